import { expect, test } from 'vitest'
import { withoutIds } from '../../scripts/release/declarations.js'

test('ids are any text in the declarations of a release, and nothing else of them is changed', () => {
  const text = `/** The id of an event. */
type EventId = 'a' | 'b';
type PlaceId = 'c';
type FigureId = never;
type Stance = 'supports' | 'opposes';
type OfId = EventId | 'd';
/** The type of each event. */
interface EventTypes {
    readonly 'a': 'visit';
}
interface ActorKinds {
    readonly 'x': 'person';
}
export type { EventId };
`
  expect(withoutIds(text)).toBe(`/** The id of an event. */
type EventId = string;
type PlaceId = string;
type FigureId = string;
type Stance = 'supports' | 'opposes';
type OfId = EventId | 'd';
/** The type of each event. */
interface EventTypes {
    readonly [id: string]: EventRecord<Ids>['type'];
}
interface ActorKinds {
    readonly [id: string]: ActorRecord<Ids>['kind'];
}
export type { EventId };
`)
})

test('declarations without ids stay as they are', () => {
  const text = withoutIds("type EventId = 'a';\ninterface EventTypes {\n    readonly a: 'visit';\n}\n")
  expect(withoutIds(text)).toBe(text)
})
