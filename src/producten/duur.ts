import { laatsteDagVan } from '../kern/datum'
import { type Bevinding, pasToe, type Regeltoepassing } from '../kern/motivering'
import type { Periode } from '../kern/periode'
import type { Product, Regelset, Trajectduur } from './regelset'

/** Whether a period, its last day included, is no longer than so many months. */
export function pastInMaanden({ begin, eind }: Periode, maanden: number): boolean {
  return eind <= laatsteDagVan(begin, maanden)
}

/** How long help lasts; for an extra client as long as that of the family. */
export function duurVan({ producten }: Regelset, { duur, extraClientVan }: Product): Trajectduur | undefined {
  return extraClientVan ? (producten[extraClientVan] as Product).duur : duur
}

/** What is said of a period: beyond a maximum is wrong, beyond what is usual needs whom the product names (PRD-10). */
export function duurbevindingen(duur: Trajectduur | undefined, periode: Periode): Bevinding[] {
  if (!duur || pastInMaanden(periode, duur.maanden)) return []
  const { maanden, soort, vervolg } = duur
  const pad = 'vraag.einddatum'
  if (soort === 'maximum') {
    const tekst = `Dit product duurt hoogstens ${maanden} maanden.`
    return [{ code: 'langer-dan-maximum', ernst: 'fout', tekst, regel: 'PRD-10', pad }]
  }
  const wie = {
    aanbieder: 'de aanbieder kan zelf verlengen, zonder extra uren',
    verwijzer: 'een langere duur wordt met de verwijzer afgestemd',
    geen: 'daarna is er geen vervolg',
  }[vervolg]
  return [
    {
      code: 'langer-dan-standaard',
      ernst: 'waarschuwing',
      tekst: `De standaardduur is ${maanden} maanden; ${wie}.`,
      regel: vervolg === 'aanbieder' ? 'PRD-07' : 'PRD-10',
      pad,
    },
  ]
}

/** The duration of a product as a rule at work. */
export function duurtoepassing(duur: Trajectduur | undefined): Regeltoepassing[] {
  if (!duur) return []
  const { maanden, soort, vervolg, bron } = duur
  const maximum = soort === 'maximum'
  const tekst = `Dit product duurt ${maximum ? 'hoogstens' : 'in beginsel'} ${maanden} maanden.`
  return [
    pasToe('PRD-10', tekst, { maanden, soort, vervolg }, bron),
    ...(vervolg === 'aanbieder'
      ? [
          pasToe(
            'PRD-07',
            'De aanbieder kan de periode zelf verlengen, zonder extra uren.',
            { maanden },
            bron,
          ),
        ]
      : []),
    ...(maximum ? [pasToe('I-42', 'Ook een verschoven einddatum blijft binnen die duur.', { maanden })] : []),
  ]
}
