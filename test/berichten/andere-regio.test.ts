import { berichttermijn, flevoland, RegelFout, type Regelset, volgendeBerichten } from 'jeugdhulp-regels'
import { maakRegelset } from 'jeugdhulp-regels/schemas'
import { expect, test } from 'vitest'

interface Los {
  bericht: string
  [naam: string]: unknown
}
type LosseBerichten = { termijnen: Los[]; keten: Los[] }

/** A region whose messages differ in something from those of Flevoland. */
function regio(wijzig: (berichten: LosseBerichten) => void): Regelset {
  const json = JSON.parse(JSON.stringify(flevoland))
  wijzig(json.berichten)
  return maakRegelset(json)
}

test('IJW-08 · where a region names no request, the first that the country names is meant', () => {
  const set = regio(({ termijnen }) => {
    for (const termijn of termijnen) if (termijn.bericht === 'JW301') delete termijn.verzoek
  })
  const { motivering } = berichttermijn(set, { bericht: 'JW301', ontvangst: '2026-11-23' })
  const zinnen = motivering.filter(({ regel }) => regel === 'IJW-08').map(({ tekst }) => tekst)
  const [opVerzoek] = berichttermijn(flevoland, { bericht: 'JW301', ontvangst: '2026-11-23' })
    .motivering.filter(({ regel }) => regel === 'IJW-08')
    .map(({ tekst }) => tekst)
  expect(zinnen).toEqual([opVerzoek])
})

test('IJW-08 · beside the term of the region only that of the country is named, not another of the region', () => {
  const set = regio(({ termijnen }) => {
    const nog = termijnen.find(({ bericht }) => bericht === 'JW325') as Los
    termijnen.push({ ...nog, tekst: 'Nog eens.' })
  })
  const { motivering } = berichttermijn(set, { bericht: 'JW325', indiening: '2026-12-01' })
  expect(motivering.map(({ regel }) => regel)).toEqual(['BER-07', 'IJW-08'])
  expect(motivering.map(({ tekst }) => tekst)).not.toContain('Nog eens.')
})

test('BER-01 · a request that does not exist is refused as such, also where no request plays a part', () => {
  const vraag = { bericht: 'JW305', start: '2026-03-02', verzoek: 'JW999' } as never
  expect(() => berichttermijn(flevoland, vraag)).toThrow(
    'vraag.verzoek: ongeldige-waarde (mogelijk: JW315, JW317)',
  )
})

test('BER-10 · an answer to one of two requests ends what waits for that one alone', () => {
  const set = regio(({ keten }) => {
    const verzoek = keten.find(({ bericht }) => bericht === 'JW315') as Los
    verzoek.wachtOp = ['JW315']
  })
  const namen = (...reeks: ('JW315' | 'JW301')[]) =>
    volgendeBerichten(
      set,
      reeks.map((bericht) => ({ bericht })),
    ).uitkomst.map(({ bericht }) => bericht)
  expect(namen('JW315')).not.toContain('JW315')
  expect(namen('JW315', 'JW301')).toContain('JW315')
})

test('BER-10 · only a JW319 has an answer; another is refused with what it may have, and its name is in the chain', () => {
  const weiger = (bericht: unknown) => {
    try {
      volgendeBerichten(flevoland, [bericht] as never)
    } catch (fout) {
      if (fout instanceof RegelFout) return [fout.code, fout.pad, fout.toegestaan]
    }
    return undefined
  }
  expect(weiger({ bericht: 'JW315', antwoord: 'afgewezen' })).toEqual([
    'onbekend-veld',
    'reedsVerzonden[0]',
    ['bericht'],
  ])
  expect(weiger({ bericht: 'JW999' })).toEqual([
    'ongeldige-waarde',
    'reedsVerzonden[0].bericht',
    ['JW315', 'JW317', 'JW301', 'JW319', 'JW305', 'JW307', 'JW323', 'JW325'],
  ])
})
