import { and, asc, desc, eq, gt, isNull, lte, or } from 'drizzle-orm'
import type { Read } from '#db/client.ts'
import { appointments, assignments, stressChecks, testAttempts, testSheets, users } from '#db/schema/index.ts'
import type { Sender } from '#lib/access/sender.ts'
import { testToSit } from '#lib/assessments/paper.ts'
import { inOrder, stressResult } from '#lib/assessments/rules.ts'
import { type LocalDate, type LocalTime, localDateOf } from '#lib/calendar/dates.ts'
import { type Answer, listAnswers } from '#lib/feedback/queries-answers.ts'
import { currentStatus } from '#lib/households/rules.ts'
import { findSkill } from '#lib/programmes/rules.ts'
import type { ProgrammeDefinition } from '#lib/programmes/schema.ts'
import { countedRatings } from '#lib/progress/evidence.ts'
import { getOwnFacts } from '#lib/progress/queries.ts'
import { cardOf } from './door.ts'
import { isSilent } from './rules.ts'

/** A skill of her plan with where it stands in the book. */
export interface OwnSkill {
  code: string
  section: string | null
  /** Null before it was taught. */
  level: number | null
}

/** What a family sees at its own door, and nothing else. */
export interface FamilyPage {
  caregiver: string
  definition: ProgrammeDefinition
  /** Day and time agreed; null when there is none to come. */
  nextVisit: { onDate: LocalDate; atTime: LocalTime | null } | null
  trainer: { name: string; phone: string | null } | null
  /** Taught first, the latest on top; then what is still planned. */
  taught: OwnSkill[]
  planned: OwnSkill[]
  answers: Answer[]
  /** The survey is open: she is or was in training and has not filled it in. */
  survey: boolean
  /** The test that is open to her now. */
  test: 'pre' | 'post' | null
}

interface Asked {
  read: Read
  now: number
  device: Sender['device']
}

const trained: ReadonlySet<string | null> = new Set(['inTraining', 'completed', 'followedUp'])

/** Undefined for a device without a card; `silent` after a death. */
export async function findFamilyPage({
  read,
  now,
  device,
}: Asked): Promise<{ page: FamilyPage; householdId: string } | 'silent' | undefined> {
  const card = await cardOf(read, device)
  if (!card) return undefined
  const { household, facts, definition } = await getOwnFacts({ read, now }, card.householdId)
  if (isSilent(facts.statusEvents, definition)) return 'silent'
  const status = currentStatus(facts.statusEvents)
  const levels = new Map(inOrder(countedRatings(facts)).map(({ skill, level }) => [skill, level]))
  const own = (code: string): OwnSkill => ({
    code,
    section: findSkill(definition, code)?.section ?? null,
    level: levels.get(code) ?? null,
  })
  const open = facts.plan.filter(({ skill, waived }) => waived === null && !levels.has(skill))
  const page: FamilyPage = {
    caregiver: household.caregiver?.name ?? '',
    definition,
    nextVisit: status === 'withdrawn' ? null : await nextVisit(read, household.id, localDateOf(now)),
    trainer: await trainerOf(read, household.id, localDateOf(now)),
    taught: [...levels.keys()].reverse().map(own),
    planned: open.map(({ skill }) => own(skill)),
    answers: await listAnswers(read, [household.id]),
    survey: trained.has(status) && facts.surveys.length === 0,
    test: testToSit(facts, definition),
  }
  return { page, householdId: household.id }
}

/** What she answered in her newest test at her own door. */
export interface LastSheet {
  kind: 'pre' | 'post'
  score: number
  answers: Record<string, string>
}

export async function findLastSheet(read: Read, householdId: string): Promise<LastSheet | undefined> {
  const [row] = await read
    .select({ kind: testAttempts.kind, score: testAttempts.score, answers: testSheets.answers })
    .from(testAttempts)
    .innerJoin(testSheets, eq(testSheets.attemptId, testAttempts.id))
    .where(eq(testAttempts.householdId, householdId))
    .orderBy(desc(testAttempts.at), desc(testAttempts.id))
    .limit(1)
  return row
}

const JUST_NOW_MS = 600_000

/** What she answered at her own door a moment ago; undefined later, so that nobody finds it on her phone. */
export async function findOwnStress(
  { read, now }: { read: Read; now: number },
  householdId: string,
  definition: ProgrammeDefinition,
) {
  const [row] = await read
    .select({ answers: stressChecks.answers })
    .from(stressChecks)
    .where(
      and(
        eq(stressChecks.householdId, householdId),
        isNull(stressChecks.byUserId),
        gt(stressChecks.at, now - JUST_NOW_MS),
      ),
    )
    .orderBy(desc(stressChecks.at), desc(stressChecks.id))
    .limit(1)
  return row?.answers ? stressResult(row.answers, definition) : undefined
}

async function nextVisit(read: Read, householdId: string, today: LocalDate) {
  const [row] = await read
    .select()
    .from(appointments)
    .where(eq(appointments.householdId, householdId))
    .orderBy(desc(appointments.basisDate), desc(appointments.at), desc(appointments.id))
    .limit(1)
  return row?.onDate && row.onDate >= today ? { onDate: row.onDate, atTime: row.atTime } : null
}

async function trainerOf(read: Read, householdId: string, today: LocalDate) {
  const rows = await read
    .select({ name: users.name, phone: users.phone })
    .from(assignments)
    .innerJoin(users, eq(users.id, assignments.trainerId))
    .where(
      and(
        eq(assignments.householdId, householdId),
        lte(assignments.fromDate, today),
        or(isNull(assignments.untilDate), gt(assignments.untilDate, today)),
      ),
    )
    .orderBy(asc(assignments.at), asc(assignments.id))
  return rows.at(-1) ?? null
}
