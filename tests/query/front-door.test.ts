import { readdirSync, readFileSync } from 'node:fs'
import { build } from 'esbuild'
import { describe, expect, test } from 'vitest'
import * as front from '../../src/index.js'
import { recordSchemas } from '../../src/schema/dataset.js'
import * as schemas from '../../src/schemas.js'
import { collectionNames } from '../../src/vocabulary/collections.js'

/** Every file that loading a module loads, without what it imports only when it is needed. */
async function loadedBy(entry: string): Promise<readonly string[]> {
  const { metafile } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'silent',
  })
  const loaded = new Set([entry])
  for (const file of loaded) {
    for (const { path, kind, external } of metafile.inputs[file]?.imports ?? []) {
      if (kind !== 'dynamic-import' && !external) loaded.add(path)
    }
  }
  return [...loaded]
}

describe('the front door', () => {
  test('loads no zod, nothing that a build runs, and no dependency but the one for nearest words', async () => {
    const files = await loadedBy('src/index.ts')
    expect(files).toContain('src/query/find-events.ts')
    expect(files.filter((file) => /^src\/(?:schema|load|integrity|generate)\//.test(file))).toEqual([])
    expect(files.filter((file) => !file.startsWith('src/') && !file.includes('fastest-levenshtein'))).toEqual([])
  })

  test('is left alone by the command line until a command needs what a build runs', async () => {
    const files = await loadedBy('src/cli/main.ts')
    expect(files).toContain('src/cli/run.ts')
    expect(files.filter((file) => /^src\/(?:schema|load|integrity|generate)\//.test(file))).toEqual([])
    expect(files.filter((file) => file.includes('/zod/'))).toEqual([])
  })

  test('has every collection, question and lookup', () => {
    for (const name of collectionNames) expect(front).toHaveProperty(name)
    const functions = Object.entries(front).flatMap(([name, value]) => (typeof value === 'function' ? [name] : []))
    const nouns = [
      'Actor',
      'Discrepancy',
      'Event',
      'Figure',
      'Issue',
      'Option',
      'Place',
      'Position',
      'Proposal',
      'Source',
    ]
    expect(functions.sort()).toEqual(
      [
        ...nouns.flatMap((noun) => [`get${noun}`, `find${noun}`]),
        ...['InvalidDatasetError', 'InvalidFilterError', 'UnknownIdError', 'UnknownPointerError'],
        ...['createDataset', 'isBefore', 'isWithin', 'outerDays', 'readEdtf', 'evidenceFor', 'whereWent'],
        ...['findActors', 'findDiscrepancies', 'findEvents', 'findFigures', 'findPlaces', 'findPositions'],
        ...['findProposals', 'findSources', 'countEvents', 'countPositions', 'search', 'actorsNamed'],
        ...['stanceOf', 'sidesOn', 'stanceHistory', 'stanceChanges', 'stanceMatrix', 'stanceDistance'],
        ...['disagreementsWithin', 'membersOf', 'conditionsOn', 'preconditions', 'conflictingPreconditions'],
        ...[
          'onTheTable',
          'responsesTo',
          'openPlans',
          'plans',
          'whatBecameOf',
          'meetingsOf',
          'contacts',
          'contactGraph',
        ],
        ...['mentionsOf', 'rolesOf', 'quotesOf', 'compareFigures', 'competingFigures', 'claimedRange', 'rivalsOf'],
        ...['citationOf', 'provenanceOf', 'singleSourced', 'secondHand', 'sourceDefects'],
      ].sort(),
    )
  })

  test('has a type test for every function', () => {
    const tested = readdirSync('tests', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.test-d.ts'))
      .flatMap((file) => readFileSync(`tests/${file}`, 'utf8').match(/\w+/g) ?? [])
    const functions = Object.entries(front).flatMap(([name, value]) => (typeof value === 'function' ? [name] : []))
    expect(functions.filter((name) => !new Set(tested).has(name))).toEqual([])
  })

  test('freezes every constant it gives out, to the bottom', () => {
    const thawed = (value: unknown): boolean =>
      typeof value === 'object' && value !== null && (!Object.isFrozen(value) || Object.values(value).some(thawed))
    const constants = Object.entries(front).filter(([, value]) => typeof value === 'object')
    expect(constants.length).toBeGreaterThan(30)
    expect(constants.filter(([, value]) => thawed(value)).map(([name]) => name)).toEqual([])
  })

  test('says how many records there are', () => {
    for (const name of collectionNames) expect(front.release.counts[name]).toBe(front.published[name].length)
    expect(front.release.contentHash).toMatch(/^[0-9a-f]{64}$/)
  })

  test('names the nearest codes of other codebooks for every type of event', () => {
    for (const event of front.events) expect(front.eventTypes[event.type].definition).not.toBe('')
    expect(front.crosswalkVersions.cameo).toContain('1.1b3')
  })
})

describe('the door of the schemas', () => {
  test('has the schema of every collection, the whole and the check', () => {
    const { sources, actors, places, issues, events, proposals, positions, figures, discrepancies } = recordSchemas
    expect(schemas).toMatchObject({
      sourceSchema: sources,
      actorSchema: actors,
      placeSchema: places,
      issueSchema: issues,
      eventSchema: events,
      proposalSchema: proposals,
      positionSchema: positions,
      figureSchema: figures,
      discrepancySchema: discrepancies,
    })
    expect(schemas.checkIntegrity(schemas.datasetSchema.parse(front.published))).toEqual([])
  })
})
