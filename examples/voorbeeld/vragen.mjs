// The decisions beside the flow: what is asked, what the answer is, and which rule gave it.
import { readFileSync } from 'node:fs'
import {
  beslis,
  escalatiemodel,
  geldendeVersie,
  gvjb301,
  gvjb301v2021,
  gvjb315,
  handreikingGi,
  indicatoren,
  jeugdbeschermingstafel,
  klantreis,
  rollenIn,
  toetsBepaling,
  toetsBericht,
  toetsChecklist,
  toetsContract,
  weegVoorzieningen,
} from 'jeugdhulp-regels'
import { bron } from './bron.mjs'

const dossier = (naam) =>
  JSON.parse(readFileSync(new URL(`./dossiers/${naam}`, import.meta.url), 'utf8')).dossier
const versie = (datum) => ({
  uitkomst: geldendeVersie('gvjb-301', datum).versie,
  motivering: [],
})

const bepaling = {
  zorgcategorie: 1,
  vorm: 'ambulante begeleiding',
  begindatum: '2026-12-01',
  omvang: '4 uur per week',
  evaluatiemomenten: ['2027-03-01'],
  volgensOverleg: true,
  volgensInkoopafspraken: true,
}

const vragen = [
  [gvjb301, 'Welke versie geldt op 31 maart 2022? (I-36)', () => versie('2022-03-31')],
  [
    gvjb301,
    'Mag een bepaling langer duren dan de maatregel?',
    (route) =>
      toetsBepaling(route, { ...bepaling, einddatum: '2027-06-30', einddatumMaatregel: '2027-03-31' }),
  ],
  [
    gvjb301v2021,
    'Geldt de route in de jeugdpsychiatrie?',
    (route) => beslis(route, 'sector', { sector: 'jeugdpsychiatrie' }),
  ],
  [
    gvjb301v2021,
    'Waar komt de termijn van het RET vandaan?',
    (route) => beslis(route, 'herkomst-termijn', { termijn: 'bespreking-ret' }),
  ],
  [gvjb301v2021, 'Wie draagt wat in stap 2?', (route) => rollenIn(route, 'vaststellen')],
  [
    gvjb301v2021,
    'Weet het lokaal team genoeg?',
    (route) => toetsChecklist(route, 'kennis-lokaal-team', ['gezin', 'aanbod']),
  ],
  [gvjb315, 'Wie codeert in de 315-route?', (route) => beslis(route, 'codering', { route: '315' })],
  [
    handreikingGi,
    'Heeft overleg met het lokaal team zin?',
    (route) => beslis(route, 'overleg-lokaal-team', { lokaalTeamBetrokken: true }),
  ],
  [
    handreikingGi,
    'Moet de deskundige worden geraadpleegd?',
    (route) => beslis(route, 'deskundige-raadplegen', { gecontracteerd: false, keuzeAanGi: true }),
  ],
  [
    handreikingGi,
    'Wat als er ook buiten de contracten niets is?',
    (route) =>
      beslis(route, 'vervolg-zoeken', {
        binnenContracten: false,
        expertiseMoeilijkTeVinden: false,
        buitenContracten: 'niet-gevonden',
      }),
  ],
  [
    handreikingGi,
    'En als de gemeente het niet eens is met hulp buiten de contracten?',
    (route) => beslis(route, 'buiten-contract', { giKiestErvoor: true, gemeenteEens: false }),
  ],
  [
    handreikingGi,
    'Met welke gemeente overlegt de jeugdbeschermer bij een gezinshuis?',
    (route) => beslis(route, 'gemeente-van-overleg', { woont: 'gezinshuis' }),
  ],
  [
    handreikingGi,
    'Kan er overbruggingszorg komen?',
    (route) => beslis(route, 'overbruggingszorg', { passendeHulpBeschikbaar: false }),
  ],
  [
    handreikingGi,
    'Is er bij voogdij een grond voor de zorghistorie?',
    (route) => beslis(route, 'zorghistorie', { maatregel: 'voogdij', noodzakelijk: true }),
  ],
  [
    handreikingGi,
    'Is deze bepaling goed?',
    (route) =>
      toetsBepaling(route, {
        grondslag: 'ondertoezichtstelling',
        zorgaanbieder: 'Aanbieder A',
        productcode: '45F21',
      }),
  ],
  [handreikingGi, 'Kan fase 4 beginnen?', (route) => toetsChecklist(route, 'fase-4', ['blijft-op-tijd'])],
  [
    handreikingGi,
    'Doet de gemeente haar deel?',
    (route) =>
      toetsChecklist(route, 'plichten-gemeente', ['uitvoering', 'aanbod', 'overzicht', 'beschikbaarheid']),
  ],
  [
    handreikingGi,
    'Hoe lang wachten kinderen, en hoeveel bleef binnen de contracten?',
    (route) => indicatoren(route, ['9-handreiking-gi.json', '12-handreiking-gi-ret.json'].map(dossier)),
  ],
  [
    klantreis,
    'Welke voorzieningen dekken de vraag?',
    (route) => weegVoorzieningen(route, { 'eigen-kracht': 'deels', voorliggend: 'niet', algemeen: 'deels' }),
  ],
  [
    klantreis,
    'Wie maakt het afsprakenoverzicht na een kinderarts?',
    (route) => beslis(route, 'afsprakenoverzicht', { verwijzer: 'kinderarts' }),
  ],
  [
    klantreis,
    'Wie bepaalt de hulp bij een maatregel?',
    (route) => beslis(route, 'wie-bepaalt', { maatregel: true }),
  ],
  [
    klantreis,
    'Klopt de VOT met het afsprakenoverzicht?',
    (route) =>
      toetsBericht(route, {
        afgesproken: { omvang: 5760, duur: '12 maanden' },
        bericht: { omvang: 5760, duur: '9 maanden' },
      }),
  ],
  [
    klantreis,
    'Wie beslist over het vervolg?',
    (route) => beslis(route, 'vervolg', { verwijzer: 'huisarts' }),
  ],
  [klantreis, 'Is de aanbieder passend gekozen?', (route) => toetsChecklist(route, 'matchen', ['passend'])],
  [
    klantreis,
    'Mag er hulp zonder contract komen?',
    (route) => toetsContract(route, { gecontracteerd: false }),
  ],
  [
    escalatiemodel,
    'Welke stap is aan de beurt?',
    (route) =>
      beslis(route, 'escalatiestap', {
        situatie: 'professioneel-dilemma',
        verschilErkend: true,
        stap1Geprobeerd: false,
        stap2Geprobeerd: false,
        beleidSchietTekort: false,
      }),
  ],
  [
    escalatiemodel,
    'Is dit een grond om te escaleren?',
    (route) => beslis(route, 'grond', { aanleiding: 'afspraken-niet-nagekomen' }),
  ],
  [escalatiemodel, 'Is er genoeg om van te leren?', (route) => toetsChecklist(route, 'leren', ['verslag'])],
  [
    jeugdbeschermingstafel,
    'Bij welke tafel hoort deze vraag?',
    (route) => beslis(route, 'tafel', { vraag: 'welke-hulp-bij-welke-aanbieder' }),
  ],
  [
    jeugdbeschermingstafel,
    'Wat volgt op alleen een raadsonderzoek?',
    (route) => beslis(route, 'uitkomst', { uitkomst: 'alleen-raadsonderzoek' }),
  ],
  [
    jeugdbeschermingstafel,
    'Wie beslist als men het niet eens is?',
    (route) => beslis(route, 'beslisser', { overeenstemming: false }),
  ],
  [
    jeugdbeschermingstafel,
    'Moet een voorgenomen einde langs de tafel?',
    (route) => beslis(route, 'einde-ots', { regio: 'rijk-van-nijmegen' }),
  ],
  [
    jeugdbeschermingstafel,
    'Zit een kind van net twaalf erbij?',
    (route) => beslis(route, 'kind', { geboortedatum: '2014-11-24', op: '2026-11-24' }),
  ],
  [
    jeugdbeschermingstafel,
    'Zit iedereen aan tafel?',
    (route) => toetsChecklist(route, 'deelnemers', ['voorzitter', 'raad', 'ouders']),
  ],
  [
    jeugdbeschermingstafel,
    'Zijn de rechten van het gezin gewaarborgd?',
    (route) => toetsChecklist(route, 'rechten-gezin', ['verzoek', 'reactie']),
  ],
  [
    jeugdbeschermingstafel,
    'Is de tafel goed georganiseerd?',
    (route) => toetsChecklist(route, 'organisatie', ['wekelijks']),
  ],
]

/** Prints every question with its answer, per process. */
export function toonVragen() {
  let vorige
  for (const [route, vraag, antwoord] of vragen) {
    if (route !== vorige) console.log(`\n${route.titel} (${route.versie})`)
    vorige = route
    const { uitkomst, motivering } = antwoord(route)
    console.log(`\n  ${vraag}\n    ${JSON.stringify(uitkomst)}`)
    for (const toepassing of motivering) console.log(`    ${bron(toepassing)}: ${toepassing.tekst}`)
  }
}
