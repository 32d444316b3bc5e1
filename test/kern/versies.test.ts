import { geldendeVersie, gvjb301, gvjb301v2021, gvjb315, routeVan } from 'jeugdhulp-regels/regelsets'
import { bevindingen, openDossier } from 'jeugdhulp-regels/routes'
import { describe, expect, test } from 'vitest'

describe('I-36 · versions of a process', () => {
  test.each([
    ['2021-07-01', gvjb301v2021],
    ['2022-03-31', gvjb301v2021],
    ['2022-04-01', gvjb301],
    ['2026-11-23', gvjb301],
  ])('I-36 · on %s', (datum, route) => {
    expect(geldendeVersie('gvjb-301', datum)).toBe(route)
  })

  test('I-36 · a day before every version is an error, never a fallback', () => {
    expect(() => geldendeVersie('gvjb-301', '2021-06-30')).toThrow('datum: geen-geldende-versie')
    expect(() => geldendeVersie('gvjb-302' as 'gvjb-301', '2026-01-01')).toThrow('reeks: ongeldige-waarde')
    expect(() => geldendeVersie('gvjb-301', '2022-02-30')).toThrow('datum: ongeldige-datum')
    expect(geldendeVersie('gvjb-315', '2026-11-23')).toBe(gvjb315)
  })

  test.each([
    ['2021-06-30', 1],
    ['2021-07-01', 0],
    ['2022-03-31', 0],
    ['2022-04-01', 1],
  ])('I-36 · the 2021 route opened on %s gives %i findings', (datum, aantal) => {
    const gevonden = bevindingen(gvjb301v2021, openDossier(gvjb301v2021, { datum }))
    expect(gevonden.map(({ code, pad }) => `${code} ${pad}`)).toEqual(
      Array(aantal).fill('versie-niet-geldig opening'),
    )
  })

  test('I-36 · a dossier keeps the version it was opened with', () => {
    expect(routeVan(openDossier(gvjb301v2021, { datum: '2022-03-31' }))).toBe(gvjb301v2021)
    expect(() => routeVan({ route: 'gvjb-301', versie: '2023' })).toThrow('dossier.versie: andere-route')
    expect(() => routeVan({ route: 'x', versie: '2021' })).toThrow('dossier.route: ongeldige-waarde')
    expect(() => routeVan(undefined as never)).toThrow('dossier: ongeldige-waarde')
  })
})
