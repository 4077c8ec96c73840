import { and, desc, eq } from 'drizzle-orm'
import type { Write } from '#db/client.ts'
import {
  caregivers,
  elders,
  householdMembers,
  households,
  programmes,
  programmeVersions,
  statusEvents,
} from '#db/schema/index.ts'
import { visibleProgrammes } from '#lib/access/scope.ts'
import { localDateOf } from '#lib/calendar/dates.ts'
import { command, created, same } from '#lib/command.ts'
import { conflict, notFound } from '#lib/errors.ts'
import { newId } from '#lib/ids.ts'
import { inFuture, problemIf, refuseIf } from '#lib/problems.ts'
import { hasCode } from '#lib/programmes/rules.ts'
import { idFrom, isResend } from '#lib/resend.ts'
import { type Duplicate, findDuplicates } from './duplicates.ts'
import { keepCaregiver, keepElder } from './persons.ts'
import { ApplyInput } from './schema.ts'
import { studentNumbers } from './student-no.ts'

/**
 * 报名: elder, caregiver and household by hand. `PUT /api/households/<householdId>`. The same elder twice in one
 * programme is refused; other likenesses are shown (409 with `duplicates`) until a reason says why not.
 */
export const applyHousehold = command('household.apply', {
  input: ApplyInput,
  load: async ({ write, actor, body }) => {
    const { programmeId } = (body ?? {}) as { programmeId?: unknown }
    const [row] = await write
      .select({ programme: programmes, version: programmeVersions })
      .from(programmes)
      .innerJoin(programmeVersions, eq(programmeVersions.programmeId, programmes.id))
      .where(and(eq(programmes.id, String(programmeId ?? '')), visibleProgrammes(actor)))
      .orderBy(desc(programmeVersions.number))
      .limit(1)
    if (!row) throw notFound()
    return row
  },
  run: async ({ write, actor, now, input, loaded: { programme, version }, sent }) => {
    const id = idFrom(sent.params.householdId)
    const today = localDateOf(now)
    const kept = await keptApplication(write, id)
    if (isResend(kept, wantedOf(input))) return same({ householdId: id, studentNo: kept.studentNo })
    const { definition } = version
    refuseIf(
      inFuture('appliedOn', input.appliedOn, today),
      inFuture('elder.birthDate', input.elder.birthDate, today),
      input.caregiver ? inFuture('caregiver.birthDate', input.caregiver.birthDate, today) : [],
      problemIf(!hasCode(definition.streets, input.streetCode), 'streetCode', 'deskForms.error.choose'),
      problemIf(!hasCode(definition.relations, input.relation), 'relation', 'deskForms.error.choose'),
      problemIf(
        input.specialCategory !== null && !hasCode(definition.specialCategories, input.specialCategory),
        'specialCategory',
        'deskForms.error.choose',
      ),
    )
    refuseDuplicates(await findDuplicates(write, actor, today, input), input)
    const elderId = await keepElder(write, input.elder, now)
    const caregiverId = await keepCaregiver(write, actor, today, input, now)
    const studentNo = (await studentNumbers(write, programme, definition.numbers.studentNo))()
    await write.insert(households).values({
      id,
      programmeId: programme.id,
      programmeVersionId: version.id,
      elderId,
      studentNo,
      seat: null,
      streetCode: input.streetCode,
      community: input.community,
      address: input.address,
      specialCategory: input.specialCategory,
      source: input.source,
      appliedOn: input.appliedOn,
      createdAt: now,
    })
    await write.insert(householdMembers).values({
      id: newId(),
      householdId: id,
      caregiverId,
      standing: 'primary',
      relation: input.relation,
      since: input.appliedOn,
      until: null,
      createdAt: now,
    })
    await write.insert(statusEvents).values({
      id: newId(),
      householdId: id,
      position: 1,
      status: 'applied',
      onDate: input.appliedOn,
      reasonCode: null,
      note: input.notDuplicateReason,
      byUserId: actor.userId,
      at: now,
    })
    return created({ householdId: id, studentNo }, { kind: 'household', id, householdId: id })
  },
})

/** The same elder in one programme is a duplicate whatever the reason; the rest needs one. */
function refuseDuplicates(found: Duplicate[], input: ApplyInput) {
  const left: readonly (string | null)[] = ['rejected', 'withdrawn']
  const twice = found.filter(
    ({ because, programmeId, status }) =>
      because.includes('elderId') && programmeId === input.programmeId && !left.includes(status),
  )
  if (twice.length > 0) throw conflict('household.error.elderAlreadyHere', { duplicates: twice })
  if (found.length > 0 && input.notDuplicateReason === null) {
    throw conflict('household.error.duplicate', { duplicates: found })
  }
}

const wantedOf = (input: ApplyInput) => ({
  programmeId: input.programmeId,
  elderName: input.elder.name,
  caregiverId: input.caregiver?.id ?? input.knownCaregiverId ?? '',
  caregiverName: input.caregiver?.name,
  streetCode: input.streetCode,
  address: input.address,
  appliedOn: input.appliedOn,
})

async function keptApplication(write: Write, id: string) {
  const [row] = await write
    .select({
      studentNo: households.studentNo,
      programmeId: households.programmeId,
      elderName: elders.name,
      caregiverId: caregivers.id,
      caregiverName: caregivers.name,
      streetCode: households.streetCode,
      address: households.address,
      appliedOn: households.appliedOn,
    })
    .from(households)
    .innerJoin(elders, eq(elders.id, households.elderId))
    .innerJoin(householdMembers, eq(householdMembers.householdId, households.id))
    .innerJoin(caregivers, eq(caregivers.id, householdMembers.caregiverId))
    .where(eq(households.id, id))
    .orderBy(householdMembers.createdAt, householdMembers.id)
    .limit(1)
  return row
}
