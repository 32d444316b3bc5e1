import { gvjb301 } from 'jeugdhulp-regels/regelsets'
import { bevindingen, type Route, speelAf, verplichtingen, verwerk } from 'jeugdhulp-regels/routes'
import { describe, expect, test } from 'vitest'
import { klein } from './kleine-route'

const peiling = { peildatum: '2026-12-31' }

/** A route on which `door` is the proof of `blijf`, at which the verplichting arises. */
const bewijs: Route = {
  ...klein,
  gebeurtenissen: {
    ...klein.gebeurtenissen,
    blijf: { titel: 'Blijf', door: [{ wie: ['A'] }] },
    door: { titel: 'Door', door: [{ wie: ['A'] }], impliceert: ['blijf'] },
    terug: { titel: 'Terug', door: [{ wie: ['A'] }] },
  },
  overgangen: [
    ...klein.overgangen,
    { bij: 'blijf', in: ['een'] },
    { bij: 'terug', in: ['twee'], naar: 'een' },
  ],
  verplichtingen: [
    { ...klein.verplichtingen[0]!, ontstaat: [{ bij: 'blijf' }], ookAlsOpen: true, voldaan: [{ bij: 'af' }] },
  ],
}

describe('R301-01 · what follows from an event depends on what came before it, not on what came after', () => {
  test('R301-01 · an event is the proof of another in the first step too', () => {
    const dossier = speelAf(bewijs, { datum: '2026-03-02' }, [{ soort: 'door', datum: '2026-03-03' }])
    expect(verplichtingen(bewijs, dossier, peiling)).toMatchObject([{ ontstaan: '2026-03-03' }])
  })

  test('R301-01 · what took place in a step needs no proof, also if the dossier comes back into that step', () => {
    const dossier = speelAf(bewijs, { datum: '2026-03-02' }, [
      { soort: 'blijf', datum: '2026-03-03' },
      { soort: 'door', datum: '2026-03-04' },
      { soort: 'terug', datum: '2026-03-05' },
    ])
    expect(verplichtingen(bewijs, dossier, peiling)).toMatchObject([{ ontstaan: '2026-03-03' }])
  })

  test('R301-01 · a term that arises at the opening does not run from a step entered later', () => {
    const route: Route = {
      ...klein,
      verplichtingen: [
        {
          ...klein.verplichtingen[0]!,
          vanaf: [{ betreden: 'twee' }],
          termijn: [{ duur: { aantal: 3, eenheid: 'dagen' } }],
        },
      ],
    }
    const dossier = speelAf(route, { datum: '2026-03-02' }, [{ soort: 'door', datum: '2026-03-10' }])
    expect(verplichtingen(route, dossier, peiling)).toMatchObject([
      { uiterlijk: '2026-03-05', stand: 'te-laat' },
    ])
  })

  test('R301-15 · findings that were asked for stay once the dossier goes on', () => {
    const opening = { datum: '2026-03-02', gegevens: { einddatumMaatregel: '2026-12-31' } }
    const eerst = speelAf(gvjb301, opening, [
      { soort: 'overleg-gevoerd', datum: '2026-03-04' },
      {
        soort: 'bepaling-vastgesteld',
        datum: '2026-03-06',
        hulpvorm: 'ambulant',
        einddatumBepaling: '2027-03-05',
      },
    ])
    const toen = bevindingen(gvjb301, eerst)
    expect(toen.map(({ code }) => code)).toEqual(['bepaling-langer-dan-maatregel'])
    const verder = verwerk(gvjb301, eerst, { soort: 'bepaling-verstuurd', datum: '2026-03-09' })
    expect(bevindingen(gvjb301, verder)).toEqual(toen)
  })
})
