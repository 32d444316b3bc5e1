import { flevoland, wijsCasusregisseurAan } from 'jeugdhulp-regels'
import { describe, expect, test } from 'vitest'

describe('SAM-10 · casusregie', () => {
  test.each<[object, object]>([
    [{ aanbieders: ['a'] }, { stand: 'niet-nodig' }],
    [{ aanbieders: ['a'], keuze: 'a' }, { stand: 'niet-nodig' }],
    [
      { aanbieders: ['a', 'b'], keuze: 'b' },
      { stand: 'gekozen', aanbieder: 'b' },
    ],
    [{ aanbieders: ['a', 'b'] }, { stand: 'aanwijzen', door: 'procesregisseur' }],
    [
      { aanbieders: ['a', 'b'], aanwijzing: 'a' },
      { stand: 'aangewezen', aanbieder: 'a' },
    ],
  ])('SAM-10 · %j', (vraag, uitkomst) => {
    const antwoord = wijsCasusregisseurAan(flevoland, vraag as { aanbieders: string[] })
    expect(antwoord.uitkomst).toEqual(uitkomst)
    expect(antwoord.motivering[1]?.gegevens).toEqual({ procesregie: 'verwijzer' })
  })

  test.each<[object, string]>([
    [{ aanbieders: [] }, 'vraag.aanbieders: ongeldige-waarde'],
    [{ aanbieders: ['a', 'a'] }, 'vraag.aanbieders: ongeldige-waarde'],
    [{ aanbieders: ['a', ''] }, 'vraag.aanbieders[1]: ongeldige-waarde'],
    [{ aanbieders: ['a', 5] }, 'vraag.aanbieders[1]: ongeldige-waarde'],
    [{ aanbieders: ['a', 'b'], keuze: 'c' }, 'vraag.keuze: ongeldige-waarde'],
    [{ aanbieders: ['a', 'b'], keuze: 'a', aanwijzing: 'b' }, 'vraag.aanwijzing: ongeldige-waarde'],
  ])('SAM-10 · a wrong question is refused (%#)', (vraag, melding) => {
    expect(() => wijsCasusregisseurAan(flevoland, vraag as { aanbieders: string[] })).toThrow(melding)
  })
})
