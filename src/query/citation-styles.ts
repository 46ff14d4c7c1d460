import type { SourceRecord } from '../dataset/record-types.js'

/** When a work was published, as far as it is known. */
export interface CitedDate {
  /** Year, month and day, or as many of them as the date settles. */
  readonly parts: readonly string[]
  /** Whether the date is marked as approximate or uncertain. */
  readonly circa: boolean
  /** Whether it was worked out, since the work does not state it. */
  readonly inferred: boolean
  /** The date as EDTF where the parts do not say all of it. */
  readonly edtf: string | null
}

/** What a citation names: a release of a dataset, or a source. What is not known is null. */
export interface CitedWork {
  readonly key: string
  readonly kind: SourceRecord['kind']
  readonly title: string
  readonly author: string | null
  readonly publisher: string | null
  readonly url: string | null
  readonly date: CitedDate | null
  readonly language: string | null
  readonly version: string | null
  readonly note: string | null
}

/** What the formats call each kind of text, and the fields in which they look for who published it. */
const kinds: Readonly<
  Record<SourceRecord['kind'], { readonly csl: string; readonly ris: string; readonly by: readonly [string, string] }>
> = {
  'news-article': { csl: 'article-newspaper', ris: 'NEWS', by: ['container-title', 'T2'] },
  'agency-report': { csl: 'article-newspaper', ris: 'NEWS', by: ['container-title', 'T2'] },
  readout: { csl: 'document', ris: 'GEN', by: ['publisher', 'PB'] },
  'official-text': { csl: 'document', ris: 'GEN', by: ['publisher', 'PB'] },
  transcript: { csl: 'document', ris: 'GEN', by: ['publisher', 'PB'] },
  dataset: { csl: 'dataset', ris: 'DATA', by: ['publisher', 'PB'] },
}

const isKnown = (part: string | null | undefined): part is string => part !== null && part !== undefined

/** Known parts of a text, in one; null where none is. */
const joined = (parts: readonly (string | null | undefined)[], separator: string) =>
  parts.filter(isKnown).join(separator) || null

/** The note of a work, with its date where the fields of a format cannot say all of it. */
const noteOf = ({ note, date }: CitedWork) => joined([note, date?.edtf && `published ${date.edtf} (EDTF)`], '; ')

function inText(work: CitedWork): string {
  const { title, kind, author, publisher, url, date, version, note } = work
  const day = date && `${date.circa ? 'c. ' : ''}${date.parts.join('-')}`
  const parts = [
    author,
    kind === 'dataset' ? title : `“${title}”`,
    publisher,
    date?.inferred ? `[${day}]` : day,
    version && `version ${version}`,
    note,
    url,
  ]
  return parts.filter(isKnown).join(', ')
}

const TEX_NAMES: Readonly<Record<string, string>> = {
  '\\': 'textbackslash',
  '~': 'textasciitilde',
  '^': 'textasciicircum',
}
/** Text in which TeX reads no command. */
const inTex = (text: string) =>
  text.replace(/[\\~^&%$#_{}]/g, (sign) => (sign in TEX_NAMES ? `\\${TEX_NAMES[sign]}{}` : `\\${sign}`))

function inBibtex(work: CitedWork): string {
  const { key, title, author, publisher, url, date, language, version } = work
  const note = noteOf(work)
  const fields: readonly (readonly [string, string | null | undefined])[] = [
    ['author', author && `{${inTex(author)}}`],
    ['title', `{${inTex(title)}}`],
    ['howpublished', publisher && inTex(publisher)],
    ['year', date?.parts[0]],
    ['month', date?.parts[1]],
    ['day', date?.parts[2]],
    ['language', language],
    ['version', version && inTex(version)],
    ['note', note && inTex(note)],
    ['url', url?.replace(/[{}\\]/g, encodeURIComponent)],
  ]
  const lines = fields.flatMap(([name, value]) => (isKnown(value) ? [`  ${name} = {${value}},\n`] : []))
  return `@misc{${key},\n${lines.join('')}}`
}

function inCsl(work: CitedWork) {
  const { key, kind, title, author, publisher, url, date, language, version } = work
  return {
    id: key,
    type: kinds[kind].csl,
    title,
    author: author === null ? undefined : [{ literal: author }],
    [kinds[kind].by[0]]: publisher ?? undefined,
    issued: date === null ? undefined : { 'date-parts': [date.parts.map(Number)], circa: date.circa || undefined },
    language: language ?? undefined,
    version: version ?? undefined,
    note: noteOf(work) ?? undefined,
    URL: url ?? undefined,
  }
}

function inRis(work: CitedWork): string {
  const { key, kind, title, author, publisher, url, date, language, version } = work
  const [year, month = '', day = ''] = date?.parts ?? []
  const fields: readonly (readonly [string, string | null | undefined])[] = [
    ['TY', kinds[kind].ris],
    ['ID', key],
    ['TI', title],
    ['AU', author],
    [kinds[kind].by[1], publisher],
    ['PY', year],
    ['DA', year && `${year}/${month}/${day}/`],
    ['LA', language],
    ['ET', version],
    ['N1', noteOf(work)],
    ['UR', url],
    ['ER', ''],
  ]
  return fields.flatMap(([tag, value]) => (isKnown(value) ? [`${tag}  - ${value}`] : [])).join('\n')
}

/** The formats that a citation can have: how each writes some works down. */
export const citationStyles = /* @__PURE__ */ Object.freeze({
  text: (works) => works.map((work, nth) => `${inText(work)}${nth < works.length - 1 ? ';' : '.'}`).join(' '),
  bibtex: (works) => works.map(inBibtex).join('\n\n'),
  'csl-json': (works) => JSON.stringify(works.map(inCsl), null, 2),
  ris: (works) => works.map(inRis).join('\n\n'),
} as const satisfies Readonly<Record<string, (works: readonly CitedWork[]) => string>>)
