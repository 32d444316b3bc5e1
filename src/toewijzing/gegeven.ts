import { eisJaNee } from '../kern/invoer'

/** Whether something written is there: told by a yes or no, or by the text itself, of which nothing is kept. */
export function isGegeven(invoer: unknown, pad: string): boolean {
  return typeof invoer === 'string' ? invoer.trim() !== '' : eisJaNee(invoer, pad)
}
