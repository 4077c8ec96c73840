import { desc, eq } from 'drizzle-orm'
import type { Write } from '#db/client.ts'
import { visitRevisions } from '#db/schema/index.ts'
import type { Actor } from '#lib/access/actor.ts'
import type { Sent } from '#lib/command.ts'
import { type FieldProblem, invalid, notFound } from '#lib/errors.ts'
import { findReachableHousehold, findVisitRow, type HouseholdRow } from './reach.ts'
import type { RevisionRow, VisitRow } from './records.ts'
import type { LogVisitInput } from './schema.ts'

/** What is already there when a revision arrives. */
export interface Found {
  household: HouseholdRow | undefined
  visit: VisitRow | undefined
  /** The newest revision that was kept and is no conflict. */
  head: RevisionRow | undefined
  /** Everything that came under this revision id before. */
  sameId: RevisionRow[]
}

/**
 * What the server has when a revision arrives, within the actor's reach. Throws NotFound for a household that
 * never was the trainer's and for another trainer's visit.
 */
export async function findWhatIsThere({
  write,
  actor,
  now,
  params,
  body,
}: { write: Write; actor: Actor; now: number } & Sent): Promise<Found> {
  const { visitId = '', revisionId = '' } = params
  const visit = await findVisitRow(write, visitId)
  if (visit && actor.role === 'trainer' && visit.trainerId !== actor.userId) throw notFound()
  const named = householdIdIn(body) ?? visit?.householdId
  const household = named === undefined ? undefined : await findReachableHousehold(write, actor, now, named)
  if (named !== undefined && !household) throw notFound()
  const sameId = await write.select().from(visitRevisions).where(eq(visitRevisions.revisionId, revisionId))
  if (sameId.some(row => row.visitId !== visitId)) throw notFound()
  const rows = await write
    .select()
    .from(visitRevisions)
    .where(eq(visitRevisions.visitId, visitId))
    .orderBy(desc(visitRevisions.seq))
  return { household, visit, head: rows.find(row => row.disposition !== 'conflict'), sameId }
}

function householdIdIn(body: unknown): string | undefined {
  const id = typeof body === 'object' && body !== null && 'householdId' in body ? body.householdId : undefined
  return typeof id === 'string' ? id : undefined
}

/** The address and the body must speak of the same visit, and of what the server knows of it. */
export function checkAddress(
  input: LogVisitInput,
  sent: Sent,
  household: HouseholdRow,
  visit: VisitRow | undefined,
) {
  const problems: FieldProblem[] = []
  const wrong = (path: string, key: string) => problems.push({ path, key: `errors.field.${key}` })
  if (input.visitId !== sent.params.visitId) wrong('visitId', 'address')
  if (input.revisionId !== sent.params.revisionId) wrong('revisionId', 'address')
  if (input.programmeVersionId !== household.programmeVersionId) wrong('programmeVersionId', 'programme')
  if (visit && visit.householdId !== input.householdId) wrong('householdId', 'otherHousehold')
  for (const path of unstorable(input)) wrong(path, 'characters')
  if (problems.length > 0) throw invalid(problems)
}

/** Where a text holds what no PostgreSQL column can: the NUL character or half of a surrogate pair. */
function unstorable(value: unknown, path = ''): string[] {
  if (typeof value === 'string') return value.includes('\0') || /\p{Surrogate}/u.test(value) ? [path] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) =>
    unstorable(inner, path === '' ? name : `${path}.${name}`),
  )
}
