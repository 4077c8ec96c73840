// Runs on whatever Node the machine has (>= 20): installs the pinned packages, Node 24 among them, when the
// lock file is newer than what is installed.
import { execFileSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'

const installed = 'node_modules/.package-lock.json'
const fresh = existsSync(installed) && statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs

if (!fresh) {
  console.log('Installing packages from the lock file (about a minute) …')
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { stdio: 'inherit' })
}
