import { isBevroren } from '../kern/bevries'
import type { Route } from './definitie'
import type { Dossier } from './dossiertypen'
import type { Verloop } from './verloop'

class Zelf {
  constructor(zelf: object) {
    // biome-ignore lint/correctness/noConstructorReturn: what a constructor gives back gets the private fields of a subclass
    return zelf
  }
}

/**
 * Remembers of a dossier where it stands, in a field that nobody else can see. A WeakMap would do the same, but costs
 * the collector of garbage more for every dossier than playing it.
 */
class Uitgegeven extends Zelf {
  readonly #verloop: Verloop

  constructor(dossier: object, verloop: Verloop) {
    super(dossier)
    this.#verloop = verloop
  }

  static verloopVan(dossier: unknown): Verloop | undefined {
    return typeof dossier === 'object' && dossier !== null && #verloop in dossier
      ? dossier.#verloop
      : undefined
  }
}

/**
 * Where a dossier stands that was handed out for this route: it cannot change, so it stands where it stood then. Nothing
 * for any other; one that was kept elsewhere and read back is another.
 */
export function uitgegevenAls(route: Route, dossier: unknown): Verloop | undefined {
  const verloop = Uitgegeven.verloopVan(dossier)
  return verloop?.route === route ? verloop : undefined
}

/** The dossier of what was played, which nobody can change any more. */
export function geefUit<R extends Route>(route: R, verloop: Verloop): Dossier<R> {
  const { wegwijzer, feiten, opening } = verloop
  const { datum, gegevens } = opening
  for (let i = verloop.uitgegeven; i < feiten.length; i++) Object.freeze(feiten[i])
  verloop.uitgegeven = feiten.length
  const vast = {
    route: route.id,
    versie: route.versie,
    opening: Object.freeze(
      Object.keys(gegevens).length > 0 ? { datum, gegevens: Object.freeze(gegevens) } : { datum },
    ),
    gebeurtenissen: Object.freeze(feiten),
  }
  const keuzes = route.gekozen && wegwijzer.keuzes
  const dossier = keuzes && Object.keys(keuzes).length > 0 ? { ...vast, parameters: keuzes } : vast
  if (isBevroren(route)) new Uitgegeven(dossier, verloop)
  return Object.freeze(dossier) as unknown as Dossier<R>
}
