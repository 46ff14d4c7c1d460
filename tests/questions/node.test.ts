import { build } from 'esbuild'
import { describe, expect, test } from 'vitest'
import * as index from '../../src/index.js'
import * as node from '../../src/node.js'

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
