// Generated from src/query by `npm run generate`. Do not edit: change the question.
import { type EventType } from '../dataset/event-types.js'
import { type Ids, type KnownIds } from '../dataset/generated/ids.js'
import { type ActorRecord, type Dataset, type DiscrepancyRecord, type EventRecord, type FigureRecord, type IssueOption, type IssueRecord, type PlaceRecord, type PositionRecord, type ProposalRecord, type SourceRecord, type TalkEvent } from '../dataset/record-types.js'
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

/** A dataset that can be asked: its collections, and every question as a method. */
export class AskableDataset<I extends Ids = KnownIds> implements Dataset<I> {
  readonly sources: Dataset<I>['sources']
  readonly actors: Dataset<I>['actors']
  readonly places: Dataset<I>['places']
  readonly issues: Dataset<I>['issues']
  readonly events: Dataset<I>['events']
  readonly proposals: Dataset<I>['proposals']
  readonly positions: Dataset<I>['positions']
  readonly figures: Dataset<I>['figures']
  readonly discrepancies: Dataset<I>['discrepancies']
  readonly retired: Dataset<I>['retired']

  constructor(dataset: Dataset<I>) {
    this.sources = dataset.sources
    this.actors = dataset.actors
    this.places = dataset.places
    this.issues = dataset.issues
    this.events = dataset.events
    this.proposals = dataset.proposals
    this.positions = dataset.positions
    this.figures = dataset.figures
    this.discrepancies = dataset.discrepancies
    this.retired = dataset.retired
    Object.freeze(this)
  }

  /**
   * The actors that go by a name, whatever its case, diacritics and apostrophes, in Latin or Cyrillic: those that have
   * the whole of it as a name or alias; where none has, those that have it in the romanization of another language
   * (Selenskyj); where none has that either, those with all its words in one name. Each time in order of id; [] where
   * none does: a misspelt name is not guessed. For all records with some words, use `search`, for an id `getActor` or
   * `findActor`. Throws a TypeError for a name that is no text.
   */
  actorsNamed(text: string): readonly ActorRecord<I>[] {
    return actorsNamedIn<I>(text, this)
  }

  /**
   * A citation of a record to paste, as text: the release that it was taken from, with its version, the record and the
   * hash of the content, then the sources of the record in the order of its evidence. What is not known is left out; in a
   * sentence a date in brackets was worked out, since the source does not state it. For the words that the sources say it
   * with, use `provenanceOf`.
   * Throws an InvalidFilterError for an unknown key or style, an UnknownIdError for a source that the dataset does not
   * have, a TypeError for what is no record.
   */
  citationOf(record: EvidencedRecord<I>, options: CitationOptions = {}): string {
    return citationOfIn<I>(record, options, this)
  }

  /**
   * The low, best and high of some figures by a rule of `rangeRules`, each with the figures that give it: only of figures
   * that count the same thing, and nothing is added or averaged. For which do, use `competingFigures`; for two of them,
   * `compareFigures`.
   * Throws an InvalidFilterError for figures that do not count the same thing, with why, for none, and for an unknown
   * rule, an UnknownIdError for a figure that does not exist.
   */
  claimedRange(figures: readonly I['figure'][], rule: RangeRule): ClaimedRange<I> {
    return claimedRangeIn<I>(figures, rule, this)
  }

  /**
   * Whether two figures contradict each other, with the reason: they do only where they count the same thing, with the
   * same measure, unit, stage and scope, and no number fits both; with different scopes they are incomparable, however near,
   * and so they are where neither scope names anything, unless they are of one proposal or one revises the other.
   * For all figures that count the same thing, use `rivalsOf`.
   * Throws an UnknownIdError for a figure that does not exist.
   */
  compareFigures(a: I['figure'], b: I['figure']): FigureComparison {
    return compareFiguresIn<I>(a, b, this)
  }

  /**
   * The figures that compete: in groups that count the same thing, each two of a group with whether they contradict each
   * other and why; asked for, also those that look alike and cannot be compared, from the side of each. A group is given
   * whole where one of its figures meets the filter. Groups, figures and pairs are in order of the first day a figure can
   * have been claimed. For one figure, use `rivalsOf`; for low, best and high of a group, `claimedRange`.
   * Throws an InvalidFilterError for an unknown key or term, an UnknownIdError for an id, a RangeError for a day.
   */
  competingFigures(filter: CompetingFiguresFilter<I> = {}): readonly CompetingFigures<I>[] {
    return competingFiguresIn<I>(filter, this)
  }

  /**
   * The positions that hang on an option: those with a condition that names it, whatever they are on themselves and in
   * whatever voice, in order of the first day they can have been taken. For the positions on the option, use
   * `findPositions`; for what stands as of a day, and what it requires, `preconditions`.
   * Throws an UnknownIdError for an option that does not exist.
   */
  conditionsOn(option: I['option']): readonly PositionRecord<I>[] {
    return conditionsOnIn<I>(option, this)
  }

  /**
   * Which preconditions exclude each other: every two stances of different sides that stand as of a day and cannot both be
   * met, by one of the `conflictRules` and nothing beyond; in the order of the first, of the rules, and of the second. Two
   * of one actor, or of one for whom both speak, are no conflict; nor are mere opposite stances on an option, for which use
   * `sidesOn`, or circles of three and more, for which use `preconditions`. Conditions in words alone are not compared.
   * Throws an InvalidFilterError for an unknown key or term, an UnknownIdError for an id, a RangeError for a day.
   */
  conflictingPreconditions(filter: ConflictsFilter<I> = {}): readonly PreconditionConflict<I>[] {
    return conflictingPreconditionsIn<I>(filter, this)
  }

  /**
   * The network of contacts as d3-force or graphology takes it as it is: the actors who met somebody, by id, and what ties
   * every two who met, in the order of `contacts`, which has the same filter. The objects are made anew and are the
   * caller's to change. For the talks themselves, use `contacts`.
   * Throws an InvalidFilterError for an unknown format, key or term, an UnknownIdError for an id, a RangeError for a day.
   */
  contactGraph<const Format extends keyof ContactGraphs = keyof ContactGraphs>(format: Format, filter: ContactsFilter<I> = {}): ContactGraphs<I>[Format] {
    return contactGraphIn<I, Format>(format, filter, this)
  }

  /**
   * Who met whom: every two actors who took part in the same talks that were held, with the talks and their number by
   * mode; the pairs with most talks first, then by id. Who was merely expected, spoken of or reporting does not count, as
   * in `meetingsOf`; a person counts for itself, not for its state; and talks within other talks count as talks of their
   * own. For nodes and links to draw or measure, use `contactGraph`.
   * Throws an InvalidFilterError for an unknown key or term, an UnknownIdError for an id, a RangeError for a day.
   */
  contacts(filter: ContactsFilter<I> = {}): readonly Contact<I>[] {
    return contactsIn<I>(filter, this)
  }

  /**
   * How many events meet a filter, by one of its keys or several: a row for each group that has any, in the order in which
   * the events have them. An event that stands in several groups, as by participant, counts in each. With `within: 'possibly'` each row
   * also says how many of its count are merely `possible`. For the events
   * themselves, use `findEvents`.
   * Throws an InvalidFilterError for an unknown key or term, an UnknownIdError for an id, a RangeError for a day.
   */
  countEvents<const By extends keyof EventGroups = never, const W extends Certainty = 'certainly'>(filter: EventsFilter<I, EventType, W>, by: readonly By[]): readonly EventCount<I, By, W>[] {
    return countEventsIn<I, By, W>(filter, by, this)
  }

  /**
   * How many positions meet a filter, by one of its keys or several: a row for each group that has any, in the order in
   * which the positions have them. A position that stands in several groups, as by source, counts in each. With `within: 'possibly'` each row
   * also says how many of its count are merely `possible`. For the
   * positions themselves, use `findPositions`; for who stands where in the end, `stanceMatrix`.
   * Throws an InvalidFilterError for an unknown key or term, an UnknownIdError for an id, a RangeError for a day.
   */
  countPositions<const By extends keyof PositionGroups = never, const W extends Certainty = 'certainly'>(filter: PositionsFilter<I, W>, by: readonly By[]): readonly PositionCount<I, By, W>[] {
    return countPositionsIn<I, By, W>(filter, by, this)
  }

  /**
   * What the members of a group do not share as of a day: every option on which some of them have a stance and either stand
   * on more than one side or others are silent; in the order of the issues. Who is a member follows `membersOf`, and the
   * group counts with them where it has spoken itself; a list of actors is taken as it stands. A member whose latest
   * positions stand on several sides is on each of these. What others say of a member does not count unless `voice` says so.
   * For two actors, use `stanceDistance`; for all actors on one option, `sidesOn`.
   * Throws an UnknownIdError, an InvalidFilterError for an unknown key or term, a RangeError for a day.
   */
  disagreementsWithin(group: I['actor'] | readonly I['actor'][], options: DisagreementsOptions<I> = {}): readonly Disagreement<I>[] {
    return disagreementsWithinIn<I>(group, options, this)
  }

  /**
   * The actor whose id is the text, or undefined where there is none. For an id that has to exist, use `getActor`, which
   * knows every id by its type. For a name or spelling, use `actorsNamed`.
   */
  findActor(text: string): ActorRecord<I> | undefined {
    return findActorIn<I>(text, this)
  }

  /**
   * The actors that meet a filter, in order of id; a kind makes the answer as narrow. For a name in any spelling, use
   * `actorsNamed`; for who belongs to a group on a day, `membersOf`.
   * Throws an InvalidFilterError for an unknown key or term, an UnknownIdError for an id.
   */
  findActors<const K extends ActorRecord['kind'] = ActorRecord['kind']>(filter: ActorsFilter<I, K> = {}): readonly ActorOfKind<I, K>[] {
    return findActorsIn<I, K>(filter, this)
  }

  /**
   * The discrepancies that meet a filter, in order of id. For the defects of one source, use `sourceDefects`; for two
   * numbers, `compareFigures`.
   * Throws an InvalidFilterError for an unknown key, term or collection, an UnknownIdError for an id.
   */
  findDiscrepancies(filter: DiscrepanciesFilter<I> = {}): readonly DiscrepancyRecord<I>[] {
    return findDiscrepanciesIn<I>(filter, this)
  }

  /**
   * The discrepancy whose id is the text, or undefined where there is none. For an id that has to exist, use `getDiscrepancy`, which
   * knows every id by its type.
   */
  findDiscrepancy(text: string): DiscrepancyRecord<I> | undefined {
    return findDiscrepancyIn<I>(text, this)
  }

  /**
   * The event whose id is the text, or undefined where there is none. For an id that has to exist, use `getEvent`, which
   * knows every id by its type.
   */
  findEvent(text: string): EventRecord<I> | undefined {
    return findEventIn<I>(text, this)
  }

  /**
   * The events that meet a filter, in order of the first day they can have been, those without a day last; all of them
   * where it is empty. A type makes the answer as narrow. What surely falls within the days given counts; with
   * `within: 'possibly'` also what may, and `possible` of the answer has those. For talks that certain actors took part
   * in, use `meetingsOf`; for plans, `openPlans`.
   * Throws an InvalidFilterError for an unknown key or term, an UnknownIdError for an id, a RangeError for a day.
   */
  findEvents<const T extends EventType = EventType, const W extends Certainty = 'certainly'>(filter: EventsFilter<I, T, W> = {}): Found<EventOfType<I, T>, W> {
    return findEventsIn<I, T, W>(filter, this)
  }

  /**
   * The figure whose id is the text, or undefined where there is none. For an id that has to exist, use `getFigure`, which
   * knows every id by its type.
   */
  findFigure(text: string): FigureRecord<I> | undefined {
    return findFigureIn<I>(text, this)
  }

  /**
   * The figures that meet a filter, in order of the first day they can have been claimed. They are claims: nothing adds
   * or averages them. What surely falls within the days given counts; with `within: 'possibly'` also what may, and
   * `possible` of the answer has those. For those that compete, use `competingFigures`; for two of them, `compareFigures`.
   * Throws an InvalidFilterError for an unknown key or term, an UnknownIdError for an id, a RangeError for a day.
   */
  findFigures<const W extends Certainty = 'certainly'>(filter: FiguresFilter<I, W> = {}): Found<FigureRecord<I>, W> {
    return findFiguresIn<I, W>(filter, this)
  }

  /**
   * The issue whose id is the text, or undefined where there is none. For an id that has to exist, use `getIssue`, which
   * knows every id by its type.
   */
  findIssue(text: string): IssueRecord<I> | undefined {
    return findIssueIn<I>(text, this)
  }

  /**
   * The option whose id, `issue/option`, is the text, or undefined where there is none. For an id that has to exist, use
   * `getOption`, which knows every id by its type.
   */
  findOption(text: string): IssueOption<I> | undefined {
    return findOptionIn<I>(text, this)
  }

  /**
   * The place whose id is the text, or undefined where there is none. For an id that has to exist, use `getPlace`, which
   * knows every id by its type.
   */
  findPlace(text: string): PlaceRecord<I> | undefined {
    return findPlaceIn<I>(text, this)
  }

  /**
   * The places that meet a filter, in order of id. For what happened there, use `findEvents`; for records of any
   * collection by words, `search`.
   * Throws an InvalidFilterError for an unknown key or term, an UnknownIdError for an id.
   */
  findPlaces(filter: PlacesFilter<I> = {}): readonly PlaceRecord<I>[] {
    return findPlacesIn<I>(filter, this)
  }

  /**
   * The position whose id is the text, or undefined where there is none. For an id that has to exist, use `getPosition`, which
   * knows every id by its type.
   */
  findPosition(text: string): PositionRecord<I> | undefined {
    return findPositionIn<I>(text, this)
  }

  /**
   * The positions that meet a filter, in order of the first day they can have been taken; all of them where it is empty.
   * What surely falls within the days given counts; with `within: 'possibly'` also what may, and `possible` of the answer
   * has those. For where an actor stands in the end, use `stanceOf`; for all actors on one option, `sidesOn`; for numbers,
   * `countPositions`.
   * Throws an InvalidFilterError for an unknown key or term, an UnknownIdError for an id, a RangeError for a day.
   */
  findPositions<const W extends Certainty = 'certainly'>(filter: PositionsFilter<I, W> = {}): Found<PositionRecord<I>, W> {
    return findPositionsIn<I, W>(filter, this)
  }

  /**
   * The proposal whose id is the text, or undefined where there is none. For an id that has to exist, use `getProposal`, which
   * knows every id by its type.
   */
  findProposal(text: string): ProposalRecord<I> | undefined {
    return findProposalIn<I>(text, this)
  }

  /**
   * The proposals that meet a filter, in order of the first day they can have been on the table; the days given bound that
   * day, and `status` is the last of the history. What surely falls within counts; with `within: 'possibly'` also what
   * may, and `possible` of the answer has those. For what was answered to one, use `responsesTo`; for how things stood on
   * a day, `onTheTable`.
   * Throws an InvalidFilterError for an unknown key or term, an UnknownIdError for an id, a RangeError for a day.
   */
  findProposals<const W extends Certainty = 'certainly'>(filter: ProposalsFilter<I, W> = {}): Found<ProposalRecord<I>, W> {
    return findProposalsIn<I, W>(filter, this)
  }

  /**
   * The source whose id is the text, or undefined where there is none. For an id that has to exist, use `getSource`, which
   * knows every id by its type.
   */
  findSource(text: string): SourceRecord<I> | undefined {
    return findSourceIn<I>(text, this)
  }

  /**
   * The sources that meet a filter, in order of publication. What was surely published within the days given counts; with
   * `within: 'possibly'` also what may have been, and `possible` of the answer has those. For their defects, use
   * `sourceDefects`.
   * Throws an InvalidFilterError for an unknown key or term, a RangeError for a day.
   */
  findSources<const W extends Certainty = 'certainly'>(filter: SourcesFilter<W> = {}): Found<SourceRecord<I>, W> {
    return findSourcesIn<I, W>(filter, this)
  }

  /**
   * The actor with the id; a literal id of the release gives the record its kind. For text that may be no id, use
   * `findActor`, for a name or spelling `actorsNamed`.
   * Throws an UnknownIdError that names the nearest id, or where a retired id went.
   */
  getActor<const Id extends I['actor'] = I['actor']>(id: Id): ActorWithId<I, Id> {
    return getActorIn<I, Id>(id, this)
  }

  /**
   * The discrepancy with the id. For text that may be no id, use `findDiscrepancy`.
   * Throws an UnknownIdError that names the nearest id, or where a retired id went.
   */
  getDiscrepancy(id: I['discrepancy']): DiscrepancyRecord<I> {
    return getDiscrepancyIn<I>(id, this)
  }

  /**
   * The event with the id; a literal id of the release gives the record its type. For text that may be no id, use
   * `findEvent`.
   * Throws an UnknownIdError that names the nearest id, or where a retired id went.
   */
  getEvent<const Id extends I['event'] = I['event']>(id: Id): EventWithId<I, Id> {
    return getEventIn<I, Id>(id, this)
  }

  /**
   * The figure with the id. For text that may be no id, use `findFigure`.
   * Throws an UnknownIdError that names the nearest id, or where a retired id went.
   */
  getFigure(id: I['figure']): FigureRecord<I> {
    return getFigureIn<I>(id, this)
  }

  /**
   * The issue with the id. For text that may be no id, use `findIssue`.
   * Throws an UnknownIdError that names the nearest id, or where a retired id went.
   */
  getIssue(id: I['issue']): IssueRecord<I> {
    return getIssueIn<I>(id, this)
  }

  /**
   * The option with the id, `issue/option`; its issue is what `getIssue` gives for the part before the stroke. For text
   * that may be no id, use `findOption`.
   * Throws an UnknownIdError that names the nearest id, or where a retired id went.
   */
  getOption(id: I['option']): IssueOption<I> {
    return getOptionIn<I>(id, this)
  }

  /**
   * The place with the id. For text that may be no id, use `findPlace`.
   * Throws an UnknownIdError that names the nearest id, or where a retired id went.
   */
  getPlace(id: I['place']): PlaceRecord<I> {
    return getPlaceIn<I>(id, this)
  }

  /**
   * The position with the id. For text that may be no id, use `findPosition`.
   * Throws an UnknownIdError that names the nearest id, or where a retired id went.
   */
  getPosition(id: I['position']): PositionRecord<I> {
    return getPositionIn<I>(id, this)
  }

  /**
   * The proposal with the id. For text that may be no id, use `findProposal`.
   * Throws an UnknownIdError that names the nearest id, or where a retired id went.
   */
  getProposal(id: I['proposal']): ProposalRecord<I> {
    return getProposalIn<I>(id, this)
  }

  /**
   * The source with the id. For text that may be no id, use `findSource`.
   * Throws an UnknownIdError that names the nearest id, or where a retired id went.
   */
  getSource(id: I['source']): SourceRecord<I> {
    return getSourceIn<I>(id, this)
  }

  /**
   * The talks that were held and in which every one of the actors took part, in order of time: who was merely expected,
   * invited, spoken of or reporting does not count. A person counts for itself, not for its state: ask for both. For who
   * met whom, use `contacts`; for events of any kind and status that name an actor, `findEvents`.
   * Throws an UnknownIdError for an actor that does not exist, an InvalidFilterError where none is given.
   */
  meetingsOf(actors: readonly [I['actor'], ...I['actor'][]]): readonly TalkEvent<I>[] {
    return meetingsOfIn<I>(actors, this)
  }

  /**
   * The members of a group, state or organisation on a day, in order of id, without the group itself: who is part of it or
   * holds a post in it, and the members of these in turn. That one is part of another has no date in the data and counts on
   * every day; a post counts on the days on which it was surely held or, with `within: 'possibly'`, may have been, and
   * `possible` of the answer has whose; on any day where none is given. A coalition has members whom no source names, so
   * that this is seldom all of them. For the posts of a person, use `rolesOf`; for what members do not share,
   * `disagreementsWithin`.
   * Throws an UnknownIdError, an InvalidFilterError for an unknown key or term, a RangeError for a day.
   */
  membersOf<const W extends Certainty = 'certainly'>(group: I['actor'], options: AsOf<W> = {}): Found<ActorRecord<I>, W> {
    return membersOfIn<I, W>(group, options, this)
  }

  /**
   * Every record that names an actor in one of its fields, by collection and in the order of each; its own record is
   * among them only where it names itself. For what the actor did or said, use `findEvents`, `findPositions` or `quotesOf`.
   * Throws an UnknownIdError for an actor that does not exist.
   */
  mentionsOf(actor: I['actor']): Mentions<I> {
    return mentionsOfIn<I>(actor, this)
  }

  /**
   * What was on the table at the end of a day, month or year: each proposal known by then with where it stood, who had
   * answered and whose answer was still to come, by the steps of its history taken by then; in order of the first day it
   * can have been on the table. A later version known by then supersedes it. With `within: 'possibly'` also the proposals
   * and answers that may have been there by then, marked as `possible`. For the proposals themselves, use `findProposals`;
   * for all answers to one, `responsesTo`.
   * Throws a RangeError for a day, an InvalidFilterError for an unknown key or term, an UnknownIdError for an id.
   */
  onTheTable(date: string, options: OnTheTableOptions<I> = {}): readonly TabledProposal<I>[] {
    return onTheTableIn<I>(date, options, this)
  }

  /**
   * The events that were planned, expected, proposed or put off and of which no source tells what became, in order of the
   * first day they can fall on: what was put off is still open. As of a day, they are those that a source published by then
   * speaks of and that nothing had settled by then, whatever came later: surely, or with `within: 'possibly'` as far as
   * can be told; `possible` of the answer has those that are not sure. For one event, use `whatBecameOf`; for plans settled
   * or not, `plans`.
   * Throws an InvalidFilterError for an unknown key or term, a RangeError for a day.
   */
  openPlans<const W extends Certainty = 'certainly'>(options: AsOf<W> = {}): Found<EventRecord<I>, W> {
    return openPlansIn<I, W>(options, this)
  }

  /**
   * The events that were planned, expected, proposed or put off, and what became of them, in order of the first day they
   * can fall on. As of a day, they are those that a source published by then speaks of, with what had come of them by
   * then, whatever came later. For those alone of which nothing is known, use `openPlans`; for one event, `whatBecameOf`.
   * Throws an InvalidFilterError for an unknown key or term, an UnknownIdError for an id, a RangeError for a day.
   */
  plans(filter: PlansFilter<I> = {}): readonly Plan<I>[] {
    return plansIn<I>(filter, this)
  }

  /**
   * Who demands what before what, as a graph: an edge for each condition of each stance that stands as of a day, from the
   * option that the stance is on to the option, event or text that it hangs on; and the circles in which options wait for
   * one another. A stance stands until another supersedes it, or the actor takes a later one on the option. What others say
   * of an actor does not count unless `voice` says so. For those that cannot be met together, use
   * `conflictingPreconditions`; for all positions that ever hung on an option, `conditionsOn`.
   * Throws an InvalidFilterError for an unknown key or term, an UnknownIdError for an id, a RangeError for a day.
   */
  preconditions(filter: PreconditionsFilter<I> = {}): Preconditions<I> {
    return preconditionsIn<I>(filter, this)
  }

  /**
   * Which words of which source say so: for a record or, by a JSON Pointer, for one field of it, each evidence that
   * carries it with its source, its spans, the record's verbatim words that it carries and the address, in the order of
   * the record's evidence; [] for a field that none carries, such as an editorial one. For the evidence alone, use
   * `evidenceFor`; for a citation to paste, `citationOf`.
   * Throws an UnknownPointerError for a pointer that names nothing in the record, an UnknownIdError for a source that the
   * dataset does not have, a TypeError for what is no record.
   */
  provenanceOf(record: EvidencedRecord<I>, pointer = ''): readonly Provenance<I>[] {
    return provenanceOfIn<I>(record, pointer, this)
  }

  /**
   * What an actor said in its own words, in positions and at events, in order of the first day it can have been said; not
   * what a spokesperson said for it or another quoted of it. For what it said in any words, use `findPositions`.
   * Throws an UnknownIdError for an actor that does not exist.
   */
  quotesOf(actor: I['actor']): readonly Quotation<I>[] {
    return quotesOfIn<I>(actor, this)
  }

  /**
   * Every response to a proposal, in order of the first day on which it can have been given: the steps of its history with
   * the records that they name, and the stances on it that no step names, each with its conditions; of one day, the steps
   * come first, as the history has them. What others say of an actor counts only where a step rests on it, unless `voice`
   * says so. For where it all left the proposal on a date, use `onTheTable`; for stances on its terms, `findPositions`.
   * Throws an UnknownIdError for a proposal that does not exist, an InvalidFilterError for an unknown key or term, a
   * RangeError for a day.
   */
  responsesTo(proposal: I['proposal'], options: ResponsesOptions = {}): readonly ProposalResponse<I>[] {
    return responsesToIn<I>(proposal, options, this)
  }

  /**
   * The figures that stand beside a figure, each with whether the two contradict each other and why: all that count the
   * same thing, and those that the record itself relates to it, which may be incomparable; in order of the first day they
   * can have been claimed. For two figures, use `compareFigures`; for all that compete, `competingFigures`.
   * Throws an UnknownIdError for a figure that does not exist.
   */
  rivalsOf(figure: I['figure']): readonly Rival<I>[] {
    return rivalsOfIn<I>(figure, this)
  }

  /**
   * The posts that a person held on a day, worked out from the tenures: surely, or possibly where sources leave it open;
   * [] where no source gives the person one. The day is EDTF, or the date of a record. For all posts, read `tenures`.
   * Throws an UnknownIdError for an actor that does not exist, a RangeError for a day.
   */
  rolesOf(person: I['actor'], day: string | BoundedDate): readonly Role<I>[] {
    return rolesOfIn<I>(person, day, this)
  }

  /**
   * The records that have all of some words, or longer words that begin so, in their names, titles and texts, whatever
   * the case, diacritics and apostrophes, in Latin or Cyrillic. A collection in which none has them is searched again for
   * names as other languages romanize them (Selenskyj). In order of `match`: the whole of a name, alias, title or label;
   * then all words in the names; in the titles too; in the texts too. Then those as written, then in order of collections
   * and of their records. [] for text without a word. For who goes by a name, use `actorsNamed`.
   * Throws an InvalidFilterError for an unknown key, collection or limit, a TypeError for words that are no text.
   */
  search(words: string, options: SearchOptions = {}): readonly SearchResult<I>[] {
    return searchIn<I>(words, options, this)
  }

  /**
   * What is second-hand, and through whom: the positions and figures with a chain of reports, and the positions in the
   * voice of a spokesperson, of another actor, of the outlet or of a headline; one entry for each source that carries the
   * record. Positions come first, then figures, each in order of the first day it can have been said, then sources in the
   * order of the evidence. For what actors themselves say, use `findPositions` with `ownVoices`.
   * Throws an InvalidFilterError for an unknown key or term, an UnknownIdError for an id, a RangeError for a day.
   */
  secondHand(filter: SecondHandFilter<I> = {}): readonly SecondHand<I>[] {
    return secondHandIn<I>(filter, this)
  }

  /**
   * Who is for an option, who against it and who neither, each actor by its latest positions as of a day, actors in the
   * order in which they first spoke of it; an actor whose latest positions stand on two sides is on both. Conditions are
   * left on the positions. What was surely said by the day counts; with `within: 'possibly'` also what may have been. What
   * others say of an actor does not count unless `voice` says so. For one actor, use `stanceOf`; for several options,
   * `stanceMatrix`.
   * Throws an UnknownIdError, an InvalidFilterError for an unknown key or term, a RangeError for a day.
   */
  sidesOn(option: I['option'], options: Omit<StanceOptions, 'onBehalf'> = {}): Sides<I> {
    return sidesOnIn<I>(option, options, this)
  }

  /**
   * What rests on one independent source alone: the records all of whose evidence comes from sources of one
   * `independenceGroup`; asked for by `parts`, also those of which some fields do, one entry for each group. By collection,
   * and in the order of each. For which words of which source carry a field, use `evidenceFor`.
   * Throws an InvalidFilterError for an unknown key or term, an UnknownIdError for a source.
   */
  singleSourced<const Name extends CollectionName = CollectionName>(filter: SingleSourcedFilter<I, Name> = {}): readonly SingleSourced<I, Name>[] {
    return singleSourcedIn<I, Name>(filter, this)
  }

  /**
   * The defects of the sources themselves, each with its source: by the first day the source can have been published, and
   * in the order of its text. For where sources do not agree with one another, use `findDiscrepancies`.
   * Throws an InvalidFilterError for an unknown key or term, an UnknownIdError for a source.
   */
  sourceDefects(filter: SourceDefectsFilter<I> = {}): readonly DefectOfSource<I>[] {
    return sourceDefectsIn<I>(filter, this)
  }

  /**
   * Who changed on what between two days: every actor and option with another stance at the end than at the start, with the
   * latest positions then and before; in order of the actor's id, then of the issues and their options. The same stance
   * taken once more is no change, one taken for the first time is. What others say of an actor does not count unless `voice`
   * says so. For all positions of one actor on one option, use `stanceHistory`.
   * Throws an InvalidFilterError for an unknown key or term, an UnknownIdError for an id, a RangeError for a day.
   */
  stanceChanges(filter: StanceChangesFilter<I>): readonly StanceChange<I>[] {
    return stanceChangesIn<I>(filter, this)
  }

  /**
   * How far two actors are apart as of a day, from 0 to 1, over the options on which both have a stance; null where there is
   * none. The rule is named in the answer: it compares sides and nothing else, so that demanding and accepting are the same
   * to it, and conditions are left on the positions. It tells little where few options are shared: look at how many are.
   * For many actors, use `stanceMatrix`.
   * Throws an UnknownIdError, an InvalidFilterError for an unknown key or term, a RangeError for a day.
   */
  stanceDistance(a: I['actor'], b: I['actor'], options: StanceDistanceOptions<I> = {}): StanceDistance<I> {
    return stanceDistanceIn<I>(a, b, options, this)
  }

  /**
   * Every position of an actor on an option with what it is to the one before, by the first day they can have been taken,
   * none before one that it supersedes or reaffirms. A step is what it is in the whole history: days that are asked for leave
   * out steps and change none. What others say of the actor does not count unless `voice` says so, nor do its
   * representatives unless `onBehalf` does. For where it stands in the end, use `stanceOf`; for what changed between two
   * days, `stanceChanges`.
   * Throws an UnknownIdError, an InvalidFilterError for an unknown key or term, a RangeError for a day.
   */
  stanceHistory(actor: I['actor'], option: I['option'], options: StanceHistoryOptions = {}): readonly StanceStep<I>[] {
    return stanceHistoryIn<I>(actor, option, options, this)
  }

  /**
   * Where everybody stands on everything as of a day: a row for each actor and a column for each option that has a stance
   * which counts, or that the filter names as `actor` or `option`; rows in order of id, columns in the order of the issues,
   * with a cell where the two meet even if the actor is silent. What others say of an actor does not count unless `voice`
   * says so. For one option, use `sidesOn`; for how far two actors are apart, `stanceDistance`.
   * Throws an InvalidFilterError for an unknown key or term, an UnknownIdError for an id, a RangeError for a day.
   */
  stanceMatrix(filter: StanceMatrixFilter<I> = {}): StanceMatrix<I> {
    return stanceMatrixIn<I>(filter, this)
  }

  /**
   * Where an actor stands on an option as of a day: its latest positions, several where it cannot be told which came
   * last, without those superseded; [] where it has taken none that counts. What was surely taken by the day counts; with
   * `within: 'possibly'` also what may have been, and `possible` of the answer has those. What others say of the actor
   * does not count unless `voice` says so, nor do its representatives unless `onBehalf` does. For all its positions, use
   * `findPositions` or `stanceHistory`; for all actors, `sidesOn` or `stanceMatrix`.
   * Throws an UnknownIdError, an InvalidFilterError for an unknown key or term, a RangeError for a day.
   */
  stanceOf<const W extends Certainty = 'certainly'>(actor: I['actor'], option: I['option'], options: StanceOptions<W> = {}): Found<PositionRecord<I>, W> {
    return stanceOfIn<I, W>(actor, option, options, this)
  }

  /**
   * What became of an event, planned or held: what it came about as, what took its place, and its outcome; of one that was
   * put off nothing is known until one of these is. For all plans, use `plans`.
   * Throws an UnknownIdError for an event that does not exist.
   */
  whatBecameOf(event: I['event']): WhatBecame<I> {
    return whatBecameOfIn<I>(event, this)
  }

  /**
   * Where an id that is no longer in use went: the entry with what replaced it, since when and why, and what that leads to
   * in the end; undefined where the id is in use or never was. Lookups that throw say the same in their error.
   * Throws an InvalidFilterError for a collection that does not exist.
   */
  whereWent(collection: Catalogue, id: string): WhereItWent | undefined {
    return whereWentIn<I>(collection, id, this)
  }
}
