import fc from 'fast-check'
import {
  bepaalConversie,
  type Conversievraag,
  flevoland,
  inzeteisen,
  type Productcode,
  type Regelset,
  toetsInzet,
  volgDiagnostiek,
  wijsCasusregisseurAan,
} from 'jeugdhulp-regels'
import { maakRegelset } from 'jeugdhulp-regels/schemas'
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

describe('DIA-01 · the weighing frame', () => {
  type Stand = NonNullable<Parameters<typeof volgDiagnostiek<typeof flevoland>>[1]>
  const [A, B, C] = ['hulpvraag-helder', 'analyse-volledig', 'diagnostiek-nodig'] as const
  test.each<[string, Stand, string, boolean]>([
    ['nothing told', {}, A, false],
    ['clear', { antwoorden: { [A]: true } }, B, false],
    ['not clear', { antwoorden: { [A]: false } }, 'verklarende-analyse', false],
    ['analysed', { antwoorden: { [A]: false }, gedaan: ['verklarende-analyse'] }, B, false],
    ['complete', { antwoorden: { [A]: true, [B]: true } }, C, false],
    ['not complete', { antwoorden: { [A]: true, [B]: false } }, 'overweging-diagnostiek', false],
    ['considered', { antwoorden: { [A]: true, [B]: false }, gedaan: ['overweging-diagnostiek'] }, C, false],
    ['needed', { antwoorden: { [A]: true, [B]: true, [C]: true } }, 'diagnostiek-inzetten', true],
    ['not needed', { antwoorden: { [A]: true, [B]: true, [C]: false } }, 'hulp-inzetten', true],
    [
      'done',
      { antwoorden: { [A]: true, [B]: true, [C]: false }, gedaan: ['hulp-inzetten'] },
      'hulp-inzetten',
      true,
    ],
    ['a later answer waits', { antwoorden: { [C]: true } }, A, false],
  ])('DIA-01 · %s', (_, stand, stap, einde) => {
    const { uitkomst, motivering } = volgDiagnostiek(flevoland, stand)
    expect(uitkomst).toMatchObject({
      stap,
      einde,
      besluit: 'toegangsmedewerker',
      advies: 'gedragswetenschapper',
    })
    expect(uitkomst.soort === 'vraag').toBe([A, B, C].includes(stap as typeof A))
    expect(uitkomst.vastleggen).toEqual(einde ? ['besluit', 'motivering', 'doelen', 'afbakening'] : undefined)
    expect(motivering.at(-1)?.regel).toBe('I-57')
  })

  test('I-57 · an action names the question after it', () => {
    expect(volgDiagnostiek(flevoland, { antwoorden: { [A]: false } }).uitkomst.daarna).toBe(B)
    const { uitkomst } = volgDiagnostiek(flevoland, { antwoorden: { [A]: true, [B]: false } })
    expect(uitkomst.daarna).toBe(C)
  })

  test('DIA-01 · a wrong answer, and a regelset without a frame, are refused', () => {
    expect(() => volgDiagnostiek(flevoland, { antwoorden: { [A]: 'ja' } } as never)).toThrow(
      'stand.antwoorden.hulpvraag-helder: ongeldige-waarde',
    )
    expect(() => volgDiagnostiek(flevoland, { gedaan: [A] } as never)).toThrow(
      'stand.gedaan[0]: ongeldige-waarde',
    )
    const { diagnostiek: _, ...zonder } = JSON.parse(JSON.stringify(flevoland))
    expect(() => volgDiagnostiek(maakRegelset(zonder))).toThrow('regelset.diagnostiek: ongeldige-regelset')
  })
})

test('CNV-01 · a region without conversion or casusregie can leave them out, and is told so when asked', () => {
  const { conversie: _, casusregie: __, ...zonder } = JSON.parse(JSON.stringify(flevoland))
  const elders = maakRegelset(zonder as Regelset)
  expect(() => bepaalConversie(elders, { gecontracteerd: true, inhoud: 'gelijk' })).toThrow(
    'regelset.conversie: ongeldige-regelset',
  )
  expect(() => wijsCasusregisseurAan(elders, { aanbieders: ['a', 'b'] })).toThrow(
    'regelset.casusregie: ongeldige-regelset',
  )
})

describe('CNV-01 · conversion', () => {
  type Vraag = Conversievraag<typeof flevoland>
  test.each<[string, Vraag, string[], string[]]>([
    ['the same', { gecontracteerd: true, inhoud: 'gelijk' }, ['administratief'], ['gemeente', 'aanbieder']],
    [
      'limited',
      { gecontracteerd: true, inhoud: 'beperkt' },
      ['lichte-toets'],
      ['verwijzer', 'administratie'],
    ],
    ['mismatch', { gecontracteerd: true, inhoud: 'mismatch' }, ['heronderzoek'], ['verwijzer']],
    [
      'product ends',
      { gecontracteerd: true, inhoud: 'gelijk', productStopt: true },
      ['heronderzoek'],
      ['verwijzer'],
    ],
    [
      'product ends, no more told',
      { gecontracteerd: true, productStopt: true },
      ['heronderzoek'],
      ['verwijzer'],
    ],
  ])('CNV-01 · %s', (_, vraag, wegen, door) => {
    const { uitkomst, motivering } = bepaalConversie(flevoland, vraag)
    expect(uitkomst).toEqual({
      wegen,
      door,
      verantwoordelijk: 'gemeente',
      coordinatie: 'Sociaal Domein Flevoland',
    })
    expect(motivering.map(({ regel }) => regel)).toEqual(['CNV-01', 'CNV-03'])
  })

  test('CNV-02 · without a contract: first finishing, then three ways', () => {
    const drie = ['overstap', 'onderaannemer', 'maatwerkovereenkomst']
    const mag = bepaalConversie(flevoland, { gecontracteerd: false, afrondenMogelijk: true })
    expect(mag.uitkomst).toMatchObject({ wegen: ['afronden'], daarna: drie })
    expect(mag.motivering.map(({ gegevens }) => gegevens.weg)).toEqual(['afronden', ...drie, undefined])
    const nietMeer = bepaalConversie(flevoland, { gecontracteerd: false, afrondenMogelijk: false })
    expect(nietMeer.uitkomst.wegen).toEqual(drie)
    expect(nietMeer.uitkomst).not.toHaveProperty('daarna')
    expect(nietMeer.motivering.filter(({ regel }) => regel === 'CNV-02')).toHaveLength(3)
  })

  test('CNV-03 · three kinds of exceptions', () => {
    const { motivering } = bepaalConversie(flevoland, {
      gecontracteerd: true,
      inhoud: 'gelijk',
      bijzonderheden: ['trajectfinanciering', 'latere-toetreding', 'contractafspraken'],
    })
    expect(motivering.map(({ regel }) => regel)).toEqual(['CNV-01', 'CNV-03', 'CNV-03', 'CNV-03', 'CNV-03'])
  })

  test.each<[object, string]>([
    [{ gecontracteerd: true }, 'vraag.inhoud: ontbrekend-veld'],
    [{ gecontracteerd: false }, 'vraag.afrondenMogelijk: ontbrekend-veld'],
    [{}, 'vraag.gecontracteerd: ontbrekend-veld'],
    [{ gecontracteerd: true, inhoud: 'anders' }, 'vraag.inhoud: ongeldige-waarde'],
    [
      { gecontracteerd: true, inhoud: 'gelijk', afrondenMogelijk: true },
      'vraag.afrondenMogelijk: onbekend-veld',
    ],
    [{ gecontracteerd: false, afrondenMogelijk: true, inhoud: 'gelijk' }, 'vraag.inhoud: onbekend-veld'],
    [
      { gecontracteerd: false, afrondenMogelijk: true, productStopt: true },
      'vraag.productStopt: onbekend-veld',
    ],
    [{ gecontracteerd: false, afrondenMogelijk: 'ja' }, 'vraag.afrondenMogelijk: ongeldige-waarde'],
    [{ gecontracteerd: true, inhoud: 'gelijk', bijzonderheden: ['x'] }, 'vraag.bijzonderheden[0]'],
  ])('CNV-01 · a wrong question is refused (%#)', (vraag, melding) => {
    expect(() => bepaalConversie(flevoland, vraag as Vraag)).toThrow(melding)
  })
})

describe('SAM-10 · casusregie', () => {
  test.each<[object, object]>([
    [{ aanbieders: ['a'] }, { stand: 'niet-nodig' }],
    [{ aanbieders: ['a'], keuze: 'a' }, { stand: 'niet-nodig' }],
    [
      { aanbieders: ['a', 'b'], keuze: 'b' },
      { stand: 'gekozen', aanbieder: 'b' },
    ],
    [{ aanbieders: ['a', 'b'] }, { stand: 'aanwijzen', door: 'procesregisseur' }],
    [
      { aanbieders: ['a', 'b'], aanwijzing: 'a' },
      { stand: 'aangewezen', aanbieder: 'a' },
    ],
  ])('SAM-10 · %j', (vraag, uitkomst) => {
    const antwoord = wijsCasusregisseurAan(flevoland, vraag as { aanbieders: string[] })
    expect(antwoord.uitkomst).toEqual(uitkomst)
    expect(antwoord.motivering[1]?.gegevens).toEqual({ procesregie: 'verwijzer' })
  })

  test.each<[object, string]>([
    [{ aanbieders: [] }, 'vraag.aanbieders: ongeldige-waarde'],
    [{ aanbieders: ['a', 'a'] }, 'vraag.aanbieders: ongeldige-waarde'],
    [{ aanbieders: ['a', ''] }, 'vraag.aanbieders[1]: ongeldige-waarde'],
    [{ aanbieders: ['a', 5] }, 'vraag.aanbieders[1]: ongeldige-waarde'],
    [{ aanbieders: ['a', 'b'], keuze: 'c' }, 'vraag.keuze: ongeldige-waarde'],
    [{ aanbieders: ['a', 'b'], keuze: 'a', aanwijzing: 'b' }, 'vraag.aanwijzing: ongeldige-waarde'],
  ])('SAM-10 · a wrong question is refused (%#)', (vraag, melding) => {
    expect(() => wijsCasusregisseurAan(flevoland, vraag as { aanbieders: string[] })).toThrow(melding)
  })
})
