import { type ColourRole, palette } from './palette.js'

/** How a mark looks. */
export interface Look {
  readonly fill?: ColourRole | 'none'
  readonly stroke?: ColourRole
  /** Declarations that are the same in light and dark. */
  readonly rest?: string
}

/** How each class of marks looks. */
export const looks = {
  paper: { fill: 'paper' },
  title: { fill: 'ink', rest: 'font-weight:600' },
  text: { fill: 'ink' },
  note: { fill: 'muted' },
  guide: { fill: 'none', stroke: 'rule', rest: 'stroke-width:1' },
  axis: { fill: 'none', stroke: 'muted', rest: 'stroke-width:1' },
  filled: { fill: 'mark', stroke: 'mark', rest: 'stroke-width:1.5' },
  hollow: { fill: 'paper', stroke: 'mark', rest: 'stroke-width:1.5' },
  dotted: { fill: 'paper', stroke: 'mark', rest: 'stroke-width:1.5;stroke-dasharray:1.5 2' },
  line: { fill: 'none', stroke: 'mark', rest: 'stroke-width:1.5' },
  dashes: { fill: 'none', stroke: 'mark', rest: 'stroke-width:1.5;stroke-dasharray:5 4' },
  dots: { fill: 'none', stroke: 'mark', rest: 'stroke-width:1.5;stroke-dasharray:1.5 3' },
  label: { fill: 'ink', stroke: 'paper', rest: 'stroke-width:3;paint-order:stroke' },
  count: { fill: 'muted', stroke: 'paper', rest: 'stroke-width:4;paint-order:stroke' },
  for: { fill: 'for' },
  against: { fill: 'against' },
  neither: { fill: 'neither' },
  several: { fill: 'several' },
  sign: { fill: 'paper', rest: 'font-weight:700' },
} as const satisfies Readonly<Record<string, Look>>

/** A class of marks. */
export type LookName = keyof typeof looks

function rules(scheme: keyof typeof palette): string {
  const colour = (role: ColourRole | 'none') => (role === 'none' ? role : palette[scheme][role])
  return Object.entries<Look>(looks)
    .map(([name, { fill, stroke }]) => {
      const parts = [fill && `fill:${colour(fill)}`, stroke && `stroke:${colour(stroke)}`]
      return `.${name}{${parts.filter((part) => part !== undefined).join(';')}}`
    })
    .join('\n')
}

/** The style of a picture: its own, since a page that shows it as an image gives it none. */
export const styleSheet = [
  ...Object.entries<Look>(looks).flatMap(([name, { rest }]) => (rest === undefined ? [] : [`.${name}{${rest}}`])),
  rules('light'),
  `@media (prefers-color-scheme:dark){\n${rules('dark')}\n}`,
].join('\n')
