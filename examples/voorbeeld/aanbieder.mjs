// An EPD of an aanbieder asks which product, guideline and group fit, and what may run beside it.
import {
  bepaalConversie,
  flevoland,
  groepTenzij,
  product,
  samenloop,
  toetsDeelname,
  toetsGroep,
  toetsInzet,
  toetsLeeftijd,
  toetsOmvang,
  vervolgNaDuur,
  volgDiagnostiek,
  wijsCasusregisseurAan,
  zoekProducten,
} from 'jeugdhulp-regels'
import { bron } from './bron.mjs'

const periode = { ingangsdatum: '2026-12-01', einddatum: '2027-11-30' }
const zoek = { contract: 'multi', soort: 'behandeling' }

const vragen = [
  ['Doet Almere mee?', () => toetsDeelname(flevoland, { gemeente: 'almere', product: '45F31' })],
  [
    'Past de leeftijd?',
    () =>
      toetsLeeftijd(flevoland, {
        product: '45F31',
        geboortedatum: '2009-05-14',
        op: periode.ingangsdatum,
        tot: periode.einddatum,
      }),
  ],
  [
    'Mag het individueel, of gaat een groep voor?',
    () => groepTenzij(flevoland, { product: '45F31', groepPassend: true, contraIndicatie: false }),
  ],
  [
    'Is de groep goed samengesteld?',
    () =>
      toetsGroep(flevoland, {
        product: '45F32',
        jeugdigen: 9,
        professionals: [{ niveau: 'wo' }, { niveau: 'hbo' }],
      }),
  ],
  [
    'Zijn er voorwaarden niet vervuld?',
    () =>
      toetsInzet(flevoland, {
        product: '45F34',
        feiten: [
          'risico-uithuisplaatsing',
          'integraal-onderzoek',
          'integraal-plan',
          'erkende-interventie',
          'MST',
        ],
      }),
  ],
  [
    'Valt 120 uur gezinsbehandeling binnen de richtlijn?',
    () => toetsOmvang(flevoland, { product: '45F33', volume: 120, eenheid: 'uur', ...periode }),
  ],
  ['En wie verlengt die?', () => vervolgNaDuur(flevoland, '45F33')],
  ['Kan de BJGGZ ernaast?', () => samenloop(flevoland, '45F33', 'BJGGZ')],
  [
    'En begeleiding met tegelijk logeren?',
    () => samenloop(flevoland, '45F21', 'logeren-ontwikkelingsgericht'),
  ],
  ['En Diagnostiek naast Basis Begeleiding?', () => samenloop(flevoland, '45F11', '45F01')],
  [
    'Is eerst diagnostiek nodig?',
    () => volgDiagnostiek(flevoland, { antwoorden: { 'hulpvraag-helder': true, 'analyse-volledig': false } }),
  ],
  [
    'Wie is casusregisseur bij twee aanbieders?',
    () => wijsCasusregisseurAan(flevoland, { aanbieders: ['a', 'b'] }),
  ],
  [
    'Hoe gaat een oude toewijzing over?',
    () => bepaalConversie(flevoland, { gecontracteerd: true, inhoud: 'beperkt' }),
  ],
]

export function toonAanbieder() {
  console.log('\nEen aanbieder in Flevoland kiest een product\n============================================')
  const gevonden = zoekProducten(flevoland, zoek).map((code) => `${code} ${product(flevoland, code).naam}`)
  console.log(`  Behandeling binnen Multi: ${gevonden.join('; ')}`)
  for (const [vraag, antwoord] of vragen) {
    const { uitkomst, motivering } = antwoord()
    console.log(`\n  ${vraag}`)
    const { bevindingen = [], ...rest } = typeof uitkomst === 'object' ? uitkomst : { uitkomst }
    console.log(`    antwoord: ${JSON.stringify(rest)}`)
    console.log(`    waarom:   ${motivering[0].tekst}`)
    for (const { tekst, regel } of bevindingen) console.log(`    let op:   ${tekst} [${regel}]`)
    console.log(`    regel:    ${motivering.map(bron).join('; ')}`)
  }
}
