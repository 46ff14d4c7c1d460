import { dot, link, rect } from '@observablehq/plot'
import type { Ids } from '../../dataset/generated/ids.js'
import type { FigureRecord } from '../../dataset/record-types.js'
import { axisEnd, type Claim, claimOf, shownNumber } from './figure-axis.js'
import { cutTo, inLines } from './in-lines.js'
import { counted } from './listed.js'
import type { Draw } from './picture.js'
import { setSideBySide } from './set-side-by-side.js'
import { sheet, WIDTH } from './sheet.js'
import { type Words, written } from './written.js'

type Figure = FigureRecord<Ids>

const LEFT = 16
const AXIS_LEFT = 400
const AXIS_RIGHT = WIDTH - 24
const TITLE_LENGTH = 90
const LABEL_LENGTH = 60
const MOST_LINES = 3
const LINE = 13

interface Drawn {
  readonly figure: Figure
  readonly claim: Claim
  readonly y: number
  /** Where a number of its axis is. */
  readonly xOf: (number: number) => number
}

const verdicts = {
  contradict: 'Contradicting',
  compatible: 'Compatible',
  incomparable: 'Not comparable',
} as const

/** The competing claims: each on an axis of its own unless they count the same thing. */
export const draw: Draw = (dataset) => {
  const actors = new Map(dataset.actors.map(({ id, name }) => [id, name]))
  const events = new Map(dataset.events.map(({ id, title }) => [id, title]))
  const places = new Map(dataset.places.map(({ id, name }) => [id, name]))
  const claimant = ({ claimant: id }: Figure) => (id === null ? 'Nobody named' : (actors.get(id) ?? id))
  const scopeOf = ({ scope, measure, unit, stage }: Figure) =>
    [
      measure === unit ? measure : `${measure}, ${unit}`,
      stage,
      scope.group,
      ...scope.places.map((id) => places.get(id) ?? id),
      scope.period,
      ...scope.events.map((id) => events.get(id) ?? id),
      scope.cumulative ? 'cumulative' : null,
    ]
      .filter((part) => part !== null)
      .join(' · ')
  const saidBy = (figure: Figure) => `${claimant(figure)}: ${figure.value.text ?? shownNumber(figure.value.n ?? 0)}`

  const drawn: Drawn[] = []
  const titles: Words[] = []
  const notes: Words[] = []
  const labels: Words[] = []
  const axes: { readonly y: number; readonly end: number | null; readonly unit: string }[] = []
  const rules: { readonly y: number }[] = []
  const inWords: string[] = []
  const blocks = setSideBySide(dataset)
  let y = 86
  for (const { title, counts, pairs } of blocks) {
    rules.push({ y })
    y += 18
    titles.push({ x: LEFT, y, words: cutTo(title, TITLE_LENGTH) })
    y += 16
    const reasons = [...new Set(pairs.map(({ verdict, reason }) => `${verdicts[verdict]}. ${reason}`))]
    for (const reason of reasons) {
      notes.push({ x: LEFT, y, words: cutTo(reason, 120) })
      y += LINE + 2
    }
    for (const figures of counts) {
      const claims = figures.map((figure) => claimOf(figure.value))
      const end = axisEnd(claims)
      const xOf = (number: number) => AXIS_LEFT + (number / (end ?? 1)) * (AXIS_RIGHT - AXIS_LEFT)
      y += 8
      for (const [nth, figure] of figures.entries()) {
        const claim = claims[nth] ?? claimOf(figure.value)
        labels.push({ x: LEFT, y: y + 6, words: cutTo(saidBy(figure), LABEL_LENGTH - 8) })
        drawn.push({ figure, claim, y: y + 6, xOf })
        y += 18
      }
      const [first] = figures
      if (first === undefined) continue
      const scope = inLines(scopeOf(first), LABEL_LENGTH, MOST_LINES)
      notes.push(...scope.map((words, nth) => ({ x: LEFT, y: y + 4 + nth * LINE, words })))
      axes.push({ y, end, unit: first.unit })
      y += Math.max(scope.length * LINE, 24) + 4
    }
    y += 8
    inWords.push(
      `${title}: ${counts
        .flat()
        .map((figure) => `${saidBy(figure)} (${scopeOf(figure)})`)
        .join('; ')}. ${reasons.join(' ')}`,
    )
  }
  const height = y + 12
  const numbered = drawn.filter(({ claim }) => !claim.wordsAlone)
  const words = ({ figure }: Drawn) => `${saidBy(figure)} (${figure.id})`
  const said = (included: boolean) => numbered.filter(({ claim }) => claim.said !== null && claim.included === included)
  const ranges = numbered.filter(({ claim }) => claim.to !== null && claim.to > claim.from)
  const open = drawn.filter(({ claim }) => claim.to === null)
  const dotAt = (of: readonly Drawn[], className: string) =>
    dot(of, { x: ({ claim, xOf }: Drawn) => xOf(claim.said ?? 0), y: 'y', r: 5, title: words, className })

  return sheet({
    name: 'competing-claims',
    title: 'Numbers that are set side by side',
    alternative: `${counted(drawn.length, 'claimed number')} in ${counted(blocks.length, 'group')}, each with its claimant; those that do not count the same thing stand on axes of their own.`,
    description: inWords.join(' '),
    height,
    marks: [
      link(rules, { x1: LEFT, x2: WIDTH - LEFT, y1: 'y', y2: 'y', className: 'guide' }),
      link(
        axes.filter(({ end }) => end !== null),
        { x1: AXIS_LEFT, x2: AXIS_RIGHT, y1: 'y', y2: 'y', className: 'axis' },
      ),
      link(
        axes.flatMap(({ y: at, end }) => (end === null ? [] : [AXIS_LEFT, AXIS_RIGHT].map((x) => ({ x, y: at })))),
        { x1: 'x', x2: 'x', y1: 'y', y2: ({ y: at }: { y: number }) => at + 4, className: 'axis' },
      ),
      written(
        'note',
        axes.flatMap(({ y: at, end, unit }) =>
          end === null ? [] : [{ x: AXIS_RIGHT, y: at + 12, words: `${shownNumber(end)} ${unit}` }],
        ),
        { size: 10, anchor: 'end' },
      ),
      written(
        'note',
        axes.flatMap(({ y: at, end }) => (end === null ? [] : [{ x: AXIS_LEFT, y: at + 12, words: '0' }])),
        { size: 10, anchor: 'middle' },
      ),
      // Words alone leave every number open: a dotted line along all of the axis.
      link(
        open.filter(({ claim }) => claim.wordsAlone),
        { x1: AXIS_LEFT, x2: AXIS_RIGHT - 8, y1: 'y', y2: 'y', title: words, className: 'dots' },
      ),
      link(
        open.filter(({ claim }) => !claim.wordsAlone),
        {
          x1: ({ claim, xOf }: Drawn) => xOf(claim.from),
          x2: AXIS_RIGHT,
          y1: 'y',
          y2: 'y',
          title: words,
          className: 'line',
        },
      ),
      dot(open, { x: AXIS_RIGHT - 2, y: 'y', r: 3.5, symbol: 'triangle', rotate: 90, className: 'filled' }),
      rect(ranges, {
        x1: ({ claim, xOf }: Drawn) => xOf(claim.from),
        x2: ({ claim, xOf }: Drawn) => xOf(claim.to ?? claim.from),
        y1: ({ y: at }: Drawn) => at - 1.5,
        y2: ({ y: at }: Drawn) => at + 1.5,
        title: words,
        className: 'filled',
      }),
      link(
        [
          ...ranges.flatMap(({ claim, xOf, y: at }) =>
            [claim.from, claim.to ?? claim.from].map((end) => ({ x: xOf(end), y: at })),
          ),
          ...open
            .filter(({ claim }) => !claim.wordsAlone)
            .map(({ claim, xOf, y: at }) => ({ x: xOf(claim.from), y: at })),
        ],
        {
          x1: 'x',
          x2: 'x',
          y1: ({ y: at }: { y: number }) => at - 5,
          y2: ({ y: at }: { y: number }) => at + 5,
          className: 'line',
        },
      ),
      dotAt(said(true), 'filled'),
      dotAt(said(false), 'hollow'),
      written('title', [{ x: LEFT, y: 22, words: 'Numbers that are set side by side' }], { size: 16 }),
      written('note', [
        {
          x: LEFT,
          y: 41,
          words:
            'On one axis stands only what counts the same thing. A dot: the number said; hollow: more than that number.',
        },
        {
          x: LEFT,
          y: 56,
          words:
            'A bar: what the words allow (about: a tenth to either side). An arrow: they leave it open. Dots: words without a number.',
        },
      ]),
      written('title', titles, { size: 13 }),
      written('note', notes),
      written('text', labels, { size: 12 }),
    ],
  })
}
