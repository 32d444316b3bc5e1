import {
  gvjb301,
  gvjb315,
  handreikingGi,
  jeugdbeschermingstafel,
  klantreis,
} from 'jeugdhulp-regels/regelsets'
import { controleerRoute, type Route } from 'jeugdhulp-regels/routes'
import { describe, expect, test } from 'vitest'
import { klein } from './kleine-route'

const codes = (route: unknown) => controleerRoute(route as Route).map(({ code, pad }) => `${code} ${pad}`)
const metVerplichting = (deel: object) => ({
  ...klein,
  verplichtingen: [{ ...klein.verplichtingen[0], ...deel }],
})
const onbekend = (pad: string) => `onbekende-verwijzing ${pad}`

describe('pakket · controleerRoute proves the form of a definition', () => {
  const geval = (naam: string, route: unknown, ...verwacht: string[]) => [naam, route, verwacht] as const
  const bepaling = {
    regel: 'R301-15',
    verplicht: [{ deel: 'vorm', titel: 'de vorm', regel: 'R301-15' }],
    verboden: [],
    bevestigen: [],
  } as const
  const langer = { regel: 'R301-15', interpretatie: 'I-05', als: [{ gegeven: 'x', is: [1] }] }
  test.each([
    geval('a bepaling of known rules', { ...klein, bepaling }),
    geval(
      'an unknown rule of a bepaling',
      {
        ...klein,
        bepaling: { ...bepaling, regel: 'X', onnodig: [{ ...bepaling.verplicht[0], regel: 'Y' }] },
      },
      onbekend('bepaling'),
      onbekend('bepaling'),
    ),
    geval(
      'an unknown fact for a bepaling that outlasts the measure',
      { ...klein, bepaling: { ...bepaling, langerDanMaatregel: langer } },
      onbekend('bepaling'),
    ),
    geval(
      'an unknown rule of an agreement',
      { ...klein, afspraken: { regel: 'X', bericht: 'b', delen: {} } },
      onbekend('afspraken'),
    ),
    geval(
      'nobody to consult on care without a contract',
      { ...klein, nietGecontracteerd: { regel: 'WD-03', raadpleeg: 'B' } },
      onbekend('nietGecontracteerd'),
    ),
    geval(
      'an unknown rule of the bounds of a number',
      { ...klein, gegevens: { n: { soort: 'getal', titel: 'n', van: 1, totEnMet: 2, regel: 'X' } } },
      onbekend('gegevens.n'),
    ),
  ])('pakket · %s', (_, route, verwacht) => {
    expect(codes(route).filter((code) => !code.includes('gegevens.dag'))).toEqual(verwacht)
  })

  const meldbaar = (...voorwaarden: unknown[]) => metVerplichting({ meldbaar: voorwaarden })
  const veld = (deel: object) => ({ ...klein, gegevens: { x: { titel: 'x', ...deel } } })
  const lijnen = (...meer: unknown[]) => ({ ...klein, overgangen: [...klein.overgangen, ...meer] })
  test.each([
    ['a condition on one value that is no list', meldbaar({ veld: 'x', is: 'x' })],
    ['a condition on a fact without values', meldbaar({ gegeven: 'dag' })],
    ['a condition on nothing', meldbaar({})],
    ['a condition on two things', meldbaar({ strijdig: 'dag', parameter: 'I-05', is: 'ja' })],
    ['a condition that says no to none', meldbaar({ niet: null })],
    ['no condition', meldbaar('x')],
    ['a hole in a list', meldbaar(...new Array(1))],
    ['a text for a list of conditions', metVerplichting({ meldbaar: 'x' })],
    ['a moment of no kind', metVerplichting({ vervalt: [{}] })],
    ['a moment that is no opening', metVerplichting({ ontstaat: [{ opening: 'x' }] })],
    ['a term from a step that is no name', metVerplichting({ vanaf: [{ betreden: 5 }] })],
    ['steps for an event that are no list', lijnen({ bij: 'af', in: 'klaar' })],
    ['a field of no kind', veld({ soort: 'kleur' })],
    ['a field without its bounds', veld({ soort: 'getal', regel: 'WD-03' })],
    ['a bound that is no number', veld({ soort: 'getal', regel: 'WD-03', van: Number.NaN, totEnMet: 1 })],
    [
      'a part of a bepaling of no kind',
      { ...klein, bepaling: { ...bepaling, verplicht: [{ ...bepaling.verplicht[0], deel: 'kleur' }] } },
    ],
    ['a list for a table', { ...klein, afleidingen: [] }],
    ['null for what may be left out', { ...klein, geldigTot: null }],
    ['a title that is no text', { ...klein, titel: 5 }],
    ['nothing where a table must be', { ...klein, checklists: undefined }],
  ])('pakket · %s is no form of a route', (_, route) => {
    expect(codes(route)).toEqual(['geen-route '])
  })

  const routes: readonly Route[] = [gvjb301, gvjb315, handreikingGi, jeugdbeschermingstafel, klantreis]
  // One part of a route at a time: a test that is quick enough is also asked of every mutant.
  test.each(routes.flatMap((route) => Object.keys(route).map((deel) => [deel, route.id, route] as const)))(
    'pakket · any part of %s in %s that is of no kind',
    (deel, _, heel) => {
      const plekken = (waarde: unknown, pad: readonly string[]): (readonly string[])[] => [
        pad,
        ...(typeof waarde === 'object'
          ? Object.entries(waarde as object).flatMap(([naam, onder]) => plekken(onder, [...pad, naam]))
          : []),
      ]
      const met = (om: object, [naam = '', ...rest]: readonly string[]): object => {
        const waarde = rest.length > 0 ? met(om[naam as never], rest) : Symbol('x')
        if (!Array.isArray(om)) return { ...om, [naam]: waarde }
        return om.map((een, i) => (String(i) === naam ? waarde : een))
      }
      const gezien = plekken(heel[deel as keyof Route], [deel])
      expect(gezien.filter((pad) => codes(met(heel, pad)).join() !== 'geen-route ')).toEqual([])
    },
  )
})
