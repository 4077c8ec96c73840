import Dexie from 'dexie'
import { type Draft, openPersonDatabase, type PersonDatabase } from '#app/(field)/_outbox/database.ts'
import { saverOf, writeDraft } from '#app/(field)/_outbox/drafts.ts'
import { freeze, type Item } from '#app/(field)/_outbox/item.ts'
import { openOutbox } from '#app/(field)/_outbox/outbox.ts'
import { storeIn } from '#app/(field)/_outbox/store.ts'
import { sendAs } from '#app/(field)/_outbox/transport.ts'
import { fetchPack } from '#app/(field)/_pack/fetch-pack.ts'
import { confirmPack, keepPack, keptPack } from '#app/(field)/_pack/keep-pack.ts'
import { discardDraft } from '#app/(field)/_photos/photo-store.ts'
import { keepDraft } from '#app/(field)/_visit/start.ts'
import { actor, visitBody } from '../../visits/fixture.ts'
import { type Bug, faulty } from './bugs.ts'
import { mortal, newLife } from './life.ts'

const { userId } = actor('zhouMin')
const PRESENT = 3

/** The person's database as an earlier client opens it: the tables of its version and no others. */
function openAs(version: number): PersonDatabase {
  const database = openPersonDatabase(userId)
  if (version >= PRESENT) return database
  const earlier = new Dexie(database.name) as PersonDatabase
  const tables = { pack: 'key', programmes: 'id', drafts: 'visitId, householdId' }
  earlier.version(1).stores({ ...tables, queue: 'id, subjectId, status', sent: 'id, subjectId, deliveredAt' })
  if (version === 2) earlier.version(2).stores({ editions: 'code' })
  return earlier
}

export interface Starting {
  version: number
  clock: () => number
  bug?: Bug | undefined
}

/** A phone that runs the app's own outbox, drafts and pack over a database that outlives it. */
export function startPhone({ version, clock, bug }: Starting) {
  const database = openAs(version)
  const life = newLife()
  const store = mortal(life, faulty(storeIn(database), database, life, bug))
  const put = sendAs(userId)
  const outbox = openOutbox({
    store,
    send: async item => {
      await life.step()
      const answer = await put(item)
      await life.step()
      const forged = { id: item.id, sha256: item.sha256, seq: 1, epoch: 'first' }
      return bug === 'believes' && answer?.status === 401 ? { status: 200, body: forged } : answer
    },
    now: clock,
    random: () => 0.5,
    alone: work => work(),
  })

  async function refresh() {
    const kept = await keptPack(database)
    await life.step()
    const answer = await fetchPack(kept?.etag ?? null)
    await life.step()
    if (answer.kind === 'new') await keepPack(database, answer.pack, answer.etag, clock())
    if (answer.kind === 'same') await confirmPack(database, clock())
  }

  return {
    database,
    outbox,
    life,
    version,
    refresh,
    begin: (draft: Draft) => keepDraft(database, draft),
    /** True when the screen said that it is kept. */
    async type(draft: Draft, problemText: string): Promise<boolean> {
      let said = false
      const saver = saverOf(writeDraft(database), state => {
        said = state.kind === 'saved'
      })
      await life.step()
      saver.put({ ...draft, form: { ...draft.form, problemText } })
      await saver.settled()
      await life.step()
      return said
    },
    submit: (draft: Draft): { item: Item; done: () => Promise<void> } => {
      const item = frozen(draft, clock())
      const { visitId: draftOf, replaces } = draft
      return { item, done: () => outbox.submit(item, { draftOf, replaces }) }
    },
    discard: async (visitId: string) => {
      await life.step()
      if (version < PRESENT) await database.drafts.delete(visitId)
      else await discardDraft(database, visitId)
    },
    async flush() {
      const { delivered } = await outbox.flush({ urgent: true })
      if (delivered > 0) await refresh()
    },
  }
}

export type ModelPhone = ReturnType<typeof startPhone>

function frozen({ visitId, revisionId, basedOn, householdId, form }: Draft, now: number): Item {
  const body = visitBody({
    visitId,
    revisionId,
    householdId,
    basedOn,
    ...(basedOn === null ? {} : { correctionReason: '时间记错了' }),
    problems: { codes: ['turningHard'], text: form.problemText },
  })
  const address = `/api/visits/${visitId}/revisions/${revisionId}`
  const about = { id: revisionId, kind: 'visit' as const, subjectId: visitId, householdId, title: '王桂英' }
  return freeze({ ...about, day: body.visitDate, address }, body, now)
}
