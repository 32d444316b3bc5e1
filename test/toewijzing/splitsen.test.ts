import fc from 'fast-check'
import { flevoland, type Productcode, type Splitsingsvraag, splitsNaarGroep } from 'jeugdhulp-regels'
import { maakRegelset } from 'jeugdhulp-regels/schemas'
import { describe, expect, test } from 'vitest'

type Code = Productcode<typeof flevoland>
type Vraag = Splitsingsvraag<typeof flevoland>
const splits = (
  individueel: Partial<Vraag['individueel']> = {},
  groep: Partial<Vraag['groep']> = {},
  meer: Partial<Vraag> = {},
) =>
  splitsNaarGroep(flevoland, {
    individueel: { product: '45F31', minuten: 3000, einddatum: '2026-12-31', ...individueel },
    groep: { product: '45F32', minuten: 750, einddatum: '2026-12-31', ...groep },
    ...meer,
  })

describe('TOE-05 · from individual to group', () => {
  test.each<[Code, Code]>([
    ['45F01', '45F02'],
    ['45F21', '45F22'],
    ['45F31', '45F32'],
  ])('TOE-05 · 3000 minutes of %s become 2250, and 750 of %s', (een, ander) => {
    expect(splits({ product: een }, { product: ander }).uitkomst).toEqual({
      toegestaan: true,
      individueel: { product: een, minuten: 2250, einddatum: '2026-12-31' },
      groep: { product: ander, minuten: 750, einddatum: '2026-12-31' },
    })
  })

  test('I-09 · the group is of the same kind and contract, and of no other pair', () => {
    const codes = Object.keys(flevoland.producten) as Code[]
    const paren = codes.flatMap((een) =>
      codes
        .filter((ander) => splits({ product: een }, { product: ander }).uitkomst.toegestaan)
        .map((ander) => `${een}→${ander}`),
    )
    expect(paren).toEqual(['45F01→45F02', '45F21→45F22', '45F31→45F32'])
    expect(splits({}, { product: '45F22' }).motivering[0]).toMatchObject({
      regel: 'I-09',
      gegevens: { individueel: '45F31', groep: '45F22' },
    })
  })

  test('I-09 · another region may name its pairs', () => {
    const json = JSON.parse(JSON.stringify(flevoland))
    json.toewijzing.verzoeken.multi.naarGroep.paren = [{ individueel: '45F31', groep: '45F22' }]
    const elders = maakRegelset(json)
    const naar = (groep: string) =>
      splitsNaarGroep(elders, {
        individueel: { product: '45F31', minuten: 30, einddatum: '2026-12-31' },
        groep: { product: groep, minuten: 5, einddatum: '2026-12-31' },
      }).uitkomst.toegestaan
    expect(['45F22', '45F32'].map(naar)).toEqual([true, false])
    json.toewijzing.verzoeken.multi.naarGroep.paren[0].groep = '45F99'
    expect(() => maakRegelset(json)).toThrow('ongeldige-regelset')
  })

  test('TOE-05 · the group ends no later than the individual allocation', () => {
    expect(splits({}, { einddatum: '2026-06-30' }).uitkomst.groep?.einddatum).toBe('2026-06-30')
    const later = splits({}, { einddatum: '2027-01-01' })
    expect(later.uitkomst).toEqual({ toegestaan: false })
    expect(later.motivering[0]?.tekst).toContain('eindigt later')
  })

  test('TOE-05 · no more minutes go to the group than there are', () => {
    expect(splits({}, { minuten: 3000 }).uitkomst.individueel?.minuten).toBe(0)
    expect(splits({}, { minuten: 3001 }).motivering[0]).toMatchObject({
      regel: 'TOE-05',
      gegevens: { tekort: 1 },
    })
  })

  test('I-43 · what is used stays individual', () => {
    expect(splits({ verbruikt: 2250 }).uitkomst.toegestaan).toBe(true)
    const teVeel = splits({ verbruikt: 2251 })
    expect(teVeel.uitkomst).toEqual({ toegestaan: false })
    expect(teVeel.motivering[0]).toMatchObject({ regel: 'I-43', gegevens: { tekort: 1 } })
  })

  test.each<[Partial<Vraag>, Code, string | undefined]>([
    [{ verwijzer: 'huisarts' }, '45F31', undefined],
    [{ verwijzer: 'gemeente' }, '45F31', 'lokale-toegang'],
    [{ verwijzer: 'gecertificeerde-instelling' }, '45F31', 'nieuwe-bepaling'],
    [{ verwijzer: 'jeugdarts', procesregie: true }, '45F31', 'procesregisseur'],
    [{ procesregie: true }, '45F31', 'procesregisseur'],
    [{ procesregie: true }, '45F01', 'lokale-toegang'],
    [{ procesregie: false }, '45F01', undefined],
    [{ verwijzer: 'rechter' }, '45F31', 'onbekend'],
  ])('I-43 · %j with %s goes by %s', (meer, product, via) => {
    const { uitkomst, motivering } = splits(
      { product },
      { product: product === '45F01' ? '45F02' : '45F32' },
      meer,
    )
    expect(uitkomst.via).toBe(via)
    expect(uitkomst.toegestaan).toBe(via === undefined)
    expect(motivering.some(({ regel }) => regel === 'I-43')).toBe(via !== undefined)
  })

  test('TOE-05 · says every reason at once', () => {
    const { motivering } = splits(
      { product: '45F21', verbruikt: 3000 },
      { einddatum: '2027-01-01' },
      { verwijzer: 'gemeente' },
    )
    expect(motivering.map(({ regel }) => regel)).toEqual(['I-09', 'TOE-05', 'I-43', 'TOE-07', 'I-43'])
  })

  test('TOE-05 · minutes are never made nor lost', () => {
    const minuten = fc.integer({ min: 1, max: 10_000 })
    fc.assert(
      fc.property(minuten, minuten, fc.integer({ min: 0, max: 10_000 }), (totaal, naar, verbruikt) => {
        const { toegestaan, individueel, groep } = splits(
          { minuten: totaal, verbruikt },
          { minuten: naar },
        ).uitkomst
        expect(toegestaan).toBe(totaal - naar >= verbruikt && naar <= totaal)
        if (toegestaan) expect((individueel?.minuten ?? 0) + (groep?.minuten ?? 0)).toBe(totaal)
      }),
    )
  })

  test.each<[Parameters<typeof splits>, string]>([
    [[{ minuten: 0 }], 'vraag.individueel.minuten: ongeldig-aantal'],
    [[{ verbruikt: -1 }], 'vraag.individueel.verbruikt: ongeldig-aantal'],
    [[{ einddatum: '2026-02-30' }], 'vraag.individueel.einddatum: ongeldige-datum'],
    [[{}, { minuten: 1.5 }], 'vraag.groep.minuten: ongeldig-aantal'],
    [[{}, { verbruikt: 1 } as never], 'vraag.groep: onbekend-veld'],
    [[{}, { product: '45F03' as never }], 'vraag.groep.product: onbekende-productcode'],
    [[{}, {}, { verwijzer: 'oma' as never }], 'vraag.verwijzer: ongeldige-waarde'],
    [[{}, {}, { procesregie: 1 as never }], 'vraag.procesregie: ongeldige-waarde'],
  ])('TOE-05 · a wrong question is refused (%#)', (vraag, melding) => {
    expect(() => splits(...vraag)).toThrow(melding)
  })
})
