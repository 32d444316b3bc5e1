import {
  mogelijkeGebeurtenissen,
  type Overgang,
  openDossier,
  type Route,
  type Veldregels,
  verwerk,
} from 'jeugdhulp-regels/routes'
import { describe, expect, test } from 'vitest'
import { klein } from './kleine-route'

const hulpvorm = { soort: 'keuze', titel: 'hulpvorm', keuzes: ['ambulant', 'verblijf'] } as const
const zorgcategorie = { soort: 'getal', titel: 'categorie', van: 1, totEnMet: 10, regel: 'WD-03' } as const
const af = { soort: 'janee', titel: 'af' } as const
const dag = { soort: 'datum', titel: 'dag' } as const

/** A route on which category 7 is verblijf, and the event `kan` carries these fields and asks these conditions. */
function route(velden: Veldregels, als: Overgang['als']): Route {
  return {
    ...klein,
    parameters: {
      'I-05': klein.parameters['I-05']!,
      'I-06': {
        titel: 'vorm',
        keuzes: ['ambulant', 'verblijf'],
        sleutels: ['7'],
        standaard: { 7: 'verblijf' },
      },
    },
    gegevens: { hulpvorm, zorgcategorie, af, van: dag, tot: dag },
    afleidingen: { hulpvorm: { uit: 'zorgcategorie', parameter: 'I-06' } },
    gebeurtenissen: { ...klein.gebeurtenissen, kan: { titel: 'Kan', door: [], velden } },
    overgangen: [...klein.overgangen, { bij: 'kan', in: 'open', als: als ?? [] }],
  }
}

type Verteld = Record<string, string | number | boolean>

const datum = '2026-03-02'
const isVerblijf = { gegeven: 'hulpvorm', is: ['verblijf'] }
const later = { gegeven: 'tot', laterDan: 'van' }
const terug = { van: '2026-03-10', tot: '2026-03-09' }

describe('R301-01 · an event can take place if what it tells itself can make it so', () => {
  test.each<[string, Overgang['als'], Veldregels, Verteld, Verteld]>([
    [
      'by telling anew what must not be',
      [{ niet: { gegeven: 'af', is: [true] } }],
      { af },
      { af: true },
      { af: false },
    ],
    [
      'by telling a fact from which another follows',
      [isVerblijf],
      { zorgcategorie },
      {},
      { zorgcategorie: 7 },
    ],
    ['by telling a fact that may also follow', [isVerblijf], { hulpvorm }, {}, { hulpvorm: 'verblijf' }],
    [
      'by telling what contradicts',
      [{ strijdig: 'hulpvorm' }],
      { hulpvorm },
      { zorgcategorie: 7 },
      { hulpvorm: 'ambulant' },
    ],
    ['by telling the later day', [later], { tot: dag }, terug, { tot: '2026-03-11' }],
    ['by telling the earlier day', [later], { van: dag }, terug, { van: '2026-03-08' }],
  ])('R301-01 · %s', (_, als, velden, gegevens, deel) => {
    const deze = route(velden, als)
    const dossier = openDossier(deze, { datum, gegevens })
    const kan = { soort: 'kan', datum }
    expect(mogelijkeGebeurtenissen(deze, dossier).map(({ soort }) => soort)).toContain('kan')
    expect(verwerk(deze, dossier, { ...kan, ...deel }).gebeurtenissen).toHaveLength(1)
    expect(() => verwerk(deze, dossier, kan)).toThrow(
      expect.objectContaining({ code: 'gebeurtenis-niet-toegestaan', pad: 'gebeurtenis.soort' }),
    )
  })

  test.each<[string, Overgang['als'], Verteld]>([
    ['what must not be', [{ niet: { gegeven: 'af', is: [true] } }], { af: true }],
    ['what must follow from another', [isVerblijf], { zorgcategorie: 1 }],
    ['what must contradict', [{ strijdig: 'hulpvorm' }], { zorgcategorie: 7, hulpvorm: 'verblijf' }],
    ['days that must come one after the other', [later], terug],
  ])('R301-01 · not where it tells nothing of %s', (_, als, gegevens) => {
    const deze = route({ kleur: { soort: 'janee', titel: 'kleur' } }, als)
    const dossier = openDossier(deze, { datum, gegevens })
    expect(mogelijkeGebeurtenissen(deze, dossier).map(({ soort }) => soort)).toEqual(['door', 'af'])
  })
})
