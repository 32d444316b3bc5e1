import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'

const SOORTEN: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
}

/** Serves a folder, and pages that stand in no file, on a free port of this machine. */
export async function serveer(map: string, paginas: Readonly<Record<string, string>> = {}) {
  const server = createServer((vraag, antwoord) => {
    const { pathname } = new URL(vraag.url as string, 'http://localhost')
    const pad = pathname.endsWith('/') ? `${pathname}index.html` : decodeURI(pathname)
    try {
      const inhoud = paginas[pad] ?? readFileSync(join(map, pad))
      antwoord.writeHead(200, { 'content-type': SOORTEN[extname(pad)] ?? 'application/octet-stream' })
      antwoord.end(inhoud)
    } catch {
      antwoord.writeHead(404).end()
    }
  })
  await new Promise<void>((klaar) => server.listen(0, '127.0.0.1', klaar))
  const { port } = server.address() as AddressInfo
  return { adres: `http://127.0.0.1:${port}/`, sluit: () => server.close() }
}
