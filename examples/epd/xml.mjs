// The body of a JW315 in XML, by a library that writes XML.
import { create } from 'xmlbuilder2'

const JW315 = 'http://www.istandaarden.nl/ijw/3_2/jw315/schema'
const IJW = 'http://www.istandaarden.nl/ijw/3_2/basisschema/schema'

/** The message has its own elements in its namespace; what stands in a composite value is of the shared schema. */
function schrijf(ouder, naam, waarde, ruimte) {
  const prefix = ruimte === IJW ? 'ijw' : 'jw315'
  const element = ouder.ele(ruimte, `${prefix}:${naam}`)
  if (typeof waarde !== 'object') return element.txt(String(waarde))
  const binnen = naam === 'AangevraagdProduct' ? JW315 : IJW
  for (const [veld, deel] of Object.entries(waarde)) schrijf(element, veld, deel, binnen)
  return element
}

export function jw315Xml({ AangevraagdProduct }) {
  const producten = create({ version: '1.0', encoding: 'UTF-8' })
    .ele(JW315, 'jw315:AangevraagdeProducten')
    .att('http://www.w3.org/2000/xmlns/', 'xmlns:ijw', IJW)
  schrijf(producten, 'AangevraagdProduct', AangevraagdProduct, JW315)
  return producten.end({ prettyPrint: true })
}
