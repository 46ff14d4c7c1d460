import { spawn } from 'node:child_process'
import { copyFile, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { sha256 } from '../../src/load/sha256.js'

const project = resolve(dirname(fileURLToPath(import.meta.url)), '../..')
const tsx = pathToFileURL(resolve(project, 'node_modules/tsx/dist/loader.mjs')).href

export const pinned = 'We agree 😀 to “now”, the North’s word.\nWe agree.'

const evidence = (fields: readonly string[], spans: readonly unknown[], source = 'gazette') => [
  { source, fields, spans, support: 'states' },
]
const date = { edtf: '2025-03-20', basis: 'stated' }
const source = {
  kind: 'news-article',
  title: 'A day of talks',
  publisher: null,
  url: null,
  published: date,
  language: 'en',
}

/** A small sound dataset as the files of a data folder. */
export const soundFiles: Readonly<Record<string, unknown>> = {
  'sources/gazette.json': {
    ...source,
    sha256: sha256(pinned),
    independenceGroup: 'gazette',
    evidence: evidence(['/title', '/kind', '/published', '/language', '/sha256'], [[0, 8]]),
  },
  'sources/wire.json': {
    ...source,
    title: 'Another day',
    sha256: null,
    independenceGroup: 'wire',
    evidence: evidence(['/title', '/kind', '/published', '/language'], [], 'wire'),
  },
  'places/river.json': { name: 'The river', kind: 'area', evidence: evidence(['/name', '/kind'], [[0, 8]]) },
  'actors/north.json': {
    kind: 'state',
    name: 'North',
    summary: 'A state.',
    evidence: [...evidence(['/name', '/kind'], [[26, 31]]), ...evidence(['/summary'], [], 'wire')],
  },
  'events/address.json': {
    type: 'address',
    title: 'An address',
    summary: 'North speaks at the river.',
    date,
    status: 'held',
    mode: 'in-person',
    place: 'river',
    participants: [{ actor: 'north', role: 'speaker', attendance: 'confirmed' }],
    evidence: evidence(
      ['/type', '/title', '/summary', '/date', '/status', '/mode', '/place', '/participants'],
      [[0, 8]],
    ),
  },
}

/** What a script wrote and how it ended. */
export interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** A repository of its own for a script: the script and the sources of this one, and the data and texts given. */
export interface Workplace {
  readonly root: string
  write(path: string, content: unknown): Promise<void>
  run(...args: readonly string[]): Promise<Ended>
  remove(): Promise<void>
}

export async function workplaceOf(script: 'check' | 'locate'): Promise<Workplace> {
  const above = await mkdtemp(join(tmpdir(), 'peace-talks-'))
  const root = join(above, 'repository')
  const write = async (path: string, content: unknown) => {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), typeof content === 'string' ? content : JSON.stringify(content))
  }
  await write('package.json', { type: 'module' })
  await mkdir(join(root, 'scripts'))
  await copyFile(join(project, `scripts/${script}.ts`), join(root, `scripts/${script}.ts`))
  await symlink(join(project, 'src'), join(root, 'src'))
  await write('../shared/sources/gazette.txt', pinned)
  for (const [path, content] of Object.entries(soundFiles)) await write(`data/${path}`, content)
  return {
    root,
    write,
    run: (...args) =>
      new Promise((done, failed) => {
        const child = spawn(process.execPath, ['--import', tsx, `scripts/${script}.ts`, ...args], { cwd: root })
        let stdout = ''
        let stderr = ''
        child.stdout.setEncoding('utf8').on('data', (text: string) => {
          stdout += text
        })
        child.stderr.setEncoding('utf8').on('data', (text: string) => {
          stderr += text
        })
        child.on('error', failed)
        child.on('close', (code) => done({ code, stdout, stderr }))
      }),
    remove: () => rm(above, { recursive: true }),
  }
}
