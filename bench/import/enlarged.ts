import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { collectionNames } from '../../src/vocabulary/collections.js'

const repeated = (records: string, times: number) => Array.from({ length: times }, () => records).join(',')

/** A package in another folder that holds the records so many times over, its code as it is. */
export async function enlarged(root: string, folder: string, times: number): Promise<string> {
  await mkdir(join(folder, 'dist/data'), { recursive: true })
  await cp(join(root, 'package.json'), join(folder, 'package.json'))
  for (const name of [...collectionNames, 'retired']) {
    const file = `dist/data/${name}.json`
    const records: unknown[] = JSON.parse(await readFile(join(root, file), 'utf8'))
    const lines = Array.from({ length: times }, () => records)
      .flat()
      .map((record) => JSON.stringify(record))
    await writeFile(join(folder, file), `[\n${lines.join(',\n')}\n]\n`)
  }
  let found = 0
  for (const file of (await readdir(join(root, 'dist'))).filter((name) => /\.c?js$/.test(name))) {
    const code = await readFile(join(root, 'dist', file), 'utf8')
    const larger = code.replace(/JSON\.parse\(\s*'\[(\{.*?\})\]'\s*\)/g, (_, records: string) => {
      found += 1
      return `JSON.parse('[${repeated(records, times)}]')`
    })
    await writeFile(join(folder, 'dist', file), larger)
  }
  if (found === 0) throw new Error('dist has no JSON.parse of records: mend bench/import/enlarged.ts')
  return folder
}
