/** The compilers of consumers, by the version that is installed: the oldest that Zod's declarations allow, and each line since. */
export const compilers = { '5.4': '5.4.5', '5.9': '5.9.3', '6': '6.0.3', '7': '7.0.2' } as const

/** The runtimes of consumers: the oldest that package.json allows, and the lines of long-term support since. */
export const runtimes = { 20: '20.19.0', 22: '22.23.3', 24: '24.21.0' } as const

export type Compiler = keyof typeof compilers
export type Runtime = keyof typeof runtimes

/** One way to use the package. */
export interface Consumer {
  readonly compiler: Compiler
  readonly resolution: 'node16' | 'nodenext' | 'bundler'
  readonly format: 'module' | 'commonjs'
  readonly runtimes: readonly Runtime[]
}

const ways = [
  { resolution: 'node16', format: 'module' },
  { resolution: 'node16', format: 'commonjs' },
  { resolution: 'nodenext', format: 'module' },
  { resolution: 'nodenext', format: 'commonjs' },
  { resolution: 'bundler', format: 'module' },
] as const

/** Every way to use the package that there is. */
export const everyConsumer: readonly Consumer[] = (Object.keys(compilers) as Compiler[]).flatMap((compiler) =>
  ways.map((way) => ({ ...way, compiler, runtimes: [20, 22, 24] as const })),
)

/** A few that together have each compiler, each resolution, each format and each runtime. */
export const diagonal: readonly Consumer[] = [
  { compiler: '5.4', resolution: 'node16', format: 'commonjs', runtimes: [20] },
  { compiler: '5.9', resolution: 'nodenext', format: 'module', runtimes: [22] },
  { compiler: '6', resolution: 'bundler', format: 'module', runtimes: [24] },
  { compiler: '6', resolution: 'node16', format: 'module', runtimes: [20] },
  { compiler: '7', resolution: 'nodenext', format: 'commonjs', runtimes: [22, 24] },
]
