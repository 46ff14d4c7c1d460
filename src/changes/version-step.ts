/** The steps of a version, from the smallest. */
export const versionSteps = {
  patch: 'A fact, a date, a wording or a source is corrected.',
  minor: 'Records, optional fields, terms or questions are added; ids are merged into others.',
  major: 'An id leads nowhere any more, or what compiled or validated does not.',
} as const

/** A step of a version. */
export type VersionStep = keyof typeof versionSteps

/** Something that demands a step of the version, at least. */
export interface Demand {
  readonly step: VersionStep
  /** What it is about: `collection/id` for a record, the name of an export, the pointer of a field. */
  readonly subject: string
  readonly reason: string
}

const order: readonly string[] = /* @__PURE__ */ Object.keys(versionSteps)

/** Whether one step is at least as large as another. */
export function isStepEnough(step: VersionStep, demanded: VersionStep): boolean {
  return order.indexOf(step) >= order.indexOf(demanded)
}

/**
 * The largest step that anything demands; null where nothing does.
 *
 * @example
 * largestStep(demandsOfRecords(published, { ...published, events: [] })) // 'major'
 */
export function largestStep(demands: readonly Demand[]): VersionStep | null {
  return demands.reduce<VersionStep | null>(
    (largest, { step }) => (largest !== null && isStepEnough(largest, step) ? largest : step),
    null,
  )
}
