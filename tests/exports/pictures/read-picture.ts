import { SaxesParser } from 'saxes'

/** A mark of a picture: the class of its group, the words that a pointer shows of it. */
export interface ReadMark {
  readonly look: string
  readonly shape: string
  readonly words: string
}

/** Words of a picture with the box that they take, as wide as wide letters make it. */
export interface ReadWords {
  readonly words: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

export interface ReadPicture {
  readonly title: string
  readonly description: string
  readonly width: number
  readonly height: number
  /** The marks that say what they are. */
  readonly marks: readonly ReadMark[]
  readonly texts: readonly ReadWords[]
  /** The numbers and lists of numbers in attributes, as they are written. */
  readonly places: readonly string[]
}

/** Letters of wide fonts, as a part of the size. */
const LETTER = 0.56
const LINE = 1.2
const PLACES = ['x', 'y', 'width', 'height', 'd', 'transform', 'x1', 'x2', 'y1', 'y2', 'r', 'cx', 'cy']

interface Open {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  text: string
  readonly lines: string[]
}

const attributeOf = ({ attributes }: Open, key: string) => attributes[key]

function boxOf(read: Open, groups: readonly Open[]): ReadWords {
  const { lines, text } = read
  const given = (key: string) =>
    attributeOf([...groups, read].findLast((own) => attributeOf(own, key) !== undefined) ?? read, key)
  const transform = attributeOf(read, 'transform') ?? ''
  const size = Number(given('font-size'))
  const [, x, y] = /translate\(([-\d.]+),([-\d.]+)\)/.exec(transform) ?? []
  const turned = transform.includes('rotate(-90)')
  const all = lines.length === 0 ? [text] : lines
  const width = all.reduce((most, line) => Math.max(most, [...line].length), 0) * size * LETTER
  const height = all.length * size * LINE
  const before = { start: 0, middle: width / 2, end: width }[given('text-anchor') ?? 'middle'] ?? 0
  const [left, middle] = [Number(x), Number(y)]
  const words = all.join(' ')
  return turned
    ? { words, left: left - height / 2, right: left + height / 2, top: middle - width, bottom: middle }
    : {
        words,
        left: left - before,
        right: left - before + width,
        top: middle - height / 2,
        bottom: middle + height / 2,
      }
}

/** Whether words lie over others, not merely close under them. */
export const areOver = (a: ReadWords, b: ReadWords): boolean =>
  a.left < b.right && b.left < a.right && a.top + 1 < b.bottom && b.top + 1 < a.bottom

export const isBeyond = ({ left, right, top, bottom }: ReadWords, width: number, height: number): boolean =>
  left < 0 || right > width || top < 0 || bottom > height

/** A picture read by a parser that refuses what is not well-formed. */
export function readPicture(svg: string): ReadPicture {
  const parser = new SaxesParser()
  const open: Open[] = []
  const marks: ReadMark[] = []
  const texts: ReadWords[] = []
  const places: string[] = []
  const root = new Map<string, string>()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const own: Readonly<Record<string, string>> = { ...attributes }
    places.push(...Object.entries(own).flatMap(([key, value]) => (PLACES.includes(key) ? [value] : [])))
    if (open.length === 0) for (const [key, value] of Object.entries(own)) root.set(key, value)
    open.push({ name, attributes: own, text: '', lines: [] })
  })
  parser.on('text', (text) => {
    const last = open.at(-1)
    if (last !== undefined) last.text += text
  })
  parser.on('closetag', () => {
    const closed = open.pop()
    const parent = open.at(-1)
    if (closed === undefined || parent === undefined) return
    const groups = open.filter(({ name }) => name === 'g' || name === 'svg')
    const look = groups.map((group) => attributeOf(group, 'class')).findLast((name) => name !== undefined) ?? ''
    if (open.length === 1) root.set(closed.name, closed.text)
    else if (closed.name === 'title') marks.push({ look, shape: parent.name, words: closed.text })
    if (closed.name === 'tspan') parent.lines.push(closed.text)
    if (closed.name === 'text') texts.push(boxOf(closed, groups))
  })
  parser.write(svg).close()
  return {
    title: root.get('title') ?? '',
    description: root.get('desc') ?? '',
    width: Number(root.get('width')),
    height: Number(root.get('height')),
    marks,
    texts,
    places,
  }
}
