import fc from 'fast-check'
import { gvjb301 } from 'jeugdhulp-regels/regelsets'
import { controleerRoute, openDossier, type Route, speelAf, verplichtingen } from 'jeugdhulp-regels/routes'
import { describe, expect, test } from 'vitest'
import { klein } from './kleine-route'

/** A small sound route; each case below breaks one thing in it. */
const codes = (route: unknown) => controleerRoute(route as Route).map(({ code, pad }) => `${code} ${pad}`)
const metVerplichting = (deel: object) => ({
  ...klein,
  verplichtingen: [{ ...klein.verplichtingen[0], ...deel }],
})
const onbekend = (pad: string) => `onbekende-verwijzing ${pad}`

describe('pakket · controleerRoute proves a definition', () => {
  test('pakket · a sound definition has no findings', () => {
    expect(codes(klein)).toEqual([])
    expect(codes(gvjb301)).toEqual([])
  })

  test.each<[string, Partial<Route>, string[]]>([
    [
      'a table that does not always decide',
      { besluiten: { b: { titel: 'b', gegevens: {}, regels: [] } } },
      ['besluit-onvolledig besluiten.b'],
    ],
    [
      'a table whose last line has a condition',
      {
        besluiten: {
          b: {
            titel: 'b',
            gegevens: { x: { soort: 'janee', titel: 'x' } },
            regels: [{ uitkomst: 1, regel: 'KR-04', tekst: '', als: [{ gegeven: 'x', is: [true] }] }],
          },
        },
      },
      ['besluit-onvolledig besluiten.b'],
    ],
    [
      'a table that asks what nobody told it',
      {
        besluiten: {
          b: {
            titel: 'b',
            gegevens: {},
            regels: [
              { uitkomst: 1, regel: 'KR-04', tekst: '', als: [{ gegeven: 'dag', is: [true] }] },
              { uitkomst: 2, regel: 'KR-99' as 'KR-04', tekst: '' },
            ],
          },
        },
      },
      [onbekend('besluiten.b'), onbekend('besluiten.b')],
    ],
    [
      'a weighing without a ground',
      { weging: { regel: 'KR-99' as 'KR-02', volgorde: { a: 'a' } } },
      [onbekend('weging')],
    ],
  ])('pakket · %s', (_, deel, verwacht) => {
    expect(codes({ ...klein, ...deel })).toEqual(verwacht)
  })

  test('pakket · a term added to a date must be a term', () => {
    const als = [{ gegeven: 'dag', plus: { aantal: 1, eenheid: 'eeuwen' }, laterDan: 'dag' }]
    expect(codes(metVerplichting({ ontstaat: [{ opening: true, als }] }))).toEqual(['geen-route '])
  })

  test('pakket · a step is met by entering it, and lapses by an event', () => {
    const opening = { datum: '2026-01-05' }
    const stand = (gebeurtenissen: { soort: string; datum: string }[]) =>
      verplichtingen(klein, speelAf(klein, opening, gebeurtenissen), { peildatum: '2026-02-01' })[0]
    expect(stand([{ soort: 'door', datum: '2026-01-06' }])).toMatchObject({
      stand: 'op-tijd',
      voldaanOp: '2026-01-06',
    })
    expect(stand([{ soort: 'af', datum: '2026-01-06' }])).toMatchObject({ stand: 'vervallen' })
    expect(openDossier(klein, opening).opening).toEqual(opening)
  })

  const geval = (naam: string, route: unknown, ...verwacht: string[]) => [naam, route, verwacht] as const
  test.each([
    geval(
      'a step nobody reaches',
      { ...klein, stappen: { ...klein.stappen, los: { titel: 'Los', einde: true } } },
      'stap-onbereikbaar stappen.los',
    ),
    geval(
      'a step without a way out',
      { ...klein, overgangen: [klein.overgangen[0], { bij: 'af', in: ['een'], naar: 'klaar' }] },
      'einde-onbereikbaar stappen.twee',
    ),
    geval(
      'an event that nothing uses',
      { ...klein, gebeurtenissen: { ...klein.gebeurtenissen, stil: { titel: 'Stil', door: [] } } },
      'gebeurtenis-ongebruikt gebeurtenissen.stil',
    ),
    geval(
      'a verplichting nobody can meet',
      metVerplichting({ voldaan: [] }),
      'verplichting-onvervulbaar verplichtingen[0]',
    ),
    geval(
      'a verplichting met only before it arises',
      metVerplichting({ ontstaat: [{ betreedt: 'twee' }], voldaan: [{ bij: 'door' }] }),
      'verplichting-onvervulbaar verplichtingen[0]',
    ),
    geval(
      'a verplichting that never arises',
      metVerplichting({ ontstaat: [{ bij: 'af', in: ['klaar'] }] }),
      'verplichting-ontstaat-nooit verplichtingen[0]',
    ),
    geval(
      'an unknown first step',
      { ...klein, begin: 'nul' },
      onbekend('begin'),
      ...['een', 'twee', 'klaar'].map((s) => `stap-onbereikbaar stappen.${s}`),
      'gebeurtenis-ongebruikt gebeurtenissen.door',
      'gebeurtenis-ongebruikt gebeurtenissen.af',
      'verplichting-onvervulbaar verplichtingen[0]',
    ),
    geval(
      'an unknown event in a transition',
      { ...klein, overgangen: [...klein.overgangen, { bij: 'x', in: 'elke' }] },
      onbekend('overgangen[2]'),
    ),
    geval(
      'an unknown step in a transition',
      { ...klein, overgangen: [...klein.overgangen, { bij: 'af', in: ['x'], naar: 'klaar' }] },
      onbekend('overgangen[2]'),
    ),
    geval('an unknown actor', metVerplichting({ wie: [{ wie: ['B'] }] }), onbekend('verplichtingen[0]')),
    geval('an unknown rule', metVerplichting({ regel: 'WD-99' }), onbekend('verplichtingen[0]')),
    geval(
      'an unknown interpretation',
      { ...klein, parameters: { ...klein.parameters, 'I-99': klein.parameters['I-05'] } },
      onbekend('parameters'),
    ),
    geval(
      'an unknown parameter',
      metVerplichting({ meldbaar: [{ parameter: 'I-06', is: 'x' }] }),
      onbekend('verplichtingen[0]'),
      onbekend('verplichtingen[0]'),
    ),
    geval(
      'an unknown choice',
      metVerplichting({ meldbaar: [{ niet: { parameter: 'I-05', is: 'x' } }] }),
      onbekend('verplichtingen[0]'),
    ),
    geval(
      'an unknown field',
      metVerplichting({ wie: [{ wie: ['A'], als: [{ veld: 'x', is: [1] }] }] }),
      onbekend('verplichtingen[0]'),
    ),
    geval(
      'an unknown fact',
      metVerplichting({
        termijn: [{ duur: { aantal: 1, eenheid: 'dagen' }, als: [{ gegeven: 'x', laterDan: 'y' }] }],
      }),
      onbekend('verplichtingen[0]'),
      onbekend('verplichtingen[0]'),
    ),
    geval(
      'an unknown earlier event',
      metVerplichting({ meldbaar: [{ eerder: 'x', sinds: 'y' }] }),
      onbekend('verplichtingen[0]'),
      onbekend('verplichtingen[0]'),
    ),
    geval(
      'an unknown anchor',
      metVerplichting({ vanaf: [{ gebeurtenis: 'x' }, { betreden: 'y' }] }),
      onbekend('verplichtingen[0]'),
      onbekend('verplichtingen[0]'),
    ),
    geval(
      'unknown names at an event',
      {
        ...klein,
        gebeurtenissen: {
          ...klein.gebeurtenissen,
          af: { titel: 'Af', door: [{ wie: ['A'] }], impliceert: ['x'], beeindigt: { behalve: ['y'] } },
        },
      },
      onbekend('gebeurtenissen.af'),
      onbekend('gebeurtenissen.af'),
    ),
    geval(
      'an unknown derivation',
      { ...klein, afleidingen: { dag: { uit: 'x', parameter: 'I-06' } } },
      onbekend('afleidingen.dag'),
      onbekend('afleidingen.dag'),
    ),
    geval(
      'an unknown rule of a finding',
      { ...klein, bevindingen: [{ code: 'c', regel: 'X', tekst: 't', bij: [{ bij: 'x' }] }] },
      onbekend('bevindingen[0]'),
      onbekend('bevindingen[0]'),
    ),
    geval(
      'an unknown rule of a checklist',
      { ...klein, checklists: { c: { titel: 'c', regel: 'X', punten: {} } } },
      onbekend('checklists.c'),
    ),
    geval(
      'unknown names of a document',
      { ...klein, stukken: [{ bij: 'x', stuk: 's', titel: 's', van: 'B', naar: [], regel: 'X' }] },
      onbekend('stukken[0]'),
      onbekend('stukken[0]'),
      onbekend('stukken[0]'),
    ),
    geval(
      'a field that hides the date of an event',
      { ...klein, gegevens: { datum: { soort: 'datum', titel: 'datum' } } },
      'gereserveerde-naam gegevens.datum',
    ),
    geval(
      'unknown names of a part',
      { ...klein, rollen: [{ wie: 'B', stappen: ['x'], regel: 'X', tekst: 't' }] },
      onbekend('rollen[0]'),
      onbekend('rollen[0]'),
      onbekend('rollen[0]'),
    ),
    geval(
      'an unknown verplichting and an unknown conflict',
      metVerplichting({ meldbaar: [{ eerder: 'af', verplichting: 'x' }, { strijdig: 'y' }] }),
      onbekend('verplichtingen[0]'),
      onbekend('verplichtingen[0]'),
    ),
    geval('a bad date', { ...klein, geldigVanaf: '2026' }, 'geen-route '),
    geval(
      'a bad term',
      metVerplichting({ termijn: [{ duur: { aantal: 1.5, eenheid: 'dagen' } }] }),
      'geen-route ',
    ),
    geval('no definition', null, 'geen-route '),
  ])('pakket · %s', (_, route, verwacht) => {
    expect(codes(route)).toEqual(verwacht)
  })

  test('pakket · whatever it gets, it answers with findings', () => {
    fc.assert(
      fc.property(fc.anything(), (route) => {
        for (const { code, ernst } of controleerRoute(route as Route))
          expect([typeof code, ernst]).toEqual(['string', 'fout'])
      }),
    )
  })

  test('pakket · with any part of it replaced by nonsense a definition is refused or still works', () => {
    const sleutels = Object.keys(gvjb301) as (keyof typeof gvjb301)[]
    fc.assert(
      fc.property(fc.constantFrom(...sleutels), fc.anything(), (sleutel, onzin) => {
        const route = { ...gvjb301, [sleutel]: onzin } as never
        if (controleerRoute(route).length > 0)
          expect(() => openDossier(route, { datum: '2026-03-02' })).toThrow(
            expect.objectContaining({ code: 'ongeldige-route' }),
          )
      }),
      { numRuns: 300 },
    )
  })
})
