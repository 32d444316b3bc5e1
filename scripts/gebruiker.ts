// A consumer, compiled against the packed tarball by each TypeScript that the library supports; it uses every entry.
import type { Beslissing, Dossier } from 'jeugdhulp-regels'
import { naarIjw } from 'jeugdhulp-regels/berichten'
import { verdeelGroepstijd } from 'jeugdhulp-regels/declaratie'
import { richtlijn, toetsLeeftijd } from 'jeugdhulp-regels/producten'
import { flevoland, gvjb301 } from 'jeugdhulp-regels/regelsets'
import { openDossier, verwerk } from 'jeugdhulp-regels/routes'
import { maakRegelset } from 'jeugdhulp-regels/schemas'
import { type Spreadsheetfunctie, spreadsheetfuncties } from 'jeugdhulp-regels/spreadsheet'
import { verdeelGezinstoewijzing } from 'jeugdhulp-regels/toewijzing'
import { plusWerkdagen, RegelFout } from 'jeugdhulp-regels/werkdagen'

export const dossier: Dossier<typeof gvjb301> = verwerk(
  gvjb301,
  openDossier(gvjb301, { datum: '2026-03-02' }),
  {
    soort: 'overleg-gevoerd',
    datum: plusWerkdagen('2026-03-02', 3),
  },
)
// @ts-expect-error: no such event in this route
verwerk(gvjb301, dossier, { soort: 'bestaat-niet', datum: '2026-03-09' })

export const uren: 30 = richtlijn(flevoland, '45F11', 'kort').maximaalUren
export const leeftijd: Beslissing<{ toegestaan: boolean }> = toetsLeeftijd(flevoland, {
  product: '45F31',
  geboortedatum: '2010-05-14',
  op: '2026-03-02',
})
// @ts-expect-error: no such product in this regelset
richtlijn(flevoland, '45F99', 'A')

export const minuten: number = verdeelGroepstijd(flevoland, {
  professionals: [{ minuten: 60 }],
  aanwezigen: 3,
}).uitkomst.perClient
export const gezin = verdeelGezinstoewijzing(flevoland, { product: '45F33', gezinsleden: [] })
export const eigen = maakRegelset(flevoland)
export const naam: string = naarIjw.name
export const functie: Spreadsheetfunctie = spreadsheetfuncties[0]
export const isFout = (fout: unknown): boolean => fout instanceof RegelFout && fout.code === 'ongeldige-datum'
