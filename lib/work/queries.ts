import { and, asc, desc, eq, gte, inArray, isNull, or } from 'drizzle-orm'
import type { Role } from '#db/schema/accounts.ts'
import { households, programmes, reminders, savedViews, users } from '#db/schema/index.ts'
import { authorize } from '#lib/access/policy.ts'
import { visibleHouseholds } from '#lib/access/scope.ts'
import { listTrainers } from '#lib/accounts/queries.ts'
import { addDays, instantOf, localDateOf } from '#lib/calendar/dates.ts'
import { isFamily } from '#lib/households/listing.ts'
import { listLines, trainersOf } from '#lib/households/queries.ts'
import { listOpenReports } from '#lib/households/queries-reports.ts'
import type { Asking, CurrentProgramme } from '#lib/progress/queries.ts'
import { listOpenDeviations } from '#lib/spot-checks/queries.ts'
import { listVisitsForReview } from '#lib/visits/queries.ts'
import type { WorkFilter } from './filter.ts'
import { type Matter, mattersOf, selectMatters } from './rules.ts'
import type { MatterKind, Turn } from './schema.ts'

/** A reminder is shown beside its matter, and on the phone, for so many days. */
const SHOWN_DAYS = 14

export interface Reminder {
  householdId: string
  matter: MatterKind
  toUserId: string
  byName: string
  note: string | null
  at: number
}

export interface Work {
  programme: CurrentProgramme
  filter: WorkFilter
  today: string
  /** Whose turn `mine` is. */
  mine: Turn
  rows: Matter[]
  late: number
  trainers: { id: string; name: string }[]
  /** Who can be given a household. */
  assignable: { id: string; name: string; households: number }[]
  /** The newest reminder per matter. */
  reminded: Map<string, Reminder>
  count(filter: WorkFilter): number
}

/** All matters of a programme that the actor may see. Throws 401 and 403. */
export async function listMatters(ctx: Asking, programme: CurrentProgramme): Promise<Matter[]> {
  const [lines, records, reports, deviations] = await Promise.all([
    listLines(ctx, programme),
    listVisitsForReview(ctx, { programmeId: programme.id }),
    listOpenReports(ctx, programme.id),
    listOpenDeviations(ctx, programme),
  ])
  const { definition } = programme
  return mattersOf(
    lines.filter(isFamily),
    { records, reports, deviations },
    {
      definition,
      today: localDateOf(ctx.now),
      now: ctx.now,
    },
  )
}

/** 待办: what a filter shows, whose turn it is, and what was reminded. Throws 401 and 403. */
export async function getWork(ctx: Asking, programme: CurrentProgramme, filter: WorkFilter): Promise<Work> {
  authorize(ctx.actor, 'board.read')
  const mine: Turn = ctx.actor.role === 'providerAdmin' ? 'provider' : 'coordinator'
  const [matters, shown, assignable] = await Promise.all([
    listMatters(ctx, programme),
    listReminders(ctx, programme.id),
    listTrainers(ctx, await providerOfProgramme(ctx, programme.id)),
  ])
  const rows = selectMatters(matters, filter, mine)
  return {
    programme,
    filter,
    today: localDateOf(ctx.now),
    mine,
    rows,
    late: rows.filter(({ late }) => late).length,
    trainers: trainersOf(matters.map(lineOf)),
    assignable,
    reminded: new Map(shown.map(one => [`${one.householdId}:${one.matter}`, one])),
    count: asked => selectMatters(matters, asked, mine).length,
  }
}

const lineOf = ({ family, householdId }: Matter) => ({
  key: householdId,
  seat: null,
  group: 'seats' as const,
  streetCode: family.household.streetCode,
  completedOn: null,
  family,
  leftBy: null,
})

async function providerOfProgramme({ read }: Asking, programmeId: string): Promise<string> {
  const [row] = await read
    .select({ providerId: programmes.providerId })
    .from(programmes)
    .where(eq(programmes.id, programmeId))
  return row?.providerId ?? ''
}

/** Reminders of the last days about visible households of a programme, oldest first. */
async function listReminders({ read, actor, now }: Asking, programmeId: string): Promise<Reminder[]> {
  const today = localDateOf(now)
  const visible = read
    .select({ id: households.id })
    .from(households)
    .where(and(visibleHouseholds(read, actor, today), eq(households.programmeId, programmeId)))
  return shownReminders(read).where(
    and(inArray(reminders.householdId, visible), gte(reminders.at, since(today))),
  )
}

const since = (today: string) => instantOf(addDays(today, -SHOWN_DAYS))

const shownReminders = (read: Asking['read']) =>
  read
    .select({
      householdId: reminders.householdId,
      matter: reminders.matter,
      toUserId: reminders.toUserId,
      byName: users.name,
      note: reminders.note,
      at: reminders.at,
    })
    .from(reminders)
    .innerJoin(users, eq(users.id, reminders.byUserId))
    .orderBy(asc(reminders.at), asc(reminders.id))
    .$dynamic()

/** What somebody was reminded of about families that they have today, the newest first, one line per matter. */
export async function listOwnReminders({ read, actor, now }: Asking): Promise<Reminder[]> {
  if (actor === null) return []
  const today = localDateOf(now)
  const visible = read
    .select({ id: households.id })
    .from(households)
    .where(visibleHouseholds(read, actor, today))
  const rows = await shownReminders(read).where(
    and(
      eq(reminders.toUserId, actor.userId),
      inArray(reminders.householdId, visible),
      gte(reminders.at, since(today)),
    ),
  )
  return [...new Map(rows.map(row => [`${row.householdId}:${row.matter}`, row])).values()].reverse()
}

/** The filters that somebody named, oldest first. */
export async function listSavedViews({ read, actor }: Asking) {
  if (actor === null) return []
  return read
    .select({ id: savedViews.id, name: savedViews.name, query: savedViews.query })
    .from(savedViews)
    .where(and(eq(savedViews.userId, actor.userId), isNull(savedViews.removedAt)))
    .orderBy(asc(savedViews.at), asc(savedViews.id))
}

/** Who answers at the desk for a turn of a programme: coordinators of the district, the provider's managers. */
export async function listDesk(
  read: Asking['read'],
  programme: { providerId: string; regionCode: string },
): Promise<{ id: string; role: Role }[]> {
  return read
    .select({ id: users.id, role: users.role })
    .from(users)
    .where(
      and(
        isNull(users.disabledAt),
        or(
          and(eq(users.role, 'coordinator'), eq(users.regionCode, programme.regionCode)),
          and(eq(users.role, 'providerAdmin'), eq(users.organisationId, programme.providerId)),
        ),
      ),
    )
    .orderBy(desc(users.createdAt), asc(users.id))
}
