import { and, desc, eq, isNull } from 'drizzle-orm'
import type { Read } from '#db/client.ts'
import { calendarLinks, users } from '#db/schema/index.ts'
import type { Actor } from '#lib/access/actor.ts'
import { localDateOf } from '#lib/calendar/dates.ts'
import { notFound } from '#lib/errors.ts'
import { hashOf } from '#lib/files/store.ts'
import { wordsOf } from '#lib/i18n/label.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { translator } from '#lib/i18n/translate.ts'
import { type Asking, listHouseholdFacts } from '#lib/progress/queries.ts'
import { calendarText } from './rules.ts'
import { type AgreedVisit, SECRET } from './schema.ts'

/** The hash under which a link's secret is kept. */
export const secretHashOf = (secret: string): string => hashOf(new TextEncoder().encode(secret))

/** The link that a trainer's calendar uses now; null when there is none. */
export async function findCalendarLink(
  read: Pick<Read, 'select'>,
  userId: string,
): Promise<{ id: string; at: number } | null> {
  const [row] = await read
    .select({ id: calendarLinks.id, at: calendarLinks.at })
    .from(calendarLinks)
    .where(and(eq(calendarLinks.userId, userId), isNull(calendarLinks.revokedAt)))
    .orderBy(desc(calendarLinks.at), desc(calendarLinks.id))
    .limit(1)
  return row ?? null
}

/** Whose calendar a secret opens. Throws NotFound for one that is unknown, revoked, or of a closed account. */
async function ownerOf(read: Pick<Read, 'select'>, secret: string): Promise<Actor> {
  if (!SECRET.test(secret)) throw notFound()
  const [row] = await read
    .select({ user: users })
    .from(calendarLinks)
    .innerJoin(users, eq(users.id, calendarLinks.userId))
    .where(and(eq(calendarLinks.secretHash, secretHashOf(secret)), isNull(calendarLinks.revokedAt)))
  if (!row || row.user.disabledAt !== null || row.user.role !== 'trainer') throw notFound()
  const { id, name, role, organisationId, regionCode } = row.user
  const session = { sessionId: '', sessionScope: 'field' as const, mustChangePassword: false }
  return { userId: id, name, role, organisationId, regionCode, ...session }
}

/** The visits that a trainer has agreed from today on, with how long one takes at least. */
async function agreedVisits(ctx: Asking & { actor: Actor }, locale: Locale) {
  const today = localDateOf(ctx.now)
  const known = await listHouseholdFacts(ctx)
  const visits = known.flatMap(({ household, definition }): AgreedVisit[] => {
    const { appointment, caregiver, streetCode, community } = household
    if (!appointment?.onDate || appointment.onDate < today || !caregiver) return []
    return [
      {
        id: household.id,
        onDate: appointment.onDate,
        atTime: appointment.atTime,
        familyName: caregiver.name.slice(0, 1),
        place: `${wordsOf(definition.streets, streetCode, locale)}${community}`,
      },
    ]
  })
  return { visits, minutes: known[0]?.definition.components.homeVisit.minMinutesEach }
}

/** `GET /api/calendar/<secret>.ics`: opened by whoever has the link, until it is revoked. */
export async function serveCalendar(
  { read, now, locale }: Asking & { locale: Locale },
  params: Record<string, string>,
): Promise<Response> {
  const actor = await ownerOf(read, (params.file ?? '').replace(/\.ics$/, ''))
  const { visits, minutes } = await agreedVisits({ read, now, actor }, locale)
  const t = translator(locale)
  const words = {
    name: t('photo.calendar.name', { name: actor.name }),
    summaryOf: ({ familyName }: AgreedVisit) => t('photo.calendar.event', { family: familyName }),
  }
  return new Response(calendarText(visits, words, { now, minutes: minutes ?? 0 }), {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': 'inline; filename="warmhand.ics"',
      'Cache-Control': 'no-store',
      'X-Robots-Tag': 'noindex',
    },
  })
}
