import { and, eq, gte, inArray, isNotNull } from 'drizzle-orm'
import type { Read } from '#db/client.ts'
import { feedback, followUps, households, visitRevisions, visits } from '#db/schema/index.ts'
import type { Actor } from '#lib/access/actor.ts'
import { visibleHouseholds } from '#lib/access/scope.ts'
import { addDays, type LocalDate, localDateOf } from '#lib/calendar/dates.ts'
import { findSkill } from '#lib/programmes/rules.ts'
import { listHouseholdFacts } from '#lib/progress/queries.ts'
import { listVisitRecords } from '#lib/visits/records.ts'

interface Asking {
  read: Read
  actor: Actor | null
  now: number
}

/** What a family said at a visit or on a call, not taken over as feedback yet. */
export interface Heard {
  source: 'visit' | 'followUp'
  /** The visit's or the call's id. */
  id: string
  householdId: string
  caregiver: string
  /** Chips of the record, as codes of the programme's problems. */
  codes: string[]
  programmeVersionId: string
  words: string
  onDate: LocalDate
  /** The section of what was taught that day. */
  section: string | null
}

/** So far back; older sentences are in the edition that followed, or nobody's worry any more. */
const DAYS = 120

/** The question of the follow-up call that is about the handbook (domain.md C5). */
const HANDBOOK_QUESTION = 'handbook'

/** Problems and questions that visits and calls recorded, newest first, of families that the actor may see. */
export async function listHeard(ctx: Asking): Promise<Heard[]> {
  const since = addDays(localDateOf(ctx.now), -DAYS)
  const found = [...(await atVisits(ctx, since)), ...(await onCalls(ctx, since))]
  const known = await listHouseholdFacts(ctx, { ids: [...new Set(found.map(one => one.householdId))] })
  const homes = new Map(known.map(one => [one.household.id, one]))
  return found
    .flatMap(({ taught, ...one }) => {
      const home = homes.get(one.householdId)
      if (!home) return []
      const skill = taught === null ? undefined : findSkill(home.definition, taught)
      return [
        {
          ...one,
          caregiver: home.household.caregiver?.name ?? '',
          programmeVersionId: home.household.programmeVersionId,
          section: skill?.section ?? null,
        },
      ]
    })
    .sort((a, b) => b.onDate.localeCompare(a.onDate))
}

const seen = ({ read, actor, now }: Asking) =>
  read
    .select({ id: households.id })
    .from(households)
    .where(visibleHouseholds(read, actor, localDateOf(now)))

async function atVisits(ctx: Asking, since: LocalDate) {
  const { read } = ctx
  const recent = read
    .select({ id: visitRevisions.visitId })
    .from(visitRevisions)
    .where(gte(visitRevisions.visitDate, since))
  const taken = new Set(
    (await read.select({ id: feedback.visitId }).from(feedback).where(isNotNull(feedback.visitId))).map(
      ({ id }) => id,
    ),
  )
  const records = await listVisitRecords(
    read,
    and(inArray(visits.householdId, seen(ctx)), inArray(visits.id, recent)),
  )
  return records.flatMap(({ visit, revision, state }) => {
    if (!revision || (state !== 'submitted' && state !== 'approved') || taken.has(visit.id)) return []
    const { problems, skills, visitDate } = revision.body
    if (problems.text === '') return []
    return [
      {
        source: 'visit' as const,
        id: visit.id,
        householdId: visit.householdId,
        codes: problems.codes,
        words: problems.text,
        onDate: visitDate,
        taught: skills[0]?.code ?? null,
      },
    ]
  })
}

async function onCalls(ctx: Asking, since: LocalDate) {
  const { read } = ctx
  const taken = new Set(
    (await read.select({ id: feedback.followUpId }).from(feedback).where(isNotNull(feedback.followUpId))).map(
      ({ id }) => id,
    ),
  )
  const rows = await read
    .select()
    .from(followUps)
    .where(
      and(
        inArray(followUps.householdId, seen(ctx)),
        gte(followUps.onDate, since),
        eq(followUps.answered, true),
      ),
    )
  const replaced = new Set(rows.map(row => row.replaces))
  return rows.flatMap(row => {
    const words = row.answers?.[HANDBOOK_QUESTION] ?? ''
    if (words === '' || taken.has(row.id) || replaced.has(row.id)) return []
    return [
      {
        source: 'followUp' as const,
        id: row.id,
        householdId: row.householdId,
        codes: [],
        words,
        onDate: row.onDate,
        taught: null,
      },
    ]
  })
}
