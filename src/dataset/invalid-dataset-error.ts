/** What `createDataset` throws: a collection that does not exist, an id used twice, or a record without what orders it. */
export class InvalidDatasetError extends Error {
  override readonly name = 'InvalidDatasetError'
}
