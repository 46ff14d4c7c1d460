import { parseDocument } from 'yaml'
import { type SchemaProblem, schemaProblems } from '../load/schema-problems.js'
import type { SchemaDataset } from '../schema/dataset.js'
import { nearest } from '../semantics/nearest.js'
import { valueAt } from '../semantics/value-at.js'
import { collectionNames } from '../vocabulary/collections.js'
import { bearersOf, bornAt } from './codebook-bearing.js'
import { codebookPageSchema } from './codebook-page.js'
import type { CodebookPage, CodebookRecord, DefinedTerm } from './codebook-term.js'

/** What is wrong with a page, at which field of it, and how to mend it. */
export interface PageProblem extends SchemaProblem {
  /** The path of the page below the folder of the pages. */
  readonly page: string
}

/** The pages that are sound, by the id of their term, and what is wrong with the others. */
export interface CodebookPages {
  readonly pages: ReadonlyMap<string, CodebookPage>
  readonly problems: readonly PageProblem[]
}

const GUIDE = 'README.md'

function recordNamed(dataset: SchemaDataset, name: string) {
  const [folder = '', id = ''] = name.split('/')
  const collection = collectionNames.find((one) => one === folder)
  const record = collection && dataset[collection].find((one) => one.id === id)
  return collection && record && { collection, record }
}

/** What is wrong with a record that a page links, beside whether it bears the term. */
function missing(dataset: SchemaDataset, field: string, { record: name, at }: CodebookRecord): SchemaProblem[] {
  const found = recordNamed(dataset, name)
  if (found === undefined) {
    const retired = dataset.retired.find(({ collection, id }) => `${collection}/${id}` === name)
    const names = collectionNames.flatMap((one) => dataset[one].map(({ id }) => `${one}/${id}`))
    return [
      {
        pointer: `${field}/record`,
        value: name,
        message: retired === undefined ? `there is no record ${name}` : `${name} is retired: ${retired.reason}`,
        remedy:
          retired === undefined
            ? `name another; the nearest is ${nearest(name, names)}`
            : `name another${retired.replacedBy.length > 0 ? `; it went to ${retired.replacedBy.join(', ')}` : ''}`,
      },
    ]
  }
  if (at === null || valueAt(found.record, at) !== undefined) return []
  return [
    {
      pointer: `${field}/at`,
      value: at,
      message: `${name} has nothing at ${at}`,
      remedy: 'name a part that it has, as a JSON Pointer, or take it out',
    },
  ]
}

function bears(dataset: SchemaDataset, term: DefinedTerm, { record: name, at }: CodebookRecord): boolean {
  const found = recordNamed(dataset, name)
  return found !== undefined && bornAt(term, found.collection, found.record, at).length > 0
}

const placed = ({ record, at }: CodebookRecord) => `${record}${at ?? ''}`

/** What is wrong with what a page shows: a term is borne by its example, and a value is not by its near miss. */
function misfits(dataset: SchemaDataset, term: DefinedTerm, { example, nearMiss }: CodebookPage): SchemaProblem[] {
  const bearers = bearersOf(term, dataset)
  const [first] = bearers
  if (example === null && first !== undefined) {
    return [
      {
        pointer: '/example',
        value: null,
        message: `there is no example, but ${bearers.length} places of the data bear ${term.id}`,
        remedy: `show one, such as ${first.record}, and take because out`,
      },
    ]
  }
  const unborne =
    example !== null && !bears(dataset, term, example)
      ? [
          {
            pointer: '/example/record',
            value: placed(example),
            message: `${placed(example)} does not bear ${term.id}`,
            remedy:
              first === undefined
                ? 'no record does: write example: null, and why in because'
                : `show one that does, such as ${first.record} at ${first.pointer === '' ? 'its whole' : first.pointer}`,
          },
        ]
      : []
  const borne =
    term.kind !== 'field' && bears(dataset, term, nearMiss)
      ? [
          {
            pointer: '/nearMiss/record',
            value: placed(nearMiss),
            message: `${placed(nearMiss)} bears ${term.id}: it is no near miss`,
            remedy: 'show a record that does not, or name the part that is meant with at',
          },
        ]
      : []
  return [...unborne, ...borne]
}

function readPage(text: string): { page: CodebookPage | undefined; problems: readonly SchemaProblem[] } {
  const document = parseDocument(text)
  const faults = [...document.errors, ...document.warnings]
  if (faults.length > 0) {
    return {
      page: undefined,
      problems: faults.map(({ message }) => ({
        pointer: '',
        value: text,
        message: `this is not YAML: ${message.split('\n')[0]}`,
        remedy: 'mend the text there; a text with a colon in it stands in quotation marks or below >-',
      })),
    }
  }
  const value: unknown = document.toJS()
  const result = codebookPageSchema.safeParse(value)
  return result.success
    ? { page: result.data, problems: [] }
    : { page: undefined, problems: schemaProblems(codebookPageSchema, value) }
}

function strange(path: string, terms: readonly DefinedTerm[], { retired }: SchemaDataset): SchemaProblem {
  const id = path.replace(/\.yaml$/, '')
  const gone = retired.find((one) => `${one.collection}/${one.id}` === id)
  const closest = nearest(
    id,
    terms.map((term) => term.id),
  )
  return {
    pointer: '',
    value: path,
    message: gone === undefined ? `there is no term ${id}` : `the term ${id} is retired: ${gone.reason}`,
    remedy:
      gone === undefined ? `the nearest is ${closest}.yaml: rename the page, or take it out` : 'take the page out',
  }
}

/** The pages that texts hold, each held against its term and the records: no page is sound that shows what is not so. */
export function codebookPages(
  texts: ReadonlyMap<string, string>,
  terms: readonly DefinedTerm[],
  dataset: SchemaDataset,
): CodebookPages {
  const pages = new Map<string, CodebookPage>()
  const problems: PageProblem[] = []
  for (const [path, text] of texts) {
    if (path === GUIDE) continue
    const term = terms.find(({ id }) => `${id}.yaml` === path)
    if (term === undefined) {
      problems.push({ page: path, ...strange(path, terms, dataset) })
      continue
    }
    const read = readPage(text)
    const links = read.page && { '/example': read.page.example, '/nearMiss': read.page.nearMiss }
    const dead = Object.entries(links ?? {}).flatMap(([field, link]) => (link ? missing(dataset, field, link) : []))
    const wrong = dead.length > 0 || read.page === undefined ? dead : misfits(dataset, term, read.page)
    problems.push(...[...read.problems, ...wrong].map((problem) => ({ page: path, ...problem })))
    if (read.page !== undefined && wrong.length === 0) pages.set(term.id, read.page)
  }
  return { pages, problems }
}
