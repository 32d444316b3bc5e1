import {
  flevoland,
  toetsVerzoek,
  type Verzoek315,
  type Verzoek317,
  type Verzoekcontext,
  type Verzoekproduct,
} from 'jeugdhulp-regels'

export type R = typeof flevoland
const PERIODE = { ingangsdatum: '2026-12-01', einddatum: '2027-05-31' } as const
export const VERZOEK: Verzoek315<R> = {
  bericht: 'JW315',
  verwijzer: 'huisarts',
  product: '45F11',
  volume: 1800,
  eenheid: 'minuut',
  ...PERIODE,
}
export const CONTEXT: Verzoekcontext<R> = {
  gemeente: 'Urk',
  woonplaats: true,
  gecontracteerd: true,
  geboortedatum: '2014-03-08',
}
export const toets = (verzoek: Partial<Verzoek315<R>> = {}, context: Partial<Verzoekcontext<R>> = {}) =>
  toetsVerzoek(flevoland, { ...VERZOEK, ...verzoek }, { ...CONTEXT, ...context })

export const deel = (meer: Partial<Verzoekproduct<R>> = {}): Verzoekproduct<R> => ({
  product: '45F31',
  volume: 3000,
  eenheid: 'minuut',
  ...PERIODE,
  ...meer,
})
export const wijzig = (
  verzoek: Partial<Verzoek317<R>> = {},
  context: Partial<Verzoekcontext<R>> = { pastBinnenVerwijzing: true },
) =>
  toetsVerzoek(
    flevoland,
    { bericht: 'JW317', verwijzer: 'huisarts', soort: 'minuten', producten: [deel()], ...verzoek },
    { ...CONTEXT, ...context },
  )

export type Antwoord = ReturnType<typeof toets>
export const codes = ({ uitkomst }: Antwoord) => uitkomst.bevindingen.map(({ code }) => code)
export const acties = ({ uitkomst }: Antwoord) =>
  uitkomst.acties.map(({ actie, wie, reden, via }) => [actie, wie, reden, via].filter(Boolean).join(' '))
