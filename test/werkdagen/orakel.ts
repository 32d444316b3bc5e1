import { feestdagenVolgensBron } from '../../scripts/feestdagentabel.mjs'
import { DAG, iso, utc } from './hulp'

const jaren = new Map<string, Set<string>>()

/** The holidays of a year by date-holidays itself, not by our table. */
function feestdagenVanBron(jaar: string): Set<string> {
  let dagen = jaren.get(jaar)
  if (!dagen) {
    dagen = new Set(feestdagenVolgensBron(Number(jaar)).map(({ datum }: { datum: string }) => datum))
    jaren.set(jaar, dagen)
  }
  return dagen
}

export function isWerkdagVolgensBron(datum: string): boolean {
  const weekdag = new Date(utc(datum)).getUTCDay()
  return weekdag !== 0 && weekdag !== 6 && !feestdagenVanBron(datum.slice(0, 4)).has(datum)
}

/** Day by day, as a person with a calendar would. */
export function plusVolgensLus(datum: string, aantal: number): string {
  const stap = Math.sign(aantal) * DAG
  let tijd = utc(datum)
  for (let over = Math.abs(aantal); over > 0; ) {
    tijd += stap
    if (isWerkdagVolgensBron(iso(tijd))) over--
  }
  return iso(tijd)
}

export function telVolgensLus(na: string, totEnMet: string): number {
  const stap = Math.sign(utc(totEnMet) - utc(na))
  let aantal = 0
  for (let tijd = utc(na); tijd !== utc(totEnMet); ) {
    tijd += stap * DAG
    if (isWerkdagVolgensBron(iso(tijd))) aantal += stap
  }
  return aantal
}
