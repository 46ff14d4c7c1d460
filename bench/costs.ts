import { table } from './table.js'

/** What an import costs, as `bench/import/results.json` keeps it. */
export interface ImportResults {
  readonly rows: readonly {
    readonly times: number
    readonly name: string
    /** What it is counted beyond. */
    readonly beyond: string
    readonly cpuMs: number
    readonly cpuRatio: number
  }[]
}
/** What a compiler spends, as `bench/compiler/results.json` keeps it. */
export interface CompilerResults {
  readonly typescript: string
  readonly rows: readonly {
    readonly records: number
    readonly consumer: string
    readonly instantiations: number
    readonly memoryMiB: number
    readonly checkSeconds: number
  }[]
}
/** What validation costs, as `bench/validation/results.json` keeps it. */
export interface ValidationResults {
  readonly records: number
  readonly measured: readonly {
    readonly name: string
    readonly version: string
    readonly checks: string
    readonly recordsPerSecond: number
    readonly timesTheFastest: number
  }[]
}

const grouped = (number: number) => String(Math.round(number)).replace(/\B(?=(\d{3})+$)/g, ' ')

/** What a cold import costs. */
export function importSection({ rows }: ImportResults): string {
  const names = [...new Set(rows.filter(({ name, beyond }) => name !== beyond).map(({ name }) => name))]
  const sizes = [...new Set(rows.map(({ times }) => times))]
  const floorOf = (name: string) => rows.find((one) => one.name === name)?.beyond ?? '–'
  const cell = (name: string, size: number) => {
    const row = rows.find((one) => one.name === name && one.times === size)
    return row === undefined ? '–' : `${row.cpuMs.toFixed(1)} ms, ${row.cpuRatio.toFixed(2)}`
  }
  return [
    '## A cold import',
    '',
    'Processor time in fresh processes, and how many times it is what reading and parsing the JSON files of the same',
    'records takes; with the records of this release, and with three times as many. It is counted beyond the time of an',
    'empty module or, for what is imported by the name of the package, beyond that of an empty package imported by name:',
    'to find any package takes Node.js a part of that time. The default entry brings records, terms and errors; the',
    'questions are read when the first is asked.',
    '',
    table(
      ['', 'beyond', ...sizes.map((size) => (size === 1 ? 'this release' : `${size} × its records`))],
      names.map((name) => [name, floorOf(name), ...sizes.map((size) => cell(name, size))]),
    ),
  ].join('\n')
}

/** What it costs a compiler. */
export function compilerSection({ typescript, rows }: CompilerResults): string {
  const consumers = [...new Set(rows.map(({ consumer }) => consumer))].filter((consumer) => consumer !== 'empty')
  const sizes = [...new Set(rows.map(({ records }) => records))]
  const cells = (consumer: string) =>
    sizes.flatMap((size) => {
      const row = rows.find((one) => one.consumer === consumer && one.records === size)
      return row === undefined
        ? ['–', '–', '–']
        : [grouped(row.instantiations), `${row.checkSeconds.toFixed(2)} s`, `${row.memoryMiB.toFixed(0)} MiB`]
    })
  return [
    "## A reader's compiler",
    '',
    `What one file that uses the package costs TypeScript ${typescript} beyond an empty file.`,
    '',
    table(
      ['', ...sizes.flatMap((size) => [`instantiations, ${grouped(size)} records`, 'check time', 'memory'])],
      consumers.map((consumer) => [
        consumer.includes('(') || consumer.includes('.') ? `\`${consumer}\`` : consumer,
        ...cells(consumer),
      ]),
    ),
  ].join('\n')
}

/** What validation costs. */
export function validationSection({ records, measured }: ValidationResults): string {
  return [
    '## Validation',
    '',
    `${grouped(records)} sound records, accepted by all; corrupted ones were refused by all. By processor time, in turns.`,
    '',
    table(
      ['', 'records a second', 'times the fastest', 'checks'],
      measured.map(({ name, version, checks, recordsPerSecond, timesTheFastest }) => [
        `${name}${/^\d/.test(version) ? ` ${version}` : ''}`,
        grouped(recordsPerSecond),
        timesTheFastest.toFixed(2),
        checks,
      ]),
    ),
  ].join('\n')
}
