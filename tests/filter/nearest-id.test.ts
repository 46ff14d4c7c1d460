import { expect, test } from 'vitest'
import { published } from '../../src/dataset/published.js'
import { nearestId } from '../../src/filter/nearest-id.js'

const actors = published.actors.map(({ id }) => id)
const events = published.events.map(({ id }) => id)

test.for([
  ['Putin', 'vladimir-putin'],
  ['trmp', 'donald-trump'],
  ['zelenksy', 'volodymyr-zelenskyy'],
  ['Zelenskiy', 'volodymyr-zelenskyy'],
  ['starmr', 'keir-starmer'],
  ['makron', 'emmanuel-macron'],
  ['luke polard', 'luke-pollard'],
  ['rusia', 'russia'],
])('the misspelt part %s of an id leads to %s', ([word, id]) => {
  expect(nearestId(word as string, actors)).toBe(id)
})

test.for([
  ['alaska-sumit', '2025-08-15-alaska-summit'],
  ['2025-08-15-alaska-sumit', '2025-08-15-alaska-summit'],
])('the misspelt part %s of a longer id leads to %s', ([word, id]) => {
  expect(nearestId(word as string, events)).toBe(id)
})

test('of several ids with a part as near, the nearest as a whole comes first', () => {
  expect(nearestId('tlaks', ['long-talks-in-london', 'peace-talks', 'talk'])).toBe('peace-talks')
})

test('where there is no id, none is nearest', () => {
  expect(nearestId('trump', [])).toBeNull()
})
