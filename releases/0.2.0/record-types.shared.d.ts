/** The id of a source. */
type SourceId = string;
/** The id of an actor. */
type ActorId = string;
/** The id of a place. */
type PlaceId = string;
/** The id of an issue. */
type IssueId = string;
/** The id of an option on an issue: issue/option. */
type OptionId = string;
/** The id of an event. */
type EventId = string;
/** The id of a proposal. */
type ProposalId = string;
/** The id of a position. */
type PositionId = string;
/** The id of a figure. */
type FigureId = string;
/** The id of a discrepancy. */
type DiscrepancyId = string;
/** What ids can be: any text, for records of your own. */
interface Ids {
    readonly source: string;
    readonly actor: string;
    readonly place: string;
    readonly issue: string;
    readonly option: string;
    readonly event: string;
    readonly proposal: string;
    readonly position: string;
    readonly figure: string;
    readonly discrepancy: string;
}
/** The ids of this release. */
interface KnownIds extends Ids {
    readonly source: SourceId;
    readonly actor: ActorId;
    readonly place: PlaceId;
    readonly issue: IssueId;
    readonly option: OptionId;
    readonly event: EventId;
    readonly proposal: ProposalId;
    readonly position: PositionId;
    readonly figure: FigureId;
    readonly discrepancy: DiscrepancyId;
}
/** The type of each event. */
interface EventTypes {
    readonly [id: string]: EventRecord<Ids>['type'];
}
/** The kind of each actor. */
interface ActorKinds {
    readonly [id: string]: ActorRecord<Ids>['kind'];
}

/** One side or several do or say something. */
interface ActEvent<I extends Ids = KnownIds> {
    /** The id of the event. */
    readonly id: I['event'];
    /** What kind of act. */
    readonly type: 'statement' | 'joint-statement' | 'interview' | 'readout' | 'letter' | 'criticism' | 'warning' | 'proposal-tabled' | 'request' | 'demand' | 'invitation' | 'refusal' | 'agreement' | 'agreement-signed' | 'ceasefire-declared' | 'ceasefire-in-force' | 'ceasefire-ended' | 'coalition-formed' | 'vote' | 'sanctions-imposed' | 'sanctions-eased' | 'aid-decision' | 'aid-delivered' | 'purchase' | 'appointment' | 'exchange' | 'deployment';
    /** A few words to show it by. */
    readonly title: string;
    /** What happened or was to happen, as far as the sources say. */
    readonly summary: string;
    /** When it took place or was to. */
    readonly date: Dated;
    /** Whether it took place, as of the sources. */
    readonly status: 'held' | 'planned' | 'expected' | 'proposed' | 'declined' | 'cancelled' | 'postponed' | 'unconfirmed';
    /** Through what it was held or made. */
    readonly mode: 'in-person' | 'video' | 'telephone' | 'written' | 'broadcast' | 'social-media' | 'unstated';
    /** None: no force is used. */
    readonly means: readonly [];
    /** Where; null where no source says. */
    readonly place: I['place'] | null;
    /** Who took part or was to. */
    readonly participants: readonly Participant<I>[];
    /** What came of it; null where nothing was to come of it or the sources report none. */
    readonly outcome: Outcome | null;
    /** What was said there, verbatim, where it is no position on an option. */
    readonly quotes: readonly SpokenQuote<I>[];
    /** How it relates to other events. */
    readonly relations: readonly EventRelation<I>[];
    /** What carries the record, at least one. */
    readonly evidence: readonly Evidence<I>[];
}
/** A person, state, organisation, coalition, outlet or unnamed group. */
type ActorRecord<I extends Ids = KnownIds> = PersonActor<I> | PartyActor<I> | GroupActor<I>;
/** Force is used. */
interface AttackEvent<I extends Ids = KnownIds> {
    /** The id of the event. */
    readonly id: I['event'];
    /** What kind of force. */
    readonly type: 'attack' | 'attack-campaign' | 'ground-operation';
    /** A few words to show it by. */
    readonly title: string;
    /** What happened or was to happen, as far as the sources say. */
    readonly summary: string;
    /** When it took place or was to. */
    readonly date: Dated;
    /** Whether it took place, as of the sources. */
    readonly status: 'held' | 'planned' | 'expected' | 'proposed' | 'declined' | 'cancelled' | 'postponed' | 'unconfirmed';
    /** None: nothing is said. */
    readonly mode: null;
    /** With what. */
    readonly means: readonly ('drones' | 'missiles' | 'bombs' | 'artillery' | 'ground-forces' | 'unstated')[];
    /** Where; null where no source says. */
    readonly place: I['place'] | null;
    /** Who took part or was to. */
    readonly participants: readonly Participant<I>[];
    /** What came of it; null where nothing was to come of it or the sources report none. */
    readonly outcome: Outcome | null;
    /** What was said there, verbatim, where it is no position on an option. */
    readonly quotes: readonly SpokenQuote<I>[];
    /** How it relates to other events. */
    readonly relations: readonly EventRelation<I>[];
    /** What carries the record, at least one. */
    readonly evidence: readonly Evidence<I>[];
}
/** What a stance hangs on. */
type Condition<I extends Ids = KnownIds> = OptionCondition<I> | EventCondition<I> | TextCondition;
/** A point. */
interface Coordinates {
    /** Degrees north, WGS 84. */
    readonly latitude: number;
    /** Degrees east, WGS 84. */
    readonly longitude: number;
}
/** Every collection. */
interface Dataset<I extends Ids = KnownIds> {
    /** A text that says something. */
    readonly sources: readonly SourceRecord<I>[];
    /** A person, state, organisation, coalition, outlet or unnamed group. */
    readonly actors: readonly ActorRecord<I>[];
    /** Where something was. */
    readonly places: readonly PlaceRecord<I>[];
    /** A question under negotiation, with the options on it. */
    readonly issues: readonly IssueRecord<I>[];
    /** Something that happened, is planned, or was called off. */
    readonly events: readonly EventRecord<I>[];
    /** Something put on the table. */
    readonly proposals: readonly ProposalRecord<I>[];
    /** One actor's stated stance on one option at one time. */
    readonly positions: readonly PositionRecord<I>[];
    /** One claimed number. */
    readonly figures: readonly FigureRecord<I>[];
    /** Accounts that do not agree, or an error in one. */
    readonly discrepancies: readonly DiscrepancyRecord<I>[];
    /** Ids that are no longer in use. */
    readonly retired: readonly RetiredRecord[];
}
/** A date with its uncertainty and the ground it stands on. */
interface Dated {
    /** When, as ISO 8601-2 (EDTF level 1). An interval is a duration; an uncertain moment carries ~, ? or X digits, or is a month or a year. */
    readonly edtf: string;
    /** What the date rests on. */
    readonly basis: 'stated' | 'relative' | 'inferred';
    /** The words of the source that date it, verbatim and few; null where it has none. */
    readonly raw: string | null;
    /** How the date was worked out, in our words; required unless the date is stated. */
    readonly reason: string | null;
    /** The earliest day an uncertain moment can fall on; null where nothing bounds it. */
    readonly notBefore: string | null;
    /** The latest day an uncertain moment can fall on; null where nothing bounds it. */
    readonly notAfter: string | null;
}
/** Accounts that do not agree, or an error in one. */
interface DiscrepancyRecord<I extends Ids = KnownIds> {
    /** The id of the discrepancy. */
    readonly id: I['discrepancy'];
    /** What kind of disagreement or error. */
    readonly kind: 'wrong-office' | 'different-scope' | 'different-number' | 'different-precision' | 'different-date' | 'different-firmness' | 'changed-over-time' | 'conflicting-accounts' | 'identity-unclear' | 'omission' | 'misattribution' | 'headline-against-body' | 'different-spelling' | 'different-composition';
    /** A few words to show it by. */
    readonly title: string;
    /** The records it concerns. */
    readonly records: readonly RecordReference<I>[];
    /** The sources it stands in: one, or those that disagree; each has evidence. */
    readonly sources: readonly I['source'][];
    /** What does not agree, side by side. */
    readonly explanation: string;
    /** What the data makes of it. */
    readonly resolution: Resolution;
    /** What carries the record, at least one. */
    readonly evidence: readonly Evidence<I>[];
}
/** A condition on an event. */
interface EventCondition<I extends Ids = KnownIds> {
    /** How the stance hangs on it. */
    readonly type: 'only-if' | 'unless' | 'after' | 'in-exchange-for';
    /** The event it hangs on. */
    readonly event: I['event'];
}
/** Something that happened, is planned, or was called off. */
type EventRecord<I extends Ids = KnownIds> = TalkEvent<I> | ActEvent<I> | AttackEvent<I>;
/** How two events relate. */
interface EventRelation<I extends Ids = KnownIds> {
    /** How the two relate; the other event carries the inverse. */
    readonly type: 'part-of' | 'has-part' | 'follows' | 'precedes' | 'responds-to' | 'answered-by' | 'prepares' | 'prepared-by' | 'realises' | 'realised-by' | 'replaces' | 'replaced-by' | 'announces' | 'announced-by' | 'violates' | 'violated-by' | 'may-be-same-as';
    /** The other event. */
    readonly event: I['event'];
}
/** Which words of which source say which fields of the record. */
interface Evidence<I extends Ids = KnownIds> {
    /** The text that says it. */
    readonly source: I['source'];
    /** JSON Pointers into the record: the fields that this evidence carries, each with all below it. */
    readonly fields: readonly string[];
    /** Where in the pinned text; empty where the text is not pinned. */
    readonly spans: readonly Span[];
    /** How firmly the text carries the fields. */
    readonly support: 'states' | 'implies' | 'context';
    /** Why the span carries the fields where its words alone do not; required with implies and context. */
    readonly note: string | null;
}
/** One claimed number. */
interface FigureRecord<I extends Ids = KnownIds> {
    /** The id of the figure. */
    readonly id: I['figure'];
    /** What is counted. */
    readonly measure: 'killed' | 'injured' | 'weapons-launched' | 'weapons-intercepted' | 'weapons-through' | 'attacks' | 'participants' | 'members' | 'duration' | 'money' | 'quantity' | 'share' | 'troops' | 'exchanged' | 'votes' | 'elapsed';
    /** In what unit. */
    readonly unit: 'persons' | 'drones' | 'missiles' | 'attacks' | 'states' | 'leaders' | 'allies' | 'shells' | 'systems' | 'sites' | 'USD' | 'EUR' | 'minutes' | 'days' | 'years' | 'percent' | 'votes';
    /** A number with what its bound word makes of it. */
    readonly value: FigureValue;
    /** What the number counts. */
    readonly scope: FigureScope<I>;
    /** Who says it. */
    readonly claimant: I['actor'];
    /** Who reports the claimant, outermost first, where more than the source itself stands between. */
    readonly chain: readonly I['actor'][];
    /** When the claim was made or is attested. */
    readonly date: Dated;
    /** How far money or arms have come; null for other figures. */
    readonly stage: 'requested' | 'proposed' | 'announced' | 'committed' | 'contracted' | 'delivered' | null;
    /** The proposal that the number belongs to. */
    readonly proposal: I['proposal'] | null;
    /** The claim in our words. */
    readonly summary: string;
    /** Other figures on the same matter. */
    readonly relations: readonly FigureRelation<I>[];
    /** What carries the record, at least one. */
    readonly evidence: readonly Evidence<I>[];
}
/** How two figures relate; each names the other. */
interface FigureRelation<I extends Ids = KnownIds> {
    /** How the two relate. */
    readonly type: 'contradicts' | 'confirms' | 'revises' | 'revised-by' | 'incomparable-with' | 'part-of' | 'includes';
    /** The other figure. */
    readonly figure: I['figure'];
}
/** What the number counts. */
interface FigureScope<I extends Ids = KnownIds> {
    /** The events that are counted. */
    readonly events: readonly I['event'][];
    /** The time that is counted; null where no source says. */
    readonly period: string | null;
    /** The places that are counted. */
    readonly places: readonly I['place'][];
    /** Who or what is counted where the measure does not say: children. */
    readonly group: string | null;
    /** Whether it sums up over several events or a period. */
    readonly cumulative: boolean;
}
/** A number with what its bound word makes of it. */
interface FigureValue {
    /** What the bound word says of the number. */
    readonly op: 'exactly' | 'at-least' | 'more-than' | 'about' | 'up-to' | 'between' | 'order-of-magnitude' | 'vague';
    /** The number, in the unit of the figure; null with between and vague. */
    readonly n: number | null;
    /** The lower end, with between alone. */
    readonly min: number | null;
    /** The upper end, with between alone. */
    readonly max: number | null;
    /** The number with its bound word as the source prints it. */
    readonly text: string | null;
}
/** A group that the sources do not name. */
interface GroupActor<I extends Ids = KnownIds> {
    /** The id of the actor. */
    readonly id: I['actor'];
    /** An unnamed group. */
    readonly kind: 'group';
    /** The name it is shown by. */
    readonly name: string;
    /** Every other spelling and metonym in the sources. */
    readonly aliases: readonly string[];
    /** What a source says it is part of. */
    readonly memberOf: readonly I['actor'][];
    /** Who or what it is as far as the sources say. */
    readonly summary: string;
    /** None: only a person holds a post. */
    readonly tenures: readonly [];
    /** What other datasets call it; null where no source at hand says. */
    readonly identifiers: Identifiers;
    /** The number of its members as a source puts it. */
    readonly size: I['figure'] | null;
    /** What carries the record, at least one. */
    readonly evidence: readonly Evidence<I>[];
}
/** What other datasets call it; null where no source at hand says. */
interface Identifiers {
    /** ISO 3166-1 alpha-2. */
    readonly iso3166: string | null;
    /** Wikidata item. */
    readonly wikidata: string | null;
}
/** One answer to the question that one can be for or against. */
interface IssueOption<I extends Ids = KnownIds> {
    /** issue/option. */
    readonly id: I['option'];
    /** A few words to show it by. */
    readonly label: string;
    /** What would be so: a sentence that supporters and opponents would both accept as worded. */
    readonly proposition: string;
}
/** A question under negotiation. */
interface IssueRecord<I extends Ids = KnownIds> {
    /** The id of the issue. */
    readonly id: I['issue'];
    /** A few words to show it by. */
    readonly label: string;
    /** The question under negotiation, and what belongs to it. */
    readonly definition: string;
    /** The answers on which actors have taken a stance. */
    readonly options: readonly IssueOption<I>[];
    /** What carries the record, at least one. */
    readonly evidence: readonly Evidence<I>[];
}
/** A condition on an option. */
interface OptionCondition<I extends Ids = KnownIds> {
    /** How the stance hangs on it. */
    readonly type: 'only-if' | 'unless' | 'after' | 'in-exchange-for';
    /** The option it hangs on. */
    readonly option: I['option'];
}
/** What came of an event. */
interface Outcome {
    /** What came of it. */
    readonly result: 'agreement' | 'agreement-in-principle' | 'no-agreement' | 'accepted' | 'declined' | 'harm' | 'other' | 'unknown';
    /** What came of it, in our words; null where nothing is known. */
    readonly summary: string | null;
}
/** One who takes part in an event, or was to. */
interface Participant<I extends Ids = KnownIds> {
    /** Who. */
    readonly actor: I['actor'];
    /** What they did in it. */
    readonly role: 'host' | 'chair' | 'participant' | 'mediator' | 'observer' | 'visitor' | 'speaker' | 'addressee' | 'initiator' | 'recipient' | 'party' | 'subject' | 'attacker' | 'target' | 'reporter';
    /** Whether they took part. */
    readonly attendance: 'confirmed' | 'expected' | 'invited' | 'declined' | 'absent';
    /** Whom they acted for; null where the source does not say. */
    readonly onBehalfOf: I['actor'] | null;
}
/** A state, organisation, coalition or outlet. */
interface PartyActor<I extends Ids = KnownIds> {
    /** The id of the actor. */
    readonly id: I['actor'];
    /** What kind of party. */
    readonly kind: 'state' | 'organisation' | 'coalition' | 'media';
    /** The name it is shown by. */
    readonly name: string;
    /** Every other spelling and metonym in the sources. */
    readonly aliases: readonly string[];
    /** What a source says it is part of. */
    readonly memberOf: readonly I['actor'][];
    /** Who or what it is as far as the sources say. */
    readonly summary: string;
    /** None: only a person holds a post. */
    readonly tenures: readonly [];
    /** What other datasets call it; null where no source at hand says. */
    readonly identifiers: Identifiers;
    /** What carries the record, at least one. */
    readonly evidence: readonly Evidence<I>[];
}
/** A named person. */
interface PersonActor<I extends Ids = KnownIds> {
    /** The id of the actor. */
    readonly id: I['actor'];
    /** A named human being. */
    readonly kind: 'person';
    /** The name it is shown by. */
    readonly name: string;
    /** Every other spelling and metonym in the sources. */
    readonly aliases: readonly string[];
    /** What a source says it is part of. */
    readonly memberOf: readonly I['actor'][];
    /** Who or what it is as far as the sources say. */
    readonly summary: string;
    /** Posts held; a role on a date is worked out from these. */
    readonly tenures: readonly Tenure<I>[];
    /** What other datasets call it; null where no source at hand says. */
    readonly identifiers: Identifiers;
    /** What carries the record, at least one. */
    readonly evidence: readonly Evidence<I>[];
}
/** Where something was. */
interface PlaceRecord<I extends Ids = KnownIds> {
    /** The id of the place. */
    readonly id: I['place'];
    /** The name it is shown by. */
    readonly name: string;
    /** Other spellings in the sources. */
    readonly aliases: readonly string[];
    /** What kind of place. */
    readonly kind: 'country' | 'region' | 'city' | 'site' | 'area';
    /** The state it lies in, as a neutral reference for finding it; null where it spans several or no source says. */
    readonly country: I['actor'] | null;
    /** The next larger place. */
    readonly within: I['place'] | null;
    /** A point in it; null where no source at hand gives one. */
    readonly coordinates: Coordinates | null;
    /** What carries the record, at least one. */
    readonly evidence: readonly Evidence<I>[];
}
/** One actor's stated stance on one option at one time. */
interface PositionRecord<I extends Ids = KnownIds> {
    /** The id of the position: date, actor and option. */
    readonly id: I['position'];
    /** Whose stance it is. */
    readonly actor: I['actor'];
    /** The state or organisation the actor speaks for; null where it speaks for itself or the source does not say. */
    readonly onBehalfOf: I['actor'] | null;
    /** What the stance is on. */
    readonly option: I['option'];
    /** The proposal it answers or makes. */
    readonly proposal: I['proposal'] | null;
    /** Where the actor stands. */
    readonly stance: 'demands' | 'proposes' | 'supports' | 'accepts' | 'open-to' | 'noncommittal' | 'mixed' | 'sceptical' | 'opposes' | 'rejects' | 'rules-out';
    /** What the stance hangs on. */
    readonly conditions: readonly Condition<I>[];
    /** To whom it was said; empty where no source says. */
    readonly addressees: readonly I['actor'][];
    /** When the stance was taken or is attested. */
    readonly date: Dated;
    /** Where it was taken. */
    readonly event: I['event'] | null;
    /** The stance in our words. */
    readonly summary: string;
    /** Words that the source sets in quotation marks. */
    readonly quote: Quote | null;
    /** Through whose words the stance reaches us. */
    readonly voice: 'direct-quote' | 'partial-quote' | 'paraphrase' | 'spokesperson' | 'attributed-by-other' | 'outlet-characterisation' | 'headline';
    /** Who reports whom, outermost first, where more than the source itself stands between; empty where the source reports the actor itself. */
    readonly chain: readonly I['actor'][];
    /** The earlier stance that this one replaces. */
    readonly supersedes: I['position'] | null;
    /** The earlier stance that this one repeats. */
    readonly reaffirms: I['position'] | null;
    /** Stances of the same actor that do not fit with this one; each names the other. */
    readonly contradicts: readonly I['position'][];
    /** What carries the record, at least one. */
    readonly evidence: readonly Evidence<I>[];
}
/** Something put on the table. */
interface ProposalRecord<I extends Ids = KnownIds> {
    /** The id of the proposal. */
    readonly id: I['proposal'];
    /** A few words to show it by. */
    readonly title: string;
    /** What it would do, and what the sources leave open. */
    readonly summary: string;
    /** Who put it forward; empty where no source says. */
    readonly proposers: readonly I['actor'][];
    /** To whom it is put; empty where no source says. */
    readonly addressees: readonly I['actor'][];
    /** When it is first known to have been on the table. */
    readonly date: Dated;
    /** What it would bring about, in the order of the source. */
    readonly terms: readonly ProposalTerm<I>[];
    /** The earlier version that this one replaces. */
    readonly versionOf: I['proposal'] | null;
    /** What became of it, in order of time. */
    readonly history: readonly ProposalStep<I>[];
    /** What carries the record, at least one. */
    readonly evidence: readonly Evidence<I>[];
}
/** One step in the life of a proposal. */
interface ProposalStep<I extends Ids = KnownIds> {
    /** A date with its uncertainty and the ground it stands on. */
    readonly date: Dated;
    /** What became of it on that date. */
    readonly status: 'floated' | 'planned' | 'under-discussion' | 'tabled' | 'accepted-in-principle' | 'accepted' | 'partly-accepted' | 'rejected' | 'amended' | 'withdrawn' | 'signed' | 'in-force' | 'violated' | 'lapsed';
    /** Who did it; empty where no source says. */
    readonly by: readonly I['actor'][];
    /** The stance that this step rests on. */
    readonly position: I['position'] | null;
    /** Where it happened. */
    readonly event: I['event'] | null;
}
/** One thing that the proposal would bring about. */
interface ProposalTerm<I extends Ids = KnownIds> {
    /** The option that the term asks for; null where none fits. */
    readonly option: I['option'] | null;
    /** The term, in our words. */
    readonly text: string;
}
/** Words that the source sets in quotation marks. */
interface Quote {
    /** The speaker's own words as the source prints them; fragments are joined by ' … '. */
    readonly text: string;
    /** The language of the words as printed: ISO 639. */
    readonly language: string;
}
/** Any record by its collection and id. */
type RecordReference<I extends Ids = KnownIds> = {
    /** The collection the record is in. */
    readonly collection: 'sources';
    /** The record. */
    readonly id: I['source'];
} | {
    /** The collection the record is in. */
    readonly collection: 'actors';
    /** The record. */
    readonly id: I['actor'];
} | {
    /** The collection the record is in. */
    readonly collection: 'places';
    /** The record. */
    readonly id: I['place'];
} | {
    /** The collection the record is in. */
    readonly collection: 'issues';
    /** The record. */
    readonly id: I['issue'];
} | {
    /** The collection the record is in. */
    readonly collection: 'events';
    /** The record. */
    readonly id: I['event'];
} | {
    /** The collection the record is in. */
    readonly collection: 'proposals';
    /** The record. */
    readonly id: I['proposal'];
} | {
    /** The collection the record is in. */
    readonly collection: 'positions';
    /** The record. */
    readonly id: I['position'];
} | {
    /** The collection the record is in. */
    readonly collection: 'figures';
    /** The record. */
    readonly id: I['figure'];
};
/** What the data makes of it. */
interface Resolution {
    /** Whether it can be settled. */
    readonly status: 'unresolved' | 'not-a-conflict' | 'error-in-source' | 'superseded';
    /** How the data treats it, and why. */
    readonly summary: string;
}
/** An id that was merged or withdrawn, and where it went. */
interface RetiredRecord {
    /** The collection it was in, or options, which are parts of issues. */
    readonly collection: 'sources' | 'actors' | 'places' | 'issues' | 'events' | 'proposals' | 'positions' | 'figures' | 'discrepancies' | 'options';
    /** The id that is no longer in use. */
    readonly id: string;
    /** What stands for it now, of the same collection; empty where nothing does. */
    readonly replacedBy: readonly string[];
    /** The day from which it was no longer in use. */
    readonly since: string;
    /** Why. */
    readonly reason: string;
}
/** A fault of the text itself. */
interface SourceDefect {
    /** What kind of defect. */
    readonly kind: 'duplication' | 'truncation' | 'page-furniture' | 'spelling' | 'ambiguous-reference' | 'missing-attribution' | 'missing-date' | 'missing-context' | 'headline-mismatch' | 'factual-error' | 'outdated-office' | 'internal-inconsistency' | 'loaded-wording';
    /** Where in the pinned text. */
    readonly spans: readonly Span[];
    /** What is wrong, and how it can be told. */
    readonly explanation: string;
}
/** A text that says something. */
interface SourceRecord<I extends Ids = KnownIds> {
    /** The id of the source. */
    readonly id: I['source'];
    /** What kind of text. */
    readonly kind: 'news-article' | 'agency-report' | 'readout' | 'official-text' | 'transcript' | 'dataset';
    /** The title as published. */
    readonly title: string;
    /** Who published it; null where nobody at hand knows. */
    readonly publisher: string | null;
    /** The address of the page; null where not known. */
    readonly url: string | null;
    /** When it was published; never an event date by itself. */
    readonly published: Dated;
    /** The language of the text: ISO 639. */
    readonly language: string;
    /** SHA-256 of the pinned text (UTF-8 bytes); null where it is not pinned. */
    readonly sha256: string | null;
    /** Traits of the text as a whole. */
    readonly flags: readonly ('no-dateline' | 'no-byline' | 'publisher-unknown' | 'title-from-address' | 'ai-assisted' | 'republished' | 'page-furniture')[];
    /** Sources of one group rest on one another and count once when sources are counted. */
    readonly independenceGroup: string;
    /** Faults of the text, in its order. */
    readonly defects: readonly SourceDefect[];
    /** What carries the record, at least one. */
    readonly evidence: readonly Evidence<I>[];
}
/** Half-open [start, end) in Unicode code points of the pinned text. */
type Span = readonly [number, number];
/** Words that the source sets in quotation marks, with who said them. */
interface SpokenQuote<I extends Ids = KnownIds> {
    /** Who said it. */
    readonly speaker: I['actor'];
    /** The speaker's own words as the source prints them; fragments are joined by ' … '. */
    readonly text: string;
    /** The language of the words as printed: ISO 639. */
    readonly language: string;
}
/** People speak with one another. */
interface TalkEvent<I extends Ids = KnownIds> {
    /** The id of the event. */
    readonly id: I['event'];
    /** What kind of talks. */
    readonly type: 'summit' | 'leaders-meeting' | 'ministers-meeting' | 'officials-meeting' | 'military-meeting' | 'negotiation-round' | 'call' | 'contact' | 'visit' | 'address';
    /** A few words to show it by. */
    readonly title: string;
    /** What happened or was to happen, as far as the sources say. */
    readonly summary: string;
    /** When it took place or was to. */
    readonly date: Dated;
    /** Whether it took place, as of the sources. */
    readonly status: 'held' | 'planned' | 'expected' | 'proposed' | 'declined' | 'cancelled' | 'postponed' | 'unconfirmed';
    /** Through what it was held or made. */
    readonly mode: 'in-person' | 'video' | 'telephone' | 'written' | 'broadcast' | 'social-media' | 'unstated';
    /** None: no force is used. */
    readonly means: readonly [];
    /** Where; null where no source says. */
    readonly place: I['place'] | null;
    /** Who took part or was to. */
    readonly participants: readonly Participant<I>[];
    /** What came of it; null where nothing was to come of it or the sources report none. */
    readonly outcome: Outcome | null;
    /** What was said there, verbatim, where it is no position on an option. */
    readonly quotes: readonly SpokenQuote<I>[];
    /** How it relates to other events. */
    readonly relations: readonly EventRelation<I>[];
    /** What carries the record, at least one. */
    readonly evidence: readonly Evidence<I>[];
}
/** A post held for a time. */
interface Tenure<I extends Ids = KnownIds> {
    /** The post held, as a title without the holder: President. */
    readonly post: string;
    /** The state or organisation it is a post of. */
    readonly organization: I['actor'];
    /** When it began; null where no source says. */
    readonly from: string | null;
    /** When it ended; null where it goes on or no source says. */
    readonly to: string | null;
    /** Dates on which a source gives the person this post, in order. */
    readonly attested: readonly string[];
}
/** A condition that no option or event stands for. */
interface TextCondition {
    /** How the stance hangs on it. */
    readonly type: 'only-if' | 'unless' | 'after' | 'in-exchange-for';
    /** What it hangs on, in our words. */
    readonly text: string;
}

export type { SpokenQuote as $, ActorRecord as A, FigureValue as B, Condition as C, Dataset as D, EventRecord as E, FigureRecord as F, GroupActor as G, Identifiers as H, Ids as I, IssueId as J, KnownIds as K, OptionCondition as L, OptionId as M, PartyActor as N, Outcome as O, PlaceRecord as P, Quote as Q, RetiredRecord as R, SourceRecord as S, TalkEvent as T, PersonActor as U, PlaceId as V, PositionId as W, ProposalId as X, ProposalTerm as Y, SourceId as Z, Span as _, DiscrepancyRecord as a, TextCondition as a0, IssueRecord as b, PositionRecord as c, ProposalRecord as d, Participant as e, Evidence as f, ProposalStep as g, RecordReference as h, Resolution as i, ActorKinds as j, EventTypes as k, Dated as l, Tenure as m, SourceDefect as n, IssueOption as o, ActEvent as p, ActorId as q, AttackEvent as r, Coordinates as s, DiscrepancyId as t, EventCondition as u, EventId as v, EventRelation as w, FigureId as x, FigureRelation as y, FigureScope as z };
