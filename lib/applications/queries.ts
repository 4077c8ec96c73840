import { asc, desc, eq, inArray } from 'drizzle-orm'
import type { Read } from '#db/client.ts'
import type { ApplicationBody } from '#db/schema/applications.ts'
import { applicationDecisions, applications, programmes, programmeVersions, users } from '#db/schema/index.ts'
import { authorize } from '#lib/access/policy.ts'
import { localDateOf } from '#lib/calendar/dates.ts'
import { notFound } from '#lib/errors.ts'
import { type Asking, type CurrentProgramme, usualProgramme } from '#lib/progress/queries.ts'

/** The programme that outside applications go to: the one that runs now, else the next; undefined when none is open any more. */
export async function openProgramme(read: Pick<Read, 'select'>, now: number) {
  const today = localDateOf(now)
  const all = await read.select().from(programmes).orderBy(desc(programmes.startDate))
  const programme = usualProgramme(
    all.filter(({ endDate }) => endDate >= today),
    now,
  )
  if (!programme) return undefined
  const [version] = await read
    .select({ definition: programmeVersions.definition })
    .from(programmeVersions)
    .where(eq(programmeVersions.programmeId, programme.id))
    .orderBy(desc(programmeVersions.number))
    .limit(1)
  return version && { ...programme, definition: version.definition }
}

export type ApplicationState = 'new' | 'taken' | 'declined'

export interface Application {
  id: string
  number: string
  source: 'self' | 'community'
  body: ApplicationBody
  onDate: string
  at: number
  state: ApplicationState
  /** Who decided last; null while it is new. */
  decision: { householdId: string | null; reason: string | null; byName: string; at: number } | null
}

/** Applications from outside of a programme, those that wait first, the oldest of them on top. Throws 401 and 403. */
export async function listApplications(ctx: Asking, programme: CurrentProgramme): Promise<Application[]> {
  authorize(ctx.actor, 'household.apply')
  const rows = await ctx.read
    .select()
    .from(applications)
    .where(eq(applications.programmeId, programme.id))
    .orderBy(asc(applications.at), asc(applications.id))
  const decisions = await ctx.read
    .select({ row: applicationDecisions, byName: users.name })
    .from(applicationDecisions)
    .innerJoin(users, eq(users.id, applicationDecisions.byUserId))
    .where(
      inArray(
        applicationDecisions.applicationId,
        rows.map(({ id }) => id),
      ),
    )
    .orderBy(asc(applicationDecisions.at), asc(applicationDecisions.id))
  const all = rows.map(({ programmeId: _, noticeVersion: __, ...row }): Application => {
    const last = decisions.findLast(({ row: one }) => one.applicationId === row.id)
    const open = last === undefined || last.row.decision === 'reopened'
    const { householdId = null, reason = null, at = 0 } = last?.row ?? {}
    return {
      ...row,
      state: open ? 'new' : (last.row.decision as 'taken' | 'declined'),
      decision: last ? { householdId, reason, byName: last.byName, at } : null,
    }
  })
  return all.sort((a, b) => Number(a.state !== 'new') - Number(b.state !== 'new') || a.at - b.at)
}

/** One application of a programme that the actor sees. Throws NotFound. */
export async function getApplication(
  ctx: Asking,
  programme: CurrentProgramme,
  id: string,
): Promise<Application> {
  const found = (await listApplications(ctx, programme)).find(one => one.id === id)
  if (!found) throw notFound()
  return found
}
