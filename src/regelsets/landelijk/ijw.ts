import type { Ijwregels } from '../../berichten/berichtregels'
import { ijw, protocol } from './bron'

/** What the message standard asks of a message, beside its code lists (IJW-02, IJW-04 to IJW-07, IJW-09). */
export const ijwregels = {
  lengten: {
    productcategorie: 2,
    productcode: 5,
    toewijzingnummer: 9,
    volume: 8,
    gemeente: 4,
    referentie: 36,
    naamVerwijzer: 64,
    zorgverlenercode: 8,
    bron: ijw,
  },
  verwijderd: { reden: 'verwijderd', bron: ijw },
  afwijzing: { antwoord: 'afgewezen', gemeenteBij: 'woonplaatsbeginsel', bron: ijw },
  einddatumBij: { frequentie: 'week', bron: ijw },
  frequentieBij: {
    eenheden: ['etmaal', 'dagdeel', 'euro', 'stuks'],
    frequenties: ['week', 'maand', 'totaal'],
    bron: ijw,
  },
  ookDeclarabel: [{ toegewezen: 'uur', gedeclareerd: 'minuut', bron: ijw }],
  volume: { omhoogVanaf: 30, minstens: 1, bron: protocol },
} as const satisfies Ijwregels
