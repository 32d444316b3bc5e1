// A dossier of twenty events on the 301 route, against the machine of the same route (`naarXState`) in XState.
//
// Each event is one that leaves its step or stays in it by the route alone: XState calls no guard of this library on the way,
// so that its time is its own. XState remembers the events and tells the step; what is owed it does not know.

import { gvjb301 } from 'jeugdhulp-regels/regelsets'
import {
  huidigeStap,
  naarXState,
  openDossier,
  speelAf,
  verplichtingen,
  verwerk,
} from 'jeugdhulp-regels/routes'
import { createActor, createMachine, initialTransition, transition } from 'xstate'
import { eensgezind, keerRij, lus, meet } from './meten.mjs'

const opening = { datum: '2026-03-02', gegevens: { hulpvorm: 'ambulant' } }
const soorten = [
  ['overleg-gevoerd', '2026-03-04', 'JB'],
  ['bepaling-vastgesteld', '2026-03-06', 'JB'],
  ['bepaling-verstuurd', '2026-03-09', 'JB'],
  ['301-verstuurd', '2026-03-11', 'LTM'],
  ['bepaling-aangepast', '2026-03-12', 'JB'],
  ['aangepast-301-verstuurd', '2026-03-13', 'LTM'],
  ['overbrugging-toegewezen', '2026-03-16', 'LTM'],
  ['overbrugging-gestart', '2026-03-17', 'ZA'],
  ['afwijzing-ontvangen', '2026-03-18', 'ZA'],
  ['collectief-ingeschakeld', '2026-03-19', 'ZA'],
  ['geen-hulp-gevonden', '2026-03-25', 'collectief'],
  ['ret-ingeschakeld', '2026-03-26', 'JB'],
  ['casus-besproken', '2026-03-31', 'RET'],
  ['impasse', '2026-04-01', 'JB'],
  ['geen-hulp-gevonden', '2026-04-02', 'RET'],
  ['opschaling-besproken', '2026-04-07', 'teamleider-GI'],
  ['hulp-gevonden', '2026-04-09', 'JB'],
  ['visieverschil', '2026-04-10', 'ZA'],
  ['visieverschil-overbrugd', '2026-04-13', 'JB'],
  ['zorg-gestart', '2026-04-20', 'ZA'],
]
const gebeurtenissen = soorten.map(([soort, datum, door]) => ({ soort, datum, door }))
const events = gebeurtenissen.map(({ soort, ...velden }) => ({ type: soort, ...velden }))
const peildatum = '2026-04-20'

const machine = createMachine(naarXState(gvjb301))

const manieren = {
  'pure functions': () => {
    let [snapshot] = initialTransition(machine, opening)
    for (const event of events) [snapshot] = transition(machine, snapshot, event)
    return snapshot
  },
  'an actor': () => {
    const actor = createActor(machine, { input: opening }).start()
    for (const event of events) actor.send(event)
    return actor.getSnapshot()
  },
}

/** As a dossier comes back from a database: no longer the one that was handed out, and so played and checked in full. */
const opgeslagen = (dossier) => JSON.parse(JSON.stringify(dossier))

function eenVoorEen() {
  let dossier = openDossier(gvjb301, opening)
  for (const gebeurtenis of gebeurtenissen) dossier = verwerk(gvjb301, dossier, gebeurtenis)
  return dossier
}

/** Both must be in the same step after each event, and hold the same events at the end. */
function toetsGelijk() {
  let [snapshot] = initialTransition(machine, opening)
  let dossier = openDossier(gvjb301, opening)
  for (const [i, event] of events.entries()) {
    ;[snapshot] = transition(machine, snapshot, event)
    dossier = verwerk(gvjb301, dossier, gebeurtenissen[i])
    eensgezind('xstate', event.type, snapshot.value, huidigeStap(gvjb301, dossier).id)
  }
  for (const [naam, speel] of Object.entries(manieren)) {
    eensgezind(naam, 'the events', JSON.stringify(speel().context.gebeurtenissen), JSON.stringify(events))
    eensgezind(naam, 'the step', speel().value, huidigeStap(gvjb301, dossier).id)
  }
  eensgezind(
    'speelAf',
    'the dossier',
    JSON.stringify(speelAf(gvjb301, opening, gebeurtenissen)),
    JSON.stringify(dossier),
  )
  return dossier
}

export function meetAlles() {
  const eind = opgeslagen(toetsGelijk())
  const halverwege = gebeurtenissen.map((_, i) =>
    opgeslagen(speelAf(gvjb301, opening, gebeurtenissen.slice(0, i))),
  )
  const keer = Array.from({ length: 100 }, () => 0)
  const xstate = Object.keys(manieren)
  const uitslag = meet({
    ...Object.fromEntries(xstate.map((naam) => [naam, lus(manieren[naam], keer)])),
    speelAf: lus(() => speelAf(gvjb301, opening, gebeurtenissen), keer, 20),
    verwerk: lus(eenVoorEen, keer, 8),
    'verwerk, stored': lus(
      () => halverwege.map((dossier, i) => verwerk(gvjb301, dossier, gebeurtenissen[i])),
      keer,
    ),
    verplichtingen: lus(() => verplichtingen(gvjb301, eind, { peildatum }), keer, 3),
    huidigeStap: lus(() => huidigeStap(gvjb301, eind), keer, 20),
  })
  const rij = (wat, naam, doel) => {
    const tegen = `xstate 5, the faster of ${xstate.join(' and ')}`
    return keerRij(wat, tegen, uitslag.snelste(xstate, naam), doel)
  }
  return [
    rij('replay of 20 events (speelAf)', 'speelAf', 20),
    rij('replay of a stored dossier of 20 events (huidigeStap)', 'huidigeStap', 20),
    rij('verplichtingen of it, with each last day', 'verplichtingen'),
    rij('verwerk, 20 events one by one', 'verwerk'),
    rij('verwerk, 20 events, each on a dossier read back from JSON', 'verwerk, stored'),
  ]
}
