import type { Ids } from '../../dataset/generated/ids.js'
import type { Dataset, FigureRecord } from '../../dataset/record-types.js'
import { type CompetingFigures, competingFigures, type FigurePair } from '../../query/competing-figures.js'
import { measures } from '../../vocabulary/figure.js'

type Figure = FigureRecord<Ids>

/** Claims that a reader sets side by side: some count the same thing, others only seem to. */
export interface SideBySide {
  readonly title: string
  /** The figures, those that count the same thing together: each of these can stand on one axis. */
  readonly counts: readonly (readonly Figure[])[]
  /** What each two of them are to each other; those that are set beside each other and no others. */
  readonly pairs: readonly FigurePair<Ids>[]
}

/** Whether two figures count the same thing, or the curators have said that they do not. */
const isSet = ({ verdict, figure, other }: FigurePair<Ids>) =>
  verdict !== 'incomparable' ||
  figure.relations.some((relation) => relation.type === 'incomparable-with' && relation.figure === other.id)

/** The figures that compete, and those that the curators have set beside each other as not comparable. */
export function setSideBySide(dataset: Dataset<Ids>): readonly SideBySide[] {
  const found = competingFigures<Ids>({ verdict: ['contradict', 'compatible', 'incomparable'] }, dataset)
  const groups = new Map<Figure, { counts: Set<CompetingFigures<Ids>['figures']>; pairs: FigurePair<Ids>[] }>()
  const countOf = new Map(found.flatMap((group) => group.figures.map((figure) => [figure.id, group.figures] as const)))
  const seen = new Set<string>()
  for (const pair of found.flatMap(({ pairs }) => pairs.filter(isSet))) {
    const key = [pair.figure.id, pair.other.id].toSorted().join('\n')
    if (seen.has(key)) continue
    seen.add(key)
    const [one, other] = [pair.figure, pair.other].map((figure) => countOf.get(figure.id) ?? [figure]) as [
      readonly Figure[],
      readonly Figure[],
    ]
    const known = [one, other].flatMap((count) => count.flatMap((figure) => groups.get(figure) ?? []))
    const group = known[0] ?? { counts: new Set(), pairs: [] }
    for (const joined of new Set(known.slice(1))) {
      if (joined === group) continue
      for (const count of joined.counts) group.counts.add(count)
      group.pairs.push(...joined.pairs)
    }
    for (const count of [one, other]) group.counts.add(count)
    group.pairs.push(pair)
    for (const count of group.counts) for (const figure of count) groups.set(figure, group)
  }
  return [...new Set(groups.values())].map(({ counts, pairs }) => {
    const figures = [...counts].flat()
    const told = dataset.discrepancies.find(({ records }) =>
      figures.every(({ id }) => records.some((record) => record.collection === 'figures' && record.id === id)),
    )
    const [first] = figures
    const title = told?.title ?? (first === undefined ? '' : measures[first.measure].replace(/\.$/, ''))
    return { title, counts: [...counts], pairs }
  })
}
