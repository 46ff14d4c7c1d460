import { type BoundedDate, isBefore } from '../../semantics/date-bounds.js'
import { defineRule } from '../rule.js'

const dateOf = (edtf: string): BoundedDate => ({ edtf, notBefore: null, notAfter: null })
const surelyBefore = (a: string | null, b: string | null) =>
  a !== null && b !== null && isBefore(dateOf(a), dateOf(b)) === 'yes'

/** A post begins before it ends, and is attested between the two, in order of time. */
export const tenuresAreInOrder = defineRule('tenures-are-in-order', function* ({ actors }) {
  for (const { id, tenures } of actors) {
    for (const [index, { post, from, to, attested }] of tenures.entries()) {
      const at = `/tenures/${index}`
      const finding = (pointer: string, value: string | null, message: string, remedy: string) => ({
        collection: 'actors' as const,
        id,
        pointer,
        value,
        message,
        remedy,
      })
      if (surelyBefore(to, from)) {
        yield finding(`${at}/to`, to, `${post}: it ends on ${to}, before ${from}`, 'exchange from and to, or mend one')
      }
      for (const [nth, day] of attested.entries()) {
        const pointer = `${at}/attested/${nth}`
        if (surelyBefore(day, from)) {
          yield finding(
            pointer,
            day,
            `${post}: attested on ${day}, before it began on ${from}`,
            'mend from, or take it out',
          )
        }
        if (surelyBefore(to, day)) {
          yield finding(pointer, day, `${post}: attested on ${day}, after it ended on ${to}`, 'mend to, or take it out')
        }
        if (surelyBefore(day, attested[nth - 1] ?? null)) {
          yield finding(
            pointer,
            day,
            `${post}: ${day} stands after ${attested[nth - 1]}`,
            'put the dates in order of time',
          )
        }
      }
    }
  }
})
