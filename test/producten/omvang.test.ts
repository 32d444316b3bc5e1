import fc from 'fast-check'
import { berekenTermijn, flevoland, type Omvangvraag, type Productcode, toetsOmvang } from 'jeugdhulp-regels'
import { maakRegelset } from 'jeugdhulp-regels/schemas'
import { describe, expect, test } from 'vitest'

type Code = Productcode<typeof flevoland>
type Vraag = Omvangvraag<typeof flevoland>
const JAAR = { ingangsdatum: '2026-01-01', einddatum: '2026-12-31' } as const
const datumPlus = (vanaf: string, aantal: number) =>
  berekenTermijn({ vanaf, duur: { aantal, eenheid: 'dagen' } }).uiterlijk
const toets = (vraag: Partial<Vraag>) =>
  toetsOmvang(flevoland, { product: '45F31', volume: 96, eenheid: 'uur', ...JAAR, ...vraag })

describe('PRD-02 · size', () => {
  test.each<[string, Partial<Vraag>, string, string | undefined, number | undefined, string[]]>([
    ['exactly A', {}, 'binnen', 'A', 0, []],
    [
      'one minute over A is B',
      { volume: 96 * 60 + 1, eenheid: 'minuut' },
      'binnen',
      'B',
      96 * 60 + 1 - 192 * 60,
      [],
    ],
    ['over A when A is told', { volume: 97, categorie: 'A' }, 'boven', 'A', 60, ['boven-richtlijn']],
    ['over B', { volume: 193 }, 'boven', 'B', 60, ['boven-richtlijn']],
    ['under B when B is told', { volume: 10, categorie: 'B' }, 'binnen', 'B', -182 * 60, []],
    ['family regular', { product: '45F33', volume: 105 }, 'binnen', 'B', -40 * 60, []],
    ['half a year is not pro rata', { volume: 96, einddatum: '2026-06-30' }, 'binnen', 'A', 0, []],
    [
      'longer than a year',
      { einddatum: '2027-01-01' },
      'binnen',
      'A',
      0,
      ['langer-dan-richtlijn', 'langer-dan-standaard'],
    ],
    [
      'diagnostiek, half a year',
      { product: '45F11', volume: 30, einddatum: '2026-06-30' },
      'binnen',
      'kort',
      0,
      [],
    ],
    [
      'diagnostiek, a day more',
      { product: '45F11', volume: 30, einddatum: '2026-07-01' },
      'binnen',
      'lang',
      -1800,
      [],
    ],
    [
      'diagnostiek, a day more, short told',
      { product: '45F11', volume: 30, einddatum: '2026-07-01', categorie: 'kort' },
      'binnen',
      'kort',
      0,
      ['langer-dan-richtlijn'],
    ],
    [
      'diagnostiek over a year',
      { product: '45F11', volume: 60, einddatum: '2027-01-01' },
      'binnen',
      'lang',
      0,
      ['langer-dan-richtlijn', 'langer-dan-maximum'],
    ],
    [
      'diagnostiek, few hours, over a year',
      { product: '45F11', volume: 10, einddatum: '2027-01-01' },
      'binnen',
      'lang',
      -3000,
      ['langer-dan-richtlijn', 'langer-dan-maximum'],
    ],
    [
      'a year from 29 February',
      { product: '45F11', volume: 60, ingangsdatum: '2028-02-29', einddatum: '2029-02-28' },
      'binnen',
      'lang',
      0,
      [],
    ],
    [
      'half a year from 31 August',
      { product: '45F11', volume: 20, ingangsdatum: '2026-08-31', einddatum: '2027-02-28' },
      'binnen',
      'kort',
      -600,
      [],
    ],
    [
      'half a year from 31 August, a day more',
      { product: '45F11', volume: 20, ingangsdatum: '2026-08-31', einddatum: '2027-03-01' },
      'binnen',
      'lang',
      -2400,
      [],
    ],
    [
      'a year that ends on 29 February',
      { product: '45F11', volume: 60, ingangsdatum: '2027-03-01', einddatum: '2028-02-29' },
      'binnen',
      'lang',
      0,
      [],
    ],
    [
      'an extra client as long as the family',
      { product: '45F36', volume: 1, eenheid: 'stuks', einddatum: '2026-10-01' },
      'binnen',
      undefined,
      0,
      ['langer-dan-standaard'],
    ],
    ['group, no guideline', { product: '45F32', volume: 5000 }, 'geen-richtlijn', undefined, undefined, []],
    [
      'family intensive, ten months',
      { product: '45F34', einddatum: '2026-10-01' },
      'geen-richtlijn',
      undefined,
      undefined,
      ['langer-dan-standaard'],
    ],
    [
      'family intensive, nine months',
      { product: '45F34', einddatum: '2026-09-30' },
      'geen-richtlijn',
      undefined,
      undefined,
      [],
    ],
    ['extra client', { product: '45F35', volume: 1, eenheid: 'stuks' }, 'binnen', undefined, 0, []],
    [
      'two extra clients',
      { product: '45F35', volume: 2, eenheid: 'stuks' },
      'boven',
      undefined,
      1,
      ['meer-dan-de-toewijzing'],
    ],
    [
      'minutes for an extra client',
      { product: '45F35' },
      'geen-richtlijn',
      undefined,
      undefined,
      ['andere-eenheid'],
    ],
    ['pieces for hours', { eenheid: 'stuks' }, 'geen-richtlijn', undefined, undefined, ['andere-eenheid']],
  ])('PRD-02 · %s', (_, vraag, stand, categorie, verschil, codes) => {
    const { uitkomst, motivering } = toets(vraag)
    expect([uitkomst.stand, uitkomst.categorie, uitkomst.verschil]).toEqual([stand, categorie, verschil])
    expect(uitkomst.bevindingen.map(({ code }) => code)).toEqual(codes)
    expect(motivering.length).toBeGreaterThan(0)
  })

  test('PRD-02 · above a guideline is a warning, above a maximum is wrong', () => {
    expect(toets({ volume: 500 }).uitkomst.bevindingen).toMatchObject([
      { ernst: 'waarschuwing', regel: 'I-41' },
    ])
    const lang = toets({ product: '45F11', volume: 5, einddatum: '2027-01-01' }).uitkomst.bevindingen
    expect(lang.map(({ ernst }) => ernst)).toEqual(['waarschuwing', 'fout'])
  })

  test('PRD-02 · the distance in words', () => {
    expect(toets({ volume: 193 * 60 + 5, eenheid: 'minuut' }).motivering[0]?.tekst).toBe(
      'Het verzoek is 1 uur en 5 minuten boven het maximum van 192 uur van richtlijn B.',
    )
    expect(toets({ volume: 95 }).motivering[0]?.tekst).toContain('1 uur onder het maximum van 96 uur')
    expect(toets({}).motivering[0]?.tekst).toContain('precies op het maximum')
  })

  test('I-41 · the category found is the lowest that fits, and no less asked gives a higher one', () => {
    const volumes = fc.integer({ min: 1, max: 40_000 })
    fc.assert(
      fc.property(
        fc.constantFrom<Code>('45F01', '45F11', '45F23', '45F33'),
        volumes,
        volumes,
        (product, a, b) => {
          const [klein, groot] = [Math.min(a, b), Math.max(a, b)].map(
            (volume) => toets({ product, volume, eenheid: 'minuut' }).uitkomst,
          )
          expect((klein?.maximum ?? 0) <= (groot?.maximum ?? 0)).toBe(true)
          for (const [volume, uitkomst] of [
            [Math.min(a, b), klein],
            [Math.max(a, b), groot],
          ] as const) {
            expect(uitkomst?.stand === 'boven').toBe(volume > (uitkomst?.maximum ?? 0))
            expect(uitkomst?.verschil).toBe(volume - (uitkomst?.maximum ?? 0))
          }
        },
      ),
    )
  })

  test('I-41 · a longer period never gives a lower category', () => {
    const dagen = fc.integer({ min: 0, max: 800 })
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 40 }), dagen, dagen, (volume, a, b) => {
        const hoogte = (extra: number) => {
          const einddatum = datumPlus('2026-01-01', extra)
          const { categorie = '' } = toets({ product: '45F11', volume, einddatum }).uitkomst
          return ['kort', 'lang'].indexOf(categorie)
        }
        expect(hoogte(Math.min(a, b))).toBeLessThanOrEqual(hoogte(Math.max(a, b)))
      }),
    )
  })

  test('I-41 · says which category holds, and when none does', () => {
    const waarom = (volume: number) => toets({ volume }).motivering[1]?.tekst
    expect(waarom(96)).toContain('de laagste die de uren bevat')
    expect(waarom(193)).toContain('in geen enkele past')
  })

  test('I-42 · Diagnostiek says that a later end stays within its year', () => {
    expect(toets({ product: '45F11', volume: 5 }).motivering.map(({ regel }) => regel)).toEqual([
      'PRD-02',
      'I-41',
      'PRD-10',
      'I-42',
    ])
  })

  test('I-13 · the last day of a period counts', () => {
    const laatste = (einddatum: string) =>
      toets({ ingangsdatum: '2026-09-01', einddatum }).uitkomst.bevindingen.length
    expect([laatste('2027-08-31'), laatste('2027-09-01')]).toEqual([0, 2])
  })

  test('PRD-10 · another region may end help for good, or give a product no duration', () => {
    const json = JSON.parse(JSON.stringify(flevoland))
    json.producten['45F31'].duur.vervolg = 'geen'
    delete json.producten['45F21'].duur
    const elders = maakRegelset(json)
    const langer = { volume: 5, eenheid: 'uur', ingangsdatum: '2026-01-01', einddatum: '2027-01-01' } as const
    expect(toetsOmvang(elders, { product: '45F31', ...langer }).uitkomst.bevindingen.at(-1)).toMatchObject({
      code: 'langer-dan-standaard',
      tekst: 'De standaardduur is 12 maanden; daarna is er geen vervolg.',
    })
    const zonderDuur = toetsOmvang(elders, { product: '45F21', ...langer })
    expect(zonderDuur.uitkomst.bevindingen.map(({ code }) => code)).toEqual(['langer-dan-richtlijn'])
    expect(zonderDuur.motivering.map(({ regel }) => regel)).toEqual(['PRD-02', 'I-41'])
  })

  test('PRD-07 · the provider prolongs 45F33 itself, without hours', () => {
    const [, langer] = toets({ product: '45F33', einddatum: '2027-01-01' }).uitkomst.bevindingen
    expect(langer).toMatchObject({ regel: 'PRD-07', ernst: 'waarschuwing' })
    expect(langer?.tekst).toContain('zonder extra uren')
  })

  test('PRD-02 · the largest size that can be told exactly in minutes is taken, and no larger one', () => {
    const grootste = Math.floor(Number.MAX_SAFE_INTEGER / 60)
    expect(toets({ volume: grootste, eenheid: 'uur' }).uitkomst.bevindingen).not.toEqual([])
    expect(() => toets({ volume: grootste + 1, eenheid: 'uur' })).toThrow('vraag.volume: ongeldig-aantal')
  })

  test.each<[Partial<Vraag>, string]>([
    [{ volume: 0 }, 'vraag.volume: ongeldig-aantal'],
    [{ volume: 2.5 }, 'vraag.volume: ongeldig-aantal'],
    [{ volume: Number.NaN }, 'vraag.volume: ongeldig-aantal'],
    [{ volume: Number.MAX_SAFE_INTEGER }, 'vraag.volume: ongeldig-aantal'],
    [{ eenheid: 'dag' as never }, 'vraag.eenheid: ongeldige-waarde'],
    [{ einddatum: '2025-12-31' }, 'vraag.einddatum: datum-loopt-terug'],
    [{ ingangsdatum: '2026-02-30' }, 'vraag.ingangsdatum: ongeldige-datum'],
    [{ categorie: 'C' }, 'vraag.categorie: ongeldige-waarde (mogelijk: A, B)'],
    [{ product: '45F32', categorie: 'A' }, 'vraag.categorie: ongeldige-waarde'],
  ])('PRD-02 · a wrong question is refused (%#)', (vraag, melding) => {
    expect(() => toets(vraag)).toThrow(melding)
  })
})
