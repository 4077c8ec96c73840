const started = new Set<number>()

process.once('exit', () => {
  for (const pid of started) {
    try {
      process.kill(pid, 'SIGKILL')
    } catch {
      // It is gone already.
    }
  }
})

/** A test that breaks off leaves no process (negative: no group of them) behind that would answer the next test. */
export const endsWithUs = (pid: number) => void started.add(pid)
