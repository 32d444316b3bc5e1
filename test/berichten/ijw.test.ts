import fc from 'fast-check'
import { type Berichtinhoud, type IjwBericht, type IjwInhoud, naarIjw, vanIjw } from 'jeugdhulp-regels'
import { describe, expect, test } from 'vitest'
import { ijws, onze, uit } from './ijw-hulp'

const soorten = Object.keys(onze) as IjwBericht[]
type Onze = Berichtinhoud[IjwBericht]
type Ijw = IjwInhoud[IjwBericht]

/** The order in which the standard wants the fields of each class. */
const VOLGORDE: Record<IjwBericht, string> = {
  JW301:
    'ToewijzingNummer ReferentieAanbieder Product Toewijzingsdatum Toewijzingstijd Ingangsdatum Einddatum RedenWijziging Omvang Commentaar',
  JW305: 'ToewijzingNummer Product ToewijzingIngangsdatum Begindatum StatusAanlevering',
  JW307:
    'ToewijzingNummer Product ToewijzingIngangsdatum Begindatum RedenBeeindiging Einddatum StatusAanlevering',
  JW315: 'ReferentieAanbieder Product ToewijzingIngangsdatum ToewijzingEinddatum Omvang Verwijzer Commentaar',
  JW317: 'ReferentieAanbieder RedenVerzoek OngewijzigdeProducten TeWijzigenProducten NieuweProducten',
  JW319: 'ReferentieAanbieder VerzoekAntwoord RedenAfwijzingVerzoek Woonplaatsbeginsel',
}

describe('IJW-06 · to the standard and back', () => {
  test.each(soorten)('IJW-06 · nothing of ours is lost on the way in a %s', (bericht) => {
    fc.assert(
      fc.property(onze[bericht], (inhoud) => {
        const ons = { bericht, ...inhoud } as Onze
        expect(vanIjw(naarIjw(ons))).toEqual(ons)
      }),
    )
  })

  test.each(soorten)('IJW-06 · nothing of the standard is lost on the way in a %s', (bericht) => {
    fc.assert(
      fc.property(ijws[bericht], (ijw) => {
        expect(naarIjw(vanIjw(ijw as Ijw))).toEqual(ijw)
      }),
    )
  })

  test.each(soorten)('IJW-06 · the fields of a %s come in the order of the standard', (bericht) => {
    const volgorde = VOLGORDE[bericht].split(' ')
    fc.assert(
      fc.property(onze[bericht], (inhoud) => {
        const [klasse] = Object.values(naarIjw({ bericht, ...inhoud } as Onze)) as [object]
        const namen = Object.keys(klasse)
        expect(namen).toEqual(volgorde.filter((naam) => namen.includes(naam)))
        expect(Object.keys(inhoud).length).toBeGreaterThanOrEqual(namen.length)
      }),
    )
  })

  const verzoek = {
    bericht: 'JW315',
    referentie: 'A-1',
    product: '45F11',
    ingangsdatum: '2026-12-01',
    einddatum: '2027-05-31',
    omvang: { volume: 1800, eenheid: 'minuut', frequentie: 'totaal' },
    verwijzer: { type: 'huisarts', zorgverlenercode: '01234567' },
  } as const

  test('IJW-06 · a 315 as the standard has it', () => {
    expect(naarIjw(verzoek)).toEqual({
      AangevraagdProduct: {
        ReferentieAanbieder: 'A-1',
        Product: { Categorie: '45', Code: '45F11' },
        ToewijzingIngangsdatum: '2026-12-01',
        ToewijzingEinddatum: '2027-05-31',
        Omvang: { Volume: 1800, Eenheid: '01', Frequentie: '6' },
        Verwijzer: { Type: '02', ZorgverlenerCode: '01234567' },
      },
    })
  })

  test('IJW-06 · a 317 from individual to group (3000 = 750 + 2250)', () => {
    const minuten = (volume: number) => ({ volume, eenheid: 'minuut', frequentie: 'totaal' }) as const
    const periode = { ingangsdatum: '2026-12-01', einddatum: '2027-05-31' }
    const ijw = naarIjw({
      bericht: 'JW317',
      referentie: 'A-2',
      reden: 'zorgplan',
      ongewijzigd: [],
      teWijzigen: [{ nummer: '300201', ...periode, omvang: minuten(2250) }],
      nieuw: [{ product: '45F32', ...periode, omvang: minuten(750) }],
    })
    const Periode = { GewensteIngangsdatum: '2026-12-01', Einddatum: '2027-05-31' }
    const Minuten = (Volume: number) => ({ Volume, Eenheid: '01', Frequentie: '6' })
    expect(ijw).toEqual({
      Verzoek: {
        ReferentieAanbieder: 'A-2',
        RedenVerzoek: '2',
        TeWijzigenProducten: {
          TeWijzigenProduct: [{ ToewijzingNummer: '300201', ...Periode, Omvang: Minuten(2250) }],
        },
        NieuweProducten: {
          NieuwProduct: [{ Product: { Categorie: '45', Code: '45F32' }, ...Periode, Omvang: Minuten(750) }],
        },
      },
    })
  })

  test('IJW-06 · the client stays on our side', () => {
    const { client: _, ...terug } = { ...verzoek, client: 'dossier-7' }
    expect(vanIjw(naarIjw({ ...verzoek, client: 'dossier-7' }))).toEqual(terug)
    expect(JSON.stringify(naarIjw({ ...verzoek, client: 'dossier-7' }))).not.toContain('dossier')
    expect(() => naarIjw({ ...verzoek, client: 7 } as never)).toThrow('bericht.client: ongeldige-waarde')
  })

  test('IJW-06 · nothing given is kept: what comes out can be changed', () => {
    const uitkomst = naarIjw(verzoek)
    expect([Object.isFrozen(uitkomst), Object.isFrozen(verzoek)]).toEqual([false, false])
    expect(naarIjw({ ...verzoek, einddatum: undefined } as never)).not.toHaveProperty(
      'AangevraagdProduct.ToewijzingEinddatum',
    )
  })
})

describe('I-48 · the referrer of a 317', () => {
  const wijziging = {
    bericht: 'JW317',
    referentie: 'A-3',
    reden: 'clientsituatie',
    ongewijzigd: [{ nummer: '1' }],
    teWijzigen: [],
    nieuw: [],
  } as const

  test('I-48 · is kept on our side, looked at, and not written', () => {
    expect(naarIjw({ ...wijziging, verwijzer: 'geen' })).toEqual(naarIjw(wijziging))
    expect(() => naarIjw({ ...wijziging, verwijzer: '06' } as never)).toThrow(
      'bericht.verwijzer: ongeldige-waarde',
    )
  })

  test('I-48 · nothing the standard calls Verwijzer is ever in a 317', () => {
    fc.assert(
      fc.property(onze.JW317, uit('verwijzer', 'naam'), (inhoud, verwijzer) => {
        const ijw = naarIjw({ bericht: 'JW317', ...inhoud, verwijzer } as never)
        expect(Object.keys((ijw as IjwInhoud['JW317']).Verzoek)).not.toContain('Verwijzer')
      }),
    )
  })
})
