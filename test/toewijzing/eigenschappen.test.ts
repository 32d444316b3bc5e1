import fc from 'fast-check'
import {
  bepaalWijzigingsroute,
  flevoland,
  product,
  toetsVerzoek,
  type Verwijzer,
  type Verzoek315,
  type Verzoekcontext,
  type Wijzigingssoort,
  wegNaarToewijzing,
} from 'jeugdhulp-regels'
import { test } from 'vitest'
import { code, eenheid, jaNee, type R, verwijzer } from './eigenschappen-hulp'

const medisch = fc.constantFrom<Verwijzer>('huisarts', 'jeugdarts', 'medisch-specialist')
const volume = fc.integer({ min: 1, max: 20_000 })

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
