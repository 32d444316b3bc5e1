import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parse } from 'csv-parse/sync'
import { feestdagen, maakWerkkalender, plusWerkdagen, telWerkdagen } from 'jeugdhulp-regels/werkdagen'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

/** As LibreOffice writes them: comma, double quote, UTF-8, as shown, and every sheet in a file of its own. */
const FILTER = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1'

let map = ''

function blad(naam: string): string[][] {
  return parse(readFileSync(join(map, `voorbeelden-${naam}.csv`)), { relax_column_count: true })
}

beforeAll(() => {
  map = mkdtempSync(join(tmpdir(), 'libreoffice-'))
  const profiel = `-env:UserInstallation=${pathToFileURL(join(map, 'profiel'))}`
  const bestand = resolve('dist/spreadsheet/voorbeelden.xlsx')
  execFileSync('soffice', [profiel, '--headless', '--convert-to', FILTER, '--outdir', map, bestand], {
    stdio: 'ignore',
  })
})

afterAll(() => rmSync(map, { recursive: true, force: true }))

describe('WD-03 · voorbeelden.xlsx, opened and calculated by LibreOffice', () => {
  test('WD-03 · WORKDAY and NETWORKDAYS with our holidays come to the same days', () => {
    const [koppen, ...rijen] = blad('Werkdagen')
    expect(koppen?.slice(0, 3)).toEqual(['datum', 'aantal', 'WERKDAG'])
    expect(rijen.length).toBeGreaterThanOrEqual(400)
    for (const [datum, aantal, workday, , networkdays, , gelijk] of rijen as [
      string,
      string,
      string,
      string,
      string,
      string,
      string,
    ][]) {
      const n = Number(aantal)
      const doel = plusWerkdagen(datum, n)
      expect([datum, n, workday]).toEqual([datum, n, doel])
      expect([datum, n, Number(networkdays)]).toEqual([datum, n, n < 0 ? telWerkdagen(doel, datum) : n])
      expect(gelijk).toBe('TRUE')
    }
  })

  test('WD-01 · without the holidays they would not', () => {
    const zonder = maakWerkkalender({ feestdagen: [] })
    const anders = blad('Werkdagen')
      .slice(1)
      .filter(([datum = '', aantal, workday]) => plusWerkdagen(datum, Number(aantal), zonder) !== workday)
    expect(anders.length).toBeGreaterThan(200)
  })

  test('WD-01 · it holds every holiday until 2099', () => {
    const [, ...rijen] = blad('Feestdagen')
    const onze = Array.from({ length: 100 }, (_, i) => feestdagen(2000 + i)).flat()
    expect(rijen).toEqual(onze.map(({ datum, naam }) => [datum, naam]))
  })

  test('WD-03 · it shows the worked examples with their answers', () => {
    expect(existsSync(join(map, 'voorbeelden-Voorbeelden.csv'))).toBe(true)
    const rijen = blad('Voorbeelden')
    const plaats = rijen.findIndex(([cel]) => cel === '=JH_PLUSWERKDAGEN("2026-12-23"; 5)')
    expect(rijen[plaats + 1]?.slice(0, 2)).toEqual(['→', '2026-12-31'])
    expect(rijen.flat().filter((cel) => /^(?:#|Err:)/.test(cel))).toEqual([])
  })
})
