import { gvjb301, klantreis } from 'jeugdhulp-regels/regelsets'
import {
  controleerRoute,
  naarICalendar,
  openDossier,
  type Route,
  rollenIn,
  tijdlijn,
  weegVoorzieningen,
} from 'jeugdhulp-regels/routes'
import { describe, expect, test } from 'vitest'
import { dossierIn } from './hulp'
import { klein } from './kleine-route'

describe('pakket · an event of the calendar', () => {
  const [taak] = klein.verplichtingen as readonly [Route['verplichtingen'][number]]
  const route: Route = {
    ...klein,
    actoren: { A: 'ander', B: 'bode' },
    verplichtingen: [
      {
        ...taak,
        wie: [{ wie: ['A', 'B'] }],
        termijn: [{ duur: { aantal: 5, eenheid: 'werkdagen' } }],
      },
    ],
  }
  // RFC 5545 folds a long line by a line break and a space.
  const regels = naarICalendar(route, openDossier(route, { datum: '2026-02-20' }))
    .replaceAll('\r\n ', '')
    .split('\r\n')

  test('WD-03 · it takes one whole day: the end is the day after, across a month too', () => {
    expect(regels).toContain('DTSTART;VALUE=DATE:20260227')
    expect(regels).toContain('DTEND;VALUE=DATE:20260228')
  })

  test('pakket · all who answer for it are named, and only the rules it rests on', () => {
    expect(regels).toContain('SUMMARY:Taak: ander en bode')
    expect(regels.find((regel) => regel.startsWith('DESCRIPTION:'))).toMatch(/^DESCRIPTION:Regel: WD-03\\n/)
  })
})

describe('KR-02 · the order of weighing', () => {
  test('KR-02 · one that rests on no interpretation names none', () => {
    const { interpretaties: _, ...weging } = klantreis.weging
    const dekking = { 'eigen-kracht': 'geheel' } as const
    const { motivering } = weegVoorzieningen({ ...klantreis, weging } as Route, dekking)
    expect(motivering.map(({ regel }) => regel)).toEqual(['KR-02'])
  })
})

describe('R301-08 · the parts in a step', () => {
  test('R301-08 · a list of one step is no step', () => {
    expect(() => rollenIn(gvjb301, ['collectief'] as never)).toThrow(
      expect.objectContaining({ code: 'ongeldige-waarde', pad: 'stap' }),
    )
  })
})

describe('I-06 · the choice behind a line of the story', () => {
  test('I-06 · one per key is told in words, also as a fact', () => {
    const regels = tijdlijn(gvjb301, dossierIn('onderzoeken'), { peildatum: '2026-12-31' })
    const keuzes = regels.flatMap(({ motivering }) => motivering.filter(({ regel }) => regel === 'I-06'))
    expect(keuzes.map(({ gegevens }) => typeof gegevens.keuze)).toEqual(['string'])
  })
})

describe('pakket · what is wrong with a definition is said in words', () => {
  test.each(['soort', 'datum', 'door'])('pakket · a field cannot be called %s', (naam) => {
    const velden = { [naam]: { soort: 'janee', titel: 'x' } } as const
    const gebeurtenissen = { ...klein.gebeurtenissen, door: { titel: 'Door', door: [], velden } }
    expect(controleerRoute({ ...klein, gebeurtenissen })).toContainEqual({
      code: 'gereserveerde-naam',
      ernst: 'fout',
      tekst: 'Deze naam heeft bij elke gebeurtenis al een betekenis.',
      pad: `gebeurtenissen.door.velden.${naam}`,
    })
  })

  test('pakket · a moment cannot enter a step that is not there', () => {
    const verplichtingen = klein.verplichtingen.map((taak) => ({
      ...taak,
      vervalt: [{ betreedt: 'nergens' }],
    }))
    expect(controleerRoute({ ...klein, verplichtingen })).toContainEqual(
      expect.objectContaining({
        code: 'onbekende-verwijzing',
        tekst: 'Hier staat een naam die de route niet kent.',
      }),
    )
  })
})
