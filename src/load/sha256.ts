import { createHash } from 'node:crypto'

/**
 * The SHA-256 of a text in UTF-8, in hexadecimal.
 *
 * @example
 * sha256('').slice(0, 8) // 'e3b0c442'
 */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex')
}
