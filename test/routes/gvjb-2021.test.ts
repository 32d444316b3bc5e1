import { gvjb301, gvjb301v2021 as route } from 'jeugdhulp-regels/regelsets'
import {
  beslis,
  bevindingen,
  controleerRoute,
  huidigeStap,
  metParameters,
  mogelijkeGebeurtenissen,
  openDossier,
  rollenIn,
  speelAf,
  toetsBepaling,
  toetsChecklist,
  toetsContract,
  verplichtingen,
  verwerk,
  verzendlijst,
} from 'jeugdhulp-regels/routes'
import { RegelFout } from 'jeugdhulp-regels/werkdagen'
import { describe, expect, test } from 'vitest'
import { van } from './hulp'

const opening = { datum: '2021-09-06' }
const totVerstuurd = [
  { soort: 'overleg-gevoerd', datum: '2021-09-08' },
  { soort: 'bepaling-vastgesteld', datum: '2021-09-09' },
  { soort: 'bepaling-verstuurd', datum: '2021-09-10', ontvangenOp: '2021-09-13' },
] as const
const totAfgewezen = [
  ...totVerstuurd,
  { soort: '301-verstuurd', datum: '2021-09-15', ontvangenOp: '2021-09-16' },
  { soort: 'afwijzing-ontvangen', datum: '2021-09-22' },
] as const
const totRet = [
  ...totAfgewezen,
  { soort: 'netwerk-ingeschakeld', datum: '2021-09-23', door: 'JB' },
  { soort: 'geen-hulp-gevonden', datum: '2021-09-24' },
  { soort: 'ret-ingeschakeld', datum: '2021-09-27' },
] as const
const speel = (gebeurtenissen: Parameters<typeof speelAf<typeof route>>[2]) =>
  speelAf(route, opening, gebeurtenissen)
const uiterlijk = (dossier: ReturnType<typeof speel>, id: Parameters<typeof van>[2]) =>
  van(route, dossier, id).map((v) => v.uiterlijk)

describe('R301B-01 · the 301 route of 2021', () => {
  test('R301B-01 · it is a sound definition, and its talk is due in 3 werkdagen', () => {
    expect(controleerRoute(route)).toEqual([])
    expect(JSON.parse(JSON.stringify(route))).toEqual(route)
    expect(uiterlijk(openDossier(route, opening), 'overleg')).toEqual(['2021-09-09'])
  })

  test('R301B-01 · no contact may be reported; the regionale contactpersoon then brings both together', () => {
    const gemeld = speel([{ soort: 'geen-contact-gemeld', datum: '2021-09-10', door: 'JB' }])
    expect(huidigeStap(route, gemeld).id).toBe('contact-leggen')
    expect(van(route, gemeld, 'contact-regelen')).toMatchObject([
      { wie: ['regionale-contactpersoon'], stand: 'open' },
    ])
    const gesproken = verwerk(route, gemeld, { soort: 'overleg-gevoerd', datum: '2021-09-13' })
    expect(van(route, gesproken, 'contact-regelen')).toMatchObject([{ voldaanOp: '2021-09-13' }])
    expect(rollenIn(route, 'contact-leggen').motivering[0]?.regel).toBe('R301B-01')
  })

  test('R301B-01 · uncontracted care asks for consultation', () => {
    expect(toetsContract(route, { gecontracteerd: false }).uitkomst).toBe(false)
    const dossier = speel([{ soort: 'overleg-gevoerd', datum: '2021-09-07', gecontracteerd: false }])
    expect(bevindingen(route, dossier)).toMatchObject([{ regel: 'R301B-01', pad: 'gebeurtenissen[0]' }])
  })

  test('R301B-02 · bepaling and form go out within 5 werkdagen of the talk', () => {
    expect(uiterlijk(speel(totVerstuurd.slice(0, 1)), 'bepaling-versturen')).toEqual(['2021-09-15'])
    expect(van(route, speel(totVerstuurd.slice(0, 1)), 'bepaling-vaststellen')).toMatchObject([
      { stand: 'open' },
    ])
  })

  test('I-18 · in 2021 the lokale team gets the form too, the provider the form alone', () => {
    const lijst = (r: typeof route) => verzendlijst(r, 'bepaling-verstuurd').uitkomst.map(({ naar }) => naar)
    expect(lijst(route)).toEqual([['LTM'], ['LTM', 'ZA']])
    expect(lijst(metParameters(route, { 'I-18': 'alleen-bepaling' }))).toEqual([['LTM'], ['ZA']])
  })

  test('R301B-03 · the 301 goes out within 5 werkdagen of receipt of the bepaling', () => {
    expect(van(route, speel(totVerstuurd), '301-bericht')).toMatchObject([
      { uiterlijk: '2021-09-20', wie: ['LTM'], uitvoering: ['backoffice'] },
    ])
  })

  test('I-22 · the rejection runs from receipt of the 301, or from that of the bepaling', () => {
    expect(van(route, speel(totVerstuurd), 'antwoord-zorgaanbieder')).toEqual([])
    const na301 = speel(totAfgewezen.slice(0, 4))
    expect(uiterlijk(na301, 'antwoord-zorgaanbieder')).toEqual(['2021-09-23'])
    const ander = metParameters(route, { 'I-22': 'ontvangst-bepaling' })
    const dossier = speelAf(ander, opening, totVerstuurd)
    expect(van(ander, dossier, 'antwoord-zorgaanbieder')).toMatchObject([{ uiterlijk: '2021-09-20' }])
    // An offer that was confirmed already needs no answer any more.
    const bevestigd = speel([
      ...totVerstuurd,
      { soort: 'aanbod-bevestigd', datum: '2021-09-14' },
      { soort: '301-verstuurd', datum: '2021-09-15' },
    ])
    expect(van(route, bevestigd, 'antwoord-zorgaanbieder')).toEqual([])
  })

  test('R301B-04 · within 3 weeks of the talk it is clear whether help comes in time', () => {
    const dossier = speel(totAfgewezen)
    expect(van(route, dossier, 'duidelijkheid')).toMatchObject([
      { uiterlijk: '2021-09-29', stand: 'op-tijd', voldaanOp: '2021-09-22', wie: ['JB', 'LTM', 'ZA'] },
    ])
  })

  test('I-23 · two weeks where a region reads it so; after the RET a 301 in 5 werkdagen', () => {
    const kort = metParameters(route, { 'I-23': 'twee-weken' })
    expect(van(kort, speelAf(kort, opening, totVerstuurd), 'duidelijkheid')[0]?.uiterlijk).toBe('2021-09-22')
    const gevonden = speel([...totRet, { soort: 'hulp-gevonden', datum: '2021-10-05' }])
    expect(van(route, gevonden, '301-bericht-gevonden-hulp')).toMatchObject([
      { uiterlijk: '2021-10-12', interpretaties: ['I-23'] },
    ])
    expect(van(route, gevonden, 'formulier-doorsturen')).toEqual([])
  })

  test('R301B-05 · help found in the network: the form goes on, a 301 within 5 werkdagen', () => {
    const gevonden = speel([...totRet.slice(0, 6), { soort: 'hulp-gevonden', datum: '2021-09-24' }])
    expect(uiterlijk(gevonden, '301-bericht-gevonden-hulp')).toEqual(['2021-10-01'])
    expect(van(route, gevonden, 'formulier-doorsturen')).toMatchObject([{ wie: ['ZA'], stand: 'open' }])
    const door = verwerk(route, gevonden, {
      soort: 'formulier-doorgestuurd',
      datum: '2021-09-27',
      door: 'ZA',
    })
    expect(van(route, door, 'formulier-doorsturen')).toMatchObject([{ voldaanOp: '2021-09-27' }])
  })

  test('R301B-05 · the RET discusses within 2 calendar weeks, and network or RET may come first', () => {
    expect(van(route, speel(totRet), 'bespreking-ret')).toMatchObject([
      { uiterlijk: '2021-10-11', regel: 'R301B-05' },
    ])
    const meteen = speel([...totAfgewezen, { soort: 'ret-ingeschakeld', datum: '2021-09-23' }])
    expect(bevindingen(route, meteen)).toEqual([])
    expect(van(route, meteen, 'casus-inbrengen')).toMatchObject([{ stand: 'op-tijd' }])
  })

  test('I-21 · the jeugdbeschermer sees to it that the case reaches the network; the provider may', () => {
    const afgewezen = speel(totAfgewezen)
    expect(van(route, afgewezen, 'casus-inbrengen')).toMatchObject([{ wie: ['JB'] }])
    const doorZa = verwerk(route, afgewezen, {
      soort: 'netwerk-ingeschakeld',
      datum: '2021-09-23',
      door: 'ZA',
    })
    expect(bevindingen(route, doorZa)).toEqual([])
    const ander = metParameters(route, { 'I-21': 'zorgaanbieder' })
    expect(van(ander, speelAf(ander, opening, totAfgewezen), 'casus-inbrengen')[0]?.wie).toEqual(['ZA'])
    expect(van(route, speel(totRet.slice(0, 7)), 'casus-inbrengen')).toMatchObject([
      { onderdeel: 'netwerk-of-ret' },
      { onderdeel: 'ret', wie: ['JB', 'ZA'] },
    ])
  })

  test('R301B-06 · step 6 within a week, the talk and the board', () => {
    const opgeschaald = speel([
      ...totRet,
      { soort: 'geen-hulp-gevonden', datum: '2021-10-05' },
      { soort: 'escalatie-besloten', datum: '2021-10-07', door: 'regionale-contactpersoon' },
    ])
    expect(uiterlijk(opgeschaald, 'opschalingsgesprek')).toEqual(['2021-10-12'])
    expect(van(route, opgeschaald, 'bestuurlijke-escalatie')).toMatchObject([
      { uiterlijk: '2021-10-12', wie: ['regionale-contactpersoon'] },
    ])
  })

  test('R301B-07 · the terms come from the doorbraakplan', () => {
    expect(beslis(route, 'herkomst-termijn', { termijn: 'overleg' }).uitkomst).toEqual({
      doorbraakplan: '2 werkdagen',
      route301: '3 werkdagen',
      route315: '5 werkdagen',
    })
    expect(beslis(route, 'herkomst-termijn', { termijn: 'duidelijkheid' }).uitkomst).toMatchObject({
      route301: '3 weken',
    })
  })

  test.each([
    ['jeugd-en-opvoedhulp', 'van-toepassing'],
    ['licht-verstandelijk-beperkten', 'van-toepassing'],
    ['jeugdpsychiatrie', 'van-toepassing'],
    ['andere-sector', 'onbekend'],
  ] as const)('R301B-08 · %s: %s', (sector, uitkomst) => {
    expect(beslis(route, 'sector', { sector }).uitkomst).toBe(uitkomst)
  })

  test('R301B-08 · the sectors are a closed list', () => {
    expect(() => beslis(route, 'sector', { sector: 'ggz' as 'jeugdpsychiatrie' })).toThrow(RegelFout)
  })

  test('R301B-09 · the jeugdbeschermer decides', () => {
    const { uitkomst, motivering } = rollenIn(route, 'onderzoeken')
    expect([uitkomst[0]?.wie, motivering[0]?.regel]).toEqual(['JB', 'R301B-09'])
  })

  test('R301B-10 · three things a lokaal team must know', () => {
    expect(toetsChecklist(route, 'kennis-lokaal-team', ['gezin']).uitkomst).toMatchObject({
      volledig: false,
      ontbreekt: ['aanbod', 'beschikbaarheid'],
    })
  })

  test('R301B-11 · the zorgbemiddelaar answers within 3 werkdagen, at once when it is urgent', () => {
    const vraag = (spoed?: boolean) =>
      uiterlijk(
        speel([
          { soort: 'zorgbemiddelaar-gevraagd', datum: '2021-09-07', ...(spoed !== undefined && { spoed }) },
        ]),
        'antwoord-zorgbemiddelaar',
      )
    expect([vraag(), vraag(false), vraag(true)]).toEqual([['2021-09-10'], ['2021-09-10'], ['2021-09-07']])
  })

  test('R301B-02 · its bepaling names no zorgcategorie and is not held against the measure', () => {
    const bepaling = {
      vorm: 'ambulant',
      begindatum: '2021-09-10',
      einddatum: '2022-09-09',
      omvang: '4 uur per week',
      evaluatiemomenten: ['2021-12-01'],
      volgensOverleg: true,
      volgensInkoopafspraken: true,
      einddatumMaatregel: '2022-01-01',
    }
    expect(toetsBepaling(route, bepaling).uitkomst).toEqual({ voldoet: true, bevindingen: [] })
    expect(() => toetsBepaling(route, { ...bepaling, zorgcategorie: 1 })).toThrow(RegelFout)
  })

  test('R301B-05 · what can happen next is told exactly, and the 2022 route refuses the dossier', () => {
    expect(mogelijkeGebeurtenissen(route, speel(totAfgewezen)).map(({ soort }) => soort)).toEqual([
      'zorgbemiddelaar-gevraagd',
      'zorgbemiddelaar-geantwoord',
      'netwerk-ingeschakeld',
      'ret-ingeschakeld',
      'oplossing-gevonden',
      'verplichting-voldaan',
      'route-gestopt',
    ])
    expect(() => huidigeStap(gvjb301, speel([]) as never)).toThrow('dossier.versie: andere-route')
    expect(verplichtingen(route, speel([]), { peildatum: '2021-09-05' })).toEqual([])
  })
})
