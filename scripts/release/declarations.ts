import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import ts from 'typescript'

const DOOR = /^[a-z]+\.d\.ts$/
const CHUNK = /^([a-z-]+)-[A-Za-z0-9_-]{8}\.d\.ts$/
const SHARED = '$1.shared'

/** What stands for the types that name every id of a release, so that a new record changes no type. */
const ofRecords: Readonly<Record<string, string>> = {
  EventTypes: "interface EventTypes {\n    readonly [id: string]: EventRecord<Ids>['type'];\n}",
  ActorKinds: "interface ActorKinds {\n    readonly [id: string]: ActorRecord<Ids>['kind'];\n}",
}

/** What a statement of a declaration file is replaced by; null where it stays. */
function replacement(statement: ts.Statement): string | null {
  if (ts.isInterfaceDeclaration(statement)) return ofRecords[statement.name.text] ?? null
  // What a lookup has for an id that is no longer in use.
  if (ts.isFunctionDeclaration(statement) && statement.type?.kind === ts.SyntaxKind.NeverKeyword) return ''
  if (!ts.isTypeAliasDeclaration(statement) || !statement.name.text.endsWith('Id')) return null
  const members = ts.isUnionTypeNode(statement.type) ? statement.type.types : [statement.type]
  const isOfIds = members.every((one) => ts.isLiteralTypeNode(one) || one.kind === ts.SyntaxKind.NeverKeyword)
  return isOfIds ? `type ${statement.name.text} = string;` : null
}

/** The text of declarations with every union of ids as `string`, and nothing about ids that are no longer in use. */
export function withoutIds(text: string): string {
  const file = ts.createSourceFile('index.d.ts', text, ts.ScriptTarget.Latest)
  const replaced = file.statements.flatMap((statement) => {
    const by = replacement(statement)
    return by === null ? [] : [{ start: statement.getStart(file), end: statement.end, by }]
  })
  return replaced.reduceRight((rest, { start, end, by }) => `${rest.slice(0, start)}${by}${rest.slice(end)}`, text)
}

/** Whether a file of declarations is of an entry point, not of what entry points share. */
export const isDoor = (name: string): boolean => DOOR.test(name)

/** The declarations that a build left in a folder, by file, without ids and with no hash in a name. */
export async function declarationsIn(folder: string): Promise<ReadonlyMap<string, string>> {
  const names = (await readdir(folder)).filter((name) => isDoor(name) || CHUNK.test(name)).sort()
  const files = new Map<string, string>()
  for (const name of names) {
    const text = await readFile(join(folder, name), 'utf8')
    const renamed = name.replace(CHUNK, `${SHARED}.d.ts`)
    if (files.has(renamed))
      throw new Error(`${folder} has ${renamed} with two hashes: run npm run build, which empties it`)
    files.set(renamed, withoutIds(text.replace(/'\.\/([a-z-]+)-[A-Za-z0-9_-]{8}\.js'/g, `'./${SHARED}.js'`)))
  }
  return files
}
