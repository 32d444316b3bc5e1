import { controleerRoute, type Route } from 'jeugdhulp-regels/routes'
import { describe, expect, test } from 'vitest'
import { klein } from './kleine-route'

const bevindingen = (route: unknown) =>
  controleerRoute(route as Route).map(({ code, pad, tekst }) => [code, pad, tekst])
const codes = (route: unknown) => controleerRoute(route as Route).map(({ code, pad }) => `${code} ${pad}`)
const metVerplichting = (deel: object) => ({
  ...klein,
  verplichtingen: [{ ...klein.verplichtingen[0], ...deel }],
})
const metStap = (naam: string, stap: object) => ({ ...klein, stappen: { ...klein.stappen, [naam]: stap } })
const onbekend = (pad: string) => `onbekende-verwijzing ${pad}`

describe('pakket · controleerRoute tells its maker what is wrong in a sentence', () => {
  test.each<[string, unknown, string, string]>([
    [
      'stap-onbereikbaar',
      metStap('los', { titel: 'Los', einde: true }),
      'stappen.los',
      'Deze stap is vanaf het begin niet te bereiken.',
    ],
    [
      'einde-onbereikbaar',
      { ...klein, overgangen: [klein.overgangen[0], { bij: 'af', in: ['een'], naar: 'klaar' }] },
      'stappen.twee',
      'Vanuit deze stap is geen einde te bereiken.',
    ],
    [
      'gebeurtenis-ongebruikt',
      { ...klein, gebeurtenissen: { ...klein.gebeurtenissen, stil: { titel: 'Stil', door: [] } } },
      'gebeurtenissen.stil',
      'Deze gebeurtenis kan nergens plaatsvinden.',
    ],
    [
      'verplichting-ontstaat-nooit',
      metVerplichting({ ontstaat: [{ bij: 'af', in: ['klaar'] }] }),
      'verplichtingen[0]',
      'Deze verplichting kan niet ontstaan.',
    ],
    [
      'verplichting-onvervulbaar',
      metVerplichting({ voldaan: [] }),
      'verplichtingen[0]',
      'Aan deze verplichting is niet te voldoen.',
    ],
    [
      'besluit-onvolledig',
      { ...klein, besluiten: { b: { titel: 'b', gegevens: {}, regels: [] } } },
      'besluiten.b',
      'De laatste regel van een besluit geldt altijd.',
    ],
    ['geen-route', 5, '', 'Dit heeft niet de vorm van een routedefinitie.'],
  ])('pakket · %s', (code, route, pad, tekst) => {
    expect(bevindingen(route)).toEqual([[code, pad, tekst]])
  })
})

describe('pakket · controleerRoute names a field by its whole path', () => {
  const veld = { soort: 'janee', titel: 'Veld' }
  const getal = { soort: 'getal', titel: 'Getal', van: 1, totEnMet: 2, regel: 'X' }
  const bijDoor = (velden: object) => ({
    ...klein,
    gebeurtenissen: { ...klein.gebeurtenissen, door: { ...klein.gebeurtenissen.door, velden } },
  })
  const bijBesluit = (gegevens: object) => ({
    ...klein,
    besluiten: { b: { titel: 'b', gegevens, regels: [{ uitkomst: 1, regel: 'KR-04', tekst: '' }] } },
  })

  test.each<[string, (velden: object) => object, string]>([
    ['of the route', (gegevens) => ({ ...klein, gegevens: { ...klein.gegevens, ...gegevens } }), 'gegevens'],
    ['of an event', bijDoor, 'gebeurtenissen.door.velden'],
    ['of a decision', bijBesluit, 'besluiten.b.gegevens'],
  ])('pakket · %s', (_, route, pad) => {
    for (const naam of ['soort', 'datum', 'door'])
      expect(bevindingen(route({ [naam]: veld }))).toEqual([
        ['gereserveerde-naam', `${pad}.${naam}`, 'Deze naam heeft bij elke gebeurtenis al een betekenis.'],
      ])
    const verplicht = [{ parameter: 'I-05', is: 'x' }]
    expect(codes(route({ n: getal, v: { ...veld, verplicht } }))).toEqual([
      onbekend(`${pad}.n`),
      onbekend(`${pad}.v`),
    ])
  })
})

describe('pakket · controleerRoute follows a verplichting from where it arises', () => {
  test('pakket · only along the event at which it arises', () => {
    const na = metVerplichting({ ontstaat: [{ bij: 'af' }], voldaan: [{ betreedt: 'twee' }] })
    expect(codes(na)).toEqual(['verplichting-onvervulbaar verplichtingen[0]'])
  })

  test('pakket · not from a step that nobody reaches', () => {
    const route = metStap('los', { titel: 'Los', einde: true })
    const verplichtingen = [{ ...klein.verplichtingen[0], ontstaat: [{ betreedt: 'los' }] }]
    expect(codes({ ...route, verplichtingen })).toEqual([
      'stap-onbereikbaar stappen.los',
      'verplichting-ontstaat-nooit verplichtingen[0]',
    ])
  })
})

describe('pakket · controleerRoute names where a name is not known', () => {
  test.each<[string, object, string[]]>([
    ['a last day that is none', { geldigTot: '2026-13-01' }, ['geen-route ']],
    ['a day of checking that is none', { gecontroleerdOp: '2026-02-30' }, ['geen-route ']],
    ['a rule of the regions', { regios: { regel: 'X', namen: [] } }, [onbekend('regios.regel')]],
    [
      'a rule of the categories',
      { zorgcategorieen: { regel: 'X', namen: {} } },
      [onbekend('zorgcategorieen.regel')],
    ],
    [
      'a rule of care without a contract',
      { nietGecontracteerd: { regel: 'X', raadpleeg: 'A' } },
      [onbekend('nietGecontracteerd.regel')],
    ],
    [
      'a choice of what is no parameter',
      { gekozen: { 'I-06': 'x' } },
      [onbekend('gekozen'), onbekend('gekozen.I-06')],
    ],
    ['a choice that a parameter does not have', { gekozen: { 'I-05': 'x' } }, [onbekend('gekozen.I-05')]],
    [
      'a choice per key that a parameter does not have',
      { gekozen: { 'I-05': { a: 'ja', b: 'x' } } },
      [onbekend('gekozen.I-05')],
    ],
    [
      'a rule of a step',
      { stappen: { ...klein.stappen, een: { titel: 'Een', regel: 'X' } } },
      [onbekend('stappen.een')],
    ],
    [
      'a rule of an event',
      { gebeurtenissen: { ...klein.gebeurtenissen, af: { titel: 'Af', regel: 'X', door: [] } } },
      [onbekend('gebeurtenissen.af')],
    ],
    [
      'a step that an event leads to',
      { overgangen: [...klein.overgangen, { bij: 'door', in: ['een'], naar: 'x' }] },
      [onbekend('overgangen[2]')],
    ],
  ])('pakket · %s', (_, deel, verwacht) => {
    expect(codes({ ...klein, ...deel })).toEqual(verwacht)
  })
})
