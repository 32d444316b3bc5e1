import { vertel } from './verhaal.js'

/**
 * The case on the page: what was chosen and told, and its story. A change that the library refuses changes nothing.
 */
export function maakZaak(begin) {
  let zaak = begin
  let verhaal = vertel(begin)
  const luisteraars = []
  return {
    get zaak() {
      return zaak
    },
    get verhaal() {
      return verhaal
    },
    /** Listens to every change, with the story before it. */
    bij(luisteraar) {
      luisteraars.push(luisteraar)
    },
    /** @throws {RegelFout} Where the library refuses the case as it would become. */
    wijzig(deel) {
      const nieuw = { ...zaak, ...deel }
      const nieuwVerhaal = vertel(nieuw)
      const eerder = verhaal
      zaak = nieuw
      verhaal = nieuwVerhaal
      for (const luisteraar of luisteraars) luisteraar(eerder)
    },
  }
}
