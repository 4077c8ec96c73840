import { eq } from 'drizzle-orm'
import { householdMembers } from '#db/schema/index.ts'
import { command, created, same } from '#lib/command.ts'
import { inFuture, problemIf, refuseIf } from '#lib/problems.ts'
import { hasCode } from '#lib/programmes/rules.ts'
import { idFrom, isResend } from '#lib/resend.ts'
import { loadHousehold } from './loaded.ts'
import { keepCaregiver } from './persons.ts'
import { ChangeCaregiverInput } from './schema.ts'

/**
 * Another main caregiver from a day on: ratings, tests and lessons stay with the old person, the plan carries
 * over (domain.md A2). `PUT /api/households/<householdId>/caregivers/<memberId>`.
 */
export const changeCaregiver = command('household.changeCaregiver', {
  input: ChangeCaregiverInput,
  load: async ({ write, actor, now, params }) => {
    const loaded = await loadHousehold(write, actor, params.householdId, now)
    const members = await write
      .select()
      .from(householdMembers)
      .where(eq(householdMembers.householdId, loaded.household.id))
    return { ...loaded, members }
  },
  run: async ({ write, actor, now, input, loaded, sent }) => {
    const id = idFrom(sent.params.memberId)
    const householdId = loaded.household.id
    const wantedId = input.caregiver?.id ?? input.knownCaregiverId ?? ''
    const kept = loaded.members.find(member => member.id === id)
    if (
      isResend(kept, { householdId, caregiverId: wantedId, relation: input.relation, since: input.since })
    ) {
      return same({ id })
    }
    const present = loaded.members
      .filter(({ standing }) => standing === 'primary')
      .sort((a, b) => (a.since === b.since ? a.createdAt - b.createdAt : a.since < b.since ? -1 : 1))
      .at(-1)
    refuseIf(
      inFuture('since', input.since, loaded.today),
      problemIf(!hasCode(loaded.programme.relations, input.relation), 'relation', 'deskForms.error.choose'),
      problemIf(
        present !== undefined && input.since < present.since,
        'since',
        'household.error.beforeCaregiver',
        {
          since: present?.since ?? '',
        },
      ),
      problemIf(present?.caregiverId === wantedId, 'knownCaregiverId', 'household.error.sameCaregiver'),
    )
    const caregiverId = await keepCaregiver(write, actor, loaded.today, input, now)
    if (present) {
      await write
        .update(householdMembers)
        .set({ until: input.since })
        .where(eq(householdMembers.id, present.id))
    }
    await write.insert(householdMembers).values({
      id,
      householdId,
      caregiverId,
      standing: 'primary',
      relation: input.relation,
      since: input.since,
      until: null,
      createdAt: now,
    })
    return created({ id }, { kind: 'householdMember', id, householdId, details: { caregiverId } })
  },
})
