import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const tijdelijk = mkdtempSync(join(tmpdir(), 'maand-'))
afterAll(() => rmSync(tijdelijk, { recursive: true, force: true }))
beforeAll(() => {
  execFileSync('npm', ['run', '--silent', 'maand:bouw'], { stdio: ['ignore', 'ignore', 'pipe'] })
})

function maand(...woorden: string[]) {
  const uit = spawnSync(process.execPath, ['examples/epd/uit/maand.js', ...woorden], {
    encoding: 'utf8',
    maxBuffer: 1e8,
  })
  return { status: uit.status, stdout: uit.stdout, fouten: uit.stderr.trim().split('\n') }
}

function bestand(naam: string, inhoud: string): string {
  const pad = join(tijdelijk, naam)
  writeFileSync(pad, inhoud)
  return pad
}

const KOP = 'client;product;datum;soort;minuten;medewerker;afgestemd;sessie;begeleiding'

describe('DEC-01 · a month of an EPD', () => {
  const voorbeeld = () => maand()

  test('DEC-01 · the lines to declare', () => {
    const { status, stdout } = voorbeeld()
    expect(status).toBe(0)
    const delen = stdout.split('\n\n')
    expect(delen[0]).toBe('Declaratie over 2026-03')
    expect(delen[1]?.split('\n')).toEqual([
      'Te declareren: 7 regels, 453 minuten',
      '  a1  45F31  no-show op 2026-03-12: 60 minuten',
      '  a1  45F31  tijd: 125 minuten',
      '  b2  45F01  tijd: 90 minuten',
      '  d4  45F32  groep: 52 minuten',
      '  e5  45F32  groep: 52 minuten',
      '  f6  45F32  groep: 52 minuten',
      '  g7  45F32  groep: 22 minuten',
    ])
  })

  test('DEC-04 · what may not be declared, with its line and the rule', () => {
    const geweigerd = voorbeeld().stdout.split('\n\n')[2]?.split('\n') ?? []
    expect(geweigerd[0]).toBe('Niet te declareren: 8 registraties')
    const kort = geweigerd
      .slice(1)
      .map((regel) => [/regel (\d+)/.exec(regel)?.[1], regel.match(/\[[^\]]+\]/g)?.join('')])
    expect(kort).toEqual([
      ['5', '[DEC-01]'],
      ['8', '[DEC-03]'],
      ['11', '[DEC-05]'],
      ['13', '[DEC-04]'],
      ['14', '[DEC-01]'],
      ['15', '[DEC-03]'],
      ['16', '[DEC-06]'],
      ['29', '[DEC-05][I-50]'],
    ])
  })

  test('NS-03 · the reports to the gemeente, counted with the no-shows of earlier months', () => {
    expect(voorbeeld().stdout.trim().split('\n\n')[3]?.split('\n')).toEqual([
      'Te melden aan de gemeente: 2',
      '  a1  45F31  no-show 3 op 2026-03-12; directe hulp pauzeert, besluit uiterlijk op 2026-04-02',
      '  a1  45F31  no-show 4 op 2026-03-19; directe hulp pauzeert, besluit uiterlijk op 2026-04-09',
    ])
    expect(maand('examples/epd/registraties.csv', '--maand', '2026-02').stdout).toContain(
      'Te melden aan de gemeente: 1\n  a1  45F31  no-show 2 op 2026-02-12\n',
    )
  })

  test('DEC-01 · a broken row is told with its line and without what stood in it, and the rest goes on', () => {
    const { fouten } = voorbeeld()
    expect([...fouten].sort()).toEqual([
      '27 regels gelezen, 5 overgeslagen',
      'regel 17 overgeslagen: datum: ongeldige datum',
      'regel 18 overgeslagen: minuten: ongeldig aantal',
      'regel 19 overgeslagen: product: onbekende productcode (mogelijk: 45F02, 45F01, 45F23)',
      'regel 20 overgeslagen: niet het goede aantal kolommen',
      'regel 28 overgeslagen: sessie: deze cliënt is er al',
    ])
  })

  test('DEC-02 · rows of one meeting must agree', () => {
    const rij = 'a;45F32;2026-03-02;direct;;;;g1;60'
    const pad = bestand('sessie.csv', [KOP, rij, rij.replace('a;', 'b;').replace(';60', ';90')].join('\n'))
    expect(maand(pad).fouten[0]).toBe('regel 3 overgeslagen: sessie: anders dan op een eerdere regel')
    const leeg = bestand('leeg.csv', [KOP, rij.replace(';60', ';')].join('\n'))
    expect(maand(leeg).fouten[0]).toBe('regel 2 overgeslagen: professionals[0].minuten: ongeldig aantal')
  })

  test('DEC-01 · quotes around every field, and lines as Windows ends them', () => {
    const velden = (regel: string) =>
      regel
        .split(';')
        .map((veld) => `"${veld}"`)
        .join(';')
    const rijen = [KOP, 'a;45F31;2026-03-02;direct;60;jan;;;'].map(velden)
    const { stdout, fouten } = maand(bestand('excel.csv', `\uFEFF${rijen.join('\r\n')}\r\n`))
    expect(fouten).toEqual(['1 regels gelezen, 0 overgeslagen'])
    expect(stdout).toContain('  a  45F31  tijd: 60 minuten\n')
  })

  test.each<[string, string[], string]>([
    ['no such file', ['bestaat-niet.csv'], 'ENOENT'],
    ['a folder', ['examples'], 'EISDIR'],
    ['no table of registrations', ['LICENSE'], 'deze kolommen ontbreken: client, product'],
    ['an unknown option', ['--jaar', '2026'], "Unknown option '--jaar'"],
  ])('DEC-01 · %s gives one line and no stack trace', (_, woorden, melding) => {
    const { status, stdout, fouten } = maand(...woorden)
    expect([status, stdout]).toEqual([1, ''])
    expect(fouten[0]).toContain(melding)
    expect(fouten.join('\n')).not.toMatch(/^\s+at /m)
  })

  test('DEC-01 · a large file shows how far it is, and nothing gets lost', () => {
    const AANTAL = 100_000
    const genereer = () =>
      execFileSync(process.execPath, ['examples/epd/genereer.mjs', String(AANTAL)], {
        encoding: 'utf8',
        maxBuffer: 1e8,
      })
    const csv = genereer()
    expect(genereer() === csv).toBe(true)
    const { status, stdout, fouten } = maand(bestand('groot.csv', csv))
    expect(status).toBe(0)
    expect(fouten.some((regel) => /^100\.000 regels gelezen in \d+ s$/.test(regel))).toBe(true)
    expect(fouten.at(-1)).toBe(`100.000 regels gelezen, ${fouten.length - 2} overgeslagen`)
    const getal = (deel: RegExp) => Number(deel.exec(stdout)?.[1]?.replaceAll('.', ''))
    const lijnen = stdout.split('\n').filter((regel) => regel.endsWith(' minuten') && regel.startsWith('  '))
    expect(lijnen).toHaveLength(getal(/Te declareren: ([\d.]+) regels/))
    const minuten = lijnen.reduce((som, regel) => som + Number(/: (\d+) minuten$/.exec(regel)?.[1]), 0)
    expect(minuten).toBe(getal(/regels, ([\d.]+) minuten/))
    expect(stdout.match(/^ {2}regel \d+: /gm)).toHaveLength(getal(/Niet te declareren: ([\d.]+)/))
    expect(stdout).toContain('Reistijd zit al in het tarief. [DEC-01]')
  })

  test('DEC-01 · the file beside it has no name or number of a real person', () => {
    expect(readFileSync('examples/epd/registraties.csv', 'utf8')).not.toMatch(/\d{9}/)
  })
})
