import { regelbronnen } from '../kern/regelbronnen'
import { berekenTermijn } from '../werkdagen/termijn'
import type { Actorkeuze, Moment, Route, Veldregels, Voorwaarde } from './definitie'

/** Notes what is wrong with a definition: a stable code, a sentence, and where. */
export type Meld = (code: string, tekst: string, pad: string) => void

/** Notes what a definition speaks of but does not define. */
export class Verwijzingen {
  constructor(
    private readonly route: Route,
    private readonly meld: Meld,
  ) {}

  eis(bekend: readonly string[], naam: string, pad: string): void {
    if (!bekend.includes(naam))
      this.meld('onbekende-verwijzing', 'Hier staat een naam die de route niet kent.', pad)
  }

  stap(naam: string, pad: string): void {
    this.eis(Object.keys(this.route.stappen), naam, pad)
  }

  gebeurtenis(naam: string, pad: string): void {
    this.eis(Object.keys(this.route.gebeurtenissen), naam, pad)
  }

  verplichting(id: string, pad: string): void {
    this.eis(
      this.route.verplichtingen.map((verplichting) => verplichting.id),
      id,
      pad,
    )
  }

  regels(namen: readonly (string | undefined)[], pad: string): void {
    for (const naam of namen) if (naam !== undefined) this.eis(Object.keys(regelbronnen), naam, pad)
  }

  voorwaarden(voorwaarden: readonly Voorwaarde[] | undefined, pad: string): void {
    for (const voorwaarde of voorwaarden ?? []) this.voorwaarde(voorwaarde, pad)
  }

  private voorwaarde(voorwaarde: Voorwaarde, pad: string): void {
    const { parameters, gegevens, gebeurtenissen } = this.route
    const velden = Object.values(gebeurtenissen).flatMap(({ velden = {} }) => Object.keys(velden))
    if ('niet' in voorwaarde) this.voorwaarde(voorwaarde.niet, pad)
    else if ('parameter' in voorwaarde) {
      this.eis(Object.keys(parameters), voorwaarde.parameter, pad)
      this.eis(parameters[voorwaarde.parameter]?.keuzes ?? [], voorwaarde.is, pad)
    } else if ('veld' in voorwaarde) this.eis(velden, voorwaarde.veld, pad)
    else if ('eerder' in voorwaarde) {
      this.gebeurtenis(voorwaarde.eerder, pad)
      if (voorwaarde.sinds !== undefined) this.gebeurtenis(voorwaarde.sinds, pad)
      if (voorwaarde.verplichting !== undefined) this.verplichting(voorwaarde.verplichting, pad)
    } else if ('strijdig' in voorwaarde)
      this.eis(Object.keys(this.route.afleidingen), voorwaarde.strijdig, pad)
    else {
      const bekend = [...velden, ...Object.keys(gegevens)]
      this.eis(bekend, voorwaarde.gegeven, pad)
      if ('laterDan' in voorwaarde) {
        this.eis(bekend, voorwaarde.laterDan, pad)
        if (voorwaarde.plus) berekenTermijn({ vanaf: this.route.geldigVanaf, duur: voorwaarde.plus })
      }
    }
  }

  momenten(momenten: readonly Moment[] | undefined, pad: string): void {
    for (const moment of momenten ?? []) {
      this.voorwaarden(moment.als, pad)
      if ('betreedt' in moment) this.stap(moment.betreedt, pad)
      else if ('bij' in moment) {
        this.gebeurtenis(moment.bij, pad)
        for (const stap of moment.in ?? []) this.stap(stap, pad)
      }
    }
  }

  actoren(keuzes: readonly Actorkeuze[], pad: string): void {
    for (const { wie, uitvoering = [], als } of keuzes) {
      this.voorwaarden(als, pad)
      for (const actor of [...wie, ...uitvoering]) this.eis(Object.keys(this.route.actoren), actor, pad)
    }
  }

  /** Every event has a kind, a date and perhaps an actor; a field of that name would hide one. */
  velden(regels: Veldregels, pad: string): void {
    for (const naam of ['soort', 'datum', 'door'])
      if (Object.hasOwn(regels, naam))
        this.meld(
          'gereserveerde-naam',
          'Deze naam heeft bij elke gebeurtenis al een betekenis.',
          `${pad}.${naam}`,
        )

    for (const [naam, veld] of Object.entries(regels)) {
      this.voorwaarden(veld.verplicht, `${pad}.${naam}`)
      if (veld.soort === 'getal') this.regels([veld.regel], `${pad}.${naam}`)
    }
  }
}
