import type { Actor } from '#lib/access/actor.ts'
import { authorize } from '#lib/access/policy.ts'
import { findCalendarLink } from '#lib/agenda/queries.ts'
import { addDays, instantOf, type LocalDate, localDateOf } from '#lib/calendar/dates.ts'
import { listAnswers } from '#lib/feedback/queries-answers.ts'
import { grouped } from '#lib/grouped.ts'
import { findCurrentEdition, listSections } from '#lib/handbook/queries.ts'
import { listReteach } from '#lib/handbook/queries-reteach.ts'
import { currentStatus } from '#lib/households/rules.ts'
import { sealPublicKey } from '#lib/privacy/seal-key.ts'
import { listDefinitions } from '#lib/programmes/queries.ts'
import type { ProgrammeDefinition } from '#lib/programmes/schema.ts'
import { type Asking, assess, type KnownHousehold, listHouseholdFacts } from '#lib/progress/queries.ts'
import { installationFacts } from '#lib/setup/installation.ts'
import { type VisitRecord, visitFacts } from '#lib/visits/records.ts'
import { visitNumbers } from '#lib/visits/rules.ts'
import { findOwnSignature } from '#lib/visits/signatures.ts'
import { listOwnReminders } from '#lib/work/queries.ts'
import { coversOf } from './covers.ts'
import { fieldHousehold, isOver } from './household.ts'
import * as rows from './queries-rows.ts'
import { fieldDone, fieldReturned } from './records.ts'
import type { FieldCover, FieldHousehold, FieldPack } from './schema.ts'

/** Sent records stay in sight for so many days (reliability.md section 6, 16). */
const DONE_DAYS = 30

type Signed = Asking & { actor: Actor }

/** Everything that the trainer's phone knows: only households assigned today. Throws 401 and 403. */
export async function getFieldPack({ read, actor, now }: Asking): Promise<FieldPack> {
  authorize(actor, 'field.read')
  const ctx: Signed = { read, actor, now }
  const today = localDateOf(now)
  const known = (await listHouseholdFacts(ctx)).filter(
    ({ facts, definition }) => !isOver(currentStatus(facts.statusEvents), definition, today),
  )
  const { epoch, demo } = await installationFacts(read)
  const around = await visitsAround(ctx, known)
  const households = await householdsOf(ctx, known, around)
  return {
    epoch,
    today,
    demo,
    trainer: {
      id: actor.userId,
      name: actor.name,
      signature: await findOwnSignature(read, actor.userId),
    },
    calendarLink: await findCalendarLink(read, actor.userId),
    sealKey: sealPublicKey(),
    programmeVersions: programmesOf(known),
    households,
    booked: bookedPerDay(households, today),
    ...(await ownRecords(ctx, around, new Set(households.map(({ id }) => id)), epoch)),
    edition: await editionOf(ctx),
    covers: await covers(ctx, today),
    ...(await remindersOf(ctx, new Set(households.map(({ id }) => id)))),
  }
}

/** What colleagues asked for, of families that the phone has and that are still there to be visited. */
async function remindersOf(
  ctx: Signed,
  households: ReadonlySet<string>,
): Promise<Pick<FieldPack, 'reminders'>> {
  const asked = (await listOwnReminders(ctx)).filter(({ householdId }) => households.has(householdId))
  if (asked.length === 0) return {}
  return { reminders: asked.map(({ toUserId: _own, ...reminder }) => reminder) }
}

interface Around {
  records: VisitRecord[]
  /** 次序 by visit. */
  numbers: Map<string, number>
}

async function visitsAround({ read, actor }: Signed, known: readonly KnownHousehold[]): Promise<Around> {
  const { records, versions } = await rows.visitsAround(
    read,
    actor,
    known.map(({ household }) => household.id),
  )
  const definitions = await listDefinitions(read, [...versions.values()])
  const facts = (householdId: string) =>
    visitFacts(
      records.filter(({ visit }) => visit.householdId === householdId),
      () => definitions.get(versions.get(householdId)!)!,
    )
  const numbers = [...versions.keys()].flatMap(householdId => [...visitNumbers(facts(householdId))])
  return { records, numbers: new Map(numbers) }
}

async function householdsOf(
  { read, now }: Signed,
  known: readonly KnownHousehold[],
  { records, numbers }: Around,
): Promise<FieldHousehold[]> {
  const ids = known.map(({ household }) => household.id)
  const phones = await rows.phonesOf(
    read,
    known.flatMap(({ household }) => household.caregiver?.id ?? []),
  )
  const agreed = await rows.appointmentsOf(read, ids)
  const books = await rows.editionsGiven(read, ids)
  const answers = grouped(await listAnswers(read, ids), row => row.householdId)
  const reteach = await listReteach(
    read,
    known.map(({ household, definition }) => ({ id: household.id, definition })),
  )
  const staff = await rows.staffOf(
    read,
    records.map(({ visit }) => visit.trainerId),
  )
  return known.flatMap(one => {
    const { id, caregiver } = one.household
    const appointment = agreed.get(id)
    const household = fieldHousehold({
      ...one,
      assessment: assess(one.facts, one.definition, localDateOf(now)),
      records: records.filter(({ visit }) => visit.householdId === id),
      numbers,
      appointment: appointment
        ? {
            id: appointment.id,
            onDate: appointment.onDate,
            atTime: appointment.atTime,
            noDateReason: appointment.noDateReason,
          }
        : null,
      phone: (caregiver && phones.get(caregiver.id)) ?? null,
      handbookEditionId: books.get(id) ?? null,
      reteach: reteach.get(id) ?? [],
      answers: answers.get(id) ?? [],
      trainerNameOf: userId => staff.get(userId)?.name ?? '',
      now,
    })
    return household ?? []
  })
}

/** Each version once, without the questions of the test and the survey: the phone does not ask them. */
function programmesOf(known: readonly KnownHousehold[]): FieldPack['programmeVersions'] {
  const versions = new Map(
    known.map(({ household, definition }) => [household.programmeVersionId, definition]),
  )
  return [...versions].map(([id, definition]) => ({ id, definition: withoutQuestions(definition) }))
}

const withoutQuestions = (definition: ProgrammeDefinition): ProgrammeDefinition => ({
  ...definition,
  knowledgeTest: { ...definition.knowledgeTest, forms: { A: [], B: [] }, items: [] },
  survey: { ...definition.survey, items: [] },
})

function bookedPerDay(households: readonly FieldHousehold[], today: LocalDate): FieldPack['booked'] {
  const days = households.flatMap(({ appointment }) => appointment?.onDate ?? [])
  const booked: FieldPack['booked'] = {}
  for (const day of days.sort()) if (day >= today) booked[day] = (booked[day] ?? 0) + 1
  return booked
}

async function ownRecords(
  { read, actor, now }: Signed,
  { records, numbers }: Around,
  mine: ReadonlySet<string>,
  epoch: string,
): Promise<Pick<FieldPack, 'returned' | 'done'>> {
  const recent = await rows.lastReceived(read, actor, instantOf(addDays(localDateOf(now), -DONE_DAYS)))
  const own = records.filter(
    ({ visit, state }) => visit.trainerId === actor.userId && (recent.has(visit.id) || state === 'returned'),
  )
  const ids = own.map(({ visit }) => visit.id)
  const heads = await rows.headsOf(read, ids)
  const people = await rows.peopleOf(read, ids)
  const staff = await rows.staffOf(
    read,
    own.flatMap(({ reviews }) => reviews.map(({ byUserId }) => byUserId)),
  )
  const shown = own.flatMap(record => {
    const head = heads.get(record.visit.id)
    const person = people.get(record.visit.id)
    return head && person ? [{ record, head, person }] : []
  })
  const done = shown
    .filter(({ record }) => recent.has(record.visit.id))
    .map(one =>
      fieldDone(one, {
        epoch,
        visitNo: numbers.get(one.record.visit.id) ?? null,
        isMine: mine.has(one.record.visit.householdId),
      }),
    )
  return {
    returned: shown
      .flatMap(one => fieldReturned(one, userId => staff.get(userId)) ?? [])
      .sort((a, b) => a.at - b.at),
    done: done.sort((a, b) => b.visitDate.localeCompare(a.visitDate) || b.receipt.seq - a.receipt.seq),
  }
}

async function editionOf({ read, now }: Signed): Promise<FieldPack['edition']> {
  const edition = await findCurrentEdition({ read, now })
  if (!edition) return null
  const sections = await listSections({ read }, edition.id)
  return {
    id: edition.id,
    code: edition.code,
    number: edition.number,
    sections: sections.map(({ code, content }) => ({
      code,
      title: { zh: content.text['zh-CN'].title, en: content.text.en.title },
    })),
  }
}

async function covers({ read, actor }: Signed, today: LocalDate): Promise<FieldCover[]> {
  const assignments = await rows.assignmentsAround(read, actor, today)
  const names = await rows.caregiverNamesOf(
    read,
    assignments.map(({ householdId }) => householdId),
  )
  return coversOf(assignments, actor.userId, today, householdId => names.get(householdId) ?? '')
}
