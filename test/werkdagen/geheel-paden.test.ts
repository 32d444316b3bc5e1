import { datumVan, telWerkdagenDag } from 'jeugdhulp-regels/werkdagen'
import { expect, test } from 'vitest'

const fout = (code: string, pad: string) => expect.objectContaining({ name: 'RegelFout', code, pad })

test('WD-05 · a day number that is none is refused by its name', () => {
  expect(() => datumVan(2.5)).toThrow(fout('ongeldig-aantal', 'dag'))
  expect(() => telWerkdagenDag(2.5, 20818)).toThrow(fout('ongeldig-aantal', 'na'))
  expect(() => telWerkdagenDag(20810, 2.5)).toThrow(fout('ongeldig-aantal', 'totEnMet'))
  expect(() => telWerkdagenDag(1, 20818)).toThrow(fout('buiten-bereik', 'na'))
})
