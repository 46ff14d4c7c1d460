import { test } from '@fast-check/vitest'
import fc from 'fast-check'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { describe, expect } from 'vitest'
import { commentOf } from '../../scripts/pull-request/comment-of.js'
import { published } from '../../src/dataset/published.js'
import { beforeAndAfter } from '../changes/changed-dataset.js'

type Tree = ReturnType<typeof fromMarkdown>
type Node = Tree | Tree['children'][number]

const treeOf = (markdown: string) =>
  fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })

function* nodesIn(node: Node): Generator<Node> {
  yield node
  if ('children' in node) for (const child of node.children) yield* nodesIn(child)
}

const hostile = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 6 }),
      fc.constantFrom(
        '`',
        '``',
        '```',
        '\n',
        '\r\n',
        '\n\n',
        '|',
        '@everyone',
        '<img src=x>',
        '<!--',
        '-->',
        '&lt;',
        '\\',
        '](http://x.example)',
        '![',
        '[',
        '# ',
        '- ',
        '1. ',
        '> ',
        '***',
        '~~',
        'https://x.example',
        'www.x.example',
        'a@x.example',
        '#1',
        '$$',
        '\u2028',
        '\u202E',
        '[^1]: ',
        '[x]: /y',
      ),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((pieces) => pieces.join(''))

/** The nodes of a comment in their order, with the words of those that are not code. */
const shapeOf = (comment: string) =>
  [...nodesIn(treeOf(comment))].map((node) => (node.type === 'text' ? node.value : node.type))

/** The comment on records and a file that hold these words. */
function commentWith(words: string, file: string): string {
  const [retitled, kept, ...others] = published.events
  if (retitled === undefined || kept === undefined) throw new Error('There are too few events.')
  const retired = [{ collection: 'events', id: kept.id, replacedBy: [], since: '2026-01-01', reason: words } as const]
  const [figure, ...figures] = published.figures
  const actors = published.actors.slice(0, 2).map((actor) => ({ ...actor, name: words }))
  return commentOf({
    before: {
      ...published,
      actors: [],
      figures: figure === undefined ? [] : [{ ...figure, summary: words }, ...figures],
    },
    after: { ...published, actors, figures, events: [{ ...retitled, title: `Now ${words}` }, ...others], retired },
    unread: [file],
  })
}

describe('commentOf', () => {
  test.prop([hostile, hostile])('shows the words of a record as code, and as nothing else', (words, file) => {
    expect(shapeOf(commentWith(words, file))).toEqual(shapeOf(commentWith('words', 'file')))
  })

  test.prop([beforeAndAfter])('tells of a record, or says that none changes', ({ before, after }) => {
    const comment = commentOf({ before, after, unread: [] })
    expect(comment.length).toBeLessThan(65_536)
    expect(commentOf({ before, after: before, unread: [] })).toContain('No record changes.')
    const isTold = treeOf(comment).children.some((node) => node.type === 'heading' && node.depth === 4)
    expect(comment.includes('No record changes.')).toBe(!isTold)
  })
})
