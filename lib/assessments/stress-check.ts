import type { Write } from '#db/client.ts'
import { restrictedFlags, stressChecks } from '#db/schema/index.ts'
import { riskTypeOf } from '#lib/programmes/rules.ts'
import type { ProgrammeDefinition } from '#lib/programmes/schema.ts'
import { type StressResult, stressResult } from './instruments.ts'

interface StressCheck {
  id: string
  householdId: string
  caregiverId: string
  /** Null when she did not want to answer. */
  answers: readonly number[] | null
  onDate: string
  /** Null when she filled it in herself. */
  byUserId: string | null
  /** Who stands for the flag that a crisis raises. */
  raisedBy: string
  programme: ProgrammeDefinition
  now: number
}

/** Keeps a stress check; a crisis answer raises its restricted flag, under the check's own id (settled.md 15). */
export async function keepStressCheck(write: Write, check: StressCheck): Promise<StressResult | null> {
  const { id, householdId, caregiverId, answers, onDate, byUserId, raisedBy, programme, now } = check
  const result = answers && stressResult(answers, programme)
  await write.insert(stressChecks).values({
    id,
    householdId,
    caregiverId,
    onDate,
    replaces: null,
    byUserId,
    at: now,
    visitId: null,
    revisionId: null,
    refused: answers === null,
    answers: answers && [...answers],
    score: result ? result.score : null,
  })
  if (!result?.crisis) return result
  const riskType = programme.stressCheck.crisisRiskType
  await write.insert(restrictedFlags).values({
    id,
    householdId,
    visitId: null,
    revisionId: null,
    riskType,
    level: riskTypeOf(programme, riskType).level,
    note: null,
    onDate,
    raisedBy,
    raisedAt: now,
  })
  return result
}
