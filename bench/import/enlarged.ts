import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { collectionNames } from '../../src/vocabulary/collections.js'

const repeated = (records: string, times: number) => Array.from({ length: times }, () => records).join(',')

/** A package in another folder that holds the records so many times over, its code as it is. */
export async function enlarged(root: string, folder: string, times: number): Promise<string> {
  await mkdir(join(folder, 'dist/data'), { recursive: true })
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }\n')
  for (const name of [...collectionNames, 'retired']) {
    const file = `dist/data/${name}.json`
    const records: unknown[] = JSON.parse(await readFile(join(root, file), 'utf8'))
    const lines = Array.from({ length: times }, () => records)
      .flat()
      .map((record) => JSON.stringify(record))
    await writeFile(join(folder, file), `[\n${lines.join(',\n')}\n]\n`)
  }
  const code = await readFile(join(root, 'dist/index.js'), 'utf8')
  let found = 0
  const larger = code.replace(/JSON\.parse\(\s*'\[(\{.*?\})\]'\s*\)/g, (_, records: string) => {
    found += 1
    return `JSON.parse('[${repeated(records, times)}]')`
  })
  if (found === 0) throw new Error('dist/index.js has no JSON.parse of records: mend bench/import/enlarged.ts')
  await writeFile(join(folder, 'dist/index.js'), larger)
  await writeFile(join(folder, 'dist/index.cjs'), await readFile(join(root, 'dist/index.cjs'), 'utf8'))
  return folder
}
