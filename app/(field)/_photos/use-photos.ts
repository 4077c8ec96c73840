'use client'

import { useCallback, useEffect, useMemo } from 'react'
import { forgetLongSentPhotos } from '../_outbox/room.ts'
import { oneTabAtATime } from '../_outbox/transport.ts'
import { useLive } from '../_shell/live.ts'
import { useWork } from '../_shell/work.tsx'
import type { KeptPhoto } from './photo.ts'
import { openPhotoPost } from './photo-post.ts'
import { photosIn } from './photo-store.ts'
import { sendPhotoAs } from './send-photo.ts'

const nothingYet: KeptPhoto[] = []

/** All photos on this phone, and the way they are sent. */
export function usePhotoPost() {
  const { userId, database } = useWork()
  const photos = useLive(
    useCallback(() => database.photos.orderBy('takenAt').toArray(), [database]),
    [] as KeptPhoto[],
  )
  const outstanding = useLive<KeptPhoto[] | null>(
    useCallback(() => photosIn(database).outstanding(), [database]),
    null,
  )
  const photoPost = useMemo(
    () =>
      openPhotoPost({
        store: photosIn(database),
        send: sendPhotoAs(userId),
        now: () => Date.now(),
        random: Math.random,
        alone: oneTabAtATime(`warmhand-photos-${userId}`),
      }),
    [database, userId],
  )
  useEffect(() => void forgetLongSentPhotos(database, Date.now()), [database])
  return { photos, unsentPhotos: outstanding ?? nothingYet, photosKnown: outstanding !== null, photoPost }
}
