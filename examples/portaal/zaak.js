import { vertel } from './verhaal.js'

/**
 * The case on the page: what was chosen and told, and its story. A change that the library refuses changes nothing.
 */
export function maakZaak(begin) {
  let zaak = begin
  let verhaal = vertel(begin)
  const luisteraars = []
  const zet = (nieuw) => {
    verhaal = vertel(nieuw)
    zaak = nieuw
  }
  return {
    get zaak() {
      return zaak
    },
    get verhaal() {
      return verhaal
    },
    /** Listens to every change, with the story before it where that went on. */
    bij(luisteraar) {
      luisteraars.push(luisteraar)
    },
    /** @throws {RegelFout} Where the library refuses the case as it would become. */
    wijzig(deel) {
      const eerder = verhaal
      zet({ ...zaak, ...deel })
      for (const luisteraar of luisteraars) luisteraar(eerder)
    },
    /**
     * Another case in its place: there is nothing before it to compare with.
     *
     * @throws {RegelFout} Where the library refuses the case.
     */
    vervang(andere) {
      zet(andere)
      for (const luisteraar of luisteraars) luisteraar()
    },
  }
}
