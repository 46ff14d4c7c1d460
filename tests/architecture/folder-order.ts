import type { IForbiddenRuleType } from 'dependency-cruiser'

/** The folders of src in the order in which the data flows: each imports only from those before it. */
export const folderOrder = [
  'vocabulary',
  'semantics',
  'schema',
  'load',
  'integrity',
  'generate',
  'dataset',
  'postings',
  'filter',
  'query',
  'questions',
  'changes',
  'exports',
  'cli',
] as const

/** The folders that run when a release is built. What a consumer imports takes nothing from them but types. */
export const buildTime = ['schema', 'load', 'integrity', 'generate'] as const

/** The folders that run in a consumer's process. */
export const runTime = ['dataset', 'postings', 'filter', 'query', 'questions', 'changes', 'exports', 'cli'] as const

/** The front doors, which nothing inside imports. */
export const frontDoors = ['index', 'node', 'schemas', 'changes'] as const

const among = (folders: readonly string[]) => `^src/(${folders.join('|')})/`

const onlyToTheLeft: readonly IForbiddenRuleType[] = folderOrder.slice(0, -1).map((folder, place) => ({
  name: `${folder} imports nothing to its right`,
  severity: 'error',
  from: { path: among([folder]) },
  to: { path: among(folderOrder.slice(place + 1)) },
}))

/** The command that checks records of one's own, and what reads their files by the schemas, which alone takes what a build runs. */
const checkCommand = 'src/cli/own/check\\.ts'
const checks = 'src/cli/(?:checked-files|filled-record)\\.ts'

/** The rules of the flow, each named as the sentence it asserts. */
export const rules: readonly IForbiddenRuleType[] = [
  ...onlyToTheLeft,
  {
    name: 'what a consumer runs takes only types from what a build runs',
    severity: 'error',
    from: { path: among(runTime), pathNot: `^${checks}$` },
    to: { path: among(buildTime), dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'what checks records is loaded when it is asked for',
    severity: 'error',
    from: { path: '^src/', pathNot: `^${checkCommand}$` },
    to: { path: `^(${checkCommand}|${checks})$`, dynamic: false, dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'what a consumer runs takes nothing from zod',
    severity: 'error',
    from: { path: among(['vocabulary', 'semantics', ...runTime]) },
    to: { path: 'node_modules/zod/' },
  },
  {
    name: 'nothing inside imports a front door',
    severity: 'error',
    from: { path: '^src/' },
    to: { path: `^src/(${frontDoors.join('|')})\\.ts$` },
  },
  {
    name: 'every import is found',
    severity: 'error',
    from: {},
    to: { couldNotResolve: true },
  },
  {
    name: 'src imports nothing beside it',
    severity: 'error',
    from: { path: '^src/' },
    to: { path: '^(tests|scripts|data)/' },
  },
  {
    name: 'no import leads back to where it came from',
    severity: 'error',
    from: {},
    to: { circular: true },
  },
  {
    name: 'every file stands in a folder of the flow',
    severity: 'error',
    from: {},
    to: { path: '^src/', pathNot: [among(folderOrder), `^src/(${frontDoors.join('|')})\\.ts$`] },
  },
  {
    name: 'a rule takes nothing from what reads the disk',
    severity: 'error',
    from: { path: among(['integrity']) },
    to: { path: among(['load']) },
  },
  {
    name: 'pure folders read no disk',
    severity: 'error',
    from: { path: among(folderOrder.filter((folder) => folder !== 'load' && folder !== 'cli')) },
    to: { dependencyTypes: ['core'] },
  },
]
