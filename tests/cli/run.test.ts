import { describe, expect, test, vi } from 'vitest'
import { commands } from '../../src/cli/commands.js'
import * as front from '../../src/index.js'
import { ask, json, told } from './told.js'

describe('the command line', () => {
  test('prints the version alone', async () => {
    expect(await ask('--version')).toEqual({ stdout: `${front.release.version}\n`, stderr: '', exitCode: 0 })
  })

  test('prints help that names every command and code, and the day up to which sources were read', async () => {
    const { stdout, stderr, exitCode } = await ask('--help')
    expect([stderr, exitCode]).toEqual(['', 0])
    for (const name of Object.keys(commands)) expect(stdout).toMatch(new RegExp(`^  ${name} `, 'm'))
    for (const code of [0, 1, 2]) expect(stdout).toMatch(new RegExp(`^  ${code}  `, 'm'))
    expect(stdout).toContain(String(front.release.asOf))
    expect(await ask('help')).toEqual(await ask('-h'))
  })

  test('prints the help of a command with its words, options and examples', async () => {
    const { stdout, exitCode } = await ask('stance --help')
    expect(exitCode).toBe(0)
    expect(stdout).toContain('stance [options] <actor> <option>')
    expect(stdout).toContain('--on <day>')
    expect(stdout).toContain('--no-on-behalf')
    for (const line of commands.stance.examples) expect(stdout).toContain(`$ ukraine-peace-talks ${line}\n`)
    expect(await ask('help stance')).toEqual(await ask('stance --help'))
  })

  test('names the nearest command where there is none to help with', async () => {
    expect(await ask('help timelin')).toEqual({
      stdout: '',
      stderr: 'There is no command "timelin": the nearest is "timeline". --help lists all.\n',
      exitCode: 2,
    })
  })

  test('takes the version for an option where it is written as a command', async () => {
    expect((await ask('version')).stderr).toContain('the nearest is "--version"')
  })

  test('wraps help to the terminal', async () => {
    const widthOf = async (width: number) => {
      const { stdout } = await ask('--help', { width })
      return Math.max(...stdout.split('\n').map((line) => line.length))
    }
    expect(await widthOf(200)).toBeGreaterThan(100)
    expect(await widthOf(90)).toBeLessThanOrEqual(90)
  })

  test('asked nothing prints help as an error', async () => {
    const { stdout, stderr, exitCode } = await told([])
    expect([stdout, stderr, exitCode]).toEqual(['', (await ask('--help')).stdout, 2])
    expect(await told(['--json'])).toEqual(await told([]))
  })

  test('throws what is a fault of its own', async () => {
    const { recordNamed } = await import('../../src/cli/record-named.js')
    expect(recordNamed('nato').collection).toBe('actors')
    const broken = vi.spyOn(commands.issues, 'load').mockRejectedValue(new EvalError('broken'))
    await expect(ask('issues')).rejects.toThrow('broken')
    expect(broken).toHaveBeenCalledOnce()
  })
})

describe('an answer', () => {
  test('takes words as they are, and a day alone', async () => {
    expect(await json('timeline --text call')).toEqual(front.findEvents({ text: 'call' }))
    const { stdout } = await told(['positions', '--text', 'peace, talks', '--json'])
    expect(JSON.parse(stdout)).toEqual(front.findPositions({ text: 'peace, talks' }))
    expect(await json('timeline --on 2025-08 --side ukraine')).toEqual(
      front.findEvents({ on: '2025-08', side: 'ukraine' }),
    )
  })

  test('takes several values, given twice or with commas between', async () => {
    const both = await json('events --type call --type summit')
    expect(both).toEqual(front.findEvents({ type: ['call', 'summit'] }))
    expect(await json('events --type call,summit')).toEqual(both)
  })

  test('takes the parts of a filter of its own', async () => {
    expect(await json('events --participant-all donald-trump,vladimir-putin')).toEqual(
      front.findEvents({ participant: { all: ['donald-trump', 'vladimir-putin'] } }),
    )
    expect(await json('positions --condition-type after')).toEqual(
      front.findPositions({ condition: { type: ['after'] } }),
    )
    expect(await json('positions --no-condition')).toEqual(front.findPositions({ condition: false }))
  })

  test('takes --json before the command too', async () => {
    expect(await ask('--json positions --polarity -1')).toEqual(await ask('positions --polarity -1 --json'))
    expect((await ask('--json')).exitCode).toBe(2)
  })

  test('marks what is merely possible', async () => {
    const { possible } = front.findEvents({ on: '2025-08-18', within: 'possibly' })
    const { stdout } = await ask('events --on 2025-08-18 --within possibly')
    const marked = stdout.split('\n').filter((line) => line.startsWith('?'))
    expect(possible.length).toBeGreaterThan(0)
    expect(marked).toHaveLength(possible.length)
    for (const { id } of possible) expect(marked.some((line) => line.endsWith(id))).toBe(true)
    const { stdout: csv } = await ask('events --on 2025-08-18 --within possibly --csv')
    expect(csv.split('\n').filter((line) => line.startsWith('possible,'))).toHaveLength(possible.length)
    expect(csv).toMatch(/^certainty,date,/)
  })

  test('says planned where an event was merely planned', async () => {
    const planned = front.findEvents({ status: 'planned' })
    expect(planned.length).toBeGreaterThan(0)
    const { stdout } = await ask('timeline')
    for (const { id } of planned) expect(stdout).toMatch(new RegExp(`planned .*${id}\n`))
  })

  test('is a row a line with nothing drawn, down a pipe', async () => {
    const { stdout } = await ask('timeline')
    expect(stdout.split('\n')).toHaveLength(front.events.length + 1)
  })

  test('is drawn and wrapped on a terminal', async () => {
    const { stdout } = await ask('timeline', { width: 120, env: { NO_COLOR: '1' } })
    expect(stdout).toContain('─')
    expect(stdout).toMatch(/date +status +type +title/)
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(120)
  })

  test('that is nothing ends with 1, and is still JSON', async () => {
    const line = 'timeline --to 1999 --within certainly'
    expect(await ask(line)).toEqual({ stdout: '', stderr: 'Nothing found.\n', exitCode: 1 })
    expect(await ask(`${line} --json`)).toEqual({ stdout: '[]\n', stderr: 'Nothing found.\n', exitCode: 1 })
    expect(await ask(`${line} --csv`)).toMatchObject({ stdout: 'date,status,type,title,id\n', exitCode: 1 })
  })
})

describe('colours', () => {
  const ESCAPE = '\u001b['
  const hasColours = async (line: string, env: Readonly<Record<string, string>>, width?: number) =>
    (await ask(line, { env, ...(width !== undefined && { width }) })).stdout.includes(ESCAPE)

  test.each([
    ['on a terminal', 'events', {}, 80, true],
    ['down a pipe', 'events', {}, undefined, false],
    ['on a terminal that is dumb', 'events', { TERM: 'dumb' }, 80, false],
    ['with NO_COLOR', 'events', { NO_COLOR: '1' }, 80, false],
    ['with an empty NO_COLOR', 'events', { NO_COLOR: '' }, 80, true],
    ['with --no-color', 'events --no-color', {}, 80, false],
    ['with --no-color against FORCE_COLOR', 'events --no-color', { FORCE_COLOR: '1' }, 80, false],
    ['with FORCE_COLOR down a pipe', 'events', { FORCE_COLOR: '1' }, undefined, true],
    ['with FORCE_COLOR=0', 'events', { FORCE_COLOR: '0' }, 80, false],
    ['in JSON with FORCE_COLOR', 'events --json', { FORCE_COLOR: '1' }, 80, false],
    ['in CSV with FORCE_COLOR', 'events --csv', { FORCE_COLOR: '1' }, 80, false],
  ] as const)('%s', async (_, line, env, width, expected) => {
    expect(await hasColours(line, env, width)).toBe(expected)
  })
})

describe('a record', () => {
  test('is shown by its id, with its collection or without', async () => {
    expect(await json('show nato')).toEqual(front.getActor('nato'))
    expect(await json('show actors/nato')).toEqual(front.getActor('nato'))
    expect(await json('show places/russia')).toEqual(front.getPlace('russia'))
  })

  test('may be an option with the issue that it answers', async () => {
    expect(await json('show ceasefire/general-ceasefire')).toEqual({
      issue: 'ceasefire',
      ...front.getOption('ceasefire/general-ceasefire'),
    })
  })

  test('is a page to read, and a row for each of its values to a program', async () => {
    const { stdout } = await ask('event 2025-08-18-trump-putin-call')
    expect(stdout).toContain('Trump and Putin speak by telephone\nevents/2025-08-18-trump-putin-call\n')
    expect(stdout).toContain('Donald Trump (donald-trump)')
    const { stdout: csv } = await ask('event 2025-08-18-trump-putin-call --csv')
    expect(csv).toContain('/participants/0/actor,donald-trump\n')
  })

  test('may be an actor in any spelling; several are listed', async () => {
    expect(await json('actor Зеленський')).toEqual(front.getActor('volodymyr-zelenskyy'))
    expect(await json('actor volodymyr zelensky')).toEqual(front.getActor('volodymyr-zelenskyy'))
    expect(await json('actor leaders')).toEqual(front.actorsNamed('leaders'))
    expect(front.actorsNamed('leaders').length).toBeGreaterThan(1)
  })

  test('has evidence, for it or for a field of it', async () => {
    expect(await json('evidence nato')).toEqual(front.getActor('nato').evidence)
    expect(await json('evidence actors/nato /name')).toEqual(front.evidenceFor(front.getActor('nato'), '/name'))
  })
})

describe('list', () => {
  test.each(front.collectionNames)('prints every record of %s', async (name) => {
    const { stdout, exitCode } = await ask(`list ${name}`)
    expect(exitCode).toBe(0)
    const ids = stdout.split('\n').map((line) => line.split(' ')[0])
    expect(ids.slice(0, -1)).toEqual(front.published[name].map(({ id }) => id))
  })

  test('issues lists every option', async () => {
    expect(await json('issues')).toEqual(front.issues)
    const { stdout } = await ask('issues --csv')
    for (const { id } of front.issues.flatMap(({ options }) => options)) expect(stdout).toContain(`,${id}\n`)
  })
})

describe('codebook', () => {
  test('lists the terms, and shows those of a name', async () => {
    expect((await ask('codebook')).stdout).toContain('collections/events')
    const { stdout, exitCode } = await ask('codebook rules-out')
    expect(exitCode).toBe(0)
    expect(stdout).toContain('stances/rules-out')
    expect((await ask('codebook declined')).stdout.match(/^term /gm)?.length).toBeGreaterThan(1)
  })
})

describe('what cannot be done as it was asked ends with 2 and names the nearest that can', () => {
  test.each([
    ['timlin', 'There is no command "timlin": the nearest is "timeline".'],
    ['constructor', 'There is no command "constructor"'],
    ['timeline --partisipant nato', 'timeline has no option "--partisipant": the nearest is "--participant".'],
    ['timeline --partisipant=nato', 'timeline has no option "--partisipant": the nearest is "--participant".'],
    ['--jsn timeline', 'timeline has no option "--jsn": the nearest is "--json".'],
    ['timeline -a', 'timeline has no option "-a"'],
    ['timeline --from', "timeline: option '--from <day>' argument missing. Write: ukraine-peace-talks timeline"],
    ['timeline --json=yes', 'timeline: --json takes no value. Write it alone.'],
    ['timeline extra', 'timeline: too many arguments'],
    ['timeline --json --csv', 'There is one answer: write --json or --csv'],
    ['timeline --type cal', 'timeline: --type cannot be "cal": the nearest is "call"'],
    ['timeline --from 2025-02-30', 'timeline: --from is "2025-02-30", which is no day of the calendar'],
    ['timeline --from 2025 --from 2026', 'timeline: --from takes one value, not 2025 and 2026'],
    ['stance nato ceasefire/general-ceasefire --on soon', 'stance: --on is "soon", which is no day of the calendar'],
    ['events --participant-role hst', 'events: --participant-role cannot be "hst": the nearest is "host"'],
    ['positions --polarity 2', 'positions: --polarity cannot be "2": the nearest is 1'],
    ['positions --polarity -2', 'positions: --polarity cannot be "-2": the nearest is -1'],
    ['search ceasefire --limit many', 'search: --limit is "many"'],
    ['table someday', 'table: date is "someday", which is no day of the calendar'],
    ['stance-changes', "stance-changes: required option '--from <day>' not specified."],
    ['timeline --participant natoo', 'There is no actor "natoo": the nearest is "nato".'],
    ['event 2025-08-18-trump-puttin-call', 'There is no event "2025-08-18-trump-puttin-call": the nearest is'],
    ['actor vladimirputn', 'There is no actor "vladimirputn": the nearest is "vladimir-putin".'],
    ['show natoo', 'There is no record "natoo": the nearest is "nato".'],
    ['show actors/natoo', 'There is no actor "natoo": the nearest is "nato".'],
    ['show actor/nato', 'There is no record "actor/nato": the nearest is "actors/nato".'],
    ['show __proto__', 'There is no record "__proto__"'],
    ['show ceasefire/general-ceasefir', 'the nearest is "ceasefire/general-ceasefire".'],
    ['show general-ceasefire', 'the nearest is "ceasefire/general-ceasefire".'],
    ['show russia', 'Several collections have "russia": write actors/russia or places/russia'],
    ['evidence ceasefire/general-ceasefire', 'There is no record "ceasefire/general-ceasefire": the nearest is'],
    ['evidence nato /nam', 'has no field "/nam": the nearest is "/name"'],
    ['discrepancies --record natoo', 'There is no record "natoo"'],
    ['codebook rules-ot', 'There is no term "rules-ot": the nearest is "rules-out".'],
    ['list', "list: missing required argument 'collection'. Write: ukraine-peace-talks list <collection>"],
    ['list issue', 'list: collection cannot be "issue": the nearest is "issues"'],
    ['show nato russia', 'show: too many arguments'],
    ['complete tcsh', 'complete: shell cannot be "tcsh": the nearest is'],
  ])('%s', async (line, message) => {
    const { stdout, stderr, exitCode } = await ask(line)
    expect([stdout, exitCode]).toEqual(['', 2])
    expect(stderr).toContain(message)
    expect(stderr.endsWith('\n')).toBe(true)
  })

  test('an empty word in the place of a record, which is not taken for none', async () => {
    const { stderr, exitCode } = await told(['evidence', ''])
    expect(exitCode).toBe(2)
    expect(stderr).toContain('There is no record ""')
  })
})
