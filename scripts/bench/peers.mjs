// How each peer adds werkdagen to a date, text in and text out, with the holidays of this library given to it the way its own
// documentation says. All work in UTC: with a local Date several are wrong around daylight saving.

import { UTCDateMini } from '@date-fns/utc'
import { addBusinessDays } from 'date-fns/addBusinessDays'
import { formatISO } from 'date-fns/formatISO'
import { isValid } from 'date-fns/isValid'
import { parseISO } from 'date-fns/parseISO'
import Holidays from 'date-holidays'
import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc.js'
import dayjsBusinessDays from 'dayjs-business-days2'
import { feestdagen } from 'jeugdhulp-regels/werkdagen'
import luxonBusinessDays from 'luxon-business-days'
import moment from 'moment-business-days'

const DAG = 86_400_000

/** The years that the questions are about, and the answers. */
const JAREN = Array.from({ length: 53 }, (_, i) => 2010 + i)

/** The holidays that fall on a weekday, sorted: no peer has more to look through than it must. */
const vrij = JAREN.flatMap((jaar) => feestdagen(jaar))
  .map(({ datum }) => datum)
  .filter((datum) => new Date(datum).getUTCDay() % 6 !== 0)
const vrijeTijden = vrij.map((datum) => Date.parse(datum))

function aantalTotEnMet(tijd) {
  let [laag, hoog] = [0, vrijeTijden.length]
  while (laag < hoog) {
    const midden = (laag + hoog) >> 1
    if (vrijeTijden[midden] <= tijd) laag = midden + 1
    else hoog = midden
  }
  return laag
}

/** The best correct recipe on date-fns: jump by addBusinessDays, add back the holidays passed, until none. */
function dateFns(datum, aantal) {
  const gelezen = parseISO(`${datum}T00:00:00Z`)
  if (!isValid(gelezen)) throw new RangeError('datum')
  let dag = new UTCDateMini(gelezen.getTime())
  for (let over = aantal; over > 0; ) {
    const volgende = addBusinessDays(dag, over)
    over = aantalTotEnMet(volgende.getTime()) - aantalTotEnMet(dag.getTime())
    dag = volgende
  }
  return formatISO(dag, { representation: 'date' })
}

// The holidays hang at a locale: after a switch to another they are gone. Here nothing switches.
moment.updateLocale('en', { holidays: vrij, holidayFormat: 'YYYY-MM-DD' })
const momentDagen = (datum, aantal) =>
  moment.utc(datum, 'YYYY-MM-DD', true).businessAdd(aantal).format('YYYY-MM-DD')

// Without a holidayFormat it would compare with a moment and its offset, and never find one.
dayjs.extend(utc)
dayjs.extend(dayjsBusinessDays, { holidays: vrij, holidayFormat: 'YYYY-MM-DD' })
const dayjsDagen = (datum, aantal) => dayjs.utc(datum).businessDaysAdd(aantal).format('YYYY-MM-DD')

// Its own holidays are those of the United States. A matcher is a function, so it may look in a set.
const { DateTime } = luxonBusinessDays
const vrijeDagen = new Set(vrij)
DateTime.utc().setupBusiness({ holidayMatchers: [(dag) => vrijeDagen.has(dag.toISODate())] })
const luxonDagen = (datum, aantal) =>
  DateTime.fromISO(datum, { zone: 'utc' }).plusBusiness({ days: aantal }).toISODate()

const kalender = new Holidays('NL', { types: ['public', 'school'], timezone: 'UTC' })

/** Day by day, asking date-holidays each time. */
function dateHolidays(datum, aantal) {
  let tijd = Date.parse(`${datum}T00:00:00Z`)
  for (let over = aantal; over > 0; ) {
    tijd += DAG
    const dag = new Date(tijd)
    if (dag.getUTCDay() % 6 !== 0 && !kalender.isHoliday(dag)) over--
  }
  return new Date(tijd).toISOString().slice(0, 10)
}

/** Per peer: what it is, how it adds, and how many questions of how many werkdagen it gets done in a round. */
export const peers = [
  {
    naam: 'the best correct date-fns recipe',
    tel: dateFns,
    vragen: { 1: 2048, 5: 2048, 20: 2048, 250: 2048 },
    doel: 100,
  },
  { naam: 'moment-business-days', tel: momentDagen, vragen: { 5: 256, 250: 8 } },
  { naam: 'dayjs-business-days2', tel: dayjsDagen, vragen: { 5: 256, 250: 8 } },
  { naam: 'luxon-business-days', tel: luxonDagen, vragen: { 5: 256, 250: 8 } },
  { naam: 'date-holidays isHoliday day by day', tel: dateHolidays, vragen: { 5: 8 } },
]
