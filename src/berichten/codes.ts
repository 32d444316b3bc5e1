import { bevries } from '../kern/bevries'
import { RegelFout } from '../kern/fouten'
import { codelijsten as definities } from '../regelsets/landelijk/codelijsten'

/**
 * The code lists of the message standard: per list its official name, and per code our name and its meaning. Frozen data.
 *
 * @see Rules IJW-01 to IJW-05.
 *
 * @example
 * ```ts
 * import { codelijsten } from 'jeugdhulp-regels/berichten'
 *
 * codelijsten.redenBeeindiging.naam // => 'JZ588'
 * codelijsten.frequentie.codes.map(({ code, naam }) => `${code} ${naam}`) // => ['1 dag', '2 week', '4 maand', '6 totaal']
 * ```
 */
export const codelijsten = /* @__PURE__ */ bevries(definities)

/** The key of a code list in {@link codelijsten}, such as `eenheid`. */
export type Codelijstnaam = keyof typeof definities
/** One value of a code list, by the key of the list in {@link codelijsten}. */
export type CodeVan<L extends Codelijstnaam> = (typeof definities)[L]['codes'][number]
/** What this library calls the values of a code list. */
export type NaamVan<L extends Codelijstnaam> = CodeVan<L>['naam']

/** A look-up in one code list, by our name or by the code: neither is ever the other of another value. */
export type Codezoeker<L extends Codelijstnaam> = <const S extends CodeVan<L>['naam' | 'code']>(
  naamOfCode: S,
) => Extract<CodeVan<L>, { readonly naam: S } | { readonly code: S }>

function zoeker<const L extends Codelijstnaam>(lijst: L): Codezoeker<L> {
  const zoek = (naamOfCode: string): CodeVan<Codelijstnaam> => {
    const codes: readonly CodeVan<Codelijstnaam>[] = codelijsten[lijst].codes
    const gevonden = codes.find(({ naam, code }) => naam === naamOfCode || code === naamOfCode)
    if (gevonden) return gevonden
    throw new RegelFout(
      'ongeldige-waarde',
      'naamOfCode',
      codes.flatMap(({ naam, code }) => [naam, code]),
    )
  }
  return zoek as Codezoeker<L>
}

/**
 * A unit of code list WJ756 by our name or by its code. "1 stuks" is one of effort, code 84 (I-56); `stuks-output` is one of
 * a result, code 82.
 *
 * @param naamOfCode - Such as `'minuut'` or `'01'`.
 * @throws {RegelFout} `ongeldige-waarde`; `toegestaan` holds the names and the codes.
 * @see Rule IJW-01; interpretation I-56.
 *
 * @example
 * ```ts
 * import { eenheid } from 'jeugdhulp-regels/berichten'
 *
 * eenheid('minuut').code // => '01'
 * eenheid('84').naam // => 'stuks'
 * ```
 */
export const eenheid = /* @__PURE__ */ zoeker('eenheid')

/**
 * A frequency of code list WMO757 by our name or by its code.
 *
 * @param naamOfCode - Such as `'totaal'` or `'6'`.
 * @throws {RegelFout} `ongeldige-waarde`; `toegestaan` holds the names and the codes.
 * @see Rule IJW-01.
 *
 * @example
 * ```ts
 * import { frequentie } from 'jeugdhulp-regels/berichten'
 *
 * frequentie('totaal').code // => '6'
 * frequentie('2').naam // => 'week'
 * ```
 */
export const frequentie = /* @__PURE__ */ zoeker('frequentie')

/**
 * A product category of code list JZ020 by our name or by its code: the first two characters of a product code.
 *
 * @param naamOfCode - Such as `'ambulant'` or `'45'`.
 * @throws {RegelFout} `ongeldige-waarde`; `toegestaan` holds the names and the codes.
 * @see Rule IJW-02.
 *
 * @example
 * ```ts
 * import { productcategorie } from 'jeugdhulp-regels/berichten'
 *
 * productcategorie('45').betekenis // => 'Jeugdhulp ambulant'
 * ```
 */
export const productcategorie = /* @__PURE__ */ zoeker('productcategorie')

/**
 * A referrer of code list COD327, as in a 315, by our name or by its code. There is no 07.
 *
 * @param naamOfCode - Such as `'huisarts'` or `'02'`.
 * @throws {RegelFout} `ongeldige-waarde`; `toegestaan` holds the names and the codes.
 * @see Rule IJW-03.
 *
 * @example
 * ```ts
 * import { verwijzer } from 'jeugdhulp-regels/berichten'
 *
 * verwijzer('geen').code // => '06'
 * verwijzer('08').naam // => 'rechter'
 * ```
 */
export const verwijzer = /* @__PURE__ */ zoeker('verwijzer')

/**
 * A reason for changing an allocation, of code list JZ002, by our name or by its code. `01` is known as `vervallen` and is
 * no longer used.
 *
 * @param naamOfCode - Such as `'verwijderd'` or `'13'`.
 * @throws {RegelFout} `ongeldige-waarde`; `toegestaan` holds the names and the codes.
 * @see Rule IJW-04.
 *
 * @example
 * ```ts
 * import { redenWijziging } from 'jeugdhulp-regels/berichten'
 *
 * redenWijziging('verwijderd').code // => '13'
 * redenWijziging('01').vervallen // => true
 * ```
 */
export const redenWijziging = /* @__PURE__ */ zoeker('redenWijziging')

/**
 * A reason for ending help, of code list JZ588, as in a 307, by our name or by its code.
 *
 * @param naamOfCode - Such as `'volgens-plan'` or `'31'`.
 * @throws {RegelFout} `ongeldige-waarde`; `toegestaan` holds the names and the codes.
 * @see Rule IJW-05.
 *
 * @example
 * ```ts
 * import { redenBeeindiging } from 'jeugdhulp-regels/berichten'
 *
 * redenBeeindiging('volgens-plan').code // => '31'
 * redenBeeindiging('38').naam // => 'andere-aanbieder'
 * ```
 */
export const redenBeeindiging = /* @__PURE__ */ zoeker('redenBeeindiging')

/**
 * An answer to a request, of code list WJ760, as in a 319, by our name or by its code. Approval is no answer of this list:
 * it is a 301.
 *
 * @param naamOfCode - Such as `'in-onderzoek'` or `'2'`.
 * @throws {RegelFout} `ongeldige-waarde`; `toegestaan` holds the names and the codes.
 * @see Rule IJW-05.
 *
 * @example
 * ```ts
 * import { verzoekAntwoord } from 'jeugdhulp-regels/berichten'
 *
 * verzoekAntwoord('in-onderzoek').code // => '2'
 * ```
 */
export const verzoekAntwoord = /* @__PURE__ */ zoeker('verzoekAntwoord')

/**
 * A reason for rejecting a request, of code list WJ759, as in a 319, by our name or by its code.
 *
 * @param naamOfCode - Such as `'woonplaatsbeginsel'` or `'8'`.
 * @throws {RegelFout} `ongeldige-waarde`; `toegestaan` holds the names and the codes.
 * @see Rule IJW-05.
 *
 * @example
 * ```ts
 * import { redenAfwijzing } from 'jeugdhulp-regels/berichten'
 *
 * redenAfwijzing('woonplaatsbeginsel').code // => '8'
 * ```
 */
export const redenAfwijzing = /* @__PURE__ */ zoeker('redenAfwijzing')

/**
 * A reason for asking a change, of code list WJ758, as in a 317, by our name or by its code.
 *
 * @param naamOfCode - Such as `'zorgplan'` or `'2'`.
 * @throws {RegelFout} `ongeldige-waarde`; `toegestaan` holds the names and the codes.
 * @see Rule IJW-05.
 *
 * @example
 * ```ts
 * import { redenVerzoek } from 'jeugdhulp-regels/berichten'
 *
 * redenVerzoek('clientsituatie').code // => '1'
 * ```
 */
export const redenVerzoek = /* @__PURE__ */ zoeker('redenVerzoek')
