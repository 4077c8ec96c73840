import { and, desc, eq } from 'drizzle-orm'
import type { Write } from '#db/client.ts'
import { restrictedFlags, stressChecks, visitRatings } from '#db/schema/index.ts'
import { stressResult } from '#lib/assessments/rules.ts'
import type { FieldProblem } from '#lib/errors.ts'
import { newId } from '#lib/ids.ts'
import { SealBroken } from '#lib/privacy/seal.ts'
import { openSealed } from '#lib/privacy/seal-key.ts'
import { riskTypeOf } from '#lib/programmes/rules.ts'
import type { ProgrammeDefinition } from '#lib/programmes/schema.ts'
import { checkSealedPart } from './rules.ts'
import { type LogVisitInput, SealedVisitPart } from './schema.ts'

/**
 * Opens the sealed part of a revision and checks it. Whether the stress check was due is the phone's to ask: a
 * record that is frozen could not be mended for it, and refusing blocks nothing (settled.md 15).
 */
export function openSealedPart(
  input: Pick<LogVisitInput, 'sealed' | 'visitId'>,
  programme: ProgrammeDefinition,
): { part: SealedVisitPart; errors: FieldProblem[] } {
  const broken = { part: {}, errors: [{ path: 'sealed', key: 'errors.field.sealed' }] }
  try {
    const parsed = SealedVisitPart.safeParse(openSealed(input.sealed, input.visitId))
    if (!parsed.success) return broken
    const { errors } = checkSealedPart(parsed.data, { programme, stressRequired: false })
    return { part: parsed.data, errors: errors.map(error => ({ ...error, path: 'sealed' })) }
  } catch (error) {
    if (error instanceof SealBroken) return broken
    throw error
  }
}

interface Origin {
  visitId: string
  revisionId: string
  householdId: string
  caregiverId: string
  visitDate: string
  userId: string
  now: number
}

/**
 * Writes what only the coordinator may know apart from the visit: the stress check, her rating, restricted flags, and the
 * crisis flag that an answer raises. A correction that says the same again writes nothing.
 */
export async function keepSealedPart(
  write: Write,
  part: SealedVisitPart,
  programme: ProgrammeDefinition,
  origin: Origin,
): Promise<void> {
  if (part.stress) await keepStress(write, part.stress, programme, origin)
  if (part.rating !== undefined) await keepRating(write, part.rating, origin)
  for (const flag of part.restrictedFlags ?? []) await keepFlag(write, newId(), flag, origin)
}

async function keepStress(
  write: Write,
  stress: NonNullable<SealedVisitPart['stress']>,
  programme: ProgrammeDefinition,
  origin: Origin,
) {
  const answers = 'answers' in stress ? stress.answers : null
  const [last] = await write
    .select()
    .from(stressChecks)
    .where(eq(stressChecks.visitId, origin.visitId))
    .orderBy(desc(stressChecks.at), desc(stressChecks.id))
    .limit(1)
  if (last && JSON.stringify(last.answers) === JSON.stringify(answers)) return
  const id = newId()
  const result = answers && stressResult(answers, programme)
  await write.insert(stressChecks).values({
    id,
    householdId: origin.householdId,
    caregiverId: origin.caregiverId,
    onDate: origin.visitDate,
    replaces: last?.id ?? null,
    byUserId: origin.userId,
    at: origin.now,
    visitId: origin.visitId,
    revisionId: origin.revisionId,
    refused: answers === null,
    answers,
    score: result ? result.score : null,
  })
  if (!result?.crisis) return
  const riskType = programme.stressCheck.crisisRiskType
  // The flag has the id of the check that raised it: nobody raised it by hand, and its trainer is not its author.
  await keepFlag(write, id, { riskType, level: riskTypeOf(programme, riskType).level, note: '' }, origin)
}

async function keepRating(write: Write, value: number, origin: Origin) {
  const [last] = await write
    .select({ value: visitRatings.value })
    .from(visitRatings)
    .where(eq(visitRatings.visitId, origin.visitId))
    .orderBy(desc(visitRatings.at), desc(visitRatings.id))
    .limit(1)
  if (last?.value === value) return
  await write.insert(visitRatings).values({
    id: newId(),
    visitId: origin.visitId,
    revisionId: origin.revisionId,
    householdId: origin.householdId,
    caregiverId: origin.caregiverId,
    value,
    at: origin.now,
  })
}

async function keepFlag(
  write: Write,
  id: string,
  flag: NonNullable<SealedVisitPart['restrictedFlags']>[number],
  origin: Origin,
) {
  const earlier = await write
    .select({ note: restrictedFlags.note, level: restrictedFlags.level })
    .from(restrictedFlags)
    .where(and(eq(restrictedFlags.visitId, origin.visitId), eq(restrictedFlags.riskType, flag.riskType)))
  if (earlier.some(row => row.level === flag.level && (row.note ?? '') === flag.note)) return
  await write.insert(restrictedFlags).values({
    id,
    householdId: origin.householdId,
    visitId: origin.visitId,
    revisionId: origin.revisionId,
    riskType: flag.riskType,
    level: flag.level,
    note: flag.note || null,
    onDate: origin.visitDate,
    raisedBy: origin.userId,
    raisedAt: origin.now,
  })
}
