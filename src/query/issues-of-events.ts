import type { Ids } from '../dataset/generated/ids.js'
import { madeFrom, nextWay } from '../dataset/keeping.js'
import type { PositionRecord, ProposalRecord } from '../dataset/record-types.js'
import { KeptFor } from '../filter/kept-for.js'

/** The issue of an option, whose id is `issue/option`. */
export const issueOf = (option: string): string => option.slice(0, option.indexOf('/'))

type Positions = readonly PositionRecord<Ids>[]
type Proposals = readonly ProposalRecord<Ids>[]

function work(positions: Positions, proposals: Proposals): ReadonlyMap<string, ReadonlySet<string>> {
  const issues = new Map<string, Set<string>>()
  const add = (event: string | null, option: string | null) => {
    if (event !== null && option !== null) issues.set(event, (issues.get(event) ?? new Set()).add(issueOf(option)))
  }
  for (const { event, option } of positions) add(event, option)
  for (const { history, terms } of proposals) {
    for (const { event } of history) for (const { option } of terms) add(event, option)
  }
  return issues
}

const worked = /* @__PURE__ */ new KeptFor(/* @__PURE__ */ nextWay(), ['proposals'], false)

/**
 * The issues that each event is about: those of the positions taken at it and of the terms of the proposals that it was
 * a step of.
 *
 * @example
 * issuesOfEvents(positions, proposals).get('2025-08-18-white-house-meeting')
 */
export function issuesOfEvents(positions: Positions, proposals: Proposals): ReadonlyMap<string, ReadonlySet<string>> {
  const made = madeFrom(positions)
  return worked.get(made, true, { proposals }) ?? worked.keep(made, true, { proposals }, work(positions, proposals))
}
