import * as berichten from 'jeugdhulp-regels/berichten'
import * as declaratie from 'jeugdhulp-regels/declaratie'
import * as producten from 'jeugdhulp-regels/producten'
import { flevoland } from 'jeugdhulp-regels/regelsets'
import * as toewijzing from 'jeugdhulp-regels/toewijzing'
import { expect, test } from 'vitest'
import { AANROEPEN } from './aanroepen'

type Functie = (...invoer: unknown[]) => unknown
const { RegelFout } = producten

const functies = new Map(
  Object.entries<unknown>({ ...producten, ...toewijzing, ...berichten, ...declaratie }).filter(
    (deel): deel is [string, Functie] => typeof deel[1] === 'function' && deel[1] !== RegelFout,
  ),
)

/** What a wrong argument is refused with. */
interface Weigering {
  readonly invoer: unknown
  readonly code: string
  readonly pad: string
}

const geenObject = (pad: string): Weigering[] =>
  [null, 'tekst', 3, []].map((invoer) => ({ invoer, code: 'ongeldige-waarde', pad }))

/** Whatever takes the place of a good argument, by what that is: an object, a list of objects, or a name. */
function weigeringen(naam: string, goed: unknown): readonly Weigering[] {
  if (goed === flevoland)
    return [null, 'flevoland', undefined, {}, { ...flevoland }].map((invoer) => ({
      invoer,
      code: 'ongeldige-regelset',
      pad: naam,
    }))
  if (typeof goed === 'string')
    return ['onzin', 3, {}].map((invoer) => ({ invoer, code: expect.any(String), pad: naam }))
  if (Array.isArray(goed))
    return [
      ...[null, 'tekst', 3, {}].map((invoer) => ({ invoer, code: 'ongeldige-waarde', pad: naam })),
      ...geenObject(`${naam}[1]`).map((deel) => ({ ...deel, invoer: [goed[0], deel.invoer] })),
      { invoer: [{ ...goed[0], onbekend: 1 }], code: 'onbekend-veld', pad: `${naam}[0]` },
    ]
  return [
    ...geenObject(naam),
    // The one field of a body is the name of its class: a second one makes it no body at all.
    {
      invoer: { ...(goed as object), onbekend: 1 },
      code: naam === 'ijw' ? 'ongeldige-waarde' : 'onbekend-veld',
      pad: naam,
    },
  ]
}

test('pakket · every function that takes something has a row in the table of paths', () => {
  expect(Object.keys(AANROEPEN).sort()).toEqual([...functies.keys()].sort())
})

const rijen = Object.entries(AANROEPEN)

test.each(rijen)('pakket · %s answers the call that is varied', (functie, argumenten) => {
  expect(() => functies.get(functie)?.(...Object.values(argumenten))).not.toThrow()
})

/** The refusal of a call of which some arguments are replaced. */
function weigering(functie: string, anders: Readonly<Record<string, unknown>>) {
  try {
    functies.get(functie)?.(...Object.values({ ...AANROEPEN[functie], ...anders }))
  } catch (fout) {
    if (fout instanceof RegelFout) return fout
    throw fout
  }
  return undefined
}

test.each(
  rijen.flatMap(([functie, argumenten]) => Object.keys(argumenten).map((naam) => [functie, naam] as const)),
)('pakket · a wrong argument of %s is refused by its name, %s', (functie, naam) => {
  // A free text: any gemeente may be asked for.
  const vrij = functie === 'contactadres' && naam === 'gemeente'
  for (const { invoer, code, pad } of weigeringen(naam, AANROEPEN[functie]?.[naam])) {
    if (vrij && typeof invoer === 'string') continue
    expect(weigering(functie, { [naam]: invoer })).toMatchObject({ code, pad })
  }
})

test.each(
  rijen.flatMap(([functie, argumenten]) =>
    Object.entries(argumenten)
      .filter(([naam, goed]) => typeof goed === 'object' && goed !== flevoland && naam !== 'ijw')
      .map(([naam, goed]) => [functie, naam, goed] as const),
  ),
)(
  'pakket · a wrong value in any field of %s is refused by the path of that field in %s',
  (functie, naam, goed) => {
    const [eerste, plek, terug] = Array.isArray(goed)
      ? [goed[0], `${naam}[0]`, (rij: unknown) => [rij]]
      : [goed, naam, (velden: unknown) => velden]
    // What an unknown field is refused with names all that are known.
    const velden = weigering(functie, { [naam]: terug({ ...eerste, onbekend: 1 }) })?.toegestaan ?? []
    expect(velden).not.toEqual([])
    for (const veld of velden) {
      // No field of any function takes a bigint.
      const fout = weigering(functie, { [naam]: terug({ ...eerste, [veld]: 7n }) })
      // A calendar has the same path wherever it is given.
      expect([veld, fout?.pad]).toEqual([veld, veld === 'kalender' ? veld : `${plek}.${veld}`])
    }
  },
)
