import { build } from 'esbuild'
import { describe, expect, test, vi } from 'vitest'
import * as index from '../../src/index.js'
import * as node from '../../src/node.js'

const read = vi.hoisted(() => vi.fn())
vi.mock('../../src/questions/questions-file.js', () => ({ questionsFile: () => read }))

type Function = (...given: readonly unknown[]) => unknown
const isClass = (name: string) => /^[A-Z]/.test(name)
const functions = Object.entries<unknown>(node).filter(
  (entry): entry is [string, Function] => typeof entry[1] === 'function' && !isClass(entry[0]),
)

describe('the front door for Node.js', () => {
  test('has the same names as the other, and the same constants', () => {
    expect(Object.keys(node).sort()).toEqual(Object.keys(index).sort())
    const constants = Object.entries(index).filter(([, value]) => typeof value !== 'function')
    expect(constants.length).toBeGreaterThan(30)
    const others = constants.filter(([name, value]) =>
      Object.entries(node).every(([key, one]) => key !== name || one !== value),
    )
    expect(others.map(([name]) => name)).toEqual([])
  })

  test('has functions of the same names and lengths', () => {
    const functionsOf = (door: object) =>
      Object.entries(door)
        .flatMap(([key, value]) => (typeof value === 'function' ? [`${key}: ${value.name}, ${value.length}`] : []))
        .sort()
    expect(functionsOf(node)).toEqual(functionsOf(index))
  })

  test('hands what each function is given to that of the same name, which is read once, with the records and errors', () => {
    const echoes = functions.map(([name]) => [name, (...given: readonly unknown[]) => [name, ...given]])
    read.mockReturnValue(Object.fromEntries(echoes))
    const handedOn = (ask: Function, given: readonly number[]) =>
      (ask(...given) as readonly unknown[]).filter((one) => one !== undefined)
    for (const [name, ask] of functions) {
      const needed = [...Array(ask.length).keys()]
      expect(handedOn(ask, needed)).toEqual([name, ...needed])
      const whatever = [...Array(9).keys()]
      const taken = handedOn(ask, whatever)
      expect(taken).toEqual([name, ...whatever.slice(0, taken.length - 1)])
      expect(taken.length).toBeGreaterThan(needed.length)
    }
    expect(functions.length).toBeGreaterThan(60)
    expect(read).toHaveBeenCalledOnce()
    const { events, published, UnknownIdError } = index
    expect(read).toHaveBeenCalledWith(expect.objectContaining({ ...published, events, published, UnknownIdError }))
  })

  test('loads no question until one is asked', async () => {
    const { metafile } = await build({
      entryPoints: ['src/node.ts'],
      bundle: true,
      write: false,
      metafile: true,
      platform: 'neutral',
      format: 'esm',
      logLevel: 'silent',
    })
    const files = Object.keys(metafile.inputs)
    expect(files).toContain('src/dataset/events.ts')
    expect(files.filter((file) => /\/(?:find|get|of-release|create-dataset|askable)/.test(file))).toEqual([])
    expect(files.filter((file) => !file.startsWith('src/'))).toEqual([])
  })
})
