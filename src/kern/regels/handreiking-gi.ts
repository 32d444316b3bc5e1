import type { Bronverwijzing } from '../bronnen'
import type { Regel } from './regel'

const handreiking = (...regels: (readonly [number, number])[]): Bronverwijzing => ({
  bron: 'handreiking-gi-2023',
  regels,
})

/** The simplified referral by gecertificeerde instellingen. */
export const handreikingGiRegels = {
  'HGI-01': {
    bron: handreiking([113, 127]),
    samenvatting:
      'Fase 1: de jeugdbeschermer maakt het plan van aanpak; overleg met het lokaal team kan, als dat het gezin al kent.',
  },
  'HGI-02': {
    bron: handreiking([111, 111], [128, 156]),
    samenvatting:
      'Fase 2: aanbieders zoeken, een deskundige van de gemeente raadplegen en nagaan of de hulp op tijd komt; het mag in één stap.',
  },
  'HGI-03': {
    bron: handreiking([157, 159]),
    samenvatting:
      'Stap A1: is binnen de contracten niets passends op tijd, dan zoeken GI en gemeente erbuiten.',
  },
  'HGI-04': {
    bron: handreiking([166, 166], [172, 174]),
    samenvatting:
      'Stap B: is er ook daarbuiten niets of is expertise moeilijk te vinden, dan gaat de casus naar het RET.',
  },
  'HGI-05': {
    bron: handreiking([175, 184]),
    samenvatting:
      'Stap 6: de bepaling bevat alleen het nodige: de grondslag en de betrokken aanbieder, geen productcode.',
  },
  'HGI-06': {
    bron: handreiking([185, 190]),
    samenvatting:
      'Fase 3: aanmelden bij de aanbieder die aanspreekpunt is; buiten de contracten regelt de gemeente het contract.',
  },
  'HGI-07': {
    bron: handreiking([197, 200]),
    samenvatting:
      'Fase 4: de aanbieder vraagt toewijzing en de gemeente antwoordt, de hulp start, de jeugdbeschermer houdt regie.',
  },
  'HGI-08': {
    bron: handreiking([159, 160], [165, 165]),
    samenvatting:
      'Zijn gemeente en GI het niet eens over hulp buiten de contracten, dan volgt de gemeente de GI.',
  },
  'HGI-09': {
    bron: handreiking([119, 126], [149, 153], [161, 164], [179, 180], [192, 196]),
    samenvatting: 'Stap 2, 4, A1, B en 6 en fase 4 hebben elk hun eigen randvoorwaarden.',
  },
  'HGI-10': {
    bron: handreiking([255, 257], [260, 260]),
    samenvatting:
      'Twee cijfers: de wachttijd van maatregel tot passende hulp, en het deel van de verwijzingen binnen de contracten.',
  },
  'HGI-11': {
    bron: handreiking([52, 52], [55, 55]),
    samenvatting:
      'De gemeente van overleg is die van de woonplaats; bij gezinshuis of instelling die van de woonplaats ervoor.',
  },
  'HGI-12': {
    bron: handreiking([65, 65], [76, 77], [85, 85]),
    samenvatting:
      'Is passende hulp er nog niet, dan kiest de jeugdbeschermer na overleg met de gemeente overbruggingszorg.',
  },
  'HGI-13': {
    bron: handreiking([127, 127], [132, 132], [138, 138]),
    samenvatting:
      'Voor zorghistorie geeft een ots waar nodig een grondslag (Jeugdwet 7.3.11 lid 4), voogdij en jeugdreclassering niet.',
  },
  'HGI-14': {
    bron: handreiking([59, 88]),
    samenvatting: 'Gemeente, GI en zorgaanbieder hebben elk hun eigen verantwoordelijkheden.',
  },
  'I-27': {
    bron: handreiking([172, 173]),
    samenvatting: 'GI en gemeente brengen de casus samen in bij het RET.',
  },
  'I-28': {
    bron: handreiking([165, 165], [188, 188]),
    samenvatting: 'Volgt de gemeente de GI, dan telt het besluit als gedragen.',
  },
  'I-29': {
    bron: handreiking([76, 77]),
    samenvatting: 'Wie over overbruggingszorg beslist, bepaalt elk proces zelf.',
  },
} as const satisfies Record<string, Regel>
