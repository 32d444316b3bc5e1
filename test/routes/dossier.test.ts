import fc from 'fast-check'
import { gvjb301 } from 'jeugdhulp-regels/regelsets'
import {
  huidigeStap,
  metParameters,
  mogelijkeGebeurtenissen,
  openDossier,
  speelAf,
  tijdlijn,
  verplichtingen,
  verwerk,
} from 'jeugdhulp-regels/routes'
import { describe, expect, test } from 'vitest'
import { fout } from '../fout'
import { bevriesDiep } from '../kern/hulp'
import { dossierIn, type G301, gebeurtenissenTot, OPENING, wandelingen } from './hulp'

describe('R301-01 · a dossier is plain JSON', () => {
  test('R301-01 · it names its route and version, and keeps what it was told', () => {
    expect(openDossier(gvjb301, { datum: OPENING })).toEqual({
      route: 'gvjb-301',
      versie: '2022-04',
      opening: { datum: OPENING },
      gebeurtenissen: [],
    })
    expect(openDossier(gvjb301, { datum: OPENING, gegevens: { hulpvorm: 'verblijf' } }).opening).toEqual({
      datum: OPENING,
      gegevens: { hulpvorm: 'verblijf' },
    })
  })

  test('R301-01 · it survives JSON, replays the same, and nothing given is changed', () => {
    fc.assert(
      fc.property(wandelingen(gvjb301), (dossier) => {
        const terug = JSON.parse(JSON.stringify(dossier))
        expect(terug).toStrictEqual(dossier)
        const vast = bevriesDiep(terug) as typeof dossier
        expect(speelAf(gvjb301, vast.opening, vast.gebeurtenissen)).toStrictEqual(dossier)
        const peiling = { peildatum: '2027-06-01' }
        expect(verplichtingen(gvjb301, vast, peiling)).toEqual(verplichtingen(gvjb301, dossier, peiling))
        expect(tijdlijn(gvjb301, vast, peiling)).toEqual(tijdlijn(gvjb301, dossier, peiling))
        expect(JSON.parse(JSON.stringify(tijdlijn(gvjb301, vast, peiling)))).toEqual(
          tijdlijn(gvjb301, vast, peiling),
        )
      }),
    )
  })

  test('R301-01 · event by event is the same as all at once', () => {
    fc.assert(
      fc.property(wandelingen(gvjb301), (dossier) => {
        const begin = openDossier(gvjb301, dossier.opening)
        expect(dossier.gebeurtenissen.reduce((d, g) => verwerk(gvjb301, d, g), begin)).toStrictEqual(dossier)
      }),
    )
  })

  test('R301-01 · the order of the fields of an event does not matter, and undefined is absent', () => {
    const dossier = openDossier(gvjb301, { datum: OPENING })
    const gewoon = verwerk(gvjb301, dossier, {
      soort: 'overleg-gevoerd',
      datum: OPENING,
      door: 'JB',
      vorm: 'online',
    })
    const anders = {
      vorm: 'online',
      actiefDossier: undefined,
      door: 'JB',
      datum: OPENING,
      soort: 'overleg-gevoerd',
    }
    expect(JSON.stringify(verwerk(gvjb301, dossier, anders as G301))).toBe(JSON.stringify(gewoon))
  })

  test('R301-01 · choices that differ go with the dossier, and only fit a route with the same', () => {
    const route = metParameters(gvjb301, { 'I-05': 'overleg', 'I-06': { 7: 'verblijf' } })
    const dossier = openDossier(route, { datum: OPENING })
    expect(dossier.parameters).toEqual({ 'I-05': 'overleg', 'I-06': { 7: 'verblijf' } })
    const andersom = metParameters(metParameters(gvjb301, { 'I-06': { 7: 'verblijf' } }), {
      'I-05': 'overleg',
    })
    expect(huidigeStap(andersom, JSON.parse(JSON.stringify(dossier))).id).toBe('contact-leggen')
    expect(() => huidigeStap(gvjb301, dossier)).toThrow(fout('andere-route', 'dossier.parameters'))
    expect(JSON.stringify(andersom.gekozen)).toBe(JSON.stringify(route.gekozen))
    expect(gvjb301).not.toHaveProperty('gekozen')
    expect(Object.isFrozen(route.gekozen?.['I-06'])).toBe(true)
  })

  test.each<[string, unknown, string, string]>([
    ['an unknown interpretation', { 'I-99': 'x' }, 'onbekend-veld', 'keuzes'],
    ['an inherited name', { toString: 'x' }, 'onbekend-veld', 'keuzes'],
    ['an unknown choice', { 'I-05': 'bespreking' }, 'ongeldige-waarde', 'keuzes.I-05'],
    ['an unknown category', { 'I-06': { 11: 'verblijf' } }, 'onbekend-veld', 'keuzes.I-06'],
    ['an unknown form', { 'I-06': { 7: 'beide' } }, 'ongeldige-waarde', 'keuzes.I-06.7'],
    ['no choices per category', { 'I-06': 'verblijf' }, 'ongeldige-waarde', 'keuzes.I-06'],
    ['null for a choice', { 'I-05': null }, 'ongeldige-waarde', 'keuzes.I-05'],
    ['null for the categories', { 'I-06': null }, 'ongeldige-waarde', 'keuzes.I-06'],
    ['nothing', undefined, 'ongeldige-waarde', 'keuzes'],
  ])('I-05 · %s is refused', (_, keuzes, code, pad) => {
    expect(() => metParameters(gvjb301, keuzes as never)).toThrow(fout(code, pad))
  })

  test.each<[string, object]>([
    ['nothing', {}],
    ['undefined', { 'I-05': undefined }],
    ['the default', { 'I-05': 'ontvangst-bepaling' }],
    ['the default of a category', { 'I-06': { 2: 'verblijf', 7: undefined } }],
  ])('I-05 · %s chosen is nothing chosen', (_, keuzes) => {
    const route = metParameters(gvjb301, keuzes as never)
    expect(route).toEqual(gvjb301)
    expect(openDossier(route, { datum: OPENING })).not.toHaveProperty('parameters')
  })

  test('I-05 · a route of one’s own is neither frozen nor changed', () => {
    const los = JSON.parse(JSON.stringify(gvjb301)) as typeof gvjb301
    const route = metParameters(los, { 'I-05': 'overleg' })
    expect([Object.isFrozen(los), Object.isFrozen(los.stappen), Object.isFrozen(route.stappen)]).toEqual([
      false,
      false,
      true,
    ])
    expect(los).toEqual(gvjb301)
  })

  test('I-05 · a route that is frozen only on top is looked at each time', () => {
    const half = Object.freeze({ ...gvjb301, verplichtingen: [...gvjb301.verplichtingen] })
    const tel = () =>
      verplichtingen(half, openDossier(half, { datum: OPENING }), { peildatum: OPENING }).length
    expect(tel()).toBe(1)
    half.verplichtingen.shift()
    expect(tel()).toBe(0)
  })

  test('I-05 · choices written into a route by hand are checked, and a default among them is none', () => {
    for (const gekozen of [{ 'I-05': 'onzin' }, { 'I-99': 'x' }, { 'I-06': { 7: 'onzin' } }])
      expect(() => openDossier({ ...gvjb301, gekozen }, { datum: OPENING })).toThrow(
        fout('ongeldige-route', 'route'),
      )
    const route = { ...gvjb301, gekozen: { 'I-05': 'ontvangst-bepaling' } }
    const dossier = openDossier(route, { datum: OPENING })
    expect(dossier).not.toHaveProperty('parameters')
    expect(huidigeStap(route, dossier).id).toBe('contact-leggen')
  })

  test('I-05 · a choice can be taken back, a category at a time', () => {
    const heen = metParameters(gvjb301, { 'I-05': 'overleg', 'I-06': { 1: 'verblijf', 7: 'verblijf' } })
    const terug = metParameters(heen, { 'I-05': 'ontvangst-bepaling', 'I-06': { 1: 'ambulant' } })
    expect(terug.gekozen).toEqual({ 'I-06': { 7: 'verblijf' } })
  })
})

describe('R301-01 · what a dossier refuses', () => {
  const dossier = dossierIn('vaststellen')

  test.each<[string, object, string, string]>([
    ['another route', { route: 'gvjb-315' }, 'andere-route', 'dossier.route'],
    ['another version', { versie: '2021' }, 'andere-route', 'dossier.versie'],
    ['an unknown field', { status: 'open' }, 'onbekend-veld', 'dossier'],
    ['a bad opening', { opening: { datum: '2026-3-2' } }, 'ongeldige-datum', 'dossier.opening.datum'],
    [
      'an unknown field of the opening',
      { opening: { datum: OPENING, bsn: '1' } },
      'onbekend-veld',
      'dossier.opening',
    ],
    ['no list of events', { gebeurtenissen: {} }, 'ongeldige-waarde', 'dossier.gebeurtenissen'],
    ['no event', { gebeurtenissen: [null] }, 'ongeldige-waarde', 'dossier.gebeurtenissen[0]'],
    ['no choices', { parameters: 'x' }, 'ongeldige-waarde', 'dossier.parameters'],
    ['an unknown choice', { parameters: { 'I-05': 'x' } }, 'ongeldige-waarde', 'dossier.parameters.I-05'],
    ['other choices', { parameters: { 'I-05': 'overleg' } }, 'andere-route', 'dossier.parameters'],
  ])('R301-01 · %s', (_, deel, code, pad) => {
    expect(() => huidigeStap(gvjb301, { ...dossier, ...deel } as never)).toThrow(fout(code, pad))
  })

  test.each<[string, object, string, string]>([
    [
      'an unknown event',
      { soort: 'bepaling-vastgestelt' },
      'gebeurtenis-niet-toegestaan',
      'gebeurtenis.soort',
    ],
    ['an inherited name', { soort: 'constructor' }, 'gebeurtenis-niet-toegestaan', 'gebeurtenis.soort'],
    ['no kind', { soort: undefined }, 'gebeurtenis-niet-toegestaan', 'gebeurtenis.soort'],
    ['an earlier date', { datum: '2026-03-02' }, 'datum-loopt-terug', 'gebeurtenis.datum'],
    ['a bad date', { datum: '2026-03-32' }, 'ongeldige-datum', 'gebeurtenis.datum'],
    ['an unknown actor', { door: 'buurman' }, 'ongeldige-waarde', 'gebeurtenis.door'],
    ['an unknown form', { hulpvorm: 'Verblijf' }, 'ongeldige-waarde', 'gebeurtenis.hulpvorm'],
    ['category 0', { zorgcategorie: 0 }, 'ongeldige-waarde', 'gebeurtenis.zorgcategorie'],
    ['category 11', { zorgcategorie: 11 }, 'ongeldige-waarde', 'gebeurtenis.zorgcategorie'],
    ['half a category', { zorgcategorie: 1.5 }, 'ongeldige-waarde', 'gebeurtenis.zorgcategorie'],
    ['a bad end', { einddatumBepaling: '2027' }, 'ongeldige-datum', 'gebeurtenis.einddatumBepaling'],
    ['a field of another event', { ontvangenOp: '2026-03-04' }, 'onbekend-veld', 'gebeurtenis'],
    ['a step field of no event', { notitie: 'x' }, 'onbekend-veld', 'gebeurtenis'],
  ])('R301-02 · %s', (_, deel, code, pad) => {
    const goed = { soort: 'bepaling-vastgesteld', datum: '2026-03-04' }
    expect(() => verwerk(gvjb301, dossier, { ...goed, ...deel } as never)).toThrow(fout(code, pad))
  })

  test('R301-01 · no yes or no, no name of a verplichting, and no opening fact of that kind', () => {
    const wel = { soort: 'overleg-gevoerd', datum: OPENING, gecontracteerd: 'ja' }
    expect(() => verwerk(gvjb301, dossierIn('contact-leggen'), wel as never)).toThrow(
      fout('ongeldige-waarde', 'gebeurtenis.gecontracteerd'),
    )
    const onbekend = { soort: 'verplichting-voldaan', datum: '2026-03-20', verplichting: 'afwassen' }
    expect(() => verwerk(gvjb301, dossierIn('ret'), onbekend as never)).toThrow(
      fout('ongeldige-waarde', 'gebeurtenis.verplichting'),
    )
    const zonder = { soort: 'verplichting-voldaan', datum: '2026-03-20' }
    expect(() => verwerk(gvjb301, dossierIn('ret'), zonder as never)).toThrow(
      fout('ontbrekend-veld', 'gebeurtenis.verplichting'),
    )
    expect(() => openDossier(gvjb301, { datum: OPENING, gegevens: { hulpvorm: 'kamp' } } as never)).toThrow(
      fout('ongeldige-waarde', 'opening.gegevens.hulpvorm'),
    )
    expect(() => openDossier(gvjb301, { datum: OPENING, gegevens: null } as never)).toThrow(
      fout('ongeldige-waarde', 'opening.gegevens'),
    )
  })

  test('R301-01 · a list of events names the place of the fault', () => {
    const [a, b] = gebeurtenissenTot('versturen') as [G301, G301]
    expect(() => speelAf(gvjb301, { datum: OPENING }, [a, { ...b, datum: '2026-03-01' }])).toThrow(
      fout('datum-loopt-terug', 'gebeurtenissen[1].datum'),
    )
    expect(() => speelAf(gvjb301, { datum: OPENING }, 'x' as never)).toThrow(
      fout('ongeldige-waarde', 'gebeurtenissen'),
    )
  })

  test.each([
    [null],
    [{}],
    ['gvjb-301'],
    [{ ...gvjb301, stappen: undefined }],
    [{ ...gvjb301, begin: 'thuis' }],
  ])('R301-01 · what is no sound route is refused (%#)', (route) => {
    expect(() => openDossier(route as never, { datum: OPENING })).toThrow(fout('ongeldige-route', 'route'))
  })

  test('R301-01 · a sound route need not be frozen', () => {
    const los = JSON.parse(JSON.stringify(gvjb301)) as typeof gvjb301
    expect(huidigeStap(los, openDossier(los, { datum: OPENING })).id).toBe('contact-leggen')
  })

  test('R301-01 · several events may share a day, also the day of opening', () => {
    const dossier = speelAf(
      gvjb301,
      { datum: OPENING },
      gebeurtenissenTot('ret').map((g) => ({ ...g, datum: OPENING })),
    )
    expect(huidigeStap(gvjb301, dossier).id).toBe('ret')
  })
})

describe('R301-01 · what can be done now', () => {
  test('R301-01 · any possible event is taken, any other refused', () => {
    fc.assert(
      fc.property(
        wandelingen(gvjb301),
        fc.constantFrom(...Object.keys(gvjb301.gebeurtenissen)),
        (dossier, soort) => {
          const mogelijk = mogelijkeGebeurtenissen(gvjb301, dossier).filter((m) => m.soort === soort)
          const open = verplichtingen(gvjb301, dossier, { peildatum: '2099-12-31' }).filter(
            (v) => !v.voldaanOp && !v.vervallenOp && v.id !== 'overleg',
          )
          const extra = soort === 'verplichting-voldaan' ? { verplichting: open[0]?.id ?? 'overleg' } : {}
          const probeer = () => verwerk(gvjb301, dossier, { soort, datum: '2099-12-01', ...extra } as never)
          if (mogelijk.length === 0)
            expect(probeer).toThrow(fout('gebeurtenis-niet-toegestaan', 'gebeurtenis.soort'))
          else expect(mogelijk.map(({ naar }) => naar)).toContain(huidigeStap(gvjb301, probeer()).id)
        },
      ),
    )
  })
})
