import { beeindig } from './beeindig'
import type { Bevindingdefinitie } from './definitie'
import { type Instantie, isOpen } from './instantie'
import { meldAndereActor, meldAndereVersie, meldBevindingen } from './meldingen'
import { laatOntstaan } from './ontstaan'
import { alleen, type Feit, geldt, laatste, type Situatie, type Verteld, vertel } from './situatie'
import { betreden, type Verloop } from './verloop'
import type { Plek, Weg } from './wijzer'

/** A finding, and the place of the event it was made at; -1 for the opening. */
interface Gemeld {
  readonly bijFeit: number
  readonly bevinding: Pick<Bevindingdefinitie, 'code' | 'tekst'> & Partial<Pick<Bevindingdefinitie, 'regel'>>
}

/** What follows from the events of a dossier: what is owed, and what departs from a rule. */
export interface Gevolgen {
  /** How many events were looked at. */
  readonly aantal: number
  /** What those events told. */
  readonly verteld: Verteld
  readonly instanties: readonly Instantie[]
  readonly gemeld: readonly Gemeld[]
}

/** What follows, being worked out for one event: the last that counts, or the opening. */
export interface Boek {
  readonly verloop: Verloop
  /** The place of the event; -1 for the opening. */
  readonly bijFeit: number
  readonly situatie: Situatie
  readonly instanties: Instantie[]
  readonly gemeld: Gemeld[]
}

/** Writes down what follows from the opening. */
function boekOpening(verloop: Verloop, instanties: Instantie[], gemeld: Gemeld[]): void {
  const { route, wegwijzer, opening } = verloop
  const situatie = alleen(route, opening.gegevens)
  const boek = { verloop, bijFeit: -1, situatie, instanties, gemeld }
  laatOntstaan(boek, wegwijzer.bijOpening, -1)
  meldBevindingen(boek, wegwijzer.bijOpening)
  meldAndereVersie(boek)
}

/** Meets, ends and lets arise what an event is the proof of, if that did not take place since the step was entered. */
function impliceer(boek: Boek, { van, wijzer }: Weg, feit: Feit): void {
  const { verloop, bijFeit } = boek
  const eerder = bijFeit - 1
  const binnenSinds = betreden(verloop, van, eerder)
  for (const soort of wijzer.impliceert)
    if (laatste(verloop.feiten, soort, bijFeit) <= binnenSinds) {
      const bewezen = verloop.wegwijzer.plek(van, soort) as Plek
      beeindig(boek, bewezen.wijzer, bewezen.hier, feit)
      laatOntstaan(boek, bewezen.hier, eerder)
    }
}

/** Writes down what follows from an event. */
function boekFeit(boek: Boek): void {
  const { verloop, bijFeit } = boek
  const feit = verloop.feiten[bijFeit] as Feit
  const weg = verloop.wegen[bijFeit] as Weg
  impliceer(boek, weg, feit)
  beeindig(boek, weg.wijzer, weg.geraakt, feit)
  laatOntstaan(boek, weg.geraakt, bijFeit)
  meldBevindingen(boek, weg.geraakt)
  meldAndereActor(boek, weg.wijzer, feit)
}

/**
 * What follows from the events of a dossier. Where it stands and which events it takes can be told without, so that it is
 * worked out once somebody asks, from where it was left.
 */
export function gevolgenVan(verloop: Verloop): Gevolgen {
  const { route, opening, feiten, wegen, gevolgen: eerder } = verloop
  const aantal = wegen.length
  if (eerder?.aantal === aantal) return eerder
  const instanties = eerder ? [...eerder.instanties] : []
  const gemeld = eerder ? [...eerder.gemeld] : []
  let verteld = eerder ? eerder.verteld : opening.gegevens
  if (!eerder) boekOpening(verloop, instanties, gemeld)
  for (let i = eerder ? eerder.aantal : 0; i < aantal; i++) {
    verteld = vertel(verteld, (wegen[i] as Weg).wijzer.velden, feiten[i] as Feit)
    const situatie = { route, verteld, feiten, voorheen: i }
    boekFeit({ verloop, bijFeit: i, situatie, instanties, gemeld })
  }
  verloop.gevolgen = { aantal, verteld, instanties, gemeld }
  return verloop.gevolgen
}

/** The verplichtingen an event can name as met. */
export function meldbaar(verloop: Verloop, situatie: Situatie): string[] {
  const ids = gevolgenVan(verloop)
    .instanties.filter((instantie) => isOpen(instantie) && geldt(instantie.definitie.meldbaar, situatie))
    .map(({ definitie }) => definitie.id)
  return [...new Set(ids)]
}
