import { gvjb301, handreikingGi, klantreis } from 'jeugdhulp-regels/regelsets'
import {
  beslis,
  indicatoren,
  openDossier,
  toetsBepaling,
  toetsChecklist,
  verwerk,
  verzendlijst,
} from 'jeugdhulp-regels/routes'
import { describe, expect, test } from 'vitest'
import { fout } from '../fout'

describe('pakket · a name of a part of a route is a text that the route has of its own', () => {
  const vragen: [string, (naam: never) => unknown, string, string, string][] = [
    [
      'a decision',
      (naam) => beslis(klantreis, naam, { verwijzer: 'huisarts' } as never),
      'afsprakenoverzicht',
      'ongeldige-waarde',
      'besluit',
    ],
    [
      'an event with documents',
      (naam) => verzendlijst(gvjb301, naam),
      'bepaling-verstuurd',
      'ongeldige-waarde',
      'gebeurtenis',
    ],
    [
      'a checklist',
      (naam) => toetsChecklist(gvjb301, naam, []),
      'overlegonderwerpen',
      'onbekend-veld',
      'naam',
    ],
  ]
  test.each(vragen)('pakket · %s', (_, vraag, naam, code, pad) => {
    expect(() => vraag(naam as never)).not.toThrow()
    // A list of one name reads as that name where a key is asked for.
    for (const geen of [[naam], { toString: () => naam }, 'toString', '__proto__', undefined])
      expect(() => vraag(geen as never)).toThrow(fout(code, pad))
  })
})

describe('pakket · what is refused says what would do', () => {
  test('pakket · an unknown field of an event', () => {
    const dossier = openDossier(gvjb301, { datum: '2026-03-02' })
    const gebeurtenis = { soort: 'overleg-gevoerd', datum: '2026-03-03', kleur: 'rood' }
    const velden = Object.keys(gvjb301.gebeurtenissen['overleg-gevoerd'].velden)
    expect(() => verwerk(gvjb301, dossier, gebeurtenis as never)).toThrow(
      expect.objectContaining({
        code: 'onbekend-veld',
        pad: 'gebeurtenis',
        toegestaan: ['soort', 'datum', 'door', ...velden],
      }),
    )
  })

  test('pakket · what goes wrong in the code of the caller is left as it is', () => {
    const eigen = new TypeError('van de aanroeper')
    const dossier = {
      get route(): string {
        throw eigen
      },
    }
    expect(() => indicatoren(handreikingGi, [dossier as never])).toThrow(eigen)
  })

  test('pakket · a dossier that is refused is named by its place in the list', () => {
    const goed = openDossier(handreikingGi, { datum: '2026-03-02' })
    const slecht = { ...goed, opening: { datum: '2026-02-30' } }
    expect(() => indicatoren(handreikingGi, [goed, slecht])).toThrow(
      fout('ongeldige-datum', 'dossiers[1].opening.datum'),
    )
  })
})

describe('R301-02 · a bepaling with one day has no duration', () => {
  test.each([{ begindatum: '2026-03-09' }, { einddatum: '2026-09-08' }])('R301-02 · %o', (half) => {
    const codes = (bepaling: object) =>
      toetsBepaling(gvjb301, bepaling).uitkomst.bevindingen.map(({ code }) => code)
    expect(codes(half)).toContain('duur-ontbreekt')
    expect(codes({ begindatum: '2026-03-09', einddatum: '2026-09-08' })).not.toContain('duur-ontbreekt')
  })
})
