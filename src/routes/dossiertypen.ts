import type { Datum } from '../kern/datum'
import type { Route, Veld, Veldregel, Veldregels } from './definitie'

type Sleutel<T> = keyof T & string
/** The same fields, written out. */
export type Vlak<T> = { [K in keyof T]: T[K] }

/** The name of a step of a route. */
export type Stapnaam<R extends Route = Route> = Sleutel<R['stappen']>
/** An actor of a route. */
export type Actor<R extends Route = Route> = Sleutel<R['actoren']>
/** The name of an event of a route. */
export type Gebeurtenissoort<R extends Route = Route> = Sleutel<R['gebeurtenissen']>
/** The name of a verplichting of a route. */
export type VerplichtingId<R extends Route = Route> = R['verplichtingen'][number]['id']

type Inhoud<R extends Route, V extends Veld> = V extends { soort: 'keuze'; keuzes: readonly (infer K)[] }
  ? K
  : V extends { soort: 'getal' }
    ? number
    : V extends { soort: 'janee' }
      ? boolean
      : V extends { soort: 'verplichting' }
        ? VerplichtingId<R>
        : Datum

type AltijdVerplicht = { readonly verplicht: readonly [] }
/** What may stand in fields, given their rules. */
export type Ingevuld<R extends Route, V extends Veldregels> = {
  [K in Sleutel<V> as V[K] extends AltijdVerplicht ? K : never]: Inhoud<R, V[K]>
} & { [K in Sleutel<V> as V[K] extends AltijdVerplicht ? never : K]?: Inhoud<R, V[K]> }

type VeldenVan<D> = D extends { readonly velden: infer V extends Veldregels } ? V : Record<never, Veldregel>

/** What may be told of a case when its dossier is opened. */
export type Openingsgegevens<R extends Route = Route> = Vlak<Ingevuld<R, R['gegevens']>>

/** Something that happened, on a date; per route only its own events, with their own fields. */
export type Gebeurtenis<R extends Route = Route> = {
  [S in Gebeurtenissoort<R>]: Vlak<
    {
      readonly soort: S
      readonly datum: Datum
      /** Who did it. */
      readonly door?: Actor<R>
    } & Readonly<Ingevuld<R, VeldenVan<R['gebeurtenissen'][S]>>>
  >
}[Gebeurtenissoort<R>]

/** The first day of a dossier, and what was told on it. */
export interface Opening<R extends Route = Route> {
  readonly datum: Datum
  readonly gegevens?: Openingsgegevens<R>
}

/** Choices that differ from a route's own, by interpretation. */
export type Parameterkeuzes<R extends Route = Route> = {
  readonly [P in Sleutel<R['parameters']>]?: R['parameters'][P] extends {
    sleutels: readonly (infer S extends string)[]
    keuzes: readonly (infer K)[]
  }
    ? { readonly [Z in S]?: K }
    : R['parameters'][P]['keuzes'][number]
}

/** A route with choices of one's own. */
export type Ingesteld<R extends Route> = R & { readonly gekozen?: Parameterkeuzes<R> }

/** All that happened in one case: plain JSON, to be kept as it is. */
export interface Dossier<R extends Route = Route> {
  readonly route: R['id']
  readonly versie: R['versie']
  readonly opening: Opening<R>
  readonly gebeurtenissen: readonly Gebeurtenis<R>[]
  /** The choices in force that differ from those the version came with. */
  readonly parameters?: Parameterkeuzes<R>
}
