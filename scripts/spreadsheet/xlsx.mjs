import { writeFileSync } from 'node:fs'
import { unzipSync, zipSync } from 'fflate'
import writeExcelFile from 'write-excel-file/node'
import { alsFormule } from './formule.mjs'
import { excelnaam, sheetsnaam } from './namen.mjs'

const DATUMVORM = 'yyyy-mm-dd'
const ISO = /^\d{4}-\d{2}-\d{2}$/
const JAREN = Array.from({ length: 100 }, (_, i) => 2000 + i)
/** The date of every file in the zip, so that the same source makes the same file. */
const ZIPDATUM = new Date(2026, 0, 1)
/** How many questions the sheet asks the spreadsheet itself. */
const VRAGEN = 400

const vet = (tekst) => ({ value: tekst, type: String, fontWeight: 'bold' })
const tekst = (waarde) => ({ value: waarde, type: String })
const getal = (waarde) => ({ value: waarde, type: Number })
// In UTC, as the library writes it.
const datum = (dag) => ({ value: new Date(`${dag}T00:00:00Z`), type: Date, format: DATUMVORM })
// Without the = in front, which only who types it writes.
const formule = (wat, extra) => ({ value: wat, type: 'Formula', ...extra })

function cel(waarde) {
  if (waarde === null || waarde === undefined || waarde === '') return null
  if (typeof waarde === 'number') return getal(waarde)
  if (typeof waarde === 'boolean') return { value: waarde, type: Boolean }
  return ISO.test(waarde) ? datum(waarde) : tekst(waarde)
}

const UITLEG =
  'De formules staan hier als tekst, met eronder hun antwoord. Staan er cellen boven een formule, dan horen die vanaf A2 te staan.'

function voorbeelden(functies) {
  const blokken = functies.flatMap(({ naam, parameters, hulp, voorbeelden: gevallen }) => [
    [vet(sheetsnaam(naam)), vet(excelnaam(naam))],
    [tekst(hulp.nl)],
    ...gevallen.flatMap((geval) => {
      const { formule: getypt, koppen, cellen } = alsFormule(sheetsnaam(naam), parameters, geval)
      const invoer = cellen.length > 0 ? [koppen.map(tekst), ...cellen.map((rij) => rij.map(cel))] : []
      const antwoord = Array.isArray(geval.antwoord) ? geval.antwoord : [[geval.antwoord]]
      return [...invoer, [tekst(getypt)], ...antwoord.map((rij) => [tekst('→'), ...rij.map(cel)])]
    }),
    [],
  ])
  return [[tekst(UITLEG)], [], ...blokken]
}

/** Days and numbers that wander over the century, the same in every run. */
function* vragen() {
  let zaad = 301
  for (let i = 0; i < VRAGEN; i++) {
    zaad = (zaad * 48271) % 2147483647
    const dag = new Date(Date.UTC(2002, 0, 1) + (zaad % 35000) * 86_400_000).toISOString().slice(0, 10)
    // Never 0: a spreadsheet has no period without days.
    yield [dag, (zaad % 401) - 200 || 1]
  }
}

function werkdagen({ plusWerkdagen, telWerkdagen }, aantalVrij) {
  const vrij = `Feestdagen!$A$2:$A$${aantalVrij + 1}`
  const koppen = [
    'datum',
    'aantal',
    'WERKDAG',
    'JH_PLUSWERKDAGEN',
    'NETTO.WERKDAGEN',
    'JH_WERKDAGEN',
    'gelijk',
  ]
  return [
    koppen.map(vet),
    ...[...vragen()].map(([dag, aantal], i) => {
      const rij = i + 2
      const doel = plusWerkdagen(dag, aantal)
      return [
        datum(dag),
        getal(aantal),
        formule(`WORKDAY(A${rij},B${rij},${vrij})`, { format: DATUMVORM }),
        datum(doel),
        formule(`NETWORKDAYS(MIN(A${rij},D${rij})+1,MAX(A${rij},D${rij}),${vrij})`),
        getal(aantal < 0 ? telWerkdagen(doel, dag) : telWerkdagen(dag, doel)),
        formule(`AND(C${rij}=D${rij},E${rij}=F${rij})`),
      ]
    }),
  ]
}

/** voorbeelden.xlsx: every worked example, the holidays, and the same days by a spreadsheet's own functions. */
export async function schrijfXlsx(pakket, pad) {
  const vrij = JAREN.flatMap((jaar) => pakket.feestdagen(jaar))
  const breed = (...breedtes) => breedtes.map((width) => ({ width }))
  const boek = await writeExcelFile([
    {
      data: voorbeelden(pakket.spreadsheetfuncties),
      sheet: 'Voorbeelden',
      columns: breed(60, 30, 20, 40, 14, 14),
    },
    {
      data: [[vet('datum'), vet('naam')], ...vrij.map((dag) => [datum(dag.datum), tekst(dag.naam)])],
      sheet: 'Feestdagen',
      columns: breed(14, 24),
    },
    { data: werkdagen(pakket, vrij.length), sheet: 'Werkdagen', columns: breed(14, 10, 14, 20, 18, 16, 10) },
  ]).toBuffer()
  writeFileSync(pad, zipSync(unzipSync(boek), { mtime: ZIPDATUM }))
}
