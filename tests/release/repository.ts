import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { prepareRelease } from '../../scripts/release/prepare-release.js'
import { replaceFiles } from '../../scripts/release/replace-files.js'
import { jsonSchema } from '../../src/generate/json-schema.js'
import { datasetSchema, type SchemaDataset } from '../../src/schema/dataset.js'
import { type CollectionName, collectionNames } from '../../src/vocabulary/collections.js'
import { smallDataset } from '../integrity/small-dataset.js'

const printed = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`

/** A git repository in a folder of its own, as much of this one as a release looks at. */
export class Repository {
  constructor(readonly root: string) {}

  git(...args: readonly string[]): string {
    const who = ['-c', 'user.name=A curator', '-c', 'user.email=curator@example.org', '-c', 'commit.gpgsign=false']
    return execFileSync('git', [...who, ...args], { cwd: this.root, encoding: 'utf8' })
  }

  async write(path: string, content: string): Promise<void> {
    await mkdir(dirname(join(this.root, path)), { recursive: true })
    await writeFile(join(this.root, path), content)
  }

  read(path: string): Promise<string> {
    return readFile(join(this.root, path), 'utf8')
  }

  remove(path: string): Promise<void> {
    return rm(join(this.root, path), { recursive: true })
  }

  async replace(path: string, from: string, to: string): Promise<void> {
    const text = await this.read(path)
    if (!text.includes(from)) throw new Error(`${path} has no ${from}`)
    await this.write(path, text.replace(from, to))
  }

  async writeRecord(collection: CollectionName, { id, ...record }: { readonly id: string }): Promise<void> {
    await this.write(`data/${collection}/${id}.json`, printed(record))
  }

  async writeData(dataset: SchemaDataset): Promise<void> {
    for (const name of collectionNames) for (const record of dataset[name]) await this.writeRecord(name, record)
    await this.write('data/retired.json', printed(dataset.retired))
  }

  changeset(name: string, step: string, text: string): Promise<void> {
    return this.write(`.changeset/${name}.md`, `---\n'ukraine-peace-talks': ${step}\n---\n\n${text}\n`)
  }

  commit(): void {
    this.git('add', '--all')
    this.git('commit', '--quiet', '--allow-empty', '--message', 'What is so far')
  }

  /** What is not as it was committed, as git says it. */
  changes(): string {
    return this.git('status', '--porcelain', '--untracked-files=all')
  }

  async release(date = '2026-01-31'): Promise<string> {
    this.commit()
    const { version, files } = await prepareRelease(this.root, { date })
    replaceFiles(this.root, files)
    this.commit()
    return version
  }
}

const declarations = `type EventId = 'meeting' | 'plan';
interface Taken {
    readonly within?: string;
}
interface Given {
    readonly status: 'held' | 'planned';
}
declare function ask(filter: Taken): readonly Given[];

export { type EventId, type Given, type Taken, ask };
`

const codebook = {
  version: '0.0.0',
  terms: [
    { id: 'stances/opposes', kind: 'value', definition: 'Is against it.' },
    { id: 'fields/EventRecord/status', kind: 'field', definition: 'What became of it.' },
    { id: 'options/talks/now', kind: 'option', definition: 'Talks are held now.' },
  ],
}

/** A repository before its first release, with a small dataset, what a build leaves of it, and one changeset. */
export async function newRepository(): Promise<Repository> {
  const repository = new Repository(await mkdtemp(join(tmpdir(), 'release-')))
  repository.git('init', '--quiet', '--initial-branch=main')
  const manifest = { name: 'ukraine-peace-talks', version: '0.0.0', type: 'module' }
  const files: Readonly<Record<string, string>> = {
    '.gitignore': 'dist\n',
    'package.json': printed(manifest),
    'package-lock.json': printed({ ...manifest, lockfileVersion: 3, packages: { '': manifest } }),
    'CITATION.cff': 'cff-version: 1.2.0\ntitle: ukraine-peace-talks\nversion: 0.0.0\n',
    '.zenodo.json': printed({ title: 'ukraine-peace-talks', version: '0.0.0' }),
    'README.md': 'The contributors, ukraine-peace-talks, version 0.0.0, record yes\n',
    '.changeset/config.json': printed({ changelog: false }),
    'dist/schema/dataset.json': printed(jsonSchema(datasetSchema, 'dataset')),
    'dist/data/codebook.json': printed(codebook),
    'dist/index.d.ts': declarations,
    'dist/schemas.d.ts': "import { G as Given } from './given-AbCd1234.js';\n\nexport type { Given };\n",
    'dist/given-AbCd1234.d.ts': 'interface Given {\n    readonly id: string;\n}\nexport type { Given as G };\n',
  }
  for (const [path, content] of Object.entries(files)) await repository.write(path, content)
  await repository.writeData(smallDataset())
  await repository.changeset('first', 'minor', 'The first release.')
  repository.commit()
  return repository
}
