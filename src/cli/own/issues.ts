import { published } from '../../dataset/published.js'
import { issues } from '../answers/records.js'
import type { Reply } from '../command.js'
import type { Given } from '../questions.js'

/** Every issue with its options. */
export const reply = (given: Given): Reply => ({
  answer: published.issues,
  shown: issues(published.issues, given),
})
