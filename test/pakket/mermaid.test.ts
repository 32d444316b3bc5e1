// @vitest-environment jsdom
import fc from 'fast-check'
import * as regelsets from 'jeugdhulp-regels/regelsets'
import { naarMermaid, type Route } from 'jeugdhulp-regels/routes'
import mermaid from 'mermaid'
import { beforeAll, describe, expect, test } from 'vitest'

const routes = Object.entries<object>(regelsets).filter(
  (deel): deel is [string, Route] => 'overgangen' in deel[1],
)

beforeAll(() => {
  // jsdom lays nothing out: a shape is as large as its points say, anything else has some size.
  Object.assign(SVGElement.prototype, {
    getBBox(this: SVGElement) {
      const vormen = [this, ...this.querySelectorAll('*')].map(
        (vorm) => vorm.getAttribute('d') ?? vorm.getAttribute('points') ?? '',
      )
      const getallen = vormen
        .join(' ')
        .match(/-?\d+(?:\.\d+)?/g)
        ?.map(Number) ?? [0, 0, 100, 20]
      const [xen, ys] = [0, 1].map((rest) => getallen.filter((_, i) => i % 2 === rest)) as [
        number[],
        number[],
      ]
      const [x, y] = [Math.min(...xen), Math.min(...ys)]
      return { x, y, width: Math.max(...xen) - x, height: Math.max(...ys) - y }
    },
    getComputedTextLength: () => 100,
  })
  mermaid.initialize({ startOnLoad: false })
})

/** Draws a diagram, and reads the boxes and the lines from the picture. */
async function teken(tekst: string) {
  expect(await mermaid.parse(tekst)).toMatchObject({ diagramType: 'flowchart-v2' })
  const { svg } = await mermaid.render('tekening', tekst)
  const beeld = new DOMParser().parseFromString(svg, 'text/html').body
  for (const einde of beeld.querySelectorAll('br')) einde.replaceWith('\n')
  const teksten = (keuze: string) =>
    [...beeld.querySelectorAll(keuze)].map(({ textContent }) => textContent.trim())
  return {
    dozen: teksten('g.node'),
    lijnen: teksten('g.edgeLabels .edgeLabel .label'),
    pijlen: beeld.querySelectorAll('.edgePaths path').length,
    vreemd: beeld.querySelectorAll('script, img, a, iframe, [onerror], [onclick], code, em, strong, li, h1')
      .length,
  }
}

describe('pakket · Mermaid draws it', () => {
  test.each(routes)('pakket · %s, with everything in it', async (_, route) => {
    const { dozen, lijnen, pijlen, vreemd } = await teken(naarMermaid(route))
    const { stappen, gebeurtenissen, overgangen, verplichtingen, actoren } = route
    const waar = new Set(overgangen.map((overgang) => overgang.in).filter((plek) => typeof plek === 'string'))
    expect(dozen).toHaveLength(1 + Object.keys(stappen).length + waar.size)
    expect(lijnen.length).toBe(pijlen)
    expect(vreemd).toBe(0)

    const koppen = dozen.map((doos) => doos.split('\n')[0])
    for (const { titel, regel } of Object.values(stappen))
      expect(koppen).toContain(regel ? `${regel} · ${titel}` : titel)
    const blokken = [...dozen.flatMap((doos) => doos.split(/\n\n+/).slice(1)), ...lijnen]
    for (const { titel, regel, door } of Object.values(gebeurtenissen)) {
      const blok = blokken.filter((deel) => deel.split('\n')[0] === (regel ? `${regel} · ${titel}` : titel))
      expect(blok.length).toBeGreaterThan(0)
      for (const { wie, uitvoering = [], als } of door)
        for (const actor of als || wie.length === Object.keys(actoren).length ? [] : [...wie, ...uitvoering])
          for (const deel of blok) expect(deel).toContain(actoren[actor])
    }
    for (const { termijn = [], regel } of verplichtingen)
      for (const { duur, als = [] } of termijn)
        if (!als.some((voorwaarde) => 'parameter' in voorwaarde) && duur.aantal > 1)
          expect(blokken.join('\n')).toMatch(new RegExp(`${regel} · .*\\b${duur.aantal} .*${duur.eenheid}`))
  })

  const HOSTIEL = [
    '"]; click s0 href "javascript:alert(1)"; x["',
    '"| s1\n s0 --> nieuw["x"]',
    '<script>alert(1)</script><img src=x onerror=alert(1)>',
    '`code` # kop **vet** _schuin_ ~~weg~~',
    '# kop',
    '1. lijst',
    '1) lijst',
    '- lijst',
    '--- streep ---',
    'a|b{c}[d](e)<f>',
    'een\ntwee\r\ndrie',
    '#quot; #35; &lt;b&gt; &amp;',
    '$$x^2$$ \\(y\\)',
    'fa:fa-car https://voorbeeld.nl www.voorbeeld.nl a@b.nl',
    '%%{init: {"theme": "dark"}}%% %% weg',
    'style x fill:#f00; classDef y:#f00;',
    'C:\\new\\n a<br/>b \\n',
    'end subgraph graph TD',
    'ﬂ°°60¶ß ﬂ°lt¶ß ß',
    'Zoë’s “plan” — 😀 漢字 e\u0301',
    '',
  ]
  const metTitel = (titel: string): Route => ({
    id: 'hostiel',
    versie: titel,
    titel,
    bron: 'jeugdhulp-regels',
    geldigVanaf: '2026-01-01',
    gecontroleerdOp: '2026-01-01',
    actoren: { A: titel },
    parameters: {},
    gegevens: {},
    afleidingen: {},
    begin: 'end',
    stappen: { end: { titel, regel: 'WD-01' }, 'click "x"': { titel, einde: true } },
    gebeurtenissen: {
      'a|b': { titel, door: [{ wie: ['A'] }], velden: { '"]': { soort: 'janee', titel } } },
      blijf: { titel, regel: 'WD-02', door: [{ wie: ['A'] }] },
    },
    overgangen: [
      { bij: 'a|b', in: ['end'], naar: 'click "x"', als: [{ veld: '"]', is: [true] }] },
      { bij: 'a|b', in: ['end'], naar: 'click "x"' },
      { bij: 'blijf', in: 'elke' },
    ],
    verplichtingen: [],
    bevindingen: [],
    rollen: [],
    checklists: {},
    stukken: [],
  })
  const schoon = (titel: string) => titel.replace(/[\s\p{Cc}]+/gu, ' ').trim()
  /** Lines of a text, without what cannot be seen. */
  const kaal = (teksten: readonly string[]) =>
    teksten.map((tekst) => tekst.split('\n').map((regel) => regel.replaceAll('\u2060', '').trim()))

  async function blijftTekst(titel: string) {
    const { dozen, lijnen, pijlen, vreemd } = await teken(naarMermaid(metTitel(titel)))
    const t = schoon(titel)
    const zonder = 'zonder de stap te verlaten:'
    const verwacht = [
      [`begin: ${t}`.trim(), `versie ${t}`.trim()],
      [`WD-01 · ${t}`.trim()],
      [t],
      ['elke stap', '', zonder, '', `WD-02 · ${t}`.trim(), ...(t ? [t] : [])],
    ]
    expect(kaal(dozen)).toEqual(verwacht)
    expect(kaal(lijnen)).toEqual([[''], [...(t ? [t] : []), schoon(`als ${titel}: ja`)], [t]])
    expect([pijlen, vreemd]).toEqual([3, 0])
  }
  test.each(HOSTIEL)('pakket · the title %j is text and nothing else', blijftTekst)

  const TEKENS = 'abfa:-.#;&$<>/\\`*_~[](){}|"\'=1 n%!@^+ﬂ°¶ß'
  const titels = fc.oneof(
    fc.string({ unit: fc.constantFrom(...TEKENS), maxLength: 25 }),
    fc.string({ unit: 'binary', maxLength: 25 }),
  )
  test('pakket · so is any other', async () => {
    await fc.assert(fc.asyncProperty(titels, blijftTekst), { numRuns: 25 })
  })
})
