/** Every collection with what one record of it is, in the order in which the documentation names them. */
declare const collections: Readonly<{
    readonly sources: "A text that says something.";
    readonly actors: "A person, state, organisation, coalition, outlet or unnamed group.";
    readonly places: "Where something was.";
    readonly issues: "A question under negotiation, with the options on it.";
    readonly events: "Something that happened, is planned, or was called off.";
    readonly proposals: "Something put on the table.";
    readonly positions: "One actor's stated stance on one option at one time.";
    readonly figures: "One claimed number.";
    readonly discrepancies: "Accounts that do not agree, or an error in one.";
}>;
/** The name of a collection. */
type CollectionName = keyof typeof collections;
/** The names of all collections. */
declare const collectionNames: readonly ("sources" | "actors" | "places" | "issues" | "events" | "proposals" | "positions" | "figures" | "discrepancies")[];

export { type CollectionName as C, collections as a, collectionNames as c };
