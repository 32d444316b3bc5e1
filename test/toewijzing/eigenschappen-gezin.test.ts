import fc from 'fast-check'
import { flevoland, product, verdeelGezinstoewijzing } from 'jeugdhulp-regels'
import { test } from 'vitest'
import { code, jaNee } from './eigenschappen-hulp'

test('TOE-09 · a parent who is part of the help holds the only funded allocation, where the contract knows it', () => {
  const kinderen = fc.array(fc.constantFrom('2010-01-01', '2013-05-06', '2017-08-09'), { maxLength: 4 })
  fc.assert(
    fc.property(code, kinderen, jaNee, (naam, geboren, betrokken) => {
      if (product(flevoland, naam).eenheid === 'stuks') return true
      const gezinsleden = [
        { id: 'ouder', geboortedatum: '1985-02-03', rol: 'ouder' as const, betrokken },
        ...geboren.map((geboortedatum, i) => ({ id: `kind${i}`, geboortedatum, betrokken: true })),
      ]
      const { uitkomst } = verdeelGezinstoewijzing(flevoland, { product: naam, gezinsleden, houder: 'ouder' })
      const bekostigd = uitkomst.filter(({ soort }) => soort === 'bekostigd').map(({ id }) => id)
      const mag = betrokken && product(flevoland, naam).contract === 'multi'
      return mag ? bekostigd.join() === 'ouder' : !bekostigd.includes('ouder')
    }),
  )
})

const gezin = fc.uniqueArray(
  fc.record({
    id: fc.stringMatching(/^[a-z]{1,3}$/),
    geboortedatum: fc.constantFrom('2010-01-01', '2017-08-09'),
    rol: fc.constantFrom<'jeugdige' | 'ouder'>('jeugdige', 'ouder'),
    betrokken: jaNee,
    eigenDossierNodig: fc.option(jaNee, { nil: undefined }),
  }),
  { selector: ({ id }) => id, maxLength: 6 },
)
const verdeel = (leden: readonly object[]) =>
  verdeelGezinstoewijzing(flevoland, { product: '45F33', gezinsleden: leden as never }).uitkomst
/** Without the fields that were not told. */
const leden = gezin.map((lijst) =>
  lijst.map(({ eigenDossierNodig, ...lid }) => ({
    ...lid,
    ...(eigenDossierNodig !== undefined && { eigenDossierNodig }),
  })),
)

test('I-37 · no parent is ever an extra client', () => {
  fc.assert(
    fc.property(leden, (lijst) =>
      verdeel(lijst).every(({ soort }, i) => soort !== 'extra-client' || lijst[i]?.rol === 'jeugdige'),
    ),
  )
})

test('I-39 · a child in the help that does not hold is an extra client unless told that it needs no file', () => {
  fc.assert(
    fc.property(leden, (lijst) =>
      verdeel(lijst).every(({ soort }, i) => {
        const lid = lijst[i] as { rol: string; betrokken: boolean; eigenDossierNodig?: boolean }
        if (soort === 'bekostigd' || lid.rol === 'ouder' || !lid.betrokken) return true
        return (soort === 'extra-client') === (lid.eigenDossierNodig !== false)
      }),
    ),
  )
})

test('I-40 · of the youngest the lowest id holds', () => {
  fc.assert(
    fc.property(leden, (lijst) => {
      const kinderen = lijst.filter(({ rol, betrokken }) => rol === 'jeugdige' && betrokken)
      const laatst = kinderen
        .map(({ geboortedatum }) => geboortedatum)
        .sort()
        .at(-1)
      const jongsten = kinderen.filter(({ geboortedatum }) => geboortedatum === laatst).map(({ id }) => id)
      return verdeel(lijst).find(({ soort }) => soort === 'bekostigd')?.id === jongsten.sort()[0]
    }),
  )
})
