import * as z from 'zod/mini'
import { isDatum } from '../kern/datum'
import { type RegelId, regelbronnen } from '../kern/regelbronnen'

// What every part of a regelset is made of.
export const tekst = z.string().check(z.minLength(1))
export const aantal = z.int().check(z.positive())
export const datum = z.string().check(
  z.regex(/^20\d\d-\d\d-\d\d$/),
  z.refine((waarde) => isDatum(waarde)),
)
/** An address for a browser: https and a name with a dot; no user, port or space. */
export const webadres = z.string().check(z.regex(/^https:\/\/(?:[A-Za-z\d-]+\.)+[A-Za-z]{2,}(?:[/?#]\S*)?$/))
export const regelId = z.enum(Object.keys(regelbronnen) as [RegelId, ...RegelId[]])
/**
 * Readonly to TypeScript alone. `z.readonly` freezes whatever comes by, also a part of the input that was refused: that
 * part stays frozen for who gave it, and a typed array cannot be frozen at all. Who needs it frozen freezes what was read.
 */
export const vast = <S extends z.core.$ZodType>(schema: S) => schema as unknown as z.ZodMiniReadonly<S>
export const lijst = <S extends z.core.$ZodType>(deel: S) => vast(z.array(deel))
export const perNaam = <S extends z.core.$ZodType>(deel: S) => vast(z.record(tekst, deel))
export const velden = <S extends z.core.$ZodShape>(vorm: S) => vast(z.strictObject(vorm))

const vindplaats = velden({
  bron: tekst,
  regels: z.exactOptional(
    lijst(vast(z.tuple([aantal, aantal])).check(z.refine(([van, totEnMet]) => van <= totEnMet))),
  ),
  artikel: z.exactOptional(tekst),
})
export const vindbaar = { bron: vindplaats }
