// An EPD asks for an allocation: from its own data to the body of a JW315 in XML, and back. Run: npm run jw315
import { berichttermijn, flevoland, naarIjw, toetsIjw, vanIjw } from 'jeugdhulp-regels'
import { convert, create } from 'xmlbuilder2'

const JW315 = 'http://www.istandaarden.nl/ijw/3_2/jw315/schema'
const IJW = 'http://www.istandaarden.nl/ijw/3_2/basisschema/schema'

const verzoek = {
  bericht: 'JW315',
  client: 'dossier-2026-0815',
  referentie: 'VOT-2026-0042',
  product: '45F11',
  ingangsdatum: '2026-12-01',
  einddatum: '2027-05-31',
  omvang: { volume: 1800, eenheid: 'minuut', frequentie: 'totaal' },
  verwijzer: { type: 'huisarts', zorgverlenercode: '01234567' },
}

/** The message has its own elements in its namespace; what stands in a composite value is of the shared schema. */
function schrijf(ouder, naam, waarde, ruimte) {
  const prefix = ruimte === IJW ? 'ijw' : 'jw315'
  const element = ouder.ele(ruimte, `${prefix}:${naam}`)
  if (typeof waarde !== 'object') return element.txt(String(waarde))
  const binnen = naam === 'AangevraagdProduct' ? JW315 : IJW
  for (const [veld, deel] of Object.entries(waarde)) schrijf(element, veld, deel, binnen)
  return element
}

const ijw = naarIjw(verzoek)
const { uitkomst } = toetsIjw(ijw)
for (const { pad, tekst } of uitkomst.bevindingen) console.log(`${pad}: ${tekst}`)

const producten = create({ version: '1.0', encoding: 'UTF-8' })
  .ele(JW315, 'jw315:AangevraagdeProducten')
  .att('http://www.w3.org/2000/xmlns/', 'xmlns:ijw', IJW)
schrijf(producten, 'AangevraagdProduct', ijw.AangevraagdProduct, JW315)
const xml = producten.end({ prettyPrint: true })
console.log(xml)

// Back again: an XML reader gives text, and in an object only Volume is a number.
const zonderPrefix = xml.replaceAll(/(<\/?)\w+:/g, '$1')
const { AangevraagdProduct } = convert(zonderPrefix, { format: 'object' }).AangevraagdeProducten
AangevraagdProduct.Omvang.Volume = Number(AangevraagdProduct.Omvang.Volume)
console.log(vanIjw({ AangevraagdProduct }))

const { uitkomst: termijn, motivering } = berichttermijn(flevoland, {
  bericht: 'JW315',
  beoordeling: '2026-11-24',
})
console.log(`Uiterlijk ${termijn.uiterlijk}. ${motivering[0].tekst}`)
