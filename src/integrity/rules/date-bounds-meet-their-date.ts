import { readEdtf } from '../../semantics/edtf-bounds.js'
import { viewOf } from '../dataset-view.js'
import { type Dated, datedFields } from '../dated-fields.js'
import { defineRule } from '../rule.js'

function fault({ edtf, notBefore, notAfter }: Dated): { at: string; message: string; remedy: string } | null {
  const meaning = readEdtf(edtf)
  if (meaning.kind === 'interval') {
    return notBefore === null && notAfter === null
      ? null
      : {
          at: notBefore === null ? '/notAfter' : '/notBefore',
          message: `the interval ${edtf} carries bounds, which only a moment has`,
          remedy: 'take the bounds out, or write the moment',
        }
  }
  if (notBefore !== null && notAfter !== null && notAfter < notBefore) {
    const message = `not after ${notAfter} and not before ${notBefore} leave no day`
    return { at: '/notAfter', message, remedy: 'exchange the two, or mend one' }
  }
  const { earliest, latest } = meaning.at
  if (notBefore !== null && latest !== null && notBefore > latest) {
    const message = `${edtf} ends before ${notBefore}`
    return { at: '/notBefore', message, remedy: 'bring the bound or the date nearer' }
  }
  if (notAfter !== null && earliest !== null && notAfter < earliest) {
    const message = `${edtf} begins after ${notAfter}`
    return { at: '/notAfter', message, remedy: 'bring the bound or the date nearer' }
  }
  return null
}

/** The bounds of a date leave a day, and one that the date can mean; an interval has none. */
export const dateBoundsMeetTheirDate = defineRule('date-bounds-meet-their-date', function* (dataset) {
  for (const view of viewOf(dataset).records) {
    for (const { pointer, date } of datedFields(view)) {
      const found = fault(date)
      if (found === null) continue
      const { at, message, remedy } = found
      const value = at === '/notBefore' ? date.notBefore : date.notAfter
      yield { collection: view.collection, id: view.record.id, pointer: `${pointer}${at}`, value, message, remedy }
    }
  }
})
