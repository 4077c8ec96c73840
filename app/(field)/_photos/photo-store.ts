import type { PersonDatabase } from '../_outbox/database.ts'
import { withRoom } from '../_outbox/room.ts'
import type { KeptPhoto } from './photo.ts'
import { outstanding } from './photo.ts'
import type { PhotoStore } from './photo-post.ts'

const keyOf = ({ visitId, sha256 }: Pick<KeptPhoto, 'visitId' | 'sha256'>): [string, string] => [
  visitId,
  sha256,
]

/** The photos of one person on this phone. Every method resolves only when it is on the disk. */
export const photosIn = (database: PersonDatabase): PhotoStore => ({
  outstanding: () =>
    database.transaction(
      'r',
      [database.photos, database.queue, database.sent, database.drafts, database.pack],
      async () => {
        const [photos, queue, sent, drafts, stored] = await Promise.all([
          database.photos.toArray(),
          database.queue.toArray(),
          database.sent.toArray(),
          database.drafts.toArray(),
          database.pack.get('pack'),
        ])
        return outstanding({ photos, queue, sent, drafts, epoch: stored?.pack.epoch ?? null })
      },
    ),
  bytes: async photo => (await database.pictures.get(keyOf(photo)))?.bytes,
  update: photo => withRoom(database, async () => void (await database.photos.put(photo))),
  offerAgain: async () => {
    await database.photos
      .toCollection()
      .modify({ deliveredAt: null, epoch: null, status: 'waiting', nextTryAt: 0 })
  },
})

/** Keeps a new photo with its bytes, in one step. Throws when the phone has no room for it (`isFull`). */
export const keepPhoto = (database: PersonDatabase, photo: KeptPhoto, bytes: ArrayBuffer): Promise<void> =>
  withRoom(database, () =>
    database.transaction('rw', database.photos, database.pictures, async () => {
      await database.photos.put(photo)
      await database.pictures.put({ visitId: photo.visitId, sha256: photo.sha256, bytes })
    }),
  )

/** Takes a photo off the phone that no record names: it was removed before the record was frozen. */
export const dropPhoto = (
  database: PersonDatabase,
  photo: Pick<KeptPhoto, 'visitId' | 'sha256'>,
): Promise<void> =>
  database.transaction('rw', database.photos, database.pictures, async () => {
    await database.photos.delete(keyOf(photo))
    await database.pictures.delete(keyOf(photo))
  })

/** Deletes an unfinished record with the photos that only it had. */
export const discardDraft = (database: PersonDatabase, visitId: string): Promise<void> =>
  database.transaction(
    'rw',
    [database.drafts, database.photos, database.pictures, database.queue, database.sent],
    async () => {
      await database.drafts.delete(visitId)
      const recorded =
        (await database.queue.where('subjectId').equals(visitId).count()) +
        (await database.sent.where('subjectId').equals(visitId).count())
      if (recorded > 0) return
      const photos = await database.photos.where('visitId').equals(visitId).toArray()
      for (const photo of photos.filter(({ deliveredAt }) => deliveredAt === null)) {
        await database.photos.delete(keyOf(photo))
        await database.pictures.delete(keyOf(photo))
      }
    },
  )
