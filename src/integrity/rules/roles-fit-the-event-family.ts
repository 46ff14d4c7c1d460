import { rolesOfFamily } from '../../vocabulary/event.js'
import { actTypes, talkTypes } from '../../vocabulary/event-types.js'
import { defineRule } from '../rule.js'

const familyOf = (type: string): keyof typeof rolesOfFamily =>
  Object.hasOwn(talkTypes, type) ? 'talk' : Object.hasOwn(actTypes, type) ? 'act' : 'attack'

/** A participant has a role that events of the family know. */
export const rolesFitTheEventFamily = defineRule('roles-fit-the-event-family', function* ({ events }) {
  for (const { id, type, participants } of events) {
    const family = familyOf(type)
    const roles: readonly string[] = rolesOfFamily[family]
    for (const [index, { actor, role }] of participants.entries()) {
      if (roles.includes(role)) continue
      yield {
        collection: 'events',
        id,
        pointer: `/participants/${index}/role`,
        value: role,
        message: `"${actor}" is ${role} in an event of type ${type}`,
        remedy: `an event of the family ${family} knows the roles ${roles.join(', ')}`,
      }
    }
  }
})
