import * as regelsets from 'jeugdhulp-regels/regelsets'
import { geldendeVersie, type Reeks, routeVan } from 'jeugdhulp-regels/regelsets'
import { expect, test } from 'vitest'

const {
  gvjb301,
  gvjb301v2021,
  gvjb315,
  handreikingGi,
  klantreis,
  escalatiemodel,
  jeugdbeschermingstafel,
  flevoland,
} = regelsets

test.each<[Reeks, { readonly id: string; readonly versie: string }]>([
  ['gvjb-301', gvjb301],
  ['gvjb-315', gvjb315],
  ['handreiking-gi', handreikingGi],
  ['klantreis', klantreis],
  ['escalatiemodel', escalatiemodel],
  ['jeugdbeschermingstafel', jeugdbeschermingstafel],
  ['flevoland', flevoland],
])('I-36 · of %s the version that holds today is its newest', (reeks, verwacht) => {
  expect(geldendeVersie(reeks, '2026-11-25')).toBe(verwacht)
  expect(verwacht.id).toBe(reeks)
})

test('I-36 · a version nobody knows is refused with those that are known', () => {
  expect(() => routeVan({ route: 'gvjb-301', versie: '1999' })).toThrow(
    expect.objectContaining({
      code: 'andere-route',
      pad: 'dossier.versie',
      toegestaan: [gvjb301v2021.versie, gvjb301.versie],
    }),
  )
})
