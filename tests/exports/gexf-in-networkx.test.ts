import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import type { Ids } from '../../src/dataset/generated/ids.js'
import { published } from '../../src/dataset/published.js'
import type { Dataset } from '../../src/dataset/record-types.js'
import { filesOf } from '../../src/exports/gexf.js'
import { printable } from '../../src/exports/printable.js'
import { contactGraph } from '../../src/query/contact-graph.js'
import { fences } from '../readme/fences.js'
import { aRelease } from './a-release.js'
import { onlyFile } from './only-file.js'
import { withHostileTexts } from './with-hostile-texts.js'

const python = ['python3', '/usr/bin/python3'].find((one) => spawnSync(one, ['-c', 'import networkx']).status === 0)
if (python === undefined) console.warn('Skipped: networkx is not on this machine (apt-get install python3-networkx).')

const folder = mkdtempSync(join(tmpdir(), 'contacts-'))
afterAll(() => rmSync(folder, { recursive: true }))

async function inNetworkx(dataset: Dataset<Ids>, script: string): Promise<string> {
  writeFileSync(join(folder, 'contacts.gexf'), await onlyFile(filesOf(dataset, aRelease)))
  const { status, stdout, stderr } = spawnSync(python ?? '', ['-c', script], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, PYTHONIOENCODING: 'utf-8' },
  })
  expect([status, stderr]).toEqual([0, ''])
  return stdout
}

const everything = `
import json, networkx
graph = networkx.read_gexf("contacts.gexf")
print(json.dumps({
  "nodes": [[node["actor"], node["label"]] for _, node in graph.nodes(data=True)],
  "edges": sorted([tie["id"], tie["weight"], tie["events"]] for _, _, tie in graph.edges(data=True)),
}))`

describe.skipIf(python === undefined)('networkx reads GEXF', () => {
  const hostile = fc.sample(withHostileTexts, 3).map((dataset, at) => ({ of: `of hostile texts ${at}`, dataset }))
  test.each([{ of: 'of the release', dataset: published as Dataset<Ids> }, ...hostile])(
    'whole: $of',
    async ({ dataset }) => {
      const { nodes, edges } = contactGraph<Ids, 'graphology'>('graphology', {}, dataset)
      const read = JSON.parse(await inNetworkx(dataset, everything))
      expect(read.nodes).toEqual(nodes.map(({ key, attributes: { name } }) => [key, printable(name)]))
      const ties = edges.map(
        ({ source, target, attributes: { weight, events } }) =>
          [`${source}--${target}`, weight, events.join(' ')] as const,
      )
      expect(read.edges).toEqual(ties.toSorted(([a], [b]) => (a < b ? -1 : 1)))
    },
  )

  test('by the example of the documentation', async () => {
    const page = readFileSync('docs/formats.md', 'utf8')
    const [example] = fences(page.split('### networkx\n')[1]?.split('\n## ')[0] ?? '')
    const lines = (await inNetworkx(published, example?.code ?? '')).trimEnd().split('\n')
    const { edges } = contactGraph('graphology', {}, published)
    expect(lines).toHaveLength(5)
    expect(lines[0]).toBe(`Donald Trump - Volodymyr Zelenskyy ${edges[0]?.attributes.weight}`)
  })
})
