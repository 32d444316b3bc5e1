import {
  controleerRoute,
  type Route,
  speelAf,
  type Verplichtingdefinitie,
  type Voorwaarde,
  verplichtingen,
} from 'jeugdhulp-regels/routes'
import { describe, expect, test } from 'vitest'
import { klein } from './kleine-route'

const codes = (route: Route) => controleerRoute(route).map(({ code, pad }) => `${code} ${pad}`)

/** A route whose verplichting is met by nothing but an event that names it. */
function gemeld(deel: Partial<Verplichtingdefinitie>, waar: readonly string[] | 'open' = 'open'): Route {
  const wat = { soort: 'verplichting', titel: 'wat', verplicht: [] } as const
  return {
    ...klein,
    gebeurtenissen: { ...klein.gebeurtenissen, meld: { titel: 'Meld', door: [], velden: { wat } } },
    overgangen: [...klein.overgangen, { bij: 'meld', in: waar }],
    verplichtingen: klein.verplichtingen.map((taak) => ({ ...taak, voldaan: [], ...deel })),
  }
}

describe('pakket · controleerRoute on a verplichting that an event may name as met', () => {
  test.each<[string, Voorwaarde[]]>([
    ['an earlier event', [{ eerder: 'door' }]],
    ['a choice that is made', [{ parameter: 'I-05', is: 'ja' }]],
    // A definition does not turn unsound by what a region chooses of it.
    ['a choice that is not', [{ parameter: 'I-05', is: 'nee' }]],
  ])('pakket · it can be met if %s is what that takes', (_, meldbaar) => {
    expect(codes(gemeld({}))).toEqual([])
    expect(codes(gemeld({ meldbaar }))).toEqual([])
  })

  test('pakket · and so it is in a dossier', () => {
    const route = gemeld({ meldbaar: [{ eerder: 'door' }] })
    const dossier = speelAf(route, { datum: '2026-01-05' }, [
      { soort: 'door', datum: '2026-01-06' },
      { soort: 'meld', datum: '2026-01-07', wat: 'taak' } as never,
    ])
    expect(verplichtingen(route, dossier, { peildatum: '2026-02-01' })).toMatchObject([
      { stand: 'op-tijd', voldaanOp: '2026-01-07' },
    ])
  })

  test('pakket · it cannot where no such event takes place while it is owed', () => {
    const ontstaat = [{ betreedt: 'twee' }]
    const onvervulbaar = ['verplichting-onvervulbaar verplichtingen[0]']
    expect(codes(gemeld({ ontstaat }, ['een']))).toEqual(onvervulbaar)
    expect(codes(gemeld({ ontstaat, meldbaar: [{ eerder: 'door' }] }, ['een']))).toEqual(onvervulbaar)
  })
})
