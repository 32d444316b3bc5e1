import fc from 'fast-check'
import { gvjb301 } from 'jeugdhulp-regels/regelsets'
import { metParameters, openDossier, speelAf, verplichtingen, verwerk } from 'jeugdhulp-regels/routes'
import { maakWerkkalender, plusWerkdagen } from 'jeugdhulp-regels/werkdagen'
import { describe, expect, test } from 'vitest'
import { dossierIn, kort, OPENING, opWeg, van, wandelingen } from './hulp'

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
