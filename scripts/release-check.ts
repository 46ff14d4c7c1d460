import { checkRelease } from './release/check-release.js'
import { isInterrupted } from './release/replace-files.js'

const root = process.cwd()

async function check(): Promise<void> {
  if (isInterrupted(root)) throw new Error('A release was cut off before it was whole: npm run version undoes it first')
  const { released, demanded, promised, findings } = await checkRelease(root)
  for (const finding of findings) console.error(`${finding}\n`)
  if (findings.length > 0) process.exitCode = 1
  if (released === null) console.log('Nothing is released yet, so there is nothing to compare the data with.')
  else {
    const { version } = released.manifest
    const step = demanded === null ? 'nothing differs' : `what differs demands ${demanded}`
    console.log(
      `Since ${version} ${step}; the changesets promise ${promised ?? 'nothing'}; ${findings.length} findings.`,
    )
  }
}

await check().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
