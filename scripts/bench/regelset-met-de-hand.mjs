// What somebody would write by hand instead of a schema: the same structure as `schemas.regelset`, as plain checks that answer
// yes or no. Without the parts toewijzing, berichten and declaratie, which the compared regelset leaves out too.

import { regelregister } from 'jeugdhulp-regels'

const regelIds = new Set(Object.keys(regelregister))

const isTekst = (w) => typeof w === 'string' && w.length > 0
const isWebadres = (w) => isTekst(w) && /^https:\/\/(?:[A-Za-z\d-]+\.)+[A-Za-z]{2,}(?:[/?#]\S*)?$/.test(w)
const isAantal = (w) => Number.isSafeInteger(w) && w > 0
const isJanee = (w) => typeof w === 'boolean'
const isRegel = (w) => regelIds.has(w)
const isDag = (w) => {
  if (typeof w !== 'string' || !/^20\d\d-\d\d-\d\d$/.test(w)) return false
  const tijd = Date.parse(`${w}T00:00:00Z`)
  return !Number.isNaN(tijd) && new Date(tijd).toISOString().startsWith(w)
}
const isLos = (w) => typeof w === 'object' && w !== null && !Array.isArray(w)
const een =
  (...keuzes) =>
  (w) =>
    keuzes.includes(w)
const lijst = (deel) => (w) => {
  if (!Array.isArray(w)) return false
  for (const stuk of w) if (!deel(stuk)) return false
  return true
}
const perNaam = (deel) => (w) => {
  if (!isLos(w)) return false
  for (const naam of Object.keys(w)) if (naam === '' || !deel(w[naam])) return false
  return true
}

/** An object with just these fields; a name that ends in a question mark may be left out. */
function velden(vorm) {
  const regels = new Map(Object.entries(vorm).map(([naam, deel]) => [naam.replace('?', ''), deel]))
  const verplicht = Object.keys(vorm).filter((naam) => !naam.endsWith('?'))
  return (w) => {
    if (!isLos(w)) return false
    for (const naam of verplicht) if (!Object.hasOwn(w, naam)) return false
    for (const naam of Object.keys(w)) if (!regels.get(naam)?.(w[naam])) return false
    return true
  }
}

const isPassage = (w) =>
  Array.isArray(w) && w.length === 2 && isAantal(w[0]) && isAantal(w[1]) && w[0] <= w[1]
const bron = velden({ bron: isTekst, 'regels?': lijst(isPassage), 'artikel?': isTekst })
const vindbaar = velden({ bron })

const inzet = lijst(
  velden({
    id: isTekst,
    soort: een('een-van', 'vereist', 'uitgesloten', 'kenmerk'),
    regel: isRegel,
    'als?': lijst(isTekst),
    'blijktUit?': lijst(isTekst),
    'alleenBekostigd?': een(true),
    tekst: isTekst,
    bron,
  }),
)

const contract = velden({
  naam: isTekst,
  leeftijd: velden({
    tot: isAantal,
    uitzonderingTot: isAantal,
    uitzonderingen: lijst(een('ander-gezinslid', 'ouder-met-toewijzing')),
    vervolg: lijst(een('Zvw', 'Wmo')),
    bron,
  }),
  deelname: velden({
    gemeenten: lijst(velden({ gemeente: isTekst, 'producten?': lijst(isTekst) })),
    bron,
  }),
  'voorOuder?': vindbaar,
  inzet,
  bron,
})

const product = velden({
  naam: isTekst,
  omschrijving: isTekst,
  contract: isTekst,
  soort: een('begeleiding', 'behandeling', 'diagnostiek'),
  vorm: een('individueel', 'groep', 'gezin'),
  eenheid: een('uren/minuten', 'stuks'),
  'aantal?': isAantal,
  frequentie: een('totaal-binnen-geldigheidsduur'),
  'duur?': velden({
    maanden: isAantal,
    soort: een('standaard', 'maximum'),
    vervolg: een('verwijzer', 'aanbieder', 'geen'),
    'langerBij?': isTekst,
    'gemiddeld?': velden({ van: isAantal, totEnMet: isAantal, bron }),
    bron,
  }),
  richtlijnen: lijst(
    velden({
      categorie: isTekst,
      'urenPerWeek?': (w) => Number.isFinite(w) && w > 0,
      maximaalUren: isAantal,
      maanden: isAantal,
      'weken?': isAantal,
      bron,
    }),
  ),
  'groep?': velden({
    maximum: isAantal,
    ratio: velden({ jeugdigen: isAantal, hard: isJanee }),
    professionals: velden({ aantal: isAantal, hard: isJanee }),
    minstensEen: isTekst,
    vanaf: isTekst,
    bron,
  }),
  'groepEerst?': velden({ product: isTekst, bron }),
  'extraClientVan?': isTekst,
  'oudergroep?': vindbaar,
  'uitvoering?': velden({ tekst: isTekst, 'verantwoordelijk?': isTekst, bron }),
  'opNaamVanOuder?': vindbaar,
  'tweedeMetTarief?': vindbaar,
  inzet,
  bron,
})

const producten = lijst(isTekst)
const samenloopregel = velden({
  producten,
  met: (w) => w === 'zelfde' || producten(w),
  'bijOvergangNaarGroep?': een(true),
  uitkomst: een(
    'toegestaan',
    'tijdelijk',
    'bij-afschalen',
    'bij-terugkeer-naar-huis',
    'aanvullend-besluit',
    'niet-toegestaan',
    'onbekend',
  ),
  regel: isRegel,
  'ook?': lijst(velden({ regel: isRegel, tekst: isTekst, bron })),
  tekst: isTekst,
  'besluit?': isTekst,
  'via?': isTekst,
  bron,
})

const vraag = velden({ soort: een('vraag'), tekst: isTekst, ja: isTekst, nee: isTekst, bron })
const actie = velden({ soort: een('actie'), tekst: isTekst, 'daarna?': isTekst, bron })

export const regelsetMetDeHand = velden({
  id: isTekst,
  titel: isTekst,
  versie: isTekst,
  geldigVanaf: isDag,
  'geldigTot?': isDag,
  gecontroleerdOp: isDag,
  bron,
  bronnen: perNaam(
    velden({ titel: isTekst, uitgever: isTekst, verschenen: isTekst, 'vindplaats?': isWebadres }),
  ),
  gemeenten: lijst(isTekst),
  niveaus: lijst(isTekst),
  contracten: perNaam(contract),
  producten: perNaam(product),
  samenloop: velden({ andereVormen: perNaam(isTekst), regels: lijst(samenloopregel) }),
  'diagnostiek?': velden({
    begin: isTekst,
    stappen: perNaam((w) => (w?.soort === 'vraag' ? vraag(w) : actie(w))),
    besluit: isTekst,
    advies: isTekst,
    vastleggen: perNaam(isTekst),
    bron,
  }),
  'conversie?': velden({
    wegen: perNaam(velden({ tekst: isTekst, door: lijst(isTekst), bron })),
    bijInhoud: velden({ gelijk: isTekst, beperkt: isTekst, mismatch: isTekst }),
    zonderContract: velden({ eerst: isTekst, daarna: lijst(isTekst) }),
    uitvoering: velden({ verantwoordelijk: isTekst, coordinatie: isTekst, bron }),
    bijzonderheden: perNaam(velden({ tekst: isTekst, bron })),
  }),
  'casusregie?': velden({
    vanafAanbieders: isAantal,
    procesregie: isTekst,
    wijstAan: isTekst,
    bron,
  }),
})
