import type {
  beoordeelNoShows,
  controleerDeclaratie,
  declarabeleTijd,
  NoShowmelding,
  NoShowregistratie,
  telGroepsminuten,
  verdeelGroepstijd,
} from 'jeugdhulp-regels/declaratie'
import type { flevoland } from 'jeugdhulp-regels/regelsets'
import { expectTypeOf, test } from 'vitest'

type F = typeof flevoland

test('NS-05 · a report and a registration have room for facts alone', () => {
  expectTypeOf<keyof NoShowmelding>().toEqualTypeOf<
    'client' | 'product' | 'datum' | 'volgnummer' | 'beslissingGevraagd' | 'besluitUiterlijk'
  >()
  expectTypeOf<keyof NoShowregistratie>().toEqualTypeOf<
    'client' | 'product' | 'datum' | 'gepland' | 'gemeldOp' | 'minuten' | 'toewijzing'
  >()
})

test('DEC-01 · products and kinds of time are those of the regelset', () => {
  type Tijd = Parameters<typeof declarabeleTijd<F>>[1][number]
  expectTypeOf<Tijd['soort']>().toEqualTypeOf<
    | 'direct'
    | 'indirect'
    | 'reistijd'
    | 'niet-clientgebonden'
    | 'casusregie'
    | 'geplande-afwezigheid'
    | 'no-show'
  >()
  expectTypeOf<'45F03'>().not.toExtend<Tijd['product']>()
  type NoShow = Parameters<typeof beoordeelNoShows<F>>[1][number]
  expectTypeOf<{ client: string; product: '45F31'; datum: string; gepland: false }>().toExtend<NoShow>()
  expectTypeOf<{ client: string; product: '45F99'; datum: string; gepland: false }>().not.toExtend<NoShow>()
})

test('I-10 · minutes are always there, but where they are asked for exactly', () => {
  const deel = {} as ReturnType<typeof verdeel>
  const exact = {} as ReturnType<typeof verdeelExact>
  expectTypeOf(deel.uitkomst.perClient).toEqualTypeOf<number>()
  expectTypeOf(exact.uitkomst.perClient).toEqualTypeOf<number | undefined>()
  const rijen = {} as ReturnType<typeof telGroepsminuten<F>>
  expectTypeOf(rijen.uitkomst[0]?.minuten).toEqualTypeOf<number | undefined>()
})
declare const maak: typeof verdeelGroepstijd
declare const set: F
const vraag = { professionals: [{ minuten: 60 }], aanwezigen: 3 }
const verdeel = () => maak(set, { ...vraag, afronding: 'dichtstbij' })
const verdeelExact = () => maak(set, { ...vraag, afronding: 'exact' })

test('DEC-06 · a line carries an allocation, and answers tell how much is too much', () => {
  type Antwoord = ReturnType<typeof controleerDeclaratie<F>>[number]['uitkomst']
  expectTypeOf<NonNullable<Antwoord['bevindingen'][number]['teVeel']>>().toEqualTypeOf<number>()
  expectTypeOf<'boven-toewijzing'>().toExtend<Antwoord['bevindingen'][number]['code']>()
  expectTypeOf<'te-veel'>().not.toExtend<Antwoord['bevindingen'][number]['code']>()
})
