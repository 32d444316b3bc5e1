import { flevoland } from 'jeugdhulp-regels/regelsets'

const periode = { ingangsdatum: '2026-03-02', einddatum: '2026-09-01' }
const toegewezen = { nummer: '1', product: '45F31', ...periode }
const codelijst = (naamOfCode: string) => ({ naamOfCode })

/** Of every function a call that it answers, each argument by the name that begins its paths. */
export const AANROEPEN: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  // producten
  wijsCasusregisseurAan: { regelset: flevoland, vraag: { aanbieders: ['a'] } },
  bepaalConversie: { regelset: flevoland, vraag: { gecontracteerd: true, inhoud: 'gelijk' } },
  toetsDeelname: { regelset: flevoland, vraag: { gemeente: 'Urk', product: '45F31' } },
  volgDiagnostiek: { regelset: flevoland, stand: {} },
  groepTenzij: {
    regelset: flevoland,
    vraag: { product: '45F31', groepPassend: true, contraIndicatie: false },
  },
  toetsGroep: {
    regelset: flevoland,
    vraag: { product: '45F32', jeugdigen: 5, professionals: [{ niveau: 'wo' }] },
  },
  inzeteisen: { regelset: flevoland, product: '45F31' },
  toetsInzet: { regelset: flevoland, vraag: { product: '45F31', feiten: [] } },
  toetsLeeftijd: {
    regelset: flevoland,
    vraag: { product: '45F31', geboortedatum: '2010-03-02', op: '2026-03-02' },
  },
  toetsOmvang: { regelset: flevoland, vraag: { product: '45F31', volume: 5, eenheid: 'uur', ...periode } },
  isProductcode: { regelset: flevoland },
  product: { regelset: flevoland, code: '45F31' },
  richtlijn: { regelset: flevoland, code: '45F33', categorie: 'B' },
  zoekProducten: { regelset: flevoland, vraag: {} },
  samenloop: { regelset: flevoland, a: '45F31', b: 'BJGGZ', opties: {} },
  vervolgNaDuur: { regelset: flevoland, product: '45F31' },

  // toewijzing
  beeindigToewijzing: {
    regelset: flevoland,
    toewijzing: toegewezen,
    einde: { einddatum: '2026-05-01', reden: 'verkorting' },
  },
  trekToewijzingIn: { regelset: flevoland, toewijzing: toegewezen },
  verdeelGezinstoewijzing: {
    regelset: flevoland,
    vraag: { product: '45F33', gezinsleden: [{ id: 'a', geboortedatum: '2016-03-02', betrokken: true }] },
  },
  splitsNaarGroep: {
    regelset: flevoland,
    vraag: {
      individueel: { product: '45F31', minuten: 50, einddatum: '2026-09-01' },
      groep: { product: '45F32', minuten: 5, einddatum: '2026-09-01' },
    },
  },
  toewijzingBijTerugval: {
    regelset: flevoland,
    vraag: {
      beeindigdOp: '2026-03-02',
      hulpvraagOp: '2026-05-02',
      zelfdeHulp: true,
      onderbouwing: true,
      giBetrokken: false,
    },
  },
  toetsVerzoek: {
    regelset: flevoland,
    verzoek: {
      bericht: 'JW315',
      verwijzer: 'huisarts',
      product: '45F11',
      volume: 5,
      eenheid: 'uur',
      ...periode,
    },
    context: { gemeente: 'Urk', gecontracteerd: true, geboortedatum: '2016-03-02' },
  },
  verschuifEinddatum: {
    regelset: flevoland,
    vraag: { ...periode, verwijzer: 'huisarts', eerderVerschoven: false, resterendeMinuten: 5 },
  },
  wegNaarToewijzing: { regelset: flevoland, vraag: { verwijzer: 'huisarts', bsnBeschikbaar: true } },
  bepaalWijzigingsroute: {
    regelset: flevoland,
    vraag: { verwijzer: 'huisarts', pastBinnenVerwijzing: true },
  },

  // berichten
  berichttermijn: { regelset: flevoland, vraag: { bericht: 'JW305', start: '2026-03-02' } },
  eenheid: codelijst('uur'),
  frequentie: codelijst('week'),
  productcategorie: codelijst('ambulant'),
  redenAfwijzing: codelijst('woonplaatsbeginsel'),
  redenBeeindiging: codelijst('volgens-plan'),
  redenVerzoek: codelijst('zorgplan'),
  redenWijziging: codelijst('verwijderd'),
  verwijzer: codelijst('huisarts'),
  verzoekAntwoord: codelijst('in-onderzoek'),
  contactadres: { regelset: flevoland, gemeente: 'Urk', onderwerp: 'declaraties' },
  bedragVan: { vraag: { uurtarief: 8731, minuten: 380 } },
  volumeVan: { vraag: { minuten: [20, 50], eenheid: 'uur' } },
  naarIjw: { bericht: { bericht: 'JW305', nummer: '1', begindatum: '2026-03-02' } },
  vanIjw: { ijw: { StartProduct: { Begindatum: '2026-03-02' } } },
  volgendeBerichten: {
    regelset: flevoland,
    reedsVerzonden: [{ bericht: 'JW319', antwoord: 'in-onderzoek' }],
  },
  toetsIjw: { ijw: { ToegewezenProduct: {} }, opties: {} },
  toetsVerwijzing: { regelset: flevoland, vraag: { verwijzer: 'huisarts', genoemd: [] } },

  // declaratie
  controleerDeclaratie: { regelset: flevoland, declaratie: { regels: [], toewijzingen: [] } },
  telGroepsminuten: {
    regelset: flevoland,
    sessies: [{ product: '45F32', datum: '2026-03-02', professionals: [{ minuten: 60 }], aanwezigen: ['a'] }],
    keuze: {},
  },
  verdeelGroepstijd: { regelset: flevoland, vraag: { professionals: [{ minuten: 60 }], aanwezigen: 3 } },
  beoordeelNoShows: {
    regelset: flevoland,
    registraties: [{ client: 'a', product: '45F31', datum: '2026-03-02', gepland: false }],
    keuzes: {},
  },
  meldNoShows: {
    regelset: flevoland,
    registraties: [{ client: 'a', product: '45F31', datum: '2026-03-02', gepland: false }],
    keuzes: {},
  },
  controleerDeclaratieStroom: {
    regelset: flevoland,
    stroom: { regels: [], gegevensVan: () => ({ toewijzingen: [] }) },
  },
  declarabeleTijd: {
    regelset: flevoland,
    registraties: [{ client: 'a', product: '45F31', datum: '2026-03-02', soort: 'direct', minuten: 30 }],
  },
}
