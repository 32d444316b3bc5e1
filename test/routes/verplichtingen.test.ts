import fc from 'fast-check'
import { gvjb301 } from 'jeugdhulp-regels/regelsets'
import { metParameters, openDossier, speelAf, verplichtingen, verwerk } from 'jeugdhulp-regels/routes'
import { maakWerkkalender, plusWerkdagen } from 'jeugdhulp-regels/werkdagen'
import { describe, expect, test } from 'vitest'
import { dossierIn, type G301, gebeurtenissenTot, OPENING, opWeg, van, wandelingen } from './hulp'

const kort = (dossier: Parameters<typeof van<typeof gvjb301>>[1], id: string) =>
  van(gvjb301, dossier, id).map(({ ontstaan, uiterlijk, stand }) => [ontstaan, uiterlijk, stand])

describe('R301-01 · step 1', () => {
  test('R301-01 · the talk is held within 3 werkdagen of the intention', () => {
    const dossier = openDossier(gvjb301, { datum: '2026-04-01' })
    expect(verplichtingen(gvjb301, dossier, { peildatum: '2026-04-02' })).toEqual([
      {
        id: 'overleg',
        titel: 'Overleg voeren met het lokaal team',
        regel: 'R301-01',
        interpretaties: ['I-20'],
        wie: ['JB'],
        ontstaan: '2026-04-01',
        uiterlijk: '2026-04-08',
        stand: 'open',
        resterendeWerkdagen: 3 - 1,
      },
    ])
  })

  test.each([
    ['2026-04-07', 'open', 1],
    ['2026-04-08', 'laatste-dag', 0],
    ['2026-04-09', 'verlopen', -1],
  ] as const)('R301-01 · on %s the talk is %s', (peildatum, stand, over) => {
    const dossier = openDossier(gvjb301, { datum: '2026-04-01' })
    expect(verplichtingen(gvjb301, dossier, { peildatum })[0]).toMatchObject({
      stand,
      resterendeWerkdagen: over,
    })
  })

  test('I-20 · an appointment is not enough, unless the route is set so', () => {
    const afspraak = { soort: 'verplichting-voldaan', verplichting: 'overleg', datum: '2026-03-03' } as const
    const dossier = openDossier(gvjb301, { datum: OPENING })
    expect(() => verwerk(gvjb301, dossier, afspraak)).toThrow(
      expect.objectContaining({
        code: 'gebeurtenis-niet-toegestaan',
        toegestaan: expect.not.arrayContaining(['verplichting-voldaan']),
      }),
    )
    const route = metParameters(gvjb301, { 'I-20': 'afspraak' })
    const anders = verwerk(route, openDossier(route, { datum: OPENING }), afspraak)
    expect(van(route, anders, 'overleg')[0]).toMatchObject({ stand: 'op-tijd', voldaanOp: '2026-03-03' })
  })
})

describe('R301-02 and R301-03 · steps 2 and 3', () => {
  test('R301-02 · the bepaling is set within 5 werkdagen of the talk', () => {
    const dossier = dossierIn('vaststellen')
    expect(kort(dossier, 'bepaling-vaststellen')).toEqual([['2026-03-03', '2026-03-10', 'verlopen']])
    expect(kort(verwerk(gvjb301, dossier, opWeg.vast('2026-03-10')), 'bepaling-vaststellen')).toEqual([
      ['2026-03-03', '2026-03-10', 'op-tijd'],
    ])
  })

  test('R301-03 · the bepaling is sent within 5 werkdagen of the talk, not of the setting', () => {
    const dossier = verwerk(gvjb301, dossierIn('vaststellen'), opWeg.vast('2026-03-10'))
    expect(kort(verwerk(gvjb301, dossier, opWeg.verstuurd('2026-03-11')), 'bepaling-versturen')).toEqual([
      ['2026-03-03', '2026-03-10', 'te-laat'],
    ])
  })
})

describe('R301-04 · the 301-bericht', () => {
  test('R301-04 · within 5 werkdagen of receiving the bepaling; the LTM answers, the backoffice does it', () => {
    const [bericht] = van(gvjb301, dossierIn('onderzoeken'), '301-bericht')
    expect(bericht).toMatchObject({
      wie: ['LTM'],
      uitvoering: ['backoffice'],
      ontstaan: '2026-03-05',
      uiterlijk: '2026-03-12',
    })
  })

  test('I-05 · the term can also run from the talk', () => {
    const route = metParameters(gvjb301, { 'I-05': 'overleg' })
    const dossier = speelAf(route, { datum: OPENING }, gebeurtenissenTot('onderzoeken'))
    expect(van(route, dossier, '301-bericht')).toMatchObject([
      { ontstaan: '2026-03-05', uiterlijk: '2026-03-10' },
    ])
  })

  test('I-19 · the day sent is the day received, unless another is told', () => {
    const bericht: G301 = { soort: 'bepaling-verstuurd', datum: '2026-03-05', ontvangenOp: '2026-03-09' }
    const dossier = verwerk(gvjb301, dossierIn('versturen'), bericht)
    expect(van(gvjb301, dossier, '301-bericht')[0]).toMatchObject({
      ontstaan: '2026-03-05',
      uiterlijk: '2026-03-16',
    })
    expect(van(gvjb301, dossier, 'antwoord-zorgaanbieder')[0]).toMatchObject({ uiterlijk: '2026-03-16' })
    expect(() => verwerk(gvjb301, dossierIn('versturen'), { ...bericht, ontvangenOp: '2026-03-04' })).toThrow(
      expect.objectContaining({ code: 'datum-loopt-terug', pad: 'gebeurtenis.ontvangenOp' }),
    )
    const route = metParameters(gvjb301, { 'I-19': 'opgave-verplicht' })
    expect(() => speelAf(route, { datum: OPENING }, gebeurtenissenTot('onderzoeken'))).toThrow(
      expect.objectContaining({ code: 'ontbrekend-veld', pad: 'gebeurtenissen[2].ontvangenOp' }),
    )
    expect(
      speelAf(route, { datum: OPENING }, [...gebeurtenissenTot('versturen'), bericht]).gebeurtenissen,
    ).toHaveLength(3)
  })

  test('R301-04 · it lapses when the provider rejects', () => {
    expect(van(gvjb301, dossierIn('inschakelen'), '301-bericht')[0]).toMatchObject({
      stand: 'vervallen',
      vervallenOp: '2026-03-06',
    })
    expect(van(gvjb301, dossierIn('inschakelen'), '301-bericht')[0]).not.toHaveProperty('resterendeWerkdagen')
  })

  test('R301-04 · late facts: care has begun, the 301 is still owed and still taken', () => {
    const gestart = dossierIn('afgerond')
    expect(van(gvjb301, gestart, '301-bericht')[0]).toMatchObject({ stand: 'verlopen' })
    const later = verwerk(gvjb301, gestart, {
      soort: '301-verstuurd',
      datum: '2026-03-20',
      door: 'backoffice',
    })
    expect(van(gvjb301, later, '301-bericht')[0]).toMatchObject({
      stand: 'te-laat',
      voldaanOp: '2026-03-20',
      resterendeWerkdagen: -6,
    })
  })
})

describe('R301-05 and R301-06 · step 4', () => {
  test.each([
    ['ambulant', '2026-03-12'],
    ['verblijf', '2026-03-19'],
  ] as const)('R301-05 · for %s the provider answers by %s', (hulpvorm, uiterlijk) => {
    expect(van(gvjb301, dossierIn('onderzoeken', { hulpvorm }), 'antwoord-zorgaanbieder')).toMatchObject([
      { wie: ['ZA'], uiterlijk },
    ])
  })

  test.each([
    ['the bepaling over the opening', { hulpvorm: 'ambulant' }, { hulpvorm: 'verblijf' }, '2026-03-19'],
    ['the form of the opening over a category', { hulpvorm: 'ambulant' }, { zorgcategorie: 4 }, '2026-03-12'],
    ['a newer category over an older', { zorgcategorie: 1 }, { zorgcategorie: 4 }, '2026-03-19'],
    ['a form over a category', {}, { hulpvorm: 'ambulant', zorgcategorie: 4 }, '2026-03-12'],
    [
      'the opening where the category is silent',
      { hulpvorm: 'verblijf' },
      { zorgcategorie: 7 },
      '2026-03-19',
    ],
    ['the category of the opening', { zorgcategorie: 10 }, {}, '2026-03-12'],
  ] as const)('I-06 · %s decides', (_, gegevens, bepaling, uiterlijk) => {
    const dossier = speelAf(gvjb301, { datum: OPENING, gegevens }, [
      opWeg.overleg('2026-03-03'),
      { soort: 'bepaling-vastgesteld', datum: '2026-03-04', ...bepaling },
      opWeg.verstuurd('2026-03-05'),
    ])
    expect(van(gvjb301, dossier, 'antwoord-zorgaanbieder')[0]).toMatchObject({ uiterlijk })
  })

  test.each([[{}], [{ zorgcategorie: 7 }], [{ zorgcategorie: 9 }]])(
    'R301-05 · with %j the form is not known, so the last day is not either',
    (gegevens) => {
      const [antwoord] = van(gvjb301, dossierIn('onderzoeken', gegevens), 'antwoord-zorgaanbieder')
      expect(antwoord).toMatchObject({ stand: 'open' })
      expect(antwoord).not.toHaveProperty('uiterlijk')
    },
  )

  test('I-06 · a newer category that must be told leaves the form unknown', () => {
    const dossier = speelAf(gvjb301, { datum: OPENING, gegevens: { zorgcategorie: 1 } }, [
      opWeg.overleg('2026-03-03'),
      { soort: 'bepaling-vastgesteld', datum: '2026-03-04', zorgcategorie: 7 },
      opWeg.verstuurd('2026-03-05'),
    ])
    expect(van(gvjb301, dossier, 'antwoord-zorgaanbieder')[0]).not.toHaveProperty('uiterlijk')
  })

  test('I-06 · a region can say what a crisis counts as', () => {
    const route = metParameters(gvjb301, { 'I-06': { 7: 'verblijf' } })
    const dossier = speelAf(
      route,
      { datum: OPENING, gegevens: { zorgcategorie: 7 } },
      gebeurtenissenTot('onderzoeken'),
    )
    expect(van(route, dossier, 'antwoord-zorgaanbieder')[0]).toMatchObject({ uiterlijk: '2026-03-19' })
  })

  test.each(['aanbod-bevestigd', 'zorg-gestart', 'afwijzing-ontvangen'] as const)(
    'R301-05 · %s is an answer',
    (soort) => {
      const dossier = verwerk(gvjb301, dossierIn('onderzoeken'), { soort, datum: '2026-03-12' })
      expect(kort(dossier, 'antwoord-zorgaanbieder')).toEqual([['2026-03-05', '2026-03-12', 'op-tijd']])
    },
  )

  test('R301-06 · another productcode: the bepaling is adapted', () => {
    const bevestigd = verwerk(gvjb301, dossierIn('onderzoeken'), {
      soort: 'aanbod-bevestigd',
      datum: '2026-03-09',
      antwoord: 'andere-productcode',
    })
    expect(kort(bevestigd, 'bepaling-aanpassen')).toEqual([['2026-03-09', undefined, 'open']])
    const bericht = verwerk(gvjb301, bevestigd, { soort: 'aangepast-301-verstuurd', datum: '2026-03-10' })
    expect(kort(bericht, 'bepaling-aanpassen')).toHaveLength(1)
    const aangepast = verwerk(gvjb301, bericht, { soort: 'bepaling-aangepast', datum: '2026-03-11' })
    expect(kort(aangepast, 'bepaling-aanpassen')).toEqual([['2026-03-09', undefined, 'op-tijd']])
    const nogEens = verwerk(gvjb301, aangepast, { soort: 'aangepast-301-verstuurd', datum: '2026-03-12' })
    expect(kort(nogEens, 'bepaling-aanpassen')).toHaveLength(1)
  })

  test('R301-06 · a fitting offer asks for no adapting', () => {
    const dossier = verwerk(gvjb301, dossierIn('onderzoeken'), {
      soort: 'aanbod-bevestigd',
      datum: '2026-03-09',
      antwoord: 'passend',
    })
    expect(kort(dossier, 'bepaling-aanpassen')).toEqual([])
  })

  test('I-14 · an offer not in time that counts as a rejection ends the 301 and starts step 5', () => {
    const route = metParameters(gvjb301, { 'I-14': 'meteen-afwijzing' })
    const dossier = speelAf(route, { datum: OPENING }, [
      ...gebeurtenissenTot('onderzoeken'),
      { soort: 'aanbod-bevestigd', datum: '2026-03-09', antwoord: 'niet-tijdig' },
    ])
    expect(van(route, dossier, '301-bericht')[0]).toMatchObject({ stand: 'vervallen' })
    expect(van(route, dossier, 'formulier-retourneren')[0]).toMatchObject({ stand: 'open' })
    expect(van(route, dossier, 'casus-inbrengen')[0]).toMatchObject({ stand: 'open' })
  })
})

describe('R301-07 and R301-20 · the form', () => {
  const terug: G301 = {
    soort: 'verplichting-voldaan',
    verplichting: 'formulier-retourneren',
    datum: '2026-03-09',
  }
  const delen = (dossier: Parameters<typeof van<typeof gvjb301>>[1]) =>
    van(gvjb301, dossier, 'formulier-vernietigen').map(({ onderdeel, stand }) => [onderdeel, stand])

  test('R301-20 · on a rejection the provider returns part 1', () => {
    expect(van(gvjb301, dossierIn('inschakelen'), 'formulier-retourneren')).toMatchObject([
      { wie: ['ZA'], regel: 'R301-20', stand: 'open' },
    ])
  })

  test('R301-07 · once it is returned, part 2 is destroyed', () => {
    const dossier = verwerk(gvjb301, dossierIn('inschakelen'), terug)
    expect(van(gvjb301, dossier, 'formulier-retourneren')[0]).toMatchObject({
      stand: 'op-tijd',
      voldaanOp: '2026-03-09',
    })
    expect(delen(dossier)).toEqual([['deel-2', 'open']])
    const vernietigd = {
      soort: 'verplichting-voldaan',
      verplichting: 'formulier-vernietigen',
      datum: '2026-03-10',
    } as const
    expect(delen(verwerk(gvjb301, dossier, vernietigd))).toEqual([['deel-2', 'op-tijd']])
  })

  test.each(['hulp-gevonden', 'geen-hulp-gevonden'] as const)(
    'I-17 · part 1 waits for the collectief: %s',
    (soort) => {
      const dossier = verwerk(gvjb301, dossierIn('collectief'), { soort, datum: '2026-03-20' })
      expect(delen(dossier)).toEqual([['deel-1', 'open']])
    },
  )

  test('I-17 · without a collectief part 1 serves nobody and goes too', () => {
    expect(delen(verwerk(gvjb301, dossierIn('inschakelen', { collectiefAanwezig: false }), terug))).toEqual([
      ['deel-2', 'open'],
      ['deel-1', 'open'],
    ])
    const overgeslagen = verwerk(
      gvjb301,
      verwerk(gvjb301, dossierIn('inschakelen'), terug),
      opWeg.ret('2026-03-10'),
    )
    expect(delen(overgeslagen)).toEqual([
      ['deel-2', 'open'],
      ['deel-1', 'open'],
    ])
  })

  test('I-17 · part 1 serves the collectief once', () => {
    const heen: G301[] = [
      opWeg.niets('2026-03-10'),
      { soort: 'verplichting-voldaan', verplichting: 'formulier-vernietigen', datum: '2026-03-10' },
      opWeg.collectief('2026-03-11'),
      opWeg.niets('2026-03-12'),
    ]
    const dossier = heen.reduce((d, g) => verwerk(gvjb301, d, g), dossierIn('collectief'))
    expect(delen(dossier)).toEqual([['deel-1', 'op-tijd']])
  })

  test('R301-20 · each provider that rejects owes its own form', () => {
    const heen = [opWeg.collectief('2026-03-09'), opWeg.gevonden('2026-03-10'), opWeg.afgewezen('2026-03-11')]
    const dossier = heen.reduce((d, g) => verwerk(gvjb301, d, g), dossierIn('inschakelen'))
    expect(kort(dossier, 'formulier-retourneren')).toEqual([
      ['2026-03-06', undefined, 'open'],
      ['2026-03-11', undefined, 'open'],
    ])
  })

  test('R301-07 · no part is destroyed before it was returned', () => {
    const ret = verwerk(gvjb301, dossierIn('inschakelen'), opWeg.ret('2026-03-09'))
    expect(delen(ret)).toEqual([])
    expect(delen(verwerk(gvjb301, ret, terug))).toEqual([
      ['deel-2', 'open'],
      ['deel-1', 'open'],
    ])
  })

  test('I-17 · both parts at once, if the route is set so', () => {
    const route = metParameters(gvjb301, { 'I-17': 'beide-meteen' })
    const dossier = speelAf(route, { datum: OPENING }, [
      ...gebeurtenissenTot('inschakelen'),
      terug,
      opWeg.collectief('2026-03-10'),
      opWeg.niets('2026-03-11'),
    ])
    expect(van(route, dossier, 'formulier-vernietigen').map(({ onderdeel }) => onderdeel)).toEqual([
      'deel-1-en-2',
    ])
  })
})

describe('R301-08 to R301-12 · step 5', () => {
  const inbrengen = (dossier: Parameters<typeof van<typeof gvjb301>>[1]) =>
    van(gvjb301, dossier, 'casus-inbrengen').map(({ onderdeel, wie, stand }) => [onderdeel, wie, stand])

  test('R301-08 · the provider brings the case to the collectief, the JB tells the lokale team', () => {
    const dossier = dossierIn('inschakelen')
    expect(inbrengen(dossier)).toEqual([['collectief', ['ZA'], 'open']])
    expect(van(gvjb301, dossier, 'lokaal-team-informeren')).toMatchObject([
      { wie: ['JB'], regel: 'R301-08', stand: 'open' },
    ])
  })

  test('R301-09 · bringing the case to the RET is not bringing it to the collectief', () => {
    expect(inbrengen(verwerk(gvjb301, dossierIn('inschakelen'), opWeg.ret('2026-03-09')))).toEqual([
      ['collectief', ['ZA'], 'vervallen'],
    ])
  })

  test('R301-08 · the collectief answers within 5 werkdagen', () => {
    const dossier = dossierIn('collectief')
    expect(inbrengen(dossier)).toEqual([['collectief', ['ZA'], 'op-tijd']])
    expect(kort(dossier, 'antwoord-collectief')).toEqual([['2026-03-09', '2026-03-16', 'verlopen']])
    expect(kort(verwerk(gvjb301, dossier, opWeg.niets('2026-03-17')), 'antwoord-collectief')).toEqual([
      ['2026-03-09', '2026-03-16', 'te-laat'],
    ])
  })

  test('R301-09 · no collectief, or none found there: the JB brings the case to the RET', () => {
    expect(inbrengen(dossierIn('inschakelen', { collectiefAanwezig: false }))).toEqual([
      ['ret', ['JB'], 'open'],
    ])
    const niets = verwerk(gvjb301, dossierIn('collectief'), opWeg.niets('2026-03-10'))
    expect(inbrengen(niets)).toEqual([
      ['collectief', ['ZA'], 'op-tijd'],
      ['ret', ['JB'], 'open'],
    ])
  })

  test('R301-09 · the RET discusses it within 10 werkdagen', () => {
    const dossier = dossierIn('ret')
    expect(van(gvjb301, dossier, 'bespreking-ret')).toMatchObject([
      { wie: ['RET'], ontstaan: '2026-03-11', uiterlijk: '2026-03-25' },
    ])
    for (const soort of ['casus-besproken', 'impasse', 'hulp-gevonden', 'geen-hulp-gevonden'] as const)
      expect(kort(verwerk(gvjb301, dossier, { soort, datum: '2026-03-25' }), 'bespreking-ret')).toEqual([
        ['2026-03-11', '2026-03-25', 'op-tijd'],
      ])
  })

  test('I-15 · the terms can also run from the rejection', () => {
    const route = metParameters(gvjb301, { 'I-15': 'afwijzing' })
    const dossier = speelAf(route, { datum: OPENING }, gebeurtenissenTot('ret'))
    expect(van(route, dossier, 'antwoord-collectief')[0]).toMatchObject({
      ontstaan: '2026-03-09',
      uiterlijk: '2026-03-13',
    })
    expect(van(route, dossier, 'bespreking-ret')[0]).toMatchObject({
      ontstaan: '2026-03-11',
      uiterlijk: '2026-03-20',
    })
  })

  test('I-15 · an offer not in time that counts as the rejection is where they run from', () => {
    const route = metParameters(gvjb301, { 'I-14': 'meteen-afwijzing', 'I-15': 'afwijzing' })
    const dossier = speelAf(route, { datum: OPENING }, [
      ...gebeurtenissenTot('onderzoeken'),
      { soort: 'aanbod-bevestigd', datum: '2026-03-10', antwoord: 'niet-tijdig' },
      opWeg.collectief('2026-03-12'),
    ])
    expect(van(route, dossier, 'antwoord-collectief')[0]).toMatchObject({ uiterlijk: '2026-03-17' })
  })

  test('R301-13 · somebody who cannot decide does not come to owe the escalation', () => {
    const besluit = { soort: 'escalatie-besloten', datum: '2026-03-17', door: 'JB' } as const
    const dossier = verwerk(gvjb301, dossierIn('opschalen'), besluit)
    expect(van(gvjb301, dossier, 'bestuurlijke-escalatie')[0]?.wie).toEqual([
      'teamleider-GI',
      'regionale-contactpersoon',
    ])
  })

  test('R301-10 · help found: a 301 to that provider within 5 werkdagen', () => {
    const dossier = dossierIn('gevonden')
    expect(van(gvjb301, dossier, '301-bericht-gevonden-hulp')).toMatchObject([
      { wie: ['LTM'], uitvoering: ['backoffice'], ontstaan: '2026-03-10', uiterlijk: '2026-03-17' },
    ])
    const afgewezen = verwerk(gvjb301, dossier, opWeg.afgewezen('2026-03-12'))
    expect(kort(afgewezen, '301-bericht-gevonden-hulp')).toEqual([['2026-03-10', '2026-03-17', 'vervallen']])
    const opnieuw = [opWeg.collectief('2026-03-13'), opWeg.gevonden('2026-03-16')].reduce(
      (d, g) => verwerk(gvjb301, d, g),
      afgewezen,
    )
    expect(kort(opnieuw, '301-bericht-gevonden-hulp')).toEqual([
      ['2026-03-10', '2026-03-17', 'vervallen'],
      ['2026-03-16', '2026-03-23', 'verlopen'],
    ])
  })

  test('R301-11 · a difference over a solution found: both bring in their gedragswetenschapper', () => {
    const verschil = verwerk(gvjb301, dossierIn('gevonden'), { soort: 'visieverschil', datum: '2026-03-11' })
    expect(van(gvjb301, verschil, 'gedragswetenschappers-inschakelen')).toMatchObject([
      { wie: ['JB', 'ZA'], stand: 'open' },
    ])
    const overbrugd = verwerk(gvjb301, verschil, { soort: 'visieverschil-overbrugd', datum: '2026-03-12' })
    expect(kort(overbrugd, 'gedragswetenschappers-inschakelen')).toEqual([
      ['2026-03-11', undefined, 'op-tijd'],
    ])
  })

  test('R301-12 · an impasse keeps the case with the RET', () => {
    const impasse = {
      soort: 'impasse',
      datum: '2026-03-12',
      reden: 'visieverschil',
      boegBetrokken: true,
    } as const
    const dossier = verwerk(gvjb301, dossierIn('ret'), impasse)
    expect(dossier.gebeurtenissen.at(-1)).toEqual(impasse)
    expect(van(gvjb301, dossier, 'gedragswetenschappers-inschakelen')).toEqual([])
  })

  test('I-25 · a difference without a solution can be theirs too', () => {
    const route = metParameters(gvjb301, { 'I-25': 'altijd-gedragswetenschappers' })
    const ret = speelAf(route, { datum: OPENING }, gebeurtenissenTot('ret'))
    const metReden = (reden: 'visieverschil' | 'wachttijd') =>
      van(
        route,
        verwerk(route, ret, { soort: 'impasse', datum: '2026-03-12', reden }),
        'gedragswetenschappers-inschakelen',
      )
    expect(metReden('visieverschil')).toHaveLength(1)
    expect(metReden('wachttijd')).toHaveLength(0)
  })
})

describe('R301-13 · step 6', () => {
  test('R301-13 · the RET finds nothing: JB informs, the teamleider talks within 5 werkdagen', () => {
    const dossier = dossierIn('opschalen')
    expect(van(gvjb301, dossier, 'opschalingsgesprek')).toMatchObject([
      { wie: ['teamleider-GI'], ontstaan: '2026-03-12', uiterlijk: '2026-03-19' },
    ])
    expect(van(gvjb301, dossier, 'teamleider-informeren')).toMatchObject([{ wie: ['JB'], stand: 'open' }])
    expect(van(gvjb301, dossier, 'lokaal-team-informeren').at(-1)).toMatchObject({
      regel: 'R301-13',
      onderdeel: 'opschaling',
    })
    expect(van(gvjb301, dossier, 'bestuurlijke-escalatie')).toEqual([])
    const besproken = verwerk(gvjb301, dossier, { soort: 'opschaling-besproken', datum: '2026-03-13' })
    expect(van(gvjb301, besproken, 'opschalingsgesprek')[0]).toMatchObject({ stand: 'op-tijd' })
    expect(van(gvjb301, besproken, 'teamleider-informeren')[0]).toMatchObject({ stand: 'op-tijd' })
  })

  test('R301-13 · once decided, the board within 5 werkdagen of entering step 6, by who decided', () => {
    const besloten = verwerk(gvjb301, dossierIn('opschalen'), {
      soort: 'escalatie-besloten',
      datum: '2026-03-17',
      door: 'regionale-contactpersoon',
    })
    expect(van(gvjb301, besloten, 'bestuurlijke-escalatie')).toMatchObject([
      { wie: ['regionale-contactpersoon'], ontstaan: '2026-03-17', uiterlijk: '2026-03-19' },
    ])
    const gedaan = verwerk(gvjb301, besloten, { soort: 'bestuurlijk-geescaleerd', datum: '2026-03-20' })
    expect(kort(gedaan, 'bestuurlijke-escalatie')).toEqual([['2026-03-17', '2026-03-19', 'te-laat']])
    expect(kort(gedaan, 'opschalingsgesprek')).toEqual([['2026-03-12', '2026-03-19', 'te-laat']])
  })

  test('R301-13 · going to the board is proof of the talk and the decision', () => {
    const dossier = dossierIn('bestuurlijke-escalatie')
    expect(kort(dossier, 'opschalingsgesprek')).toEqual([['2026-03-12', '2026-03-19', 'op-tijd']])
    expect(van(gvjb301, dossier, 'bestuurlijke-escalatie')).toMatchObject([
      { wie: ['teamleider-GI', 'regionale-contactpersoon'], ontstaan: '2026-03-16', stand: 'op-tijd' },
    ])
  })

  test('R301-13 · help found makes the talk lapse', () => {
    const dossier = verwerk(gvjb301, dossierIn('opschalen'), opWeg.gevonden('2026-03-16'))
    expect(kort(dossier, 'opschalingsgesprek')).toEqual([['2026-03-12', '2026-03-19', 'vervallen']])
  })

  test('R301-13 · back to the RET and up again: each time a talk, counted from that time', () => {
    const heen = [opWeg.ret('2026-03-16'), opWeg.niets('2026-03-18')]
    const dossier = heen.reduce((d, g) => verwerk(gvjb301, d, g), dossierIn('opschalen'))
    expect(kort(dossier, 'opschalingsgesprek')).toEqual([
      ['2026-03-12', '2026-03-19', 'verlopen'],
      ['2026-03-18', '2026-03-25', 'verlopen'],
    ])
    const besproken = verwerk(gvjb301, dossier, { soort: 'opschaling-besproken', datum: '2026-03-20' })
    expect(kort(besproken, 'opschalingsgesprek')).toEqual([
      ['2026-03-12', '2026-03-19', 'te-laat'],
      ['2026-03-18', '2026-03-25', 'op-tijd'],
    ])
  })

  test('R301-13 · a decision of an earlier visit does not age the escalation of a later one', () => {
    const stappen: G301[] = [
      { soort: 'escalatie-besloten', datum: '2026-03-13' },
      opWeg.ret('2026-03-16'),
      opWeg.niets('2026-04-20'),
      { soort: 'bestuurlijk-geescaleerd', datum: '2026-04-22' },
    ]
    const dossier = stappen.reduce((d, g) => verwerk(gvjb301, d, g), dossierIn('opschalen'))
    expect(kort(dossier, 'bestuurlijke-escalatie')).toEqual([
      ['2026-03-13', '2026-03-19', 'te-laat'],
      ['2026-04-22', '2026-04-28', 'op-tijd'],
    ])
  })

  test('I-15 · the RET engaged again from step 6 counts from then', () => {
    const route = metParameters(gvjb301, { 'I-15': 'afwijzing' })
    const dossier = speelAf(route, { datum: OPENING }, [
      ...gebeurtenissenTot('opschalen'),
      opWeg.ret('2026-03-16'),
    ])
    expect(van(route, dossier, 'bespreking-ret').map(({ uiterlijk }) => uiterlijk)).toEqual([
      '2026-03-20',
      '2026-03-30',
    ])
  })

  test('I-24 · by the escalation model managers and directors decide', () => {
    const route = metParameters(gvjb301, { 'I-24': 'escalatiemodel' })
    const dossier = speelAf(route, { datum: OPENING }, [
      ...gebeurtenissenTot('opschalen'),
      { soort: 'escalatie-besloten', datum: '2026-03-13' },
    ])
    expect(van(route, dossier, 'bestuurlijke-escalatie')).toMatchObject([
      { wie: ['leidinggevende', 'bestuurder'] },
    ])
  })
})

describe('R301-14 · the end', () => {
  test('R301-14 · all lapse at a solution, but for a 301 still owed', () => {
    const dossier = verwerk(gvjb301, dossierIn('onderzoeken'), {
      soort: 'oplossing-gevonden',
      datum: '2026-03-09',
    })
    expect(kort(dossier, 'antwoord-zorgaanbieder')).toEqual([['2026-03-05', '2026-03-12', 'vervallen']])
    expect(kort(dossier, '301-bericht')).toEqual([['2026-03-05', '2026-03-12', 'verlopen']])
    const verstuurd = verwerk(gvjb301, dossier, { soort: '301-verstuurd', datum: '2026-03-10' })
    expect(kort(verstuurd, '301-bericht')).toEqual([['2026-03-05', '2026-03-12', 'op-tijd']])
  })

  test('R301-14 · when the route is stopped all lapse', () => {
    const dossier = verwerk(gvjb301, dossierIn('gevonden'), { soort: 'route-gestopt', datum: '2026-03-20' })
    const standen = verplichtingen(gvjb301, dossier, { peildatum: '2026-03-20' }).map(({ stand }) => stand)
    expect(new Set(standen)).toEqual(new Set(['op-tijd', 'vervallen']))
  })

  test('R301-14 · what outlives its step can still be reported as met', () => {
    const gestart = verwerk(gvjb301, dossierIn('gevonden'), { soort: 'zorg-gestart', datum: '2026-03-12' })
    const gemeld = verwerk(gvjb301, gestart, {
      soort: 'verplichting-voldaan',
      datum: '2026-03-13',
      verplichting: 'lokaal-team-informeren',
    })
    expect(van(gvjb301, gemeld, 'lokaal-team-informeren')[0]).toMatchObject({ stand: 'op-tijd' })
    expect(() => verwerk(gvjb301, gemeld, gemeld.gebeurtenissen.at(-1) as G301)).toThrow(
      expect.objectContaining({
        code: 'verplichting-niet-open',
        pad: 'gebeurtenis.verplichting',
        toegestaan: expect.arrayContaining(['301-bericht-gevonden-hulp', 'formulier-retourneren']),
      }),
    )
  })
})

describe('WD-03 · terms of any dossier', () => {
  const aantallen: Record<string, number | undefined> = {
    overleg: 3,
    'bepaling-vaststellen': 5,
    'bepaling-versturen': 5,
    '301-bericht': 5,
    'antwoord-collectief': 5,
    'bespreking-ret': 10,
    '301-bericht-gevonden-hulp': 5,
    opschalingsgesprek: 5,
  }

  test('WD-03 · a last day is the term after the day it arose, and every stand follows from the dates', () => {
    fc.assert(
      fc.property(wandelingen(gvjb301), fc.nat(200), (dossier, dagen) => {
        const peildatum = new Date(Date.UTC(2026, 10, 2 + dagen)).toISOString().slice(0, 10)
        for (const v of verplichtingen(gvjb301, dossier, { peildatum })) {
          expect(v.ontstaan <= peildatum).toBe(true)
          const aantal = aantallen[v.id]
          if (aantal) expect(v.uiterlijk).toBe(plusWerkdagen(v.ontstaan, aantal))
          const { uiterlijk, voldaanOp } = v
          const verwacht = v.vervallenOp
            ? 'vervallen'
            : voldaanOp
              ? !uiterlijk || voldaanOp <= uiterlijk
                ? 'op-tijd'
                : 'te-laat'
              : !uiterlijk || peildatum < uiterlijk
                ? 'open'
                : peildatum === uiterlijk
                  ? 'laatste-dag'
                  : 'verlopen'
          expect(v.stand).toBe(verwacht)
        }
      }),
    )
  })

  test('WD-02 · a calendar of one’s own moves the last day', () => {
    const kalender = maakWerkkalender({ extraVrij: ['2026-03-03'] })
    const [overleg] = verplichtingen(gvjb301, openDossier(gvjb301, { datum: OPENING }), {
      peildatum: OPENING,
      kalender,
    })
    expect(overleg?.uiterlijk).toBe('2026-03-06')
  })

  test('WD-03 · a term that cannot be worked out is laid to the day it arose on', () => {
    const laat = openDossier(gvjb301, { datum: '2099-12-30' })
    expect(() => verplichtingen(gvjb301, laat, { peildatum: '2099-12-30' })).toThrow(
      expect.objectContaining({ code: 'buiten-bereik', pad: 'dossier.opening.datum' }),
    )
    const kalender = maakWerkkalender({ gelijkgesteldeDagen: true })
    const oud = speelAf(gvjb301, { datum: '2019-12-19' }, [opWeg.overleg('2019-12-27')])
    expect(() => verplichtingen(gvjb301, oud, { peildatum: '2019-12-31', kalender })).toThrow(
      expect.objectContaining({ code: 'buiten-dekking', pad: 'dossier.gebeurtenissen[0].datum' }),
    )
  })

  test('WD-05 · a dossier is seen as it stood on the peildatum', () => {
    const dossier = dossierIn('gevonden')
    const toen = dossier.gebeurtenissen.filter(({ datum }) => datum <= '2026-03-06')
    const alsToen = speelAf(gvjb301, dossier.opening, toen)
    const peiling = { peildatum: '2026-03-06' }
    expect(verplichtingen(gvjb301, dossier, peiling)).toEqual(verplichtingen(gvjb301, alsToen, peiling))
    expect(verplichtingen(gvjb301, dossier, { peildatum: '2026-03-01' })).toEqual([])
  })

  test.each<[string, unknown, string, string]>([
    ['no peiling', undefined, 'ongeldige-waarde', 'peiling'],
    ['no day', {}, 'ongeldige-datum', 'peildatum'],
    ['an unknown field', { peildatum: OPENING, vandaag: OPENING }, 'onbekend-veld', 'peiling'],
    ['no calendar', { peildatum: OPENING, kalender: {} }, 'ongeldige-waarde', 'kalender'],
  ])('WD-05 · %s is refused', (_, peiling, code, pad) => {
    expect(() => verplichtingen(gvjb301, dossierIn('ret'), peiling as never)).toThrow(
      expect.objectContaining({ code, pad }),
    )
  })
})
