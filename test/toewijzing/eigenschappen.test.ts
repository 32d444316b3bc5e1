import fc from 'fast-check'
import {
  beeindigToewijzing,
  bepaalWijzigingsroute,
  berekenTermijn,
  flevoland,
  type Productcode,
  product,
  type Toewijzing,
  toetsVerzoek,
  toewijzingBijTerugval,
  trekToewijzingIn,
  type Verwijzer,
  type Verzoek315,
  type Verzoekcontext,
  verdeelGezinstoewijzing,
  verschuifEinddatum,
  type Wijzigingssoort,
  wegNaarToewijzing,
} from 'jeugdhulp-regels'
import { test } from 'vitest'

type R = typeof flevoland
const codes = Object.keys(flevoland.producten) as Productcode<R>[]
const code = fc.constantFrom(...codes)
const verwijzer = fc.constantFrom(
  ...(Object.keys(flevoland.toewijzing.wijziging.perVerwijzer) as Verwijzer[]),
)
const medisch = fc.constantFrom<Verwijzer>('huisarts', 'jeugdarts', 'medisch-specialist')
const eenheid = fc.constantFrom('minuut', 'uur', 'stuks')
const volume = fc.integer({ min: 1, max: 20_000 })
const jaNee = fc.boolean()
const dag = (vanaf: string, aantal: number) =>
  berekenTermijn({
    vanaf,
    duur: { aantal: Math.abs(aantal), eenheid: 'dagen' },
    richting: aantal < 0 ? 'terug' : 'vooruit',
  }).uiterlijk

const CONTEXT = { gemeente: 'Urk', woonplaats: true, gecontracteerd: true, geboortedatum: '2014-03-08' }
function vraag(verzoek: object, context: Partial<Verzoekcontext<R>> = {}) {
  const basis = { bericht: 'JW315', verwijzer: 'huisarts', product: '45F11', volume: 600, eenheid: 'minuut' }
  const periode = { ingangsdatum: '2026-12-01', einddatum: '2027-05-31' }
  const { uitkomst } = toetsVerzoek(flevoland, { ...basis, ...periode, ...verzoek } as Verzoek315<R>, {
    ...CONTEXT,
    ...context,
  })
  return { ...uitkomst, codes: uitkomst.bevindingen.map(({ code: naam }) => naam) }
}

test('TOE-02 · an extra client is allocated just as asked for 1 piece without a verwijzer, and no other way', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('45F24', '45F35', '45F36'),
      verwijzer,
      fc.integer({ min: 1, max: 3 }),
      eenheid,
      (extra, wie, aantal, soort) => {
        const { antwoord } = vraag({ product: extra, verwijzer: wie, volume: aantal, eenheid: soort })
        return (antwoord === 'toewijzen') === (wie === 'geen' && aantal === 1 && soort === 'stuks')
      },
    ),
  )
})

const toewijzing = fc
  .record({
    product: code,
    begin: fc.integer({ min: 0, max: 900 }),
    lengte: fc.integer({ min: 1, max: 500 }),
  })
  .map(
    ({ product: naam, begin, lengte }): Toewijzing => ({
      nummer: '1',
      client: 'c',
      product: naam,
      ingangsdatum: dag('2025-01-01', begin),
      einddatum: dag('2025-01-01', begin + lengte),
    }),
  )

test('TOE-06 · an earlier end changes the end and the reason alone, and undoing leaves one day', () => {
  fc.assert(
    fc.property(toewijzing, fc.nat(600), (oud, later) => {
      const einddatum = dag(oud.ingangsdatum, later)
      const { uitkomst } = beeindigToewijzing(flevoland, oud, { einddatum, reden: 'verkorting' })
      const kan = einddatum < (oud.einddatum as string)
      const nieuw = JSON.stringify(uitkomst.toewijzing)
      const verwacht = JSON.stringify({ ...oud, einddatum, redenWijziging: 'verkorting' })
      const weg = trekToewijzingIn(flevoland, oud).uitkomst.toewijzing
      return (
        uitkomst.toegestaan === kan && (!kan || nieuw === verwacht) && weg?.einddatum === oud.ingangsdatum
      )
    }),
  )
})

test('TOE-09 · a parent who is part of the help holds the only funded allocation, where the contract knows it', () => {
  const kinderen = fc.array(fc.constantFrom('2010-01-01', '2013-05-06', '2017-08-09'), { maxLength: 4 })
  fc.assert(
    fc.property(code, kinderen, jaNee, (naam, geboren, betrokken) => {
      if (product(flevoland, naam).eenheid === 'stuks') return true
      const gezinsleden = [
        { id: 'ouder', geboortedatum: '1985-02-03', rol: 'ouder' as const, betrokken },
        ...geboren.map((geboortedatum, i) => ({ id: `kind${i}`, geboortedatum, betrokken: true })),
      ]
      const { uitkomst } = verdeelGezinstoewijzing(flevoland, { product: naam, gezinsleden, houder: 'ouder' })
      const bekostigd = uitkomst.filter(({ soort }) => soort === 'bekostigd').map(({ id }) => id)
      const mag = betrokken && product(flevoland, naam).contract === 'multi'
      return mag ? bekostigd.join() === 'ouder' : !bekostigd.includes('ouder')
    }),
  )
})

test('TOE-10 · without a BSN nothing goes by message, whatever is asked', () => {
  fc.assert(
    fc.property(code, verwijzer, volume, eenheid, (naam, wie, aantal, soort) => {
      const verzoek = { product: naam, verwijzer: wie, volume: aantal, eenheid: soort }
      const { antwoord, acties } = vraag(verzoek, { bsnBeschikbaar: false })
      const weg = wegNaarToewijzing(flevoland, { verwijzer: wie, bsnBeschikbaar: false }).uitkomst.weg
      return (
        antwoord === 'afwijzen' &&
        weg === 'landelijk-formulier' &&
        acties.some(({ actie }) => actie === 'gebruik-landelijk-formulier') &&
        !acties.some(({ actie }) => actie.startsWith('stuur-'))
      )
    }),
  )
})

test('TOE-11 · after a medical referral Multi begins with Diagnostiek, Basis with a talk, and nobody else asks by 315', () => {
  const gewoon = code.filter((naam) => product(flevoland, naam).eenheid !== 'stuks')
  fc.assert(
    fc.property(gewoon, verwijzer, jaNee, jaNee, (naam, wie, diagnostiekGedaan, contactGehad) => {
      const gevonden = vraag({ product: naam, verwijzer: wie }, { diagnostiekGedaan, contactGehad }).codes
      const isMedisch = ['huisarts', 'jeugdarts', 'medisch-specialist'].includes(wie)
      const multi = product(flevoland, naam).contract === 'multi'
      return (
        gevonden.includes('verwijzer-past-niet') === !isMedisch &&
        gevonden.includes('begint-met-diagnostiek') ===
          (isMedisch && multi && naam !== '45F11' && !diagnostiekGedaan) &&
        gevonden.includes('eerst-contact') === (isMedisch && !multi && !contactGehad)
      )
    }),
  )
})

test('TOE-12 · on Multi that started medically procesregie settles the road, but for a moved end', () => {
  const soort = fc.constantFrom<Wijzigingssoort>('minuten', 'einddatum', 'opschalen', 'einddatum-verschuiven')
  fc.assert(
    fc.property(medisch, soort, jaNee, jaNee, (wie, wat, pastBinnenVerwijzing, eigenOrganisatie) => {
      const feiten = { pastBinnenVerwijzing, eigenOrganisatie, procesregie: true }
      const { uitkomst } = bepaalWijzigingsroute(flevoland, {
        contract: 'multi',
        verwijzer: wie,
        soort: wat,
        ...feiten,
      })
      return uitkomst === (wat === 'einddatum-verschuiven' ? 'JW317' : 'procesregisseur')
    }),
  )
})

test('TOE-13 · every road that is known names what the gemeente gets, and a medical one asks by message', () => {
  fc.assert(
    fc.property(verwijzer, jaNee, (wie, wijziging) => {
      const { weg, stuk } = wegNaarToewijzing(flevoland, {
        verwijzer: wie,
        wijziging,
        bsnBeschikbaar: true,
      }).uitkomst
      const isMedisch = ['huisarts', 'jeugdarts', 'medisch-specialist'].includes(wie)
      return (
        (stuk !== undefined) === (weg !== 'onbekend') &&
        isMedisch === (weg === (wijziging ? 'JW317' : 'JW315'))
      )
    }),
  )
})

test('TOE-14 · an extra client never gets minutes: the funded allocation goes up', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('45F24', '45F35', '45F36'),
      verwijzer,
      volume,
      fc.constantFrom('minuut', 'uur'),
      (extra, wie, aantal, soort) => {
        const { antwoord, acties } = vraag({
          product: extra,
          verwijzer: wie,
          volume: aantal,
          eenheid: soort,
        })
        const verhoog = acties.find(({ actie }) => actie === 'verhoog-bekostigde-toewijzing')
        return antwoord === 'afwijzen' && verhoog?.via === 'procesregisseur'
      },
    ),
  )
})

test('TOE-15 · hours are refused in a 315 for Basis alone, and every frequency but the total', () => {
  const frequentie = fc.constantFrom('dag', 'week', 'maand', 'totaal')
  const gewoon = code.filter((naam) => product(flevoland, naam).eenheid !== 'stuks')
  fc.assert(
    fc.property(gewoon, fc.constantFrom('minuut', 'uur'), frequentie, (naam, soort, hoeVaak) => {
      const gevonden = vraag({ product: naam, eenheid: soort, frequentie: hoeVaak }).codes
      const basis = product(flevoland, naam).contract === 'basis'
      return (
        gevonden.includes('eenheid-past-niet') === (basis && soort === 'uur') &&
        gevonden.includes('frequentie-past-niet') === (hoeVaak !== 'totaal')
      )
    }),
  )
})

test('I-42 · Diagnostiek never ends later than a year after it began, however its end moves', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 700 }), fc.integer({ min: 1, max: 364 }), (begin, lengte) => {
      const ingangsdatum = dag('2025-01-01', begin)
      const { uitkomst } = verschuifEinddatum(flevoland, {
        ingangsdatum,
        einddatum: dag(ingangsdatum, lengte),
        product: '45F11',
        verwijzer: 'huisarts',
        eerderVerschoven: false,
        resterendeMinuten: 60,
      })
      // The day before the same day a year on; a year that begins on a leap day ends with its February.
      const eenJaar = berekenTermijn({ vanaf: ingangsdatum, duur: { aantal: 1, eenheid: 'jaren' } }).uiterlijk
      const laatste = ingangsdatum.endsWith('-02-29') ? eenJaar : dag(eenJaar, -1)
      return (uitkomst.uiterlijk ?? ingangsdatum) <= laatste
    }),
  )
})

test('I-49 · relapse before changes nothing but what is said', () => {
  fc.assert(
    fc.property(fc.nat(200), jaNee, jaNee, jaNee, (later, zelfdeHulp, onderbouwing, giBetrokken) => {
      const feiten = { zelfdeHulp, onderbouwing, giBetrokken }
      const dagen = { beeindigdOp: '2026-08-31', hulpvraagOp: dag('2026-08-31', later) }
      const keer = (eerderTerugval: boolean) =>
        toewijzingBijTerugval(flevoland, { ...dagen, ...feiten, eerderTerugval })
      return (
        JSON.stringify(keer(true).uitkomst) === JSON.stringify(keer(false).uitkomst) &&
        keer(true).motivering.length === keer(false).motivering.length + 1
      )
    }),
  )
})

const gezin = fc.uniqueArray(
  fc.record({
    id: fc.stringMatching(/^[a-z]{1,3}$/),
    geboortedatum: fc.constantFrom('2010-01-01', '2017-08-09'),
    rol: fc.constantFrom<'jeugdige' | 'ouder'>('jeugdige', 'ouder'),
    betrokken: jaNee,
    eigenDossierNodig: fc.option(jaNee, { nil: undefined }),
  }),
  { selector: ({ id }) => id, maxLength: 6 },
)
const verdeel = (leden: readonly object[]) =>
  verdeelGezinstoewijzing(flevoland, { product: '45F33', gezinsleden: leden as never }).uitkomst
/** Without the fields that were not told. */
const leden = gezin.map((lijst) =>
  lijst.map(({ eigenDossierNodig, ...lid }) => ({
    ...lid,
    ...(eigenDossierNodig !== undefined && { eigenDossierNodig }),
  })),
)

test('I-37 · no parent is ever an extra client', () => {
  fc.assert(
    fc.property(leden, (lijst) =>
      verdeel(lijst).every(({ soort }, i) => soort !== 'extra-client' || lijst[i]?.rol === 'jeugdige'),
    ),
  )
})

test('I-39 · a child in the help that does not hold is an extra client unless told that it needs no file', () => {
  fc.assert(
    fc.property(leden, (lijst) =>
      verdeel(lijst).every(({ soort }, i) => {
        const lid = lijst[i] as { rol: string; betrokken: boolean; eigenDossierNodig?: boolean }
        if (soort === 'bekostigd' || lid.rol === 'ouder' || !lid.betrokken) return true
        return (soort === 'extra-client') === (lid.eigenDossierNodig !== false)
      }),
    ),
  )
})

test('I-40 · of the youngest the lowest id holds', () => {
  fc.assert(
    fc.property(leden, (lijst) => {
      const kinderen = lijst.filter(({ rol, betrokken }) => rol === 'jeugdige' && betrokken)
      const laatst = kinderen
        .map(({ geboortedatum }) => geboortedatum)
        .sort()
        .at(-1)
      const jongsten = kinderen.filter(({ geboortedatum }) => geboortedatum === laatst).map(({ id }) => id)
      return verdeel(lijst).find(({ soort }) => soort === 'bekostigd')?.id === jongsten.sort()[0]
    }),
  )
})

const verschuiving = fc.record({
  lengte: fc.integer({ min: 2, max: 800 }),
  eerderVerschoven: jaNee,
  resterendeMinuten: fc.nat(3),
  doelenOpen: jaNee,
  later: fc.integer({ min: -5, max: 400 }),
})

test('TOE-03 · an end moves just where it did not before, minutes and goals are left, and the day is within the limit', () => {
  fc.assert(
    fc.property(verschuiving, verwijzer, ({ lengte, later, ...feiten }, wie) => {
      const einddatum = dag('2026-01-01', lengte)
      const basis = { ingangsdatum: '2026-01-01', einddatum, verwijzer: wie }
      const vrij = { eerderVerschoven: false, resterendeMinuten: 1, doelenOpen: true }
      const grens = verschuifEinddatum(flevoland, { ...basis, ...vrij }).uitkomst.uiterlijk
      const gewensteEinddatum = dag(einddatum, later)
      const { toegestaan } = verschuifEinddatum(flevoland, {
        ...basis,
        ...feiten,
        gewensteEinddatum,
      }).uitkomst
      const open =
        wie !== 'gecertificeerde-instelling' &&
        !feiten.eerderVerschoven &&
        feiten.resterendeMinuten > 0 &&
        feiten.doelenOpen
      const opTijd = gewensteEinddatum > einddatum && gewensteEinddatum <= (grens ?? einddatum)
      return toegestaan === (open && opTijd)
    }),
  )
})

test('I-47 · only the explanation of a product that prolongs itself says that nobody judges', () => {
  const lang = code.filter((naam) => product(flevoland, naam).contract === 'multi')
  fc.assert(
    fc.property(lang, fc.integer({ min: 2, max: 300 }), (naam, lengte) => {
      const { motivering } = verschuifEinddatum(flevoland, {
        ingangsdatum: '2026-01-01',
        einddatum: dag('2026-01-01', lengte),
        product: naam,
        verwijzer: 'huisarts',
        eerderVerschoven: false,
        resterendeMinuten: 1,
      })
      return motivering.some(({ regel }) => regel === 'I-47') === (naam === '45F33')
    }),
  )
})

test('I-13 · a period of one day is a day long, and a day more is beyond a limit that it just met', () => {
  fc.assert(
    fc.property(fc.nat(900), (begin) => {
      const ingangsdatum = dag('2025-01-01', begin)
      const eenDag = { ingangsdatum, einddatum: ingangsdatum, verwijzer: 'huisarts' } as const
      const feiten = { eerderVerschoven: false, resterendeMinuten: 1 }
      const grens = (einddatum: string) =>
        verschuifEinddatum(flevoland, { ...eenDag, ...feiten, einddatum }).uitkomst.uiterlijk
      // Two days have a half: one day. One day has none.
      return grens(ingangsdatum) === undefined && grens(dag(ingangsdatum, 1)) === dag(ingangsdatum, 2)
    }),
  )
})
