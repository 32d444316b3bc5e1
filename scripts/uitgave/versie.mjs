// Puts the new version and its day where they stand beside package.json. npm runs this within `npm version`.
import { leesBestanden, schrijfBestanden } from './bestanden.mjs'
import { metVersie } from './metversie.mjs'

const dag = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format()
const bestanden = leesBestanden()
schrijfBestanden(metVersie(bestanden, JSON.parse(bestanden['package.json']).version, dag))
