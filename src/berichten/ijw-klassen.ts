import type { RegelId } from '../kern/regelregister'
import {
  commentaar,
  datum,
  gemeente,
  keuze,
  naamVerwijzer,
  nummer,
  product,
  referentie,
  type Soort,
  tijd,
  volume,
  zorgverlenercode,
} from './ijw-soorten'
import type { IjwBericht } from './ijw-typen'
import { groep, lijst, type Veld, verpakt } from './ijw-velden'

const moet = (onze: string, ijw: string, soort: Soort): Veld => ({ onze, ijw, soort, verplicht: 'beide' })
const kan = (onze: string, ijw: string, soort: Soort): Veld => ({ onze, ijw, soort })

const omvang = () =>
  groep(
    [
      moet('volume', 'Volume', volume()),
      moet('eenheid', 'Eenheid', keuze('eenheid')),
      moet('frequentie', 'Frequentie', keuze('frequentie')),
    ],
    'Een omvang heeft een volume, een eenheid en een frequentie.',
  )

const verwijzer = () =>
  groep(
    [
      moet('type', 'Type', keuze('verwijzer')),
      kan('naam', 'Naam', naamVerwijzer()),
      kan('zorgverlenercode', 'ZorgverlenerCode', zorgverlenercode()),
    ],
    'Een verwijzer heeft een type.',
  )

const levering = () => [
  kan('nummer', 'ToewijzingNummer', nummer()),
  kan('product', 'Product', product()),
  kan('ingangsdatum', 'ToewijzingIngangsdatum', datum()),
  moet('begindatum', 'Begindatum', datum()),
]
const status = () => kan('status', 'StatusAanlevering', keuze('statusAanlevering'))
const gewenst = () => [
  moet('ingangsdatum', 'GewensteIngangsdatum', datum()),
  kan('einddatum', 'Einddatum', datum()),
  kan('omvang', 'Omvang', omvang()),
]
/** The lists of a 317: what they are called on both sides, and what a part of each holds. */
export const wijzigingslijsten = [
  {
    onze: 'ongewijzigd',
    ijw: 'OngewijzigdeProducten',
    klasse: 'OngewijzigdProduct',
    velden: () => [moet('nummer', 'ToewijzingNummer', nummer())],
  },
  {
    onze: 'teWijzigen',
    ijw: 'TeWijzigenProducten',
    klasse: 'TeWijzigenProduct',
    velden: () => [moet('nummer', 'ToewijzingNummer', nummer()), ...gewenst()],
  },
  {
    onze: 'nieuw',
    ijw: 'NieuweProducten',
    klasse: 'NieuwProduct',
    velden: () => [moet('product', 'Product', product()), ...gewenst()],
  },
] as const

/** The class that is the body of a message, with its fields in the order of the standard. */
export interface Klasse {
  readonly naam: string
  /** Made when asked for. */
  readonly velden: () => readonly Veld[]
  /** The rules such a body is held against. */
  readonly regels: readonly RegelId[]
}

// Budget, Beschikking and Raamcontract are left out: no rule of this library is about them.
export const klassen: Readonly<Record<IjwBericht, Klasse>> = {
  JW301: {
    naam: 'ToegewezenProduct',
    regels: ['IJW-01', 'IJW-02', 'IJW-04', 'IJW-06', 'IJW-07'],
    velden: () => [
      moet('nummer', 'ToewijzingNummer', nummer()),
      kan('referentie', 'ReferentieAanbieder', referentie()),
      moet('product', 'Product', product()),
      kan('toewijzingsdatum', 'Toewijzingsdatum', datum()),
      kan('toewijzingstijd', 'Toewijzingstijd', tijd()),
      moet('ingangsdatum', 'Ingangsdatum', datum()),
      kan('einddatum', 'Einddatum', datum()),
      kan('redenWijziging', 'RedenWijziging', keuze('redenWijziging')),
      kan('omvang', 'Omvang', omvang()),
      kan('commentaar', 'Commentaar', commentaar()),
    ],
  },
  JW305: { naam: 'StartProduct', regels: ['IJW-02', 'IJW-06'], velden: () => [...levering(), status()] },
  JW307: {
    naam: 'StopProduct',
    regels: ['IJW-02', 'IJW-05', 'IJW-06', 'IJW-07'],
    velden: () => [
      ...levering(),
      moet('reden', 'RedenBeeindiging', keuze('redenBeeindiging')),
      moet('einddatum', 'Einddatum', datum()),
      status(),
    ],
  },
  JW315: {
    naam: 'AangevraagdProduct',
    regels: ['IJW-01', 'IJW-02', 'IJW-03', 'IJW-06', 'IJW-07'],
    velden: () => [
      moet('referentie', 'ReferentieAanbieder', referentie()),
      moet('product', 'Product', product()),
      moet('ingangsdatum', 'ToewijzingIngangsdatum', datum()),
      kan('einddatum', 'ToewijzingEinddatum', datum()),
      kan('omvang', 'Omvang', omvang()),
      moet('verwijzer', 'Verwijzer', verwijzer()),
      kan('commentaar', 'Commentaar', commentaar()),
    ],
  },
  JW317: {
    naam: 'Verzoek',
    regels: ['IJW-01', 'IJW-02', 'IJW-05', 'IJW-06', 'IJW-07'],
    velden: () => [
      moet('referentie', 'ReferentieAanbieder', referentie()),
      moet('reden', 'RedenVerzoek', keuze('redenVerzoek')),
      ...wijzigingslijsten.map(
        ({ onze, ijw, klasse, velden }): Veld => ({
          onze,
          ijw,
          soort: lijst(klasse, groep(velden(), `Een ${klasse} heeft de velden van de standaard.`)),
          verplicht: 'ons',
        }),
      ),
    ],
  },
  JW319: {
    naam: 'Antwoord',
    regels: ['IJW-05', 'IJW-06'],
    velden: () => [
      moet('referentie', 'ReferentieAanbieder', referentie()),
      moet('antwoord', 'VerzoekAntwoord', keuze('verzoekAntwoord')),
      kan('reden', 'RedenAfwijzingVerzoek', keuze('redenAfwijzing')),
      kan('gemeente', 'Woonplaatsbeginsel', verpakt('Gemeente', gemeente())),
    ],
  },
}

export const berichtnummers = /* @__PURE__ */ Object.keys(klassen) as IjwBericht[]
