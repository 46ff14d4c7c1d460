import { groupKinds, partyKinds } from '../vocabulary/actor.js'
import { dateBases } from '../vocabulary/dated.js'
import { discrepancyKinds, resolutionStatuses } from '../vocabulary/discrepancy.js'
import {
  attendances,
  eventRelationInverses,
  eventRelations,
  eventStatuses,
  means,
  modes,
  outcomeResults,
  participantRoles,
  rolesOfFamily,
} from '../vocabulary/event.js'
import { actTypes, attackTypes, talkTypes } from '../vocabulary/event-types.js'
import { supports } from '../vocabulary/evidence.js'
import {
  figureRelationInverses,
  figureRelations,
  figureStages,
  measures,
  operators,
  stagedMeasures,
  units,
  unitsOfMeasure,
} from '../vocabulary/figure.js'
import { placeKinds } from '../vocabulary/place.js'
import { conditionTypes, ownVoices, polarities, stances, voices } from '../vocabulary/position.js'
import { proposalStatuses } from '../vocabulary/proposal.js'
import { defectKinds, sourceFlags, sourceKinds } from '../vocabulary/source.js'

const own = <Value>(table: Readonly<Record<string, Value>>, term: string): Value | undefined =>
  Object.hasOwn(table, term) ? table[term] : undefined

const listed = (terms: readonly string[]) => terms.map((term) => `\`${term}\``).join(', ')

const inverseIn = (table: Readonly<Record<string, string>>) => (term: string) => [
  `The other record carries \`${own(table, term)}\`.`,
]

const families: Readonly<Record<string, object>> = { talk: talkTypes, act: actTypes, attack: attackTypes }

/** A closed list of terms, and what other tables of the vocabulary say of each. */
export interface CodebookVocabulary {
  readonly title: string
  /** The definition of each term; null where the schema has it, beside the value itself. */
  readonly terms: Readonly<Record<string, string | null>>
  readonly factsOf?: (term: string) => readonly string[]
}

const definitionsOf = (types: Readonly<Record<string, { readonly definition: string }>>) =>
  Object.fromEntries(Object.entries(types).map(([name, { definition }]) => [name, definition]))

/** Every closed list of terms that a field can hold, by the folder of its pages. */
export const codebookVocabularies: Readonly<Record<string, CodebookVocabulary>> = {
  'source-kinds': { title: 'Kinds of source', terms: sourceKinds },
  'source-flags': { title: 'Flags of sources', terms: sourceFlags },
  'defect-kinds': { title: 'Kinds of defect', terms: defectKinds },
  'actor-kinds': { title: 'Kinds of actor', terms: { person: null, ...partyKinds, ...groupKinds } },
  'place-kinds': { title: 'Kinds of place', terms: placeKinds },
  'event-types': {
    title: 'Types of event',
    terms: definitionsOf({ ...talkTypes, ...actTypes, ...attackTypes }),
    factsOf: (term) =>
      Object.entries(families)
        .filter(([, types]) => Object.hasOwn(types, term))
        .map(([family]) => `Family: ${family}.`),
  },
  'event-statuses': { title: 'Statuses of events', terms: eventStatuses },
  modes: { title: 'Modes', terms: modes },
  means: { title: 'Means', terms: means },
  'participant-roles': {
    title: 'Roles of participants',
    terms: participantRoles,
    factsOf: (term) => [
      `In the families ${listed(
        Object.entries<readonly string[]>(rolesOfFamily)
          .filter(([, roles]) => roles.includes(term))
          .map(([family]) => family),
      )}.`,
    ],
  },
  attendances: { title: 'Attendance', terms: attendances },
  'event-relations': {
    title: 'Relations of events',
    terms: eventRelations,
    factsOf: inverseIn(eventRelationInverses),
  },
  'outcome-results': { title: 'Results of events', terms: outcomeResults },
  'proposal-statuses': { title: 'Statuses of proposals', terms: proposalStatuses },
  stances: {
    title: 'Stances',
    terms: stances,
    factsOf: (term) => [`Polarity: ${own(polarities, term)}.`],
  },
  'condition-types': { title: 'Types of condition', terms: conditionTypes },
  voices: {
    title: 'Voices',
    terms: voices,
    factsOf: (term) => [
      ownVoices.some((voice) => voice === term)
        ? "Counts as the actor's own voice."
        : "Does not count as the actor's own voice.",
    ],
  },
  measures: {
    title: 'Measures',
    terms: measures,
    factsOf: (term) => [
      `Counted in ${listed(own<readonly string[]>(unitsOfMeasure, term) ?? [])}.`,
      ...(stagedMeasures.some((measure) => measure === term) ? ['Can have a stage.'] : []),
    ],
  },
  units: { title: 'Units', terms: units },
  operators: { title: 'Operators', terms: operators },
  'figure-stages': { title: 'Stages of money, arms and troops', terms: figureStages },
  'figure-relations': {
    title: 'Relations of figures',
    terms: figureRelations,
    factsOf: inverseIn(figureRelationInverses),
  },
  'discrepancy-kinds': { title: 'Kinds of discrepancy', terms: discrepancyKinds },
  'resolution-statuses': { title: 'Resolutions', terms: resolutionStatuses },
  'date-bases': { title: 'Bases of dates', terms: dateBases },
  supports: { title: 'Support', terms: supports },
}
