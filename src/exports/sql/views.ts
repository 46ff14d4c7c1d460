import { collectionNames } from '../../vocabulary/collections.js'
import { tables } from '../tables.js'
import { literal, named } from './literal.js'

const timeline = `-- What happened, is planned or was called off, by the first day that it can have touched.
CREATE VIEW "timeline" AS
SELECT e."id", e."date_edtf", e."date_earliest", e."date_latest", e."type", t."family", t."plover", t."cameo", e."status",
  e."mode", e."title", e."place", p."name" AS "place_name", p."country", e."outcome_result"
FROM "events" AS e
JOIN "event_types" AS t ON t."type" = e."type"
LEFT JOIN "places" AS p ON p."id" = e."place"
ORDER BY e."date_earliest", e."date_latest", e."id";
`

const stances = `-- Who took which stance on which option, with the words of the option.
CREATE VIEW "stances" AS
SELECT p."id", p."actor", a."name" AS "actor_name", p."on_behalf_of", o."issue_id" AS "issue", p."option",
  o."proposition", p."stance", s."polarity", p."date_edtf", p."date_earliest", p."date_latest", p."voice", p."summary",
  p."quote_text", p."supersedes"
FROM "positions" AS p
JOIN "actors" AS a ON a."id" = p."actor"
JOIN "issues_options" AS o ON o."id" = p."option"
JOIN "stance_polarities" AS s ON s."stance" = p."stance"
ORDER BY p."date_earliest", p."date_latest", p."id";
`

const meetings = `-- Every two who took part in talks that were held: not who was merely expected, spoken of or reporting.
CREATE VIEW "meetings" AS
SELECT DISTINCT e."id" AS "event", e."date_edtf", e."date_earliest", e."date_latest", e."mode", one."actor" AS "actor",
  other."actor" AS "other"
FROM "events" AS e
JOIN "event_types" AS t ON t."type" = e."type" AND t."family" = 'talk'
JOIN "events_participants" AS one ON one."event_id" = e."id"
JOIN "events_participants" AS other ON other."event_id" = e."id" AND other."actor" > one."actor"
WHERE e."status" = 'held'
  AND one."attendance" = 'confirmed' AND other."attendance" = 'confirmed'
  AND one."role" NOT IN ('subject', 'reporter') AND other."role" NOT IN ('subject', 'reporter')
ORDER BY e."date_earliest", e."date_latest", e."id", one."actor", other."actor";
`

const claims = `-- Every figure with who says it: nothing adds or averages them.
CREATE VIEW "claims" AS
SELECT f."id", f."measure", f."unit", f."value_op", f."value_n", f."value_min", f."value_max", f."claimant",
  a."name" AS "claimant_name", f."stage", f."scope_period", f."scope_group", f."scope_cumulative", f."date_edtf",
  f."date_earliest", f."date_latest", f."summary"
FROM "figures" AS f
JOIN "actors" AS a ON a."id" = f."claimant"
ORDER BY f."date_earliest", f."date_latest", f."id";
`

function evidenceOf(collection: string): string {
  const table = named(`${collection}_evidence`)
  const [owner = ''] = tables.find(({ name }) => name === `${collection}_evidence`)?.key ?? []
  const listed = (part: string, item: string, aggregated: string) =>
    `(SELECT json_group_array(${aggregated}) FROM (SELECT ${item} AS item FROM ${named(`${collection}_evidence_${part}`)} AS part WHERE part.${named(owner)} = e.${named(owner)} AND part."evidence_ordinal" = e."ordinal" ORDER BY part."ordinal"))`
  return `SELECT ${literal(collection)} AS "collection", e.${named(owner)} AS "id", e."ordinal", e."support", e."note",
  ${listed('fields', 'part."value"', 'item')} AS "fields",
  ${listed('spans', 'json_array(part."span_start", part."span_end")', 'json(item)')} AS "spans",
  s."id" AS "source", s."title", s."publisher", s."url", s."published_edtf", s."sha256"
FROM ${table} AS e JOIN "sources" AS s ON s."id" = e."source"`
}

const evidence = () => `-- Which words of which source carry which fields of which record.
CREATE VIEW "evidence" AS
${collectionNames.map(evidenceOf).join('\nUNION ALL\n')};
`

/** The statements that make a view for each of the common questions. */
export const views = (): readonly string[] => [timeline, stances, meetings, claims, evidence()]
