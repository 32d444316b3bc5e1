// A made-up region with products, maxima and ages of its own, on the same functions. Run: npm run eigen-regio
import { flevoland, samenloop, toetsDeelname, toetsGroep, toetsLeeftijd, toetsOmvang } from 'jeugdhulp-regels'
import { maakRegelset, RegelsetFout } from 'jeugdhulp-regels/schemas'

const bron = { bron: 'inkoopkader', regels: [[1, 9]] }
const uren = { eenheid: 'uren/minuten', frequentie: 'totaal-binnen-geldigheidsduur', contract: 'ambulant' }
const product = (naam, meer) => ({
  ...uren,
  naam,
  omschrijving: naam,
  richtlijnen: [],
  inzet: [],
  bron,
  ...meer,
})

const json = {
  id: 'duinstreek',
  titel: 'Regio Duinstreek',
  versie: '2027',
  geldigVanaf: '2027-01-01',
  gecontroleerdOp: '2026-11-24',
  bronnen: { inkoopkader: { titel: 'Inkoopkader', uitgever: 'Regio Duinstreek', verschenen: '2026' } },
  gemeenten: ['Zandvoorde', 'Helmdorp'],
  niveaus: ['mbo', 'hbo', 'wo'],
  contracten: {
    ambulant: {
      naam: 'Ambulante hulp',
      leeftijd: { tot: 21, uitzonderingTot: 23, uitzonderingen: ['ander-gezinslid'], vervolg: ['Wmo'], bron },
      deelname: { gemeenten: [{ gemeente: 'Zandvoorde' }], bron },
      voorOuder: false,
      inzet: [],
      bron,
    },
  },
  producten: {
    D1: product('Thuisbegeleiding', {
      soort: 'begeleiding',
      vorm: 'individueel',
      richtlijnen: [{ categorie: 'licht', maximaalUren: 40, maanden: 6, bron }],
    }),
    D2: product('Samen sterk', {
      soort: 'behandeling',
      vorm: 'groep',
      groep: {
        maximum: 8,
        ratio: { jeugdigen: 2, hard: true },
        professionals: { aantal: 1, hard: true },
        minstensEen: 'hbo',
        vanaf: 'mbo',
        bron,
      },
    }),
  },
  samenloop: {
    andereVormen: { BJGGZ: 'Basis jeugd-ggz' },
    regels: [
      {
        producten: ['D1'],
        met: ['D2'],
        uitkomst: 'toegestaan',
        regel: 'SAM-03',
        tekst: 'Dit mag altijd samen.',
        bron,
      },
    ],
  },
  conversie: { ...flevoland.conversie, wegen: {}, bijzonderheden: {} },
  casusregie: { ...flevoland.casusregie, bron },
}
try {
  maakRegelset(json)
} catch (fout) {
  if (fout instanceof RegelsetFout) for (const { code, pad } of fout.fouten) console.log(`${pad}: ${code}`)
}
const duinstreek = maakRegelset({
  ...json,
  conversie: JSON.parse(
    JSON.stringify(flevoland.conversie).replaceAll('flevoland-handelingskader', 'inkoopkader'),
  ),
})
const [van, tot] = ['2027-01-01', '2027-06-30']
console.log(toetsDeelname(duinstreek, { gemeente: 'Helmdorp', product: 'D1' }).uitkomst)
console.log(
  toetsLeeftijd(duinstreek, { product: 'D1', geboortedatum: '2007-01-02', op: van }).uitkomst.toegestaan,
)
console.log(
  toetsOmvang(duinstreek, { product: 'D1', volume: 45, eenheid: 'uur', ingangsdatum: van, einddatum: tot })
    .uitkomst.stand,
)
console.log(
  toetsGroep(duinstreek, { product: 'D2', jeugdigen: 3, professionals: [{ niveau: 'hbo' }] }).uitkomst
    .toegestaan,
)
console.log(samenloop(duinstreek, 'D2', 'D1').uitkomst, samenloop(duinstreek, 'D1', 'BJGGZ').uitkomst)
