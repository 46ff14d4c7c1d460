import { basename, join } from 'node:path'
import ts from 'typescript'
import type { Demand } from '../../src/changes/version-step.js'
import { isDoor } from './declarations.js'
import { TypeComparison } from './type-comparison.js'

const options: ts.CompilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  lib: ['lib.es2023.d.ts'],
  types: [],
  noEmit: true,
}

type Declarations = ReadonlyMap<string, string>

/** A program of both releases' declarations, each in a folder of its own below the root, which is where zod is looked for. */
function programOf(root: string, folders: ReadonlyMap<string, Declarations>): ts.Program {
  const texts = new Map(
    [...folders].flatMap(([folder, files]) =>
      [...files].map(([name, text]) => [join(root, folder, name), text] as const),
    ),
  )
  const host = ts.createCompilerHost(options)
  const { directoryExists, fileExists, readFile, getSourceFile } = host
  host.getCurrentDirectory = () => root
  host.directoryExists = (folder) => folders.has(basename(folder)) || (directoryExists?.(folder) ?? true)
  host.fileExists = (file) => texts.has(file) || fileExists(file)
  host.readFile = (file) => texts.get(file) ?? readFile(file)
  host.getSourceFile = (file, ...rest) => {
    const text = texts.get(file)
    return text === undefined
      ? getSourceFile(file, ...rest)
      : ts.createSourceFile(file, text, options.target ?? rest[0])
  }
  return ts.createProgram([...texts.keys()], options, host)
}

/** Throws where declarations do not compile: what cannot be found would be any, and fit everything. */
function checkCompiles(program: ts.Program, file: ts.SourceFile, what: string): void {
  const [fault] = [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)]
  if (fault === undefined) return
  const { line } = file.getLineAndCharacterOfPosition(fault.start ?? 0)
  const message = ts.flattenDiagnosticMessageText(fault.messageText, ' ')
  throw new Error(`The declarations of ${what} do not compile, at line ${line + 1}: ${message}`)
}

const TYPES = ts.SymbolFlags.Interface | ts.SymbolFlags.TypeAlias | ts.SymbolFlags.Class

function parametersOf({ declarations }: ts.Symbol): readonly ts.TypeParameterDeclaration[] {
  const declared = declarations?.find((one) => ts.isInterfaceDeclaration(one) || ts.isTypeAliasDeclaration(one))
  return declared !== undefined && 'typeParameters' in declared ? [...(declared.typeParameters ?? [])] : []
}

function compareExports(
  program: ts.Program,
  before: ts.SourceFile,
  after: ts.SourceFile,
  comparison: TypeComparison,
): void {
  const checker = program.getTypeChecker()
  const exportsOf = (file: ts.SourceFile) => {
    const module = checker.getSymbolAtLocation(file)
    const found = module === undefined ? [] : checker.getExportsOfModule(module)
    const resolved = (one: ts.Symbol) =>
      (one.flags & ts.SymbolFlags.Alias) !== 0 ? checker.getAliasedSymbol(one) : one
    return new Map(found.map((one) => [one.name, resolved(one)]))
  }
  const [had, has] = [exportsOf(before), exportsOf(after)]
  for (const name of had.keys()) if (!has.has(name)) comparison.found('removed', 'type', name, 'the export was removed')
  for (const name of has.keys()) if (!had.has(name)) comparison.found('added', 'type', name, 'the export is new')
  const pairs = [...had].flatMap(([name, old]) => {
    const now = has.get(name)
    return now === undefined ? [] : [{ name, old, now }]
  })
  for (const { name, old, now } of pairs) {
    const [isType, wasType] = [(now.flags & TYPES) !== 0, (old.flags & TYPES) !== 0]
    if (wasType && !isType) comparison.found('removed', 'type', name, 'it is no longer a type')
    if (!wasType || !isType) continue
    const [few, many] = [parametersOf(old), parametersOf(now)]
    const required = (parameters: readonly ts.TypeParameterDeclaration[]) =>
      parameters.filter((one) => one.default === undefined).length
    if (many.length < few.length || required(many) > required(few))
      comparison.found('other', 'type', name, 'it takes other type parameters')
    comparison.compare(checker.getDeclaredTypeOfSymbol(old), checker.getDeclaredTypeOfSymbol(now), 'type', name)
  }
  for (const { name, old, now } of pairs) {
    const [isValue, wasValue] = [(now.flags & ts.SymbolFlags.Value) !== 0, (old.flags & ts.SymbolFlags.Value) !== 0]
    if (wasValue && !isValue) comparison.found('removed', 'type', name, 'it is no longer a value')
    if (wasValue && isValue) comparison.compare(checker.getTypeOfSymbol(old), checker.getTypeOfSymbol(now), 'out', name)
  }
}

/**
 * What the differences of two releases' declarations demand of the version, each with the export and the way to the
 * member. Throws where declarations do not compile.
 */
export function compareTypes(root: string, before: Declarations, after: Declarations): readonly Demand[] {
  const doors = [...before.keys()].filter(isDoor)
  if (before.size === after.size && [...before].every(([name, text]) => after.get(name) === text)) return []
  const [had, has] = ['the last release', 'this version']
  const folders = new Map([
    [had, before],
    [has, after],
  ])
  const program = programOf(root, folders)
  const comparison = new TypeComparison(program)
  for (const door of doors) {
    const [old, now] = [had, has].map((folder) => program.getSourceFile(join(root, folder, door)))
    if (old === undefined || now === undefined) {
      comparison.found('removed', 'type', door.replace('.d.ts', ''), 'the entry point was removed')
      continue
    }
    checkCompiles(program, old, `${had}, ${door}`)
    checkCompiles(program, now, `${has}, ${door}`)
    compareExports(program, old, now, comparison)
  }
  return comparison.demands
}
