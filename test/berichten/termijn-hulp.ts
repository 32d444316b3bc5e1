import { type Berichttermijnvraag, berichttermijn, flevoland } from 'jeugdhulp-regels'

export type Vraag = Berichttermijnvraag<typeof flevoland>
export const termijn = (vraag: Vraag) => berichttermijn(flevoland, vraag).uitkomst
export const uiterlijk = (vraag: Vraag) => termijn(vraag).uiterlijk
