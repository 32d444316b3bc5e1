import { naarMermaid, type Overgang, type Route, type Verplichtingdefinitie } from 'jeugdhulp-regels/routes'
import { describe, expect, test } from 'vitest'
import { klein } from './kleine-route'

const goed = { veld: 'goed', is: [true] }
const anders = { veld: 'anders', is: [true] }
const janee = (titel: string) => ({ soort: 'janee', titel }) as const

/** `door` leads from een to twee, `stil` stays, `af` leads from twee to the end; something is owed in 5 werkdagen. */
function tekening(taak: Partial<Verplichtingdefinitie>, door: Partial<Overgang> = {}): string[] {
  const route: Route = {
    ...klein,
    gebeurtenissen: {
      door: { titel: 'Door', door: [], velden: { goed: janee('goed'), anders: janee('anders') } },
      stil: { titel: 'Stil', door: [] },
      meld: { titel: 'Meld', door: [], velden: { wat: { soort: 'verplichting', titel: 'wat' } } },
      af: { titel: 'Af', door: [] },
    },
    overgangen: [
      { bij: 'door', in: ['een'], naar: 'twee', ...door },
      { bij: 'stil', in: ['een'] },
      { bij: 'meld', in: ['twee'], naar: 'klaar' },
      { bij: 'af', in: ['twee'], naar: 'klaar' },
    ],
    verplichtingen: [
      {
        id: 'taak',
        titel: 'Taak',
        regel: 'WD-03',
        wie: [],
        ontstaat: [{ opening: true }],
        termijn: [{ duur: { aantal: 5, eenheid: 'werkdagen' } }],
        voldaan: [{ bij: 'door' }],
        ...taak,
      },
    ],
  }
  return naarMermaid(route).split('\n')
}
/** Which events are said to have the term. */
const metTermijn = (taak: Partial<Verplichtingdefinitie>, door: Partial<Overgang> = {}) =>
  ['Door', 'Stil', 'Meld', 'Af'].filter((titel) =>
    tekening(taak, door).some((regel) => regel.includes(titel) && regel.includes('binnen 5 werkdagen')),
  )
const kop = (titel: string) =>
  naarMermaid({ ...klein, stappen: { ...klein.stappen, een: { titel } } })
    .split('\n')
    .find((regel) => regel.startsWith('  s0['))

describe('pakket · texts in a diagram', () => {
  test.each([
    ['  Een  ', 'Een'],
    ['Een\n\n \t twee', 'Een twee'],
    // Mermaid knows no empty text.
    ['', ' '],
    [' \n ', ' '],
    ['in-huis', 'in-huis'],
    ['a-<b>', 'a#45;#60;b#62;'],
    ['a-"b', 'a#45;#34;b'],
    // A joiner without width parts what would mean something even when written as a number.
    ['a$b', 'a#36;#8288;b'],
    ['a\\b', 'a#92;#8288;b'],
  ])('pakket · title %j is written as %j', (titel, tekst) => {
    expect(kop(titel)).toBe(`  s0["${tekst}"]`)
  })

  test.each([
    [1, 'jaren', '1 jaar'],
    [2, 'jaren', '2 jaren'],
    [1, 'maanden', '1 maand'],
    [1, 'weken', '1 week'],
    [1, 'dagen', '1 dag'],
    [1, 'werkdagen', '1 werkdag'],
  ] as const)('WD-03 · a term of %i %s is "binnen %s"', (aantal, eenheid, tekst) => {
    const lijnen = tekening({ termijn: [{ duur: { aantal, eenheid } }] })
    expect(lijnen.some((regel) => regel.includes(`WD-03 · binnen ${tekst}"`))).toBe(true)
  })
})

describe('pakket · terms in a diagram stand by the events that answer them', () => {
  test.each<[string, Partial<Verplichtingdefinitie>, Partial<Overgang>, string[]]>([
    ['the event that meets it', {}, {}, ['Door']],
    [
      'not by an event that carries the opposite',
      { voldaan: [{ bij: 'door', als: [goed] }] },
      { als: [{ niet: goed }] },
      [],
    ],
    [
      'nor by one whose opposite meets it',
      { voldaan: [{ bij: 'door', als: [{ niet: goed }] }] },
      { als: [goed] },
      [],
    ],
    [
      'the opposite of something else is no objection',
      { voldaan: [{ bij: 'door', als: [goed] }] },
      { als: [{ niet: anders }] },
      ['Door'],
    ],
    [
      'nor is it in what meets it',
      { voldaan: [{ bij: 'door', als: [{ niet: anders }] }] },
      { als: [goed] },
      ['Door'],
    ],
    [
      'what an event surely met is not open after it',
      { voldaan: [{ bij: 'door', als: [goed] }, { bij: 'af' }] },
      { als: [goed] },
      ['Door'],
    ],
    [
      'what an event may have met may be open after it',
      { voldaan: [{ bij: 'door', als: [goed] }, { bij: 'af' }] },
      {},
      ['Door', 'Af'],
    ],
    ['an event that stays enters no step', { voldaan: [{ betreedt: 'een' }, { bij: 'door' }] }, {}, ['Door']],
    [
      'what arises at the opening or later is open from the begin',
      { ontstaat: [{ opening: true }, { bij: 'af' }] },
      {},
      ['Door'],
    ],
    [
      'what a choice keeps from arising at the opening is nowhere',
      { ontstaat: [{ opening: true, als: [{ parameter: 'I-05', is: 'nee' }] }] },
      {},
      [],
    ],
    [
      'what only a report meets, by the report',
      { voldaan: [], ontstaat: [{ betreedt: 'twee' }] },
      {},
      ['Meld'],
    ],
    [
      'a report in a step where it cannot be open does not meet it',
      { voldaan: [], vervalt: [{ bij: 'door' }] },
      {},
      [],
    ],
  ])('pakket · %s', (_, taak, door, lijnen) => {
    expect(metTermijn(taak, door)).toEqual(lijnen)
  })
})
