/** Files of consumers, by what they ask; each but the first is counted beyond the first. Ids are of the release. */
export const consumers = {
  empty: `export {}\n`,
  'an import alone': `import 'ukraine-peace-talks'\n`,
  "getEvent('…')": `import { getEvent } from 'ukraine-peace-talks'
export const title: string = getEvent('2025-03-02-london-summit').title
`,
  'events.filter': `import { events } from 'ukraine-peace-talks'
export const titles: readonly string[] = events
  .filter(({ type, participants }) => type === 'call' && participants.some(({ actor }) => actor === 'ukraine'))
  .map(({ title }) => title)
`,
  'findEvents({ … })': `import { findEvents } from 'ukraine-peace-talks'
export const types: readonly 'call'[] = findEvents({ type: 'call', participant: 'ukraine' }).map(
  ({ type }) => type,
)
`,
  'createDataset({ … })': `import { createDataset, events } from 'ukraine-peace-talks'
const held = createDataset({ events: events.filter(({ status }) => status === 'held') })
export const titles: readonly string[] = held.findEvents({ participant: 'ukraine' }).map(({ title }) => title)
`,
} as const

export type ConsumerName = keyof typeof consumers
export const consumerNames = Object.keys(consumers) as ConsumerName[]
