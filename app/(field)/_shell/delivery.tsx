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
import type { FieldPack } from '#lib/field/schema.ts'
import type { Draft } from '../_outbox/database.ts'
import type { Item } from '../_outbox/item.ts'
import { outboxOf } from '../_outbox/open-outbox.ts'
import type { Outbox } from '../_outbox/outbox.ts'
import { forgetLongSent } from '../_outbox/room.ts'
import { overlaid } from '../_pack/overlay.ts'
import type { KeptPhoto } from '../_photos/photo.ts'
import type { PhotoPost } from '../_photos/photo-post.ts'
import { usePhotoPost } from '../_photos/use-photos.ts'
import { useLive } from './live.ts'
import { type PhoneStorage, usePhoneStorage } from './storage.ts'
import { useReport } from './use-report.ts'
import { useOpening, useWork } from './work.tsx'

interface Delivery {
  /** Everything still here: waiting, being sent, or refused. */
  queue: Item[]
  sent: Item[]
  drafts: Draft[]
  photos: KeptPhoto[]
  /** Of delivered records; the server does not have them yet. */
  unsentPhotos: KeptPhoto[]
  /** False until the phone has been looked through for them. */
  photosKnown: boolean
  photoPost: PhotoPost
  /** The pack with what was said since. */
  pack: FieldPack
  online: boolean
  outbox: Outbox
  /** The last write found no room on the phone. */
  full: boolean
  storage: PhoneStorage
  /** Tries to send everything now. */
  sendNow: () => Promise<void>
}

const DeliveryContext = createContext<Delivery | null>(null)

/** What is on its way, and how to send it. Only below the gate. */
export function useDelivery(): Delivery {
  const delivery = useContext(DeliveryContext)
  if (!delivery) throw new Error('outside the field app')
  return delivery
}

interface FlushBoth {
  outbox: Outbox
  photoPost: PhotoPost
  urgent: boolean
}

/** The longest that a timer sleeps before it looks at the clock again. */
const LONGEST_NAP_MS = 60_000
const SHORTEST_NAP_MS = 1_000

function useOnline(): boolean {
  const [online, setOnline] = useState(true)
  useEffect(() => {
    const read = () => setOnline(navigator.onLine)
    read()
    window.addEventListener('online', read)
    window.addEventListener('offline', read)
    return () => {
      window.removeEventListener('online', read)
      window.removeEventListener('offline', read)
    }
  }, [])
  return online
}

/** Records first, then their photos; one ending for both. */
async function flushBoth({ outbox, photoPost, urgent }: FlushBoth) {
  const records = await outbox.flush({ urgent })
  if (records.signIn || records.away) return records
  const photos = await photoPost.flush({ urgent })
  const due = [records.nextTryAt, photos.nextTryAt].filter(at => at !== null)
  return {
    ...records,
    signIn: photos.signIn,
    full: records.full || photos.full,
    away: photos.away ?? records.away,
    nextTryAt: due.length > 0 ? Math.min(...due) : null,
  }
}

/**
 * Sends what waits: on opening, after each submission, when the network is back, when the page is looked at, and
 * when a waiting time is over. After a delivery it asks for what is new.
 */
export function DeliveryProvider({ children }: { children: ReactNode }) {
  const { userId, database, stored } = useWork()
  const { refresh, askSignIn, noteReach, reachable } = useOpening()
  const outbox = useMemo(() => outboxOf(database, userId), [database, userId])
  const queue = useLive(
    useCallback(() => database.queue.toArray(), [database]),
    [] as Item[],
  )
  const sent = useLive(
    useCallback(() => database.sent.orderBy('deliveredAt').reverse().toArray(), [database]),
    [] as Item[],
  )
  const drafts = useLive(
    useCallback(() => database.drafts.toArray(), [database]),
    [] as Draft[],
  )
  const { photos, unsentPhotos, photosKnown, photoPost } = usePhotoPost()
  const online = useOnline()
  const storage = usePhoneStorage()
  const [full, setFull] = useState(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  const flush = useCallback(
    async (urgent: boolean) => {
      clearTimeout(timer.current)
      const {
        signIn,
        away,
        delivered,
        full: noRoom,
        nextTryAt,
      } = await flushBoth({ outbox, photoPost, urgent })
      setFull(noRoom)
      if (away !== null) noteReach(!away)
      if (signIn) askSignIn()
      else if (nextTryAt !== null) {
        const nap = Math.min(LONGEST_NAP_MS, Math.max(SHORTEST_NAP_MS, nextTryAt - Date.now()))
        timer.current = setTimeout(() => void flush(false), nap)
      }
      if (delivered > 0) await refresh()
      await forgetLongSent(database, Date.now())
    },
    [outbox, photoPost, database, askSignIn, noteReach, refresh],
  )

  useEffect(() => {
    // The app was opened, or the network came back: what failed before says nothing any more.
    const now = () => void flush(true)
    const seen = () => {
      if (document.visibilityState !== 'visible') return
      void flush(false)
      void refresh()
    }
    now()
    window.addEventListener('online', now)
    document.addEventListener('visibilitychange', seen)
    return () => {
      clearTimeout(timer.current)
      window.removeEventListener('online', now)
      document.removeEventListener('visibilitychange', seen)
    }
  }, [flush, refresh])

  useReport({ userId, queue, sent, filesWaiting: unsentPhotos.length, storage, online: online && reachable })

  const delivery = useMemo<Delivery>(
    () => ({
      queue,
      sent,
      drafts,
      photos,
      unsentPhotos,
      photosKnown,
      photoPost,
      pack: overlaid(stored.pack, stored.fetchedAt, [...queue, ...sent]),
      online: online && reachable,
      outbox,
      full,
      storage,
      sendNow: () => flush(true),
    }),
    [
      queue,
      sent,
      drafts,
      photos,
      unsentPhotos,
      photosKnown,
      photoPost,
      stored,
      online,
      reachable,
      outbox,
      full,
      storage,
      flush,
    ],
  )
  return <DeliveryContext.Provider value={delivery}>{children}</DeliveryContext.Provider>
}
