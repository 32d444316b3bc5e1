import { type Foutcode, RegelFout } from '../kern/fouten'
import { eisGeheel, eisKeuze, eisObject, eisTekst, leesLijst } from '../kern/invoer'
import type { Celregel, Celsoort, Parameter } from './typen'

/**
 * A refusal in words that a user of a spreadsheet reads: which argument, what is wrong, what is expected. Like a
 * `RegelFout` it never repeats what stood in the cell.
 *
 * @example
 * ```ts
 * import { roepAan, Spreadsheetfout } from 'jeugdhulp-regels/spreadsheet'
 *
 * let fout: unknown
 * try {
 *   roepAan('PLUSWERKDAGEN', ['23-12-2026', 5])
 * } catch (gevangen) {
 *   fout = gevangen
 * }
 * fout instanceof Spreadsheetfout && fout.code // => 'ongeldige-datum'
 * fout instanceof Spreadsheetfout && fout.argument // => 'datum'
 * ```
 */
export class Spreadsheetfout extends Error {
  override readonly name = 'Spreadsheetfout'

  constructor(
    readonly code: Foutcode,
    /** The argument, by its name in the function; empty for the call as a whole. */
    readonly argument: string,
    tekst: string,
  ) {
    super(argument === '' ? tekst : `${argument}: ${tekst}`)
  }
}

const WAT: Readonly<Record<Foutcode, string>> = {
  'ongeldige-datum': 'dit is geen datum.',
  'ongeldig-aantal': 'dit getal kan hier niet.',
  'ongeldige-waarde': 'deze waarde kan hier niet.',
  'ontbrekend-veld': 'dit moet worden ingevuld.',
  'onbekend-veld': 'dit hoort er hier niet bij; laat het leeg.',
  'buiten-bereik': 'deze dag valt buiten 2000 tot en met 2099.',
  'buiten-dekking': 'de gelijkgestelde dagen van dit jaar zijn niet bekend.',
  'ongeldige-route': 'deze route klopt niet.',
  'andere-route': 'deze versie van de route is er niet.',
  'gebeurtenis-niet-toegestaan': 'dit kan in deze stap niet.',
  'verplichting-niet-open': 'deze verplichting staat niet open.',
  'datum-loopt-terug': 'deze dag ligt voor een dag die eerder moet zijn.',
  'geen-geldende-versie': 'op deze dag gold geen versie van de route.',
  'ongeldige-regelset': 'de regels klopten niet.',
  'onbekende-productcode': 'deze code is er niet.',
}

/** Where one kind of cell wants other words. */
const WAT_PER_SOORT: { readonly [S in Celsoort]?: { readonly [C in Foutcode]?: string } } = {
  geboortedatum: { 'buiten-bereik': 'deze dag ligt voor 1901 of na 2099.' },
  kalender: { 'ongeldige-datum': 'dit is geen datum, en ook geen woord dat hier kan.' },
}

const VERWACHT: Readonly<Record<Celsoort, string>> = {
  datum: 'een datum, als datumcel of als tekst zoals 2026-12-23 (jaar-maand-dag)',
  geboortedatum: 'een geboortedatum vanaf 1901, als datumcel of als tekst zoals 2015-12-23 (jaar-maand-dag)',
  getal: 'een heel getal',
  jaar: 'een jaar van 2000 tot en met 2099',
  tekst: 'een tekst',
  janee: 'WAAR of ONWAAR, of ja of nee',
  kalender:
    'vrije dagen, als datumcel of als tekst zoals 2026-12-23 (jaar-maand-dag), of de woorden zonder-goede-vrijdag, zonder-bevrijdingsdag of gelijkgestelde-dagen',
}

/** The refusals after which it helps to say what an argument takes. */
const OM_VORM: readonly Foutcode[] = [
  'ongeldige-datum',
  'ongeldig-aantal',
  'ongeldige-waarde',
  'ontbrekend-veld',
  'buiten-bereik',
]

/**
 * What an argument takes, in words, for a help text of one's own.
 *
 * @throws {RegelFout} `ongeldige-waarde`, `ontbrekend-veld` or `ongeldig-aantal` for what is no rule of a cell.
 *
 * @example
 * ```ts
 * import { spreadsheetfuncties, verwachting } from 'jeugdhulp-regels/spreadsheet'
 *
 * const [, aantal] = spreadsheetfuncties[0].parameters
 * aantal && verwachting(aantal) // => 'een heel getal'
 * ```
 */
export function verwachting(regel: Celregel): string {
  const { soort, keuzes, minimum, maximum } = eisObject(regel, 'regel')
  const wat = VERWACHT[eisKeuze(soort, 'regel.soort', Object.keys(VERWACHT) as Celsoort[])]
  if (keuzes !== undefined) return leesLijst(keuzes, 'regel.keuzes', eisTekst).join(', ')
  if (minimum === undefined) return wat
  const vanaf = `${wat} van ${eisGeheel(minimum, 'regel.minimum')}`
  return `${vanaf} ${maximum === undefined ? 'of meer' : `tot en met ${eisGeheel(maximum, 'regel.maximum')}`}`
}

/** The refusal of a cell by what was expected of it. */
export function weiger(
  code: Foutcode,
  regel: Celregel,
  wat = WAT_PER_SOORT[regel.soort]?.[code] ?? WAT[code],
): Spreadsheetfout {
  const verwacht = OM_VORM.includes(code) ? ` Verwacht: ${verwachting(regel)}.` : ''
  return new Spreadsheetfout(code, regel.naam, wat + verwacht)
}

/** A cell that is out of its own range was refused when it was read; what the library finds is out of range is the answer. */
function antwoordBuitenBereik(parameters: readonly Celregel[]): string {
  return parameters.some(({ soort }) => soort === 'datum')
    ? 'het antwoord valt buiten 2000 tot en met 2099.'
    : 'het antwoord is te groot.'
}

/** What the library refused, in the words of a spreadsheet: the last name in its path is the argument. */
function vertaal({ code, pad, toegestaan }: RegelFout, parameters: readonly Celregel[]): Spreadsheetfout {
  const veld = pad.split('.').at(-1)
  const regel = parameters.find(({ naam }) => naam === veld)
  const argument = regel?.naam ?? ''
  if (code === 'buiten-bereik') return new Spreadsheetfout(code, argument, antwoordBuitenBereik(parameters))
  // What an unknown field could have been are names of the library, which nobody can type in a cell.
  if (toegestaan?.length && code !== 'onbekend-veld') {
    const aanhef = code === 'onbekende-productcode' ? 'Lijkt op' : 'Verwacht'
    return new Spreadsheetfout(code, argument, `${WAT[code]} ${aanhef}: ${toegestaan.join(', ')}.`)
  }
  return regel ? weiger(code, regel) : new Spreadsheetfout(code, argument, WAT[code])
}

/** Any refusal, in the words of a spreadsheet. What is none is a fault of ours, and stays one. */
export function alsWeigering(fout: unknown, parameters: readonly Celregel[]): Spreadsheetfout {
  if (fout instanceof Spreadsheetfout) return fout
  if (fout instanceof RegelFout) return vertaal(fout, parameters)
  throw fout
}

/** An argument that should have been there. */
export function ontbreekt(parameter: Parameter): Spreadsheetfout {
  return weiger('ontbrekend-veld', parameter)
}
