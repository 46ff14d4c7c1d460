import type { VersionStep } from '../../src/changes/version-step.js'

/**
 * Where a type stands: in what the package gives (`out`), in what it is given (`in`), or on its own under a name (`type`),
 * where what reads it and what writes it are found by the functions that give and take it.
 */
export type Position = 'out' | 'in' | 'type'

/** What each difference of two types demands of the version, by where the type stands. */
export const typeChanges = {
  removed: { out: 'major', in: 'major', type: 'major' },
  added: { out: 'minor', in: 'minor', type: 'minor' },
  demanded: { out: 'minor', in: 'major', type: 'minor' },
  nowOptional: { out: 'major', in: 'minor', type: 'minor' },
  nowRequired: { out: 'minor', in: 'major', type: 'major' },
  termRemoved: { out: 'minor', in: 'major', type: 'major' },
  termAdded: { out: 'minor', in: 'minor', type: 'minor' },
  emptyAdded: { out: 'major', in: 'minor', type: 'minor' },
  emptyRemoved: { out: 'minor', in: 'major', type: 'major' },
  widened: { out: 'major', in: 'minor', type: 'minor' },
  narrowed: { out: 'minor', in: 'major', type: 'major' },
  other: { out: 'major', in: 'major', type: 'major' },
} as const satisfies Record<string, Record<Position, VersionStep>>

/** A difference of two types. */
export type TypeChange = keyof typeof typeChanges
