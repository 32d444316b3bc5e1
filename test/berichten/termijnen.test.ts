import {
  berichttermijn,
  flevoland,
  landelijk,
  maakWerkkalender,
  type RegelId,
  type Regelset,
} from 'jeugdhulp-regels'
import { maakRegelset } from 'jeugdhulp-regels/schemas'
import { describe, expect, test } from 'vitest'
import { termijn, uiterlijk, type Vraag } from './termijn-hulp'

const regels = (vraag: Vraag) => berichttermijn(flevoland, vraag).motivering.map(({ regel }) => regel)
const teksten = (vraag: Vraag) =>
  berichttermijn(flevoland, vraag)
    .motivering.map(({ tekst }) => tekst)
    .join(' ')
const bronregels = (vraag: Vraag) =>
  berichttermijn(flevoland, vraag).motivering.map(({ bron }) => bron.regels)
/** A region that leaves messages out, and so has the national terms only. */
const { berichten: _, ...zonder } = JSON.parse(JSON.stringify(flevoland)) as Regelset
const zonderBerichten = maakRegelset(zonder)

// Christmas 2026: Friday 25 December, then a weekend; 1 January 2027 is a Friday.
describe('BER-01 · the last day of each message', () => {
  test.each<[Vraag, string, RegelId[]]>([
    [{ bericht: 'JW315', beoordeling: '2026-12-23' }, '2026-12-31', ['BER-01']],
    [{ bericht: 'JW315', beoordeling: '2026-12-26' }, '2027-01-04', ['BER-01']],
  ])('BER-01 · %j: %s', (vraag, dag, ids) => {
    expect([uiterlijk(vraag), regels(vraag)]).toEqual([dag, ids])
  })

  test.each<[Vraag, string, RegelId[]]>([
    [{ bericht: 'JW319', ontvangst: '2026-12-23' }, '2026-12-31', ['BER-02', 'IJW-08']],
    [{ bericht: 'JW301', ontvangst: '2026-12-23' }, '2026-12-31', ['BER-02', 'IJW-08']],
    [{ bericht: 'JW319', verzoek: 'JW315', ontvangst: '2026-11-23' }, '2026-11-30', ['BER-02', 'IJW-08']],
    [{ bericht: 'JW319', verzoek: 'JW317', ontvangst: '2026-11-23' }, '2026-11-30', ['IJW-08']],
    [{ bericht: 'JW301', verzoek: 'JW317', ontvangst: '2026-11-23' }, '2026-11-30', ['IJW-08']],
  ])('BER-02 · %j: %s', (vraag, dag, ids) => {
    expect([uiterlijk(vraag), regels(vraag)]).toEqual([dag, ids])
  })

  test('BER-02 · a 315 is answered per product, a 317 as a whole', () => {
    expect(teksten({ bericht: 'JW319', ontvangst: '2026-11-23' })).toContain('per gevraagd product')
    expect(teksten({ bericht: 'JW319', verzoek: 'JW317', ontvangst: '2026-11-23' })).toContain('als geheel')
  })

  test.each<[string, Vraag, string, string]>([
    ['from the start', { bericht: 'JW305', start: '2026-04-01' }, '2026-04-01', '2026-04-10'],
    [
      'allocated before the start',
      { bericht: 'JW305', start: '2026-04-01', ontvangst301: '2026-03-20' },
      '2026-04-01',
      '2026-04-10',
    ],
    [
      'allocated on the day of the start',
      { bericht: 'JW305', start: '2026-04-01', ontvangst301: '2026-04-01' },
      '2026-04-01',
      '2026-04-10',
    ],
    [
      'allocated with retroactive effect',
      { bericht: 'JW305', start: '2026-04-01', ontvangst301: '2026-04-20' },
      '2026-04-20',
      '2026-04-28',
    ],
    [
      'by the provider, told so',
      { bericht: 'JW305', afzender: 'zorgaanbieder', start: '2026-11-23' },
      '2026-11-23',
      '2026-11-30',
    ],
  ])('BER-03 · %s', (_, vraag, vanaf, dag) => {
    expect([termijn(vraag).vanaf, uiterlijk(vraag)]).toEqual([vanaf, dag])
  })

  test('BER-03 · retroactive allocation is said, and only then', () => {
    const achteraf: Vraag = { bericht: 'JW305', start: '2026-04-01', ontvangst301: '2026-04-20' }
    expect(regels(achteraf)).toEqual(['BER-03'])
    expect(teksten(achteraf)).toContain('na de start')
    expect(berichttermijn(flevoland, achteraf).motivering[0]?.gegevens).toEqual({
      bericht: 'JW305',
      vanaf: 'ontvangst301',
      aantal: 5,
      eenheid: 'werkdagen',
      richting: 'vooruit',
      advies: false,
    })
    expect(regels({ bericht: 'JW305', start: '2026-04-01' })).toEqual(['BER-03'])
    expect(regels({ ...achteraf, ontvangst301: '2026-04-01' })).toEqual(['BER-03'])
  })

  test.each(['basis', 'multi'] as const)('BER-03 · what counts as a start in %s', (contract) => {
    const vraag: Vraag = { bericht: 'JW305', contract, start: '2026-11-23' }
    expect(teksten(vraag)).toContain('een screening of intake is geen start')
    expect(teksten(vraag).includes('diagnostiek')).toBe(contract === 'multi')
    expect(bronregels(vraag).at(-1)).toEqual(contract === 'basis' ? [[445, 447]] : [[448, 450]])
    expect(teksten({ bericht: 'JW305', start: '2026-11-23' })).not.toContain('screening')
  })

  test.each<[Vraag, string]>([
    [{ bericht: 'JW307', einde: '2026-12-31' }, '2027-01-08'],
    [
      { bericht: 'JW307', afzender: 'gecertificeerde-instelling', eindeMaatregel: '2026-12-31' },
      '2027-01-08',
    ],
  ])('BER-04 · %j: %s', (vraag, dag) => {
    expect([uiterlijk(vraag), regels(vraag)]).toEqual([dag, ['BER-04']])
    expect(teksten(vraag)).toContain('einddatum van de toewijzing')
  })

  test('BER-04 · what counts as an end stands with the contract', () => {
    const vraag: Vraag = { bericht: 'JW307', contract: 'multi', einde: '2026-11-23' }
    expect(teksten(vraag)).toContain('zodra de laatste afgesproken hulp echt is gegeven')
    expect(bronregels(vraag)).toEqual([[[456, 458]], [[465, 467]]])
  })

  test.each([
    ['2026-01-01', '2026-02-28'],
    ['2026-01-31', '2026-02-28'],
    ['2028-01-31', '2028-02-29'],
    ['2026-02-28', '2026-03-31'],
    ['2026-11-30', '2026-12-31'],
    ['2026-12-01', '2027-01-31'],
    ['2099-11-30', '2099-12-31'],
  ])('BER-06 · help of %s is declared by %s', (levering, dag) => {
    expect(termijn({ bericht: 'JW323', levering })).toEqual({
      vanaf: levering,
      duur: { aantal: 1, eenheid: 'maanden' },
      uiterlijk: dag,
      overgeslagen: [],
    })
    expect(regels({ bericht: 'JW323', levering })).toEqual(['BER-06', 'IJW-08'])
  })

  test('BER-07 · ten werkdagen from the declaration', () => {
    expect(uiterlijk({ bericht: 'JW325', indiening: '2026-12-18' })).toBe('2027-01-05')
    expect(regels({ bericht: 'JW325', indiening: '2026-12-18' })).toEqual(['BER-07', 'IJW-08'])
  })

  test.each<[Vraag, string]>([
    [{ bericht: 'JW317', contract: 'basis', ingangWijziging: '2027-03-01' }, '2027-01-04'],
    [{ bericht: 'JW317', contract: 'multi', ingangWijziging: '2027-01-04' }, '2026-12-17'],
  ])('BER-08 · %j: %s, and that is advice', (vraag, dag) => {
    expect([uiterlijk(vraag), regels(vraag)]).toEqual([dag, ['BER-08', 'I-44']])
    expect(berichttermijn(flevoland, vraag).motivering[0]).toMatchObject({
      tekst: expect.stringContaining('later mag ook'),
      gegevens: { advies: true, richting: 'terug' },
    })
  })

  test('BER-09 · the intake starts within a year of the referral', () => {
    expect(uiterlijk({ bericht: 'intake', verwijzing: '2026-11-24' })).toBe('2027-11-24')
    expect(uiterlijk({ bericht: 'intake', verwijzing: '2028-02-29' })).toBe('2029-02-28')
    expect(regels({ bericht: 'intake', verwijzing: '2026-11-24' })).toEqual(['BER-09', 'I-55'])
  })

  test.each<[Vraag, string]>([
    [{ bericht: 'retour', ontvangst: '2026-12-23' }, '2026-12-29'],
    [{ bericht: 'retour', afzender: 'gemeente', ontvangst: '2026-12-23' }, '2026-12-29'],
    [{ bericht: 'eindantwoord', dagtekening: '2026-11-24' }, '2027-01-19'],
    [{ bericht: 'afwijzing-woonplaats', ontvangst: '2026-12-23' }, '2027-01-06'],
    [{ bericht: 'betaling', indiening: '2026-12-23' }, '2027-01-22'],
    [{ bericht: 'correctie', goedkeuring: '2026-12-31' }, '2027-02-28'],
  ])('IJW-08 · %j: %s', (vraag, dag) => {
    expect([uiterlijk(vraag), regels(vraag)]).toEqual([dag, ['IJW-08']])
  })
})

describe('IJW-08 · the region before the country', () => {
  test('IJW-08 · a regelset without messages has the national terms, and no others', () => {
    const { uitkomst, motivering } = berichttermijn(zonderBerichten, {
      bericht: 'JW325',
      indiening: '2026-12-18',
    })
    expect([uitkomst.uiterlijk, motivering.map(({ regel }) => regel)]).toEqual(['2027-01-05', ['IJW-08']])
    expect(() => berichttermijn(zonderBerichten, { bericht: 'JW305', start: '2026-12-18' })).toThrow(
      'vraag.bericht: ongeldige-waarde',
    )
  })

  test('IJW-08 · a region decides where it differs, and both are named', () => {
    const json = JSON.parse(JSON.stringify(flevoland))
    json.berichten.termijnen.find(({ bericht }: { bericht: string }) => bericht === 'JW325').duur.aantal = 3
    const { uitkomst, motivering } = berichttermijn(maakRegelset(json as Regelset), {
      bericht: 'JW325',
      indiening: '2026-11-23',
    })
    expect(uitkomst.uiterlijk).toBe('2026-11-26')
    expect(motivering.map(({ gegevens }) => gegevens.aantal)).toEqual([3, 10])
  })

  test('IJW-08 · a rule of a region that speaks of no contract or request fits any', () => {
    const json = JSON.parse(JSON.stringify(flevoland))
    const { termijnen } = json.berichten
    const [antwoord] = termijnen.filter(({ bericht }: { bericht: string }) => bericht === 'JW319')
    delete antwoord.verzoek
    antwoord.duur.aantal = 2
    const [, multi] = termijnen.filter(({ bericht }: { bericht: string }) => bericht === 'JW317')
    delete multi.contract
    const set = maakRegelset(json as Regelset)
    const dag = (vraag: Vraag) => berichttermijn(set, vraag).uitkomst.uiterlijk
    expect(dag({ bericht: 'JW319', ontvangst: '2026-11-23' })).toBe('2026-11-25')
    expect(dag({ bericht: 'JW319', verzoek: 'JW317', ontvangst: '2026-11-23' })).toBe('2026-11-25')
    const wijziging: Vraag = { bericht: 'JW317', ingangWijziging: '2026-11-23' }
    expect(dag(wijziging)).toBe('2026-11-09')
    expect(dag({ ...wijziging, contract: 'multi' })).toBe('2026-11-09')
    expect(dag({ ...wijziging, contract: 'basis' })).toBe('2026-09-28')
    termijnen.splice(termijnen.indexOf(multi), 1)
    const alleenBasis = maakRegelset(json as Regelset)
    expect(() => berichttermijn(alleenBasis, { ...wijziging, contract: 'multi' })).toThrow(
      'vraag.contract: ongeldige-waarde (mogelijk: basis)',
    )
  })

  test('IJW-08 · every national term is in the regelset of the country', () => {
    expect(landelijk.berichttermijnen.map(({ bericht }) => bericht)).toEqual([
      'retour',
      'JW301',
      'JW301',
      'JW319',
      'JW319',
      'eindantwoord',
      'afwijzing-woonplaats',
      'JW323',
      'JW325',
      'betaling',
      'correctie',
    ])
  })

  test('IJW-08 · a calendar of one’s own is used', () => {
    const kalender = maakWerkkalender({ extraVrij: ['2026-11-24'] })
    expect(uiterlijk({ bericht: 'JW325', indiening: '2026-11-23', kalender })).toBe('2026-12-08')
    expect(uiterlijk({ bericht: 'JW325', indiening: '2026-11-23', kalender: undefined })).toBe('2026-12-07')
  })
})

describe('I-45 · choices', () => {
  const gi: Vraag = {
    bericht: 'JW305',
    afzender: 'gecertificeerde-instelling',
    startRegie: '2026-11-02',
    ontvangst301: '2026-11-23',
  }

  test('I-45 · the later, unless a region chooses the earlier', () => {
    expect([uiterlijk(gi), regels(gi)]).toEqual(['2026-11-30', ['BER-03', 'BER-03', 'I-45']])
    const json = JSON.parse(JSON.stringify(flevoland))
    const termijnen: { ofVanaf?: { kies: string } }[] = json.berichten.termijnen
    for (const { ofVanaf } of termijnen) if (ofVanaf) ofVanaf.kies = 'eerste'
    const eerste = maakRegelset(json as Regelset)
    expect(berichttermijn(eerste, gi).uitkomst.uiterlijk).toBe('2026-11-09')
    const andersom: Vraag = { ...gi, startRegie: '2026-11-23', ontvangst301: '2026-11-02' }
    expect(berichttermijn(eerste, andersom).uitkomst.vanaf).toBe('2026-11-02')
    const gelijk = berichttermijn(eerste, { ...gi, ontvangst301: '2026-11-02' })
    expect(gelijk.motivering.map(({ regel }) => regel)).toEqual(['BER-03', 'I-45'])
  })

  test('I-44 · the day before which it must be does not count', () => {
    const vraag: Vraag = { bericht: 'JW317', contract: 'multi', ingangWijziging: '2026-11-23' }
    expect(uiterlijk(vraag)).toBe('2026-11-09')
    expect(uiterlijk({ ...vraag, contract: 'basis' })).toBe('2026-09-28')
  })

  test('I-55 · the year runs from the date of the referral', () => {
    expect(termijn({ bericht: 'intake', verwijzing: '2026-11-23' })).toMatchObject({
      vanaf: '2026-11-23',
      duur: { aantal: 1, eenheid: 'jaren' },
    })
  })
})
