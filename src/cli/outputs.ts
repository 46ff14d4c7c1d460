/** The options that every command has, by what commander calls them. */
export const outputs = {
  json: { flags: '--json', does: 'Print the answer as JSON.' },
  ndjson: { flags: '--ndjson', does: 'Print the answer as JSON, an item a line.' },
  csv: { flags: '--csv', does: 'Print the rows as CSV, with a line of headers.' },
  color: { flags: '--no-color', does: 'Print no colours; NO_COLOR=1 does the same, FORCE_COLOR=1 the opposite.' },
} as const
