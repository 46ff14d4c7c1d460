import fc, { type Arbitrary } from 'fast-check'
import type { Ids } from '../../src/dataset/generated/ids.js'
import type { Dataset } from '../../src/dataset/record-types.js'
import { createDataset } from '../../src/questions/create-dataset.js'
import { validDataset } from '../arbitraries/valid-dataset.js'

// Sound datasets cost more than questions: the same eight are asked all of them, and change with the seed.
const some = fc.sample(validDataset, 8)

/** Any of some sound datasets, as a reader would make it of records of their own. */
export const anyDataset: Arbitrary<Dataset<Ids>> = fc.constantFrom(...some.map(({ dataset }) => createDataset(dataset)))
