import { DuckDBInstance, type Json } from '@duckdb/node-api'

export type Answer = readonly Readonly<Record<string, Json>>[]

/** Asks DuckDB, which looks for files in a folder. */
export async function inDuckDb(folder: string, queries: readonly string[]): Promise<readonly Answer[]> {
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  try {
    await connection.run(`SET file_search_path = '${folder}'`)
    const answers: Answer[] = []
    for (const sql of queries) answers.push((await connection.runAndReadAll(sql)).getRowObjectsJson())
    return answers
  } finally {
    connection.closeSync()
    instance.closeSync()
  }
}
