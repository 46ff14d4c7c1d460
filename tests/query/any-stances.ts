import fc, { type Arbitrary } from 'fast-check'
import type { Ids } from '../../src/dataset/generated/ids.js'
import type { ActorRecord, Dataset, PersonActor, PositionRecord } from '../../src/dataset/record-types.js'
import { createDataset } from '../../src/questions/create-dataset.js'
import { isBefore } from '../../src/semantics/date-bounds.js'
import { type Stance, stances, voices } from '../../src/vocabulary/position.js'
import { dated, position, sample } from './sample-dataset.js'

const persons = ['ann', 'bob', 'constructor'] as const
const parties = ['north', 'south', 'union'] as const

/** Who takes positions and who has members. */
export const someActors: readonly string[] = [...persons, ...parties]

/** What they take positions on. */
export const someOptions: readonly string[] = sample.issues.flatMap(({ options }) => options.map(({ id }) => id))

/** A day about which the positions were taken. */
export const anyDay: Arbitrary<string> = fc
  .integer({ min: 1, max: 30 })
  .map((day) => `2025-03-${String(day).padStart(2, '0')}`)

const anyDate = fc.tuple(anyDay, anyDay, fc.integer({ min: 0, max: 7 })).map(([day, other, form]) => {
  const [first = '', last = ''] = [day, other].toSorted()
  const forms = [day, day, `${day}~`, '2025-03', '2025', 'XXXX-XX-XX', `${first}/${last}`, `../${day}`]
  return forms[form] ?? day
})

const actorOf = (kind: ActorRecord['kind']) => sample.actors.find((actor) => actor.kind === kind)
const aPerson = actorOf('person') as PersonActor<Ids>
const aState = actorOf('state') as ActorRecord<Ids>

const anyTenures = fc.array(
  fc.record({
    post: fc.constant('Minister'),
    organization: fc.constantFrom(...parties),
    from: fc.option(anyDay),
    to: fc.option(anyDay),
    attested: fc.array(anyDay, { maxLength: 2 }).map((days) => days.toSorted()),
  }),
  { maxLength: 2 },
)
const anyGroups = fc.subarray([...parties])
const anyActors: Arbitrary<readonly ActorRecord<Ids>[]> = fc
  .tuple(
    fc.tuple(...persons.map(() => fc.tuple(anyTenures, anyGroups))),
    // Groups may be in one another in a circle, as in records that nobody has checked.
    fc.tuple(...parties.map(() => anyGroups)),
  )
  .map(([asPersons, asParties]) => [
    ...persons.map((id, nth): ActorRecord<Ids> => {
      const [tenures = [], memberOf = []] = asPersons[nth] ?? []
      return { ...aPerson, id, tenures, memberOf }
    }),
    ...parties.map((id, nth): ActorRecord<Ids> => ({ ...aState, id, memberOf: asParties[nth] ?? [] })),
  ])

const anyPosition = fc.record({
  actor: fc.constantFrom('ann', 'ann', 'ann', 'bob', 'constructor', 'north'),
  onBehalfOf: fc.constantFrom(null, null, 'north', 'union'),
  option: fc.constantFrom('truce/full', 'truce/full', 'truce/full', ...someOptions),
  stance: fc.constantFrom(...(Object.keys(stances) as Stance[])),
  voice: fc.constantFrom('paraphrase', 'direct-quote', ...(Object.keys(voices) as (keyof typeof voices)[])),
  date: anyDate.map((edtf) => dated(edtf)),
})

const anyPositions = fc
  .tuple(
    fc.array(anyPosition, { maxLength: 8 }),
    fc.array(fc.tuple(fc.boolean(), fc.nat(), fc.nat()), { maxLength: 4 }),
  )
  .map(([drafts, links]) => {
    const made = drafts.map((draft, nth) => position(`p${nth}`, draft.actor, draft.date.edtf, draft))
    for (const [supersedes, one, other] of links) {
      const [earlier, later] = [made[Math.min(one, other) % made.length], made[Math.max(one, other) % made.length]]
      if (earlier === undefined || later === undefined || earlier.id >= later.id) continue
      if (isBefore(later.date, earlier.date) === 'yes') continue
      made[made.indexOf(later)] = { ...later, [supersedes ? 'supersedes' : 'reaffirms']: earlier.id }
    }
    return made as readonly PositionRecord<Ids>[]
  })

/** A few actors, in groups or not, who took some positions: often several on one option, in an order that is open. */
export const anyStances: Arbitrary<Dataset<Ids>> = fc
  .tuple(anyActors, anyPositions)
  .map(([actors, positions]) => createDataset({ ...sample, actors, positions }))
