import { RegelFout } from '../kern/fouten'
import { eisVelden } from '../kern/invoer'
import { type Beslissing, pasToe, type Regeltoepassing } from '../kern/motivering'
import type { RegelId } from '../kern/regelregister'
import { eisDeel } from '../kern/regelset'
import { leesProduct } from '../producten/lees'
import type { Product, Regelset } from '../producten/regelset'
import { type Gezin, type Gezinsvraag, type Lid, leesGezin } from './gezinsvraag'
import { kiesHouder } from './houder'
import type { Toewijzingsregels } from './toewijzingsregels'

/** What one member of the family gets. */
export interface Gezinstoewijzing {
  readonly id: string
  /** The product code of the allocation; absent where there is none. */
  readonly code?: string
  readonly soort: 'bekostigd' | 'extra-client' | 'geen'
}

type Grond = 'houder' | 'tweede' | 'niet-betrokken' | 'ouder' | 'geen-dossier' | 'geen-code' | 'extra-client'

const SOORT: Readonly<Record<Grond, Gezinstoewijzing['soort']>> = {
  houder: 'bekostigd',
  tweede: 'bekostigd',
  'niet-betrokken': 'geen',
  ouder: 'geen',
  'geen-dossier': 'geen',
  'geen-code': 'geen',
  'extra-client': 'extra-client',
}

const UITLEG: Readonly<Record<Grond, readonly [RegelId, string]>> = {
  houder: [
    'TOE-01',
    'Eén gezinslid krijgt de bekostigde toewijzing: het jongste kind in de hulp, of de ouder.',
  ],
  tweede: ['PRD-07', 'Bij hoge uitzondering is er een tweede toewijzing met tarief.'],
  'niet-betrokken': [
    'TOE-01',
    'Wie niet in de hulp meedoet, of nog niet geboren is, krijgt geen toewijzing.',
  ],
  ouder: ['I-37', 'Een toewijzing voor een extra cliënt is er alleen voor kinderen.'],
  'geen-dossier': ['I-39', 'Zonder eigen dossier is er geen toewijzing voor een extra cliënt.'],
  'geen-code': ['TOE-01', 'Dit product heeft geen code voor een extra cliënt.'],
  'extra-client': [
    'TOE-01',
    'Wie verder in de hulp meedoet krijgt een toewijzing zonder minuten: niets te declareren.',
  ],
}

/** What the region and the product allow an extra client. */
interface Extra {
  readonly code: string | undefined
  readonly ookOuders: boolean
}

function grondVan(lid: Lid, houder: Lid | undefined, tweede: boolean, { code, ookOuders }: Extra): Grond {
  if (lid === houder) return 'houder'
  if (!lid.betrokken) return 'niet-betrokken'
  if (tweede) return 'tweede'
  if (lid.rol === 'ouder' && !ookOuders) return 'ouder'
  if (!lid.eigenDossierNodig) return 'geen-dossier'
  return code ? 'extra-client' : 'geen-code'
}

/** Why a second funded allocation that was asked is not given (PRD-07). */
function geenTweede({ leden, extra }: Gezin, houder: Lid | undefined, product: Product): Regeltoepassing[] {
  const { tweedeMetTarief, bron } = product
  return leden.flatMap((lid) => {
    const onderbouwd = extra.get(lid.id)
    if (onderbouwd === undefined) return []
    const tekst = !tweedeMetTarief
      ? 'Dit product kent geen tweede toewijzing met tarief.'
      : lid === houder || !lid.betrokken
        ? 'Een tweede toewijzing met tarief is er voor een ander gezinslid dat in de hulp meedoet.'
        : 'Voor een tweede toewijzing met tarief is de onderbouwing van de verwijzer nodig.'
    if (tweedeMetTarief && onderbouwd && lid !== houder && lid.betrokken) return []
    return [pasToe('PRD-07', tekst, { plaats: lid.plaats }, tweedeMetTarief?.bron ?? bron)]
  })
}

function motiveer(
  gronden: readonly (readonly [Lid, Grond])[],
  product: Product,
  regels: Toewijzingsregels,
): Regeltoepassing[] {
  return (Object.keys(UITLEG) as Grond[]).flatMap((grond) => {
    const plaatsen = gronden.filter(([, deel]) => deel === grond).map(([lid]) => lid.plaats)
    if (plaatsen.length === 0) return []
    const [regel, tekst] = UITLEG[grond]
    const bron =
      grond === 'tweede' ? product.tweedeMetTarief?.bron : regel === 'TOE-01' ? regels.gezin.bron : undefined
    return [pasToe(regel, tekst, { plaatsen }, bron)]
  })
}

/**
 * Who of a family gets which allocation: the youngest child that is part of the help the funded one, every other child
 * that is part of it the code of an extra client, without minutes, and nobody else any.
 *
 * @param regelset - Such as `flevoland`.
 * @param vraag - The product and the members of the family. Of a product that is not for families nobody gets the code of an
 * extra client.
 * @returns One outcome a member, in the order given. The `motivering` names members by their place, never by their id.
 * @throws {RegelFout} `ongeldige-regelset`, `onbekende-productcode`, `ongeldige-waarde` (the code of an extra client, an id
 * that stands for two or for nobody, or twice among `extraBekostigd`), `ontbrekend-veld`, `ongeldige-datum`, `buiten-bereik` or `onbekend-veld`.
 * @see Rules TOE-01, TOE-09 and PRD-07; interpretations I-37, I-39 and I-40.
 *
 * @example
 * ```ts
 * import { flevoland } from 'jeugdhulp-regels/regelsets'
 * import { verdeelGezinstoewijzing } from 'jeugdhulp-regels/toewijzing'
 *
 * const gezinsleden = [
 *   { id: 'oudste', geboortedatum: '2012-05-01', betrokken: true },
 *   { id: 'jongste', geboortedatum: '2016-09-14', betrokken: true },
 *   { id: 'baby', geboortedatum: '2026-01-30', betrokken: false },
 * ]
 * const { uitkomst } = verdeelGezinstoewijzing(flevoland, { product: '45F33', gezinsleden })
 * uitkomst.map(({ soort }) => soort) // => ['extra-client', 'bekostigd', 'geen']
 * uitkomst[0]?.code // => '45F35'
 * ```
 */
export function verdeelGezinstoewijzing<const R extends Regelset>(
  regelset: R,
  vraag: Gezinsvraag<R>,
): Beslissing<readonly Gezinstoewijzing[]> {
  const regels = eisDeel(regelset, 'toewijzing')
  const velden = eisVelden(vraag, 'vraag', [
    'product',
    'gezinsleden',
    'houder',
    'extraBekostigd',
    'peildatum',
  ])
  const { code, product, contract } = leesProduct(regelset, velden.product, 'vraag.product')
  if (product.extraClientVan)
    throw new RegelFout('ongeldige-waarde', 'vraag.product', [product.extraClientVan])
  const gezin = leesGezin(velden, regels.gezin)
  const extraCode = Object.entries(regelset.producten).find(
    ([, { extraClientVan }]) => extraClientVan === code,
  )?.[0]
  const extra = { code: extraCode, ookOuders: regels.gezin.extraClientVoor === 'gezinsleden' }
  const { houder, waarom } = kiesHouder(gezin, contract, regels)
  const gronden = gezin.leden.map((lid) => {
    const tweede = product.tweedeMetTarief !== undefined && gezin.extra.get(lid.id) === true
    return [lid, grondVan(lid, houder, tweede, extra)] as const
  })
  const codes = { bekostigd: code, 'extra-client': extraCode, geen: undefined }
  const uitkomst = gronden.map(([{ id }, grond]): Gezinstoewijzing => {
    const soort = SOORT[grond]
    const eigen = codes[soort]
    return { id, ...(eigen !== undefined && { code: eigen }), soort }
  })
  return {
    uitkomst,
    motivering: [...waarom, ...motiveer(gronden, product, regels), ...geenTweede(gezin, houder, product)],
  }
}
