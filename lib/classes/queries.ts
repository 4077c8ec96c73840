import { and, asc, desc, eq, inArray, isNull } from 'drizzle-orm'
import { attendances, caregivers, classSessions, skillRatings, users } from '#db/schema/index.ts'
import { authorize } from '#lib/access/policy.ts'
import { type LocalDate, type LocalTime, localDateOf } from '#lib/calendar/dates.ts'
import { sessionLessons } from '#lib/progress/lessons.ts'
import {
  type Asking,
  type CurrentProgramme,
  type Household,
  type KnownHousehold,
  listHouseholdFacts,
} from '#lib/progress/queries.ts'
import { type LoadedClass, loadClass } from './loaded.ts'
import { countPresence, placeOnSheet } from './rules.ts'
import type { Presence } from './schema.ts'

/** A class session as the list shows it. */
export interface ClassItem {
  id: string
  heldOn: LocalDate
  startAt: LocalTime
  endAt: LocalTime
  place: string
  teacherName: string
  moduleCodes: string[]
  /** 学时 that its modules are worth. */
  lessons: number
  note: string | null
  /** Not held yet. */
  planned: boolean
  counts: Record<Presence, number>
}

type Row = { session: typeof classSessions.$inferSelect; teacherName: string }

const itemOf = (
  { session, teacherName }: Row,
  programme: Pick<CurrentProgramme, 'definition'>,
  presences: Iterable<Presence>,
  today: LocalDate,
): ClassItem => ({
  id: session.id,
  heldOn: session.heldOn,
  startAt: session.startAt,
  endAt: session.endAt,
  place: session.place,
  teacherName,
  moduleCodes: session.moduleCodes,
  lessons: sessionLessons(session.moduleCodes, programme.definition),
  note: session.note,
  planned: session.heldOn > today,
  counts: countPresence(presences),
})

/** The class sessions of a programme, the latest first. Throws 401 and 403. */
export async function listClasses(ctx: Asking, programme: CurrentProgramme): Promise<ClassItem[]> {
  authorize(ctx.actor, 'class.record')
  const rows = await ctx.read
    .select({ session: classSessions, teacherName: users.name })
    .from(classSessions)
    .innerJoin(users, eq(users.id, classSessions.teacherId))
    .where(eq(classSessions.programmeId, programme.id))
    .orderBy(desc(classSessions.heldOn), desc(classSessions.startAt), desc(classSessions.id))
  const bySession = await listMarks(ctx, programme.id)
  const today = localDateOf(ctx.now)
  return rows.map(row => itemOf(row, programme, bySession.get(row.session.id)?.values() ?? [], today))
}

/** What holds on the sheets of a programme: presence by session and household, in the order of recording. */
export async function listMarks(
  { read }: Pick<Asking, 'read'>,
  programmeId: string,
): Promise<Map<string, Map<string, Presence>>> {
  const marks = await read
    .select({ mark: attendances })
    .from(attendances)
    .innerJoin(classSessions, eq(classSessions.id, attendances.sessionId))
    .where(eq(classSessions.programmeId, programmeId))
    .orderBy(asc(attendances.at), asc(attendances.id))
  const bySession = new Map<string, Map<string, Presence>>()
  for (const { mark } of marks) {
    const sheet = bySession.get(mark.sessionId) ?? new Map<string, Presence>()
    bySession.set(mark.sessionId, sheet.set(mark.householdId, mark.presence))
  }
  return bySession
}

/** One household on a session's sheet, or one that may be put on it. */
export interface SheetLine {
  householdId: string
  studentNo: string
  caregiverName: string
  elderName: string
  streetCode: string
  maskedPhone: string | null
  /** What is recorded; null while the household is not on the sheet. */
  presence: Presence | null
  /** Still lacks lessons that this session gives. */
  expected: boolean
}

/** A mark that was put right: who changed it, when, from what to what. */
export interface SheetChange {
  id: string
  householdId: string
  caregiverName: string
  from: Presence
  to: Presence
  by: string
  at: number
}

/** A level that the teacher saw in this session; the latest per caregiver and skill. */
export interface ClassRating {
  householdId: string
  skillCode: string
  level: number
}

export interface ClassRecord extends Omit<LoadedClass, 'row' | 'versionId'> {
  programme: LoadedClass['row']
  item: ClassItem
  teacherId: string
  lines: SheetLine[]
  changes: SheetChange[]
  ratings: ClassRating[]
}

/**
 * One session with its sheet: who is on it in the order of student numbers, then who could be, with everything
 * that was put right. Throws 401, 403 and NotFound.
 */
export async function getClass(ctx: Asking, id: string): Promise<ClassRecord> {
  authorize(ctx.actor, 'class.record')
  const { read, actor, now } = ctx
  const { row: programme, session, definition } = await loadClass(read, actor, id)
  const [teacher] = await read.select({ name: users.name }).from(users).where(eq(users.id, session.teacherId))
  const marks = await read
    .select({ mark: attendances, by: users.name, caregiver: caregivers.name })
    .from(attendances)
    .innerJoin(users, eq(users.id, attendances.byUserId))
    .innerJoin(caregivers, eq(caregivers.id, attendances.caregiverId))
    .where(eq(attendances.sessionId, id))
    .orderBy(asc(attendances.at), asc(attendances.id))
  const latest = new Map(marks.map(({ mark }) => [mark.householdId, mark.presence]))
  const known = await listHouseholdFacts(ctx, { programmeId: programme.id })
  const lines = known.flatMap(one => lineOf(one, latest, session.moduleCodes))
  return {
    session,
    programme,
    definition,
    item: itemOf(
      { session, teacherName: teacher?.name ?? '' },
      { definition },
      latest.values(),
      localDateOf(now),
    ),
    teacherId: session.teacherId,
    lines: [...lines.filter(({ presence }) => presence), ...lines.filter(({ presence }) => !presence)],
    changes: changesOf(marks),
    ratings: await ratingsOf(ctx, id),
  }
}

function lineOf(
  { household, facts, definition }: KnownHousehold,
  latest: ReadonlyMap<string, Presence>,
  moduleCodes: readonly string[],
): SheetLine[] {
  const presence = latest.get(household.id) ?? null
  const place = placeOnSheet(facts, definition, moduleCodes)
  return presence === null && place === null
    ? []
    : [{ ...nameOf(household), presence, expected: place === 'expected' }]
}

const nameOf = ({ id, studentNo, caregiver, elder, streetCode }: Household) => ({
  householdId: id,
  studentNo,
  caregiverName: caregiver?.name ?? '',
  elderName: elder.name,
  streetCode,
  maskedPhone: caregiver?.maskedPhone ?? null,
})

type Mark = { mark: typeof attendances.$inferSelect; by: string; caregiver: string }

function changesOf(marks: readonly Mark[]): SheetChange[] {
  const before = new Map<string, Presence>()
  const changes: SheetChange[] = []
  for (const { mark, by, caregiver } of marks) {
    const from = before.get(mark.householdId)
    before.set(mark.householdId, mark.presence)
    if (from === undefined) continue
    changes.push({
      id: mark.id,
      householdId: mark.householdId,
      caregiverName: caregiver,
      from,
      to: mark.presence,
      by,
      at: mark.at,
    })
  }
  return changes.reverse()
}

async function ratingsOf({ read }: Asking, sessionId: string): Promise<ClassRating[]> {
  const rows = await read
    .select()
    .from(skillRatings)
    .where(eq(skillRatings.classSessionId, sessionId))
    .orderBy(asc(skillRatings.at), asc(skillRatings.id))
  const latest = new Map(
    rows.map(({ householdId, skillCode, level }) => [
      `${householdId} ${skillCode}`,
      { householdId, skillCode, level },
    ]),
  )
  return [...latest.values()]
}

/** Who can teach a class of a programme: active people of its provider. */
export async function listTeachers(
  { read }: Asking,
  { provider }: Pick<CurrentProgramme, 'provider'>,
): Promise<{ id: string; name: string }[]> {
  return read
    .select({ id: users.id, name: users.name })
    .from(users)
    .where(
      and(
        eq(users.organisationId, provider.id),
        isNull(users.disabledAt),
        inArray(users.role, ['trainer', 'providerAdmin']),
      ),
    )
    .orderBy(desc(users.role), asc(users.createdAt), asc(users.id))
}
