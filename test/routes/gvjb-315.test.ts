import fc from 'fast-check'
import { gvjb315 as route } from 'jeugdhulp-regels/regelsets'
import {
  beslis,
  bevindingen,
  controleerRoute,
  huidigeStap,
  metParameters,
  openDossier,
  rollenIn,
  speelAf,
  toetsBepaling,
  toetsChecklist,
  verwerk,
  verzendlijst,
} from 'jeugdhulp-regels/routes'
import { describe, expect, test } from 'vitest'
import { van } from './hulp'

type G = Parameters<typeof speelAf<typeof route>>[2][number]
const opening = { datum: '2026-11-23' }
const ltm = (datum: string): G => ({ soort: 'overleg-lokaal-team-gevoerd', datum })
const za = (datum: string): G => ({ soort: 'overleg-zorgaanbieder-gevoerd', datum })
const gesprekken = [ltm('2026-11-24'), za('2026-11-26')]
const totVerstuurd: G[] = [
  ...gesprekken,
  { soort: 'bepaling-vastgesteld', datum: '2026-11-27' },
  { soort: 'bepaling-verstuurd', datum: '2026-11-30', ontvangenOp: '2026-12-01' },
]
const totNetwerk: G[] = [
  ...totVerstuurd,
  { soort: 'afwijzing-ontvangen', datum: '2026-12-03' },
  { soort: 'netwerk-ingeschakeld', datum: '2026-12-04' },
]
const speel = (gebeurtenissen: readonly G[]) => speelAf(route, opening, gebeurtenissen)
const uiterlijk = (gebeurtenissen: readonly G[], id: string) =>
  van(route, speel(gebeurtenissen), id).map((v) => v.uiterlijk)
const stap = (gebeurtenissen: readonly G[]) => huidigeStap(route, speel(gebeurtenissen)).id

describe('R315-01 · the 315 route', () => {
  test('R315-01 · both talks are due within 5 werkdagen of the opening', () => {
    expect(controleerRoute(route)).toEqual([])
    expect(uiterlijk([], 'overleg-lokaal-team')).toEqual(['2026-11-30'])
    expect(uiterlijk([], 'overleg-zorgaanbieder')).toEqual(['2026-11-30'])
  })

  test('R315-01 · they come in any order, and only both lead on', () => {
    expect(stap([ltm('2026-11-24')])).toBe('afstemmen')
    expect(stap([za('2026-11-24')])).toBe('afstemmen')
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 6 }), (welke) => {
        let dossier = openDossier(route, opening)
        for (const [i, isLtm] of welke.entries()) {
          const nieuw = welke.slice(0, i)
          if (nieuw.includes(true) && nieuw.includes(false)) break
          dossier = verwerk(route, dossier, isLtm ? ltm('2026-11-24') : za('2026-11-24'))
        }
        const beide = welke.includes(true) && welke.includes(false)
        expect(huidigeStap(route, dossier).id).toBe(beide ? 'vaststellen' : 'afstemmen')
      }),
    )
  })

  test('R315-01 · the advice is three providers, one after the other, the lokale team first where it fits', () => {
    expect(toetsChecklist(route, 'afstemming', []).uitkomst).toEqual({
      volledig: false,
      ontbreekt: ['advies', 'achtereenvolgens'],
      indienVanToepassing: ['lokaal-team-eerst'],
    })
    const zonder = speel([
      { soort: 'overleg-lokaal-team-gevoerd', datum: '2026-11-24', gecontracteerd: false },
    ])
    expect(bevindingen(route, zonder)).toMatchObject([{ regel: 'R315-01' }])
  })

  test('R315-02 · the bepaling follows from both talks', () => {
    expect(van(route, speel(gesprekken), 'bepaling-vaststellen')).toMatchObject([
      { ontstaan: '2026-11-26', wie: ['JB'], stand: 'open', regel: 'R315-02' },
    ])
    expect(toetsBepaling(route, { volgensOverleg: false }).uitkomst.bevindingen).toContainEqual(
      expect.objectContaining({ code: 'niet-volgensOverleg', regel: 'R315-02' }),
    )
  })

  test('R315-03 · both documents to provider and lokaal team at once, within 5 werkdagen of the later talk', () => {
    expect(uiterlijk(gesprekken, 'bepaling-versturen')).toEqual(['2026-12-03'])
    expect(uiterlijk([za('2026-11-23'), ltm('2026-11-30')], 'bepaling-versturen')).toEqual(['2026-12-07'])
    expect(verzendlijst(route, 'bepaling-verstuurd').uitkomst).toEqual([
      { stuk: 'bepaling', van: 'JB', naar: ['ZA', 'LTM'] },
      { stuk: 'aanmeldformulier', van: 'JB', naar: ['ZA', 'LTM'] },
    ])
  })

  test('R315-03 · what does not fit goes to step 5, without a term for rejecting', () => {
    const afgewezen = speel(totNetwerk.slice(0, 5))
    expect(huidigeStap(route, afgewezen).id).toBe('inschakelen')
    expect(van(route, speel(totVerstuurd), 'antwoord-zorgaanbieder')).toEqual([])
  })

  test('R315-04 · within 2 weeks of the later talk it is clear whether help comes in time', () => {
    expect(uiterlijk(gesprekken, 'duidelijkheid')).toEqual(['2026-12-10'])
    expect(van(route, speel(totNetwerk), 'duidelijkheid')).toMatchObject([{ voldaanOp: '2026-12-03' }])
  })

  test('R315-05 · the provider sends a 315 in 5 werkdagen, the backoffice then a 301 in 5', () => {
    expect(uiterlijk(totVerstuurd, '315-bericht')).toEqual(['2026-12-08'])
    const verzocht: G[] = [
      ...totVerstuurd,
      { soort: 'aanbod-bevestigd', datum: '2026-12-02' },
      { soort: '315-verstuurd', datum: '2026-12-04', ontvangenOp: '2026-12-07' },
    ]
    expect(stap(verzocht)).toBe('toewijzen')
    expect(van(route, speel(verzocht), '301-bericht')).toMatchObject([
      { uiterlijk: '2026-12-14', wie: ['backoffice'] },
    ])
    expect(rollenIn(route, 'verzoeken').uitkomst).toMatchObject([{ wie: 'ZA' }])
    const klaar = speel([
      ...verzocht,
      { soort: '301-verstuurd', datum: '2026-12-09' },
      { soort: 'zorg-gestart', datum: '2026-12-14' },
    ])
    expect(huidigeStap(route, klaar).id).toBe('afgerond')
  })

  test('R315-05 · a 315 that is wrong or incomplete gives no 301 and is still owed', () => {
    const onjuist: G[] = [
      ...totVerstuurd,
      { soort: '315-verstuurd', datum: '2026-12-04', juistEnVolledig: false },
    ]
    expect(stap(onjuist)).toBe('onderzoeken')
    expect(uiterlijk(onjuist, '301-bericht')).toEqual([])
    expect(van(route, speel(onjuist), '315-bericht', '2026-12-04')).toMatchObject([{ stand: 'open' }])
    expect(uiterlijk([...onjuist, { soort: '315-verstuurd', datum: '2026-12-07' }], '301-bericht')).toEqual([
      '2026-12-14',
    ])
  })

  test('I-22 · the 315 runs from the offer where a region reads it so', () => {
    const ander = metParameters(route, { 'I-22': 'bevestiging-aanbod' })
    const dossier = speelAf(ander, opening, [
      ...totVerstuurd,
      { soort: 'aanbod-bevestigd', datum: '2026-12-02' },
    ])
    expect(van(ander, dossier, '315-bericht')).toMatchObject([{ uiterlijk: '2026-12-09' }])
    expect(van(ander, speelAf(ander, opening, totVerstuurd), '315-bericht')).toEqual([])
  })

  test('R315-06 · the found provider gets the documents, sends a 315 in 5 werkdagen and gets a 301 in 5', () => {
    const gevonden: G[] = [...totNetwerk, { soort: 'hulp-gevonden', datum: '2026-12-08' }]
    expect(van(route, speel(gevonden), 'stukken-doorsturen')).toMatchObject([{ wie: ['ZA'], stand: 'open' }])
    const door: G[] = [
      ...gevonden,
      { soort: 'stukken-doorgestuurd', datum: '2026-12-09', ontvangenOp: '2026-12-10' },
    ]
    expect(uiterlijk(door, '315-bericht-gevonden-hulp')).toEqual(['2026-12-17'])
    const verzocht: G[] = [...door, { soort: '315-verstuurd', datum: '2026-12-16' }]
    expect(uiterlijk(verzocht, '301-bericht-gevonden-hulp')).toEqual(['2026-12-23'])
    expect(uiterlijk(verzocht, '301-bericht')).toEqual([])
    expect(stap(verzocht)).toBe('gevonden')
  })

  test('R315-07 · the RET discusses within 2 weeks', () => {
    const ret: G[] = [
      ...totNetwerk,
      { soort: 'geen-hulp-gevonden', datum: '2026-12-07' },
      { soort: 'ret-ingeschakeld', datum: '2026-12-08', door: 'ZA' },
    ]
    expect(uiterlijk(ret, 'bespreking-ret')).toEqual(['2026-12-22'])
    expect(stap([...ret, { soort: 'impasse', datum: '2026-12-09', boegBetrokken: true }])).toBe('ret')
    const vanafAfwijzing = metParameters(route, { 'I-15': 'afwijzing' })
    expect(van(vanafAfwijzing, speelAf(vanafAfwijzing, opening, ret), 'bespreking-ret')[0]?.uiterlijk).toBe(
      '2026-12-17',
    )
  })

  test('R315-08 · step 6 within a week', () => {
    const ret: G[] = [
      ...totNetwerk,
      { soort: 'geen-hulp-gevonden', datum: '2026-12-07' },
      { soort: 'ret-ingeschakeld', datum: '2026-12-08' },
      { soort: 'geen-hulp-gevonden', datum: '2026-12-21' },
    ]
    expect(uiterlijk(ret, 'opschalingsgesprek')).toEqual(['2026-12-28'])
    const stap6 = metParameters(route, { 'I-16': 'stap-6' })
    expect(huidigeStap(stap6, speelAf(stap6, opening, ret.slice(0, 7))).id).toBe('opschalen')
  })

  test.each([
    ['301', { wie: 'LTM', met: 'backoffice', bericht: '301' }],
    ['315', { wie: 'ZA', bericht: '315' }],
  ] as const)('R315-09 · who codes in the %s route', (welke, uitkomst) => {
    expect(beslis(route, 'codering', { route: welke }).uitkomst).toEqual(uitkomst)
  })
})
