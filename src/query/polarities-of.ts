import type { Ids } from '../dataset/generated/ids.js'
import type { PositionRecord } from '../dataset/record-types.js'
import { polarities } from '../vocabulary/position.js'

/** For (1), neither (0) or against (-1). */
export type Polarity = -1 | 0 | 1

const inOrder: readonly Polarity[] = [1, 0, -1]

/**
 * The polarities of some positions, each once: 1, 0, -1.
 *
 * @example
 * polaritiesOf(stanceOf('vladimir-putin', 'ceasefire/general-ceasefire', {}, dataset)) // [-1]
 */
export function polaritiesOf(positions: readonly PositionRecord<Ids>[]): readonly Polarity[] {
  const taken = new Set(positions.map(({ stance }) => polarities[stance]))
  return inOrder.filter((polarity) => taken.has(polarity))
}
