import { gvjb301 } from 'jeugdhulp-regels/regelsets'
import { metParameters, naarMermaid, type Route } from 'jeugdhulp-regels/routes'
import { describe, expect, test } from 'vitest'

/** A small sound route; each case below changes one thing in it. */
const klein: Route = {
  id: 'klein',
  versie: '1',
  titel: 'Kleine route',
  bron: 'jeugdhulp-regels',
  geldigVanaf: '2026-01-01',
  gecontroleerdOp: '2026-01-01',
  actoren: { A: 'ander', B: 'bode', C: 'chef' },
  parameters: { 'I-05': { titel: 'keuze', keuzes: ['ja', 'nee'], standaard: 'ja' } },
  gegevens: {
    dag: { soort: 'datum', titel: 'eerste dag' },
    later: { soort: 'datum', titel: 'tweede dag' },
    vorm: { soort: 'keuze', titel: 'vorm', keuzes: ['kort', 'lang'] },
    nummer: { soort: 'getal', titel: 'nummer', van: 1, totEnMet: 9, regel: 'R301-15' },
  },
  afleidingen: { vorm: { uit: 'nummer', parameter: 'I-05' } },
  begin: 'een',
  stappen: { een: { titel: 'Een' }, twee: { titel: 'Twee' }, klaar: { titel: 'Klaar', einde: true } },
  gebeurtenissen: {
    door: {
      titel: 'Door',
      door: [{ wie: ['A'] }],
      velden: { goed: { soort: 'janee', titel: 'het is goed' } },
    },
    af: { titel: 'Af', door: [{ wie: ['A'] }] },
    meld: {
      titel: 'Gemeld',
      door: [{ wie: ['A', 'B'], uitvoering: ['C'] }],
      velden: { wat: { soort: 'verplichting', titel: 'wat' } },
    },
  },
  overgangen: [
    { bij: 'door', in: ['een'], naar: 'twee' },
    { bij: 'meld', in: 'elke' },
    { bij: 'af', in: 'open', naar: 'klaar' },
  ],
  verplichtingen: [],
  bevindingen: [],
  rollen: [],
  checklists: {},
  stukken: [],
}

const taak = {
  id: 'taak',
  titel: 'Taak',
  regel: 'WD-03',
  wie: [{ wie: ['A'] }],
  ontstaat: [{ opening: true }],
  termijn: [{ duur: { aantal: 5, eenheid: 'werkdagen' } }],
  voldaan: [{ bij: 'door' }],
} as const satisfies Route['verplichtingen'][number]

const regels = (route: Route) => naarMermaid(route).trimEnd().split('\n  ')
const met = (deel: Partial<Route>): Route => ({ ...klein, ...deel })
const metTaak = (deel: object) => regels(met({ verplichtingen: [{ ...taak, ...deel }] }))
const metDoor = (als: Route['overgangen'][number]['als'] & object) => {
  const [door, ...rest] = klein.overgangen
  return regels(met({ overgangen: [{ ...door!, als }, ...rest] }))
}
const WERKDAGEN = 'WD-03 · binnen 5 werkdagen'

describe('pakket · a route as a diagram', () => {
  test('pakket · steps, the begin, the ends, and lines between them', () => {
    const [kop, instellingen, ...rest] = regels(klein)
    expect([kop, instellingen?.slice(0, 8)]).toEqual(['flowchart TD', '%%{init:'])
    expect(rest).toEqual([
      'begin{{"begin: Kleine route<br>versie 1"}}',
      's0["Een"]',
      's1["Twee"]',
      's2(["Klaar"])',
      'open[["elke open stap"]]',
      'elke[["elke stap<br><br>zonder de stap te verlaten:<br><br>Gemeld<br>ander of bode, uit te voeren door chef"]]',
      'begin --> s0',
      's0 -->|"Door<br>ander"| s1',
      'open -->|"Af<br>ander"| s2',
    ])
    expect(naarMermaid(structuredClone(klein))).toBe(naarMermaid(klein))
  })

  test('pakket · what happens everywhere is drawn only where there is such a thing', () => {
    const overgangen: Route['overgangen'] = [
      { bij: 'door', in: ['een'], naar: 'twee' },
      { bij: 'meld', in: ['een', 'klaar'] },
      { bij: 'door', in: ['twee'], naar: 'twee' },
      { bij: 'af', in: ['een', 'twee'], naar: 'klaar' },
      { bij: 'door', in: 'elke', als: [{ parameter: 'I-05', is: 'nee' }] },
    ]
    expect(regels(met({ overgangen })).slice(3)).toEqual([
      's0["Een<br><br>zonder de stap te verlaten:<br><br>Gemeld<br>ander of bode, uit te voeren door chef"]',
      's1["Twee<br><br>zonder de stap te verlaten:<br><br>Door<br>ander"]',
      's2(["Klaar<br><br>zonder de stap te verlaten:<br><br>Gemeld<br>ander of bode, uit te voeren door chef"])',
      'begin --> s0',
      's0 -->|"Door<br>ander"| s1',
      's0 -->|"Af<br>ander"| s2',
      's1 -->|"Af<br>ander"| s2',
    ])
  })

  test.each([
    ['every actor together', [{ wie: ['C', 'A', 'B'] }], 'iedereen'],
    ['three of more', [{ wie: ['A', 'B', 'C'] }], 'ander, bode of chef', { D: 'deken' }],
    [
      'what depends on a fact',
      [{ wie: ['A'], als: [{ gegeven: 'vorm', is: ['kort'] }] }, { wie: ['B'] }],
      'ander of bode',
    ],
    [
      'who is named twice',
      [
        { wie: ['A'], als: [{ gegeven: 'vorm', is: ['kort'] }] },
        { wie: ['A', 'B'], uitvoering: ['C'] },
      ],
      'ander of bode, uit te voeren door chef',
    ],
    [
      'what a choice rules out',
      [{ wie: ['A'], als: [{ parameter: 'I-05', is: 'nee' }] }, { wie: ['B'] }],
      'bode',
    ],
    [
      'what a choice settles',
      [{ wie: ['A'], als: [{ niet: { parameter: 'I-05', is: 'nee' } }] }, { wie: ['B'] }],
      'ander',
    ],
  ] as const)('pakket · who: %s', (_, door, tekst, actoren: object = {}) => {
    const route = met({
      actoren: { ...klein.actoren, ...actoren },
      gebeurtenissen: { ...klein.gebeurtenissen, door: { titel: 'Door', door } },
    })
    expect(regels(route)).toContain(`s0 -->|"Door<br>${tekst}"| s1`)
  })

  test('pakket · the only actor is called by name', () => {
    const gebeurtenissen = { ...klein.gebeurtenissen, meld: { ...klein.gebeurtenissen.meld!, door: [] } }
    expect(regels(met({ actoren: { A: 'ander' }, gebeurtenissen }))).toContain('s0 -->|"Door<br>ander"| s1')
  })

  test.each([
    [[{ veld: 'goed', is: [false] }], 'het is goed: nee'],
    [[{ veld: 'goed', is: [true] }], 'het is goed: ja'],
    [[{ gegeven: 'nummer', is: [1, 2] }], 'nummer: 1 of 2'],
    [
      [{ niet: { gegeven: 'vorm', is: ['kort'] } }, { parameter: 'I-05', is: 'ja' }, { eerder: 'af' }],
      'niet vorm: kort en eerder: Af',
    ],
    [[{ gegeven: 'dag', laterDan: 'later' }], 'eerste dag na tweede dag'],
    [[{ strijdig: 'vorm' }], 'vorm: strijdig'],
    [[{ gegeven: 'wat', is: ['taak'] }], 'wat: taak'],
  ] as const)('pakket · under %j', (als, tekst) => {
    expect(metDoor(als)).toContain(`s0 -->|"Door<br>als ${tekst.replaceAll(':', '#58;')}<br>ander"| s1`)
  })

  test('pakket · what is no sound route is refused', () => {
    expect(() => naarMermaid(met({ begin: 'nul' }))).toThrow(
      expect.objectContaining({ code: 'ongeldige-route', pad: 'route' }),
    )
  })
})

describe('R301-05 · the terms in a diagram', () => {
  test.each([
    ['one', [{ duur: { aantal: 5, eenheid: 'werkdagen' } }], 'binnen 5 werkdagen'],
    ['a single day', [{ duur: { aantal: 1, eenheid: 'dagen' } }], 'binnen 1 dag'],
    ['the day itself', [{ duur: { aantal: 0, eenheid: 'werkdagen' } }], 'op dezelfde dag'],
    [
      'some of one unit, one of them twice',
      [3, 5, 3, 10].map((aantal) => ({
        duur: { aantal, eenheid: 'weken' as const },
        als: [{ gegeven: 'nummer', is: [aantal] }],
      })),
      'binnen 3, 5 of 10 weken',
    ],
    [
      'the day itself or units that differ',
      [
        { duur: { aantal: 0, eenheid: 'dagen' }, als: [{ gegeven: 'vorm', is: ['kort'] }] },
        { duur: { aantal: 1, eenheid: 'maanden' }, als: [{ gegeven: 'vorm', is: ['lang'] }] },
        { duur: { aantal: 2, eenheid: 'jaren' } },
      ],
      'op dezelfde dag of binnen 1 maand of 2 jaren',
    ],
    [
      'what a choice settles',
      [
        { duur: { aantal: 1, eenheid: 'weken' }, als: [{ parameter: 'I-05', is: 'nee' }] },
        { duur: { aantal: 2, eenheid: 'weken' }, als: [{ parameter: 'I-05', is: 'ja' }] },
        { duur: { aantal: 3, eenheid: 'weken' } },
      ],
      'binnen 2 weken',
    ],
  ] as const)('R301-05 · %s', (_, termijn, tekst) => {
    expect(metTaak({ termijn })).toContain(`s0 -->|"Door<br>ander<br>WD-03 · ${tekst}"| s1`)
  })

  test('R301-05 · a step that is entered answers a term, and so does an event that another proves', () => {
    expect(metTaak({ voldaan: [{ betreedt: 'twee' }] })).toContain(
      `s0 -->|"Door<br>ander<br>${WERKDAGEN}"| s1`,
    )
    const af = { ...klein.gebeurtenissen.af!, impliceert: ['door'] }
    const route = met({ gebeurtenissen: { ...klein.gebeurtenissen, af }, verplichtingen: [taak] })
    expect(regels(route)).toContain(`open -->|"Af<br>ander<br>${WERKDAGEN}"| s2`)
  })

  test('R301-05 · what only an event that names it meets is told by name, where it can be open', () => {
    const gemeld = 'Gemeld<br>ander of bode, uit te voeren door chef'
    const doos = (uit: readonly string[]) => uit.find((regel) => regel.startsWith('elke'))
    expect(doos(metTaak({ voldaan: [] }))).toContain(`${gemeld}<br>WD-03 · Taak#58; binnen 5 werkdagen"`)
    expect(doos(metTaak({}))).toContain(`${gemeld}"`)
    const nooit = [{ opening: true, als: [{ parameter: 'I-05', is: 'nee' }] }]
    expect(doos(metTaak({ voldaan: [], ontstaat: [{ betreedt: 'twee' }, ...nooit] }))).toContain('Taak')
  })

  const kanOpen = (deel: object) =>
    metTaak({ ontstaat: [{ opening: true }], voldaan: [{ bij: 'af' }], ...deel }).includes(
      `open -->|"Af<br>ander<br>${WERKDAGEN}"| s2`,
    )
  test('R301-05 · a term is told only where it can still run', () => {
    expect(kanOpen({})).toBe(true)
    const inTwee = [{ bij: 'af', in: ['twee'] }]
    expect(kanOpen({ voldaan: inTwee })).toBe(true)
    expect(kanOpen({ voldaan: inTwee, vervalt: [{ bij: 'door' }] })).toBe(false)
    expect(kanOpen({ voldaan: inTwee, vervalt: [{ bij: 'door', als: [{ eerder: 'af' }] }] })).toBe(true)
    const nee = { parameter: 'I-05', is: 'nee' } as const
    expect(kanOpen({ voldaan: inTwee, vervalt: [{ bij: 'door', als: [nee] }] })).toBe(true)
    expect(kanOpen({ voldaan: [{ bij: 'af', als: [nee] }, { bij: 'door' }] })).toBe(false)
    const beeindigt = { behalve: [] as string[] }
    const eindig = (behalve: string[]) => {
      const door = { ...klein.gebeurtenissen.door!, beeindigt: { ...beeindigt, behalve } }
      const verplichtingen = [{ ...taak, voldaan: [{ bij: 'af', in: ['twee'] }] }]
      return regels(met({ gebeurtenissen: { ...klein.gebeurtenissen, door }, verplichtingen }))
    }
    expect(eindig([])).toContain('open -->|"Af<br>ander"| s2')
    expect(eindig(['taak'])).toContain(`open -->|"Af<br>ander<br>${WERKDAGEN}"| s2`)
  })

  test('R301-05 · conditions of the line itself count for the terms on it', () => {
    const goed = { veld: 'goed', is: [true] } as const
    const lijn = (als: object[], deel: object) =>
      regels(
        met({
          overgangen: [
            { bij: 'door', in: ['een'], naar: 'twee', als } as never,
            ...klein.overgangen.slice(1),
          ],
          verplichtingen: [{ ...taak, ...deel } as never],
        }),
      ).find((regel) => regel.startsWith('s0 --'))
    const bijDoor = (als: object) => ({ voldaan: [{ bij: 'door', als: [als] }] })
    expect(lijn([goed], bijDoor(goed))).toContain(WERKDAGEN)
    expect(lijn([goed], bijDoor({ eerder: 'af' }))).toContain(WERKDAGEN)
    expect(lijn([goed], bijDoor({ niet: goed }))).not.toContain(WERKDAGEN)
    expect(lijn([{ niet: goed }], bijDoor(goed))).not.toContain(WERKDAGEN)
  })
})

describe('I-16 · choices in the diagram of the 301 route', () => {
  const naRegels = (keuzes: Parameters<typeof metParameters<typeof gvjb301>>[1]) =>
    regels(metParameters(gvjb301, keuzes)).filter((regel) => regel.startsWith('s'))
  const lijn = (uit: readonly string[], van: string, naar: string) =>
    uit.filter((regel) => regel.startsWith(`${van} --`) && regel.endsWith(`| ${naar}`))

  test('I-16 · nothing found by the collectief leads back, or to step 6, never both', () => {
    expect(lijn(naRegels({}), 's5', 's4')).toHaveLength(1)
    expect(lijn(naRegels({}), 's5', 's8')).toHaveLength(0)
    expect(lijn(naRegels({ 'I-16': 'stap-6' }), 's5', 's4')).toHaveLength(0)
    expect(lijn(naRegels({ 'I-16': 'stap-6' }), 's5', 's8')).toEqual([
      's5 -->|"R301-09 · Geen hulp gevonden<br>collectief van zorgaanbieders of Regionaal Expertteam<br>R301-08 · binnen 5 werkdagen"| s8',
    ])
  })

  test('I-14 · an offer not in time leads on only if it counts as a rejection', () => {
    expect(lijn(naRegels({}), 's3', 's4')).toHaveLength(1)
    expect(lijn(naRegels({ 'I-14': 'meteen-afwijzing' }), 's3', 's4')).toContain(
      's3 -->|"R301-06 · Aanbod bevestigd<br>als antwoord van de zorgaanbieder#58; niet-tijdig<br>zorgaanbieder<br>R301-05 · binnen 5 of 10 werkdagen"| s4',
    )
  })

  test('R301-04 · the term of a 301-bericht is that of the step it is sent in', () => {
    const bericht = (doos: string) =>
      naRegels({})
        .find((regel) => regel.startsWith(`${doos}[`) || regel.startsWith(`${doos}(`))
        ?.split('<br><br>')
        .find((deel) => deel.includes('· 301-bericht verstuurd'))
        ?.replace(/"\]\)?$/, '')
        .split('<br>')
        .slice(2)
    expect(bericht('s3')).toEqual(['R301-04 · binnen 5 werkdagen'])
    expect(bericht('s7')).toEqual(['R301-10 · binnen 5 werkdagen'])
    expect(bericht('s10')).toEqual(['R301-04 · binnen 5 werkdagen', 'R301-10 · binnen 5 werkdagen'])
  })
})
