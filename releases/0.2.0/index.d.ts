import { A as ActorRecord, I as Ids, K as KnownIds, D as Dataset, a as DiscrepancyRecord, E as EventRecord, F as FigureRecord, b as IssueRecord, P as PlaceRecord, c as PositionRecord, d as ProposalRecord, R as RetiredRecord, S as SourceRecord, C as Condition, e as Participant, T as TalkEvent, f as Evidence, O as Outcome, g as ProposalStep, h as RecordReference, i as Resolution, j as ActorKinds, k as EventTypes, Q as Quote, l as Dated, m as Tenure, n as SourceDefect, o as IssueOption } from './record-types.shared.js';
export { p as ActEvent, q as ActorId, r as AttackEvent, s as Coordinates, t as DiscrepancyId, u as EventCondition, v as EventId, w as EventRelation, x as FigureId, y as FigureRelation, z as FigureScope, B as FigureValue, G as GroupActor, H as Identifiers, J as IssueId, L as OptionCondition, M as OptionId, N as PartyActor, U as PersonActor, V as PlaceId, W as PositionId, X as ProposalId, Y as ProposalTerm, Z as SourceId, _ as Span, $ as SpokenQuote, a0 as TextCondition } from './record-types.shared.js';
import { C as CollectionName } from './collections.shared.js';
export { c as collectionNames, a as collections } from './collections.shared.js';

/**
 * Every actor: persons, states, organisations, coalitions, outlets and unnamed groups, in order of id.
 * Plain objects, deeply frozen.
 *
 * @example
 * actors.filter(({ kind }) => kind === 'person').map(({ name }) => name)
 */
declare const actors: readonly ActorRecord[];

/** The collections of a dataset that a function looks into: a whole dataset is one of these too. */
type DatasetOf<I extends Ids = KnownIds, Name extends keyof Dataset = keyof Dataset> = Pick<Dataset<I>, Name>;

/**
 * Every discrepancy: accounts that do not agree, and errors, in order of id.
 * Plain objects, deeply frozen.
 *
 * @example
 * discrepancies.filter(({ resolution }) => resolution.status === 'unresolved').length
 */
declare const discrepancies: readonly DiscrepancyRecord[];

/** The codebooks that the crosswalk refers to. */
declare const crosswalkVersions: Readonly<{
    readonly plover: "PLOVER as used by POLECAT (2023)";
    readonly cameo: "CAMEO 1.1b3 (2012)";
}>;
/** What a type means, and the codes of PLOVER and CAMEO that come nearest; null where the codebook has none. */
interface EventTypeEntry {
    readonly definition: string;
    readonly plover: string | null;
    readonly cameo: string | null;
}
/** Where people speak with one another: `mode` says how. */
declare const talkTypes: Readonly<{
    readonly summit: EventTypeEntry;
    readonly 'leaders-meeting': EventTypeEntry;
    readonly 'ministers-meeting': EventTypeEntry;
    readonly 'officials-meeting': EventTypeEntry;
    readonly 'military-meeting': EventTypeEntry;
    readonly 'negotiation-round': EventTypeEntry;
    readonly call: EventTypeEntry;
    readonly contact: EventTypeEntry;
    readonly visit: EventTypeEntry;
    readonly address: EventTypeEntry;
}>;
/** What one side or several do or say; `mode` says through what. */
declare const actTypes: Readonly<{
    readonly statement: EventTypeEntry;
    readonly 'joint-statement': EventTypeEntry;
    readonly interview: EventTypeEntry;
    readonly readout: EventTypeEntry;
    readonly letter: EventTypeEntry;
    readonly criticism: EventTypeEntry;
    readonly warning: EventTypeEntry;
    readonly 'proposal-tabled': EventTypeEntry;
    readonly request: EventTypeEntry;
    readonly demand: EventTypeEntry;
    readonly invitation: EventTypeEntry;
    readonly refusal: EventTypeEntry;
    readonly agreement: EventTypeEntry;
    readonly 'agreement-signed': EventTypeEntry;
    readonly 'ceasefire-declared': EventTypeEntry;
    readonly 'ceasefire-in-force': EventTypeEntry;
    readonly 'ceasefire-ended': EventTypeEntry;
    readonly 'coalition-formed': EventTypeEntry;
    readonly vote: EventTypeEntry;
    readonly 'sanctions-imposed': EventTypeEntry;
    readonly 'sanctions-eased': EventTypeEntry;
    readonly 'aid-decision': EventTypeEntry;
    readonly 'aid-delivered': EventTypeEntry;
    readonly purchase: EventTypeEntry;
    readonly appointment: EventTypeEntry;
    readonly exchange: EventTypeEntry;
    readonly deployment: EventTypeEntry;
}>;
/** Force used by one side against another: `means` says with what. */
declare const attackTypes: Readonly<{
    readonly attack: EventTypeEntry;
    readonly 'attack-campaign': EventTypeEntry;
    readonly 'ground-operation': EventTypeEntry;
}>;

/** A type of event. */
type EventType = keyof typeof talkTypes | keyof typeof actTypes | keyof typeof attackTypes;
/**
 * Every type of event with its definition and the nearest codes of PLOVER and CAMEO; `crosswalkVersions` names the
 * codebooks.
 *
 * @example
 * eventTypes.summit.cameo // '040'
 */
declare const eventTypes: Readonly<Record<EventType, EventTypeEntry>>;

/**
 * Every event: what happened, was planned or was called off, in order of the first day it can have been.
 * Plain objects, deeply frozen.
 *
 * @example
 * events.filter(({ status }) => status === 'planned').map(({ title }) => title)
 */
declare const events: readonly EventRecord[];

/**
 * Every figure: one claimed number each, never added up, in order of the first day it can have been claimed.
 * Plain objects, deeply frozen.
 *
 * @example
 * figures.filter(({ measure }) => measure === 'killed').map(({ claimant, value }) => [claimant, value.text])
 */
declare const figures: readonly FigureRecord[];

/** One thing that is wrong with collections given to `createDataset`. */
interface DatasetProblem {
    /** The collection; null where the collections themselves are at fault. */
    readonly collection: string | null;
    /** The place of the record in its collection; null where the collection itself is at fault. */
    readonly index: number | null;
    /** The id of the record; null where it has none. */
    readonly id: string | null;
    /** The JSON Pointer of the field in the record; empty for the whole record. */
    readonly pointer: string;
    /** What stands there as text, shortened; `nothing` where nothing does. */
    readonly value: string;
    /** What is wrong with it. */
    readonly message: string;
    /** What to do. */
    readonly remedy: string;
}
/**
 * What `createDataset` throws: what is wrong with the collections it was given, by collection, record and field, with
 * the remedy.
 */
declare class InvalidDatasetError extends Error {
    readonly name = "InvalidDatasetError";
    /** What is wrong, in the order of the records: all of it, or the first hundred where there is more. */
    readonly problems: readonly DatasetProblem[];
    /** Whether the search ended before the last record, since there were a hundred problems. */
    readonly truncated: boolean;
    constructor(problems: readonly DatasetProblem[], options?: ErrorOptions & {
        readonly truncated?: boolean;
    });
}

/**
 * Every issue: the questions under negotiation, each with its options, in order of id.
 * Plain objects, deeply frozen.
 *
 * @example
 * issues.find(({ id }) => id === 'territory')?.options.map(({ label }) => label)
 */
declare const issues: readonly IssueRecord[];

/**
 * Every place, in order of id.
 * Plain objects, deeply frozen.
 *
 * @example
 * places.find(({ id }) => id === 'white-house')?.within // 'washington'
 */
declare const places: readonly PlaceRecord[];

/**
 * Every position: one actor's stated stance on one option at one time, in order of the first day it can have been taken.
 * Plain objects, deeply frozen.
 *
 * @example
 * positions.filter(({ option }) => option === 'territory/cede-donetsk').map(({ actor, stance }) => [actor, stance])
 */
declare const positions: readonly PositionRecord[];

/**
 * Every proposal: what was put on the table, in order of the first day it can have been.
 * Plain objects, deeply frozen.
 *
 * @example
 * proposals.map(({ title, history }) => [title, history.at(-1)?.status])
 */
declare const proposals: readonly ProposalRecord[];

/** The whole dataset of this release: what every question is asked of unless it is given another. */
declare const published: Dataset;

/** Which release of the data this is. */
interface Release {
    /** The version of the package. */
    readonly version: string;
    /** The last day on which a source of this release can have been published; null where there is no source. */
    readonly asOf: string | null;
    /** SHA-256 of all collections as canonical JSON: the same hash, the same data. */
    readonly contentHash: string;
    /** How many records each collection has. */
    readonly counts: Readonly<Record<CollectionName, number>>;
}
/**
 * Which release of the data this is: version, the day up to which sources were read, a hash of the content, and counts.
 *
 * @example
 * `${release.version}, sources up to ${release.asOf}`
 */
declare const release: Release;

/**
 * Every id that is no longer in use, with the records that stand for it now.
 *
 * @example
 * retired.map(({ id, replacedBy }) => [id, replacedBy]) // []
 */
declare const retired: readonly RetiredRecord[];

/**
 * Every source: the texts that say something, in order of publication.
 * Plain objects, deeply frozen.
 *
 * @example
 * sources.find(({ publisher }) => publisher === 'newsravens.com')?.id // 'newsravens-2025-03-20'
 */
declare const sources: readonly SourceRecord[];

/** Some or all collections of a dataset. */
type Collections<I extends Ids = Ids> = {
    readonly [Name in keyof Dataset]?: Dataset<I>[Name] | undefined;
};
type RecordOf<Given, Name> = Name extends keyof Given ? NonNullable<Given[Name]> extends readonly (infer Item)[] ? Item : never : never;
type IdOf<Item> = [Item] extends [never] ? string : Item extends {
    readonly id: infer Id extends string;
} ? Id : string;
type OptionOf<Item> = Item extends {
    readonly options: readonly (infer Option)[];
} ? Option : never;
interface WrittenIds<Given> {
    readonly source: IdOf<RecordOf<Given, 'sources'>>;
    readonly actor: IdOf<RecordOf<Given, 'actors'>>;
    readonly place: IdOf<RecordOf<Given, 'places'>>;
    readonly issue: IdOf<RecordOf<Given, 'issues'>>;
    readonly option: IdOf<OptionOf<RecordOf<Given, 'issues'>>>;
    readonly event: IdOf<RecordOf<Given, 'events'>>;
    readonly proposal: IdOf<RecordOf<Given, 'proposals'>>;
    readonly position: IdOf<RecordOf<Given, 'positions'>>;
    readonly figure: IdOf<RecordOf<Given, 'figures'>>;
    readonly discrepancy: IdOf<RecordOf<Given, 'discrepancies'>>;
}
/**
 * The ids that some collections hold: literal where all of them, and all that the records refer to, were written down
 * as such; else any text.
 */
type IdsOf<Given> = 0 extends 1 & Given ? Ids : Given extends Collections<WrittenIds<Given>> ? WrittenIds<Given> : Ids;
/** How `createDataset` takes what it is given. */
interface CreateDatasetOptions {
    /** Whether to take the records as they are, unchecked and not copied; false unless it is given. */
    readonly unvalidated?: boolean | undefined;
}

/** The days, `YYYY-MM-DD`, between which a date lies; null where nothing bounds it on that side. */
interface Bounds {
    readonly earliest: string | null;
    readonly latest: string | null;
}
/** What an EDTF string means: one moment known within bounds, or a duration from one such moment to another. */
type EdtfMeaning = {
    readonly kind: 'moment';
    readonly at: Bounds;
} | {
    readonly kind: 'interval';
    readonly start: Bounds;
    readonly end: Bounds;
};
/**
 * What an EDTF string means, as days between which it lies; use `dateMeaning` where a record bounds its date further.
 * An approximate or uncertain date (`~`, `?`, `%`) reaches one unit of its precision to either side.
 * Throws a RangeError that names the text where it is not in the part of EDTF level 1 that the dataset uses, or where the
 * calendar has no such day.
 *
 * @example
 * readEdtf('2025-08-17~') // { kind: 'moment', at: { earliest: '2025-08-16', latest: '2025-08-18' } }
 */
declare function readEdtf(text: string): EdtfMeaning;

/** A date with the days that bound it further; the shape of every `date` of a record. */
interface BoundedDate {
    readonly edtf: string;
    readonly notBefore: string | null;
    readonly notAfter: string | null;
}
/** Answers to a question about an uncertain date. */
type Answer = 'yes' | 'no' | 'possibly';
/**
 * The first and the last day that a date can touch; null where it is open. For what an EDTF string means by itself, use
 * `readEdtf`. Throws a RangeError for what is no date of a record, or not EDTF.
 *
 * @example
 * outerDays({ edtf: '2025-03', notBefore: '2025-03-05', notAfter: null }).earliest // '2025-03-05'
 */
declare function outerDays(date: BoundedDate): {
    readonly earliest: string | null;
    readonly latest: string | null;
};
/**
 * Whether all of `a` is before all of `b`; `possibly` where the two leave it open. For the days of a span, use `isWithin`.
 * Throws a RangeError for what is no date of a record, or not EDTF.
 *
 * @example
 * isBefore(getEvent('2025-08-18-white-house-meeting').date, getEvent('2025-08-18-trump-putin-call').date) // 'possibly'
 */
declare function isBefore(a: BoundedDate, b: BoundedDate): Answer;

/** How surely an entry belongs to an answer: where a date is uncertain it may merely do so. */
type AnswerCertainty = 'certain' | 'possible';

/** What an id can be looked up in: a collection, or the options of all issues. */
type Catalogue = CollectionName | 'options';

/** One value or several, of which any will do; an empty list lets nothing through. */
type OneOrMore<Value> = Value | readonly Value[];
/**
 * What an answer counts where a date is uncertain: `certainly` takes what surely falls within the bounds, `possibly`
 * what may as well.
 */
type Certainty = 'certainly' | 'possibly';
/** On which day, or between which days. */
interface TimeFilter<W extends Certainty = Certainty> {
    /** The day, month or year in which it falls: `2025-03-20` or `2025-03`; in place of `from` and `to`. */
    readonly on?: string | undefined;
    /** The first day: `2025-03-20`, or the first of a month or year: `2025-03`. */
    readonly from?: string | undefined;
    /** The last day, included: `2025-03-20`, or the last of a month or year: `2025-03`. */
    readonly to?: string | undefined;
    /** Whether what may fall within counts as well; only what surely does counts unless this says `possibly`. */
    readonly within?: W | undefined;
}
/** As of which day. */
interface AsOf<W extends Certainty = Certainty> {
    /** The last day that counts, or the month or year at whose end; all days where it is left out. */
    readonly asOf?: string | undefined;
    /** Whether what may fall before its end counts as well; only what surely does counts unless this says `possibly`. */
    readonly within?: W | undefined;
}
/** Records some of which may merely fall within the bounds of the question: `possible` says which. */
type WithPossible<Item> = readonly Item[] & {
    readonly possible: readonly Item[];
};
/** What a question finds, frozen, in the documented order; where it counts what is possible, the answer says which are. */
type Found<Item, W extends Certainty = 'certainly'> = [W] extends ['possibly'] ? WithPossible<Item> : 'possibly' extends W ? readonly Item[] | WithPossible<Item> : readonly Item[];

/** A condition that a position has to have. */
interface ConditionFilter<I extends Ids = KnownIds> {
    /** How the stance hangs on it. */
    readonly type?: OneOrMore<Condition['type']> | undefined;
    /** The option it hangs on. */
    readonly option?: OneOrMore<I['option']> | undefined;
    /** The event it hangs on. */
    readonly event?: OneOrMore<I['event']> | undefined;
}

/** What a question throws for a filter or argument that it does not know: its key or its value. */
declare class InvalidFilterError extends Error {
    readonly name = "InvalidFilterError";
    /** The question that was asked. */
    readonly question: string;
    /** The key of the filter. */
    readonly key: string;
    /** The value that was given. */
    readonly value: unknown;
    /** The valid key or value that comes nearest; null where there is none to name. */
    readonly nearest: string | null;
    constructor(question: string, key: string, value: unknown, nearest: string | null, remedy: string);
}

/** Which participants an event has to have; each of them in the role and with the attendance given. */
interface ParticipantFilter<I extends Ids = KnownIds> {
    /** One of these. */
    readonly any?: OneOrMore<I['actor']> | undefined;
    /** Every one of these. */
    readonly all?: readonly I['actor'][] | undefined;
    /** In which role. */
    readonly role?: OneOrMore<Participant['role']> | undefined;
    /** Whether they took part: `confirmed`, or merely `expected` or `invited`. */
    readonly attendance?: OneOrMore<Participant['attendance']> | undefined;
}

/** Which stances: those that meet every key given. */
interface StancesFilter<I extends Ids = KnownIds> {
    /** Whose. */
    readonly actor?: OneOrMore<I['actor']> | undefined;
    /** On which option. */
    readonly option?: OneOrMore<I['option']> | undefined;
    /** On any option of which issue. */
    readonly issue?: OneOrMore<I['issue']> | undefined;
    /** Through whose words; `ownVoices` where it is left out. */
    readonly voice?: OneOrMore<PositionRecord['voice']> | undefined;
    /** Whether what others said on behalf of the actor counts as well. */
    readonly onBehalf?: boolean | undefined;
}

/** Where an id went that is no longer in use. */
interface WhereItWent extends RetiredRecord {
    /** What stands for it in the end, where what replaced it was itself replaced; [] where nothing does. */
    readonly leadsTo: readonly string[];
}

/** What a lookup or question throws for an id that the dataset does not have. */
declare class UnknownIdError extends Error {
    readonly name = "UnknownIdError";
    /** The collection that was asked, or `options`, which are parts of issues. */
    readonly collection: CollectionName | 'options';
    /** The id that was asked for. */
    readonly id: unknown;
    /** The id of the collection that comes nearest; null where the collection is empty. */
    readonly nearest: string | null;
    /** Where the id went, if it was in use once. */
    readonly retired: WhereItWent | null;
    constructor(collection: CollectionName | 'options', id: unknown, nearest: string | null, retired?: WhereItWent | null);
}

/** What `evidenceFor` throws for a JSON Pointer that names no field of the record. */
declare class UnknownPointerError extends Error {
    readonly name = "UnknownPointerError";
    /** The id of the record. */
    readonly id: string;
    /** The pointer that was asked for. */
    readonly pointer: unknown;
    /** The pointer of the record that differs by the fewest letters. */
    readonly nearest: string;
    constructor(id: string, pointer: unknown, nearest: string);
}

/**
 * How one stance differs from the one before: it is the `first`; `reversed`, from for to against or back; `changed`
 * otherwise; or it was `withdrawn` and none stands in its place.
 */
type StanceDifference = 'first' | 'reversed' | 'changed' | 'withdrawn';

/** The rules by which some claims have a low, a best and a high, with what each says. None adds or averages. */
declare const rangeRules: Readonly<{
    readonly 'lowest-highest': "Low is the smallest number claimed and high the largest, as claimed, whatever word bounds them: at least 14 gives 14. Words that have no number of their own, such as several or billions, do not count. There is no best.";
    readonly widest: "Low and high are the outer ends of what the claims allow: at least 14 leaves the high open. There is no best.";
    readonly narrowest: "Low and high are the ends of what every claim allows; there are none where no number fits all. There is no best.";
    readonly latest: "Best is the number of the last claim, low and high are the ends of what it allows; there are none where it cannot be told which claim is the last.";
}>;
/** The name of a rule by which some claims have a low, a best and a high. */
type RangeRule = keyof typeof rangeRules;
/** A number, and the figures that give it. */
interface RangeEnd<I extends Ids = KnownIds> {
    readonly number: number;
    /** Whether the number itself is claimed: more than 270 leaves 270 out. */
    readonly included: boolean;
    /** The figures that give it, in the order of the dataset. */
    readonly figures: readonly FigureRecord<I>[];
}
/** Low, best and high of some claims by a rule. */
interface ClaimedRange<I extends Ids = KnownIds> {
    readonly rule: RangeRule;
    /** The lower end; null where the rule gives none or the claims leave it open. */
    readonly low: RangeEnd<I> | null;
    /** The number to prefer; null where the rule gives none. */
    readonly best: RangeEnd<I> | null;
    /** The upper end; null where the rule gives none or the claims leave it open. */
    readonly high: RangeEnd<I> | null;
    /** Whether some number fits all of the claims. */
    readonly agree: boolean;
    /** The claims, in the order of the dataset. */
    readonly figures: readonly FigureRecord<I>[];
}

/** Which preconditions: those that meet every key given. */
interface PreconditionsFilter<I extends Ids = KnownIds> extends AsOf {
    /** Whose. */
    readonly actor?: OneOrMore<I['actor']> | undefined;
    /** Whether what others said on behalf of the actor counts as well. */
    readonly onBehalf?: boolean | undefined;
    /** Of a stance on which option. */
    readonly option?: OneOrMore<I['option']> | undefined;
    /** Of which type. */
    readonly type?: OneOrMore<Condition['type']> | undefined;
    /** That hang on which option. */
    readonly requires?: OneOrMore<I['option']> | undefined;
    /** Through whose words; `ownVoices` where it is left out. */
    readonly voice?: OneOrMore<PositionRecord['voice']> | undefined;
}
/**
 * What a condition makes of what it names: without it the actor is not for the option (`needs`), with it the actor is
 * not (`barred-by`), or the actor is for the two together, whichever it is to give (`trades`).
 */
type PreconditionEffect = 'needs' | 'barred-by' | 'trades';
/** What a stance hangs on can be. */
type PreconditionNode<I extends Ids = KnownIds> = {
    readonly id: string;
    readonly kind: 'option';
    readonly option: I['option'];
} | {
    readonly id: string;
    readonly kind: 'event';
    readonly event: I['event'];
} | {
    readonly id: string;
    readonly kind: 'text';
    readonly text: string;
};
/** One condition of one stance: an edge from what the stance is on to what it hangs on. */
interface Precondition<I extends Ids = KnownIds> {
    /** The node of the option that the stance is on. */
    readonly source: string;
    /** The node of what it hangs on. */
    readonly target: string;
    readonly position: PositionRecord<I>;
    readonly actor: I['actor'];
    readonly option: I['option'];
    readonly stance: PositionRecord['stance'];
    readonly type: Condition['type'];
    /** What the stance hangs on: the condition of the record. */
    readonly requires: Condition<I>;
    /** What follows from the type and the side of the stance; null where nothing does. */
    readonly effect: PreconditionEffect | null;
    /** Whether the stance surely was taken and still stood. */
    readonly certainty: AnswerCertainty;
}
/** Options that wait for one another: from each of them what it needs leads round to itself. */
interface PreconditionCircle<I extends Ids = KnownIds> {
    /** The nodes, in the order of the graph. */
    readonly nodes: readonly string[];
    /** The edges between them that say `needs`, in the order of the graph. */
    readonly edges: readonly Precondition<I>[];
}
/** Who demands what before what, as a graph. */
interface Preconditions<I extends Ids = KnownIds> {
    /** What the edges join, in the order in which they first name it. */
    readonly nodes: readonly PreconditionNode<I>[];
    /** One for each condition, in the order of the positions and of their conditions. */
    readonly edges: readonly Precondition<I>[];
    readonly circles: readonly PreconditionCircle<I>[];
}

/** The rules by which two stances exclude each other, each with what it says. */
declare const conflictRules: Readonly<{
    readonly deadlock: "One needs the second option for the first, the other needs the first for the second: neither can begin.";
    readonly blocked: "One needs an option, or trades it for another, that the other rejects or rules out without any condition of its own.";
    readonly contrary: "What one needs is what the other is barred by.";
}>;
/** Which conflicts: those that meet every key given. */
interface ConflictsFilter<I extends Ids = KnownIds> extends AsOf {
    /** Between whom: one of the two, or one that it speaks for. */
    readonly actor?: OneOrMore<I['actor']> | undefined;
    /** Over which option. */
    readonly option?: OneOrMore<I['option']> | undefined;
    /** By which rule. */
    readonly rule?: OneOrMore<keyof typeof conflictRules> | undefined;
    /** Through whose words; `ownVoices` where it is left out. */
    readonly voice?: OneOrMore<PositionRecord['voice']> | undefined;
}
/** Two stances that cannot both be met. */
interface PreconditionConflict<I extends Ids = KnownIds> {
    /** The rule by which they exclude each other. */
    readonly rule: keyof typeof conflictRules;
    /** The two; where the rule tells them apart, the one that needs comes first. */
    readonly positions: readonly [PositionRecord<I>, PositionRecord<I>];
    /** The preconditions of the first and of the second that do so; of a refusal there is none. */
    readonly preconditions: readonly Precondition<I>[];
    /** The nodes over which they do, as `preconditions` names them. */
    readonly over: readonly string[];
    /** Whether both stances surely were taken and still stood. */
    readonly certainty: AnswerCertainty;
}

/** Which events: those that meet every key given. */
interface EventsFilter<I extends Ids = KnownIds, T extends EventType = EventType, W extends Certainty = Certainty> extends TimeFilter<W> {
    /** Of which type; it makes the answer as narrow. */
    readonly type?: OneOrMore<T> | undefined;
    /** With which status. */
    readonly status?: OneOrMore<EventRecord['status']> | undefined;
    /** Through what they were held or made. */
    readonly mode?: OneOrMore<NonNullable<EventRecord['mode']>> | undefined;
    /** In which place, or a place within it. */
    readonly place?: OneOrMore<I['place']> | undefined;
    /** With which participant, whatever its role and whether it took part or not; or as a filter of its own says. */
    readonly participant?: OneOrMore<I['actor']> | ParticipantFilter<I> | undefined;
    /** With a participant that is, acts for, holds a post with or is a member of it on the day of the event. */
    readonly side?: OneOrMore<I['actor']> | undefined;
    /** About which issue: one of a position taken at it, or of a term of a proposal that it was a step of. */
    readonly issue?: OneOrMore<I['issue']> | undefined;
    /** Told by which source. */
    readonly source?: OneOrMore<I['source']> | undefined;
    /** With all these words, or words that begin with them, in title, summary or quotations. */
    readonly text?: string | undefined;
}
/** The events whose type is one of some. */
type EventOfType<I extends Ids, T extends EventType> = EventRecord<I> extends infer Item ? Item extends {
    readonly type: EventType;
} ? [Extract<Item['type'], T>] extends [never] ? never : EventType extends T ? Item : Item & {
    readonly type: Extract<Item['type'], T>;
} : never : never;

/** Which contacts: in talks that meet every key given. */
interface ContactsFilter<I extends Ids = KnownIds> extends Omit<EventsFilter<I, TalkEvent['type']>, 'participant'> {
    /** With which status; `held` where it is left out. */
    readonly status?: OneOrMore<TalkEvent['status']> | undefined;
    /** Of whom: one of the two. */
    readonly actor?: OneOrMore<I['actor']> | undefined;
    /** Of those who took part in which way; `confirmed` where it is left out. */
    readonly attendance?: OneOrMore<Participant['attendance']> | undefined;
}
/** Talks that brought two actors together, and how surely they count. */
interface ContactTalk<I extends Ids = KnownIds> {
    readonly event: TalkEvent<I>;
    readonly certainty: AnswerCertainty;
}
/** How many talks went through each means; what went through none is left out. */
type ModeCounts = {
    readonly [Mode in TalkEvent['mode']]?: number;
};
/** Two actors who met, and where. */
interface Contact<I extends Ids = KnownIds> {
    /** The two, in order of id: neither comes first in the matter. */
    readonly actors: readonly [I['actor'], I['actor']];
    /** The number of talks, those that are merely possible with them. */
    readonly weight: number;
    /** The number of talks that surely count. */
    readonly certainWeight: number;
    /** The number of talks by mode. */
    readonly modes: ModeCounts;
    /** Whether any of the talks surely counts. */
    readonly certainty: AnswerCertainty;
    /** The talks, in order of time. */
    readonly talks: readonly ContactTalk<I>[];
}

/** What a node of the graph says of an actor. */
interface ContactActor {
    /** The name it is shown by. */
    name: string;
    /** A person, state, organisation, coalition, outlet or group; null where the dataset has no record of it. */
    kind: ActorRecord['kind'] | null;
    /** The number of talks in which it met somebody. */
    talks: number;
}
/** What an edge of the graph says of two actors who met. */
interface ContactTie<I extends Ids = KnownIds> {
    /** The number of talks, those that are merely possible with them. */
    weight: number;
    /** The number of talks that surely count. */
    certainWeight: number;
    /** The number of talks by mode. */
    modes: {
        [Mode in TalkEvent['mode']]?: number;
    };
    /** The ids of the talks, in order of time. */
    events: I['event'][];
}
/** A node as d3-force takes it, with room for what it writes there. */
interface ContactNode<I extends Ids = KnownIds> extends ContactActor {
    id: I['actor'];
    index?: number;
    x?: number;
    y?: number;
    vx?: number;
    vy?: number;
    fx?: number | null;
    fy?: number | null;
}
/** A link as d3-force takes it: the ids of the two, in whose place it writes their nodes. */
interface ContactLink<I extends Ids = KnownIds> extends ContactTie<I> {
    source: I['actor'] | ContactNode<I>;
    target: I['actor'] | ContactNode<I>;
    index?: number;
}
/** The graph of contacts in each format. */
interface ContactGraphs<I extends Ids = KnownIds> {
    /** For `forceSimulation(nodes).force('link', forceLink(links).id(({ id }) => id))`. */
    readonly d3: {
        nodes: ContactNode<I>[];
        links: ContactLink<I>[];
    };
    /** For `Graph.from(…)` or `graph.import(…)`: undirected, one edge for each two. */
    readonly graphology: {
        attributes: Record<string, never>;
        options: {
            type: 'undirected';
            multi: false;
            allowSelfLoops: false;
        };
        nodes: {
            key: I['actor'];
            attributes: ContactActor;
        }[];
        edges: {
            source: I['actor'];
            target: I['actor'];
            undirected: true;
            attributes: ContactTie<I>;
        }[];
    };
}
/** The formats of the graph of contacts, with what takes each as it is. */
declare const graphFormats: Readonly<{
    readonly d3: "Nodes and links for d3-force, and for all that draws from such lists.";
    readonly graphology: "A serialized graph for graphology.";
}>;

/**
 * The evidence that carries a field of a record, above it or below it: which words of which source say so; [] for a
 * field that none carries, such as an editorial one. All evidence of the record where the pointer is left out.
 * Throws an UnknownPointerError for a JSON Pointer that names nothing in the record, with the nearest one, a TypeError
 * for what is no record.
 *
 * @example
 * evidenceFor(getEvent('2025-08-18-trump-putin-call'), '/date').map(({ source, spans }) => [source, spans])
 */
declare function evidenceFor<I extends Ids>(record: {
    readonly id: string;
    readonly evidence: readonly Evidence<I>[];
}, pointer?: string): readonly Evidence<I>[];

/**
 * Whether a date falls in the days from `from` to `to`, ends included; an interval does where it shares a day with them.
 * A day can be a month or a year as well, and null leaves its side open. For the records of a collection, use the
 * `from`, `to` and `within` of its question.
 * Throws a RangeError for a date or a day that there is not, or a span that ends before it starts.
 *
 * @example
 * isWithin({ edtf: '2025-03-31~', notBefore: null, notAfter: null }, '2025-03', '2025-03') // 'possibly'
 */
declare function isWithin(date: BoundedDate, from: string | null, to: string | null): Answer;

/** The statuses of an event that make it a plan: something was to come, and its record does not say that it came. */
declare const planStatuses: readonly ["planned", "expected", "proposed", "postponed"];
/** An event that a plan led to. */
interface CameOfPlan<I extends Ids = KnownIds> {
    readonly event: EventRecord<I>;
    /** Whether by the day asked for it surely had come, or surely was told of where it is a plan itself. */
    readonly certainty: AnswerCertainty;
}
/** The outcome of a plan. */
interface PlanOutcome extends Outcome {
    /** Whether it surely was told of by the day asked for. */
    readonly certainty: AnswerCertainty;
}
/** A plan, and what became of it. */
interface Plan<I extends Ids = KnownIds> {
    /** The event that was planned, expected, proposed or put off: the whole record, with what was told later. */
    readonly event: EventRecord<I>;
    /** Whether it surely is one of those asked for. */
    readonly certainty: AnswerCertainty;
    /** Whether by then it was known what became of it; always yes or no where no day is asked for. */
    readonly known: Answer;
    /** The events as which it came about, in order of the record. */
    readonly realisedBy: readonly CameOfPlan<I>[];
    /** The events that took place instead, in order of the record. */
    readonly replacedBy: readonly CameOfPlan<I>[];
    /** Its own outcome; null where none was told of. */
    readonly outcome: PlanOutcome | null;
}

/** For (1), neither (0) or against (-1). */
type Polarity = -1 | 0 | 1;

/** Where a proposal can stand, each with what it says. */
declare const standings: Readonly<{
    readonly floated: "Mentioned as a possibility, and not put forward yet.";
    readonly planned: "Said to be going to be put forward, and not put forward yet.";
    readonly open: "Tabled or talked about, and nobody has answered.";
    readonly 'accepted-in-principle': "All who have answered agreed to it, with terms left open.";
    readonly accepted: "All who have answered agreed to it.";
    readonly 'partly-accepted': "All who have answered agreed to some of its terms.";
    readonly rejected: "All who have answered refused it.";
    readonly divided: "Those who have answered gave different answers.";
    readonly signed: "Put in writing and signed.";
    readonly 'in-force': "Carried out.";
    readonly violated: "Acted against while in force.";
    readonly withdrawn: "Taken back by those who made it.";
    readonly lapsed: "Ended by time.";
    readonly superseded: "Changed: a later version stands for it.";
}>;
/** Where a proposal stands. */
type Standing = keyof typeof standings;
type Status = ProposalStep['status'];
/** The statuses that answer a proposal. */
type AnswerStatus = Extract<Status, 'accepted-in-principle' | 'accepted' | 'partly-accepted' | 'rejected'>;

/** Which positions count as an actor's stance. */
interface StanceOptions<W extends Certainty = Certainty> extends AsOf<W> {
    /** Through whose words; `ownVoices` where it is left out. */
    readonly voice?: OneOrMore<PositionRecord['voice']> | undefined;
    /** Whether what others said on behalf of the actor counts as well. */
    readonly onBehalf?: boolean | undefined;
}

/** A record of any collection, as far as its evidence goes. */
interface EvidencedRecord<I extends Ids = KnownIds> {
    readonly id: string;
    readonly evidence: readonly Evidence<I>[];
}
/** Words that stand in a source as the record has them. */
interface VerbatimWords {
    /** The field of the record that holds them. */
    readonly pointer: string;
    /** The words; where they are fragments, joined by ' … '. */
    readonly text: string;
}
/** A source that says so, and where in it. */
interface Provenance<I extends Ids = KnownIds> extends Omit<Evidence<I>, 'source'> {
    /** The text that says so: its title, publisher, address and date. */
    readonly source: SourceRecord<I>;
    /** What the record has of its words, verbatim: what was said, what dates it, a number as printed; [] where it has none. */
    readonly verbatim: readonly VerbatimWords[];
    /** Where to read it: the page and, where the record quotes four words or more that were said, the quotation on it; null where not known. */
    readonly address: string | null;
}

/** A release of a dataset, as it is cited: `release` is the one of this package. */
interface CitedRelease {
    /** What the dataset is called; the name of this package where it is left out. */
    readonly title?: string | undefined;
    /** The version of the release. */
    readonly version: string;
    /** SHA-256 of its content. */
    readonly contentHash: string;
}
/** How to cite a record. */
interface CitationOptions {
    /** A sentence (`text`, where it is left out), or entries of a bibliography. */
    readonly style?: 'text' | 'bibtex' | 'csl-json' | 'ris' | undefined;
    /** The release that the record was taken from; where it is left out, the sources of the record are cited alone. */
    readonly release?: CitedRelease | undefined;
}

/** What two figures are to each other, and why. */
interface FigureComparison {
    readonly verdict: 'contradict' | 'compatible' | 'incomparable';
    readonly reason: string;
}

/** Which figures: those that meet every key given. */
interface FiguresFilter<I extends Ids = KnownIds, W extends Certainty = Certainty> extends TimeFilter<W> {
    /** What is counted. */
    readonly measure?: OneOrMore<FigureRecord['measure']> | undefined;
    /** In what unit. */
    readonly unit?: OneOrMore<FigureRecord['unit']> | undefined;
    /** Who says it. */
    readonly claimant?: OneOrMore<I['actor']> | undefined;
    /** Counting which event. */
    readonly event?: OneOrMore<I['event']> | undefined;
    /** Counting which place, or a place within it. */
    readonly place?: OneOrMore<I['place']> | undefined;
    /** Told by which source. */
    readonly source?: OneOrMore<I['source']> | undefined;
    /** Belonging to which proposal. */
    readonly proposal?: OneOrMore<I['proposal']> | undefined;
    /** How far money or arms have come. */
    readonly stage?: OneOrMore<NonNullable<FigureRecord['stage']>> | undefined;
    /** With all these words, or words that begin with them, in summary, number or what is counted. */
    readonly text?: string | undefined;
}

/** Which figures, and which pairs of them. */
interface CompetingFiguresFilter<I extends Ids = KnownIds> extends FiguresFilter<I> {
    /**
     * With which verdict; `contradict` and `compatible` where it is left out. With `incomparable` the answer has those as
     * well that look alike: with the same measure and unit, or set beside each other by the curators.
     */
    readonly verdict?: OneOrMore<FigureComparison['verdict']> | undefined;
}
/** Two figures, what they are to each other, and why. */
interface FigurePair<I extends Ids = KnownIds> extends FigureComparison {
    readonly figure: FigureRecord<I>;
    readonly other: FigureRecord<I>;
}
/** Figures that count the same thing, and what each two of them are to each other. */
interface CompetingFigures<I extends Ids = KnownIds> {
    /** All that count the same thing, in order of time; one alone where it competes with none and looks like another. */
    readonly figures: readonly FigureRecord<I>[];
    /** Each two of them, and each of them with one that looks like it and counts something else. */
    readonly pairs: readonly FigurePair<I>[];
    /** Whether any of the figures surely meets the filter. */
    readonly certainty: AnswerCertainty;
}

/** What events can be counted by, and what stands in a row for it. */
interface EventGroups<I extends Ids = KnownIds> {
    readonly type: EventType;
    readonly status: EventRecord['status'];
    readonly mode: NonNullable<EventRecord['mode']>;
    readonly place: I['place'];
    readonly participant: I['actor'];
    readonly side: I['actor'];
    readonly issue: I['issue'];
    readonly source: I['source'];
}
/** How many events a group has, and where the question counts what is possible, how many of them merely are. */
type EventCount<I extends Ids, By extends keyof EventGroups, W extends Certainty = 'certainly'> = Pick<EventGroups<I>, By> & {
    readonly count: number;
} & ('possibly' extends W ? {
    readonly possible: number;
} : unknown);

/** Which positions: those that meet every key given. */
interface PositionsFilter<I extends Ids = KnownIds, W extends Certainty = Certainty> extends TimeFilter<W> {
    /** Whose stance. */
    readonly actor?: OneOrMore<I['actor']> | undefined;
    /** Of whoever is, speaks for, holds a post with or is a member of it on the day of the position. */
    readonly side?: OneOrMore<I['actor']> | undefined;
    /** For whom the actor speaks, as the source says. */
    readonly onBehalfOf?: OneOrMore<I['actor']> | undefined;
    /** On any option of which issue. */
    readonly issue?: OneOrMore<I['issue']> | undefined;
    /** On which option. */
    readonly option?: OneOrMore<I['option']> | undefined;
    /** With which stance. */
    readonly stance?: OneOrMore<PositionRecord['stance']> | undefined;
    /** For (1), neither (0) or against (-1). */
    readonly polarity?: OneOrMore<-1 | 0 | 1> | undefined;
    /** Through whose words. */
    readonly voice?: OneOrMore<PositionRecord['voice']> | undefined;
    /** Whether there is a condition, or what a condition is and hangs on. */
    readonly condition?: boolean | ConditionFilter<I> | undefined;
    /** To whom it was said. */
    readonly addressee?: OneOrMore<I['actor']> | undefined;
    /** Making or answering which proposal. */
    readonly proposal?: OneOrMore<I['proposal']> | undefined;
    /** Taken at which event. */
    readonly event?: OneOrMore<I['event']> | undefined;
    /** Told by which source. */
    readonly source?: OneOrMore<I['source']> | undefined;
    /** With all these words, or words that begin with them, in summary, quotation or conditions. */
    readonly text?: string | undefined;
}

/** What positions can be counted by, and what stands in a row for it. */
interface PositionGroups<I extends Ids = KnownIds> {
    readonly actor: I['actor'];
    readonly side: I['actor'];
    readonly onBehalfOf: I['actor'];
    readonly issue: I['issue'];
    readonly option: I['option'];
    readonly stance: PositionRecord['stance'];
    readonly polarity: -1 | 0 | 1;
    readonly voice: PositionRecord['voice'];
    readonly addressee: I['actor'];
    readonly proposal: I['proposal'];
    readonly event: I['event'];
    readonly source: I['source'];
}
/** How many positions a group has, and where the question counts what is possible, how many of them merely are. */
type PositionCount<I extends Ids, By extends keyof PositionGroups, W extends Certainty = 'certainly'> = Pick<PositionGroups<I>, By> & {
    readonly count: number;
} & ('possibly' extends W ? {
    readonly possible: number;
} : unknown);

/** Which stances, and as of which day. */
interface StanceMatrixFilter<I extends Ids = KnownIds> extends StancesFilter<I>, AsOf {
}
/**
 * Where an actor stands on an option by its latest positions: for it, against it, neither, on `several` of these sides
 * where it cannot be told which position came last, or `silent` where it has taken none that counts.
 */
type StanceSide = 'for' | 'neither' | 'against' | 'several' | 'silent';
/** Where one actor stands on one option. */
interface StanceCell<I extends Ids = KnownIds> {
    readonly actor: I['actor'];
    readonly option: I['option'];
    readonly side: StanceSide;
    /** The latest positions, from which the side follows; empty where the actor is silent. */
    readonly positions: readonly PositionRecord<I>[];
    /** Whether all of these positions had surely been taken by then; what a silent actor may have said does not count. */
    readonly certainty: AnswerCertainty;
}
/** Where one actor stands on each option of a matrix. */
interface StanceRow<I extends Ids = KnownIds> {
    readonly actor: I['actor'];
    /** One cell for each option, in the order of the options of the matrix. */
    readonly cells: readonly StanceCell<I>[];
}
/** Where actors stand on options. */
interface StanceMatrix<I extends Ids = KnownIds> {
    /** The options, which are the columns, in the order of the issues. */
    readonly options: readonly I['option'][];
    /** The actors, which are the rows, in order of id. */
    readonly rows: readonly StanceRow<I>[];
}

/** On which options the members of a group are compared, and as of which day. */
type DisagreementsOptions<I extends Ids = KnownIds> = Omit<StanceMatrixFilter<I>, 'actor'>;
/** An option that not all members of a group share; each list in order of the members' ids. */
interface Disagreement<I extends Ids = KnownIds> {
    readonly option: I['option'];
    /** Whether they stand on more than one side; else all who have spoken agree, and others are silent. */
    readonly divided: boolean;
    readonly for: readonly StanceCell<I>[];
    readonly neither: readonly StanceCell<I>[];
    readonly against: readonly StanceCell<I>[];
    /** The members who have taken no position that counts. */
    readonly silent: readonly StanceCell<I>[];
    /** Whether each of these is surely a member and every position had surely been taken by then. */
    readonly certainty: AnswerCertainty;
}

/** Which actors: those that meet every key given. */
interface ActorsFilter<I extends Ids = KnownIds, K extends ActorRecord['kind'] = ActorRecord['kind']> {
    /** Of which kind; it makes the answer as narrow. */
    readonly kind?: OneOrMore<K> | undefined;
    /** Said to be part of which other. */
    readonly memberOf?: OneOrMore<I['actor']> | undefined;
    /** Holding a post with which organisation or state at any time. */
    readonly organization?: OneOrMore<I['actor']> | undefined;
    /** Spoken of in which source. */
    readonly source?: OneOrMore<I['source']> | undefined;
    /** With all these words, or words that begin with them, in name, aliases, posts or summary. */
    readonly text?: string | undefined;
}
/** The actors whose kind is one of some. */
type ActorOfKind<I extends Ids, K extends ActorRecord['kind']> = ActorRecord<I> extends infer Item ? Item extends {
    readonly kind: ActorRecord['kind'];
} ? [Extract<Item['kind'], K>] extends [never] ? never : ActorRecord['kind'] extends K ? Item : Item & {
    readonly kind: Extract<Item['kind'], K>;
} : never : never;

/** Which discrepancies: those that meet every key given. */
interface DiscrepanciesFilter<I extends Ids = KnownIds> {
    /** Of which kind. */
    readonly kind?: OneOrMore<DiscrepancyRecord['kind']> | undefined;
    /** Standing in which source. */
    readonly source?: OneOrMore<I['source']> | undefined;
    /** Concerning which record. */
    readonly record?: OneOrMore<RecordReference<I>> | undefined;
    /** Settled in which way. */
    readonly status?: OneOrMore<Resolution['status']> | undefined;
    /** With all these words, or words that begin with them, in title, explanation or resolution. */
    readonly text?: string | undefined;
}

/** Which places: those that meet every key given. */
interface PlacesFilter<I extends Ids = KnownIds> {
    /** Of which kind. */
    readonly kind?: OneOrMore<PlaceRecord['kind']> | undefined;
    /** In which state. */
    readonly country?: OneOrMore<I['actor']> | undefined;
    /** Within which place, however deep; a place lies within itself. */
    readonly within?: OneOrMore<I['place']> | undefined;
    /** With all these words, or words that begin with them, in name or aliases. */
    readonly text?: string | undefined;
}

/** Which proposals: those that meet every key given. */
interface ProposalsFilter<I extends Ids = KnownIds, W extends Certainty = Certainty> extends TimeFilter<W> {
    /** Put forward by whom. */
    readonly proposer?: OneOrMore<I['actor']> | undefined;
    /** Put to whom. */
    readonly addressee?: OneOrMore<I['actor']> | undefined;
    /** With a term that asks for which option. */
    readonly option?: OneOrMore<I['option']> | undefined;
    /** With a term that asks for an option of which issue. */
    readonly issue?: OneOrMore<I['issue']> | undefined;
    /** With which status in the last step of its history. */
    readonly status?: OneOrMore<ProposalStep['status']> | undefined;
    /** With a step at which event. */
    readonly event?: OneOrMore<I['event']> | undefined;
    /** Told by which source. */
    readonly source?: OneOrMore<I['source']> | undefined;
    /** With all these words, or words that begin with them, in title, summary or terms. */
    readonly text?: string | undefined;
}

/** Which sources: those that meet every key given; the days bound the publication. */
interface SourcesFilter<W extends Certainty = Certainty> extends TimeFilter<W> {
    /** Of which kind. */
    readonly kind?: OneOrMore<SourceRecord['kind']> | undefined;
    /** With which trait. */
    readonly flag?: OneOrMore<SourceRecord['flags'][number]> | undefined;
    /** With a defect of which kind. */
    readonly defect?: OneOrMore<SourceRecord['defects'][number]['kind']> | undefined;
    /** With all these words, or words that begin with them, in title or publisher. */
    readonly text?: string | undefined;
}

type Narrowed$1<Item extends ActorRecord<Ids>, Id extends keyof ActorKinds> = Item extends ActorRecord<Ids> ? [Extract<ActorKinds[Id], Item['kind']>] extends [never] ? never : Item & {
    readonly id: Id;
    readonly kind: ActorKinds[Id];
} : never;
/** The record of an actor by its id: of this release, with the kind that the id is known to have. */
type ActorWithId<I extends Ids, Id extends I['actor']> = [I] extends [KnownIds] ? [Id] extends [keyof ActorKinds] ? Narrowed$1<ActorRecord<I>, Id> : ActorRecord<I> : ActorRecord<I>;

type Narrowed<Item extends EventRecord<Ids>, Id extends keyof EventTypes> = Item extends EventRecord<Ids> ? [Extract<EventTypes[Id], Item['type']>] extends [never] ? never : Item & {
    readonly id: Id;
    readonly type: EventTypes[Id];
} : never;
/** The record of an event by its id: of this release, with the type that the id is known to have. */
type EventWithId<I extends Ids, Id extends I['event']> = [I] extends [KnownIds] ? [Id] extends [keyof EventTypes] ? Narrowed<EventRecord<I>, Id> : EventRecord<I> : EventRecord<I>;

/** The records of each collection that name something. */
type Mentions<I extends Ids = KnownIds> = Readonly<Pick<Dataset<I>, CollectionName>>;

/** Which proposals on the table: those that meet every key given. */
interface OnTheTableOptions<I extends Ids = KnownIds> {
    /** Put forward by whom. */
    readonly proposer?: OneOrMore<I['actor']> | undefined;
    /** Put to whom. */
    readonly addressee?: OneOrMore<I['actor']> | undefined;
    /** With a term that asks for which option. */
    readonly option?: OneOrMore<I['option']> | undefined;
    /** Standing where: surely, or with `within: 'possibly'` as far as can be told. */
    readonly standing?: OneOrMore<Standing> | undefined;
    /** Whether what may have been there by then counts as well; only what surely was where it is left out. */
    readonly within?: Certainty | undefined;
}
/** The last answer of one actor to a proposal. */
interface ProposalAnswer<I extends Ids = KnownIds> {
    /** Who answered; null where no source says. */
    readonly actor: I['actor'] | null;
    /** The addressees that it answers for, itself or on behalf of them; empty where it is none of those asked. */
    readonly addressees: readonly I['actor'][];
    /** What it answered. */
    readonly status: AnswerStatus;
    /** Whether the answer had surely been given by then. */
    readonly certainty: AnswerCertainty;
    /** The step of the history that tells it. */
    readonly step: ProposalStep<I>;
}
/** An addressee whose answer to a proposal was still to come. */
interface AwaitedAnswer<I extends Ids = KnownIds> {
    /** Who was asked. */
    readonly actor: I['actor'];
    /** Whether it surely had not answered by then. */
    readonly certainty: AnswerCertainty;
}
/** A proposal as it stood on a date. */
interface TabledProposal<I extends Ids = KnownIds> {
    /** The proposal: the whole record, with what came of it after the date. */
    readonly proposal: ProposalRecord<I>;
    /** Whether it was surely known by then. */
    readonly certainty: AnswerCertainty;
    /** Where it stood by the steps that had surely been taken; the first of `possibleStandings`. */
    readonly standing: Standing;
    /** All it may have stood at, as the steps that may have been taken by then were taken one after the other. */
    readonly possibleStandings: readonly Standing[];
    /** The last answer of each who had answered, in order of the history. */
    readonly answered: readonly ProposalAnswer<I>[];
    /** The addressees who had not answered, in order of the record; none once nobody waits for an answer. */
    readonly awaited: readonly AwaitedAnswer<I>[];
}

/** Which plans: those that meet every key given. */
interface PlansFilter<I extends Ids = KnownIds> extends AsOf {
    /** Whether it was known what became of them, surely or with `within: 'possibly'` as far as can be told. */
    readonly known?: boolean | undefined;
    /** Of which type. */
    readonly type?: OneOrMore<EventType> | undefined;
    /** With which status. */
    readonly status?: OneOrMore<(typeof planStatuses)[number]> | undefined;
    /** With which participant, in any role and whether it was to take part or not. */
    readonly participant?: OneOrMore<I['actor']> | undefined;
}

/** What an actor said, word for word, and the record it stands in. */
type Quotation<I extends Ids = KnownIds> = {
    readonly quote: Quote;
} & ({
    readonly collection: 'positions';
    readonly record: PositionRecord<I>;
} | {
    readonly collection: 'events';
    readonly record: EventRecord<I>;
});

/** Which responses to a proposal. */
interface ResponsesOptions extends TimeFilter {
    /** Through whose words the stances that no step names reach us; `ownVoices` where it is left out. */
    readonly voice?: OneOrMore<PositionRecord['voice']> | undefined;
}
/** What somebody did or said about a proposal: a step of its history, or a stance that no step names. */
interface ProposalResponse<I extends Ids = KnownIds> {
    readonly date: Dated;
    /** Whether it surely falls between the days asked for. */
    readonly certainty: AnswerCertainty;
    /** What became of the proposal by it; null for a stance that no step names. */
    readonly status: ProposalStep['status'] | null;
    /** Who responded; empty where no source says. */
    readonly by: readonly I['actor'][];
    /** The stance that it rests on; null where it rests on none. */
    readonly position: PositionRecord<I> | null;
    /** What that stance hangs on; empty where it hangs on nothing. */
    readonly conditions: readonly Condition<I>[];
    /** Where it happened; null where no source says. */
    readonly event: EventRecord<I> | null;
}

/** A figure that counts the same thing as another, or that the curators have set beside it. */
interface Rival<I extends Ids = KnownIds> extends FigureComparison {
    readonly figure: FigureRecord<I>;
}

/** A post held on a day. */
interface Role<I extends Ids = KnownIds> {
    readonly tenure: Tenure<I>;
    /** Whether it was surely held on that day; `possibly` where the sources leave it open. */
    readonly held: 'yes' | 'possibly';
}

/** Where to search, and how much to give. */
interface SearchOptions {
    /** In which collections; in all where it is left out. */
    readonly collections?: OneOrMore<CollectionName> | undefined;
    /** How many results at most; all where it is left out. */
    readonly limit?: number | undefined;
}
/** A record that has the words. */
type SearchResult<I extends Ids = KnownIds> = {
    readonly [Name in CollectionName]: {
        readonly collection: Name;
        readonly record: Dataset<I>[Name][number];
        /** Whether the words are a whole name, alias, title or label, or else how far one has to read to find all of them. */
        readonly match: 'whole' | 'name' | 'title' | 'text';
        /** Whether the collection has them only as another language romanizes a name. */
        readonly romanized: boolean;
    };
}[CollectionName];

/** Which second-hand accounts: those that meet every key given. */
interface SecondHandFilter<I extends Ids = KnownIds> extends TimeFilter {
    /** Of which collection. */
    readonly collection?: OneOrMore<'positions' | 'figures'> | undefined;
    /** Through whom: anybody in the chain. */
    readonly through?: OneOrMore<I['actor']> | undefined;
    /** Of whom it is told: whose stance, or whose claim. */
    readonly actor?: OneOrMore<I['actor']> | undefined;
    /** Through whose words a stance reaches us. */
    readonly voice?: OneOrMore<PositionRecord['voice']> | undefined;
    /** In which source. */
    readonly source?: OneOrMore<I['source']> | undefined;
}
/** What a source says at second hand, and through whom. */
type SecondHand<I extends Ids = KnownIds> = {
    /** The source that says it. */
    readonly source: I['source'];
    /**
     * Who reports whom, outermost first: the outlet of the source where it is known by name, then those whom it reports,
     * down to the one who speaks of the actor.
     */
    readonly chain: readonly I['actor'][];
    /** How surely the record falls within the bounds of the filter. */
    readonly certainty: AnswerCertainty;
} & ({
    readonly collection: 'positions';
    readonly record: PositionRecord<I>;
} | {
    readonly collection: 'figures';
    readonly record: FigureRecord<I>;
});

/** Who is for an option, neither for nor against it, and against it: the latest positions of each actor. */
interface Sides<I extends Ids = KnownIds> {
    readonly for: readonly PositionRecord<I>[];
    readonly neither: readonly PositionRecord<I>[];
    readonly against: readonly PositionRecord<I>[];
    /** Those of all three that were merely possibly taken by the day; none unless `within` is `possibly`. */
    readonly possible: readonly PositionRecord<I>[];
}

/** Which records: those that meet every key given. */
interface SingleSourcedFilter<I extends Ids = KnownIds, Name extends CollectionName = CollectionName> {
    /** Of which collection; of all but the sources, which speak of themselves, where it is left out. */
    readonly collection?: OneOrMore<Name> | undefined;
    /** Resting on which source, or on one that is not independent of it. */
    readonly source?: OneOrMore<I['source']> | undefined;
    /** Whether records count of which only some fields rest on one independent source alone. */
    readonly parts?: boolean | undefined;
}
/** A record, or fields of it, that one independent source alone carries. */
type SingleSourced<I extends Ids = KnownIds, Name extends CollectionName = CollectionName> = {
    readonly [Each in Name]: {
        readonly collection: Each;
        readonly record: Dataset<I>[Each][number];
        /** The group of sources that rest on one another and count once. */
        readonly group: string;
        /** The sources of the group that carry it, in the order of its evidence. */
        readonly sources: readonly I['source'][];
        /** Whether all of the record rests on the group. */
        readonly whole: boolean;
        /** JSON Pointers to what rests on the group alone, each as high up as that is so. */
        readonly fields: readonly string[];
    };
}[Name];

/** Which defects: those that meet every key given. */
interface SourceDefectsFilter<I extends Ids = KnownIds> {
    /** Of which source. */
    readonly source?: OneOrMore<I['source']> | undefined;
    /** Of which kind. */
    readonly kind?: OneOrMore<SourceDefect['kind']> | undefined;
}
/** A fault of a text, and the source it stands in. */
interface DefectOfSource<I extends Ids = KnownIds> {
    readonly source: SourceRecord<I>;
    readonly defect: SourceDefect;
}

/** Which changes: of which stances, and between which days. */
interface StanceChangesFilter<I extends Ids = KnownIds> extends StancesFilter<I> {
    /** The day to start from, or the first of a month or year: what was said by its end had been said before. */
    readonly from: string;
    /** The last day, included, or the last of a month or year; the end of the data where it is left out. */
    readonly to?: string | undefined;
    /** Whether what may have changed counts as well; only what surely did counts unless this says `possibly`. */
    readonly within?: Certainty | undefined;
}
/** A stance that was another at the end than at the start. */
interface StanceChange<I extends Ids = KnownIds> {
    readonly actor: I['actor'];
    readonly option: I['option'];
    /** How it differs: `first` where the actor had not spoken before, `reversed` from for to against or back. */
    readonly change: StanceDifference;
    /** The latest positions at the start; several where it cannot be told which came last. */
    readonly before: readonly PositionRecord<I>[];
    /** The latest positions at the end. */
    readonly after: readonly PositionRecord<I>[];
    /** Whether both stances are the same with the positions that may have been taken by then as without them. */
    readonly certainty: AnswerCertainty;
}

/** Over which stances two actors are compared, and as of which day. */
type StanceDistanceOptions<I extends Ids = KnownIds> = Omit<StanceMatrixFilter<I>, 'actor'>;
/** An option on which both actors have a stance. */
interface SharedOption<I extends Ids = KnownIds> {
    readonly option: I['option'];
    /** How far apart they are on it, from 0 to 1. */
    readonly distance: number;
    readonly a: StanceCell<I>;
    readonly b: StanceCell<I>;
    /** Whether all positions compared had surely been taken by then. */
    readonly certainty: AnswerCertainty;
}
/** How far two actors are apart; all options in the order of the issues. */
interface StanceDistance<I extends Ids = KnownIds> {
    /**
     * How the distance comes about: on each option half the difference of the polarities, for (1), neither (0) and against
     * (-1), the mean over all pairs of sides where an actor is on several; then the mean over the options shared.
     */
    readonly rule: 'mean-polarity-difference';
    /** From 0, on the same side of every option shared, to 1, on opposite sides of each; null where they share none. */
    readonly distance: number | null;
    /** The options on which both have a stance. */
    readonly shared: readonly SharedOption<I>[];
    /** Those of the shared on which the distance is 0. */
    readonly agreed: readonly I['option'][];
    /** Those of the shared on which it is more. */
    readonly differing: readonly I['option'][];
    /** The options on which the first alone has a stance. */
    readonly onlyA: readonly I['option'][];
    /** The options on which the second alone has a stance. */
    readonly onlyB: readonly I['option'][];
}

/** Which positions of an actor on an option. */
interface StanceHistoryOptions extends TimeFilter {
    /** Through whose words; `ownVoices` where it is left out. */
    readonly voice?: OneOrMore<PositionRecord['voice']> | undefined;
    /** Whether what others said on behalf of the actor counts as well. */
    readonly onBehalf?: boolean | undefined;
}
/**
 * What a position is to the one before: the `first`; `reversed`, from for to against or back; `reaffirmed`, on the same
 * side and by its own record a repetition of an earlier one; `repeated`, the same stance; `changed`, any other.
 */
type StanceChangeKind = 'first' | 'reversed' | 'reaffirmed' | 'repeated' | 'changed';
/** One position in the history of a stance. */
interface StanceStep<I extends Ids = KnownIds> {
    readonly position: PositionRecord<I>;
    /** For (1), neither (0) or against (-1). */
    readonly polarity: Polarity;
    /** What it is to the one before. */
    readonly change: StanceChangeKind;
    /** The one before, within the days asked for or not; null where there is none. */
    readonly before: PositionRecord<I> | null;
    /** Whether it can be told from the dates that this is the one before; `possible` where another order would do as well. */
    readonly order: AnswerCertainty;
    /** Whether it was surely taken within the days asked for. */
    readonly certainty: AnswerCertainty;
    /** The position that it replaces, on whatever option; null where its record names none. */
    readonly supersedes: PositionRecord<I> | null;
    /** The position that it repeats, of this actor or of whom it speaks for; null where its record names none. */
    readonly reaffirms: PositionRecord<I> | null;
    /** The positions that do not fit with it, on whatever option. */
    readonly contradicts: readonly PositionRecord<I>[];
}

/** What became of an event. */
interface WhatBecame<I extends Ids = KnownIds> {
    /** Whether the sources at hand tell what became of it: it was held, declined or called off, led to another, or has an outcome; that it was put off is no answer. */
    readonly known: boolean;
    /** The events as which it came about. */
    readonly realisedBy: readonly EventRecord<I>[];
    /** The events that took place instead. */
    readonly replacedBy: readonly EventRecord<I>[];
    /** Its own outcome; null where none is reported. */
    readonly outcome: Outcome | null;
}

/** A dataset that can be asked: its collections, and every question as a method. */
declare class AskableDataset<I extends Ids = KnownIds> implements Dataset<I> {
    readonly sources: Dataset<I>['sources'];
    readonly actors: Dataset<I>['actors'];
    readonly places: Dataset<I>['places'];
    readonly issues: Dataset<I>['issues'];
    readonly events: Dataset<I>['events'];
    readonly proposals: Dataset<I>['proposals'];
    readonly positions: Dataset<I>['positions'];
    readonly figures: Dataset<I>['figures'];
    readonly discrepancies: Dataset<I>['discrepancies'];
    readonly retired: Dataset<I>['retired'];
    constructor(dataset: Dataset<I>);
    /**
     * The actors that go by a name, whatever its case, diacritics and apostrophes, in Latin or Cyrillic: those that have
     * the whole of it as a name or alias; where none has, those that have it in the romanization of another language
     * (Selenskyj); where none has that either, those with all its words in one name. Each time in order of id; [] where
     * none does: a misspelt name is not guessed. For all records with some words, use `search`, for an id `getActor` or
     * `findActor`. Throws a TypeError for a name that is no text.
     */
    actorsNamed(text: string): readonly ActorRecord<I>[];
    /**
     * A citation of a record to paste, as text: the release that it was taken from, with its version, the record and the
     * hash of the content, then the sources of the record in the order of its evidence. What is not known is left out; in a
     * sentence a date in brackets was worked out, since the source does not state it. For the words that the sources say it
     * with, use `provenanceOf`.
     * Throws an InvalidFilterError for an unknown key or style, an UnknownIdError for a source that the dataset does not
     * have, a TypeError for what is no record.
     */
    citationOf(record: EvidencedRecord<I>, options?: CitationOptions): string;
    /**
     * The low, best and high of some figures by a rule of `rangeRules`, each with the figures that give it: only of figures
     * that count the same thing, and nothing is added or averaged. For which do, use `competingFigures`; for two of them,
     * `compareFigures`.
     * Throws an InvalidFilterError for figures that do not count the same thing, with why, for none, and for an unknown
     * rule, an UnknownIdError for a figure that does not exist.
     */
    claimedRange(figures: readonly I['figure'][], rule: RangeRule): ClaimedRange<I>;
    /**
     * Whether two figures contradict each other, with the reason: they do only where they count the same thing, with the
     * same measure, unit, stage and scope, and no number fits both; with different scopes they are incomparable, however near,
     * and so they are where neither scope names anything, unless they are of one proposal or one revises the other.
     * For all figures that count the same thing, use `rivalsOf`.
     * Throws an UnknownIdError for a figure that does not exist.
     */
    compareFigures(a: I['figure'], b: I['figure']): FigureComparison;
    /**
     * The figures that compete: in groups that count the same thing, each two of a group with whether they contradict each
     * other and why; asked for, also those that look alike and cannot be compared, from the side of each. A group is given
     * whole where one of its figures meets the filter. Groups, figures and pairs are in order of the first day a figure can
     * have been claimed. For one figure, use `rivalsOf`; for low, best and high of a group, `claimedRange`.
     * Throws an InvalidFilterError for an unknown key or term, an UnknownIdError for an id, a RangeError for a day.
     */
    competingFigures(filter?: CompetingFiguresFilter<I>): readonly CompetingFigures<I>[];
    /**
     * The positions that hang on an option: those with a condition that names it, whatever they are on themselves and in
     * whatever voice, in order of the first day they can have been taken. For the positions on the option, use
     * `findPositions`; for what stands as of a day, and what it requires, `preconditions`.
     * Throws an UnknownIdError for an option that does not exist.
     */
    conditionsOn(option: I['option']): readonly PositionRecord<I>[];
    /**
     * Which preconditions exclude each other: every two stances of different sides that stand as of a day and cannot both be
     * met, by one of the `conflictRules` and nothing beyond; in the order of the first, of the rules, and of the second. Two
     * of one actor, or of one for whom both speak, are no conflict; nor are mere opposite stances on an option, for which use
     * `sidesOn`, or circles of three and more, for which use `preconditions`. Conditions in words alone are not compared.
     * Throws an InvalidFilterError for an unknown key or term, an UnknownIdError for an id, a RangeError for a day.
     */
    conflictingPreconditions(filter?: ConflictsFilter<I>): readonly PreconditionConflict<I>[];
    /**
     * The network of contacts as d3-force or graphology takes it as it is: the actors who met somebody, by id, and what ties
     * every two who met, in the order of `contacts`, which has the same filter. The objects are made anew and are the
     * caller's to change. For the talks themselves, use `contacts`.
     * Throws an InvalidFilterError for an unknown format, key or term, an UnknownIdError for an id, a RangeError for a day.
     */
    contactGraph<const Format extends keyof ContactGraphs = keyof ContactGraphs>(format: Format, filter?: ContactsFilter<I>): ContactGraphs<I>[Format];
    /**
     * Who met whom: every two actors who took part in the same talks that were held, with the talks and their number by
     * mode; the pairs with most talks first, then by id. Who was merely expected, spoken of or reporting does not count, as
     * in `meetingsOf`; a person counts for itself, not for its state; and talks within other talks count as talks of their
     * own. For nodes and links to draw or measure, use `contactGraph`.
     * Throws an InvalidFilterError for an unknown key or term, an UnknownIdError for an id, a RangeError for a day.
     */
    contacts(filter?: ContactsFilter<I>): readonly Contact<I>[];
    /**
     * How many events meet a filter, by one of its keys or several: a row for each group that has any, in the order in which
     * the events have them. An event that stands in several groups, as by participant, counts in each. With `within: 'possibly'` each row
     * also says how many of its count are merely `possible`. For the events
     * themselves, use `findEvents`.
     * Throws an InvalidFilterError for an unknown key or term, an UnknownIdError for an id, a RangeError for a day.
     */
    countEvents<const By extends keyof EventGroups = never, const W extends Certainty = 'certainly'>(filter: EventsFilter<I, EventType, W>, by: readonly By[]): readonly EventCount<I, By, W>[];
    /**
     * How many positions meet a filter, by one of its keys or several: a row for each group that has any, in the order in
     * which the positions have them. A position that stands in several groups, as by source, counts in each. With `within: 'possibly'` each row
     * also says how many of its count are merely `possible`. For the
     * positions themselves, use `findPositions`; for who stands where in the end, `stanceMatrix`.
     * Throws an InvalidFilterError for an unknown key or term, an UnknownIdError for an id, a RangeError for a day.
     */
    countPositions<const By extends keyof PositionGroups = never, const W extends Certainty = 'certainly'>(filter: PositionsFilter<I, W>, by: readonly By[]): readonly PositionCount<I, By, W>[];
    /**
     * What the members of a group do not share as of a day: every option on which some of them have a stance and either stand
     * on more than one side or others are silent; in the order of the issues. Who is a member follows `membersOf`, and the
     * group counts with them where it has spoken itself; a list of actors is taken as it stands. A member whose latest
     * positions stand on several sides is on each of these. What others say of a member does not count unless `voice` says so.
     * For two actors, use `stanceDistance`; for all actors on one option, `sidesOn`.
     * Throws an UnknownIdError, an InvalidFilterError for an unknown key or term, a RangeError for a day.
     */
    disagreementsWithin(group: I['actor'] | readonly I['actor'][], options?: DisagreementsOptions<I>): readonly Disagreement<I>[];
    /**
     * The actor whose id is the text, or undefined where there is none. For an id that has to exist, use `getActor`, which
     * knows every id by its type. For a name or spelling, use `actorsNamed`.
     */
    findActor(text: string): ActorRecord<I> | undefined;
    /**
     * The actors that meet a filter, in order of id; a kind makes the answer as narrow. For a name in any spelling, use
     * `actorsNamed`; for who belongs to a group on a day, `membersOf`.
     * Throws an InvalidFilterError for an unknown key or term, an UnknownIdError for an id.
     */
    findActors<const K extends ActorRecord['kind'] = ActorRecord['kind']>(filter?: ActorsFilter<I, K>): readonly ActorOfKind<I, K>[];
    /**
     * The discrepancies that meet a filter, in order of id. For the defects of one source, use `sourceDefects`; for two
     * numbers, `compareFigures`.
     * Throws an InvalidFilterError for an unknown key, term or collection, an UnknownIdError for an id.
     */
    findDiscrepancies(filter?: DiscrepanciesFilter<I>): readonly DiscrepancyRecord<I>[];
    /**
     * The discrepancy whose id is the text, or undefined where there is none. For an id that has to exist, use `getDiscrepancy`, which
     * knows every id by its type.
     */
    findDiscrepancy(text: string): DiscrepancyRecord<I> | undefined;
    /**
     * The event whose id is the text, or undefined where there is none. For an id that has to exist, use `getEvent`, which
     * knows every id by its type.
     */
    findEvent(text: string): EventRecord<I> | undefined;
    /**
     * The events that meet a filter, in order of the first day they can have been, those without a day last; all of them
     * where it is empty. A type makes the answer as narrow. What surely falls within the days given counts; with
     * `within: 'possibly'` also what may, and `possible` of the answer has those. For talks that certain actors took part
     * in, use `meetingsOf`; for plans, `openPlans`.
     * Throws an InvalidFilterError for an unknown key or term, an UnknownIdError for an id, a RangeError for a day.
     */
    findEvents<const T extends EventType = EventType, const W extends Certainty = 'certainly'>(filter?: EventsFilter<I, T, W>): Found<EventOfType<I, T>, W>;
    /**
     * The figure whose id is the text, or undefined where there is none. For an id that has to exist, use `getFigure`, which
     * knows every id by its type.
     */
    findFigure(text: string): FigureRecord<I> | undefined;
    /**
     * The figures that meet a filter, in order of the first day they can have been claimed. They are claims: nothing adds
     * or averages them. What surely falls within the days given counts; with `within: 'possibly'` also what may, and
     * `possible` of the answer has those. For those that compete, use `competingFigures`; for two of them, `compareFigures`.
     * Throws an InvalidFilterError for an unknown key or term, an UnknownIdError for an id, a RangeError for a day.
     */
    findFigures<const W extends Certainty = 'certainly'>(filter?: FiguresFilter<I, W>): Found<FigureRecord<I>, W>;
    /**
     * The issue whose id is the text, or undefined where there is none. For an id that has to exist, use `getIssue`, which
     * knows every id by its type.
     */
    findIssue(text: string): IssueRecord<I> | undefined;
    /**
     * The option whose id, `issue/option`, is the text, or undefined where there is none. For an id that has to exist, use
     * `getOption`, which knows every id by its type.
     */
    findOption(text: string): IssueOption<I> | undefined;
    /**
     * The place whose id is the text, or undefined where there is none. For an id that has to exist, use `getPlace`, which
     * knows every id by its type.
     */
    findPlace(text: string): PlaceRecord<I> | undefined;
    /**
     * The places that meet a filter, in order of id. For what happened there, use `findEvents`; for records of any
     * collection by words, `search`.
     * Throws an InvalidFilterError for an unknown key or term, an UnknownIdError for an id.
     */
    findPlaces(filter?: PlacesFilter<I>): readonly PlaceRecord<I>[];
    /**
     * The position whose id is the text, or undefined where there is none. For an id that has to exist, use `getPosition`, which
     * knows every id by its type.
     */
    findPosition(text: string): PositionRecord<I> | undefined;
    /**
     * The positions that meet a filter, in order of the first day they can have been taken; all of them where it is empty.
     * What surely falls within the days given counts; with `within: 'possibly'` also what may, and `possible` of the answer
     * has those. For where an actor stands in the end, use `stanceOf`; for all actors on one option, `sidesOn`; for numbers,
     * `countPositions`.
     * Throws an InvalidFilterError for an unknown key or term, an UnknownIdError for an id, a RangeError for a day.
     */
    findPositions<const W extends Certainty = 'certainly'>(filter?: PositionsFilter<I, W>): Found<PositionRecord<I>, W>;
    /**
     * The proposal whose id is the text, or undefined where there is none. For an id that has to exist, use `getProposal`, which
     * knows every id by its type.
     */
    findProposal(text: string): ProposalRecord<I> | undefined;
    /**
     * The proposals that meet a filter, in order of the first day they can have been on the table; the days given bound that
     * day, and `status` is the last of the history. What surely falls within counts; with `within: 'possibly'` also what
     * may, and `possible` of the answer has those. For what was answered to one, use `responsesTo`; for how things stood on
     * a day, `onTheTable`.
     * Throws an InvalidFilterError for an unknown key or term, an UnknownIdError for an id, a RangeError for a day.
     */
    findProposals<const W extends Certainty = 'certainly'>(filter?: ProposalsFilter<I, W>): Found<ProposalRecord<I>, W>;
    /**
     * The source whose id is the text, or undefined where there is none. For an id that has to exist, use `getSource`, which
     * knows every id by its type.
     */
    findSource(text: string): SourceRecord<I> | undefined;
    /**
     * The sources that meet a filter, in order of publication. What was surely published within the days given counts; with
     * `within: 'possibly'` also what may have been, and `possible` of the answer has those. For their defects, use
     * `sourceDefects`.
     * Throws an InvalidFilterError for an unknown key or term, a RangeError for a day.
     */
    findSources<const W extends Certainty = 'certainly'>(filter?: SourcesFilter<W>): Found<SourceRecord<I>, W>;
    /**
     * The actor with the id; a literal id of the release gives the record its kind. For text that may be no id, use
     * `findActor`, for a name or spelling `actorsNamed`.
     * Throws an UnknownIdError that names the nearest id, or where a retired id went.
     */
    getActor<const Id extends I['actor'] = I['actor']>(id: Id): ActorWithId<I, Id>;
    /**
     * The discrepancy with the id. For text that may be no id, use `findDiscrepancy`.
     * Throws an UnknownIdError that names the nearest id, or where a retired id went.
     */
    getDiscrepancy(id: I['discrepancy']): DiscrepancyRecord<I>;
    /**
     * The event with the id; a literal id of the release gives the record its type. For text that may be no id, use
     * `findEvent`.
     * Throws an UnknownIdError that names the nearest id, or where a retired id went.
     */
    getEvent<const Id extends I['event'] = I['event']>(id: Id): EventWithId<I, Id>;
    /**
     * The figure with the id. For text that may be no id, use `findFigure`.
     * Throws an UnknownIdError that names the nearest id, or where a retired id went.
     */
    getFigure(id: I['figure']): FigureRecord<I>;
    /**
     * The issue with the id. For text that may be no id, use `findIssue`.
     * Throws an UnknownIdError that names the nearest id, or where a retired id went.
     */
    getIssue(id: I['issue']): IssueRecord<I>;
    /**
     * The option with the id, `issue/option`; its issue is what `getIssue` gives for the part before the stroke. For text
     * that may be no id, use `findOption`.
     * Throws an UnknownIdError that names the nearest id, or where a retired id went.
     */
    getOption(id: I['option']): IssueOption<I>;
    /**
     * The place with the id. For text that may be no id, use `findPlace`.
     * Throws an UnknownIdError that names the nearest id, or where a retired id went.
     */
    getPlace(id: I['place']): PlaceRecord<I>;
    /**
     * The position with the id. For text that may be no id, use `findPosition`.
     * Throws an UnknownIdError that names the nearest id, or where a retired id went.
     */
    getPosition(id: I['position']): PositionRecord<I>;
    /**
     * The proposal with the id. For text that may be no id, use `findProposal`.
     * Throws an UnknownIdError that names the nearest id, or where a retired id went.
     */
    getProposal(id: I['proposal']): ProposalRecord<I>;
    /**
     * The source with the id. For text that may be no id, use `findSource`.
     * Throws an UnknownIdError that names the nearest id, or where a retired id went.
     */
    getSource(id: I['source']): SourceRecord<I>;
    /**
     * The talks that were held and in which every one of the actors took part, in order of time: who was merely expected,
     * invited, spoken of or reporting does not count. A person counts for itself, not for its state: ask for both. For who
     * met whom, use `contacts`; for events of any kind and status that name an actor, `findEvents`.
     * Throws an UnknownIdError for an actor that does not exist, an InvalidFilterError where none is given.
     */
    meetingsOf(actors: readonly [I['actor'], ...I['actor'][]]): readonly TalkEvent<I>[];
    /**
     * The members of a group, state or organisation on a day, in order of id, without the group itself: who is part of it or
     * holds a post in it, and the members of these in turn. That one is part of another has no date in the data and counts on
     * every day; a post counts on the days on which it was surely held or, with `within: 'possibly'`, may have been, and
     * `possible` of the answer has whose; on any day where none is given. A coalition has members whom no source names, so
     * that this is seldom all of them. For the posts of a person, use `rolesOf`; for what members do not share,
     * `disagreementsWithin`.
     * Throws an UnknownIdError, an InvalidFilterError for an unknown key or term, a RangeError for a day.
     */
    membersOf<const W extends Certainty = 'certainly'>(group: I['actor'], options?: AsOf<W>): Found<ActorRecord<I>, W>;
    /**
     * Every record that names an actor in one of its fields, by collection and in the order of each; its own record is
     * among them only where it names itself. For what the actor did or said, use `findEvents`, `findPositions` or `quotesOf`.
     * Throws an UnknownIdError for an actor that does not exist.
     */
    mentionsOf(actor: I['actor']): Mentions<I>;
    /**
     * What was on the table at the end of a day, month or year: each proposal known by then with where it stood, who had
     * answered and whose answer was still to come, by the steps of its history taken by then; in order of the first day it
     * can have been on the table. A later version known by then supersedes it. With `within: 'possibly'` also the proposals
     * and answers that may have been there by then, marked as `possible`. For the proposals themselves, use `findProposals`;
     * for all answers to one, `responsesTo`.
     * Throws a RangeError for a day, an InvalidFilterError for an unknown key or term, an UnknownIdError for an id.
     */
    onTheTable(date: string, options?: OnTheTableOptions<I>): readonly TabledProposal<I>[];
    /**
     * The events that were planned, expected, proposed or put off and of which no source tells what became, in order of the
     * first day they can fall on: what was put off is still open. As of a day, they are those that a source published by then
     * speaks of and that nothing had settled by then, whatever came later: surely, or with `within: 'possibly'` as far as
     * can be told; `possible` of the answer has those that are not sure. For one event, use `whatBecameOf`; for plans settled
     * or not, `plans`.
     * Throws an InvalidFilterError for an unknown key or term, a RangeError for a day.
     */
    openPlans<const W extends Certainty = 'certainly'>(options?: AsOf<W>): Found<EventRecord<I>, W>;
    /**
     * The events that were planned, expected, proposed or put off, and what became of them, in order of the first day they
     * can fall on. As of a day, they are those that a source published by then speaks of, with what had come of them by
     * then, whatever came later. For those alone of which nothing is known, use `openPlans`; for one event, `whatBecameOf`.
     * Throws an InvalidFilterError for an unknown key or term, an UnknownIdError for an id, a RangeError for a day.
     */
    plans(filter?: PlansFilter<I>): readonly Plan<I>[];
    /**
     * Who demands what before what, as a graph: an edge for each condition of each stance that stands as of a day, from the
     * option that the stance is on to the option, event or text that it hangs on; and the circles in which options wait for
     * one another. A stance stands until another supersedes it, or the actor takes a later one on the option. What others say
     * of an actor does not count unless `voice` says so. For those that cannot be met together, use
     * `conflictingPreconditions`; for all positions that ever hung on an option, `conditionsOn`.
     * Throws an InvalidFilterError for an unknown key or term, an UnknownIdError for an id, a RangeError for a day.
     */
    preconditions(filter?: PreconditionsFilter<I>): Preconditions<I>;
    /**
     * Which words of which source say so: for a record or, by a JSON Pointer, for one field of it, each evidence that
     * carries it with its source, its spans, the record's verbatim words that it carries and the address, in the order of
     * the record's evidence; [] for a field that none carries, such as an editorial one. For the evidence alone, use
     * `evidenceFor`; for a citation to paste, `citationOf`.
     * Throws an UnknownPointerError for a pointer that names nothing in the record, an UnknownIdError for a source that the
     * dataset does not have, a TypeError for what is no record.
     */
    provenanceOf(record: EvidencedRecord<I>, pointer?: string): readonly Provenance<I>[];
    /**
     * What an actor said in its own words, in positions and at events, in order of the first day it can have been said; not
     * what a spokesperson said for it or another quoted of it. For what it said in any words, use `findPositions`.
     * Throws an UnknownIdError for an actor that does not exist.
     */
    quotesOf(actor: I['actor']): readonly Quotation<I>[];
    /**
     * Every response to a proposal, in order of the first day on which it can have been given: the steps of its history with
     * the records that they name, and the stances on it that no step names, each with its conditions; of one day, the steps
     * come first, as the history has them. What others say of an actor counts only where a step rests on it, unless `voice`
     * says so. For where it all left the proposal on a date, use `onTheTable`; for stances on its terms, `findPositions`.
     * Throws an UnknownIdError for a proposal that does not exist, an InvalidFilterError for an unknown key or term, a
     * RangeError for a day.
     */
    responsesTo(proposal: I['proposal'], options?: ResponsesOptions): readonly ProposalResponse<I>[];
    /**
     * The figures that stand beside a figure, each with whether the two contradict each other and why: all that count the
     * same thing, and those that the record itself relates to it, which may be incomparable; in order of the first day they
     * can have been claimed. For two figures, use `compareFigures`; for all that compete, `competingFigures`.
     * Throws an UnknownIdError for a figure that does not exist.
     */
    rivalsOf(figure: I['figure']): readonly Rival<I>[];
    /**
     * The posts that a person held on a day, worked out from the tenures: surely, or possibly where sources leave it open;
     * [] where no source gives the person one. The day is EDTF, or the date of a record. For all posts, read `tenures`.
     * Throws an UnknownIdError for an actor that does not exist, a RangeError for a day.
     */
    rolesOf(person: I['actor'], day: string | BoundedDate): readonly Role<I>[];
    /**
     * The records that have all of some words, or longer words that begin so, in their names, titles and texts, whatever
     * the case, diacritics and apostrophes, in Latin or Cyrillic. A collection in which none has them is searched again for
     * names as other languages romanize them (Selenskyj). In order of `match`: the whole of a name, alias, title or label;
     * then all words in the names; in the titles too; in the texts too. Then those as written, then in order of collections
     * and of their records. [] for text without a word. For who goes by a name, use `actorsNamed`.
     * Throws an InvalidFilterError for an unknown key, collection or limit, a TypeError for words that are no text.
     */
    search(words: string, options?: SearchOptions): readonly SearchResult<I>[];
    /**
     * What is second-hand, and through whom: the positions and figures with a chain of reports, and the positions in the
     * voice of a spokesperson, of another actor, of the outlet or of a headline; one entry for each source that carries the
     * record. Positions come first, then figures, each in order of the first day it can have been said, then sources in the
     * order of the evidence. For what actors themselves say, use `findPositions` with `ownVoices`.
     * Throws an InvalidFilterError for an unknown key or term, an UnknownIdError for an id, a RangeError for a day.
     */
    secondHand(filter?: SecondHandFilter<I>): readonly SecondHand<I>[];
    /**
     * Who is for an option, who against it and who neither, each actor by its latest positions as of a day, actors in the
     * order in which they first spoke of it; an actor whose latest positions stand on two sides is on both. Conditions are
     * left on the positions. What was surely said by the day counts; with `within: 'possibly'` also what may have been. What
     * others say of an actor does not count unless `voice` says so. For one actor, use `stanceOf`; for several options,
     * `stanceMatrix`.
     * Throws an UnknownIdError, an InvalidFilterError for an unknown key or term, a RangeError for a day.
     */
    sidesOn(option: I['option'], options?: Omit<StanceOptions, 'onBehalf'>): Sides<I>;
    /**
     * What rests on one independent source alone: the records all of whose evidence comes from sources of one
     * `independenceGroup`; asked for by `parts`, also those of which some fields do, one entry for each group. By collection,
     * and in the order of each. For which words of which source carry a field, use `evidenceFor`.
     * Throws an InvalidFilterError for an unknown key or term, an UnknownIdError for a source.
     */
    singleSourced<const Name extends CollectionName = CollectionName>(filter?: SingleSourcedFilter<I, Name>): readonly SingleSourced<I, Name>[];
    /**
     * The defects of the sources themselves, each with its source: by the first day the source can have been published, and
     * in the order of its text. For where sources do not agree with one another, use `findDiscrepancies`.
     * Throws an InvalidFilterError for an unknown key or term, an UnknownIdError for a source.
     */
    sourceDefects(filter?: SourceDefectsFilter<I>): readonly DefectOfSource<I>[];
    /**
     * Who changed on what between two days: every actor and option with another stance at the end than at the start, with the
     * latest positions then and before; in order of the actor's id, then of the issues and their options. The same stance
     * taken once more is no change, one taken for the first time is. What others say of an actor does not count unless `voice`
     * says so. For all positions of one actor on one option, use `stanceHistory`.
     * Throws an InvalidFilterError for an unknown key or term, an UnknownIdError for an id, a RangeError for a day.
     */
    stanceChanges(filter: StanceChangesFilter<I>): readonly StanceChange<I>[];
    /**
     * How far two actors are apart as of a day, from 0 to 1, over the options on which both have a stance; null where there is
     * none. The rule is named in the answer: it compares sides and nothing else, so that demanding and accepting are the same
     * to it, and conditions are left on the positions. It tells little where few options are shared: look at how many are.
     * For many actors, use `stanceMatrix`.
     * Throws an UnknownIdError, an InvalidFilterError for an unknown key or term, a RangeError for a day.
     */
    stanceDistance(a: I['actor'], b: I['actor'], options?: StanceDistanceOptions<I>): StanceDistance<I>;
    /**
     * Every position of an actor on an option with what it is to the one before, by the first day they can have been taken,
     * none before one that it supersedes or reaffirms. A step is what it is in the whole history: days that are asked for leave
     * out steps and change none. What others say of the actor does not count unless `voice` says so, nor do its
     * representatives unless `onBehalf` does. For where it stands in the end, use `stanceOf`; for what changed between two
     * days, `stanceChanges`.
     * Throws an UnknownIdError, an InvalidFilterError for an unknown key or term, a RangeError for a day.
     */
    stanceHistory(actor: I['actor'], option: I['option'], options?: StanceHistoryOptions): readonly StanceStep<I>[];
    /**
     * Where everybody stands on everything as of a day: a row for each actor and a column for each option that has a stance
     * which counts, or that the filter names as `actor` or `option`; rows in order of id, columns in the order of the issues,
     * with a cell where the two meet even if the actor is silent. What others say of an actor does not count unless `voice`
     * says so. For one option, use `sidesOn`; for how far two actors are apart, `stanceDistance`.
     * Throws an InvalidFilterError for an unknown key or term, an UnknownIdError for an id, a RangeError for a day.
     */
    stanceMatrix(filter?: StanceMatrixFilter<I>): StanceMatrix<I>;
    /**
     * Where an actor stands on an option as of a day: its latest positions, several where it cannot be told which came
     * last, without those superseded; [] where it has taken none that counts. What was surely taken by the day counts; with
     * `within: 'possibly'` also what may have been, and `possible` of the answer has those. What others say of the actor
     * does not count unless `voice` says so, nor do its representatives unless `onBehalf` does. For all its positions, use
     * `findPositions` or `stanceHistory`; for all actors, `sidesOn` or `stanceMatrix`.
     * Throws an UnknownIdError, an InvalidFilterError for an unknown key or term, a RangeError for a day.
     */
    stanceOf<const W extends Certainty = 'certainly'>(actor: I['actor'], option: I['option'], options?: StanceOptions<W>): Found<PositionRecord<I>, W>;
    /**
     * What became of an event, planned or held: what it came about as, what took its place, and its outcome; of one that was
     * put off nothing is known until one of these is. For all plans, use `plans`.
     * Throws an UnknownIdError for an event that does not exist.
     */
    whatBecameOf(event: I['event']): WhatBecame<I>;
    /**
     * Where an id that is no longer in use went: the entry with what replaced it, since when and why, and what that leads to
     * in the end; undefined where the id is in use or never was. Lookups that throw say the same in their error.
     * Throws an InvalidFilterError for a collection that does not exist.
     */
    whereWent(collection: Catalogue, id: string): WhereItWent | undefined;
}

/**
 * A dataset of the reader's own records with every question and lookup as a method: a copy in the documented order,
 * deeply frozen, with the collections that are left out empty. Records are whole, as the JSON files of the package hold
 * them: no field is left out. Ids that are written down as literals become types.
 *
 * Throws an InvalidDatasetError that names each record, field and value which does not have the shape of a record: a
 * field that is missing or unknown, a value of another kind, a term that does not exist, a date that is not EDTF or
 * not on the calendar, an id used twice. What the records say of one another, and the grammar of ids and texts, it does
 * not check: use `datasetSchema` and `checkIntegrity` of `ukraine-peace-talks/schemas` for them.
 *
 * With `{ unvalidated: true }` nothing is checked and nothing copied: for many records that are known to be sound. They
 * are then frozen where they stand, and so is each list that is in the documented order already; a list that is not is
 * replaced by one that is. What is frozen already is taken to be frozen through.
 *
 * @example
 * const held = createDataset({ events: events.filter(({ status }) => status === 'held'), actors, places, sources })
 * held.findEvents({ type: 'call' }).map(({ id }) => id) // ['2025-08-18-trump-putin-call']
 */
declare function createDataset<const Given extends Collections>(collections: Given, options?: CreateDatasetOptions): AskableDataset<IdsOf<Given>>;

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
declare function actorsNamed(text: string): readonly ActorRecord<KnownIds>[];
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
declare function citationOf(record: EvidencedRecord<KnownIds>, options?: CitationOptions): string;
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
declare function claimedRange(figures: readonly KnownIds['figure'][], rule: RangeRule): ClaimedRange<KnownIds>;
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
declare function compareFigures(a: KnownIds['figure'], b: KnownIds['figure']): FigureComparison;
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
declare function competingFigures(filter?: CompetingFiguresFilter<KnownIds>): readonly CompetingFigures<KnownIds>[];
/**
 * The positions that hang on an option: those with a condition that names it, whatever they are on themselves and in
 * whatever voice, in order of the first day they can have been taken. For the positions on the option, use
 * `findPositions`; for what stands as of a day, and what it requires, `preconditions`.
 * Throws an UnknownIdError for an option that does not exist.
 *
 * @example
 * conditionsOn('ceasefire/long-term-truce').map(({ actor, option }) => [actor, option]) // [['vladimir-putin', 'military-aid/end-western-aid']]
 */
declare function conditionsOn(option: KnownIds['option']): readonly PositionRecord<KnownIds>[];
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
declare function conflictingPreconditions(filter?: ConflictsFilter<KnownIds>): readonly PreconditionConflict<KnownIds>[];
/**
 * The network of contacts as d3-force or graphology takes it as it is: the actors who met somebody, by id, and what ties
 * every two who met, in the order of `contacts`, which has the same filter. The objects are made anew and are the
 * caller's to change. For the talks themselves, use `contacts`.
 * Throws an InvalidFilterError for an unknown format, key or term, an UnknownIdError for an id, a RangeError for a day.
 *
 * @example
 * contactGraph('d3', { from: '2025-08', mode: 'telephone' }).links.map(({ source, target, weight }) => [source, target, weight]) // [['donald-trump', 'vladimir-putin', 1]]
 */
declare function contactGraph<const Format extends keyof ContactGraphs = keyof ContactGraphs>(format: Format, filter?: ContactsFilter<KnownIds>): ContactGraphs<KnownIds>[Format];
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
declare function contacts(filter?: ContactsFilter<KnownIds>): readonly Contact<KnownIds>[];
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
declare function countEvents<const By extends keyof EventGroups = never, const W extends Certainty = 'certainly'>(filter: EventsFilter<KnownIds, EventType, W>, by: readonly By[]): readonly EventCount<KnownIds, By, W>[];
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
declare function countPositions<const By extends keyof PositionGroups = never, const W extends Certainty = 'certainly'>(filter: PositionsFilter<KnownIds, W>, by: readonly By[]): readonly PositionCount<KnownIds, By, W>[];
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
declare function disagreementsWithin(group: KnownIds['actor'] | readonly KnownIds['actor'][], options?: DisagreementsOptions<KnownIds>): readonly Disagreement<KnownIds>[];
/**
 * The actor whose id is the text, or undefined where there is none. For an id that has to exist, use `getActor`, which
 * knows every id by its type. For a name or spelling, use `actorsNamed`.
 *
 * @example
 * findActor('no-such-actor') // undefined
 */
declare function findActor(text: string): ActorRecord<KnownIds> | undefined;
/**
 * The actors that meet a filter, in order of id; a kind makes the answer as narrow. For a name in any spelling, use
 * `actorsNamed`; for who belongs to a group on a day, `membersOf`.
 * Throws an InvalidFilterError for an unknown key or term, an UnknownIdError for an id.
 *
 * @example
 * findActors({ kind: 'person', organization: 'russia' }).map(({ id }) => id) // ['dmitry-peskov', 'vladimir-putin']
 */
declare function findActors<const K extends ActorRecord['kind'] = ActorRecord['kind']>(filter?: ActorsFilter<KnownIds, K>): readonly ActorOfKind<KnownIds, K>[];
/**
 * The discrepancies that meet a filter, in order of id. For the defects of one source, use `sourceDefects`; for two
 * numbers, `compareFigures`.
 * Throws an InvalidFilterError for an unknown key, term or collection, an UnknownIdError for an id.
 *
 * @example
 * findDiscrepancies({ record: { collection: 'actors', id: 'donald-trump' } }).map(({ title }) => title)
 */
declare function findDiscrepancies(filter?: DiscrepanciesFilter<KnownIds>): readonly DiscrepancyRecord<KnownIds>[];
/**
 * The discrepancy whose id is the text, or undefined where there is none. For an id that has to exist, use `getDiscrepancy`, which
 * knows every id by its type.
 *
 * @example
 * findDiscrepancy('no-such-discrepancy') // undefined
 */
declare function findDiscrepancy(text: string): DiscrepancyRecord<KnownIds> | undefined;
/**
 * The event whose id is the text, or undefined where there is none. For an id that has to exist, use `getEvent`, which
 * knows every id by its type.
 *
 * @example
 * findEvent('no-such-event') // undefined
 */
declare function findEvent(text: string): EventRecord<KnownIds> | undefined;
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
declare function findEvents<const T extends EventType = EventType, const W extends Certainty = 'certainly'>(filter?: EventsFilter<KnownIds, T, W>): Found<EventOfType<KnownIds, T>, W>;
/**
 * The figure whose id is the text, or undefined where there is none. For an id that has to exist, use `getFigure`, which
 * knows every id by its type.
 *
 * @example
 * findFigure('no-such-figure') // undefined
 */
declare function findFigure(text: string): FigureRecord<KnownIds> | undefined;
/**
 * The figures that meet a filter, in order of the first day they can have been claimed. They are claims: nothing adds
 * or averages them. What surely falls within the days given counts; with `within: 'possibly'` also what may, and
 * `possible` of the answer has those. For those that compete, use `competingFigures`; for two of them, `compareFigures`.
 * Throws an InvalidFilterError for an unknown key or term, an UnknownIdError for an id, a RangeError for a day.
 *
 * @example
 * findFigures({ measure: 'killed' }).map(({ claimant, value }) => [claimant, value.op, value.n])
 */
declare function findFigures<const W extends Certainty = 'certainly'>(filter?: FiguresFilter<KnownIds, W>): Found<FigureRecord<KnownIds>, W>;
/**
 * The issue whose id is the text, or undefined where there is none. For an id that has to exist, use `getIssue`, which
 * knows every id by its type.
 *
 * @example
 * findIssue('no-such-issue') // undefined
 */
declare function findIssue(text: string): IssueRecord<KnownIds> | undefined;
/**
 * The option whose id, `issue/option`, is the text, or undefined where there is none. For an id that has to exist, use
 * `getOption`, which knows every id by its type.
 *
 * @example
 * findOption('no-such-issue/option') // undefined
 */
declare function findOption(text: string): IssueOption<KnownIds> | undefined;
/**
 * The place whose id is the text, or undefined where there is none. For an id that has to exist, use `getPlace`, which
 * knows every id by its type.
 *
 * @example
 * findPlace('no-such-place') // undefined
 */
declare function findPlace(text: string): PlaceRecord<KnownIds> | undefined;
/**
 * The places that meet a filter, in order of id. For what happened there, use `findEvents`; for records of any
 * collection by words, `search`.
 * Throws an InvalidFilterError for an unknown key or term, an UnknownIdError for an id.
 *
 * @example
 * findPlaces({ within: 'united-states' }).map(({ name }) => name)
 */
declare function findPlaces(filter?: PlacesFilter<KnownIds>): readonly PlaceRecord<KnownIds>[];
/**
 * The position whose id is the text, or undefined where there is none. For an id that has to exist, use `getPosition`, which
 * knows every id by its type.
 *
 * @example
 * findPosition('no-such-position') // undefined
 */
declare function findPosition(text: string): PositionRecord<KnownIds> | undefined;
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
declare function findPositions<const W extends Certainty = 'certainly'>(filter?: PositionsFilter<KnownIds, W>): Found<PositionRecord<KnownIds>, W>;
/**
 * The proposal whose id is the text, or undefined where there is none. For an id that has to exist, use `getProposal`, which
 * knows every id by its type.
 *
 * @example
 * findProposal('no-such-proposal') // undefined
 */
declare function findProposal(text: string): ProposalRecord<KnownIds> | undefined;
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
declare function findProposals<const W extends Certainty = 'certainly'>(filter?: ProposalsFilter<KnownIds, W>): Found<ProposalRecord<KnownIds>, W>;
/**
 * The source whose id is the text, or undefined where there is none. For an id that has to exist, use `getSource`, which
 * knows every id by its type.
 *
 * @example
 * findSource('no-such-source') // undefined
 */
declare function findSource(text: string): SourceRecord<KnownIds> | undefined;
/**
 * The sources that meet a filter, in order of publication. What was surely published within the days given counts; with
 * `within: 'possibly'` also what may have been, and `possible` of the answer has those. For their defects, use
 * `sourceDefects`.
 * Throws an InvalidFilterError for an unknown key or term, a RangeError for a day.
 *
 * @example
 * findSources({ from: '2025-08', flag: 'no-byline' }).map(({ id }) => id)
 */
declare function findSources<const W extends Certainty = 'certainly'>(filter?: SourcesFilter<W>): Found<SourceRecord<KnownIds>, W>;
/**
 * The actor with the id; a literal id of the release gives the record its kind. For text that may be no id, use
 * `findActor`, for a name or spelling `actorsNamed`.
 * Throws an UnknownIdError that names the nearest id, or where a retired id went.
 *
 * @example
 * getActor('keir-starmer').kind // 'person'
 */
declare function getActor<const Id extends KnownIds['actor'] = KnownIds['actor']>(id: Id): ActorWithId<KnownIds, Id>;
/**
 * The discrepancy with the id. For text that may be no id, use `findDiscrepancy`.
 * Throws an UnknownIdError that names the nearest id, or where a retired id went.
 *
 * @example
 * getDiscrepancy('trump-called-former-president').explanation
 */
declare function getDiscrepancy(id: KnownIds['discrepancy']): DiscrepancyRecord<KnownIds>;
/**
 * The event with the id; a literal id of the release gives the record its type. For text that may be no id, use
 * `findEvent`.
 * Throws an UnknownIdError that names the nearest id, or where a retired id went.
 *
 * @example
 * getEvent('2025-08-18-trump-putin-call').type // 'call'
 */
declare function getEvent<const Id extends KnownIds['event'] = KnownIds['event']>(id: Id): EventWithId<KnownIds, Id>;
/**
 * The figure with the id. For text that may be no id, use `findFigure`.
 * Throws an UnknownIdError that names the nearest id, or where a retired id went.
 *
 * @example
 * getFigure('2025-08-19-ktnv-drones-launched').value
 */
declare function getFigure(id: KnownIds['figure']): FigureRecord<KnownIds>;
/**
 * The issue with the id. For text that may be no id, use `findIssue`.
 * Throws an UnknownIdError that names the nearest id, or where a retired id went.
 *
 * @example
 * getIssue('ceasefire').label
 */
declare function getIssue(id: KnownIds['issue']): IssueRecord<KnownIds>;
/**
 * The option with the id, `issue/option`; its issue is what `getIssue` gives for the part before the stroke. For text
 * that may be no id, use `findOption`.
 * Throws an UnknownIdError that names the nearest id, or where a retired id went.
 *
 * @example
 * getOption('ceasefire/immediate-ceasefire').proposition
 */
declare function getOption(id: KnownIds['option']): IssueOption<KnownIds>;
/**
 * The place with the id. For text that may be no id, use `findPlace`.
 * Throws an UnknownIdError that names the nearest id, or where a retired id went.
 *
 * @example
 * getPlace('white-house').name
 */
declare function getPlace(id: KnownIds['place']): PlaceRecord<KnownIds>;
/**
 * The position with the id. For text that may be no id, use `findPosition`.
 * Throws an UnknownIdError that names the nearest id, or where a retired id went.
 *
 * @example
 * getPosition('2025-03-20-luke-pollard-immediate-ceasefire').stance
 */
declare function getPosition(id: KnownIds['position']): PositionRecord<KnownIds>;
/**
 * The proposal with the id. For text that may be no id, use `findProposal`.
 * Throws an UnknownIdError that names the nearest id, or where a retired id went.
 *
 * @example
 * getProposal('us-weapons-purchase').title
 */
declare function getProposal(id: KnownIds['proposal']): ProposalRecord<KnownIds>;
/**
 * The source with the id. For text that may be no id, use `findSource`.
 * Throws an UnknownIdError that names the nearest id, or where a retired id went.
 *
 * @example
 * getSource('ktnv-2025-08-19').publisher
 */
declare function getSource(id: KnownIds['source']): SourceRecord<KnownIds>;
/**
 * The talks that were held and in which every one of the actors took part, in order of time: who was merely expected,
 * invited, spoken of or reporting does not count. A person counts for itself, not for its state: ask for both. For who
 * met whom, use `contacts`; for events of any kind and status that name an actor, `findEvents`.
 * Throws an UnknownIdError for an actor that does not exist, an InvalidFilterError where none is given.
 *
 * @example
 * meetingsOf(['volodymyr-zelenskyy', 'vladimir-putin']) // []
 */
declare function meetingsOf(actors: readonly [KnownIds['actor'], ...KnownIds['actor'][]]): readonly TalkEvent<KnownIds>[];
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
declare function membersOf<const W extends Certainty = 'certainly'>(group: KnownIds['actor'], options?: AsOf<W>): Found<ActorRecord<KnownIds>, W>;
/**
 * Every record that names an actor in one of its fields, by collection and in the order of each; its own record is
 * among them only where it names itself. For what the actor did or said, use `findEvents`, `findPositions` or `quotesOf`.
 * Throws an UnknownIdError for an actor that does not exist.
 *
 * @example
 * mentionsOf('nato').events.map(({ title }) => title)
 */
declare function mentionsOf(actor: KnownIds['actor']): Mentions<KnownIds>;
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
declare function onTheTable(date: string, options?: OnTheTableOptions<KnownIds>): readonly TabledProposal<KnownIds>[];
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
declare function openPlans<const W extends Certainty = 'certainly'>(options?: AsOf<W>): Found<EventRecord<KnownIds>, W>;
/**
 * The events that were planned, expected, proposed or put off, and what became of them, in order of the first day they
 * can fall on. As of a day, they are those that a source published by then speaks of, with what had come of them by
 * then, whatever came later. For those alone of which nothing is known, use `openPlans`; for one event, `whatBecameOf`.
 * Throws an InvalidFilterError for an unknown key or term, an UnknownIdError for an id, a RangeError for a day.
 *
 * @example
 * plans({ known: true }).map(({ event, realisedBy }) => [event.title, realisedBy.length])
 */
declare function plans(filter?: PlansFilter<KnownIds>): readonly Plan<KnownIds>[];
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
declare function preconditions(filter?: PreconditionsFilter<KnownIds>): Preconditions<KnownIds>;
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
declare function provenanceOf(record: EvidencedRecord<KnownIds>, pointer?: string): readonly Provenance<KnownIds>[];
/**
 * What an actor said in its own words, in positions and at events, in order of the first day it can have been said; not
 * what a spokesperson said for it or another quoted of it. For what it said in any words, use `findPositions`.
 * Throws an UnknownIdError for an actor that does not exist.
 *
 * @example
 * quotesOf('luke-pollard').map(({ quote, record }) => [record.date.edtf, quote.language])
 */
declare function quotesOf(actor: KnownIds['actor']): readonly Quotation<KnownIds>[];
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
declare function responsesTo(proposal: KnownIds['proposal'], options?: ResponsesOptions): readonly ProposalResponse<KnownIds>[];
/**
 * The figures that stand beside a figure, each with whether the two contradict each other and why: all that count the
 * same thing, and those that the record itself relates to it, which may be incomparable; in order of the first day they
 * can have been claimed. For two figures, use `compareFigures`; for all that compete, `competingFigures`.
 * Throws an UnknownIdError for a figure that does not exist.
 *
 * @example
 * rivalsOf('2025-08-19-ukrainian-officials-killed').map(({ figure, verdict }) => [figure.id, verdict])
 */
declare function rivalsOf(figure: KnownIds['figure']): readonly Rival<KnownIds>[];
/**
 * The posts that a person held on a day, worked out from the tenures: surely, or possibly where sources leave it open;
 * [] where no source gives the person one. The day is EDTF, or the date of a record. For all posts, read `tenures`.
 * Throws an UnknownIdError for an actor that does not exist, a RangeError for a day.
 *
 * @example
 * rolesOf('donald-trump', '2025-08-18').map(({ tenure, held }) => [tenure.post, held]) // [['President', 'yes']]
 */
declare function rolesOf(person: KnownIds['actor'], day: string | BoundedDate): readonly Role<KnownIds>[];
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
declare function search(words: string, options?: SearchOptions): readonly SearchResult<KnownIds>[];
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
declare function secondHand(filter?: SecondHandFilter<KnownIds>): readonly SecondHand<KnownIds>[];
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
declare function sidesOn(option: KnownIds['option'], options?: Omit<StanceOptions, 'onBehalf'>): Sides<KnownIds>;
/**
 * What rests on one independent source alone: the records all of whose evidence comes from sources of one
 * `independenceGroup`; asked for by `parts`, also those of which some fields do, one entry for each group. By collection,
 * and in the order of each. For which words of which source carry a field, use `evidenceFor`.
 * Throws an InvalidFilterError for an unknown key or term, an UnknownIdError for a source.
 *
 * @example
 * singleSourced({ collection: 'figures', source: 'ktnv-2025-08-19' }).map(({ record, group }) => [record.id, group])
 */
declare function singleSourced<const Name extends CollectionName = CollectionName>(filter?: SingleSourcedFilter<KnownIds, Name>): readonly SingleSourced<KnownIds, Name>[];
/**
 * The defects of the sources themselves, each with its source: by the first day the source can have been published, and
 * in the order of its text. For where sources do not agree with one another, use `findDiscrepancies`.
 * Throws an InvalidFilterError for an unknown key or term, an UnknownIdError for a source.
 *
 * @example
 * sourceDefects({ kind: 'outdated-office' }).map(({ source, defect }) => [source.id, defect.explanation])
 */
declare function sourceDefects(filter?: SourceDefectsFilter<KnownIds>): readonly DefectOfSource<KnownIds>[];
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
declare function stanceChanges(filter: StanceChangesFilter<KnownIds>): readonly StanceChange<KnownIds>[];
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
declare function stanceDistance(a: KnownIds['actor'], b: KnownIds['actor'], options?: StanceDistanceOptions<KnownIds>): StanceDistance<KnownIds>;
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
declare function stanceHistory(actor: KnownIds['actor'], option: KnownIds['option'], options?: StanceHistoryOptions): readonly StanceStep<KnownIds>[];
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
declare function stanceMatrix(filter?: StanceMatrixFilter<KnownIds>): StanceMatrix<KnownIds>;
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
declare function stanceOf<const W extends Certainty = 'certainly'>(actor: KnownIds['actor'], option: KnownIds['option'], options?: StanceOptions<W>): Found<PositionRecord<KnownIds>, W>;
/**
 * What became of an event, planned or held: what it came about as, what took its place, and its outcome; of one that was
 * put off nothing is known until one of these is. For all plans, use `plans`.
 * Throws an UnknownIdError for an event that does not exist.
 *
 * @example
 * whatBecameOf('trilateral-meeting-with-putin').known // false
 */
declare function whatBecameOf(event: KnownIds['event']): WhatBecame<KnownIds>;
/**
 * Where an id that is no longer in use went: the entry with what replaced it, since when and why, and what that leads to
 * in the end; undefined where the id is in use or never was. Lookups that throw say the same in their error.
 * Throws an InvalidFilterError for a collection that does not exist.
 *
 * @example
 * whereWent('actors', 'nato') // undefined
 */
declare function whereWent(collection: Catalogue, id: string): WhereItWent | undefined;

/** What kind of party an actor is that is no person: each kind with its definition. */
declare const partyKinds: Readonly<{
    readonly state: "A state, with its government and its metonyms.";
    readonly organisation: "An organisation with members or organs of its own.";
    readonly coalition: "States or persons acting together without an organisation.";
    readonly media: "A news outlet or agency.";
}>;
/** What kind of unnamed group an actor is: each kind with its definition. */
declare const groupKinds: Readonly<{
    readonly group: "People or states that the sources count or describe but do not name.";
}>;

/** What a date rests on: each basis with its definition. */
declare const dateBases: Readonly<{
    readonly stated: "The source gives the date itself.";
    readonly relative: "Counted from the publication or another event: by a word such as Monday or yesterday, or because the text attests it when it appears.";
    readonly inferred: "Worked out from other facts; the reason says from which.";
}>;

/** What kind of disagreement or error: each kind with its definition. */
declare const discrepancyKinds: Readonly<{
    readonly 'wrong-office': "An office that the person did not hold at the time.";
    readonly 'different-scope': "Numbers or statements that count or cover different things and read as rivals.";
    readonly 'different-number': "Numbers for the same thing that cannot both hold.";
    readonly 'different-precision': "One account gives a number or name where another is vague.";
    readonly 'different-date': "Accounts place one thing at different times.";
    readonly 'different-firmness': "One stance told with different strength or conditions.";
    readonly 'changed-over-time': "Accounts of different dates that differ because the matter may have moved.";
    readonly 'conflicting-accounts': "Accounts of one thing that cannot both be whole.";
    readonly 'identity-unclear': "It cannot be told whether two accounts mean the same thing.";
    readonly omission: "One account leaves out what another makes central.";
    readonly misattribution: "Words or acts are given to, or read as, those of the wrong actor.";
    readonly 'headline-against-body': "A headline or caption says what the body does not.";
    readonly 'different-spelling': "One name spelt in several ways.";
    readonly 'different-composition': "Accounts name or count different members or participants.";
}>;
/** Whether a discrepancy can be settled: each status with its definition. */
declare const resolutionStatuses: Readonly<{
    readonly unresolved: "The sources at hand do not settle it.";
    readonly 'not-a-conflict': "Both can hold; the explanation says how.";
    readonly 'error-in-source': "One account is wrong; the summary says which and how it can be told.";
    readonly superseded: "The later account stands.";
}>;

/** Whether an event took place, as of the sources: each status with its definition. */
declare const eventStatuses: Readonly<{
    readonly held: "It took place.";
    readonly planned: "Those concerned have said that it will take place.";
    readonly expected: "Somebody expects it.";
    readonly proposed: "Somebody has asked for it or said that it could take place.";
    readonly declined: "Somebody it needs has refused it.";
    readonly cancelled: "It was called off.";
    readonly postponed: "It was put off.";
    readonly unconfirmed: "One side alone says that it took place.";
}>;
/** Through what an event was held or made: each mode with its definition. */
declare const modes: Readonly<{
    readonly 'in-person': "In one place.";
    readonly video: "By video link.";
    readonly telephone: "By telephone.";
    readonly written: "In writing.";
    readonly broadcast: "On radio or television.";
    readonly 'social-media': "On a social network.";
    readonly unstated: "The sources do not say.";
}>;
/** With what force was used: each means with its definition. */
declare const means: Readonly<{
    readonly drones: "Uncrewed aircraft.";
    readonly missiles: "Missiles.";
    readonly bombs: "Bombs from aircraft.";
    readonly artillery: "Guns and rockets on the ground.";
    readonly 'ground-forces': "Troops on the ground.";
    readonly unstated: "The sources do not say.";
}>;
/** What a participant did in an event: each role with its definition. */
declare const participantRoles: Readonly<{
    readonly host: "Receives the others.";
    readonly chair: "Presides, alone or with others.";
    readonly participant: "Takes part.";
    readonly mediator: "Stands between the parties.";
    readonly observer: "Looks on.";
    readonly visitor: "Comes to the place of another.";
    readonly speaker: "Says or writes it.";
    readonly addressee: "Is spoken or written to.";
    readonly initiator: "Does or decides it.";
    readonly recipient: "It is done or given to them.";
    readonly party: "Is bound by it.";
    readonly subject: "It is about them.";
    readonly attacker: "Uses force.";
    readonly target: "Force is used against them.";
    readonly reporter: "Makes it known.";
}>;
/** Whether a participant took part: each attendance with its definition. */
declare const attendances: Readonly<{
    readonly confirmed: "Took part.";
    readonly expected: "Was to take part.";
    readonly invited: "Was asked to take part.";
    readonly declined: "Refused to take part.";
    readonly absent: "Did not take part.";
}>;
/** Each relation with the one that the other event has to carry. */
declare const eventRelationInverses: Readonly<{
    readonly 'part-of': "has-part";
    readonly 'has-part': "part-of";
    readonly follows: "precedes";
    readonly precedes: "follows";
    readonly 'responds-to': "answered-by";
    readonly 'answered-by': "responds-to";
    readonly prepares: "prepared-by";
    readonly 'prepared-by': "prepares";
    readonly realises: "realised-by";
    readonly 'realised-by': "realises";
    readonly replaces: "replaced-by";
    readonly 'replaced-by': "replaces";
    readonly announces: "announced-by";
    readonly 'announced-by': "announces";
    readonly violates: "violated-by";
    readonly 'violated-by': "violates";
    readonly 'may-be-same-as': "may-be-same-as";
}>;
/** How two events relate: each relation with its definition. */
declare const eventRelations: Readonly<{
    readonly 'part-of': "Took place within the other.";
    readonly 'has-part': "The other took place within this one.";
    readonly follows: "Came after the other, as a source ties the two.";
    readonly precedes: "The other came after it, as a source ties the two.";
    readonly 'responds-to': "Answers the other.";
    readonly 'answered-by': "The other answers it.";
    readonly prepares: "Was held to make the other possible.";
    readonly 'prepared-by': "The other was held to make it possible.";
    readonly realises: "Is what became of the other, which was planned or expected.";
    readonly 'realised-by': "Was planned or expected, and came about as the other.";
    readonly replaces: "Took place instead of the other.";
    readonly 'replaced-by': "Was planned or expected, and the other took place instead.";
    readonly announces: "Made the other known in advance.";
    readonly 'announced-by': "Was made known in advance by the other.";
    readonly violates: "Goes against what the other established.";
    readonly 'violated-by': "Was acted against by the other.";
    readonly 'may-be-same-as': "It cannot be told whether both are one event.";
}>;
/** What came of an event: each result with its definition. */
declare const outcomeResults: Readonly<{
    readonly agreement: "Agreed on something.";
    readonly 'agreement-in-principle': "Agreed, with terms left open.";
    readonly 'no-agreement': "Ended without an agreement.";
    readonly accepted: "What was put forward was accepted.";
    readonly declined: "What was put forward was refused.";
    readonly harm: "People were killed or injured, or things damaged.";
    readonly other: "Something else came of it; the summary says what.";
    readonly unknown: "The sources at hand do not say what became of it.";
}>;

/** How firmly a text carries a field: each support with its definition. */
declare const supports: Readonly<{
    readonly states: "The words of the span say it.";
    readonly implies: "The words of the span leave no other reading; the note says how.";
    readonly context: "Knowledge from outside the source resolves it; the note says what.";
}>;

/** What a figure counts: each measure with its definition. */
declare const measures: Readonly<{
    readonly killed: "People killed.";
    readonly injured: "People injured.";
    readonly 'weapons-launched': "Drones or missiles launched.";
    readonly 'weapons-intercepted': "Drones or missiles shot down or stopped.";
    readonly 'weapons-through': "Drones or missiles that got past the defences.";
    readonly attacks: "Attacks counted as such.";
    readonly participants: "People or states taking part.";
    readonly members: "Members of an organisation, coalition or group.";
    readonly duration: "How long something lasts.";
    readonly money: "An amount of money.";
    readonly quantity: "A number of things asked for, offered or delivered.";
    readonly share: "A part of a whole, in percent.";
    readonly troops: "Soldiers.";
    readonly exchanged: "People exchanged or returned.";
    readonly votes: "Votes cast.";
    readonly elapsed: "How long something has gone on, or how far back a comparison reaches.";
}>;
/** In what a figure counts: each unit with its definition. */
declare const units: Readonly<{
    readonly persons: "People.";
    readonly drones: "Drones.";
    readonly missiles: "Missiles.";
    readonly attacks: "Attacks.";
    readonly states: "States.";
    readonly leaders: "Leaders of states, governments or organisations.";
    readonly allies: "Allies, where the source does not say what kind.";
    readonly shells: "Artillery shells.";
    readonly systems: "Weapon systems.";
    readonly sites: "Buildings or plants.";
    readonly USD: "United States dollars (ISO 4217).";
    readonly EUR: "Euros (ISO 4217).";
    readonly minutes: "Minutes.";
    readonly days: "Days.";
    readonly years: "Years.";
    readonly percent: "Hundredths.";
    readonly votes: "Votes.";
}>;
/** The units that a measure can be counted in. */
declare const unitsOfMeasure: Readonly<{
    readonly killed: readonly ["persons"];
    readonly injured: readonly ["persons"];
    readonly 'weapons-launched': readonly ["drones", "missiles", "shells", "systems"];
    readonly 'weapons-intercepted': readonly ["drones", "missiles", "shells", "systems"];
    readonly 'weapons-through': readonly ["drones", "missiles", "shells", "systems"];
    readonly attacks: readonly ["attacks", "drones", "missiles", "sites"];
    readonly participants: readonly ["persons", "states", "leaders", "allies"];
    readonly members: readonly ["persons", "states", "leaders", "allies"];
    readonly duration: readonly ["minutes", "days", "years"];
    readonly money: readonly ["USD", "EUR"];
    readonly quantity: readonly ["persons", "drones", "missiles", "shells", "systems", "sites", "states", "attacks"];
    readonly share: readonly ["percent"];
    readonly troops: readonly ["persons"];
    readonly exchanged: readonly ["persons"];
    readonly votes: readonly ["votes"];
    readonly elapsed: readonly ["minutes", "days", "years"];
}>;
/** Each relation of figures with the one that the other figure has to carry. */
declare const figureRelationInverses: Readonly<{
    readonly contradicts: "contradicts";
    readonly confirms: "confirms";
    readonly revises: "revised-by";
    readonly 'revised-by': "revises";
    readonly 'incomparable-with': "incomparable-with";
    readonly 'part-of': "includes";
    readonly includes: "part-of";
}>;
/** What the bound word says of a number: each operator with its definition. */
declare const operators: Readonly<{
    readonly exactly: "The number as given, without a bound word.";
    readonly 'at-least': "n or more.";
    readonly 'more-than': "More than n.";
    readonly about: "Near n.";
    readonly 'up-to': "n or fewer.";
    readonly between: "From min to max.";
    readonly 'order-of-magnitude': "Some multiple of n, up to a thousandfold: billions.";
    readonly vague: "A word that has no number: several.";
}>;
/** How far money, arms or troops have come: each stage with its definition. */
declare const figureStages: Readonly<{
    readonly requested: "Asked for.";
    readonly proposed: "Put forward.";
    readonly announced: "Made public as intended.";
    readonly committed: "Promised.";
    readonly contracted: "Under contract.";
    readonly delivered: "Handed over.";
}>;
/** How two figures relate: each relation with its definition. */
declare const figureRelations: Readonly<{
    readonly contradicts: "The same thing counted with another result: equal scopes, disjoint ranges.";
    readonly confirms: "The same thing counted with a result that fits: equal scopes, overlapping ranges.";
    readonly revises: "A later count by the same claimant.";
    readonly 'revised-by': "An earlier count that the claimant changed.";
    readonly 'incomparable-with': "About the same matter with another scope; neither confirms nor contradicts.";
    readonly 'part-of': "Counted within the other.";
    readonly includes: "The other is counted within this one.";
}>;

/** What kind of place: each kind with its definition. */
declare const placeKinds: Readonly<{
    readonly country: "The territory of a state.";
    readonly region: "A part of a country, or several countries together.";
    readonly city: "A city or town.";
    readonly site: "A building or compound.";
    readonly area: "A place that a source describes but does not name.";
}>;

/** Where an actor stands on an option: each stance with its definition. */
declare const stances: Readonly<{
    readonly demands: "Requires it of others.";
    readonly proposes: "Puts it forward.";
    readonly supports: "Is for it.";
    readonly accepts: "Agrees to it when put by others.";
    readonly 'open-to': "Would consider or is willing.";
    readonly noncommittal: "Speaks of it and takes no side.";
    readonly mixed: "Is for it in part and against it in part.";
    readonly sceptical: "Doubts it.";
    readonly opposes: "Is against it.";
    readonly rejects: "Refuses it when put by others.";
    readonly 'rules-out': "Excludes it.";
}>;
/** A stance: where an actor stands on an option. */
type Stance = keyof typeof stances;
/** Each stance as for (1), neither (0) or against (-1). */
declare const polarities: Readonly<Record<Stance, -1 | 0 | 1>>;
/** Through whose words a position reaches us: each voice with its definition. */
declare const voices: Readonly<{
    readonly 'direct-quote': "The actor's own words, whole sentences in quotation marks.";
    readonly 'partial-quote': "The source's sentence around a few words of the actor in quotation marks.";
    readonly paraphrase: "The source's words for what the actor said.";
    readonly spokesperson: "Said by somebody on behalf of the actor.";
    readonly 'attributed-by-other': "What another actor or report says that the actor holds.";
    readonly 'outlet-characterisation': "What the source's own voice says of the actor, without anybody quoted.";
    readonly headline: "Stands in a headline or caption alone.";
}>;
/** Through whose words a position reaches us. */
type Voice = keyof typeof voices;
/**
 * The voices through which an actor itself speaks, in its own words or in those of a spokesperson or a report of them.
 * What others or an outlet say of an actor is not what the actor said: `stanceOf` and `sidesOn` leave it out unless
 * they are given the voices to count.
 *
 * @example
 * findPositions({ voice: ownVoices })
 */
declare const ownVoices: readonly Voice[];
/** How a stance hangs on a condition: each type with its definition. */
declare const conditionTypes: Readonly<{
    readonly 'only-if': "The stance holds only if this is so.";
    readonly unless: "The stance holds unless this is so.";
    readonly after: "The stance holds once this has come about.";
    readonly 'in-exchange-for': "This is what is given or asked for in return.";
}>;

/** What became of a proposal: each status with its definition. */
declare const proposalStatuses: Readonly<{
    readonly floated: "Mentioned as a possibility.";
    readonly planned: "Said to be going to be put forward.";
    readonly 'under-discussion': "Talked about by those it concerns.";
    readonly tabled: "Put forward to those it is addressed to.";
    readonly 'accepted-in-principle': "Agreed to, with terms left open.";
    readonly accepted: "Agreed to.";
    readonly 'partly-accepted': "Some terms agreed to.";
    readonly rejected: "Refused.";
    readonly amended: "Changed; a later version stands for it.";
    readonly withdrawn: "Taken back by those who made it.";
    readonly signed: "Put in writing and signed.";
    readonly 'in-force': "Carried out.";
    readonly violated: "Acted against while in force.";
    readonly lapsed: "Ended by time.";
}>;

/** What kind of text a source is: each kind with its definition. */
declare const sourceKinds: Readonly<{
    readonly 'news-article': "A report by a news outlet.";
    readonly 'agency-report': "A report by a news agency.";
    readonly readout: "One side's account of a meeting or call.";
    readonly 'official-text': "A statement, decree, resolution or agreement by those who made it.";
    readonly transcript: "Words spoken, written down in full.";
    readonly dataset: "A reference list or database.";
}>;
/** Traits of a text that a reader should know: each flag with its definition. */
declare const sourceFlags: Readonly<{
    readonly 'no-dateline': "The text does not say when or where it was written.";
    readonly 'no-byline': "The text names no author.";
    readonly 'publisher-unknown': "Nobody at hand knows who published it.";
    readonly 'title-from-address': "The title was read from the address, not from the text.";
    readonly 'ai-assisted': "The text says that software helped to write or convert it.";
    readonly republished: "The text says that it appeared first elsewhere.";
    readonly 'page-furniture': "Menus, captions or forms of the web page stand in the text.";
}>;
/** What kind of fault a text has: each kind with its definition. */
declare const defectKinds: Readonly<{
    readonly duplication: "The same words stand twice by mistake.";
    readonly truncation: "Something is cut off.";
    readonly 'page-furniture': "Words of the web page, not of the article.";
    readonly spelling: "A name is spelt in more than one way, or wrongly.";
    readonly 'ambiguous-reference': "It cannot be told whom or what the words mean.";
    readonly 'missing-attribution': "A claim or quotation is given without the one who made it, or without where it was made.";
    readonly 'missing-date': "Something is reported without a date that can be worked out.";
    readonly 'missing-context': "A quotation or number is given without what it answers or counts.";
    readonly 'headline-mismatch': "A headline or caption says what the body does not.";
    readonly 'factual-error': "A statement that the text itself or other evidence shows to be wrong.";
    readonly 'outdated-office': "A person is given an office that they did not hold at the time.";
    readonly 'internal-inconsistency': "Two passages of the text do not fit together.";
    readonly 'loaded-wording': "The narrator takes a side in the wording of a fact.";
}>;

export { ActorKinds, type ActorOfKind, ActorRecord, type ActorWithId, type ActorsFilter, type Answer, type AnswerCertainty, type AnswerStatus, type AsOf, AskableDataset, type AwaitedAnswer, type BoundedDate, type Bounds, type CameOfPlan, type Catalogue, type Certainty, type CitationOptions, type CitedRelease, type ClaimedRange, CollectionName, type Collections, type CompetingFigures, type CompetingFiguresFilter, Condition, type ConditionFilter, type ConflictsFilter, type Contact, type ContactActor, type ContactGraphs, type ContactLink, type ContactNode, type ContactTalk, type ContactTie, type ContactsFilter, type CreateDatasetOptions, Dataset, type DatasetOf, type DatasetProblem, Dated, type DefectOfSource, type Disagreement, type DisagreementsOptions, type DiscrepanciesFilter, DiscrepancyRecord, type EdtfMeaning, type EventCount, type EventGroups, type EventOfType, EventRecord, type EventType, type EventTypeEntry, EventTypes, type EventWithId, type EventsFilter, Evidence, type EvidencedRecord, type FigureComparison, type FigurePair, FigureRecord, type FiguresFilter, type Found, Ids, type IdsOf, InvalidDatasetError, InvalidFilterError, IssueOption, IssueRecord, KnownIds, type Mentions, type ModeCounts, type OnTheTableOptions, type OneOrMore, Outcome, Participant, type ParticipantFilter, PlaceRecord, type PlacesFilter, type Plan, type PlanOutcome, type PlansFilter, type Polarity, type PositionCount, type PositionGroups, PositionRecord, type PositionsFilter, type Precondition, type PreconditionCircle, type PreconditionConflict, type PreconditionEffect, type PreconditionNode, type Preconditions, type PreconditionsFilter, type ProposalAnswer, ProposalRecord, type ProposalResponse, ProposalStep, type ProposalsFilter, type Provenance, type Quotation, Quote, type RangeEnd, type RangeRule, RecordReference, type Release, Resolution, type ResponsesOptions, RetiredRecord, type Rival, type Role, type SearchOptions, type SearchResult, type SecondHand, type SecondHandFilter, type SharedOption, type Sides, type SingleSourced, type SingleSourcedFilter, SourceDefect, type SourceDefectsFilter, SourceRecord, type SourcesFilter, type Stance, type StanceCell, type StanceChange, type StanceChangeKind, type StanceChangesFilter, type StanceDifference, type StanceDistance, type StanceDistanceOptions, type StanceHistoryOptions, type StanceMatrix, type StanceMatrixFilter, type StanceOptions, type StanceRow, type StanceSide, type StanceStep, type StancesFilter, type Standing, type TabledProposal, TalkEvent, Tenure, type TimeFilter, UnknownIdError, UnknownPointerError, type VerbatimWords, type Voice, type WhatBecame, type WhereItWent, type WithPossible, actors, actorsNamed, attendances, citationOf, claimedRange, compareFigures, competingFigures, conditionTypes, conditionsOn, conflictRules, conflictingPreconditions, contactGraph, contacts, countEvents, countPositions, createDataset, crosswalkVersions, dateBases, defectKinds, disagreementsWithin, discrepancies, discrepancyKinds, eventRelationInverses, eventRelations, eventStatuses, eventTypes, events, evidenceFor, figureRelationInverses, figureRelations, figureStages, figures, findActor, findActors, findDiscrepancies, findDiscrepancy, findEvent, findEvents, findFigure, findFigures, findIssue, findOption, findPlace, findPlaces, findPosition, findPositions, findProposal, findProposals, findSource, findSources, getActor, getDiscrepancy, getEvent, getFigure, getIssue, getOption, getPlace, getPosition, getProposal, getSource, graphFormats, groupKinds, isBefore, isWithin, issues, means, measures, meetingsOf, membersOf, mentionsOf, modes, onTheTable, openPlans, operators, outcomeResults, outerDays, ownVoices, participantRoles, partyKinds, placeKinds, places, plans, polarities, positions, preconditions, proposalStatuses, proposals, provenanceOf, published, quotesOf, rangeRules, readEdtf, release, resolutionStatuses, responsesTo, retired, rivalsOf, rolesOf, search, secondHand, sidesOn, singleSourced, sourceDefects, sourceFlags, sourceKinds, sources, stanceChanges, stanceDistance, stanceHistory, stanceMatrix, stanceOf, stances, standings, supports, units, unitsOfMeasure, voices, whatBecameOf, whereWent };
