import { gvjb301 } from 'jeugdhulp-regels/regelsets'
import { metParameters, speelAf, verplichtingen, verwerk } from 'jeugdhulp-regels/routes'
import { describe, expect, test } from 'vitest'
import { dossierIn, type G301, gebeurtenissenTot, kort, OPENING, opWeg, van } from './hulp'

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
