import { recordSchemas } from '../schema/dataset.js'
import { collectionNames, collections } from '../vocabulary/collections.js'
import { actTypes, attackTypes, crosswalkVersions, talkTypes } from '../vocabulary/event-types.js'
import { polarities } from '../vocabulary/position.js'
import { type Field, type Node, schemaTree } from './schema-tree.js'

const HEADER = `<!-- Generated from src/schema and src/vocabulary by \`npm run generate\`. Do not edit. -->
# Codebook

Every field of every collection, with the terms it may hold. How to choose among them is in [guidelines.md](guidelines.md). A field marked *may be
left out* is left out of a hand-written record where no source states it, and stands as \`null\` or an empty list in the data that is published. A
field marked *editorial* is the curators' own and needs no evidence.
`

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ')

function typeWord(node: Node): string {
  switch (node.kind) {
    case 'id':
      return node.own ? 'id' : `id of ${node.referent}`
    case 'terms':
      return 'term'
    case 'literal':
      return `\`${node.value}\``
    case 'nullable':
      return `${typeWord(node.inner)} or null`
    case 'list':
      return `list of ${typeWord(node.item)}`
    case 'tuple':
      return node.items.length === 0 ? 'empty list' : `[${node.items.map(typeWord).join(', ')}]`
    case 'object':
      return node.name ?? 'object'
    case 'union':
      return node.name ?? node.options.map(typeWord).join(' or ')
    default:
      return node.kind
  }
}

interface Row {
  readonly pointer: string
  readonly field: Field
}

function rowsOf(node: Node, pointer: string): Row[] {
  switch (node.kind) {
    case 'nullable':
      return rowsOf(node.inner, pointer)
    case 'list':
      return rowsOf(node.item, `${pointer}/*`)
    case 'object':
      return node.fields.flatMap((field) => {
        const here = `${pointer}/${field.name}`
        return [{ pointer: here, field }, ...(field.name === 'evidence' ? [] : rowsOf(field.node, here))]
      })
    case 'union':
      return node.options.flatMap((option) => rowsOf(option, pointer))
    default:
      return []
  }
}

function termsOf(node: Node): Readonly<Record<string, string>> | null {
  if (node.kind === 'terms') return node.terms
  if (node.kind === 'nullable') return termsOf(node.inner)
  if (node.kind === 'list') return termsOf(node.item)
  return null
}

const isLiteral = ({ field }: Row) => field.node.kind === 'literal'

function section(title: string, intro: string, node: Node): string {
  const rows = new Map<string, Row[]>()
  for (const row of rowsOf(node, '')) rows.set(row.pointer, [...(rows.get(row.pointer) ?? []), row])
  const table: string[] = []
  const terms: string[] = []
  for (const [pointer, same] of rows) {
    const types = [...new Set(same.map(({ field }) => typeWord(field.node)))].join(' or ')
    const descriptions = [...new Set(same.map(({ field }) => field.node.description ?? ''))].join(' ')
    const marks = [
      same.some(({ field }) => field.optional) ? 'may be left out' : '',
      same.some(({ field }) => field.node.editorial) ? 'editorial' : '',
    ].filter(Boolean)
    table.push(
      `| \`${pointer}\` | ${cell(types)} | ${cell(descriptions)}${marks.length > 0 ? ` *(${marks.join(', ')})*` : ''} |`,
    )
    const vocabulary = Object.assign(
      {},
      ...same.map((row) =>
        isLiteral(row) && row.field.node.kind === 'literal'
          ? { [row.field.node.value]: row.field.node.description ?? '' }
          : (termsOf(row.field.node) ?? {}),
      ),
    ) as Record<string, string>
    if (Object.keys(vocabulary).length > 0 && pointer !== '/records/*/collection') {
      terms.push(
        `\n**\`${pointer}\`**\n`,
        ...Object.entries(vocabulary).map(([term, meaning]) => `- \`${term}\`: ${meaning}`),
      )
    }
  }
  return [`\n## ${title}\n`, intro, '', '| field | type | |', '| --- | --- | --- |', ...table, ...terms, ''].join('\n')
}

function crosswalk(): string {
  const types = { ...talkTypes, ...actTypes, ...attackTypes }
  return [
    '\n## Crosswalk of event types\n',
    `To ${crosswalkVersions.plover} and ${crosswalkVersions.cameo}. The nearest code is given; a dash means that the codebook has none.`,
    '',
    '| type | PLOVER | CAMEO |',
    '| --- | --- | --- |',
    ...Object.entries(types).map(([name, { plover, cameo }]) => `| \`${name}\` | ${plover ?? '–'} | ${cameo ?? '–'} |`),
    '',
  ].join('\n')
}

function polarityTable(): string {
  const rows = Object.entries(polarities).map(([stance, polarity]) => `| \`${stance}\` | ${polarity} |`)
  return ['\n## Polarity of stances\n', '| stance | polarity |', '| --- | --- |', ...rows, ''].join('\n')
}

/** The codebook as Markdown: every field of every collection, every term, and the crosswalk of event types. */
export function codebook(): string {
  const evidence = schemaTree(recordSchemas.places)
  const shared = evidence.kind === 'object' ? evidence.fields.find(({ name }) => name === 'evidence') : undefined
  return [
    HEADER,
    ...collectionNames.map((name) => section(name, collections[name], schemaTree(recordSchemas[name]))),
    ...(shared === undefined
      ? []
      : [section('evidence', 'In every record: which words of which source say which fields.', shared.node)]),
    polarityTable(),
    crosswalk(),
  ].join('')
}
