import { bearersOf } from '../src/generate/codebook-bearing.js'
import { codebookPages } from '../src/generate/codebook-pages.js'
import { definedTerms } from '../src/generate/codebook-terms.js'
import { loadDataset } from '../src/load/load-dataset.js'
import { loadTexts } from '../src/load/load-texts.js'
import { nearest } from '../src/semantics/nearest.js'

const USAGE = `usage: npm run codebook                  what is wrong with the pages, and how many there are
       npm run codebook -- --missing     the terms that have no page
       npm run codebook -- <term>        a term, with the records that bear it and its page`

function print(text: string): void {
  process.stdout.write(`${text}\n`)
}

function usage(message: string): void {
  process.stderr.write(`${message}\n${USAGE}\n`)
  process.exitCode = 2
}

const { dataset } = await loadDataset('data')
const terms = definedTerms(dataset)
const texts = await loadTexts('codebook')
const { pages, problems } = codebookPages(texts, terms, dataset)
const unwritten = terms.filter(({ id }) => !texts.has(`${id}.yaml`))

function showTerm(asked: string): void {
  const found = terms.filter(({ id, name }) => id === asked || name === asked)
  if (found.length === 0) {
    const names = terms.flatMap(({ id, name }) => [id, name])
    usage(`There is no term ${JSON.stringify(asked)}; the nearest is ${nearest(asked, names)}.`)
    return
  }
  for (const term of found) {
    print(`${term.id}\n  ${[term.definition, ...term.facts].join(' ')}`)
    const bearers = bearersOf(term, dataset)
    print(bearers.length === 0 ? '  No record bears it.' : `  ${bearers.length} places bear it:`)
    for (const { record, pointer } of bearers) print(`    ${record} ${pointer}`)
    print(
      `  codebook/${term.id}.yaml${texts.has(`${term.id}.yaml`) ? `:\n${texts.get(`${term.id}.yaml`)}` : ' is not written'}`,
    )
  }
}

function showProblems(): void {
  for (const { page, pointer, message, remedy } of problems)
    print(`codebook/${page}${pointer === '' ? '' : ` ${pointer}`}\n  wrong   ${message}\n  remedy  ${remedy}\n`)
  print(
    `${terms.length} terms, ${pages.size} sound pages, ${problems.length} problems, ${unwritten.length} pages missing`,
  )
  process.exitCode = problems.length > 0 || unwritten.length > 0 ? 1 : 0
}

const [argument, ...rest] = process.argv.slice(2)
if (rest.length > 0) usage(`Unknown argument ${JSON.stringify(rest[0])}: one term at a time.`)
else if (argument === undefined) showProblems()
else if (argument === '--missing') {
  for (const { id } of unwritten) print(`codebook/${id}.yaml`)
  process.exitCode = unwritten.length > 0 ? 1 : 0
} else if (argument.startsWith('-')) usage(`There is no option ${argument}.`)
else showTerm(argument)
