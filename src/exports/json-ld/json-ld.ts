import type { Ids } from '../../dataset/generated/ids.js'
import type { Dataset } from '../../dataset/record-types.js'
import { referenceFields } from '../../dataset/reference-fields.js'
import type { Release } from '../../dataset/release.js'
import { type Shape, shapes } from '../../dataset/shapes.js'
import { type CollectionName, collectionNames } from '../../vocabulary/collections.js'
import { referents } from '../../vocabulary/referents.js'
import type { FilesOf } from '../format.js'
import { NAMESPACE, recordIri } from '../record-iri.js'
import { context } from './context.js'
import { FieldsAsTerms } from './fields-as-terms.js'
import { knownTerms } from './known-terms.js'
import type { Node } from './node.js'

type Known = (record: Dataset<Ids>[CollectionName][number], written: Node) => Node

/** The name of the shape of the records of a collection. */
function shapeOf(collection: keyof Dataset): string {
  const { Dataset } = shapes()
  const list: Shape | undefined =
    typeof Dataset === 'object' && 'object' in Dataset ? Dataset.object[collection] : 'null'
  const item = typeof list === 'object' && 'list' in list ? list.list : 'null'
  if (typeof item !== 'object' || !('shape' in item)) throw new TypeError(`the records of ${collection} have no shape`)
  return item.shape
}

/** A record as what it is about; what carries the record is said of the record itself, not of its matter. */
function nodesOf(dataset: Dataset<Ids>, collection: CollectionName): readonly Node[] {
  const pinned = new Set(dataset.sources.flatMap(({ id, sha256 }) => (sha256 === null ? [] : [id])))
  const fields = new FieldsAsTerms(shapeOf(collection), referenceFields[collection], pinned)
  const known = knownTerms[collection] as Known
  const referent = referents[collection]
  return dataset[collection].map((record) => {
    const { evidence = [], ...written } = fields.of(record)
    const sources = new Set(record.evidence.map(({ source }) => source))
    return {
      '@id': recordIri(referent, record.id),
      ...written,
      ...known(record, written),
      subjectOf: {
        '@id': `${NAMESPACE}record:${referent}:${record.id}`,
        '@type': ['schema:CreativeWork', 'prov:Entity'],
        wasDerivedFrom: [...sources].map((source) => recordIri('source', source)),
        evidence,
      },
    }
  })
}

function retiredOf({ retired }: Dataset<Ids>): readonly Node[] {
  const fields = new FieldsAsTerms(shapeOf('retired'), [], new Set())
  return retired.map((entry) => {
    const referent = referents[entry.collection]
    return {
      '@id': recordIri(referent, entry.id),
      ...fields.of(entry),
      replacedBy: entry.replacedBy.map((id) => recordIri(referent, id)),
    }
  })
}

const releaseOf = ({ version, asOf, contentHash }: Release): Node => ({
  '@id': `${NAMESPACE}release:${contentHash}`,
  '@type': 'schema:Dataset',
  name: 'ukraine-peace-talks',
  version,
  ...(asOf === null ? {} : { asOf }),
  contentHash,
})

/** Every record as linked data, with a context that is part of the file: nothing is fetched when it is read. */
export const filesOf: FilesOf = (dataset, release) => {
  const nodes = [
    releaseOf(release),
    ...collectionNames.flatMap((name) => nodesOf(dataset, name)),
    ...retiredOf(dataset),
  ]
  const terms = JSON.stringify(context())
  const lines = nodes.map((node) => JSON.stringify(node)).join(',\n')
  return [
    { path: 'dataset.jsonld', content: `{"@context":${terms},"@graph":[\n${lines}\n]}\n` },
    { path: 'context.jsonld', content: `{"@context":${terms}}\n` },
  ]
}
