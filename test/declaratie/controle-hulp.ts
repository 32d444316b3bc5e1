import { controleerDeclaratie, flevoland, type Regeloordeel } from 'jeugdhulp-regels'
import { type Regel, regel, toewijzing, type Vraag } from './declaratie-hulp'
import type { Flevoland } from './hulp'

export const controleer = (vraag: Partial<Vraag>, regelset: Flevoland = flevoland) =>
  controleerDeclaratie(regelset, { regels: [], toewijzingen: [toewijzing()], ...vraag })
export const kort = ({ akkoord, bevindingen }: Regeloordeel) =>
  [
    akkoord ? 'akkoord' : 'fout',
    ...bevindingen.map(({ code, teVeel }) => (teVeel ? `${code} ${teVeel}` : code)),
  ].join(' ')
/** The findings on each line, in short. */
export const uit = (vraag: Partial<Vraag>, regelset?: Flevoland) =>
  controleer(vraag, regelset).map(({ uitkomst }) => kort(uitkomst))
export const een = (rest: Partial<Regel>, vraag: Partial<Vraag> = {}) =>
  uit({ regels: [regel(rest)], ...vraag })[0]
