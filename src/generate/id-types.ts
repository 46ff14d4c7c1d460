import type { SchemaDataset } from '../schema/dataset.js'
import type { Referent } from '../vocabulary/referents.js'

const HEADER = '// Generated from data by `npm run generate`. Do not edit: change the records.\n'

const union = (ids: readonly string[]) => (ids.length === 0 ? 'never' : ids.map((id) => `\n  | '${id}'`).join(''))

/** Each referent with the name of the type of its ids, what they name, and where the ids stand in a dataset. */
const referents: Readonly<
  Record<Referent, { type: string; names: string; ids: (dataset: SchemaDataset) => readonly string[] }>
> = {
  source: { type: 'SourceId', names: 'a source', ids: ({ sources }) => sources.map(({ id }) => id) },
  actor: { type: 'ActorId', names: 'an actor', ids: ({ actors }) => actors.map(({ id }) => id) },
  place: { type: 'PlaceId', names: 'a place', ids: ({ places }) => places.map(({ id }) => id) },
  issue: { type: 'IssueId', names: 'an issue', ids: ({ issues }) => issues.map(({ id }) => id) },
  option: {
    type: 'OptionId',
    names: 'an option on an issue: issue/option',
    ids: ({ issues }) => issues.flatMap(({ options }) => options.map(({ id }) => id)),
  },
  event: { type: 'EventId', names: 'an event', ids: ({ events }) => events.map(({ id }) => id) },
  proposal: { type: 'ProposalId', names: 'a proposal', ids: ({ proposals }) => proposals.map(({ id }) => id) },
  position: { type: 'PositionId', names: 'a position', ids: ({ positions }) => positions.map(({ id }) => id) },
  figure: { type: 'FigureId', names: 'a figure', ids: ({ figures }) => figures.map(({ id }) => id) },
  discrepancy: {
    type: 'DiscrepancyId',
    names: 'a discrepancy',
    ids: ({ discrepancies }) => discrepancies.map(({ id }) => id),
  },
}

/** The literal unions of all ids, and which event type and actor kind each id has, as TypeScript source text. */
export function idTypes(dataset: SchemaDataset): string {
  const entries = Object.entries(referents)
  const discriminators = (name: string, what: string, rows: readonly (readonly [string, string])[]) =>
    `/** ${what} */\nexport interface ${name} {\n${rows.map(([id, term]) => `  readonly '${id}': '${term}'`).join('\n')}\n}\n`
  return [
    HEADER,
    ...entries.map(
      ([, { type, names, ids }]) => `/** The id of ${names}. */\nexport type ${type} =${union(ids(dataset))}\n`,
    ),
    `/** What ids can be: any text, for records of your own. */\nexport interface Ids {\n${entries.map(([referent]) => `  readonly ${referent}: string`).join('\n')}\n}\n`,
    `/** The ids of this release. */\nexport interface KnownIds extends Ids {\n${entries.map(([referent, { type }]) => `  readonly ${referent}: ${type}`).join('\n')}\n}\n`,
    discriminators(
      'EventTypes',
      'The type of each event.',
      dataset.events.map(({ id, type }) => [id, type]),
    ),
    discriminators(
      'ActorKinds',
      'The kind of each actor.',
      dataset.actors.map(({ id, kind }) => [id, kind]),
    ),
  ].join('\n')
}
