import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { writeFiles } from '../../src/cli/write-files.js'

const files = [
  { path: 'a.txt', content: 'a' },
  { path: 'below/b.bin', content: new Uint8Array([1, 2]) },
]

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'write-files-'))
})
afterEach(async () => {
  await chmod(folder, 0o700)
  await rm(folder, { recursive: true, force: true })
})

const written = async () => (await readdir(folder, { recursive: true })).sort()

describe('writeFiles', () => {
  test('writes every file below the folder, and tells after each how many', async () => {
    const tell = vi.fn()
    await writeFiles(folder, files, { onWritten: tell })
    expect(await written()).toEqual(['a.txt', 'below', 'below/b.bin'])
    expect(await readFile(join(folder, 'a.txt'), 'utf8')).toBe('a')
    expect([...(await readFile(join(folder, 'below/b.bin')))]).toEqual([1, 2])
    expect(tell.mock.calls).toEqual([[1], [2]])
  })

  test('replaces what is there unless it is told not to, and then writes nothing', async () => {
    await mkdir(join(folder, 'below'))
    await writeFile(join(folder, 'below/b.bin'), 'old')
    const there = join(folder, 'below/b.bin')
    await expect(writeFiles(folder, files, { replace: false })).rejects.toThrow(
      `${there} is there already: choose another, or replace it with --force.`,
    )
    expect(await written()).toEqual(['below', 'below/b.bin'])
    expect(await readFile(there, 'utf8')).toBe('old')
    await writeFiles(folder, files)
    expect([...(await readFile(there))]).toEqual([1, 2])
  })

  test('names a file that stands where a folder is to be, and leaves nothing of the others', async () => {
    await writeFile(join(folder, 'below'), '')
    await expect(writeFiles(folder, files)).rejects.toThrow(join(folder, 'below/b.bin'))
    expect(await written()).toEqual(['below'])
  })

  test('names a folder that stands where a file is to be', async () => {
    await mkdir(join(folder, 'a.txt'))
    await expect(writeFiles(folder, [{ path: 'a.txt', content: '' }])).rejects.toThrow('is a folder: name a file')
    expect(await written()).toEqual(['a.txt'])
  })

  test('leaves no folder that it made where nothing is written', async () => {
    const below = [{ path: 'new/folder/a.txt', content: 'a' }, ...files]
    await writeFile(join(folder, 'below'), '')
    await expect(writeFiles(join(folder), below)).rejects.toThrow(join(folder, 'below/b.bin'))
    expect(await written()).toEqual(['below'])
  })

  // Where no folder can be made, Node never comes back from making it with those above.
  test.skipIf(process.platform !== 'linux')('names a place where no folder can be made', async () => {
    await expect(writeFiles('/proc/nowhere', files)).rejects.toThrow('/proc/nowhere/a.txt does not exist')
  })

  // Root may write everywhere.
  test.skipIf(process.getuid?.() === 0)('names a folder that must not be written to', async () => {
    await chmod(folder, 0o500)
    await expect(writeFiles(folder, files)).rejects.toThrow('must not be read or written by you')
    expect(await written()).toEqual([])
  })

  test('names a disk that is full, and leaves nothing half-written', async () => {
    const { default: fs } = await import('node:fs/promises')
    const full = Object.assign(new Error('no space left'), { code: 'ENOSPC' })
    const write = vi.spyOn(fs, 'writeFile')
    vi.resetModules()
    vi.doMock('node:fs/promises', () => ({
      ...fs,
      writeFile: async (path: string, content: string) => {
        await fs.appendFile(path, String(content).slice(0, 1))
        if (path.includes('b.bin')) throw full
      },
    }))
    const { writeFiles: fresh } = await import('../../src/cli/write-files.js')
    await expect(fresh(folder, files)).rejects.toThrow(`${join(folder, 'below/b.bin')} has no room: the disk is full.`)
    expect(await written()).toEqual([])
    expect(write).not.toHaveBeenCalled()
    vi.doUnmock('node:fs/promises')
  })
})
