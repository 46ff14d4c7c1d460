import { idTypes } from '../../src/generate/id-types.js'
import type { SchemaDataset } from '../../src/schema/dataset.js'

const more = <Item extends { readonly id: string }>(items: readonly Item[], times: number): Item[] =>
  Array.from({ length: times }, (_, nth) =>
    items.map((item) => (nth === 0 ? item : { ...item, id: `${item.id}-${nth}` })),
  ).flat()

/** The dataset so many times over: the first time with its own ids, then with a number behind them. */
const timesOver = (dataset: SchemaDataset, times: number): SchemaDataset => ({
  ...dataset,
  sources: more(dataset.sources, times),
  actors: more(dataset.actors, times),
  places: more(dataset.places, times),
  issues: more(
    dataset.issues.map((issue) => ({ ...issue, options: more(issue.options, times) })),
    1,
  ),
  events: more(dataset.events, times),
  proposals: more(dataset.proposals, times),
  positions: more(dataset.positions, times),
  figures: more(dataset.figures, times),
  discrepancies: more(dataset.discrepancies, times),
})

const recordsIn = (dataset: SchemaDataset) => Object.values(dataset).reduce((sum, { length }) => sum + length, 0)

/** A declaration whose length goes with the ids, as it is printed in a module of ids or bundled with others. */
const declarations = [
  /^(?:export )?type (\w+Id) =[^;{}]*?(?:;\n|(?=\n\n))/gm,
  /^(?:export )?interface (EventTypes|ActorKinds) \{\n[^}]*\}\n/gm,
]

/** The file of a package's declarations in which the ids stand, whichever the bundler put them in. */
export function fileOfIds(declarations: Readonly<Record<string, string>>): string {
  const file = Object.keys(declarations).find((name) => /type EventId =/.test(declarations[name] ?? ''))
  if (file === undefined) throw new Error(`No EventId in ${Object.keys(declarations).join(', ')}`)
  return file
}

/** Declarations of the package as they would be if the dataset had about so many records. */
export function withMoreRecords(
  text: string,
  dataset: SchemaDataset,
  wanted: number,
): { readonly text: string; readonly records: number } {
  const large = timesOver(dataset, Math.ceil(wanted / (recordsIn(dataset) - dataset.issues.length)))
  const printed = new Map<string, string>()
  for (const pattern of declarations) {
    for (const [declaration, name = ''] of idTypes(large).matchAll(pattern)) {
      printed.set(name, declaration.replace(/^export /, ''))
    }
  }
  const left = new Set(printed.keys())
  let enlarged = text
  for (const pattern of declarations) {
    enlarged = enlarged.replace(pattern, (declaration, name: string) => {
      left.delete(name)
      return printed.has(name) ? `${printed.get(name)}\n` : declaration
    })
  }
  if (left.size > 0 || printed.size === 0) {
    throw new Error(`The declarations have no ${[...left].join(', ')}: mend bench/compiler/with-more-records.ts`)
  }
  return { text: enlarged, records: recordsIn(large) }
}
