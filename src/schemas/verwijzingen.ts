type Vak = Readonly<Record<string, unknown>>

/** What a file may hold in any place, so that one look finds every fault, also beside others. */
function vak(invoer: unknown): Vak {
  return typeof invoer === 'object' && invoer !== null ? (invoer as Vak) : {}
}
/** A copy without holes: map passes over those, and leaves nothing where something is read. */
function lijst(invoer: unknown): readonly unknown[] {
  return Array.isArray(invoer) ? Array.from(invoer) : []
}
function namen(invoer: unknown): ReadonlySet<unknown> {
  return new Set(Object.keys(vak(invoer)))
}

/** The part of that name; nothing where what stands for the name is no text. */
function bij(delen: unknown, naam: unknown): Vak {
  return typeof naam === 'string' ? vak(vak(delen)[naam]) : {}
}

/** Whether one number, or one date, comes before another; of anything else the schema speaks. */
function isKleiner(een: unknown, ander: unknown): boolean {
  if (typeof een === 'number' && typeof ander === 'number') return een < ander
  return typeof een === 'string' && typeof ander === 'string' && een < ander
}

type Pad = readonly (string | number)[]
/** A place that is wrong, and the names that are known there where it is one of those. */
export interface Verwijsfout {
  readonly pad: Pad
  readonly bekend?: ReadonlySet<unknown>
}
type Melding = (pad: Pad, bekend?: ReadonlySet<unknown>) => void

/** A name that must be there; what is no text is the schema's affair. */
function eisNaam(naam: unknown, bekend: ReadonlySet<unknown>, meld: Melding, ...pad: Pad): void {
  if (typeof naam === 'string' && !bekend.has(naam)) meld(pad, bekend)
}

function eisNamen(deel: unknown, bekend: ReadonlySet<unknown>, meld: Melding, ...pad: Pad): void {
  for (const [i, naam] of lijst(deel).entries()) eisNaam(naam, bekend, meld, ...pad, i)
}

/** Refuses the second of two that are the same. */
function eisVerschillend(deel: readonly unknown[], meld: Melding, ...pad: Pad): void {
  for (const [i, naam] of deel.entries()) if (naam !== undefined && deel.indexOf(naam) < i) meld([...pad, i])
}

/** Every place that names a document must name one of the regelset. */
function bronnen(deel: unknown, bekend: ReadonlySet<unknown>, meld: Melding, ...pad: Pad): void {
  if (typeof deel !== 'object' || deel === null) return
  for (const [sleutel, waarde] of Object.entries(deel)) {
    const hier = [...pad, Array.isArray(deel) ? Number(sleutel) : sleutel]
    if (sleutel === 'bron') eisNaam(vak(waarde).bron, bekend, meld, ...hier, 'bron')
    else bronnen(waarde, bekend, meld, ...hier)
  }
}

/** Demands speak only of each other, and of those of the contract where they are of a product. */
function inzet(deel: unknown, vanContract: unknown, meld: Melding, ...pad: Pad): void {
  const eisen = lijst(deel).map(vak)
  const bekend = new Set(lijst(vanContract).map((eis) => vak(eis).id))
  for (const [i, { id }] of eisen.entries()) {
    if (id !== undefined && bekend.has(id)) meld([...pad, i, 'id'])
    bekend.add(id)
  }
  for (const [i, { als, blijktUit }] of eisen.entries()) {
    eisNamen(als, bekend, meld, ...pad, i, 'als')
    eisNamen(blijktUit, bekend, meld, ...pad, i, 'blijktUit')
  }
}

function codesMet(set: Vak, past: (product: Vak) => boolean): ReadonlySet<unknown> {
  const producten = Object.entries(vak(set.producten))
  return new Set(producten.filter(([, deel]) => past(vak(deel))).map(([code]) => code))
}

function product(set: Vak, code: string, deel: Vak, meld: Melding): void {
  const pad = ['producten', code]
  const { contract, extraClientVan, groepEerst, groep, richtlijnen, eenheid, aantal } = deel
  eisNaam(contract, namen(set.contracten), meld, ...pad, 'contract')
  // An extra client goes with a product of hours, never with another extra client.
  const metUren = codesMet(set, (ander) => ander.extraClientVan === undefined)
  eisNaam(extraClientVan, metUren, meld, ...pad, 'extraClientVan')
  // What goes first is a group of the regelset; another form would send somebody from one individual product to another.
  const groepen = codesMet(set, ({ vorm }) => vorm === 'groep')
  eisNaam(vak(groepEerst).product, groepen, meld, ...pad, 'groepEerst', 'product')
  const niveaus = new Set(lijst(set.niveaus))
  eisNaam(vak(groep).minstensEen, niveaus, meld, ...pad, 'groep', 'minstensEen')
  eisNaam(vak(groep).vanaf, niveaus, meld, ...pad, 'groep', 'vanaf')
  const lijnen = lijst(richtlijnen).map(vak)
  eisVerschillend(
    lijnen.map(({ categorie }) => categorie),
    meld,
    ...pad,
    'richtlijnen',
  )
  for (const [i, { maximaalUren }] of lijnen.entries())
    if (isKleiner(maximaalUren, lijnen[i - 1]?.maximaalUren)) meld([...pad, 'richtlijnen', i, 'maximaalUren'])
  if ((eenheid === 'stuks') !== (aantal !== undefined)) meld([...pad, 'aantal'])
  inzet(deel.inzet, bij(set.contracten, contract).inzet, meld, ...pad, 'inzet')
}

function contract(set: Vak, naam: string, { leeftijd, deelname, inzet: eisen }: Vak, meld: Melding): void {
  const pad = ['contracten', naam]
  if (isKleiner(vak(leeftijd).uitzonderingTot, vak(leeftijd).tot))
    meld([...pad, 'leeftijd', 'uitzonderingTot'])
  const deelnames = lijst(vak(deelname).gemeenten).map(vak)
  const plek = [...pad, 'deelname', 'gemeenten']
  eisVerschillend(
    deelnames.map(({ gemeente }) => gemeente),
    meld,
    ...plek,
  )
  for (const [i, { gemeente, producten }] of deelnames.entries()) {
    eisNaam(gemeente, new Set(lijst(set.gemeenten)), meld, ...plek, i, 'gemeente')
    eisNamen(producten, namen(set.producten), meld, ...plek, i, 'producten')
  }
  inzet(eisen, undefined, meld, ...pad, 'inzet')
}

/** Where a step names the one after it. */
const VERVOLG = ['ja', 'nee', 'daarna']

/** The frame must name its own steps, and come to an end whatever is answered. */
function diagnostiek(kader: Vak, meld: Melding): void {
  const stappen = vak(kader.stappen)
  const bekend = namen(stappen)
  eisNaam(kader.begin, bekend, meld, 'diagnostiek', 'begin')
  const volgt = (naam: unknown) => VERVOLG.map((veld) => bij(stappen, naam)[veld])
  for (const naam of Object.keys(stappen)) {
    for (const veld of VERVOLG)
      eisNaam(vak(stappen[naam])[veld], bekend, meld, 'diagnostiek', 'stappen', naam, veld)
    const bereikt = new Set(volgt(naam))
    for (const verder of bereikt) for (const doel of volgt(verder)) bereikt.add(doel)
    if (bereikt.has(naam)) meld(['diagnostiek', 'stappen', naam])
  }
}

function conversie({ wegen, bijInhoud, zonderContract }: Vak, meld: Melding): void {
  const bekend = namen(wegen)
  for (const [inhoud, weg] of Object.entries(vak(bijInhoud)))
    eisNaam(weg, bekend, meld, 'conversie', 'bijInhoud', inhoud)
  eisNaam(vak(zonderContract).eerst, bekend, meld, 'conversie', 'zonderContract', 'eerst')
  eisNamen(vak(zonderContract).daarna, bekend, meld, 'conversie', 'zonderContract', 'daarna')
}

/** Kinds of time that have a rule of their own, and so are no names for others. */
const EIGEN_TIJDSOORTEN = ['casusregie', 'geplande-afwezigheid', 'no-show']

function declaratie({ contracten, declaratie: deel }: Vak, meld: Melding): void {
  const { tijdsoorten, casusregie } = vak(deel)
  const soorten = namen(tijdsoorten)
  for (const soort of EIGEN_TIJDSOORTEN) if (soorten.has(soort)) meld(['declaratie', 'tijdsoorten', soort])
  eisNaam(vak(casusregie).teltAls, soorten, meld, 'declaratie', 'casusregie', 'teltAls')
  eisNamen(vak(casusregie).contracten, namen(contracten), meld, 'declaratie', 'casusregie', 'contracten')
}

/** Every contract has rules for requests, and they name products of the regelset. */
function toewijzing({ contracten, producten, toewijzing: deel }: Vak, meld: Melding): void {
  if (deel === undefined) return
  const verzoeken = vak(vak(deel).verzoeken)
  const codes = namen(producten)
  for (const naam of Object.keys(vak(contracten)))
    if (!Object.hasOwn(verzoeken, naam)) meld(['toewijzing', 'verzoeken', naam])
  for (const [naam, verzoek] of Object.entries(verzoeken)) {
    const pad = ['toewijzing', 'verzoeken', naam]
    eisNaam(naam, namen(contracten), meld, ...pad)
    eisNaam(vak(verzoek).eerstProduct, codes, meld, ...pad, 'eerstProduct')
    for (const [i, paar] of lijst(vak(vak(verzoek).naarGroep).paren).entries())
      for (const kant of ['individueel', 'groep'])
        eisNaam(vak(paar)[kant], codes, meld, ...pad, 'naarGroep', 'paren', i, kant)
  }
}

/** A term names contracts of the regelset; a message stands in the chain once, and an organisation among the addresses. */
function berichten(set: Vak, { termijnen, keten, contactadressen }: Vak, meld: Melding): void {
  const bekend = namen(set.contracten)
  for (const [i, termijn] of lijst(termijnen).map(vak).entries()) {
    eisNamen(termijn.contract, bekend, meld, 'berichten', 'termijnen', i, 'contract')
    for (const naam of namen(termijn.definities))
      eisNaam(naam, bekend, meld, 'berichten', 'termijnen', i, 'definities', String(naam))
  }
  eisVerschillend(
    lijst(keten).map((schakel) => vak(schakel).bericht),
    meld,
    'berichten',
    'keten',
  )
  eisVerschillend(
    lijst(contactadressen)
      .map((adres) => vak(adres).organisatie)
      .map((naam) => (typeof naam === 'string' ? naam.toLowerCase() : undefined)),
    meld,
    'berichten',
    'contactadressen',
  )
}

/** Every place of a regelset where one part speaks of another that is not there, or that it cannot go with. */
export function foutieveVerwijzingen(invoer: unknown): Verwijsfout[] {
  const gevonden: Verwijsfout[] = []
  const meld: Melding = (pad, bekend) => gevonden.push({ pad, ...(bekend && { bekend }) })
  const set = vak(invoer)
  bronnen(set, namen(set.bronnen), meld)
  if (isKleiner(set.geldigTot, set.geldigVanaf)) meld(['geldigTot'])
  eisVerschillend(
    lijst(set.gemeenten).map((naam) => (typeof naam === 'string' ? naam.toLowerCase() : undefined)),
    meld,
    'gemeenten',
  )
  eisVerschillend(lijst(set.niveaus), meld, 'niveaus')
  for (const [naam, deel] of Object.entries(vak(set.contracten))) contract(set, naam, vak(deel), meld)
  for (const [code, deel] of Object.entries(vak(set.producten))) product(set, code, vak(deel), meld)
  const codes = namen(set.producten)
  const { andereVormen, regels } = vak(set.samenloop)
  for (const vorm of namen(andereVormen))
    if (codes.has(vorm)) meld(['samenloop', 'andereVormen', String(vorm)])
  const alles = new Set([...codes, ...namen(andereVormen)])
  for (const [i, regel] of lijst(regels).map(vak).entries()) {
    eisNamen(regel.producten, codes, meld, 'samenloop', 'regels', i, 'producten')
    eisNamen(regel.met, alles, meld, 'samenloop', 'regels', i, 'met')
  }
  diagnostiek(vak(set.diagnostiek), meld)
  toewijzing(set, meld)
  conversie(vak(set.conversie), meld)
  declaratie(set, meld)
  berichten(set, vak(set.berichten), meld)
  return gevonden
}
