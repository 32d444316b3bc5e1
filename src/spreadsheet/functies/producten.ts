import { toetsLeeftijd } from '../../producten/leeftijd'
import { product as zoekProduct, richtlijn as zoekRichtlijn } from '../../producten/product'
import type { Product, Productcode, Regelset, Richtlijn } from '../../producten/regelset'
import { samenloop as toetsSamenloop } from '../../producten/samenloop'
import { flevoland } from '../../regelsets'
import { Spreadsheetfout } from '../fout'
import { maakFunctie } from '../functie'
import { code, dagcel, janeecel, keuzecel, productcodes, tekstcel } from '../parameters'

// The functions below look codes up at run time; which they are is told by the refusals.
const regelset: Regelset = flevoland

const andereVormen = Object.keys(flevoland.samenloop.andereVormen)
const hulpvormen = [...productcodes, ...andereVormen]
const categorieen = [
  ...new Set(
    Object.values(regelset.producten).flatMap(({ richtlijnen }) =>
      richtlijnen.map(({ categorie }) => categorie),
    ),
  ),
]

type Veld<T> = (van: T) => string | number | undefined

const PRODUCTVELDEN: Readonly<Record<string, Veld<Product>>> = {
  naam: ({ naam }) => naam,
  omschrijving: ({ omschrijving }) => omschrijving,
  contract: ({ contract }) => contract,
  soort: ({ soort }) => soort,
  vorm: ({ vorm }) => vorm,
  eenheid: ({ eenheid }) => eenheid,
  aantal: ({ aantal }) => aantal,
  frequentie: ({ frequentie }) => frequentie,
  maanden: ({ duur }) => duur?.maanden,
  categorie: ({ richtlijnen }) => richtlijnen.map(({ categorie }) => categorie).join(', '),
  'groep-maximum': ({ groep }) => groep?.maximum,
  'groep-per-professional': ({ groep }) => groep?.ratio.jeugdigen,
  'extra-client-van': ({ extraClientVan }) => extraClientVan,
}

const RICHTLIJNVELDEN: Readonly<Record<string, Veld<Richtlijn>>> = {
  'maximaal-uren': ({ maximaalUren }) => maximaalUren,
  'uren-per-week': ({ urenPerWeek }) => urenPerWeek,
  maanden: ({ maanden }) => maanden,
  weken: ({ weken }) => weken,
}

const product = maakFunctie({
  naam: 'PRODUCT',
  hulp: {
    nl: 'Een gegeven van een product uit de catalogus van Flevoland.',
    en: 'A fact of a product in the catalogue of Flevoland.',
  },
  geeft: {
    nl: 'een tekst of een getal, of niets als het product dit gegeven niet heeft',
    en: 'a text or a number, or a blank where the product has no such fact',
  },
  werk: 'per-cel',
  parameters: [
    code,
    {
      ...tekstcel,
      naam: 'veld',
      keuzes: Object.keys(PRODUCTVELDEN),
      hulp: { nl: 'Welk gegeven.', en: 'Which fact.' },
    },
  ],
  voorbeelden: [
    { argumenten: ['45F34', 'naam'], antwoord: 'Behandeling – Gezin intensief' },
    { argumenten: ['45F34', 'maanden'], antwoord: 9 },
    { argumenten: ['45F31', 'groep-maximum'], antwoord: null },
    { argumenten: [[['45F22'], ['45F31']], 'vorm'], antwoord: [['groep'], ['individueel']] },
  ],
  reken: ({ code: gevraagd, veld }) =>
    (PRODUCTVELDEN[veld] as Veld<Product>)(zoekProduct(regelset, gevraagd) as Product) ?? null,
})

const richtlijn = maakFunctie({
  naam: 'RICHTLIJN',
  hulp: {
    nl: 'De richtlijn voor de omvang van een product: hoogstens hoeveel uren, in hoeveel maanden.',
    en: 'The guideline for the size of an allocation of a product.',
  },
  geeft: {
    nl: 'een getal, of niets als de richtlijn dit gegeven niet heeft',
    en: 'a number, or a blank where the guideline has no such fact',
  },
  werk: 'per-cel',
  parameters: [
    code,
    {
      ...tekstcel,
      naam: 'categorie',
      spelling: categorieen,
      hulp: { nl: 'De categorie, zoals A; bij 45F11 kort of lang.', en: 'The category, such as A.' },
    },
    {
      ...tekstcel,
      naam: 'veld',
      keuzes: Object.keys(RICHTLIJNVELDEN),
      hulp: { nl: 'Welk gegeven.', en: 'Which fact.' },
    },
  ],
  voorbeelden: [
    { argumenten: ['45F33', 'B', 'maximaal-uren'], antwoord: 145 },
    { argumenten: ['45F11', 'lang', 'maximaal-uren'], antwoord: 60 },
  ],
  reken: ({ code: gevraagd, categorie, veld }) => {
    if ((zoekProduct(regelset, gevraagd) as Product).richtlijnen.length === 0)
      throw new Spreadsheetfout('ongeldige-waarde', 'code', 'dit product heeft geen richtlijn.')
    return (
      (RICHTLIJNVELDEN[veld] as Veld<Richtlijn>)(zoekRichtlijn(regelset, gevraagd, categorie) as Richtlijn) ??
      null
    )
  },
})

const samenloop = maakFunctie({
  naam: 'SAMENLOOP',
  hulp: {
    nl: 'Of twee vormen van hulp voor één cliënt samen kunnen lopen. Onbekend is geen toestemming.',
    en: 'Whether two forms of help may run together for one client. Onbekend (unknown) is no permission.',
  },
  geeft: {
    nl: 'toegestaan, tijdelijk, bij-afschalen, bij-terugkeer-naar-huis, aanvullend-besluit, niet-toegestaan of onbekend',
    en: 'one of toegestaan, tijdelijk, bij-afschalen, bij-terugkeer-naar-huis, aanvullend-besluit, niet-toegestaan, onbekend',
  },
  werk: 'per-cel',
  parameters: [
    {
      ...tekstcel,
      naam: 'a',
      spelling: hulpvormen,
      hulp: {
        nl: `Een productcode, of een van ${andereVormen.join(', ')}.`,
        en: `A product code, or one of ${andereVormen.join(', ')}.`,
      },
    },
    {
      ...tekstcel,
      naam: 'b',
      spelling: hulpvormen,
      hulp: {
        nl: 'De andere vorm van hulp; de volgorde maakt niet uit.',
        en: 'The other form of help, in any order.',
      },
    },
    {
      ...janeecel,
      naam: 'overgangNaarGroep',
      hulp: {
        nl: 'WAAR als de hulp van individueel naar groep gaat en aan de voorwaarden daarvoor voldoet.',
        en: 'TRUE where help goes over from individual to group under the conditions for it.',
      },
    },
  ],
  voorbeelden: [
    { argumenten: ['45F31', 'BJGGZ'], antwoord: 'tijdelijk' },
    { argumenten: ['45F11', '45F01'], antwoord: 'onbekend' },
  ],
  reken: ({ a, b, overgangNaarGroep = false }) =>
    toetsSamenloop(regelset, a, b, { overgangNaarGroep }).uitkomst,
})

const UITZONDERINGEN = {
  'ander-gezinslid': { anderGezinslidMetHulp: true },
  'ouder-met-toewijzing': { ouderMetToewijzing: true },
  jeugdreclassering: { jeugdreclassering: true },
} as const

const leeftijd = maakFunctie({
  naam: 'LEEFTIJD_TOETS',
  hulp: {
    nl: 'Of iemands leeftijd een product toelaat. De leeftijd telt op de eerste dag van de hulp.',
    en: "Whether somebody's age allows a product. The age counts on the first day of the help.",
  },
  geeft: { nl: 'WAAR of ONWAAR', en: 'TRUE or FALSE' },
  werk: 'per-cel',
  parameters: [
    { ...code, naam: 'product' },
    {
      naam: 'geboortedatum',
      soort: 'geboortedatum',
      vorm: 'cel',
      hulp: { nl: 'De geboortedatum.', en: 'The day of birth.' },
    },
    {
      ...dagcel,
      naam: 'op',
      hulp: { nl: 'De eerste dag van de hulp.', en: 'The first day of the help.' },
    },
    {
      ...keuzecel,
      naam: 'rol',
      keuzes: ['jeugdige', 'ouder'],
      hulp: {
        nl: 'Jeugdige (als u niets invult) of ouder.',
        en: 'Jeugdige (young person, the default) or ouder (parent).',
      },
    },
    {
      ...keuzecel,
      naam: 'uitzondering',
      keuzes: Object.keys(UITZONDERINGEN),
      hulp: {
        nl: 'Een reden waarom hulp na de 18e verjaardag toch kan.',
        en: 'A reason why help may go on after the 18th birthday.',
      },
    },
  ],
  voorbeelden: [
    { argumenten: ['45F31', '2008-11-24', '2026-11-23'], antwoord: true },
    { argumenten: ['45F31', '2008-11-24', '2026-11-24'], antwoord: false },
    { argumenten: ['45F31', '2008-11-24', '2026-11-24', 'jeugdige', 'jeugdreclassering'], antwoord: true },
  ],
  reken: ({ product: gevraagd, geboortedatum, op, rol, uitzondering }) =>
    toetsLeeftijd(regelset, {
      product: gevraagd as Productcode,
      geboortedatum,
      op,
      ...(rol !== undefined && { rol: rol as 'jeugdige' | 'ouder' }),
      ...UITZONDERINGEN[uitzondering as keyof typeof UITZONDERINGEN],
    }).uitkomst.toegestaan,
})

export const productfuncties = [product, richtlijn, samenloop, leeftijd]
