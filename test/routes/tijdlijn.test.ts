import { regelregister } from 'jeugdhulp-regels'
import { gvjb301 } from 'jeugdhulp-regels/regelsets'
import { metParameters, speelAf, tijdlijn, verplichtingen } from 'jeugdhulp-regels/routes'
import { describe, expect, test } from 'vitest'
import { dossierIn, gebeurtenissenTot, OPENING, opWeg } from './hulp'

const peiling = { peildatum: '2026-03-31' }

/** The last line of a case that asked for help on the way to Christmas. */
function regelVoorKerst() {
  const dossier = speelAf(gvjb301, { datum: '2026-12-15', gegevens: { hulpvorm: 'ambulant' } }, [
    opWeg.overleg('2026-12-16'),
    opWeg.vast('2026-12-18'),
    opWeg.verstuurd('2026-12-21'),
  ])
  return tijdlijn(gvjb301, dossier, { peildatum: '2026-12-21' }).at(-1)
}

describe('R301-01 · the story of a dossier', () => {
  test('R301-01 · opening, events and what arose from them, in order', () => {
    const regels = tijdlijn(gvjb301, dossierIn('onderzoeken'), peiling)
    expect(regels.map(({ soort, datum }) => [soort, datum])).toEqual([
      ['opening', OPENING],
      ['verplichting', OPENING],
      ['gebeurtenis', '2026-03-03'],
      ['verplichting', '2026-03-03'],
      ['verplichting', '2026-03-03'],
      ['gebeurtenis', '2026-03-04'],
      ['gebeurtenis', '2026-03-05'],
      ['verplichting', '2026-03-05'],
      ['verplichting', '2026-03-05'],
    ])
    const verwacht = verplichtingen(gvjb301, dossierIn('onderzoeken'), peiling)
    expect(regels.flatMap((regel) => (regel.soort === 'verplichting' ? [regel.verplichting] : []))).toEqual(
      verwacht,
    )
  })

  test('R301-05 · a line says who, by when and what was skipped', () => {
    expect(regelVoorKerst()).toMatchObject({
      soort: 'verplichting',
      stap: 'onderzoeken',
      tekst: 'Antwoorden op de hulpvraag: zorgaanbieder, uiterlijk 2026-12-29.',
      termijn: {
        uiterlijk: '2026-12-29',
        overgeslagen: [
          { datum: '2026-12-25', reden: 'Eerste Kerstdag' },
          { datum: '2026-12-26', reden: 'weekend' },
          { datum: '2026-12-27', reden: 'weekend' },
        ],
      },
    })
  })

  test('R301-05 · a line says by which rule and source', () => {
    const regel = regelVoorKerst()
    expect(regel?.motivering.map(({ regel: id }) => id)).toEqual(['R301-05', 'WD-03', 'I-06', 'I-19'])
    expect(regel?.motivering[0]).toEqual({
      regel: 'R301-05',
      bron: {
        bron: 'gvjb-301-2022',
        regels: [
          [233, 238],
          [247, 250],
          [263, 266],
        ],
      },
      tekst: regelregister['R301-05'].samenvatting,
      gegevens: { hulpvorm: 'ambulant' },
    })
    expect(regel?.motivering[1]).toMatchObject({
      tekst: 'De termijn is 5 werkdagen, te tellen vanaf de dag na 2026-12-21.',
      gegevens: {
        vanaf: '2026-12-21',
        uiterlijk: '2026-12-29',
        overgeslagen: ['2026-12-25', '2026-12-26', '2026-12-27'],
      },
    })
  })

  test('R301-04 · who does it is named beside who answers for it', () => {
    const teksten = tijdlijn(gvjb301, dossierIn('onderzoeken'), peiling).map(({ tekst }) => tekst)
    expect(teksten).toContain(
      '301-bericht versturen: lokaal team medewerker, uit te voeren door backoffice van de gemeente, uiterlijk 2026-03-12.',
    )
  })

  test('R301-13 · an event says in which step it was, where it led, and by whom it was done', () => {
    const dossier = speelAf(gvjb301, { datum: OPENING }, [
      ...gebeurtenissenTot('opschalen'),
      { soort: 'bestuurlijk-geescaleerd', datum: '2026-03-16', door: 'teamleider-GI' },
    ])
    expect(
      tijdlijn(gvjb301, dossier, peiling)
        .filter(({ soort }) => soort === 'gebeurtenis')
        .at(-1),
    ).toMatchObject({
      stap: 'opschalen',
      naar: 'bestuurlijke-escalatie',
      gebeurtenis: 'bestuurlijk-geescaleerd',
      door: 'teamleider-GI',
      tekst: 'Bestuurlijk geëscaleerd door teamleider van de gecertificeerde instelling.',
    })
  })

  test('R301-14 · an event that names a verplichting says which', () => {
    const dossier = speelAf(gvjb301, { datum: OPENING }, [
      ...gebeurtenissenTot('inschakelen'),
      { soort: 'verplichting-voldaan', datum: '2026-03-09', verplichting: 'formulier-retourneren' },
    ])
    expect(
      tijdlijn(gvjb301, dossier, peiling)
        .filter(({ soort }) => soort === 'gebeurtenis')
        .at(-1),
    ).toMatchObject({
      tekst: 'Verplichting voldaan: deel 1 van het aanmeldformulier met terugkoppeling terugsturen.',
      motivering: [],
    })
  })

  test('I-06 · the form that decided is named, and the categories as they are set', () => {
    const route = metParameters(gvjb301, { 'I-06': { 7: 'verblijf' } })
    const gegevens = { zorgcategorie: 7 } as const
    const dossier = speelAf(route, { datum: OPENING, gegevens }, gebeurtenissenTot('onderzoeken'))
    const motivering = tijdlijn(route, dossier, peiling).at(-1)?.motivering
    expect(motivering?.find(({ regel }) => regel === 'R301-05')?.gegevens).toEqual({ hulpvorm: 'verblijf' })
    expect(motivering?.find(({ regel }) => regel === 'I-06')?.tekst).toBe(
      'Welke zorgcategorie verblijf is en welke ambulant: ambulant bij 1, 10; verblijf bij 2, 3, 4, 5, 6, 7, 8; op te geven bij 9.',
    )
    const alle = metParameters(gvjb301, { 'I-06': { 7: 'verblijf', 9: 'verblijf' } })
    const teksten = tijdlijn(
      alle,
      speelAf(alle, { datum: OPENING, gegevens }, gebeurtenissenTot('onderzoeken')),
      peiling,
    )
    expect(
      teksten
        .at(-1)
        ?.motivering.map(({ tekst }) => tekst)
        .join(),
    ).toContain('verblijf bij 2, 3, 4, 5, 6, 7, 8, 9.')
  })

  test('I-24 · where one of two is enough, it says so', () => {
    const dossier = speelAf(gvjb301, { datum: OPENING }, [
      ...gebeurtenissenTot('opschalen'),
      { soort: 'escalatie-besloten', datum: '2026-03-13' },
    ])
    expect(tijdlijn(gvjb301, dossier, peiling).at(-1)).toMatchObject({
      verplichting: { wie: ['teamleider-GI', 'regionale-contactpersoon'], eenVan: true },
      tekst:
        'Bestuurlijk escaleren: teamleider van de gecertificeerde instelling of regionale contactpersoon, uiterlijk 2026-03-19.',
    })
  })

  test('I-17 · of two parts of the form, the one that was destroyed is named', () => {
    const meld = (verplichting: 'formulier-retourneren' | 'formulier-vernietigen', datum: string) =>
      ({ soort: 'verplichting-voldaan', datum, verplichting }) as const
    const dossier = speelAf(gvjb301, { datum: OPENING }, [
      ...gebeurtenissenTot('collectief'),
      meld('formulier-retourneren', '2026-03-10'),
      meld('formulier-vernietigen', '2026-03-10'),
      opWeg.niets('2026-03-11'),
      meld('formulier-vernietigen', '2026-03-12'),
    ])
    const teksten = tijdlijn(gvjb301, dossier, peiling).map(({ tekst }) => tekst)
    expect(teksten).toContain('Verplichting voldaan: deel 2 van het aanmeldformulier vernietigen.')
    expect(teksten).toContain('Verplichting voldaan: deel 1 van het aanmeldformulier vernietigen.')
  })

  test('I-05 · the choice that decided is named as it is set', () => {
    const route = metParameters(gvjb301, { 'I-05': 'overleg' })
    const dossier = speelAf(route, { datum: OPENING }, gebeurtenissenTot('onderzoeken'))
    const keuze = tijdlijn(route, dossier, peiling)
      .flatMap(({ motivering }) => motivering)
      .find(({ regel }) => regel === 'I-05')
    expect(keuze).toMatchObject({
      tekst: 'Vanaf wanneer de termijn van het 301-bericht loopt: overleg.',
      gegevens: { keuze: 'overleg' },
    })
  })

  test('WD-05 · before the opening there is no story', () => {
    expect(tijdlijn(gvjb301, dossierIn('ret'), { peildatum: '2026-03-01' })).toEqual([])
  })
})
