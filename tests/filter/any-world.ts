import fc, { type Arbitrary } from 'fast-check'
import type { Ids } from '../../src/dataset/generated/ids.js'
import type {
  ActorRecord,
  Condition,
  Dataset,
  DiscrepancyRecord,
  EventRecord,
  FigureRecord,
  PlaceRecord,
  PositionRecord,
  ProposalRecord,
  RecordReference,
  SourceRecord,
} from '../../src/dataset/record-types.js'
import { createDataset } from '../../src/questions/create-dataset.js'
import { discrepancyKinds, resolutionStatuses } from '../../src/vocabulary/discrepancy.js'
import { attendances, eventStatuses, modes, participantRoles } from '../../src/vocabulary/event.js'
import { figureStages, measures, units } from '../../src/vocabulary/figure.js'
import { placeKinds } from '../../src/vocabulary/place.js'
import { conditionTypes, stances, voices } from '../../src/vocabulary/position.js'
import { proposalStatuses } from '../../src/vocabulary/proposal.js'
import { defectKinds, sourceFlags, sourceKinds } from '../../src/vocabulary/source.js'
import { anyDataset } from '../query/any-dataset.js'
import { anyStances, someActors, someOptions } from '../query/any-stances.js'
import { dated, figure, part, position, sample, talk } from '../query/sample-dataset.js'

export type World = Dataset<Ids>

/** The terms of a vocabulary, a few at a time, so that records share them. */
const term = <Term extends string>(vocabulary: Readonly<Record<Term, unknown>>) =>
  fc.constantFrom(...(Object.keys(vocabulary) as Term[]).slice(0, 4))
const some = <Value>(values: readonly Value[], maxLength = 2) => fc.subarray([...values], { maxLength })

const aDay = fc.integer({ min: 1, max: 12 }).map((day) => `2025-03-${String(day).padStart(2, '0')}`)
const aDate = fc.oneof(
  { weight: 4, arbitrary: aDay },
  aDay.map((day) => `${day}~`),
  fc.tuple(aDay, aDay).map((days) => days.toSorted().join('/')),
  aDay.map((day) => `../${day}`),
  fc.constantFrom('2025-03', '2025', 'XXXX-XX-XX'),
)
const date = aDate.map((edtf) => dated(edtf))

const actor = fc.constantFrom(...someActors)
const option = fc.constantFrom(...someOptions)
const place = fc.constantFrom(...sample.places.map(({ id }) => id))
const sources = ['gazette', 'herald', 'wire', 'archive']
const events = Array.from({ length: 8 }, (_, nth) => `e${nth}`)
const proposals = ['plan', 'idea', 'draft']

/** Texts that share words in other spellings. */
const text = fc.constantFrom(
  'Änn spoke of Kyiv',
  'The plan of Зеленський',
  'Zelenskyy’s peace-talks',
  'U.S. talks',
  'Peace, peace in KYIV',
  'Ann again',
)

const evidence = fc.subarray(sources, { minLength: 1, maxLength: 2 }).map((told) =>
  told.map((source) => ({
    source,
    fields: ['/id'],
    spans: [[0, 1] as const],
    support: 'states' as const,
    note: null,
  })),
)

const participant = fc
  .tuple(actor, term(attendances), term(participantRoles), fc.option(actor))
  .map(([who, attendance, role, onBehalfOf]) => ({ ...part(who, attendance, role), onBehalfOf }))

const event = fc.record({
  type: fc.constantFrom('leaders-meeting', 'call', 'visit'),
  status: term(eventStatuses),
  mode: term(modes),
  title: text,
  summary: text,
  place: fc.option(place),
  participants: fc.array(participant, { maxLength: 4 }),
  quotes: fc.array(
    text.map((words) => ({ speaker: 'ann', text: words, language: 'en' as const })),
    { maxLength: 1 },
  ),
  date,
  evidence,
})

const condition: Arbitrary<Condition<Ids>> = fc.oneof(
  fc.record({ type: term(conditionTypes), option }),
  fc.record({ type: term(conditionTypes), event: fc.constantFrom(...events.slice(0, 2)) }),
  fc.record({ type: term(conditionTypes), text }),
)

const aPosition = fc.record({
  actor,
  option,
  onBehalfOf: fc.option(actor),
  stance: term(stances),
  voice: term(voices),
  conditions: fc.array(condition, { maxLength: 2 }),
  addressees: some(someActors),
  proposal: fc.option(fc.constantFrom(...proposals)),
  event: fc.option(fc.constantFrom(...events)),
  summary: text,
  quote: fc.option(text.map((words) => ({ text: words, language: 'en' as const }))),
  date,
  evidence,
})

const aFigure = fc.record({
  measure: term(measures),
  unit: term(units),
  claimant: actor,
  scope: fc.record({
    events: some(events),
    places: fc.array(place, { maxLength: 2 }),
    period: fc.constant(null),
    group: fc.option(text),
    cumulative: fc.boolean(),
  }),
  stage: fc.option(term(figureStages)),
  proposal: fc.option(fc.constantFrom(...proposals)),
  summary: text,
  date,
  evidence,
})

const aProposal = fc.record({
  title: text,
  summary: text,
  proposers: some(someActors),
  addressees: some(someActors),
  terms: fc.array(fc.record({ option: fc.option(option), text }), { maxLength: 2 }),
  history: fc.array(
    fc.record({
      date,
      status: term(proposalStatuses),
      by: fc.constant([]),
      position: fc.constant(null),
      event: fc.option(fc.constantFrom(...events)),
    }),
    { minLength: 1, maxLength: 3 },
  ),
  date,
  evidence,
})

const aSource = fc.record({
  kind: term(sourceKinds),
  title: text,
  publisher: fc.option(text),
  flags: some(Object.keys(sourceFlags) as (keyof typeof sourceFlags)[], 3),
  defects: fc.array(fc.record({ kind: term(defectKinds), explanation: text, spans: fc.constant([[0, 1] as const]) }), {
    maxLength: 2,
  }),
  published: date,
})

const aDiscrepancy = fc.record({
  kind: term(discrepancyKinds),
  title: text,
  explanation: text,
  sources: some(sources),
  resolution: fc.record({ status: term(resolutionStatuses), summary: text }),
  records: fc.uniqueArray(
    fc.constantFrom<RecordReference<Ids>>(
      { collection: 'actors', id: 'ann' },
      { collection: 'actors', id: 'north' },
      { collection: 'places', id: 'land' },
      { collection: 'sources', id: 'wire' },
    ),
    { maxLength: 2 },
  ),
})

const aPlace = fc.record({
  kind: term(placeKinds),
  country: fc.option(actor),
  name: text,
  aliases: some(['Kiev', 'Ánn']),
})

/** An event with more participants than are listed by pairs. */
const crowdIds = Array.from({ length: 66 }, (_, nth) => `m${nth}`)

function first<Item>(items: readonly Item[]): Item {
  const [item] = items
  if (item === undefined) throw new TypeError('the sample lacks a record')
  return item
}

const lists = fc.record({
  stances: anyStances,
  isCrowded: fc.integer({ min: 0, max: 5 }).map((n) => n === 0),
  isEmpty: fc.integer({ min: 0, max: 15 }).map((n) => n === 0),
  events: fc.tuple(...events.map(() => event)),
  positions: fc.array(aPosition, { maxLength: 25 }),
  figures: fc.array(aFigure, { maxLength: 12 }),
  proposals: fc.tuple(...proposals.map(() => aProposal)),
  sources: fc.tuple(...sources.map(() => aSource)),
  places: fc.tuple(...sample.places.map(() => aPlace)),
  discrepancies: fc.array(aDiscrepancy, { maxLength: 6 }),
})

/** Records that share what they are asked for: few actors, words, places and days, so that filters meet. */
const aDenseWorld: Arbitrary<World> = lists.map((drawn): World => {
  if (drawn.isEmpty) return createDataset({})
  const named = <Item>(prefix: string, items: readonly Item[]) =>
    items.map((item, nth) => ({ ...item, id: `${prefix}${nth}` }))
  const crowd = drawn.isCrowded ? crowdIds : []
  const [aState] = drawn.stances.actors.filter(({ kind }) => kind === 'state')
  const actors: readonly ActorRecord<Ids>[] = [
    ...drawn.stances.actors,
    ...crowd.map((id): ActorRecord<Ids> => ({ ...first([aState].flatMap((one) => one ?? [])), id, memberOf: [] })),
  ]
  return createDataset({
    issues: sample.issues,
    actors,
    sources: drawn.sources.map(
      (one, nth): SourceRecord<Ids> => ({ ...first(sample.sources), ...one, id: sources[nth] ?? '' }),
    ),
    places: drawn.places.map(
      (one, nth): PlaceRecord<Ids> => ({ ...(sample.places[nth] ?? first(sample.places)), ...one }),
    ),
    events: named('e', drawn.events).map(
      (one): EventRecord<Ids> => ({
        ...talk(one.id, '2025'),
        ...one,
        participants: [...one.participants, ...(one.id === 'e0' ? crowd.map((id) => part(id)) : [])],
      }),
    ),
    proposals: drawn.proposals.map(
      (one, nth): ProposalRecord<Ids> => ({
        ...first(sample.proposals),
        versionOf: null,
        ...one,
        id: proposals[nth] ?? '',
      }),
    ),
    positions: named('p', drawn.positions).map(
      (one): PositionRecord<Ids> => ({ ...position(one.id, 'ann', '2025'), ...one }),
    ),
    figures: named('f', drawn.figures).map((one): FigureRecord<Ids> => ({ ...figure(one.id, {}), ...one })),
    discrepancies: named('d', drawn.discrepancies).map(
      (one): DiscrepancyRecord<Ids> => ({ ...first(sample.discrepancies), ...one }),
    ),
  })
})

/** Sound datasets, dense ones and empty ones. */
export const anyWorld: Arbitrary<World> = fc.oneof(
  { weight: 4, arbitrary: aDenseWorld },
  { weight: 1, arbitrary: anyDataset },
)
