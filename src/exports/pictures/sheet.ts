import { type Markish, plot } from '@observablehq/plot'
import { DOMParser } from 'linkedom'
import type { Picture } from './picture.js'
import { styleSheet } from './style-sheet.js'

/** The width of every picture. */
export const WIDTH = 800

const NS = 'http://www.w3.org/2000/svg'

/** What XML cannot hold, not even escaped: control signs and halves of pairs. */
const NOT_IN_XML = /[^\t\n\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu

/** Hundredths of a pixel: what is below differs from engine to engine. */
const rounded = (text: string) =>
  text.replace(/-?\d+\.\d{3,}(?:e-?\d+)?/g, (number) => String(Math.round(Number(number) * 100) / 100 || 0))

interface Sheet extends Omit<Picture, 'svg'> {
  /** What tells its parts from those of another picture on the same page. */
  readonly name: string
  readonly height: number
  readonly marks: readonly Markish[]
}

/** A picture of marks that are placed in pixels from the left and the top. */
export function sheet({ name, title, alternative, description, height, marks }: Sheet): Picture {
  const document = new DOMParser().parseFromString(`<svg xmlns="${NS}"/>`, 'image/svg+xml')
  const root = plot({
    document,
    className: 'picture',
    width: WIDTH,
    height,
    margin: 0,
    x: { type: 'identity', axis: null },
    y: { type: 'identity', axis: null },
    r: { type: 'identity' },
    marks: [...marks],
  })
  const element = (tag: string, text: string, attributes: Readonly<Record<string, string>> = {}) => {
    const made = document.createElementNS(NS, tag, null)
    made.textContent = text
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
    return made
  }
  for (const own of [...root.children].filter(({ localName }) => localName === 'style')) own.remove()
  for (const marked of root.querySelectorAll('*')) {
    marked.removeAttribute('aria-label')
    for (const { name: key, value } of [...marked.attributes]) marked.setAttribute(key, rounded(value))
  }
  root.removeAttribute('class')
  root.setAttribute('xmlns', NS)
  root.setAttribute('role', 'img')
  root.setAttribute('aria-labelledby', `${name}-title ${name}-desc`)
  root.setAttribute('font-family', 'system-ui, -apple-system, Helvetica, Arial, sans-serif')
  root.prepend(
    element('title', title, { id: `${name}-title` }),
    element('desc', `${alternative} ${description}`.trim(), { id: `${name}-desc` }),
    element('style', styleSheet),
    element('rect', '', { class: 'paper', width: String(WIDTH), height: String(height) }),
  )
  return { title, alternative, description, svg: `${root.outerHTML}\n`.replace(NOT_IN_XML, '\ufffd') }
}
