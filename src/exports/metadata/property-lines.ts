const isObject = (value: unknown) => typeof value === 'object' && value !== null

const listOrValue = (value: unknown) =>
  Array.isArray(value) && value.some(isObject)
    ? `[\n${value.map((item) => JSON.stringify(item)).join(',\n')}\n]`
    : JSON.stringify(value)

/**
 * JSON with a line for each property, and for each object of a list in it: smaller than indented JSON, and a line tool
 * finds a table.
 */
export const propertyLines = (document: object): string =>
  `{\n${Object.entries(document)
    .map(([key, value]) => `${JSON.stringify(key)}:${listOrValue(value)}`)
    .join(',\n')}\n}\n`
