import { ownVoices } from '../vocabulary/position.js'
import { referents } from '../vocabulary/referents.js'
import type { Input } from './input.js'

/** What is written where an input takes what. */
const places: Readonly<Record<Input['takes'], string>> = {
  ...referents,
  terms: 'term',
  yes: '',
  day: 'day',
  number: 'number',
  text: 'words',
  pointer: 'pointer',
  file: 'path',
  codebook: 'term',
  name: 'record',
  record: 'record',
  reference: 'record',
}

/** What stands for the value of an input in a synopsis. */
export const placeOf = ({ takes }: Input): string => places[takes]

/** What an input is, as its documentation comment says it, with what only a program knows in the words of a command line. */
export const inWords = ({ does = '', terms }: Input): string =>
  [
    does
      .replace(/`(\w+): '(\w+)'`/g, '--$1 $2')
      .replaceAll('`ownVoices`', ownVoices.join(', '))
      .replaceAll('`', ''),
    ...(terms === undefined ? [] : [`One of ${terms.join(', ')}.`]),
  ]
    .join(' ')
    .trim()
