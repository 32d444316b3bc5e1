// Cold import: the processor time that a process of its own needs to load an entry, above one that loads nothing. Processor
// time and not the clock: on a busy machine a process waits for its turn, and that says nothing of what it loads. The processes
// take turns, and each figure is a median of differences within a turn.

import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { INGANGEN, PEERS } from './ingangen.mjs'
import { hoogstensRij, mediaan } from './meten.mjs'

const BEURTEN = 25
const LEEG = { naam: '', code: '' }
/** Told by the process itself, in microseconds: what it takes to end is no part. */
const MELD = '\nconst { user, system } = process.cpuUsage()\nprocess.stdout.write(String(user + system))\n'

/** Each as a small program beside this file, where the packages are found. */
function schrijfProgrammas(map) {
  const eigen = INGANGEN.map(({ pakket, ...rest }) => ({ ...rest, code: `export * from '${pakket}'` }))
  return [LEEG, ...eigen, ...PEERS].map(({ code, ...rest }, i) => {
    const bestand = join(map, `${i}.mjs`)
    writeFileSync(bestand, code + MELD)
    return { ...rest, bestand, tijden: [] }
  })
}

function start(bestand) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [bestand], { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return Number(stdout) / 1000
}

export function meetAlles() {
  const map = mkdtempSync(join(dirname(fileURLToPath(import.meta.url)), 'uit-'))
  try {
    const [leeg, ...programmas] = schrijfProgrammas(map)
    for (let beurt = 0; beurt <= BEURTEN; beurt++)
      for (const { bestand, tijden } of [leeg, ...programmas]) tijden.push(start(bestand))
    // The first turn fills the cache of the disk.
    return programmas.map(({ naam, doelImport, tijden }) => {
      const boven = mediaan(tijden.slice(1).map((tijd, i) => tijd - leeg.tijden[i + 1]))
      const wat = naam.startsWith('jeugdhulp-regels') ? `import of ${naam}` : `import of a peer: ${naam}`
      return hoogstensRij(wat, 'an empty process', boven, 'ms above', doelImport)
    })
  } finally {
    rmSync(map, { recursive: true, force: true })
  }
}
