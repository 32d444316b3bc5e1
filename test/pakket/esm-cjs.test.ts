import { execFileSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { INGANGEN, verschillen } from '../../scripts/pakket/esm-cjs.mjs'

describe('pakket · the ESM and the CommonJS build', () => {
  test('pakket · export the same, entry by entry and value by value', () => {
    expect(INGANGEN.length).toBeGreaterThan(5)
    const uitvoer = execFileSync(process.execPath, ['scripts/pakket/esm-cjs.mjs'], { encoding: 'utf8' })
    expect(JSON.parse(uitvoer)).toEqual([])
  })

  test.each([
    ['a name that is missing', { a: 1 }, { a: 1, b: 1 }],
    ['another value, deep', { a: [{ b: 1 }] }, { a: [{ b: 2 }] }],
    ['another kind', { a: () => 1 }, { a: class {} }],
    ['another arity', { a: (x: number) => x }, { a: () => 1 }],
    [
      'another member of a class',
      { a: class A {} },
      {
        a: {
          A: class A {
            b() {}
          },
        }.A,
      },
    ],
    ['not frozen', { a: Object.freeze([1]) }, { a: [1] }],
  ])('pakket · a difference is seen: %s', (_, een, ander) => {
    expect(verschillen(een, ander)).toHaveLength(1)
    expect(verschillen(een, een)).toEqual([])
  })
})
