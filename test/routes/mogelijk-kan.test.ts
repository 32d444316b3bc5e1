import fc from 'fast-check'
import * as regelsets from 'jeugdhulp-regels/regelsets'
import {
  type Dossier,
  huidigeStap,
  mogelijkeGebeurtenissen,
  openDossier,
  RegelFout,
  type Route,
  verplichtingen,
  verwerk,
} from 'jeugdhulp-regels/routes'
import { describe, expect, test } from 'vitest'
import type { Veldregel } from '../../src/routes/definitie'

const routes = Object.entries<object>(regelsets).filter(
  (deel): deel is [string, Route] => 'overgangen' in deel[1],
)
const POGINGEN = 400

/** Numbers that look thrown, the same in every run. */
function dobbelsteen(begin: number) {
  let staat = begin
  return (kanten: number) => {
    staat = (Math.imul(staat, 1_103_515_245) + 12_345) & 0x7fffffff
    return (staat >>> 8) % kanten
  }
}

function waarde(regel: Veldregel, gooi: (kanten: number) => number, open: readonly string[], datum: string) {
  if (regel.soort === 'keuze') return regel.keuzes[gooi(regel.keuzes.length)]
  if (regel.soort === 'janee') return gooi(2) === 0
  if (regel.soort === 'getal') return regel.van + gooi(regel.totEnMet - regel.van + 1)
  return regel.soort === 'datum' ? datum : open[gooi(open.length)]
}

/** The dossier after an event of a kind that leads to a step, with whatever fields will do; nothing if none will. */
function voerUit(route: Route, dossier: Dossier, soort: string, naar: string, datum: string) {
  const gooi = dobbelsteen(dossier.gebeurtenissen.length + 1)
  const open = verplichtingen(route, dossier, { peildatum: datum }).map(({ id }) => id)
  const velden = Object.entries(route.gebeurtenissen[soort]?.velden ?? {})
  for (let poging = 0; poging < POGINGEN; poging++) {
    const verteld = velden.flatMap(([naam, regel]) => {
      const inhoud = gooi(3) === 0 ? undefined : waarde(regel, gooi, open, datum)
      return inhoud === undefined ? [] : [[naam, inhoud]]
    })
    try {
      const daarna = verwerk(route, dossier, { soort, datum, ...Object.fromEntries(verteld) } as never)
      if (huidigeStap(route, daarna).id === naar) return daarna
    } catch (fout) {
      if (!(fout instanceof RegelFout)) throw fout
    }
  }
  return undefined
}

describe('R301-01 · what may happen next', () => {
  test.each(routes)('R301-01 · in %s all that is said to be possible can be done', (_, route) => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 12, maxLength: 24 }), (keuzes) => {
        let dossier: Dossier = openDossier(route, { datum: '2026-11-23' })
        for (const keuze of keuzes) {
          const mogelijk = mogelijkeGebeurtenissen(route, dossier)
          const daarna = mogelijk.map(({ soort, naar }) => voerUit(route, dossier, soort, naar, '2026-11-24'))
          expect(mogelijk.filter((__, i) => daarna[i] === undefined)).toEqual([])
          // The end is a step like the others, from which nothing leads: most walks should not go there at once.
          const verder = daarna.filter(
            (een) => een !== undefined && mogelijkeGebeurtenissen(route, een).length > 0,
          )
          const volgende = verder[keuze % verder.length]
          if (!volgende) return
          dossier = volgende
        }
      }),
      { numRuns: 12, endOnFailure: true },
    )
  })
})
