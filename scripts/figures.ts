import { readFile } from 'node:fs/promises'
import { writeFiles } from '../src/cli/write-files.js'
import { published } from '../src/dataset/published.js'
import { release } from '../src/dataset/release.js'
import type { Picture } from '../src/exports/pictures/picture.js'
import { type PictureName, picturesOf } from '../src/exports/pictures/pictures.js'

const FOLDER = 'docs/figures'
const START = '<!-- written by npm run figures -->'
const END = '<!-- end of the pictures -->'

/** The pictures that stand open on the page; the others are taller than a screen. */
const OPEN: readonly PictureName[] = ['stance-matrix', 'contact-network']

const escaped = (text: string) => text.replace(/[\\[\]<>&`]/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** The README with every picture, its text alternative as the data has it. */
function withPictures(markdown: string, pictures: ReadonlyMap<PictureName, Picture>): string {
  const [before, after] = [markdown.indexOf(START), markdown.indexOf(END)]
  if (before < 0 || after < before) throw new Error(`README.md has no ${START} followed by ${END}`)
  const images = [...pictures].map(([name, { title, alternative }]) => {
    const image = `![${escaped(alternative)}](${FOLDER}/${name}.svg)`
    return OPEN.includes(name) ? image : `<details><summary>${escaped(title)}</summary>\n\n${image}\n\n</details>`
  })
  return `${markdown.slice(0, before + START.length)}\n\n${images.join('\n\n')}\n\n${markdown.slice(after)}`
}

const pictures = picturesOf(published, release)
const files = [
  ...[...pictures].map(([name, { svg }]) => ({ path: `${FOLDER}/${name}.svg`, content: svg })),
  { path: 'README.md', content: withPictures(await readFile('README.md', 'utf8'), pictures) },
]

const [mode, ...rest] = process.argv.slice(2)
if (rest.length > 0 || (mode !== undefined && mode !== '--check')) {
  console.error(`Unknown argument ${JSON.stringify(rest[0] ?? mode)}: npm run figures takes none, or --check.`)
  process.exitCode = 2
} else if (mode === '--check') {
  for (const { path, content } of files) {
    const committed = await readFile(path, 'utf8').catch(() => null)
    if (committed === content) continue
    console.error(`${path} is not what the data draws: run npm run figures and commit it.`)
    process.exitCode = 1
  }
} else {
  await writeFiles('.', files)
  console.log(`Drew ${pictures.size} pictures in ${FOLDER}.`)
}
