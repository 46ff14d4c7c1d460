const HEADER = '// Generated from releases by `npm run generate`. Do not edit: a release writes its snapshot.\n'

/** A module that holds the history of the data, as one string of JSON: an object literal could not have every key. */
export const historyModule = (history: object): string =>
  `${HEADER}const history: unknown = /* @__PURE__ */ JSON.parse(${JSON.stringify(JSON.stringify(history))})\nexport default history\n`
