import { defineRule } from '../rule.js'

/** No participant of an event stands in it twice with the same role. */
export const participantsHaveEachRoleOnce = defineRule('participants-have-each-role-once', function* ({ events }) {
  for (const { id, participants } of events) {
    const seen = new Set<string>()
    for (const [index, { actor, role }] of participants.entries()) {
      const key = `${actor} ${role}`
      if (seen.has(key)) {
        yield {
          collection: 'events',
          id,
          pointer: `/participants/${index}`,
          value: actor,
          message: `"${actor}" is ${role} twice`,
          remedy: 'keep the entry that the sources bear out',
        }
      }
      seen.add(key)
    }
  }
})
