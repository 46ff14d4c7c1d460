import * as z from 'zod';
import { C as CollectionName } from './collections.shared.js';

/** The schema of the records of each collection. */
declare const recordSchemas: {
    readonly sources: z.ZodObject<{
        id: z.ZodString;
        kind: z.ZodEnum<{
            readout: "readout";
            "news-article": "news-article";
            "agency-report": "agency-report";
            "official-text": "official-text";
            transcript: "transcript";
            dataset: "dataset";
        }>;
        title: z.ZodString;
        publisher: z.ZodNullable<z.ZodString>;
        url: z.ZodNullable<z.ZodURL>;
        published: z.ZodObject<{
            edtf: z.ZodString;
            basis: z.ZodEnum<{
                stated: "stated";
                relative: "relative";
                inferred: "inferred";
            }>;
            raw: z.ZodDefault<z.ZodNullable<z.ZodString>>;
            reason: z.ZodDefault<z.ZodNullable<z.ZodString>>;
            notBefore: z.ZodDefault<z.ZodNullable<z.ZodISODate>>;
            notAfter: z.ZodDefault<z.ZodNullable<z.ZodISODate>>;
        }, z.core.$strict>;
        language: z.ZodString;
        sha256: z.ZodNullable<z.ZodString>;
        flags: z.ZodDefault<z.ZodArray<z.ZodEnum<{
            "no-dateline": "no-dateline";
            "no-byline": "no-byline";
            "publisher-unknown": "publisher-unknown";
            "title-from-address": "title-from-address";
            "ai-assisted": "ai-assisted";
            republished: "republished";
            "page-furniture": "page-furniture";
        }>>>;
        independenceGroup: z.ZodString;
        defects: z.ZodDefault<z.ZodArray<z.ZodObject<{
            kind: z.ZodEnum<{
                "page-furniture": "page-furniture";
                duplication: "duplication";
                truncation: "truncation";
                spelling: "spelling";
                "ambiguous-reference": "ambiguous-reference";
                "missing-attribution": "missing-attribution";
                "missing-date": "missing-date";
                "missing-context": "missing-context";
                "headline-mismatch": "headline-mismatch";
                "factual-error": "factual-error";
                "outdated-office": "outdated-office";
                "internal-inconsistency": "internal-inconsistency";
                "loaded-wording": "loaded-wording";
            }>;
            spans: z.ZodArray<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>;
            explanation: z.ZodString;
        }, z.core.$strict>>>;
        evidence: z.ZodArray<z.ZodObject<{
            source: z.ZodString;
            fields: z.ZodArray<z.ZodString>;
            spans: z.ZodArray<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>;
            support: z.ZodEnum<{
                states: "states";
                implies: "implies";
                context: "context";
            }>;
            note: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        }, z.core.$strict>>;
    }, z.core.$strict>;
    readonly actors: z.ZodDiscriminatedUnion<[z.ZodObject<{
        tenures: z.ZodDefault<z.ZodArray<z.ZodObject<{
            post: z.ZodString;
            organization: z.ZodString;
            from: z.ZodDefault<z.ZodNullable<z.ZodString>>;
            to: z.ZodDefault<z.ZodNullable<z.ZodString>>;
            attested: z.ZodDefault<z.ZodArray<z.ZodString>>;
        }, z.core.$strict>>>;
        identifiers: z.ZodDefault<z.ZodObject<{
            iso3166: z.ZodDefault<z.ZodNullable<z.ZodString>>;
            wikidata: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        }, z.core.$strict>>;
        evidence: z.ZodArray<z.ZodObject<{
            source: z.ZodString;
            fields: z.ZodArray<z.ZodString>;
            spans: z.ZodArray<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>;
            support: z.ZodEnum<{
                states: "states";
                implies: "implies";
                context: "context";
            }>;
            note: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        }, z.core.$strict>>;
        name: z.ZodString;
        aliases: z.ZodDefault<z.ZodArray<z.ZodString>>;
        memberOf: z.ZodDefault<z.ZodArray<z.ZodString>>;
        summary: z.ZodString;
        id: z.ZodString;
        kind: z.ZodLiteral<"person">;
    }, z.core.$strict>, z.ZodObject<{
        tenures: z.ZodDefault<z.ZodTuple<[], null>>;
        identifiers: z.ZodDefault<z.ZodObject<{
            iso3166: z.ZodDefault<z.ZodNullable<z.ZodString>>;
            wikidata: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        }, z.core.$strict>>;
        evidence: z.ZodArray<z.ZodObject<{
            source: z.ZodString;
            fields: z.ZodArray<z.ZodString>;
            spans: z.ZodArray<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>;
            support: z.ZodEnum<{
                states: "states";
                implies: "implies";
                context: "context";
            }>;
            note: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        }, z.core.$strict>>;
        name: z.ZodString;
        aliases: z.ZodDefault<z.ZodArray<z.ZodString>>;
        memberOf: z.ZodDefault<z.ZodArray<z.ZodString>>;
        summary: z.ZodString;
        id: z.ZodString;
        kind: z.ZodEnum<{
            state: "state";
            organisation: "organisation";
            coalition: "coalition";
            media: "media";
        }>;
    }, z.core.$strict>, z.ZodObject<{
        tenures: z.ZodDefault<z.ZodTuple<[], null>>;
        identifiers: z.ZodDefault<z.ZodObject<{
            iso3166: z.ZodDefault<z.ZodNullable<z.ZodString>>;
            wikidata: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        }, z.core.$strict>>;
        size: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        evidence: z.ZodArray<z.ZodObject<{
            source: z.ZodString;
            fields: z.ZodArray<z.ZodString>;
            spans: z.ZodArray<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>;
            support: z.ZodEnum<{
                states: "states";
                implies: "implies";
                context: "context";
            }>;
            note: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        }, z.core.$strict>>;
        name: z.ZodString;
        aliases: z.ZodDefault<z.ZodArray<z.ZodString>>;
        memberOf: z.ZodDefault<z.ZodArray<z.ZodString>>;
        summary: z.ZodString;
        id: z.ZodString;
        kind: z.ZodEnum<{
            group: "group";
        }>;
    }, z.core.$strict>], "kind">;
    readonly places: z.ZodObject<{
        id: z.ZodString;
        name: z.ZodString;
        aliases: z.ZodDefault<z.ZodArray<z.ZodString>>;
        kind: z.ZodEnum<{
            country: "country";
            region: "region";
            city: "city";
            site: "site";
            area: "area";
        }>;
        country: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        within: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        coordinates: z.ZodDefault<z.ZodNullable<z.ZodObject<{
            latitude: z.ZodNumber;
            longitude: z.ZodNumber;
        }, z.core.$strict>>>;
        evidence: z.ZodArray<z.ZodObject<{
            source: z.ZodString;
            fields: z.ZodArray<z.ZodString>;
            spans: z.ZodArray<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>;
            support: z.ZodEnum<{
                states: "states";
                implies: "implies";
                context: "context";
            }>;
            note: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        }, z.core.$strict>>;
    }, z.core.$strict>;
    readonly issues: z.ZodObject<{
        id: z.ZodString;
        label: z.ZodString;
        definition: z.ZodString;
        options: z.ZodArray<z.ZodObject<{
            id: z.ZodString;
            label: z.ZodString;
            proposition: z.ZodString;
        }, z.core.$strict>>;
        evidence: z.ZodArray<z.ZodObject<{
            source: z.ZodString;
            fields: z.ZodArray<z.ZodString>;
            spans: z.ZodArray<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>;
            support: z.ZodEnum<{
                states: "states";
                implies: "implies";
                context: "context";
            }>;
            note: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        }, z.core.$strict>>;
    }, z.core.$strict>;
    readonly events: z.ZodDiscriminatedUnion<[z.ZodObject<{
        place: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        participants: z.ZodArray<z.ZodObject<{
            actor: z.ZodString;
            role: z.ZodEnum<{
                host: "host";
                chair: "chair";
                participant: "participant";
                mediator: "mediator";
                observer: "observer";
                visitor: "visitor";
                speaker: "speaker";
                addressee: "addressee";
                initiator: "initiator";
                recipient: "recipient";
                party: "party";
                subject: "subject";
                attacker: "attacker";
                target: "target";
                reporter: "reporter";
            }>;
            attendance: z.ZodEnum<{
                expected: "expected";
                declined: "declined";
                confirmed: "confirmed";
                invited: "invited";
                absent: "absent";
            }>;
            onBehalfOf: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        }, z.core.$strict>>;
        outcome: z.ZodDefault<z.ZodNullable<z.ZodObject<{
            result: z.ZodEnum<{
                unknown: "unknown";
                declined: "declined";
                agreement: "agreement";
                "agreement-in-principle": "agreement-in-principle";
                "no-agreement": "no-agreement";
                accepted: "accepted";
                harm: "harm";
                other: "other";
            }>;
            summary: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        }, z.core.$strict>>>;
        quotes: z.ZodDefault<z.ZodArray<z.ZodObject<{
            text: z.ZodString;
            language: z.ZodString;
            speaker: z.ZodString;
        }, z.core.$strict>>>;
        relations: z.ZodDefault<z.ZodArray<z.ZodObject<{
            type: z.ZodEnum<{
                "has-part": "has-part";
                "part-of": "part-of";
                precedes: "precedes";
                follows: "follows";
                "answered-by": "answered-by";
                "responds-to": "responds-to";
                "prepared-by": "prepared-by";
                prepares: "prepares";
                "realised-by": "realised-by";
                realises: "realises";
                "replaced-by": "replaced-by";
                replaces: "replaces";
                "announced-by": "announced-by";
                announces: "announces";
                "violated-by": "violated-by";
                violates: "violates";
                "may-be-same-as": "may-be-same-as";
            }>;
            event: z.ZodString;
        }, z.core.$strict>>>;
        evidence: z.ZodArray<z.ZodObject<{
            source: z.ZodString;
            fields: z.ZodArray<z.ZodString>;
            spans: z.ZodArray<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>;
            support: z.ZodEnum<{
                states: "states";
                implies: "implies";
                context: "context";
            }>;
            note: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        }, z.core.$strict>>;
        mode: z.ZodEnum<{
            "in-person": "in-person";
            video: "video";
            telephone: "telephone";
            written: "written";
            broadcast: "broadcast";
            "social-media": "social-media";
            unstated: "unstated";
        }>;
        means: z.ZodDefault<z.ZodTuple<[], null>>;
        title: z.ZodString;
        summary: z.ZodString;
        date: z.ZodObject<{
            edtf: z.ZodString;
            basis: z.ZodEnum<{
                stated: "stated";
                relative: "relative";
                inferred: "inferred";
            }>;
            raw: z.ZodDefault<z.ZodNullable<z.ZodString>>;
            reason: z.ZodDefault<z.ZodNullable<z.ZodString>>;
            notBefore: z.ZodDefault<z.ZodNullable<z.ZodISODate>>;
            notAfter: z.ZodDefault<z.ZodNullable<z.ZodISODate>>;
        }, z.core.$strict>;
        status: z.ZodEnum<{
            held: "held";
            planned: "planned";
            expected: "expected";
            proposed: "proposed";
            declined: "declined";
            cancelled: "cancelled";
            postponed: "postponed";
            unconfirmed: "unconfirmed";
        }>;
        id: z.ZodString;
        type: z.ZodEnum<{
            summit: "summit";
            "leaders-meeting": "leaders-meeting";
            "ministers-meeting": "ministers-meeting";
            "officials-meeting": "officials-meeting";
            "military-meeting": "military-meeting";
            "negotiation-round": "negotiation-round";
            call: "call";
            contact: "contact";
            visit: "visit";
            address: "address";
        }>;
    }, z.core.$strict>, z.ZodObject<{
        place: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        participants: z.ZodArray<z.ZodObject<{
            actor: z.ZodString;
            role: z.ZodEnum<{
                host: "host";
                chair: "chair";
                participant: "participant";
                mediator: "mediator";
                observer: "observer";
                visitor: "visitor";
                speaker: "speaker";
                addressee: "addressee";
                initiator: "initiator";
                recipient: "recipient";
                party: "party";
                subject: "subject";
                attacker: "attacker";
                target: "target";
                reporter: "reporter";
            }>;
            attendance: z.ZodEnum<{
                expected: "expected";
                declined: "declined";
                confirmed: "confirmed";
                invited: "invited";
                absent: "absent";
            }>;
            onBehalfOf: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        }, z.core.$strict>>;
        outcome: z.ZodDefault<z.ZodNullable<z.ZodObject<{
            result: z.ZodEnum<{
                unknown: "unknown";
                declined: "declined";
                agreement: "agreement";
                "agreement-in-principle": "agreement-in-principle";
                "no-agreement": "no-agreement";
                accepted: "accepted";
                harm: "harm";
                other: "other";
            }>;
            summary: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        }, z.core.$strict>>>;
        quotes: z.ZodDefault<z.ZodArray<z.ZodObject<{
            text: z.ZodString;
            language: z.ZodString;
            speaker: z.ZodString;
        }, z.core.$strict>>>;
        relations: z.ZodDefault<z.ZodArray<z.ZodObject<{
            type: z.ZodEnum<{
                "has-part": "has-part";
                "part-of": "part-of";
                precedes: "precedes";
                follows: "follows";
                "answered-by": "answered-by";
                "responds-to": "responds-to";
                "prepared-by": "prepared-by";
                prepares: "prepares";
                "realised-by": "realised-by";
                realises: "realises";
                "replaced-by": "replaced-by";
                replaces: "replaces";
                "announced-by": "announced-by";
                announces: "announces";
                "violated-by": "violated-by";
                violates: "violates";
                "may-be-same-as": "may-be-same-as";
            }>;
            event: z.ZodString;
        }, z.core.$strict>>>;
        evidence: z.ZodArray<z.ZodObject<{
            source: z.ZodString;
            fields: z.ZodArray<z.ZodString>;
            spans: z.ZodArray<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>;
            support: z.ZodEnum<{
                states: "states";
                implies: "implies";
                context: "context";
            }>;
            note: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        }, z.core.$strict>>;
        mode: z.ZodEnum<{
            "in-person": "in-person";
            video: "video";
            telephone: "telephone";
            written: "written";
            broadcast: "broadcast";
            "social-media": "social-media";
            unstated: "unstated";
        }>;
        means: z.ZodDefault<z.ZodTuple<[], null>>;
        title: z.ZodString;
        summary: z.ZodString;
        date: z.ZodObject<{
            edtf: z.ZodString;
            basis: z.ZodEnum<{
                stated: "stated";
                relative: "relative";
                inferred: "inferred";
            }>;
            raw: z.ZodDefault<z.ZodNullable<z.ZodString>>;
            reason: z.ZodDefault<z.ZodNullable<z.ZodString>>;
            notBefore: z.ZodDefault<z.ZodNullable<z.ZodISODate>>;
            notAfter: z.ZodDefault<z.ZodNullable<z.ZodISODate>>;
        }, z.core.$strict>;
        status: z.ZodEnum<{
            held: "held";
            planned: "planned";
            expected: "expected";
            proposed: "proposed";
            declined: "declined";
            cancelled: "cancelled";
            postponed: "postponed";
            unconfirmed: "unconfirmed";
        }>;
        id: z.ZodString;
        type: z.ZodEnum<{
            agreement: "agreement";
            statement: "statement";
            "joint-statement": "joint-statement";
            interview: "interview";
            readout: "readout";
            letter: "letter";
            criticism: "criticism";
            warning: "warning";
            "proposal-tabled": "proposal-tabled";
            request: "request";
            demand: "demand";
            invitation: "invitation";
            refusal: "refusal";
            "agreement-signed": "agreement-signed";
            "ceasefire-declared": "ceasefire-declared";
            "ceasefire-in-force": "ceasefire-in-force";
            "ceasefire-ended": "ceasefire-ended";
            "coalition-formed": "coalition-formed";
            vote: "vote";
            "sanctions-imposed": "sanctions-imposed";
            "sanctions-eased": "sanctions-eased";
            "aid-decision": "aid-decision";
            "aid-delivered": "aid-delivered";
            purchase: "purchase";
            appointment: "appointment";
            exchange: "exchange";
            deployment: "deployment";
        }>;
    }, z.core.$strict>, z.ZodObject<{
        place: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        participants: z.ZodArray<z.ZodObject<{
            actor: z.ZodString;
            role: z.ZodEnum<{
                host: "host";
                chair: "chair";
                participant: "participant";
                mediator: "mediator";
                observer: "observer";
                visitor: "visitor";
                speaker: "speaker";
                addressee: "addressee";
                initiator: "initiator";
                recipient: "recipient";
                party: "party";
                subject: "subject";
                attacker: "attacker";
                target: "target";
                reporter: "reporter";
            }>;
            attendance: z.ZodEnum<{
                expected: "expected";
                declined: "declined";
                confirmed: "confirmed";
                invited: "invited";
                absent: "absent";
            }>;
            onBehalfOf: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        }, z.core.$strict>>;
        outcome: z.ZodDefault<z.ZodNullable<z.ZodObject<{
            result: z.ZodEnum<{
                unknown: "unknown";
                declined: "declined";
                agreement: "agreement";
                "agreement-in-principle": "agreement-in-principle";
                "no-agreement": "no-agreement";
                accepted: "accepted";
                harm: "harm";
                other: "other";
            }>;
            summary: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        }, z.core.$strict>>>;
        quotes: z.ZodDefault<z.ZodArray<z.ZodObject<{
            text: z.ZodString;
            language: z.ZodString;
            speaker: z.ZodString;
        }, z.core.$strict>>>;
        relations: z.ZodDefault<z.ZodArray<z.ZodObject<{
            type: z.ZodEnum<{
                "has-part": "has-part";
                "part-of": "part-of";
                precedes: "precedes";
                follows: "follows";
                "answered-by": "answered-by";
                "responds-to": "responds-to";
                "prepared-by": "prepared-by";
                prepares: "prepares";
                "realised-by": "realised-by";
                realises: "realises";
                "replaced-by": "replaced-by";
                replaces: "replaces";
                "announced-by": "announced-by";
                announces: "announces";
                "violated-by": "violated-by";
                violates: "violates";
                "may-be-same-as": "may-be-same-as";
            }>;
            event: z.ZodString;
        }, z.core.$strict>>>;
        evidence: z.ZodArray<z.ZodObject<{
            source: z.ZodString;
            fields: z.ZodArray<z.ZodString>;
            spans: z.ZodArray<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>;
            support: z.ZodEnum<{
                states: "states";
                implies: "implies";
                context: "context";
            }>;
            note: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        }, z.core.$strict>>;
        mode: z.ZodDefault<z.ZodNull>;
        means: z.ZodArray<z.ZodEnum<{
            unstated: "unstated";
            drones: "drones";
            missiles: "missiles";
            bombs: "bombs";
            artillery: "artillery";
            "ground-forces": "ground-forces";
        }>>;
        title: z.ZodString;
        summary: z.ZodString;
        date: z.ZodObject<{
            edtf: z.ZodString;
            basis: z.ZodEnum<{
                stated: "stated";
                relative: "relative";
                inferred: "inferred";
            }>;
            raw: z.ZodDefault<z.ZodNullable<z.ZodString>>;
            reason: z.ZodDefault<z.ZodNullable<z.ZodString>>;
            notBefore: z.ZodDefault<z.ZodNullable<z.ZodISODate>>;
            notAfter: z.ZodDefault<z.ZodNullable<z.ZodISODate>>;
        }, z.core.$strict>;
        status: z.ZodEnum<{
            held: "held";
            planned: "planned";
            expected: "expected";
            proposed: "proposed";
            declined: "declined";
            cancelled: "cancelled";
            postponed: "postponed";
            unconfirmed: "unconfirmed";
        }>;
        id: z.ZodString;
        type: z.ZodEnum<{
            attack: "attack";
            "attack-campaign": "attack-campaign";
            "ground-operation": "ground-operation";
        }>;
    }, z.core.$strict>], "type">;
    readonly proposals: z.ZodObject<{
        id: z.ZodString;
        title: z.ZodString;
        summary: z.ZodString;
        proposers: z.ZodDefault<z.ZodArray<z.ZodString>>;
        addressees: z.ZodDefault<z.ZodArray<z.ZodString>>;
        date: z.ZodObject<{
            edtf: z.ZodString;
            basis: z.ZodEnum<{
                stated: "stated";
                relative: "relative";
                inferred: "inferred";
            }>;
            raw: z.ZodDefault<z.ZodNullable<z.ZodString>>;
            reason: z.ZodDefault<z.ZodNullable<z.ZodString>>;
            notBefore: z.ZodDefault<z.ZodNullable<z.ZodISODate>>;
            notAfter: z.ZodDefault<z.ZodNullable<z.ZodISODate>>;
        }, z.core.$strict>;
        terms: z.ZodArray<z.ZodObject<{
            option: z.ZodDefault<z.ZodNullable<z.ZodString>>;
            text: z.ZodString;
        }, z.core.$strict>>;
        versionOf: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        history: z.ZodArray<z.ZodObject<{
            date: z.ZodObject<{
                edtf: z.ZodString;
                basis: z.ZodEnum<{
                    stated: "stated";
                    relative: "relative";
                    inferred: "inferred";
                }>;
                raw: z.ZodDefault<z.ZodNullable<z.ZodString>>;
                reason: z.ZodDefault<z.ZodNullable<z.ZodString>>;
                notBefore: z.ZodDefault<z.ZodNullable<z.ZodISODate>>;
                notAfter: z.ZodDefault<z.ZodNullable<z.ZodISODate>>;
            }, z.core.$strict>;
            status: z.ZodEnum<{
                planned: "planned";
                accepted: "accepted";
                floated: "floated";
                "under-discussion": "under-discussion";
                tabled: "tabled";
                "accepted-in-principle": "accepted-in-principle";
                "partly-accepted": "partly-accepted";
                rejected: "rejected";
                amended: "amended";
                withdrawn: "withdrawn";
                signed: "signed";
                "in-force": "in-force";
                violated: "violated";
                lapsed: "lapsed";
            }>;
            by: z.ZodDefault<z.ZodArray<z.ZodString>>;
            position: z.ZodDefault<z.ZodNullable<z.ZodString>>;
            event: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        }, z.core.$strict>>;
        evidence: z.ZodArray<z.ZodObject<{
            source: z.ZodString;
            fields: z.ZodArray<z.ZodString>;
            spans: z.ZodArray<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>;
            support: z.ZodEnum<{
                states: "states";
                implies: "implies";
                context: "context";
            }>;
            note: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        }, z.core.$strict>>;
    }, z.core.$strict>;
    readonly positions: z.ZodObject<{
        id: z.ZodString;
        actor: z.ZodString;
        onBehalfOf: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        option: z.ZodString;
        proposal: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        stance: z.ZodEnum<{
            demands: "demands";
            proposes: "proposes";
            supports: "supports";
            accepts: "accepts";
            "open-to": "open-to";
            noncommittal: "noncommittal";
            mixed: "mixed";
            sceptical: "sceptical";
            opposes: "opposes";
            rejects: "rejects";
            "rules-out": "rules-out";
        }>;
        conditions: z.ZodDefault<z.ZodArray<z.ZodUnion<readonly [z.ZodObject<{
            type: z.ZodEnum<{
                "only-if": "only-if";
                unless: "unless";
                after: "after";
                "in-exchange-for": "in-exchange-for";
            }>;
            option: z.ZodString;
        }, z.core.$strict>, z.ZodObject<{
            type: z.ZodEnum<{
                "only-if": "only-if";
                unless: "unless";
                after: "after";
                "in-exchange-for": "in-exchange-for";
            }>;
            event: z.ZodString;
        }, z.core.$strict>, z.ZodObject<{
            type: z.ZodEnum<{
                "only-if": "only-if";
                unless: "unless";
                after: "after";
                "in-exchange-for": "in-exchange-for";
            }>;
            text: z.ZodString;
        }, z.core.$strict>]>>>;
        addressees: z.ZodDefault<z.ZodArray<z.ZodString>>;
        date: z.ZodObject<{
            edtf: z.ZodString;
            basis: z.ZodEnum<{
                stated: "stated";
                relative: "relative";
                inferred: "inferred";
            }>;
            raw: z.ZodDefault<z.ZodNullable<z.ZodString>>;
            reason: z.ZodDefault<z.ZodNullable<z.ZodString>>;
            notBefore: z.ZodDefault<z.ZodNullable<z.ZodISODate>>;
            notAfter: z.ZodDefault<z.ZodNullable<z.ZodISODate>>;
        }, z.core.$strict>;
        event: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        summary: z.ZodString;
        quote: z.ZodDefault<z.ZodNullable<z.ZodObject<{
            text: z.ZodString;
            language: z.ZodString;
        }, z.core.$strict>>>;
        voice: z.ZodEnum<{
            "direct-quote": "direct-quote";
            "partial-quote": "partial-quote";
            paraphrase: "paraphrase";
            spokesperson: "spokesperson";
            "attributed-by-other": "attributed-by-other";
            "outlet-characterisation": "outlet-characterisation";
            headline: "headline";
        }>;
        chain: z.ZodDefault<z.ZodArray<z.ZodString>>;
        supersedes: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        reaffirms: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        contradicts: z.ZodDefault<z.ZodArray<z.ZodString>>;
        evidence: z.ZodArray<z.ZodObject<{
            source: z.ZodString;
            fields: z.ZodArray<z.ZodString>;
            spans: z.ZodArray<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>;
            support: z.ZodEnum<{
                states: "states";
                implies: "implies";
                context: "context";
            }>;
            note: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        }, z.core.$strict>>;
    }, z.core.$strict>;
    readonly figures: z.ZodObject<{
        id: z.ZodString;
        measure: z.ZodEnum<{
            participants: "participants";
            killed: "killed";
            injured: "injured";
            "weapons-launched": "weapons-launched";
            "weapons-intercepted": "weapons-intercepted";
            "weapons-through": "weapons-through";
            attacks: "attacks";
            members: "members";
            duration: "duration";
            money: "money";
            quantity: "quantity";
            share: "share";
            troops: "troops";
            exchanged: "exchanged";
            votes: "votes";
            elapsed: "elapsed";
        }>;
        unit: z.ZodEnum<{
            states: "states";
            drones: "drones";
            missiles: "missiles";
            attacks: "attacks";
            votes: "votes";
            persons: "persons";
            leaders: "leaders";
            allies: "allies";
            shells: "shells";
            systems: "systems";
            sites: "sites";
            USD: "USD";
            EUR: "EUR";
            minutes: "minutes";
            days: "days";
            years: "years";
            percent: "percent";
        }>;
        value: z.ZodObject<{
            op: z.ZodEnum<{
                exactly: "exactly";
                "at-least": "at-least";
                "more-than": "more-than";
                about: "about";
                "up-to": "up-to";
                between: "between";
                "order-of-magnitude": "order-of-magnitude";
                vague: "vague";
            }>;
            n: z.ZodDefault<z.ZodNullable<z.ZodNumber>>;
            min: z.ZodDefault<z.ZodNullable<z.ZodNumber>>;
            max: z.ZodDefault<z.ZodNullable<z.ZodNumber>>;
            text: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        }, z.core.$strict>;
        scope: z.ZodObject<{
            events: z.ZodDefault<z.ZodArray<z.ZodString>>;
            period: z.ZodDefault<z.ZodNullable<z.ZodString>>;
            places: z.ZodDefault<z.ZodArray<z.ZodString>>;
            group: z.ZodDefault<z.ZodNullable<z.ZodString>>;
            cumulative: z.ZodBoolean;
        }, z.core.$strict>;
        claimant: z.ZodString;
        chain: z.ZodDefault<z.ZodArray<z.ZodString>>;
        date: z.ZodObject<{
            edtf: z.ZodString;
            basis: z.ZodEnum<{
                stated: "stated";
                relative: "relative";
                inferred: "inferred";
            }>;
            raw: z.ZodDefault<z.ZodNullable<z.ZodString>>;
            reason: z.ZodDefault<z.ZodNullable<z.ZodString>>;
            notBefore: z.ZodDefault<z.ZodNullable<z.ZodISODate>>;
            notAfter: z.ZodDefault<z.ZodNullable<z.ZodISODate>>;
        }, z.core.$strict>;
        stage: z.ZodDefault<z.ZodNullable<z.ZodEnum<{
            proposed: "proposed";
            requested: "requested";
            announced: "announced";
            committed: "committed";
            contracted: "contracted";
            delivered: "delivered";
        }>>>;
        proposal: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        summary: z.ZodString;
        relations: z.ZodDefault<z.ZodArray<z.ZodObject<{
            type: z.ZodEnum<{
                includes: "includes";
                "part-of": "part-of";
                contradicts: "contradicts";
                confirms: "confirms";
                "revised-by": "revised-by";
                revises: "revises";
                "incomparable-with": "incomparable-with";
            }>;
            figure: z.ZodString;
        }, z.core.$strict>>>;
        evidence: z.ZodArray<z.ZodObject<{
            source: z.ZodString;
            fields: z.ZodArray<z.ZodString>;
            spans: z.ZodArray<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>;
            support: z.ZodEnum<{
                states: "states";
                implies: "implies";
                context: "context";
            }>;
            note: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        }, z.core.$strict>>;
    }, z.core.$strict>;
    readonly discrepancies: z.ZodObject<{
        id: z.ZodString;
        kind: z.ZodEnum<{
            "wrong-office": "wrong-office";
            "different-scope": "different-scope";
            "different-number": "different-number";
            "different-precision": "different-precision";
            "different-date": "different-date";
            "different-firmness": "different-firmness";
            "changed-over-time": "changed-over-time";
            "conflicting-accounts": "conflicting-accounts";
            "identity-unclear": "identity-unclear";
            omission: "omission";
            misattribution: "misattribution";
            "headline-against-body": "headline-against-body";
            "different-spelling": "different-spelling";
            "different-composition": "different-composition";
        }>;
        title: z.ZodString;
        records: z.ZodArray<z.ZodDiscriminatedUnion<[z.ZodObject<{
            collection: z.ZodLiteral<"sources">;
            id: z.ZodString;
        }, z.core.$strict>, z.ZodObject<{
            collection: z.ZodLiteral<"actors">;
            id: z.ZodString;
        }, z.core.$strict>, z.ZodObject<{
            collection: z.ZodLiteral<"places">;
            id: z.ZodString;
        }, z.core.$strict>, z.ZodObject<{
            collection: z.ZodLiteral<"issues">;
            id: z.ZodString;
        }, z.core.$strict>, z.ZodObject<{
            collection: z.ZodLiteral<"events">;
            id: z.ZodString;
        }, z.core.$strict>, z.ZodObject<{
            collection: z.ZodLiteral<"proposals">;
            id: z.ZodString;
        }, z.core.$strict>, z.ZodObject<{
            collection: z.ZodLiteral<"positions">;
            id: z.ZodString;
        }, z.core.$strict>, z.ZodObject<{
            collection: z.ZodLiteral<"figures">;
            id: z.ZodString;
        }, z.core.$strict>], "collection">>;
        sources: z.ZodArray<z.ZodString>;
        explanation: z.ZodString;
        resolution: z.ZodObject<{
            status: z.ZodEnum<{
                unresolved: "unresolved";
                "not-a-conflict": "not-a-conflict";
                "error-in-source": "error-in-source";
                superseded: "superseded";
            }>;
            summary: z.ZodString;
        }, z.core.$strict>;
        evidence: z.ZodArray<z.ZodObject<{
            source: z.ZodString;
            fields: z.ZodArray<z.ZodString>;
            spans: z.ZodArray<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>;
            support: z.ZodEnum<{
                states: "states";
                implies: "implies";
                context: "context";
            }>;
            note: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        }, z.core.$strict>>;
    }, z.core.$strict>;
};
/** A whole dataset: every collection, and the ids that are no longer in use. */
declare const datasetSchema: z.ZodObject<{
    sources: z.ZodArray<z.ZodObject<{
        id: z.ZodString;
        kind: z.ZodEnum<{
            readout: "readout";
            "news-article": "news-article";
            "agency-report": "agency-report";
            "official-text": "official-text";
            transcript: "transcript";
            dataset: "dataset";
        }>;
        title: z.ZodString;
        publisher: z.ZodNullable<z.ZodString>;
        url: z.ZodNullable<z.ZodURL>;
        published: z.ZodObject<{
            edtf: z.ZodString;
            basis: z.ZodEnum<{
                stated: "stated";
                relative: "relative";
                inferred: "inferred";
            }>;
            raw: z.ZodDefault<z.ZodNullable<z.ZodString>>;
            reason: z.ZodDefault<z.ZodNullable<z.ZodString>>;
            notBefore: z.ZodDefault<z.ZodNullable<z.ZodISODate>>;
            notAfter: z.ZodDefault<z.ZodNullable<z.ZodISODate>>;
        }, z.core.$strict>;
        language: z.ZodString;
        sha256: z.ZodNullable<z.ZodString>;
        flags: z.ZodDefault<z.ZodArray<z.ZodEnum<{
            "no-dateline": "no-dateline";
            "no-byline": "no-byline";
            "publisher-unknown": "publisher-unknown";
            "title-from-address": "title-from-address";
            "ai-assisted": "ai-assisted";
            republished: "republished";
            "page-furniture": "page-furniture";
        }>>>;
        independenceGroup: z.ZodString;
        defects: z.ZodDefault<z.ZodArray<z.ZodObject<{
            kind: z.ZodEnum<{
                "page-furniture": "page-furniture";
                duplication: "duplication";
                truncation: "truncation";
                spelling: "spelling";
                "ambiguous-reference": "ambiguous-reference";
                "missing-attribution": "missing-attribution";
                "missing-date": "missing-date";
                "missing-context": "missing-context";
                "headline-mismatch": "headline-mismatch";
                "factual-error": "factual-error";
                "outdated-office": "outdated-office";
                "internal-inconsistency": "internal-inconsistency";
                "loaded-wording": "loaded-wording";
            }>;
            spans: z.ZodArray<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>;
            explanation: z.ZodString;
        }, z.core.$strict>>>;
        evidence: z.ZodArray<z.ZodObject<{
            source: z.ZodString;
            fields: z.ZodArray<z.ZodString>;
            spans: z.ZodArray<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>;
            support: z.ZodEnum<{
                states: "states";
                implies: "implies";
                context: "context";
            }>;
            note: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        }, z.core.$strict>>;
    }, z.core.$strict>>;
    actors: z.ZodArray<z.ZodDiscriminatedUnion<[z.ZodObject<{
        tenures: z.ZodDefault<z.ZodArray<z.ZodObject<{
            post: z.ZodString;
            organization: z.ZodString;
            from: z.ZodDefault<z.ZodNullable<z.ZodString>>;
            to: z.ZodDefault<z.ZodNullable<z.ZodString>>;
            attested: z.ZodDefault<z.ZodArray<z.ZodString>>;
        }, z.core.$strict>>>;
        identifiers: z.ZodDefault<z.ZodObject<{
            iso3166: z.ZodDefault<z.ZodNullable<z.ZodString>>;
            wikidata: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        }, z.core.$strict>>;
        evidence: z.ZodArray<z.ZodObject<{
            source: z.ZodString;
            fields: z.ZodArray<z.ZodString>;
            spans: z.ZodArray<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>;
            support: z.ZodEnum<{
                states: "states";
                implies: "implies";
                context: "context";
            }>;
            note: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        }, z.core.$strict>>;
        name: z.ZodString;
        aliases: z.ZodDefault<z.ZodArray<z.ZodString>>;
        memberOf: z.ZodDefault<z.ZodArray<z.ZodString>>;
        summary: z.ZodString;
        id: z.ZodString;
        kind: z.ZodLiteral<"person">;
    }, z.core.$strict>, z.ZodObject<{
        tenures: z.ZodDefault<z.ZodTuple<[], null>>;
        identifiers: z.ZodDefault<z.ZodObject<{
            iso3166: z.ZodDefault<z.ZodNullable<z.ZodString>>;
            wikidata: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        }, z.core.$strict>>;
        evidence: z.ZodArray<z.ZodObject<{
            source: z.ZodString;
            fields: z.ZodArray<z.ZodString>;
            spans: z.ZodArray<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>;
            support: z.ZodEnum<{
                states: "states";
                implies: "implies";
                context: "context";
            }>;
            note: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        }, z.core.$strict>>;
        name: z.ZodString;
        aliases: z.ZodDefault<z.ZodArray<z.ZodString>>;
        memberOf: z.ZodDefault<z.ZodArray<z.ZodString>>;
        summary: z.ZodString;
        id: z.ZodString;
        kind: z.ZodEnum<{
            state: "state";
            organisation: "organisation";
            coalition: "coalition";
            media: "media";
        }>;
    }, z.core.$strict>, z.ZodObject<{
        tenures: z.ZodDefault<z.ZodTuple<[], null>>;
        identifiers: z.ZodDefault<z.ZodObject<{
            iso3166: z.ZodDefault<z.ZodNullable<z.ZodString>>;
            wikidata: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        }, z.core.$strict>>;
        size: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        evidence: z.ZodArray<z.ZodObject<{
            source: z.ZodString;
            fields: z.ZodArray<z.ZodString>;
            spans: z.ZodArray<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>;
            support: z.ZodEnum<{
                states: "states";
                implies: "implies";
                context: "context";
            }>;
            note: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        }, z.core.$strict>>;
        name: z.ZodString;
        aliases: z.ZodDefault<z.ZodArray<z.ZodString>>;
        memberOf: z.ZodDefault<z.ZodArray<z.ZodString>>;
        summary: z.ZodString;
        id: z.ZodString;
        kind: z.ZodEnum<{
            group: "group";
        }>;
    }, z.core.$strict>], "kind">>;
    places: z.ZodArray<z.ZodObject<{
        id: z.ZodString;
        name: z.ZodString;
        aliases: z.ZodDefault<z.ZodArray<z.ZodString>>;
        kind: z.ZodEnum<{
            country: "country";
            region: "region";
            city: "city";
            site: "site";
            area: "area";
        }>;
        country: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        within: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        coordinates: z.ZodDefault<z.ZodNullable<z.ZodObject<{
            latitude: z.ZodNumber;
            longitude: z.ZodNumber;
        }, z.core.$strict>>>;
        evidence: z.ZodArray<z.ZodObject<{
            source: z.ZodString;
            fields: z.ZodArray<z.ZodString>;
            spans: z.ZodArray<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>;
            support: z.ZodEnum<{
                states: "states";
                implies: "implies";
                context: "context";
            }>;
            note: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        }, z.core.$strict>>;
    }, z.core.$strict>>;
    issues: z.ZodArray<z.ZodObject<{
        id: z.ZodString;
        label: z.ZodString;
        definition: z.ZodString;
        options: z.ZodArray<z.ZodObject<{
            id: z.ZodString;
            label: z.ZodString;
            proposition: z.ZodString;
        }, z.core.$strict>>;
        evidence: z.ZodArray<z.ZodObject<{
            source: z.ZodString;
            fields: z.ZodArray<z.ZodString>;
            spans: z.ZodArray<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>;
            support: z.ZodEnum<{
                states: "states";
                implies: "implies";
                context: "context";
            }>;
            note: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        }, z.core.$strict>>;
    }, z.core.$strict>>;
    events: z.ZodArray<z.ZodDiscriminatedUnion<[z.ZodObject<{
        place: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        participants: z.ZodArray<z.ZodObject<{
            actor: z.ZodString;
            role: z.ZodEnum<{
                host: "host";
                chair: "chair";
                participant: "participant";
                mediator: "mediator";
                observer: "observer";
                visitor: "visitor";
                speaker: "speaker";
                addressee: "addressee";
                initiator: "initiator";
                recipient: "recipient";
                party: "party";
                subject: "subject";
                attacker: "attacker";
                target: "target";
                reporter: "reporter";
            }>;
            attendance: z.ZodEnum<{
                expected: "expected";
                declined: "declined";
                confirmed: "confirmed";
                invited: "invited";
                absent: "absent";
            }>;
            onBehalfOf: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        }, z.core.$strict>>;
        outcome: z.ZodDefault<z.ZodNullable<z.ZodObject<{
            result: z.ZodEnum<{
                unknown: "unknown";
                declined: "declined";
                agreement: "agreement";
                "agreement-in-principle": "agreement-in-principle";
                "no-agreement": "no-agreement";
                accepted: "accepted";
                harm: "harm";
                other: "other";
            }>;
            summary: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        }, z.core.$strict>>>;
        quotes: z.ZodDefault<z.ZodArray<z.ZodObject<{
            text: z.ZodString;
            language: z.ZodString;
            speaker: z.ZodString;
        }, z.core.$strict>>>;
        relations: z.ZodDefault<z.ZodArray<z.ZodObject<{
            type: z.ZodEnum<{
                "has-part": "has-part";
                "part-of": "part-of";
                precedes: "precedes";
                follows: "follows";
                "answered-by": "answered-by";
                "responds-to": "responds-to";
                "prepared-by": "prepared-by";
                prepares: "prepares";
                "realised-by": "realised-by";
                realises: "realises";
                "replaced-by": "replaced-by";
                replaces: "replaces";
                "announced-by": "announced-by";
                announces: "announces";
                "violated-by": "violated-by";
                violates: "violates";
                "may-be-same-as": "may-be-same-as";
            }>;
            event: z.ZodString;
        }, z.core.$strict>>>;
        evidence: z.ZodArray<z.ZodObject<{
            source: z.ZodString;
            fields: z.ZodArray<z.ZodString>;
            spans: z.ZodArray<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>;
            support: z.ZodEnum<{
                states: "states";
                implies: "implies";
                context: "context";
            }>;
            note: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        }, z.core.$strict>>;
        mode: z.ZodEnum<{
            "in-person": "in-person";
            video: "video";
            telephone: "telephone";
            written: "written";
            broadcast: "broadcast";
            "social-media": "social-media";
            unstated: "unstated";
        }>;
        means: z.ZodDefault<z.ZodTuple<[], null>>;
        title: z.ZodString;
        summary: z.ZodString;
        date: z.ZodObject<{
            edtf: z.ZodString;
            basis: z.ZodEnum<{
                stated: "stated";
                relative: "relative";
                inferred: "inferred";
            }>;
            raw: z.ZodDefault<z.ZodNullable<z.ZodString>>;
            reason: z.ZodDefault<z.ZodNullable<z.ZodString>>;
            notBefore: z.ZodDefault<z.ZodNullable<z.ZodISODate>>;
            notAfter: z.ZodDefault<z.ZodNullable<z.ZodISODate>>;
        }, z.core.$strict>;
        status: z.ZodEnum<{
            held: "held";
            planned: "planned";
            expected: "expected";
            proposed: "proposed";
            declined: "declined";
            cancelled: "cancelled";
            postponed: "postponed";
            unconfirmed: "unconfirmed";
        }>;
        id: z.ZodString;
        type: z.ZodEnum<{
            summit: "summit";
            "leaders-meeting": "leaders-meeting";
            "ministers-meeting": "ministers-meeting";
            "officials-meeting": "officials-meeting";
            "military-meeting": "military-meeting";
            "negotiation-round": "negotiation-round";
            call: "call";
            contact: "contact";
            visit: "visit";
            address: "address";
        }>;
    }, z.core.$strict>, z.ZodObject<{
        place: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        participants: z.ZodArray<z.ZodObject<{
            actor: z.ZodString;
            role: z.ZodEnum<{
                host: "host";
                chair: "chair";
                participant: "participant";
                mediator: "mediator";
                observer: "observer";
                visitor: "visitor";
                speaker: "speaker";
                addressee: "addressee";
                initiator: "initiator";
                recipient: "recipient";
                party: "party";
                subject: "subject";
                attacker: "attacker";
                target: "target";
                reporter: "reporter";
            }>;
            attendance: z.ZodEnum<{
                expected: "expected";
                declined: "declined";
                confirmed: "confirmed";
                invited: "invited";
                absent: "absent";
            }>;
            onBehalfOf: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        }, z.core.$strict>>;
        outcome: z.ZodDefault<z.ZodNullable<z.ZodObject<{
            result: z.ZodEnum<{
                unknown: "unknown";
                declined: "declined";
                agreement: "agreement";
                "agreement-in-principle": "agreement-in-principle";
                "no-agreement": "no-agreement";
                accepted: "accepted";
                harm: "harm";
                other: "other";
            }>;
            summary: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        }, z.core.$strict>>>;
        quotes: z.ZodDefault<z.ZodArray<z.ZodObject<{
            text: z.ZodString;
            language: z.ZodString;
            speaker: z.ZodString;
        }, z.core.$strict>>>;
        relations: z.ZodDefault<z.ZodArray<z.ZodObject<{
            type: z.ZodEnum<{
                "has-part": "has-part";
                "part-of": "part-of";
                precedes: "precedes";
                follows: "follows";
                "answered-by": "answered-by";
                "responds-to": "responds-to";
                "prepared-by": "prepared-by";
                prepares: "prepares";
                "realised-by": "realised-by";
                realises: "realises";
                "replaced-by": "replaced-by";
                replaces: "replaces";
                "announced-by": "announced-by";
                announces: "announces";
                "violated-by": "violated-by";
                violates: "violates";
                "may-be-same-as": "may-be-same-as";
            }>;
            event: z.ZodString;
        }, z.core.$strict>>>;
        evidence: z.ZodArray<z.ZodObject<{
            source: z.ZodString;
            fields: z.ZodArray<z.ZodString>;
            spans: z.ZodArray<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>;
            support: z.ZodEnum<{
                states: "states";
                implies: "implies";
                context: "context";
            }>;
            note: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        }, z.core.$strict>>;
        mode: z.ZodEnum<{
            "in-person": "in-person";
            video: "video";
            telephone: "telephone";
            written: "written";
            broadcast: "broadcast";
            "social-media": "social-media";
            unstated: "unstated";
        }>;
        means: z.ZodDefault<z.ZodTuple<[], null>>;
        title: z.ZodString;
        summary: z.ZodString;
        date: z.ZodObject<{
            edtf: z.ZodString;
            basis: z.ZodEnum<{
                stated: "stated";
                relative: "relative";
                inferred: "inferred";
            }>;
            raw: z.ZodDefault<z.ZodNullable<z.ZodString>>;
            reason: z.ZodDefault<z.ZodNullable<z.ZodString>>;
            notBefore: z.ZodDefault<z.ZodNullable<z.ZodISODate>>;
            notAfter: z.ZodDefault<z.ZodNullable<z.ZodISODate>>;
        }, z.core.$strict>;
        status: z.ZodEnum<{
            held: "held";
            planned: "planned";
            expected: "expected";
            proposed: "proposed";
            declined: "declined";
            cancelled: "cancelled";
            postponed: "postponed";
            unconfirmed: "unconfirmed";
        }>;
        id: z.ZodString;
        type: z.ZodEnum<{
            agreement: "agreement";
            statement: "statement";
            "joint-statement": "joint-statement";
            interview: "interview";
            readout: "readout";
            letter: "letter";
            criticism: "criticism";
            warning: "warning";
            "proposal-tabled": "proposal-tabled";
            request: "request";
            demand: "demand";
            invitation: "invitation";
            refusal: "refusal";
            "agreement-signed": "agreement-signed";
            "ceasefire-declared": "ceasefire-declared";
            "ceasefire-in-force": "ceasefire-in-force";
            "ceasefire-ended": "ceasefire-ended";
            "coalition-formed": "coalition-formed";
            vote: "vote";
            "sanctions-imposed": "sanctions-imposed";
            "sanctions-eased": "sanctions-eased";
            "aid-decision": "aid-decision";
            "aid-delivered": "aid-delivered";
            purchase: "purchase";
            appointment: "appointment";
            exchange: "exchange";
            deployment: "deployment";
        }>;
    }, z.core.$strict>, z.ZodObject<{
        place: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        participants: z.ZodArray<z.ZodObject<{
            actor: z.ZodString;
            role: z.ZodEnum<{
                host: "host";
                chair: "chair";
                participant: "participant";
                mediator: "mediator";
                observer: "observer";
                visitor: "visitor";
                speaker: "speaker";
                addressee: "addressee";
                initiator: "initiator";
                recipient: "recipient";
                party: "party";
                subject: "subject";
                attacker: "attacker";
                target: "target";
                reporter: "reporter";
            }>;
            attendance: z.ZodEnum<{
                expected: "expected";
                declined: "declined";
                confirmed: "confirmed";
                invited: "invited";
                absent: "absent";
            }>;
            onBehalfOf: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        }, z.core.$strict>>;
        outcome: z.ZodDefault<z.ZodNullable<z.ZodObject<{
            result: z.ZodEnum<{
                unknown: "unknown";
                declined: "declined";
                agreement: "agreement";
                "agreement-in-principle": "agreement-in-principle";
                "no-agreement": "no-agreement";
                accepted: "accepted";
                harm: "harm";
                other: "other";
            }>;
            summary: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        }, z.core.$strict>>>;
        quotes: z.ZodDefault<z.ZodArray<z.ZodObject<{
            text: z.ZodString;
            language: z.ZodString;
            speaker: z.ZodString;
        }, z.core.$strict>>>;
        relations: z.ZodDefault<z.ZodArray<z.ZodObject<{
            type: z.ZodEnum<{
                "has-part": "has-part";
                "part-of": "part-of";
                precedes: "precedes";
                follows: "follows";
                "answered-by": "answered-by";
                "responds-to": "responds-to";
                "prepared-by": "prepared-by";
                prepares: "prepares";
                "realised-by": "realised-by";
                realises: "realises";
                "replaced-by": "replaced-by";
                replaces: "replaces";
                "announced-by": "announced-by";
                announces: "announces";
                "violated-by": "violated-by";
                violates: "violates";
                "may-be-same-as": "may-be-same-as";
            }>;
            event: z.ZodString;
        }, z.core.$strict>>>;
        evidence: z.ZodArray<z.ZodObject<{
            source: z.ZodString;
            fields: z.ZodArray<z.ZodString>;
            spans: z.ZodArray<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>;
            support: z.ZodEnum<{
                states: "states";
                implies: "implies";
                context: "context";
            }>;
            note: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        }, z.core.$strict>>;
        mode: z.ZodDefault<z.ZodNull>;
        means: z.ZodArray<z.ZodEnum<{
            unstated: "unstated";
            drones: "drones";
            missiles: "missiles";
            bombs: "bombs";
            artillery: "artillery";
            "ground-forces": "ground-forces";
        }>>;
        title: z.ZodString;
        summary: z.ZodString;
        date: z.ZodObject<{
            edtf: z.ZodString;
            basis: z.ZodEnum<{
                stated: "stated";
                relative: "relative";
                inferred: "inferred";
            }>;
            raw: z.ZodDefault<z.ZodNullable<z.ZodString>>;
            reason: z.ZodDefault<z.ZodNullable<z.ZodString>>;
            notBefore: z.ZodDefault<z.ZodNullable<z.ZodISODate>>;
            notAfter: z.ZodDefault<z.ZodNullable<z.ZodISODate>>;
        }, z.core.$strict>;
        status: z.ZodEnum<{
            held: "held";
            planned: "planned";
            expected: "expected";
            proposed: "proposed";
            declined: "declined";
            cancelled: "cancelled";
            postponed: "postponed";
            unconfirmed: "unconfirmed";
        }>;
        id: z.ZodString;
        type: z.ZodEnum<{
            attack: "attack";
            "attack-campaign": "attack-campaign";
            "ground-operation": "ground-operation";
        }>;
    }, z.core.$strict>], "type">>;
    proposals: z.ZodArray<z.ZodObject<{
        id: z.ZodString;
        title: z.ZodString;
        summary: z.ZodString;
        proposers: z.ZodDefault<z.ZodArray<z.ZodString>>;
        addressees: z.ZodDefault<z.ZodArray<z.ZodString>>;
        date: z.ZodObject<{
            edtf: z.ZodString;
            basis: z.ZodEnum<{
                stated: "stated";
                relative: "relative";
                inferred: "inferred";
            }>;
            raw: z.ZodDefault<z.ZodNullable<z.ZodString>>;
            reason: z.ZodDefault<z.ZodNullable<z.ZodString>>;
            notBefore: z.ZodDefault<z.ZodNullable<z.ZodISODate>>;
            notAfter: z.ZodDefault<z.ZodNullable<z.ZodISODate>>;
        }, z.core.$strict>;
        terms: z.ZodArray<z.ZodObject<{
            option: z.ZodDefault<z.ZodNullable<z.ZodString>>;
            text: z.ZodString;
        }, z.core.$strict>>;
        versionOf: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        history: z.ZodArray<z.ZodObject<{
            date: z.ZodObject<{
                edtf: z.ZodString;
                basis: z.ZodEnum<{
                    stated: "stated";
                    relative: "relative";
                    inferred: "inferred";
                }>;
                raw: z.ZodDefault<z.ZodNullable<z.ZodString>>;
                reason: z.ZodDefault<z.ZodNullable<z.ZodString>>;
                notBefore: z.ZodDefault<z.ZodNullable<z.ZodISODate>>;
                notAfter: z.ZodDefault<z.ZodNullable<z.ZodISODate>>;
            }, z.core.$strict>;
            status: z.ZodEnum<{
                planned: "planned";
                accepted: "accepted";
                floated: "floated";
                "under-discussion": "under-discussion";
                tabled: "tabled";
                "accepted-in-principle": "accepted-in-principle";
                "partly-accepted": "partly-accepted";
                rejected: "rejected";
                amended: "amended";
                withdrawn: "withdrawn";
                signed: "signed";
                "in-force": "in-force";
                violated: "violated";
                lapsed: "lapsed";
            }>;
            by: z.ZodDefault<z.ZodArray<z.ZodString>>;
            position: z.ZodDefault<z.ZodNullable<z.ZodString>>;
            event: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        }, z.core.$strict>>;
        evidence: z.ZodArray<z.ZodObject<{
            source: z.ZodString;
            fields: z.ZodArray<z.ZodString>;
            spans: z.ZodArray<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>;
            support: z.ZodEnum<{
                states: "states";
                implies: "implies";
                context: "context";
            }>;
            note: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        }, z.core.$strict>>;
    }, z.core.$strict>>;
    positions: z.ZodArray<z.ZodObject<{
        id: z.ZodString;
        actor: z.ZodString;
        onBehalfOf: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        option: z.ZodString;
        proposal: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        stance: z.ZodEnum<{
            demands: "demands";
            proposes: "proposes";
            supports: "supports";
            accepts: "accepts";
            "open-to": "open-to";
            noncommittal: "noncommittal";
            mixed: "mixed";
            sceptical: "sceptical";
            opposes: "opposes";
            rejects: "rejects";
            "rules-out": "rules-out";
        }>;
        conditions: z.ZodDefault<z.ZodArray<z.ZodUnion<readonly [z.ZodObject<{
            type: z.ZodEnum<{
                "only-if": "only-if";
                unless: "unless";
                after: "after";
                "in-exchange-for": "in-exchange-for";
            }>;
            option: z.ZodString;
        }, z.core.$strict>, z.ZodObject<{
            type: z.ZodEnum<{
                "only-if": "only-if";
                unless: "unless";
                after: "after";
                "in-exchange-for": "in-exchange-for";
            }>;
            event: z.ZodString;
        }, z.core.$strict>, z.ZodObject<{
            type: z.ZodEnum<{
                "only-if": "only-if";
                unless: "unless";
                after: "after";
                "in-exchange-for": "in-exchange-for";
            }>;
            text: z.ZodString;
        }, z.core.$strict>]>>>;
        addressees: z.ZodDefault<z.ZodArray<z.ZodString>>;
        date: z.ZodObject<{
            edtf: z.ZodString;
            basis: z.ZodEnum<{
                stated: "stated";
                relative: "relative";
                inferred: "inferred";
            }>;
            raw: z.ZodDefault<z.ZodNullable<z.ZodString>>;
            reason: z.ZodDefault<z.ZodNullable<z.ZodString>>;
            notBefore: z.ZodDefault<z.ZodNullable<z.ZodISODate>>;
            notAfter: z.ZodDefault<z.ZodNullable<z.ZodISODate>>;
        }, z.core.$strict>;
        event: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        summary: z.ZodString;
        quote: z.ZodDefault<z.ZodNullable<z.ZodObject<{
            text: z.ZodString;
            language: z.ZodString;
        }, z.core.$strict>>>;
        voice: z.ZodEnum<{
            "direct-quote": "direct-quote";
            "partial-quote": "partial-quote";
            paraphrase: "paraphrase";
            spokesperson: "spokesperson";
            "attributed-by-other": "attributed-by-other";
            "outlet-characterisation": "outlet-characterisation";
            headline: "headline";
        }>;
        chain: z.ZodDefault<z.ZodArray<z.ZodString>>;
        supersedes: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        reaffirms: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        contradicts: z.ZodDefault<z.ZodArray<z.ZodString>>;
        evidence: z.ZodArray<z.ZodObject<{
            source: z.ZodString;
            fields: z.ZodArray<z.ZodString>;
            spans: z.ZodArray<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>;
            support: z.ZodEnum<{
                states: "states";
                implies: "implies";
                context: "context";
            }>;
            note: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        }, z.core.$strict>>;
    }, z.core.$strict>>;
    figures: z.ZodArray<z.ZodObject<{
        id: z.ZodString;
        measure: z.ZodEnum<{
            participants: "participants";
            killed: "killed";
            injured: "injured";
            "weapons-launched": "weapons-launched";
            "weapons-intercepted": "weapons-intercepted";
            "weapons-through": "weapons-through";
            attacks: "attacks";
            members: "members";
            duration: "duration";
            money: "money";
            quantity: "quantity";
            share: "share";
            troops: "troops";
            exchanged: "exchanged";
            votes: "votes";
            elapsed: "elapsed";
        }>;
        unit: z.ZodEnum<{
            states: "states";
            drones: "drones";
            missiles: "missiles";
            attacks: "attacks";
            votes: "votes";
            persons: "persons";
            leaders: "leaders";
            allies: "allies";
            shells: "shells";
            systems: "systems";
            sites: "sites";
            USD: "USD";
            EUR: "EUR";
            minutes: "minutes";
            days: "days";
            years: "years";
            percent: "percent";
        }>;
        value: z.ZodObject<{
            op: z.ZodEnum<{
                exactly: "exactly";
                "at-least": "at-least";
                "more-than": "more-than";
                about: "about";
                "up-to": "up-to";
                between: "between";
                "order-of-magnitude": "order-of-magnitude";
                vague: "vague";
            }>;
            n: z.ZodDefault<z.ZodNullable<z.ZodNumber>>;
            min: z.ZodDefault<z.ZodNullable<z.ZodNumber>>;
            max: z.ZodDefault<z.ZodNullable<z.ZodNumber>>;
            text: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        }, z.core.$strict>;
        scope: z.ZodObject<{
            events: z.ZodDefault<z.ZodArray<z.ZodString>>;
            period: z.ZodDefault<z.ZodNullable<z.ZodString>>;
            places: z.ZodDefault<z.ZodArray<z.ZodString>>;
            group: z.ZodDefault<z.ZodNullable<z.ZodString>>;
            cumulative: z.ZodBoolean;
        }, z.core.$strict>;
        claimant: z.ZodString;
        chain: z.ZodDefault<z.ZodArray<z.ZodString>>;
        date: z.ZodObject<{
            edtf: z.ZodString;
            basis: z.ZodEnum<{
                stated: "stated";
                relative: "relative";
                inferred: "inferred";
            }>;
            raw: z.ZodDefault<z.ZodNullable<z.ZodString>>;
            reason: z.ZodDefault<z.ZodNullable<z.ZodString>>;
            notBefore: z.ZodDefault<z.ZodNullable<z.ZodISODate>>;
            notAfter: z.ZodDefault<z.ZodNullable<z.ZodISODate>>;
        }, z.core.$strict>;
        stage: z.ZodDefault<z.ZodNullable<z.ZodEnum<{
            proposed: "proposed";
            requested: "requested";
            announced: "announced";
            committed: "committed";
            contracted: "contracted";
            delivered: "delivered";
        }>>>;
        proposal: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        summary: z.ZodString;
        relations: z.ZodDefault<z.ZodArray<z.ZodObject<{
            type: z.ZodEnum<{
                includes: "includes";
                "part-of": "part-of";
                contradicts: "contradicts";
                confirms: "confirms";
                "revised-by": "revised-by";
                revises: "revises";
                "incomparable-with": "incomparable-with";
            }>;
            figure: z.ZodString;
        }, z.core.$strict>>>;
        evidence: z.ZodArray<z.ZodObject<{
            source: z.ZodString;
            fields: z.ZodArray<z.ZodString>;
            spans: z.ZodArray<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>;
            support: z.ZodEnum<{
                states: "states";
                implies: "implies";
                context: "context";
            }>;
            note: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        }, z.core.$strict>>;
    }, z.core.$strict>>;
    discrepancies: z.ZodArray<z.ZodObject<{
        id: z.ZodString;
        kind: z.ZodEnum<{
            "wrong-office": "wrong-office";
            "different-scope": "different-scope";
            "different-number": "different-number";
            "different-precision": "different-precision";
            "different-date": "different-date";
            "different-firmness": "different-firmness";
            "changed-over-time": "changed-over-time";
            "conflicting-accounts": "conflicting-accounts";
            "identity-unclear": "identity-unclear";
            omission: "omission";
            misattribution: "misattribution";
            "headline-against-body": "headline-against-body";
            "different-spelling": "different-spelling";
            "different-composition": "different-composition";
        }>;
        title: z.ZodString;
        records: z.ZodArray<z.ZodDiscriminatedUnion<[z.ZodObject<{
            collection: z.ZodLiteral<"sources">;
            id: z.ZodString;
        }, z.core.$strict>, z.ZodObject<{
            collection: z.ZodLiteral<"actors">;
            id: z.ZodString;
        }, z.core.$strict>, z.ZodObject<{
            collection: z.ZodLiteral<"places">;
            id: z.ZodString;
        }, z.core.$strict>, z.ZodObject<{
            collection: z.ZodLiteral<"issues">;
            id: z.ZodString;
        }, z.core.$strict>, z.ZodObject<{
            collection: z.ZodLiteral<"events">;
            id: z.ZodString;
        }, z.core.$strict>, z.ZodObject<{
            collection: z.ZodLiteral<"proposals">;
            id: z.ZodString;
        }, z.core.$strict>, z.ZodObject<{
            collection: z.ZodLiteral<"positions">;
            id: z.ZodString;
        }, z.core.$strict>, z.ZodObject<{
            collection: z.ZodLiteral<"figures">;
            id: z.ZodString;
        }, z.core.$strict>], "collection">>;
        sources: z.ZodArray<z.ZodString>;
        explanation: z.ZodString;
        resolution: z.ZodObject<{
            status: z.ZodEnum<{
                unresolved: "unresolved";
                "not-a-conflict": "not-a-conflict";
                "error-in-source": "error-in-source";
                superseded: "superseded";
            }>;
            summary: z.ZodString;
        }, z.core.$strict>;
        evidence: z.ZodArray<z.ZodObject<{
            source: z.ZodString;
            fields: z.ZodArray<z.ZodString>;
            spans: z.ZodArray<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>;
            support: z.ZodEnum<{
                states: "states";
                implies: "implies";
                context: "context";
            }>;
            note: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        }, z.core.$strict>>;
    }, z.core.$strict>>;
    retired: z.ZodDefault<z.ZodArray<z.ZodObject<{
        collection: z.ZodEnum<{
            sources: "sources";
            actors: "actors";
            places: "places";
            issues: "issues";
            events: "events";
            proposals: "proposals";
            positions: "positions";
            figures: "figures";
            discrepancies: "discrepancies";
            options: "options";
        }>;
        id: z.ZodString;
        replacedBy: z.ZodArray<z.ZodString>;
        since: z.ZodISODate;
        reason: z.ZodString;
    }, z.core.$strict>>>;
}, z.core.$strict>;
/** A whole dataset as the schemas give it, with every field present. */
type SchemaDataset = z.infer<typeof datasetSchema>;
/** A record of any collection, or of the one named, as the schemas give it. */
type SchemaRecord<Name extends CollectionName = CollectionName> = SchemaDataset[Name][number];

type DeepReadonly<T> = {
    readonly [Key in keyof T]: DeepReadonly<T[Key]>;
};
/** A whole dataset as the rules take it: nothing in it is changed. */
type IntegrityDataset = DeepReadonly<SchemaDataset>;

/** What a rule found: which record, where in it, the value, what is wrong and what to do. */
interface Violation {
    /** The name of the rule: the sentence that does not hold. */
    readonly rule: string;
    readonly collection: CollectionName | 'retired';
    readonly id: string;
    /** Where in the record, as a JSON Pointer; empty for the whole of it. */
    readonly pointer: string;
    readonly value: unknown;
    readonly message: string;
    readonly remedy: string;
}
/** What the rules may know beside the dataset. */
interface IntegrityContext {
    /** The pinned texts, each under its SHA-256; without them no rule looks into a text. */
    readonly texts?: ReadonlyMap<string, string>;
}
/** One sentence that holds of a sound dataset. */
interface Rule {
    readonly name: string;
    /** Every place of a dataset where the sentence does not hold. */
    check(dataset: IntegrityDataset, context: IntegrityContext): Iterable<Violation>;
}

/**
 * Every violation of every rule in a dataset, in the order of the rules; empty where all hold. The dataset has to have
 * the shape of `datasetSchema`: parse it first. Rules that look into the pinned texts need `context.texts`; without
 * them they find nothing. Throws a TypeError that names the collection that is missing, a RangeError where a date is not
 * EDTF: the schema would have told both.
 *
 * @example
 * checkIntegrity({ ...published, places: [] }).map(({ message, remedy }) => `${message}: ${remedy}`)
 */
declare function checkIntegrity(dataset: IntegrityDataset, context?: IntegrityContext): Violation[];

/** Every rule, what concerns all records first. */
declare const rules: readonly Rule[];

/** What is wrong with a file of the data, before its record can be held against others. */
interface Problem {
    /** What was asked of it: `json`, `file-name`, `schema` or `folder`. */
    readonly rule: 'json' | 'file-name' | 'schema' | 'folder';
    /** The path of the file below the data folder. */
    readonly file: string;
    readonly collection: CollectionName | 'retired' | null;
    /** The id that the file name gives; null where there is none. */
    readonly id: string | null;
    /** Where in the file, as a JSON Pointer; empty for the whole of it. */
    readonly pointer: string;
    readonly value: unknown;
    readonly message: string;
    readonly remedy: string;
}

/** A schema's complaint about one place of a record. */
type SchemaProblem = Pick<Problem, 'pointer' | 'value' | 'message' | 'remedy'>;

/** What a schema finds wrong with one of many records. */
interface RecordIssue extends SchemaProblem {
    /** The place of the record among those given, from 0. */
    readonly index: number;
    /** The id of the record; null where it has none. */
    readonly id: string | null;
}
/** What came of validating many records. */
interface RecordsValidation {
    /** How many records were read: all that were given. */
    readonly checked: number;
    /** How many of them the schema accepts. */
    readonly valid: number;
    /** What is wrong with the others, in their order, up to `maxIssues`. */
    readonly issues: readonly RecordIssue[];
    /** Whether there is more wrong than `issues` lists. */
    readonly truncated: boolean;
}
/** How many records are validated. */
interface ValidateRecordsOptions {
    /**
     * Called after each 1 000 records and at the end, with how many are done and how many there are; null where what was
     * given does not say, as a stream does not.
     */
    readonly onProgress?: ((done: number, total: number | null) => void) | undefined;
    /** How many issues to list at most; 100 unless it is given. The records after that are counted all the same. */
    readonly maxIssues?: number | undefined;
}
/**
 * What the schema of a collection finds wrong with many records, whole or as they are written by hand: how many there
 * are, how many it accepts, and the first issues with record, JSON Pointer, value and remedy. It holds none of the
 * records, so that a generator or stream of them can be longer than memory; of a stream it gives a promise. For how
 * records hang together use `checkIntegrity`, for one record the schema itself.
 * Throws a RangeError that names a collection which does not exist, with the nearest, or a limit which is none, and a
 * TypeError where there is neither list nor stream.
 *
 * @example
 * validateRecords('places', [{ id: 'kyiv', kind: 'citty' }]).issues.map(({ pointer, remedy }) => `${pointer}: ${remedy}`)
 */
declare function validateRecords(collection: CollectionName | 'retired', records: Iterable<unknown>, options?: ValidateRecordsOptions): RecordsValidation;
declare function validateRecords(collection: CollectionName | 'retired', records: AsyncIterable<unknown>, options?: ValidateRecordsOptions): Promise<RecordsValidation>;

/** The schema of an actor: a person, a state, an organisation, a coalition, an outlet or an unnamed group. */
declare const actorSchema: z.ZodDiscriminatedUnion<[z.ZodObject<{
    tenures: z.ZodDefault<z.ZodArray<z.ZodObject<{
        post: z.ZodString;
        organization: z.ZodString;
        from: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        to: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        attested: z.ZodDefault<z.ZodArray<z.ZodString>>;
    }, z.core.$strict>>>;
    identifiers: z.ZodDefault<z.ZodObject<{
        iso3166: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        wikidata: z.ZodDefault<z.ZodNullable<z.ZodString>>;
    }, z.core.$strict>>;
    evidence: z.ZodArray<z.ZodObject<{
        source: z.ZodString;
        fields: z.ZodArray<z.ZodString>;
        spans: z.ZodArray<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>;
        support: z.ZodEnum<{
            states: "states";
            implies: "implies";
            context: "context";
        }>;
        note: z.ZodDefault<z.ZodNullable<z.ZodString>>;
    }, z.core.$strict>>;
    name: z.ZodString;
    aliases: z.ZodDefault<z.ZodArray<z.ZodString>>;
    memberOf: z.ZodDefault<z.ZodArray<z.ZodString>>;
    summary: z.ZodString;
    id: z.ZodString;
    kind: z.ZodLiteral<"person">;
}, z.core.$strict>, z.ZodObject<{
    tenures: z.ZodDefault<z.ZodTuple<[], null>>;
    identifiers: z.ZodDefault<z.ZodObject<{
        iso3166: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        wikidata: z.ZodDefault<z.ZodNullable<z.ZodString>>;
    }, z.core.$strict>>;
    evidence: z.ZodArray<z.ZodObject<{
        source: z.ZodString;
        fields: z.ZodArray<z.ZodString>;
        spans: z.ZodArray<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>;
        support: z.ZodEnum<{
            states: "states";
            implies: "implies";
            context: "context";
        }>;
        note: z.ZodDefault<z.ZodNullable<z.ZodString>>;
    }, z.core.$strict>>;
    name: z.ZodString;
    aliases: z.ZodDefault<z.ZodArray<z.ZodString>>;
    memberOf: z.ZodDefault<z.ZodArray<z.ZodString>>;
    summary: z.ZodString;
    id: z.ZodString;
    kind: z.ZodEnum<{
        state: "state";
        organisation: "organisation";
        coalition: "coalition";
        media: "media";
    }>;
}, z.core.$strict>, z.ZodObject<{
    tenures: z.ZodDefault<z.ZodTuple<[], null>>;
    identifiers: z.ZodDefault<z.ZodObject<{
        iso3166: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        wikidata: z.ZodDefault<z.ZodNullable<z.ZodString>>;
    }, z.core.$strict>>;
    size: z.ZodDefault<z.ZodNullable<z.ZodString>>;
    evidence: z.ZodArray<z.ZodObject<{
        source: z.ZodString;
        fields: z.ZodArray<z.ZodString>;
        spans: z.ZodArray<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>;
        support: z.ZodEnum<{
            states: "states";
            implies: "implies";
            context: "context";
        }>;
        note: z.ZodDefault<z.ZodNullable<z.ZodString>>;
    }, z.core.$strict>>;
    name: z.ZodString;
    aliases: z.ZodDefault<z.ZodArray<z.ZodString>>;
    memberOf: z.ZodDefault<z.ZodArray<z.ZodString>>;
    summary: z.ZodString;
    id: z.ZodString;
    kind: z.ZodEnum<{
        group: "group";
    }>;
}, z.core.$strict>], "kind">;

/** The schema of a discrepancy: accounts that do not agree, or an error in one. */
declare const discrepancySchema: z.ZodObject<{
    id: z.ZodString;
    kind: z.ZodEnum<{
        "wrong-office": "wrong-office";
        "different-scope": "different-scope";
        "different-number": "different-number";
        "different-precision": "different-precision";
        "different-date": "different-date";
        "different-firmness": "different-firmness";
        "changed-over-time": "changed-over-time";
        "conflicting-accounts": "conflicting-accounts";
        "identity-unclear": "identity-unclear";
        omission: "omission";
        misattribution: "misattribution";
        "headline-against-body": "headline-against-body";
        "different-spelling": "different-spelling";
        "different-composition": "different-composition";
    }>;
    title: z.ZodString;
    records: z.ZodArray<z.ZodDiscriminatedUnion<[z.ZodObject<{
        collection: z.ZodLiteral<"sources">;
        id: z.ZodString;
    }, z.core.$strict>, z.ZodObject<{
        collection: z.ZodLiteral<"actors">;
        id: z.ZodString;
    }, z.core.$strict>, z.ZodObject<{
        collection: z.ZodLiteral<"places">;
        id: z.ZodString;
    }, z.core.$strict>, z.ZodObject<{
        collection: z.ZodLiteral<"issues">;
        id: z.ZodString;
    }, z.core.$strict>, z.ZodObject<{
        collection: z.ZodLiteral<"events">;
        id: z.ZodString;
    }, z.core.$strict>, z.ZodObject<{
        collection: z.ZodLiteral<"proposals">;
        id: z.ZodString;
    }, z.core.$strict>, z.ZodObject<{
        collection: z.ZodLiteral<"positions">;
        id: z.ZodString;
    }, z.core.$strict>, z.ZodObject<{
        collection: z.ZodLiteral<"figures">;
        id: z.ZodString;
    }, z.core.$strict>], "collection">>;
    sources: z.ZodArray<z.ZodString>;
    explanation: z.ZodString;
    resolution: z.ZodObject<{
        status: z.ZodEnum<{
            unresolved: "unresolved";
            "not-a-conflict": "not-a-conflict";
            "error-in-source": "error-in-source";
            superseded: "superseded";
        }>;
        summary: z.ZodString;
    }, z.core.$strict>;
    evidence: z.ZodArray<z.ZodObject<{
        source: z.ZodString;
        fields: z.ZodArray<z.ZodString>;
        spans: z.ZodArray<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>;
        support: z.ZodEnum<{
            states: "states";
            implies: "implies";
            context: "context";
        }>;
        note: z.ZodDefault<z.ZodNullable<z.ZodString>>;
    }, z.core.$strict>>;
}, z.core.$strict>;

/** The schema of an event: something that happened, is planned, or was called off. */
declare const eventSchema: z.ZodDiscriminatedUnion<[z.ZodObject<{
    place: z.ZodDefault<z.ZodNullable<z.ZodString>>;
    participants: z.ZodArray<z.ZodObject<{
        actor: z.ZodString;
        role: z.ZodEnum<{
            host: "host";
            chair: "chair";
            participant: "participant";
            mediator: "mediator";
            observer: "observer";
            visitor: "visitor";
            speaker: "speaker";
            addressee: "addressee";
            initiator: "initiator";
            recipient: "recipient";
            party: "party";
            subject: "subject";
            attacker: "attacker";
            target: "target";
            reporter: "reporter";
        }>;
        attendance: z.ZodEnum<{
            expected: "expected";
            declined: "declined";
            confirmed: "confirmed";
            invited: "invited";
            absent: "absent";
        }>;
        onBehalfOf: z.ZodDefault<z.ZodNullable<z.ZodString>>;
    }, z.core.$strict>>;
    outcome: z.ZodDefault<z.ZodNullable<z.ZodObject<{
        result: z.ZodEnum<{
            unknown: "unknown";
            declined: "declined";
            agreement: "agreement";
            "agreement-in-principle": "agreement-in-principle";
            "no-agreement": "no-agreement";
            accepted: "accepted";
            harm: "harm";
            other: "other";
        }>;
        summary: z.ZodDefault<z.ZodNullable<z.ZodString>>;
    }, z.core.$strict>>>;
    quotes: z.ZodDefault<z.ZodArray<z.ZodObject<{
        text: z.ZodString;
        language: z.ZodString;
        speaker: z.ZodString;
    }, z.core.$strict>>>;
    relations: z.ZodDefault<z.ZodArray<z.ZodObject<{
        type: z.ZodEnum<{
            "has-part": "has-part";
            "part-of": "part-of";
            precedes: "precedes";
            follows: "follows";
            "answered-by": "answered-by";
            "responds-to": "responds-to";
            "prepared-by": "prepared-by";
            prepares: "prepares";
            "realised-by": "realised-by";
            realises: "realises";
            "replaced-by": "replaced-by";
            replaces: "replaces";
            "announced-by": "announced-by";
            announces: "announces";
            "violated-by": "violated-by";
            violates: "violates";
            "may-be-same-as": "may-be-same-as";
        }>;
        event: z.ZodString;
    }, z.core.$strict>>>;
    evidence: z.ZodArray<z.ZodObject<{
        source: z.ZodString;
        fields: z.ZodArray<z.ZodString>;
        spans: z.ZodArray<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>;
        support: z.ZodEnum<{
            states: "states";
            implies: "implies";
            context: "context";
        }>;
        note: z.ZodDefault<z.ZodNullable<z.ZodString>>;
    }, z.core.$strict>>;
    mode: z.ZodEnum<{
        "in-person": "in-person";
        video: "video";
        telephone: "telephone";
        written: "written";
        broadcast: "broadcast";
        "social-media": "social-media";
        unstated: "unstated";
    }>;
    means: z.ZodDefault<z.ZodTuple<[], null>>;
    title: z.ZodString;
    summary: z.ZodString;
    date: z.ZodObject<{
        edtf: z.ZodString;
        basis: z.ZodEnum<{
            stated: "stated";
            relative: "relative";
            inferred: "inferred";
        }>;
        raw: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        reason: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        notBefore: z.ZodDefault<z.ZodNullable<z.ZodISODate>>;
        notAfter: z.ZodDefault<z.ZodNullable<z.ZodISODate>>;
    }, z.core.$strict>;
    status: z.ZodEnum<{
        held: "held";
        planned: "planned";
        expected: "expected";
        proposed: "proposed";
        declined: "declined";
        cancelled: "cancelled";
        postponed: "postponed";
        unconfirmed: "unconfirmed";
    }>;
    id: z.ZodString;
    type: z.ZodEnum<{
        summit: "summit";
        "leaders-meeting": "leaders-meeting";
        "ministers-meeting": "ministers-meeting";
        "officials-meeting": "officials-meeting";
        "military-meeting": "military-meeting";
        "negotiation-round": "negotiation-round";
        call: "call";
        contact: "contact";
        visit: "visit";
        address: "address";
    }>;
}, z.core.$strict>, z.ZodObject<{
    place: z.ZodDefault<z.ZodNullable<z.ZodString>>;
    participants: z.ZodArray<z.ZodObject<{
        actor: z.ZodString;
        role: z.ZodEnum<{
            host: "host";
            chair: "chair";
            participant: "participant";
            mediator: "mediator";
            observer: "observer";
            visitor: "visitor";
            speaker: "speaker";
            addressee: "addressee";
            initiator: "initiator";
            recipient: "recipient";
            party: "party";
            subject: "subject";
            attacker: "attacker";
            target: "target";
            reporter: "reporter";
        }>;
        attendance: z.ZodEnum<{
            expected: "expected";
            declined: "declined";
            confirmed: "confirmed";
            invited: "invited";
            absent: "absent";
        }>;
        onBehalfOf: z.ZodDefault<z.ZodNullable<z.ZodString>>;
    }, z.core.$strict>>;
    outcome: z.ZodDefault<z.ZodNullable<z.ZodObject<{
        result: z.ZodEnum<{
            unknown: "unknown";
            declined: "declined";
            agreement: "agreement";
            "agreement-in-principle": "agreement-in-principle";
            "no-agreement": "no-agreement";
            accepted: "accepted";
            harm: "harm";
            other: "other";
        }>;
        summary: z.ZodDefault<z.ZodNullable<z.ZodString>>;
    }, z.core.$strict>>>;
    quotes: z.ZodDefault<z.ZodArray<z.ZodObject<{
        text: z.ZodString;
        language: z.ZodString;
        speaker: z.ZodString;
    }, z.core.$strict>>>;
    relations: z.ZodDefault<z.ZodArray<z.ZodObject<{
        type: z.ZodEnum<{
            "has-part": "has-part";
            "part-of": "part-of";
            precedes: "precedes";
            follows: "follows";
            "answered-by": "answered-by";
            "responds-to": "responds-to";
            "prepared-by": "prepared-by";
            prepares: "prepares";
            "realised-by": "realised-by";
            realises: "realises";
            "replaced-by": "replaced-by";
            replaces: "replaces";
            "announced-by": "announced-by";
            announces: "announces";
            "violated-by": "violated-by";
            violates: "violates";
            "may-be-same-as": "may-be-same-as";
        }>;
        event: z.ZodString;
    }, z.core.$strict>>>;
    evidence: z.ZodArray<z.ZodObject<{
        source: z.ZodString;
        fields: z.ZodArray<z.ZodString>;
        spans: z.ZodArray<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>;
        support: z.ZodEnum<{
            states: "states";
            implies: "implies";
            context: "context";
        }>;
        note: z.ZodDefault<z.ZodNullable<z.ZodString>>;
    }, z.core.$strict>>;
    mode: z.ZodEnum<{
        "in-person": "in-person";
        video: "video";
        telephone: "telephone";
        written: "written";
        broadcast: "broadcast";
        "social-media": "social-media";
        unstated: "unstated";
    }>;
    means: z.ZodDefault<z.ZodTuple<[], null>>;
    title: z.ZodString;
    summary: z.ZodString;
    date: z.ZodObject<{
        edtf: z.ZodString;
        basis: z.ZodEnum<{
            stated: "stated";
            relative: "relative";
            inferred: "inferred";
        }>;
        raw: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        reason: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        notBefore: z.ZodDefault<z.ZodNullable<z.ZodISODate>>;
        notAfter: z.ZodDefault<z.ZodNullable<z.ZodISODate>>;
    }, z.core.$strict>;
    status: z.ZodEnum<{
        held: "held";
        planned: "planned";
        expected: "expected";
        proposed: "proposed";
        declined: "declined";
        cancelled: "cancelled";
        postponed: "postponed";
        unconfirmed: "unconfirmed";
    }>;
    id: z.ZodString;
    type: z.ZodEnum<{
        agreement: "agreement";
        statement: "statement";
        "joint-statement": "joint-statement";
        interview: "interview";
        readout: "readout";
        letter: "letter";
        criticism: "criticism";
        warning: "warning";
        "proposal-tabled": "proposal-tabled";
        request: "request";
        demand: "demand";
        invitation: "invitation";
        refusal: "refusal";
        "agreement-signed": "agreement-signed";
        "ceasefire-declared": "ceasefire-declared";
        "ceasefire-in-force": "ceasefire-in-force";
        "ceasefire-ended": "ceasefire-ended";
        "coalition-formed": "coalition-formed";
        vote: "vote";
        "sanctions-imposed": "sanctions-imposed";
        "sanctions-eased": "sanctions-eased";
        "aid-decision": "aid-decision";
        "aid-delivered": "aid-delivered";
        purchase: "purchase";
        appointment: "appointment";
        exchange: "exchange";
        deployment: "deployment";
    }>;
}, z.core.$strict>, z.ZodObject<{
    place: z.ZodDefault<z.ZodNullable<z.ZodString>>;
    participants: z.ZodArray<z.ZodObject<{
        actor: z.ZodString;
        role: z.ZodEnum<{
            host: "host";
            chair: "chair";
            participant: "participant";
            mediator: "mediator";
            observer: "observer";
            visitor: "visitor";
            speaker: "speaker";
            addressee: "addressee";
            initiator: "initiator";
            recipient: "recipient";
            party: "party";
            subject: "subject";
            attacker: "attacker";
            target: "target";
            reporter: "reporter";
        }>;
        attendance: z.ZodEnum<{
            expected: "expected";
            declined: "declined";
            confirmed: "confirmed";
            invited: "invited";
            absent: "absent";
        }>;
        onBehalfOf: z.ZodDefault<z.ZodNullable<z.ZodString>>;
    }, z.core.$strict>>;
    outcome: z.ZodDefault<z.ZodNullable<z.ZodObject<{
        result: z.ZodEnum<{
            unknown: "unknown";
            declined: "declined";
            agreement: "agreement";
            "agreement-in-principle": "agreement-in-principle";
            "no-agreement": "no-agreement";
            accepted: "accepted";
            harm: "harm";
            other: "other";
        }>;
        summary: z.ZodDefault<z.ZodNullable<z.ZodString>>;
    }, z.core.$strict>>>;
    quotes: z.ZodDefault<z.ZodArray<z.ZodObject<{
        text: z.ZodString;
        language: z.ZodString;
        speaker: z.ZodString;
    }, z.core.$strict>>>;
    relations: z.ZodDefault<z.ZodArray<z.ZodObject<{
        type: z.ZodEnum<{
            "has-part": "has-part";
            "part-of": "part-of";
            precedes: "precedes";
            follows: "follows";
            "answered-by": "answered-by";
            "responds-to": "responds-to";
            "prepared-by": "prepared-by";
            prepares: "prepares";
            "realised-by": "realised-by";
            realises: "realises";
            "replaced-by": "replaced-by";
            replaces: "replaces";
            "announced-by": "announced-by";
            announces: "announces";
            "violated-by": "violated-by";
            violates: "violates";
            "may-be-same-as": "may-be-same-as";
        }>;
        event: z.ZodString;
    }, z.core.$strict>>>;
    evidence: z.ZodArray<z.ZodObject<{
        source: z.ZodString;
        fields: z.ZodArray<z.ZodString>;
        spans: z.ZodArray<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>;
        support: z.ZodEnum<{
            states: "states";
            implies: "implies";
            context: "context";
        }>;
        note: z.ZodDefault<z.ZodNullable<z.ZodString>>;
    }, z.core.$strict>>;
    mode: z.ZodDefault<z.ZodNull>;
    means: z.ZodArray<z.ZodEnum<{
        unstated: "unstated";
        drones: "drones";
        missiles: "missiles";
        bombs: "bombs";
        artillery: "artillery";
        "ground-forces": "ground-forces";
    }>>;
    title: z.ZodString;
    summary: z.ZodString;
    date: z.ZodObject<{
        edtf: z.ZodString;
        basis: z.ZodEnum<{
            stated: "stated";
            relative: "relative";
            inferred: "inferred";
        }>;
        raw: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        reason: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        notBefore: z.ZodDefault<z.ZodNullable<z.ZodISODate>>;
        notAfter: z.ZodDefault<z.ZodNullable<z.ZodISODate>>;
    }, z.core.$strict>;
    status: z.ZodEnum<{
        held: "held";
        planned: "planned";
        expected: "expected";
        proposed: "proposed";
        declined: "declined";
        cancelled: "cancelled";
        postponed: "postponed";
        unconfirmed: "unconfirmed";
    }>;
    id: z.ZodString;
    type: z.ZodEnum<{
        attack: "attack";
        "attack-campaign": "attack-campaign";
        "ground-operation": "ground-operation";
    }>;
}, z.core.$strict>], "type">;

/** The schema of a figure: one claimed number. */
declare const figureSchema: z.ZodObject<{
    id: z.ZodString;
    measure: z.ZodEnum<{
        participants: "participants";
        killed: "killed";
        injured: "injured";
        "weapons-launched": "weapons-launched";
        "weapons-intercepted": "weapons-intercepted";
        "weapons-through": "weapons-through";
        attacks: "attacks";
        members: "members";
        duration: "duration";
        money: "money";
        quantity: "quantity";
        share: "share";
        troops: "troops";
        exchanged: "exchanged";
        votes: "votes";
        elapsed: "elapsed";
    }>;
    unit: z.ZodEnum<{
        states: "states";
        drones: "drones";
        missiles: "missiles";
        attacks: "attacks";
        votes: "votes";
        persons: "persons";
        leaders: "leaders";
        allies: "allies";
        shells: "shells";
        systems: "systems";
        sites: "sites";
        USD: "USD";
        EUR: "EUR";
        minutes: "minutes";
        days: "days";
        years: "years";
        percent: "percent";
    }>;
    value: z.ZodObject<{
        op: z.ZodEnum<{
            exactly: "exactly";
            "at-least": "at-least";
            "more-than": "more-than";
            about: "about";
            "up-to": "up-to";
            between: "between";
            "order-of-magnitude": "order-of-magnitude";
            vague: "vague";
        }>;
        n: z.ZodDefault<z.ZodNullable<z.ZodNumber>>;
        min: z.ZodDefault<z.ZodNullable<z.ZodNumber>>;
        max: z.ZodDefault<z.ZodNullable<z.ZodNumber>>;
        text: z.ZodDefault<z.ZodNullable<z.ZodString>>;
    }, z.core.$strict>;
    scope: z.ZodObject<{
        events: z.ZodDefault<z.ZodArray<z.ZodString>>;
        period: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        places: z.ZodDefault<z.ZodArray<z.ZodString>>;
        group: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        cumulative: z.ZodBoolean;
    }, z.core.$strict>;
    claimant: z.ZodString;
    chain: z.ZodDefault<z.ZodArray<z.ZodString>>;
    date: z.ZodObject<{
        edtf: z.ZodString;
        basis: z.ZodEnum<{
            stated: "stated";
            relative: "relative";
            inferred: "inferred";
        }>;
        raw: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        reason: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        notBefore: z.ZodDefault<z.ZodNullable<z.ZodISODate>>;
        notAfter: z.ZodDefault<z.ZodNullable<z.ZodISODate>>;
    }, z.core.$strict>;
    stage: z.ZodDefault<z.ZodNullable<z.ZodEnum<{
        proposed: "proposed";
        requested: "requested";
        announced: "announced";
        committed: "committed";
        contracted: "contracted";
        delivered: "delivered";
    }>>>;
    proposal: z.ZodDefault<z.ZodNullable<z.ZodString>>;
    summary: z.ZodString;
    relations: z.ZodDefault<z.ZodArray<z.ZodObject<{
        type: z.ZodEnum<{
            includes: "includes";
            "part-of": "part-of";
            contradicts: "contradicts";
            confirms: "confirms";
            "revised-by": "revised-by";
            revises: "revises";
            "incomparable-with": "incomparable-with";
        }>;
        figure: z.ZodString;
    }, z.core.$strict>>>;
    evidence: z.ZodArray<z.ZodObject<{
        source: z.ZodString;
        fields: z.ZodArray<z.ZodString>;
        spans: z.ZodArray<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>;
        support: z.ZodEnum<{
            states: "states";
            implies: "implies";
            context: "context";
        }>;
        note: z.ZodDefault<z.ZodNullable<z.ZodString>>;
    }, z.core.$strict>>;
}, z.core.$strict>;

/** The schema of an issue: a question under negotiation, with the options on it. */
declare const issueSchema: z.ZodObject<{
    id: z.ZodString;
    label: z.ZodString;
    definition: z.ZodString;
    options: z.ZodArray<z.ZodObject<{
        id: z.ZodString;
        label: z.ZodString;
        proposition: z.ZodString;
    }, z.core.$strict>>;
    evidence: z.ZodArray<z.ZodObject<{
        source: z.ZodString;
        fields: z.ZodArray<z.ZodString>;
        spans: z.ZodArray<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>;
        support: z.ZodEnum<{
            states: "states";
            implies: "implies";
            context: "context";
        }>;
        note: z.ZodDefault<z.ZodNullable<z.ZodString>>;
    }, z.core.$strict>>;
}, z.core.$strict>;

/** The schema of a place: where something was. */
declare const placeSchema: z.ZodObject<{
    id: z.ZodString;
    name: z.ZodString;
    aliases: z.ZodDefault<z.ZodArray<z.ZodString>>;
    kind: z.ZodEnum<{
        country: "country";
        region: "region";
        city: "city";
        site: "site";
        area: "area";
    }>;
    country: z.ZodDefault<z.ZodNullable<z.ZodString>>;
    within: z.ZodDefault<z.ZodNullable<z.ZodString>>;
    coordinates: z.ZodDefault<z.ZodNullable<z.ZodObject<{
        latitude: z.ZodNumber;
        longitude: z.ZodNumber;
    }, z.core.$strict>>>;
    evidence: z.ZodArray<z.ZodObject<{
        source: z.ZodString;
        fields: z.ZodArray<z.ZodString>;
        spans: z.ZodArray<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>;
        support: z.ZodEnum<{
            states: "states";
            implies: "implies";
            context: "context";
        }>;
        note: z.ZodDefault<z.ZodNullable<z.ZodString>>;
    }, z.core.$strict>>;
}, z.core.$strict>;

/** The schema of a position: one actor's stated stance on one option at one time. */
declare const positionSchema: z.ZodObject<{
    id: z.ZodString;
    actor: z.ZodString;
    onBehalfOf: z.ZodDefault<z.ZodNullable<z.ZodString>>;
    option: z.ZodString;
    proposal: z.ZodDefault<z.ZodNullable<z.ZodString>>;
    stance: z.ZodEnum<{
        demands: "demands";
        proposes: "proposes";
        supports: "supports";
        accepts: "accepts";
        "open-to": "open-to";
        noncommittal: "noncommittal";
        mixed: "mixed";
        sceptical: "sceptical";
        opposes: "opposes";
        rejects: "rejects";
        "rules-out": "rules-out";
    }>;
    conditions: z.ZodDefault<z.ZodArray<z.ZodUnion<readonly [z.ZodObject<{
        type: z.ZodEnum<{
            "only-if": "only-if";
            unless: "unless";
            after: "after";
            "in-exchange-for": "in-exchange-for";
        }>;
        option: z.ZodString;
    }, z.core.$strict>, z.ZodObject<{
        type: z.ZodEnum<{
            "only-if": "only-if";
            unless: "unless";
            after: "after";
            "in-exchange-for": "in-exchange-for";
        }>;
        event: z.ZodString;
    }, z.core.$strict>, z.ZodObject<{
        type: z.ZodEnum<{
            "only-if": "only-if";
            unless: "unless";
            after: "after";
            "in-exchange-for": "in-exchange-for";
        }>;
        text: z.ZodString;
    }, z.core.$strict>]>>>;
    addressees: z.ZodDefault<z.ZodArray<z.ZodString>>;
    date: z.ZodObject<{
        edtf: z.ZodString;
        basis: z.ZodEnum<{
            stated: "stated";
            relative: "relative";
            inferred: "inferred";
        }>;
        raw: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        reason: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        notBefore: z.ZodDefault<z.ZodNullable<z.ZodISODate>>;
        notAfter: z.ZodDefault<z.ZodNullable<z.ZodISODate>>;
    }, z.core.$strict>;
    event: z.ZodDefault<z.ZodNullable<z.ZodString>>;
    summary: z.ZodString;
    quote: z.ZodDefault<z.ZodNullable<z.ZodObject<{
        text: z.ZodString;
        language: z.ZodString;
    }, z.core.$strict>>>;
    voice: z.ZodEnum<{
        "direct-quote": "direct-quote";
        "partial-quote": "partial-quote";
        paraphrase: "paraphrase";
        spokesperson: "spokesperson";
        "attributed-by-other": "attributed-by-other";
        "outlet-characterisation": "outlet-characterisation";
        headline: "headline";
    }>;
    chain: z.ZodDefault<z.ZodArray<z.ZodString>>;
    supersedes: z.ZodDefault<z.ZodNullable<z.ZodString>>;
    reaffirms: z.ZodDefault<z.ZodNullable<z.ZodString>>;
    contradicts: z.ZodDefault<z.ZodArray<z.ZodString>>;
    evidence: z.ZodArray<z.ZodObject<{
        source: z.ZodString;
        fields: z.ZodArray<z.ZodString>;
        spans: z.ZodArray<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>;
        support: z.ZodEnum<{
            states: "states";
            implies: "implies";
            context: "context";
        }>;
        note: z.ZodDefault<z.ZodNullable<z.ZodString>>;
    }, z.core.$strict>>;
}, z.core.$strict>;

/** The schema of a proposal: something put on the table. */
declare const proposalSchema: z.ZodObject<{
    id: z.ZodString;
    title: z.ZodString;
    summary: z.ZodString;
    proposers: z.ZodDefault<z.ZodArray<z.ZodString>>;
    addressees: z.ZodDefault<z.ZodArray<z.ZodString>>;
    date: z.ZodObject<{
        edtf: z.ZodString;
        basis: z.ZodEnum<{
            stated: "stated";
            relative: "relative";
            inferred: "inferred";
        }>;
        raw: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        reason: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        notBefore: z.ZodDefault<z.ZodNullable<z.ZodISODate>>;
        notAfter: z.ZodDefault<z.ZodNullable<z.ZodISODate>>;
    }, z.core.$strict>;
    terms: z.ZodArray<z.ZodObject<{
        option: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        text: z.ZodString;
    }, z.core.$strict>>;
    versionOf: z.ZodDefault<z.ZodNullable<z.ZodString>>;
    history: z.ZodArray<z.ZodObject<{
        date: z.ZodObject<{
            edtf: z.ZodString;
            basis: z.ZodEnum<{
                stated: "stated";
                relative: "relative";
                inferred: "inferred";
            }>;
            raw: z.ZodDefault<z.ZodNullable<z.ZodString>>;
            reason: z.ZodDefault<z.ZodNullable<z.ZodString>>;
            notBefore: z.ZodDefault<z.ZodNullable<z.ZodISODate>>;
            notAfter: z.ZodDefault<z.ZodNullable<z.ZodISODate>>;
        }, z.core.$strict>;
        status: z.ZodEnum<{
            planned: "planned";
            accepted: "accepted";
            floated: "floated";
            "under-discussion": "under-discussion";
            tabled: "tabled";
            "accepted-in-principle": "accepted-in-principle";
            "partly-accepted": "partly-accepted";
            rejected: "rejected";
            amended: "amended";
            withdrawn: "withdrawn";
            signed: "signed";
            "in-force": "in-force";
            violated: "violated";
            lapsed: "lapsed";
        }>;
        by: z.ZodDefault<z.ZodArray<z.ZodString>>;
        position: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        event: z.ZodDefault<z.ZodNullable<z.ZodString>>;
    }, z.core.$strict>>;
    evidence: z.ZodArray<z.ZodObject<{
        source: z.ZodString;
        fields: z.ZodArray<z.ZodString>;
        spans: z.ZodArray<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>;
        support: z.ZodEnum<{
            states: "states";
            implies: "implies";
            context: "context";
        }>;
        note: z.ZodDefault<z.ZodNullable<z.ZodString>>;
    }, z.core.$strict>>;
}, z.core.$strict>;

/** The schema of an id that is no longer in use, and where it went. */
declare const retiredSchema: z.ZodObject<{
    collection: z.ZodEnum<{
        sources: "sources";
        actors: "actors";
        places: "places";
        issues: "issues";
        events: "events";
        proposals: "proposals";
        positions: "positions";
        figures: "figures";
        discrepancies: "discrepancies";
        options: "options";
    }>;
    id: z.ZodString;
    replacedBy: z.ZodArray<z.ZodString>;
    since: z.ZodISODate;
    reason: z.ZodString;
}, z.core.$strict>;

/** The schema of a source: a text that says something. */
declare const sourceSchema: z.ZodObject<{
    id: z.ZodString;
    kind: z.ZodEnum<{
        readout: "readout";
        "news-article": "news-article";
        "agency-report": "agency-report";
        "official-text": "official-text";
        transcript: "transcript";
        dataset: "dataset";
    }>;
    title: z.ZodString;
    publisher: z.ZodNullable<z.ZodString>;
    url: z.ZodNullable<z.ZodURL>;
    published: z.ZodObject<{
        edtf: z.ZodString;
        basis: z.ZodEnum<{
            stated: "stated";
            relative: "relative";
            inferred: "inferred";
        }>;
        raw: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        reason: z.ZodDefault<z.ZodNullable<z.ZodString>>;
        notBefore: z.ZodDefault<z.ZodNullable<z.ZodISODate>>;
        notAfter: z.ZodDefault<z.ZodNullable<z.ZodISODate>>;
    }, z.core.$strict>;
    language: z.ZodString;
    sha256: z.ZodNullable<z.ZodString>;
    flags: z.ZodDefault<z.ZodArray<z.ZodEnum<{
        "no-dateline": "no-dateline";
        "no-byline": "no-byline";
        "publisher-unknown": "publisher-unknown";
        "title-from-address": "title-from-address";
        "ai-assisted": "ai-assisted";
        republished: "republished";
        "page-furniture": "page-furniture";
    }>>>;
    independenceGroup: z.ZodString;
    defects: z.ZodDefault<z.ZodArray<z.ZodObject<{
        kind: z.ZodEnum<{
            "page-furniture": "page-furniture";
            duplication: "duplication";
            truncation: "truncation";
            spelling: "spelling";
            "ambiguous-reference": "ambiguous-reference";
            "missing-attribution": "missing-attribution";
            "missing-date": "missing-date";
            "missing-context": "missing-context";
            "headline-mismatch": "headline-mismatch";
            "factual-error": "factual-error";
            "outdated-office": "outdated-office";
            "internal-inconsistency": "internal-inconsistency";
            "loaded-wording": "loaded-wording";
        }>;
        spans: z.ZodArray<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>;
        explanation: z.ZodString;
    }, z.core.$strict>>>;
    evidence: z.ZodArray<z.ZodObject<{
        source: z.ZodString;
        fields: z.ZodArray<z.ZodString>;
        spans: z.ZodArray<z.ZodTuple<[z.ZodInt, z.ZodInt], null>>;
        support: z.ZodEnum<{
            states: "states";
            implies: "implies";
            context: "context";
        }>;
        note: z.ZodDefault<z.ZodNullable<z.ZodString>>;
    }, z.core.$strict>>;
}, z.core.$strict>;

export { type IntegrityContext, type IntegrityDataset, type RecordIssue, type RecordsValidation, type Rule, type SchemaDataset, type SchemaRecord, type ValidateRecordsOptions, type Violation, actorSchema, checkIntegrity, datasetSchema, discrepancySchema, eventSchema, figureSchema, issueSchema, placeSchema, positionSchema, proposalSchema, recordSchemas, retiredSchema, rules, sourceSchema, validateRecords };
