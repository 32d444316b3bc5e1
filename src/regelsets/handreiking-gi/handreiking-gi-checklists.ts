import type { Checklist } from '../../routes/definitie'

/** The preconditions per step (HGI-09) and what each party is there for (HGI-14). */
export const checklists = {
  'stap-2': {
    titel: 'Wat het lokaal team voor stap 2 biedt',
    regel: 'HGI-09',
    punten: {
      bereikbaar: { titel: 'het lokaal team is goed en snel bereikbaar' },
      deskundigheid: { titel: 'het kent het vak en de zorghistorie van gezin of jeugdige' },
      betrokkenheid: { titel: 'het is betrokken tijdens de maatregel en daarna' },
      beschikbaarheid: { titel: 'het ziet welk aanbod beschikbaar is', indienVanToepassing: true },
    },
  },
  'stap-4': {
    titel: 'Wat de deskundige van de gemeente voor stap 4 biedt',
    regel: 'HGI-09',
    punten: {
      bereikbaar: { titel: 'de deskundige is bereikbaar en beschikbaar' },
      'sociale-kaart': { titel: 'kennis van de hulp die bij wie is ingekocht' },
      beschikbaarheid: { titel: 'zicht op wat nu beschikbaar is' },
      deskundigheid: { titel: 'kennis om over de inhoud mee te denken' },
    },
  },
  'stap-a1': {
    titel: 'Wat aan zoeken buiten de contracten voorafgaat',
    regel: 'HGI-09',
    punten: {
      'binnen-bekeken': { titel: 'de GI bekeek het gecontracteerde aanbod op het overzicht' },
      'binnen-meegewogen': { titel: 'de GI woog die mogelijkheden serieus mee' },
      'gemeente-denkt-mee': { titel: 'de gemeente denkt uit zichzelf mee over hulp erbuiten' },
      inzet: { titel: 'aanbieders spannen zich in om ook een complexe vraag aan te nemen' },
    },
  },
  'stap-b': {
    titel: 'Wat er voor stap B moet zijn',
    regel: 'HGI-09',
    punten: {
      ret: { titel: 'er werkt een RET of iets dat daarop lijkt' },
      expertises: { titel: 'er zitten verschillende expertises in' },
      aanbieders: { titel: 'er doen verschillende aanbieders aan mee' },
      inzet: { titel: 'aanbieders spannen zich in om ook een complexe vraag aan te nemen' },
    },
  },
  'stap-6': {
    titel: 'Wat het opstellen van de bepaling eenvoudig houdt',
    regel: 'HGI-09',
    punten: {
      standaard: { titel: 'er wordt zoveel mogelijk met een standaardbepaling gewerkt' },
      'alleen-nodig': { titel: 'zij vraagt niets dat voor de verwijzing niet nodig is' },
    },
  },
  'fase-4': {
    titel: 'Wat nodig is om de hulp te laten beginnen',
    regel: 'HGI-09',
    punten: {
      'blijft-op-tijd': { titel: 'de aanbieder houdt zich aan zijn inschatting dat de hulp op tijd komt' },
      'geen-lasten': { titel: 'de gemeente legt geen extra administratie op' },
      'geen-discussie': {
        titel: 'over besloten hulp buiten de contracten is geen discussie meer',
        indienVanToepassing: true,
      },
      financiering: {
        titel: 'gemeente en aanbieder worden het over de financiering eens',
        indienVanToepassing: true,
      },
    },
  },
  'plichten-gemeente': {
    titel: 'Waarvoor de gemeente staat',
    regel: 'HGI-14',
    punten: {
      uitvoering: { titel: 'de hulp die de GI nodig vindt wordt uitgevoerd' },
      aanbod: { titel: 'er is passend aanbod, met afspraken met aanbieders' },
      overzicht: { titel: 'er is een overzicht van gecontracteerde hulp en aanbieders' },
      beschikbaarheid: { titel: 'er is actueel zicht op beschikbaarheid, alternatieven en overbrugging' },
      escalatieroute: { titel: 'er is een escalatieroute die alle partijen kennen' },
    },
  },
  'plichten-gi': {
    titel: 'Waarvoor de gecertificeerde instelling staat',
    regel: 'HGI-14',
    punten: {
      maatregel: { titel: 'de maatregel van de rechter wordt uitgevoerd' },
      plan: { titel: 'met het gezin is een plan gemaakt over de hulp die nodig is' },
      'passende-hulp': { titel: 'de bepaalde hulp is veilig, doeltreffend, doelmatig en cliëntgericht' },
      'binnen-eerst': { titel: 'eerst is binnen het gecontracteerde aanbod gekeken' },
      overleg: { titel: 'over deze casus is met de gemeente overlegd' },
      inbreng: { titel: 'de inbreng van de gemeente is in het besluit meegenomen' },
      'samen-zoeken': {
        titel: 'voor hulp zonder contract is samen met de gemeente een oplossing gezocht',
        indienVanToepassing: true,
      },
      overbrugging: {
        titel: 'over overbruggingszorg is met de gemeente overlegd',
        indienVanToepassing: true,
      },
      afstemmen: { titel: 'het plan is afgestemd met de aanbieder' },
      regie: { titel: 'de jeugdbeschermer houdt de regie en bewaakt dat nodige zorg wordt gevonden' },
    },
  },
  'plichten-zorgaanbieder': {
    titel: 'Waarvoor de zorgaanbieder staat',
    regel: 'HGI-14',
    punten: {
      contract: { titel: 'met de gemeente is afgesproken welke zorg tegen welke voorwaarden komt' },
      hulpverleningsplan: { titel: 'met de jeugdbeschermer is van de doelen een hulpverleningsplan gemaakt' },
      hulp: { titel: 'de nodige hulp wordt geboden' },
      overbrugging: {
        titel: 'hulp ter overbrugging wordt geboden, zoals met de gemeente is afgesproken',
        indienVanToepassing: true,
      },
    },
  },
  samenwerking: {
    titel: 'Wat GI en gemeente vooraf regelen',
    regel: 'HGI-14',
    punten: {
      aanmeldroute: { titel: 'er is een duidelijke aanmeldroute' },
      protocol: { titel: 'hoe zij overleggen staat in een protocol (Jeugdwet artikel 3.5 lid 3)' },
    },
  },
} as const satisfies Record<string, Checklist>
