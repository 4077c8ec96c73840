import { and, eq, isNull } from 'drizzle-orm'
import type { Write } from '#db/client.ts'
import { calendarLinks } from '#db/schema/index.ts'
import type { Actor } from '#lib/access/actor.ts'
import { changed, command, created, type Outcome, same } from '#lib/command.ts'
import { conflict, notFound } from '#lib/errors.ts'
import { secretHashOf } from './queries.ts'
import { OpenLinkInput, RevokeLinkInput } from './schema.ts'

/** One's own link by its id; somebody else's does not exist. */
async function findLink(write: Write, actor: Actor, linkId = '') {
  const [row] = await write.select().from(calendarLinks).where(eq(calendarLinks.id, linkId))
  if (row && row.userId !== actor.userId) throw notFound()
  return row
}

const subjectOf = (linkId: string) => ({ kind: 'calendarLink', id: linkId })

/** `PUT /api/account/calendar/<linkId>`: a new link to one's calendar; the one before it ends. */
export const openCalendarLink = command('calendar.link', {
  input: OpenLinkInput,
  load: ({ write, actor, params }) => findLink(write, actor, params.linkId),
  run: async ({ write, actor, now, input, loaded, sent }): Promise<Outcome<{ id: string }>> => {
    const id = sent.params.linkId ?? ''
    const secretHash = secretHashOf(input.secret)
    if (loaded) {
      if (loaded.secretHash !== secretHash || loaded.revokedAt !== null) throw conflict('changedMeanwhile')
      return same({ id })
    }
    await write
      .update(calendarLinks)
      .set({ revokedAt: now })
      .where(and(eq(calendarLinks.userId, actor.userId), isNull(calendarLinks.revokedAt)))
    await write
      .insert(calendarLinks)
      .values({ id, userId: actor.userId, secretHash, at: now, revokedAt: null })
    return created({ id }, subjectOf(id))
  },
})

/** `PUT /api/account/calendar/<linkId>/revocation`: whoever has the link sees nothing more. */
export const revokeCalendarLink = command('calendar.link', {
  input: RevokeLinkInput,
  load: async ({ write, actor, params }) => {
    const link = await findLink(write, actor, params.linkId)
    if (!link) throw notFound()
    return link
  },
  run: async ({ write, now, loaded }): Promise<Outcome<{ id: string }>> => {
    const { id } = loaded
    if (loaded.revokedAt !== null) return same({ id })
    await write.update(calendarLinks).set({ revokedAt: now }).where(eq(calendarLinks.id, id))
    return changed({ id }, subjectOf(id))
  },
})
