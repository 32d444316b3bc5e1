import { binnenBereik, type Datum, leesDatum, plusMaanden, schrijfDatum } from '../kern/datum'
import { RegelFout } from '../kern/fouten'
import { eisAantal, eisJaNee, eisVelden, leesJaNee } from '../kern/invoer'
import { type Beslissing, pasToe } from '../kern/motivering'
import { eisDeel } from '../kern/regelset'
import type { Regelset } from '../producten/regelset'
import { type Afweging, motiveringVan } from './bezwaar'
import { isGegeven } from './gegeven'
import type { Terugvalregels } from './toewijzingsregels'

/** Help that is needed again after it ended. */
export interface Terugvalvraag {
  /** The day on which the help ended. */
  readonly beeindigdOp: Datum
  /** The day of the new need. */
  readonly hulpvraagOp: Datum
  /** Whether it is the same help. */
  readonly zelfdeHulp: boolean
  /** The written ground for the gemeente, or whether it is there. */
  readonly onderbouwing: boolean | string
  /** Whether a GI is involved at the time of the request. */
  readonly giBetrokken: boolean
  /** What is asked; without it what the region gives. */
  readonly gevraagd?: { readonly minuten: number; readonly maanden: number }
  /** Whether there was a relapse of the same help before (I-49). */
  readonly eerderTerugval?: boolean
}

/** What is granted where help is needed again soon after it ended, and by which road (TOE-04). */
export interface Terugval {
  readonly toegekend: boolean
  readonly minuten?: number
  readonly ingangsdatum?: Datum
  /** The last day; it counts (I-13). */
  readonly einddatum?: Datum
  /** Whereby it goes on. `gewone-route`: as any new need for help. */
  readonly via: 'JW315' | 'nieuwe-bepaling' | 'procesregisseur' | 'gewone-route'
}

/** What a relapse is told by, beside what is asked. */
export const TERUGVALVELDEN = [
  'beeindigdOp',
  'hulpvraagOp',
  'zelfdeHulp',
  'onderbouwing',
  'giBetrokken',
  'eerderTerugval',
]

/** A relapse as it was read. */
export interface Terugvalwens {
  readonly einde: number
  readonly begin: number
  readonly zelfde: boolean
  readonly onderbouwd: boolean
  readonly gi: boolean
  readonly gevraagd: Terugvalvraag['gevraagd']
  readonly eerder: boolean
}

function leesGevraagd(invoer: unknown): Terugvalvraag['gevraagd'] {
  if (invoer === undefined) return undefined
  const velden = eisVelden(invoer, 'vraag.gevraagd', ['minuten', 'maanden'])
  return {
    minuten: eisAantal(velden.minuten, 'vraag.gevraagd.minuten', 1),
    maanden: eisAantal(velden.maanden, 'vraag.gevraagd.maanden', 1),
  }
}

/** Reads a relapse. */
export function leesTerugval(velden: Readonly<Record<string, unknown>>, pad: string): Terugvalwens {
  const einde = leesDatum(velden.beeindigdOp, `${pad}.beeindigdOp`)
  const begin = leesDatum(velden.hulpvraagOp, `${pad}.hulpvraagOp`)
  if (begin < einde) throw new RegelFout('datum-loopt-terug', `${pad}.hulpvraagOp`)
  return {
    einde,
    begin,
    zelfde: eisJaNee(velden.zelfdeHulp, `${pad}.zelfdeHulp`),
    onderbouwd: isGegeven(velden.onderbouwing, `${pad}.onderbouwing`),
    gi: eisJaNee(velden.giBetrokken, `${pad}.giBetrokken`),
    gevraagd: leesGevraagd(velden.gevraagd),
    eerder: leesJaNee(velden.eerderTerugval, `${pad}.eerderTerugval`),
  }
}

type Reden = readonly [geldt: boolean, via: Terugval['via'], veld: string, tekst: string]

/** What stands in the way, and where it then goes; what comes first decides the road. */
function redenenTegen(
  { begin, zelfde, onderbouwd, gi, gevraagd }: Terugvalwens,
  uiterlijk: number,
  { binnenMaanden, minuten, maanden }: Terugvalregels,
): readonly Reden[] {
  const meer = gevraagd !== undefined && gevraagd.minuten > minuten
  const langer = gevraagd !== undefined && gevraagd.maanden > maanden
  const regie = 'procesregisseur'
  return [
    [
      gi,
      'nieuwe-bepaling',
      'giBetrokken',
      'Zolang er een GI betrokken is, is er eerst een nieuwe bepaling nodig.',
    ],
    [
      begin > uiterlijk,
      'gewone-route',
      'hulpvraagOp',
      `De hulpvraag komt later dan ${binnenMaanden} maanden na het einde.`,
    ],
    [!zelfde, regie, 'zelfdeHulp', 'Andere hulp dan die eindigde gaat via de procesregisseur.'],
    [meer, regie, 'gevraagd', `Meer dan ${minuten} minuten gaat via de procesregisseur.`],
    [langer, regie, 'gevraagd', `Langer dan ${maanden} maanden gaat via de procesregisseur.`],
    [!onderbouwd, 'JW315', 'onderbouwing', 'De schriftelijke onderbouwing van de hulpvraag ontbreekt.'],
  ]
}

/** The last day of a relapse allocation that begins on a day. */
export function eindeBijTerugval(begin: number, { maanden }: Terugvalregels): number {
  return plusMaanden(begin, maanden) - 1
}

/** Weighs a relapse (TOE-04). */
export function weegTerugval(wens: Terugvalwens, regels: Terugvalregels): Afweging<Terugval> {
  const { einde, begin, eerder } = wens
  const { binnenMaanden, minuten, maanden, verwijzer, bron } = regels
  const uiterlijk = plusMaanden(einde, binnenMaanden)
  const redenen = redenenTegen(wens, uiterlijk, regels).filter(([geldt]) => geldt)
  const toegekend = redenen.length === 0
  const tekst = `De gemeente wijst ${minuten} minuten toe voor ${maanden} maanden.`
  const dag = `De dag van de hulpvraag telt; ${binnenMaanden} maanden na het einde is nog op tijd.`
  return {
    uitkomst: {
      toegekend,
      ...(toegekend && {
        minuten,
        ingangsdatum: schrijfDatum(begin),
        einddatum: schrijfDatum(binnenBereik(eindeBijTerugval(begin, regels), 'vraag.hulpvraagOp')),
      }),
      via: redenen[0]?.[1] ?? 'JW315',
    },
    ja: toegekend ? [pasToe('TOE-04', tekst, { minuten, maanden, verwijzer }, bron)] : [],
    bezwaren: redenen.map(([, via, veld, waarom]) => ({
      veld,
      waarom: pasToe('TOE-04', waarom, { via }, bron),
    })),
    verder: [
      pasToe('I-49', dag, { uiterlijk: schrijfDatum(uiterlijk) }),
      ...(eerder ? [pasToe('I-49', 'Er was al eerder terugval; dat is geen beletsel.', { eerder })] : []),
    ],
  }
}

/**
 * What the gemeente allocates where the same help is needed again soon after it ended.
 *
 * @param regelset - Such as `flevoland`.
 * @param vraag - When it ended, when it is needed again, and what is asked. The last day of the term is in time.
 * @returns The allocation, or the road to take and every reason.
 * @throws {RegelFout} `ongeldige-regelset`, `ongeldige-datum`, `buiten-bereik`, `datum-loopt-terug` (the need before the end),
 * `ongeldig-aantal`, `ongeldige-waarde`, `ontbrekend-veld` or `onbekend-veld`.
 * @see Rule TOE-04; interpretations I-13 and I-49.
 *
 * @example
 * ```ts
 * import { flevoland } from 'jeugdhulp-regels/regelsets'
 * import { toewijzingBijTerugval } from 'jeugdhulp-regels/toewijzing'
 *
 * const vraag = { beeindigdOp: '2026-10-31', zelfdeHulp: true, onderbouwing: true, giBetrokken: false }
 * const { uitkomst } = toewijzingBijTerugval(flevoland, { ...vraag, hulpvraagOp: '2027-02-28' })
 * uitkomst.minuten // => 1000
 * uitkomst.einddatum // => '2027-05-27'
 * toewijzingBijTerugval(flevoland, { ...vraag, hulpvraagOp: '2027-03-01' }).uitkomst // => { toegekend: false, via: 'gewone-route' }
 * ```
 */
export function toewijzingBijTerugval(regelset: Regelset, vraag: Terugvalvraag): Beslissing<Terugval> {
  const { terugval } = eisDeel(regelset, 'toewijzing')
  const afweging = weegTerugval(
    leesTerugval(eisVelden(vraag, 'vraag', [...TERUGVALVELDEN, 'gevraagd']), 'vraag'),
    terugval,
  )
  return { uitkomst: afweging.uitkomst, motivering: motiveringVan(afweging) }
}
