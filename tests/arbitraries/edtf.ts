import fc from 'fast-check'

/** The day of a moment in milliseconds. */
export const dayOf = (time: number) => new Date(time).toISOString().slice(0, 10)

/** A day of the calendar in some six decades. */
export const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2049-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

/** A day, month, year or decade, or a day of an unknown month or month of an unknown day, without a qualifier. */
export const precise = fc.tuple(day, fc.constantFrom(10, 7, 4, 'XX', 'XX-XX', 'decade')).map(([text, form]) => {
  if (form === 'XX') return `${text.slice(0, 7)}-XX`
  if (form === 'XX-XX') return `${text.slice(0, 4)}-XX-XX`
  if (form === 'decade') return `${text.slice(0, 3)}X`
  return text.slice(0, form as number)
})

/** A moment with or without a qualifier. */
export const moment = fc.tuple(precise, fc.constantFrom('', '', '~', '?', '%')).map((parts) => parts.join(''))

/** A moment or an interval that ends when it starts or later, open on a side or not. */
export const anyEdtf = fc.oneof(
  moment,
  fc.tuple(day, day).map((days) => days.sort().join('/')),
  day.map((text) => `../${text}`),
  day.map((text) => `${text}/..`),
  fc.constant('XXXX'),
)

/** A date of a record as far as its time goes: what its EDTF leaves open is bounded further or not. */
export const boundedDate = fc.oneof(
  anyEdtf.map((edtf) => ({ edtf, notBefore: null, notAfter: null })),
  fc
    .tuple(fc.constantFrom('XXXX', '2025~'), fc.uniqueArray(day, { minLength: 2, maxLength: 2 }))
    .map(([edtf, days]) => {
      const [notBefore = null, notAfter = null] = days.sort()
      return { edtf, notBefore, notAfter }
    }),
)
