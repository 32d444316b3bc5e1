import type { Regelset } from '../../producten/regelset'
import { basisproducten } from './basis-producten'
import { berichten } from './berichten'
import { contracten } from './contracten'
import { declaratie } from './declaratie'
import { kader } from './kader'
import { casusregie, conversie, diagnostiek } from './kaders'
import { multiBegeleiding } from './multi-begeleiding'
import { multiBehandeling } from './multi-behandeling'
import { samenloop } from './samenloop'
import { toewijzing } from './toewijzing'

export const flevolandDefinitie = {
  id: 'flevoland',
  titel: 'Regio Flevoland: Multi en Basis Begeleiding',
  versie: '2026',
  geldigVanaf: '2026-01-01',
  gecontroleerdOp: '2026-11-24',
  // The gemeenten, levels and neighbouring forms of help have no place of their own.
  bron: kader([22, 28], [80, 90], [602, 651], [922, 924], [1128, 1162], [1235, 1235], [1241, 1277]),
  bronnen: {
    'flevoland-handelingskader': {
      titel: 'Regionaal Handelingskader en Afsprakenkader',
      uitgever: 'Sociaal Domein Flevoland',
      verschenen: 'niet vermeld',
      vindplaats: 'https://sociaaldomeinflevoland.nl/handelingskader/administratieve-processen',
    },
    'jeugdhulp-regels': {
      titel: 'Keuzes van deze bibliotheek waar een bron zwijgt',
      uitgever: 'jeugdhulp-regels',
      verschenen: '2026',
    },
  },
  gemeenten: ['Almere', 'Dronten', 'Lelystad', 'Noordoostpolder', 'Urk'],
  niveaus: ['mbo3', 'mbo4', 'hbo', 'hbo+', 'wo', 'wo+'],
  contracten,
  producten: { ...basisproducten, ...multiBegeleiding, ...multiBehandeling },
  samenloop,
  diagnostiek,
  conversie,
  casusregie,
  toewijzing,
  declaratie,

  berichten,
} as const satisfies Regelset
