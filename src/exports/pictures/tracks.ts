import type { EventRecord } from '../../dataset/record-types.js'
import { actTypes, attackTypes, talkTypes } from '../../vocabulary/event-types.js'

type EventType = EventRecord['type']

const { call, ...otherTalks } = talkTypes
const put = ['proposal-tabled', 'request', 'demand', 'invitation', 'refusal'] as const
const said = ['statement', 'joint-statement', 'interview', 'readout', 'letter', 'criticism', 'warning'] as const

const typesOf = (types: object) => Object.keys(types) as EventType[]

/** The tracks of the timeline, each with the types of its events. */
export const tracks: readonly { readonly name: string; readonly types: readonly EventType[] }[] = [
  { name: 'Talks', types: typesOf(otherTalks) },
  { name: 'Calls', types: typesOf({ call }) },
  { name: 'Attacks', types: typesOf(attackTypes) },
  { name: 'Proposals, demands and answers', types: put },
  { name: 'Statements', types: said },
  {
    name: 'Agreements and other acts',
    types: typesOf(actTypes).filter((type) => ![...put, ...said].some((other) => other === type)),
  },
]
