import { binnenBereik, type Datum, leesDatum, plusMaanden, schrijfDatum } from '../kern/datum'
import { RegelFout } from '../kern/fouten'
import { eisAantal, eisVelden } from '../kern/invoer'
import { type Beslissing, pasToe } from '../kern/motivering'
import { eisDeel, eisJaNee, leesJaNee } from '../producten/lees'
import type { Regelset } from '../producten/regelset'
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

export interface Terugval {
  readonly toegekend: boolean
  readonly minuten?: number
  readonly ingangsdatum?: Datum
  /** The last day; it counts (I-13). */
  readonly einddatum?: Datum
  /** Whereby it goes on. `gewone-route`: as any new need for help. */
  readonly via: 'JW315' | 'nieuwe-bepaling' | 'procesregisseur' | 'gewone-route'
}

const VELDEN = [
  'beeindigdOp',
  'hulpvraagOp',
  'zelfdeHulp',
  'onderbouwing',
  'giBetrokken',
  'gevraagd',
  'eerderTerugval',
]

interface Gelezenvraag {
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

function leesVraag(velden: Readonly<Record<string, unknown>>): Gelezenvraag {
  const einde = leesDatum(velden.beeindigdOp, 'vraag.beeindigdOp')
  const begin = leesDatum(velden.hulpvraagOp, 'vraag.hulpvraagOp')
  if (begin < einde) throw new RegelFout('datum-loopt-terug', 'vraag.hulpvraagOp')
  return {
    einde,
    begin,
    zelfde: eisJaNee(velden.zelfdeHulp, 'vraag.zelfdeHulp'),
    onderbouwd: isGegeven(velden.onderbouwing, 'vraag.onderbouwing'),
    gi: eisJaNee(velden.giBetrokken, 'vraag.giBetrokken'),
    gevraagd: leesGevraagd(velden.gevraagd),
    eerder: leesJaNee(velden.eerderTerugval, 'vraag.eerderTerugval'),
  }
}

/** What stands in the way, and where it then goes; what comes first decides the road. */
function bezwarenTegen(
  { begin, zelfde, onderbouwd, gi, gevraagd }: Gelezenvraag,
  uiterlijk: number,
  { binnenMaanden, minuten, maanden }: Terugvalregels,
): { readonly via: Terugval['via']; readonly tekst: string }[] {
  const meer = gevraagd !== undefined && (gevraagd.minuten > minuten || gevraagd.maanden > maanden)
  return [
    gi && {
      via: 'nieuwe-bepaling' as const,
      tekst: 'Zolang er een GI betrokken is, is er eerst een nieuwe bepaling nodig.',
    },
    begin > uiterlijk && {
      via: 'gewone-route' as const,
      tekst: `De hulpvraag komt later dan ${binnenMaanden} maanden na het einde.`,
    },
    !zelfde && {
      via: 'procesregisseur' as const,
      tekst: 'Andere hulp dan die eindigde gaat via de procesregisseur.',
    },
    meer && {
      via: 'procesregisseur' as const,
      tekst: `Meer dan ${minuten} minuten of langer dan ${maanden} maanden gaat via de procesregisseur.`,
    },
    !onderbouwd && {
      via: 'JW315' as const,
      tekst: 'De schriftelijke onderbouwing van de hulpvraag ontbreekt.',
    },
  ].filter((bezwaar) => bezwaar !== false)
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
  const gelezen = leesVraag(eisVelden(vraag, 'vraag', VELDEN))
  const { einde, begin, eerder } = gelezen
  const { binnenMaanden, minuten, maanden, verwijzer, bron } = terugval
  const uiterlijk = plusMaanden(einde, binnenMaanden)
  const bezwaren = bezwarenTegen(gelezen, uiterlijk, terugval)
  const toegekend = bezwaren.length === 0
  const tekst = `De gemeente wijst ${minuten} minuten toe voor ${maanden} maanden.`
  return {
    uitkomst: {
      toegekend,
      ...(toegekend && {
        minuten,
        ingangsdatum: schrijfDatum(begin),
        einddatum: schrijfDatum(binnenBereik(plusMaanden(begin, maanden) - 1, 'vraag.hulpvraagOp')),
      }),
      via: bezwaren[0]?.via ?? 'JW315',
    },
    motivering: [
      ...(toegekend ? [pasToe('TOE-04', tekst, { minuten, maanden, verwijzer }, bron)] : []),
      ...bezwaren.map((bezwaar) => pasToe('TOE-04', bezwaar.tekst, { via: bezwaar.via }, bron)),
      pasToe('I-49', `De dag van de hulpvraag telt; ${binnenMaanden} maanden na het einde is nog op tijd.`, {
        uiterlijk: schrijfDatum(uiterlijk),
      }),
      ...(eerder ? [pasToe('I-49', 'Er was al eerder terugval; dat is geen beletsel.', { eerder })] : []),
    ],
  }
}
