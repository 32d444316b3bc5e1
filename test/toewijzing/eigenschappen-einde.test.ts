import fc from 'fast-check'
import {
  beeindigToewijzing,
  berekenTermijn,
  flevoland,
  product,
  toewijzingBijTerugval,
  trekToewijzingIn,
  verschuifEinddatum,
} from 'jeugdhulp-regels'
import { test } from 'vitest'
import { code, dag, jaNee, toewijzing, verwijzer } from './eigenschappen-hulp'

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
