import { flevoland } from '../regelsets'
import type { Parameter } from './typen'

/** The last argument of every function that counts werkdagen (WD-02). */
export const kalenderparameter = {
  naam: 'kalender',
  soort: 'kalender',
  vorm: 'lijst',
  optioneel: true,
  hulp: {
    nl: 'Dagen die bij u ook vrij zijn (een bereik met datums), en eventueel de woorden zonder-goede-vrijdag, zonder-bevrijdingsdag of gelijkgestelde-dagen.',
    en: 'Further free days (a range of dates), and words that change the calendar: zonder-goede-vrijdag, zonder-bevrijdingsdag, gelijkgestelde-dagen.',
  },
} as const satisfies Parameter

/** A day in a cell that must be filled in. */
export const dagcel = { soort: 'datum', vorm: 'cel' } as const

/** The day from which a term or a number of werkdagen counts. */
export const gebeurtenisdag = {
  ...dagcel,
  naam: 'datum',
  hulp: { nl: 'De dag van de gebeurtenis.', en: 'The day of the event.' },
} as const satisfies Parameter

/** A text in a cell that must be filled in. */
export const tekstcel = { soort: 'tekst', vorm: 'cel' } as const

/** A choice that may be left out. */
export const keuzecel = { ...tekstcel, optioneel: true } as const

/** A yes or no that may be left out. */
export const janeecel = { soort: 'janee', vorm: 'cel', optioneel: true } as const

export const productcodes: readonly string[] = Object.keys(flevoland.producten)

export const code = {
  ...tekstcel,
  naam: 'code',
  spelling: productcodes,
  hulp: { nl: 'De productcode, zoals 45F31.', en: 'The product code, such as 45F31.' },
} as const satisfies Parameter
