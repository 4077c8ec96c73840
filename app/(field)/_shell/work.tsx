'use client'

import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import type { FieldProgramme } from '#lib/field/schema.ts'
import type { ProgrammeDefinition } from '#lib/programmes/schema.ts'
import {
  lastPerson,
  openPersonDatabase,
  type PersonDatabase,
  rememberPerson,
  type StoredPack,
} from '../_outbox/database.ts'
import { isTooOld } from '../_pack/expiry.ts'
import { refreshEdition } from '../_pack/fetch-edition.ts'
import { fetchPack, type PackAnswer } from '../_pack/fetch-pack.ts'
import { confirmPack, expirePack, keepPack, keptPack } from '../_pack/keep-pack.ts'

/** One person's work on this phone: whose it is, where it is kept, what the server last said. */
export interface Work {
  userId: string
  database: PersonDatabase
  stored: StoredPack
  /** Every version that a household or a draft on this phone may need. */
  programmes: ReadonlyMap<string, ProgrammeDefinition>
}

/** Why there is nothing to show yet. */
export type Closed = 'opening' | 'away' | 'failed' | 'otherRole' | 'noStorage'

interface Opening {
  work: Work | null
  closed: Closed
  signIn: boolean
  /** The server answered the last time it was asked. */
  reachable: boolean
  refreshing: boolean
  /** Set when another person signed in while this name still had something to send. */
  leftBehind: string | null
  refresh: () => Promise<void>
  askSignIn: () => void
  /** Notes whether the server could be reached just now. */
  noteReach: (reached: boolean) => void
}

const OpeningContext = createContext<Opening | null>(null)

/** The opening of the app: before there is any work to show. */
export function useOpening(): Opening {
  const opening = useContext(OpeningContext)
  if (!opening) throw new Error('outside the field app')
  return opening
}

/** The person's work. Only below the gate that has opened it. */
export function useWork(): Work {
  const { work } = useOpening()
  if (!work) throw new Error('no work is open')
  return work
}

async function workOf(userId: string, database: PersonDatabase): Promise<Work | null> {
  const kept = await keptPack(database)
  if (!kept) return null
  const stored = isTooOld(kept, Date.now()) ? await expirePack(database, kept) : kept
  const versions: FieldProgramme[] = await database.programmes.toArray()
  return {
    userId,
    database,
    stored,
    programmes: new Map(versions.map(({ id, definition }) => [id, definition])),
  }
}

/** Takes in a new pack: of the same person, or of the next one on this phone, in a database of its own. */
async function takeIn(answer: PackAnswer & { kind: 'new' }, present: Work | null): Promise<Work | null> {
  const userId = answer.pack.trainer.id
  const database = present?.userId === userId ? present.database : openPersonDatabase(userId)
  await keepPack(database, answer.pack, answer.etag, Date.now())
  await rememberPerson(userId)
  return workOf(userId, database)
}

const unsentOf = async (work: Work): Promise<string | null> =>
  (await work.database.queue.count()) > 0 ? work.stored.pack.trainer.name : null

/** Opens what the phone holds at once, then asks the server what is new. */
export function WorkProvider({ children }: { children: ReactNode }) {
  const [work, setWork] = useState<Work | null>(null)
  const [closed, setClosed] = useState<Closed>('opening')
  const [signIn, setSignIn] = useState(false)
  const [reachable, setReachable] = useState(true)
  const [refreshing, setRefreshing] = useState(false)
  const [leftBehind, setLeftBehind] = useState<string | null>(null)
  const present = useRef<Work | null>(null)

  const show = useCallback((next: Work | null) => {
    present.current = next
    setWork(next)
  }, [])

  const refresh = useCallback(async () => {
    setRefreshing(true)
    const before = present.current
    const answer = await fetchPack(before?.stored.etag ?? null)
    setReachable(answer.kind !== 'away')
    setSignIn(answer.kind === 'signIn')
    try {
      if (answer.kind === 'new') {
        const after = await takeIn(answer, before)
        if (before && after && before.userId !== after.userId) setLeftBehind(await unsentOf(before))
        show(after)
      } else if (answer.kind === 'same' && before) {
        await confirmPack(before.database, Date.now())
        show(await workOf(before.userId, before.database))
      } else if (answer.kind === 'otherRole') {
        show(null)
        setClosed('otherRole')
      } else if (before) {
        // Nothing new came: what is here may have become too old meanwhile.
        show(await workOf(before.userId, before.database))
      } else if (answer.kind !== 'signIn') {
        setClosed(answer.kind === 'away' ? 'away' : 'failed')
      }
    } catch {
      // No room for it: what is here goes on, the next refresh tries again.
      if (!before) setClosed('noStorage')
    }
    setRefreshing(false)
    const { current } = present
    if (current && answer.kind !== 'away') void refreshEdition(current.database, current.stored.pack)
  }, [show])

  useEffect(() => {
    async function open() {
      try {
        const userId = await lastPerson()
        if (userId) show(await workOf(userId, openPersonDatabase(userId)))
        await refresh()
      } catch {
        setClosed('noStorage')
      }
    }
    void open()
  }, [refresh, show])

  // The same function for good: whoever sends with it would start anew whenever it changed.
  const askSignIn = useCallback(() => setSignIn(true), [])

  const opening = useMemo<Opening>(
    () => ({
      work,
      closed,
      signIn,
      reachable,
      refreshing,
      leftBehind,
      refresh,
      askSignIn,
      noteReach: setReachable,
    }),
    [work, closed, signIn, reachable, refreshing, leftBehind, refresh, askSignIn],
  )
  return <OpeningContext.Provider value={opening}>{children}</OpeningContext.Provider>
}
