import { readdirSync, readFileSync } from 'node:fs'
import * as pakket from 'jeugdhulp-regels'
import { type Route, regelregister } from 'jeugdhulp-regels'
import { describe, expect, test } from 'vitest'
import { bestandsnaam, MAP, pagina, routesVan } from '../../scripts/docs/routes.mjs'

const routes = routesVan(pakket) as Route[]

describe('pakket · the pages of the routes', () => {
  test('pakket · one page a route, and no other', () => {
    expect(routes.length).toBeGreaterThan(2)
    expect(readdirSync(MAP).sort()).toEqual(routes.map(bestandsnaam).sort())
  })

  test.each(routes.map((route) => [bestandsnaam(route), route] as const))(
    'pakket · %s is current',
    (naam, route) => {
      expect(readFileSync(new URL(naam, MAP), 'utf8')).toBe(pagina(route, pakket))
    },
  )

  test('pakket · a page shows every step, event, verplichting and rule of its route', () => {
    for (const route of routes) {
      const tekst = pagina(route, pakket)
      const namen = [...Object.keys(route.stappen), ...Object.keys(route.gebeurtenissen)]
      for (const naam of [...namen, ...route.verplichtingen.map(({ id }) => id)])
        expect(tekst).toContain(`\`${naam}\``)
      const ids = Object.keys(regelregister).filter((id) => JSON.stringify(route).includes(`"${id}"`))
      for (const id of ids) expect(tekst).toContain(`| ${id} |`)
    }
  })
})
