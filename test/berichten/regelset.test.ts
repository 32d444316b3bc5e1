import type { Berichtdag, Berichtnaam, Ketenbericht } from 'jeugdhulp-regels/berichten'
import { describe, expect, test } from 'vitest'
import { fouten, gewijzigd } from '../pakket/regelsetfouten'

// Held complete by the types, so that a name the library knows is also a name that a region may write.
const dagen: Record<Berichtdag, true> = {
  beoordeling: true,
  ontvangst: true,
  dagtekening: true,
  start: true,
  startRegie: true,
  ontvangst301: true,
  einde: true,
  eindeMaatregel: true,
  levering: true,
  indiening: true,
  goedkeuring: true,
  ingangWijziging: true,
  verwijzing: true,
}
const keten: Record<Ketenbericht, true> = {
  JW301: true,
  JW305: true,
  JW307: true,
  JW315: true,
  JW317: true,
  JW319: true,
  JW323: true,
  JW325: true,
}
const berichten: Record<Berichtnaam, true> = {
  ...keten,
  retour: true,
  intake: true,
  eindantwoord: true,
  'afwijzing-woonplaats': true,
  betaling: true,
  correctie: true,
}

describe('BER-01 · every name of messages that the library knows may stand in a regelset', () => {
  const metTermijn = (velden: object) => gewijzigd((set) => Object.assign(set.berichten.termijnen[0], velden))

  test('BER-01 · a term of every message, from every day', () => {
    for (const bericht of Object.keys(berichten)) expect(fouten(metTermijn({ bericht }))).toEqual([])
    for (const vanaf of Object.keys(dagen)) expect(fouten(metTermijn({ vanaf }))).toEqual([])
    expect(fouten(metTermijn({ bericht: '', vanaf: '' }))).toHaveLength(2)
  })

  test('BER-01 · a term that answers either request', () => {
    for (const verzoek of ['JW315', 'JW317']) expect(fouten(metTermijn({ verzoek: [verzoek] }))).toEqual([])
    expect(fouten(metTermijn({ verzoek: ['JW319'] }))).toHaveLength(1)
  })

  test('BER-10 · a link of every message of the chain', () => {
    for (const bericht of Object.keys(keten))
      expect(
        fouten(
          gewijzigd(({ berichten }) => {
            berichten.keten = [{ ...berichten.keten[0], bericht }]
          }),
        ),
      ).toEqual([])
  })
})
