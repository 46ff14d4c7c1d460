import { describe, expect, test } from 'vitest'
import { compareTypes } from '../../scripts/release/compare-types.js'

interface Case {
  readonly title: string
  /** What `Case` is in each release; `@` stands for a name of its own. */
  readonly before: string
  readonly after: string
  readonly demands: readonly string[]
}

const cases: readonly Case[] = [
  {
    title: 'an export is removed',
    before: 'export declare const @: string',
    after: '',
    demands: ['major @: the export was removed'],
  },
  {
    title: 'an export is new',
    before: '',
    after: 'export declare const @: string',
    demands: ['minor @: the export is new'],
  },
  {
    title: 'a member is removed',
    before: 'export interface @ { a: string; b: string }',
    after: 'export interface @ { a: string }',
    demands: ['major @.b: it was removed'],
  },
  {
    title: 'a member is added',
    before: 'export interface @ { a: string }',
    after: 'export interface @ { a: string; b: string }',
    demands: ['minor @.b: it is new'],
  },
  {
    title: 'a member may no longer be left out',
    before: 'export interface @ { a?: string }',
    after: 'export interface @ { a: string }',
    demands: ['major @.a: it can no longer be left out'],
  },
  {
    title: 'a member may be left out, of what is taken',
    before: 'export declare function @(given: { a: string }): void',
    after: 'export declare function @(given: { a?: string }): void',
    demands: ['minor @(given).a: it can be left out now'],
  },
  {
    title: 'a member may be left out, of what is given',
    before: 'export declare function @(): { a: string }',
    after: 'export declare function @(): { a?: string }',
    demands: ['major @().a: it can be left out now'],
  },
  {
    title: 'a type loses a term',
    before: "export type @ = 'a' | 'b'",
    after: "export type @ = 'a'",
    demands: ['major @: the term "b" was removed'],
  },
  {
    title: 'a type has a term more',
    before: "export type @ = 'a'",
    after: "export type @ = 'a' | 'b'",
    demands: ['minor @: the term "b" is new'],
  },
  {
    title: 'a type can no longer be null',
    before: 'export interface @ { a: string | null }',
    after: 'export interface @ { a: string }',
    demands: ['major @.a: it can no longer be null'],
  },
  {
    title: 'what is given can be null',
    before: 'export declare const @: { a: string }',
    after: 'export declare const @: { a: string | null }',
    demands: ['major @.a: it can be null, which it could not'],
  },
  {
    title: 'what is taken can be null',
    before: 'export declare function @(a: string): void',
    after: 'export declare function @(a: string | null): void',
    demands: ['minor @(a): it can be null, which it could not'],
  },
  {
    title: 'a term for any text, in what is taken',
    before: 'export declare function @(a: string): void',
    after: "export declare function @(a: 'b'): void",
    demands: ['major @(a): it can no longer be any string'],
  },
  {
    title: 'a term for any text, in what is given',
    before: 'export declare function @(): string',
    after: "export declare function @(): 'b'",
    demands: ['minor @(): it can no longer be any string'],
  },
  {
    title: 'any text for a term, in what is given',
    before: "export declare function @(): 'b'",
    after: 'export declare function @(): string',
    demands: ['major @(): it can be any string, which it could not'],
  },
  {
    title: 'another plain type',
    before: 'export declare function @(): string',
    after: 'export declare function @(): number',
    demands: ['major @(): it was string, and is number'],
  },
  {
    title: 'nothing can be told any more',
    before: 'export declare function @(): { a: string }',
    after: 'export declare function @(): any',
    demands: ['major @(): it can be any any, which it could not', 'minor @(): it can no longer be __type'],
  },
  {
    title: 'a parameter is asked for',
    before: 'export declare function @(): void',
    after: 'export declare function @(a: string): void',
    demands: ['major @(a): the parameter is new'],
  },
  {
    title: 'a parameter may be given',
    before: 'export declare function @(): void',
    after: 'export declare function @(a?: string): void',
    demands: ['minor @(a): the parameter is new'],
  },
  {
    title: 'a parameter is removed',
    before: 'export declare function @(a: string): void',
    after: 'export declare function @(): void',
    demands: ['major @(a): the parameter was removed'],
  },
  {
    title: 'a parameter may no longer be left out',
    before: 'export declare function @(a?: string): void',
    after: 'export declare function @(a: string): void',
    demands: ['major @(a): it can no longer be left out'],
  },
  {
    title: 'a filter has a key more that must be given',
    before: 'export declare function @(filter: { a?: string }): void',
    after: 'export declare function @(filter: { a?: string; b: string }): void',
    demands: ['major @(filter).b: it is new'],
  },
  {
    title: 'a record that is taken has a field more that can be null, and one that is a list',
    before: 'export declare function @(record: { a: string }): void',
    after: 'export declare function @(record: { a: string; b: string | null; c: readonly string[] }): void',
    demands: ['minor @(record).b: it is new', 'minor @(record).c: it is new'],
  },
  {
    title: 'a record that is given has a field and a term more',
    before: "export declare function @(): readonly { a: 'x' }[]",
    after: "export declare function @(): readonly { a: 'x' | 'y'; b: string }[]",
    demands: ['minor @()[].a: the term "y" is new', 'minor @()[].b: it is new'],
  },
  {
    title: 'a way to call it is removed',
    before: 'export declare function @(a: string): string; export declare function @(a: number): number',
    after: 'export declare function @(a: string): string',
    demands: ['major @: a way to call it was removed'],
  },
  {
    title: 'a method takes less',
    before: 'export interface @ { ask(a: string | number): void }',
    after: 'export interface @ { ask(a: string): void }',
    demands: ['major @.ask(a): it can no longer be any number'],
  },
  {
    title: 'what is given back to a function of the caller has less',
    before: 'export declare function @(call: (one: { a: string; b: string }) => void): void',
    after: 'export declare function @(call: (one: { a: string }) => void): void',
    demands: ['major @(call)(one).b: it was removed'],
  },
  {
    title: 'a list that can be changed no longer can',
    before: 'export declare function @(): string[]',
    after: 'export declare function @(): readonly string[]',
    demands: ['major @(): it was Array, and is ReadonlyArray'],
  },
  {
    title: 'a tuple is shorter',
    before: 'export declare const @: readonly [string, string]',
    after: 'export declare const @: readonly [string]',
    demands: ['major @: it was a tuple, and is a tuple'],
  },
  {
    title: 'a map holds something else',
    before: 'export declare const @: ReadonlyMap<string, string>',
    after: 'export declare const @: ReadonlyMap<string, number>',
    demands: ['major @[1]: it was string, and is number'],
  },
  {
    title: 'a dictionary takes other values',
    before: 'export declare const @: Readonly<Record<string, string>>',
    after: 'export declare const @: Readonly<Record<string, number>>',
    demands: ['major @[key]: it was string, and is number'],
  },
  {
    title: 'what is read only has less',
    before: 'export declare const @: Readonly<{ a: string; b: { c: string } }>',
    after: 'export declare const @: Readonly<{ a: string; b: {} }>',
    demands: ['major @.b.c: it was removed'],
  },
  {
    title: 'one of the sorts of a record is new, another has a field less',
    before: "export type @ = { type: 'a'; more: string } | { type: 'b' }",
    after: "export type @ = { type: 'c' } | { type: 'b' } | { type: 'a' }",
    demands: ['major @<type="a">.more: it was removed', 'minor @: it can be type="c", which it could not'],
  },
  {
    title: 'one of the sorts of a record is removed',
    before: "export type @ = { type: 'a' } | { type: 'b' } | { type: 'c' }",
    after: "export type @ = { type: 'a' } | { type: 'b' }",
    demands: ['major @: it can no longer be type="c"'],
  },
  {
    title: 'a class gives less',
    before: 'export declare class @ extends Error { readonly id: string }',
    after: 'export declare class @ extends Error { readonly name: string }',
    demands: ['major @.id: it was removed', 'major @().id: it was removed'],
  },
  {
    title: 'a type takes another parameter',
    before: 'export interface @<A = string> { a: A }',
    after: 'export interface @<A> { a: A }',
    demands: ['major @: it takes other type parameters'],
  },
  {
    title: 'what depends on a parameter has less at its widest',
    before: 'export declare function @<T extends { a: string; b: string }>(a: T): T',
    after: 'export declare function @<T extends { a: string }>(a: T): T',
    demands: ['major @(a).b: it was removed', 'major @().b: it was removed'],
  },
  {
    title: 'a value is a type alone',
    before: 'export declare class @ { a: string }',
    after: 'export interface @ { a: string }',
    demands: ['major @: it is no longer a value'],
  },
  {
    title: 'a schema takes and gives other values',
    before: 'export declare const @: { _zod: { input: { a?: string }; output: { a: string } } }',
    after: 'export declare const @: { _zod: { input: { a: string }; output: { a: string; b: number } } }',
    demands: ['minor @.output.b: it is new', 'major @.input.a: it can no longer be left out'],
  },
  {
    title: 'a sentence is worded otherwise',
    before: "export declare const @: { readonly a: 'Is so.' }",
    after: "export declare const @: { readonly a: 'It is so.' }",
    demands: [],
  },
  {
    title: 'nothing but the order and the names of what is not exported',
    before: 'interface Inner@ { a: string; b: number } export declare function @(given: Inner@): Inner@',
    after: 'interface Other@ { b: number; a: string } export declare function @(given: Other@): Other@',
    demands: [],
  },
  {
    title: 'a type that holds itself',
    before: 'export interface @ { inner: @ | null; a: string }',
    after: 'export interface @ { inner: @ | null; a: string; b: string }',
    demands: ['minor @.b: it is new'],
  },
]

const nameOf = (place: number) => `Case${place}_`
const declared = (side: 'before' | 'after') =>
  cases.map((one, place) => one[side].replaceAll('@', nameOf(place))).join('\n')
const only = (text: string) => new Map([['index.d.ts', text]])
const demands = compareTypes(process.cwd(), only(declared('before')), only(`${declared('after')}\nexport {}`))

describe('the step that is demanded where', () => {
  test.each(cases.map((one, place) => ({ ...one, name: nameOf(place) })))('$title', ({ name, demands: expected }) => {
    const found = demands.filter(({ subject }) => subject.startsWith(name))
    const texts = found.map(({ step, subject, reason }) => `${step} ${subject}: ${reason}`.replaceAll(name, '@'))
    expect(texts.sort()).toEqual([...expected].sort())
  })
})

test('equal declarations demand nothing', () => {
  expect(compareTypes(process.cwd(), only(declared('before')), only(declared('before')))).toEqual([])
})

test('an entry point that is gone is a major step', () => {
  const before = new Map([...only('export {}'), ['schemas.d.ts', 'export {}']])
  expect(compareTypes(process.cwd(), before, only('export {}'))).toEqual([
    { step: 'major', subject: 'schemas', reason: 'the entry point was removed' },
  ])
})
