import { UTCDate } from '@date-fns/utc'
import { addDays, differenceInYears, formatISO } from 'date-fns'
import fc from 'fast-check'
import {
  flevoland,
  type Leeftijdsvraag,
  type Productcode,
  regelregister,
  toetsDeelname,
  toetsLeeftijd,
  toetsVerzoek,
} from 'jeugdhulp-regels'
import { maakRegelset } from 'jeugdhulp-regels/schemas'
import { describe, expect, test } from 'vitest'

type Code = Productcode<typeof flevoland>
const codes = Object.keys(flevoland.producten) as Code[]
const basis = ['45F01', '45F02']

describe('PRD-03 · who takes part', () => {
  const mee: Record<string, (code: string) => boolean> = {
    Almere: (code) => !basis.includes(code),
    Dronten: (code) => !basis.includes(code),
    Noordoostpolder: () => true,
    Urk: () => true,
    Lelystad: (code) => code === '45F34' || code === '45F36',
  }
  test.each(Object.keys(mee))('PRD-03 · %s, every product, however it is written', (gemeente) => {
    for (const product of codes)
      for (const naam of [gemeente, gemeente.toUpperCase(), gemeente.toLowerCase()]) {
        const { uitkomst, motivering } = toetsDeelname(flevoland, { gemeente: naam, product })
        expect([product, uitkomst]).toEqual([product, mee[gemeente]?.(product)])
        expect(motivering[0]?.gegevens).toMatchObject({ gemeente, product })
      }
  })

  test('PRD-03 · says which products a gemeente does take', () => {
    const [waarom] = toetsDeelname(flevoland, { gemeente: 'Lelystad', product: '45F35' }).motivering
    expect(waarom?.tekst).toContain('45F34 en 45F36')
    const [niet] = toetsDeelname(flevoland, { gemeente: 'Almere', product: '45F01' }).motivering
    expect(niet?.tekst).toContain('Basis Begeleiding')
  })

  test.each(['Zeewolde', '', ' Almere', 'Almere '])(
    'PRD-03 · another gemeente is unknown (%j)',
    (gemeente) => {
      const { uitkomst, motivering } = toetsDeelname(flevoland, { gemeente, product: '45F31' })
      expect(uitkomst).toBe('onbekend')
      expect(motivering[0]?.gegevens).toEqual({ product: '45F31' })
    },
  )

  test('PRD-03 · a gemeente is text', () => {
    expect(() => toetsDeelname(flevoland, { product: '45F31' } as never)).toThrow(
      'vraag.gemeente: ontbrekend-veld',
    )
    expect(() => toetsDeelname(flevoland, { gemeente: 5 as never, product: '45F31' })).toThrow(
      'vraag.gemeente',
    )
  })
})

const oordeel = (vraag: Partial<Leeftijdsvraag<typeof flevoland>>) =>
  toetsLeeftijd(flevoland, { product: '45F31', geboortedatum: '2008-11-24', op: '2026-11-24', ...vraag })

describe('PRD-05 · age', () => {
  test.each<[string, Partial<Leeftijdsvraag<typeof flevoland>>, boolean]>([
    ['the day before', { op: '2026-11-23' }, true],
    ['the birthday itself', {}, false],
    ['the day of birth', { op: '2008-11-24' }, true],
    ['Basis, birthday', { product: '45F01' }, false],
    ['another jeugdige', { anderGezinslidMetHulp: true }, true],
    ['another jeugdige, Basis', { product: '45F01', anderGezinslidMetHulp: true }, true],
    ['the parent too', { ouderMetToewijzing: true }, true],
    ['the parent too, Basis', { product: '45F01', ouderMetToewijzing: true }, false],
    ['an exception the day before 23', { op: '2031-11-23', anderGezinslidMetHulp: true }, true],
    ['an exception at 23', { op: '2031-11-24', anderGezinslidMetHulp: true }, false],
    ['jeugdreclassering', { jeugdreclassering: true }, true],
    ['jeugdreclassering at 24', { op: '2032-12-01', jeugdreclassering: true }, true],
    ['an explicit no', { jeugdreclassering: false, anderGezinslidMetHulp: false }, false],
    ['a parent', { rol: 'ouder', geboortedatum: '1985-02-03' }, true],
    ['a parent, Basis alone', { rol: 'ouder', product: '45F01', geboortedatum: '1985-02-03' }, false],
    ['a parent, a group of parents', { rol: 'ouder', product: '45F02', geboortedatum: '1985-02-03' }, true],
    ['29 February, the day before', { geboortedatum: '2008-02-29', op: '2026-02-28' }, true],
    ['29 February, 1 March', { geboortedatum: '2008-02-29', op: '2026-03-01' }, false],
    [
      '29 February, a leap year',
      { geboortedatum: '2004-02-29', op: '2028-02-28', anderGezinslidMetHulp: true },
      false,
    ],
  ])('PRD-05 · %s', (_, vraag, toegestaan) => {
    const { uitkomst } = oordeel(vraag)
    expect(uitkomst.toegestaan).toBe(toegestaan)
    expect(uitkomst.bevindingen).toEqual([])
  })

  test('PRD-05 · Multi goes on under Zvw or Wmo, Basis under Wmo, a parent under neither', () => {
    expect(oordeel({}).uitkomst.vervolg).toEqual(['Zvw', 'Wmo'])
    expect(oordeel({ product: '45F02' }).uitkomst.vervolg).toEqual(['Wmo'])
    expect(oordeel({ rol: 'ouder', product: '45F01' }).uitkomst).not.toHaveProperty('vervolg')
    expect(oordeel({ op: '2026-11-23' }).uitkomst).not.toHaveProperty('vervolg')
  })

  test('PRD-05 · names the exception', () => {
    expect(oordeel({ ouderMetToewijzing: true }).motivering[0]?.gegevens).toEqual({
      leeftijd: 18,
      grens: 18,
      grond: 'ouder-met-toewijzing',
    })
    const verlengd = oordeel({ anderGezinslidMetHulp: true }).motivering
    expect(verlengd.map(({ regel }) => regel)).toEqual(['PRD-05', 'I-46', 'I-46'])
    expect(verlengd[0]?.tekst).toContain('Verlengde hulp kan')
    expect(verlengd[1]).toMatchObject({ gegevens: { grens: 23 }, bron: regelregister['I-46'].bron })
    const teOud = oordeel({ op: '2032-01-01', anderGezinslidMetHulp: true })
    expect(teOud.uitkomst.toegestaan).toBe(false)
    expect(teOud.motivering[0]?.tekst).toContain('kan overgaan naar Zvw of Wmo')
    expect(oordeel({ op: '2026-01-01' }).motivering[0]?.tekst).toContain('jonger dan 18')
    expect(oordeel({ product: '45F22', rol: 'ouder' }).motivering.map(({ regel }) => regel)).toEqual([
      'PRD-05',
      'PRD-13',
    ])
  })

  test('PRD-05 · says so where a contract does not know an exception that was named', () => {
    const { uitkomst, motivering } = oordeel({ product: '45F01', ouderMetToewijzing: true })
    expect(uitkomst.toegestaan).toBe(false)
    expect(motivering[1]).toMatchObject({
      regel: 'PRD-05',
      tekst: 'Die uitzondering kent Basis Begeleiding niet.',
      gegevens: { uitzondering: 'ouder-met-toewijzing' },
    })
    expect(oordeel({ ouderMetToewijzing: true, anderGezinslidMetHulp: true }).uitkomst.toegestaan).toBe(true)
  })

  test('I-37 · an allocation for an extra client is for a child, whatever the contract', () => {
    const { uitkomst, motivering } = oordeel({ product: '45F36', rol: 'ouder' })
    expect(uitkomst).toEqual({ toegestaan: false, bevindingen: [] })
    expect(motivering.map(({ regel }) => regel)).toEqual(['I-37'])
  })

  test('I-37 · unless the region gives it to every member of the family, also to a request', () => {
    const json = JSON.parse(JSON.stringify(flevoland))
    json.toewijzing.gezin.extraClientVoor = 'gezinsleden'
    const elders: typeof flevoland = maakRegelset(json)
    const vraag = { product: '45F36', geboortedatum: '1985-02-03', op: '2026-12-01', rol: 'ouder' } as const
    const { uitkomst, motivering } = toetsLeeftijd(elders, vraag)
    expect(uitkomst).toEqual({ toegestaan: true, bevindingen: [] })
    expect(motivering.map(({ regel, tekst }) => [regel, tekst])).toEqual([
      ['I-37', 'De toewijzing voor een extra cliënt is er ook voor ouders.'],
    ])
    const periode = { ingangsdatum: '2026-12-01', einddatum: '2027-05-31' } as const
    const verzoek = {
      bericht: 'JW315',
      verwijzer: 'geen',
      bijzonderheid: 'extra-client',
      ...periode,
    } as const
    const { product, geboortedatum, rol } = vraag
    const zaak = { gemeente: 'Urk', woonplaats: true, gecontracteerd: true, geboortedatum, rol } as const
    const antwoord = (set: typeof flevoland) =>
      toetsVerzoek(set, { ...verzoek, product, volume: 1, eenheid: 'stuks' }, zaak).uitkomst.antwoord
    expect([antwoord(flevoland), antwoord(elders)]).toEqual(['afwijzen', 'toewijzen'])
    delete json.toewijzing
    expect(toetsLeeftijd(maakRegelset(json), vraag).uitkomst.toegestaan).toBe(false)
  })

  test('TOE-09 · that a parent can hold an allocation stands at its own place', () => {
    const [waarom] = oordeel({ rol: 'ouder', geboortedatum: '1985-02-03' }).motivering
    expect(waarom).toMatchObject({ regel: 'PRD-05', bron: { regels: [[565, 568]] } })
    const [groep] = oordeel({ product: '45F02', rol: 'ouder', geboortedatum: '1985-02-03' }).motivering
    expect(groep).toMatchObject({ regel: 'PRD-13', bron: { regels: [[1210, 1210]] } })
  })

  test('I-46 · an end after the birthday is a finding, on or after it', () => {
    const bevinding = (tot: string, meer = {}) =>
      oordeel({ op: '2026-11-01', tot, ...meer }).uitkomst.bevindingen.map(({ code }) => code)
    expect(bevinding('2026-11-23')).toEqual([])
    expect(bevinding('2026-11-24')).toEqual(['einde-na-leeftijdsgrens'])
    expect(bevinding('2027-10-31', { anderGezinslidMetHulp: true })).toEqual([])
    expect(bevinding('2031-11-24', { anderGezinslidMetHulp: true })).toEqual(['einde-na-leeftijdsgrens'])
    expect(bevinding('2027-10-31', { jeugdreclassering: true })).toEqual([])
    expect(oordeel({ tot: '2027-10-31' }).uitkomst).toMatchObject({ toegestaan: false, bevindingen: [] })
  })

  test('I-46 · the age is that of date-fns', () => {
    const dag = (nummer: number) =>
      formatISO(addDays(new UTCDate(2000, 0, 1), nummer), { representation: 'date' })
    fc.assert(
      fc.property(fc.nat(20_000), fc.nat(8_500), (geboren, later) => {
        const [geboortedatum, op] = [dag(geboren), dag(geboren + later)]
        const jong = differenceInYears(new UTCDate(op), new UTCDate(geboortedatum)) < 18
        expect(toetsLeeftijd(flevoland, { product: '45F31', geboortedatum, op }).uitkomst.toegestaan).toBe(
          jong,
        )
      }),
    )
  })

  test.each<[Partial<Leeftijdsvraag<typeof flevoland>>, string]>([
    [{ op: '2008-11-23' }, 'vraag.op: datum-loopt-terug'],
    [{ tot: '2026-11-23' }, 'vraag.tot: datum-loopt-terug'],
    [{ geboortedatum: '2008-02-30' }, 'vraag.geboortedatum: ongeldige-datum'],
    [{ geboortedatum: '08-02-30' }, 'vraag.geboortedatum: ongeldige-datum'],
    [{ geboortedatum: 5 as never }, 'vraag.geboortedatum: ongeldige-datum'],
    [{ geboortedatum: '1900-12-31' }, 'vraag.geboortedatum: buiten-bereik'],
    [{ geboortedatum: '2100-01-01' }, 'vraag.geboortedatum: buiten-bereik'],
    [{ op: '2026-2-3' }, 'vraag.op: ongeldige-datum'],
    [{ rol: 'kind' as never }, 'vraag.rol: ongeldige-waarde'],
    [{ jeugdreclassering: 'ja' as never }, 'vraag.jeugdreclassering: ongeldige-waarde'],
    [{ product: '45F03' as never }, 'vraag.product: onbekende-productcode'],
  ])('PRD-05 · a wrong question is refused (%#)', (vraag, melding) => {
    expect(() => oordeel(vraag)).toThrow(melding)
  })
})
