import fc from 'fast-check'
import { flevoland, inzeteisen, type Productcode, toetsInzet } from 'jeugdhulp-regels'
import { describe, expect, test } from 'vitest'

type Code = Productcode<typeof flevoland>
const MULTI = ['complex-of-meervoudig', 'integraal-onderzoek', 'integraal-plan']
const BASIS = ['eenvoudig-en-enkelvoudig']
const SCHOOL = ['kort-en-doelgericht', 'buiten-taak-onderwijs', 'afstemmingsplan', 'school-volgt-inspectie']
const inzet = (product: Code, ...feiten: string[]) => {
  const { uitkomst, motivering } = toetsInzet(flevoland, { product, feiten })
  expect(uitkomst.toegestaan).toBe(uitkomst.bevindingen.length === 0)
  expect(motivering.length).toBeGreaterThan(0)
  return uitkomst.bevindingen.map(({ code }) => code)
}

describe('PRD-11 · entry', () => {
  test.each([
    'complex-of-meervoudig',
    'risico-grensoverschrijdend-gedrag',
    'uitvalrisico',
    'risico-uithuisplaatsing',
    'enkelvoudig-zeer-complex',
  ])('PRD-11 · %s alone is enough for Multi', (voorwaarde) => {
    expect(inzet('45F21', voorwaarde, 'integraal-onderzoek', 'integraal-plan')).toEqual([])
  })

  test('PRD-11 · none of the five, no inquiry or no plan is too little', () => {
    expect(inzet('45F21')).toEqual([
      'geen-voorwaarde',
      'ontbreekt:integraal-onderzoek',
      'ontbreekt:integraal-plan',
    ])
    expect(inzet('45F21', 'integraal-onderzoek', 'integraal-plan')).toEqual(['geen-voorwaarde'])
    expect(inzet('45F21', 'uitvalrisico', 'integraal-plan')).toEqual(['ontbreekt:integraal-onderzoek'])
  })

  test('PRD-11 · Basis is for what is simple and single', () => {
    expect(inzet('45F01', ...BASIS)).toEqual([])
    expect(inzet('45F01')).toEqual(['ontbreekt:eenvoudig-en-enkelvoudig'])
  })

  test('PRD-11 · a fact that is not asked is refused, and not repeated', () => {
    const vraag = () => toetsInzet(flevoland, { product: '45F01', feiten: ['Saartje'] })
    expect(vraag).toThrow('vraag.feiten[0]: ongeldige-waarde')
    expect(vraag).not.toThrow('Saartje')
  })

  test('PRD-11 · every fact told twice or in another order is one and the same', () => {
    const eisen = inzeteisen(flevoland, '45F34').map(({ id }) => id)
    fc.assert(
      fc.property(fc.subarray(eisen), (feiten) => {
        const heen = toetsInzet(flevoland, { product: '45F34', feiten })
        expect(toetsInzet(flevoland, { product: '45F34', feiten: [...feiten, ...feiten].reverse() })).toEqual(
          heen,
        )
      }),
    )
  })
})

describe('PRD-07 · special use', () => {
  test.each<Code>(['45F23', '45F34'])(
    'PRD-07 · a second funded allocation on %s is a high exception',
    (code) => {
      const goed = code === '45F34' ? [...MULTI, 'erkende-interventie'] : MULTI
      expect(inzet(code, ...goed)).toEqual([])
      expect(inzet(code, ...goed, 'tweede-met-tarief')).toEqual([
        'ontbreekt:hoge-uitzondering',
        'ontbreekt:onderbouwing-verwijzer',
      ])
      expect(
        inzet(code, ...goed, 'tweede-met-tarief', 'hoge-uitzondering', 'onderbouwing-verwijzer'),
      ).toEqual([])
    },
  )

  test('PRD-07 · 45F33 has no second funded allocation, and more hours only after consulting', () => {
    expect(inzet('45F33', ...MULTI, 'tweede-met-tarief')).toEqual(['uitgesloten:tweede-met-tarief'])
    expect(inzet('45F33', ...MULTI, 'uren-ophogen')).toEqual(['ontbreekt:overleg-procesregisseur'])
    expect(inzet('45F33', ...MULTI, 'uren-ophogen', 'overleg-procesregisseur')).toEqual([])
  })

  test('PRD-08 · what stands in the way comes first in the explanation', () => {
    const feiten = [...MULTI, 'MST']
    const [eerste] = toetsInzet(flevoland, { product: '45F34', feiten }).motivering
    expect(eerste?.gegevens).toMatchObject({ feit: 'dag-en-nacht-bereikbaar', geldt: false })
    const [mag] = toetsInzet(flevoland, {
      product: '45F31',
      feiten: [...MULTI, 'praktische-begeleiding'],
    }).motivering
    expect(mag?.gegevens).toMatchObject({ feit: 'praktische-begeleiding', geldt: true })
  })

  test('PRD-08 · 45F34 works by protocol; MST and MDFT ask reachability', () => {
    expect(inzet('45F34', ...MULTI)).toEqual(['ontbreekt:erkende-interventie'])
    for (const interventie of ['MST', 'MDFT']) {
      expect(inzet('45F34', ...MULTI, 'erkende-interventie', interventie)).toEqual([
        'ontbreekt:dag-en-nacht-bereikbaar',
      ])
      expect(inzet('45F34', ...MULTI, 'erkende-interventie', interventie, 'dag-en-nacht-bereikbaar')).toEqual(
        [],
      )
      // The source names both as recognised interventions.
      expect(inzet('45F34', ...MULTI, interventie, 'dag-en-nacht-bereikbaar')).toEqual([])
    }
    expect(inzet('45F34', ...MULTI, 'FAST')).toEqual([])
  })

  test.each<Code>(['45F01', '45F02'])(
    'PRD-09 · %s during school hours only with all four conditions',
    (code) => {
      const goed = code === '45F02' ? [...BASIS, 'op-locatie-aanbieder'] : BASIS
      expect(inzet(code, ...goed, 'tijdens-schooltijd', ...SCHOOL)).toEqual([])
      for (const voorwaarde of SCHOOL)
        expect(
          inzet(code, ...goed, 'tijdens-schooltijd', ...SCHOOL.filter((een) => een !== voorwaarde)),
        ).toEqual([`ontbreekt:${voorwaarde}`])
      expect(inzet(code, ...goed, 'vervangt-onderwijs')).toEqual(['uitgesloten:vervangt-onderwijs'])
    },
  )

  test('PRD-12 · what a product is not for', () => {
    for (const niet of ['opvang', 'welzijnsactiviteit', 'eerstelijns-vaktherapie'])
      expect(inzet('45F02', ...BASIS, 'op-locatie-aanbieder', niet)).toEqual([`uitgesloten:${niet}`])
    expect(inzet('45F02', ...BASIS)).toEqual(['ontbreekt:op-locatie-aanbieder'])
    expect(inzet('45F02', ...BASIS, 'op-locatie-aanbieder', 'lunchmoment')).toEqual(['ontbreekt:maaltijd'])
    expect(inzet('45F02', ...BASIS, 'op-locatie-aanbieder', 'lunchmoment', 'maaltijd')).toEqual([])
    expect(inzet('45F33', ...MULTI, 'zonder-behandelcomponent')).toEqual([
      'uitgesloten:zonder-behandelcomponent',
    ])
    expect(inzet('45F21', ...MULTI, 'praktische-begeleiding')).toEqual(['uitgesloten:praktische-begeleiding'])
    expect(inzet('45F31', ...MULTI, 'vaktherapie')).toEqual([
      'ontbreekt:integraal-traject',
      'ontbreekt:onder-regiebehandelaar',
    ])
    expect(inzet('45F31', ...MULTI, 'vaktherapie', 'integraal-traject', 'onder-regiebehandelaar')).toEqual([])
  })
})
