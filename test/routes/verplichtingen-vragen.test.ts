import { gvjb301 } from 'jeugdhulp-regels/regelsets'
import { metParameters, speelAf, verwerk } from 'jeugdhulp-regels/routes'
import { describe, expect, test } from 'vitest'
import { dossierIn, type G301, gebeurtenissenTot, kort, OPENING, opWeg, van } from './hulp'

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
