import { defineRule } from '../rule.js'

/** A chain of reports has two members or more, and the one reported is not among them. */
export const chainsHaveLinks = defineRule('chains-have-links', function* ({ positions, figures }) {
  const chains = [
    ...positions.map(({ id, chain, actor }) => ({ collection: 'positions' as const, id, chain, end: actor })),
    ...figures.map(({ id, chain, claimant }) => ({ collection: 'figures' as const, id, chain, end: claimant })),
  ]
  for (const { collection, id, chain, end } of chains) {
    if (chain.length === 1) {
      const message = `a chain of "${chain[0]}" alone joins nobody`
      const remedy = 'name those who report from the outlet inwards, or leave the chain empty'
      yield { collection, id, pointer: '/chain', value: chain, message, remedy }
    }
    const at = chain.indexOf(end)
    if (at >= 0) {
      const message = `"${end}" stands in the chain that leads to it`
      yield { collection, id, pointer: `/chain/${at}`, value: end, message, remedy: 'take it out of the chain' }
    }
  }
})
