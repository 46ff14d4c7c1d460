import { readEdtf } from '../../semantics/edtf-bounds.js'
import { viewOf } from '../dataset-view.js'
import { defineRule } from '../rule.js'

function fault(edtf: string): { message: string; remedy: string } | null {
  const meaning = readEdtf(edtf)
  if (meaning.kind === 'moment') return null
  const { start, end } = meaning
  if (end.latest !== null && start.earliest !== null && end.latest < start.earliest) {
    return { message: `${edtf} ends before it starts`, remedy: `write ${edtf.split('/').toReversed().join('/')}` }
  }
  const [first, last] = edtf.split('/')
  if (first !== last) return null
  return first === '..'
    ? { message: `${edtf} has neither start nor end`, remedy: 'write XXXX-XX-XX where nothing is known' }
    : { message: `${edtf} starts when it ends`, remedy: `write ${first}` }
}

/** An interval starts before it ends. */
export const intervalsStartBeforeTheyEnd = defineRule('intervals-start-before-they-end', function* (dataset) {
  for (const { collection, record, fields } of viewOf(dataset).records) {
    for (const { edtf, value, pointer } of fields) {
      const found = edtf && typeof value === 'string' ? fault(value) : null
      if (found !== null) yield { collection, id: record.id, pointer, value, ...found }
    }
  }
})
