import { describe, expect, test } from 'vitest'
import { idOf, referenceTo } from '../../src/schema/reference.js'

describe('an id', () => {
  test('says what it identifies or refers to', () => {
    expect(idOf('actor', 'The id.').meta()).toEqual({ description: 'The id.', identifies: 'actor' })
    expect(referenceTo('option', 'What.').meta()).toEqual({ description: 'What.', refersTo: 'option' })
  })

  test.each(['ceasefire/now', 'a/b', '28-points/1'])('of an option is issue/option: takes %j', (id) => {
    expect(referenceTo('option', 'What.').parse(id)).toBe(id)
    expect(idOf('option', 'What.').parse(id)).toBe(id)
    expect(referenceTo('issue', 'What.').safeParse(id).success).toBe(false)
  })

  test.each(['ceasefire', 'ceasefire/', '/now', 'a/b/c', 'A/b', 'a/B', '__proto__/now', 'a/__proto__', 'a//b'])(
    'of an option is issue/option: refuses %j',
    (id) => {
      expect(referenceTo('option', 'What.').safeParse(id).error?.issues[0]?.message).toBe(
        'an option id is issue/option in kebab-case',
      )
    },
  )

  test.each(['__proto__', 'toString', 'A', 'a b', 'a_b', '-a', 'a-', 'a--b', ''])(
    'of anything else is kebab-case: refuses %j',
    (id) => {
      expect(referenceTo('actor', 'Who.').safeParse(id).error?.issues[0]?.message).toBe(
        'an id is kebab-case: small letters, digits and single hyphens',
      )
    },
  )
})
