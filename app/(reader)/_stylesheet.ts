import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const PARTS = [
  'app/_ui/tokens.css',
  'app/_ui/base.css',
  'app/(reader)/reader.css',
  'app/(reader)/feedback.css',
  'app/(reader)/search.css',
  'app/(reader)/own.css',
]

let kept: { css: string; address: string } | undefined

/** The reader's one stylesheet and its address, which carries a hash of what is in it. */
export function stylesheet(): { css: string; address: string } {
  if (kept && process.env.NODE_ENV === 'production') return kept
  const css = PARTS.map(part => readFileSync(join(/* turbopackIgnore: true */ process.cwd(), part), 'utf8'))
    .join('\n')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s*\n\s*/g, '\n')
  kept = {
    css,
    address: `/handbook/style/${createHash('sha256').update(css).digest('hex').slice(0, 12)}.css`,
  }
  return kept
}
