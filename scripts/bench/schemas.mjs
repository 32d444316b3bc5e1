// Schemas: a regelset read by `schemas.regelset`, against hand-written checks of the same structure. The checks say yes or no;
// the schema also names every fault with its place, and hands back a copy.

import { flevoland } from 'jeugdhulp-regels/regelsets'
import { schemas } from 'jeugdhulp-regels/schemas'
import { eensgezind, keerRij, lus, meet } from './meten.mjs'
import { regelsetMetDeHand } from './regelset-met-de-hand.mjs'

const { toewijzing, berichten, declaratie, ...catalogus } = JSON.parse(JSON.stringify(flevoland))

const ANDERS = [undefined, null, 5, 0, 1.5, '', 'anders', true, false, [], {}]
/** Every so many places one is made wrong, in turn in each way. */
const STAP = 7

/** Every place in a datum: the object or list that holds it, and its name there. */
function* plaatsen(datum) {
  for (const naam of Object.keys(datum)) {
    yield [datum, naam]
    if (typeof datum[naam] === 'object') yield* plaatsen(datum[naam])
  }
}

/** Both must give the same answer for the regelset, for a spoilt value in many places, and for a field too many or too few. */
function toetsGelijk() {
  const beide = (vraag) =>
    eensgezind(
      'the hand-written check',
      vraag,
      regelsetMetDeHand(catalogus),
      schemas.regelset.safeParse(catalogus).success,
    )
  if (!regelsetMetDeHand(catalogus)) throw new Error('the hand-written check refuses flevoland')
  beide('flevoland')
  const alle = [...plaatsen(catalogus)]
  for (let i = 0; i < alle.length; i += STAP) {
    const [houder, naam] = alle[i]
    const waarde = houder[naam]
    houder[naam] = ANDERS[(i / STAP) % ANDERS.length]
    beide(`place ${i} changed`)
    houder[naam] = waarde
    if (!Array.isArray(houder)) {
      houder.onbekend = 1
      beide(`place ${i} with a field too many`)
      delete houder.onbekend
      delete houder[naam]
      beide(`place ${i} left out`)
      houder[naam] = waarde
    }
  }
}

export function meetAlles() {
  toetsGelijk()
  const keer = Array.from({ length: 10 }, () => catalogus)
  const uitslag = meet({
    hand: lus(regelsetMetDeHand, keer),
    schema: lus((json) => schemas.regelset.safeParse(json).success, keer),
  })
  return [
    keerRij(
      'schemas.regelset on the catalogue of flevoland',
      'hand-written checks that only say yes or no',
      uitslag.verhouding('hand', 'schema'),
    ),
  ]
}
