import fc from 'fast-check'
import { flevoland, RegelFout, toetsVerzoek, type Verzoek315 } from 'jeugdhulp-regels'
import { describe, expect, test } from 'vitest'
import { CONTEXT, deel, type R, toets, wijzig } from './verzoek-hulp'

describe('TOE-08 · every request', () => {
  test('TOE-08 · an answer follows from its findings, and every finding from a rule in the motivering', () => {
    const jaNee = fc.option(fc.boolean(), { nil: undefined })
    const vraag = fc.record({
      product: fc.constantFrom(...(Object.keys(flevoland.producten) as Verzoek315<R>['product'][])),
      volume: fc.integer({ min: 1, max: 20_000 }),
      eenheid: fc.constantFrom('minuut', 'uur', 'stuks'),
      verwijzer: fc.constantFrom('huisarts', 'gemeente', 'geen'),
      einddatum: fc.constantFrom('2027-05-31', '2027-11-30', '2027-12-01', '2029-01-01'),
    })
    const rest = fc.record({ woonplaats: jaNee, contactGehad: jaNee, diagnostiekGedaan: jaNee })
    fc.assert(
      fc.property(vraag, rest, fc.boolean(), (verzoek, context, gecontracteerd) => {
        const { uitkomst, motivering } = toets(
          verzoek as Partial<Verzoek315<R>>,
          { ...context, gecontracteerd } as never,
        )
        const ernst = uitkomst.bevindingen.map((bevinding) => bevinding.ernst)
        expect(uitkomst.antwoord).toBe(
          ernst.includes('fout') ? 'afwijzen' : ernst.length > 0 ? 'in-onderzoek' : 'toewijzen',
        )
        const genoemd = new Set(motivering.map(({ regel }) => regel))
        for (const { regel } of uitkomst.bevindingen) expect(genoemd.has(regel as never)).toBe(true)
        expect(uitkomst.acties[0]?.wie).toBe('gemeente')
      }),
    )
  })

  test.each<[() => unknown, string]>([
    [() => toetsVerzoek(flevoland, {} as never, CONTEXT), 'verzoek.bericht: ongeldige-waarde'],
    [() => toets({ verwijzer: 'oma' as never }), 'verzoek.verwijzer: ongeldige-waarde'],
    [() => toets({ volume: 0 }), 'verzoek.volume: ongeldig-aantal'],
    [() => toets({ eenheid: 'dag' as never }), 'verzoek.eenheid: ongeldige-waarde'],
    [() => toets({ frequentie: 'jaar' as never }), 'verzoek.frequentie: ongeldige-waarde'],
    [() => toets({ categorie: 'C' }), 'verzoek.categorie: ongeldige-waarde'],
    [() => toets({ einddatum: '2026-11-30' }), 'verzoek.einddatum: datum-loopt-terug'],
    [() => toets({ bijzonderheid: 'spoed' as never }), 'verzoek.bijzonderheid: ongeldige-waarde'],
    [() => toets({ bsn: 1 } as never), 'verzoek: onbekend-veld'],
    [() => toets({}, { terugval: {} as never }), 'context.terugval.beeindigdOp: ongeldige-datum'],
    [() => toets({}, { individueel: {} as never }), 'context.individueel.product: onbekende-productcode'],
    [
      () => toets({}, { verschuiving: { einddatum: '2026-2-3' } as never }),
      'context.verschuiving.einddatum: ongeldige-datum',
    ],
    [() => toets({}, { bsn: 5 } as never), 'context: onbekend-veld'],
    [() => toets({}, { gemeente: undefined as never }), 'context.gemeente: ontbrekend-veld'],
    [() => toets({}, { gemeente: 5 as never }), 'context.gemeente: ongeldige-waarde'],
    [() => toets({}, { gecontracteerd: undefined as never }), 'context.gecontracteerd: ontbrekend-veld'],
    [() => toets({}, { geboortedatum: '2027-01-01' }), 'verzoek.ingangsdatum: datum-loopt-terug'],
    [() => toets({}, { woonplaats: 'ja' as never }), 'context.woonplaats: ongeldige-waarde'],
    [() => toets({}, { rol: 'oom' as never }), 'context.rol: ongeldige-waarde'],
    [() => toets({}, { lopend: ['45F03'] as never }), 'context.lopend[0]: onbekende-productcode'],
    [() => wijzig({ producten: [] }), 'verzoek.producten: ongeldige-waarde'],
    [() => wijzig({ soort: 'prijs' as never }), 'verzoek.soort: ongeldige-waarde'],
    [() => wijzig({ producten: [deel({ volume: 1.5 })] }), 'verzoek.producten[0].volume: ongeldig-aantal'],
    [
      () => wijzig({ soort: 'einddatum-verschuiven', producten: [deel(), deel()] }),
      'verzoek.producten: ongeldige-waarde',
    ],
    [
      () =>
        toets(
          { bijzonderheid: 'terugval' },
          { terugval: { beeindigdOp: '2026-12-02', hulpvraagOp: '2026-12-01' } as never },
        ),
      'context.terugval.hulpvraagOp: datum-loopt-terug',
    ],
    [
      () =>
        wijzig({ soort: 'einddatum-verschuiven' }, { verschuiving: { einddatum: '2026-11-30' } as never }),
      'context.verschuiving.einddatum: datum-loopt-terug',
    ],
  ])('TOE-08 · a wrong call is refused (%#)', (roep, melding) => {
    let fout: unknown
    try {
      roep()
    } catch (gevangen) {
      fout = gevangen
    }
    expect(fout).toBeInstanceOf(RegelFout)
    expect(String(fout)).toContain(melding)
  })
})
