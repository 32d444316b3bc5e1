// Writes a month of registrations to standard output, the same each time, with here and there a row that is broken.
// Run: node examples/epd/genereer.mjs 1000000 > registraties.csv
const aantal = Number(process.argv[2] ?? 1000)
const PER_CLIENT = 20
const PRODUCTEN = ['45F31', '45F21', '45F33', '45F01']
const SOORTEN = [
  'direct',
  'direct',
  'direct',
  'indirect',
  'indirect',
  'reistijd',
  'niet-clientgebonden',
  'no-show',
]
const KAPOT = ['2026-02-30', 'gisteren', '']

const twee = (getal) => String(getal).padStart(2, '0')

/** The next of a row of numbers that looks random. */
let toestand = 1
function volgende(tot) {
  toestand = (Math.imul(toestand, 1_664_525) + 1_013_904_223) >>> 0
  return Math.floor((toestand / 4_294_967_296) * tot)
}

function rij(i) {
  const nummer = Math.floor(i / PER_CLIENT)
  const client = `c${nummer}`
  const datum = i % 9973 === 4000 ? KAPOT[i % KAPOT.length] : `2026-03-${twee(1 + volgende(31))}`
  // One in ten clients is in a group of ten, that meets on four days.
  if (nummer % 10 === 0 && i % PER_CLIENT < 4) {
    const groep = Math.floor(nummer / 100)
    const dag = 2 + 7 * (i % PER_CLIENT)
    return [client, '45F32', `2026-03-${twee(dag)}`, 'direct', '', '', '', `g${groep}-${dag}`, '90+90+60']
  }
  const soort = i % 50 === 7 ? 'casusregie' : SOORTEN[volgende(SOORTEN.length)]
  const product = PRODUCTEN[nummer % PRODUCTEN.length]
  return [client, product, datum, soort, 15 + 5 * volgende(16), `m${volgende(3)}`, '', '', '']
}

/** Rows are written together, and wait for who reads them. */
async function schrijf() {
  let bijeen = 'client;product;datum;soort;minuten;medewerker;afgestemd;sessie;begeleiding\n'
  for (let i = 0; i < aantal; i++) {
    bijeen += `${rij(i).join(';')}\n`
    if (bijeen.length > 65_536) {
      if (!process.stdout.write(bijeen)) await new Promise((klaar) => process.stdout.once('drain', klaar))
      bijeen = ''
    }
  }
  process.stdout.write(bijeen)
}

await schrijf()
