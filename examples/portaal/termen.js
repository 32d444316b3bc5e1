/** What the page calls things for which the library has a name but no text. */

export const STANDEN = {
  open: 'Open',
  'laatste-dag': 'Laatste dag',
  verlopen: 'Verlopen',
  'op-tijd': 'Op tijd',
  'te-laat': 'Te laat',
  vervallen: 'Vervallen',
}

/** What can be chosen in the fields of openings and events. */
export const KEUZES = {
  VOT: 'VOT: verzoek om toewijzing',
  VOW: 'VOW: verzoek om wijziging',
  'afspraken-niet-nagekomen': 'Afspraken worden niet nagekomen',
  'alleen-raadsonderzoek': 'Alleen raadsonderzoek',
  ambulant: 'Ambulant',
  'andere-medische-verwijzer': 'Andere medische verwijzer',
  'andere-productcode': 'Andere productcode',
  beeindigen: 'Beëindigen',
  'beleid-schiet-tekort': 'Beleid schiet tekort',
  'collectief-of-ret-nodig': 'Collectief of RET nodig',
  'einde-ots': 'Einde ondertoezichtstelling',
  fysiek: 'Op locatie',
  'gecertificeerde-instelling': 'Gecertificeerde instelling',
  gesprek: 'Gesprek',
  huisarts: 'Huisarts',
  'jgz-arts': 'Jeugdarts (JGZ)',
  kinderarts: 'Kinderarts',
  'kwart-voor-twaalf': 'Kwart voor twaalf',
  'lokale-toegang': 'Lokale toegang',
  'nalatig-of-zorgwekkend-handelen': 'Nalatig of zorgwekkend handelen',
  'niet-passend': 'Niet passend',
  'niet-tijdig': 'Niet op tijd',
  'niet-vrijblijvend': 'Niet vrijblijvend',
  'niet-vrijblijvend-met-raadsonderzoek': 'Niet vrijblijvend, met raadsonderzoek',
  ongewijzigd: 'Ongewijzigd doorgaan',
  online: 'Online',
  'onvoldoende-resultaat': 'Onvoldoende resultaat',
  passend: 'Passend',
  'professioneel-dilemma': 'Professioneel dilemma',
  schriftelijk: 'Schriftelijk',
  telefonisch: 'Telefonisch',
  'te-laat-ingeschakeld': 'Te laat ingeschakeld',
  verblijf: 'Verblijf',
  'vijf-voor-twaalf': 'Vijf voor twaalf',
  visieverschil: 'Verschil van inzicht',
  voortzetten: 'Voortzetten',
  'vrijwillig-voortgezet': 'Vrijwillig voortgezet',
  wachttijd: 'Wachttijd',
  wijzigen: 'Wijzigen',
}

export const SOORTEN = { begeleiding: 'Begeleiding', behandeling: 'Behandeling', diagnostiek: 'Diagnostiek' }
export const VORMEN = { individueel: 'Individueel', groep: 'Groep', gezin: 'Gezin' }
export const EENHEDEN = { uur: 'uur', minuut: 'minuten', stuks: 'stuks' }
export const AFRONDINGEN = {
  omlaag: 'Naar beneden, op hele minuten',
  dichtstbij: 'Op de dichtstbijzijnde hele minuut',
  exact: 'Niet afronden',
}

/** A text with a capital; titles of fields have none. */
export function hoofdletter(tekst) {
  return tekst.charAt(0).toUpperCase() + tekst.slice(1)
}

/** The text of a choice; a route by somebody else may have choices of its own. */
export function keuzetekst(keuze) {
  return KEUZES[keuze] ?? hoofdletter(keuze.replaceAll('-', ' '))
}

/** Parts of a sentence, such as `a, b en c`. */
export function opsomming(delen, voegwoord = 'en') {
  return [...delen.slice(0, -2), delen.slice(-2).join(` ${voegwoord} `)].join(', ')
}

export function aantalTekst(aantal, een, meer) {
  return `${aantal} ${aantal === 1 ? een : meer}`
}
