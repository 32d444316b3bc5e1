import * as regelsets from './jeugdhulp-regels/regelsets.js'

/** Every route there is: what of the regelsets has transitions. By title, of one title the newest first. */
export const ROUTES = Object.values(regelsets)
  .filter((deel) => deel?.overgangen)
  .sort((een, ander) => een.titel.localeCompare(ander.titel, 'nl') || (een.versie < ander.versie ? 1 : -1))

/** Tells two versions of one route apart. */
export function sleutelVan({ id, versie }) {
  return `${id}@${versie}`
}

export function routeMet(sleutel) {
  return ROUTES.find((route) => sleutelVan(route) === sleutel)
}

/** What stands in the list of routes; the version is named where the title alone would not do. */
export const ROUTEKEUZES = ROUTES.map((route) => {
  const meer = ROUTES.filter(({ titel }) => titel === route.titel).length > 1
  return [sleutelVan(route), meer ? `${route.titel} (versie ${route.versie})` : route.titel]
})

/** A case of another route, on the days of the one before. */
export function nieuweZaak({ datum, peildatum }, sleutel) {
  return {
    route: routeMet(sleutel),
    datum,
    peildatum,
    gegevens: {},
    gebeurtenissen: [],
    keekVanaf: [],
    pad: undefined,
  }
}

/** The steps that a path leads through, in words. */
export function wegtekst(route, { stappen }) {
  const titels = stappen.map(({ naar }) => route.stappen[naar].titel)
  return titels.filter((titel, i) => titel !== titels[i - 1]).join(' › ')
}

/** The events that are possible in every (open) step, and so tell nothing of the course. */
export function overal({ overgangen }) {
  return new Set(overgangen.filter((overgang) => typeof overgang.in === 'string').map(({ bij }) => bij))
}
