import { RegelFout } from './jeugdhulp-regels/werkdagen.js'
import { opsomming } from './termen.js'

const TEKSTEN = {
  'datum-loopt-terug':
    'Deze datum ligt te vroeg. Een dossier loopt vooruit in de tijd: kies dezelfde dag als de vorige gebeurtenis, of later.',
  'ongeldige-datum': 'Vul een datum in die bestaat.',
  'buiten-bereik':
    'Dit, of een laatste dag die eruit volgt, valt buiten wat berekend kan worden: 2000 tot en met 2099.',
  'ontbrekend-veld': 'Er ontbreekt een antwoord.',
  'verplichting-niet-open': 'Deze verplichting staat nu niet open.',
  'gebeurtenis-niet-toegestaan': 'Dit kan niet in deze stap.',
  'ongeldige-waarde': 'Dit antwoord past hier niet.',
}

/** A number has no years. */
const GETAL_TE_GROOT = 'Dit getal is te groot: vul hoogstens acht cijfers in.'

/** The last name in the path of a field, such as `datum` in `gebeurtenissen[2].datum`. */
export function veldVan({ pad }) {
  return pad
    .split('.')
    .at(-1)
    .replace(/\[\d+\]$/, '')
}

/**
 * A refusal of the library, in Dutch. Anything else is a fault of this page, and goes on.
 *
 * @param {unknown} fout
 * @param {{ titels?: Record<string, string>, gebeurtenissen?: Record<string, { titel: string }>,
 *   vroegst?: string, isGetal?: boolean, minstens?: number }} [bij] `isGetal` says that the field holds a number, `minstens`
 * the least that it takes.
 */
export function fouttekst(fout, { titels = {}, gebeurtenissen = {}, vroegst, isGetal, minstens = 1 } = {}) {
  if (!(fout instanceof RegelFout)) throw fout
  if (isGetal && fout.code === 'buiten-bereik') return GETAL_TE_GROOT
  const titel = titels[veldVan(fout)]
  const veld = titel ? `${titel}: ` : ''
  if (fout.code === 'ongeldig-aantal')
    return `${veld}Vul een heel getal in van ${minstens} of meer, en niet te groot.`
  if (fout.code === 'datum-loopt-terug' && vroegst) return `${veld}${TEKSTEN[fout.code]} Dat is ${vroegst}.`
  if (fout.code === 'gebeurtenis-niet-toegestaan') {
    const wel = (fout.toegestaan ?? []).map((soort) => gebeurtenissen[soort]?.titel ?? soort)
    return `${TEKSTEN[fout.code]} Wel mogelijk: ${opsomming(wel, 'of')}.`
  }
  return `${veld}${TEKSTEN[fout.code] ?? 'Dit kan niet berekend worden.'}`
}
