import { readFile } from 'node:fs/promises'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'

/** What a JSON Schema of a file finds wrong with a value; an empty list where it is valid. */
export async function faultsBy(schemaFile: string) {
  const ajv = new Ajv({ allErrors: true, strict: false })
  addFormats.default(ajv)
  const valid = ajv.compile(JSON.parse(await readFile(schemaFile, 'utf8')))
  return (value: unknown) => {
    valid(value)
    return (valid.errors ?? []).map(({ instancePath, message, params }) => ({ instancePath, message, params }))
  }
}
