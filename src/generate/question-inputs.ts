import ts from 'typescript'
import { catalogues } from '../vocabulary/referents.js'

const QUESTIONS = 'src/questions/of-release.ts'
const GENERATED = 'src/dataset/generated'
const IDS = `${GENERATED}/ids.ts`
const MARK = '#'

/** What a parameter is called where its type, a text, does not tell what it holds. */
const DAYS: readonly string[] = ['on', 'from', 'to', 'asOf', 'date', 'day']

/** What a parameter is called that holds keys of a filter. */
const FILTERS: readonly string[] = ['filter', 'options']

/** The keys of what stands for a record, by what is handed over in its place. */
const records: ReadonlyMap<string, string> = new Map([
  ['evidence id', 'record'],
  ['collection id', 'reference'],
])

const keysOfIds = (typeOf: (catalogue: string) => string) =>
  catalogues.map(([catalogue, referent]) => `  readonly ${referent}: ${typeOf(catalogue)}\n`).join('')

/** A module of ids with one for each referent, which says what lists them: nothing read from it hangs on the data. */
const idsModule = [
  `export interface Ids {\n${keysOfIds(() => 'string')}}\n`,
  `export interface KnownIds extends Ids {\n${keysOfIds((catalogue) => `'${MARK}${catalogue}'`)}}\n`,
  'export interface EventTypes {}\nexport interface ActorKinds {}\n',
].join('')

/** What is given at one place of a question, or under one key of a filter. */
interface Input {
  readonly name: string
  readonly does?: string
  readonly takes: string
  readonly terms?: readonly (string | number)[]
  readonly many?: true
  readonly needed?: true
  readonly parts?: readonly Input[]
}

const inOrder = (a: string | number, b: string | number) => (a < b ? -1 : a > b ? 1 : 0)

/** Where a key stands among others: days come last, from the first to how surely. */
const placeOf = (key: string) => [...DAYS, 'within'].indexOf(key)

class Reader {
  readonly #checker: ts.TypeChecker

  constructor(readonly program: ts.Program) {
    this.#checker = program.getTypeChecker()
  }

  #exportsOf(file: string): readonly ts.Symbol[] {
    const source = this.program.getSourceFile(file)
    const module = source && this.#checker.getSymbolAtLocation(source)
    if (module === undefined) throw new RangeError(`The program has no module ${file}`)
    return this.#checker.getExportsOfModule(module)
  }

  /** The types of a union without undefined, type parameters as what they extend. */
  #oneOf(type: ts.Type): readonly ts.Type[] {
    if (type.flags & ts.TypeFlags.TypeParameter) {
      return this.#oneOf(this.#checker.getBaseConstraintOfType(type) ?? type)
    }
    if (type.isUnion()) return type.types.flatMap((one) => this.#oneOf(one))
    return type.flags & (ts.TypeFlags.Undefined | ts.TypeFlags.Never) ? [] : [type]
  }

  #takes(name: string, types: readonly ts.Type[]): Pick<Input, 'takes' | 'terms' | 'parts'> | null {
    const has = (flag: ts.TypeFlags) => types.some(({ flags }) => (flags & flag) !== 0)
    const nested = types.find((type) => type.symbol?.name.endsWith('Filter'))
    const parts = nested && { parts: this.#keysOf(nested) }
    for (const type of types) {
      const names = type.getProperties().map((property) => property.name)
      const record = records.get(names.toSorted().join(' '))
      if (record !== undefined) return { takes: record }
    }
    const literals = types.flatMap((type) => (type.isStringLiteral() || type.isNumberLiteral() ? type.value : []))
    const catalogue = literals.find((literal) => String(literal).startsWith(MARK))
    if (catalogue !== undefined) return { takes: String(catalogue).slice(MARK.length), ...parts }
    if (literals.length > 0) return { takes: 'terms', terms: literals.toSorted(inOrder) }
    if (has(ts.TypeFlags.BooleanLike)) return { takes: 'yes', ...parts }
    if (has(ts.TypeFlags.String)) return { takes: DAYS.includes(name) ? 'day' : name === 'pointer' ? name : 'text' }
    return has(ts.TypeFlags.Number) ? { takes: 'number' } : null
  }

  #input(name: string, type: ts.Type, isOptional: boolean, does: string): readonly Input[] {
    const given = this.#oneOf(type)
    const isList = (one: ts.Type) => this.#checker.isArrayType(one) || this.#checker.isTupleType(one)
    const items = given
      .filter(isList)
      .flatMap((list) => this.#checker.getTypeArguments(list as ts.TypeReference).flatMap((item) => this.#oneOf(item)))
    const takes = this.#takes(name, [...new Set([...given.filter((one) => !isList(one)), ...items])])
    if (takes === null) return []
    return [
      {
        name,
        ...(does === '' ? {} : { does }),
        ...takes,
        ...(items.length === 0 ? {} : { many: true }),
        ...(isOptional ? {} : { needed: true }),
      },
    ]
  }

  #keysOf(filter: ts.Type): readonly Input[] {
    const keys = filter.getProperties().toSorted((a, b) => placeOf(a.name) - placeOf(b.name) || inOrder(a.name, b.name))
    return keys.flatMap((key) => {
      const does = ts.displayPartsToString(key.getDocumentationComment(this.#checker)).replaceAll('\n', ' ')
      const isOptional = (key.flags & ts.SymbolFlags.Optional) !== 0
      return this.#input(key.name, this.#checker.getTypeOfSymbol(key), isOptional, does)
    })
  }

  /** Each question with what it is given, in order: an input, or the keys of a filter. */
  read(): ReadonlyMap<string, readonly (Input | readonly Input[])[]> {
    return new Map(
      this.#exportsOf(QUESTIONS).map((question) => {
        const [signature] = this.#checker.getTypeOfSymbol(question).getCallSignatures()
        const given = signature?.parameters.flatMap((parameter): readonly (Input | readonly Input[])[] => {
          const type = this.#checker.getTypeOfSymbol(parameter)
          if (FILTERS.includes(parameter.name)) return [this.#keysOf(type)]
          const { valueDeclaration: declared } = parameter
          const isOptional = declared !== undefined && ts.isParameter(declared) && declared.initializer !== undefined
          return this.#input(parameter.name, type, isOptional, '')
        })
        return [question.name, given ?? []] as const
      }),
    )
  }
}

const HEADER = `// Generated from src/questions by \`npm run generate\`. Do not edit: change the question.
import type { Input } from './input.js'

/** What each question is given, in order: an input, or the keys of a filter. */
export const questionInputs = `

/** A host whose ids are what names them, whatever the data has. */
const withoutData = (host: ts.CompilerHost): ts.CompilerHost => ({
  ...host,
  fileExists: (file) => file.endsWith(IDS) || host.fileExists(file),
  // In a fresh clone the folder is not there, and the compiler looks for no file in it.
  directoryExists: (folder) => folder.endsWith(GENERATED) || (host.directoryExists?.(folder) ?? true),
  getSourceFile: (file, options, ...rest) =>
    file.endsWith(IDS) ? ts.createSourceFile(file, idsModule, options) : host.getSourceFile(file, options, ...rest),
})

/**
 * What the questions are given, as a table for a command line: TypeScript source text. The host reads `src` and the
 * library of TypeScript.
 */
export function questionInputs(host: ts.CompilerHost): string {
  const options: ts.CompilerOptions = {
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2023.d.ts'],
    module: ts.ModuleKind.NodeNext,
    strict: true,
    exactOptionalPropertyTypes: true,
    types: [],
  }
  const program = ts.createProgram([QUESTIONS], options, withoutData(host))
  const questions = [...new Reader(program).read()].map(
    ([name, given]) => `  ${name}: [\n${given.map((one) => `    ${JSON.stringify(one)},\n`).join('')}  ],\n`,
  )
  return `${HEADER}{\n${questions.join('')}} as const satisfies Readonly<Record<string, readonly (Input | readonly Input[])[]>>\n`
}
