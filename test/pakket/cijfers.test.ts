import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const leesmij = readFileSync('README.md', 'utf8')
const rijenVan = (tekst: string) =>
  [...tekst.matchAll(/^\| (.+) \|$/gm)].map(([, rij]) => (rij as string).split('|').map((cel) => cel.trim()))
const gemeten = rijenVan(readFileSync('docs/snelheid.md', 'utf8'))

/** What docs/snelheid.md has measured, as the number that stands there. */
function uitkomst(wat: string, tegen = ''): string {
  const rij = gemeten.find(([naam, ander]) => naam === wat && ander === tegen)
  return (rij?.[2] ?? `no row: ${wat}`).split(' ')[0] as string
}

describe('pakket · the figures of the README', () => {
  test('pakket · the vectors are as many as are there', () => {
    const aantal = readdirSync('vectoren')
      .filter((naam) => naam !== 'vectoren.schema.json')
      .flatMap((naam) => JSON.parse(readFileSync(`vectoren/${naam}`, 'utf8')).vectoren).length
    const genoemd = ['README.md', 'docs/herleidbaarheid.md'].flatMap((pad) =>
      [...readFileSync(pad, 'utf8').matchAll(/(\d+) (?:questions with their answers|vectors)\b/g)].map(
        ([, getal]) => Number(getal),
      ),
    )
    expect(genoemd).toEqual([aantal, aantal])
    const inWoorden = ['publiccode.yml', 'CHANGELOG.md'].flatMap((pad) =>
      readFileSync(pad, 'utf8').match(/over two thousand (?=questions)|meer dan tweeduizend (?=vragen)/gi),
    )
    expect([inWoorden.length, Math.floor(aantal / 1000)]).toEqual([3, 2])
  })

  test('pakket · the size of each entry, and of what is taken from one, is as it was measured', () => {
    const entries = rijenVan(leesmij).filter(([naam]) => /^`jeugdhulp-regels/.test(naam as string))
    expect(entries).toHaveLength(10)
    const omvang = (naam: string) =>
      uitkomst(`size of ${naam}${/schemas$/.test(naam) ? ', with zod' : ''}, all of it`)
    for (const [naam = '', , gezegd = ''] of entries) {
      const [getal = ''] = gezegd.split(' ')
      const cijfers = getal.split('.')[1]?.length ?? 0
      expect([naam, getal]).toEqual([naam, Number(omvang(naam.replaceAll('`', ''))).toFixed(cijfers)])
    }
    const afgerond = (wat: string) => Number(uitkomst(wat)).toFixed(0)
    const [, route, pagina] =
      /`gvjb301` alone takes (\d+) kB, a page on the 301 route about (\d+) kB/.exec(leesmij) ?? []
    expect([route, pagina]).toEqual([
      afgerond('size of gvjb301, from the root'),
      afgerond('size of a page on the 301 route, from the root'),
    ])
  })

  test('pakket · so is how fast it is', () => {
    const recept = [1, 5, 20, 250].map((n) =>
      uitkomst(`plusWerkdagen, ${n} on`, 'the best correct date-fns recipe'),
    )
    const kort = recept.slice(0, 3).sort((een, ander) => Number(een) - Number(ander))
    const moment = [5, 250].map((n) => uitkomst(`plusWerkdagen, ${n} on`, 'moment-business-days'))
    const xstate = 'xstate 5, the faster of pure functions and an actor'
    expect(rijenVan(leesmij).flatMap(([, , keer = '']) => (keer.endsWith(' ×') ? [keer] : []))).toEqual([
      `${kort[0]}–${kort[2]} and ${recept[3]} ×`,
      `${moment.join(' and ')} ×`,
      `${uitkomst('plusWerkdagen, 5 on', 'date-holidays isHoliday day by day')} ×`,
      `${uitkomst('replay of 20 events (speelAf)', xstate)} ×`,
      `${uitkomst('verplichtingen of it, with each last day', xstate)} ×`,
    ])
    const [lijst, stroom] = [uitkomst('controleerDeclaratie, a list'), uitkomst('controleerDeclaratieStroom')]
    expect(leesmij.replaceAll('\n', ' ')).toContain(
      `${lijst} lines a second as a list and ${stroom} as a stream`,
    )
  })
})
