import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'

const map = mkdtempSync(join(tmpdir(), 'epd-'))
afterAll(() => rmSync(map, { recursive: true, force: true }))

const epd = (...invoer: string[]) =>
  spawnSync(process.execPath, ['examples/epd/epd.mjs', ...invoer], { encoding: 'utf8' })
const zaak = JSON.parse(readFileSync('examples/epd/verwijzing.json', 'utf8'))
/** The example on a referral that differs in something. */
function metAnders(anders: object) {
  const pad = join(map, 'verwijzing.json')
  writeFileSync(pad, JSON.stringify({ ...zaak, ...anders }))
  return epd(pad)
}

describe('TOE-08 · an EPD, from a referral to its message calendar', () => {
  const { status, stdout, stderr } = epd()

  test('TOE-08 · checks the referral, and the request as the gemeente will', () => {
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toContain('In de verwijzing staat liefst aan welk product')
    expect(stdout).toContain('De intake begint uiterlijk 2027-11-02. [BER-09]')
    expect(stdout).toContain('Verwacht antwoord: toewijzen')
    expect(stdout).toContain('te doen: vraag-procesregie')
  })

  test('IJW-06 · writes the 315', () => {
    expect(stdout).toContain('<ijw:Code>45F11</ijw:Code>')
    expect(stdout).toContain('<jw315:ToewijzingEinddatum>2027-06-06</jw315:ToewijzingEinddatum>')
    expect(stdout).not.toContain(zaak.client)
  })

  test('BER-10 · prints the calendar, from early to late', () => {
    const dagen = [...stdout.matchAll(/^ {2}(\d{4}-\d\d-\d\d) {2}/gm)].map(([, dag]) => dag)
    expect(dagen).toEqual([
      '2026-12-01',
      '2026-12-08',
      '2026-12-14',
      '2027-01-31',
      '2027-02-12',
      '2027-02-15',
    ])
    expect(stdout).toContain('later: 2027-06-11 307 versturen')
    const later = epd('examples/epd/verwijzing.json', '2027-03-01').stdout
    expect(later).not.toContain('315 versturen')
    expect(later).toContain('later: 2027-06-11')
    expect(stdout).toContain('JW319 van gemeente aan zorgaanbieder')
  })

  test('BER-12 · a praktijkondersteuner refers as a huisarts', () => {
    const poh = { verwijzer: 'praktijkondersteuner-huisarts', datum: '2026-11-02', genoemd: [] }
    const { stdout: uit, status: code } = metAnders({ verwijzing: poh })
    expect(code).toBe(0)
    expect(uit).toContain('<ijw:Type>02</ijw:Type>')
  })

  test('TOE-08 · stops where the request would be refused, and says why', () => {
    const { stdout: uit } = metAnders({ gemeente: 'Lelystad' })
    expect(uit).toContain('Verwacht antwoord: afwijzen')
    expect(uit).toContain('Lelystad doet van')
    expect(uit).not.toContain('AangevraagdProduct')
  })

  test('pakket · a file that cannot be read is told by place, never by what stands there', () => {
    const fout = metAnders({ geboortedatum: '999990019' })
    expect(fout.status).toBe(1)
    expect(fout.stderr.trim()).toBe('Niet te lezen: context.geboortedatum: ongeldige-datum')
  })
})
