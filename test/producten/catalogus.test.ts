import {
  flevoland,
  geldendeVersie,
  inzeteisen,
  isProductcode,
  type Productcode,
  product,
  RegelFout,
  type Regelset,
  richtlijn,
  vervolgNaDuur,
  zoekProducten,
} from 'jeugdhulp-regels'
import { maakRegelset } from 'jeugdhulp-regels/schemas'
import { describe, expect, test } from 'vitest'

type Code = Productcode<typeof flevoland>

/** Hours per week, maximum hours, months: as the source writes them. */
const CATALOGUS: Record<Code, [naam: string, maanden: number | undefined, ...richtlijnen: string[]]> = {
  '45F01': ['Basis Begeleiding – Individueel', 12, 'A 2 96 12', 'B 4 192 12'],
  '45F02': ['Basis Begeleiding – Groep', 12, 'A 4 192 12', 'B 12 576 12'],
  '45F11': ['Diagnostiek', 12, 'kort - 30 6', 'lang - 60 12'],
  '45F21': ['Specialistische Begeleiding – Individueel', 12, 'A 2 96 12', 'B 4 192 12'],
  '45F22': ['Specialistische Begeleiding – Groep', 12],
  '45F23': ['Specialistische Begeleiding – Gezin', 12, 'A 3 144 12', 'B 4 192 12'],
  '45F24': ['Specialistische Begeleiding – Gezin (extra cliënt)', undefined],
  '45F31': ['Behandeling – Individueel', 12, 'A 2 96 12', 'B 4 192 12'],
  '45F32': ['Behandeling – Groep', 12],
  '45F33': ['Behandeling – Gezin regulier', 12, 'A 5 104 12', 'B 6 145 12'],
  '45F34': ['Behandeling – Gezin intensief', 9],
  '45F35': ['Behandeling – Gezin regulier (extra cliënt)', undefined],
  '45F36': ['Behandeling – Gezin intensief (extra cliënt)', undefined],
}
const codes = Object.keys(CATALOGUS) as Code[]
const regelset: Regelset = flevoland

describe('PRD-01 · the catalogue', () => {
  test('PRD-01 · has the thirteen codes and no other', () => {
    expect(Object.keys(flevoland.producten).sort()).toEqual(codes)
  })

  test.each(codes)('PRD-01 · %s is as the source has it', (code) => {
    const [naam, maanden, ...richtlijnen] = CATALOGUS[code]
    const p = product(regelset, code)
    expect([p.naam, p.duur?.maanden]).toEqual([naam, maanden])
    expect(
      p.richtlijnen.map((r) => `${r.categorie} ${r.urenPerWeek ?? '-'} ${r.maximaalUren} ${r.maanden}`),
    ).toEqual(richtlijnen)
    expect(p.contract).toBe(code < '45F1' ? 'basis' : 'multi')
    expect([p.eenheid, p.aantal]).toEqual(naam.includes('extra') ? ['stuks', 1] : ['uren/minuten', undefined])
  })

  test('PRD-01 · every value names lines within those of its product or contract', () => {
    for (const [code, p] of Object.entries(regelset.producten)) {
      const [[begin, eind] = [0, 0]] = p.bron.regels ?? []
      expect(begin >= 652 && eind <= 1240 && begin < eind, code).toBe(true)
      for (const deel of [...p.richtlijnen, ...p.inzet, p.groep, p.groepEerst, p.oudergroep, p.uitvoering])
        for (const [van, tot] of deel?.bron.regels ?? []) {
          const algemeen = code < '45F1' && van >= 1085 && tot <= 1162
          expect(algemeen || (van >= begin && tot <= eind), `${code} ${van}`).toBe(true)
        }
    }
  })

  test.each([
    ['45F03', ['45F02', '45F01', '45F23']],
    ['45F12', ['45F11', '45F02', '45F22']],
    ['45F37', ['45F36', '45F35', '45F34']],
    ['45f33', ['45F33', '45F32', '45F34']],
    ['', ['45F01', '45F02', '45F11']],
    [45, ['45F01', '45F02', '45F11']],
    ['x'.repeat(100_000), ['45F01', '45F02', '45F11']],
  ])('PRD-01 · another code is refused with the nearest (%#)', (code, nabij) => {
    const vraag = () => product(flevoland, code as Code)
    expect(vraag).toThrow(RegelFout)
    expect(vraag).toThrow(
      expect.objectContaining({ code: 'onbekende-productcode', pad: 'code', toegestaan: nabij }),
    )
    expect(isProductcode(flevoland, code)).toBe(false)
  })

  test('PRD-01 · a known code is known', () => {
    for (const code of codes) expect(isProductcode(flevoland, code)).toBe(true)
    expect(isProductcode(flevoland, 'toString')).toBe(false)
    expect(() => product(flevoland, 'toString' as Code)).toThrow('onbekende-productcode')
  })

  test('PRD-01 · is found by contract, kind, form and words', () => {
    expect(zoekProducten(flevoland)).toHaveLength(13)
    expect(zoekProducten(flevoland, { contract: 'basis' })).toEqual(['45F01', '45F02'])
    expect(zoekProducten(flevoland, { soort: 'diagnostiek' })).toEqual(['45F11'])
    expect(zoekProducten(flevoland, { soort: 'behandeling', vorm: 'gezin', tekst: 'INTENSIEF' })).toEqual([
      '45F34',
      '45F36',
    ])
    expect(zoekProducten(flevoland, { vorm: 'groep' })).toEqual(['45F02', '45F22', '45F32'])
    expect(zoekProducten(flevoland, { tekst: '  cliënt ' })).toEqual(['45F24', '45F35', '45F36'])
    expect(zoekProducten(flevoland, { tekst: 'f21' })).toEqual(['45F21'])
    expect(zoekProducten(flevoland, { tekst: 'kangoeroe' })).toEqual([])
    expect(() => zoekProducten(flevoland, { tekst: 5 as never })).toThrow('vraag.tekst: ongeldige-waarde')
    expect(() => zoekProducten(flevoland, { contract: 'x' as never })).toThrow('vraag.contract')
    expect(() => zoekProducten(flevoland, { soort: 'x' as never })).toThrow('vraag.soort')
    expect(() => zoekProducten(flevoland, { vorm: 'x' as never })).toThrow('vraag.vorm')
  })

  test('PRD-01 · only a regelset that was read is taken', () => {
    const los = JSON.parse(JSON.stringify(flevoland)) as Regelset
    for (const fout of [los, null, 5, [], {}])
      expect(() => product(fout as Regelset, '45F01')).toThrow('regelset: ongeldige-regelset')
    expect(product(maakRegelset(los), '45F01').naam).toBe('Basis Begeleiding – Individueel')
  })

  test('PRD-01 · the regelset is chosen by day', () => {
    expect(geldendeVersie('flevoland', '2026-11-24')).toBe(flevoland)
    expect(() => geldendeVersie('flevoland', '2025-12-31')).toThrow('geen-geldende-versie')
  })
})

describe('PRD-02 · guidelines', () => {
  test('PRD-02 · hours a week times 48 is the maximum, but for 45F33', () => {
    for (const [code, { richtlijnen }] of Object.entries(regelset.producten))
      for (const { urenPerWeek, maximaalUren } of richtlijnen)
        if (urenPerWeek !== undefined) expect(urenPerWeek * 48 === maximaalUren).toBe(code !== '45F33')
  })

  test('PRD-02 · by category', () => {
    expect(richtlijn(flevoland, '45F33', 'A').maximaalUren).toBe(104)
    expect(richtlijn(flevoland, '45F11', 'kort')).toMatchObject({ maximaalUren: 30, maanden: 6 })
    const vraag = () => richtlijn(flevoland, '45F11', 'A' as never)
    expect(vraag).toThrow(expect.objectContaining({ code: 'ongeldige-waarde', toegestaan: ['kort', 'lang'] }))
  })
})

describe('PRD-10 · who sets a period after the first', () => {
  test.each<[Code, string, number]>([
    ['45F01', 'verwijzer', 12],
    ['45F02', 'verwijzer', 12],
    ['45F11', 'geen', 12],
    ['45F21', 'verwijzer', 12],
    ['45F22', 'verwijzer', 12],
    ['45F23', 'verwijzer', 12],
    ['45F24', 'verwijzer', 12],
    ['45F31', 'verwijzer', 12],
    ['45F32', 'verwijzer', 12],
    ['45F33', 'aanbieder', 12],
    ['45F34', 'verwijzer', 9],
    ['45F35', 'aanbieder', 12],
    ['45F36', 'verwijzer', 9],
  ])('PRD-10 · %s: %s after %i months', (code, door, maanden) => {
    const { uitkomst, motivering } = vervolgNaDuur(flevoland, code)
    expect(uitkomst).toEqual({ door, maanden })
    expect(motivering[0]?.regel).toBe(door === 'aanbieder' ? 'PRD-07' : 'PRD-10')
  })

  test('PRD-10 · a product without a duration says so', () => {
    const json = JSON.parse(JSON.stringify(flevoland))
    delete json.producten['45F01'].duur
    const { uitkomst, motivering } = vervolgNaDuur(maakRegelset(json), '45F01')
    expect(uitkomst).toEqual({ door: 'onbekend' })
    expect(motivering[0]?.gegevens).toEqual({ product: '45F01' })
  })
})

describe('PRD-13 · data of the products', () => {
  test('PRD-13 · two group products may be for parents', () => {
    expect(codes.filter((code) => product(regelset, code).oudergroep)).toEqual(['45F02', '45F22'])
  })

  test('PRD-01 · a search takes any kind of dash, and what use of a product is named', () => {
    expect(zoekProducten(flevoland, { tekst: 'basis begeleiding - groep' })).toEqual(['45F02'])
    expect(zoekProducten(flevoland, { tekst: 'MST' })).toEqual(['45F34'])
    // Not what a product is not for.
    expect(zoekProducten(flevoland, { tekst: 'vaktherapie' })).toEqual(['45F31'])
  })

  test('PRD-14 · every product but those for an extra client says who does the work', () => {
    const zonder = codes.filter((code) => !product(regelset, code).uitvoering)
    expect(zonder).toEqual(['45F24', '45F35', '45F36'])
    const wie = codes.flatMap((code) => {
      const { uitvoering } = product(regelset, code)
      return uitvoering ? [[code, uitvoering.tekst, uitvoering.verantwoordelijk] as const] : []
    })
    const noemt: Readonly<Record<string, readonly [RegExp, RegExp | undefined]>> = {
      '45F01': [/mbo en hbo.*SKJ/, undefined],
      '45F02': [/minstens hbo.*mbo3.*SKJ/, undefined],
      '45F11': [/multidisciplinair/, /orthopedagoog-generalist of GZ-psycholoog/],
      '45F21': [/multidisciplinair.*gedragswetenschapper/, /gedragswetenschapper/],
      '45F22': [/Drie.*mbo4 tot en met wo,.*hbo/, undefined],
      '45F23': [/multidisciplinair.*gedragswetenschapper/, /gedragswetenschapper/],
      '45F31': [/hbo\+.*wo/, /regiehoofdbehandelaar/],
      '45F32': [/Drie.*mbo4 tot en met wo\+.*wo/, undefined],
      '45F33': [/multidisciplinair/, /regiebehandelaar/],
      '45F34': [/multidisciplinair.*opgeleid/, /regiebehandelaar/],
    }
    expect(wie.map(([code]) => code)).toEqual(Object.keys(noemt))
    for (const [code, tekst, verantwoordelijk] of wie) {
      const [werk, antwoordt] = noemt[code] as readonly [RegExp, RegExp | undefined]
      expect(tekst).toMatch(werk)
      if (antwoordt) expect(verantwoordelijk).toMatch(antwoordt)
      else expect(verantwoordelijk).toBeUndefined()
    }
  })

  test('PRD-06 · three individual products have a group before them', () => {
    const voor = codes.map((code) => [code, product(regelset, code).groepEerst?.product]).filter(([, p]) => p)
    expect(voor).toEqual([
      ['45F01', '45F02'],
      ['45F21', '45F22'],
      ['45F31', '45F32'],
    ])
  })

  test('PRD-11 · an extra client is asked what the help of the family asks, and nothing on its hours', () => {
    const van = (code: '45F23' | '45F24' | '45F33' | '45F34' | '45F35' | '45F36') =>
      inzeteisen(flevoland, code).map(({ id }) => id)
    const overUren = ['tweede-met-tarief', 'hoge-uitzondering', 'onderbouwing-verwijzer', 'uren-ophogen']
    for (const [gezin, extra] of [
      ['45F23', '45F24'],
      ['45F33', '45F35'],
      ['45F34', '45F36'],
    ] as const)
      expect(van(extra)).toEqual(
        van(gezin).filter((id) => ![...overUren, 'overleg-procesregisseur'].includes(id)),
      )
    expect(van('45F36')).toContain('erkende-interventie')
  })
})
