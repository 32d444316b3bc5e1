// An EPD of an aanbieder takes a referral, checks it, makes the 315 and prints its message calendar.
// Run: npm run epd -- [verwijzing.json] [peildatum]
import { readFileSync } from 'node:fs'
import {
  berekenTermijn,
  berichttermijn,
  flevoland,
  naarIjw,
  RegelFout,
  termijnstand,
  toetsIjw,
  toetsVerwijzing,
  toetsVerzoek,
  volgendeBerichten,
  wegNaarToewijzing,
} from 'jeugdhulp-regels'
import { jw315Xml } from './xml.mjs'

/** How far the calendar looks ahead. */
const WEKEN = 12
const [pad = new URL('verwijzing.json', import.meta.url), peildatum = '2026-11-24'] = process.argv.slice(2)

const kop = (tekst) => console.log(`\n${tekst}\n${'-'.repeat(tekst.length)}`)
const regel = ({ tekst, regel: id }) => console.log(`  ${tekst} [${id}]`)

function toonVerwijzing({ verwijzing: { verwijzer, datum, genoemd } }) {
  kop('De verwijzing')
  const { uitkomst, motivering } = toetsVerwijzing(flevoland, { verwijzer, genoemd })
  regel(motivering[0])
  uitkomst.bevindingen.forEach(regel)
  const intake = berichttermijn(flevoland, { bericht: 'intake', verwijzing: datum })
  console.log(`  De intake begint uiterlijk ${intake.uitkomst.uiterlijk}. [${intake.motivering[0].regel}]`)
  const { type } = uitkomst
  const weg = wegNaarToewijzing(flevoland, { verwijzer: type, bsnBeschikbaar: true })
  console.log(`  De weg naar de toewijzing: ${weg.uitkomst.weg}. [${weg.motivering[0].regel}]`)
  return { type, kan: uitkomst.medisch && weg.uitkomst.weg === 'JW315' }
}

/** What the gemeente will look at, looked at before it is sent. */
function toonVerzoek({ hulp, gemeente, geboortedatum, lopend }, type) {
  kop('Het verzoek om toewijzing, zoals de gemeente het zal toetsen')
  const { uitkomst } = toetsVerzoek(
    flevoland,
    { bericht: 'JW315', verwijzer: type, ...hulp },
    { gemeente, geboortedatum, lopend, gecontracteerd: true, woonplaats: true },
  )
  console.log(`  Verwacht antwoord: ${uitkomst.antwoord}`)
  for (const { ernst, tekst, regel: id, pad: plaats } of uitkomst.bevindingen)
    console.log(`  ${ernst}: ${tekst} (${plaats}) [${id}]`)
  for (const { actie, wie, via } of uitkomst.acties)
    if (wie === 'zorgaanbieder') console.log(`  te doen: ${actie}${via ? ` via ${via}` : ''}`)
  return uitkomst.antwoord !== 'afwijzen'
}

function toonBericht({ client, hulp: { product, volume, eenheid, ingangsdatum, einddatum } }, type) {
  kop('Het 315-bericht')
  const ijw = naarIjw({
    bericht: 'JW315',
    client,
    referentie: 'VOT-2026-0042',
    product,
    ingangsdatum,
    einddatum,
    omvang: { volume, eenheid, frequentie: 'totaal' },
    verwijzer: { type },
  })
  toetsIjw(ijw).uitkomst.bevindingen.forEach(regel)
  console.log(jw315Xml(ijw))
}

/** The terms that follow from the plan, each in time where it happens on its last day. */
function agenda({ beoordeling, hulp, wijziging }) {
  const termijn = (wat, vraag) => ({ wat, ...berichttermijn(flevoland, vraag) })
  const verzoek = termijn('315 versturen', { bericht: 'JW315', beoordeling })
  const antwoord = termijn('antwoord van de gemeente', {
    bericht: 'JW319',
    ontvangst: verzoek.uitkomst.uiterlijk,
  })
  const start = termijn('305 versturen', { bericht: 'JW305', contract: 'multi', start: hulp.ingangsdatum })
  const declaratie = termijn('323 over de eerste maand', { bericht: 'JW323', levering: hulp.ingangsdatum })
  const retour = termijn('325 van de gemeente', {
    bericht: 'JW325',
    indiening: declaratie.uitkomst.uiterlijk,
  })
  const advies = termijn('317 voor een wijziging', {
    bericht: 'JW317',
    contract: 'multi',
    ingangWijziging: wijziging,
  })
  const stop = termijn('307 versturen', { bericht: 'JW307', einde: hulp.einddatum })
  return [verzoek, antwoord, start, declaratie, retour, advies, stop].sort((een, ander) =>
    een.uitkomst.uiterlijk < ander.uitkomst.uiterlijk ? -1 : 1,
  )
}

function toonAgenda(zaak) {
  const tot = berekenTermijn({ vanaf: peildatum, duur: { aantal: WEKEN, eenheid: 'weken' } }).uiterlijk
  kop(`De berichtenagenda van ${peildatum} tot en met ${tot}`)
  const komt = agenda(zaak).filter(({ uitkomst }) => uitkomst.uiterlijk >= peildatum)
  const inzicht = komt.filter(({ uitkomst }) => uitkomst.uiterlijk <= tot)
  for (const { wat, uitkomst, motivering } of inzicht) {
    const { resterendeWerkdagen } = termijnstand(uitkomst, { peildatum })
    const vrij = uitkomst.overgeslagen.map(({ datum, reden }) => `${datum} ${reden}`).sort()
    const over = vrij.length > 0 ? `, telt niet mee: ${vrij.join(', ')}` : ''
    const regels = [...new Set(motivering.map(({ regel: id }) => id))].join(', ')
    console.log(`  ${uitkomst.uiterlijk}  ${wat} (nog ${resterendeWerkdagen} werkdagen${over}) [${regels}]`)
  }
  const later = komt.filter((deel) => !inzicht.includes(deel))
  if (later.length > 0)
    console.log(`  later: ${later.map(({ wat, uitkomst }) => `${uitkomst.uiterlijk} ${wat}`).join('; ')}`)
  kop('Wat op de 315 volgt')
  for (const { bericht, van, naar, verplicht } of volgendeBerichten(flevoland, [{ bericht: 'JW315' }])
    .uitkomst)
    console.log(`  ${bericht} van ${van} aan ${naar}${verplicht ? '' : ', als het nodig is'}`)
}

try {
  const zaak = JSON.parse(readFileSync(pad, 'utf8'))
  const { type, kan } = toonVerwijzing(zaak)
  if (kan && toonVerzoek(zaak, type)) {
    toonBericht(zaak, type)
    toonAgenda(zaak)
  }
} catch (fout) {
  // What is wrong and where, never what stood there.
  console.error(fout instanceof RegelFout ? `Niet te lezen: ${fout.message}` : `Niet te lezen: ${fout.name}`)
  process.exitCode = 1
}
