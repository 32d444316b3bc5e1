import fc from 'fast-check'
import {
  beeindigToewijzing,
  bepaalWijzigingsroute,
  flevoland,
  type Toewijzing,
  trekToewijzingIn,
  type Verwijzer,
  type Wijzigingsvraag,
  wegNaarToewijzing,
} from 'jeugdhulp-regels'
import { describe, expect, test } from 'vitest'

type Vraag = Wijzigingsvraag<typeof flevoland>
const route = (vraag: Vraag) => bepaalWijzigingsroute(flevoland, vraag)

describe('TOE-07 · by which road a change goes', () => {
  test.each<[Vraag, string, string]>([
    [{ verwijzer: 'huisarts', pastBinnenVerwijzing: true }, 'JW317', 'TOE-07'],
    [{ verwijzer: 'jeugdarts', pastBinnenVerwijzing: true, soort: 'minuten' }, 'JW317', 'TOE-07'],
    [
      { verwijzer: 'medisch-specialist', pastBinnenVerwijzing: false },
      'JW315-met-nieuwe-verwijzing',
      'TOE-07',
    ],
    [{ verwijzer: 'huisarts' }, 'onbekend', 'TOE-07'],
    [{ verwijzer: 'gemeente', pastBinnenVerwijzing: true }, 'lokale-toegang', 'TOE-07'],
    [{ verwijzer: 'gecertificeerde-instelling', pastBinnenVerwijzing: true }, 'nieuwe-bepaling', 'TOE-07'],
    [{ verwijzer: 'geen' }, 'onbekend', 'TOE-07'],
    [{ verwijzer: 'rechter' }, 'onbekend', 'TOE-07'],
    [{ contract: 'multi', verwijzer: 'huisarts', procesregie: true }, 'procesregisseur', 'TOE-12'],
    [{ verwijzer: 'huisarts', procesregie: true }, 'procesregisseur', 'TOE-12'],
    [
      { contract: 'multi', verwijzer: 'huisarts', procesregie: true, pastBinnenVerwijzing: false },
      'procesregisseur',
      'TOE-12',
    ],
    [{ contract: 'basis', verwijzer: 'huisarts', procesregie: true }, 'lokale-toegang', 'TOE-07'],
    [{ contract: 'basis', verwijzer: 'huisarts', pastBinnenVerwijzing: true }, 'JW317', 'TOE-07'],
    [{ contract: 'multi', verwijzer: 'gemeente', procesregie: true }, 'lokale-toegang', 'TOE-07'],
    [{ verwijzer: 'huisarts', pastBinnenVerwijzing: true, soort: 'opschalen' }, 'onbekend', 'TOE-07'],
    [
      { verwijzer: 'huisarts', pastBinnenVerwijzing: true, soort: 'afschalen', eigenOrganisatie: false },
      'onbekend',
      'TOE-07',
    ],
    [
      { verwijzer: 'huisarts', pastBinnenVerwijzing: true, soort: 'opschalen', eigenOrganisatie: true },
      'JW317',
      'TOE-07',
    ],
    [
      { verwijzer: 'huisarts', pastBinnenVerwijzing: false, soort: 'afschalen', eigenOrganisatie: true },
      'JW315-met-nieuwe-verwijzing',
      'TOE-07',
    ],
    [{ verwijzer: 'huisarts', soort: 'einddatum-verschuiven' }, 'JW317', 'TOE-03'],
    [{ verwijzer: 'gemeente', soort: 'einddatum-verschuiven' }, 'JW317', 'TOE-03'],
    [{ verwijzer: 'huisarts', soort: 'einddatum-verschuiven', procesregie: true }, 'JW317', 'TOE-03'],
    [
      { verwijzer: 'gecertificeerde-instelling', soort: 'einddatum-verschuiven' },
      'nieuwe-bepaling',
      'TOE-07',
    ],
    [{ verwijzer: 'huisarts', soort: 'individueel-naar-groep' }, 'JW317', 'TOE-05'],
    [{ verwijzer: 'gemeente', soort: 'individueel-naar-groep' }, 'lokale-toegang', 'TOE-07'],
  ])('TOE-07 · %j: %s', (vraag, verwacht, regel) => {
    const { uitkomst, motivering } = route(vraag)
    expect(uitkomst).toBe(verwacht)
    expect(motivering[0]).toMatchObject({ regel, gegevens: { route: verwacht } })
  })

  test('TOE-07 · says every reason at once; not fitting the referral comes first', () => {
    const { uitkomst, motivering } = route({
      verwijzer: 'huisarts',
      pastBinnenVerwijzing: false,
      soort: 'opschalen',
      eigenOrganisatie: false,
    })
    expect(uitkomst).toBe('JW315-met-nieuwe-verwijzing')
    expect(motivering).toHaveLength(2)
    expect(route({ verwijzer: 'huisarts', soort: 'opschalen' }).motivering).toHaveLength(2)
    const eigen = { pastBinnenVerwijzing: true, soort: 'opschalen', eigenOrganisatie: true } as const
    expect(route({ verwijzer: 'huisarts', ...eigen }).motivering[1]?.bron.regels).toEqual([[325, 330]])
  })

  test('TOE-05 · going over to a group cites the place of its contract', () => {
    const plaats = (contract?: 'basis' | 'multi') =>
      route({ verwijzer: 'huisarts', soort: 'individueel-naar-groep', ...(contract && { contract }) })
        .motivering[0]?.bron.regels
    expect(plaats('basis')).toEqual([[308, 320]])
    expect(plaats('multi')).toEqual([[357, 369]])
    expect(plaats()).toHaveLength(2)
  })

  test('TOE-12 · procesregie cites its own place', () => {
    expect(route({ verwijzer: 'huisarts', procesregie: true }).motivering[0]?.bron.regels).toEqual([
      [322, 322],
      [333, 336],
    ])
  })

  test('TOE-07 · a GI and the gemeente as verwijzer settle it, whatever else is told', () => {
    const jaNee = fc.boolean()
    const soort = fc.constantFrom('minuten', 'einddatum', 'opschalen', 'afschalen', 'individueel-naar-groep')
    fc.assert(
      fc.property(jaNee, jaNee, jaNee, soort, (pastBinnenVerwijzing, procesregie, eigenOrganisatie, wat) => {
        const rest = { pastBinnenVerwijzing, procesregie, eigenOrganisatie, soort: wat as 'minuten' }
        expect(route({ verwijzer: 'gemeente', ...rest }).uitkomst).toBe('lokale-toegang')
        expect(route({ verwijzer: 'gecertificeerde-instelling', ...rest }).uitkomst).toBe('nieuwe-bepaling')
      }),
    )
  })

  test.each<[object, string]>([
    [{}, 'vraag.verwijzer: ongeldige-waarde'],
    [
      { verwijzer: 'huisarts', contract: 'jggz' },
      'vraag.contract: ongeldige-waarde (mogelijk: basis, multi)',
    ],
    [{ verwijzer: 'huisarts', soort: 'prijs' }, 'vraag.soort: ongeldige-waarde'],
    [{ verwijzer: 'huisarts', pastBinnenVerwijzing: 'ja' }, 'vraag.pastBinnenVerwijzing: ongeldige-waarde'],
    [{ verwijzer: 'huisarts', procesregie: 1 }, 'vraag.procesregie: ongeldige-waarde'],
    [{ verwijzer: 'huisarts', eigenOrganisatie: null }, 'vraag.eigenOrganisatie: ongeldige-waarde'],
    [{ verwijzer: 'huisarts', product: '45F31' }, 'vraag: onbekend-veld'],
  ])('TOE-07 · a wrong question is refused: %j', (vraag, melding) => {
    expect(() => route(vraag as Vraag)).toThrow(melding)
  })
})

describe('TOE-13 · four roads to a 301', () => {
  test.each<[Verwijzer, boolean | undefined, object]>([
    ['huisarts', undefined, { weg: 'JW315', stuk: 'JW315' }],
    ['jeugdarts', false, { weg: 'JW315', stuk: 'JW315' }],
    ['medisch-specialist', true, { weg: 'JW317', stuk: 'JW317' }],
    ['gemeente', undefined, { weg: 'lokale-toegang', stuk: 'maatwerkrapportage' }],
    ['gecertificeerde-instelling', true, { weg: 'jeugdbepaling', stuk: 'bepaling' }],
    ['geen', undefined, { weg: 'onbekend' }],
    ['rechter', undefined, { weg: 'onbekend' }],
  ])('TOE-13 · %s, change %s: %j', (verwijzer, wijziging, verwacht) => {
    const antwoord = wegNaarToewijzing(flevoland, {
      verwijzer,
      bsnBeschikbaar: true,
      ...(wijziging !== undefined && { wijziging }),
    })
    expect(antwoord.uitkomst).toEqual(verwacht)
    // Without a verwijzer the source knows a 315 for its exceptions alone.
    const regels = [verwijzer === 'geen' ? 'TOE-02' : 'TOE-13']
    expect(antwoord.motivering.map(({ regel }) => regel)).toEqual(regels)
  })

  test('TOE-10 · without a BSN there are no messages, whoever refers', () => {
    for (const verwijzer of ['huisarts', 'gemeente', 'geen'] as const) {
      const antwoord = wegNaarToewijzing(flevoland, { verwijzer, bsnBeschikbaar: false })
      expect(antwoord.uitkomst).toEqual({ weg: 'landelijk-formulier' })
      expect(antwoord.motivering[0]?.regel).toBe('TOE-10')
    }
  })

  test.each<[object, string]>([
    [{ verwijzer: 'huisarts' }, 'vraag.bsnBeschikbaar: ontbrekend-veld'],
    [{ verwijzer: 'tante', bsnBeschikbaar: true }, 'vraag.verwijzer: ongeldige-waarde'],
    [{ verwijzer: 'huisarts', bsnBeschikbaar: true, wijziging: 1 }, 'vraag.wijziging: ongeldige-waarde'],
  ])('TOE-13 · a wrong question is refused: %j', (vraag, melding) => {
    expect(() => wegNaarToewijzing(flevoland, vraag as never)).toThrow(melding)
  })
})

const TOEWIJZING: Toewijzing = {
  nummer: '20260001',
  client: 'c1',
  product: '45F31',
  ingangsdatum: '2026-01-01',
  einddatum: '2026-12-31',
  omvang: { volume: 5760, eenheid: 'minuut', frequentie: 'totaal' },
}
const beeindig = (einddatum: string, reden = 'verkorting', toewijzing: Toewijzing = TOEWIJZING) =>
  beeindigToewijzing(flevoland, toewijzing, { einddatum, reden: reden as 'verkorting' })

describe('TOE-06 · stopping earlier, and undoing', () => {
  test('TOE-06 · an earlier end is a new 301 with a reason; the rest stays', () => {
    expect(beeindig('2026-08-15', 'overleden').uitkomst).toEqual({
      toegestaan: true,
      toewijzing: { ...TOEWIJZING, einddatum: '2026-08-15', redenWijziging: 'overleden' },
    })
    expect(beeindig('2026-01-01').uitkomst.toegestaan).toBe(true)
    const { einddatum: _, ...open } = TOEWIJZING
    expect(beeindig('2030-01-01', 'verhuizing', open).uitkomst.toewijzing?.einddatum).toBe('2030-01-01')
  })

  test('TOE-06 · not before the beginning, and not later than the end there is', () => {
    for (const [einddatum, tekst] of [
      ['2025-12-31', 'voor de eerste dag'],
      ['2026-12-31', 'niet eerder dan'],
      ['2027-01-01', 'niet eerder dan'],
    ] as const) {
      const { uitkomst, motivering } = beeindig(einddatum)
      expect(uitkomst).toEqual({ toegestaan: false })
      expect(motivering[0]?.tekst).toContain(tekst)
    }
  })

  test('TOE-06 · undoing is the same 301 with the end on the first day and the reason removed', () => {
    expect(trekToewijzingIn(flevoland, TOEWIJZING).uitkomst).toEqual({
      toegestaan: true,
      toewijzing: { ...TOEWIJZING, einddatum: '2026-01-01', redenWijziging: 'verwijderd' },
    })
  })

  test('TOE-06 · an allocation needs no more than a number, a product and a first day', () => {
    const klein = { nummer: '1', product: '45F31', ingangsdatum: '2026-01-01' }
    expect(trekToewijzingIn(flevoland, klein).uitkomst.toewijzing).toEqual({
      ...klein,
      einddatum: '2026-01-01',
      redenWijziging: 'verwijderd',
    })
  })

  test('TOE-06 · undoing twice is undoing once, and no allocation is changed', () => {
    const bevroren = Object.freeze({ ...TOEWIJZING })
    const eens = trekToewijzingIn(flevoland, bevroren).uitkomst.toewijzing as Toewijzing
    expect(trekToewijzingIn(flevoland, eens).uitkomst.toewijzing).toEqual(eens)
  })

  test.each<[() => unknown, string]>([
    [() => beeindig('2026-08-15', 'verwijderd'), 'einde.reden: ongeldige-waarde'],
    [() => beeindig('2026-08-15', 'verlenging'), 'einde.reden: ongeldige-waarde'],
    [() => beeindig('2026-02-30'), 'einde.einddatum: ongeldige-datum'],
    [
      () => beeindig('2026-08-15', 'verkorting', { ...TOEWIJZING, bsn: 1 } as never),
      'toewijzing: onbekend-veld',
    ],
    ...(
      [
        ['nummer', '12345678901', 'nummer: ongeldige-waarde'],
        ['nummer', undefined, 'nummer: ontbrekend-veld'],
        ['client', '', 'client: ongeldige-waarde'],
        ['redenWijziging', 'zomaar', 'redenWijziging: ongeldige-waarde'],
        [
          'omvang',
          { volume: Number.NaN, eenheid: 'minuut', frequentie: 'totaal' },
          'omvang.volume: ongeldig-aantal',
        ],
        ['omvang', { volume: 5, eenheid: 'dag', frequentie: 'totaal' }, 'omvang.eenheid: ongeldige-waarde'],
        ['omvang', { volume: 5, eenheid: 'uur', frequentie: 'jaar' }, 'omvang.frequentie: ongeldige-waarde'],
      ] as const
    ).map(([veld, waarde, melding]): [() => unknown, string] => [
      () => trekToewijzingIn(flevoland, { ...TOEWIJZING, [veld]: waarde } as never),
      `toewijzing.${melding}`,
    ]),
    [
      () => beeindig('2026-08-15', 'verkorting', { ...TOEWIJZING, einddatum: '2025-01-01' }),
      'toewijzing.einddatum: datum-loopt-terug',
    ],
    [() => trekToewijzingIn(flevoland, { ...TOEWIJZING, product: '45F03' }), 'toewijzing.product: onbekende'],
    [
      () => trekToewijzingIn(flevoland, { ...TOEWIJZING, ingangsdatum: '2026-1-1' }),
      'toewijzing.ingangsdatum: ongeldige-datum',
    ],
  ])('TOE-06 · a wrong call is refused (%#)', (roep, melding) => {
    expect(roep).toThrow(melding)
  })
})
