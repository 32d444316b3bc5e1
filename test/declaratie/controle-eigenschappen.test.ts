import fc from 'fast-check'
import { controleerDeclaratie, flevoland } from 'jeugdhulp-regels'
import { describe, expect, test } from 'vitest'
import { bevriesDiep } from '../kern/hulp'
import { controleer } from './controle-hulp'
import { declaraties, regel, toewijzing, type Vraag } from './declaratie-hulp'

describe('DEC-06 · any declaratie', () => {
  const antwoorden = (vraag: Vraag) => controleerDeclaratie(flevoland, vraag)

  test('DEC-06 · the answer to a line does not depend on the order of any list', () => {
    fc.assert(
      fc.property(declaraties, fc.infiniteStream(fc.nat(1000)), (vraag, getallen) => {
        const schud = <T>(lijst: readonly T[] | undefined): T[] =>
          (lijst ?? [])
            .map((deel) => [getallen.next().value, deel] as const)
            .sort(([links], [rechts]) => (links as number) - (rechts as number))
            .map(([, deel]) => deel)
        const geschud: Vraag = {
          ...vraag,
          regels: schud(vraag.regels),
          toewijzingen: schud(vraag.toewijzingen),
          ...(vraag.eerderGedeclareerd && { eerderGedeclareerd: schud(vraag.eerderGedeclareerd) }),
          ...(vraag.noShows && { noShows: schud(vraag.noShows) }),
          ...(vraag.groepsminuten && { groepsminuten: schud(vraag.groepsminuten) }),
        }
        const gesorteerd = (deze: Vraag) =>
          antwoorden(deze)
            .map((antwoord, i) => JSON.stringify([deze.regels[i], antwoord]))
            .sort()
        expect(gesorteerd(geschud)).toEqual(gesorteerd(vraag))
      }),
    )
  })

  test('DEC-06 · a client’s lines get the same answers without those of others', () => {
    fc.assert(
      fc.property(declaraties, (vraag) => {
        const alles = antwoorden(vraag)
        for (const client of ['a', 'b', 'c']) {
          const eigen = antwoorden({
            ...vraag,
            regels: vraag.regels.filter((deel) => deel.client === client),
          })
          expect(alles.filter((_, i) => vraag.regels[i]?.client === client)).toEqual(eigen)
        }
      }),
    )
  })

  test('DEC-06 · what is in order stays within every limit', () => {
    fc.assert(
      fc.property(declaraties, (vraag) => {
        const goed = vraag.regels.filter((_, i) => antwoorden(vraag)[i]?.uitkomst.akkoord)
        for (const {
          client,
          nummer,
          omvang,
          product,
          ingangsdatum,
          einddatum = '2099-12-31',
        } of vraag.toewijzingen) {
          const hierop = goed.filter((deel) => deel.client === client && deel.toewijzing === nummer)
          if (omvang?.frequentie === 'totaal') {
            const toegewezen = omvang.volume * (omvang.eenheid === 'uur' ? 60 : 1)
            expect(hierop.reduce((som, { volume }) => som + volume, 0)).toBeLessThanOrEqual(toegewezen)
          }
          for (const deel of hierop) {
            expect(deel).toMatchObject({ product, eenheid: 'minuut' })
            expect(deel.begindatum >= ingangsdatum && deel.einddatum <= einddatum).toBe(true)
          }
        }
        for (const client of ['a', 'b', 'c'])
          expect(
            goed.filter((deel) => deel.noShow && deel.client === client && deel.product === '45F31').length,
          ).toBeLessThanOrEqual(3)
        expect(
          goed.some(({ noShow, product }) => product === '45F35' || (noShow && product === '45F32')),
        ).toBe(false)
        const ingetrokken = vraag.toewijzingen.filter(({ redenWijziging }) => redenWijziging === 'verwijderd')
        for (const { client, nummer } of ingetrokken)
          expect(goed.some((deel) => deel.client === client && deel.toewijzing === nummer)).toBe(false)
        if (vraag.ingediendOp === '2026-03-02')
          expect(goed.every(({ einddatum }) => einddatum <= '2026-03-02')).toBe(true)
      }),
    )
  })

  test('DEC-06 · every answer agrees with itself, and nothing given is changed', () => {
    fc.assert(
      fc.property(declaraties, (vraag) => {
        bevriesDiep(vraag)
        for (const { uitkomst, motivering } of antwoorden(vraag)) {
          expect(uitkomst.akkoord).toBe(uitkomst.bevindingen.every(({ ernst }) => ernst !== 'fout'))
          const redenen = motivering.slice(-uitkomst.bevindingen.length || motivering.length)
          if (uitkomst.bevindingen.length > 0)
            expect(redenen.map(({ regel, tekst }) => [regel, tekst])).toEqual(
              uitkomst.bevindingen.map(({ regel, tekst }) => [regel, tekst]),
            )
          expect(new Set(uitkomst.bevindingen.map(({ code }) => code)).size).toBe(uitkomst.bevindingen.length)
          for (const { teVeel } of uitkomst.bevindingen)
            if (teVeel !== undefined) expect(teVeel).toBeGreaterThan(0)
        }
        expect(JSON.parse(JSON.stringify(antwoorden(vraag)))).toEqual(antwoorden(vraag))
      }),
    )
  })

  test('DEC-06 · no name of a client or number of an allocation is in an explanation', () => {
    const namen = { client: 'Saartje Jansen', toewijzing: '999990019' }
    const [antwoord] = controleer({
      regels: [regel({ ...namen, volume: 9999, begindatum: '2026-01-01', einddatum: '2026-01-01' })],
      toewijzingen: [
        toewijzing({ client: namen.client, nummer: namen.toewijzing, ingangsdatum: '2026-02-01' }),
      ],
    })
    expect(antwoord?.uitkomst.bevindingen).toHaveLength(2)
    expect(JSON.stringify(antwoord)).not.toMatch(/Saartje|999990019/)
  })
})
