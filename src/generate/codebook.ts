import type { SchemaDataset } from '../schema/dataset.js'
import { crosswalkOf } from './codebook-crosswalk.js'
import { codebookMarkdown } from './codebook-markdown.js'
import { codebookPages, type PageProblem } from './codebook-pages.js'
import type { CodebookTerm } from './codebook-term.js'
import { definedTerms } from './codebook-terms.js'
import { dataModule } from './data-module.js'

/** Every term with its page and crosswalk, and what is wrong with the pages. */
export interface Codebook {
  readonly terms: readonly CodebookTerm[]
  readonly problems: readonly PageProblem[]
}

/** The codebook of a dataset, with the pages that texts hold by their paths. */
export function codebookOf(dataset: SchemaDataset, texts: ReadonlyMap<string, string>): Codebook {
  const defined = definedTerms(dataset)
  const { pages, problems } = codebookPages(texts, defined, dataset)
  return {
    terms: defined.map((term) => ({ ...term, page: pages.get(term.id) ?? null, crosswalk: crosswalkOf(term.id) })),
    problems,
  }
}

/** The codebook as it is committed: path below the repository and text. */
export const filesOfCodebook = ({ terms }: Codebook, dataset: SchemaDataset): Map<string, string> =>
  codebookMarkdown(terms, dataset)

/** The codebook as what runs in a consumer's process loads it: path below the repository and text. */
export const codebookModule = ({ terms }: Codebook): Map<string, string> =>
  new Map([['src/exports/generated/codebook.ts', dataModule(terms, false)]])
