import fc from 'fast-check'
import * as alles from 'jeugdhulp-regels'
import {
  flevoland,
  gvjb301,
  handreikingGi,
  klantreis,
  maakWerkkalender,
  openDossier,
  RegelFout,
} from 'jeugdhulp-regels'
import { describe, expect, test } from 'vitest'
import { bevriesDiep } from './hulp'

type Functie = (...invoer: unknown[]) => unknown
const functies = Object.entries<unknown>(alles).filter(
  (deel): deel is [string, Functie] => typeof deel[1] === 'function' && deel[1] !== RegelFout,
)

/** Values of the right kind, so that a call gets past its first check. By name, to keep a counterexample short. */
const REDELIJK: Readonly<Record<string, unknown>> = {
  datum: '2026-03-02',
  aantal: 5,
  dagnummer: 20000,
  kolom: Int32Array.of(20000, 20001),
  kalender: maakWerkkalender(),
  route: gvjb301,
  dossier: openDossier(gvjb301, { datum: '2026-03-02' }),
  klantreis,
  klantreisdossier: openDossier(klantreis, { datum: '2026-03-02' }),
  handreikingGi,
  dossiers: [openDossier(handreikingGi, { datum: '2026-03-02' })],
  besluit: 'afsprakenoverzicht',
  gegevens: { verwijzer: 'huisarts' },
  dekking: { 'eigen-kracht': 'geheel' },
  reeks: 'gvjb-301',
  opening: { datum: '2026-03-02' },
  gebeurtenis: { soort: 'overleg-gevoerd', datum: '2026-03-04' },
  peiling: { peildatum: '2026-03-05' },
  termijn: { vanaf: '2026-03-02', duur: { aantal: 1, eenheid: 'maanden' } },
  flevoland,
  code: '45F31',
  vorm: 'BJGGZ',
  deelname: { gemeente: 'Urk', product: '45F31' },
  omvang: {
    product: '45F31',
    volume: 5,
    eenheid: 'uur',
    ingangsdatum: '2026-03-02',
    einddatum: '2026-12-31',
  },
  leeftijd: { product: '45F31', geboortedatum: '2010-03-02', op: '2026-03-02' },
  groep: { product: '45F32', jeugdigen: 5, professionals: [{ niveau: 'wo' }] },
  groepTenzij: { product: '45F31', groepPassend: true, contraIndicatie: false },
  inzet: { product: '45F31', feiten: ['uitvalrisico'] },
  diagnostiek: { antwoorden: { 'hulpvraag-helder': true }, gedaan: [] },
  conversie: { gecontracteerd: true, inhoud: 'gelijk' },
  casusregie: { aanbieders: ['a', 'b'] },
  gezin: {
    product: '45F33',
    gezinsleden: [{ id: 'a', geboortedatum: '2016-03-02', betrokken: true }],
  },
  verschuiving: {
    ingangsdatum: '2026-03-02',
    einddatum: '2026-09-01',
    verwijzer: 'huisarts',
    eerderVerschoven: false,
    resterendeMinuten: 5,
  },
  terugval: {
    beeindigdOp: '2026-03-02',
    hulpvraagOp: '2026-05-02',
    zelfdeHulp: true,
    onderbouwing: true,
    giBetrokken: false,
  },
  splitsing: {
    individueel: { product: '45F31', minuten: 50, einddatum: '2026-09-01' },
    groep: { product: '45F32', minuten: 5, einddatum: '2026-09-01' },
  },
  wijziging: { verwijzer: 'huisarts', pastBinnenVerwijzing: true },
  weg: { verwijzer: 'huisarts', bsnBeschikbaar: true },
  toewijzing: { nummer: '1', product: '45F31', ingangsdatum: '2026-03-02', einddatum: '2026-09-01' },
  einde: { einddatum: '2026-05-01', reden: 'verkorting' },
  verzoek: {
    bericht: 'JW315',
    verwijzer: 'huisarts',
    product: '45F11',
    volume: 5,
    eenheid: 'uur',
    ingangsdatum: '2026-03-02',
    einddatum: '2026-09-01',
  },
  context: { gemeente: 'Urk', gecontracteerd: true, geboortedatum: '2016-03-02' },
  noShows: [{ client: 'a', product: '45F31', datum: '2026-03-02', gepland: false }],
  noShowkeuzes: { 'I-12': 'geen' },
  termijnvraag: { bericht: 'JW305', start: '2026-03-02', contract: 'multi' },
  verzonden: [{ bericht: 'JW315' }, { bericht: 'JW319', antwoord: 'in-onderzoek' }],
  gemeente: 'Urk',
  onderwerp: 'declaraties',
  verwijzing: { verwijzer: 'huisarts', genoemd: ['reden'] },
  naamOfCode: '01',
  bericht: { bericht: 'JW301', nummer: '1', product: '45F31', ingangsdatum: '2026-03-02' },
  ijw: { StopProduct: { Begindatum: '2026-03-02', Einddatum: '2026-03-05', RedenBeeindiging: '31' } },
  opties: { gedeclareerd: 'minuut' },
  volume: { minuten: [20, 50], eenheid: 'uur' },
  bedrag: { uurtarief: 8731, minuten: 380 },
  groepstijd: { professionals: [{ minuten: 60 }], aanwezigen: 3 },
  sessies: [{ product: '45F32', datum: '2026-03-02', professionals: [{ minuten: 60 }], aanwezigen: ['a'] }],
  afronding: { afronding: 'exact' },
  tijd: [{ client: 'a', product: '45F31', datum: '2026-03-02', soort: 'direct', minuten: 30 }],
  declaratie: {
    regels: [
      {
        client: 'a',
        toewijzing: '1',
        product: '45F31',
        begindatum: '2026-03-02',
        einddatum: '2026-03-02',
        volume: 30,
        eenheid: 'minuut',
      },
    ],
    toewijzingen: [{ nummer: '1', client: 'a', product: '45F31', ingangsdatum: '2026-01-01' }],
  },
  declaratiestroom: { regels: [], gegevensVan: () => undefined },
  lijst: [],
  niets: undefined,
}
const redelijk = fc.constantFrom(...Object.keys(REDELIJK)).map((naam) => ({ naam }))
const waarde = (invoer: { naam?: string; iets?: unknown }) =>
  invoer.naam ? REDELIJK[invoer.naam] : invoer.iets
const iets = fc.oneof(
  { weight: 2, arbitrary: redelijk },
  fc
    .anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withSparseArray: true,
    })
    .map((onzin) => ({ iets: onzin })),
)

const MERKTEKENS = ['999990019', 'Saartje Jansen']
const [BSN, NAAM] = MERKTEKENS as [string, string]
const metMerkteken = fc
  .constantFrom<unknown>(
    BSN,
    NAAM,
    Number(BSN),
    [BSN],
    { [NAAM]: BSN },
    { datum: BSN, soort: NAAM, gegevens: { [BSN]: 1 } },
    { datum: '2026-03-02', gegevens: { hulpvorm: NAAM } },
    { soort: 'overleg-gevoerd', datum: '2026-03-04', door: NAAM },
    { soort: 'overleg-gevoerd', datum: '2026-03-04', [NAAM]: true },
    { 'I-05': NAAM },
    { vorm: NAAM, zorgaanbieder: BSN, omvang: NAAM },
    { grondslag: NAAM, zorgaanbieder: BSN, productcode: NAAM },
    { verwijzer: NAAM },
    { 'eigen-kracht': BSN },
    { route: NAAM, versie: BSN },
    { gemeente: NAAM, product: '45F31' },
    { gemeente: 'Urk', product: BSN },
    { contract: NAAM, soort: BSN, vorm: NAAM, tekst: BSN },
    { product: '45F31', geboortedatum: BSN, op: NAAM },
    { product: '45F31', volume: Number(BSN), eenheid: NAAM },
    { product: '45F32', jeugdigen: 5, professionals: [{ niveau: NAAM }] },
    { product: '45F31', feiten: [NAAM] },
    { antwoorden: { [NAAM]: true }, gedaan: [BSN] },
    { gecontracteerd: true, inhoud: NAAM, bijzonderheden: [BSN] },
    { aanbieders: [NAAM, BSN], keuze: NAAM },
    { bericht: 'JW305', start: '2026-03-02', contract: NAAM, [NAAM]: BSN },
    { bericht: 'JW305', start: BSN, afzender: NAAM },
    [{ bericht: 'JW319', antwoord: NAAM }, { bericht: BSN }],
    { verwijzer: NAAM, genoemd: [BSN] },
    { verwijzer: 'huisarts', genoemd: [NAAM] },
    { bericht: 'JW301', client: BSN, nummer: BSN, product: NAAM, ingangsdatum: '2026-03-02' },
    {
      bericht: 'JW315',
      client: NAAM,
      referentie: BSN,
      product: '45F11',
      ingangsdatum: '2026-03-02',
      verwijzer: { type: 'huisarts', naam: NAAM },
    },
    { AangevraagdProduct: { ReferentieAanbieder: NAAM, Commentaar: BSN, [BSN]: NAAM } },
    { ToegewezenProduct: { ToewijzingNummer: BSN, Omvang: NAAM, Commentaar: NAAM } },
    { Verzoek: { NieuweProducten: { NieuwProduct: [NAAM, { Product: BSN }] }, [NAAM]: BSN } },
    { gedeclareerd: NAAM },
    { minuten: [NAAM], eenheid: BSN },
    { peildatum: '2026-03-02', kenmerk: NAAM },
    {
      product: '45F33',
      gezinsleden: [
        { id: NAAM, geboortedatum: '2016-03-02', betrokken: true },
        { id: BSN, geboortedatum: '2016-03-02', betrokken: true },
      ],
      houder: NAAM,
      extraBekostigd: [{ id: BSN, onderbouwing: NAAM }],
    },
    {
      beeindigdOp: '2026-03-02',
      hulpvraagOp: '2026-05-02',
      zelfdeHulp: true,
      onderbouwing: NAAM,
      giBetrokken: false,
    },
    { nummer: BSN, client: NAAM, product: '45F31', ingangsdatum: '2026-03-02', einddatum: '2026-09-01' },
    { gemeente: NAAM, gecontracteerd: true, geboortedatum: '2016-03-02' },
    { bericht: 'JW315', verwijzer: 'huisarts', product: BSN, volume: Number(BSN), eenheid: NAAM },
    [{ client: NAAM, product: '45F31', datum: '2026-03-02', gepland: false, toewijzing: BSN }],
    [{ client: NAAM, product: BSN, datum: NAAM, gepland: BSN }],
    { professionals: [{ minuten: Number(BSN), [NAAM]: 1 }], aanwezigen: Number(BSN) },
    [
      {
        product: '45F32',
        datum: '2026-03-02',
        professionals: [{ minuten: 60 }],
        aanwezigen: [NAAM, BSN, NAAM],
      },
    ],
    [
      {
        client: NAAM,
        product: '45F31',
        datum: '2026-03-02',
        soort: 'casusregie',
        minuten: 5,
        medewerker: BSN,
      },
    ],
    [{ client: NAAM, product: '45F31', datum: BSN, soort: NAAM, minuten: 5, medewerker: BSN }],
    { regels: [{ client: NAAM, toewijzing: BSN, product: BSN }], toewijzingen: [] },
    { regels: [], toewijzingen: [{ nummer: BSN, client: NAAM, product: '45F31', ingangsdatum: BSN }] },
    { regels: [], toewijzingen: [], ingediendOp: BSN, [NAAM]: 1 },
    [{ ...openDossier(handreikingGi, { datum: '2026-03-02' }), versie: NAAM }],
    {
      afgesproken: { productcode: BSN, omvang: NAAM, duur: 1 },
      bericht: { productcode: 1, omvang: 2, duur: 3 },
    },
  )
  .map((merkteken) => ({ iets: merkteken }))

describe('pakket · whatever a function gets', () => {
  test('pakket · there are functions to try', () => {
    expect(functies.length).toBeGreaterThan(25)
  })

  test.each(functies)(
    'pakket · %s answers or gives a RegelFout, and leaves its input alone',
    (_, functie) => {
      fc.assert(
        fc.property(fc.array(iets, { maxLength: 4 }), (gekozen) => {
          const invoer = gekozen.map(waarde)
          for (const deel of invoer) if (deel !== gvjb301) bevriesDiep(deel)
          try {
            functie(...invoer)
          } catch (fout) {
            if (!(fout instanceof RegelFout)) throw fout
            expect(fout).toMatchObject({ code: expect.any(String), pad: expect.any(String) })
          }
        }),
        { numRuns: 300 },
      )
    },
  )

  test.each(functies)('pakket · %s never repeats what it was given', (_, functie) => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof({ weight: 3, arbitrary: metMerkteken }, redelijk), { maxLength: 4 }),
        (gekozen) => {
          const invoer = gekozen.map(waarde)
          let uit = ''
          try {
            // Some functions give one answer, others one for each row.
            const antwoorden = [functie(...invoer)].flat() as ({ motivering?: unknown } | undefined)[]
            uit = JSON.stringify(antwoorden.map((antwoord) => antwoord?.motivering ?? ''))
          } catch (fout) {
            const { message, pad, toegestaan } = fout as RegelFout
            uit = JSON.stringify([message, pad, toegestaan])
          }
          for (const merkteken of MERKTEKENS) expect(uit).not.toContain(merkteken)
        },
      ),
      { numRuns: 200 },
    )
  })
})
