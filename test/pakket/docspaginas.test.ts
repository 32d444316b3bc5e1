import { existsSync, readdirSync, readFileSync } from 'node:fs'
import * as pakket from 'jeugdhulp-regels'
import { describe, expect, test } from 'vitest'
import { elders, entries, gidsen, routepaginas } from '../../scripts/docs/gidsen.mjs'
import { eldersadres, llms, llmsVol } from '../../scripts/docs/llms.mjs'
import { MAP, paginas } from '../../scripts/docs/paginas.mjs'
import { gebruik, regelsIn, SOORTEN, soortVan } from '../../scripts/docs/regels.mjs'

const ids = Object.keys(pakket.regelregister)

describe('pakket · the pages made for the docs site', () => {
  test.each(Object.entries(paginas))('pakket · docs/%s is current', (naam, pagina) => {
    expect(readFileSync(new URL(naam, MAP), 'utf8')).toBe(pagina(pakket))
  })

  test('pakket · every guide of docs/ is on the list, and every entry says what it is for', () => {
    const inMap = readdirSync(MAP).filter((naam) => naam.endsWith('.md') && naam !== 'README.md')
    expect(gidsen.map(({ bestand }) => bestand).sort()).toEqual(inMap.sort())
    for (const { naam, bron, antwoord } of entries) {
      expect(existsSync(bron), naam).toBe(true)
      expect(antwoord, naam).toMatch(/\w/)
    }
  })

  test('pakket · every page of the repository that a guide leads to is one of the site', () => {
    const buiten = [...gidsen, ...routepaginas].flatMap(({ bestand }) => {
      const links = readFileSync(new URL(bestand, MAP), 'utf8').matchAll(/\]\((\.\.\/[^)\s#]+\.md)/g)
      return [...links].map(([, link]) =>
        new URL(link as string, `file:///docs/${bestand}`).pathname.slice(1),
      )
    })
    expect(buiten).toContain('CHANGELOG.md')
    expect(elders.map(({ pad }) => pad)).toEqual(expect.arrayContaining(buiten))
  })

  test('pakket · the page of the rules has every rule once, under the name of its kind', () => {
    const tekst = paginas['regels.md'](pakket)
    expect([...tekst.matchAll(/^### (\S+)$/gm)].map(([, id]) => id).sort()).toEqual([...ids].sort())
    expect(Object.keys(SOORTEN).sort()).toEqual([...new Set(ids.map(soortVan))].sort())
  })

  test('pakket · every rule is applied by a function or a datum, and a page speaks of it', () => {
    const bij = gebruik(pakket)
    expect(ids.filter((id) => bij.functies(id).length + bij.data(id).length === 0)).toEqual([])
    expect(bij.functies('WD-03')).toContain('plusWerkdagen')
    expect(bij.data('R301-05')).toEqual(['gvjb301'])
    expect(bij.gidsen('R301-05')).toContain('routes/gvjb-301-2022-04.md')
  })

  test('pakket · a text that names a row of rules names each', () => {
    expect(regelsIn('Rules R301-01 to R301-03; interpretation I-36, 2000-01-01 to 2099-12-31')).toEqual([
      'R301-01',
      'R301-02',
      'R301-03',
      'I-36',
    ])
    expect(regelsIn('BER-01 to 03')).toEqual(['BER-01', 'BER-02', 'BER-03'])
  })
})

const bestandsadres = (bestand: string) => `documents/${bestand.replace('/', '.').replace('.md', '.html')}`

/** The anchors of the headings of a guide. */
const koppenVan = (pad: string) =>
  new Set(
    [...readFileSync(new URL(pad, MAP), 'utf8').matchAll(/^#{1,6} (.+)$/gm)].map(([, kop]) =>
      (kop as string)
        .trim()
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, '')
        .replace(/\s/g, '-'),
    ),
  )

describe('pakket · llms.txt', () => {
  test('pakket · has a title, a summary, and a line with a note for every guide and entry', () => {
    const tekst = llms()
    expect(tekst).toMatch(/^# jeugdhulp-regels\n\n> .+\n/)
    const titels = [...tekst.matchAll(/^- \[(.+)\]\((\S+)\): .+$/gm)].map(([, titel]) => titel)
    const verwacht = [...gidsen, ...entries.map(({ naam }) => ({ titel: naam })), ...routepaginas, ...elders]
    expect(titels).toEqual([...verwacht.map(({ titel }) => titel), 'All guides in one file'])
  })

  test('pakket · the whole text holds every guide', () => {
    for (const { titel } of [...gidsen, ...routepaginas]) expect(llmsVol()).toContain(titel)
  })

  test('pakket · every link of the whole text leads to a page of the site, and to a heading of it', () => {
    const tekst = llmsVol().replace(/^```[\s\S]*?^```|(?<!\[)`[^`\n]*`(?!\])/gm, '')
    const links = [...tekst.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link]) => link as string)
    expect(links.length).toBeGreaterThan(300)
    const koppen = new Map([
      ...[...gidsen, ...routepaginas].map(
        ({ bestand }) => [bestandsadres(bestand), koppenVan(bestand)] as const,
      ),
      ...elders.map((pagina) => [eldersadres(pagina), koppenVan(`../${pagina.pad}`)] as const),
    ])
    const dood = links.filter((link) => {
      const [pagina, anker] = link.split('#') as [string, string?]
      if (/^https:\/\/[\w.-]+\.\w+/.test(link)) return false
      return !koppen.get(pagina) || (anker !== undefined && !koppen.get(pagina)?.has(decodeURI(anker)))
    })
    expect(dood).toEqual([])
  })
})
