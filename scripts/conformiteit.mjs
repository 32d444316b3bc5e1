// Runs examples/conformiteit as its owners would: in a folder where nothing of ours is but the packed tarball.
import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const map = mkdtempSync(join(tmpdir(), 'conformiteit-'))
const project = join(map, 'typescript')
const draai = (cwd, opdracht, ...invoer) => execFileSync(opdracht, invoer, { cwd, stdio: 'inherit' })

try {
  const [{ filename }] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--pack-destination', map], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  )
  cpSync(new URL('../examples/conformiteit', import.meta.url), map, { recursive: true })
  draai(
    project,
    'npm',
    'install',
    '--prefer-offline',
    '--no-audit',
    '--no-fund',
    '--silent',
    join(map, filename),
  )
  const vectoren = join(project, 'node_modules/jeugdhulp-regels/vectoren')
  draai(join(map, 'python'), 'python3', 'test_vectoren.py', vectoren)
  draai(project, 'npm', 'test')
} finally {
  rmSync(map, { recursive: true, force: true })
}
