import ts from 'typescript'
import type { SchemaDataset } from '../schema/dataset.js'
import { leadsTo } from '../semantics/leads-to.js'
import { collectionNames } from '../vocabulary/collections.js'

type RetiredIds = SchemaDataset['retired']

/** A question as its file in `src/query` declares it. */
interface Question {
  readonly file: string
  readonly name: string
  /** Its documentation comment, whole. */
  readonly comment: string
  /** Its type parameters after the ids, as written, and their names. */
  readonly types: readonly { readonly text: string; readonly name: string }[]
  /** Its parameters before the dataset, as written, and their names. */
  readonly parameters: readonly { readonly text: string; readonly name: string; readonly optional: boolean }[]
  readonly answer: string
  /** The collections that it looks into; null for all. */
  readonly collections: readonly string[] | null
  /** The types that its signature names, each with the module that has it, as seen from a folder beside `src/query`. */
  readonly imports: readonly { readonly name: string; readonly from: string }[]
}

const isExported = (node: ts.HasModifiers) =>
  node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true

function collectionsOf(type: ts.TypeNode | undefined): readonly string[] | null | undefined {
  if (type === undefined || !ts.isTypeReferenceNode(type) || type.typeName.getText() !== 'DatasetOf') return undefined
  const [, names] = type.typeArguments ?? []
  if (names === undefined) return null
  const all = ts.isUnionTypeNode(names) ? names.types : [names]
  return all.map((one) => one.getText().replaceAll("'", ''))
}

function importsOf(source: ts.SourceFile, file: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const statement of source.statements) {
    if (ts.isImportDeclaration(statement) && ts.isStringLiteral(statement.moduleSpecifier)) {
      const { text } = statement.moduleSpecifier
      const from = text.startsWith('./') ? `../query/${text.slice(2)}` : text
      const bindings = statement.importClause?.namedBindings
      if (bindings && ts.isNamedImports(bindings)) for (const { name } of bindings.elements) found.set(name.text, from)
    }
    const declares = ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)
    if (declares && isExported(statement)) found.set(statement.name.text, `../query/${file.replace(/\.ts$/, '.js')}`)
  }
  return found
}

function namesIn(nodes: readonly (ts.Node | undefined)[]): ReadonlySet<string> {
  const found = new Set<string>()
  const visit = (node: ts.Node) => {
    if (ts.isIdentifier(node)) found.add(node.text)
    ts.forEachChild(node, visit)
  }
  for (const node of nodes) if (node !== undefined) visit(node)
  return found
}

const withText = (node: ts.TypeParameterDeclaration | ts.ParameterDeclaration) => ({
  text: node.getText(),
  name: node.name.getText(),
})

const isOptional = ({ initializer, questionToken }: ts.ParameterDeclaration) =>
  initializer !== undefined || questionToken !== undefined

/**
 * The questions among the files of `src/query`: the exported functions whose ids default to those of the release and
 * whose last parameter is the dataset.
 */
function questionsIn(files: ReadonlyMap<string, string>): readonly Question[] {
  return [...files].flatMap(([file, text]) => {
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
    return source.statements.flatMap((node): readonly Question[] => {
      if (!ts.isFunctionDeclaration(node) || !isExported(node) || node.name === undefined) return []
      const [ids, ...types] = node.typeParameters ?? []
      const parameters = [...node.parameters]
      const collections = collectionsOf(parameters.pop()?.type)
      if (ids?.default?.getText() !== 'KnownIds' || collections === undefined) return []
      const known = importsOf(source, file)
      const used = [...namesIn([...types, ...parameters, node.type])].filter((name) => known.has(name))
      return [
        {
          file,
          name: node.name.text,
          comment: text.slice(node.getFullStart(), node.getStart()).trim(),
          types: types.map(withText),
          parameters: parameters.map((one) => ({ ...withText(one), optional: isOptional(one) })),
          answer: node.type?.getText() ?? 'void',
          collections,
          imports: used.map((name) => ({ name, from: known.get(name) as string })),
        },
      ]
    })
  })
}

const HEADER = '// Generated from src/query by `npm run generate`. Do not edit: change the question.\n'

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

function importLines(questions: readonly Question[], more: readonly { name: string; from: string }[]): string {
  const byModule = new Map<string, Set<string>>()
  const add = (name: string, from: string) => byModule.set(from, (byModule.get(from) ?? new Set()).add(name))
  for (const { imports } of questions) for (const { name, from } of imports) add(`type ${name}`, from)
  for (const { name, file } of questions) add(`${name} as ${name}In`, `../query/${file.replace(/\.ts$/, '.js')}`)
  for (const { name, from } of more) add(name, from)
  return [...byModule]
    .sort(([a], [b]) => compare(a, b))
    .map(([from, names]) => `import { ${[...names].sort().join(', ')} } from '${from}'\n`)
    .join('')
}

/** The same text for the ids that are meant. */
const forIds = (text: string, ids: string) =>
  text.replace(/NoInfer<((?:[^<>]|<[^<>]*>)*)>/g, '$1').replace(/\bI\b/g, ids)

const signature = ({ name, types, parameters, answer }: Question, ids: string) =>
  forIds(
    `${name}${types.length === 0 ? '' : `<${types.map(({ text }) => text).join(', ')}>`}(${parameters
      .map(({ text }) => text)
      .join(', ')}): ${answer}`,
    ids,
  )

const call = ({ name, types, parameters }: Question, ids: string, dataset: string) =>
  `${name}In<${[ids, ...types.map((type) => type.name)].join(', ')}>(${[...parameters.map((one) => one.name), dataset].join(', ')})`

/** What a collection of the release is imported as, since a parameter may have its name. */
const released = (name: string) => `${name}OfRelease`

/** The lookups that throw for an id that is no longer in use, by what they look it up in. */
const lookups: Readonly<Record<RetiredIds[number]['collection'], string>> = {
  sources: 'getSource',
  actors: 'getActor',
  places: 'getPlace',
  issues: 'getIssue',
  options: 'getOption',
  events: 'getEvent',
  proposals: 'getProposal',
  positions: 'getPosition',
  figures: 'getFigure',
  discrepancies: 'getDiscrepancy',
}

/** Why an id is deprecated: what stands for it in the end, since when and why, in a comment. */
function deprecation(entry: RetiredIds[number], retired: RetiredIds): string {
  const ends = leadsTo(entry, retired)
  const now =
    ends.length === 0 ? 'Withdrawn, and nothing stands for it' : `Use ${ends.map((id) => `'${id}'`).join(' or ')}`
  const why = entry.reason.replaceAll('*/', '* /').replaceAll('@', '(at)').replace(/\s+/g, ' ')
  return `/** @deprecated ${now}, since ${entry.since}: ${why} */`
}

/**
 * A signature of a lookup for each id that is no longer in use, which an editor strikes through, between its own, which
 * is first for whatever fits none and last for types that look at one alone. The ids are put in a conditional type, since
 * an editor would offer those of a plain one.
 */
function overloads(question: Question, retired: RetiredIds): string {
  const { name, comment } = question
  const gone = retired.filter(({ collection }) => lookups[collection] === name)
  if (gone.length === 0) return ''
  const signatures = gone.map(
    (entry) =>
      `${deprecation(entry, retired)}\nexport function ${name}<const Id extends string>(id: Id extends '${entry.id}' ? Id : never): never\n`,
  )
  const own = `${comment}\nexport function ${signature(question, 'KnownIds')}\n`
  return `${own}${signatures.join('')}${own}`
}

/** Every question as a function that is asked of the release, as TypeScript source text. */
function questionsOfRelease(files: ReadonlyMap<string, string>, retired: RetiredIds): string {
  const questions = questionsIn(files)
  const constants = [...new Set(questions.flatMap(({ collections }) => collections ?? ['published']))]
  const more = constants.map((name) => ({ name: `${name} as ${released(name)}`, from: `../dataset/${name}.js` }))
  const functions = questions.map((question) => {
    const dataset =
      question.collections === null
        ? released('published')
        : `{ ${question.collections.map((name) => `${name}: ${released(name)}`).join(', ')} }`
    const body = `return ${call(question, 'KnownIds', dataset)}`
    const before = overloads(question, retired)
    const comment = before === '' ? `${question.comment}\n` : before
    return `\n${comment}export function ${signature(question, 'KnownIds')} {\n  ${body}\n}\n`
  })
  const known = { name: 'type KnownIds', from: '../dataset/generated/ids.js' }
  return `${HEADER}${importLines(questions, [known, ...more])}${functions.join('')}`
}

/** A dataset with every question as a method, as TypeScript source text. */
function askableDataset(files: ReadonlyMap<string, string>, collections: readonly string[]): string {
  const questions = questionsIn(files)
  const more = [
    { name: 'type Ids', from: '../dataset/generated/ids.js' },
    { name: 'type KnownIds', from: '../dataset/generated/ids.js' },
    { name: 'type Dataset', from: '../dataset/record-types.js' },
  ]
  const methods = questions.map((question) => {
    const comment = question.comment.replace(/ \*\n \* @example\n[\s\S]*?\*\//, ' */').replaceAll('\n', '\n  ')
    return `\n  ${comment}\n  ${signature(question, 'I')} {\n    return ${call(question, 'I', 'this')}\n  }\n`
  })
  return `${HEADER}${importLines(questions, more)}
/** A dataset that can be asked: its collections, and every question as a method. */
export class AskableDataset<I extends Ids = KnownIds> implements Dataset<I> {
${collections.map((name) => `  readonly ${name}: Dataset<I>['${name}']\n`).join('')}
  constructor(dataset: Dataset<I>) {
${collections.map((name) => `    this.${name} = dataset.${name}\n`).join('')}    Object.freeze(this)
  }
${methods.join('')}}
`
}

/** The types that come with the questions, for the front door to give on: TypeScript source text. */
function typesOfQuestions(files: ReadonlyMap<string, string>): string {
  const byModule = new Map<string, Set<string>>()
  const add = (name: string, from: string) => byModule.set(from, (byModule.get(from) ?? new Set()).add(name))
  for (const { file, imports } of questionsIn(files)) {
    const own = importsOf(ts.createSourceFile(file, files.get(file) ?? '', ts.ScriptTarget.Latest, true), file)
    const module = `../query/${file.replace(/\.ts$/, '.js')}`
    for (const [name, from] of own) if (from === module) add(name, from)
    for (const { name, from } of imports) if (/^\.\.\/(?:query|filter)\//.test(from)) add(name, from)
  }
  const lines = [...byModule]
    .sort(([a], [b]) => compare(a, b))
    .map(([from, names]) => `export type { ${[...names].sort().join(', ')} } from '${from}'\n`)
  return `${HEADER}${lines.join('')}`
}

/** What a front door has of functions beside the questions, with what each takes. */
const others = [
  { name: 'createDataset', takes: ['collections'], mayTake: ['options'] },
  { name: 'evidenceFor', takes: ['record'], mayTake: ['pointer'] },
  { name: 'isBefore', takes: ['a', 'b'], mayTake: [] },
  { name: 'isWithin', takes: ['date', 'from', 'to'], mayTake: [] },
  { name: 'outerDays', takes: ['date'], mayTake: [] },
  { name: 'readEdtf', takes: ['edtf'], mayTake: [] },
] as const

/**
 * The front door for Node.js, as TypeScript source text: all that the other has, with functions of the same names and
 * lengths that read the file of the questions when the first is asked.
 */
function frontDoorForNode(files: ReadonlyMap<string, string>, retired: RetiredIds): string {
  const asked = questionsIn(files).map((question) => ({
    name: question.name,
    takes: question.parameters.filter(({ optional }) => !optional).map((one) => one.name),
    mayTake: question.parameters.filter(({ optional }) => optional).map((one) => one.name),
    isOverloaded: overloads(question, retired) !== '',
  }))
  const functions = [...asked, ...others.map((other) => ({ ...other, isOverloaded: false }))]
  const lines = functions.map(({ name, takes, mayTake, isOverloaded }) => {
    // No one function has every signature of several, but for one that takes whatever there is.
    const [taken, given, answer] = isOverloaded ? [': unknown', ' as never', ': never'] : ['', '', '']
    const parameters = [...takes.map((one) => one + taken), ...mayTake.map((one) => `${one}${taken} = undefined`)]
    const call = `asked().${name}(${[...takes, ...mayTake].map((one) => one + given).join(', ')})${given}`
    return `export const ${name}: Functions['${name}'] = (${parameters.join(', ')})${answer} => ${call}\n`
  })
  return `${HEADER}
import type { Functions } from './questions/questions-file.js'
import { readQuestions } from './questions/read-questions.js'

export * from './questions/at-once.js'

let functions: Functions | undefined
function asked(): Functions {
  functions ??= readQuestions()
  return functions
}

${lines.join('')}`
}

/** What derives from the questions and the retired ids and is committed: path below the repository and text. */
export function filesOfQuestions(files: ReadonlyMap<string, string>, retired: RetiredIds): Map<string, string> {
  return new Map([
    ['src/questions/of-release.ts', questionsOfRelease(files, retired)],
    ['src/questions/askable-dataset.ts', askableDataset(files, [...collectionNames, 'retired'])],
    ['src/questions/types.ts', typesOfQuestions(files)],
    ['src/node.ts', frontDoorForNode(files, retired)],
  ])
}
