// Generated from src/query by `npm run generate`. Do not edit: change the question.
import { actors as actorsOfRelease } from '../dataset/actors.js'
import { discrepancies as discrepanciesOfRelease } from '../dataset/discrepancies.js'
import { type EventType } from '../dataset/event-types.js'
import { events as eventsOfRelease } from '../dataset/events.js'
import { figures as figuresOfRelease } from '../dataset/figures.js'
import { type KnownIds } from '../dataset/generated/ids.js'
import { issues as issuesOfRelease } from '../dataset/issues.js'
import { places as placesOfRelease } from '../dataset/places.js'
import { positions as positionsOfRelease } from '../dataset/positions.js'
import { proposals as proposalsOfRelease } from '../dataset/proposals.js'
import { published as publishedOfRelease } from '../dataset/published.js'
import { type ActorRecord, type DiscrepancyRecord, type EventRecord, type FigureRecord, type IssueOption, type IssueRecord, type PlaceRecord, type PositionRecord, type ProposalRecord, type SourceRecord, type TalkEvent } from '../dataset/record-types.js'
import { retired as retiredOfRelease } from '../dataset/retired.js'
import { sources as sourcesOfRelease } from '../dataset/sources.js'
import { type StanceOptions } from '../filter/stance-options.js'
import { type AsOf, type Certainty, type Found } from '../filter/time-filter.js'
import { type WhereItWent } from '../filter/where-it-went.js'
import { actorsNamed as actorsNamedIn } from '../query/actors-named.js'
import { citationOf as citationOfIn, type CitationOptions } from '../query/citation-of.js'
import { claimedRange as claimedRangeIn, type ClaimedRange, type RangeRule } from '../query/claimed-range.js'
import { compareFigures as compareFiguresIn, type FigureComparison } from '../query/compare-figures.js'
import { competingFigures as competingFiguresIn, type CompetingFigures, type CompetingFiguresFilter } from '../query/competing-figures.js'
import { conditionsOn as conditionsOnIn } from '../query/conditions-on.js'
import { conflictingPreconditions as conflictingPreconditionsIn, type ConflictsFilter, type PreconditionConflict } from '../query/conflicting-preconditions.js'
import { contactGraph as contactGraphIn, type ContactGraphs } from '../query/contact-graph.js'
import { contacts as contactsIn, type Contact, type ContactsFilter } from '../query/contacts.js'
import { countEvents as countEventsIn, type EventCount, type EventGroups } from '../query/count-events.js'
import { countPositions as countPositionsIn, type PositionCount, type PositionGroups } from '../query/count-positions.js'
import { disagreementsWithin as disagreementsWithinIn, type Disagreement, type DisagreementsOptions } from '../query/disagreements-within.js'
import { findActor as findActorIn } from '../query/find-actor.js'
import { findActors as findActorsIn, type ActorOfKind, type ActorsFilter } from '../query/find-actors.js'
import { findDiscrepancies as findDiscrepanciesIn, type DiscrepanciesFilter } from '../query/find-discrepancies.js'
import { findDiscrepancy as findDiscrepancyIn } from '../query/find-discrepancy.js'
import { findEvent as findEventIn } from '../query/find-event.js'
import { findEvents as findEventsIn, type EventOfType, type EventsFilter } from '../query/find-events.js'
import { findFigure as findFigureIn } from '../query/find-figure.js'
import { findFigures as findFiguresIn, type FiguresFilter } from '../query/find-figures.js'
import { findIssue as findIssueIn } from '../query/find-issue.js'
import { findOption as findOptionIn } from '../query/find-option.js'
import { findPlace as findPlaceIn } from '../query/find-place.js'
import { findPlaces as findPlacesIn, type PlacesFilter } from '../query/find-places.js'
import { findPosition as findPositionIn } from '../query/find-position.js'
import { findPositions as findPositionsIn, type PositionsFilter } from '../query/find-positions.js'
import { findProposal as findProposalIn } from '../query/find-proposal.js'
import { findProposals as findProposalsIn, type ProposalsFilter } from '../query/find-proposals.js'
import { findSource as findSourceIn } from '../query/find-source.js'
import { findSources as findSourcesIn, type SourcesFilter } from '../query/find-sources.js'
import { getActor as getActorIn, type ActorWithId } from '../query/get-actor.js'
import { getDiscrepancy as getDiscrepancyIn } from '../query/get-discrepancy.js'
import { getEvent as getEventIn, type EventWithId } from '../query/get-event.js'
import { getFigure as getFigureIn } from '../query/get-figure.js'
import { getIssue as getIssueIn } from '../query/get-issue.js'
import { getOption as getOptionIn } from '../query/get-option.js'
import { getPlace as getPlaceIn } from '../query/get-place.js'
import { getPosition as getPositionIn } from '../query/get-position.js'
import { getProposal as getProposalIn } from '../query/get-proposal.js'
import { getSource as getSourceIn } from '../query/get-source.js'
import { meetingsOf as meetingsOfIn } from '../query/meetings-of.js'
import { membersOf as membersOfIn } from '../query/members-of.js'
import { mentionsOf as mentionsOfIn, type Mentions } from '../query/mentions-of.js'
import { onTheTable as onTheTableIn, type OnTheTableOptions, type TabledProposal } from '../query/on-the-table.js'
import { openPlans as openPlansIn } from '../query/open-plans.js'
import { type Plan } from '../query/plan-fates.js'
import { plans as plansIn, type PlansFilter } from '../query/plans.js'
import { preconditions as preconditionsIn, type Preconditions, type PreconditionsFilter } from '../query/preconditions.js'
import { provenanceOf as provenanceOfIn, type EvidencedRecord, type Provenance } from '../query/provenance-of.js'
import { quotesOf as quotesOfIn, type Quotation } from '../query/quotes-of.js'
import { responsesTo as responsesToIn, type ProposalResponse, type ResponsesOptions } from '../query/responses-to.js'
import { rivalsOf as rivalsOfIn, type Rival } from '../query/rivals-of.js'
import { rolesOf as rolesOfIn, type Role } from '../query/roles-of.js'
import { search as searchIn, type SearchOptions, type SearchResult } from '../query/search.js'
import { secondHand as secondHandIn, type SecondHand, type SecondHandFilter } from '../query/second-hand.js'
import { sidesOn as sidesOnIn, type Sides } from '../query/sides-on.js'
import { singleSourced as singleSourcedIn, type SingleSourced, type SingleSourcedFilter } from '../query/single-sourced.js'
import { sourceDefects as sourceDefectsIn, type DefectOfSource, type SourceDefectsFilter } from '../query/source-defects.js'
import { stanceChanges as stanceChangesIn, type StanceChange, type StanceChangesFilter } from '../query/stance-changes.js'
import { stanceDistance as stanceDistanceIn, type StanceDistance, type StanceDistanceOptions } from '../query/stance-distance.js'
import { stanceHistory as stanceHistoryIn, type StanceHistoryOptions, type StanceStep } from '../query/stance-history.js'
import { stanceMatrix as stanceMatrixIn, type StanceMatrix, type StanceMatrixFilter } from '../query/stance-matrix.js'
import { stanceOf as stanceOfIn } from '../query/stance-of.js'
import { type WhatBecame, whatBecameOf as whatBecameOfIn } from '../query/what-became-of.js'
import { whereWent as whereWentIn } from '../query/where-went.js'
import { type BoundedDate } from '../semantics/date-bounds.js'
import { type CollectionName } from '../vocabulary/collections.js'
import { type Catalogue } from '../vocabulary/referents.js'

/**
 * The actors that go by a name, whatever its case, diacritics and apostrophes, in Latin or Cyrillic: those that have
 * the whole of it as a name or alias; where none has, those that have it in the romanization of another language
 * (Selenskyj); where none has that either, those with all its words in one name. Each time in order of id; [] where
 * none does: a misspelt name is not guessed. For all records with some words, use `search`, for an id `getActor` or
 * `findActor`. Throws a TypeError for a name that is no text.
 *
 * @example
 * actorsNamed('Зеленський').map(({ id }) => id) // ['volodymyr-zelenskyy']
 */
export function actorsNamed(text: string): readonly ActorRecord<KnownIds>[] {
  return actorsNamedIn<KnownIds>(text, { actors: actorsOfRelease })
}

/**
 * A citation of a record to paste, as text: the release that it was taken from, with its version, the record and the
 * hash of the content, then the sources of the record in the order of its evidence. What is not known is left out; in a
 * sentence a date in brackets was worked out, since the source does not state it. For the words that the sources say it
 * with, use `provenanceOf`.
 * Throws an InvalidFilterError for an unknown key or style, an UnknownIdError for a source that the dataset does not
 * have, a TypeError for what is no record.
 *
 * @example
 * citationOf(getEvent('2025-08-18-trump-putin-call'), { style: 'bibtex', release })
 */
export function citationOf(record: EvidencedRecord<KnownIds>, options: CitationOptions = {}): string {
  return citationOfIn<KnownIds>(record, options, { sources: sourcesOfRelease, retired: retiredOfRelease })
}

/**
 * The low, best and high of some figures by a rule of `rangeRules`, each with the figures that give it: only of figures
 * that count the same thing, and nothing is added or averaged. For which do, use `competingFigures`; for two of them,
 * `compareFigures`.
 * Throws an InvalidFilterError for figures that do not count the same thing, with why, for none, and for an unknown
 * rule, an UnknownIdError for a figure that does not exist.
 *
 * @example
 * claimedRange(['2025-08-19-kyiv-independent-injured-since-alaska'], 'latest').best?.number // 100
 */
export function claimedRange(figures: readonly KnownIds['figure'][], rule: RangeRule): ClaimedRange<KnownIds> {
  return claimedRangeIn<KnownIds>(figures, rule, { figures: figuresOfRelease, retired: retiredOfRelease })
}

/**
 * Whether two figures contradict each other, with the reason: they do only where they count the same thing, with the
 * same measure, unit, stage and scope, and no number fits both; with different scopes they are incomparable, however near,
 * and so they are where neither scope names anything, unless they are of one proposal or one revises the other.
 * For all figures that count the same thing, use `rivalsOf`.
 * Throws an UnknownIdError for a figure that does not exist.
 *
 * @example
 * compareFigures('2025-08-19-kyiv-independent-killed-since-alaska', '2025-08-19-ukrainian-officials-killed').verdict // 'incomparable'
 */
export function compareFigures(a: KnownIds['figure'], b: KnownIds['figure']): FigureComparison {
  return compareFiguresIn<KnownIds>(a, b, { figures: figuresOfRelease, retired: retiredOfRelease })
}

/**
 * The figures that compete: in groups that count the same thing, each two of a group with whether they contradict each
 * other and why; asked for, also those that look alike and cannot be compared, from the side of each. A group is given
 * whole where one of its figures meets the filter. Groups, figures and pairs are in order of the first day a figure can
 * have been claimed. For one figure, use `rivalsOf`; for low, best and high of a group, `claimedRange`.
 * Throws an InvalidFilterError for an unknown key or term, an UnknownIdError for an id, a RangeError for a day.
 *
 * @example
 * competingFigures({ measure: 'killed', verdict: 'incomparable' }).map(({ pairs }) => pairs.map(({ other, reason }) => [other.id, reason]))
 */
export function competingFigures(filter: CompetingFiguresFilter<KnownIds> = {}): readonly CompetingFigures<KnownIds>[] {
  return competingFiguresIn<KnownIds>(filter, { figures: figuresOfRelease, actors: actorsOfRelease, events: eventsOfRelease, places: placesOfRelease, sources: sourcesOfRelease, proposals: proposalsOfRelease, retired: retiredOfRelease })
}

/**
 * The positions that hang on an option: those with a condition that names it, whatever they are on themselves and in
 * whatever voice, in order of the first day they can have been taken. For the positions on the option, use
 * `findPositions`; for what stands as of a day, and what it requires, `preconditions`.
 * Throws an UnknownIdError for an option that does not exist.
 *
 * @example
 * conditionsOn('ceasefire/long-term-truce').map(({ actor, option }) => [actor, option]) // [['vladimir-putin', 'military-aid/end-western-aid']]
 */
export function conditionsOn(option: KnownIds['option']): readonly PositionRecord<KnownIds>[] {
  return conditionsOnIn<KnownIds>(option, { positions: positionsOfRelease, issues: issuesOfRelease, retired: retiredOfRelease })
}

/**
 * Which preconditions exclude each other: every two stances of different sides that stand as of a day and cannot both be
 * met, by one of the `conflictRules` and nothing beyond; in the order of the first, of the rules, and of the second. Two
 * of one actor, or of one for whom both speak, are no conflict; nor are mere opposite stances on an option, for which use
 * `sidesOn`, or circles of three and more, for which use `preconditions`. Conditions in words alone are not compared.
 * Throws an InvalidFilterError for an unknown key or term, an UnknownIdError for an id, a RangeError for a day.
 *
 * @example
 * conflictingPreconditions({ asOf: '2025-08' }).map(({ rule, positions }) => [rule, ...positions.map(({ actor }) => actor)])
 */
export function conflictingPreconditions(filter: ConflictsFilter<KnownIds> = {}): readonly PreconditionConflict<KnownIds>[] {
  return conflictingPreconditionsIn<KnownIds>(filter, { positions: positionsOfRelease, actors: actorsOfRelease, issues: issuesOfRelease, retired: retiredOfRelease })
}

/**
 * The network of contacts as d3-force or graphology takes it as it is: the actors who met somebody, by id, and what ties
 * every two who met, in the order of `contacts`, which has the same filter. The objects are made anew and are the
 * caller's to change. For the talks themselves, use `contacts`.
 * Throws an InvalidFilterError for an unknown format, key or term, an UnknownIdError for an id, a RangeError for a day.
 *
 * @example
 * contactGraph('d3', { from: '2025-08', mode: 'telephone' }).links.map(({ source, target, weight }) => [source, target, weight]) // [['donald-trump', 'vladimir-putin', 1]]
 */
export function contactGraph<const Format extends keyof ContactGraphs = keyof ContactGraphs>(format: Format, filter: ContactsFilter<KnownIds> = {}): ContactGraphs<KnownIds>[Format] {
  return contactGraphIn<KnownIds, Format>(format, filter, { events: eventsOfRelease, actors: actorsOfRelease, places: placesOfRelease, issues: issuesOfRelease, positions: positionsOfRelease, proposals: proposalsOfRelease, sources: sourcesOfRelease, retired: retiredOfRelease })
}

/**
 * Who met whom: every two actors who took part in the same talks that were held, with the talks and their number by
 * mode; the pairs with most talks first, then by id. Who was merely expected, spoken of or reporting does not count, as
 * in `meetingsOf`; a person counts for itself, not for its state; and talks within other talks count as talks of their
 * own. For nodes and links to draw or measure, use `contactGraph`.
 * Throws an InvalidFilterError for an unknown key or term, an UnknownIdError for an id, a RangeError for a day.
 *
 * @example
 * contacts({ actor: 'vladimir-putin', from: '2025-08' }).map(({ actors, weight }) => [...actors, weight]) // [['donald-trump', 'vladimir-putin', 2]]
 */
export function contacts(filter: ContactsFilter<KnownIds> = {}): readonly Contact<KnownIds>[] {
  return contactsIn<KnownIds>(filter, { events: eventsOfRelease, actors: actorsOfRelease, places: placesOfRelease, issues: issuesOfRelease, positions: positionsOfRelease, proposals: proposalsOfRelease, sources: sourcesOfRelease, retired: retiredOfRelease })
}

/**
 * How many events meet a filter, by one of its keys or several: a row for each group that has any, in the order in which
 * the events have them. An event that stands in several groups, as by participant, counts in each. With `within: 'possibly'` each row
 * also says how many of its count are merely `possible`. For the events
 * themselves, use `findEvents`.
 * Throws an InvalidFilterError for an unknown key or term, an UnknownIdError for an id, a RangeError for a day.
 *
 * @example
 * countEvents({ participant: 'vladimir-putin', status: 'held' }, ['type'])
 */
export function countEvents<const By extends keyof EventGroups = never, const W extends Certainty = 'certainly'>(filter: EventsFilter<KnownIds, EventType, W>, by: readonly By[]): readonly EventCount<KnownIds, By, W>[] {
  return countEventsIn<KnownIds, By, W>(filter, by, { events: eventsOfRelease, actors: actorsOfRelease, places: placesOfRelease, issues: issuesOfRelease, positions: positionsOfRelease, proposals: proposalsOfRelease, sources: sourcesOfRelease, retired: retiredOfRelease })
}

/**
 * How many positions meet a filter, by one of its keys or several: a row for each group that has any, in the order in
 * which the positions have them. A position that stands in several groups, as by source, counts in each. With `within: 'possibly'` each row
 * also says how many of its count are merely `possible`. For the
 * positions themselves, use `findPositions`; for who stands where in the end, `stanceMatrix`.
 * Throws an InvalidFilterError for an unknown key or term, an UnknownIdError for an id, a RangeError for a day.
 *
 * @example
 * countPositions({ option: 'territory/cede-donetsk' }, ['stance']) // [{ stance: 'demands', count: 1 }, { stance: 'supports', count: 1 }, { stance: 'rules-out', count: 1 }]
 */
export function countPositions<const By extends keyof PositionGroups = never, const W extends Certainty = 'certainly'>(filter: PositionsFilter<KnownIds, W>, by: readonly By[]): readonly PositionCount<KnownIds, By, W>[] {
  return countPositionsIn<KnownIds, By, W>(filter, by, { positions: positionsOfRelease, actors: actorsOfRelease, issues: issuesOfRelease, proposals: proposalsOfRelease, events: eventsOfRelease, sources: sourcesOfRelease, retired: retiredOfRelease })
}

/**
 * What the members of a group do not share as of a day: every option on which some of them have a stance and either stand
 * on more than one side or others are silent; in the order of the issues. Who is a member follows `membersOf`, and the
 * group counts with them where it has spoken itself; a list of actors is taken as it stands. A member whose latest
 * positions stand on several sides is on each of these. What others say of a member does not count unless `voice` says so.
 * For two actors, use `stanceDistance`; for all actors on one option, `sidesOn`.
 * Throws an UnknownIdError, an InvalidFilterError for an unknown key or term, a RangeError for a day.
 *
 * @example
 * disagreementsWithin(['donald-trump', 'volodymyr-zelenskyy'], { issue: 'territory' }).filter(({ divided }) => divided).map(({ option }) => option) // ['territory/cede-donetsk']
 */
export function disagreementsWithin(group: KnownIds['actor'] | readonly KnownIds['actor'][], options: DisagreementsOptions<KnownIds> = {}): readonly Disagreement<KnownIds>[] {
  return disagreementsWithinIn<KnownIds>(group, options, { positions: positionsOfRelease, actors: actorsOfRelease, issues: issuesOfRelease, retired: retiredOfRelease })
}

/**
 * The actor whose id is the text, or undefined where there is none. For an id that has to exist, use `getActor`, which
 * knows every id by its type. For a name or spelling, use `actorsNamed`.
 *
 * @example
 * findActor('no-such-actor') // undefined
 */
export function findActor(text: string): ActorRecord<KnownIds> | undefined {
  return findActorIn<KnownIds>(text, { actors: actorsOfRelease })
}

/**
 * The actors that meet a filter, in order of id; a kind makes the answer as narrow. For a name in any spelling, use
 * `actorsNamed`; for who belongs to a group on a day, `membersOf`.
 * Throws an InvalidFilterError for an unknown key or term, an UnknownIdError for an id.
 *
 * @example
 * findActors({ kind: 'person', organization: 'russia' }).map(({ id }) => id) // ['dmitry-peskov', 'vladimir-putin']
 */
export function findActors<const K extends ActorRecord['kind'] = ActorRecord['kind']>(filter: ActorsFilter<KnownIds, K> = {}): readonly ActorOfKind<KnownIds, K>[] {
  return findActorsIn<KnownIds, K>(filter, { actors: actorsOfRelease, sources: sourcesOfRelease, retired: retiredOfRelease })
}

/**
 * The discrepancies that meet a filter, in order of id. For the defects of one source, use `sourceDefects`; for two
 * numbers, `compareFigures`.
 * Throws an InvalidFilterError for an unknown key, term or collection, an UnknownIdError for an id.
 *
 * @example
 * findDiscrepancies({ record: { collection: 'actors', id: 'donald-trump' } }).map(({ title }) => title)
 */
export function findDiscrepancies(filter: DiscrepanciesFilter<KnownIds> = {}): readonly DiscrepancyRecord<KnownIds>[] {
  return findDiscrepanciesIn<KnownIds>(filter, publishedOfRelease)
}

/**
 * The discrepancy whose id is the text, or undefined where there is none. For an id that has to exist, use `getDiscrepancy`, which
 * knows every id by its type.
 *
 * @example
 * findDiscrepancy('no-such-discrepancy') // undefined
 */
export function findDiscrepancy(text: string): DiscrepancyRecord<KnownIds> | undefined {
  return findDiscrepancyIn<KnownIds>(text, { discrepancies: discrepanciesOfRelease })
}

/**
 * The event whose id is the text, or undefined where there is none. For an id that has to exist, use `getEvent`, which
 * knows every id by its type.
 *
 * @example
 * findEvent('no-such-event') // undefined
 */
export function findEvent(text: string): EventRecord<KnownIds> | undefined {
  return findEventIn<KnownIds>(text, { events: eventsOfRelease })
}

/**
 * The events that meet a filter, in order of the first day they can have been, those without a day last; all of them
 * where it is empty. A type makes the answer as narrow. What surely falls within the days given counts; with
 * `within: 'possibly'` also what may, and `possible` of the answer has those. For talks that certain actors took part
 * in, use `meetingsOf`; for plans, `openPlans`.
 * Throws an InvalidFilterError for an unknown key or term, an UnknownIdError for an id, a RangeError for a day.
 *
 * @example
 * findEvents({ type: 'call', participant: 'vladimir-putin' }).map(({ id }) => id) // ['2025-08-18-trump-putin-call']
 */
export function findEvents<const T extends EventType = EventType, const W extends Certainty = 'certainly'>(filter: EventsFilter<KnownIds, T, W> = {}): Found<EventOfType<KnownIds, T>, W> {
  return findEventsIn<KnownIds, T, W>(filter, { events: eventsOfRelease, actors: actorsOfRelease, places: placesOfRelease, issues: issuesOfRelease, positions: positionsOfRelease, proposals: proposalsOfRelease, sources: sourcesOfRelease, retired: retiredOfRelease })
}

/**
 * The figure whose id is the text, or undefined where there is none. For an id that has to exist, use `getFigure`, which
 * knows every id by its type.
 *
 * @example
 * findFigure('no-such-figure') // undefined
 */
export function findFigure(text: string): FigureRecord<KnownIds> | undefined {
  return findFigureIn<KnownIds>(text, { figures: figuresOfRelease })
}

/**
 * The figures that meet a filter, in order of the first day they can have been claimed. They are claims: nothing adds
 * or averages them. What surely falls within the days given counts; with `within: 'possibly'` also what may, and
 * `possible` of the answer has those. For those that compete, use `competingFigures`; for two of them, `compareFigures`.
 * Throws an InvalidFilterError for an unknown key or term, an UnknownIdError for an id, a RangeError for a day.
 *
 * @example
 * findFigures({ measure: 'killed' }).map(({ claimant, value }) => [claimant, value.op, value.n])
 */
export function findFigures<const W extends Certainty = 'certainly'>(filter: FiguresFilter<KnownIds, W> = {}): Found<FigureRecord<KnownIds>, W> {
  return findFiguresIn<KnownIds, W>(filter, { figures: figuresOfRelease, actors: actorsOfRelease, events: eventsOfRelease, places: placesOfRelease, sources: sourcesOfRelease, proposals: proposalsOfRelease, retired: retiredOfRelease })
}

/**
 * The issue whose id is the text, or undefined where there is none. For an id that has to exist, use `getIssue`, which
 * knows every id by its type.
 *
 * @example
 * findIssue('no-such-issue') // undefined
 */
export function findIssue(text: string): IssueRecord<KnownIds> | undefined {
  return findIssueIn<KnownIds>(text, { issues: issuesOfRelease })
}

/**
 * The option whose id, `issue/option`, is the text, or undefined where there is none. For an id that has to exist, use
 * `getOption`, which knows every id by its type.
 *
 * @example
 * findOption('no-such-issue/option') // undefined
 */
export function findOption(text: string): IssueOption<KnownIds> | undefined {
  return findOptionIn<KnownIds>(text, { issues: issuesOfRelease })
}

/**
 * The place whose id is the text, or undefined where there is none. For an id that has to exist, use `getPlace`, which
 * knows every id by its type.
 *
 * @example
 * findPlace('no-such-place') // undefined
 */
export function findPlace(text: string): PlaceRecord<KnownIds> | undefined {
  return findPlaceIn<KnownIds>(text, { places: placesOfRelease })
}

/**
 * The places that meet a filter, in order of id. For what happened there, use `findEvents`; for records of any
 * collection by words, `search`.
 * Throws an InvalidFilterError for an unknown key or term, an UnknownIdError for an id.
 *
 * @example
 * findPlaces({ within: 'united-states' }).map(({ name }) => name)
 */
export function findPlaces(filter: PlacesFilter<KnownIds> = {}): readonly PlaceRecord<KnownIds>[] {
  return findPlacesIn<KnownIds>(filter, { places: placesOfRelease, actors: actorsOfRelease, retired: retiredOfRelease })
}

/**
 * The position whose id is the text, or undefined where there is none. For an id that has to exist, use `getPosition`, which
 * knows every id by its type.
 *
 * @example
 * findPosition('no-such-position') // undefined
 */
export function findPosition(text: string): PositionRecord<KnownIds> | undefined {
  return findPositionIn<KnownIds>(text, { positions: positionsOfRelease })
}

/**
 * The positions that meet a filter, in order of the first day they can have been taken; all of them where it is empty.
 * What surely falls within the days given counts; with `within: 'possibly'` also what may, and `possible` of the answer
 * has those. For where an actor stands in the end, use `stanceOf`; for all actors on one option, `sidesOn`; for numbers,
 * `countPositions`.
 * Throws an InvalidFilterError for an unknown key or term, an UnknownIdError for an id, a RangeError for a day.
 *
 * @example
 * findPositions({ issue: 'ceasefire', polarity: -1 }).map(({ actor, stance }) => [actor, stance])
 */
export function findPositions<const W extends Certainty = 'certainly'>(filter: PositionsFilter<KnownIds, W> = {}): Found<PositionRecord<KnownIds>, W> {
  return findPositionsIn<KnownIds, W>(filter, { positions: positionsOfRelease, actors: actorsOfRelease, issues: issuesOfRelease, proposals: proposalsOfRelease, events: eventsOfRelease, sources: sourcesOfRelease, retired: retiredOfRelease })
}

/**
 * The proposal whose id is the text, or undefined where there is none. For an id that has to exist, use `getProposal`, which
 * knows every id by its type.
 *
 * @example
 * findProposal('no-such-proposal') // undefined
 */
export function findProposal(text: string): ProposalRecord<KnownIds> | undefined {
  return findProposalIn<KnownIds>(text, { proposals: proposalsOfRelease })
}

/**
 * The proposals that meet a filter, in order of the first day they can have been on the table; the days given bound that
 * day, and `status` is the last of the history. What surely falls within counts; with `within: 'possibly'` also what
 * may, and `possible` of the answer has those. For what was answered to one, use `responsesTo`; for how things stood on
 * a day, `onTheTable`.
 * Throws an InvalidFilterError for an unknown key or term, an UnknownIdError for an id, a RangeError for a day.
 *
 * @example
 * findProposals({ proposer: 'volodymyr-zelenskyy' }).map(({ title }) => title)
 */
export function findProposals<const W extends Certainty = 'certainly'>(filter: ProposalsFilter<KnownIds, W> = {}): Found<ProposalRecord<KnownIds>, W> {
  return findProposalsIn<KnownIds, W>(filter, { proposals: proposalsOfRelease, actors: actorsOfRelease, issues: issuesOfRelease, events: eventsOfRelease, sources: sourcesOfRelease, retired: retiredOfRelease })
}

/**
 * The source whose id is the text, or undefined where there is none. For an id that has to exist, use `getSource`, which
 * knows every id by its type.
 *
 * @example
 * findSource('no-such-source') // undefined
 */
export function findSource(text: string): SourceRecord<KnownIds> | undefined {
  return findSourceIn<KnownIds>(text, { sources: sourcesOfRelease })
}

/**
 * The sources that meet a filter, in order of publication. What was surely published within the days given counts; with
 * `within: 'possibly'` also what may have been, and `possible` of the answer has those. For their defects, use
 * `sourceDefects`.
 * Throws an InvalidFilterError for an unknown key or term, a RangeError for a day.
 *
 * @example
 * findSources({ from: '2025-08', flag: 'no-byline' }).map(({ id }) => id)
 */
export function findSources<const W extends Certainty = 'certainly'>(filter: SourcesFilter<W> = {}): Found<SourceRecord<KnownIds>, W> {
  return findSourcesIn<KnownIds, W>(filter, { sources: sourcesOfRelease })
}

/**
 * The actor with the id; a literal id of the release gives the record its kind. For text that may be no id, use
 * `findActor`, for a name or spelling `actorsNamed`.
 * Throws an UnknownIdError that names the nearest id, or where a retired id went.
 *
 * @example
 * getActor('keir-starmer').kind // 'person'
 */
export function getActor<const Id extends KnownIds['actor'] = KnownIds['actor']>(id: Id): ActorWithId<KnownIds, Id> {
  return getActorIn<KnownIds, Id>(id, { actors: actorsOfRelease, retired: retiredOfRelease })
}

/**
 * The discrepancy with the id. For text that may be no id, use `findDiscrepancy`.
 * Throws an UnknownIdError that names the nearest id, or where a retired id went.
 *
 * @example
 * getDiscrepancy('trump-called-former-president').explanation
 */
export function getDiscrepancy(id: KnownIds['discrepancy']): DiscrepancyRecord<KnownIds> {
  return getDiscrepancyIn<KnownIds>(id, { discrepancies: discrepanciesOfRelease, retired: retiredOfRelease })
}

/**
 * The event with the id; a literal id of the release gives the record its type. For text that may be no id, use
 * `findEvent`.
 * Throws an UnknownIdError that names the nearest id, or where a retired id went.
 *
 * @example
 * getEvent('2025-08-18-trump-putin-call').type // 'call'
 */
export function getEvent<const Id extends KnownIds['event'] = KnownIds['event']>(id: Id): EventWithId<KnownIds, Id> {
  return getEventIn<KnownIds, Id>(id, { events: eventsOfRelease, retired: retiredOfRelease })
}

/**
 * The figure with the id. For text that may be no id, use `findFigure`.
 * Throws an UnknownIdError that names the nearest id, or where a retired id went.
 *
 * @example
 * getFigure('2025-08-19-ktnv-drones-launched').value
 */
export function getFigure(id: KnownIds['figure']): FigureRecord<KnownIds> {
  return getFigureIn<KnownIds>(id, { figures: figuresOfRelease, retired: retiredOfRelease })
}

/**
 * The issue with the id. For text that may be no id, use `findIssue`.
 * Throws an UnknownIdError that names the nearest id, or where a retired id went.
 *
 * @example
 * getIssue('ceasefire').label
 */
export function getIssue(id: KnownIds['issue']): IssueRecord<KnownIds> {
  return getIssueIn<KnownIds>(id, { issues: issuesOfRelease, retired: retiredOfRelease })
}

/**
 * The option with the id, `issue/option`; its issue is what `getIssue` gives for the part before the stroke. For text
 * that may be no id, use `findOption`.
 * Throws an UnknownIdError that names the nearest id, or where a retired id went.
 *
 * @example
 * getOption('ceasefire/immediate-ceasefire').proposition
 */
export function getOption(id: KnownIds['option']): IssueOption<KnownIds> {
  return getOptionIn<KnownIds>(id, { issues: issuesOfRelease, retired: retiredOfRelease })
}

/**
 * The place with the id. For text that may be no id, use `findPlace`.
 * Throws an UnknownIdError that names the nearest id, or where a retired id went.
 *
 * @example
 * getPlace('white-house').name
 */
export function getPlace(id: KnownIds['place']): PlaceRecord<KnownIds> {
  return getPlaceIn<KnownIds>(id, { places: placesOfRelease, retired: retiredOfRelease })
}

/**
 * The position with the id. For text that may be no id, use `findPosition`.
 * Throws an UnknownIdError that names the nearest id, or where a retired id went.
 *
 * @example
 * getPosition('2025-03-20-luke-pollard-immediate-ceasefire').stance
 */
export function getPosition(id: KnownIds['position']): PositionRecord<KnownIds> {
  return getPositionIn<KnownIds>(id, { positions: positionsOfRelease, retired: retiredOfRelease })
}

/**
 * The proposal with the id. For text that may be no id, use `findProposal`.
 * Throws an UnknownIdError that names the nearest id, or where a retired id went.
 *
 * @example
 * getProposal('us-weapons-purchase').title
 */
export function getProposal(id: KnownIds['proposal']): ProposalRecord<KnownIds> {
  return getProposalIn<KnownIds>(id, { proposals: proposalsOfRelease, retired: retiredOfRelease })
}

/**
 * The source with the id. For text that may be no id, use `findSource`.
 * Throws an UnknownIdError that names the nearest id, or where a retired id went.
 *
 * @example
 * getSource('ktnv-2025-08-19').publisher
 */
export function getSource(id: KnownIds['source']): SourceRecord<KnownIds> {
  return getSourceIn<KnownIds>(id, { sources: sourcesOfRelease, retired: retiredOfRelease })
}

/**
 * The talks that were held and in which every one of the actors took part, in order of time: who was merely expected,
 * invited, spoken of or reporting does not count. A person counts for itself, not for its state: ask for both. For who
 * met whom, use `contacts`; for events of any kind and status that name an actor, `findEvents`.
 * Throws an UnknownIdError for an actor that does not exist, an InvalidFilterError where none is given.
 *
 * @example
 * meetingsOf(['volodymyr-zelenskyy', 'vladimir-putin']) // []
 */
export function meetingsOf(actors: readonly [KnownIds['actor'], ...KnownIds['actor'][]]): readonly TalkEvent<KnownIds>[] {
  return meetingsOfIn<KnownIds>(actors, { events: eventsOfRelease, actors: actorsOfRelease, retired: retiredOfRelease })
}

/**
 * The members of a group, state or organisation on a day, in order of id, without the group itself: who is part of it or
 * holds a post in it, and the members of these in turn. That one is part of another has no date in the data and counts on
 * every day; a post counts on the days on which it was surely held or, with `within: 'possibly'`, may have been, and
 * `possible` of the answer has whose; on any day where none is given. A coalition has members whom no source names, so
 * that this is seldom all of them. For the posts of a person, use `rolesOf`; for what members do not share,
 * `disagreementsWithin`.
 * Throws an UnknownIdError, an InvalidFilterError for an unknown key or term, a RangeError for a day.
 *
 * @example
 * membersOf('e3', { asOf: '2025-08-17' }).map(({ id }) => id) // ['france', 'friedrich-merz', 'germany', 'keir-starmer', 'united-kingdom']
 */
export function membersOf<const W extends Certainty = 'certainly'>(group: KnownIds['actor'], options: AsOf<W> = {}): Found<ActorRecord<KnownIds>, W> {
  return membersOfIn<KnownIds, W>(group, options, { actors: actorsOfRelease, retired: retiredOfRelease })
}

/**
 * Every record that names an actor in one of its fields, by collection and in the order of each; its own record is
 * among them only where it names itself. For what the actor did or said, use `findEvents`, `findPositions` or `quotesOf`.
 * Throws an UnknownIdError for an actor that does not exist.
 *
 * @example
 * mentionsOf('nato').events.map(({ title }) => title)
 */
export function mentionsOf(actor: KnownIds['actor']): Mentions<KnownIds> {
  return mentionsOfIn<KnownIds>(actor, publishedOfRelease)
}

/**
 * What was on the table at the end of a day, month or year: each proposal known by then with where it stood, who had
 * answered and whose answer was still to come, by the steps of its history taken by then; in order of the first day it
 * can have been on the table. A later version known by then supersedes it. With `within: 'possibly'` also the proposals
 * and answers that may have been there by then, marked as `possible`. For the proposals themselves, use `findProposals`;
 * for all answers to one, `responsesTo`.
 * Throws a RangeError for a day, an InvalidFilterError for an unknown key or term, an UnknownIdError for an id.
 *
 * @example
 * onTheTable('2025-08-18', { standing: 'rejected' }).map(({ proposal }) => proposal.id)
 */
export function onTheTable(date: string, options: OnTheTableOptions<KnownIds> = {}): readonly TabledProposal<KnownIds>[] {
  return onTheTableIn<KnownIds>(date, options, { proposals: proposalsOfRelease, positions: positionsOfRelease, actors: actorsOfRelease, issues: issuesOfRelease, retired: retiredOfRelease })
}

/**
 * The events that were planned, expected, proposed or put off and of which no source tells what became, in order of the
 * first day they can fall on: what was put off is still open. As of a day, they are those that a source published by then
 * speaks of and that nothing had settled by then, whatever came later: surely, or with `within: 'possibly'` as far as
 * can be told; `possible` of the answer has those that are not sure. For one event, use `whatBecameOf`; for plans settled
 * or not, `plans`.
 * Throws an InvalidFilterError for an unknown key or term, a RangeError for a day.
 *
 * @example
 * openPlans().map(({ title }) => title)
 */
export function openPlans<const W extends Certainty = 'certainly'>(options: AsOf<W> = {}): Found<EventRecord<KnownIds>, W> {
  return openPlansIn<KnownIds, W>(options, { events: eventsOfRelease, sources: sourcesOfRelease, retired: retiredOfRelease })
}

/**
 * The events that were planned, expected, proposed or put off, and what became of them, in order of the first day they
 * can fall on. As of a day, they are those that a source published by then speaks of, with what had come of them by
 * then, whatever came later. For those alone of which nothing is known, use `openPlans`; for one event, `whatBecameOf`.
 * Throws an InvalidFilterError for an unknown key or term, an UnknownIdError for an id, a RangeError for a day.
 *
 * @example
 * plans({ known: true }).map(({ event, realisedBy }) => [event.title, realisedBy.length])
 */
export function plans(filter: PlansFilter<KnownIds> = {}): readonly Plan<KnownIds>[] {
  return plansIn<KnownIds>(filter, { events: eventsOfRelease, actors: actorsOfRelease, sources: sourcesOfRelease, retired: retiredOfRelease })
}

/**
 * Who demands what before what, as a graph: an edge for each condition of each stance that stands as of a day, from the
 * option that the stance is on to the option, event or text that it hangs on; and the circles in which options wait for
 * one another. A stance stands until another supersedes it, or the actor takes a later one on the option. What others say
 * of an actor does not count unless `voice` says so. For those that cannot be met together, use
 * `conflictingPreconditions`; for all positions that ever hung on an option, `conditionsOn`.
 * Throws an InvalidFilterError for an unknown key or term, an UnknownIdError for an id, a RangeError for a day.
 *
 * @example
 * preconditions({ actor: 'vladimir-putin' }).edges.map(({ source, type, target }) => [source, type, target])
 */
export function preconditions(filter: PreconditionsFilter<KnownIds> = {}): Preconditions<KnownIds> {
  return preconditionsIn<KnownIds>(filter, { positions: positionsOfRelease, actors: actorsOfRelease, issues: issuesOfRelease, retired: retiredOfRelease })
}

/**
 * Which words of which source say so: for a record or, by a JSON Pointer, for one field of it, each evidence that
 * carries it with its source, its spans, the record's verbatim words that it carries and the address, in the order of
 * the record's evidence; [] for a field that none carries, such as an editorial one. For the evidence alone, use
 * `evidenceFor`; for a citation to paste, `citationOf`.
 * Throws an UnknownPointerError for a pointer that names nothing in the record, an UnknownIdError for a source that the
 * dataset does not have, a TypeError for what is no record.
 *
 * @example
 * provenanceOf(getEvent('2025-08-18-trump-putin-call'), '/date').map(({ source, spans }) => [source.publisher, spans])
 */
export function provenanceOf(record: EvidencedRecord<KnownIds>, pointer = ''): readonly Provenance<KnownIds>[] {
  return provenanceOfIn<KnownIds>(record, pointer, { sources: sourcesOfRelease, retired: retiredOfRelease })
}

/**
 * What an actor said in its own words, in positions and at events, in order of the first day it can have been said; not
 * what a spokesperson said for it or another quoted of it. For what it said in any words, use `findPositions`.
 * Throws an UnknownIdError for an actor that does not exist.
 *
 * @example
 * quotesOf('luke-pollard').map(({ quote, record }) => [record.date.edtf, quote.language])
 */
export function quotesOf(actor: KnownIds['actor']): readonly Quotation<KnownIds>[] {
  return quotesOfIn<KnownIds>(actor, { positions: positionsOfRelease, events: eventsOfRelease, actors: actorsOfRelease, retired: retiredOfRelease })
}

/**
 * Every response to a proposal, in order of the first day on which it can have been given: the steps of its history with
 * the records that they name, and the stances on it that no step names, each with its conditions; of one day, the steps
 * come first, as the history has them. What others say of an actor counts only where a step rests on it, unless `voice`
 * says so. For where it all left the proposal on a date, use `onTheTable`; for stances on its terms, `findPositions`.
 * Throws an UnknownIdError for a proposal that does not exist, an InvalidFilterError for an unknown key or term, a
 * RangeError for a day.
 *
 * @example
 * responsesTo('us-weapons-purchase').map(({ status, by, conditions }) => [status, by, conditions])
 */
export function responsesTo(proposal: KnownIds['proposal'], options: ResponsesOptions = {}): readonly ProposalResponse<KnownIds>[] {
  return responsesToIn<KnownIds>(proposal, options, { proposals: proposalsOfRelease, positions: positionsOfRelease, events: eventsOfRelease, retired: retiredOfRelease })
}

/**
 * The figures that stand beside a figure, each with whether the two contradict each other and why: all that count the
 * same thing, and those that the record itself relates to it, which may be incomparable; in order of the first day they
 * can have been claimed. For two figures, use `compareFigures`; for all that compete, `competingFigures`.
 * Throws an UnknownIdError for a figure that does not exist.
 *
 * @example
 * rivalsOf('2025-08-19-ukrainian-officials-killed').map(({ figure, verdict }) => [figure.id, verdict])
 */
export function rivalsOf(figure: KnownIds['figure']): readonly Rival<KnownIds>[] {
  return rivalsOfIn<KnownIds>(figure, { figures: figuresOfRelease, retired: retiredOfRelease })
}

/**
 * The posts that a person held on a day, worked out from the tenures: surely, or possibly where sources leave it open;
 * [] where no source gives the person one. The day is EDTF, or the date of a record. For all posts, read `tenures`.
 * Throws an UnknownIdError for an actor that does not exist, a RangeError for a day.
 *
 * @example
 * rolesOf('donald-trump', '2025-08-18').map(({ tenure, held }) => [tenure.post, held]) // [['President', 'yes']]
 */
export function rolesOf(person: KnownIds['actor'], day: string | BoundedDate): readonly Role<KnownIds>[] {
  return rolesOfIn<KnownIds>(person, day, { actors: actorsOfRelease, retired: retiredOfRelease })
}

/**
 * The records that have all of some words, or longer words that begin so, in their names, titles and texts, whatever
 * the case, diacritics and apostrophes, in Latin or Cyrillic. A collection in which none has them is searched again for
 * names as other languages romanize them (Selenskyj). In order of `match`: the whole of a name, alias, title or label;
 * then all words in the names; in the titles too; in the texts too. Then those as written, then in order of collections
 * and of their records. [] for text without a word. For who goes by a name, use `actorsNamed`.
 * Throws an InvalidFilterError for an unknown key, collection or limit, a TypeError for words that are no text.
 *
 * @example
 * search('Зеленський', { collections: 'actors' }).map(({ record, match }) => [record.id, match])
 */
export function search(words: string, options: SearchOptions = {}): readonly SearchResult<KnownIds>[] {
  return searchIn<KnownIds>(words, options, publishedOfRelease)
}

/**
 * What is second-hand, and through whom: the positions and figures with a chain of reports, and the positions in the
 * voice of a spokesperson, of another actor, of the outlet or of a headline; one entry for each source that carries the
 * record. Positions come first, then figures, each in order of the first day it can have been said, then sources in the
 * order of the evidence. For what actors themselves say, use `findPositions` with `ownVoices`.
 * Throws an InvalidFilterError for an unknown key or term, an UnknownIdError for an id, a RangeError for a day.
 *
 * @example
 * secondHand({ through: 'afp' }).map(({ record, chain }) => [record.id, chain]) // [['2025-08-19-vladimir-putin-meeting-in-moscow', ['ktnv', 'afp', 'afp-sources']]]
 */
export function secondHand(filter: SecondHandFilter<KnownIds> = {}): readonly SecondHand<KnownIds>[] {
  return secondHandIn<KnownIds>(filter, { positions: positionsOfRelease, figures: figuresOfRelease, actors: actorsOfRelease, sources: sourcesOfRelease, retired: retiredOfRelease })
}

/**
 * Who is for an option, who against it and who neither, each actor by its latest positions as of a day, actors in the
 * order in which they first spoke of it; an actor whose latest positions stand on two sides is on both. Conditions are
 * left on the positions. What was surely said by the day counts; with `within: 'possibly'` also what may have been. What
 * others say of an actor does not count unless `voice` says so. For one actor, use `stanceOf`; for several options,
 * `stanceMatrix`.
 * Throws an UnknownIdError, an InvalidFilterError for an unknown key or term, a RangeError for a day.
 *
 * @example
 * sidesOn('territory/cede-donetsk').against.map(({ actor }) => actor) // ['volodymyr-zelenskyy']
 */
export function sidesOn(option: KnownIds['option'], options: Omit<StanceOptions, 'onBehalf'> = {}): Sides<KnownIds> {
  return sidesOnIn<KnownIds>(option, options, { positions: positionsOfRelease, issues: issuesOfRelease, retired: retiredOfRelease })
}

/**
 * What rests on one independent source alone: the records all of whose evidence comes from sources of one
 * `independenceGroup`; asked for by `parts`, also those of which some fields do, one entry for each group. By collection,
 * and in the order of each. For which words of which source carry a field, use `evidenceFor`.
 * Throws an InvalidFilterError for an unknown key or term, an UnknownIdError for a source.
 *
 * @example
 * singleSourced({ collection: 'figures', source: 'ktnv-2025-08-19' }).map(({ record, group }) => [record.id, group])
 */
export function singleSourced<const Name extends CollectionName = CollectionName>(filter: SingleSourcedFilter<KnownIds, Name> = {}): readonly SingleSourced<KnownIds, Name>[] {
  return singleSourcedIn<KnownIds, Name>(filter, publishedOfRelease)
}

/**
 * The defects of the sources themselves, each with its source: by the first day the source can have been published, and
 * in the order of its text. For where sources do not agree with one another, use `findDiscrepancies`.
 * Throws an InvalidFilterError for an unknown key or term, an UnknownIdError for a source.
 *
 * @example
 * sourceDefects({ kind: 'outdated-office' }).map(({ source, defect }) => [source.id, defect.explanation])
 */
export function sourceDefects(filter: SourceDefectsFilter<KnownIds> = {}): readonly DefectOfSource<KnownIds>[] {
  return sourceDefectsIn<KnownIds>(filter, { sources: sourcesOfRelease, retired: retiredOfRelease })
}

/**
 * Who changed on what between two days: every actor and option with another stance at the end than at the start, with the
 * latest positions then and before; in order of the actor's id, then of the issues and their options. The same stance
 * taken once more is no change, one taken for the first time is. What others say of an actor does not count unless `voice`
 * says so. For all positions of one actor on one option, use `stanceHistory`.
 * Throws an InvalidFilterError for an unknown key or term, an UnknownIdError for an id, a RangeError for a day.
 *
 * @example
 * stanceChanges({ from: '2025-04', issue: 'ceasefire' }).map(({ actor, option, change }) => [actor, option, change])
 */
export function stanceChanges(filter: StanceChangesFilter<KnownIds>): readonly StanceChange<KnownIds>[] {
  return stanceChangesIn<KnownIds>(filter, { positions: positionsOfRelease, actors: actorsOfRelease, issues: issuesOfRelease, retired: retiredOfRelease })
}

/**
 * How far two actors are apart as of a day, from 0 to 1, over the options on which both have a stance; null where there is
 * none. The rule is named in the answer: it compares sides and nothing else, so that demanding and accepting are the same
 * to it, and conditions are left on the positions. It tells little where few options are shared: look at how many are.
 * For many actors, use `stanceMatrix`.
 * Throws an UnknownIdError, an InvalidFilterError for an unknown key or term, a RangeError for a day.
 *
 * @example
 * stanceDistance('france', 'united-kingdom').distance // 0
 */
export function stanceDistance(a: KnownIds['actor'], b: KnownIds['actor'], options: StanceDistanceOptions<KnownIds> = {}): StanceDistance<KnownIds> {
  return stanceDistanceIn<KnownIds>(a, b, options, { positions: positionsOfRelease, actors: actorsOfRelease, issues: issuesOfRelease, retired: retiredOfRelease })
}

/**
 * Every position of an actor on an option with what it is to the one before, by the first day they can have been taken,
 * none before one that it supersedes or reaffirms. A step is what it is in the whole history: days that are asked for leave
 * out steps and change none. What others say of the actor does not count unless `voice` says so, nor do its
 * representatives unless `onBehalf` does. For where it stands in the end, use `stanceOf`; for what changed between two
 * days, `stanceChanges`.
 * Throws an UnknownIdError, an InvalidFilterError for an unknown key or term, a RangeError for a day.
 *
 * @example
 * stanceHistory('volodymyr-zelenskyy', 'military-aid/us-weapons-purchase').map(({ position, change }) => [position.stance, change]) // [['proposes', 'first'], ['supports', 'changed']]
 */
export function stanceHistory(actor: KnownIds['actor'], option: KnownIds['option'], options: StanceHistoryOptions = {}): readonly StanceStep<KnownIds>[] {
  return stanceHistoryIn<KnownIds>(actor, option, options, { positions: positionsOfRelease, actors: actorsOfRelease, issues: issuesOfRelease, retired: retiredOfRelease })
}

/**
 * Where everybody stands on everything as of a day: a row for each actor and a column for each option that has a stance
 * which counts, or that the filter names as `actor` or `option`; rows in order of id, columns in the order of the issues,
 * with a cell where the two meet even if the actor is silent. What others say of an actor does not count unless `voice`
 * says so. For one option, use `sidesOn`; for how far two actors are apart, `stanceDistance`.
 * Throws an InvalidFilterError for an unknown key or term, an UnknownIdError for an id, a RangeError for a day.
 *
 * @example
 * stanceMatrix({ issue: 'ceasefire' }).rows.map(({ actor, cells }) => [actor, ...cells.map(({ side }) => side)])
 */
export function stanceMatrix(filter: StanceMatrixFilter<KnownIds> = {}): StanceMatrix<KnownIds> {
  return stanceMatrixIn<KnownIds>(filter, { positions: positionsOfRelease, actors: actorsOfRelease, issues: issuesOfRelease, retired: retiredOfRelease })
}

/**
 * Where an actor stands on an option as of a day: its latest positions, several where it cannot be told which came
 * last, without those superseded; [] where it has taken none that counts. What was surely taken by the day counts; with
 * `within: 'possibly'` also what may have been, and `possible` of the answer has those. What others say of the actor
 * does not count unless `voice` says so, nor do its representatives unless `onBehalf` does. For all its positions, use
 * `findPositions` or `stanceHistory`; for all actors, `sidesOn` or `stanceMatrix`.
 * Throws an UnknownIdError, an InvalidFilterError for an unknown key or term, a RangeError for a day.
 *
 * @example
 * stanceOf('vladimir-putin', 'ceasefire/general-ceasefire', { asOf: '2025-08-16' }).map(({ stance }) => stance) // ['rejects']
 */
export function stanceOf<const W extends Certainty = 'certainly'>(actor: KnownIds['actor'], option: KnownIds['option'], options: StanceOptions<W> = {}): Found<PositionRecord<KnownIds>, W> {
  return stanceOfIn<KnownIds, W>(actor, option, options, { positions: positionsOfRelease, actors: actorsOfRelease, issues: issuesOfRelease, retired: retiredOfRelease })
}

/**
 * What became of an event, planned or held: what it came about as, what took its place, and its outcome; of one that was
 * put off nothing is known until one of these is. For all plans, use `plans`.
 * Throws an UnknownIdError for an event that does not exist.
 *
 * @example
 * whatBecameOf('trilateral-meeting-with-putin').known // false
 */
export function whatBecameOf(event: KnownIds['event']): WhatBecame<KnownIds> {
  return whatBecameOfIn<KnownIds>(event, { events: eventsOfRelease, retired: retiredOfRelease })
}

/**
 * Where an id that is no longer in use went: the entry with what replaced it, since when and why, and what that leads to
 * in the end; undefined where the id is in use or never was. Lookups that throw say the same in their error.
 * Throws an InvalidFilterError for a collection that does not exist.
 *
 * @example
 * whereWent('actors', 'nato') // undefined
 */
export function whereWent(collection: Catalogue, id: string): WhereItWent | undefined {
  return whereWentIn<KnownIds>(collection, id, { retired: retiredOfRelease })
}
