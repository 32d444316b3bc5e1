import {
  datumVanSerieel,
  excel,
  type Gastheer,
  neutraal,
  RegelFout,
  roepAan,
  sheets,
  verwachting,
} from 'jeugdhulp-regels/spreadsheet'
import { describe, expect, test } from 'vitest'

const fout = (code: string, pad: string) => expect.objectContaining({ name: 'RegelFout', code, pad })
/** As if TypeScript had not looked. */
const los = (waarde: unknown) => waarde as never

const { leeg: _, ...zonderLeeg } = neutraal

describe('pakket · a call from outside TypeScript', () => {
  test.each([
    [() => roepAan('ISWERKDAG', los(undefined)), 'argumenten'],
    [() => roepAan('ISWERKDAG', los({ length: 1 })), 'argumenten'],
    [() => roepAan('ISWERKDAG', ['2026-03-02'], los(null)), 'gastheer'],
    [() => roepAan('ISWERKDAG', ['2026-03-02'], los({})), 'gastheer.lees'],
    [() => roepAan('ISWERKDAG', ['2026-03-02'], los({ ...neutraal, schrijfDag: 1 })), 'gastheer.schrijfDag'],
    [
      () => roepAan('ISWERKDAG', ['2026-03-02'], los({ ...neutraal, schrijfFout: 1 })),
      'gastheer.schrijfFout',
    ],
    [() => roepAan('ISWERKDAG', ['2026-03-02'], los(zonderLeeg)), 'gastheer.leeg'],
    [() => excel(los('x')), 'fout'],
    [() => verwachting(los(undefined)), 'regel'],
    [() => verwachting(los({ soort: 'toString' })), 'regel.soort'],
    [() => verwachting(los({ soort: 'tekst', keuzes: 'a' })), 'regel.keuzes'],
    [() => verwachting(los({ soort: 'tekst', keuzes: ['a', 5] })), 'regel.keuzes[1]'],
  ])('pakket · is refused with a RegelFout: %s', (doe, pad) => {
    expect(doe).toThrow(RegelFout)
    expect(doe).toThrow(fout('ongeldige-waarde', pad))
  })

  test('pakket · a limit that is no whole number is refused', () => {
    expect(() => verwachting(los({ soort: 'getal', minimum: '1' }))).toThrow(
      fout('ongeldig-aantal', 'regel.minimum'),
    )
    expect(() => verwachting(los({ soort: 'getal', minimum: 1, maximum: null }))).toThrow(
      fout('ongeldig-aantal', 'regel.maximum'),
    )
    expect(verwachting({ naam: 'x', soort: 'getal', minimum: 1, maximum: 3 })).toBe(
      'een heel getal van 1 tot en met 3',
    )
  })

  test('WD-05 · what is no number is no day', () => {
    for (const geenGetal of ['46379', 5n, Symbol('x'), Object.create(null), null, [46379]])
      expect(datumVanSerieel(los(geenGetal))).toBe(undefined)
  })

  test.each<[string, Gastheer]>([
    ['sheets', sheets],
    ['excel', excel((tekst) => tekst)],
  ])('pakket · what only calls itself a Date is no date for %s', (_, gastheer) => {
    const nep = { [Symbol.toStringTag]: 'Date' }
    expect(gastheer.lees(nep, 'datum')).toBe(nep)
    expect(() => roepAan('ISWERKDAG', [nep], gastheer)).toThrow('datum: dit is geen datum.')
  })
})
