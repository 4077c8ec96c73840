import type { Draft, PersonDatabase } from './database.ts'
import { withRoom } from './room.ts'

/** What became of the last saving of a draft. */
export type SaveState = { kind: 'saving' } | { kind: 'saved'; at: number } | { kind: 'failed' }

export interface Saver {
  /** Saves soon; while one saving runs, only the newest waits. */
  put: (draft: Draft) => void
  /** Resolves when nothing waits any more. */
  settled: () => Promise<void>
}

/**
 * Saves the newest state of a draft, one write after the other and never an older over a newer one. `saved` is
 * told only after the write is on the disk.
 * @param write resolves when it is durable; a rejection is told as `failed`, and the next change tries again
 */
export function saverOf(write: (draft: Draft) => Promise<void>, told: (state: SaveState) => void): Saver {
  let newest: Draft | null = null
  let running: Promise<void> | null = null

  async function work() {
    while (newest) {
      const draft = newest
      newest = null
      try {
        await write(draft)
        told({ kind: 'saved', at: draft.savedAt })
      } catch {
        told({ kind: 'failed' })
      }
    }
    running = null
  }

  return {
    put(draft) {
      newest = draft
      told({ kind: 'saving' })
      running ??= work()
    },
    settled: async () => {
      while (running) await running
    },
  }
}

/** Writes a draft unless it was submitted or deleted meanwhile, in this tab or in another. */
export const writeDraft =
  (database: PersonDatabase) =>
  (draft: Draft): Promise<void> =>
    withRoom(database, () =>
      database.transaction('rw', database.drafts, async () => {
        const there = await database.drafts.get(draft.visitId)
        if (there && there.revisionId === draft.revisionId) await database.drafts.put(draft)
      }),
    )
