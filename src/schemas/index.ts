import { regelsetSchema } from './regelset'

export { type Foutcode, RegelFout } from '../kern/fouten'
export type { Regelset } from '../producten/regelset'
export { maakRegelset, RegelsetFout, type Regelsetfout } from './maak-regelset'

/**
 * The zod/mini schemas, for those who build on them; `jeugdhulp-regels/schemas/*.json` holds the JSON Schema of each. A schema
 * checks the shape; `maakRegelset` checks also what the parts say of each other.
 *
 * @example
 * ```ts
 * import { flevoland } from 'jeugdhulp-regels/regelsets'
 * import { schemas } from 'jeugdhulp-regels/schemas'
 *
 * schemas.regelset.safeParse(flevoland).success // => true
 * schemas.regelset.safeParse({ ...flevoland, id: 5 }).success // => false
 * ```
 */
export const schemas = /* @__PURE__ */ Object.freeze({ regelset: regelsetSchema })
