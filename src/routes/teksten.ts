import type { Duur } from '../werkdagen/termijn'
import type { Route } from './definitie'

const enkelvoud: Readonly<Record<Duur['eenheid'], string>> = {
  werkdagen: 'werkdag',
  dagen: 'dag',
  weken: 'week',
  maanden: 'maand',
  jaren: 'jaar',
}

/** A length in Dutch, such as "5 werkdagen". */
export function duurtekst({ aantal, eenheid }: Duur): string {
  return `${aantal} ${aantal === 1 ? enkelvoud[eenheid] : eenheid}`
}

/** Parts of a sentence in Dutch, such as "a, b of c". */
function opsomming(delen: readonly string[], voegwoord: 'en' | 'of'): string {
  const laatste = delen.slice(-2).join(` ${voegwoord} `)
  return [...delen.slice(0, -2), laatste].join(', ')
}

/** How long somebody has, given the lengths a term can have, such as "binnen 5 of 10 werkdagen". */
export function termijntekst(duren: readonly Duur[]): string {
  const uniek = new Map(duren.map((duur) => [duurtekst(duur), duur]))
  const later = [...uniek.values()].filter(({ aantal }) => aantal > 0)
  // A unit that the next length has too is named there.
  const lengten = later.map((duur, i) =>
    later[i + 1]?.eenheid === duur.eenheid ? `${duur.aantal}` : duurtekst(duur),
  )
  const delen = lengten.length > 0 ? [`binnen ${opsomming(lengten, 'of')}`] : []
  return opsomming(later.length < uniek.size ? ['op dezelfde dag', ...delen] : delen, 'of')
}

/** Who answers for something, and who does it where that is somebody else. */
export function wietekst(
  route: Route,
  {
    wie,
    uitvoering,
  }: { readonly wie: readonly string[]; readonly uitvoering?: readonly string[] | undefined },
  voegwoord: 'en' | 'of',
): string {
  const namen = (actoren: readonly string[]) =>
    opsomming(
      actoren.map((actor) => route.actoren[actor] as string),
      voegwoord,
    )
  return uitvoering ? `${namen(wie)}, uit te voeren door ${namen(uitvoering)}` : namen(wie)
}
