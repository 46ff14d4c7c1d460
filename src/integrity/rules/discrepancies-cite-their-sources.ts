import { defineRule } from '../rule.js'

/** Every source of a discrepancy is cited in its evidence. */
export const discrepanciesCiteTheirSources = defineRule(
  'discrepancies-cite-their-sources',
  function* ({ discrepancies }) {
    for (const { id, sources, evidence } of discrepancies) {
      for (const [index, source] of sources.entries()) {
        if (evidence.some((one) => one.source === source)) continue
        yield {
          collection: 'discrepancies',
          id,
          pointer: `/sources/${index}`,
          value: source,
          message: `the evidence does not cite "${source}"`,
          remedy: 'add the words of this source to the evidence, or take the source out',
        }
      }
    }
  },
)
