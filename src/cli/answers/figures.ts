import type { FigureRecord } from '../../dataset/record-types.js'
import type { ClaimedRange } from '../../query/claimed-range.js'
import type { FigureComparison } from '../../query/compare-figures.js'
import type { CompetingFigures, FigurePair } from '../../query/competing-figures.js'
import type { Rival } from '../../query/rivals-of.js'
import type { Given } from '../questions.js'
import { date, eachAs, id, number, prose, rows, term } from '../rows.js'
import type { Shown } from '../shown.js'
import { figureText } from '../view/figure-text.js'

const amount = ({ value, unit }: FigureRecord) => `${figureText(value)} ${unit}`

export const figureColumns = [
  date<FigureRecord>('date', (figure) => figure.date),
  term<FigureRecord>('measure', ({ measure }) => measure),
  term<FigureRecord>('value', amount),
  id<FigureRecord>('claimant', ({ claimant }) => claimant),
  id<FigureRecord>('id', (figure) => figure.id),
]

export const figures = eachAs(figureColumns)

/** One of two figures that compete; one alone has nothing else. */
type Competitor = Pick<CompetingFigures, 'certainty'> & Pick<FigurePair, 'figure'> & Partial<FigurePair>

/** A row for each two that compete, and one for what competes with none. */
export function competing(answer: readonly CompetingFigures[], given: Given): Shown {
  const pairs = answer.flatMap(({ figures: all, pairs, certainty }): readonly Competitor[] =>
    pairs.length > 0 ? pairs.map((pair) => ({ ...pair, certainty })) : all.map((figure) => ({ figure, certainty })),
  )
  return rows(pairs, given, [
    term('measure', ({ figure }) => figure.measure),
    term('value', ({ figure }) => amount(figure)),
    id('claimant', ({ figure }) => figure.claimant),
    term('verdict', ({ verdict }) => verdict),
    term('other value', ({ other }) => other && amount(other)),
    id('other claimant', ({ other }) => other?.claimant),
    prose('reason', ({ reason }) => reason),
    id('figure', ({ figure }) => figure.id),
    id('other', ({ other }) => other?.id),
  ])
}

export const rivals = eachAs<Rival>([
  term('verdict', ({ verdict }) => verdict),
  term('value', ({ figure }) => amount(figure)),
  id('claimant', ({ figure }) => figure.claimant),
  prose('reason', ({ reason }) => reason),
  id('id', ({ figure }) => figure.id),
])

export const comparison = (answer: FigureComparison, given: Given): Shown =>
  rows([answer], given, [term('verdict', ({ verdict }) => verdict), prose('reason', ({ reason }) => reason)])

export function range(answer: ClaimedRange, given: Given): Shown {
  const ends = (['low', 'best', 'high'] as const).flatMap((end) => {
    const found = answer[end]
    return found === null ? [] : [{ end, ...found }]
  })
  return rows(ends, given, [
    term('end', ({ end }) => end),
    number('number', (end) => end.number),
    term('included', ({ included }) => included),
    id('figures', (end) => end.figures.map((figure) => figure.id)),
  ])
}
