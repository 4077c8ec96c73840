import { openVisit, receiptOf } from '#lib/visits/delivery.ts'
import type { KeptRevision, VisitRecord } from '#lib/visits/records.ts'
import { reviewsInOrder } from '#lib/visits/rules.ts'
import type { FieldDone, FieldReturned } from './schema.ts'

interface Person {
  caregiver: string
  elder: string
}

interface Staff {
  name: string
  role: string
}

interface Given {
  record: VisitRecord
  /** The newest kept content. */
  head: KeptRevision
  person: Person
}

/** A record that came back, with the comment and what to mend; null when it did not. */
export function fieldReturned(
  { record: { visit, reviews, state }, head, person }: Given,
  staffOf: (userId: string) => Staff | undefined,
): FieldReturned | null {
  const last = reviewsInOrder(reviews).at(-1)
  if (state !== 'returned' || !last) return null
  const by = staffOf(last.byUserId)
  return {
    visitId: visit.id,
    revisionId: head.revisionId,
    householdId: visit.householdId,
    caregiverName: person.caregiver,
    visitDate: head.visitDate,
    recordNo: visit.recordNo,
    comment: last.comment ?? '',
    byName: by?.name ?? '',
    byRole: by?.role === 'providerAdmin' ? 'providerAdmin' : 'coordinator',
    at: last.at,
    body: openVisit(head.body),
  }
}

/** One of the trainer's own records; its content only while the household is his. */
export function fieldDone(
  { record: { visit, state }, head, person }: Given,
  given: { epoch: string; visitNo: number | null; isMine: boolean },
): FieldDone {
  return {
    visitId: visit.id,
    householdId: visit.householdId,
    caregiverName: person.caregiver,
    elderName: person.elder,
    visitDate: head.visitDate,
    arriveAt: head.body.arriveAt,
    leaveAt: head.body.leaveAt,
    kind: head.kind,
    met: head.met,
    visitNo: given.visitNo,
    state,
    savedAt: head.savedAt,
    receipt: receiptOf(head, visit, given.epoch),
    body: given.isMine ? openVisit(head.body) : null,
  }
}
