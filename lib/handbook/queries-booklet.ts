import { eq } from 'drizzle-orm'
import { visits } from '#db/schema/index.ts'
import { authorize } from '#lib/access/policy.ts'
import type { LocalDate } from '#lib/calendar/dates.ts'
import { isSilent } from '#lib/family/rules.ts'
import { type Asking, getHouseholdFacts, getOwnFacts, type KnownHousehold } from '#lib/progress/queries.ts'
import { levelsOf } from '#lib/progress/rules.ts'
import { listVisitRecords } from '#lib/visits/records.ts'
import { counts } from '#lib/visits/rules.ts'
import type { NextStep } from '#lib/visits/schema.ts'
import { type BookletSection, bookletSections } from './booklet-rules.ts'

/** Visits whose agreements a booklet repeats. */
const LAST_VISITS = 2

export interface Booklet {
  known: KnownHousehold
  caregiver: string
  sections: BookletSection[]
  /** What was agreed at the last visits, the newest first. */
  agreed: { on: LocalDate; steps: NextStep[] }[]
}

/**
 * 家庭小册 for the desk and the household's trainer. `silent` after a death: no booklet is offered. Throws 401,
 * 403, and NotFound for a household that the person may not see.
 */
export async function getBooklet(ctx: Asking, householdId: string): Promise<Booklet | 'silent'> {
  authorize(ctx.actor, 'household.read')
  return bookletOf(ctx, await getHouseholdFacts(ctx, householdId))
}

/** The same for the family's own door: the caller has seen its card. */
export const getOwnBooklet = async (
  ctx: Omit<Asking, 'actor'>,
  householdId: string,
): Promise<Booklet | 'silent'> => bookletOf(ctx, await getOwnFacts(ctx, householdId))

async function bookletOf({ read }: Pick<Asking, 'read'>, known: KnownHousehold): Promise<Booklet | 'silent'> {
  const { facts, definition, household } = known
  if (isSilent(facts.statusEvents, definition)) return 'silent'
  const caregiver = household.caregiver
  const records = await listVisitRecords(read, eq(visits.householdId, household.id))
  const last = records
    .flatMap(({ visit, revision, state }) =>
      revision?.body.met && counts({ state }) && visit.caregiverId === caregiver?.id ? [revision.body] : [],
    )
    .sort((a, b) => (a.visitDate < b.visitDate ? 1 : -1))
  return {
    known,
    caregiver: caregiver?.name ?? '',
    sections: bookletSections(
      { plan: facts.plan, levels: levelsOf(facts), promised: last[0]?.nextSkills ?? [] },
      definition,
    ),
    agreed: last
      .slice(0, LAST_VISITS)
      .flatMap(({ visitDate, nextSteps = [] }) =>
        nextSteps.length > 0 ? [{ on: visitDate, steps: nextSteps }] : [],
      ),
  }
}
