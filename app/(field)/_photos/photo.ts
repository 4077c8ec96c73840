import { filesNamed } from '#lib/visits/photo-rules.ts'
import type { Draft } from '../_outbox/database.ts'
import type { Item, ItemProblem } from '../_outbox/item.ts'
import { bodyOf } from '../_pack/overlay.ts'

/** A photo or a signature on this phone. Its bytes are kept beside it, so that lists stay light. */
export interface KeptPhoto {
  visitId: string
  /** Of the bytes as they are sent: what the record names. */
  sha256: string
  kind: 'photo' | 'signature'
  householdId: string
  /** Whose home it was taken in. */
  title: string
  /** A small copy for lists, as an address of its own. */
  thumb: string
  /** UTC milliseconds. */
  takenAt: number
  /** `refused`: the server did not take it, a person must look. */
  status: 'waiting' | 'refused'
  tries: number
  nextTryAt: number
  problem: ItemProblem | null
  /** The server has it; of which epoch. */
  epoch: string | null
  deliveredAt: number | null
}

/** A new one, not sent yet. */
export const photoTaken = (
  seed: Pick<KeptPhoto, 'visitId' | 'sha256' | 'kind' | 'householdId' | 'title' | 'thumb' | 'takenAt'>,
): KeptPhoto => ({
  ...seed,
  status: 'waiting',
  tries: 0,
  nextTryAt: 0,
  problem: null,
  epoch: null,
  deliveredAt: null,
})

/** The hashes of all files that a record names. */
export const namedIn = (item: Pick<Item, 'bytes'>): string[] => filesNamed(bodyOf(item))

export interface PhonesState {
  photos: readonly KeptPhoto[]
  queue: readonly Item[]
  sent: readonly Item[]
  drafts: readonly Pick<Draft, 'visitId'>[]
  /** Of the server, as far as this phone knows. */
  epoch: string | null
}

/** Whether the server has it; after a restore of the server it is asked anew. */
const hasIt = (photo: KeptPhoto, epoch: string | null) =>
  photo.deliveredAt !== null && (epoch === null || photo.epoch === epoch)

const isVisit = (item: Item) => item.kind === 'visit'

/**
 * Files whose record the server has and which it lacks itself, oldest first: the record always goes before its
 * photos. While a visit is only a draft, or still on its way, its photos wait with it.
 */
export function outstanding({ photos, queue, sent, drafts, epoch }: PhonesState): KeptPhoto[] {
  const delivered = new Set(
    sent
      .filter(item => isVisit(item) && item.status === 'delivered')
      .flatMap(item => namedIn(item).map(sha256 => `${item.subjectId} ${sha256}`)),
  )
  const unsent = new Set([
    ...queue.filter(item => isVisit(item) && item.replacedBy === null).map(({ subjectId }) => subjectId),
    ...drafts.map(({ visitId }) => visitId),
  ])
  return photos
    .filter(photo => !hasIt(photo, epoch))
    .filter(({ visitId, sha256 }) => delivered.has(`${visitId} ${sha256}`) || !unsent.has(visitId))
    .sort((a, b) => a.takenAt - b.takenAt || (a.sha256 < b.sha256 ? -1 : 1))
}

/** The next one to send: one after the other, so that a slow network brings at least one whole. */
export const nextPhoto = (
  waiting: readonly KeptPhoto[],
  now: number,
  { urgent, tried }: { urgent: boolean; tried: ReadonlySet<string> },
): KeptPhoto | undefined =>
  waiting.find(
    photo => photo.status === 'waiting' && (urgent || photo.nextTryAt <= now) && !tried.has(photo.sha256),
  )
