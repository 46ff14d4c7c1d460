import { createHash } from 'node:crypto'
import fc, { type Arbitrary } from 'fast-check'
import type { z } from 'zod'
import { actorSchema } from '../../src/schema/actor.js'
import type { SchemaDataset } from '../../src/schema/dataset.js'
import { datedSchema } from '../../src/schema/dated.js'
import { discrepancySchema } from '../../src/schema/discrepancy.js'
import { eventSchema, outcomeSchema, participantSchema } from '../../src/schema/event.js'
import { evidenceSchema } from '../../src/schema/evidence.js'
import { figureSchema } from '../../src/schema/figure.js'
import { issueSchema, optionSchema } from '../../src/schema/issue.js'
import { placeSchema } from '../../src/schema/place.js'
import { conditionSchema, positionSchema } from '../../src/schema/position.js'
import { proposalSchema, proposalStepSchema, termSchema } from '../../src/schema/proposal.js'
import { retiredSchema } from '../../src/schema/retired.js'
import { sourceDefectSchema, sourceSchema } from '../../src/schema/source.js'
import { quoteSchema } from '../../src/schema/words.js'
import { eventRelationInverses, rolesOfFamily } from '../../src/vocabulary/event.js'
import { countedUnits, measures, stagedMeasures, unitsOfMeasure } from '../../src/vocabulary/figure.js'
import { polarities, type Stance, stances } from '../../src/vocabulary/position.js'
import type { Referent } from '../../src/vocabulary/referents.js'
import { Draw } from './draw.js'
import { fromSchema, linked } from './from-schema.js'

export type EventDraft = SchemaDataset['events'][number]
export type FigureDraft = SchemaDataset['figures'][number]
export type PositionDraft = SchemaDataset['positions'][number]
type Evidence = z.infer<typeof evidenceSchema>
type Dated = z.infer<typeof datedSchema>
type Span = [number, number]

/** A sound dataset, and the texts that its sources pin. */
export interface ValidDataset {
  readonly dataset: SchemaDataset
  readonly texts: ReadonlyMap<string, string>
}

interface Text {
  readonly sha256: string
  readonly text: string
  /** Where each word of the text stands, in code points. */
  readonly words: readonly Span[]
}

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
const anId = fc.oneof(
  { weight: 1, arbitrary: fc.constantFrom('constructor', 'prototype') },
  { weight: 6, arbitrary: fc.stringMatching(ID, { size: 'small' }) },
)
const idLists = new Map<number, Arbitrary<string[]>>()
function ids(draw: Draw, count: number): string[] {
  const list = idLists.get(count) ?? fc.uniqueArray(anId, { minLength: count, maxLength: count })
  idLists.set(count, list)
  return draw.of(list)
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'ß', 'я', 'ї', '’', '😀'), minLength: 1, maxLength: 5 })
const wordLists = fc.array(word, { minLength: 30, maxLength: 36 })

function aText(draw: Draw, nth: number): Text {
  const list = [...draw.of(wordLists), `z${nth}`]
  const text = list.join(' ')
  let at = 0
  const words = list.map((one): Span => {
    const start = at
    const end = start + [...one].length
    at = end + 1
    return [start, end]
  })
  return { text, words, sha256: createHash('sha256').update(text).digest('hex') }
}

function spansIn(draw: Draw, { words }: Text): Span[] {
  const spans: Span[] = []
  let at = draw.int(0, 3)
  for (let count = draw.int(1, 3); count > 0; count -= 1) {
    const last = at + draw.int(0, 2)
    spans.push([words[at]?.[0] ?? 0, words[last]?.[1] ?? 1])
    at = last + draw.int(1, 3)
  }
  return spans
}

const dayAt = (slot: number) => new Date(Date.UTC(2025, 0, 1 + slot)).toISOString().slice(0, 10)

/** A date that can mean the day of the slot, precisely or not. */
function dateAt(draw: Draw, slot: number): Dated {
  const base = draw.of(fromSchema(datedSchema))
  const day = dayAt(slot)
  const before = dayAt(slot - draw.int(1, 40))
  const after = dayAt(slot + draw.int(1, 40))
  const moment = draw.pick([
    day,
    day,
    `${day}~`,
    `${day}?`,
    day.slice(0, 7),
    `${day.slice(0, 7)}~`,
    '2025',
    '202X',
    '2025-XX-XX',
    'XXXX',
  ])
  const interval = draw.pick([
    `${before}/${after}`,
    `${day}/${after}`,
    `${before}/${day}`,
    `../${after}`,
    `${before}/..`,
  ])
  const isInterval = draw.int(0, 3) === 0
  return {
    ...base,
    edtf: isInterval ? interval : moment,
    reason: base.basis === 'stated' ? base.reason : (base.reason ?? 'worked out'),
    notBefore: !isInterval && draw.flip() ? before : null,
    notAfter: !isInterval && draw.flip() ? after : null,
  }
}

const isEmpty = (value: unknown) => value === null || (Array.isArray(value) && value.length === 0)
const isPlain = (value: unknown): value is object => typeof value === 'object' && value !== null
const isReckoned = (value: unknown) =>
  isPlain(value) && 'basis' in value && value.basis !== 'stated' && 'raw' in value && value.raw === null

/** Pointers that together reach every fact of a record, some to a whole field, some to what is in it. */
function pointersOf(draw: Draw, record: object): string[] {
  return Object.entries(record).flatMap(([key, value]): string[] => {
    if (key === 'id' || key === 'evidence' || isEmpty(value)) return []
    if (isReckoned(value) && draw.flip()) return []
    if (!isPlain(value) || draw.flip()) return [`/${key}`]
    if ('edtf' in value) return [`/${key}/edtf`]
    const inside = Object.entries(value).filter(([, item]) => !isEmpty(item))
    return inside.length === 0 ? [`/${key}`] : inside.map(([inner]) => `/${key}/${inner}`)
  })
}

/** The whole of a dataset as it is built: what exists, and how to cite it. */
class Builder {
  readonly draw: Draw
  readonly texts: readonly Text[]
  readonly ids: Readonly<Record<Referent, readonly string[]>>

  constructor(draw: Draw) {
    this.draw = draw
    this.texts = [aText(draw, 0), aText(draw, 1)]
    const issues = ids(draw, 2)
    this.ids = {
      source: ids(draw, 3),
      actor: ids(draw, 8),
      place: ids(draw, 3),
      issue: issues,
      option: issues.flatMap((issue) => ids(draw, draw.int(2, 3)).map((option) => `${issue}/${option}`)),
      event: ids(draw, 13),
      proposal: ids(draw, 3),
      position: ids(draw, 8),
      figure: ids(draw, 10),
      discrepancy: ids(draw, 2),
    }
  }

  from<Schema extends z.ZodType>(schema: Schema): z.infer<Schema> {
    return linked(this.draw.of(fromSchema(schema)), this.ids)
  }

  id(referent: Referent, nth: number): string {
    return this.ids[referent][nth] as string
  }

  #evidence(source: string, fields: string[]): Evidence {
    const base = this.from(evidenceSchema)
    const nth = this.ids.source.indexOf(source)
    const text = this.texts[nth]
    const spans = text === undefined || (base.support === 'context' && this.draw.flip()) ? [] : spansIn(this.draw, text)
    const note = base.support === 'states' ? base.note : (base.note ?? 'so it is')
    return { ...base, source, fields, spans, note }
  }

  /** Evidence that reaches every fact: pinned and with spans where it carries a quote, all of it pinned if asked. */
  cite(record: object, { pinned = false, sources = [] as readonly string[] } = {}): Evidence[] {
    const { draw } = this
    const parts: { source: string; fields: string[] }[] = [
      { source: this.id('source', draw.int(0, 1)), fields: [] },
      ...sources.map((source) => ({ source, fields: [] })),
      ...Array.from({ length: draw.int(0, 2) }, () => ({
        source: this.id('source', draw.int(0, pinned ? 1 : 2)),
        fields: [],
      })),
    ]
    const pointers = pointersOf(draw, record)
    for (const pointer of pointers) {
      const carrier = pointer.startsWith('/quote') ? parts[0] : draw.pick(parts)
      carrier?.fields.push(pointer)
    }
    for (const part of parts) if (part.fields.length === 0) part.fields.push(pointers[0] as string)
    const list = parts.map(({ source, fields }, index) => {
      const evidence = this.#evidence(source, fields)
      const text = this.texts[this.ids.source.indexOf(source)]
      if (index > 0 || text === undefined) return evidence
      return { ...evidence, support: 'states' as const, spans: spansIn(draw, text) }
    })
    // Two that are equal say one thing.
    return list.filter((one, at) => list.findIndex((other) => JSON.stringify(other) === JSON.stringify(one)) === at)
  }

  /** Words that stand in a span of the first evidence. */
  words([first]: readonly Evidence[]): string {
    const text = this.texts[this.ids.source.indexOf(first?.source ?? '')]
    const [start, end] = this.draw.pick(first?.spans ?? [])
    const inside = [...(text?.text ?? '')].slice(start, end).join('').split(' ')
    const from = this.draw.int(0, inside.length - 1)
    return inside.slice(from, this.draw.int(from, inside.length - 1) + 1).join(' ')
  }

  /** A record with its evidence, and in every place for words of the source such words. */
  complete<Item extends { evidence: Evidence[] }>(
    draft: Item,
    how: { pinned?: boolean; sources?: readonly string[] } = {},
  ): Item {
    const evidence = this.cite(draft, how)
    const fill = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(fill)
      if (!isPlain(value)) return value
      return Object.fromEntries(
        Object.entries(value).map(([key, item]) => {
          const isWords =
            (key === 'raw' && 'basis' in value) || (key === 'text' && ('op' in value || 'language' in value))
          if (!isWords || item === null) return [key, fill(item)]
          const fragments = Array.from({ length: 'language' in value ? this.draw.int(1, 2) : 1 }, () =>
            this.words(evidence),
          )
          return [key, fragments.join(' … ')]
        }),
      )
    }
    const filled = Object.fromEntries(
      Object.entries(draft).map(([key, value]) => [key, key === 'evidence' ? value : fill(value)]),
    )
    return { ...draft, ...filled, evidence }
  }
}

const unique = <Item>(items: readonly Item[]): Item[] => {
  const texts = items.map((item) => JSON.stringify(item))
  return items.filter((_, at) => texts.indexOf(texts[at] as string) === at)
}

function sources(b: Builder): SchemaDataset['sources'] {
  return b.ids.source.map((id, nth) => {
    const text = b.texts[nth]
    const base = b.from(sourceSchema)
    return b.complete({
      ...base,
      id,
      url: base.url === null ? null : `https://${id}.example/${nth}`,
      published: dateAt(b.draw, 360),
      sha256: text?.sha256 ?? null,
      flags: unique(base.flags),
      defects: unique(
        Array.from({ length: b.draw.int(0, 2) }, () => ({
          ...b.from(sourceDefectSchema),
          spans: text === undefined ? [] : spansIn(b.draw, text),
        })),
      ),
    })
  })
}

const PERSONS = [0, 1]
const STATES = [2, 3]
const UNION = 4
const MEDIA = [5, 6]

function actors(b: Builder): SchemaDataset['actors'] {
  const { draw } = b
  const [person, party, group] = actorSchema.options
  return b.ids.actor.map((id, nth) => {
    const is = PERSONS.includes(nth) ? person : nth === 7 ? group : party
    const base = b.from(is)
    const within = PERSONS.includes(nth) ? [7, UNION] : STATES.includes(nth) ? [UNION] : nth === 7 ? STATES : []
    const state = b.id('actor', STATES[nth] ?? 2)
    const tenures = PERSONS.includes(nth)
      ? [
          {
            post: 'Minister',
            organization: state,
            from: draw.pick(['2019-05-20', '2022', '2024-11~', null]),
            to: draw.pick(['2027-01-01', '2028~', null]),
            attested: ['2025-02', '2025-08-18', '2025-09~'].filter(() => draw.flip()),
          },
        ]
      : []
    return b.complete({
      ...base,
      id,
      name: `${base.name} ${nth}`,
      aliases: base.aliases.map((alias, index) => `${alias} ${nth}.${index}`),
      memberOf: draw.some(within, nth === 7 ? 1 : 0).map((at) => b.id('actor', at)),
      identifiers: {
        iso3166: STATES.includes(nth) ? draw.pick([`A${nth === 2 ? 'A' : 'B'}`, null]) : null,
        wikidata: draw.pick([`Q${nth + 1}`, null]),
      },
      tenures,
      // One shape for all three kinds is more than TypeScript can tell from the kind of each.
    } as SchemaDataset['actors'][number])
  })
}

function places(b: Builder): SchemaDataset['places'] {
  return b.ids.place.map((id, nth) => {
    const base = b.from(placeSchema)
    const within = nth === 0 ? null : b.id('place', b.draw.int(0, nth - 1))
    return b.complete({ ...base, id, within, aliases: unique(base.aliases) })
  })
}

function issues(b: Builder): SchemaDataset['issues'] {
  return b.ids.issue.map((id) =>
    b.complete({
      ...b.from(issueSchema),
      id,
      options: b.ids.option
        .filter((one) => one.startsWith(`${id}/`))
        .map((one) => ({ ...b.from(optionSchema), id: one })),
    }),
  )
}

/** Whom an actor of the builder can act for on any date of it. */
function speaksFor(_b: Builder, all: SchemaDataset['actors'], id: string): string[] {
  const actor = all.find((one) => one.id === id)
  return [...(actor?.memberOf ?? []), ...(actor?.tenures ?? []).map(({ organization }) => organization)]
}

type Status = EventDraft['status']
interface EventPlan {
  readonly family: 0 | 1 | 2
  readonly status: Status
  readonly slot: number
  readonly fate?: 'unknown' | 'tied'
}

export const eventPlans: readonly EventPlan[] = [
  { family: 0, status: 'held', slot: 10 },
  { family: 0, status: 'planned', slot: 20, fate: 'tied' },
  { family: 0, status: 'held', slot: 20 },
  { family: 1, status: 'expected', slot: 30, fate: 'unknown' },
  { family: 2, status: 'held', slot: 5 },
  { family: 1, status: 'held', slot: 12 },
  { family: 0, status: 'held', slot: 20 },
  { family: 0, status: 'declined', slot: 25 },
  { family: 0, status: 'proposed', slot: 26, fate: 'tied' },
  { family: 1, status: 'held', slot: 27 },
  { family: 2, status: 'unconfirmed', slot: 5 },
  { family: 1, status: 'cancelled', slot: 33 },
  { family: 0, status: 'postponed', slot: 34 },
]

/** From, relation, to; the inverse is added. */
const eventLinks = [
  [2, 'realises', 1],
  [5, 'follows', 0],
  [5, 'announces', 2],
  [6, 'part-of', 2],
  [9, 'replaces', 8],
  [10, 'may-be-same-as', 4],
  [9, 'violates', 0],
  [9, 'responds-to', 7],
  [0, 'prepares', 2],
] as const

function events(b: Builder, all: SchemaDataset['actors']): SchemaDataset['events'] {
  const { draw } = b
  const drafts = eventPlans.map(({ family, status, slot, fate }, nth): EventDraft => {
    const base: EventDraft = b.from(eventSchema.options[family])
    const ahead = ['planned', 'expected', 'proposed'].includes(status)
    const open = ahead || ['declined', 'cancelled', 'postponed'].includes(status)
    const roles = rolesOfFamily[(['talk', 'act', 'attack'] as const)[family]]
    const members = [b.id('actor', draw.pick(PERSONS)), ...draw.some(b.ids.actor)]
    const participants = unique(members).map((actor, index) => {
      const forWhom = speaksFor(b, all, actor)
      const first = status === 'held' ? 'confirmed' : status === 'declined' ? 'declined' : null
      const attendance = open
        ? draw.pick(['expected', 'invited', 'declined'] as const)
        : b.from(participantSchema).attendance
      return {
        ...b.from(participantSchema),
        actor,
        role: draw.pick(roles),
        attendance: index === 0 && first !== null ? first : attendance,
        onBehalfOf: forWhom.length > 0 && (index === 0 || draw.flip()) ? draw.pick(forWhom) : null,
      }
    })
    const outcome = draw.of(fromSchema(outcomeSchema))
    const result = ahead ? 'unknown' : open ? draw.pick(['unknown', 'declined', 'other'] as const) : outcome.result
    return {
      ...base,
      id: b.id('event', nth),
      status,
      date: dateAt(draw, slot),
      participants,
      outcome: fate === 'unknown' || draw.flip() ? { ...outcome, result } : null,
      relations: [],
      ...(family === 2 ? { means: unique(base.means) } : {}),
    } as EventDraft
  })
  for (const [from, type, to] of eventLinks) {
    const [one, other] = [drafts[from], drafts[to]]
    one?.relations.push({ type, event: b.id('event', to) })
    other?.relations.push({ type: eventRelationInverses[type], event: b.id('event', from) })
  }
  return drafts.map((draft) => b.complete(draft))
}

interface PositionPlan {
  readonly actor: number
  readonly slot: number
  readonly option?: number
  readonly event?: number
  readonly supersedes?: number
  readonly reaffirms?: number
  readonly contradicts?: number
  readonly proposal?: number
  readonly quoted?: boolean
  readonly chained?: boolean
}

const positionPlans: readonly PositionPlan[] = [
  { actor: 0, slot: 10, option: 0, event: 0, quoted: true },
  { actor: 0, slot: 12, option: 0, supersedes: 0 },
  { actor: 0, slot: 20, option: 0, event: 2, reaffirms: 1, contradicts: 3 },
  { actor: 0, slot: 22, option: 1, contradicts: 2 },
  { actor: 1, slot: 15, proposal: 0 },
  { actor: 3, slot: 16, chained: true },
  { actor: 7, slot: 18, quoted: true },
  { actor: 4, slot: 5, event: 10 },
]

function positions(b: Builder, all: SchemaDataset['actors']): PositionDraft[] {
  const { draw } = b
  const drafts: PositionDraft[] = []
  const stanceTerms = Object.keys(stances) as Stance[]
  for (const [nth, plan] of positionPlans.entries()) {
    const base = b.from(positionSchema)
    const actor = b.id('actor', plan.actor)
    const option = plan.option === undefined ? draw.pick(b.ids.option) : b.id('option', plan.option)
    const earlier = drafts[plan.supersedes ?? plan.reaffirms ?? -1]
    const possible = stanceTerms.filter((stance) =>
      earlier === undefined
        ? true
        : plan.supersedes === undefined
          ? polarities[stance] === polarities[earlier.stance]
          : stance !== earlier.stance,
    )
    const otherOptions = b.ids.option.filter((one) => one !== option)
    const conditions = unique([
      { type: 'only-if' as const, option: draw.pick(otherOptions) },
      ...Array.from({ length: draw.int(0, 2) }, () => {
        const condition = b.from(conditionSchema)
        return 'option' in condition ? { ...condition, option: draw.pick(otherOptions) } : condition
      }),
    ])
    const forWhom = speaksFor(b, all, actor)
    const silent = base.voice === 'outlet-characterisation' || base.voice === 'headline'
    const quoting = base.voice === 'direct-quote' || base.voice === 'partial-quote'
    const voice = plan.quoted ? draw.pick(['direct-quote', 'partial-quote'] as const) : base.voice
    const quoted = plan.quoted || quoting || (!silent && draw.flip())
    drafts.push({
      ...base,
      id: b.id('position', nth),
      actor,
      onBehalfOf: forWhom.length > 0 && draw.flip() ? draw.pick(forWhom) : null,
      option,
      stance: draw.pick(possible),
      conditions,
      addressees: draw.some(b.ids.actor),
      date: dateAt(draw, plan.slot),
      event: plan.event === undefined ? null : b.id('event', plan.event),
      proposal: plan.proposal === undefined ? base.proposal : b.id('proposal', plan.proposal),
      voice,
      quote: quoted ? draw.of(fromSchema(quoteSchema)) : null,
      chain: plan.chained || draw.flip() ? MEDIA.map((at) => b.id('actor', at)) : [],
      supersedes: plan.supersedes === undefined ? null : b.id('position', plan.supersedes),
      reaffirms: plan.reaffirms === undefined ? null : b.id('position', plan.reaffirms),
      contradicts: plan.contradicts === undefined ? [] : [b.id('position', plan.contradicts)],
    })
  }
  return drafts.map((draft, nth) => b.complete(draft, { pinned: positionPlans[nth]?.quoted === true }))
}

function proposals(b: Builder): SchemaDataset['proposals'] {
  const { draw } = b
  return b.ids.proposal.map((id, nth) => {
    const slot = 8 + nth * 4
    const steps = Array.from({ length: draw.int(1, 2) }, (_, index) => ({
      ...b.from(proposalStepSchema),
      date: dateAt(draw, slot + 3 * index),
      by: draw.some(b.ids.actor),
      position: null,
    }))
    const resting = {
      ...b.from(proposalStepSchema),
      date: dateAt(draw, 15),
      by: [b.id('actor', 1)],
      position: b.id('position', 4),
    }
    const allOptions = b.ids.option.map((option) => ({ ...b.from(termSchema), option }))
    return b.complete({
      ...b.from(proposalSchema),
      id,
      date: dateAt(draw, slot),
      versionOf: nth === 1 ? b.id('proposal', 0) : null,
      proposers: draw.some(b.ids.actor),
      addressees: nth === 0 ? [...b.ids.actor] : draw.some(b.ids.actor),
      terms: nth === 0 ? allOptions : unique([b.from(termSchema), b.from(termSchema)]),
      history: nth === 0 ? [...steps, resting] : steps,
    })
  })
}

type Value = FigureDraft['value']
const plain: Value = { op: 'exactly', n: null, min: null, max: null, text: null }

function aValue(draw: Draw, unit: FigureDraft['unit']): Value {
  const text = draw.flip() ? 'words' : null
  const whole = draw.int(1, 90)
  const low = countedUnits.includes(unit) ? whole : whole + 0.5
  const op = draw.pick([
    'exactly',
    'at-least',
    'more-than',
    'about',
    'up-to',
    'between',
    'order-of-magnitude',
    'vague',
  ] as const)
  if (op === 'between') return { ...plain, op, min: low, max: low + draw.int(1, 9), text }
  return op === 'vague' ? { ...plain, op, text: 'words' } : { ...plain, op, n: low, text }
}

const figureLinks = [
  [1, 'contradicts', 0, 'contradicts'],
  [2, 'confirms', 0, 'confirms'],
  [3, 'incomparable-with', 0, 'incomparable-with'],
  [6, 'revises', 5, 'revised-by'],
  [8, 'part-of', 5, 'includes'],
] as const

function figures(b: Builder): FigureDraft[] {
  const { draw } = b
  const bases = b.ids.figure.map(() => b.from(figureSchema))
  const first = bases[0] as FigureDraft
  const scope = { ...first.scope, events: unique(first.scope.events), places: unique(first.scope.places), period: null }
  const n = draw.int(5, 500)
  const measureTerms = Object.keys(measures) as FigureDraft['measure'][]
  const drafts = bases.map((base, nth): FigureDraft => {
    const toll = nth <= 3
    const measure = toll
      ? 'killed'
      : nth === 4
        ? 'money'
        : nth === 7
          ? 'share'
          : nth === 6
            ? 'injured'
            : nth === 5
              ? 'injured'
              : draw.pick(measureTerms)
    const unit: FigureDraft['unit'] = draw.pick(unitsOfMeasure[measure] as readonly FigureDraft['unit'][])
    const values: Partial<Record<number, Value>> = {
      0: { ...plain, n, text: 'words' },
      1: { ...plain, n: n + draw.int(1, 50) },
      2: { ...plain, op: draw.pick(['at-least', 'about', 'up-to'] as const), n },
      4: { ...plain, op: 'between', min: n, max: n + 0.5 },
      9: { ...plain, op: 'vague', text: 'words' },
    }
    const claimant = b.id('actor', nth === 5 || nth === 6 ? 3 : draw.int(0, 4))
    return {
      ...base,
      id: b.id('figure', nth),
      measure,
      unit,
      value: values[nth] ?? aValue(draw, unit),
      scope: toll
        ? { ...scope, group: nth === 3 ? 'children' : 'adults' }
        : {
            ...base.scope,
            events: unique(base.scope.events),
            places: nth === 5 ? [...b.ids.place] : unique(base.scope.places),
            period: draw.pick(['2025', '2025-03-01/2025-03-09', null]),
          },
      claimant,
      chain: nth === 4 || draw.flip() ? MEDIA.map((at) => b.id('actor', at)) : [],
      date: dateAt(draw, nth === 6 ? 24 : 14),
      stage: stagedMeasures.includes(measure) ? base.stage : null,
      relations: [],
    }
  })
  for (const [from, type, to, inverse] of figureLinks) {
    drafts[from]?.relations.push({ type, figure: b.id('figure', to) })
    drafts[to]?.relations.push({ type: inverse, figure: b.id('figure', from) })
  }
  return drafts.map((draft, nth) => b.complete(draft, { pinned: nth === 0 }))
}

function discrepancies(b: Builder): SchemaDataset['discrepancies'] {
  return b.ids.discrepancy.map((id, nth) => {
    const cited = nth === 0 ? [...b.ids.source] : [b.id('source', b.draw.int(0, 2))]
    const base = b.from(discrepancySchema)
    return b.complete({ ...base, id, records: unique(base.records), sources: cited }, { sources: cited })
  })
}

function retired(b: Builder): SchemaDataset['retired'] {
  return (['actor', 'event'] as const).map((referent) => ({
    ...b.from(retiredSchema),
    collection: `${referent}s` as const,
    id: `${b.ids[referent].join('-')}-retired`,
    replacedBy: referent === 'actor' ? b.draw.some(b.ids.actor, 1) : [],
  }))
}

/** Sound datasets: records from the schemas, linked so that every rule has something to judge. */
export const validDataset: Arbitrary<ValidDataset> = fc.gen().map((generator) => {
  const b = new Builder(new Draw(generator))
  const all = actors(b)
  const dataset: SchemaDataset = {
    sources: sources(b),
    actors: all,
    places: places(b),
    issues: issues(b),
    events: events(b, all),
    proposals: proposals(b),
    positions: positions(b, all),
    figures: figures(b),
    discrepancies: discrepancies(b),
    retired: retired(b),
  }
  return { dataset, texts: new Map(b.texts.map(({ sha256, text }) => [sha256, text])) }
})
