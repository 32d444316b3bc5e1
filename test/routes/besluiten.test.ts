import { gvjb301 } from 'jeugdhulp-regels/regelsets'
import {
  geldtInRegio,
  hulpvormVan,
  metParameters,
  rollenIn,
  toetsChecklist,
  toetsContract,
  verzendlijst,
} from 'jeugdhulp-regels/routes'
import { describe, expect, test } from 'vitest'
import { fout } from '../fout'
import { kaal } from './besluiten-hulp'

describe('R301-17 · where the route holds', () => {
  test.each(['Food Valley', 'Midden IJssel-/Oost Veluwe', 'Noord Veluwe', 'Rivierenland', ' RIVIERENLAND '])(
    'R301-17 · it holds in %s',
    (regio) => {
      expect(geldtInRegio(gvjb301, regio).uitkomst).toBe('van-toepassing')
    },
  )

  test('R301-17 · of another region it is not known', () => {
    const { uitkomst, motivering } = geldtInRegio(gvjb301, 'Flevoland')
    expect(uitkomst).toBe('onbekend')
    expect(motivering.map(({ regel }) => regel)).toEqual(['R301-17'])
    expect(JSON.stringify(motivering)).not.toContain('Flevoland')
    expect(() => geldtInRegio(gvjb301, 5 as never)).toThrow(fout('ongeldige-waarde', 'regio'))
    expect(() => geldtInRegio(kaal, 'Flevoland')).toThrow(fout('ongeldige-route', 'route.regios'))
  })
})

describe('R301-15 · the ten zorgcategorieën', () => {
  test.each([
    [1, 'ambulant'],
    [2, 'verblijf'],
    [3, 'verblijf'],
    [4, 'verblijf'],
    [5, 'verblijf'],
    [6, 'verblijf'],
    [7, 'onbekend'],
    [8, 'verblijf'],
    [9, 'onbekend'],
    [10, 'ambulant'],
  ])('I-06 · category %i is %s', (categorie, hulpvorm) => {
    const { uitkomst, motivering } = hulpvormVan(gvjb301, categorie)
    expect(uitkomst).toBe(hulpvorm)
    expect(motivering.map(({ regel }) => regel)).toEqual(['R301-15', 'I-06'])
  })

  test('R301-15 · there are ten, and no others', () => {
    expect(Object.keys(gvjb301.zorgcategorieen.namen)).toHaveLength(10)
    for (const geen of [0, 11, 1.5, '1', null, undefined])
      expect(() => hulpvormVan(gvjb301, geen as number)).toThrow(fout('ongeldige-waarde', 'zorgcategorie'))
    expect(() => hulpvormVan(kaal, 1)).toThrow(fout('ongeldige-route', 'route.zorgcategorieen'))
    expect(() => hulpvormVan({ ...gvjb301, afleidingen: {}, bevindingen: [] }, 1)).toThrow(
      fout('ongeldige-route', 'route.zorgcategorieen'),
    )
  })
})

describe('R301-16 · contracts', () => {
  test.each([
    [{ gecontracteerd: true }, true],
    [{ gecontracteerd: true, geraadpleegd: false }, true],
    [{ gecontracteerd: false }, false],
    [{ gecontracteerd: false, geraadpleegd: true }, true],
  ])('R301-16 · %j: %s', (zorg, uitkomst) => {
    const beslissing = toetsContract(gvjb301, zorg)
    expect(beslissing.uitkomst).toBe(uitkomst)
    expect(beslissing.motivering).toMatchObject([
      { regel: 'R301-16', gegevens: { raadpleeg: 'aangewezen-functionaris' } },
    ])
  })

  test.each<[unknown, string, string]>([
    [{}, 'ongeldige-waarde', 'zorg.gecontracteerd'],
    [{ gecontracteerd: true, geraadpleegd: 'ja' }, 'ongeldige-waarde', 'zorg.geraadpleegd'],
    [{ gecontracteerd: true, prijs: 1 }, 'onbekend-veld', 'zorg'],
    [null, 'ongeldige-waarde', 'zorg'],
  ])('R301-16 · %j is refused', (zorg, code, pad) => {
    expect(() => toetsContract(gvjb301, zorg as never)).toThrow(fout(code, pad))
  })

  test('R301-16 · a route that does not speak of contracts cannot be asked', () => {
    expect(() => toetsContract(kaal, { gecontracteerd: true })).toThrow(
      fout('ongeldige-route', 'route.nietGecontracteerd'),
    )
  })
})

describe('R301-03 · what goes to whom', () => {
  test('I-18 · the lokale team gets the bepaling only, unless the route is set otherwise', () => {
    expect(verzendlijst(gvjb301, 'bepaling-verstuurd').uitkomst).toEqual([
      { stuk: 'generieke-bepaling', van: 'JB', naar: ['LTM', 'ZA'] },
      { stuk: 'aanmeldformulier-deel-1-en-2', van: 'JB', naar: ['ZA'] },
    ])
    const ruim = metParameters(gvjb301, { 'I-18': 'ook-formulier' })
    const { uitkomst, motivering } = verzendlijst(ruim, 'bepaling-verstuurd')
    expect(uitkomst[1]?.naar).toEqual(['LTM', 'ZA'])
    expect(motivering.map(({ regel }) => regel)).toEqual(['R301-03', 'R301-03', 'I-18'])
    expect(motivering[0]?.tekst).toBe(
      'Van jeugdbeschermer naar lokaal team medewerker en zorgaanbieder: generieke bepaling jeugdhulp.',
    )
  })

  test('R301-08 · part 1 goes to the collectief; with most events nothing goes out', () => {
    expect(verzendlijst(gvjb301, 'collectief-ingeschakeld').uitkomst).toEqual([
      { stuk: 'aanmeldformulier-deel-1', van: 'ZA', naar: ['collectief'] },
    ])
    const meteenWeg = metParameters(gvjb301, { 'I-17': 'beide-meteen' })
    expect(verzendlijst(meteenWeg, 'collectief-ingeschakeld').uitkomst).toEqual([])
    expect(verzendlijst(gvjb301, 'zorg-gestart')).toEqual({ uitkomst: [], motivering: [] })
    expect(() => verzendlijst(gvjb301, 'post' as never)).toThrow(fout('ongeldige-waarde', 'gebeurtenis'))
  })
})

describe('R301-08, R301-12 and R301-20 · who carries what', () => {
  test.each([
    ['onderzoeken', ['LTM R301-06', 'ZA R301-20']],
    ['inschakelen', ['ZA R301-20', 'ZA R301-08', 'JB R301-08']],
    ['collectief', ['ZA R301-08', 'JB R301-08', 'collectief R301-08']],
    ['ret', ['ZA R301-08', 'JB R301-08', 'RET R301-20', 'RET-aanbieder R301-12', 'BOEG R301-12']],
    ['opschalen', ['JB R301-08', 'teamleider-GI R301-13']],
    ['afgerond', []],
  ] as const)('R301-08 · in %s', (stap, verwacht) => {
    const { uitkomst, motivering } = rollenIn(gvjb301, stap)
    expect(uitkomst.map(({ wie }, i) => `${wie} ${motivering[i]?.regel}`)).toEqual(verwacht)
  })

  test('R301-08 · an unknown step is refused', () => {
    expect(() => rollenIn(gvjb301, 'thuis' as never)).toThrow(fout('ongeldige-waarde', 'stap'))
  })
})

describe('R301-01, R301-18 and R301-19 · checklists', () => {
  test('R301-01 · topics a to f: what is missing, and what only sometimes applies', () => {
    expect(toetsChecklist(gvjb301, 'overlegonderwerpen', ['f', 'a', 'a'])).toMatchObject({
      uitkomst: { volledig: false, ontbreekt: ['b', 'd', 'e'], indienVanToepassing: ['c'] },
      motivering: [
        {
          regel: 'R301-01',
          tekst: expect.stringContaining('nog niet afgevinkt: de hulpvraag'),
          gegevens: { ontbreekt: ['b', 'd', 'e'] },
        },
      ],
    })
    expect(toetsChecklist(gvjb301, 'overlegonderwerpen', ['a', 'b', 'c', 'd', 'e', 'f']).uitkomst).toEqual({
      volledig: true,
      ontbreekt: [],
      indienVanToepassing: [],
    })
  })

  test('R301-01 · what the lokale team must know', () => {
    expect(toetsChecklist(gvjb301, 'kennis-lokaal-team', ['aanbod']).uitkomst.ontbreekt).toEqual([
      'gezin',
      'beschikbaarheid',
    ])
  })

  test('R301-18 · what goes to the backoffice', () => {
    expect(toetsChecklist(gvjb301, 'opdracht-backoffice', ['omvang', 'duur']).uitkomst.ontbreekt).toEqual([
      'productcode',
    ])
  })

  test('R301-19 · what the talk yields', () => {
    expect(toetsChecklist(gvjb301, 'uitkomst-overleg', ['advies', 'bsn-mondeling'])).toMatchObject({
      uitkomst: { volledig: true, indienVanToepassing: ['verkenning', 'aantekening'] },
      motivering: [
        { regel: 'R301-19', tekst: 'Wat het overleg oplevert en hoe het gevoerd wordt: volledig.' },
      ],
    })
  })

  test('R301-01 · unknown lists and points are refused', () => {
    expect(() => toetsChecklist(gvjb301, 'boodschappen' as never, [])).toThrow(fout('onbekend-veld', 'naam'))
    expect(() => toetsChecklist(gvjb301, 'toString' as never, [])).toThrow(fout('onbekend-veld', 'naam'))
    expect(() => toetsChecklist(gvjb301, 'overlegonderwerpen', ['a', 'z' as never])).toThrow(
      fout('ongeldige-waarde', 'afgevinkt[1]'),
    )
    expect(() => toetsChecklist(gvjb301, 'overlegonderwerpen', 'a' as never)).toThrow(
      fout('ongeldige-waarde', 'afgevinkt'),
    )
  })
})
