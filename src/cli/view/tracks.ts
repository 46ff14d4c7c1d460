import type { EventType } from '../../dataset/event-types.js'
import { type actTypes, attackTypes, talkTypes } from '../../vocabulary/event-types.js'

/** The tracks of a timeline, in the order in which they are drawn. */
export const tracks = ['talks', 'calls', 'statements', 'proposals', 'agreements', 'measures', 'attacks'] as const

/** A track of a timeline. */
export type Track = (typeof tracks)[number]

const actTracks: Readonly<Record<keyof typeof actTypes, Track>> = {
  statement: 'statements',
  'joint-statement': 'statements',
  interview: 'statements',
  readout: 'statements',
  letter: 'statements',
  criticism: 'statements',
  warning: 'statements',
  'proposal-tabled': 'proposals',
  request: 'proposals',
  demand: 'proposals',
  invitation: 'proposals',
  refusal: 'proposals',
  agreement: 'agreements',
  'agreement-signed': 'agreements',
  'ceasefire-declared': 'agreements',
  'ceasefire-in-force': 'agreements',
  'ceasefire-ended': 'agreements',
  'coalition-formed': 'agreements',
  vote: 'measures',
  'sanctions-imposed': 'measures',
  'sanctions-eased': 'measures',
  'aid-decision': 'measures',
  'aid-delivered': 'measures',
  purchase: 'measures',
  appointment: 'measures',
  exchange: 'measures',
  deployment: 'measures',
}

const all = (types: object, track: Track) => Object.keys(types).map((type) => [type, track] as const)

const trackOfType: ReadonlyMap<string, Track> = new Map([
  ...all(talkTypes, 'talks'),
  ['call', 'calls'],
  ...all(attackTypes, 'attacks'),
  ...Object.entries(actTracks),
])

/** The track on which an event of a type is drawn. */
export const trackOf = (type: EventType): Track => trackOfType.get(type) ?? 'statements'
