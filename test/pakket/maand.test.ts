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
      ['28', '[DEC-05][I-50]'],
    ])
  })

  test('NS-03 · the reports to the gemeente, counted with the no-shows of earlier months', () => {
    expect(voorbeeld().stdout.trim().split('\n\n')[3]?.split('\n')).toEqual([
      'Meldingen aan de gemeente: 2',
      '  a1  45F31  no-show 3 op 2026-03-12: gemeld op 2026-03-13; directe hulp pauzeert, besluit uiterlijk op 2026-04-03',
      '  a1  45F31  no-show 4 op 2026-03-19: nog te melden; directe hulp pauzeert, besluit uiterlijk 3 weken na de melding',
    ])
    expect(maand('examples/epd/registraties.csv', '--maand', '2026-02').stdout).toContain(
      'Meldingen aan de gemeente: 1\n  a1  45F31  no-show 2 op 2026-02-12: gemeld op 2026-02-13\n',
    )
  })

  test('DEC-01 · rows of another month are told, and count for the no-shows alone', () => {
    expect(voorbeeld().stdout.trim().split('\n\n')[4]?.split('\n')).toEqual([
      'Niet van 2026-03, en hier niet gedeclareerd: 2 regels',
      '  regel 2: a1  45F31  no-show op 2026-01-15',
      '  regel 3: a1  45F31  no-show op 2026-02-12',
    ])
  })

  test('pakket · a broken row is told in the order of the lines and without what stood in it, and the rest goes on', () => {
    expect(voorbeeld().fouten).toEqual([
      'regel 17 overgeslagen: datum: ongeldige datum',
      'regel 18 overgeslagen: minuten: ongeldig aantal',
      'regel 19 overgeslagen: product: onbekende productcode (mogelijk: 45F02, 45F01, 45F23)',
      'regel 20 overgeslagen: niet het goede aantal kolommen',
      'regel 31 overgeslagen: datum: ongeldige datum',
      'regel 32 overgeslagen: sessie: ontbreekt, en zonder is tijd bij een groepsproduct niet te verdelen',
      'sessie van regel 29, 30 niet verdeeld: er hoort misschien een overgeslagen regel bij (31)',
      '31 regels gelezen: 21 van 2026-03, 2 van een andere maand, 2 niet verdeeld, 6 overgeslagen',
    ])
  })

  const bij = (naam: string, ...rijen: string[]) => maand(bestand(naam, [KOP, ...rijen].join('\n')))
  const aanwezig = (client: string, rest = 'direct;;;;g1;60+60') => `${client};45F32;2026-03-02;${rest}`

  test('DEC-02 · only those present share; who was absent is judged as absent', () => {
    const { stdout, fouten } = bij(
      'afwezig.csv',
      aanwezig('f', 'no-show;60;;;g1;60+60'),
      aanwezig('d'),
      aanwezig('g', 'geplande-afwezigheid;60;;;g1;'),
      aanwezig('e'),
    )
    expect(stdout).toContain('Te declareren: 2 regels, 120 minuten\n')
    expect(stdout).toContain('  d  45F32  groep: 60 minuten\n  e  45F32  groep: 60 minuten\n')
    expect(stdout).toMatch(/regel 2: f {2}45F32 {2}no-show .*\[DEC-05\].*\[I-50\]\n/)
    expect(stdout).toMatch(/regel 4: g {2}45F32 {2}geplande-afwezigheid .*\[DEC-04\]\n/)
    expect(fouten).toEqual([
      '4 regels gelezen: 4 van 2026-03, 0 van een andere maand, 0 niet verdeeld, 0 overgeslagen',
    ])
  })

  test('NS-02 · an absence from a meeting takes its step on the ladder', () => {
    const keer = (dag: number) => `f;45F32;2026-03-0${dag};no-show;60;;;g${dag};`
    const { stdout } = bij('ladder.csv', keer(2), keer(3), keer(4))
    expect(stdout).toContain('Te declareren: 0 regels, 0 minuten\n')
    expect(stdout).toContain(
      'Meldingen aan de gemeente: 2\n  f  45F32  no-show 2 op 2026-03-03: nog te melden\n',
    )
  })

  test.each<[string, string, string]>([
    [
      'an unknown kind',
      aanwezig('f', 'onzin;;;;g1;60+60'),
      'soort: bij een sessie alleen direct, no-show, geplande-afwezigheid',
    ],
    [
      'a kind that is not shared',
      aanwezig('f', 'reistijd;10;;;g1;60+60'),
      'soort: bij een sessie alleen direct, no-show, geplande-afwezigheid',
    ],
    [
      'another meeting under its name',
      aanwezig('f').replace('-02;', '-03;'),
      'sessie: anders dan op een eerdere regel',
    ],
    ['other professionals', aanwezig('f', 'direct;;;;g1;60+90'), 'sessie: anders dan op een eerdere regel'],
    ['no professionals', aanwezig('f', 'direct;;;;g1;'), 'begeleiding: ongeldig aantal'],
    ['no client', aanwezig(''), 'client: ongeldige waarde'],
    ['a client twice', aanwezig('d'), 'sessie: deze cliënt is er al'],
    ['a client absent too', aanwezig('d', 'no-show;60;;;g1;'), 'sessie: deze cliënt is er al'],
    ['no day', 'f;45F32;2026-02-30;direct;;;;g1;60+60', 'datum: ongeldige datum'],
    ['no group', 'f;45F31;2026-03-02;no-show;60;;;g1;', 'sessie: alleen bij een groepsproduct'],
    ['too many columns', `${aanwezig('f')};;`, 'niet het goede aantal kolommen'],
  ])('DEC-02 · a meeting of which a row has %s is not shared by fewer', (_, rij, melding) => {
    const { stdout, fouten } = bij(
      'aangehouden.csv',
      aanwezig('d'),
      aanwezig('e'),
      rij,
      'a;45F31;2026-03-02;direct;60;;;;',
    )
    expect(stdout).toContain('Te declareren: 1 regels, 60 minuten\n  a  45F31  tijd: 60 minuten\n')
    expect(fouten).toEqual([
      `regel 4 overgeslagen: ${melding}`,
      'sessie van regel 2, 3 niet verdeeld: er hoort misschien een overgeslagen regel bij (4)',
      '4 regels gelezen: 1 van 2026-03, 0 van een andere maand, 2 niet verdeeld, 1 overgeslagen',
    ])
  })

  test('DEC-02 · time at a group product without a meeting cannot be shared', () => {
    const { status, fouten } = bij('zonder.csv', aanwezig('d', 'direct;60;;;;'))
    expect(status).toBe(1)
    expect(fouten).toEqual([
      'regel 2 overgeslagen: sessie: ontbreekt, en zonder is tijd bij een groepsproduct niet te verdelen',
      '1 regels gelezen: 0 van de maand, 0 van een andere maand, 0 niet verdeeld, 1 overgeslagen',
      'geen enkele regel van het bestand is te gebruiken',
    ])
  })

  test('DEC-01 · the month is the one that most rows are of, of two the last, or the one asked for', () => {
    const tijd = (datum: string) => `a;45F31;${datum};direct;60;jan;;;`
    const uit = (rijen: string[], ...woorden: string[]) =>
      maand(bestand('maanden.csv', [KOP, ...rijen].join('\n')), ...woorden)
    const maanden = [tijd('2026-03-02'), tijd('2026-03-03'), tijd('2026-04-01'), tijd('2030-01-01')]
    expect(uit(maanden).stdout).toMatch(/^Declaratie over 2026-03\n/)
    expect(uit(maanden).fouten).toEqual([
      '4 regels gelezen: 2 van 2026-03, 2 van een andere maand, 0 niet verdeeld, 0 overgeslagen',
    ])
    expect(uit(maanden.slice(1, 3)).stdout).toMatch(/^Declaratie over 2026-04\n/)
    const { stdout } = uit(maanden, '--maand', '2026-04')
    expect(stdout).toContain('Te declareren: 1 regels, 60 minuten')
    expect(
      stdout
        .trim()
        .split('\n')
        .slice(-3)
        .map((regel) => regel.trim()),
    ).toEqual([
      'regel 2: a  45F31  direct op 2026-03-02',
      'regel 3: a  45F31  direct op 2026-03-03',
      'regel 5: a  45F31  direct op 2030-01-01',
    ])
  })

  test('NS-04 · a report before its no-show is a broken row', () => {
    const pad = bestand('gemeld.csv', `${KOP};gemeldOp\na;45F31;2026-03-02;no-show;60;;;;;2026-03-01\n`)
    expect(maand(pad).fouten[0]).toBe('regel 2 overgeslagen: gemeldOp: datum loopt terug')
  })

  test('pakket · quotes around every field, and lines as Windows ends them', () => {
    const velden = (regel: string) =>
      regel
        .split(';')
        .map((veld) => `"${veld}"`)
        .join(';')
    const rijen = [KOP, 'a;45F31;2026-03-02;direct;60;jan;;;'].map(velden)
    const { stdout, fouten } = maand(bestand('excel.csv', `\uFEFF${rijen.join('\r\n')}\r\n`))
    expect(fouten).toEqual([
      '1 regels gelezen: 1 van 2026-03, 0 van een andere maand, 0 niet verdeeld, 0 overgeslagen',
    ])
    expect(stdout).toContain('  a  45F31  tijd: 60 minuten\n')
  })

  test.each<[string, string[], string]>([
    ['no such file', ['bestaat-niet.csv'], 'ENOENT'],
    ['a folder', ['examples'], 'EISDIR'],
    ['no table of registrations', ['LICENSE'], 'deze kolommen ontbreken: client, product'],
    ['a month without a year', ['--maand', '3'], '--maand: schrijf de maand als JJJJ-MM'],
    ['a month that is none', ['--maand', '2026-13'], '--maand: schrijf de maand als JJJJ-MM'],
    ['nothing at all', [bestand('niets.csv', '')], 'het bestand is leeg'],
    ['a line with nothing', [bestand('wit.csv', '\n\n')], 'het bestand is leeg'],
    ['a head alone', [bestand('kop.csv', KOP)], 'het bestand is leeg'],
    ['an unknown option', ['--jaar', '2026'], "Unknown option '--jaar'"],
  ])('pakket · %s gives one line and no stack trace', (_, woorden, melding) => {
    const { status, stdout, fouten } = maand(...woorden)
    expect([status, stdout]).toEqual([1, ''])
    expect(fouten[0]).toContain(melding)
    expect(fouten.join('\n')).not.toMatch(/^\s+at /m)
  })

  test('pakket · a large file shows how far it is, and nothing gets lost', () => {
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
    const slot = fouten.at(-1) ?? ''
    expect(slot).toMatch(new RegExp(`^100\\.000 regels gelezen: .* ${fouten.length - 2} overgeslagen$`))
    const [gelezen, ...delen] = (slot.replace('2026-03', '').match(/[\d.]+/g) ?? []).map((deel) =>
      Number(deel.replace('.', '')),
    )
    expect(delen.reduce((som, deel) => som + deel, 0)).toBe(gelezen)
    const getal = (deel: RegExp) => Number(deel.exec(stdout)?.[1]?.replaceAll('.', ''))
    const lijnen = stdout.split('\n').filter((regel) => regel.endsWith(' minuten') && regel.startsWith('  '))
    expect(lijnen).toHaveLength(getal(/Te declareren: ([\d.]+) regels/))
    const minuten = lijnen.reduce((som, regel) => som + Number(/: (\d+) minuten$/.exec(regel)?.[1]), 0)
    expect(minuten).toBe(getal(/regels, ([\d.]+) minuten/))
    expect(stdout.match(/^ {2}regel \d+: /gm)).toHaveLength(getal(/Niet te declareren: ([\d.]+)/))
    expect(stdout).toContain('Reistijd zit al in het tarief. [DEC-01]')
  })

  test('pakket · the file beside it has no name or number of a real person', () => {
    expect(readFileSync('examples/epd/registraties.csv', 'utf8')).not.toMatch(/\d{9}/)
  })
})
