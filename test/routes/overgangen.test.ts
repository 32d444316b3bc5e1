import fc from 'fast-check'
import { gvjb301 } from 'jeugdhulp-regels/regelsets'
import {
  controleerRoute,
  huidigeStap,
  metParameters,
  mogelijkeGebeurtenissen,
  openDossier,
  speelAf,
  verwerk,
} from 'jeugdhulp-regels/routes'
import { describe, expect, test } from 'vitest'
import { dossierIn, gebeurtenissenTot, OPENING, type Soort, stapVan, wandelingen } from './hulp'

const open = [
  'contact-leggen',
  'vaststellen',
  'versturen',
  'onderzoeken',
  'inschakelen',
  'collectief',
  'ret',
  'gevonden',
  'opschalen',
  'bestuurlijke-escalatie',
]

/** The table of the design, written out by hand: event → step → next step. */
const tabel: Record<string, Record<string, string>> = {
  'overleg-gevoerd': { 'contact-leggen': 'vaststellen' },
  'bepaling-vastgesteld': { vaststellen: 'versturen' },
  'bepaling-verstuurd': { versturen: 'onderzoeken' },
  '301-verstuurd': { onderzoeken: 'onderzoeken', gevonden: 'gevonden', afgerond: 'afgerond' },
  'aanbod-bevestigd': { onderzoeken: 'onderzoeken' },
  'aangepast-301-verstuurd': { onderzoeken: 'onderzoeken', gevonden: 'gevonden' },
  'bepaling-aangepast': { onderzoeken: 'onderzoeken', gevonden: 'gevonden' },
  'overbrugging-toegewezen': { onderzoeken: 'onderzoeken', gevonden: 'gevonden' },
  'overbrugging-gestart': { onderzoeken: 'onderzoeken', gevonden: 'gevonden' },
  'afwijzing-ontvangen': { onderzoeken: 'inschakelen', gevonden: 'inschakelen' },
  'collectief-ingeschakeld': { inschakelen: 'collectief' },
  'ret-ingeschakeld': { inschakelen: 'ret', opschalen: 'ret' },
  'casus-besproken': { ret: 'ret' },
  impasse: { ret: 'ret' },
  'hulp-gevonden': {
    collectief: 'gevonden',
    ret: 'gevonden',
    opschalen: 'gevonden',
    'bestuurlijke-escalatie': 'gevonden',
  },
  'geen-hulp-gevonden': { collectief: 'inschakelen', ret: 'opschalen' },
  visieverschil: { gevonden: 'gevonden' },
  'visieverschil-overbrugd': { gevonden: 'gevonden' },
  'zorg-gestart': { onderzoeken: 'afgerond', gevonden: 'afgerond' },
  'opschaling-besproken': { opschalen: 'opschalen' },
  'escalatie-besloten': { opschalen: 'opschalen' },
  'bestuurlijk-geescaleerd': { opschalen: 'bestuurlijke-escalatie' },
  'oplossing-gevonden': Object.fromEntries(open.map((stap) => [stap, 'afgerond'])),
  'route-gestopt': Object.fromEntries(open.map((stap) => [stap, 'gestopt'])),
}

describe('R301-01 to R301-14 · steps and events of the 301 route', () => {
  test('R301-01 · the route has the steps of the design, and starts at contact-leggen', () => {
    expect(Object.keys(gvjb301.stappen)).toEqual([...open, 'afgerond', 'gestopt'])
    expect(Object.keys(gvjb301.gebeurtenissen).sort()).toEqual(
      [...Object.keys(tabel), 'verplichting-voldaan'].sort(),
    )
    expect(huidigeStap(gvjb301, openDossier(gvjb301, { datum: OPENING }))).toEqual({
      id: 'contact-leggen',
      titel: 'Contact leggen',
      regel: 'R301-01',
    })
  })

  const gevallen = Object.keys(gvjb301.stappen).flatMap((stap) =>
    Object.keys(tabel).map((soort) => [soort, stap]),
  )
  test.each(gevallen as [string, string][])(
    'R301-14 · %s in %s goes where the design says',
    (soort, stap) => {
      const dossier = dossierIn(stap)
      expect(stapVan(dossier)).toBe(stap)
      const probeer = () => verwerk(gvjb301, dossier, { soort: soort as Soort, datum: '2026-03-20' } as never)
      const naar = tabel[soort]?.[stap]
      if (naar) expect(stapVan(probeer())).toBe(naar)
      else {
        const toegestaan = [...new Set(mogelijkeGebeurtenissen(gvjb301, dossier).map((m) => m.soort))]
        expect(probeer).toThrow(
          expect.objectContaining({
            code: 'gebeurtenis-niet-toegestaan',
            pad: 'gebeurtenis.soort',
            toegestaan,
          }),
        )
      }
    },
  )

  test.each(Object.keys(gvjb301.stappen))(
    'R301-14 · in %s exactly the events of the design are possible',
    (stap) => {
      const mogelijk = mogelijkeGebeurtenissen(gvjb301, dossierIn(stap))
      const verwacht = Object.entries(tabel).flatMap(([soort, naar]) =>
        naar[stap] ? [[soort, naar[stap]]] : [],
      )
      const gevonden = mogelijk.filter(({ soort }) => soort !== 'verplichting-voldaan')
      expect(gevonden.map(({ soort, naar }) => [soort, naar]).sort()).toEqual(verwacht.sort())
    },
  )

  test('R301-01 · possible events say who does them', () => {
    const [eerste] = mogelijkeGebeurtenissen(gvjb301, openDossier(gvjb301, { datum: OPENING }))
    expect(eerste).toEqual({ soort: 'overleg-gevoerd', naar: 'vaststellen', door: ['JB', 'LTM'] })
  })

  test('R301-14 · random events: step by step as the table says', () => {
    fc.assert(
      fc.property(wandelingen(gvjb301), (dossier) => {
        let stap = 'contact-leggen'
        for (const { soort } of dossier.gebeurtenissen)
          if (soort !== 'verplichting-voldaan') stap = tabel[soort]?.[stap] as string
        expect(stapVan(dossier)).toBe(stap)
      }),
    )
  })

  test('R301-14 · oplossing-gevonden ends the route from every open step', () => {
    for (const stap of open) {
      const dossier = verwerk(gvjb301, dossierIn(stap), {
        soort: 'oplossing-gevonden',
        datum: '2026-03-20',
        door: 'LTM',
      })
      expect(stapVan(dossier)).toBe('afgerond')
    }
  })
})

describe('I-14 and I-16 · where the road forks otherwise', () => {
  const dagen = { soort: 'aanbod-bevestigd', datum: '2026-03-20', antwoord: 'niet-tijdig' } as const

  test('I-14 · not in time: bridging care first, or straight to step 5', () => {
    expect(stapVan(verwerk(gvjb301, dossierIn('onderzoeken'), dagen))).toBe('onderzoeken')
    const meteen = metParameters(gvjb301, { 'I-14': 'meteen-afwijzing' })
    const dossier = speelAf(meteen, { datum: OPENING }, gebeurtenissenTot('onderzoeken'))
    expect(
      mogelijkeGebeurtenissen(meteen, dossier).filter(({ soort }) => soort === 'aanbod-bevestigd'),
    ).toHaveLength(2)
    expect(huidigeStap(meteen, verwerk(meteen, dossier, dagen)).id).toBe('inschakelen')
    expect(huidigeStap(meteen, verwerk(meteen, dossier, { ...dagen, antwoord: 'passend' })).id).toBe(
      'onderzoeken',
    )
  })

  test('I-16 · the collectief finds nothing: RET first, or straight to step 6', () => {
    const niets = { soort: 'geen-hulp-gevonden', datum: '2026-03-20' } as const
    expect(stapVan(verwerk(gvjb301, dossierIn('collectief'), niets))).toBe('inschakelen')
    const meteen = metParameters(gvjb301, { 'I-16': 'stap-6' })
    const dossier = speelAf(meteen, { datum: OPENING }, gebeurtenissenTot('collectief'))
    expect(huidigeStap(meteen, verwerk(meteen, dossier, niets)).id).toBe('opschalen')
    expect(mogelijkeGebeurtenissen(meteen, dossier).filter(({ soort }) => soort === niets.soort)).toEqual([
      { soort: 'geen-hulp-gevonden', naar: 'opschalen', door: ['collectief', 'RET'] },
    ])
  })
})

describe('R301-01 · the definition as such', () => {
  test('R301-01 · controleerRoute finds nothing wrong, under any choice', () => {
    expect(controleerRoute(gvjb301)).toEqual([])
    for (const [id, parameter] of Object.entries(gvjb301.parameters))
      if (!('sleutels' in parameter))
        for (const keuze of parameter.keuzes)
          expect(controleerRoute(metParameters(gvjb301, { [id]: keuze }))).toEqual([])
  })
})
