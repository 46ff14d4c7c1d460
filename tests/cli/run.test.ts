import { describe, expect, test } from 'vitest'
import { commands } from '../../src/cli/commands.js'
import { run } from '../../src/cli/run.js'
import * as front from '../../src/index.js'

const ask = (line: string) => run(line.split(' '))
const json = (line: string) => JSON.parse(ask(`${line} --json`).stdout)

describe('the command line', () => {
  test('prints the version alone', () => {
    expect(ask('--version')).toEqual({ stdout: `${front.release.version}\n`, stderr: '', exitCode: 0 })
  })

  test('prints help that names every command and option', () => {
    const { stdout, stderr, exitCode } = ask('--help')
    expect([stderr, exitCode]).toEqual(['', 0])
    expect(ask('timeline -h')).toEqual(ask('--help'))
    for (const { usage } of Object.values(commands)) expect(stdout).toContain(usage)
    expect(stdout).toContain(String(front.release.asOf))
  })

  test('asked nothing prints help as an error', () => {
    expect(run([])).toEqual({ stdout: '', stderr: ask('--help').stdout, exitCode: 2 })
  })

  test('says in its usage every option that a command takes, and takes every option that it says', () => {
    for (const { usage, options } of Object.values(commands)) {
      const said = [...usage.matchAll(/--([a-z-]+)/g)].map(([, option]) => option)
      const taken = options.map((option) => option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`))
      expect(new Set(said)).toEqual(new Set(taken))
    }
  })
})

describe('a question', () => {
  test('answers as the function does', () => {
    expect(json('timeline')).toEqual(front.findEvents())
    expect(json('timeline --participant vladimir-putin --from 2025-08')).toEqual(
      front.findEvents({ participant: 'vladimir-putin', from: '2025-08' }),
    )
    expect(json('timeline --within=certainly --to 2025-03')).toEqual(
      front.findEvents({ to: '2025-03', within: 'certainly' }),
    )
    expect(json('positions --polarity -1 --polarity 0')).toEqual(front.findPositions({ polarity: [-1, 0] }))
    expect(json('positions --on-behalf-of united-kingdom')).toEqual(
      front.findPositions({ onBehalfOf: 'united-kingdom' }),
    )
    expect(json('figures --measure killed,injured')).toEqual(front.findFigures({ measure: ['killed', 'injured'] }))
    expect(json('proposals --status rejected')).toEqual(front.findProposals({ status: 'rejected' }))
    expect(json('discrepancies --record actors/donald-trump')).toEqual(
      front.findDiscrepancies({ record: { collection: 'actors', id: 'donald-trump' } }),
    )
  })

  test('takes words as they are, and a day alone', () => {
    expect(json('timeline --text call')).toEqual(front.findEvents({ text: 'call' }))
    expect(JSON.parse(run(['positions', '--text', 'peace, talks', '--json']).stdout)).toEqual(
      front.findPositions({ text: 'peace, talks' }),
    )
    expect(json('timeline --on 2025-08 --side ukraine')).toEqual(front.findEvents({ on: '2025-08', side: 'ukraine' }))
  })

  test('marks what is merely possible', () => {
    const { possible } = front.findEvents({ on: '2025-08-18', within: 'possibly' })
    const marked = ask('timeline --on 2025-08-18 --within possibly')
      .stdout.split('\n')
      .filter((line) => line.startsWith('?'))
    expect(marked).toHaveLength(possible.length)
    for (const { id } of possible) expect(marked.some((line) => line.endsWith(id))).toBe(true)
  })

  test('takes --json before the command too', () => {
    expect(ask('--json positions --polarity -1')).toEqual(ask('positions --polarity -1 --json'))
    expect(ask('--json').exitCode).toBe(2)
  })

  test('takes several values, given twice or with commas between', () => {
    const both = json('timeline --type call --type summit')
    expect(both).toEqual(front.findEvents({ type: ['call', 'summit'] }))
    expect(json('timeline --type call,summit')).toEqual(both)
  })

  test.each(['timeline', 'positions', 'figures', 'proposals', 'discrepancies'])(
    '%s prints a line for each record',
    (name) => {
      const { stdout, exitCode } = ask(name)
      const records: readonly { readonly id: string }[] = json(name)
      expect(exitCode).toBe(0)
      expect(stdout.split('\n')).toHaveLength(records.length + 1)
      for (const { id } of records) expect(stdout).toContain(`${id}\n`)
    },
  )

  test('prints nothing where nothing meets it', () => {
    expect(ask('timeline --to 1999 --within certainly')).toEqual({ stdout: '', stderr: '', exitCode: 0 })
  })
})

describe('list', () => {
  test.each(front.collectionNames)('prints every record of %s', (name) => {
    const { stdout, exitCode } = ask(`list ${name}`)
    const records: readonly { readonly id: string }[] = json(`list ${name}`)
    expect(exitCode).toBe(0)
    expect(
      stdout
        .split('\n')
        .slice(0, -1)
        .map((line) => line.split(' ')[0]),
    ).toEqual(records.map(({ id }) => id))
  })
})

describe('show', () => {
  test('prints a record of any collection', () => {
    expect(JSON.parse(ask('show nato').stdout)).toEqual(front.getActor('nato'))
    expect(json('show actors/nato')).toEqual(front.getActor('nato'))
  })

  test('prints an option with the issue that it answers', () => {
    const option = { issue: 'ceasefire', ...front.getOption('ceasefire/general-ceasefire') }
    expect(json('show ceasefire/general-ceasefire')).toEqual(option)
    expect(JSON.parse(ask('show ceasefire/general-ceasefire').stdout)).toEqual(option)
    expect(option).toMatchObject({ label: expect.any(String), proposition: expect.any(String) })
  })

  test('asks which one is meant where several collections have the id', () => {
    expect(ask('show russia')).toEqual({
      stdout: '',
      stderr: 'Several collections have "russia": write actors/russia or places/russia\n',
      exitCode: 2,
    })
    expect(json('show places/russia')).toEqual(front.getPlace('russia'))
  })
})

describe('evidence', () => {
  test('prints what carries a record or a field of it', () => {
    const { evidence } = front.getActor('nato')
    expect(json('evidence nato')).toEqual(evidence)
    expect(json('evidence actors/nato /name')).toEqual(front.evidenceFor(front.getActor('nato'), '/name'))
    expect(ask('evidence nato').stdout.split('\n')).toHaveLength(evidence.length + 1)
  })
})

describe('wrong usage ends with 2 and names what was meant', () => {
  test.each([
    ['timlin', 'There is no command "timlin": the nearest is "timeline".'],
    ['constructor', 'There is no command "constructor"'],
    ['timeline --partisipant nato', 'timeline has no option "--partisipant": the nearest is "--participant".'],
    ['timeline --partisipant=nato', 'timeline has no option "--partisipant": the nearest is "--participant".'],
    ['timeline -a', 'timeline has no option "-a"'],
    ['timeline --from', 'timeline: '],
    ['timeline --json=yes', 'timeline: '],
    ['timeline nato', 'timeline was given 1 name(s): write ukraine-peace-talks timeline'],
    ['timeline --type phone', 'findEvents: type cannot be "phone": the nearest is'],
    ['timeline --from 2025-02-30', 'the nearest is "2025-02-28"'],
    ['timeline --from 2025,2026', 'findEvents: from is "2025,2026", which is no day of the calendar'],
    ['timeline --from 2025 --from 2026', 'timeline: --from takes one value, not 2025 and 2026'],
    ['positions --polarity 2', 'findPositions: polarity cannot be "2": the nearest is 1'],
    ['positions --polarity -2', 'findPositions: polarity cannot be "-2": the nearest is -1'],
    ['list', 'list was given 0 name(s)'],
    ['list issue', 'list: there is no collection "issue": write one of sources'],
    ['show', 'show was given 0 name(s)'],
    ['show nato russia', 'show was given 2 name(s)'],
    ['evidence', 'evidence was given 0 name(s)'],
    ['evidence nato /name /kind', 'evidence was given 3 name(s)'],
  ])('%s', (line, message) => {
    const { stdout, stderr, exitCode } = ask(line)
    expect([stdout, exitCode]).toEqual(['', 2])
    expect(stderr).toContain(message)
    expect(stderr.endsWith('\n')).toBe(true)
  })
})

describe('what is not found ends with 1 and names the nearest', () => {
  test.each([
    ['timeline --participant natoo', 'There is no actor "natoo": the nearest is "nato".'],
    ['show natoo', 'There is no record "natoo": the nearest is "nato".'],
    ['show actors/natoo', 'There is no actor "natoo": the nearest is "nato".'],
    ['show actor/nato', 'There is no record "actor/nato": the nearest is "actors/nato".'],
    ['show __proto__', 'There is no record "__proto__"'],
    [
      'show ceasefire/general-ceasefir',
      'There is no record "ceasefire/general-ceasefir": the nearest is "ceasefire/general-ceasefire".',
    ],
    ['show general-ceasefire', 'the nearest is "ceasefire/general-ceasefire".'],
    ['evidence ceasefire/general-ceasefire', 'There is no record "ceasefire/general-ceasefire": the nearest is'],
    ['evidence nato /nam', 'has no field "/nam": the nearest is "/name"'],
    ['discrepancies --record natoo', 'There is no record "natoo"'],
  ])('%s', (line, message) => {
    const { stdout, stderr, exitCode } = ask(line)
    expect([stdout, exitCode]).toEqual(['', 1])
    expect(stderr).toContain(message)
  })
})
