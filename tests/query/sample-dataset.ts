import type { Ids } from '../../src/dataset/generated/ids.js'
import type {
  ActEvent,
  ActorRecord,
  AttackEvent,
  Dated,
  Evidence,
  FigureRecord,
  Participant,
  PartyActor,
  PersonActor,
  PlaceRecord,
  PositionRecord,
  ProposalStep,
  SourceRecord,
  TalkEvent,
} from '../../src/dataset/record-types.js'
import { createDataset } from '../../src/questions/create-dataset.js'

type Person = PersonActor<Ids>
type Talk = TalkEvent<Ids>
type Act = ActEvent<Ids>
type Attack = AttackEvent<Ids>
type Position = PositionRecord<Ids>
type Figure = FigureRecord<Ids>

export const dated = (edtf: string, more: Partial<Dated> = {}): Dated => ({
  edtf,
  basis: 'stated',
  raw: null,
  reason: null,
  notBefore: null,
  notAfter: null,
  ...more,
})

const told = (source: string, ...fields: string[]): readonly Evidence<Ids>[] => [
  { source, fields: fields.length > 0 ? fields : ['/id'], spans: [[0, 1]], support: 'states', note: null },
]

const source = (id: string, published: string): SourceRecord<Ids> => ({
  id,
  kind: 'news-article',
  title: id,
  publisher: null,
  url: null,
  published: dated(published),
  language: 'en',
  sha256: null,
  flags: [],
  independenceGroup: id,
  defects: [],
  evidence: told(id),
})

const party = (id: string, kind: PartyActor['kind'], aliases: readonly string[] = []): ActorRecord<Ids> => ({
  id,
  kind,
  name: `The ${id}`,
  aliases,
  memberOf: [],
  summary: id,
  tenures: [],
  identifiers: { iso3166: null, wikidata: null },
  evidence: told('gazette'),
})

const person = (id: string, name: string, tenures: Person['tenures'], aliases: readonly string[] = []): Person => ({
  id,
  kind: 'person',
  name,
  aliases,
  memberOf: [],
  summary: name,
  tenures,
  identifiers: { iso3166: null, wikidata: null },
  evidence: told('gazette'),
})

const place = (id: string, kind: PlaceRecord['kind'], within: string | null): PlaceRecord<Ids> => ({
  id,
  kind,
  name: id,
  aliases: [],
  country: 'north',
  within,
  coordinates: null,
  evidence: told('gazette'),
})

export const part = (
  actor: string,
  attendance: Participant['attendance'] = 'confirmed',
  role: Participant['role'] = 'participant',
): Participant<Ids> => ({ actor, role, attendance, onBehalfOf: null })

export const talk = (id: string, date: string, more: Partial<Talk> = {}): Talk => ({
  id,
  type: 'leaders-meeting',
  title: id,
  summary: id,
  date: dated(date),
  status: 'held',
  mode: 'in-person',
  means: [],
  place: null,
  participants: [part('ann'), part('bob')],
  outcome: null,
  quotes: [],
  relations: [],
  evidence: told('gazette', '/date', '/participants/0/role'),
  ...more,
})

const act = (id: string, date: string, more: Partial<Act> = {}): Act => ({
  ...talk(id, date),
  type: 'statement',
  mode: 'broadcast',
  participants: [part('ann', 'confirmed', 'speaker')],
  ...more,
})

const attack = (id: string, date: string, more: Partial<Attack> = {}): Attack => ({
  ...talk(id, date),
  type: 'attack',
  mode: null,
  means: ['drones'],
  participants: [part('south', 'confirmed', 'attacker')],
  ...more,
})

export const position = (id: string, actor: string, date: string, more: Partial<Position> = {}): Position => ({
  id,
  actor,
  onBehalfOf: null,
  option: 'truce/full',
  proposal: null,
  stance: 'supports',
  conditions: [],
  addressees: [],
  date: dated(date),
  event: null,
  summary: id,
  quote: null,
  voice: 'paraphrase',
  chain: [],
  supersedes: null,
  reaffirms: null,
  contradicts: [],
  evidence: told('gazette'),
  ...more,
})

const step = (
  date: string,
  status: ProposalStep['status'],
  more: Partial<ProposalStep<Ids>> = {},
): ProposalStep<Ids> => ({
  date: dated(date),
  status,
  by: [],
  position: null,
  event: null,
  ...more,
})

export const figure = (id: string, value: Partial<Figure['value']>, more: Partial<Figure> = {}): Figure => ({
  id,
  measure: 'killed',
  unit: 'persons',
  value: { op: 'exactly', n: null, min: null, max: null, text: null, ...value },
  scope: { events: ['strike'], period: null, places: [], group: null, cumulative: false },
  claimant: 'north',
  chain: [],
  date: dated('2025-03-12'),
  stage: null,
  proposal: null,
  summary: id,
  relations: [],
  evidence: told('gazette'),
  ...more,
})

/** A small world of two states: every question has something to answer in it. */
export const sample = createDataset({
  sources: [source('gazette', '2025-02-20'), source('herald', '2025-04-10')],
  actors: [
    person(
      'ann',
      'Änn Ónė',
      [{ post: 'President', organization: 'north', from: '2020-05-01', to: null, attested: ['2025-03-01'] }],
      ['Ann  One'],
    ),
    person('bob', 'Bob Two', [
      { post: 'Minister', organization: 'south', from: null, to: '2024-12-31', attested: ['2024-06-01'] },
      {
        post: 'President',
        organization: 'south',
        from: '2025-01-01',
        to: null,
        attested: ['2025-01-01', '2025-04-01'],
      },
    ]),
    person('cara', 'Cara Three', []),
    party('north', 'state', ['Northtown']),
    party('south', 'state', ['The capital']),
    party('constructor', 'organisation', ['The capital']),
  ],
  places: [
    place('land', 'country', null),
    place('town', 'city', 'land'),
    place('hall', 'site', 'town'),
    place('elsewhere', 'area', null),
  ],
  issues: [
    {
      id: 'truce',
      label: 'A truce',
      definition: 'Whether to stop.',
      options: [
        { id: 'truce/full', label: 'Full', proposition: 'All arms rest.' },
        { id: 'truce/partial', label: 'Partial', proposition: 'Some arms rest.' },
      ],
      evidence: told('gazette'),
    },
    {
      id: 'border',
      label: 'The border',
      definition: 'Where it runs.',
      options: [{ id: 'border/line', label: 'A line', proposition: 'It runs along a line.' }],
      evidence: told('gazette'),
    },
  ],
  events: [
    talk('second-talks', '2025-05~', {
      status: 'planned',
      participants: [part('ann', 'expected'), part('bob', 'invited')],
      outcome: { result: 'unknown', summary: null },
      evidence: told('herald'),
    }),
    talk('first-talks', '2025-03-01', {
      place: 'hall',
      relations: [{ type: 'realises', event: 'planned-talks' }],
      outcome: { result: 'no-agreement', summary: 'None.' },
    }),
    talk('planned-talks', '2025-03-01', {
      status: 'planned',
      participants: [part('ann', 'expected'), part('bob', 'expected')],
      relations: [{ type: 'realised-by', event: 'first-talks' }],
    }),
    talk('awaited-visit', '2025-04-01', {
      type: 'visit',
      status: 'expected',
      participants: [part('ann', 'expected', 'visitor')],
      relations: [{ type: 'replaced-by', event: 'call' }],
    }),
    talk('call', '2025-04-02', {
      type: 'call',
      mode: 'telephone',
      participants: [part('ann'), part('bob'), part('cara', 'confirmed', 'reporter')],
      relations: [{ type: 'replaces', event: 'awaited-visit' }],
      evidence: told('herald'),
    }),
    talk('rumoured-talks', 'XXXX-XX-XX', { status: 'proposed' }),
    talk('refused-visit', '2025-03-20', { type: 'visit', status: 'declined' }),
    act('speech', '2025-03', {
      place: 'town',
      quotes: [{ speaker: 'ann', text: 'We rest', language: 'en' }],
    }),
    attack('strike', '2025-03-10/2025-03-12', { place: 'elsewhere', evidence: told('herald') }),
  ],
  proposals: [
    {
      id: 'plan',
      title: 'A plan',
      summary: 'To rest.',
      proposers: ['ann'],
      addressees: ['bob'],
      date: dated('2025-03-01'),
      terms: [
        { option: 'truce/full', text: 'Rest.' },
        { option: null, text: 'Tea.' },
      ],
      versionOf: null,
      history: [
        step('2025-03-01', 'tabled', { by: ['ann'], event: 'first-talks' }),
        step('2025-03-01', 'rejected', { by: ['bob'], position: 'bob-rejects' }),
      ],
      evidence: told('gazette'),
    },
    {
      id: 'idea',
      title: 'An idea',
      summary: 'To talk.',
      proposers: ['north'],
      addressees: [],
      date: dated('2025-04'),
      terms: [{ option: 'truce/partial', text: 'Talk.' }],
      versionOf: 'plan',
      history: [step('2025-04', 'floated')],
      evidence: told('herald'),
    },
  ],
  positions: [
    position('ann-proposes', 'ann', '2025-03-01', {
      stance: 'proposes',
      proposal: 'plan',
      event: 'first-talks',
      voice: 'direct-quote',
      quote: { text: 'Let us rest', language: 'en' },
      addressees: ['bob'],
    }),
    position('ann-wavers', 'ann', '2025-04-02', { stance: 'noncommittal', evidence: told('herald') }),
    position('bob-rejects', 'bob', '2025-03-01', { stance: 'rejects', proposal: 'plan' }),
    position('bob-accepts', 'bob', '2025-04-02~', {
      stance: 'accepts',
      supersedes: 'bob-rejects',
      conditions: [
        { type: 'only-if', option: 'border/line' },
        { type: 'after', text: 'rain' },
      ],
      chain: ['cara', 'south'],
    }),
    position('cara-for-north', 'cara', '2025-03-15', { onBehalfOf: 'north', voice: 'spokesperson' }),
    position('said-of-south', 'south', '2025-03-05', {
      stance: 'opposes',
      voice: 'outlet-characterisation',
      quote: null,
    }),
    position('north-on-border', 'north', '2025-03', { option: 'border/line', stance: 'mixed' }),
    position('cara-quotes-ann', 'ann', '2025-03-02', {
      option: 'truce/partial',
      voice: 'attributed-by-other',
      quote: { text: 'never', language: 'en' },
    }),
  ],
  figures: [
    figure('toll-low', { n: 10 }, { relations: [{ type: 'contradicts', figure: 'toll-high' }] }),
    figure(
      'toll-high',
      { op: 'at-least', n: 20 },
      { claimant: 'south', relations: [{ type: 'contradicts', figure: 'toll-low' }] },
    ),
    figure('toll-near', { op: 'about', n: 21 }, { evidence: told('herald') }),
    figure(
      'toll-children',
      { n: 3 },
      {
        scope: { events: ['strike'], period: '2025-03', places: ['hall'], group: 'children', cumulative: false },
        relations: [{ type: 'part-of', figure: 'toll-low' }],
      },
    ),
    figure('aid-asked', { n: 5e9 }, { measure: 'money', unit: 'EUR', stage: 'requested', proposal: 'plan' }),
    figure('aid-given', { n: 1e9 }, { measure: 'money', unit: 'EUR', stage: 'delivered', proposal: 'plan' }),
  ],
  discrepancies: [
    {
      id: 'tolls',
      kind: 'different-number',
      title: 'Two tolls',
      records: [
        { collection: 'figures', id: 'toll-low' },
        { collection: 'figures', id: 'toll-high' },
        { collection: 'actors', id: 'cara' },
      ],
      sources: ['gazette', 'herald'],
      explanation: 'Ten, twenty.',
      resolution: { status: 'unresolved', summary: 'Open.' },
      evidence: told('gazette'),
    },
    {
      id: 'who-said',
      kind: 'misattribution',
      title: 'Who said it',
      records: [{ collection: 'places', id: 'land' }],
      sources: ['herald'],
      explanation: 'Unclear.',
      resolution: { status: 'error-in-source', summary: 'Wrong.' },
      evidence: told('herald'),
    },
  ],
  retired: [
    {
      collection: 'actors',
      id: 'old-ann',
      replacedBy: ['ann'],
      since: '2025-01-01',
      reason: 'One person, two entries.',
    },
    { collection: 'events', id: 'lost', replacedBy: [], since: '2025-01-01', reason: 'It was never told.' },
  ],
})

/** The ids of records, to compare answers by. */
export const idsOf = <Id>(records: readonly { readonly id: Id }[]): readonly Id[] => records.map(({ id }) => id)
