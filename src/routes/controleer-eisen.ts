import type { Route } from './definitie'
import { type Meld, Verwijzingen } from './verwijzingen'

/** What a route asks beside its flow: of a bepaling, of care without a contract, of a message. */
export function controleerEisen(route: Route, meld: Meld): void {
  const namen = new Verwijzingen(route, meld)
  const { bepaling, nietGecontracteerd, afspraken } = route
  namen.regels([afspraken?.regel], 'afspraken')
  if (nietGecontracteerd) namen.actoren([{ wie: [nietGecontracteerd.raadpleeg] }], 'nietGecontracteerd')
  if (!bepaling) return
  const { verplicht, verboden, onnodig = [], bevestigen, langerDanMaatregel: langer } = bepaling
  const eisen = [...verplicht, ...verboden, ...onnodig, ...bevestigen]
  const regels = [bepaling.regel, ...eisen.map(({ regel }) => regel), langer?.regel, langer?.interpretatie]
  namen.regels(regels, 'bepaling')
  namen.voorwaarden(langer?.als, 'bepaling')
}
