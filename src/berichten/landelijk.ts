import { bevries } from '../kern/bevries'
import { berichttermijnen } from '../regelsets/landelijk/berichttermijnen'
import { ijwregels } from '../regelsets/landelijk/ijw'
import type { Ijwregels, Termijnregel } from './berichtregels'

// Sources in an explanation are handed out as they are: frozen, whether or not the regelsets are loaded too.
export const landelijkeTermijnen: readonly Termijnregel[] = /* @__PURE__ */ bevries(berichttermijnen)
export const landelijkeIjwregels: Ijwregels = /* @__PURE__ */ bevries(ijwregels)
