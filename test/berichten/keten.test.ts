import fc from 'fast-check'
import {
  contactadres,
  flevoland,
  type Regelset,
  toetsVerwijzing,
  type VerzondenBericht,
  volgendeBerichten,
} from 'jeugdhulp-regels'
import { maakRegelset } from 'jeugdhulp-regels/schemas'
import { describe, expect, test } from 'vitest'

const { keten } = flevoland.berichten
/** `JW319?` is a request in onderzoek, `JW319-` a rejection. */
const lees = (woorden: string): VerzondenBericht[] =>
  woorden
    .split(' ')
    .filter(Boolean)
    .map((woord) => {
      const bericht = woord.slice(0, 5) as VerzondenBericht['bericht']
      if (bericht !== 'JW319') return { bericht }
      return { bericht, antwoord: woord.endsWith('?') ? 'in-onderzoek' : 'afgewezen' }
    })
/** What may follow, with a `!` where it is owed. */
const na = (woorden: string): string =>
  volgendeBerichten(flevoland, lees(woorden))
    .uitkomst.map(({ bericht, verplicht }) => `${bericht}${verplicht ? '!' : ''}`)
    .join(' ')

describe('BER-10 · the chain of messages', () => {
  test.each([
    ['', 'JW315 JW301'],
    ['JW315', 'JW301! JW319!'],
    ['JW315 JW319?', 'JW301! JW319!'],
    ['JW315 JW319-', 'JW315 JW301'],
    ['JW315 JW319? JW319-', 'JW315 JW301'],
    ['JW315 JW301', 'JW315 JW317 JW301 JW305! JW323'],
    ['JW301', 'JW315 JW317 JW301 JW305! JW323'],
    ['JW315 JW301 JW305', 'JW315 JW317 JW301 JW307! JW323'],
    ['JW301 JW305 JW317', 'JW301! JW319! JW307! JW323'],
    ['JW301 JW305 JW317 JW301', 'JW315 JW317 JW301 JW307! JW323'],
    ['JW301 JW305 JW323', 'JW315 JW317 JW301 JW307! JW323 JW325!'],
    ['JW301 JW305 JW323 JW323 JW325', 'JW315 JW317 JW301 JW307! JW323 JW325!'],
    ['JW301 JW305 JW323 JW325 JW307', 'JW315 JW317 JW301 JW305 JW323'],
    ['JW301 JW305 JW307 JW305', 'JW315 JW317 JW301 JW307! JW323'],
    ['JW301 JW305 JW307 JW305 JW307', 'JW315 JW317 JW301 JW305 JW323'],
    ['JW301 JW301 JW315', 'JW301! JW319! JW305! JW323'],
  ])('BER-10 · after [%s]: %s', (verzonden, volgt) => {
    expect(na(verzonden)).toBe(volgt)
  })

  test('BER-10 · who sends what to whom', () => {
    expect(keten.map(({ bericht, van, naar }) => `${bericht} ${van} ${naar}`)).toEqual([
      'JW315 zorgaanbieder gemeente',
      'JW317 zorgaanbieder gemeente',
      'JW301 gemeente zorgaanbieder',
      'JW319 gemeente zorgaanbieder',
      'JW305 zorgaanbieder gemeente',
      'JW307 zorgaanbieder gemeente',
      'JW323 zorgaanbieder gemeente',
      'JW325 gemeente zorgaanbieder',
    ])
    const { uitkomst, motivering } = volgendeBerichten(flevoland, lees('JW315'))
    expect(uitkomst[0]).toEqual({ bericht: 'JW301', van: 'gemeente', naar: 'zorgaanbieder', verplicht: true })
    expect(motivering[0]).toMatchObject({
      regel: 'BER-10',
      gegevens: { bericht: 'JW301', van: 'gemeente', naar: 'zorgaanbieder', verplicht: true },
      bron: {
        regels: [
          [104, 106],
          [192, 193],
        ],
      },
    })
  })

  test('BER-10 · a request in onderzoek gets one final answer', () => {
    const antwoorden = (woorden: string) =>
      volgendeBerichten(flevoland, lees(woorden)).uitkomst.find(({ bericht }) => bericht === 'JW319')
        ?.antwoorden
    expect(antwoorden('JW315')).toEqual(['afgewezen', 'in-onderzoek'])
    expect(antwoorden('JW315 JW319?')).toEqual(['afgewezen'])
    expect(antwoorden('JW315 JW319? JW319- JW315')).toEqual(['afgewezen', 'in-onderzoek'])
  })

  const stap = fc.constantFrom(...keten.map(({ bericht }) => bericht), 'JW319?')

  test('BER-10 · whoever sends only what may follow is owed no more than has been asked', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20), { maxLength: 14 }), (keuzes) => {
        let verzonden = ''
        for (const keuze of keuzes) {
          const mogelijk = na(verzonden).replaceAll('!', '').split(' ')
          verzonden += ` ${mogelijk[keuze % mogelijk.length]}`
        }
        const aantal = (...namen: string[]) =>
          lees(verzonden).filter(({ bericht }) => namen.includes(bericht)).length
        const volgt = na(verzonden)
        // A declaration is answered as often as it is sent, and each start is stopped once before the next.
        expect(volgt.includes('JW325!')).toBe(aantal('JW323') > aantal('JW325'))
        expect(volgt.includes('JW305!')).toBe(aantal('JW301') > 0 && aantal('JW305') === 0)
        expect(volgt.includes('JW307!')).toBe(aantal('JW305') > aantal('JW307'))
        expect([0, 1]).toContain(aantal('JW305') - aantal('JW307'))
        // Nobody asks twice at once, and only a request makes an answer owed.
        expect(volgt.includes('JW315') && volgt.includes('JW319')).toBe(false)
      }),
    )
  })

  test('BER-10 · something always follows, whatever was sent', () => {
    fc.assert(
      fc.property(fc.array(stap), (stappen) => {
        const { uitkomst, motivering } = volgendeBerichten(flevoland, lees(stappen.join(' ')))
        expect(uitkomst.length).toBeGreaterThan(0)
        expect(motivering.filter(({ regel }) => regel === 'BER-10')).toHaveLength(uitkomst.length)
      }),
    )
  })

  test.each<[unknown, string]>([
    [{ bericht: 'JW315' }, 'reedsVerzonden: ongeldige-waarde'],
    [[{ bericht: 'JW303' }], 'reedsVerzonden[0].bericht: ongeldige-waarde'],
    [[{ bericht: 'JW315' }, { bericht: 'JW319' }], 'reedsVerzonden[1].antwoord: ontbrekend-veld'],
    [[{ bericht: 'JW319', antwoord: 'ja' }], 'reedsVerzonden[0].antwoord: ongeldige-waarde'],
    [[{ bericht: 'JW315', antwoord: 'afgewezen' }], 'reedsVerzonden[0]: onbekend-veld'],
    [[{ bericht: 'JW315', datum: '2026-11-23' }], 'reedsVerzonden[0]: onbekend-veld'],
  ])('BER-10 · %j is refused', (verzonden, melding) => {
    expect(() => volgendeBerichten(flevoland, verzonden as never)).toThrow(melding)
  })
})

describe('BER-05 · a declaration waits for no start or stop message', () => {
  test.each([
    ['JW301', ['JW305', 'JW307']],
    ['JW301 JW305', ['JW307']],
    ['JW301 JW305 JW307', undefined],
    ['JW315', undefined],
  ])('BER-05 · after [%s]', (verzonden, zonder) => {
    const { motivering } = volgendeBerichten(flevoland, lees(verzonden))
    expect(motivering.find(({ regel }) => regel === 'BER-05')?.gegevens.zonder).toEqual(zonder)
  })

  test('BER-05 · 305 and 307 change nothing about what is said of the declaration', () => {
    const woorden = fc.array(fc.constantFrom('JW301', 'JW315', 'JW317', 'JW323', 'JW325'))
    fc.assert(
      fc.property(woorden, woorden, (voor, erna) => {
        const declaratie = (...delen: string[]) =>
          na(delen.join(' '))
            .split(' ')
            .filter((naam) => /JW32/.test(naam))
        expect(declaratie(...voor, 'JW305', ...erna, 'JW307')).toEqual(declaratie(...voor, ...erna))
      }),
    )
  })
})

describe('BER-11 · where to write', () => {
  test.each([
    ['Almere', 'beschikkingenjeugd@almere.nl', 'almere@stipter.nl'],
    ['Dronten', 'administratiejeugdhulp@dronten.nl', 'administratiejeugdhulp@dronten.nl'],
    ['Noordoostpolder', 'jeugd@noordoostpolder.nl', 'jeugd@noordoostpolder.nl'],
    ['Urk', 'administratie.sd@urk.nl', 'administratie.sd@urk.nl'],
    ['Lelystad', 'cs@jeugdlelystad.nl', 'cmjeugd@lelystad.nl'],
    ['Sociaal Domein Flevoland', 'contact@sdfl.nl', 'contact@sdfl.nl'],
    ['Zeewolde', 'onbekend', 'onbekend'],
  ])('BER-11 · %s', (gemeente, toewijzingen, declaraties) => {
    for (const naam of [gemeente, gemeente.toUpperCase()]) {
      expect(contactadres(flevoland, naam, 'toewijzingen').uitkomst).toBe(toewijzingen)
      const { uitkomst, motivering } = contactadres(flevoland, naam, 'declaraties')
      expect(uitkomst).toBe(declaraties)
      expect(motivering.map(({ regel }) => regel)).toEqual(['BER-11'])
    }
  })

  test('BER-11 · every gemeente of the region has both addresses, any other name has none', () => {
    for (const gemeente of flevoland.gemeenten)
      expect(contactadres(flevoland, gemeente, 'toewijzingen').uitkomst).toContain('@')
    const bekend: string[] = flevoland.berichten.contactadressen.map(({ organisatie }) =>
      organisatie.toLowerCase(),
    )
    fc.assert(
      fc.property(fc.string(), (naam) => {
        fc.pre(!bekend.includes(naam.toLowerCase()))
        expect(contactadres(flevoland, naam, 'declaraties').uitkomst).toBe('onbekend')
      }),
    )
  })

  test('BER-11 · a wrong question is refused', () => {
    expect(() => contactadres(flevoland, 5 as never, 'declaraties')).toThrow('gemeente: ongeldige-waarde')
    expect(() => contactadres(flevoland, 'Urk', 'zorg' as never)).toThrow('onderwerp: ongeldige-waarde')
    const { berichten: _, ...zonder } = JSON.parse(JSON.stringify(flevoland)) as Regelset
    const set = maakRegelset(zonder)
    expect(() => contactadres(set, 'Urk', 'declaraties')).toThrow('regelset.berichten: ongeldige-regelset')
    expect(() => volgendeBerichten(set, [])).toThrow('regelset.berichten: ongeldige-regelset')
    expect(() => toetsVerwijzing(set, { verwijzer: 'huisarts', genoemd: [] })).toThrow(
      'regelset.berichten: ongeldige-regelset',
    )
  })
})

describe('BER-12 · medical referrals', () => {
  test.each([
    ['huisarts', true],
    ['praktijkondersteuner-huisarts', true],
    ['jeugdarts', true],
    ['medisch-specialist', true],
    ['geneeskundig-specialist', true],
    ['gemeente', false],
    ['gecertificeerde-instelling', false],
    ['rechter', false],
    ['geen', false],
  ])('BER-12 · %s: %s', (verwijzer, medisch) => {
    const { uitkomst, motivering } = toetsVerwijzing(flevoland, { verwijzer, genoemd: [] })
    expect(uitkomst.medisch).toBe(medisch)
    expect(uitkomst.bevindingen.map(({ code }) => code)).toEqual(
      medisch ? ['ontbreekt:problemen', 'ontbreekt:reden', 'ontbreekt:product'] : [],
    )
    expect(new Set(motivering.map(({ regel }) => regel))).toEqual(new Set(['BER-12']))
    expect(motivering).toHaveLength(medisch ? 5 : 1)
  })

  test('BER-12 · what is missing is a warning; intensity and duration are never missed', () => {
    const delen = ['problemen', 'reden', 'product'] as const
    fc.assert(
      fc.property(fc.subarray([...delen, 'intensiteit', 'duur']), (genoemd) => {
        const { bevindingen } = toetsVerwijzing(flevoland, { verwijzer: 'huisarts', genoemd }).uitkomst
        expect(bevindingen.map(({ code }) => code)).toEqual(
          delen.filter((deel) => !genoemd.includes(deel)).map((deel) => `ontbreekt:${deel}`),
        )
        expect(bevindingen.every(({ ernst }) => ernst === 'waarschuwing')).toBe(true)
      }),
    )
  })

  test.each<[unknown, string]>([
    [{ verwijzer: 'buurman', genoemd: [] }, 'vraag.verwijzer: ongeldige-waarde'],
    [{ verwijzer: 'huisarts' }, 'vraag.genoemd: ongeldige-waarde'],
    [{ verwijzer: 'huisarts', genoemd: ['naam'] }, 'vraag.genoemd[0]: ongeldige-waarde'],
    [{ verwijzer: 'huisarts', genoemd: [], op: 'x' }, 'vraag: onbekend-veld'],
  ])('BER-12 · %j is refused', (vraag, melding) => {
    expect(() => toetsVerwijzing(flevoland, vraag as never)).toThrow(melding)
  })
})
