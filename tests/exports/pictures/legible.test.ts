import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { published } from '../../../src/dataset/published.js'
import { release } from '../../../src/dataset/release.js'
import { picturesOf } from '../../../src/exports/pictures/pictures.js'
import { areOver, isBeyond, readPicture } from './read-picture.js'

const pictures = [...picturesOf(published, release)].map(([name, picture]) => ({
  name,
  ...picture,
  ...readPicture(picture.svg),
}))

describe.each(pictures)('$name', ({ texts, width, height, title, description, alternative }) => {
  test('writes no words over others', () => {
    const over = texts.flatMap((one, at) =>
      texts.slice(at + 1).flatMap((other) => (areOver(one, other) ? [`${one.words} / ${other.words}`] : [])),
    )
    expect(over).toEqual([])
  })

  test('writes no words beyond its edges', () => {
    const beyond = texts.filter((words) => isBeyond(words, width, height))
    expect(beyond).toEqual([])
  })

  test('is as wide as a page and says what it shows', async () => {
    expect(width).toBe(800)
    expect(description.startsWith(alternative)).toBe(true)
    expect(title).not.toBe('')
    expect(alternative).toMatch(/\d/)
  })
})

test('no picture takes anything from elsewhere', () => {
  expect(pictures.filter(({ svg }) => /href|url\(|@import|<script|<image|<foreignObject/.test(svg))).toEqual([])
})

test('the README shows each of them, with a text alternative', async () => {
  const readme = await readFile('README.md', 'utf8')
  const shown = [...readme.matchAll(/!\[([^\]]{40,})\]\(docs\/figures\/([a-z-]+)\.svg\)/g)].map(([, , name]) => name)
  expect(shown).toEqual(pictures.map(({ name }) => name))
})
