// The declaratie with its regelset and nothing else, for engines that take only a small script. Built by: npm run build
import { bevries } from '../src/kern/bevries'
import { flevolandDefinitie } from '../src/regelsets/flevoland/flevoland'

export * from '../src/declaratie'
export const flevoland = /* @__PURE__ */ bevries(flevolandDefinitie)
