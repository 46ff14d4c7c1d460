import type { SchemaDataset } from '../../src/schema/dataset.js'
import { type CollectionName, collectionNames } from '../../src/vocabulary/collections.js'
import type { rolesOfFamily } from '../../src/vocabulary/event.js'
import { actTypes, talkTypes } from '../../src/vocabulary/event-types.js'
import type { Draw } from './draw.js'
import type { EventDraft, FigureDraft, PositionDraft } from './valid-dataset.js'

/** The record that a corruption broke, which the rule has to name. */
export interface Broken {
  readonly collection: CollectionName | 'retired'
  readonly id: string
}

/** Breaks one rule somewhere in a sound dataset, and says where. */
export type Corruption = (draft: SchemaDataset, draw: Draw) => Broken

type Item<Name extends CollectionName> = SchemaDataset[Name][number]
type Retired = SchemaDataset['retired'][number]

const UNKNOWN = 'no-such-record-anywhere'
const LONG_BEFORE = { edtf: '1991-08-24', notBefore: null, notAfter: null }
const LONG_AFTER = { edtf: '2039-01-01', notBefore: null, notAfter: null }

const pickIn = <Name extends CollectionName>(
  draft: SchemaDataset,
  draw: Draw,
  collection: Name,
  fits: (item: Item<Name>) => boolean = () => true,
): Item<Name> => draw.pick((draft[collection] as Item<Name>[]).filter(fits))

const anyRecord = (draft: SchemaDataset, draw: Draw) => {
  const collection = draw.pick(collectionNames)
  return { collection, record: pickIn(draft, draw, collection) }
}

const withRelation = (type: EventDraft['relations'][number]['type']) => (event: EventDraft) =>
  event.relations.some((relation) => relation.type === type)
const figureWith = (type: FigureDraft['relations'][number]['type']) => (figure: FigureDraft) =>
  figure.relations.some((relation) => relation.type === type)
const relatedFigure = (draft: SchemaDataset, figure: FigureDraft, type: FigureDraft['relations'][number]['type']) =>
  draft.figures.find(({ id }) => figure.relations.some((one) => one.type === type && one.figure === id)) as FigureDraft

/** Retires an option that was never there, in favour of one that is. */
const retireAnOption = (draft: SchemaDataset, draw: Draw): Retired => {
  const { id, options } = pickIn(draft, draw, 'issues')
  const entry: Retired = {
    collection: 'options',
    id: `${id}/${UNKNOWN}`,
    replacedBy: [draw.pick(options).id],
    since: '2026-01-01',
    reason: 'merged',
  }
  draft.retired.push(entry)
  return entry
}

/** A source with a defect, as it stands in the draft. */
const defective = (draft: SchemaDataset, draw: Draw, pinned: boolean) => {
  const source = pickIn(draft, draw, 'sources', ({ sha256 }) => (sha256 !== null) === pinned)
  if (source.defects.length === 0)
    source.defects.push({ kind: 'spelling', explanation: 'It is misspelt.', spans: pinned ? [[0, 1]] : [] })
  return { source, defect: draw.pick(source.defects) }
}

/** Takes from figures all that shows what they count. */
const countNothing = (...figures: readonly FigureDraft[]) => {
  for (const figure of figures) {
    figure.scope = { events: [], period: null, places: [], group: null, cumulative: false }
    figure.proposal = null
  }
}

const quoted = ({ quote }: PositionDraft) => quote !== null
const familyOf = (event: EventDraft): keyof typeof rolesOfFamily =>
  event.type in talkTypes ? 'talk' : event.type in actTypes ? 'act' : 'attack'
const texted = (draft: SchemaDataset) => (one: { readonly source: string }) =>
  draft.sources.some(({ id, sha256 }) => id === one.source && sha256 !== null)

/** For each rule a corruption of the kind that it is there to find. */
export const corruptions: Readonly<Record<string, Corruption>> = {
  'ids-are-unique': (draft, draw) => {
    const way = draw.int(0, 2)
    if (way === 0) {
      const issue = pickIn(draft, draw, 'issues')
      issue.options.push(structuredClone(draw.pick(issue.options)))
      return { collection: 'issues', id: issue.id }
    }
    if (way === 1) {
      const entry = draw.flip() ? draw.pick(draft.retired) : retireAnOption(draft, draw)
      draft.retired.push(structuredClone(entry))
      return { collection: 'retired', id: entry.id }
    }
    const collection = draw.pick(collectionNames)
    const list: { id: string }[] = draft[collection]
    const twin = structuredClone(draw.pick(list))
    list.push(twin)
    return { collection, id: twin.id }
  },
  'retired-ids-are-not-in-use': (draft, draw) => {
    if (draw.flip()) {
      const issue = pickIn(draft, draw, 'issues')
      retireAnOption(draft, draw).id = draw.pick(issue.options).id
      return { collection: 'issues', id: issue.id }
    }
    const { collection, record } = anyRecord(draft, draw)
    draft.retired.push({ collection, id: record.id, replacedBy: [], since: '2026-01-01', reason: 'merged' })
    return { collection, id: record.id }
  },
  'retired-ids-lead-to-records': (draft, draw) => {
    const option = draw.flip()
    const entry = option ? retireAnOption(draft, draw) : (draft.retired[0] as Retired)
    const another = option ? `${UNKNOWN}/another-retired` : 'another-retired'
    const way = draw.int(0, 3)
    // Another that is retired itself, into nothing or back into the first.
    if (way === 0) draft.retired.push({ ...entry, id: another, replacedBy: [] })
    if (way === 3) draft.retired.push({ ...entry, id: another, replacedBy: [entry.id] })
    if (way === 0 || way === 3) entry.replacedBy.push(another)
    if (way === 1) entry.replacedBy.push(option ? `${UNKNOWN}/option` : UNKNOWN)
    if (way === 2)
      entry.replacedBy.push(option ? pickIn(draft, draw, 'issues').id : draw.pick(draft.issues[0]?.options ?? []).id)
    return { collection: 'retired', id: entry.id }
  },
  'references-resolve': (draft, draw) => {
    const { collection, record } = anyRecord(draft, draw)
    const way = draw.int(0, 3)
    if (way === 0) {
      draw.pick(record.evidence).source = UNKNOWN
      return { collection, id: record.id }
    }
    const position = pickIn(draft, draw, 'positions')
    const option = draw.flip() ? `${UNKNOWN}/option` : retireAnOption(draft, draw).id
    if (way === 1) position.actor = UNKNOWN
    if (way === 2) position.conditions.push({ type: 'unless', option })
    if (way === 3) position.option = option
    return { collection: 'positions', id: position.id }
  },
  'option-ids-start-with-their-issue': (draft, draw) => {
    const issue = pickIn(draft, draw, 'issues')
    draw.pick(issue.options).id = `${UNKNOWN}/option`
    return { collection: 'issues', id: issue.id }
  },
  'records-do-not-relate-to-themselves': (draft, draw) => {
    const way = draw.int(0, 3)
    const position = pickIn(draft, draw, 'positions')
    if (way === 0) position.contradicts.push(position.id)
    if (way === 1) position.onBehalfOf = position.actor
    if (way < 2) return { collection: 'positions', id: position.id }
    const event = pickIn(draft, draw, 'events')
    if (way === 2) event.relations.push({ type: 'may-be-same-as', event: event.id })
    const participant = draw.pick(event.participants)
    if (way === 3) participant.onBehalfOf = participant.actor
    return { collection: 'events', id: event.id }
  },
  'lists-name-nothing-twice': (draft, draw) => {
    const { collection, record } = anyRecord(draft, draw)
    const lists: unknown[][] = Object.values(record).filter((value) => Array.isArray(value) && value.length > 0)
    const list = draw.pick(lists)
    list.push(structuredClone(draw.pick(list)))
    return { collection, id: record.id }
  },
  'records-are-in-use': (draft, draw) => {
    const way = draw.int(0, 3)
    if (way === 0) {
      const issue = pickIn(draft, draw, 'issues')
      issue.options.push({ ...draw.pick(issue.options), id: `${issue.id}/${UNKNOWN}` })
      return { collection: 'issues', id: issue.id }
    }
    const collection = (['actors', 'places', 'sources'] as const)[way - 1] as 'actors' | 'places' | 'sources'
    const list: { id: string }[] = draft[collection]
    list.push({ ...structuredClone(draw.pick(list)), id: UNKNOWN })
    return { collection, id: UNKNOWN }
  },
  'sources-are-distinct': (draft, draw) => {
    const [first, second] = draft.sources as [Item<'sources'>, Item<'sources'>]
    if (draw.flip()) second.sha256 = first.sha256
    else {
      first.url = 'https://one.example'
      second.url = first.url
    }
    return { collection: 'sources', id: second.id }
  },
  'names-are-of-one-actor': (draft, draw) => {
    const named = draft.actors.filter(({ kind }) => kind !== 'group')
    const at = draw.int(1, named.length - 1)
    const [first, second] = [named[draw.int(0, at - 1)], named[at]] as [Item<'actors'>, Item<'actors'>]
    if (draw.flip()) second.aliases.push(first.name)
    else {
      first.identifiers.wikidata = 'Q999'
      second.identifiers.wikidata = 'Q999'
    }
    return { collection: 'actors', id: second.id }
  },
  'pinned-texts-are-at-hand': (draft, draw) => {
    const source = pickIn(draft, draw, 'sources')
    source.sha256 = '0'.repeat(64)
    return { collection: 'sources', id: source.id }
  },
  'evidence-points-at-facts': (draft, draw) => {
    const { collection, record } = anyRecord(draft, draw)
    const event = draw.flip()
    const pointer = draw.pick([
      '/no-such-field',
      '/constructor',
      '/__proto__',
      '/evidence/length',
      '/id',
      '/evidence/0/note',
    ])
    if (!event) {
      draw.pick(record.evidence).fields.push(pointer)
      return { collection, id: record.id }
    }
    const position = pickIn(draft, draw, 'positions', ({ supersedes }) => supersedes === null)
    draw.pick(position.evidence).fields.push('/supersedes')
    return { collection: 'positions', id: position.id }
  },
  'facts-are-reached-by-evidence': (draft, draw) => {
    const way = draw.int(0, 2)
    const event = pickIn(draft, draw, 'events')
    const leave = (from: Item<CollectionName>, field: string) => {
      for (const one of from.evidence) {
        one.fields = one.fields.filter((pointer) => pointer !== field && !pointer.startsWith(`${field}/`))
        if (one.fields.length === 0) one.fields.push(field === '/summary' ? '/title' : '/summary')
      }
    }
    if (way === 0) {
      leave(event, draw.pick(['/title', '/summary', '/status', '/participants', '/type']))
      return { collection: 'events', id: event.id }
    }
    if (way === 1) {
      Object.assign(event.date, { basis: 'stated' })
      leave(event, '/date')
      return { collection: 'events', id: event.id }
    }
    const figure = pickIn(draft, draw, 'figures')
    leave(figure, '/scope')
    return { collection: 'figures', id: figure.id }
  },
  'unstated-evidence-has-a-note': (draft, draw) => {
    const { collection, record } = anyRecord(draft, draw)
    Object.assign(draw.pick(record.evidence), { support: draw.pick(['implies', 'context']), note: null })
    return { collection, id: record.id }
  },
  'pinned-sources-are-cited-by-span': (draft, draw) => {
    if (draw.flip()) {
      const pinned = draw.flip()
      const { source, defect } = defective(draft, draw, pinned)
      defect.spans = pinned ? [] : [[0, 5]]
      return { collection: 'sources', id: source.id }
    }
    const { collection, record } = anyRecord(draft, draw)
    if (draw.flip()) {
      const evidence = record.evidence[0] as Item<'events'>['evidence'][number]
      Object.assign(evidence, { spans: [], support: draw.pick(['states', 'implies']) })
    } else {
      const unpinned = draft.sources.find(({ sha256 }) => sha256 === null) as Item<'sources'>
      Object.assign(draw.pick(record.evidence), { source: unpinned.id, spans: [[0, 5]] })
    }
    return { collection, id: record.id }
  },
  'spans-are-in-order-and-apart': (draft, draw) => {
    const { collection, record } = anyRecord(draft, draw)
    const evidence = draw.pick(record.evidence.filter(({ spans }) => spans.length > 0))
    const at = draw.int(0, evidence.spans.length - 1)
    const [start, end] = evidence.spans[at] as [number, number]
    const way = draw.int(0, 2)
    if (way === 0) evidence.spans[at] = [end, start]
    if (way === 1) evidence.spans[at] = [end, end]
    if (way === 2) evidence.spans.splice(at, 1, [start, end], [end - 1, end + 1])
    return { collection, id: record.id }
  },
  'spans-lie-within-their-text': (draft, draw) => {
    const { collection, record } = anyRecord(draft, draw)
    const { spans } = draw.pick(record.evidence.filter((one) => one.spans.length > 0 && texted(draft)(one)))
    const last = spans.at(-1) as [number, number]
    last[1] = 10_000
    return { collection, id: record.id }
  },
  'quotes-stand-in-their-spans': (draft, draw) => {
    const pinned = (position: PositionDraft) => quoted(position) && position.evidence.every(texted(draft))
    const position = pickIn(draft, draw, 'positions', pinned)
    const quote = position.quote as NonNullable<PositionDraft['quote']>
    quote.text = draw.flip() ? `${quote.text} … never said` : 'never said'
    return { collection: 'positions', id: position.id }
  },
  'source-words-stand-in-their-spans': (draft, draw) => {
    const figure = draft.figures[0] as FigureDraft
    if (draw.flip()) figure.value.text = 'never printed'
    else figure.date.raw = 'never printed'
    return { collection: 'figures', id: figure.id }
  },
  'intervals-start-before-they-end': (draft, draw) => {
    const interval = draw.pick(['2025-03-20/2025-03-18', '2025-05/2025-03', '2025-03-20/2025-03-20', '../..'])
    if (draw.flip()) {
      const figure = pickIn(draft, draw, 'figures')
      figure.scope.period = interval
      return { collection: 'figures', id: figure.id }
    }
    const event = pickIn(draft, draw, 'events')
    Object.assign(event.date, { edtf: interval, notBefore: null, notAfter: null })
    return { collection: 'events', id: event.id }
  },
  'date-bounds-meet-their-date': (draft, draw) => {
    const event = pickIn(draft, draw, 'events')
    const bad = draw.pick([
      { edtf: '2025-03', notBefore: '2025-03-20', notAfter: '2025-03-18' },
      { edtf: '2025-03-20~', notBefore: '2025-06-01', notAfter: null },
      { edtf: '2025-03-20', notBefore: null, notAfter: '2025-03-18' },
      { edtf: '2025-03-18/2025-03-20', notBefore: '2025-03-18', notAfter: null },
      { edtf: '2025-03-18/2025-03-20', notBefore: null, notAfter: '2025-03-20' },
    ])
    Object.assign(event.date, bad)
    return { collection: 'events', id: event.id }
  },
  'worked-out-dates-have-a-reason': (draft, draw) => {
    const source = pickIn(draft, draw, 'sources')
    const proposal = pickIn(draft, draw, 'proposals')
    const broken = { basis: draw.pick(['relative', 'inferred']), reason: null }
    if (draw.flip()) {
      Object.assign(source.published, broken)
      return { collection: 'sources', id: source.id }
    }
    Object.assign(draw.pick(proposal.history).date, broken)
    return { collection: 'proposals', id: proposal.id }
  },
  'records-are-not-dated-after-their-sources': (draft, draw) => {
    const collection = draw.pick(['events', 'proposals', 'positions', 'figures'] as const)
    const record = draw.pick<Item<'events'> | Item<'proposals'> | Item<'positions'> | Item<'figures'>>(
      collection === 'events' ? draft.events.filter(({ status }) => status === 'held') : draft[collection],
    )
    for (const { published } of draft.sources)
      Object.assign(published, { edtf: '2026-01-01', notBefore: null, notAfter: null })
    Object.assign(record.date, LONG_AFTER)
    return { collection, id: record.id }
  },
  'tenures-are-in-order': (draft, draw) => {
    const actor = pickIn(draft, draw, 'actors', ({ tenures }) => tenures.length > 0)
    const tenure = actor.tenures[0]
    if (tenure === undefined) throw new RangeError('a person without a post')
    Object.assign(
      tenure,
      draw.pick([
        { from: '2025-01-01', to: '2024-01-01', attested: [] },
        { from: '2025-01-01', to: null, attested: ['2024-01-01'] },
        { from: null, to: '2024', attested: ['2025-01-01'] },
        { from: null, to: null, attested: ['2025-02-01', '2025-01-01'] },
      ]),
    )
    return { collection: 'actors', id: actor.id }
  },
  'roles-are-supported-by-tenures': (draft, draw) => {
    const way = draw.int(0, 2)
    const media = draft.actors[5] as Item<'actors'>
    const position = draft.positions[0] as PositionDraft
    const person = draft.actors.find(({ id }) => id === position.actor) as Item<'actors'>
    const [tenure] = person.tenures
    if (tenure === undefined) throw new RangeError('a person without a post')
    if (way === 0) position.onBehalfOf = media.id
    else {
      person.memberOf = []
      Object.assign(
        tenure,
        way === 1 ? { from: '2039-01-01', to: null, attested: [] } : { from: null, to: '2001', attested: [] },
      )
      position.onBehalfOf = tenure.organization
      Object.assign(position.date, { edtf: '2025-01-11', notBefore: null, notAfter: null })
    }
    return { collection: 'positions', id: position.id }
  },
  'relations-have-no-cycle': (draft, draw) => {
    const way = draw.int(0, 2)
    if (way === 0) {
      const place = draft.places[0] as Item<'places'>
      const inside = draft.places.find(({ within }) => within === place.id) as Item<'places'>
      place.within = inside.id
      return { collection: 'places', id: inside.id }
    }
    const [one, other] = draw.flip()
      ? ([draft.events[2], draft.events[6]] as [EventDraft, EventDraft])
      : ([draft.events[7], draft.events[8]] as [EventDraft, EventDraft])
    const type = draw.pick(['part-of', 'follows', 'announces', 'responds-to', 'violates'] as const)
    one.relations.push({ type, event: other.id })
    other.relations.push({ type, event: one.id })
    return { collection: 'events', id: draw.pick([one.id, other.id]) }
  },
  'inverse-relations-agree': (draft, draw) => {
    const way = draw.int(0, 2)
    if (way === 0) {
      const event = pickIn(draft, draw, 'events', ({ relations }) => relations.length > 0)
      const { event: other } = draw.pick(event.relations)
      event.relations = event.relations.filter((relation) => relation.event !== other)
      return { collection: 'events', id: other }
    }
    if (way === 1) {
      const figure = pickIn(draft, draw, 'figures', ({ relations }) => relations.length > 0)
      const { figure: other } = draw.pick(figure.relations)
      figure.relations = figure.relations.filter((relation) => relation.figure !== other)
      return { collection: 'figures', id: other }
    }
    const position = pickIn(draft, draw, 'positions', ({ contradicts }) => contradicts.length > 0)
    const [other] = position.contradicts
    position.contradicts = []
    return { collection: 'positions', id: other as string }
  },
  'event-relations-run-in-time': (draft, draw) => {
    const [type, date] = draw.pick([
      ['follows', LONG_BEFORE],
      ['responds-to', LONG_BEFORE],
      ['violates', LONG_BEFORE],
      ['realises', LONG_BEFORE],
      ['realises', LONG_AFTER],
      ['part-of', LONG_AFTER],
      ['may-be-same-as', LONG_BEFORE],
      ['announces', LONG_AFTER],
      ['prepares', LONG_AFTER],
    ] as const)
    const event = pickIn(draft, draw, 'events', withRelation(type))
    for (const other of draft.events) {
      if (event.relations.some((one) => one.type === type && one.event === other.id)) {
        Object.assign(other.date, { edtf: '2025-01-21', notBefore: null, notAfter: null })
      }
    }
    Object.assign(event.date, date)
    return { collection: 'events', id: event.id }
  },
  'participants-have-each-role-once': (draft, draw) => {
    const event = pickIn(draft, draw, 'events')
    const participant = draw.pick(event.participants)
    event.participants.push({ ...participant, attendance: draw.pick(['invited', 'declined']), onBehalfOf: null })
    return { collection: 'events', id: event.id }
  },
  'roles-fit-the-event-family': (draft, draw) => {
    const event = pickIn(draft, draw, 'events')
    const foreign = {
      talk: ['attacker', 'target'],
      act: ['visitor', 'attacker'],
      attack: ['host', 'chair', 'mediator'],
    } as const
    draw.pick(event.participants).role = draw.pick(foreign[familyOf(event)])
    return { collection: 'events', id: event.id }
  },
  'planned-events-do-not-count-as-held': (draft, draw) => {
    const event = pickIn(draft, draw, 'events', ({ status }) => status !== 'held' && status !== 'unconfirmed')
    if (draw.flip()) draw.pick(event.participants).attendance = draw.pick(['confirmed', 'absent'])
    else event.outcome = { result: draw.pick(['agreement', 'accepted', 'harm']), summary: null }
    return { collection: 'events', id: event.id }
  },
  'planned-events-are-tied-to-what-became-of-them': (draft, draw) => {
    const event = pickIn(draft, draw, 'events', ({ status }) => ['planned', 'expected', 'proposed'].includes(status))
    event.outcome = null
    event.relations = event.relations.filter(({ type }) => type !== 'realised-by' && type !== 'replaced-by')
    return { collection: 'events', id: event.id }
  },
  'plans-are-realised-by-what-came-about': (draft, draw) => {
    const way = draw.int(0, 2)
    const plan = pickIn(draft, draw, 'events', withRelation(way === 2 ? 'replaced-by' : 'realised-by'))
    const came = draft.events.find(({ id }) =>
      plan.relations.some((one) => one.type === 'realised-by' && one.event === id),
    )
    if (way === 1) (came as EventDraft).status = draw.pick(['planned', 'expected', 'proposed', 'postponed'])
    else plan.status = draw.pick(['held', 'unconfirmed'])
    return { collection: 'events', id: plan.id }
  },
  'attendance-fits-the-status': (draft, draw) => {
    const event = pickIn(draft, draw, 'events', ({ status }) => status === 'held' || status === 'declined')
    for (const participant of event.participants) participant.attendance = draw.pick(['expected', 'invited'])
    return { collection: 'events', id: event.id }
  },
  'proposal-history-runs-forward': (draft, draw) => {
    const proposal = pickIn(draft, draw, 'proposals')
    const [first] = proposal.history
    if (first === undefined) throw new RangeError('a proposal without a history')
    if (draw.flip()) Object.assign(proposal.date, LONG_AFTER)
    else proposal.history.push({ ...structuredClone(first), date: { ...first.date, ...LONG_BEFORE } })
    Object.assign(first.date, { edtf: '2025-01-21', notBefore: null, notAfter: null })
    return { collection: 'proposals', id: proposal.id }
  },
  'proposal-steps-rest-on-their-position': (draft, draw) => {
    const proposal = pickIn(draft, draw, 'proposals', ({ history }) =>
      history.some(({ position }) => position !== null),
    )
    const step = proposal.history.find(({ position }) => position !== null) as Item<'proposals'>['history'][number]
    const stance = draft.positions.find(({ id }) => id === step.position) as PositionDraft
    if (draw.flip()) step.by = []
    else stance.proposal = draw.flip() ? null : (draft.proposals.find(({ id }) => id !== proposal.id)?.id ?? null)
    return { collection: 'proposals', id: proposal.id }
  },
  'positions-are-taken-where-and-when-their-event-was': (draft, draw) => {
    const position = pickIn(draft, draw, 'positions', ({ event }) => event !== null)
    if (draw.flip()) {
      const event = draft.events.find(({ id }) => id === position.event) as EventDraft
      event.status = draw.pick(['planned', 'proposed', 'cancelled'])
    } else {
      Object.assign(position.date, draw.pick([LONG_BEFORE, LONG_AFTER]))
      for (const { date } of draft.events) Object.assign(date, { edtf: '2025-01-21', notBefore: null, notAfter: null })
    }
    return { collection: 'positions', id: position.id }
  },
  'conditions-look-beyond-their-own-option': (draft, draw) => {
    const position = pickIn(draft, draw, 'positions')
    position.conditions.push({ type: draw.pick(['after', 'unless', 'in-exchange-for']), option: position.option })
    return { collection: 'positions', id: position.id }
  },
  'supersession-has-no-cycle': (draft, draw) => {
    if (draw.flip()) {
      const [first, second] = draft.proposals as [Item<'proposals'>, Item<'proposals'>]
      first.versionOf = second.id
      return { collection: 'proposals', id: draw.pick([first.id, second.id]) }
    }
    const field = draw.pick(['supersedes', 'reaffirms'] as const)
    const chain = draft.positions.slice(0, draw.int(2, draft.positions.length))
    for (const [nth, position] of chain.entries()) position[field] = chain[(nth + 1) % chain.length]?.id ?? null
    return { collection: 'positions', id: draw.pick(chain).id }
  },
  'supersession-runs-forward-in-time': (draft, draw) => {
    const fixed = { edtf: '2025-01-21', notBefore: null, notAfter: null }
    if (draw.flip()) {
      const proposal = pickIn(draft, draw, 'proposals', ({ versionOf }) => versionOf !== null)
      for (const { date } of draft.proposals) Object.assign(date, fixed)
      Object.assign(proposal.date, LONG_BEFORE)
      return { collection: 'proposals', id: proposal.id }
    }
    const position = pickIn(
      draft,
      draw,
      'positions',
      ({ supersedes, reaffirms }) => supersedes !== null || reaffirms !== null,
    )
    for (const { date } of draft.positions) Object.assign(date, fixed)
    Object.assign(position.date, LONG_BEFORE)
    return { collection: 'positions', id: position.id }
  },
  'supersession-keeps-actor-and-issue': (draft, draw) => {
    const position = pickIn(
      draft,
      draw,
      'positions',
      ({ supersedes, reaffirms }) => supersedes !== null || reaffirms !== null,
    )
    if (draw.flip()) {
      const media = draft.actors[5] as Item<'actors'>
      Object.assign(position, { actor: media.id, onBehalfOf: null })
    } else {
      const issueOf = (option: string) => draft.issues.find(({ options }) => options.some(({ id }) => id === option))
      const elsewhere = draft.issues.filter((issue) => issue !== issueOf(position.option))
      position.option = draw.pick(draw.pick(elsewhere).options).id
    }
    return { collection: 'positions', id: position.id }
  },
  'supersession-changes-the-stance': (draft, draw) => {
    const position = pickIn(draft, draw, 'positions', ({ supersedes }) => supersedes !== null)
    const earlier = draft.positions.find(({ id }) => id === position.supersedes) as PositionDraft
    Object.assign(position, {
      stance: earlier.stance,
      conditions: structuredClone(earlier.conditions),
      option: earlier.option,
    })
    return { collection: 'positions', id: position.id }
  },
  'reaffirmation-keeps-the-side': (draft, draw) => {
    const position = pickIn(draft, draw, 'positions', ({ reaffirms }) => reaffirms !== null)
    const earlier = draft.positions.find(({ id }) => id === position.reaffirms) as PositionDraft
    earlier.stance = 'demands'
    position.stance = draw.pick(['opposes', 'rules-out', 'mixed'])
    return { collection: 'positions', id: position.id }
  },
  'contradicting-positions-are-of-one-actor': (draft, draw) => {
    const position = pickIn(draft, draw, 'positions', ({ contradicts }) => contradicts.length > 0)
    Object.assign(position, { actor: (draft.actors[5] as Item<'actors'>).id, onBehalfOf: null })
    return { collection: 'positions', id: position.id }
  },
  'voices-fit-their-quotes': (draft, draw) => {
    if (draw.flip()) {
      const position = pickIn(draft, draw, 'positions', quoted)
      position.voice = draw.pick(['outlet-characterisation', 'headline'])
      return { collection: 'positions', id: position.id }
    }
    const position = pickIn(draft, draw, 'positions')
    Object.assign(position, { quote: null, voice: draw.pick(['direct-quote', 'partial-quote']) })
    return { collection: 'positions', id: position.id }
  },
  'chains-have-links': (draft, draw) => {
    if (draw.flip()) {
      const position = pickIn(draft, draw, 'positions')
      position.chain = draw.flip()
        ? [(draft.actors[5] as Item<'actors'>).id]
        : [position.actor, (draft.actors[6] as Item<'actors'>).id]
      return { collection: 'positions', id: position.id }
    }
    const figure = pickIn(draft, draw, 'figures')
    figure.chain = draw.flip()
      ? [(draft.actors[5] as Item<'actors'>).id]
      : [(draft.actors[6] as Item<'actors'>).id, figure.claimant]
    return { collection: 'figures', id: figure.id }
  },
  'figures-obey-their-operator': (draft, draw) => {
    const figure = pickIn(draft, draw, 'figures')
    const none = { n: null, min: null, max: null, text: null }
    figure.value = draw.pick([
      { ...none, op: 'exactly' as const },
      { ...none, op: 'at-least' as const, n: 3, min: 2 },
      { ...none, op: 'up-to' as const, n: 3, max: 4 },
      { ...none, op: 'between' as const, min: 4, max: 4 },
      { ...none, op: 'between' as const, min: 5, max: 4 },
      { ...none, op: 'between' as const, min: 5 },
      { ...none, op: 'between' as const, max: 5 },
      { ...none, op: 'between' as const, n: 5, min: 4, max: 6 },
      { ...none, op: 'vague' as const, text: 'several', n: 3 },
      { ...none, op: 'vague' as const },
      { ...none, op: 'order-of-magnitude' as const, n: 0 },
    ])
    return { collection: 'figures', id: figure.id }
  },
  'numbers-fit-their-unit': (draft, draw) => {
    const figure = pickIn(draft, draw, 'figures')
    const none = { n: null, min: null, max: null, text: null }
    const [unit, value] = draw.pick([
      [figure.unit, { ...none, op: 'exactly', n: -draw.int(1, 9) }],
      ['persons', { ...none, op: 'about', n: draw.int(0, 9) + 0.5 }],
      ['states', { ...none, op: 'between', min: 1, max: 2.5 }],
      ['percent', { ...none, op: 'up-to', n: draw.int(101, 900) }],
    ] as const)
    Object.assign(figure, { unit, value })
    return { collection: 'figures', id: figure.id }
  },
  'units-fit-their-measure': (draft, draw) => {
    const figure = pickIn(draft, draw, 'figures')
    const [measure, unit] = draw.pick([
      ['killed', 'drones'],
      ['money', 'persons'],
      ['share', 'USD'],
      ['duration', 'percent'],
      ['votes', 'days'],
    ] as const)
    Object.assign(figure, { measure, unit })
    return { collection: 'figures', id: figure.id }
  },
  'stages-are-of-money-and-arms': (draft, draw) => {
    const figure = pickIn(draft, draw, 'figures', ({ measure }) => measure === 'killed' || measure === 'share')
    figure.stage = draw.pick(['requested', 'delivered'])
    return { collection: 'figures', id: figure.id }
  },
  'contradicting-figures-count-the-same-and-differ': (draft, draw) => {
    const figure = pickIn(draft, draw, 'figures', figureWith('contradicts'))
    const other = relatedFigure(draft, figure, 'contradicts')
    const way = draw.int(0, 3)
    if (way === 0) figure.scope.cumulative = !other.scope.cumulative
    if (way === 1) figure.measure = 'injured'
    if (way === 2) figure.value = { op: 'vague', n: null, min: null, max: null, text: 'several' }
    if (way === 3) countNothing(figure, other)
    return { collection: 'figures', id: draw.pick([figure.id, other.id]) }
  },
  'confirming-figures-count-the-same-and-agree': (draft, draw) => {
    const figure = pickIn(draft, draw, 'figures', figureWith('confirms'))
    const other = relatedFigure(draft, figure, 'confirms')
    const way = draw.int(0, 2)
    if (way === 2) countNothing(figure, other)
    if (way === 0) figure.scope.group = 'somebody else'
    if (way === 1) {
      figure.value = { op: 'more-than', n: 7, min: null, max: null, text: null }
      other.value = { op: draw.pick(['exactly', 'up-to']), n: 7, min: null, max: null, text: null }
    }
    return { collection: 'figures', id: draw.pick([figure.id, other.id]) }
  },
  'incomparable-figures-count-different-things': (draft, draw) => {
    const figure = pickIn(draft, draw, 'figures', figureWith('incomparable-with'))
    const other = relatedFigure(draft, figure, 'incomparable-with')
    const { measure, unit, stage, scope } = structuredClone(other)
    Object.assign(figure, { measure, unit, stage, scope: { ...scope, places: scope.places.toReversed() } })
    return { collection: 'figures', id: draw.pick([figure.id, other.id]) }
  },
  'revisions-are-later-counts-by-the-same-claimant': (draft, draw) => {
    const figure = pickIn(draft, draw, 'figures', figureWith('revises'))
    const way = draw.int(0, 2)
    if (way === 0) figure.claimant = (draft.actors[7] as Item<'actors'>).id
    if (way === 1) figure.measure = 'killed'
    if (way === 2) Object.assign(figure.date, LONG_BEFORE)
    if (way === 2) {
      Object.assign(relatedFigure(draft, figure, 'revises').date, {
        edtf: '2025-01-21',
        notBefore: null,
        notAfter: null,
      })
    }
    return { collection: 'figures', id: figure.id }
  },
  'discrepancies-cite-their-sources': (draft, draw) => {
    const discrepancy = pickIn(draft, draw, 'discrepancies')
    const source = draw.pick(draft.sources).id
    discrepancy.sources = [source]
    const others = draft.sources.filter(({ id }) => id !== source)
    for (const one of discrepancy.evidence) one.source = draw.pick(others).id
    return { collection: 'discrepancies', id: discrepancy.id }
  },
}
