import { expectTypeOf, test } from 'vitest'

type ForNode = typeof import('../../src/node.js')
type ForAll = typeof import('../../src/index.js')

test('the front door for Node.js has the types of the other', () => {
  expectTypeOf<ForNode>().toExtend<ForAll>()
  expectTypeOf<ForAll>().toExtend<ForNode>()
})
