// An EPD asks for an allocation: from its own data to the body of a JW315 in XML, and back. Run: npm run jw315
import { berichttermijn, flevoland, naarIjw, toetsIjw, vanIjw } from 'jeugdhulp-regels'
import { convert } from 'xmlbuilder2'
import { jw315Xml } from './xml.mjs'

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

const ijw = naarIjw(verzoek)
const { uitkomst } = toetsIjw(ijw)
for (const { pad, tekst } of uitkomst.bevindingen) console.log(`${pad}: ${tekst}`)

const xml = jw315Xml(ijw)
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
