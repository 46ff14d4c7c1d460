import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Command, groups } from '../../src/cli/command.js'
import { commands } from '../../src/cli/commands.js'
import { questionInputs } from '../../src/cli/question-inputs.js'
import { history } from '../../src/exports/history.js'
import * as front from '../../src/index.js'
import * as questions from '../../src/questions/of-release.js'
import { ask, json, told } from './told.js'

const all = Object.entries<Command>(commands)
const asking = all.flatMap(([name, command]) => ('asks' in command ? [name] : []))

/** A line for every command that puts a question, and what the question answers. */
const answers: Readonly<Record<string, readonly [line: string, answer: () => unknown]>> = {
  timeline: ['--type call --type summit', () => front.findEvents({ type: ['call', 'summit'] })],
  events: [
    '--participant donald-trump --participant-role speaker --within=certainly --to 2025-08',
    () =>
      front.findEvents({
        participant: { any: ['donald-trump'], role: ['speaker'] },
        within: 'certainly',
        to: '2025-08',
      }),
  ],
  event: ['2025-08-18-trump-putin-call', () => front.getEvent('2025-08-18-trump-putin-call')],
  meetings: ['donald-trump vladimir-putin', () => front.meetingsOf(['donald-trump', 'vladimir-putin'])],
  contacts: ['--actor vladimir-putin', () => front.contacts({ actor: 'vladimir-putin' })],
  'contact-graph': ['d3 --mode telephone', () => front.contactGraph('d3', { mode: 'telephone' })],
  'count-events': ['type mode --from 2025-08', () => front.countEvents({ from: '2025-08' }, ['type', 'mode'])],
  plans: ['--no-known --on 2025-08-17', () => front.plans({ known: false, asOf: '2025-08-17' })],
  'open-plans': ['--on 2025-08-17', () => front.openPlans({ asOf: '2025-08-17' })],
  'what-became-of': [
    '2025-03-energy-infrastructure-pause-agreed',
    () => front.whatBecameOf('2025-03-energy-infrastructure-pause-agreed'),
  ],
  positions: [
    '--polarity -1 --polarity 0 --on-behalf-of united-kingdom,russia',
    () => front.findPositions({ polarity: [-1, 0], onBehalfOf: ['united-kingdom', 'russia'] }),
  ],
  position: ['2025-03-analysts-european-troops', () => front.getPosition('2025-03-analysts-european-troops')],
  stance: [
    'vladimir-putin ceasefire/general-ceasefire --on 2025-08-16',
    () => front.stanceOf('vladimir-putin', 'ceasefire/general-ceasefire', { asOf: '2025-08-16' }),
  ],
  'stance-history': [
    'russia ceasefire/general-ceasefire --on-behalf',
    () => front.stanceHistory('russia', 'ceasefire/general-ceasefire', { onBehalf: true }),
  ],
  sides: ['ceasefire/general-ceasefire', () => front.sidesOn('ceasefire/general-ceasefire')],
  matrix: [
    'ceasefire/general-ceasefire territory/cede-donetsk --on 2025-08',
    () => front.stanceMatrix({ option: ['ceasefire/general-ceasefire', 'territory/cede-donetsk'], asOf: '2025-08' }),
  ],
  'stance-changes': ['--from 2025-04', () => front.stanceChanges({ from: '2025-04' })],
  distance: ['france united-kingdom', () => front.stanceDistance('france', 'united-kingdom')],
  disagreements: ['vladimir-putin donald-trump', () => front.disagreementsWithin(['vladimir-putin', 'donald-trump'])],
  preconditions: ['--actor vladimir-putin', () => front.preconditions({ actor: 'vladimir-putin' })],
  conflicts: ['--within possibly', () => front.conflictingPreconditions({ within: 'possibly' })],
  conditions: ['ceasefire/long-term-truce', () => front.conditionsOn('ceasefire/long-term-truce')],
  'count-positions': [
    'option stance --issue ceasefire --condition',
    () => front.countPositions({ issue: 'ceasefire', condition: true }, ['option', 'stance']),
  ],
  quotes: ['luke-pollard', () => front.quotesOf('luke-pollard')],
  proposals: ['--status rejected', () => front.findProposals({ status: 'rejected' })],
  proposal: ['energy-infrastructure-pause', () => front.getProposal('energy-infrastructure-pause')],
  table: ['2025-08 --within possibly', () => front.onTheTable('2025-08', { within: 'possibly' })],
  responses: ['energy-infrastructure-pause', () => front.responsesTo('energy-infrastructure-pause')],
  figures: ['--measure killed,injured', () => front.findFigures({ measure: ['killed', 'injured'] })],
  figure: ['2025-08-19-ukrainian-officials-killed', () => front.getFigure('2025-08-19-ukrainian-officials-killed')],
  competing: ['--verdict incomparable', () => front.competingFigures({ verdict: 'incomparable' })],
  rivals: ['2025-08-19-ukrainian-officials-killed', () => front.rivalsOf('2025-08-19-ukrainian-officials-killed')],
  compare: [
    '2025-08-19-kyiv-independent-killed-since-alaska 2025-08-19-ukrainian-officials-killed',
    () =>
      front.compareFigures('2025-08-19-kyiv-independent-killed-since-alaska', '2025-08-19-ukrainian-officials-killed'),
  ],
  range: [
    'latest 2025-08-19-kyiv-independent-injured-since-alaska',
    () => front.claimedRange(['2025-08-19-kyiv-independent-injured-since-alaska'], 'latest'),
  ],
  actors: ['--kind person --text president', () => front.findActors({ kind: 'person', text: 'president' })],
  named: ['Volodymyr Zelenskyy', () => front.actorsNamed('Volodymyr Zelenskyy')],
  members: ['e3', () => front.membersOf('e3')],
  roles: ['donald-trump 2025-08-18', () => front.rolesOf('donald-trump', '2025-08-18')],
  mentions: ['mark-rutte', () => front.mentionsOf('mark-rutte')],
  sources: ['--from 2025-08 --within possibly', () => front.findSources({ from: '2025-08', within: 'possibly' })],
  source: ['ktnv-2025-08-19', () => front.getSource('ktnv-2025-08-19')],
  provenance: [
    '2025-08-18-trump-putin-call /date',
    () => front.provenanceOf(front.getEvent('2025-08-18-trump-putin-call'), '/date'),
  ],
  cite: [
    'events/2025-08-18-trump-putin-call --style bibtex',
    () => front.citationOf(front.getEvent('2025-08-18-trump-putin-call'), { style: 'bibtex', release: front.release }),
  ],
  discrepancies: [
    '--record actors/donald-trump',
    () => front.findDiscrepancies({ record: { collection: 'actors', id: 'donald-trump' } }),
  ],
  discrepancy: ['alaska-summit-date', () => front.getDiscrepancy('alaska-summit-date')],
  defects: ['--source ktnv-2025-08-19', () => front.sourceDefects({ source: 'ktnv-2025-08-19' })],
  'single-sourced': ['--collection figures', () => front.singleSourced({ collection: 'figures' })],
  'second-hand': ['--collection positions', () => front.secondHand({ collection: 'positions' })],
  places: ['--within united-states', () => front.findPlaces({ within: 'united-states' })],
  place: ['london', () => front.getPlace('london')],
  issue: ['ceasefire', () => front.getIssue('ceasefire')],
  option: ['ceasefire/general-ceasefire', () => front.getOption('ceasefire/general-ceasefire')],
  search: [
    'peace talks --collections events,positions --limit 3',
    () => front.search('peace talks', { collections: ['events', 'positions'], limit: 3 }),
  ],
  'where-went': ['actors old-id', () => front.whereWent('actors', 'old-id') ?? null],
}

describe('the commands', () => {
  test('reach every question', () => {
    const reached = all.flatMap(([, command]) => [
      ...('asks' in command ? [command.asks] : []),
      ...(command.alsoAsks ?? []),
    ])
    expect([...new Set<string>(reached)].sort()).toEqual(Object.keys(questions).sort())
  })

  test('know what every question is given', () => {
    expect(Object.keys(questionInputs).sort()).toEqual(Object.keys(questions).sort())
  })

  test('stand in their groups, none of which is empty', () => {
    expect(new Set(all.map(([, { group }]) => group))).toEqual(new Set(groups))
  })

  test('are all asked below', () => {
    expect(Object.keys(answers).sort()).toEqual(asking.sort())
  })

  test.each(asking)('%s answers as its question does', async (name) => {
    const [line, answer] = answers[name] ?? []
    expect(await json(`${name} ${line}`)).toEqual(JSON.parse(JSON.stringify(answer?.())))
  })

  test.each(asking)('%s gives the same rows to a pipe, a terminal and other programs', async (name) => {
    const line = `${name} ${answers[name]?.[0]}`
    const { stdout: csv, exitCode } = await ask(`${line} --csv`)
    const [names = [], ...rows]: string[][] = parse(csv)
    expect(names.length).toBeGreaterThan(0)
    expect(exitCode).toBe(rows.length > 0 ? 0 : 1)
    const answer = await json(line)
    const items = (await ask(`${line} --ndjson`)).stdout.split('\n').slice(0, -1)
    expect(items.map((item) => JSON.parse(item))).toEqual(Array.isArray(answer) ? answer : [answer])
    for (const surroundings of [{}, { width: 60 }, { width: 200, env: { FORCE_COLOR: '1' } }]) {
      const { stdout, stderr, exitCode: code } = await ask(line, surroundings)
      expect(code).toBe(exitCode)
      expect([stdout === '', stderr]).toEqual([exitCode === 1, exitCode === 1 ? 'Nothing found.\n' : ''])
    }
  })
})

describe('every example', () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'examples-'))
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  const { releases } = history
  const examples = all.flatMap(([name, { examples: lines }]) => lines.map((line) => [name, line] as const))

  test('is there for every command', () => {
    expect(new Set(examples.map(([name]) => name))).toEqual(new Set(all.map(([name]) => name)))
  })

  test.each(examples)('of %s runs and finds something: %s', async (name, line) => {
    const args = line.split(' ').map((word) => (word === 'peace-talks' ? join(folder, word) : word))
    expect(args[0]).toBe(name)
    const { exitCode, stderr } = await told(args)
    if ((name === 'history' && releases.length === 0) || (name === 'diff' && releases.length < 2)) {
      expect(exitCode).not.toBe(0)
      expect(stderr).toMatch(/released yet|Nothing differs/)
      return
    }
    // No release has had the id that stands in the example.
    expect([exitCode, stderr]).toEqual(
      name === 'where-went' && !front.retired.some(({ id }) => id === args.at(-1))
        ? [1, 'Nothing found.\n']
        : [0, name === 'check' ? expect.stringContaining('nothing is wrong') : ''],
    )
  })
})
