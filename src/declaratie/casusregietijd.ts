import { pasToe } from '../kern/motivering'
import type { Casusregietijd, Declaratieregels } from './declaratieregels'
import { jaarVan, maandVan } from './lees'
import type { GelezenTijd } from './lees-tijd'
import { type Reden, redenExtraClient, redenTijd } from './reden'
import { vergelijk } from './volgorde'

/**
 * Whether others have every place in casusregie. A place has who began it first for its client and period, or else the
 * first by name.
 */
function vergevenIn(
  { medewerkers, periode }: Casusregietijd,
  registraties: readonly GelezenTijd[],
): (registratie: GelezenTijd) => boolean {
  const reeks = ({ client, datum }: GelezenTijd) =>
    JSON.stringify([client, periode === 'maand' ? maandVan(datum) : jaarVan(datum)])
  const rang = ({ datum, medewerker }: GelezenTijd) => [datum, medewerker]
  const eersten = new Map<string, Set<string>>()
  for (const registratie of [...registraties].sort((een, ander) => vergelijk(rang(een), rang(ander)))) {
    const namen = eersten.get(reeks(registratie)) ?? new Set()
    if (namen.size < medewerkers) namen.add(registratie.medewerker)
    eersten.set(reeks(registratie), namen)
  }
  return (registratie) => {
    const namen = eersten.get(reeks(registratie))
    return namen !== undefined && namen.size >= medewerkers && !namen.has(registratie.medewerker)
  }
}

/**
 * Judges the casusregie in a list: it may be declared at contracts that know it, by one worker for each client and period,
 * and by others only where that was agreed. What was agreed takes nobody's place.
 */
export function beoordeelCasusregie(
  regels: Declaratieregels,
  registraties: readonly GelezenTijd[],
): (registratie: GelezenTijd) => Reden {
  const { casusregie, bron } = regels
  const tekst = 'Bij dit contract noemt de regio geen casusregie; die tijd is niet declarabel.'
  const onbekend = pasToe('DEC-03', tekst, {}, casusregie?.bron ?? bron)
  const onbekendBij = ({ gegevens }: GelezenTijd): Reden => [
    false,
    [onbekend, ...redenExtraClient(regels, gegevens)],
  ]
  if (!casusregie) return onbekendBij
  const { teltAls, medewerkers, periode, contracten } = casusregie
  const reden = (waarom: string) =>
    pasToe('DEC-03', waarom, { teltAls, medewerkers, periode }, casusregie.bron)
  const eerste = reden('Casusregie telt als tijd voor de cliënt, van één medewerker.')
  const afgestemd = reden('Casusregie van nog een medewerker is met de procesregisseur afgestemd.')
  const teVeel = reden('Casusregie van meer medewerkers vraagt afstemming met de procesregisseur.')
  const kent = ({ gegevens }: GelezenTijd) => contracten.includes(gegevens.contract)
  const vergeven = vergevenIn(
    casusregie,
    // Only what can be declared keeps another from declaring.
    registraties.filter(
      (registratie) =>
        kent(registratie) &&
        !registratie.afgestemd &&
        registratie.minuten > 0 &&
        redenTijd(regels, teltAls, registratie.gegevens)[0],
    ),
  )
  return (registratie) => {
    if (!kent(registratie)) return onbekendBij(registratie)
    const [declarabel, overig] = redenTijd(regels, teltAls, registratie.gegevens)
    if (registratie.afgestemd) return [declarabel, [afgestemd, ...overig]]
    if (vergeven(registratie)) return [false, [teVeel, ...(declarabel ? [] : overig)]]
    return [declarabel, [eerste, ...overig]]
  }
}
