import { flevoland, splitsNaarGroep, toewijzingBijTerugval, verschuifEinddatum } from 'jeugdhulp-regels'
import { maakRegelset } from 'jeugdhulp-regels/schemas'
import { describe, expect, test } from 'vitest'

interface Regels {
  readonly verschuiving: object
  readonly verzoeken: { readonly multi: { readonly naarGroep: object } }
}
const elders = (wijzig: (toewijzing: Regels) => void) => {
  const json = JSON.parse(JSON.stringify(flevoland))
  wijzig(json.toewijzing)
  return maakRegelset(json)
}

describe('TOE-05 · going over to a group', () => {
  const einddatum = '2026-12-31'

  test('I-09 · of the pairs a region names each holds as a whole', () => {
    const regelset = elders(({ verzoeken }) => {
      Object.assign(verzoeken.multi.naarGroep, {
        paren: [
          { individueel: '45F31', groep: '45F22' },
          { individueel: '45F21', groep: '45F32' },
        ],
      })
    })
    const kan = (individueel: string, groep: string) =>
      splitsNaarGroep(regelset, {
        individueel: { product: individueel, minuten: 30, einddatum },
        groep: { product: groep, minuten: 5, einddatum },
      }).uitkomst.toegestaan
    expect([kan('45F31', '45F22'), kan('45F21', '45F32')]).toEqual([true, true])
    expect([kan('45F31', '45F32'), kan('45F21', '45F22')]).toEqual([false, false])
  })

  test('I-43 · not all minutes go over once some are used', () => {
    const { uitkomst, motivering } = splitsNaarGroep(flevoland, {
      individueel: { product: '45F31', minuten: 3000, einddatum, verbruikt: 1 },
      groep: { product: '45F32', minuten: 3000, einddatum },
    })
    expect(uitkomst).toEqual({ toegestaan: false })
    expect(motivering[0]).toMatchObject({ regel: 'I-43', gegevens: { tekort: 1 } })
  })
})

describe('TOE-03 · how far an end moves', () => {
  const vraag = { verwijzer: 'huisarts', eerderVerschoven: false, resterendeMinuten: 600 } as const
  const metDeel = (deel: object) =>
    elders(({ verschuiving }) => {
      Object.assign(verschuiving, { deel })
    })

  test('I-08 · two thirds, in another region, of the months and of the days beside them', () => {
    const periode = { ingangsdatum: '2026-09-01', einddatum: '2027-04-12' }
    // Seven months and twelve days: four whole months, two thirds of one (20 days), and two thirds of twelve days (8).
    expect(
      verschuifEinddatum(metDeel({ teller: 2, noemer: 3 }), { ...vraag, ...periode }).uitkomst.uiterlijk,
    ).toBe('2027-09-09')
  })

  test('I-08 · that the period is too short is the reason, also of a product with a maximum that is further off', () => {
    const { motivering } = verschuifEinddatum(flevoland, {
      ...vraag,
      product: '45F11',
      ingangsdatum: '2026-01-10',
      einddatum: '2026-01-10',
    })
    expect(motivering[0]?.regel).toBe('I-08')
    expect(motivering[0]?.tekst).toContain('te kort')
  })

  test('I-42 · the maximum of a product is the reason only where it is earlier than the limit of the period', () => {
    // Half a thousandth of a year is no day: the period and the maximum both end where the allocation ends.
    const { motivering } = verschuifEinddatum(metDeel({ teller: 1, noemer: 2000 }), {
      ...vraag,
      product: '45F11',
      ingangsdatum: '2026-01-01',
      einddatum: '2026-12-31',
    })
    expect(motivering[0]?.regel).toBe('I-08')
  })
})

test('TOE-04 · a wrong day of the need is refused at its own place', () => {
  const vraag = { zelfdeHulp: true, onderbouwing: true, giBetrokken: false, beeindigdOp: '2026-08-31' }
  expect(() => toewijzingBijTerugval(flevoland, { ...vraag, hulpvraagOp: '2026-10-1' })).toThrow(
    expect.objectContaining({ code: 'ongeldige-datum', pad: 'vraag.hulpvraagOp' }),
  )
})
