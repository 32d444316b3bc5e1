import { naarICalendar, openDossier, type Route } from 'jeugdhulp-regels/routes'
import { describe, expect, test } from 'vitest'
import { klein } from './kleine-route'

/** The lines, as they are folded, of the summary of a deadline with this title. */
function samenvatting(titel: string): string[] {
  const verplichting = { ...klein.verplichtingen[0]!, titel }
  const route: Route = {
    ...klein,
    verplichtingen: [{ ...verplichting, termijn: [{ duur: { aantal: 3, eenheid: 'dagen' } }] }],
  }
  const tekst = naarICalendar(route, openDossier(route, { datum: '2026-03-02' }))
  const regels = tekst.split('\r\n')
  const begin = regels.findIndex((regel) => regel.startsWith('SUMMARY'))
  const na = regels.findIndex((regel, i) => i > begin && !regel.startsWith(' '))
  return regels.slice(begin, na)
}

describe('pakket · a line of a calendar is folded where the next character takes it past 75 octets', () => {
  test.each<[string, string, number]>([
    ['the last of one octet', '~', 1],
    ['the first that is shown of two', '\u00a0', 2],
    ['the last of two', '\u07ff', 2],
    ['the first of three', '\u0800', 3],
    ['a euro sign', '€', 3],
    ['the last of three', '\uffff', 3],
    ['the first of four', '\u{10000}', 4],
    ['a face', '😀', 4],
  ])('pakket · %s', (_, teken, octetten) => {
    const vol = samenvatting(teken.repeat(200)).slice(0, -1)
    expect(vol.length).toBeGreaterThan(1)
    for (const regel of vol) {
      expect(Buffer.byteLength(regel)).toBeLessThanOrEqual(75)
      expect(Buffer.byteLength(regel)).toBeGreaterThan(75 - octetten)
    }
  })
})
