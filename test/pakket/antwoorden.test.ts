import { readFileSync } from 'node:fs'
import * as bibliotheek from 'jeugdhulp-regels'
import { maakRegelset } from 'jeugdhulp-regels/schemas'
import { describe, expect, test } from 'vitest'
import { bestanden, MAP, regels } from '../../scripts/vectoren/antwoorden.mjs'

describe('pakket · answers as they were', () => {
  test.each(bestanden())(
    'pakket · %s: no sentence, rule or path changed unseen (npm run genereer)',
    (bestand) => {
      const nu: string[] = regels({ ...bibliotheek, maakRegelset }, bestand)
      const toen = readFileSync(`${MAP}/${bestand}l`, 'utf8').trimEnd().split('\n')
      expect(nu.filter((regel, plaats) => regel !== toen[plaats])).toEqual([])
      expect(nu).toHaveLength(toen.length)
    },
  )

  test('pakket · every sentence is a sentence', () => {
    const zinnen = bestanden().flatMap((bestand) => [
      ...readFileSync(`${MAP}/${bestand}l`, 'utf8').matchAll(/"tekst":("(?:[^"\\]|\\.)*")/g),
    ])
    expect(zinnen.length).toBeGreaterThan(3000)
    const los = new Set(zinnen.map(([, tekst]) => JSON.parse(tekst as string) as string))
    expect([...los].filter((tekst) => !/^\S.*[.:?]$/.test(tekst))).toEqual([])
  })
})
