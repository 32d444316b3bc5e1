import { gvjb301 } from 'jeugdhulp-regels/regelsets'
import { bevindingen, metParameters, speelAf } from 'jeugdhulp-regels/routes'
import { describe, expect, test } from 'vitest'
import { type G301, gebeurtenissenTot, OPENING, opWeg } from './hulp'

const codes = (gebeurtenissen: readonly G301[], gegevens = {}) =>
  bevindingen(gvjb301, speelAf(gvjb301, { datum: OPENING, gegevens }, gebeurtenissen)).map(({ code }) => code)

describe('R301-02 to R301-19 · findings', () => {
  const tot = gebeurtenissenTot
  const ambulant = { hulpvorm: 'ambulant' }

  test('R301-02 · a smooth case has none', () => {
    expect(
      codes([...tot('onderzoeken'), { soort: 'zorg-gestart', datum: '2026-03-09', door: 'ZA' }], ambulant),
    ).toEqual([])
  })

  test('R301-05 · the form of help is not known when the bepaling goes out', () => {
    expect(codes(tot('onderzoeken'))).toEqual(['hulpvorm-onbekend'])
    expect(codes(tot('onderzoeken'), { zorgcategorie: 9 })).toEqual(['hulpvorm-onbekend'])
    expect(codes(tot('onderzoeken'), { zorgcategorie: 8 })).toEqual([])
  })

  test('R301-15 · a form that is told counts, and a category that says otherwise is noticed', () => {
    const vast: G301[] = [
      opWeg.overleg('2026-03-03'),
      { soort: 'bepaling-vastgesteld', datum: '2026-03-04', zorgcategorie: 2 },
      opWeg.verstuurd('2026-03-05'),
    ]
    expect(codes(vast, ambulant)).toEqual(['hulpvorm-strijdig-met-zorgcategorie'])
    expect(codes(vast, { hulpvorm: 'verblijf' })).toEqual([])
    expect(codes(vast)).toEqual([])
  })

  test('R301-09 · the RET before the collectief was tried', () => {
    const ret = [...tot('inschakelen'), opWeg.ret('2026-03-10')]
    const [bevinding] = bevindingen(
      gvjb301,
      speelAf(gvjb301, { datum: OPENING, gegevens: { hulpvorm: 'ambulant' } }, ret),
    )
    expect(bevinding).toEqual({
      code: 'ret-voor-collectief',
      ernst: 'waarschuwing',
      regel: 'R301-09',
      tekst: 'Het RET is ingeschakeld terwijl het collectief nog niet is geprobeerd.',
      pad: 'gebeurtenissen[4]',
    })
    expect(codes(ret, { ...ambulant, collectiefAanwezig: false })).toEqual([])
    expect(codes(ret, { ...ambulant, collectiefAanwezig: true })).toEqual(['ret-voor-collectief'])
    expect(codes(tot('ret'), ambulant)).toEqual([])
    expect(codes([...tot('opschalen'), opWeg.ret('2026-03-16')], ambulant)).toEqual([])
    const opnieuw = [opWeg.afgewezen('2026-03-11'), opWeg.ret('2026-03-12')]
    expect(codes([...tot('gevonden'), ...opnieuw], ambulant)).toEqual(['ret-voor-collectief'])
  })

  test('I-26 · a bepaling longer than the measure warns, and never refuses', () => {
    const gegevens = { ...ambulant, einddatumMaatregel: '2026-12-31' }
    const vast = (einddatumBepaling: string): G301[] => [
      opWeg.overleg('2026-03-03'),
      { soort: 'bepaling-vastgesteld', datum: '2026-03-04', einddatumBepaling },
    ]
    expect(codes(vast('2026-12-31'), gegevens)).toEqual([])
    expect(codes(vast('2027-01-01'), gegevens)).toEqual(['bepaling-langer-dan-maatregel'])
    expect(codes(vast('2027-01-01'), ambulant)).toEqual([])
    const aangepast: G301 = {
      soort: 'bepaling-aangepast',
      datum: '2026-03-09',
      einddatumBepaling: '2027-02-01',
    }
    expect(codes([...tot('onderzoeken'), aangepast], gegevens)).toEqual(['bepaling-langer-dan-maatregel'])
    const route = metParameters(gvjb301, { 'I-26': 'niet-getoetst' })
    expect(
      bevindingen(route, speelAf(route, { datum: OPENING, gegevens: gegevens as never }, vast('2027-01-01'))),
    ).toEqual([])
  })

  test('R301-16 · care without a contract, and nobody consulted', () => {
    const overleg = (extra: object) => [{ ...opWeg.overleg('2026-03-03'), ...extra } as G301]
    expect(codes(overleg({ gecontracteerd: false }))).toEqual(['niet-gecontracteerd-zonder-raadpleging'])
    expect(codes(overleg({ gecontracteerd: false, functionarisGeraadpleegd: true }))).toEqual([])
    expect(codes(overleg({ gecontracteerd: true }))).toEqual([])
  })

  test('R301-19 · a note without an active file', () => {
    const overleg = (extra: object) => [{ ...opWeg.overleg('2026-03-03'), ...extra } as G301]
    expect(codes(overleg({ aantekeningGemaakt: true }))).toEqual(['aantekening-zonder-actief-dossier'])
    expect(codes(overleg({ aantekeningGemaakt: true, actiefDossier: true }))).toEqual([])
    expect(codes(overleg({ aantekeningGemaakt: false }))).toEqual([])
  })

  test('R301-04 · somebody else than the route foresees', () => {
    const bericht: G301 = { soort: '301-verstuurd', datum: '2026-03-09', door: 'JB' }
    expect(codes([...tot('onderzoeken'), bericht], ambulant)).toEqual(['andere-actor'])
    expect(codes([...tot('onderzoeken'), { ...bericht, door: 'backoffice' }], ambulant)).toEqual([])
    const gestopt: G301 = {
      soort: 'verplichting-voldaan',
      datum: '2026-03-09',
      verplichting: '301-bericht',
      door: 'JB',
    }
    expect(codes([...tot('onderzoeken'), gestopt], ambulant)).toEqual([])
  })

  test('I-24 · who decides on the board depends on the choice', () => {
    const besluit: G301 = { soort: 'escalatie-besloten', datum: '2026-03-20', door: 'bestuurder' }
    expect(codes([...tot('opschalen'), besluit], ambulant)).toEqual(['andere-actor'])
    const route = metParameters(gvjb301, { 'I-24': 'escalatiemodel' })
    const dossier = speelAf(route, { datum: OPENING, gegevens: { hulpvorm: 'ambulant' } }, [
      ...tot('opschalen'),
      besluit,
    ])
    expect(bevindingen(route, dossier)).toEqual([])
  })
})
