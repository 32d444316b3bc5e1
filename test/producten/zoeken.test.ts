import { flevoland, isProductcode, product, RegelFout, samenloop, zoekProducten } from 'jeugdhulp-regels'
import { expect, test } from 'vitest'

const zoek = (tekst: string) => zoekProducten(flevoland, { tekst })

/** What would have been accepted, as a refusal tells it. */
function nabij(vraag: () => unknown): readonly string[] | undefined {
  try {
    vraag()
  } catch (fout) {
    if (fout instanceof RegelFout) return fout.toegestaan
    throw fout
  }
  return undefined
}

test('PRD-01 · a search makes no difference between kinds of dash, but does not overlook one', () => {
  expect(zoek('integraal–traject')).toEqual(['45F31'])
  expect(zoek('integraal-traject')).toEqual(['45F31'])
  expect(zoek('integraaltraject')).toEqual([])
})

test('PRD-01 · a search finds words as they stand: not the end of one field with the beginning of the next', () => {
  expect(zoek('45F34 behandeling')).toEqual(['45F34'])
  expect(zoek('45F34behandeling')).toEqual([])
})

test('PRD-01 · a letter without its accent is found, another letter that looks like it is not', () => {
  expect(zoek('gézin intensief')).toEqual(zoek('GEZIN INTENSIEF'))
  expect(zoek('gezın intensief')).toEqual([])
})

test('PRD-01 · only text is a product code, not a list that reads as one', () => {
  expect(isProductcode(flevoland, '45F01')).toBe(true)
  expect(isProductcode(flevoland, ['45F01'])).toBe(false)
})

test('PRD-01 · to what is no text the shortest names are nearest, in their order', () => {
  expect(nabij(() => samenloop(flevoland, 3 as never, 'BJGGZ'))).toEqual(['TOM', 'KDC', '45F01'])
})

test('PRD-01 · what comes after twenty characters is no slip in a code, and is not looked at', () => {
  const lang = 'X'.repeat(20)
  const bij = (code: string) => nabij(() => product(flevoland, code as never))
  expect(bij('X45F36')?.[0]).toBe('45F36')
  expect(bij(lang)).toEqual(['45F01', '45F02', '45F11'])
  expect(bij(`${lang}45F36`)).toEqual(['45F01', '45F02', '45F11'])
})
