import { asyncModelRun, asyncProperty, check, defaultReportMessage } from 'fast-check'
import type { Bug } from './bugs.ts'
import { firstVersion, sequences } from './commands.ts'
import { openGround } from './ground.ts'
import { end, heal, newWorld, type Tally } from './world.ts'

export interface Search {
  runs: number
  seed: number
  bug?: Bug
  most?: number
}

export interface Found {
  runs: number
  failed: boolean
  /** What broke, and after which sequence; empty when nothing did. */
  said: string
  message: string
  tally: Tally
}

/** Looks for a sequence after which something that was shown as saved is nowhere. */
export async function search({ runs, seed, bug, most = 40 }: Search): Promise<Found> {
  const { fetch } = globalThis
  const ground = await openGround()
  const tally: Tally = { steps: 0, shown: 0, refused: 0, deaths: 0, restores: 0 }
  const property = asyncProperty(firstVersion, sequences(most), async (version, happenings) => {
    const world = newWorld(ground, tally, version, bug)
    try {
      await asyncModelRun(() => ({ model: {}, real: world }), happenings)
      await heal(world)
    } finally {
      await end(world)
    }
  })
  try {
    const details = await check(property, { numRuns: runs, seed, endOnFailure: bug !== undefined })
    const { failed, numRuns, errorInstance } = details
    const message = errorInstance instanceof Error ? errorInstance.message : ''
    return { runs: numRuns, failed, said: defaultReportMessage(details) ?? '', message, tally }
  } finally {
    globalThis.fetch = fetch
    await ground.end()
  }
}
