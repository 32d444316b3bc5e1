import { isBevroren } from '../kern/bevries'
import type { Gebeurtenisdefinitie, Route, Verplichtingdefinitie, Voorwaarde } from './definitie'
import { meldbaar } from './gevolgen'
import { geldt, type Situatie } from './situatie'
import { huidigeSituatie, type Verloop } from './verloop'
import { type Pijl, pijlenVan } from './vooraf'
import { meldveldVan } from './wijzer'

/** Something that an event waits for and that another may bring about. */
interface Vraag {
  readonly sleutel: string
  /** The kinds of events, and the facts they tell, that may bring it about. */
  readonly namen: readonly string[]
  /** The numbers that it tells apart. */
  readonly getallen: readonly number[]
  readonly isZo: (situatie: Situatie, verloop: Verloop) => boolean
}

/** What is waited for in a step and in all that may come after it. */
export interface Behoefte {
  readonly vragen: readonly Vraag[]
  readonly namen: ReadonlySet<string>
  /** The kinds of events that stay in their step and may bring some of it about, with the places of that. */
  readonly soorten: ReadonlyMap<string, readonly number[]>
  readonly getallen: ReadonlySet<number>
}

/** The names of a fact: its own, and that of the fact it follows from. */
function feitnamen({ afleidingen }: Route, naam: string): string[] {
  const uit = afleidingen[naam]?.uit
  return uit === undefined ? [naam] : [naam, uit]
}

/** The facts that a condition looks at. */
function feitenIn(route: Route, voorwaarde: Voorwaarde): string[] {
  if ('niet' in voorwaarde) return feitenIn(route, voorwaarde.niet)
  if ('strijdig' in voorwaarde) return feitnamen(route, voorwaarde.strijdig)
  if (!('gegeven' in voorwaarde)) return []
  const { gegeven } = voorwaarde
  const ander = 'laterDan' in voorwaarde ? feitnamen(route, voorwaarde.laterDan) : []
  return [...feitnamen(route, gegeven), ...ander]
}

/** The kind of event that can make a condition hold, or, where it must not hold, stop holding. */
function soortIn(voorwaarde: Voorwaarde, moetGelden = true): string | undefined {
  if ('niet' in voorwaarde) return soortIn(voorwaarde.niet, !moetGelden)
  if (!('eerder' in voorwaarde)) return undefined
  return moetGelden ? voorwaarde.eerder : voorwaarde.sinds
}

/** The numbers that a condition tells apart: those it names, and those that decide what a fact follows from. */
function getallenIn(route: Route, voorwaarde: Voorwaarde): number[] {
  if ('niet' in voorwaarde) return getallenIn(route, voorwaarde.niet)
  const genoemd = 'gegeven' in voorwaarde && 'is' in voorwaarde ? voorwaarde.is : []
  const sleutels = feitenIn(route, voorwaarde).flatMap((naam) => {
    const parameter = route.parameters[route.afleidingen[naam]?.parameter ?? '']
    return parameter && 'sleutels' in parameter ? parameter.sleutels.map(Number) : []
  })
  return [...genoemd.filter((waarde) => typeof waarde === 'number'), ...sleutels]
}

/** Whether it takes two facts: then the one that is told first changes nothing yet, and is needed all the same. */
function vergelijkt(voorwaarde: Voorwaarde): boolean {
  if ('niet' in voorwaarde) return vergelijkt(voorwaarde.niet)
  return 'strijdig' in voorwaarde || 'laterDan' in voorwaarde
}

/** What a condition waits for; nothing where only the event at hand, or a choice of the route, decides. */
function bijVoorwaarde(route: Route, voorwaarde: Voorwaarde): Vraag[] {
  const feiten = feitenIn(route, voorwaarde)
  const namen = [...feiten, soortIn(voorwaarde) ?? []].flat()
  if (namen.length === 0) return []
  const getallen = getallenIn(route, voorwaarde)
  const vraag = {
    sleutel: JSON.stringify(voorwaarde),
    namen,
    getallen,
    isZo: (situatie: Situatie) => geldt([voorwaarde], situatie),
  }
  const delen = vergelijkt(voorwaarde) ? feiten : []
  return [
    vraag,
    ...delen.map((naam) => ({
      sleutel: naam,
      namen: [naam],
      getallen,
      isZo: ({ verteld }: Situatie) => verteld[naam] !== undefined,
    })),
  ]
}

const tegendeel = (voorwaarden: readonly Voorwaarde[] = []): Voorwaarde[] =>
  voorwaarden.map((niet) => ({ niet }))

/** What it takes for a verplichting to be one that an event can name: to arise, and not to end before. */
function bijVerplichting(route: Route, definitie: Verplichtingdefinitie): Vraag[] {
  const { id, ontstaat, voldaan, vervalt = [], meldbaar: mag = [] } = definitie
  const namen = ontstaat.flatMap((moment) => ('bij' in moment ? [moment.bij] : []))
  const voorwaarden = [
    ...mag,
    ...ontstaat.flatMap(({ als = [] }) => als),
    ...[...voldaan, ...vervalt].flatMap(({ als }) => tegendeel(als)),
  ]
  const isZo = (situatie: Situatie, verloop: Verloop) => meldbaar(verloop, situatie).includes(id)
  return [
    { sleutel: `meldbaar ${id}`, namen, getallen: [], isZo },
    ...voorwaarden.flatMap((voorwaarde) => bijVoorwaarde(route, voorwaarde)),
  ]
}

/** What an event in a step waits for: its conditions, and that none of its kind that comes before it fits. */
function bijPijl(route: Route, pijl: Pijl, pijlen: readonly Pijl[]): Vraag[] {
  const { overgang, van } = pijl
  const zelfde = pijlen.filter((ander) => ander.van === van && ander.overgang.bij === overgang.bij)
  const eerder = zelfde.slice(0, zelfde.indexOf(pijl))
  const voorwaarden = [...(overgang.als ?? []), ...eerder.flatMap((ander) => tegendeel(ander.overgang.als))]
  const verplichtingen = meldveldVan(route, overgang.bij) ? route.verplichtingen : []
  return [
    ...voorwaarden.flatMap((voorwaarde) => bijVoorwaarde(route, voorwaarde)),
    ...verplichtingen.flatMap((definitie) => bijVerplichting(route, definitie)),
  ]
}

/** The arrows from a step, and from every step it leads to. */
function vanaf(stap: string, pijlen: readonly Pijl[]): Pijl[] {
  const stappen = new Set([stap])
  for (const hier of stappen) for (const { van, naar } of pijlen) if (van === hier) stappen.add(naar)
  return pijlen.filter(({ van }) => stappen.has(van))
}

/** What an event of a kind may bring about, by name: it took place, and what it is the proof of, and it told something. */
function brengt({ gebeurtenissen }: Route, soort: string): string[] {
  const { velden = {}, impliceert = [] } = gebeurtenissen[soort] as Gebeurtenisdefinitie
  return [soort, ...impliceert, ...Object.keys(velden)]
}

/**
 * What is waited for in a step and after it: by what leads out of a step, and by what stays in one and can bring about
 * what is waited for.
 */
function zoekBehoefte(route: Route, stap: string, pijlen: readonly Pijl[]): Behoefte {
  const alle = vanaf(stap, pijlen)
  const vragen = new Map<string, Vraag>()
  const namen = new Set<string>()
  const soorten = new Set<string>()
  const isNodig = ({ overgang: { bij } }: Pijl) => brengt(route, bij).some((naam) => namen.has(naam))
  let wachtend = alle.filter(({ van, naar }) => van !== naar)
  let over = alle.filter(({ van, naar }) => van === naar)
  while (wachtend.length > 0) {
    for (const vraag of wachtend.flatMap((pijl) => bijPijl(route, pijl, alle))) {
      vragen.set(vraag.sleutel, vraag)
      for (const naam of vraag.namen) namen.add(naam)
    }
    wachtend = over.filter(isNodig)
    over = over.filter((pijl) => !isNodig(pijl))
    for (const { overgang } of wachtend) soorten.add(overgang.bij)
  }
  const lijst = [...vragen.values()]
  const plekken = (soort: string) => {
    const gebracht = brengt(route, soort)
    return lijst.flatMap((vraag, i) => (vraag.namen.some((naam) => gebracht.includes(naam)) ? [i] : []))
  }
  return {
    vragen: lijst,
    namen,
    soorten: new Map([...soorten].map((soort) => [soort, plekken(soort)])),
    getallen: new Set(lijst.flatMap(({ getallen }) => getallen)),
  }
}

/** What is waited for in each step of a route, as far as anybody asked. */
export class Behoeften {
  /** What can take place where; nobody waits for an addition of the library, which has no rule. */
  private readonly pijlen: readonly Pijl[]
  private readonly perStap = new Map<string, Behoefte>()

  constructor(private readonly route: Route) {
    this.pijlen = pijlenVan(route).filter(({ overgang }) => route.gebeurtenissen[overgang.bij]?.regel)
  }

  in(stap: string): Behoefte {
    const behoefte = this.perStap.get(stap) ?? zoekBehoefte(this.route, stap, this.pijlen)
    this.perStap.set(stap, behoefte)
    return behoefte
  }
}

// A route that cannot change keeps what was found in it.
const behoeften = /* @__PURE__ */ new WeakMap<Route, Behoeften>()

export function behoeftenVan(route: Route): Behoeften {
  const bekend = behoeften.get(route)
  if (bekend) return bekend
  const nieuw = new Behoeften(route)
  if (isBevroren(route)) behoeften.set(route, nieuw)
  return nieuw
}

/** Of all that is waited for, whether it is so. */
export function stand({ vragen }: Behoefte, verloop: Verloop): readonly boolean[] {
  const situatie = huidigeSituatie(verloop)
  return vragen.map(({ isZo }) => {
    try {
      return isZo(situatie, verloop)
    } catch {
      // A day beyond those that are counted: whoever gets as far as that event is refused there.
      return false
    }
  })
}
