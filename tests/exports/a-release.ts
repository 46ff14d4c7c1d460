import type { Release } from '../../src/dataset/release.js'
import { release } from '../../src/dataset/release.js'

/** A release of no data in particular. */
export const aRelease: Release = { ...release, version: '1.2.3', asOf: '2025-08-20' }
