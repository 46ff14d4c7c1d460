import { InvalidDatasetError } from '../dataset/invalid-dataset-error.js'
import { keeping, madeFrom, nextWay } from '../dataset/keeping.js'
import { published } from '../dataset/published.js'
import { InvalidFilterError } from '../filter/invalid-filter-error.js'
import { UnknownIdError } from '../filter/unknown-id-error.js'
import { UnknownPointerError } from '../filter/unknown-pointer-error.js'
import { type Functions, questionsFile } from './questions-file.js'

/** The functions, of the records and errors that are here already, however their file was read. */
export const readQuestions = (): Functions =>
  questionsFile()({
    ...published,
    published,
    keeping,
    madeFrom,
    nextWay,
    InvalidDatasetError,
    InvalidFilterError,
    UnknownIdError,
    UnknownPointerError,
  })
