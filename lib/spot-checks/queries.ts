import { asc, desc, eq, inArray } from 'drizzle-orm'
import { spotChecks, spotDraws, spotSteps, users } from '#db/schema/index.ts'
import { authorize, may } from '#lib/access/policy.ts'
import { notFound } from '#lib/errors.ts'
import { isFamily, type ListedFamily } from '#lib/households/listing.ts'
import { listLines } from '#lib/households/queries.ts'
import type { Asking, CurrentProgramme } from '#lib/progress/queries.ts'
import type { Ticket } from './rules.ts'
import type { Deviation, SpotOutcome } from './schema.ts'

/** Only where there is something to ask about: taught, or done. */
const taught: ReadonlySet<string> = new Set(['inTraining', 'readyForReview', 'completed', 'followedUp'])

/** The list from which is drawn, by student number. */
export async function drawableHouseholds(ctx: Asking, programme: CurrentProgramme): Promise<Ticket[]> {
  const lines = await listLines(ctx, programme)
  return lines
    .filter(isFamily)
    .filter(({ family: { standing } }) => taught.has(standing.status ?? ''))
    .map(({ family: { household } }) => ({
      householdId: household.id,
      studentNo: household.studentNo,
      streetCode: household.streetCode,
    }))
    .sort((a, b) => a.studentNo.localeCompare(b.studentNo))
}

export interface SpotStep {
  id: string
  kind: 'planned' | 'closed'
  words: string
  dueOn: string | null
  byName: string
  at: number
}

export interface SpotCheck {
  id: string
  householdId: string
  channel: 'phone' | 'visit'
  onDate: string
  outcome: SpotOutcome
  deviations: Deviation[]
  remark: string | null
  byName: string
  at: number
  steps: SpotStep[]
}

export interface SpotLine {
  householdId: string
  /** Undefined when the family is no longer on the list that the actor sees. */
  family: ListedFamily['family'] | undefined
  /** Every check that was not corrected since, the newest last: earlier ones did not reach anybody. */
  checks: SpotCheck[]
}

export interface SpotDraw {
  id: string
  number: number
  share: number
  fresh: boolean
  seed: string
  /** How many were on the list. */
  of: number
  byName: string
  at: number
  lines: SpotLine[]
}

/** All draws of a programme, the newest first, with what the checks found. Throws 401 and 403. */
export async function listSpotDraws(ctx: Asking, programme: CurrentProgramme): Promise<SpotDraw[]> {
  authorize(ctx.actor, 'spotCheck.record')
  const { read } = ctx
  const draws = await read
    .select({ draw: spotDraws, byName: users.name })
    .from(spotDraws)
    .innerJoin(users, eq(users.id, spotDraws.byUserId))
    .where(eq(spotDraws.programmeId, programme.id))
    .orderBy(desc(spotDraws.number))
  const lines = (await listLines(ctx, programme)).filter(isFamily)
  const families = new Map(lines.map(({ family }) => [family.household.id, family]))
  const checks = await checksOf(
    read,
    draws.map(({ draw }) => draw.id),
  )
  return draws.map(({ draw: { frame, drawn, programmeId: _, byUserId: __, ...draw }, byName }) => ({
    ...draw,
    byName,
    of: frame.length,
    lines: drawn.map(householdId => ({
      householdId,
      family: families.get(householdId),
      checks: checks.filter(one => one.drawId === draw.id && one.householdId === householdId),
    })),
  }))
}

/** One drawn household of a draw. Throws NotFound. */
export async function getSpotLine(
  ctx: Asking,
  programme: CurrentProgramme,
  drawId: string,
  householdId: string,
): Promise<{ draw: SpotDraw; line: SpotLine }> {
  const draw = (await listSpotDraws(ctx, programme)).find(({ id }) => id === drawId)
  const line = draw?.lines.find(one => one.householdId === householdId)
  if (!draw || !line) throw notFound()
  return { draw, line }
}

async function checksOf(read: Asking['read'], drawIds: readonly string[]) {
  const rows = await read
    .select({ check: spotChecks, byName: users.name })
    .from(spotChecks)
    .innerJoin(users, eq(users.id, spotChecks.byUserId))
    .where(inArray(spotChecks.drawId, [...drawIds]))
    .orderBy(asc(spotChecks.at), asc(spotChecks.id))
  const steps = await read
    .select({ step: spotSteps, byName: users.name })
    .from(spotSteps)
    .innerJoin(users, eq(users.id, spotSteps.byUserId))
    .where(
      inArray(
        spotSteps.checkId,
        rows.map(({ check }) => check.id),
      ),
    )
    .orderBy(asc(spotSteps.at), asc(spotSteps.id))
  const replaced = new Set(rows.map(({ check }) => check.replaces))
  return rows
    .filter(({ check }) => !replaced.has(check.id))
    .map(({ check: { replaces: _, byUserId: __, deviations, ...check }, byName }) => ({
      ...check,
      deviations: deviations as Deviation[],
      byName,
      steps: steps
        .filter(({ step }) => step.checkId === check.id)
        .map(({ step: { id, kind, words, dueOn, at }, byName: by }) => ({
          id,
          kind,
          words,
          dueOn,
          at,
          byName: by,
        })),
    }))
}

/** A deviation that nobody has closed yet. */
export interface OpenDeviation {
  drawId: string
  householdId: string
  onDate: string
  /** By when its mending was promised; null while nothing is planned. */
  due: string | null
}

/** Open deviations of the households that the actor sees; none for somebody who does not see spot checks. */
export async function listOpenDeviations(ctx: Asking, programme: CurrentProgramme): Promise<OpenDeviation[]> {
  if (!may(ctx.actor, 'spotCheck.record')) return []
  const draws = await listSpotDraws(ctx, programme)
  return draws.flatMap(({ id: drawId, lines }) =>
    lines.flatMap(line => {
      const last = line.checks.at(-1)
      if (!last || lineState(line) !== 'deviates') return []
      const due = last.steps.findLast(({ kind }) => kind === 'planned')?.dueOn ?? null
      return [{ drawId, householdId: line.householdId, onDate: last.onDate, due }]
    }),
  )
}

/** What came of a drawn household: its newest check; a deviation is open until it is closed. */
export function lineState({ checks }: SpotLine): 'waiting' | SpotOutcome | 'closed' {
  const last = checks.at(-1)
  if (!last) return 'waiting'
  return last.outcome === 'deviates' && last.steps.some(({ kind }) => kind === 'closed')
    ? 'closed'
    : last.outcome
}
