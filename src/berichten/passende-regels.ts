import { RegelFout } from '../kern/fouten'
import { eisKeuze } from '../kern/invoer'
import type { Regelset } from '../producten/regelset'
import type { Termijnregel } from './berichtregels'
import { landelijkeTermijnen } from './landelijk'

export type Velden = Readonly<Record<string, unknown>>

/**
 * Keeps the rules that fit what a question says in one field; a rule that does not speak of the field fits anything. Where the
 * question says nothing the first choice is meant, but a contract is never guessed.
 */
function beperk(
  regels: readonly Termijnregel[],
  veld: 'contract' | 'afzender' | 'verzoek',
  waarde: unknown,
): readonly Termijnregel[] {
  const keuzes: readonly string[] = [...new Set(regels.flatMap((regel) => regel[veld] ?? []))]
  const keuze = waarde ?? (veld === 'contract' ? undefined : keuzes[0])
  const passend = regels.filter((regel) => {
    const voor: readonly unknown[] | undefined = regel[veld]
    return voor === undefined || voor.includes(keuze)
  })
  if (passend.length > 0) return passend
  throw new RegelFout(keuze === undefined ? 'ontbrekend-veld' : 'ongeldige-waarde', `vraag.${veld}`, keuzes)
}

/** The rules that fit a question: the region's before those of the whole country. */
export function passendeRegels(set: Regelset, velden: Velden): readonly [Termijnregel, ...Termijnregel[]] {
  const alle = [...(set.berichten?.termijnen ?? []), ...landelijkeTermijnen]
  const namen = [...new Set(alle.map(({ bericht }) => bericht))]
  const bericht = eisKeuze(velden.bericht, 'vraag.bericht', namen)
  const { contract, afzender, verzoek } = velden
  if (contract !== undefined) eisKeuze(contract, 'vraag.contract', Object.keys(set.contracten))
  if (verzoek !== undefined) eisKeuze(verzoek, 'vraag.verzoek', ['JW315', 'JW317'])
  const regels = alle.filter((regel) => regel.bericht === bericht)
  const passend = beperk(
    beperk(beperk(regels, 'contract', contract), 'afzender', afzender),
    'verzoek',
    verzoek,
  )
  // beperk refuses what leaves none.
  return passend as readonly [Termijnregel, ...Termijnregel[]]
}
