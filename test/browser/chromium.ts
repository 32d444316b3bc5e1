import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium } from 'playwright-core'

/** Where pictures and prints go, to be looked at; git does not keep them. */
export const UIT = fileURLToPath(new URL('uit/', import.meta.url))

/** Starts the Chromium of this machine: the one that `CHROMIUM` names, or that of Debian. */
export function startChromium(): Promise<Browser> {
  mkdirSync(UIT, { recursive: true })
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox'],
  })
}
