// Serves the page on this machine, with the header that it is made to work under. A web server of one's own does the
// same: the files of this folder, beside them the `dist` of the package as `jeugdhulp-regels`.
import { createReadStream } from 'node:fs'
import { realpath, stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const SOORTEN = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
}
const KOPPEN = {
  'Content-Security-Policy': "default-src 'self'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-cache',
}

const PAGINA = fileURLToPath(new URL('.', import.meta.url))
const PAKKET = fileURLToPath(new URL('dist/', import.meta.resolve('jeugdhulp-regels/package.json')))
const VOORVOEGSEL = '/jeugdhulp-regels/'

/** The file of an address; nothing if there is none, or none of these two folders. */
async function bestandVan(adres) {
  const pad = decodeURIComponent(new URL(adres, 'http://portaal').pathname)
  const vanPakket = pad.startsWith(VOORVOEGSEL)
  const map = await realpath(vanPakket ? PAKKET : PAGINA)
  const naam = vanPakket ? pad.slice(VOORVOEGSEL.length) : pad.slice(1) || 'index.html'
  const bestand = await realpath(join(map, naam))
  const mag = bestand.startsWith(map + sep) && SOORTEN[extname(bestand)] && (await stat(bestand)).isFile()
  return mag ? bestand : undefined
}

const server = createServer(async (vraag, antwoord) => {
  const bestand = await bestandVan(vraag.url).catch(() => undefined)
  if (!bestand) {
    antwoord.writeHead(404, { ...KOPPEN, 'Content-Type': 'text/plain; charset=utf-8' }).end('Niet gevonden')
    return
  }
  antwoord.writeHead(200, { ...KOPPEN, 'Content-Type': SOORTEN[extname(bestand)] })
  createReadStream(bestand).pipe(antwoord)
})

const { values } = parseArgs({ options: { poort: { type: 'string' } } })
server.on('error', (fout) => {
  if (fout.code !== 'EADDRINUSE' || values.poort) throw fout
  // The usual port is taken, and nobody asked for it: any other will do.
  server.listen(0, '127.0.0.1')
})
server.on('listening', () => console.log(`http://127.0.0.1:${server.address().port}/`))
server.listen(Number(values.poort ?? 8080), '127.0.0.1')
