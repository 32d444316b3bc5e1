// Makes docs/catalogus.md and docs/samenloop.md from the regelset of Flevoland. Run: npm run catalogusdocs
import { writeFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

export const MAP = new URL('../docs/', import.meta.url)

const cel = (tekst) => String(tekst).replaceAll('|', '\\|').replaceAll('\n', ' ')
const tabel = (koppen, rijen) =>
  [koppen, koppen.map(() => '---'), ...rijen].map((rij) => `| ${rij.map(cel).join(' | ')} |`).join('\n')
const plaats = ({ regels = [] }) =>
  regels.map(([van, tot]) => (van === tot ? `L${van}` : `L${van}–${tot}`)).join(', ')

function richtlijnen(product) {
  if (product.extraClientVan) return `${product.aantal} ${product.eenheid}`
  if (product.richtlijnen.length === 0) return 'geen'
  return product.richtlijnen
    .map(
      ({ categorie, urenPerWeek, maximaalUren, maanden, weken }) =>
        `${categorie}: ${urenPerWeek ? `${urenPerWeek} uur per week, ` : ''}**${maximaalUren} uur**${weken ? ` (${weken} weken)` : ''}, ${maanden} maanden`,
    )
    .join(' · ')
}

const FREQUENTIE = { 'totaal-binnen-geldigheidsduur': 'totaal binnen geldigheidsduur toewijzing' }

const VERVOLG = {
  verwijzer: 'daarna met de verwijzer',
  aanbieder: 'daarna verlengt de aanbieder zelf, zonder extra uren',
  geen: 'geen vervolg',
}
const duur = ({ duur: d }) =>
  d
    ? `${d.soort === 'maximum' ? 'hoogstens ' : ''}${d.maanden} maanden, ${VERVOLG[d.vervolg]}${d.gemiddeld ? `; gemiddeld duurt de behandeling ${d.gemiddeld.van} tot ${d.gemiddeld.totEnMet} maanden` : ''}`
    : '–'

function groep({ groep: g }) {
  if (!g) return []
  const hard = (eis) => (eis.hard ? 'eis' : 'richtlijn')
  return [
    `- Groep: hoogstens ${g.maximum} jeugdigen; 1 op ${g.ratio.jeugdigen} (${hard(g.ratio)}); ${g.professionals.aantal} professionals (${hard(g.professionals)}), minstens één met ${g.minstensEen}, vanaf ${g.vanaf} (${plaats(g.bron)}).`,
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
    ...(p.uitvoering
      ? [
          `- Uitvoering: ${p.uitvoering.tekst}${p.uitvoering.verantwoordelijk ? ` Verantwoordelijk: ${p.uitvoering.verantwoordelijk}.` : ''} (${plaats(p.uitvoering.bron)})`,
        ]
      : []),
    ...(p.inzet.length > 0 ? ['', tabel(EISKOPPEN, p.inzet.map(eisregel))] : []),
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
    `${titel}, versie ${versie}, gecontroleerd op ${gecontroleerdOp}. Made from the regelset by \`npm run catalogusdocs\`; line numbers are those of the text edition of the Handelingskader. The maximum hours are the norm, hours per week an average (PRD-02). The categories \`kort\` and \`lang\` of 45F11 are our names for what the source lists without one.`,
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
    ...Object.entries(contracten).flatMap(([naam, c]) => [
      `### ${naam}: ${c.naam}`,
      '',
      `- Gemeenten: ${c.deelname.gemeenten.map((g) => (g.producten ? `${g.gemeente} (alleen ${g.producten.join(', ')})` : g.gemeente)).join(', ')} (${plaats(c.deelname.bron)}).`,
      `- Leeftijd: tot ${c.leeftijd.tot}; bij ${c.leeftijd.uitzonderingen.join(' of ')} tot ${c.leeftijd.uitzonderingTot} (I-46); daarna ${c.leeftijd.vervolg.join(' of ')} (${plaats(c.leeftijd.bron)}).`,
      '',
      tabel(EISKOPPEN, c.inzet.map(eisregel)),
      '',
    ]),
    '## Producten',
    '',
    ...Object.entries(producten).flatMap(([code, p]) => productdeel(code, p)),
    ...diagnostiekdeel(flevoland.diagnostiek),
  ]
    .join('\n')
    .trim()}\n`
}

export function samenlooppagina({ flevoland, samenloop }) {
  const codes = Object.keys(flevoland.producten)
  const vormen = Object.keys(flevoland.samenloop.andereVormen)
  const blok = (kolommen) =>
    tabel(
      ['', ...kolommen],
      codes.map((code) => [
        `**${code}**`,
        ...kolommen.map((ander) => samenloop(flevoland, code, ander).uitkomst),
      ]),
    )
  return `${[
    '# Samenloop',
    '',
    'What may run together for one client, made from the regelset by `npm run catalogusdocs`. `onbekend` means that the source does not name the pair: it is no permission (SAM-09). Two products of one contract that go over from individual to group are `toegestaan` under the conditions of I-54.',
    '',
    '## Producten met producten',
    '',
    blok(codes),
    '',
    '## Producten met andere vormen',
    '',
    blok(vormen),
    '',
    '## Regels',
    '',
    'The first that fits a pair decides.',
    '',
    tabel(
      ['producten', 'met', 'uitkomst', 'voorwaarde', 'besluit', 'regel', 'bron'],
      flevoland.samenloop.regels.map((r) => [
        r.producten.join(' '),
        `${r.met === 'zelfde' ? 'dezelfde code' : r.met.join(' ')}${r.bijOvergangNaarGroep ? ' (bij overgang naar groep)' : ''}`,
        r.uitkomst,
        r.tekst,
        r.besluit ? `${r.besluit}${r.via ? `, via ${r.via}` : ''}` : '–',
        [r.regel, ...(r.ook ?? []).map(({ regel }) => regel)].join(', '),
        plaats(r.bron) || 'eigen keuze',
      ]),
    ),
  ].join('\n')}\n`
}

export const paginas = { 'catalogus.md': catalogus, 'samenloop.md': samenlooppagina }

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const pakket = await import('../dist/index.js')
  for (const [naam, pagina] of Object.entries(paginas)) writeFileSync(new URL(naam, MAP), pagina(pakket))
}
