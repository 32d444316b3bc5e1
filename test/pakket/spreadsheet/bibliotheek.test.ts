import fc from 'fast-check'
import { verdeelGroepstijd } from 'jeugdhulp-regels/declaratie'
import { product, type Regelset, richtlijn, samenloop, toetsLeeftijd } from 'jeugdhulp-regels/producten'
import { flevoland } from 'jeugdhulp-regels/regelsets'
import { roepAan } from 'jeugdhulp-regels/spreadsheet'
import { verschuifEinddatum } from 'jeugdhulp-regels/toewijzing'
import {
  berekenTermijn,
  feestdagen,
  isWerkdag,
  maakWerkkalender,
  plusWerkdagen,
  telWerkdagen,
} from 'jeugdhulp-regels/werkdagen'
import { describe, expect, test } from 'vitest'
import { middendatums } from '../../werkdagen/hulp'
import { uitkomst } from './hulp'

const regelset: Regelset = flevoland
const aantallen = fc.integer({ min: -300, max: 300 })

describe('WD-03 · a function is the library', () => {
  test('WD-03 · PLUSWERKDAGEN and WERKDAGEN are each other’s inverse, and the library’s', () => {
    fc.assert(
      fc.property(middendatums, aantallen, (datum, aantal) => {
        const doel = roepAan('PLUSWERKDAGEN', [datum, aantal])
        expect(doel).toBe(plusWerkdagen(datum, aantal))
        expect(roepAan('WERKDAGEN', [datum, doel])).toBe(aantal)
        expect(roepAan('WERKDAGEN', [datum, doel])).toBe(telWerkdagen(datum, doel as string))
      }),
    )
  })

  test('WD-02 · a calendar of dates and words is that of maakWerkkalender', () => {
    const kalenders: [unknown, Parameters<typeof maakWerkkalender>[0]][] = [
      [[['2026-12-24'], [''], ['2027-01-04']], { extraVrij: ['2026-12-24', '2027-01-04'] }],
      ['zonder-goede-vrijdag', { zonder: ['goede-vrijdag'] }],
      ['zonder-bevrijdingsdag', { zonder: ['bevrijdingsdag'] }],
      [
        [['zonder-goede-vrijdag', 'zonder-bevrijdingsdag', '2026-03-02']],
        { zonder: ['goede-vrijdag', 'bevrijdingsdag'], extraVrij: ['2026-03-02'] },
      ],
    ]
    for (const [cellen, keuzes] of kalenders) {
      const kalender = maakWerkkalender(keuzes)
      fc.assert(
        fc.property(middendatums, aantallen, (datum, aantal) => {
          expect(roepAan('PLUSWERKDAGEN', [datum, aantal, cellen])).toBe(
            plusWerkdagen(datum, aantal, kalender),
          )
          expect(roepAan('ISWERKDAG', [datum, cellen])).toBe(isWerkdag(datum, kalender))
        }),
        { numRuns: 20 },
      )
    }
  })

  test('IJW-10 · equated days are free where that is asked, and refused where they are not known', () => {
    expect(roepAan('PLUSWERKDAGEN', ['2026-05-13', 1, 'gelijkgestelde-dagen'])).toBe('2026-05-18')
    expect(uitkomst('ISWERKDAG', '2021-05-13', 'gelijkgestelde-dagen')).toBe(
      'datum: de gelijkgestelde dagen van dit jaar zijn niet bekend.',
    )
  })

  test('WD-01 · FEESTDAGEN gives years below each other, with one’s own free days', () => {
    const lijst = (jaar: number) => feestdagen(jaar).map(({ datum, naam }) => [datum, naam])
    expect(roepAan('FEESTDAGEN', [[[2026], [null], [2027]]])).toEqual([...lijst(2026), ...lijst(2027)])
    expect(roepAan('FEESTDAGEN', [2026, '2026-12-24'])).toContainEqual(['2026-12-24', 'extra vrije dag'])
    for (const geenJaar of [1999, 2100, 2026.5, 0, -2026])
      expect(uitkomst('FEESTDAGEN', geenJaar)).toBe(
        'jaar: dit getal kan hier niet. Verwacht: een jaar van 2000 tot en met 2099.',
      )
    expect(uitkomst('FEESTDAGEN', [[2026], [1999]])).toContain('jaar: dit getal kan hier niet.')
  })

  test('WD-04 · TERMIJN is berekenTermijn', () => {
    const eenheden = fc.constantFrom('werkdagen', 'dagen', 'weken', 'maanden', 'jaren')
    const richtingen = fc.constantFrom('vooruit', 'terug')
    const verlengingen = fc.constantFrom('geen', 'algemene-termijnenwet')
    fc.assert(
      fc.property(
        middendatums,
        fc.integer({ min: 0, max: 5 }),
        eenheden,
        richtingen,
        verlengingen,
        (vanaf, aantal, eenheid, richting, verlenging) => {
          const vraag = { vanaf, duur: { aantal, eenheid }, richting, verlenging } as const
          expect(roepAan('TERMIJN', [vanaf, aantal, eenheid, richting, verlenging])).toBe(
            berekenTermijn(vraag as Parameters<typeof berekenTermijn>[0]).uiterlijk,
          )
        },
      ),
    )
  })

  test('PRD-01 · PRODUCT and RICHTLIJN give what the catalogue holds', () => {
    for (const [code, een] of Object.entries(regelset.producten)) {
      expect(product(regelset, code)).toBe(een)
      const veld = (naam: string) => roepAan('PRODUCT', [code, naam])
      expect(
        ['naam', 'omschrijving', 'contract', 'soort', 'vorm', 'eenheid', 'frequentie'].map(veld),
      ).toEqual([een.naam, een.omschrijving, een.contract, een.soort, een.vorm, een.eenheid, een.frequentie])
      expect(veld('aantal')).toBe(een.aantal ?? null)
      expect(veld('maanden')).toBe(een.duur?.maanden ?? null)
      expect(veld('groep-maximum')).toBe(een.groep?.maximum ?? null)
      expect(veld('groep-per-professional')).toBe(een.groep?.ratio.jeugdigen ?? null)
      expect(veld('extra-client-van')).toBe(een.extraClientVan ?? null)
      expect(veld('categorie')).toBe(een.richtlijnen.map(({ categorie }) => categorie).join(', '))
      for (const { categorie } of een.richtlijnen) {
        const norm = richtlijn(regelset, code, categorie)
        const deel = (naam: string) => roepAan('RICHTLIJN', [code, categorie, naam])
        expect(deel('maximaal-uren')).toBe(norm.maximaalUren)
        expect(deel('uren-per-week')).toBe(norm.urenPerWeek ?? null)
        expect(deel('maanden')).toBe(norm.maanden)
        expect(deel('weken')).toBe(norm.weken ?? null)
      }
    }
  })

  test('SAM-01 · SAMENLOOP is samenloop for every pair', () => {
    const namen = [...Object.keys(regelset.producten), ...Object.keys(regelset.samenloop.andereVormen)]
    for (const a of namen)
      for (const b of namen) {
        expect(roepAan('SAMENLOOP', [a, b])).toBe(samenloop(regelset, a, b).uitkomst)
        expect(roepAan('SAMENLOOP', [a, b, true])).toBe(
          samenloop(regelset, a, b, { overgangNaarGroep: true }).uitkomst,
        )
      }
  })

  test('PRD-05 · LEEFTIJD_TOETS is toetsLeeftijd', () => {
    const uitzonderingen = {
      'ander-gezinslid': { anderGezinslidMetHulp: true },
      'ouder-met-toewijzing': { ouderMetToewijzing: true },
      jeugdreclassering: { jeugdreclassering: true },
    }
    const vraag = { product: '45F31', geboortedatum: '2008-11-24' } as const
    for (const op of ['2026-11-23', '2026-11-24', '2031-11-24'])
      for (const rol of [undefined, 'jeugdige', 'ouder'] as const)
        for (const [naam, velden] of [[undefined, {}] as const, ...Object.entries(uitzonderingen)])
          expect(roepAan('LEEFTIJD_TOETS', ['45F31', '2008-11-24', op, rol, naam])).toBe(
            toetsLeeftijd(regelset, { ...vraag, op, ...(rol && { rol }), ...velden }).uitkomst.toegestaan,
          )
    expect(roepAan('LEEFTIJD_TOETS', ['45F34', '1985-02-28', '2026-11-24', 'ouder'])).toBe(true)
    expect(uitkomst('LEEFTIJD_TOETS', '45F31', '2027-01-01', '2026-11-24')).toContain(
      'op: deze dag ligt voor een dag die eerder moet zijn.',
    )
  })

  test('TOE-03 · EINDDATUM_MAX is the limit of verschuifEinddatum, or why there is none', () => {
    const periode = { ingangsdatum: '2026-09-01', einddatum: '2027-02-28' }
    const vraag = {
      ...periode,
      verwijzer: 'huisarts',
      eerderVerschoven: false,
      resterendeMinuten: 1,
    } as const
    for (const code of [undefined, '45F31', '45F34'])
      expect(roepAan('EINDDATUM_MAX', ['2026-09-01', '2027-02-28', code])).toBe(
        verschuifEinddatum(regelset, { ...vraag, ...(code && { product: code }) }).uitkomst.uiterlijk,
      )
    const [van, tot] = ['2026-09-01', '2027-02-28']
    expect(roepAan('EINDDATUM_MAX', [van, tot, '', 'gecertificeerde-instelling'])).toContain(
      'nieuwe bepaling',
    )
    expect(roepAan('EINDDATUM_MAX', [van, tot, '', '', '', 0])).toContain('geen minuten')
    expect(roepAan('EINDDATUM_MAX', [van, tot, '', '', '', 60, 'nee'])).toContain('doelen')
    expect(uitkomst('EINDDATUM_MAX', '2099-01-01', '2099-12-31')).toMatch(
      /^(?:\w+: )?het antwoord valt buiten 2000 tot en met 2099\.$/,
    )
    expect(uitkomst('EINDDATUM_MAX', tot, van)).toContain('einddatum: deze dag ligt voor')
  })

  test('DEC-02 · GROEPSMINUTEN is verdeelGroepstijd', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 1, max: 12 }),
        fc.constantFrom('omlaag', 'dichtstbij'),
        (minuten, aanwezigen, afronding) => {
          const professionals = minuten.map((aantal) => ({ minuten: aantal }))
          expect(roepAan('GROEPSMINUTEN', [[minuten], aanwezigen, afronding])).toEqual([
            [
              verdeelGroepstijd(regelset, { professionals, aanwezigen, afronding } as const).uitkomst
                .perClient,
            ],
          ])
        },
      ),
    )
  })
})
