import type { SchemaDataset } from '../schema/dataset.js'
import { type CollectionName, collectionNames } from '../vocabulary/collections.js'
import { crosswalkSchemes, edtfFeatures } from './codebook-crosswalk.js'
import type { CodebookRecord, CodebookTerm, CrosswalkEntry } from './codebook-term.js'
import { fieldsOfVocabulary, type PlacedField, placedFields, typeWord } from './codebook-terms.js'
import { codebookVocabularies } from './codebook-vocabularies.js'

const FOLDER = 'docs/codebook'
const SHARED = 'shared-fields'
const OPTIONS = 'issues-and-options'
const HEADER =
  '<!-- Generated from src/schema, src/vocabulary, data and codebook by `npm run generate`. Do not edit. -->\n'

const cell = (text: string) => text.replaceAll('|', '\\|').replaceAll('\n', ' ')

/** The anchor that a heading gets where Markdown is shown. */
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(/\s/g, '-')

const folderOf = ({ id }: CodebookTerm) => id.split('/')[0] ?? ''

/** The page on which a term stands. */
function pageOf(term: CodebookTerm): string {
  switch (term.kind) {
    case 'collection':
      return term.name
    case 'issue':
    case 'option':
      return OPTIONS
    case 'value':
      return folderOf(term)
    case 'field': {
      const [first, ...others] = new Set(term.places.map(({ collection }) => collection))
      return first === undefined || others.length > 0 ? SHARED : first
    }
  }
}

const linkTo = (term: CodebookTerm) => `[\`${term.name}\`](${pageOf(term)}.md#${anchorOf(term.name)})`

function recordLink({ record, at, why }: CodebookRecord): string {
  return `[${record}](../../data/${record}.json)${at === null ? '' : ` at \`${at}\``}: ${why}`
}

const elsewhere = ({ scheme, code, meaning }: CrosswalkEntry) =>
  code === null ? `${scheme} ${meaning}` : `${scheme} \`${code}\` (${meaning})`

function section(term: CodebookTerm): string {
  const { page } = term
  const lines = [
    `### ${term.name}`,
    [term.definition, ...term.facts].join(' '),
    ...(page === null
      ? []
      : [
          `- **When:** ${page.use}`,
          `- **When not:** ${page.notWhen}`,
          page.example === null ? `- **Example:** none. ${page.because}` : `- **Example:** ${recordLink(page.example)}`,
          `- **Near miss:** ${recordLink(page.nearMiss)}`,
        ]),
    ...(term.crosswalk.length === 0 ? [] : [`- **Elsewhere:** ${term.crosswalk.map(elsewhere).join('; ')}.`]),
  ]
  const [heading, definition, ...list] = lines
  return `\n${heading}\n\n${definition}\n${list.length === 0 ? '' : `\n${list.join('\n')}\n`}`
}

const document = (title: string, intro: string, ...parts: readonly string[]) =>
  `${HEADER}# ${title}\n\n${intro}\n${parts.join('')}`

const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [
    '',
    `| ${head.join(' | ')} |`,
    `| ${head.map(() => '---').join(' | ')} |`,
    ...rows.map((row) => `| ${row.join(' | ')} |`),
    '',
  ].join('\n')

interface Book {
  readonly terms: readonly CodebookTerm[]
  readonly ofField: (field: PlacedField) => CodebookTerm | undefined
}

function bookOf(terms: readonly CodebookTerm[]): Book {
  const byPlace = new Map(
    terms
      .filter(({ kind }) => kind === 'field')
      .flatMap((term) => term.places.map(({ collection, pointer }) => [`${collection}${pointer}`, term] as const)),
  )
  return { terms, ofField: ({ place }) => byPlace.get(`${place.collection}${place.pointer}`) }
}

/** The list of terms that a field may hold, as the folder of its pages. */
const vocabularyOf = (field: PlacedField) =>
  Object.entries(codebookVocabularies).find(([, { terms }]) => fieldsOfVocabulary(terms).includes(field))?.[0]

function fieldTable(book: Book, collection: CollectionName): string {
  const rows = new Map<string, PlacedField[]>()
  for (const field of placedFields) {
    if (field.place.collection !== collection) continue
    rows.set(field.place.pointer, [...(rows.get(field.place.pointer) ?? []), field])
  }
  return table(
    ['field', 'holds', ''],
    [...rows].map(([pointer, fields]) => {
      const [first] = fields
      const term = first && book.ofField(first)
      const list = first && vocabularyOf(first)
      const types = [...new Set(fields.map(({ field }) => typeWord(field.node)))].join(' or ')
      const descriptions = [...new Set(fields.map(({ field }) => field.node.description ?? ''))].join(' ')
      const marks = [
        fields.some(({ field }) => field.optional) ? 'may be left out' : '',
        fields.some(({ field }) => field.node.editorial) ? 'editorial' : '',
      ].filter(Boolean)
      return [
        term === undefined ? `\`${pointer}\`` : `[\`${pointer}\`](${pageOf(term)}.md#${anchorOf(term.name)})`,
        list === undefined ? cell(types) : `${cell(types)} of [${list}](${list}.md)`,
        `${cell(descriptions)}${marks.length > 0 ? ` *(${marks.join(', ')})*` : ''}`,
      ]
    }),
  )
}

function collectionPage(book: Book, name: CollectionName): string {
  const own = book.terms.filter((term) => pageOf(term) === name)
  const itself = own.filter(({ kind }) => kind === 'collection')
  const fields = own.filter(({ kind }) => kind === 'field')
  return document(
    name,
    'The fields of a record by their JSON Pointers, `*` for any member of a list, then what is to be said of each. Fields of several collections are on the page of [shared fields](shared-fields.md).',
    ...itself.map(section),
    '\n## Fields\n',
    fieldTable(book, name),
    '\n## Each field\n',
    ...fields.map(section),
  )
}

function vocabularyPage(book: Book, folder: string, title: string): string {
  const values = book.terms.filter((term) => term.kind === 'value' && folderOf(term) === folder)
  const fields = fieldsOfVocabulary(codebookVocabularies[folder]?.terms ?? {})
  const holders = [...new Set(fields.map(book.ofField).filter((term) => term !== undefined))]
  return document(title, `Held by ${holders.map(linkTo).join(', ')}.`, ...values.map(section))
}

function crosswalkPage(book: Book): string {
  const named = new Map(book.terms.map((term) => [term.id, term]))
  const schemes = crosswalkSchemes.map(({ name, version, covers, entries }) =>
    [
      `\n## ${name}\n\n${version}. ${covers}\n`,
      table(
        ['term', name, ''],
        Object.entries(entries).map(([id, { code, meaning }]) => {
          const term = named.get(id)
          return [term === undefined ? `\`${id}\`` : linkTo(term), code === null ? '–' : `\`${code}\``, cell(meaning)]
        }),
      ),
    ].join(''),
  )
  return document(
    'Crosswalk',
    'What comes nearest in other codebooks and standards. A dash means that there is nothing, and the words beside it say why. The nearest code is not the same thing: read both definitions before joining data by it.',
    ...schemes,
    '\n## Features of EDTF\n',
    table(
      ['level', 'feature', 'example', 'in the data'],
      edtfFeatures.map(({ level, feature, example, used }) => [
        String(level),
        feature,
        `\`${example}\``,
        used ? 'may stand' : 'is refused',
      ]),
    ),
  )
}

function indexPage(terms: readonly CodebookTerm[]): string {
  const collections = terms.filter(({ kind }) => kind === 'collection')
  const count = (folder: string) => terms.filter((term) => folderOf(term) === folder).length
  return document(
    'Codebook',
    [
      'Every term of the dataset: what it means, when to use it and when not, a record that bears it and one that could be taken to. Definitions stand in the',
      'schemas, the vocabularies and the issues; the rest is written by hand, one file a term, in `codebook` of the repository. How to choose among terms is in the',
      '[guidelines](../guidelines.md), how the data comes about in the [methodology](../methodology.md). Links to records lead into the repository; from the package,',
      '`npx ukraine-peace-talks show <collection>/<id>` prints them. A field that *may be left out* is left out of a hand-written record where no source states it, and stands as `null` or an',
      'empty list in the data that is published. An *editorial* field is the curators’ own and needs no evidence.',
    ].join('\n'),
    '\n## Collections\n',
    table(
      ['collection', 'one record is'],
      collections.map((term) => [`[${term.name}](${term.name}.md)`, cell(term.definition)]),
    ),
    `\nFields that several collections have are on [one page](${SHARED}.md), and so are the [issues and options](${OPTIONS}.md) under negotiation.\n`,
    '\n## Closed lists\n',
    table(
      ['list', 'terms'],
      Object.entries(codebookVocabularies).map(([folder, { title }]) => [
        `[${title}](${folder}.md)`,
        String(count(folder)),
      ]),
    ),
    '\nWhat comes nearest in PLOVER, CAMEO, PA-X, EDTF and ISO is in the [crosswalk](crosswalk.md).\n',
  )
}

function optionsPage(book: Book, issues: SchemaDataset['issues']): string {
  const named = new Map(book.terms.map((term) => [term.id, term]))
  const sectionOf = (id: string) => {
    const term = named.get(id)
    return term === undefined ? '' : section(term)
  }
  return document(
    'Issues and options',
    'The questions under negotiation and the answers on which actors have taken a stance. The definition of an option is its proposition: a sentence that supporters and opponents would both accept as worded.',
    ...issues.flatMap(({ id, label, options }) => [
      `\n## ${label}\n`,
      sectionOf(`issues/${id}`),
      ...options.map((option) => sectionOf(`options/${option.id}`)),
    ]),
  )
}

/** The codebook as Markdown: path below the repository and text, one page a collection and a closed list. */
export function codebookMarkdown(
  terms: readonly CodebookTerm[],
  { issues }: Pick<SchemaDataset, 'issues'>,
): Map<string, string> {
  const book = bookOf(terms)
  const pages: readonly (readonly [string, string])[] = [
    ['README', indexPage(terms)],
    ...collectionNames.map((name) => [name, collectionPage(book, name)] as const),
    [
      SHARED,
      document(
        'Shared fields',
        'Fields of shapes that stand in several collections, and those that several records have under one description, which are named `Record`.',
        ...terms.filter((term) => pageOf(term) === SHARED).map(section),
      ),
    ],
    [OPTIONS, optionsPage(book, issues)],
    ...Object.entries(codebookVocabularies).map(
      ([folder, { title }]) => [folder, vocabularyPage(book, folder, title)] as const,
    ),
    ['crosswalk', crosswalkPage(book)],
  ]
  return new Map(pages.map(([name, text]) => [`${FOLDER}/${name}.md`, text]))
}
