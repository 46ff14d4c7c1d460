import { createHash } from 'node:crypto'
import type { z } from 'zod'
import { datasetSchema, type SchemaDataset } from '../../src/schema/dataset.js'

const text = 'On Monday “we agree to talk” said the envoy 😀. Several drones flew; 10 people were killed on Tuesday.'
export const sha256 = createHash('sha256').update(text).digest('hex')
export const texts: ReadonlyMap<string, string> = new Map([[sha256, text]])

const spanOf = (phrase: string): [number, number] => {
  const start = [...text.slice(0, text.indexOf(phrase))].length
  return [start, start + [...phrase].length]
}

const all = [0, [...text].length] as [number, number]
const cites = (...fields: string[]) => [{ source: 'paper', fields, spans: [all], support: 'states' as const }]
const stated = (edtf: string) => ({ edtf, basis: 'stated' as const })
const party = (name: string) => ({ name, summary: 'A party.', evidence: cites('/kind', '/name', '/summary') })

const input: z.input<typeof datasetSchema> = {
  sources: [
    {
      id: 'paper',
      kind: 'news-article',
      title: 'A paper',
      publisher: null,
      url: null,
      published: stated('2025-06-01'),
      language: 'en',
      sha256,
      independenceGroup: 'paper',
      evidence: cites('/kind', '/title', '/published', '/language', '/sha256'),
    },
  ],
  actors: [
    {
      id: 'envoy',
      kind: 'person',
      name: 'The Envoy',
      summary: 'Speaks for the state.',
      tenures: [{ post: 'Envoy', organization: 'state', from: '2025-01-01', attested: ['2025-03-03'] }],
      evidence: cites('/kind', '/name', '/summary', '/tenures'),
    },
    { id: 'state', kind: 'state', ...party('The State') },
    { id: 'other', kind: 'state', ...party('The Other') },
  ],
  places: [
    {
      id: 'country',
      name: 'Country',
      kind: 'country',
      country: 'state',
      evidence: cites('/name', '/kind', '/country'),
    },
    {
      id: 'city',
      name: 'City',
      kind: 'city',
      within: 'country',
      evidence: cites('/name', '/kind', '/within'),
    },
  ],
  issues: [
    {
      id: 'talks',
      label: 'Talks',
      definition: 'Whether to talk.',
      options: [
        { id: 'talks/now', label: 'Now', proposition: 'Talks are held now.' },
        { id: 'talks/later', label: 'Later', proposition: 'Talks are held later.' },
      ],
      evidence: cites('/label'),
    },
    {
      id: 'aid',
      label: 'Aid',
      definition: 'Whether to help.',
      options: [{ id: 'aid/more', label: 'More', proposition: 'More is given.' }],
      evidence: cites('/label'),
    },
  ],
  events: [
    {
      id: 'plan',
      type: 'officials-meeting',
      title: 'A plan to talk',
      summary: 'Talks are planned.',
      date: stated('2025-03-03'),
      status: 'planned',
      mode: 'unstated',
      participants: [{ actor: 'envoy', role: 'participant', attendance: 'expected' }],
      outcome: null,
      relations: [{ type: 'realised-by', event: 'meeting' }],
      evidence: cites('/type', '/title', '/summary', '/date', '/status', '/mode', '/participants', '/relations'),
    },
    {
      id: 'meeting',
      type: 'officials-meeting',
      title: 'Talks',
      summary: 'They talked.',
      date: { ...stated('2025-03-03'), raw: 'On Monday' },
      status: 'held',
      mode: 'in-person',
      place: 'city',
      participants: [{ actor: 'envoy', role: 'participant', attendance: 'confirmed', onBehalfOf: 'state' }],
      relations: [{ type: 'realises', event: 'plan' }],
      evidence: cites(
        '/type',
        '/title',
        '/summary',
        '/date',
        '/status',
        '/mode',
        '/place',
        '/participants',
        '/relations',
      ),
    },
  ],
  proposals: [
    {
      id: 'offer',
      title: 'An offer',
      summary: 'To talk.',
      proposers: ['state'],
      addressees: ['other'],
      date: stated('2025-03-03'),
      terms: [{ option: 'aid/more', text: 'More aid.' }],
      history: [{ date: stated('2025-03-04'), status: 'accepted', by: ['envoy'], position: 'yes' }],
      evidence: cites('/title', '/summary', '/proposers', '/addressees', '/date', '/terms', '/history'),
    },
  ],
  positions: [
    {
      id: 'yes',
      actor: 'envoy',
      onBehalfOf: 'state',
      option: 'talks/now',
      proposal: 'offer',
      stance: 'supports',
      conditions: [{ type: 'after', option: 'talks/later' }],
      date: stated('2025-03-03'),
      event: 'meeting',
      summary: 'Agrees.',
      quote: { text: 'we agree … to talk', language: 'en' },
      voice: 'direct-quote',
      evidence: [
        { source: 'paper', fields: ['/quote'], spans: [spanOf('“we agree'), spanOf('to talk”')], support: 'states' },
        ...cites(
          '/actor',
          '/onBehalfOf',
          '/option',
          '/proposal',
          '/stance',
          '/conditions',
          '/date',
          '/event',
          '/summary',
          '/voice',
        ),
      ],
    },
    {
      id: 'still-yes',
      actor: 'envoy',
      option: 'talks/now',
      stance: 'accepts',
      date: stated('2025-03-10'),
      summary: 'Agrees again.',
      voice: 'paraphrase',
      reaffirms: 'yes',
      evidence: cites('/actor', '/option', '/stance', '/date', '/summary', '/voice', '/reaffirms'),
    },
    {
      id: 'no',
      actor: 'envoy',
      option: 'talks/now',
      stance: 'opposes',
      date: stated('2025-03-20'),
      summary: 'Agrees no more.',
      voice: 'paraphrase',
      supersedes: 'still-yes',
      evidence: cites('/actor', '/option', '/stance', '/date', '/summary', '/voice', '/supersedes'),
    },
  ],
  figures: (['ten', 'twelve'] as const).map((id) => ({
    id,
    measure: 'killed' as const,
    unit: 'persons' as const,
    value: { op: 'exactly' as const, n: id === 'ten' ? 10 : 12, text: id === 'ten' ? '10 people' : null },
    scope: { places: ['city'], cumulative: false },
    claimant: 'state',
    date: stated('2025-03-04'),
    summary: 'People were killed.',
    relations: [{ type: 'contradicts' as const, figure: id === 'ten' ? 'twelve' : 'ten' }],
    evidence: cites('/measure', '/unit', '/value', '/scope', '/claimant', '/date', '/summary', '/relations'),
  })),
  discrepancies: [
    {
      id: 'tolls',
      kind: 'different-number',
      title: 'Two tolls',
      records: [{ collection: 'figures', id: 'ten' }],
      sources: ['paper'],
      explanation: 'Ten or twelve.',
      resolution: { status: 'unresolved', summary: 'Both stand.' },
      evidence: cites('/kind', '/sources'),
    },
  ],
  retired: [
    { collection: 'actors', id: 'the-envoy', replacedBy: ['envoy'], since: '2025-07-01', reason: 'Spelt anew.' },
  ],
}

/** A dataset as small as every rule allows that still has something for each to judge; a fresh one at every call. */
export function smallDataset(): SchemaDataset {
  return structuredClone(datasetSchema.parse(input))
}
