import { RegelFout } from '../kern/fouten'
import { maakWerkkalender } from '../werkdagen/kalender'
import type { Werkkalender } from '../werkdagen/tabellen'
import { KALENDERWOORDEN } from './cel'
import type { Argumenten, Parameter, Spreadsheetfunctie } from './typen'

/** A function of the table, its arguments typed by its own parameters. */
export function maakFunctie<const P extends readonly Parameter[]>(
  functie: Omit<Spreadsheetfunctie, 'parameters' | 'reken'> & {
    readonly parameters: P
    readonly reken: (argumenten: Argumenten<P>) => ReturnType<Spreadsheetfunctie['reken']>
  },
): Spreadsheetfunctie {
  return functie as unknown as Spreadsheetfunctie
}

const gemaakt = /* @__PURE__ */ new WeakMap<readonly string[], Werkkalender>()

/** The calendar that the cells of `kalenderparameter` make: once for all cells of one call, which share their list. */
export function kalenderVan(cellen: readonly string[]): Werkkalender | undefined {
  if (cellen.length === 0) return undefined
  const kalender = gemaakt.get(cellen) ?? maakKalender(cellen)
  gemaakt.set(cellen, kalender)
  return kalender
}

function maakKalender(cellen: readonly string[]): Werkkalender {
  const [goedeVrijdag, bevrijdingsdag, gelijkgesteld] = KALENDERWOORDEN
  return maakWerkkalender({
    zonder: [
      ...(cellen.includes(goedeVrijdag) ? (['goede-vrijdag'] as const) : []),
      ...(cellen.includes(bevrijdingsdag) ? (['bevrijdingsdag'] as const) : []),
    ],
    gelijkgesteldeDagen: cellen.includes(gelijkgesteld),
    extraVrij: cellen.filter((cel) => !(KALENDERWOORDEN as readonly string[]).includes(cel)),
  })
}

/** What stands under a name in a table of names; another name is refused, naming those that are there. */
export function kies<T>(tabel: Readonly<Record<string, T>>, naam: string, pad: string): T {
  const gevonden = Object.entries(tabel).find(([kandidaat]) => kandidaat === naam)
  if (gevonden) return gevonden[1]
  throw new RegelFout('ongeldige-waarde', pad, Object.keys(tabel))
}
