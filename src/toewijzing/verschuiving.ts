import { binnenBereik, type Datum, laatsteDagVan, schrijfDatum } from '../kern/datum'
import { type Gegevens, pasToe, type Regeltoepassing } from '../kern/motivering'
import type { Periode } from '../kern/periode'
import type { RegelId } from '../kern/regelregister'
import type { Product } from '../producten/regelset'
import type { Afweging, Bezwaar } from './bezwaar'
import type { Toewijzingsregels } from './toewijzingsregels'
import { verschuivingsgrens } from './verschuivingsgrens'

/** Whether and how far an end date may be moved (TOE-03). */
export interface Verschuiving {
  readonly toegestaan: boolean
  /** The last day to which the end may be moved; there where this road is open. */
  readonly uiterlijk?: Datum
  readonly via?: 'JW317' | 'nieuwe-bepaling'
}

/** A wish to move an end, as it was read. */
export interface Verschuivingswens {
  readonly periode: Periode
  readonly gewenst: number | undefined
  readonly product: Product | undefined
  readonly viaBepaling: boolean
  readonly eerder: boolean
  readonly minuten: number
  readonly doelenOpen: boolean
}

interface Grens {
  readonly dag: number
  /** Whether the product's own maximum sets it. */
  readonly opProduct: boolean
  readonly waarom: readonly Regeltoepassing[]
}

/** How far the end may go: by the period, and no further than the product's own maximum. */
function grensVan({ periode, product }: Verschuivingswens, { verschuiving }: Toewijzingsregels): Grens {
  const { deel, hoogstensMaanden, bron } = verschuiving
  const opPeriode = binnenBereik(verschuivingsgrens(periode, verschuiving), 'vraag.einddatum')
  const waarom = [
    pasToe(
      'I-08',
      `Het einde kan opschuiven met ${deel.teller}/${deel.noemer} van de eerste periode, hoogstens ${hoogstensMaanden} maanden.`,
      { uiterlijk: schrijfDatum(opPeriode), hoogstensMaanden },
      bron,
    ),
  ]
  const duur = product?.duur
  if (duur?.vervolg === 'aanbieder')
    waarom.push(pasToe('I-47', 'Bij dit product is daarvoor geen beoordeling nodig.', {}, duur.bron))
  if (duur?.soort !== 'maximum') return { dag: opPeriode, opProduct: false, waarom }
  const laatste = laatsteDagVan(periode.begin, duur.maanden)
  const tekst = `Dit product duurt hoogstens ${duur.maanden} maanden, ook na verschuiven.`
  waarom.push(pasToe('I-42', tekst, { uiterlijk: schrijfDatum(laatste), maanden: duur.maanden }, duur.bron))
  return { dag: Math.min(opPeriode, laatste), opProduct: laatste < opPeriode, waarom }
}

type Reden = readonly [geldt: boolean, veld: string, tekst: string, gegevens?: Gegevens, regel?: RegelId]

function alsBezwaren(redenen: readonly Reden[], { verschuiving: { bron } }: Toewijzingsregels): Bezwaar[] {
  return redenen.flatMap(([geldt, veld, tekst, gegevens, regel = 'TOE-03']) =>
    geldt ? [{ veld, waarom: pasToe(regel, tekst, gegevens, bron) }] : [],
  )
}

/** What closes this road, whatever day is wished. */
function tegenWeg(wens: Verschuivingswens, { dag, opProduct }: Grens): readonly Reden[] {
  const { periode, viaBepaling, eerder, minuten, doelenOpen } = wens
  const vast = !viaBepaling && dag <= periode.eind
  const uiterlijk = { uiterlijk: schrijfDatum(dag) }
  return [
    [
      viaBepaling,
      'verwijzer',
      'Na een verwijzing door een GI geen 317 maar een nieuwe bepaling, als de lopende maatregel ruimte geeft.',
    ],
    [eerder, 'eerderVerschoven', 'Het einde is al een keer verschoven; dat kan maar één keer.'],
    [minuten === 0, 'resterendeMinuten', 'Er zijn geen minuten meer over.', { minuten }],
    [!doelenOpen, 'doelenOpen', 'De doelen zijn bereikt.'],
    [
      vast && opProduct,
      'product',
      'Later dan het huidige einde kan dit product niet duren.',
      uiterlijk,
      'I-42',
    ],
    [vast && !opProduct, 'einddatum', 'De periode is te kort om er een deel bij te doen.', uiterlijk, 'I-08'],
  ]
}

/** What is wrong with the day that is wished; after a GI the new bepaling sets the end. */
function tegenDag({ periode, gewenst, viaBepaling }: Verschuivingswens, { dag }: Grens): readonly Reden[] {
  if (gewenst === undefined || viaBepaling) return []
  const veld = 'gewensteEinddatum'
  const dagenTeLaat = gewenst - dag
  return [
    [dagenTeLaat > 0, veld, 'De gewenste einddatum is later dan mogelijk.', { dagenTeLaat }],
    [gewenst <= periode.eind, veld, 'De gewenste einddatum is niet later dan het huidige einde.'],
  ]
}

/** Weighs a wish to move an end (TOE-03). */
export function weegVerschuiving(wens: Verschuivingswens, regels: Toewijzingsregels): Afweging<Verschuiving> {
  const grens = grensVan(wens, regels)
  const dicht = alsBezwaren(tegenWeg(wens, grens), regels)
  const bezwaren = [...dicht, ...alsBezwaren(tegenDag(wens, grens), regels)]
  const toegestaan = bezwaren.length === 0
  const { verwijzer, bron } = regels.verschuiving
  const tekst = 'Het einde kan met een 317 opschuiven, zonder extra minuten.'
  return {
    uitkomst: {
      toegestaan,
      ...(dicht.length === 0 && { uiterlijk: schrijfDatum(grens.dag), via: 'JW317' }),
      ...(wens.viaBepaling && { via: 'nieuwe-bepaling' }),
    },
    ja: toegestaan ? [pasToe('TOE-03', tekst, { verwijzer }, bron)] : [],
    bezwaren,
    verder: wens.viaBepaling ? [] : grens.waarom,
  }
}
