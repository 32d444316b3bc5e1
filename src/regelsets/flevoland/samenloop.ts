import type { Samenloopregels } from '../../producten/samenloopregels'
import { kader } from './kader'

const BASIS = ['45F01', '45F02'] as const
const BEHANDELING = ['45F31', '45F32', '45F33', '45F34', '45F35', '45F36'] as const
const BEGELEIDING = ['45F21', '45F22', '45F23', '45F24'] as const
/** The treatment and guidance forms of Multi: all but Diagnostiek. */
const MULTI_HULP = [...BEGELEIDING, ...BEHANDELING] as const
const MULTI = ['45F11', ...MULTI_HULP] as const
const ALLE = [...BASIS, ...MULTI] as const

const GEMEENTE = { besluit: 'gemeente' } as const

/** Some pairs stand in the source under running together and under stacking (I-38). */
const SAMENLOOP_OF_STAPELEN =
  'Wat de bron onder samenloop noemt is tijdelijk mogelijk, wat zij alleen onder stapelen noemt met een besluit.'
/** Only two products are barred by name (I-53). */
const KDC_LETTERLIJK = {
  regel: 'I-53',
  tekst: 'Binnen het KDC zijn alleen 45F32 en 45F02 uitgesloten.',
  bron: kader([641, 641], [1152, 1152]),
} as const
const STAPELEN_MULTI = {
  regel: 'SAM-03',
  tekst: 'Buiten die overgang vraagt stapelen binnen Multi een aanvullend besluit.',
  bron: kader([624, 627]),
} as const

/** What goes with what (SAM-01 to SAM-09). */
export const samenloop = {
  andereVormen: {
    BJGGZ: 'Basis jeugd-ggz',
    SJGGZ: 'Specialistische jeugd-ggz',
    TOM: 'TOM door- en uitstroom',
    'behandeld-wonen': 'Behandeld wonen',
    'logeren-ontwikkelingsgericht': 'Logeren Ontwikkelingsgericht',
    KDC: 'Kinderdagcentrum',
    'gezinsgericht-wonen': 'Gezinsgericht wonen',
    crisis: 'Crisis',
  },
  regels: [
    {
      producten: ALLE,
      met: 'zelfde',
      uitkomst: 'niet-toegestaan',
      regel: 'I-54',
      tekst: 'Dezelfde productcode loopt niet tegelijk in twee toewijzingen.',
      bron: { bron: 'jeugdhulp-regels' },
    },
    {
      producten: ['45F01'],
      met: ['45F02'],
      bijOvergangNaarGroep: true,
      uitkomst: 'toegestaan',
      regel: 'I-54',
      tekst: 'Het groepsproduct eindigt niet later dan het individuele en de minuten samen blijven gelijk.',
      bron: kader([308, 320]),
    },
    {
      producten: ['45F31'],
      met: ['45F32'],
      bijOvergangNaarGroep: true,
      uitkomst: 'toegestaan',
      regel: 'I-54',
      ook: [STAPELEN_MULTI],
      tekst: 'Het groepsproduct eindigt niet later dan het individuele en de minuten samen blijven gelijk.',
      bron: kader([357, 369]),
    },
    {
      producten: ['45F21'],
      met: ['45F22'],
      bijOvergangNaarGroep: true,
      uitkomst: 'toegestaan',
      regel: 'I-54',
      ook: [STAPELEN_MULTI],
      tekst: 'Het groepsproduct eindigt niet later dan het individuele en de minuten samen blijven gelijk.',
      bron: kader([357, 369]),
    },
    {
      producten: ['45F01'],
      met: ['45F02'],
      uitkomst: 'onbekend',
      regel: 'I-54',
      ook: [
        {
          regel: 'SAM-09',
          tekst: 'Onbekend is geen toestemming.',
          bron: { bron: 'jeugdhulp-regels' },
        },
      ],
      tekst:
        'De bron noemt dit paar alleen bij de overgang naar een groep, met een einde en minuten binnen die van het individuele product.',
      bron: kader([308, 320]),
    },
    {
      producten: MULTI,
      met: MULTI,
      uitkomst: 'aanvullend-besluit',
      regel: 'SAM-03',
      ...GEMEENTE,
      tekst: 'Producten van Multi kunnen gestapeld worden als de gewenste uitkomst dat vraagt.',
      bron: kader([624, 627]),
    },
    {
      producten: MULTI_HULP,
      met: BASIS,
      uitkomst: 'bij-afschalen',
      regel: 'SAM-02',
      tekst: 'Dit kan wanneer de hulp wordt afgeschaald.',
      bron: kader([615, 617], [1130, 1133]),
    },
    {
      producten: ['45F11', ...BEHANDELING],
      met: ['BJGGZ', 'SJGGZ'],
      uitkomst: 'tijdelijk',
      regel: 'SAM-01',
      ook: [
        {
          regel: 'SAM-04',
          tekst:
            'Komt de ggz er tijdens de hulp bij, dan noemt de bron ook een besluit via de procesregisseur.',
          bron: kader([628, 633]),
        },
        { regel: 'I-38', tekst: SAMENLOOP_OF_STAPELEN, bron: kader([602, 614], [628, 633]) },
      ],
      tekst: 'Dit kan tijdelijk samenlopen.',
      bron: kader([602, 614]),
    },
    {
      producten: BEGELEIDING,
      met: ['BJGGZ', 'SJGGZ'],
      uitkomst: 'aanvullend-besluit',
      regel: 'SAM-04',
      ook: [{ regel: 'I-38', tekst: SAMENLOOP_OF_STAPELEN, bron: kader([602, 614], [628, 633]) }],
      ...GEMEENTE,
      via: 'procesregisseur',
      tekst: 'Dit kan als tijdens de begeleiding blijkt dat de ggz erbij nodig is.',
      bron: kader([628, 633]),
    },
    {
      producten: BASIS,
      met: ['BJGGZ', 'SJGGZ'],
      uitkomst: 'aanvullend-besluit',
      regel: 'SAM-04',
      ook: [{ regel: 'I-38', tekst: SAMENLOOP_OF_STAPELEN, bron: kader([1130, 1145]) }],
      ...GEMEENTE,
      via: 'procesregisseur',
      tekst: 'Dit kan als tijdens de begeleiding blijkt dat de ggz erbij nodig is.',
      bron: kader([1140, 1145]),
    },
    {
      producten: MULTI,
      met: ['TOM'],
      uitkomst: 'bij-terugkeer-naar-huis',
      regel: 'SAM-02',
      tekst: 'Dit kan bij een versnelde terugkeer naar huis, als overgang naar lichtere hulp.',
      bron: kader([618, 620]),
    },
    {
      producten: BASIS,
      met: ['TOM'],
      uitkomst: 'bij-terugkeer-naar-huis',
      regel: 'SAM-02',
      tekst: 'Dit kan bij een versnelde terugkeer naar huis, als overgang naar lichtere hulp.',
      bron: kader([1134, 1136]),
    },
    {
      producten: MULTI_HULP,
      met: ['behandeld-wonen'],
      uitkomst: 'toegestaan',
      regel: 'SAM-02',
      tekst: 'Behandeling en begeleiding van Multi kunnen samenlopen met behandeld wonen.',
      bron: kader([621, 623]),
    },
    {
      producten: BASIS,
      met: ['behandeld-wonen'],
      uitkomst: 'toegestaan',
      regel: 'SAM-02',
      tekst: 'Ambulante hulp kan samenlopen met behandeld wonen.',
      bron: kader([1137, 1138]),
    },
    {
      producten: MULTI,
      met: ['logeren-ontwikkelingsgericht'],
      uitkomst: 'aanvullend-besluit',
      regel: 'SAM-05',
      ...GEMEENTE,
      tekst: 'Dit kan als tijdens de hulp thuis blijkt dat logeren nodig is.',
      bron: kader([634, 636]),
    },
    {
      producten: BASIS,
      met: ['logeren-ontwikkelingsgericht'],
      uitkomst: 'aanvullend-besluit',
      regel: 'SAM-05',
      ...GEMEENTE,
      tekst: 'Dit kan als tijdens de begeleiding blijkt dat logeren nodig is.',
      bron: kader([1146, 1148]),
    },
    {
      producten: ['45F32'],
      met: ['KDC'],
      uitkomst: 'niet-toegestaan',
      regel: 'SAM-06',
      ook: [KDC_LETTERLIJK],
      tekst: 'Groepsbehandeling binnen het KDC stapelen kan niet.',
      bron: kader([641, 641]),
    },
    {
      producten: ['45F02'],
      met: ['KDC'],
      uitkomst: 'niet-toegestaan',
      regel: 'SAM-06',
      ook: [KDC_LETTERLIJK],
      tekst: 'Groepsbegeleiding binnen het KDC stapelen kan niet.',
      bron: kader([1152, 1152]),
    },
    {
      producten: ['45F22'],
      met: ['KDC'],
      uitkomst: 'aanvullend-besluit',
      regel: 'SAM-06',
      ook: [KDC_LETTERLIJK],
      ...GEMEENTE,
      tekst: 'Dit kan als de hulp te weinig ondersteunt en het kind aan de voorwaarden van het KDC voldoet.',
      bron: kader([637, 641]),
    },
    {
      producten: MULTI_HULP,
      met: ['KDC'],
      uitkomst: 'aanvullend-besluit',
      regel: 'SAM-06',
      ...GEMEENTE,
      tekst: 'Dit kan als de hulp te weinig ondersteunt en het kind aan de voorwaarden van het KDC voldoet.',
      bron: kader([637, 640]),
    },
    {
      producten: ['45F01'],
      met: ['KDC'],
      uitkomst: 'aanvullend-besluit',
      regel: 'SAM-06',
      ...GEMEENTE,
      tekst: 'Dit kan als de hulp te weinig ondersteunt en het kind aan de voorwaarden van het KDC voldoet.',
      bron: kader([1149, 1151]),
    },
    {
      producten: MULTI,
      met: ['gezinsgericht-wonen'],
      uitkomst: 'aanvullend-besluit',
      regel: 'SAM-07',
      ...GEMEENTE,
      tekst: 'Dit kan als er meer nodig is dan gezinsgericht wonen zelf biedt.',
      bron: kader([642, 644]),
    },
    {
      producten: BASIS,
      met: ['gezinsgericht-wonen'],
      uitkomst: 'aanvullend-besluit',
      regel: 'SAM-07',
      ...GEMEENTE,
      tekst: 'Dit kan als er meer nodig is dan gezinsgericht wonen zelf biedt.',
      bron: kader([1153, 1155]),
    },
    {
      producten: MULTI,
      met: ['crisis'],
      uitkomst: 'tijdelijk',
      regel: 'SAM-08',
      tekst:
        'Zolang de hulp past intensiveert de aanbieder die zelf; is dat niet genoeg of past de hulp niet meer, dan komt er tijdelijk crisiszorg bij.',
      bron: kader([645, 651]),
    },
    {
      producten: BASIS,
      met: ['crisis'],
      uitkomst: 'tijdelijk',
      regel: 'SAM-08',
      tekst:
        'Zolang de hulp past intensiveert de aanbieder die zelf; is dat niet genoeg of past de hulp niet meer, dan komt er tijdelijk crisiszorg bij.',
      bron: kader([1156, 1162]),
    },
  ],
} as const satisfies Samenloopregels
