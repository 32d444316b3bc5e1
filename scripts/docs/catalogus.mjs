// Makes docs/catalogus.md and docs/samenloop.md from the regelset of Flevoland. Run: npm run genereer
import { writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { alinea, regelnummers, tabel } from './markdown.mjs'
import { samenlooppagina } from './samenloop.mjs'

export const MAP = new URL('../../docs/', import.meta.url)

const plaats = ({ regels }) => regelnummers(regels, 'L')

function richtlijnen(product) {
  if (product.extraClientVan) return `${product.aantal} ${product.eenheid}`
  if (product.richtlijnen.length === 0) return 'geen'
  return product.richtlijnen
    .map(({ categorie, urenPerWeek, maximaalUren, maanden, weken }) => {
      const perWeek = urenPerWeek ? `${urenPerWeek} uur per week, ` : ''
      const inWeken = weken ? ` (${weken} weken)` : ''
      return `${categorie}: ${perWeek}**${maximaalUren} uur**${inWeken}, ${maanden} maanden`
    })
    .join(' · ')
}

const FREQUENTIE = { 'totaal-binnen-geldigheidsduur': 'totaal binnen geldigheidsduur toewijzing' }

const VERVOLG = {
  verwijzer: 'daarna met de verwijzer',
  aanbieder: 'daarna verlengt de aanbieder zelf, zonder extra uren',
  geen: 'geen vervolg',
}
function duur({ duur: d }) {
  if (!d) return '–'
  const { van, totEnMet } = d.gemiddeld ?? {}
  const gemiddeld = van ? `; gemiddeld duurt de behandeling ${van} tot ${totEnMet} maanden` : ''
  return `${d.soort === 'maximum' ? 'hoogstens ' : ''}${d.maanden} maanden, ${VERVOLG[d.vervolg]}${gemiddeld}`
}

function groep({ groep: g }) {
  if (!g) return []
  const hard = (eis) => (eis.hard ? 'eis' : 'richtlijn')
  return [
    alinea(
      `- Groep: hoogstens ${g.maximum} jeugdigen; 1 op ${g.ratio.jeugdigen} (${hard(g.ratio)});`,
      `${g.professionals.aantal} professionals (${hard(g.professionals)}), minstens één met ${g.minstensEen},`,
      `vanaf ${g.vanaf} (${plaats(g.bron)}).`,
    ),
  ]
}

const eisregel = ({ id, soort, als, tekst, regel, bron }) => [
  `\`${id}\``,
  als ? `${soort}, bij ${als.join(' of ')}` : soort,
  tekst,
  regel,
  plaats(bron),
]
const EISKOPPEN = ['feit', 'soort', 'betekenis', 'regel', 'bron']

function uitvoering({ tekst, verantwoordelijk, bron }) {
  const wie = verantwoordelijk ? ` Verantwoordelijk: ${verantwoordelijk}.` : ''
  return `- Uitvoering: ${tekst}${wie} (${plaats(bron)})`
}

function productdeel(code, p) {
  return [
    `### ${code} ${p.naam}`,
    '',
    p.omschrijving,
    '',
    `- ${p.soort}, ${p.vorm}, contract ${p.contract} (${plaats(p.bron)}).`,
    ...(p.extraClientVan ? [`- Voor een extra cliënt bij ${p.extraClientVan}.`] : []),
    ...(p.groepEerst
      ? [`- ${p.groepEerst.product} gaat voor, tenzij die niet past (${plaats(p.groepEerst.bron)}).`]
      : []),
    ...groep(p),
    ...(p.duur
      ? [`- Duur: ${duur(p)}${p.duur.langerBij ? `. ${p.duur.langerBij}` : '.'} (${plaats(p.duur.bron)})`]
      : []),
    ...(p.opNaamVanOuder
      ? [`- Kan op naam van een ouder, bij doelen rond opvoeden (${plaats(p.opNaamVanOuder.bron)}).`]
      : []),
    ...(p.oudergroep ? [`- Kan ook voor een groep ouders (${plaats(p.oudergroep.bron)}).`] : []),
    ...(p.uitvoering ? [uitvoering(p.uitvoering)] : []),
    ...(p.inzet.length > 0 ? ['', tabel(EISKOPPEN, p.inzet.map(eisregel))] : []),
    '',
  ]
}

function contractdeel(naam, { naam: titel, deelname, leeftijd, inzet }) {
  const { tot, uitzonderingen, uitzonderingTot, vervolg } = leeftijd
  const gemeenten = deelname.gemeenten.map(({ gemeente, producten }) =>
    producten ? `${gemeente} (alleen ${producten.join(', ')})` : gemeente,
  )
  return [
    `### ${naam}: ${titel}`,
    '',
    `- Gemeenten: ${gemeenten.join(', ')} (${plaats(deelname.bron)}).`,
    alinea(
      `- Leeftijd: tot ${tot}; bij ${uitzonderingen.join(' of ')} tot ${uitzonderingTot} (I-46);`,
      `daarna ${vervolg.join(' of ')} (${plaats(leeftijd.bron)}).`,
    ),
    '',
    tabel(EISKOPPEN, inzet.map(eisregel)),
    '',
  ]
}

function diagnostiekdeel({ begin, stappen, besluit, advies, vastleggen, bron }) {
  const stap = ([naam, s]) => [
    `\`${naam}\``,
    s.soort,
    s.tekst,
    s.soort === 'vraag' ? `ja: \`${s.ja}\`, nee: \`${s.nee}\`` : s.daarna ? `\`${s.daarna}\`` : 'einde',
    plaats(s.bron),
  ]
  return [
    '## Afwegingskader Diagnostiek',
    '',
    `Begint bij \`${begin}\`. De ${besluit} besluit, de ${advies} adviseert (DIA-01, ${plaats(bron)}).`,
    '',
    tabel(['stap', 'soort', 'tekst', 'daarna', 'bron'], Object.entries(stappen).map(stap)),
    '',
    `Vast te leggen: ${Object.values(vastleggen).join('; ')}.`,
  ]
}

export function catalogus({ flevoland }) {
  const { contracten, producten, titel, versie, gecontroleerdOp } = flevoland
  return `${[
    '# Catalogus',
    '',
    '<!-- Generated from the regelset by `npm run genereer`; do not edit. -->',
    '',
    alinea(
      `${titel}, versie ${versie}, gecontroleerd op ${gecontroleerdOp}.`,
      'Line numbers are those of the text edition of the Handelingskader.',
      'The maximum hours are the norm, hours per week an average (PRD-02). The categories `kort` and `lang` of 45F11 are our',
      'names for what the source lists without one.',
    ),
    '',
    tabel(
      ['code', 'naam', 'contract', 'eenheid', 'frequentie', 'duur', 'richtlijn', 'bron'],
      Object.entries(producten).map(([code, p]) => [
        code,
        p.naam,
        p.contract,
        p.aantal ? `${p.aantal} ${p.eenheid}` : p.eenheid,
        FREQUENTIE[p.frequentie],
        duur(p),
        richtlijnen(p),
        [...new Set([p.bron, ...p.richtlijnen.map(({ bron }) => bron)].map(plaats))].join('; '),
      ]),
    ),
    '',
    '## Contracten',
    '',
    ...Object.entries(contracten).flatMap(([naam, contract]) => contractdeel(naam, contract)),
    '## Producten',
    '',
    ...Object.entries(producten).flatMap(([code, p]) => productdeel(code, p)),
    ...diagnostiekdeel(flevoland.diagnostiek),
  ]
    .join('\n')
    .trim()}\n`
}

export const paginas = { 'catalogus.md': catalogus, 'samenloop.md': samenlooppagina }

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const pakket = await import('../../dist/index.js')
  for (const [naam, pagina] of Object.entries(paginas)) writeFileSync(new URL(naam, MAP), pagina(pakket))
}
