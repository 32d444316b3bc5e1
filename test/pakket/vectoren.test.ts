import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import Ajv from 'ajv/dist/2020'
import * as bibliotheek from 'jeugdhulp-regels'
import { maakRegelset } from 'jeugdhulp-regels/schemas'
import { describe, expect, test } from 'vitest'
import { toets } from '../../scripts/vectoren/vergelijk.mjs'
import { beantwoord, vraagnamen } from '../../scripts/vectoren/vragen.mjs'

interface Vector {
  readonly id: string
  readonly regels: readonly string[]
  readonly bron: readonly { bron: string; regels?: readonly (readonly [number, number])[] }[]
  readonly soort: 'gewoon' | 'grens' | 'weigering'
  readonly vraag: string
  readonly invoer: Record<string, unknown>
  readonly verwacht: { antwoord?: unknown; fout?: string }
}

const lees = (naam: string) => JSON.parse(readFileSync(`vectoren/${naam}`, 'utf8'))
const schema = lees('vectoren.schema.json')
const bestanden = readdirSync('vectoren').filter(
  (naam) => naam.endsWith('.json') && naam !== 'vectoren.schema.json',
)
const perBestand = bestanden.map((naam) => [naam, lees(naam)] as const)
const vectoren: Vector[] = perBestand.flatMap(([, { vectoren }]) => vectoren)
const regelIds = Object.keys(bibliotheek.regelregister)

describe('pakket · the vectors', () => {
  test.each(perBestand)('pakket · %s has the form of the schema', (_, inhoud) => {
    const keurt = new Ajv({ allErrors: true }).compile(schema)
    expect(keurt(inhoud) ? [] : keurt.errors).toEqual([])
  })

  test('pakket · no two have one id', () => {
    const ids = vectoren.map(({ id }) => id)
    expect(ids.filter((id, plaats) => ids.indexOf(id) !== plaats)).toEqual([])
  })

  test('pakket · each names rules of the register, documents it knows, and a question that can be asked', () => {
    for (const { id, regels, bron, vraag } of vectoren) {
      expect(
        regels.filter((regel) => !regelIds.includes(regel)),
        id,
      ).toEqual([])
      expect(
        bron.filter((plaats) => !(plaats.bron in bibliotheek.bronnen)),
        id,
      ).toEqual([])
      expect(vraagnamen, id).toContain(vraag)
    }
  })

  test('pakket · there are 600 or more, and of each rule three or more, an edge or a refusal among them', () => {
    expect(vectoren.length).toBeGreaterThanOrEqual(600)
    const teWeinig = regelIds.filter((regel) => {
      const ervan = vectoren.filter(({ regels }) => regels.includes(regel))
      return ervan.length < 3 || ervan.every(({ soort }) => soort === 'gewoon')
    })
    expect(teWeinig).toEqual([])
  })

  test('pakket · a vector that refuses is no plain case', () => {
    expect(vectoren.filter(({ soort, verwacht }) => soort === 'gewoon' && verwacht.fout)).toEqual([])
  })

  test('pakket · no vector holds for an answer that says nothing', () => {
    const houden = vectoren.filter((vector) => toets(vector, () => ({})).length === 0)
    expect(houden.map(({ id }) => id)).toEqual([])
  })
})

describe('pakket · the library answers every vector', () => {
  test.each(perBestand)('pakket · %s, from source', (_, { vectoren }: { vectoren: Vector[] }) => {
    const afwijkend = vectoren.flatMap((vector) => {
      const verschillen = toets(vector, () =>
        beantwoord({ ...bibliotheek, maakRegelset }, vector.vraag, vector.invoer),
      )
      return verschillen.length === 0 ? [] : [{ id: vector.id, verschillen }]
    })
    expect(afwijkend).toEqual([])
  })

  test.each([
    ['ESM', 'Pacific/Apia', []],
    ['CommonJS', 'America/New_York', ['--cjs']],
  ])('pakket · from the %s build, in %s', (_, TZ, opties) => {
    const uit = execFileSync(process.execPath, ['scripts/vectoren/toets.mjs', ...opties], {
      encoding: 'utf8',
      env: { ...process.env, TZ },
    })
    expect(uit).toContain(`${vectoren.length} vectoren, 0 afwijkend`)
  })
})
