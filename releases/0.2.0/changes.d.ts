import { D as Dataset, I as Ids, R as RetiredRecord } from './record-types.shared.js';

/** A collection that can differ between two releases; `retired` is the list of ids that are no longer in use. */
type ChangingCollection = keyof Dataset;
/** A record of one collection, or an entry of the retired ids. */
type ChangingRecord<Name extends ChangingCollection = ChangingCollection> = Dataset<Ids>[Name][number];
/**
 * One step that leads from the old state of a record to the new one: an operation of JSON Patch (RFC 6902) that also keeps
 * what was there before. The steps of a record are taken in order, each pointing into what the ones before it left.
 */
type FieldChange = {
    readonly op: 'add';
    readonly path: string;
    readonly after: unknown;
} | {
    readonly op: 'remove';
    readonly path: string;
    readonly before: unknown;
} | {
    readonly op: 'replace';
    readonly path: string;
    readonly before: unknown;
    readonly after: unknown;
};
/** A record that the new dataset has and the old one has not. */
interface AddedRecord {
    readonly collection: ChangingCollection;
    readonly id: string;
    readonly record: ChangingRecord;
}
/** A record that both have, and what differs. */
interface ChangedRecord {
    readonly collection: ChangingCollection;
    readonly id: string;
    readonly changes: readonly FieldChange[];
}
/** A record that the old dataset has and the new one has not, for which the new one has no entry among its retired ids. */
interface RemovedRecord {
    readonly collection: ChangingCollection;
    readonly id: string;
    readonly record: ChangingRecord;
}
/** A record that the old dataset has and whose id the new one has retired, with the entry that says where it went. */
interface RetiredId extends RemovedRecord {
    readonly entry: RetiredRecord;
}
/** The ids of a collection in the order of the old and of the new dataset. */
interface OrderChange {
    readonly before: readonly string[];
    readonly after: readonly string[];
}
/** What moved between two datasets, record by record. The id of an entry of the retired ids is `collection/id`. */
interface DatasetDelta {
    /** The version of this shape. */
    readonly formatVersion: 1;
    /** Records that are new. */
    readonly added: readonly AddedRecord[];
    /** Records that differ, field by field. */
    readonly changed: readonly ChangedRecord[];
    /** Records that others stand for now. */
    readonly merged: readonly RetiredId[];
    /** Records that were withdrawn: nothing stands for them. */
    readonly retired: readonly RetiredId[];
    /** Records that are gone without a word of where. */
    readonly removed: readonly RemovedRecord[];
    /** The collections whose order is not the documented one, in either dataset. */
    readonly order: {
        readonly [Name in ChangingCollection]?: OrderChange;
    };
}

/**
 * The dataset that a delta leads to, deeply frozen: `applyDelta(old, diffDatasets(old, now))` equals `now`, in its
 * order too. The dataset given is left as it is.
 * Throws an UnfitDeltaError where the dataset is not the one that the delta was made from: it names the record and field.
 *
 * @example
 * applyDelta(published, diffDatasets(published, published)).events.length === published.events.length // true
 */
declare function applyDelta(dataset: Dataset<Ids>, delta: DatasetDelta): Dataset<Ids>;

/** The steps of a version, from the smallest. */
declare const versionSteps: {
    readonly patch: "A fact, a date, a wording or a source is corrected.";
    readonly minor: "Records, optional fields, terms or questions are added; ids are merged into others.";
    readonly major: "An id leads nowhere any more, or what compiled or validated does not.";
};
/** A step of a version. */
type VersionStep = keyof typeof versionSteps;
/** Something that demands a step of the version, at least. */
interface Demand {
    readonly step: VersionStep;
    /** What it is about: `collection/id` for a record, the name of an export, the pointer of a field. */
    readonly subject: string;
    readonly reason: string;
}
/**
 * The largest step that anything demands; null where nothing does.
 *
 * @example
 * largestStep(demandsOfRecords(published, { ...published, events: [] })) // 'major'
 */
declare function largestStep(demands: readonly Demand[]): VersionStep | null;

/** What a history calls the data of a build whose records no release has yet. */
declare const UNRELEASED = "unreleased";
/** Why something changed, as the changelog says it. */
interface ChangeReason {
    /** The step of the version that it demanded. */
    readonly step: VersionStep;
    readonly text: string;
    /** The records that the text names, as `collection/id`. */
    readonly records: readonly string[];
}
/** A release, and what led to it from the one before. */
interface ReleaseOfHistory {
    /** The version; `unreleased` for what a build holds beyond the last release. */
    readonly version: string;
    /** The day of the release; null where it is not released. */
    readonly date: string | null;
    /** SHA-256 of its records as canonical JSON. */
    readonly contentHash: string;
    readonly reasons: readonly ChangeReason[];
    /** The ids of its records by collection, for the first release alone: for the others the delta says what came. */
    readonly ids: Readonly<Record<ChangingCollection, readonly string[]>> | null;
    /** What leads to it from the release before; null for the first. */
    readonly delta: DatasetDelta | null;
}
/** Every release of the data, the oldest first, as `data/history.json` has them. */
interface DatasetHistory {
    /** The version of this shape. */
    readonly formatVersion: 1;
    readonly releases: readonly ReleaseOfHistory[];
}

/**
 * The records of an earlier release, made of those of the last one in a history by taking back what came since.
 * Throws a RangeError for a version that the history does not have, an UnfitDeltaError where the records are not those
 * of its last release.
 *
 * @example
 * const first = { version: '0.1.0', date: null, contentHash: '', reasons: [], ids: null, delta: null }
 * datasetAt({ formatVersion: 1, releases: [first] }, '0.1.0', published) === published // true
 */
declare function datasetAt(history: DatasetHistory, version: string, last: Dataset<Ids>): Dataset<Ids>;

/**
 * What the records that moved between two datasets demand of the version, each with the record and the reason.
 *
 * @example
 * demandsOfRecords({ ...published, events: [] }, published)[0]?.step // 'minor'
 */
declare function demandsOfRecords(before: Dataset<Ids>, after: Dataset<Ids>): readonly Demand[];

/**
 * What moved from one dataset to another: records added, changed (field by field, with the old and the new value), merged
 * and retired (with the entry that says where they went), and removed without such an entry, each list in the order of
 * the collections and of their records. `applyDelta` makes the new dataset of the old one and this. To see one record
 * through all releases ask the command line for its `history`.
 * Throws a TypeError where one of the two is no dataset: it names the collection.
 *
 * @example
 * diffDatasets(published, { ...published, events: published.events.slice(1) }).removed.map(({ id }) => id)
 */
declare function diffDatasets(before: Dataset<Ids>, after: Dataset<Ids>): DatasetDelta;

/** What happened to a record in a release. */
interface RecordStep {
    readonly version: string;
    readonly date: string | null;
    readonly what: 'added' | 'changed' | 'merged' | 'retired' | 'removed';
    /** What changed, step by step; [] where it was not changed but came or went. */
    readonly changes: readonly FieldChange[];
    /** Where the record went; null where it did not, or nothing says where. */
    readonly entry: RetiredRecord | null;
    /** What the changelog says of it: the changesets that name the record. */
    readonly reasons: readonly ChangeReason[];
}
/**
 * What became of a record, release by release: in which version it came, what changed when and why, and where it went.
 * [] for an id that no release has had.
 *
 * @example
 * historyOfRecord({ formatVersion: 1, releases: [] }, 'actors', 'nato') // []
 */
declare function historyOfRecord(history: DatasetHistory, collection: ChangingCollection, id: string): readonly RecordStep[];

/**
 * The delta that leads back: `applyDelta(now, inverseDelta(diffDatasets(old, now)))` equals `old`. What had been added
 * is `removed` in it, whatever the older dataset knew of it.
 *
 * @example
 * inverseDelta(diffDatasets(published, published)).changed.length // 0
 */
declare function inverseDelta({ formatVersion, added, changed, merged, retired, removed, order, }: DatasetDelta): DatasetDelta;

/**
 * A history as `data/history.json` has it, for what takes one. Throws a TypeError where it is none, or of a format version
 * that this program does not know.
 *
 * @example
 * readHistory(JSON.parse('{"formatVersion":1,"releases":[]}')).releases.length // 0
 */
declare function readHistory(value: unknown): DatasetHistory;

/** What is thrown where a delta is applied to a dataset that it does not start from. */
declare class UnfitDeltaError extends Error {
    readonly name = "UnfitDeltaError";
    constructor(record: string, field: string, expected: unknown, found: unknown);
}

export { type AddedRecord, type ChangeReason, type ChangedRecord, type ChangingCollection, type ChangingRecord, type DatasetDelta, type DatasetHistory, type Demand, type FieldChange, type OrderChange, type RecordStep, type ReleaseOfHistory, type RemovedRecord, type RetiredId, UNRELEASED, UnfitDeltaError, type VersionStep, applyDelta, datasetAt, demandsOfRecords, diffDatasets, historyOfRecord, inverseDelta, largestStep, readHistory, versionSteps };
