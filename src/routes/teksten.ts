import type { Duur } from '../werkdagen/termijn'
import type { Route } from './definitie'

const enkelvoud: Readonly<Record<Duur['eenheid'], string>> = {
  werkdagen: 'werkdag',
  dagen: 'dag',
  weken: 'week',
  maanden: 'maand',
  jaren: 'jaar',
}

/** The lengths a term can have in Dutch, such as "5 of 10 werkdagen". */
export function duurtekst(duren: readonly Duur[]): string {
  const teksten = duren.map(({ aantal, eenheid }, i) => {
    const woord = aantal === 1 ? enkelvoud[eenheid] : eenheid
    // A unit that the next length names too is said once.
    return duren[i + 1]?.eenheid === eenheid ? `${aantal}` : `${aantal} ${woord}`
  })
  return teksten.join(' of ')
}

/** The names of actors, joined. */
export function actornamen(route: Route, actoren: readonly string[], voegwoord: string): string {
  return actoren.map((actor) => route.actoren[actor]).join(voegwoord)
}

/** How long somebody has, given the lengths a term can have; none at all is the day itself. */
export function termijntekst(termijnen: readonly { readonly duur: Duur }[]): string {
  const duren = termijnen.map(({ duur }) => duur)
  const later = duren.filter(({ aantal }) => aantal > 0)
  const delen = [
    ...(later.length < duren.length ? ['op dezelfde dag'] : []),
    ...(later.length > 0 ? [`binnen ${duurtekst(later)}`] : []),
  ]
  return delen.join(' of ')
}
