import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

/** Runs a program beside this process's servers, which go on answering; gives what it printed. Throws when it fails. */
export async function run(
  file: string,
  args: string[],
  cwd: string,
  env: Record<string, string> = {},
): Promise<string> {
  const { stdout } = await promisify(execFile)(file, args, {
    cwd,
    env: { ...process.env, ...env },
    maxBuffer: 64 * 1024 * 1024,
    timeout: 300_000,
  })
  return stdout
}
