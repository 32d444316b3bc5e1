import fc from 'fast-check'
import { gvjb301, handreikingGi as route } from 'jeugdhulp-regels/regelsets'
import { controleerRoute, type Dossier, indicatoren, type Route, speelAf } from 'jeugdhulp-regels/routes'
import { describe, expect, test } from 'vitest'
import { deskundige, ev, past, plan, speel } from './handreiking-gi-hulp'

describe('HGI-10 · the two indicators', () => {
  const leeg = { aantal: 0, totaalDagen: 0, zonderIngangsdatum: 0, nogWachtend: 0, zonderHulp: 0 }
  /** Help that starts so many days after 1 January 2026, the day the measure began. */
  const metHulp = (dag: string, gecontracteerd: boolean, ingangsdatumMaatregel: string | undefined) =>
    speelAf(
      route,
      { datum: '2026-01-01', gegevens: ingangsdatumMaatregel ? { ingangsdatumMaatregel } : {} },
      [
        ...[plan, deskundige, past, ev('bepaling-opgesteld')].map((g) => ({ ...g, datum: '2026-01-01' })),
        { soort: 'aangemeld', datum: '2026-01-01', gecontracteerd },
        { soort: 'hulp-gestart', datum: dag },
      ],
    )

  test('HGI-10 · no dossiers, no figures', () => {
    expect(indicatoren(route, []).uitkomst).toEqual({
      wachttijd: leeg,
      verwijzingen: { totaal: 0, gecontracteerd: 0 },
    })
  })

  test('HGI-10 · waits in calendar days, and the part of the referrals within the contracts', () => {
    const dossiers = [
      metHulp('2026-03-01', true, '2026-01-01'), // 59 days: January and February
      metHulp('2026-01-11', false, '2026-01-01'), // 10
      metHulp('2026-01-01', true, '2026-02-01'), // help ran already
      metHulp('2026-01-02', true, undefined),
      speel([plan]),
      speel([plan, ev('route-gestopt')]),
    ]
    expect(indicatoren(route, dossiers)).toMatchObject({
      uitkomst: {
        wachttijd: {
          aantal: 3,
          totaalDagen: 69,
          gemiddelde: 23,
          mediaan: 10,
          langste: 59,
          zonderIngangsdatum: 1,
          nogWachtend: 1,
          zonderHulp: 1,
        },
        verwijzingen: { totaal: 4, gecontracteerd: 3, aandeel: 0.75 },
      },
      motivering: [{ regel: 'HGI-10' }],
    })
    expect(indicatoren(route, dossiers.slice(0, 2)).uitkomst.wachttijd.mediaan).toBe(34.5)
  })

  test('HGI-10 · the order of the dossiers makes no difference, and a list adds up from its parts', () => {
    const dag = fc.integer({ min: 1, max: 28 }).map((d) => `2026-02-${String(d).padStart(2, '0')}`)
    const dossier = fc
      .tuple(dag, fc.boolean(), fc.option(dag, { nil: undefined }))
      .map((deel) => metHulp(...deel))
    fc.assert(
      fc.property(fc.array(dossier, { maxLength: 12 }), fc.nat(12), (dossiers, hier) => {
        const heel = indicatoren(route, dossiers).uitkomst
        expect(indicatoren(route, [...dossiers].reverse()).uitkomst).toEqual(heel)
        const delen = [dossiers.slice(0, hier), dossiers.slice(hier)].map(
          (deel) => indicatoren(route, deel).uitkomst,
        )
        const som = (kies: (uitkomst: typeof heel) => number) =>
          delen.reduce((tot, deel) => tot + kies(deel), 0)
        expect(som(({ wachttijd }) => wachttijd.totaalDagen)).toBe(heel.wachttijd.totaalDagen)
        expect(som(({ wachttijd }) => wachttijd.aantal)).toBe(heel.wachttijd.aantal)
        expect(som(({ verwijzingen }) => verwijzingen.gecontracteerd)).toBe(heel.verwijzingen.gecontracteerd)
        const { gemiddelde = 0, mediaan = 0, langste = 0 } = heel.wachttijd
        expect(Math.max(gemiddelde, mediaan)).toBeLessThanOrEqual(langste)
      }),
      { numRuns: 50 },
    )
  })

  test('HGI-10 · what is wrong is told with its place in the list', () => {
    const goed = speel([plan])
    const fout = { ...goed, gebeurtenissen: [{ soort: 'plan-opgesteld', datum: '2026-2-3' }] }
    expect(() => indicatoren(route, [goed, fout as typeof goed])).toThrow(
      'dossiers[1].gebeurtenissen[0].datum: ongeldige-datum',
    )
    expect(() => indicatoren(route, [goed, { ...goed, route: 'gvjb-301' } as never])).toThrow(
      'dossiers[1].route: andere-route',
    )
    expect(() => indicatoren(route, 'dossiers' as never)).toThrow('dossiers: ongeldige-waarde')
    expect(() => indicatoren(gvjb301 as Route, [])).toThrow('route.indicatoren: ongeldige-route')
    const kapot = new Proxy(goed, {
      get: () => {
        throw new TypeError('kapot')
      },
    })
    expect(() => indicatoren(route, [kapot as Dossier<typeof route>])).toThrow(TypeError)
  })
})

describe('HGI-10 · a definition with indicators', () => {
  const met = (indicatie: object) =>
    controleerRoute({ ...route, indicatoren: { ...route.indicatoren, ...indicatie } } as Route).map(
      ({ code, pad }) => `${code} ${pad}`,
    )

  test.each([
    [{ wachttijd: { vanaf: 'keuzeAanGi', tot: 'hulp-gestart' } }, 'indicatoren.wachttijd'],
    [{ wachttijd: { vanaf: 'ingangsdatumMaatregel', tot: 'niets' } }, 'indicatoren.wachttijd'],
    [{ aandeel: { bij: 'niets', veld: 'gecontracteerd' } }, 'indicatoren.aandeel'],
    [{ aandeel: { bij: 'aangemeld', veld: 'datum' } }, 'indicatoren.aandeel'],
    [{ regel: 'HGI-99' }, 'indicatoren'],
  ])('HGI-10 · %j is refused', (indicatie, pad) => {
    expect(met({})).toEqual([])
    expect(met(indicatie)).toEqual([`onbekende-verwijzing ${pad}`])
  })
})
