// docs/samenloop.md; written by catalogus.mjs.
import { alinea, regelnummers, tabel } from './markdown.mjs'

const regelrij = (r) => [
  r.producten.join(' '),
  `${r.met === 'zelfde' ? 'dezelfde code' : r.met.join(' ')}${r.bijOvergangNaarGroep ? ' (bij overgang naar groep)' : ''}`,
  r.uitkomst,
  r.tekst,
  r.besluit ? `${r.besluit}${r.via ? `, via ${r.via}` : ''}` : '–',
  [r.regel, ...(r.ook ?? []).map(({ regel }) => regel)].join(', '),
  regelnummers(r.bron.regels, 'L') || 'eigen keuze',
]

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
    '<!-- Generated from the regelset by `npm run genereer`; do not edit. -->',
    '',
    alinea(
      'What may run together for one client. `onbekend` means that the',
      'source does not name the pair: it is no permission (SAM-09). Two products of one contract that go over from',
      'individual to group are `toegestaan` under the conditions of I-54.',
    ),
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
      flevoland.samenloop.regels.map(regelrij),
    ),
  ].join('\n')}\n`
}
