import { readdirSync, readFileSync } from 'node:fs'
import * as wortel from 'jeugdhulp-regels'
import { flevoland, gvjb301, klantreis, maakWerkkalender, RegelFout } from 'jeugdhulp-regels'
import { maakRegelset } from 'jeugdhulp-regels/schemas'
import { excel, neutraal, sheets, spreadsheetfuncties } from 'jeugdhulp-regels/spreadsheet'
import { argumentenVan } from '../../../scripts/vectoren/vragen.mjs'
import { functies } from './functies'

/** The arguments of a call that holds. */
export type Argumenten = readonly unknown[]

interface Vector {
  readonly vraag: string
  readonly invoer: Record<string, unknown>
}

function leesVector({ vraag, invoer }: Vector): [naam: string, argumenten: Argumenten][] {
  try {
    return [[vraag, argumentenVan({ ...wortel, maakRegelset }, vraag, invoer)]]
  } catch (fout) {
    if (!(fout instanceof RegelFout)) throw fout
    // A vector that is refused while its dossier is played has no arguments to change.
    return []
  }
}

const uitVectoren = readdirSync('vectoren')
  .filter((naam) => naam !== 'vectoren.schema.json')
  .flatMap((naam) => JSON.parse(readFileSync(`vectoren/${naam}`, 'utf8')).vectoren as Vector[])
  .flatMap(leesVector)

const van = (naam: string) => uitVectoren.filter(([vraag]) => vraag === naam).map(([, invoer]) => invoer)
/** A copy that is not frozen, so that it is changed like any other argument. */
const los = <T>(waarde: T): T => JSON.parse(JSON.stringify(waarde))

const kalender = maakWerkkalender({ extraVrij: ['2026-12-24'] })
const inExcel = excel((tekst) => ({ fout: tekst }))
const oproepen = spreadsheetfuncties.flatMap(({ naam, voorbeelden }) =>
  voorbeelden.flatMap(({ argumenten }) =>
    [undefined, sheets, inExcel, neutraal].map((gastheer) => [naam, los(argumenten), gastheer]),
  ),
)

/** A declaratie as a stream: its lines, and what is known of each client. */
function alsStroom([regelset, declaratie]: Argumenten): Argumenten {
  const { regels, ingediendOp, ...gegevens } = declaratie as Record<string, unknown>
  return [regelset, { regels, gegevens, ingediendOp }]
}

const DOSSIER = { route: 'gvjb-301', versie: gvjb301.versie }
const cellen = [
  ['2026-03-02', 'datum'],
  [46379, 'datum'],
  [0, 'jaar'],
  [new Date(2026, 1, 3), 'datum'],
]
const dagen = [['2026-03-02'], ['2099-12-31']]

/** A dossier without its last event, and that event. */
function laatsteApart(route: unknown, dossier: unknown): Argumenten[] {
  const { gebeurtenissen, ...rest } = dossier as { gebeurtenissen: readonly unknown[] }
  const eerder = { ...rest, gebeurtenissen: gebeurtenissen.slice(0, -1) }
  return gebeurtenissen.length === 0 ? [] : [[route, eerder, gebeurtenissen.at(-1)]]
}

function afspelen(route: unknown, dossier: unknown): Argumenten {
  const { opening, gebeurtenissen } = dossier as Readonly<Record<string, unknown>>
  return [route, opening, gebeurtenissen]
}

/** Calls of the functions that no vector asks for, or for which vectors ask only what is refused. */
const EIGEN: Readonly<Record<string, readonly Argumenten[]>> = {
  routeVan: [[DOSSIER]],
  controleerRoute: [[los(gvjb301)], [los(klantreis)]],
  naarXState: [[los(gvjb301)], [los(klantreis)]],
  naarMermaid: [[los(gvjb301)], [los(klantreis)]],
  speelAf: van('verplichtingen').map(([route, dossier]) => afspelen(route, dossier)),
  metParameters: [
    [gvjb301, { 'I-05': 'overleg', 'I-06': { 'I-16': 1 } }],
    [klantreis, { 'I-07': 'werkdagen' }],
  ],
  maakWerkkalender: [
    [{ zonder: ['goede-vrijdag'], gelijkgesteldeDagen: true, extraVrij: ['2026-12-24'] }],
    [{ feestdagen: ['2026-12-25'] }],
  ],
  verwerk: van('verplichtingen').flatMap(([route, dossier]) => laatsteApart(route, dossier)),
  naarICalendar: van('verplichtingen').map(([route, dossier]) => [route, dossier, { kalender }]),
  inzeteisen: [
    [flevoland, '45F31'],
    [los(flevoland), '45F11'],
  ],
  dagnummer: dagen,
  datumVan: [[20_514], [47_481]],
  plusWerkdagenDag: [
    [20_514, 5, kalender],
    [20_514, -300],
  ],
  telWerkdagenDag: [
    [20_514, 20_600, kalender],
    [20_600, 20_514],
  ],
  plusWerkdagenKolom: [
    [Int32Array.of(20_514, 20_515), 5, kalender],
    [[20_514], [5]],
  ],
  telWerkdagenKolom: [
    [Int32Array.of(20_514), Int32Array.of(20_600), kalender],
    [[20_514], [20_600]],
  ],
  controleerDeclaratieStroom: van('controleerDeclaratie').map(alsStroom),
  maakRegelset: [[los(flevoland)]],
  'schemas.regelset.parse': [[los(flevoland)]],
  'schemas.regelset.safeParse': [[los(flevoland)]],
  roepAan: oproepen,
  verwachting: spreadsheetfuncties.flatMap(({ parameters }) => parameters.map((regel) => [los(regel)])),
  excel: [[(tekst: string) => tekst]],
  datumVanSerieel: [[46_379], [367]],
  serieelVan: dagen,
  'sheets.lees': cellen,
  'neutraal.lees': cellen,
}

/** Of every function the calls that hold. */
export const vragen: Readonly<Record<string, readonly Argumenten[]>> = Object.fromEntries(
  Object.keys(functies).map((naam) => [naam, [...van(naam), ...(EIGEN[naam] ?? [])]]),
)
