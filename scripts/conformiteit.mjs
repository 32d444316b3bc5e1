// Runs examples/conformiteit as its owners would: in a folder where nothing of ours is but the packed tarball.
import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pak } from './pak.mjs'

const map = mkdtempSync(join(tmpdir(), 'conformiteit-'))
const project = join(map, 'typescript')
const draai = (cwd, opdracht, ...invoer) => execFileSync(opdracht, invoer, { cwd, stdio: 'inherit' })

try {
  const tarball = join(map, pak(map))
  cpSync(new URL('../examples/conformiteit', import.meta.url), map, { recursive: true })
  draai(project, 'npm', 'install', '--prefer-offline', '--no-audit', '--no-fund', '--silent', tarball)
  const vectoren = join(project, 'node_modules/jeugdhulp-regels/vectoren')
  draai(join(map, 'python'), 'python3', 'test_vectoren.py', vectoren)
  draai(project, 'npm', 'test')
} finally {
  rmSync(map, { recursive: true, force: true })
}
