// A made-up region with products, maxima and a no-show rule of its own. Run: npm run eigen-regio
import { beoordeelNoShows, flevoland, samenloop, toetsGroep, toetsOmvang } from 'jeugdhulp-regels'
import { maakRegelset, RegelsetFout } from 'jeugdhulp-regels/schemas'

const bron = { bron: 'inkoopkader', regels: [[1, 9]] }
const { basis } = flevoland.contracten
const { casusregie, ...declaratie } = flevoland.declaratie
const uren = { eenheid: 'uren/minuten', frequentie: 'totaal-binnen-geldigheidsduur', inzet: [], bron }
const kort = { categorie: 'kort', maximaalUren: 40, maanden: 6, bron }
const groep = { ...flevoland.producten['45F02'].groep, maximum: 8, bron }
const begeleiding = { contract: 'ambulant', soort: 'begeleiding', ...uren }

const json = {
  id: 'duinstreek',
  titel: 'Regio Duinstreek',
  versie: '2027',
  geldigVanaf: '2027-01-01',
  gecontroleerdOp: '2026-11-24',
  bron,
  // Parts taken over from Flevoland keep their own source.
  bronnen: {
    ...flevoland.bronnen,
    inkoopkader: { titel: 'Inkoopkader', uitgever: 'Wij', verschenen: '2026' },
  },
  gemeenten: ['Zandvoorde', 'Helmdorp'],
  niveaus: flevoland.niveaus,
  contracten: {
    ambulant: { ...basis, inzet: [], deelname: { gemeenten: [{ gemeente: 'Zandvoorde' }], bron }, bron },
  },
  producten: {
    D1: { naam: 'Verder', omschrijving: 'Thuis.', vorm: 'individueel', richtlijnen: [kort], ...begeleiding },
    D2: { naam: 'Samen', omschrijving: 'Groep.', vorm: 'groep', richtlijnen: [], groep, ...begeleiding },
  },
  samenloop: {
    andereVormen: { BJGGZ: 'Basis jeugd-ggz' },
    regels: [
      { producten: ['D1'], met: ['D2'], uitkomst: 'toegestaan', regel: 'SAM-03', tekst: 'Mag altijd.', bron },
    ],
  },
  // One no-show may be declared here, not three.
  declaratie: { ...declaratie, noShow: { ...declaratie.noShow, maximum: 1, bron } },
}

const regio = maakRegelset(json)
const half = { ingangsdatum: '2027-01-01', einddatum: '2027-06-30' }
console.log(toetsOmvang(regio, { product: 'D1', volume: 45, eenheid: 'uur', ...half }).uitkomst.stand)
const professionals = [{ niveau: 'hbo' }, { niveau: 'mbo3' }, { niveau: 'mbo3' }]
console.log(toetsGroep(regio, { product: 'D2', jeugdigen: 9, professionals }).uitkomst.toegestaan)
console.log(samenloop(regio, 'D2', 'D1').uitkomst, samenloop(regio, 'D1', 'BJGGZ').uitkomst)
const weg = (datum) => ({ client: 'a', product: 'D1', datum, gepland: false })
const tweemaal = beoordeelNoShows(regio, [weg('2027-02-01'), weg('2027-03-01')])
console.log(tweemaal.map(({ uitkomst }) => uitkomst.declarabel).join())
try {
  maakRegelset({ ...json, gemeenten: [], producten: {} })
} catch (fout) {
  if (fout instanceof RegelsetFout) for (const { code, pad } of fout.fouten) console.log(`${pad}: ${code}`)
}
