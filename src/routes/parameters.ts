import type { Parameter, Route } from './definitie'

/** What an interpretation is set to; for one with keys, what `sleutel` is set to. */
export function keuzeVan(
  { parameters, gekozen = {} }: Route,
  id: string,
  sleutel?: string,
): string | undefined {
  const standaard = parameters[id]?.standaard
  const eigen = gekozen[id]
  if (sleutel === undefined)
    return typeof eigen === 'string' ? eigen : typeof standaard === 'string' ? standaard : undefined
  const keuzes = Object.hasOwn(Object(eigen), sleutel) ? eigen : standaard
  return (keuzes as Readonly<Record<string, string>> | undefined)?.[sleutel]
}

/** Whether a choice is made per key. */
export function isPerSleutel(
  parameter: Parameter,
): parameter is Extract<Parameter, { sleutels: readonly string[] }> {
  return 'sleutels' in parameter
}
