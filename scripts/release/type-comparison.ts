import ts from 'typescript'
import type { Demand } from '../../src/changes/version-step.js'
import { type Position, type TypeChange, typeChanges } from './type-changes.js'
import { partsOf } from './type-parts.js'

const isOptional = ({ flags }: ts.Symbol) => (flags & ts.SymbolFlags.Optional) !== 0
/** The name of a symbol, without the number that a program gives to one of the language; a tuple has none. */
const nameOf = (symbol: ts.Symbol | undefined) =>
  symbol === undefined ? 'a tuple' : String(symbol.escapedName).replace(/^__@(\w+)@\d+$/, '[$1]')

function mayBeLeftOut({ valueDeclaration: declared }: ts.Symbol): boolean {
  if (declared === undefined || !ts.isParameter(declared)) return false
  return [declared.questionToken, declared.initializer, declared.dotDotDotToken].some((one) => one !== undefined)
}

/** Compares types of one program, and gathers what their differences demand; each pair of objects is gone into once. */
export class TypeComparison {
  readonly demands: Demand[] = []
  readonly #seen = new Map<ts.Type, Map<ts.Type, Set<Position>>>()
  readonly #checker: ts.TypeChecker
  readonly #program: ts.Program

  constructor(program: ts.Program) {
    this.#program = program
    this.#checker = program.getTypeChecker()
  }

  /** Adds what a difference demands where it stands. */
  found(change: TypeChange, position: Position, path: string, reason: string): void {
    const subject = path
    const step = typeChanges[change][position]
    if (!this.demands.some((one) => one.subject === subject && one.reason === reason && one.step === step))
      this.demands.push({ step, subject, reason })
  }

  /** Compares what stands at a path in the older and in the newer release. */
  compare(before: ts.Type, after: ts.Type, position: Position, path: string): void {
    const [old, now] = [partsOf(this.#checker, before), partsOf(this.#checker, after)]
    for (const one of old.empty)
      if (!now.empty.has(one)) this.found('emptyRemoved', position, path, `it can no longer be ${one}`)
    for (const one of now.empty)
      if (!old.empty.has(one)) this.found('emptyAdded', position, path, `it can be ${one}, which it could not`)
    const lost = [...old.plain].filter((one) => !now.plain.has(one))
    const won = [...now.plain].filter((one) => !old.plain.has(one))
    if (lost.length > 0 && won.length > 0)
      this.found('other', position, path, `it was ${lost.join(' or ')}, and is ${won.join(' or ')}`)
    else if (lost.length > 0) this.found('narrowed', position, path, `it can no longer be any ${lost.join(' or ')}`)
    else if (won.length > 0)
      this.found('widened', position, path, `it can be any ${won.join(' or ')}, which it could not`)
    else this.#compareTerms(old.terms, now.terms, position, path)
    this.#compareObjects(old.objects, now.objects, position, path)
  }

  #wasSeen(before: ts.Type, after: ts.Type, position: Position): boolean {
    const others = this.#seen.get(before) ?? new Map<ts.Type, Set<Position>>()
    const positions = others.get(after) ?? new Set<Position>()
    if (positions.has(position)) return true
    this.#seen.set(before, others.set(after, positions.add(position)))
    return false
  }

  #compareTerms(old: ReadonlySet<string>, now: ReadonlySet<string>, position: Position, path: string): void {
    for (const term of old)
      if (!now.has(term)) this.found('termRemoved', position, path, `the term ${term} was removed`)
    for (const term of now) if (!old.has(term)) this.found('termAdded', position, path, `the term ${term} is new`)
  }

  /** By what the members of a union are told apart: the fields that hold terms; else the name of the type. */
  #sortOf(type: ts.Type): string {
    const fixed = this.#checker.getPropertiesOfType(type).flatMap((property) => {
      const { terms, plain, objects } = partsOf(this.#checker, this.#checker.getTypeOfSymbol(property))
      return terms.size === 1 && plain.size === 0 && objects.length === 0
        ? [`${nameOf(property)}=${[...terms][0]}`]
        : []
    })
    return fixed.length > 0 ? fixed.join(' ') : nameOf(type.aliasSymbol ?? type.symbol)
  }

  #compareObjects(old: readonly ts.Type[], now: readonly ts.Type[], position: Position, path: string): void {
    const [one, other] = [old[0], now[0]]
    if (one !== undefined && other !== undefined && old.length === 1 && now.length === 1) {
      this.#compareObject(one, other, position, path)
      return
    }
    const left = [...now]
    for (const member of old) {
      const sort = this.#sortOf(member)
      const found = left.findIndex((candidate) => this.#sortOf(candidate) === sort)
      const [match] = found < 0 ? [] : left.splice(found, 1)
      if (match !== undefined) this.#compareObject(member, match, position, `${path}<${sort}>`)
      else this.found('termRemoved', position, path, `it can no longer be ${sort}`)
    }
    for (const member of left) {
      const sort = this.#sortOf(member)
      const change = old.length > 0 && sort.includes('=') ? 'termAdded' : 'widened'
      this.found(change, position, path, `it can be ${sort}, which it could not`)
    }
  }

  /** Whether it is one of the language's own classes or interfaces; what its mapped types make of others is not. */
  #isOfLibrary({ symbol }: ts.Type): boolean {
    if (symbol === undefined || (symbol.flags & (ts.SymbolFlags.Class | ts.SymbolFlags.Interface)) === 0) return false
    const files = symbol.declarations?.map((declaration) => declaration.getSourceFile()) ?? []
    return files.some((file) => this.#program.isSourceFileDefaultLibrary(file))
  }

  #compareObject(old: ts.Type, now: ts.Type, position: Position, path: string): void {
    if (this.#wasSeen(old, now, position)) return
    const checker = this.#checker
    const [zodOld, zodNow] = [old.getProperty('_zod'), now.getProperty('_zod')]
    if (zodOld !== undefined && zodNow !== undefined) {
      for (const [side, at] of [
        ['output', 'out'],
        ['input', 'in'],
      ] as const) {
        const [had, has] = [zodOld, zodNow].map((one) => checker.getTypeOfSymbol(one).getProperty(side))
        if (had !== undefined && has !== undefined)
          this.compare(checker.getTypeOfSymbol(had), checker.getTypeOfSymbol(has), at, `${path}.${side}`)
      }
      return
    }
    if (this.#isOfLibrary(old) || this.#isOfLibrary(now)) this.#compareReferences(old, now, position, path)
    else this.#compareMembers(old, now, position, path)
  }

  /** Lists, maps and the like: the same type of the language, of the same or of comparable things. */
  #compareReferences(old: ts.Type, now: ts.Type, position: Position, path: string): void {
    const [had, has] = [old, now].map((type) => nameOf(type.symbol))
    const [items, others] = [old, now].map((type) => this.#checker.getTypeArguments(type as ts.TypeReference))
    if (had !== has || items?.length !== others?.length) {
      this.found('other', position, path, `it was ${had}, and is ${has}`)
      return
    }
    for (const [place, item] of items?.entries() ?? []) {
      const other = others?.[place]
      if (other !== undefined) this.compare(item, other, position, `${path}[${(items?.length ?? 0) > 1 ? place : ''}]`)
    }
  }

  #compareMembers(old: ts.Type, now: ts.Type, position: Position, path: string): void {
    const checker = this.#checker
    if (checker.isTupleType(old) || checker.isTupleType(now)) {
      this.#compareReferences(old, now, position, path)
      return
    }
    for (const kind of [ts.SignatureKind.Call, ts.SignatureKind.Construct]) {
      const [had, has] = [old, now].map((type) => checker.getSignaturesOfType(type, kind))
      this.#compareSignatures(had ?? [], has ?? [], position, path)
    }
    const [had, has] = [old, now].map(
      (type) => new Map(checker.getPropertiesOfType(type).map((property) => [nameOf(property), property])),
    )
    for (const [name, property] of had ?? []) {
      const other = has?.get(name)
      const at = `${path}.${name}`
      if (other === undefined) this.found('removed', position, at, 'it was removed')
      else this.#compareProperty(property, other, position, at)
    }
    for (const [name, property] of has ?? []) {
      if (had?.has(name)) continue
      this.found(this.#isDemanded(property) ? 'demanded' : 'added', position, `${path}.${name}`, 'it is new')
    }
    for (const info of checker.getIndexInfosOfType(old)) {
      const other = checker.getIndexInfosOfType(now).find(({ keyType }) => keyType === info.keyType)
      if (other === undefined) this.found('removed', position, path, 'it no longer takes any key')
      else this.compare(info.type, other.type, position, `${path}[key]`)
    }
  }

  /** Whether a member must be given a value of its own: a field of a record that can be null or a list need not. */
  #isDemanded(property: ts.Symbol): boolean {
    const type = this.#checker.getTypeOfSymbol(property)
    return !isOptional(property) && !partsOf(this.#checker, type).empty.has('null') && !this.#checker.isArrayType(type)
  }

  #compareProperty(old: ts.Symbol, now: ts.Symbol, position: Position, path: string): void {
    if (!isOptional(old) && isOptional(now)) this.found('nowOptional', position, path, 'it can be left out now')
    if (isOptional(old) && !isOptional(now)) this.found('nowRequired', position, path, 'it can no longer be left out')
    const [had, has] = [old, now].map((property) => {
      const type = this.#checker.getTypeOfSymbol(property)
      return isOptional(property) ? this.#checker.getNonNullableType(type) : type
    })
    if (had !== undefined && has !== undefined) this.compare(had, has, position, path)
  }

  #compareSignatures(
    old: readonly ts.Signature[],
    now: readonly ts.Signature[],
    position: Position,
    path: string,
  ): void {
    for (const [place, signature] of old.entries()) {
      const other = now[place]
      if (other === undefined) this.found('removed', position, path, 'a way to call it was removed')
      else this.#compareSignature(signature, other, position, path)
    }
    if (now.length > old.length) this.found('added', position, path, 'a way to call it is new')
  }

  #compareSignature(old: ts.Signature, now: ts.Signature, position: Position, path: string): void {
    const [taken, given] = position === 'in' ? (['out', 'in'] as const) : (['in', 'out'] as const)
    for (const [place, parameter] of old.parameters.entries()) {
      const other = now.parameters[place]
      const at = `${path}(${parameter.name})`
      if (other === undefined) {
        this.found('removed', taken, at, 'the parameter was removed')
        continue
      }
      if (mayBeLeftOut(parameter) && !mayBeLeftOut(other))
        this.found('nowRequired', taken, at, 'it can no longer be left out')
      if (!mayBeLeftOut(parameter) && mayBeLeftOut(other))
        this.found('nowOptional', taken, at, 'it can be left out now')
      const [had, has] = [parameter, other].map((one) => {
        const type = this.#checker.getTypeOfSymbol(one)
        return mayBeLeftOut(one) ? this.#checker.getNonNullableType(type) : type
      })
      if (had !== undefined && has !== undefined) this.compare(had, has, taken, at)
    }
    for (const parameter of now.parameters.slice(old.parameters.length)) {
      const change = mayBeLeftOut(parameter) ? 'added' : 'demanded'
      this.found(change, taken, `${path}(${parameter.name})`, 'the parameter is new')
    }
    this.compare(old.getReturnType(), now.getReturnType(), given, `${path}()`)
  }
}
