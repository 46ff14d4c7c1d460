/** What kind of text a source is: each kind with its definition. */
export const sourceKinds = /* @__PURE__ */ Object.freeze({
  'news-article': 'A report by a news outlet.',
  'agency-report': 'A report by a news agency.',
  readout: "One side's account of a meeting or call.",
  'official-text': 'A statement, decree, resolution or agreement by those who made it.',
  transcript: 'Words spoken, written down in full.',
  dataset: 'A reference list or database.',
} as const)

/** Traits of a text that a reader should know: each flag with its definition. */
export const sourceFlags = /* @__PURE__ */ Object.freeze({
  'no-dateline': 'The text does not say when or where it was written.',
  'no-byline': 'The text names no author.',
  'publisher-unknown': 'Nobody at hand knows who published it.',
  'title-from-address': 'The title was read from the address, not from the text.',
  'ai-assisted': 'The text says that software helped to write or convert it.',
  republished: 'The text says that it appeared first elsewhere.',
  'page-furniture': 'Menus, captions or forms of the web page stand in the text.',
} as const)

/** What kind of fault a text has: each kind with its definition. */
export const defectKinds = /* @__PURE__ */ Object.freeze({
  duplication: 'The same words stand twice by mistake.',
  truncation: 'Something is cut off.',
  'page-furniture': 'Words of the web page, not of the article.',
  spelling: 'A name is spelt in more than one way, or wrongly.',
  'ambiguous-reference': 'It cannot be told whom or what the words mean.',
  'missing-attribution': 'A claim or quotation is given without the one who made it, or without where it was made.',
  'missing-date': 'Something is reported without a date that can be worked out.',
  'missing-context': 'A quotation or number is given without what it answers or counts.',
  'headline-mismatch': 'A headline or caption says what the body does not.',
  'factual-error': 'A statement that the text itself or other evidence shows to be wrong.',
  'outdated-office': 'A person is given an office that they did not hold at the time.',
  'internal-inconsistency': 'Two passages of the text do not fit together.',
  'loaded-wording': 'The narrator takes a side in the wording of a fact.',
} as const)
