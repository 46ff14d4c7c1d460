import type { Demand } from '../../src/changes/version-step.js'

const MOST = 40

/** Demands a line each; what is demanded for the same reason of the same member in many places stands once. */
export function grouped(demands: readonly Demand[]): readonly string[] {
  const groups = new Map<string, { readonly first: Demand; places: number }>()
  for (const demand of demands) {
    const member = /[^.()]*$/.exec(demand.subject)?.[0] ?? ''
    const key = JSON.stringify([demand.step, demand.reason, member])
    const group = groups.get(key) ?? { first: demand, places: 0 }
    group.places += 1
    groups.set(key, group)
  }
  const lines = [...groups.values()].map(({ first: { step, subject, reason }, places }) => {
    const more = places > 1 ? `, and the same at ${places - 1} other places` : ''
    return `  ${step}  ${subject}: ${reason}${more}`
  })
  return lines.length > MOST ? [...lines.slice(0, MOST), `  and ${lines.length - MOST} more`] : lines
}
