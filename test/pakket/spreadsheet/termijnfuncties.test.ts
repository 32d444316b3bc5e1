import { berichttermijn } from 'jeugdhulp-regels/berichten'
import type { Regelset } from 'jeugdhulp-regels/producten'
import { flevoland, gvjb301, gvjb301v2021 } from 'jeugdhulp-regels/regelsets'
import { openDossier, verplichtingen, verwerk } from 'jeugdhulp-regels/routes'
import { roepAan, routetermijnen } from 'jeugdhulp-regels/spreadsheet'
import { plusWerkdagen } from 'jeugdhulp-regels/werkdagen'
import { describe, expect, test } from 'vitest'
import { uitkomst } from './hulp'

const regelset: Regelset = flevoland

describe('R301-01 · ROUTETERMIJN takes its terms from the routes', () => {
  test('R301-01 · it is the last day of the verplichting in a dossier', () => {
    const opening = openDossier(gvjb301, { datum: '2026-12-22' })
    const overlegd = verwerk(gvjb301, opening, { soort: 'overleg-gevoerd', datum: '2026-12-23' })
    for (const { id, ontstaan, uiterlijk } of verplichtingen(gvjb301, overlegd, { peildatum: '2026-12-23' }))
      expect([id, roepAan('ROUTETERMIJN', ['gvjb-301', id, ontstaan])]).toEqual([id, uiterlijk])
  })

  test('R301-05 · the form of help decides where the term hangs on it, and is asked for there', () => {
    const vraag = (hulpvorm?: string) =>
      uitkomst('ROUTETERMIJN', 'gvjb-301', 'antwoord-zorgaanbieder', '2026-12-23', hulpvorm)
    expect(vraag('ambulant')).toBe(plusWerkdagen('2026-12-23', 5))
    expect(vraag('verblijf')).toBe(plusWerkdagen('2026-12-23', 10))
    expect(vraag()).toBe('hulpvorm: dit moet worden ingevuld. Verwacht: ambulant, verblijf.')
  })

  test('R301B-05 · without a version the day decides, with one the version', () => {
    const vraag = (route: string, datum: string) => uitkomst('ROUTETERMIJN', route, 'bespreking-ret', datum)
    expect(vraag('gvjb-301', '2022-03-31')).toBe('2022-04-14')
    expect(vraag('gvjb-301/2021', '2022-03-31')).toBe('2022-04-14')
    expect(vraag('gvjb-301', '2022-04-01')).toBe(plusWerkdagen('2022-04-01', 10))
    // A dossier keeps the version it began with, but began with one that there was.
    expect(vraag('gvjb-301/2021', '2026-03-02')).toBe(plusWerkdagen('2026-03-02', 10))
    expect(vraag('gvjb-301/2022-04', '2022-04-01')).toBe(plusWerkdagen('2022-04-01', 10))
    expect(vraag('gvjb-301/2022-04', '2022-03-31')).toBe(
      'route: deze versie van de route was er op die dag nog niet; zij geldt vanaf 2022-04-01.',
    )
    expect(vraag('gvjb-301/2030', '2022-03-31')).toBe(
      'route: deze versie van de route is er niet. Verwacht: gvjb-301/2021, gvjb-301/2022-04.',
    )
    expect(vraag('gvjb-301', '2020-01-01')).toContain('datum: op deze dag gold geen versie van de route.')
    expect(vraag('301', '2026-01-01')).toBe(
      'route: deze waarde kan hier niet. Verwacht: gvjb-301, gvjb-315, klantreis, jeugdbeschermingstafel.',
    )
    expect(uitkomst('ROUTETERMIJN', 'klantreis', 'start-melden', '2026-01-01')).toBe(
      'verplichting: deze waarde kan hier niet. Verwacht: verzoek-versturen.',
    )
  })

  test('R301-01 · the verplichtingen of a route are named in the order of the route', () => {
    for (const { route, verplichtingen: lijst } of routetermijnen) {
      const volgorde = lijst.map(({ id }) => id)
      expect(uitkomst('ROUTETERMIJN', `${route.id}/${route.versie}`, 'x', '2026-03-02')).toBe(
        `verplichting: deze waarde kan hier niet. Verwacht: ${volgorde.join(', ')}.`,
      )
      const plaatsen = volgorde.map((id) =>
        route.verplichtingen.findIndex((een) => een.id === id && een.termijn),
      )
      expect(plaatsen).toEqual([...plaatsen].sort((a, b) => a - b))
    }
  })

  test('R301-01 · every verplichting that shares an id with another has the same term', () => {
    for (const { route, verplichtingen: lijst } of routetermijnen)
      for (const { id, termijn } of lijst)
        for (const ander of route.verplichtingen.filter((een) => een.id === id && een.termijn))
          expect([route.id, id, ander.termijn]).toEqual([route.id, id, termijn])
  })

  test('R301-01 · every term that a route sets can be asked for', () => {
    for (const { route, verplichtingen: lijst } of routetermijnen)
      for (const { id } of lijst)
        for (const hulpvorm of ['ambulant', 'verblijf'])
          for (const typ of [String, (tekst: string) => ` ${tekst.toUpperCase()} `])
            expect(
              uitkomst(
                'ROUTETERMIJN',
                typ(`${route.id}/${route.versie}`),
                typ(id),
                '2026-03-02',
                typ(hulpvorm),
              ),
            ).toMatch(/^2026-\d\d-\d\d$/)
    const namen = routetermijnen.map(({ route }) => `${route.id}/${route.versie}`)
    expect(namen).toContain(`${gvjb301v2021.id}/${gvjb301v2021.versie}`)
    expect(namen).not.toContain('escalatiemodel/2021')
  })
})

describe('BER-03 · BERICHTTERMIJN finds the day that its message counts from', () => {
  test('BER-03 · one day or two', () => {
    const regels = regelset.berichten?.termijnen ?? []
    expect(regels.length).toBeGreaterThan(10)
    for (const { bericht, afzender, contract, verzoek, vanaf, ofVanaf } of regels) {
      const gegeven = {
        bericht,
        ...(afzender && { afzender: afzender[0] }),
        ...(contract && { contract: contract[0] }),
        ...(verzoek && { verzoek: verzoek[0] }),
      }
      const vraag = { ...gegeven, [vanaf]: '2026-12-01', ...(ofVanaf && { [ofVanaf.dag]: '2026-12-23' }) }
      expect(
        roepAan('BERICHTTERMIJN', [
          bericht,
          '2026-12-01',
          contract?.[0],
          afzender?.[0],
          ofVanaf && '2026-12-23',
          verzoek?.[0],
        ]),
      ).toBe(berichttermijn(regelset, vraag as Parameters<typeof berichttermijn>[1]).uitkomst.uiterlijk)
    }
  })

  test('BER-03 · says what is missing, and what plays no part', () => {
    const gi = 'gecertificeerde-instelling'
    expect(uitkomst('BERICHTTERMIJN', 'JW317', '2027-03-01')).toBe(
      'contract: dit moet worden ingevuld. Verwacht: basis, multi.',
    )
    expect(uitkomst('BERICHTTERMIJN', 'JW305', '2026-11-02', '', gi)).toContain(
      'tweedeDatum: dit moet worden ingevuld.',
    )
    expect(uitkomst('BERICHTTERMIJN', 'JW307', '2026-11-02', '', '', '2026-11-03')).toContain(
      'tweedeDatum: dit hoort er hier niet bij; laat het leeg.',
    )
    for (const bericht of ['JW305', 'JW307', 'JW315', 'intake'])
      expect(uitkomst('BERICHTTERMIJN', bericht, '2026-04-02', '', '', '', 'JW317')).toBe(
        'verzoek: dit hoort er hier niet bij; laat het leeg.',
      )
    expect(uitkomst('BERICHTTERMIJN', 'JW305', '2026-11-02', '', 'gemeente')).toContain(
      'afzender: deze waarde kan hier niet.',
    )
    expect(uitkomst('BERICHTTERMIJN', 'JW999', '2026-11-02')).toContain('bericht: deze waarde kan hier niet.')
    expect(uitkomst('BERICHTTERMIJN', 'intake', '2099-11-02')).toBe(
      'het antwoord valt buiten 2000 tot en met 2099.',
    )
  })
})
