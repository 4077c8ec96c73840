import { spawnSync } from 'node:child_process'

// `npm run bench`: each part has a process of its own, so that none warms or slows the next.
for (const part of ['server', 'lighthouse']) {
  console.log(`\n# ${part}\n`)
  const { status } = spawnSync(process.execPath, [`tests/bench/${part}.ts`], { stdio: 'inherit' })
  if (status !== 0) process.exitCode = 1
}
