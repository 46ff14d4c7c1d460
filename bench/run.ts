import { fork } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { cpus, totalmem } from 'node:os'
import { fileURLToPath } from 'node:url'
import { isDeepStrictEqual, parseArgs } from 'node:util'
import type { Measured, Task } from './measure.js'
import type { Growth, Opening } from './own.js'
import { type PeerName, peerNames, peers } from './peers.js'
import { pageOf, type Results, ratioText, versionOf } from './report.js'

/** What a child process says: one finding after another, or why there is none. */
export type Word<Finding> = { readonly found: Finding } | { readonly differs: string }

const PATIENCE = 600_000
const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '300,10000,100000,1000000' },
    peers: { type: 'string', default: peerNames.filter((name) => name !== 'limit').join() },
    rounds: { type: 'string', default: '25' },
    budget: { type: 'string', default: '3000' },
    own: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
})
const sizes = values.sizes.split(',').map(Number)
const chosen = (values.peers === '' ? [] : values.peers.split(',')).map((name) => {
  if (name in peers) return name as PeerName
  throw new Error(`There is no peer "${name}": choose of ${peerNames.join(', ')}`)
})

const OUT_OF_MEMORY = 'out of memory'
const NOT_INSTALLED = 'not installed'
const TOO_SLOW = `no answer in ${PATIENCE / 1000} s`
const excuses = [OUT_OF_MEMORY, NOT_INSTALLED, TOO_SLOW]

/** Why a child ended as it did, in a few words. */
function reasonOf(log: string): string {
  if (log.includes('heap out of memory')) return OUT_OF_MEMORY
  if (log.includes('ERR_MODULE_NOT_FOUND')) return NOT_INSTALLED
  return /(\w*Error: .*)/.exec(log)?.[1]?.slice(0, 120) ?? 'ended'
}

/** Runs a file in a process of its own and collects what it finds; the reason where it does not come to its end. */
function alone<Finding>(file: string, task: object, heed: (finding: Finding) => void): Promise<string | null> {
  return new Promise((resolve, reject) => {
    const child = fork(fileURLToPath(new URL(file, import.meta.url)), [JSON.stringify(task)], {
      execArgv: [...process.execArgv, '--expose-gc', '--max-old-space-size=16000'],
      stdio: ['ignore', 'inherit', 'pipe', 'ipc'],
    })
    let log = ''
    let late = false
    const stop = () => {
      late = true
      child.kill('SIGKILL')
    }
    let patience = setTimeout(stop, PATIENCE)
    child.stderr?.on('data', (text) => {
      log += text
    })
    child.on('message', (word: Word<Finding>) => {
      clearTimeout(patience)
      patience = setTimeout(stop, PATIENCE)
      if ('found' in word) {
        heed(word.found)
        return
      }
      child.kill()
      reject(new Error(word.differs))
    })
    child.on('error', reject)
    child.on('exit', (code) => {
      clearTimeout(patience)
      resolve(code === 0 ? null : late ? TOO_SLOW : reasonOf(log))
    })
  })
}

const measured: Measured[] = []
const leftOut: { peer: PeerName; size: number; reason: string }[] = []
for (const size of sizes) {
  for (const peer of chosen) {
    const task: Task = { peer, size, rounds: Number(values.rounds), budget: Number(values.budget) }
    const reason = await alone<Measured>('./measure.ts', task, (found) => {
      measured.push(found)
      console.log(
        `${size} ${peer} ${found.question}: ${ratioText(found.ratio)} × of ${found.limitNs.toFixed(0)} ns (${found.rounds} rounds, ${found.compared} answers agree)`,
      )
    })
    if (reason !== null) {
      leftOut.push({ peer, size, reason })
      // What is not there or too large is left out; what breaks is a fault.
      if (peers[peer].needs === null || !excuses.includes(reason)) process.exitCode = 1
      console.log(`${size} ${peer}: left out, ${reason}`)
    }
  }
}

const openings: Opening[] = []
const growth: Growth[] = []
if (values.own) {
  // A first time is a first time in a process of its own only.
  for (const size of ['shipped', ...sizes] as const) {
    for (let round = 0; round < (size === 'shipped' ? 9 : 1); round += 1) {
      const reason = await alone<Opening | Growth>('./own.ts', { size }, (found) => {
        if ('answers' in found) growth.push(found)
        else openings.push(found)
      })
      if (reason !== null) console.log(`${size} this package by itself: left out, ${reason}`)
    }
  }
}

const results: Results = {
  machine: {
    cpu: cpus()[0]?.model.trim() ?? 'unknown',
    cores: cpus().length,
    memoryGiB: Math.round(totalmem() / 2 ** 30),
    node: process.version,
  },
  versions: Object.fromEntries(
    await Promise.all(chosen.map(async (name) => [name, await versionOf(peers[name].needs)] as const)),
  ),
  measured,
  leftOut,
  openings,
  growth,
}
/** These results, and what was found before on the same machine and was not asked for again. */
function withBefore(before: Results): Results {
  if (!isDeepStrictEqual(before.machine, results.machine)) return results
  const isAsked = ({ peer, size }: { readonly peer: PeerName; readonly size: number }) =>
    chosen.includes(peer) && sizes.includes(size)
  return {
    machine: results.machine,
    versions: { ...before.versions, ...results.versions },
    measured: [...before.measured.filter((row) => !isAsked(row)), ...measured],
    leftOut: [...before.leftOut.filter((row) => !isAsked(row)), ...leftOut],
    openings: values.own ? openings : before.openings,
    growth: values.own ? growth : before.growth,
  }
}

if (values.write) {
  const file = new URL('./results.json', import.meta.url)
  const before: Results = JSON.parse(await readFile(file, 'utf8'))
  await writeFile(file, `${JSON.stringify(withBefore(before), null, 2)}\n`)
  console.log('wrote bench/results.json')
} else {
  console.log(pageOf(results))
}
