import fc, { type Arbitrary } from 'fast-check'
import type { Ids } from '../../src/dataset/generated/ids.js'
import type { Condition, Dataset, ProposalRecord, ProposalStep } from '../../src/dataset/record-types.js'
import { createDataset } from '../../src/questions/create-dataset.js'
import { conditionTypes, ownVoices, stances, voices } from '../../src/vocabulary/position.js'
import { proposalStatuses } from '../../src/vocabulary/proposal.js'
import { dated, position, sample } from './sample-dataset.js'

type Position = ReturnType<typeof position>
const keysOf = <Key extends string>(table: Readonly<Record<Key, unknown>>) => Object.keys(table) as Key[]

/** Few days, months and unknown dates, so that they often meet. */
export const anyDate = fc
  .constantFrom(
    '2025-03-01',
    '2025-03-02',
    '2025-03-03',
    '2025-03-02~',
    '2025-03',
    '2025',
    '2025-03-01/2025-03-03',
    'XXXX',
  )
  .map((edtf) => dated(edtf))
/** A day among them, or about. */
export const anyDay = fc.constantFrom('2024', '2025-02-28', '2025-03-01', '2025-03-02', '2025-03-03', '2025-03', '2025')

const actorIds = ['ann', 'bob', 'cara', 'north', 'south'] as const
const optionIds = ['truce/full', 'truce/partial', 'border/line'] as const
const anyActor = fc.constantFrom(...actorIds)
const anyOption = fc.constantFrom(...optionIds)

const anyCondition: Arbitrary<Condition<Ids>> = fc
  .record({
    type: fc.constantFrom(...keysOf(conditionTypes)),
    what: fc.oneof(
      { weight: 5, arbitrary: anyOption.map((option) => ({ option })) },
      fc.constant({ event: 'call' }),
      fc.constant({ text: 'rain' }),
    ),
  })
  .map(({ type, what }) => ({ type, ...what }))

const anyPosition = (nth: number): Arbitrary<Position> =>
  fc
    .record({
      actor: anyActor,
      option: anyOption,
      date: anyDate,
      more: fc.record({
        onBehalfOf: fc.constantFrom(null, null, null, 'north', 'south'),
        proposal: fc.option(fc.constantFrom('plan', 'idea')),
        stance: fc.constantFrom(...keysOf(stances)),
        voice: fc.oneof(
          { weight: 4, arbitrary: fc.constantFrom(...ownVoices) },
          { weight: 1, arbitrary: fc.constantFrom(...keysOf(voices)) },
        ),
        conditions: fc.array(anyCondition, { maxLength: 2 }),
        supersedes: fc.oneof(
          { weight: 5, arbitrary: fc.constant(null) },
          fc.nat(15).map((at) => `p${at}`),
        ),
      }),
    })
    .map(({ actor, option, date, more }) => ({ ...position(`p${nth}`, actor, '2025', more), option, date }))

const anyStep: Arbitrary<ProposalStep<Ids>> = fc.record({
  date: anyDate,
  status: fc.constantFrom(...keysOf(proposalStatuses)),
  by: fc.uniqueArray(anyActor, { maxLength: 2 }),
  position: fc.option(fc.nat(9).map((at) => `p${at}`)),
  event: fc.option(fc.constantFrom('call', 'first-talks')),
})

/** A proposal with what is given, and else that of the sample. */
export const proposal = (id: string, more: Partial<ProposalRecord<Ids>>): ProposalRecord<Ids> => ({
  ...(sample.proposals[0] as ProposalRecord<Ids>),
  id,
  ...more,
})

/** A step with what is given, and else a tabling by nobody. */
export const step = (
  date: string,
  status: ProposalStep['status'],
  more: Partial<ProposalStep<Ids>> = {},
): ProposalStep<Ids> => ({ date: dated(date), status, by: [], position: null, event: null, ...more })

const anyProposal = (id: string): Arbitrary<ProposalRecord<Ids>> =>
  fc
    .record({
      date: anyDate,
      proposers: fc.uniqueArray(anyActor, { maxLength: 2 }),
      addressees: fc.uniqueArray(anyActor, { maxLength: 3 }),
      versionOf: fc.option(fc.constantFrom('plan', 'idea')),
      history: fc.array(anyStep, { maxLength: 5 }),
    })
    .map((more) => proposal(id, { ...more, versionOf: more.versionOf === id ? null : more.versionOf }))

const { actors, issues, events } = sample

/** The actors, issues and events of the sample with other positions and proposals: few actors, options and days, so that all kinds of them meet. */
export const anyNegotiation: Arbitrary<Dataset<Ids>> = fc
  .record({
    positions: fc.nat(10).chain((count) => fc.tuple(...Array.from({ length: count }, (_, nth) => anyPosition(nth)))),
    proposals: fc.tuple(anyProposal('plan'), anyProposal('idea'), anyProposal('other')),
  })
  .map((collections) => createDataset({ actors, issues, events, ...collections }))
