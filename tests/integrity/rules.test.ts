import { readdir } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { checkIntegrity } from '../../src/integrity/check-integrity.js'
import { rules } from '../../src/integrity/rules.js'
import type { SchemaDataset } from '../../src/schema/dataset.js'
import { sha256, smallDataset, texts } from './small-dataset.js'

type Collection = Exclude<keyof SchemaDataset, 'retired'>
type Case = readonly [
  rule: string,
  record: string,
  change: (data: SchemaDataset) => void,
  pointer: string,
  value: unknown,
  remedy: string,
]

/** Writes fields of a record, whatever the schema says of them. */
function set(data: SchemaDataset, collection: Collection, id: string, fields: object): void {
  const record = data[collection].find((one) => one.id === id)
  if (record === undefined) throw new RangeError(`no ${id} in ${collection}`)
  Object.assign(record, fields)
}

const on = (edtf: string, more: object = {}) => ({
  edtf,
  basis: 'stated',
  raw: null,
  reason: null,
  notBefore: null,
  notAfter: null,
  ...more,
})
const value = (more: object) => ({ op: 'exactly', n: null, min: null, max: null, text: null, ...more })
const evidence = (data: SchemaDataset, id: string) => data.positions.find((one) => one.id === id)?.evidence ?? []
const participant = { actor: 'envoy', role: 'participant', attendance: 'confirmed', onBehalfOf: null }

const oldOption = {
  collection: 'options' as const,
  id: 'talks/old',
  replacedBy: ['talks/now'],
  since: '2025-07-01',
  reason: 'x',
}

/** Takes from both tolls what they count, and joins them by another relation. */
function countNothing(data: SchemaDataset, type: SchemaDataset['figures'][number]['relations'][number]['type']): void {
  for (const figure of data.figures) {
    figure.scope = { events: [], period: null, places: [], group: null, cumulative: false }
    for (const relation of figure.relations) relation.type = type
  }
}

const cases: readonly Case[] = [
  [
    'ids-are-unique',
    'actors other',
    (d) => d.actors.push({ ...(d.actors[2] as (typeof d.actors)[0]) }),
    '/id',
    'other',
    'give one of the two another id',
  ],
  [
    'ids-are-unique',
    'issues talks',
    (d) => set(d, 'issues', 'talks', { options: [0, 0].map((at) => d.issues[0]?.options[at]) }),
    '/options/1/id',
    'talks/now',
    'give one of the two another id',
  ],
  [
    'ids-are-unique',
    'retired the-envoy',
    (d) => d.retired.push(...d.retired),
    '/1/id',
    'the-envoy',
    'give one of the two another id',
  ],
  [
    'retired-ids-are-not-in-use',
    'actors other',
    (d) => d.retired.push({ collection: 'actors', id: 'other', replacedBy: [], since: '2025-07-01', reason: 'x' }),
    '/id',
    'other',
    'give the record another id',
  ],
  [
    'retired-ids-are-not-in-use',
    'issues talks',
    (d) => d.retired.push({ ...oldOption, id: 'talks/later' }),
    '/options/1/id',
    'talks/later',
    'give the option another id',
  ],
  [
    'retired-ids-lead-to-records',
    'retired talks/old',
    (d) => d.retired.push({ ...oldOption, replacedBy: ['talks/no'] }),
    '/1/replacedBy/0',
    'talks/no',
    'write "talks/now", the nearest, or nothing',
  ],
  [
    'ids-are-unique',
    'retired talks/old',
    (d) => d.retired.push(oldOption, oldOption),
    '/2/id',
    'talks/old',
    'give one of the two another id',
  ],
  [
    'references-resolve',
    'positions no',
    (d) => {
      d.retired.push(oldOption)
      set(d, 'positions', 'no', { option: 'talks/old' })
    },
    '/option',
    'talks/old',
    'it was retired on 2025-07-01: write talks/now',
  ],
  [
    'retired-ids-lead-to-records',
    'retired the-envoy',
    (d) => Object.assign(d.retired[0] ?? {}, { replacedBy: ['envoi'] }),
    '/0/replacedBy/0',
    'envoi',
    'write "envoy", the nearest, or nothing',
  ],
  [
    'retired-ids-lead-to-records',
    'retired old',
    (d) =>
      d.retired.push({ collection: 'actors', id: 'old', replacedBy: ['the-envoy'], since: '2025-07-02', reason: 'x' }),
    '/1/replacedBy/0',
    'the-envoy',
    'write what stands for it now: envoy',
  ],
  [
    'retired-ids-lead-to-records',
    'retired the-envoy',
    (d) => {
      Object.assign(d.retired[0] ?? {}, { replacedBy: ['old'] })
      d.retired.push({ collection: 'actors', id: 'old', replacedBy: ['the-envoy'], since: '2025-07-02', reason: 'x' })
    },
    '/0/replacedBy/0',
    'old',
    'write what stands for it now: the-envoy',
  ],
  [
    'references-resolve',
    'events meeting',
    (d) => set(d, 'events', 'meeting', { place: 'cyti' }),
    '/place',
    'cyti',
    'write "city", the nearest, or add the place',
  ],
  [
    'references-resolve',
    'positions no',
    (d) => set(d, 'positions', 'no', { actor: 'the-envoy' }),
    '/actor',
    'the-envoy',
    'it was retired on 2025-07-01: write envoy',
  ],
  [
    'references-resolve',
    'positions no',
    (d) => {
      Object.assign(d.retired[0] ?? {}, { replacedBy: [] })
      set(d, 'positions', 'no', { actor: 'the-envoy' })
    },
    '/actor',
    'the-envoy',
    'it was retired on 2025-07-01 and nothing stands for it: Spelt anew.',
  ],
  [
    'references-resolve',
    'positions no',
    (d) => set(d, 'positions', 'no', { conditions: [{ type: 'unless', event: 'constructor' }] }),
    '/conditions/0/event',
    'constructor',
    'the nearest, or add the event',
  ],
  [
    'references-resolve',
    'positions no',
    (d) => set(d, 'positions', 'no', { option: 'talks/no' }),
    '/option',
    'talks/no',
    'write "talks/now", the nearest, or add the option',
  ],
  [
    'references-resolve',
    'discrepancies tolls',
    (d) => set(d, 'discrepancies', 'tolls', { records: [{ collection: 'events', id: 'ten' }] }),
    '/records/0/id',
    'ten',
    'or add the event',
  ],
  [
    'option-ids-start-with-their-issue',
    'issues aid',
    (d) => set(d, 'issues', 'aid', { options: [{ id: 'talks/more' }] }),
    '/options/0/id',
    'talks/more',
    'write "aid/more", or move it to its issue',
  ],
  [
    'records-do-not-relate-to-themselves',
    'places city',
    (d) => set(d, 'places', 'city', { within: 'city' }),
    '/within',
    'city',
    'name another record, or take it out',
  ],
  [
    'records-do-not-relate-to-themselves',
    'positions no',
    (d) => set(d, 'positions', 'no', { onBehalfOf: 'envoy' }),
    '/onBehalfOf',
    'envoy',
    'write null',
  ],
  [
    'records-do-not-relate-to-themselves',
    'events meeting',
    (d) => set(d, 'events', 'meeting', { participants: [{ ...participant, onBehalfOf: 'envoy' }] }),
    '/participants/0/onBehalfOf',
    'envoy',
    'write null',
  ],
  [
    'lists-name-nothing-twice',
    'proposals offer',
    (d) => set(d, 'proposals', 'offer', { addressees: ['other', 'other'] }),
    '/addressees/1',
    'other',
    'take one of the two out',
  ],
  [
    'records-are-in-use',
    'places spare',
    (d) => d.places.push({ ...(d.places[1] as (typeof d.places)[0]), id: 'spare' }),
    '',
    'spare',
    'name it where it belongs, or take it out',
  ],
  [
    'records-are-in-use',
    'issues aid',
    (d) => set(d, 'proposals', 'offer', { terms: [{ option: null, text: 'Aid.' }] }),
    '/options/0',
    'aid/more',
    'code the stance that calls for it, or take it out',
  ],
  [
    'sources-are-distinct',
    'sources second',
    (d) => d.sources.push({ ...(d.sources[0] as (typeof d.sources)[0]), id: 'second' }),
    '/sha256',
    sha256,
    'keep one of the two and retire the other',
  ],
  [
    'names-are-of-one-actor',
    'actors other',
    (d) => set(d, 'actors', 'other', { aliases: ['The State'] }),
    '/aliases/0',
    'The State',
    'leave it to the one whom the sources mean',
  ],
  [
    'names-are-of-one-actor',
    'actors envoy',
    (d) => set(d, 'actors', 'envoy', { aliases: ['The Envoy'] }),
    '/aliases/0',
    'The Envoy',
    'leave it to the one whom the sources mean',
  ],
  [
    'pinned-texts-are-at-hand',
    'sources paper',
    (d) => set(d, 'sources', 'paper', { sha256: 'a'.repeat(64) }),
    '/sha256',
    'a'.repeat(64),
    'mend the hash',
  ],
  [
    'evidence-points-at-facts',
    'positions no',
    (d) => evidence(d, 'no')[0]?.fields.push('/stanse'),
    '/evidence/0/fields/7',
    '/stanse',
    'write /stance, the nearest, or take it out',
  ],
  [
    'evidence-points-at-facts',
    'positions no',
    (d) => evidence(d, 'no')[0]?.fields.push('/__proto__'),
    '/evidence/0/fields/7',
    '/__proto__',
    'the nearest, or take it out',
  ],
  [
    'evidence-points-at-facts',
    'positions no',
    (d) => evidence(d, 'no')[0]?.fields.push('/quote'),
    '/evidence/0/fields/7',
    '/quote',
    'fill the field, or take the pointer out',
  ],
  [
    'evidence-points-at-facts',
    'positions no',
    (d) => evidence(d, 'no')[0]?.fields.push('/evidence/0'),
    '/evidence/0/fields/7',
    '/evidence/0',
    'take it out',
  ],
  [
    'facts-are-reached-by-evidence',
    'positions no',
    (d) => evidence(d, 'no')[0]?.fields.splice(2, 1),
    '/stance',
    'opposes',
    'add /stance to the fields of the evidence that carries it',
  ],
  [
    'facts-are-reached-by-evidence',
    'positions no',
    (d) => evidence(d, 'no')[0]?.fields.splice(3, 1),
    '/date',
    on('2025-03-20'),
    'add /date to the fields',
  ],
  [
    'facts-are-reached-by-evidence',
    'figures ten',
    (d) => d.figures[0]?.evidence[0]?.fields.splice(3, 1, '/scope/events'),
    '/scope/cumulative',
    false,
    'add /scope/cumulative to the fields',
  ],
  [
    'unstated-evidence-has-a-note',
    'positions no',
    (d) => Object.assign(evidence(d, 'no')[0] ?? {}, { support: 'implies' }),
    '/evidence/0/note',
    null,
    'say why the words leave no other reading',
  ],
  [
    'unstated-evidence-has-a-note',
    'positions no',
    (d) => Object.assign(evidence(d, 'no')[0] ?? {}, { support: 'context' }),
    '/evidence/0/note',
    null,
    'say what resolves it, and from where',
  ],
  [
    'pinned-sources-are-cited-by-span',
    'positions no',
    (d) => Object.assign(evidence(d, 'no')[0] ?? {}, { spans: [] }),
    '/evidence/0/spans',
    [],
    'npm run locate -- paper',
  ],
  [
    'pinned-sources-are-cited-by-span',
    'sources paper',
    (d) =>
      set(d, 'sources', 'paper', { sha256: null, defects: [{ kind: 'spelling', spans: [[0, 1]], explanation: 'x' }] }),
    '/defects/0/spans',
    [[0, 1]],
    'write no spans',
  ],
  [
    'pinned-sources-are-cited-by-span',
    'sources paper',
    (d) => set(d, 'sources', 'paper', { defects: [{ kind: 'spelling', spans: [], explanation: 'x' }] }),
    '/defects/0/spans',
    [],
    'npm run locate -- paper',
  ],
  [
    'spans-are-in-order-and-apart',
    'positions no',
    (d) => Object.assign(evidence(d, 'no')[0] ?? {}, { spans: [[5, 5]] }),
    '/evidence/0/spans/0',
    [5, 5],
    'write [start, end) with start < end',
  ],
  [
    'spans-are-in-order-and-apart',
    'positions no',
    (d) =>
      Object.assign(evidence(d, 'no')[0] ?? {}, {
        spans: [
          [0, 5],
          [4, 9],
        ],
      }),
    '/evidence/0/spans/1',
    [4, 9],
    'join those that overlap',
  ],
  [
    'spans-lie-within-their-text',
    'positions no',
    (d) => Object.assign(evidence(d, 'no')[0] ?? {}, { spans: [[0, 102]] }),
    '/evidence/0/spans/0',
    [0, 102],
    'find the phrase again',
  ],
  [
    'quotes-stand-in-their-spans',
    'positions yes',
    (d) => set(d, 'positions', 'yes', { quote: { text: 'we agree … to walk', language: 'en' } }),
    '/quote/text',
    'to walk',
    'copy the words from the text',
  ],
  [
    'source-words-stand-in-their-spans',
    'figures ten',
    (d) => set(d, 'figures', 'ten', { value: value({ n: 10, text: 'ten people' }) }),
    '/value/text',
    'ten people',
    'copy the words from the text',
  ],
  [
    'source-words-stand-in-their-spans',
    'events meeting',
    (d) => set(d, 'events', 'meeting', { date: on('2025-03-03', { raw: 'on Friday' }) }),
    '/date/raw',
    'on Friday',
    'copy the words from the text',
  ],
  [
    'intervals-start-before-they-end',
    'positions no',
    (d) => set(d, 'positions', 'no', { date: on('2025-03-20/2025-03-18') }),
    '/date/edtf',
    '2025-03-20/2025-03-18',
    'write 2025-03-18/2025-03-20',
  ],
  [
    'intervals-start-before-they-end',
    'figures ten',
    (d) => Object.assign(d.figures[0]?.scope ?? {}, { period: '2025-03/2025-03' }),
    '/scope/period',
    '2025-03/2025-03',
    'write 2025-03',
  ],
  [
    'intervals-start-before-they-end',
    'positions no',
    (d) => set(d, 'positions', 'no', { date: on('../..') }),
    '/date/edtf',
    '../..',
    'write XXXX-XX-XX where nothing is known',
  ],
  [
    'date-bounds-meet-their-date',
    'positions no',
    (d) => set(d, 'positions', 'no', { date: on('2025-03', { notBefore: '2025-03-20', notAfter: '2025-03-10' }) }),
    '/date/notAfter',
    '2025-03-10',
    'exchange the two, or mend one',
  ],
  [
    'date-bounds-meet-their-date',
    'positions no',
    (d) => set(d, 'positions', 'no', { date: on('2025-03', { notBefore: '2025-04-01' }) }),
    '/date/notBefore',
    '2025-04-01',
    'bring the bound or the date nearer',
  ],
  [
    'date-bounds-meet-their-date',
    'positions no',
    (d) => set(d, 'positions', 'no', { date: on('2025-03', { notAfter: '2025-02-01' }) }),
    '/date/notAfter',
    '2025-02-01',
    'bring the bound or the date nearer',
  ],
  [
    'date-bounds-meet-their-date',
    'positions no',
    (d) => set(d, 'positions', 'no', { date: on('2025-03-18/2025-03-20', { notAfter: '2025-03-20' }) }),
    '/date/notAfter',
    '2025-03-20',
    'take the bounds out, or write the moment',
  ],
  [
    'worked-out-dates-have-a-reason',
    'positions no',
    (d) => set(d, 'positions', 'no', { date: on('2025-03-20', { basis: 'inferred' }) }),
    '/date/reason',
    null,
    'say how the date was worked out',
  ],
  [
    'records-are-not-dated-after-their-sources',
    'positions no',
    (d) => set(d, 'positions', 'no', { date: on('2025-06-02') }),
    '/date',
    '2025-06-02',
    'mend the date, or cite a later source',
  ],
  [
    'records-are-not-dated-after-their-sources',
    'events meeting',
    (d) => set(d, 'events', 'meeting', { date: on('2025-06-02') }),
    '/date',
    '2025-06-02',
    'give it the status that the sources could know',
  ],
  [
    'tenures-are-in-order',
    'actors envoy',
    (d) => Object.assign(d.actors[0]?.tenures[0] ?? {}, { to: '2024-12-31', attested: [] }),
    '/tenures/0/to',
    '2024-12-31',
    'exchange from and to, or mend one',
  ],
  [
    'tenures-are-in-order',
    'actors envoy',
    (d) => Object.assign(d.actors[0]?.tenures[0] ?? {}, { attested: ['2024-12-31'] }),
    '/tenures/0/attested/0',
    '2024-12-31',
    'mend from, or take it out',
  ],
  [
    'tenures-are-in-order',
    'actors envoy',
    (d) => Object.assign(d.actors[0]?.tenures[0] ?? {}, { to: '2025-03-01' }),
    '/tenures/0/attested/0',
    '2025-03-03',
    'mend to, or take it out',
  ],
  [
    'tenures-are-in-order',
    'actors envoy',
    (d) => Object.assign(d.actors[0]?.tenures[0] ?? {}, { attested: ['2025-03-03', '2025-02-03'] }),
    '/tenures/0/attested/1',
    '2025-02-03',
    'put the dates in order of time',
  ],
  [
    'roles-are-supported-by-tenures',
    'events meeting',
    (d) => set(d, 'events', 'meeting', { participants: [{ ...participant, onBehalfOf: 'other' }] }),
    '/participants/0/onBehalfOf',
    'other',
    'give "envoy" the tenure or the memberOf',
  ],
  [
    'roles-are-supported-by-tenures',
    'positions yes',
    (d) => Object.assign(d.actors[0]?.tenures[0] ?? {}, { from: '2025-03-04', attested: [] }),
    '/onBehalfOf',
    'state',
    'or write null',
  ],
  [
    'relations-have-no-cycle',
    'places country',
    (d) => set(d, 'places', 'country', { within: 'city' }),
    '/within',
    'city',
    'take out the link that no source bears out',
  ],
  [
    'relations-have-no-cycle',
    'actors state',
    (d) => {
      set(d, 'actors', 'state', { memberOf: ['other'] })
      set(d, 'actors', 'other', { memberOf: ['state'] })
    },
    '/memberOf',
    'other',
    'take out the link',
  ],
  [
    'relations-have-no-cycle',
    'events plan',
    (d) => {
      set(d, 'events', 'plan', { relations: [{ type: 'responds-to', event: 'meeting' }] })
      set(d, 'events', 'meeting', { relations: [{ type: 'responds-to', event: 'plan' }] })
    },
    '/relations',
    'meeting',
    'take out the link',
  ],
  [
    'inverse-relations-agree',
    'events plan',
    (d) => set(d, 'events', 'meeting', { relations: [] }),
    '/relations/0',
    'meeting',
    'add realises "plan" to "meeting", or take this relation out',
  ],
  [
    'inverse-relations-agree',
    'figures ten',
    (d) => set(d, 'figures', 'twelve', { relations: [] }),
    '/relations/0',
    'twelve',
    'add contradicts "ten" to "twelve"',
  ],
  [
    'inverse-relations-agree',
    'positions no',
    (d) => set(d, 'positions', 'no', { contradicts: ['yes'] }),
    '/contradicts/0',
    'yes',
    'add contradicts "no" to "yes"',
  ],
  [
    'event-relations-run-in-time',
    'events meeting',
    (d) => set(d, 'events', 'plan', { date: on('2025-03-09') }),
    '/relations/0',
    'plan',
    'say replaces where another took its place',
  ],
  [
    'event-relations-run-in-time',
    'events meeting',
    (d) => {
      set(d, 'events', 'plan', { date: on('2025-03-09') })
      set(d, 'events', 'meeting', { relations: [{ type: 'follows', event: 'plan' }] })
    },
    '/relations/0',
    'plan',
    'mend a date, or the relation',
  ],
  [
    'participants-have-each-role-once',
    'events meeting',
    (d) => set(d, 'events', 'meeting', { participants: [participant, { ...participant, attendance: 'invited' }] }),
    '/participants/1',
    'envoy',
    'keep the entry that the sources bear out',
  ],
  [
    'roles-fit-the-event-family',
    'events meeting',
    (d) => set(d, 'events', 'meeting', { participants: [{ ...participant, role: 'attacker' }] }),
    '/participants/0/role',
    'attacker',
    'an event of the family talk knows the roles host, chair',
  ],
  [
    'roles-fit-the-event-family',
    'events meeting',
    (d) => set(d, 'events', 'meeting', { type: 'attack' }),
    '/participants/0/role',
    'participant',
    'an event of the family attack knows the roles attacker',
  ],
  [
    'roles-fit-the-event-family',
    'events meeting',
    (d) => set(d, 'events', 'meeting', { type: 'letter', participants: [{ ...participant, role: 'visitor' }] }),
    '/participants/0/role',
    'visitor',
    'an event of the family act knows',
  ],
  [
    'planned-events-do-not-count-as-held',
    'events plan',
    (d) => set(d, 'events', 'plan', { participants: [participant] }),
    '/participants/0/attendance',
    'confirmed',
    'write expected, invited or declined',
  ],
  [
    'planned-events-do-not-count-as-held',
    'events plan',
    (d) => set(d, 'events', 'plan', { outcome: { result: 'agreement', summary: null } }),
    '/outcome/result',
    'agreement',
    'write unknown, or put the result on the event that was held',
  ],
  [
    'planned-events-are-tied-to-what-became-of-them',
    'events plan',
    (d) => set(d, 'events', 'plan', { relations: [] }),
    '/outcome',
    null,
    'add realised-by or replaced-by',
  ],
  [
    'plans-are-realised-by-what-came-about',
    'events plan',
    (d) => set(d, 'events', 'meeting', { status: 'proposed' }),
    '/relations/0',
    'meeting',
    'name an event that is held, unconfirmed, declined, cancelled',
  ],
  [
    'plans-are-realised-by-what-came-about',
    'events plan',
    (d) => set(d, 'events', 'plan', { status: 'held' }),
    '/relations/0',
    'meeting',
    'only one that is planned',
  ],
  [
    'plans-are-realised-by-what-came-about',
    'events plan',
    (d) => set(d, 'events', 'plan', { status: 'held', relations: [{ type: 'replaced-by', event: 'meeting' }] }),
    '/relations/0',
    'meeting',
    'mend the status',
  ],
  [
    'attendance-fits-the-status',
    'events meeting',
    (d) => set(d, 'events', 'meeting', { participants: [{ ...participant, attendance: 'declined' }] }),
    '/participants',
    ['declined'],
    'write confirmed for whom',
  ],
  [
    'attendance-fits-the-status',
    'events plan',
    (d) => set(d, 'events', 'plan', { status: 'declined' }),
    '/participants',
    ['expected'],
    'write declined for whom',
  ],
  [
    'proposal-history-runs-forward',
    'proposals offer',
    (d) => set(d, 'proposals', 'offer', { date: on('2025-03-05') }),
    '/history/0/date',
    '2025-03-04',
    'date the proposal from its first step',
  ],
  [
    'proposal-history-runs-forward',
    'proposals offer',
    (d) =>
      d.proposals[0]?.history.unshift({
        date: on('2025-03-09'),
        status: 'tabled',
        by: [],
        position: null,
        event: null,
      } as never),
    '/history/1/date',
    '2025-03-04',
    'put the steps in order of time',
  ],
  [
    'proposal-steps-rest-on-their-position',
    'proposals offer',
    (d) => Object.assign(d.proposals[0]?.history[0] ?? {}, { by: ['other'] }),
    '/history/0/by',
    ['other'],
    'add "envoy" to by',
  ],
  [
    'proposal-steps-rest-on-their-position',
    'proposals offer',
    (d) => set(d, 'positions', 'yes', { proposal: null }),
    '/history/0/position',
    'yes',
    'write "proposal": "offer" there',
  ],
  [
    'positions-are-taken-where-and-when-their-event-was',
    'positions yes',
    (d) => set(d, 'positions', 'yes', { event: 'plan' }),
    '/event',
    'plan',
    'name the event at which it was said, or write null',
  ],
  [
    'positions-are-taken-where-and-when-their-event-was',
    'positions yes',
    (d) => set(d, 'positions', 'yes', { date: on('2025-03-02') }),
    '/event',
    'meeting',
    'mend a date',
  ],
  [
    'conditions-look-beyond-their-own-option',
    'positions yes',
    (d) => set(d, 'positions', 'yes', { conditions: [{ type: 'after', option: 'talks/now' }] }),
    '/conditions/0/option',
    'talks/now',
    'name the option it hangs on',
  ],
  [
    'supersession-has-no-cycle',
    'positions yes',
    (d) => {
      set(d, 'positions', 'yes', { supersedes: 'no' })
      set(d, 'positions', 'no', { supersedes: 'yes' })
    },
    '/supersedes',
    'no',
    'take the link out of the earliest of them',
  ],
  [
    'supersession-runs-forward-in-time',
    'positions no',
    (d) => set(d, 'positions', 'no', { date: on('2025-03-09') }),
    '/supersedes',
    'still-yes',
    'put the link on the later of the two',
  ],
  [
    'supersession-runs-forward-in-time',
    'proposals new',
    (d) =>
      d.proposals.push({
        ...(d.proposals[0] as (typeof d.proposals)[0]),
        id: 'new',
        versionOf: 'offer',
        date: on('2025-03-01') as never,
      }),
    '/versionOf',
    'offer',
    'or mend a date',
  ],
  [
    'supersession-keeps-actor-and-issue',
    'positions no',
    (d) => set(d, 'positions', 'no', { actor: 'other' }),
    '/supersedes',
    'still-yes',
    'name an earlier stance of the same actor',
  ],
  [
    'supersession-keeps-actor-and-issue',
    'positions no',
    (d) => set(d, 'positions', 'no', { option: 'aid/more' }),
    '/supersedes',
    'still-yes',
    'name an earlier stance on the same issue',
  ],
  [
    'supersession-changes-the-stance',
    'positions no',
    (d) => set(d, 'positions', 'no', { stance: 'accepts' }),
    '/supersedes',
    'still-yes',
    'write reaffirms in place of supersedes',
  ],
  [
    'reaffirmation-keeps-the-side',
    'positions still-yes',
    (d) => set(d, 'positions', 'still-yes', { stance: 'mixed' }),
    '/reaffirms',
    'yes',
    'write supersedes or contradicts',
  ],
  [
    'contradicting-positions-are-of-one-actor',
    'positions no',
    (d) => set(d, 'positions', 'no', { actor: 'other', contradicts: ['yes'] }),
    '/contradicts/0',
    'yes',
    'take it out on both sides',
  ],
  [
    'voices-fit-their-quotes',
    'positions no',
    (d) => set(d, 'positions', 'no', { voice: 'partial-quote' }),
    '/voice',
    'partial-quote',
    'give the quote, or write paraphrase',
  ],
  [
    'voices-fit-their-quotes',
    'positions yes',
    (d) => set(d, 'positions', 'yes', { voice: 'headline' }),
    '/voice',
    'headline',
    'write partial-quote or direct-quote',
  ],
  [
    'chains-have-links',
    'positions no',
    (d) => set(d, 'positions', 'no', { chain: ['other'] }),
    '/chain',
    ['other'],
    'or leave the chain empty',
  ],
  [
    'chains-have-links',
    'figures ten',
    (d) => set(d, 'figures', 'ten', { chain: ['other', 'state'] }),
    '/chain/1',
    'state',
    'take it out of the chain',
  ],
  [
    'figures-obey-their-operator',
    'figures ten',
    (d) => set(d, 'figures', 'ten', { value: value({ op: 'at-least' }) }),
    '/value/n',
    null,
    'give n',
  ],
  [
    'figures-obey-their-operator',
    'figures ten',
    (d) => set(d, 'figures', 'ten', { value: value({ op: 'vague', n: 3, text: 'x' }) }),
    '/value/n',
    3,
    'write null',
  ],
  [
    'figures-obey-their-operator',
    'figures ten',
    (d) => set(d, 'figures', 'ten', { value: value({ op: 'vague' }) }),
    '/value/text',
    null,
    'give the word',
  ],
  [
    'figures-obey-their-operator',
    'figures ten',
    (d) => set(d, 'figures', 'ten', { value: value({ op: 'between', min: 4, max: 4 }) }),
    '/value/max',
    4,
    'exchange them, or mend one',
  ],
  [
    'figures-obey-their-operator',
    'figures ten',
    (d) => set(d, 'figures', 'ten', { value: value({ op: 'between', max: 4 }) }),
    '/value/min',
    null,
    'give min',
  ],
  [
    'figures-obey-their-operator',
    'figures ten',
    (d) => set(d, 'figures', 'ten', { value: value({ op: 'between', min: 4 }) }),
    '/value/max',
    null,
    'give max',
  ],
  [
    'figures-obey-their-operator',
    'figures ten',
    (d) => set(d, 'figures', 'ten', { value: value({ n: 4, min: 3 }) }),
    '/value/min',
    3,
    'write null, or between',
  ],
  [
    'figures-obey-their-operator',
    'figures ten',
    (d) => set(d, 'figures', 'ten', { value: value({ n: 4, max: 5 }) }),
    '/value/max',
    5,
    'write null, or between',
  ],
  [
    'figures-obey-their-operator',
    'figures ten',
    (d) => set(d, 'figures', 'ten', { value: value({ op: 'order-of-magnitude', n: 0 }) }),
    '/value/n',
    0,
    'give the unit it is some of',
  ],
  [
    'numbers-fit-their-unit',
    'figures ten',
    (d) => set(d, 'figures', 'ten', { value: value({ n: -4 }) }),
    '/value/n',
    -4,
    'write the number without its sign',
  ],
  [
    'numbers-fit-their-unit',
    'figures ten',
    (d) => set(d, 'figures', 'ten', { value: value({ n: 1.5 }) }),
    '/value/n',
    1.5,
    'write a whole number',
  ],
  [
    'numbers-fit-their-unit',
    'figures ten',
    (d) => set(d, 'figures', 'ten', { unit: 'percent', value: value({ n: 101 }) }),
    '/value/n',
    101,
    'mend the number',
  ],
  [
    'units-fit-their-measure',
    'figures ten',
    (d) => set(d, 'figures', 'ten', { unit: 'drones' }),
    '/unit',
    'drones',
    'write one of persons, or another measure',
  ],
  [
    'stages-are-of-money-and-arms',
    'figures ten',
    (d) => set(d, 'figures', 'ten', { stage: 'delivered' }),
    '/stage',
    'delivered',
    'a stage is for money, quantity, troops',
  ],
  [
    'contradicting-figures-count-the-same-and-differ',
    'figures ten',
    (d) => Object.assign(d.figures[0]?.scope ?? {}, { group: 'children' }),
    '/relations/0',
    'twelve',
    'write incomparable-with on both',
  ],
  [
    'contradicting-figures-count-the-same-and-differ',
    'figures ten',
    (d) => set(d, 'figures', 'ten', { value: value({ op: 'more-than', n: 10 }) }),
    '/relations/0',
    'twelve',
    'write confirms on both',
  ],
  [
    'confirming-figures-count-the-same-and-agree',
    'figures ten',
    (d) => set(d, 'figures', 'ten', { relations: [{ type: 'confirms', figure: 'twelve' }] }),
    '/relations/0',
    'twelve',
    'write contradicts on both',
  ],
  [
    'confirming-figures-count-the-same-and-agree',
    'figures ten',
    (d) => set(d, 'figures', 'ten', { stage: 'announced', relations: [{ type: 'confirms', figure: 'twelve' }] }),
    '/relations/0',
    'twelve',
    'write incomparable-with on both',
  ],
  ...(['contradicts', 'confirms'] as const).map(
    (type): Case => [
      type === 'contradicts'
        ? 'contradicting-figures-count-the-same-and-differ'
        : 'confirming-figures-count-the-same-and-agree',
      'figures ten',
      (d) => countNothing(d, type),
      '/relations/0',
      'twelve',
      'write incomparable-with on both',
    ],
  ),
  [
    'incomparable-figures-count-different-things',
    'figures ten',
    (d) => set(d, 'figures', 'ten', { relations: [{ type: 'incomparable-with', figure: 'twelve' }] }),
    '/relations/0',
    'twelve',
    'tell the scopes apart',
  ],
  [
    'revisions-are-later-counts-by-the-same-claimant',
    'figures ten',
    (d) => set(d, 'figures', 'ten', { claimant: 'other', relations: [{ type: 'revises', figure: 'twelve' }] }),
    '/relations/0',
    'twelve',
    'a claimant revises a count of their own',
  ],
  [
    'revisions-are-later-counts-by-the-same-claimant',
    'figures ten',
    (d) => set(d, 'figures', 'ten', { date: on('2025-03-01'), relations: [{ type: 'revises', figure: 'twelve' }] }),
    '/relations/0',
    'twelve',
    'exchange revises and revised-by',
  ],
  [
    'discrepancies-cite-their-sources',
    'discrepancies tolls',
    (d) => set(d, 'discrepancies', 'tolls', { sources: ['paper', 'gazette'] }),
    '/sources/1',
    'gazette',
    'add the words of this source to the evidence',
  ],
]

test('the small dataset breaks no rule', () => {
  expect(checkIntegrity(smallDataset(), { texts })).toEqual([])
})

describe('the smallest dataset that trips a rule', () => {
  test.each(cases)('%s: %s', (rule, record, change, pointer, given, remedy) => {
    const data = smallDataset()
    change(data)
    const [collection, id] = record.split(' ')
    const found = checkIntegrity(data, { texts }).filter(
      (one) => one.rule === rule && one.collection === collection && one.id === id && one.pointer === pointer,
    )
    expect(found.map((one) => one.value)).toContainEqual(given)
    expect(found.map((one) => one.remedy).join('\n')).toContain(remedy)
  })

  test('every rule is tripped by one', () => {
    expect([...new Set(cases.map(([rule]) => rule))].sort()).toEqual(rules.map(({ name }) => name).sort())
  })
})

test('there is one rule a file, and the file is named as the sentence', async () => {
  const files = await readdir(new URL('../../src/integrity/rules', import.meta.url))
  expect(files.sort()).toEqual(rules.map(({ name }) => `${name}.ts`).sort())
})

test('without the texts no rule looks into one', () => {
  const data = smallDataset()
  set(data, 'positions', 'yes', { quote: { text: 'never said', language: 'en' } })
  set(data, 'sources', 'paper', { sha256: 'a'.repeat(64) })
  expect(checkIntegrity(data)).toEqual([])
})

test('a dataset that was mended in place is judged anew', () => {
  const data = smallDataset()
  set(data, 'events', 'meeting', { place: 'cyti' })
  expect(checkIntegrity(data)).not.toEqual([])
  set(data, 'events', 'meeting', { place: 'city' })
  expect(checkIntegrity(data)).toEqual([])
})

test('a code that an outside dataset gives is no name: an alias may be spelt like it', () => {
  const data = smallDataset()
  set(data, 'actors', 'state', { aliases: ['US'], identifiers: { iso3166: 'US', wikidata: null } })
  expect(checkIntegrity(data).filter(({ rule }) => rule === 'names-are-of-one-actor')).toEqual([])
})

test('an option is retired like a record', () => {
  const data = smallDataset()
  data.retired.push(oldOption)
  expect(checkIntegrity(data, { texts })).toEqual([])
})

test('the record that sets the tone in the design needs no evidence for a date that was worked out', () => {
  const data = smallDataset()
  set(data, 'positions', 'no', {
    date: on('2025-03-20~', { basis: 'relative', reason: 'said at the time of the article' }),
  })
  evidence(data, 'no')[0]?.fields.splice(3, 1)
  expect(checkIntegrity(data, { texts })).toEqual([])
})

test('figures that do not say what they count are incomparable, unless they are of one proposal', () => {
  const data = smallDataset()
  countNothing(data, 'incomparable-with')
  const found = () => checkIntegrity(data).map(({ rule, id, message }) => `${rule} ${id}: ${message}`)
  expect(found()).toEqual([])
  for (const { id } of data.figures) set(data, 'figures', id, { proposal: data.proposals[0]?.id })
  expect(found()).toContainEqual(expect.stringMatching(/^incomparable-figures-count-different-things ten: /))
})

describe('what is no whole dataset', () => {
  test.each<[string, unknown]>([
    ['has no list "sources"', {}],
    ['has no list "figures"', { ...smallDataset(), figures: undefined }],
    ['has no list "retired"', { ...smallDataset(), retired: {} }],
    ['has no list "events"', { ...smallDataset(), events: null, figures: null }],
    ['is undefined', undefined],
    ['is null', null],
    ['is a string', 'data'],
  ])('is refused: it %s', (what, dataset) => {
    const check = () => checkIntegrity(dataset as ReturnType<typeof smallDataset>)
    expect(check).toThrow(TypeError)
    expect(check).toThrow(`the dataset ${what}`)
    expect(check).toThrow('parse it with datasetSchema first')
  })
})
