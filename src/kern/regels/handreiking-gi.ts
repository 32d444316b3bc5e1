import type { Bronverwijzing } from '../bronnen'

const handreiking = (...regels: (readonly [number, number])[]): Bronverwijzing => ({
  bron: 'handreiking-gi-2023',
  regels,
})

/** The simplified referral by gecertificeerde instellingen. */
export const handreikingGiBronnen = {
  'HGI-01': handreiking([113, 127]),
  'HGI-02': handreiking([111, 111], [128, 156]),
  'HGI-03': handreiking([157, 159]),
  'HGI-04': handreiking([166, 166], [172, 174]),
  'HGI-05': handreiking([175, 184]),
  'HGI-06': handreiking([185, 190]),
  'HGI-07': handreiking([197, 200]),
  'HGI-08': handreiking([159, 160], [165, 165]),
  'HGI-09': handreiking([119, 126], [149, 153], [161, 164], [179, 180], [192, 196]),
  'HGI-10': handreiking([255, 257], [260, 260]),
  'HGI-11': handreiking([52, 52], [55, 55]),
  'HGI-12': handreiking([65, 65], [76, 77], [85, 85]),
  'HGI-13': handreiking([127, 127], [132, 132], [138, 138]),
  'HGI-14': handreiking([59, 88]),
  'I-27': handreiking([172, 173]),
  'I-28': handreiking([165, 165], [189, 189]),
  'I-29': handreiking([76, 77]),
} as const satisfies Record<string, Bronverwijzing>

/** What each says, in one Dutch sentence of our own. */
export const handreikingGiSamenvattingen = {
  'HGI-01':
    'Fase 1: de jeugdbeschermer maakt het plan van aanpak; overleg met het lokaal team kan, als dat het gezin al kent.',
  'HGI-02':
    'Fase 2: aanbieders zoeken, een deskundige van de gemeente raadplegen en nagaan of de hulp op tijd komt; het mag in één stap.',
  'HGI-03': 'Stap A1: is binnen de contracten niets passends op tijd, dan zoeken GI en gemeente erbuiten.',
  'HGI-04':
    'Stap B: is er ook daarbuiten niets of is expertise moeilijk te vinden, dan gaat de casus naar het RET.',
  'HGI-05':
    'Stap 6: de bepaling bevat alleen het nodige: de grondslag en de betrokken aanbieder, geen productcode.',
  'HGI-06':
    'Fase 3: aanmelden bij de aanbieder die aanspreekpunt is; buiten de contracten regelt de gemeente het contract.',
  'HGI-07':
    'Fase 4: de aanbieder vraagt toewijzing en de gemeente antwoordt, de hulp start, de jeugdbeschermer houdt regie.',
  'HGI-08': 'Zijn gemeente en GI het niet eens over hulp buiten de contracten, dan volgt de gemeente de GI.',
  'HGI-09': 'Stap 2, 4, A1, B en 6 en fase 4 hebben elk hun eigen randvoorwaarden.',
  'HGI-10':
    'Twee cijfers: de wachttijd van maatregel tot passende hulp, en het deel van de verwijzingen binnen de contracten.',
  'HGI-11':
    'De gemeente van overleg is die van de woonplaats; bij gezinshuis of instelling die van de woonplaats ervoor.',
  'HGI-12':
    'Is passende hulp er nog niet, dan kiest de jeugdbeschermer na overleg met de gemeente overbruggingszorg.',
  'HGI-13':
    'Voor zorghistorie geeft een ots waar nodig een grondslag (Jeugdwet 7.3.11 lid 4), voogdij en jeugdreclassering niet.',
  'HGI-14': 'Gemeente, GI en zorgaanbieder hebben elk hun eigen verantwoordelijkheden.',
  'I-27': 'GI en gemeente brengen de casus samen in bij het RET.',
  'I-28': 'Volgt de gemeente de GI, dan telt het besluit als gedragen.',
  'I-29': 'Wie over overbruggingszorg beslist, bepaalt elk proces zelf.',
} as const satisfies Record<keyof typeof handreikingGiBronnen, string>
