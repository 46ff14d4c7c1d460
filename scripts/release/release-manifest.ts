import * as z from 'zod'
import { type VersionStep, versionSteps } from '../../src/changes/version-step.js'

/** The version of the shape of a snapshot. */
export const FORMAT_VERSION = 1

const hash = z.string().regex(/^[0-9a-f]{64}$/)

/** The schema of the `release.json` of a snapshot. */
export const releaseManifestSchema = z.strictObject({
  formatVersion: z.literal(FORMAT_VERSION),
  version: z.string(),
  date: z.iso.date(),
  contentHash: hash,
  counts: z.record(z.string(), z.int().nonnegative()),
  files: z.record(z.string().regex(/^[a-z-]+(\.[a-z]+)+$/), hash),
  changesets: z.array(
    z.strictObject({
      name: z.string(),
      step: z.enum(Object.keys(versionSteps) as [VersionStep, ...VersionStep[]]),
      text: z.string(),
      records: z.array(z.string()),
    }),
  ),
})

/** What a snapshot says of its release. */
export type ReleaseManifest = z.infer<typeof releaseManifestSchema>
