import { dot, link, rect } from '@observablehq/plot'
import type { Ids } from '../../dataset/generated/ids.js'
import { type StanceCell, type StanceSide, stanceMatrix } from '../../query/stance-matrix.js'
import { cutTo, inLines } from './in-lines.js'
import { counted, listed } from './listed.js'
import type { Draw } from './picture.js'
import { sheet, WIDTH } from './sheet.js'
import { type Words, written } from './written.js'

type Cell = StanceCell<Ids>
type Side = Exclude<StanceSide, 'silent'>

/** The sides with the sign of each, in the order of the legend. */
const sides: readonly { readonly side: Side; readonly sign: string; readonly says: string }[] = [
  { side: 'for', sign: '+', says: 'for' },
  { side: 'against', sign: '−', says: 'against' },
  { side: 'neither', sign: '0', says: 'neither' },
  { side: 'several', sign: '±', says: 'on several sides' },
]

/** On fewer, nobody agrees or disagrees. */
const LEAST_ACTORS = 2
const MOST_OPTIONS = 16
const MOST_ACTORS = 16

const LEFT = 16
const CELLS_LEFT = 262
const CELL = 26
const ROW = 34
const ISSUE = 24
const NAMES = 172
const TOP = 76 + NAMES
const MOST_LINES = 2
const NAME_LENGTH = 28
const LABEL_LENGTH = 38

/** The stance matrix: who is for and who is against the options that most actors have spoken on. */
export const draw: Draw = (dataset, release) => {
  const matrix = stanceMatrix<Ids>(release.asOf === null ? {} : { asOf: release.asOf }, dataset)
  const spoken = matrix.rows.flatMap(({ cells }) => cells.filter(({ side }) => side !== 'silent'))
  const speakersOn = (option: string) => spoken.filter((cell) => cell.option === option).length
  const shared = matrix.options.filter((option) => speakersOn(option) >= LEAST_ACTORS)
  const chosen = new Set(shared.toSorted((a, b) => speakersOn(b) - speakersOn(a)).slice(0, MOST_OPTIONS))
  const onThem = spoken.filter(({ option }) => chosen.has(option))
  const stancesOf = (actor: string) => onThem.filter((cell) => cell.actor === actor).length
  const speakers = dataset.actors.filter(({ id }) => stancesOf(id) > 0)
  const actors = speakers.toSorted((a, b) => stancesOf(b.id) - stancesOf(a.id)).slice(0, MOST_ACTORS)
  const leftOut = [
    counted(shared.length - chosen.size, 'option'),
    counted(speakers.length - actors.length, 'actor'),
  ].filter((words) => !words.startsWith('0 '))
  const without = leftOut.length === 0 ? '' : ` Left out: ${listed(leftOut)} with fewer.`
  const column = new Map(actors.map(({ id }, nth) => [id, nth]))
  const names = new Map(actors.map(({ id, name }) => [id, name]))
  const cells = onThem.filter(({ actor }) => column.has(actor))
  const step = Math.min(36, (WIDTH - 30 - CELLS_LEFT) / Math.max(actors.length, 1))
  const xOf = (actor: string) => CELLS_LEFT + step * ((column.get(actor) ?? 0) + 0.5)

  let y = TOP
  const issues = dataset.issues
    .map(({ label, options }) => ({ label, options: options.filter(({ id }) => chosen.has(id)) }))
    .filter(({ options }) => options.length > 0)
    .map(({ label, options }) => {
      const head = y + ISSUE / 2 + 3
      y += ISSUE
      return {
        label,
        head,
        options: options.map((option) => {
          y += ROW
          return { option, y: y - ROW / 2 }
        }),
      }
    })
  const height = y + 16
  const rows = issues.flatMap(({ options }) => options)
  const yOf = new Map<string, number>(rows.map(({ option, y: at }) => [option.id, at]))
  const placed = cells.map((cell) => ({ cell, x: xOf(cell.actor), y: yOf.get(cell.option) ?? 0 }))
  const conditional = (cell: Cell) => cell.positions.some(({ conditions }) => conditions.length > 0)
  const used = sides.filter(({ side }) => placed.some(({ cell }) => cell.side === side))

  const legend: Words[] = []
  const samples: { readonly side: Side; readonly x: number; readonly y: number }[] = []
  let x = LEFT
  for (const { side, says } of used) {
    samples.push({ side, x: x + 9, y: 62 })
    legend.push({ x: x + 24, y: 62, words: says })
    x += 24 + says.length * 6 + 18
  }
  if (placed.some(({ cell }) => conditional(cell))) legend.push({ x, y: 62, words: '* under conditions' })

  const square = (
    { side, half }: { side: Side; half: number },
    of: readonly { x: number; y: number; words?: string }[],
  ) =>
    rect(of, {
      x1: (one: { x: number }) => one.x - half,
      x2: (one: { x: number }) => one.x + half,
      y1: (one: { y: number }) => one.y - half,
      y2: (one: { y: number }) => one.y + half,
      rx: 4,
      title: 'words',
      className: side,
    })
  const asOf = release.asOf === null ? '' : ` as of ${release.asOf}`
  const nameOf = (id: string) => names.get(id) ?? id
  const inWords = rows.map(({ option }) => {
    const own = sides.flatMap(({ side, says }) => {
      const these = cells.filter((cell) => cell.option === option.id && cell.side === side)
      const who = these.map((cell) => `${nameOf(cell.actor)}${conditional(cell) ? ' (under conditions)' : ''}`)
      return who.length === 0 ? [] : [`${says} ${listed(who)}`]
    })
    return `${option.label}: ${own.join('; ')}.`
  })

  return sheet({
    name: 'stance-matrix',
    title: 'Who stands where',
    alternative: `A matrix of where ${counted(actors.length, 'actor')} stand on ${counted(rows.length, 'option')}${asOf}, by what they or their spokespersons said: ${listed(used.map(({ side, says }) => `${placed.filter(({ cell }) => cell.side === side).length} ${says}`))}.`,
    description: `${inWords.join(' ')}${without}`,
    height,
    marks: [
      link(rows, { x1: LEFT, x2: CELLS_LEFT + step * actors.length, y1: 'y', y2: 'y', className: 'guide' }),
      link(actors, {
        x1: ({ id }: { id: string }) => xOf(id),
        x2: ({ id }: { id: string }) => xOf(id),
        y1: TOP - 2,
        y2: height - 16,
        className: 'guide',
      }),
      dot(
        rows.flatMap(({ y: at }) => actors.map(({ id }) => ({ x: xOf(id), y: at }))),
        { x: 'x', y: 'y', r: 1, className: 'axis' },
      ),
      ...sides.flatMap(({ side, sign }) => {
        const these = placed.filter(({ cell }) => cell.side === side)
        return [
          square(
            { side, half: CELL / 2 },
            these.map(({ cell, ...at }) => ({
              ...at,
              words: `${nameOf(cell.actor)}: ${cell.positions.map(({ stance, id }) => `${stance} (${id})`).join(', ')}`,
            })),
          ),
          square(
            { side, half: 9 },
            samples.filter((sample) => sample.side === side),
          ),
          written(
            'sign',
            samples.filter((sample) => sample.side === side).map((at) => ({ ...at, words: sign })),
            {
              size: 14,
              anchor: 'middle',
            },
          ),
          written(
            'sign',
            these.map(({ cell, ...at }) => ({ ...at, words: `${sign}${conditional(cell) ? '*' : ''}` })),
            { size: 17, anchor: 'middle' },
          ),
        ]
      }),
      written('title', [{ x: LEFT, y: 22, words: 'Who stands where' }], { size: 16 }),
      written('note', [
        {
          x: LEFT,
          y: 41,
          words: `By what they or their spokespersons said${asOf}, on the options that two actors or more have spoken on.${without}`,
        },
      ]),
      written('text', legend),
      written(
        'note',
        issues.map(({ label, head }) => ({ x: LEFT, y: head, words: cutTo(label, LABEL_LENGTH) })),
      ),
      written(
        'label',
        rows.map(({ option, y: at }) => ({
          x: LEFT,
          y: at,
          words: inLines(option.label, LABEL_LENGTH, MOST_LINES).join('\n'),
        })),
        { size: 12 },
      ),
      written(
        'text',
        actors.map(({ id, name }) => ({
          x: xOf(id),
          y: TOP - 8,
          words: inLines(name, NAME_LENGTH, MOST_LINES).join('\n'),
        })),
        { rotate: -90 },
      ),
    ],
  })
}
