import { flevoland, volgDiagnostiek } from 'jeugdhulp-regels'
import { maakRegelset } from 'jeugdhulp-regels/schemas'
import { describe, expect, test } from 'vitest'

describe('DIA-01 · the weighing frame', () => {
  type Stand = NonNullable<Parameters<typeof volgDiagnostiek<typeof flevoland>>[1]>
  const [A, B, C] = ['hulpvraag-helder', 'analyse-volledig', 'diagnostiek-nodig'] as const
  test.each<[string, Stand, string, boolean]>([
    ['nothing told', {}, A, false],
    ['clear', { antwoorden: { [A]: true } }, B, false],
    ['not clear', { antwoorden: { [A]: false } }, 'verklarende-analyse', false],
    ['analysed', { antwoorden: { [A]: false }, gedaan: ['verklarende-analyse'] }, B, false],
    ['complete', { antwoorden: { [A]: true, [B]: true } }, C, false],
    ['not complete', { antwoorden: { [A]: true, [B]: false } }, 'overweging-diagnostiek', false],
    ['considered', { antwoorden: { [A]: true, [B]: false }, gedaan: ['overweging-diagnostiek'] }, C, false],
    ['needed', { antwoorden: { [A]: true, [B]: true, [C]: true } }, 'diagnostiek-inzetten', true],
    ['not needed', { antwoorden: { [A]: true, [B]: true, [C]: false } }, 'hulp-inzetten', true],
    [
      'done',
      { antwoorden: { [A]: true, [B]: true, [C]: false }, gedaan: ['hulp-inzetten'] },
      'hulp-inzetten',
      true,
    ],
    ['a later answer waits', { antwoorden: { [C]: true } }, A, false],
  ])('DIA-01 · %s', (_, stand, stap, einde) => {
    const { uitkomst, motivering } = volgDiagnostiek(flevoland, stand)
    expect(uitkomst).toMatchObject({
      stap,
      einde,
      besluit: 'toegangsmedewerker',
      advies: 'gedragswetenschapper',
    })
    expect(uitkomst.soort === 'vraag').toBe([A, B, C].includes(stap as typeof A))
    expect(uitkomst.vastleggen).toEqual(einde ? ['besluit', 'motivering', 'doelen', 'afbakening'] : undefined)
    expect(motivering.at(-1)?.regel).toBe('I-57')
  })

  test('I-57 · an action names the question after it', () => {
    expect(volgDiagnostiek(flevoland, { antwoorden: { [A]: false } }).uitkomst.daarna).toBe(B)
    const { uitkomst } = volgDiagnostiek(flevoland, { antwoorden: { [A]: true, [B]: false } })
    expect(uitkomst.daarna).toBe(C)
  })

  test('DIA-01 · a wrong answer, and a regelset without a frame, are refused', () => {
    expect(() => volgDiagnostiek(flevoland, { antwoorden: { [A]: 'ja' } } as never)).toThrow(
      'stand.antwoorden.hulpvraag-helder: ongeldige-waarde',
    )
    expect(() => volgDiagnostiek(flevoland, { gedaan: [A] } as never)).toThrow(
      'stand.gedaan[0]: ongeldige-waarde',
    )
    const { diagnostiek: _, ...zonder } = JSON.parse(JSON.stringify(flevoland))
    expect(() => volgDiagnostiek(maakRegelset(zonder))).toThrow('regelset.diagnostiek: ongeldige-regelset')
  })
})
