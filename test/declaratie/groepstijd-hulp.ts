import { type Afronding, flevoland, verdeelGroepstijd } from 'jeugdhulp-regels'

export const uren = (...minuten: number[]) => minuten.map((aantal) => ({ minuten: aantal }))
export const verdeel = (
  professionals: readonly { minuten: number }[],
  aanwezigen: number,
  afronding?: Afronding,
) => verdeelGroepstijd(flevoland, { professionals, aanwezigen, ...(afronding && { afronding }) }).uitkomst
