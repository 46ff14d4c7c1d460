import { freezing } from './freezing.js'
import { nestingOf } from './nesting-of.js'

/**
 * JSON that a literal in single quotes holds as it is, but for backslashes, and in ASCII alone: one sign beyond Latin-1
 * makes an engine hold a whole module at two bytes a sign, and in backquotes, which bundlers write around single
 * quotes, a text is read twice.
 */
const plainJson = (value: unknown) =>
  JSON.stringify(value).replace(/[^\0-\x7f]|'/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)

/**
 * A module that holds records, deeply frozen: as one string of JSON, which engines read faster than an object literal,
 * and with functions that freeze what there is to freeze in it, which spares a look at every value. A collection, of
 * which questions are asked, keeps what they make from it.
 */
export function dataModule(records: readonly unknown[], isCollection: boolean): string {
  const { functions, name } = freezing(nestingOf(records))
  const parsed = `JSON.parse(
    '${plainJson(records).replaceAll('\\', '\\\\')}',
  )`
  const [imported, list] = isCollection
    ? ["import { keeping } from '../keeping.js'\n\n", `keeping(/* @__PURE__ */ ${parsed})`]
    : ['', parsed]
  return `// Generated from data by \`npm run generate\`. Do not edit: change the records.
${imported}${functions.map((text) => `${text}\n`).join('')}const records: unknown = /* @__PURE__ */ ${name}(
  /* @__PURE__ */ ${list},
)
export default records
`
}
