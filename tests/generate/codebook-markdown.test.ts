import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, test } from 'vitest'
import { published } from '../../src/dataset/published.js'
import { codebookOf, filesOfCodebook } from '../../src/generate/codebook.js'
import { loadTexts } from '../../src/load/load-texts.js'
import { datasetSchema } from '../../src/schema/dataset.js'

const dataset = datasetSchema.parse(published)
const codebook = codebookOf(dataset, await loadTexts('codebook'))
const files = filesOfCodebook(codebook, dataset)

/** The anchors of a page as GitHub makes them: a heading that comes again gets a number. */
function anchorsOf(text: string): Set<string> {
  const anchors = new Set<string>()
  for (const [, heading = ''] of text.matchAll(/^#{1,6} (.+)$/gm)) {
    const plain = heading
      .toLowerCase()
      .replaceAll(/[^a-z0-9\s_-]/g, '')
      .replaceAll(' ', '-')
    let anchor = plain
    for (let nth = 1; anchors.has(anchor); nth++) anchor = `${plain}-${nth}`
    anchors.add(anchor)
  }
  return anchors
}

describe('the codebook as Markdown', () => {
  test.each([...files])('%s is committed as it is generated', (file, text) => {
    expect(readFileSync(file, 'utf8')).toBe(text)
  })

  test('has its folder to itself', () => {
    expect(readdirSync('docs/codebook').sort()).toEqual(
      [...files.keys()].map((file) => file.replace('docs/codebook/', '')).sort(),
    )
  })

  test.each([...files])('every link of %s leads to a page and a heading, or to a file', (file, text) => {
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]*))?\)/g)]
    for (const [link, path = '', anchor] of links) {
      const target = normalize(join(dirname(file), path))
      expect(files.has(target) || existsSync(target), link).toBe(true)
      if (anchor !== undefined) expect(anchorsOf(files.get(target) ?? ''), link).toContain(anchor)
    }
  })

  test('leads from the index to every page', () => {
    const index = files.get('docs/codebook/README.md') ?? ''
    for (const file of files.keys()) {
      const name = file.replace('docs/codebook/', '')
      if (name !== 'README.md') expect(index).toContain(`](${name})`)
    }
  })

  test('has a heading for every term, with its definition, its page and its crosswalk', () => {
    const whole = [...files.values()].join('\n')
    for (const { name, definition, page, crosswalk } of codebook.terms) {
      const sections = whole.split(/^(?=#{1,3} )/m).filter((text) => text.startsWith(`### ${name}\n`))
      const own = sections.find((text) => text.includes(definition)) ?? ''
      expect(own, name).not.toBe('')
      for (const part of [page?.use, page?.notWhen, page?.nearMiss.why, ...crosswalk.map(({ scheme }) => scheme)]) {
        if (part !== undefined)
          expect(
            sections.some((text) => text.includes(part)),
            `${name}: ${part}`,
          ).toBe(true)
      }
    }
  })
})
