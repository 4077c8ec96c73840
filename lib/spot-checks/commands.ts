import { randomBytes } from 'node:crypto'
import { asc, desc, eq } from 'drizzle-orm'
import type { Write } from '#db/client.ts'
import { programmes, spotChecks, spotDraws, spotSteps } from '#db/schema/index.ts'
import type { Actor } from '#lib/access/actor.ts'
import { localDateOf } from '#lib/calendar/dates.ts'
import { command, created, same } from '#lib/command.ts'
import { conflict, notFound } from '#lib/errors.ts'
import { inFuture, problemIf, refuseIf } from '#lib/problems.ts'
import { loadProgramme } from '#lib/programmes/loaded.ts'
import { currentProgramme } from '#lib/progress/queries.ts'
import { idFrom, isResend } from '#lib/resend.ts'
import { drawableHouseholds } from './queries.ts'
import { drawByLot } from './rules.ts'
import { DrawInput, RecordCheckInput, StepInput } from './schema.ts'

const SEED_BYTES = 16

/**
 * Draws households for the bureau's spot checks. `PUT /api/programmes/<programmeId>/spot-draws/<drawId>`. List and seed are kept,
 * so that the draw can be repeated by anybody; a draw is never changed.
 */
export const drawSpotChecks = command('spotCheck.record', {
  input: DrawInput,
  load: ({ write, actor, params }) => loadProgramme(write, actor, params.programmeId),
  run: async ({ write, actor, now, input: { share, fresh }, loaded, sent }) => {
    const id = idFrom(sent.params.drawId)
    const programmeId = loaded.row.id
    const [kept] = await write.select().from(spotDraws).where(eq(spotDraws.id, id))
    if (isResend(kept, { programmeId, share, fresh })) return same({ id, drawn: kept.drawn.length })
    const ctx = { read: write, actor, now }
    const programme = await currentProgramme(ctx, loaded.row.code)
    const { minShare, maxShare } = programme.definition.spotCheck
    const outside = share < minShare || share > maxShare
    refuseIf(problemIf(outside, 'share', 'spot.error.share', { min: minShare, max: maxShare }))
    const earlier = await write
      .select({ number: spotDraws.number, drawn: spotDraws.drawn })
      .from(spotDraws)
      .where(eq(spotDraws.programmeId, programmeId))
      .orderBy(desc(spotDraws.number))
    const before = new Set(fresh ? earlier.flatMap(({ drawn }) => drawn) : [])
    const all = await drawableHouseholds(ctx, programme)
    const frame = all.filter(({ householdId }) => !before.has(householdId))
    refuseIf(problemIf(frame.length === 0, 'share', 'spot.error.nobody'))
    const seed = randomBytes(SEED_BYTES).toString('hex')
    const drawn = drawByLot(frame, share, seed)
    const number = (earlier[0]?.number ?? 0) + 1
    const row = { id, programmeId, number, share, fresh, seed, frame, drawn, byUserId: actor.userId, at: now }
    await write.insert(spotDraws).values(row)
    return created(
      { id, drawn: drawn.length },
      { kind: 'spotDraw', id, details: { number, share, drawn: drawn.length } },
    )
  },
})

/** A draw of a programme that the actor sees; any other does not exist. */
async function loadDraw(write: Write, actor: Actor, drawId = '') {
  const [found] = await write
    .select({ draw: spotDraws, programmeId: programmes.id })
    .from(spotDraws)
    .innerJoin(programmes, eq(programmes.id, spotDraws.programmeId))
    .where(eq(spotDraws.id, drawId))
  if (!found) throw notFound()
  await loadProgramme(write, actor, found.programmeId)
  return found.draw
}

/** What a check of a drawn household found. `PUT /api/spot-draws/<drawId>/checks/<checkId>`. A correction names what it replaces. */
export const recordSpotCheck = command('spotCheck.record', {
  input: RecordCheckInput,
  load: ({ write, actor, params }) => loadDraw(write, actor, params.drawId),
  run: async ({ write, actor, now, input, loaded: draw, sent }) => {
    const id = idFrom(sent.params.checkId)
    const wanted = { drawId: draw.id, ...input }
    const [kept] = await write.select().from(spotChecks).where(eq(spotChecks.id, id))
    if (isResend(kept, wanted)) return same({ id })
    const { householdId, outcome, deviations, replaces, onDate } = input
    refuseIf([
      ...inFuture('onDate', onDate, localDateOf(now)),
      ...problemIf(!draw.drawn.includes(householdId), 'householdId', 'spot.error.notDrawn'),
      ...problemIf(
        (outcome === 'deviates') !== deviations.length > 0,
        'deviations',
        outcome === 'deviates' ? 'spot.error.whichDeviation' : 'spot.error.noDeviation',
      ),
    ])
    const known = await write
      .select()
      .from(spotChecks)
      .where(eq(spotChecks.drawId, draw.id))
      .orderBy(asc(spotChecks.at), asc(spotChecks.id))
    const own = known.filter(one => one.householdId === householdId)
    const replaced = new Set(own.map(one => one.replaces))
    const standing = own.findLast(one => !replaced.has(one.id))
    // A family that was not reached is tried again; every try stays.
    const mayFollow = standing === undefined || standing.outcome === 'notReached' || standing.id === replaces
    if (!mayFollow || (replaces !== null && standing?.id !== replaces)) throw conflict('spot.error.checked')
    await write.insert(spotChecks).values({ id, ...wanted, byUserId: actor.userId, at: now })
    return created({ id }, { kind: 'spotCheck', id, householdId, details: { outcome } })
  },
})

/** What is done about a deviation. `PUT /api/spot-draws/<drawId>/checks/<checkId>/steps/<stepId>`. */
export const stepSpotCheck = command('spotCheck.record', {
  input: StepInput,
  load: async ({ write, actor, params }) => {
    const draw = await loadDraw(write, actor, params.drawId)
    const [check] = await write
      .select()
      .from(spotChecks)
      .where(eq(spotChecks.id, params.checkId ?? ''))
    if (!check || check.drawId !== draw.id) throw notFound()
    return check
  },
  run: async ({ write, actor, now, input, loaded: check, sent }) => {
    const id = idFrom(sent.params.stepId)
    const wanted = { checkId: check.id, ...input }
    const [kept] = await write.select().from(spotSteps).where(eq(spotSteps.id, id))
    if (isResend(kept, wanted)) return same({ id })
    const steps = await write.select().from(spotSteps).where(eq(spotSteps.checkId, check.id))
    const over = check.outcome !== 'deviates' || steps.some(({ kind }) => kind === 'closed')
    if (over) throw conflict('spot.error.nothingToDo')
    await write.insert(spotSteps).values({ id, ...wanted, byUserId: actor.userId, at: now })
    return created({ id }, { kind: 'spotCheck', id: check.id, householdId: check.householdId })
  },
})
