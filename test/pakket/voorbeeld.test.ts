import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { regelregister } from 'jeugdhulp-regels'
import { afterAll, describe, expect, test } from 'vitest'

const MAP = 'examples/voorbeeld/dossiers'
const tijdelijk = mkdtempSync(join(tmpdir(), 'voorbeeld-'))
afterAll(() => rmSync(tijdelijk, { recursive: true, force: true }))

function voorbeeld(...paden: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['examples/voorbeeld/voorbeeld.mjs', ...paden],
    {
      encoding: 'utf8',
    },
  )
  return { status, stdout, stderr }
}

/** One of the dossiers with something changed. */
function gewijzigd(
  naam: string,
  wijzig: (inhoud: { dossier: { gebeurtenissen: Record<string, unknown>[] } }) => void,
): string {
  const inhoud = JSON.parse(readFileSync(join(MAP, '1-ambulant.json'), 'utf8'))
  wijzig(inhoud)
  const pad = join(tijdelijk, naam)
  writeFileSync(pad, JSON.stringify(inhoud))
  return pad
}

describe('pakket · the main job on real input', () => {
  const { status, stdout, stderr } = voorbeeld()

  test('pakket · dossiers, each to its own end', () => {
    expect([status, stderr, readdirSync(MAP).length]).toEqual([0, '', 12])
    expect(stdout.match(/^ {2}Stap: .*$/gm)).toEqual([
      '  Stap: Afgerond (einde)',
      '  Stap: Afgerond (einde)',
      '  Stap: Bestuurlijke escalatie',
      '  Stap: Afgerond (einde)',
      '  Stap: Afgerond (einde)',
      '  Stap: 11. Traject',
      '  Stap: Stap 3: bestuurders',
      '  Stap: Evaluatie gepland',
      '  Stap: Stap 8: verzoek om toewijzing',
      '  Stap: Opschalen',
      '  Stap: Opschalen',
      '  Stap: Stap 9 en 10: hulp en regie (einde)',
    ])
  })

  test('R301-10 · a late 301 is late by so many werkdagen', () => {
    expect(stdout).toContain('TE LAAT: di 2027-01-26, 3 werkdagen te laat')
    expect(stdout.match(/TE LAAT/g)?.length).toBeGreaterThanOrEqual(3)
  })

  test('WD-01 · the free days that moved a deadline are named', () => {
    for (const vrij of [
      'Eerste Kerstdag (vr 2026-12-25)',
      'Nieuwjaarsdag (vr 2027-01-01)',
      'Goede Vrijdag (vr 2026-04-03), Tweede Paasdag (ma 2026-04-06)',
      'Koningsdag (ma 2026-04-27)',
    ])
      expect(stdout).toContain(vrij)
  })

  test('pakket · each line names its rule and source', () => {
    expect(stdout).toContain('R301-04 (gvjb-301-2022, regel 46–48, 205–212, 217–221)')
    expect(stdout).toContain(
      'Let op: De bepaling loopt langer door dan de maatregel. [R301-02, gebeurtenissen[1]]',
    )
  })

  test('pakket · every rule of the processes is shown by an example', () => {
    const vragen = voorbeeld('--vragen')
    expect([vragen.status, vragen.stderr]).toEqual([0, ''])
    const getoond = new Set(
      `${stdout}${vragen.stdout}`.match(/\b(?:R301B?|R315|HGI|KR|ESC|JBT|PRD|DIA|SAM|CNV|I)-\d{2}\b/g),
    )
    const hier = Object.keys(regelregister).filter((id) =>
      /^(?:R301B|R315|HGI|KR|ESC|JBT|I-(?:07|2[1-37-9]|3[0-6]))/.test(id),
    )
    expect(hier.length).toBeGreaterThan(60)
    expect(hier.filter((id) => !getoond.has(id))).toEqual([])
  })

  test('pakket · a provider chooses a product', () => {
    expect(stdout).toContain('De groep gaat voor: 45F32.')
    expect(stdout).toContain('25 uur onder het maximum van 145 uur van richtlijn B')
    expect(stdout).toContain('dag en nacht bereiken. [PRD-08]')
    expect(stdout).toContain('PRD-02 (flevoland-handelingskader, regel 747–753, 755)')
  })

  test('pakket · another region, on the same functions', () => {
    const pad = 'examples/eigen-regio/eigen-regio.mjs'
    const { status, stdout: uit, stderr: fout } = spawnSync(process.execPath, [pad], { encoding: 'utf8' })
    expect([status, fout]).toEqual([0, ''])
    expect(uit.trim().split('\n')).toEqual([
      'boven',
      'false',
      'toegestaan onbekend',
      'true,false',
      'contracten.ambulant.deelname.gemeenten[0].gemeente: ongeldige-waarde',
      'samenloop.regels[0].met[0]: ongeldige-waarde',
      'samenloop.regels[0].producten[0]: ongeldige-waarde',
    ])
    expect(readFileSync(pad, 'utf8').split('\n').length).toBeLessThan(60)
  })

  test('pakket · the plan of a route', () => {
    const plan = voorbeeld('--route', 'gvjb-315', '--datum', '2026-11-23', '--hulpvorm', 'verblijf')
    expect([plan.status, plan.stderr]).toEqual([0, ''])
    expect(plan.stdout).toContain('315-aanmeldroute jeugdhulp (2021), geopend op ma 2026-11-23')
    expect(plan.stdout).toContain('ma 2026-11-30  Overleg met het lokaal team gevoerd')
    const [route, datum, terug] = [
      ['--route', 'gvjb-301'],
      ['--datum', '2026-11-23'],
      ['--terugkeer', 'ja'],
    ]
    const manieren = (...woorden: string[]) =>
      voorbeeld(...woorden).stdout.match(/^ {2}\d+\. /gm)?.length ?? 0
    expect(manieren(...route, ...datum, ...terug)).toBeGreaterThan(manieren(...route, ...datum))
    expect(voorbeeld('--route', 'gvjb-316', '--datum', '2026-11-23')).toMatchObject({ status: 1, stdout: '' })
  })

  test('pakket · one’s own file', () => {
    const eigen = voorbeeld(gewijzigd('goed.json', () => {}))
    expect(eigen).toMatchObject({ status: 0, stderr: '' })
    expect(eigen.stdout).toContain('Ambulante begeleiding')
  })

  test('WD-05 · everything is told as it stood on the peildatum', () => {
    const { stdout: toen } = voorbeeld(
      gewijzigd('toen.json', (i) => Object.assign(i, { peildatum: '2026-09-17' })),
    )
    expect(toen).toContain('Stap: Vaststellen')
    const { stdout: ervoor } = voorbeeld(
      gewijzigd('ervoor.json', (i) => Object.assign(i, { peildatum: '2026-09-01' })),
    )
    expect(ervoor).toContain('Het dossier was nog niet geopend.')
  })

  test('pakket · a dossier with choices of its own is read by a route with the same', () => {
    const pad = gewijzigd('keuze.json', (i) =>
      Object.assign(i.dossier, { parameters: { 'I-05': 'overleg' } }),
    )
    expect(voorbeeld(pad)).toMatchObject({ status: 0, stderr: '' })
  })

  test.each<[string, string, string]>([
    [
      'a bad date',
      gewijzigd('datum.json', (i) =>
        Object.assign(i.dossier.gebeurtenissen[2] as object, { datum: '2026-02-30' }),
      ),
      'dossier.gebeurtenissen[2].datum: ongeldige datum',
    ],
    [
      'an unknown event',
      gewijzigd('soort.json', (i) => Object.assign(i.dossier.gebeurtenissen[0] as object, { soort: 'x' })),
      'dossier.gebeurtenissen[0].soort: gebeurtenis niet toegestaan; mogelijk is: overleg-gevoerd',
    ],
    [
      'a bad peildatum',
      gewijzigd('peil.json', (i) => Object.assign(i, { peildatum: 'vandaag' })),
      'peildatum: ongeldige datum',
    ],
    [
      'no dossier',
      gewijzigd('leeg.json', (i) => Object.assign(i, { dossier: undefined })),
      'dossier: ongeldige waarde',
    ],
    ['no title', gewijzigd('titel.json', (i) => Object.assign(i, { titel: 5 })), 'titel: ontbreekt'],
    ['no JSON', 'package-lock.json.weg', 'dit bestand is niet te lezen'],
    ['text', 'LICENSE', 'dit bestand is geen JSON'],
  ])('pakket · %s gives its path, exit code 1 and no stack trace', (_, pad, melding) => {
    const uit = voorbeeld(pad)
    expect(uit).toMatchObject({ status: 1, stdout: '' })
    expect(uit.stderr).toContain(`${pad}: ${melding}`)
    expect(uit.stderr.trim().split('\n')).toHaveLength(1)
  })
})
