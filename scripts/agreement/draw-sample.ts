import { sha256 } from '../../src/load/sha256.js'
import type { SchemaDataset } from '../../src/schema/dataset.js'
import { codePoints } from '../../src/semantics/code-points.js'
import { type Entry, type FirstCoding, NONE } from './coding.js'
import { type CodedCollection, codedCollections, type Passage, type Sample, type Unit } from './sample.js'

/** How many records of each collection are drawn. */
export const sizes: Readonly<Record<CodedCollection, number>> = { positions: 50, events: 40, figures: 24 }

interface Candidate {
  readonly collection: CodedCollection
  readonly id: string
  /** Its stratum: the source that it names first. */
  readonly source: string
  readonly given: (unit: string) => Unit
  readonly coded: (unit: string) => Entry
}

/** The passages of the evidence for the fields named, or of all of it, by source and in the order of the text. */
function passagesOf({ evidence }: SchemaDataset[CodedCollection][number], fields?: readonly string[]): Passage[] {
  const bySource = new Map<string, Map<string, [number, number]>>()
  for (const one of evidence) {
    if (fields !== undefined && !one.fields.some((field) => fields.includes(field))) continue
    const spans = bySource.get(one.source) ?? new Map<string, [number, number]>()
    for (const span of one.spans) spans.set(span.join(), span)
    bySource.set(one.source, spans)
  }
  return [...bySource]
    .filter(([, spans]) => spans.size > 0)
    .map(([source, spans]) => ({ source, spans: [...spans.values()].sort((a, b) => a[0] - b[0] || a[1] - b[1]) }))
}

/** Where the number stands within the passages that carry it: one sentence can hold several. */
function numberWithin(passages: Passage[], number: string | null, textOf: (source: string) => string): Passage[] {
  if (number === null) return passages
  return passages.map(({ source, spans }) => {
    const points = codePoints(textOf(source))
    const found = spans.flatMap(([start, end]): [number, number][] => {
      const words = points.slice(start, end).join('')
      const at = words.indexOf(number)
      if (at < 0) return []
      const from = start + codePoints(words.slice(0, at)).length
      return [[from, from + codePoints(number).length]]
    })
    return { source, spans: found.length > 0 ? found : spans }
  })
}

function candidatesOf(dataset: SchemaDataset, textOf: (source: string) => string): Candidate[] {
  const sourceOf = ({ evidence: [first] }: SchemaDataset[CodedCollection][number]) => first?.source ?? ''
  const positions = dataset.positions.map(
    (record): Candidate => ({
      collection: 'positions',
      id: record.id,
      source: sourceOf(record),
      given: (unit) => ({
        unit,
        collection: 'positions',
        actor: record.actor,
        focus: passagesOf(record, ['/option', '/stance']),
        passages: passagesOf(record),
      }),
      coded: (unit) => ({
        unit,
        collection: 'positions',
        option: record.option,
        stance: record.stance,
        voice: record.voice,
        onBehalfOf: record.onBehalfOf ?? NONE,
        date: record.date.edtf,
        basis: record.date.basis,
      }),
    }),
  )
  const events = dataset.events.map(
    (record): Candidate => ({
      collection: 'events',
      id: record.id,
      source: sourceOf(record),
      given: (unit) => ({
        unit,
        collection: 'events',
        actors: [...new Set(record.participants.map(({ actor }) => actor))].sort(),
        focus: passagesOf(record, ['/type', '/status']),
        passages: passagesOf(record),
      }),
      coded: (unit) => ({
        unit,
        collection: 'events',
        type: record.type,
        status: record.status,
        mode: record.mode ?? NONE,
        place: record.place ?? NONE,
        date: record.date.edtf,
        basis: record.date.basis,
      }),
    }),
  )
  const figures = dataset.figures.map(
    (record): Candidate => ({
      collection: 'figures',
      id: record.id,
      source: sourceOf(record),
      given: (unit) => ({
        unit,
        collection: 'figures',
        focus: numberWithin(passagesOf(record, ['/value']), record.value.text, textOf),
        passages: passagesOf(record),
      }),
      coded: (unit) => ({
        unit,
        collection: 'figures',
        measure: record.measure,
        unitOfMeasure: record.unit,
        op: record.value.op,
        n: record.value.n ?? NONE,
        min: record.value.min ?? NONE,
        max: record.value.max ?? NONE,
        claimant: record.claimant,
        stage: record.stage ?? NONE,
      }),
    }),
  )
  return [...positions, ...events, ...figures]
}

/** What a coder can tell a unit by: whatever is given but the passages around it. */
function tellingPart({ given }: Candidate): string {
  const { passages, ...telling } = given('')
  return JSON.stringify(telling)
}

/** Those with words to look at that no other candidate looks like. */
function toldApart(all: readonly Candidate[]): Candidate[] {
  const candidates = all.filter(({ given }) => given('').focus.length > 0)
  const times = new Map<string, number>()
  const parts = candidates.map(tellingPart)
  for (const part of parts) times.set(part, (times.get(part) ?? 0) + 1)
  return candidates.filter((_, place) => times.get(parts[place] ?? '') === 1)
}

/** How many of each stratum make up a sample of a size: in proportion, what is left over to the largest remainders. */
export function quotas(strata: ReadonlyMap<string, number>, size: number): ReadonlyMap<string, number> {
  const total = [...strata.values()].reduce((sum, count) => sum + count, 0)
  if (size >= total) return strata
  const shares = [...strata].map(([name, count]) => {
    const share = (count * size) / total
    return { name, whole: Math.floor(share), rest: share - Math.floor(share) }
  })
  const missing = size - shares.reduce((sum, { whole }) => sum + whole, 0)
  const raised = new Set(
    [...shares]
      .sort((a, b) => b.rest - a.rest || (a.name < b.name ? -1 : 1))
      .slice(0, missing)
      .map(({ name }) => name),
  )
  return new Map(shares.map(({ name, whole }) => [name, whole + (raised.has(name) ? 1 : 0)]))
}

/** The candidates that are drawn, in the order of the SHA-256 of `seed/collection/id`. */
function drawn(candidates: readonly Candidate[], seed: string, size: number): Candidate[] {
  const ordered = candidates
    .map((candidate) => ({ candidate, key: sha256(`${seed}/${candidate.collection}/${candidate.id}`) }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ candidate }) => candidate)
  const counts = new Map<string, number>()
  for (const { source } of ordered) counts.set(source, (counts.get(source) ?? 0) + 1)
  const left = new Map(quotas(counts, size))
  return ordered.filter(({ source }) => {
    const free = left.get(source) ?? 0
    left.set(source, free - 1)
    return free > 0
  })
}

/**
 * A sample of the records, in proportion to the sources, and how the records code it. Records that cannot be told from
 * one another by what a coder is given are left out, and so are those with no pinned words for what is asked. The same records and seed give the same sample.
 *
 * @example
 * const { sample, first } = drawSample(dataset, textOf, { seed: 'first agreement study', day: '2026-11-22', coder: 'A' })
 */
export function drawSample(
  dataset: SchemaDataset,
  textOf: (source: string) => string,
  { seed, day, coder }: { readonly seed: string; readonly day: string; readonly coder: string },
): { sample: Sample; first: FirstCoding } {
  const candidates = toldApart(candidatesOf(dataset, textOf))
  const chosen = codedCollections
    .flatMap((collection) =>
      drawn(
        candidates.filter((candidate) => candidate.collection === collection),
        seed,
        sizes[collection],
      ),
    )
    .map((candidate, place) => ({ candidate, unit: `u${String(place + 1).padStart(3, '0')}` }))
  return {
    sample: { seed, drawn: day, units: chosen.map(({ candidate, unit }) => candidate.given(unit)) },
    first: {
      coder,
      date: day,
      records: Object.fromEntries(
        chosen.map(({ candidate: { collection, id }, unit }) => [unit, `${collection}/${id}`]),
      ),
      entries: chosen.map(({ candidate, unit }) => candidate.coded(unit)),
    },
  }
}
