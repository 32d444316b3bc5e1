// Stryker's own runner for vitest starts a worker for every mutant: two seconds, for tests that take milliseconds. This one
// keeps the process and starts the bundle of source and tests anew, so that no mutant meets what another left behind.
import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { resolve } from 'node:path'
import { Script } from 'node:vm'
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin'
import {
  DryRunStatus,
  determineHitLimitReached,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner'
import fc from 'fast-check'
import { verzamelaar } from './testen.mjs'

/** A mutant must meet the same cases each time, fewer than in a real run, and a property that fails has said enough. */
const AANTAL = 40
fc.configureGlobal({ seed: 301, endOnFailure: true, numRuns: AANTAL })
const assert = (eigenschap, opties) =>
  fc.assert(eigenschap, { ...opties, numRuns: Math.min(opties?.numRuns ?? AANTAL, AANTAL) })
const fastCheck = { ...fc, assert }

/** One zone will do: the tests themselves run in five. */
process.env.TZ = 'UTC'

/** What asks `dist/`, which holds no mutants, and what counts how many cases of a real run it had. */
const OVERGESLAGEN = / from the %s build|both take and refuse the same events|a large range takes no longer/

/** In the sandbox, that every runner works in. */
const METINGEN = 'mutatie-metingen.json'

/** Milliseconds: the columns of thousands of cells say nothing that a short one does not. */
const TE_LANG = 800

globalThis.__stryker__ ??= {}
const stryker = globalThis.__stryker__
const nu = () => performance.now()

class Loper {
  #script
  #require
  /** Of each test its time and the mutants it met, and of each mutant how often it was met, from the dry run. */
  #metingen = new Map()
  #treffers = {}

  capabilities() {
    return { reloadEnvironment: true }
  }

  async init() {
    const pad = resolve('mutatie.cjs')
    this.#require = createRequire(pad)
    this.#script = new Script(
      `(function (exports, require, module) {'use strict'\n${readFileSync(pad, 'utf8')}\n})`,
      {
        filename: pad,
      },
    )
  }

  /** The bundle anew: `laad` registers the tests of a file. */
  #begin() {
    let vitest
    const module = { exports: {} }
    const require = (naam) => ({ vitest, 'fast-check': fastCheck })[naam] ?? this.#require(naam)
    this.#script.runInThisContext()(module.exports, require, module)
    const laad = (bestand) => {
      const tests = []
      vitest = verzamelaar(bestand, tests)
      module.exports.tests[bestand]()
      return tests.filter(({ titel }) => !OVERGESLAGEN.test(titel))
    }
    return { ...module.exports, bestanden: Object.keys(module.exports.tests), laad }
  }

  async dryRun() {
    stryker.activeMutant = undefined
    stryker.hitLimit = undefined
    stryker.mutantCoverage = { static: {}, perTest: {} }
    const uitslagen = []
    const { bestanden } = this.#begin()
    for (const bestand of bestanden) uitslagen.push(...(await this.#meet(bestand)))
    writeFileSync(METINGEN, JSON.stringify({ tests: [...this.#metingen], treffers: this.#treffers }))
    return {
      status: DryRunStatus.Complete,
      tests: uitslagen,
      mutantCoverage: stryker.mutantCoverage,
    }
  }

  /** Of several runners one did the dry run. */
  #leesMetingen() {
    const { tests, treffers } = JSON.parse(readFileSync(METINGEN, 'utf8'))
    this.#metingen = new Map(tests)
    this.#treffers = treffers
  }

  /** Runs a test file by itself. What the one test has the source keep, another need not make: each stands for what all met. */
  async #meet(bestand) {
    stryker.currentTestId = undefined
    const omgeving = this.#begin()
    omgeving.bron()
    const laden = { id: `${bestand}#laden`, titel: 'laden', bestand, lijf: () => {} }
    stryker.currentTestId = laden.id
    const tests = [laden, ...omgeving.laad(bestand)]
    const uitslagen = []
    for (const test of tests) {
      stryker.currentTestId = test.id
      uitslagen.push(await loop(test))
      this.#metingen.set(test.id, {
        tijd: uitslagen.at(-1).timeSpentMs,
        eigen: stryker.mutantCoverage.perTest[test.id] ?? {},
      })
    }
    stryker.currentTestId = undefined
    for (const { id } of tests)
      for (const [mutant, aantal] of Object.entries(this.#metingen.get(id).eigen))
        this.#treffers[mutant] = (this.#treffers[mutant] ?? 0) + aantal
    const samen = Object.assign({}, ...tests.map(({ id }) => this.#metingen.get(id).eigen))
    for (const { id } of tests) stryker.mutantCoverage.perTest[id] = samen
    return uitslagen
  }

  async mutantRun({ testFilter, activeMutant }) {
    if (this.#metingen.size === 0) this.#leesMetingen()
    // Stryker's own limit counts what all tests of a file met once for each of them.
    const hitLimit = 1e5 + 3 * (this.#treffers[activeMutant.id] ?? 0)
    Object.assign(stryker, { activeMutant: activeMutant.id, hitCount: 0, hitLimit })
    const uitslagen = []
    try {
      const { laad, bestanden } = this.#begin()
      for (const bestand of this.#opVolgorde(bestanden, testFilter, activeMutant)) {
        uitslagen.push(...(await this.#loopBestand(bestand, laad, activeMutant.id)))
        if (uitslagen.at(-1)?.status === TestStatus.Failed) break
      }
    } catch (fout) {
      uitslagen.push(gefaald({ id: 'laden', titel: 'laden' }, fout, 0))
    }
    stryker.activeMutant = undefined
    const teVaak = determineHitLimitReached(stryker.hitCount, hitLimit)
    return toMutantRunResult(teVaak ?? { status: DryRunStatus.Complete, tests: uitslagen })
  }

  async #loopBestand(bestand, laad, mutant) {
    let tests
    try {
      tests = laad(bestand)
    } catch (fout) {
      return [gefaald({ id: `${bestand}#laden`, titel: 'laden', bestand }, fout, 0)]
    }
    const uitslagen = []
    for (const test of this.#keuze(tests, mutant)) {
      uitslagen.push(await loop(test))
      if (uitslagen.at(-1).status === TestStatus.Failed) break
    }
    return uitslagen
  }

  /** The tests of a file that met the mutant, the quick ones first. One alone may have made what the source keeps for all others. */
  #keuze(tests, mutant) {
    const van = (id) => this.#metingen.get(id) ?? { tijd: 0, eigen: {} }
    const vlot = tests
      .filter(({ id }) => van(id).tijd <= TE_LANG)
      .sort((a, b) => van(a.id).tijd - van(b.id).tijd)
    const geraakt = vlot.filter(({ id }) => mutant in van(id).eigen)
    return geraakt.length > 1 ? geraakt : vlot
  }

  /** The tests of the mutant's own folder first. Of spreadsheets nobody else knows, and what they ask of others, those are asked too. */
  #opVolgorde(bestanden, testFilter, { id, fileName }) {
    const map = /[\\/]src[\\/](\w+)/.exec(fileName)[1]
    const gevraagd = testFilter && new Set(testFilter.map((test) => test.slice(0, test.indexOf('#'))))
    const gewicht = (bestand) => {
      let som = bestand.startsWith(`test/${map}/`) ? 0 : 1e6
      for (const [test, { tijd, eigen }] of this.#metingen)
        if (tijd <= TE_LANG && test.startsWith(`${bestand}#`) && (!gevraagd || id in eigen)) som += tijd
      return som
    }
    return bestanden
      .filter((bestand) => (map === 'spreadsheet') === bestand.includes('/spreadsheet/'))
      .filter((bestand) => !gevraagd || gevraagd.has(bestand))
      .map((bestand) => ({ bestand, gewicht: gewicht(bestand) }))
      .sort((a, b) => a.gewicht - b.gewicht)
      .map(({ bestand }) => bestand)
  }
}

async function loop(test) {
  const begin = nu()
  try {
    await test.lijf()
    return { ...uitslag(test, nu() - begin), status: TestStatus.Success }
  } catch (fout) {
    return gefaald(test, fout, nu() - begin)
  }
}

const uitslag = ({ id, titel, bestand }, tijd) => ({
  id,
  name: titel,
  timeSpentMs: tijd,
  ...(bestand && { fileName: resolve(bestand) }),
})

const gefaald = (test, fout, tijd) => ({
  ...uitslag(test, tijd),
  status: TestStatus.Failed,
  failureMessage: String(fout?.message ?? fout).slice(0, 300),
})

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'loper', Loper)]
