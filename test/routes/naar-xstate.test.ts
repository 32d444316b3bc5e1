import { gvjb301 } from 'jeugdhulp-regels/regelsets'
import { naarXState, type Route } from 'jeugdhulp-regels/routes'
import { describe, expect, test } from 'vitest'
import { klein } from './kleine-route'

const metOvergangen = (overgangen: Route['overgangen']) =>
  naarXState({ ...klein, overgangen: [...overgangen, ...klein.overgangen] })

describe('pakket · the config that XState gets', () => {
  test('pakket · the id names route and version, without the dots that XState reads as a path', () => {
    expect(naarXState(gvjb301).id).toBe('gvjb-301-2022-04')
    expect(naarXState({ ...klein, versie: '1.2.3' }).id).toBe('klein-1-2-3')
  })

  test('pakket · the context holds what the input tells of the opening and no more', () => {
    const { context } = naarXState(klein)
    const leeg = { opening: { gegevens: {} }, gebeurtenissen: [] }
    expect(context({ input: undefined })).toStrictEqual(leeg)
    expect(context({ input: {} })).toStrictEqual(leeg)
    expect(context({ input: { datum: '2026-03-02', gegevens: { dag: '2026-03-03' } } })).toStrictEqual({
      opening: { datum: '2026-03-02', gegevens: { dag: '2026-03-03' } },
      gebeurtenissen: [],
    })
  })

  test('pakket · an event that ends in its own step has no target, so that XState does not enter it anew', () => {
    const { states } = metOvergangen([{ bij: 'door', in: ['twee'], naar: 'twee' }])
    expect(states.een?.on.door?.[0]).toHaveProperty('target', 'twee')
    expect(states.twee?.on.door?.[0]).not.toHaveProperty('target')
  })

  test('pakket · an event that the choices of the route rule out is no key of `on`', () => {
    const dicht = { bij: 'door', in: ['twee'], als: [{ parameter: 'I-05', is: 'nee' }] }
    expect(Object.keys(metOvergangen([dicht]).states.twee?.on ?? {})).toEqual(['af'])
  })

  test('pakket · the action has a name, as it shows in the inspector of XState', () => {
    expect(naarXState(klein).states.een?.on.af?.[0]?.actions).toHaveProperty('type', 'onthoud')
  })

  test('pakket · a context with an event that no machine took is refused', () => {
    const [overgang] = naarXState(gvjb301).states['contact-leggen']?.on['verplichting-voldaan'] ?? []
    const event = { type: 'verplichting-voldaan', verplichting: 'overleg' }
    const bewaakt = (...gebeurtenissen: { type: string }[]) =>
      overgang?.guard?.({ context: { opening: { gegevens: {} }, gebeurtenissen }, event })
    expect(bewaakt()).toBe(false)
    expect(() => bewaakt({ type: 'impasse' })).toThrow(
      expect.objectContaining({ code: 'gebeurtenis-niet-toegestaan', pad: expect.stringMatching(/^event/) }),
    )
  })
})
