import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse, parseDocument } from 'yaml'

interface Stap {
  readonly uses?: string
  readonly run?: string
}
interface Taak {
  readonly permissions?: Record<string, string>
  readonly environment?: string | { name: string }
  readonly steps: readonly Stap[]
}
interface Workflow {
  readonly permissions: Record<string, string>
  readonly jobs: Record<string, Taak>
}

const MAP = '.github/workflows'
const namen = readdirSync(MAP)
const tekstVan = (naam: string) => readFileSync(join(MAP, naam), 'utf8')
const lees = (naam: string) => parse(tekstVan(naam)) as Workflow
const stappenVan = ({ jobs }: Workflow) => Object.values(jobs).flatMap(({ steps }) => steps)

/** The commands of a script, each without what it is given. */
const opdrachten = (tekst: string) =>
  tekst
    .split(/\n|&&/)
    .map((regel) => regel.trim())
    .filter((regel) => /^(?:npm|scripts\/)/.test(regel))
    .map((regel) => regel.replace(/ --.*$/, ''))

const inCi = opdrachten(readFileSync('.ci/run', 'utf8'))

/** What is wrong with a `run`: that it is of more than one line, or does what `.ci/run` does not. */
const vreemd = (run: string) => run.includes('\n') || !inCi.includes(run)

describe('pakket · the workflows', () => {
  test('pakket · there is one for the tests, the runtimes, the docs and the release', () => {
    expect(namen.sort()).toEqual(['docs.yml', 'release.yml', 'runtimes.yml', 'test.yml'])
  })

  test.each(namen)('pakket · %s is YAML without a fault', (naam) => {
    const { errors, warnings } = parseDocument(tekstVan(naam))
    expect([...errors, ...warnings]).toEqual([])
  })

  test.each(namen)(
    'pakket · %s takes every action by its full commit, and says which version that is',
    (naam) => {
      const gebruikt = [...tekstVan(naam).matchAll(/uses: (.+)$/gm)].map(([, actie]) => actie as string)
      expect(gebruikt).toHaveLength(stappenVan(lees(naam)).filter(({ uses }) => uses).length)
      expect(
        gebruikt.filter((actie) => !/^actions\/[\w-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/.test(actie)),
      ).toEqual([])
    },
  )

  test.each(namen)('pakket · %s does nothing that .ci/run does not do too', (naam) => {
    const runs = stappenVan(lees(naam)).flatMap(({ run }) => run ?? [])
    expect(runs.length).toBeGreaterThan(0)
    expect(runs.filter(vreemd)).toEqual([])
  })

  test.each(namen)(
    'pakket · %s may read, and where it may do more it is for the one thing it does',
    (naam) => {
      const { permissions, jobs } = lees(naam)
      expect(permissions).toEqual({ contents: 'read' })
      const meer = Object.values(jobs).filter((taak) => taak.permissions)
      for (const taak of meer) expect(taak.environment, naam).toBeDefined()
      expect(meer.map((taak) => taak.permissions)).toEqual(
        {
          'docs.yml': [{ pages: 'write', 'id-token': 'write' }],
          'release.yml': [{ contents: 'read', 'id-token': 'write' }],
        }[naam] ?? [],
      )
    },
  )

  test('pakket · where the right to publish is, nothing is installed or built', () => {
    const { steps } = lees('release.yml').jobs.publish as Taak
    expect(steps.flatMap(({ run }) => run ?? [])).toEqual(['scripts/ci/publiceer.sh'])
    const script = readFileSync('scripts/ci/publiceer.sh', 'utf8')
    expect(opdrachten(script)).toEqual(['npm publish ./tarball/*.tgz'])
    expect(script).toContain('--provenance --access public --ignore-scripts')
  })

  test('pakket · no secret and no host of a registry is named', () => {
    const paden = [
      ...namen.map((naam) => join(MAP, naam)),
      ...readdirSync('scripts/ci').map((naam) => `scripts/ci/${naam}`),
    ]
    for (const pad of ['.ci/run', '.github/dependabot.yml', ...paden])
      expect(readFileSync(pad, 'utf8'), pad).not.toMatch(
        /registry\.|npmjs|secrets\.|_TOKEN|pull_request_target/,
      )
  })

  test('pakket · what .ci/run checks a workflow checks too, but for what only measures or rehearses', () => {
    const alleenHier = ['bench', 'bench:declaratie', 'maand:miljoen', 'uitgave']
    const inWerk = namen.flatMap((naam) =>
      [...tekstVan(naam).matchAll(/npm run ([\w:]+)/g)].map(([, x]) => x),
    )
    const hier = [...readFileSync('.ci/run', 'utf8').matchAll(/^npm run ([\w:]+)/gm)].map(
      ([, x]) => x as string,
    )
    expect(hier.filter((naam) => !inWerk.includes(naam) && !alleenHier.includes(naam))).toEqual([])
  })

  test('pakket · a step of our own making is seen', () => {
    expect(vreemd('npm run lint')).toBe(false)
    expect(vreemd('npm run bestaat-niet')).toBe(true)
    expect(vreemd('npm run lint\nrm -rf /')).toBe(true)
  })

  test('pakket · .ci/run ends on the command of the README', () => {
    expect(readFileSync('.ci/run', 'utf8').trim().endsWith('\nnpm ci && npm test')).toBe(true)
  })
})
