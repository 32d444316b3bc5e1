import { ROUTEVORM, VOORWAARDE } from './routevorm'

/** What a form can be without parts. */
type Plat = 'tekst' | 'getal' | 'waar' | 'waarde' | 'voorwaarde'

/** The form that a part of a definition must have. It is data, which a bundler can leave out. */
export type Vorm =
  | Plat
  /** A list. */
  | readonly [deel: Vorm]
  /** An object of which the names are free. */
  | { readonly tabel: Vorm }
  /** An object with these fields; one that ends in `?` may be left out. What else it holds is its maker's own. */
  | { readonly velden: Readonly<Record<string, Vorm>> }
  /** Which of these it is, is told by the one of these names that it has. */
  | { readonly naarNaam: Readonly<Record<string, Vorm>> }
  | { readonly ofwel: readonly Vorm[] }
  | { readonly alleen: readonly string[] }

const PLAT: Readonly<Record<Plat, (waarde: unknown) => boolean>> = {
  tekst: (waarde) => typeof waarde === 'string',
  getal: (waarde) => Number.isFinite(waarde),
  waar: (waarde) => waarde === true,
  waarde: (waarde) => ['string', 'boolean'].includes(typeof waarde) || Number.isFinite(waarde),
  voorwaarde: (waarde) => heeftVorm(waarde, VOORWAARDE),
}

type Houder = Readonly<Record<string, unknown>>

function heeftVelden(waarde: Houder, velden: Readonly<Record<string, Vorm>>): boolean {
  return Object.entries(velden).every(([veld, vorm]) => {
    const [naam, ...rest] = veld.split('?') as [string, ...string[]]
    return (rest.length > 0 && waarde[naam] === undefined) || heeftVorm(waarde[naam], vorm)
  })
}

function heeftVormNaarNaam(waarde: Houder, vormen: Readonly<Record<string, Vorm>>): boolean {
  const [naam = '', ...meer] = Object.keys(vormen).filter((kandidaat) => kandidaat in waarde)
  const vorm = vormen[naam]
  return meer.length === 0 && vorm !== undefined && heeftVorm(waarde, vorm)
}

function heeftVorm(waarde: unknown, vorm: Vorm): boolean {
  if (typeof vorm === 'string') return PLAT[vorm](waarde)
  if ('ofwel' in vorm) return vorm.ofwel.some((een) => heeftVorm(waarde, een))
  if ('alleen' in vorm) return vorm.alleen.includes(waarde as string)
  if (typeof waarde !== 'object' || waarde === null) return false
  if (0 in vorm)
    // Array.from, unlike every, also visits the holes of a list.
    return Array.isArray(waarde) && Array.from(waarde).every((deel) => heeftVorm(deel, vorm[0]))
  if (Array.isArray(waarde)) return false
  if ('tabel' in vorm) return Object.values(waarde).every((deel) => heeftVorm(deel, vorm.tabel))
  return 'velden' in vorm
    ? heeftVelden(waarde as Houder, vorm.velden)
    : heeftVormNaarNaam(waarde as Houder, vorm.naarNaam)
}

/** Whether something has the form of a route definition: every part is there and of its kind, whatever it speaks of. */
export function isRoutevorm(waarde: unknown): boolean {
  return heeftVorm(waarde, ROUTEVORM)
}
