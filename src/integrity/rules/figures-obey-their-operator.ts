import type { IntegrityRecord } from '../dataset.js'
import { defineRule } from '../rule.js'

function* faults({ op, n, min, max, text }: IntegrityRecord<'figures'>['value']) {
  const numbered = op !== 'between' && op !== 'vague'
  if (numbered && n === null) yield { at: '/n', value: n, message: `${op} has no n`, remedy: 'give n' }
  if (!numbered && n !== null) yield { at: '/n', value: n, message: `${op} carries an n`, remedy: 'write null' }
  if (op === 'between') {
    if (min === null) yield { at: '/min', value: min, message: 'between has no min', remedy: 'give min' }
    if (max === null) yield { at: '/max', value: max, message: 'between has no max', remedy: 'give max' }
    if (min !== null && max !== null && min >= max) {
      yield {
        at: '/max',
        value: max,
        message: `max ${max} is not above min ${min}`,
        remedy: 'exchange them, or mend one',
      }
    }
  } else {
    if (min !== null) yield { at: '/min', value: min, message: `${op} carries a min`, remedy: 'write null, or between' }
    if (max !== null) yield { at: '/max', value: max, message: `${op} carries a max`, remedy: 'write null, or between' }
  }
  if (op === 'vague' && text === null) {
    yield {
      at: '/text',
      value: text,
      message: 'vague has no word',
      remedy: 'give the word the source has for the number',
    }
  }
  if (op === 'order-of-magnitude' && n === 0) {
    yield {
      at: '/n',
      value: n,
      message: 'zero has no order of magnitude',
      remedy: 'give the unit it is some of: 1000000000',
    }
  }
}

/** A figure has the numbers that its operator asks for, and no others. */
export const figuresObeyTheirOperator = defineRule('figures-obey-their-operator', function* ({ figures }) {
  for (const { id, value: figure } of figures) {
    for (const { at, ...found } of faults(figure)) yield { collection: 'figures', id, pointer: `/value${at}`, ...found }
  }
})
