import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const SIZE = 600 * 1024 * 1024
const MAKE = { ext4: ['mkfs.ext4', '-q', '-F'], xfs: ['mkfs.xfs', '-q', '-f'] }

export type FileSystem = keyof typeof MAKE

const run = (command: string, ...args: string[]) => spawnSync(command, args, { encoding: 'utf8' })

/** Why a power cut cannot be played here; null when it can. As root on Debian the missing tools are fetched. */
export function whyNoCut(): string | null {
  if (process.platform !== 'linux') return 'only Linux can shut a file system down'
  if (process.getuid?.() !== 0) return 'only root can mount and shut down a file system'
  const missing = () => ['xfs_io', 'mkfs.xfs', 'mkfs.ext4'].filter(tool => run('which', tool).status !== 0)
  if (missing().length > 0) run('apt-get', 'install', '-y', 'xfsprogs', 'e2fsprogs')
  return missing().length > 0 ? `${missing().join(', ')} not found` : null
}

/** A disk in a file, whose power can be cut: what no fsync has brought to it is gone. */
export interface CutDisk {
  folder: string
  /** From this moment nothing reaches the disk any more, not even what the kernel still holds. */
  cut: () => void
  /** Takes the dead disk out and puts it in again; the journal is played back. */
  comeBack: () => void
  remove: () => void
}

function must(command: string, ...args: string[]) {
  const { status, stderr } = run(command, ...args)
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${stderr}`)
}

const LET_GO_WITHIN_MS = 10_000

/** A killed browser's last threads may hold a file for a moment longer. */
function unmount(folder: string) {
  const until = Date.now() + LET_GO_WITHIN_MS
  while (run('umount', folder).status !== 0) {
    if (Date.now() > until) return must('umount', folder)
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100)
  }
}

export function cutDisk(kind: FileSystem): CutDisk {
  const home = mkdtempSync(join(tmpdir(), 'warmhand-disk-'))
  const image = join(home, 'image')
  const folder = join(home, 'mounted')
  mkdirSync(folder)
  writeFileSync(image, '')
  truncateSync(image, SIZE)
  const [command, ...flags] = MAKE[kind] as [string, ...string[]]
  must(command, ...flags, image)
  const mount = () => must('mount', '-o', 'loop', image, folder)
  mount()
  const unmountAtEnd = () => void run('umount', '-l', folder)
  process.once('exit', unmountAtEnd)
  return {
    folder,
    cut: () => must('xfs_io', '-x', '-c', 'shutdown', folder),
    comeBack: () => {
      unmount(folder)
      mount()
    },
    remove: () => {
      process.off('exit', unmountAtEnd)
      unmount(folder)
      rmSync(home, { recursive: true, force: true })
    },
  }
}
