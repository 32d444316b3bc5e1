import fc from 'fast-check'
import ICAL from 'ical.js'
import { gvjb301 } from 'jeugdhulp-regels/regelsets'
import {
  type Agendaopties,
  type Dossier,
  naarICalendar,
  openDossier,
  type Route,
  speelAf,
  verplichtingen,
  verwerk,
} from 'jeugdhulp-regels/routes'
import { maakWerkkalender, plusWerkdagen } from 'jeugdhulp-regels/werkdagen'
import { describe, expect, test } from 'vitest'
import { dossierIn, OPENING, opWeg, wandelingen } from './hulp'

const KENMERK = '0f8fad5b-d9cb-469f-a165-70867728950e'

/** Reads a calendar with a parser of somebody else. */
function lees(tekst: string) {
  const kalender = new ICAL.Component(ICAL.parse(tekst))
  const afspraken = kalender.getAllSubcomponents('vevent').map((deel) => {
    const { uid, summary, description, startDate, endDate } = new ICAL.Event(deel)
    const waarde = (naam: string) => String(deel.getFirstPropertyValue(naam))
    return {
      uid,
      summary,
      description,
      van: startDate.toString(),
      tot: endDate.toString(),
      heleDag: startDate.isDate && endDate.isDate,
      stempel: waarde('dtstamp'),
      doorzichtig: waarde('transp'),
    }
  })
  return { kalender, afspraken }
}

const afspraken = <const R extends Route>(route: R, dossier: Dossier<R>, opties?: Agendaopties) =>
  lees(naarICalendar(route, dossier as never, opties)).afspraken

/** What is open after the last event and has a last day. */
function openstaand<const R extends Route>(route: R, dossier: Dossier<R>) {
  const alle = verplichtingen(route, dossier as never, { peildatum: '2099-12-31' })
  return alle.filter(
    ({ voldaanOp, vervallenOp, uiterlijk }) => !voldaanOp && !vervallenOp && uiterlijk !== undefined,
  )
}

describe('R301-01 · the deadlines of a dossier in an agenda', () => {
  test('R301-01 · an open verplichting is a day, with its rule, source and route', () => {
    const tekst = naarICalendar(gvjb301, openDossier(gvjb301, { datum: '2026-04-02' }))
    const { kalender, afspraken: gelezen } = lees(tekst)
    expect(kalender.getFirstPropertyValue('version')).toBe('2.0')
    expect(kalender.getFirstPropertyValue('prodid')).toBe('-//jeugdhulp-regels//routes//NL')
    expect(gelezen).toEqual([
      {
        uid: 'gvjb-301_2022-04_overleg_2026-04-02_0@jeugdhulp-regels',
        summary: 'Overleg voeren met het lokaal team: jeugdbeschermer',
        description:
          'Regel: R301-01, I-20\nBron: 301 - aanmeldroute jeugdhulp (gvjb-301-2022)\nRoute: 301-aanmeldroute jeugdhulp, versie 2022-04',
        van: '2026-04-09',
        tot: '2026-04-10',
        heleDag: true,
        stempel: '2026-04-02T00:00:00Z',
        doorzichtig: 'TRANSPARENT',
      },
    ])
  })

  test('R301-04 · it names who answers for it and who does it, and is stamped with the last event', () => {
    const gelezen = afspraken(gvjb301, dossierIn('onderzoeken'))
    expect(gelezen.map(({ summary, van, stempel }) => [summary, van, stempel])).toEqual([
      [
        '301-bericht versturen: lokaal team medewerker, uit te voeren door backoffice van de gemeente',
        '2026-03-12',
        '2026-03-05T00:00:00Z',
      ],
      ['Antwoorden op de hulpvraag: zorgaanbieder', '2026-03-12', '2026-03-05T00:00:00Z'],
    ])
  })

  test('R301-13 · one of two is told from both', () => {
    const besloten = verwerk(gvjb301, dossierIn('opschalen'), {
      soort: 'escalatie-besloten',
      datum: '2026-03-16',
    })
    expect(afspraken(gvjb301, besloten).map(({ summary }) => summary)).toContain(
      'Bestuurlijk escaleren: teamleider van de gecertificeerde instelling of regionale contactpersoon',
    )
  })

  test('R301-05 · without a last day there is nothing to enter, nor once it was met or lapsed', () => {
    expect(afspraken(gvjb301, dossierIn('onderzoeken', {})).map(({ uid }) => uid)).toEqual([
      'gvjb-301_2022-04_301-bericht_2026-03-02_3@jeugdhulp-regels',
    ])
    expect(naarICalendar(gvjb301, dossierIn('gestopt'))).toBe(
      'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//jeugdhulp-regels//routes//NL\r\nEND:VCALENDAR\r\n',
    )
  })

  test('R301-07 · parts of one verplichting are told apart', () => {
    const [eerste, tweede] = gvjb301.verplichtingen.filter(({ id }) => id === 'formulier-vernietigen')
    const termijn = [{ duur: { aantal: 1, eenheid: 'weken' } }] as const
    const ontstaat = [{ opening: true }] as const
    const route: Route = {
      ...gvjb301,
      verplichtingen: [
        ...gvjb301.verplichtingen,
        ...[eerste, tweede].map((deel) => ({ ...deel!, ontstaat, termijn })),
      ],
    }
    expect(afspraken(route, openDossier(route, { datum: OPENING })).map(({ uid }) => uid)).toEqual([
      'gvjb-301_2022-04_overleg_2026-03-02_0@jeugdhulp-regels',
      'gvjb-301_2022-04_formulier-vernietigen_deel-2_2026-03-02_1@jeugdhulp-regels',
      'gvjb-301_2022-04_formulier-vernietigen_deel-1_2026-03-02_2@jeugdhulp-regels',
    ])
  })

  test('WD-02 · days count in a calendar of one’s own', () => {
    const kalender = maakWerkkalender({ extraVrij: ['2026-03-03'] })
    const dossier = openDossier(gvjb301, { datum: OPENING })
    expect(afspraken(gvjb301, dossier, { kalender })[0]?.van).toBe(plusWerkdagen(OPENING, 3, kalender))
    expect(afspraken(gvjb301, dossier)[0]?.van).toBe('2026-03-05')
  })

  test('WD-03 · the last day of the century has a day after it', () => {
    const dossier = openDossier(gvjb301, { datum: '2099-12-28' })
    expect(afspraken(gvjb301, dossier)).toMatchObject([{ van: '2099-12-31', tot: '2100-01-01' }])
    expect(() => naarICalendar(gvjb301, openDossier(gvjb301, { datum: '2099-12-29' }))).toThrow(
      expect.objectContaining({ code: 'buiten-bereik', pad: 'dossier.opening.datum' }),
    )
  })
})

describe('R301-01 · whatever the dossier', () => {
  test('R301-01 · it holds what verplichtingen has open with a last day, under names of their own', () => {
    fc.assert(
      fc.property(wandelingen(gvjb301), (dossier) => {
        const gelezen = afspraken(gvjb301, dossier)
        const open = openstaand(gvjb301, dossier)
        expect(gelezen.map(({ van }) => van)).toEqual(open.map(({ uiterlijk }) => uiterlijk))
        expect(gelezen.map(({ summary }) => summary.split(': ')[0])).toEqual(open.map(({ titel }) => titel))
        expect(gelezen.every(({ van, tot }) => tot > van)).toBe(true)
        expect(new Set(gelezen.map(({ uid }) => uid)).size).toBe(gelezen.length)
      }),
    )
  })

  test('R301-01 · what stays open keeps its name while the dossier grows', () => {
    fc.assert(
      fc.property(wandelingen(gvjb301), (dossier) => {
        const { opening, gebeurtenissen } = dossier
        const namen = new Map<string, string>()
        for (let aantal = 0; aantal <= gebeurtenissen.length; aantal++) {
          const tot = speelAf(gvjb301, opening, gebeurtenissen.slice(0, aantal))
          for (const { uid, van, summary } of afspraken(gvjb301, tot)) {
            const inhoud = `${van} ${summary}`
            expect(namen.get(uid) ?? inhoud).toBe(inhoud)
            namen.set(uid, inhoud)
          }
        }
      }),
      { numRuns: 30 },
    )
  })

  test('pakket · every line ends as it should, and takes no more than 75 octets', () => {
    fc.assert(
      fc.property(wandelingen(gvjb301), fc.constantFrom(undefined, KENMERK), (dossier, kenmerk) => {
        const tekst = naarICalendar(gvjb301, dossier, { kenmerk })
        expect(tekst.endsWith('END:VCALENDAR\r\n')).toBe(true)
        expect(tekst.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
        for (const regel of tekst.split('\r\n')) expect(Buffer.byteLength(regel)).toBeLessThanOrEqual(75)
      }),
    )
  })
})

describe('pakket · texts of a route by somebody else', () => {
  const met = (titel: string): Route => ({
    ...gvjb301,
    titel,
    verplichtingen: gvjb301.verplichtingen.map((v) => ({ ...v, titel })),
  })

  test.each([
    ['signs with a meaning', 'a;b,c\\d\\n"e":f'],
    ['a line break and what looks like an event', 'a\nEND:VEVENT\r\nBEGIN:VEVENT\rUID:x'],
    ['other controls', 'a\u0000b\u0007c\td\u0085e'],
    ['characters of two, three and four octets', 'é€😀'.repeat(40)],
    ['one octet before them', `x${'é€😀'.repeat(40)}`],
    ['two octets before them', `xy${'😀'.repeat(40)}`],
  ])('pakket · %s', (_, titel) => {
    const route = met(titel)
    const tekst = naarICalendar(route, openDossier(route, { datum: OPENING }))
    const zichtbaar = titel.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n]/gu, '')
    const { afspraken: gelezen } = lees(tekst)
    expect(gelezen).toHaveLength(1)
    expect(gelezen[0]?.summary).toBe(`${zichtbaar}: jeugdbeschermer`)
    expect(gelezen[0]?.description).toContain(`Route: ${zichtbaar}, versie 2022-04`)
    for (const regel of tekst.split('\r\n')) {
      expect(Buffer.byteLength(regel)).toBeLessThanOrEqual(75)
      // A character cut in two would not come back whole.
      expect(Buffer.from(regel).toString()).toBe(regel)
    }
    expect(tekst).toMatch(/\r\n /)
  })

  test('pakket · lines are as long as they can be', () => {
    const route = met('x'.repeat(500))
    const regels = naarICalendar(route, openDossier(route, { datum: OPENING })).split('\r\n')
    const i = regels.findIndex((regel) => regel.startsWith('SUMMARY'))
    expect(regels.slice(i, i + 6).map((regel) => regel.length)).toEqual([75, 75, 75, 75, 75, 75])
  })
})

describe('pakket · no more than it should say', () => {
  const MERKTEKENS = ['2031-07-19', '20310719', 'verblijf', 'online', 'ZA']

  test('pakket · what was told of the case stays out', () => {
    const dossier = speelAf(
      gvjb301,
      { datum: OPENING, gegevens: { hulpvorm: 'verblijf', einddatumMaatregel: '2031-07-19' } },
      [
        { soort: 'overleg-gevoerd', datum: '2026-03-03', vorm: 'online', door: 'LTM' },
        { soort: 'bepaling-vastgesteld', datum: '2026-03-04', einddatumBepaling: '2031-07-19' },
        { ...opWeg.verstuurd('2026-03-05'), door: 'ZA' } as never,
      ],
    )
    const tekst = naarICalendar(gvjb301, dossier, { kenmerk: KENMERK })
    expect(lees(tekst).afspraken).toHaveLength(2)
    for (const merkteken of MERKTEKENS) expect(tekst).not.toContain(merkteken)
  })

  test('pakket · two dossiers opened on one day are told apart by their kenmerk, in any case of letters', () => {
    const dossier = dossierIn('versturen')
    const uids = (kenmerk?: string) => afspraken(gvjb301, dossier, { kenmerk }).map(({ uid }) => uid)
    expect(uids()).toEqual(uids(undefined))
    expect(uids(KENMERK)).toEqual([
      `gvjb-301_2022-04_bepaling-versturen_2026-03-02_2_${KENMERK}@jeugdhulp-regels`,
    ])
    expect(uids(KENMERK.toUpperCase())).toEqual(uids(KENMERK))
  })

  test.each([
    ['999990019', 'ongeldige-waarde', 'opties.kenmerk', { kenmerk: '999990019' }],
    ['a name', 'ongeldige-waarde', 'opties.kenmerk', { kenmerk: `Saartje ${KENMERK}` }],
    ['a UUID and a line', 'ongeldige-waarde', 'opties.kenmerk', { kenmerk: `${KENMERK}\n` }],
    ['a UUID in braces', 'ongeldige-waarde', 'opties.kenmerk', { kenmerk: `{${KENMERK}}` }],
    ['a list of one', 'ongeldige-waarde', 'opties.kenmerk', { kenmerk: [KENMERK] }],
    ['null', 'ongeldige-waarde', 'opties.kenmerk', { kenmerk: null }],
    ['another option', 'onbekend-veld', 'opties', { Saartje: 1 }],
    ['no calendar', 'ongeldige-waarde', 'kalender', { kalender: {} }],
    ['no options', 'ongeldige-waarde', 'opties', null],
  ])('pakket · %s is refused and not repeated', (_, code, pad, opties) => {
    const dossier = openDossier(gvjb301, { datum: OPENING })
    const roep = () => naarICalendar(gvjb301, dossier, opties as never)
    expect(roep).toThrow(expect.objectContaining({ code, pad }))
    expect(roep).not.toThrow(/Saartje|999990019/)
  })

  test('pakket · a dossier of another version is refused', () => {
    const dossier = { ...dossierIn('versturen'), versie: '2021' }
    expect(() => naarICalendar(gvjb301, dossier as never)).toThrow(
      expect.objectContaining({ code: 'andere-route', pad: 'dossier.versie' }),
    )
  })
})
