import { type Answer, outcomeOf, waitAfter } from '../_outbox/answer.ts'
import { noRoom } from '../_outbox/room.ts'
import { type KeptPhoto, nextPhoto } from './photo.ts'

/** What sending photos needs of a place that keeps them; the tests have one in memory. */
export interface PhotoStore {
  /** Whose record is delivered, and which the server lacks; oldest first. */
  outstanding: () => Promise<KeptPhoto[]>
  bytes: (photo: KeptPhoto) => Promise<ArrayBuffer | undefined>
  update: (photo: KeptPhoto) => Promise<void>
  /** Every photo that is still here counts as not delivered. */
  offerAgain: () => Promise<void>
}

export interface PhotoPorts {
  store: PhotoStore
  /** Sends the bytes once. Never throws: no readable answer is null. */
  send: (photo: KeptPhoto, bytes: ArrayBuffer) => Promise<Answer>
  now: () => number
  random: () => number
  alone: (work: () => Promise<void>) => Promise<void>
}

export interface PhotoFlush {
  signIn: boolean
  away: boolean | null
  delivered: number
  /** The phone has no room left to note what came back. Nothing is lost: it is sent once more. */
  full: boolean
  nextTryAt: number | null
}

export interface PhotoPost {
  flush: (options: { urgent: boolean }) => Promise<PhotoFlush>
  /** A person asks for another try of one that was refused. */
  retry: (photo: KeptPhoto) => Promise<void>
  /** 全部重发, for the photos. */
  offerAgain: () => Promise<void>
}

/** A photo after an answer: done only against a receipt for its own hash. */
function settled(photo: KeptPhoto, answer: Answer, now: number, random: number) {
  const outcome = outcomeOf({ id: photo.sha256, kind: 'photo', sha256: photo.sha256 }, answer, now)
  const next: KeptPhoto = (() => {
    switch (outcome.kind) {
      case 'delivered':
        return { ...photo, problem: null, epoch: outcome.receipt.epoch ?? null, deliveredAt: now }
      case 'refused':
        return { ...photo, status: 'refused', problem: outcome.problem }
      case 'signIn':
        return { ...photo, nextTryAt: 0 }
      case 'later':
        return { ...photo, nextTryAt: now + waitAfter(photo.tries, random) }
    }
  })()
  return { outcome, next }
}

/**
 * Sends photos after their records, one by one, by their hashes. What is cut off begins again with the same photo:
 * the same bytes twice are one photo on the server. What the server refuses stays here and holds up no other.
 */
export function openPhotoPost({ store, send, now, random, alone }: PhotoPorts): PhotoPost {
  async function sendOne(photo: KeptPhoto) {
    const bytes = await store.bytes(photo)
    const going = { ...photo, tries: photo.tries + 1 }
    const answer = bytes ? await send(going, bytes) : lost
    const { outcome, next } = settled(going, answer, now(), random())
    await store.update(next)
    return outcome
  }

  return {
    offerAgain: () => store.offerAgain(),
    retry: photo => store.update({ ...photo, status: 'waiting', nextTryAt: 0 }),
    async flush({ urgent }) {
      const result: PhotoFlush = { signIn: false, away: null, delivered: 0, full: false, nextTryAt: null }
      await alone(async () => {
        const tried = new Set<string>()
        for (;;) {
          const photo = nextPhoto(await store.outstanding(), now(), { urgent, tried })
          if (!photo) break
          tried.add(photo.sha256)
          const outcome = await sendOne(photo).catch(noRoom)
          if (outcome === null) {
            result.full = true
            break
          }
          result.away = outcome.kind === 'later' && outcome.because === 'network'
          if (outcome.kind === 'delivered') result.delivered += 1
          if (outcome.kind === 'signIn') result.signIn = true
          if (outcome.kind === 'signIn' || result.away) break
        }
      })
      const waiting = (await store.outstanding()).filter(({ status }) => status === 'waiting')
      if (waiting.length > 0) result.nextTryAt = Math.min(...waiting.map(photo => photo.nextTryAt))
      return result
    },
  }
}

/** The bytes are gone from this phone: said like a refusal, so that it stays visible. */
const lost: Answer = { status: 410, body: { error: { code: 'photoLost', message: '' } } }
