import { leesDatum } from '../kern/datum'
import { type Foutcode, RegelFout } from '../kern/fouten'
import { eisGeheel, eisVelden } from '../kern/invoer'
import type { RegelId } from '../kern/regelregister'
import type { IjwCode } from './codelijst'
import { codelijsten } from './codes'
import { landelijkeIjwregels } from './landelijk'

/** What is asked of a value: the rule that asks it, and the demand in Dutch. */
export interface Eis {
  readonly regel: RegelId
  readonly eis: string
}

/** Runs a reading. The strict one lets a fault through; another may note it and go on with nothing. */
export type Opvang = <T>(eis: Eis, lees: () => T) => T | undefined

export const streng: Opvang = (_, lees) => lees()

/** A kind of value: how it goes over to the standard's form, and how it comes back. */
export interface Soort extends Eis {
  naar(waarde: unknown, pad: string): unknown
  van(waarde: unknown, pad: string, opvang: Opvang): unknown
}

// Kinds are made when asked for: a program that only wants a term or a code then carries none of them.
const lengten = () => landelijkeIjwregels.lengten

/** A value that is the same on both sides. */
function gelijk(regel: RegelId, eis: string, lees: (waarde: unknown, pad: string) => unknown): Soort {
  return { regel, eis, naar: lees, van: lees }
}

/** A text of a certain form. */
function patroon(regel: RegelId, eis: string, vorm: RegExp, code: Foutcode = 'ongeldige-waarde'): Soort {
  return gelijk(regel, eis, (waarde, pad) => {
    if (typeof waarde === 'string' && vorm.test(waarde)) return waarde
    throw new RegelFout(code, pad)
  })
}

const geheelVeld = (aantal: number) => new RegExp(`^\\d{${aantal}}$`)
// Not all blank, as the standard asks of every text.
const tekstTot = (aantal: number | '') => new RegExp(`^(?=[^]*\\S)[^]{1,${aantal}}$`)

export const datum = () =>
  gelijk('IJW-06', 'Dit is een bestaande datum, zonder tijd.', (waarde, pad) => {
    leesDatum(waarde, pad)
    return waarde
  })

export const tijd = () =>
  patroon(
    'IJW-06',
    'Dit is een tijd als 12:34:56, zonder tijdzone.',
    /^(?:[01]\d|2[0-3])(?::[0-5]\d){2}(?:\.\d+)?$/,
  )

export const nummer = () =>
  patroon(
    'IJW-06',
    `Een toewijzingsnummer heeft hoogstens ${lengten().toewijzingnummer} cijfers.`,
    new RegExp(`^\\d{1,${lengten().toewijzingnummer}}$`),
  )

export const gemeente = () =>
  patroon('IJW-06', `Een gemeentecode heeft ${lengten().gemeente} cijfers.`, geheelVeld(lengten().gemeente))

export const zorgverlenercode = () =>
  patroon(
    'IJW-06',
    `Een zorgverlenercode heeft ${lengten().zorgverlenercode} cijfers.`,
    geheelVeld(lengten().zorgverlenercode),
  )

export const referentie = () =>
  patroon(
    'IJW-06',
    `Een referentie heeft hoogstens ${lengten().referentie} tekens en is niet leeg.`,
    tekstTot(lengten().referentie),
  )

export const naamVerwijzer = () =>
  patroon(
    'IJW-06',
    `De naam van een verwijzer heeft hoogstens ${lengten().naamVerwijzer} tekens en is niet leeg.`,
    tekstTot(lengten().naamVerwijzer),
  )

export const commentaar = () => patroon('IJW-06', 'Commentaar is niet leeg.', tekstTot(''))

export const volume = () =>
  gelijk(
    'IJW-06',
    `Het volume is een geheel getal van hoogstens ${lengten().volume} cijfers.`,
    (waarde, pad) => {
      const getal = eisGeheel(waarde, pad)
      if (getal >= 0 && getal < 10 ** lengten().volume) return getal
      throw new RegelFout('ongeldig-aantal', pad)
    },
  )

/** A value of a code list: our name on our side, the code on the other. One that is no longer used is on neither. */
export function keuze(lijst: keyof typeof codelijsten): Soort {
  const { naam: officieel, titel, regel, codes } = codelijsten[lijst]
  const geldig: readonly IjwCode[] = codes.filter((code: IjwCode) => !code.vervallen)
  const zet = (van: 'naam' | 'code', naar: 'naam' | 'code') => (waarde: unknown, pad: string) => {
    const gekozen = geldig.find((deel) => deel[van] === waarde)
    if (gekozen) return gekozen[naar]
    throw new RegelFout(
      'ongeldige-waarde',
      pad,
      geldig.map((deel) => deel[van]),
    )
  }
  return {
    regel,
    eis: `${titel} is een code uit ${officieel} die nog in gebruik is.`,
    naar: zet('naam', 'code'),
    van: zet('code', 'naam'),
  }
}

/** A product: a code on our side, a category and a code on the other. */
export function product(): Soort {
  const { productcode, productcategorie } = lengten()
  const code = patroon(
    'IJW-02',
    `Een productcode heeft hoogstens ${productcode} tekens en is niet leeg.`,
    tekstTot(productcode),
  )
  const categorie = keuze('productcategorie')
  const zelfde: Eis = {
    regel: 'IJW-02',
    eis: `De productcategorie is het begin van de productcode: de eerste ${productcategorie} tekens.`,
  }
  const beginVan = (tekst: string) => tekst.slice(0, productcategorie)
  return {
    regel: 'IJW-02',
    eis: 'Een product heeft een categorie en een code.',
    naar(waarde, pad) {
      const Code = code.naar(waarde, pad) as string
      categorie.van(beginVan(Code), pad, streng)
      return { Categorie: beginVan(Code), Code }
    },
    van(waarde, pad, opvang) {
      const { Categorie, Code } = eisVelden(waarde, pad, ['Categorie', 'Code'])
      const gelezen = opvang(code, () => eis(Code, `${pad}.Code`, code, opvang)) as string | undefined
      opvang(categorie, () => eis(Categorie, `${pad}.Categorie`, categorie, opvang))
      opvang(zelfde, () => {
        if (gelezen === undefined || beginVan(gelezen) === Categorie) return
        throw new RegelFout('ongeldige-waarde', `${pad}.Categorie`)
      })
      return gelezen
    },
  }
}

/** Reads a value that must be there. */
export function eis(waarde: unknown, pad: string, soort: Soort, opvang: Opvang): unknown {
  if (waarde === undefined) throw new RegelFout('ontbrekend-veld', pad)
  return soort.van(waarde, pad, opvang)
}
