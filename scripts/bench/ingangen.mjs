// What is imported and bundled whole: the entries of this library, and the peers with what they cannot work without.

const NAMEN = ['werkdagen', 'routes', 'producten', 'toewijzing', 'berichten', 'declaratie', 'regelsets']

export const INGANGEN = [
  { naam: 'jeugdhulp-regels', pakket: 'jeugdhulp-regels', doelImport: 5, doelOmvang: 25 },
  ...NAMEN.map((naam) => ({
    naam: `jeugdhulp-regels/${naam}`,
    pakket: `jeugdhulp-regels/${naam}`,
    doelImport: 5,
  })),
  { naam: 'jeugdhulp-regels/schemas, with zod', pakket: 'jeugdhulp-regels/schemas' },
]

/** Each as the recipe of the werkdagen uses it, and XState and zod as a dossier and a schema would. */
export const PEERS = [
  {
    naam: 'date-fns, what the recipe uses',
    code: [
      'export { addBusinessDays } from "date-fns/addBusinessDays"',
      'export { formatISO } from "date-fns/formatISO"',
      'export { isValid } from "date-fns/isValid"',
      'export { parseISO } from "date-fns/parseISO"',
      'export { UTCDateMini } from "@date-fns/utc"',
    ].join('\n'),
  },
  { naam: 'moment-business-days, with moment', code: 'export { default } from "moment-business-days"' },
  {
    naam: 'dayjs-business-days2, with dayjs',
    code: 'export { default } from "dayjs"\nexport { default as utc } from "dayjs/plugin/utc.js"\nexport { default as plugin } from "dayjs-business-days2"',
  },
  { naam: 'luxon-business-days, with luxon', code: 'export { default } from "luxon-business-days"' },
  { naam: 'date-holidays', code: 'export { default } from "date-holidays"' },
  {
    naam: 'xstate, what a machine needs',
    code: 'export { createActor, createMachine, initialTransition, transition } from "xstate"',
  },
  { naam: 'zod/mini, all of it', code: 'export * from "zod/mini"' },
]
