import type { ProgrammeDefinition } from '#lib/programmes/schema.ts'
import type { VisitWarning } from '#lib/visits/rules.ts'
import type { Draft } from '../_outbox/database.ts'
import { freeze, type Item } from '../_outbox/item.ts'
import type { FormCheck, FormContext } from './check.ts'
import type { VisitForm } from './form.ts'
import { makeVisit } from './make.ts'
import { sealedFor } from './sealing.ts'

/** Doubts that want one tap before the record is made. */
export const unconfirmed = (check: Pick<FormCheck, 'warnings'>): VisitWarning[] =>
  check.warnings.filter(({ confirmed }) => confirmed === false)

/** The trainer has read every doubt and lets it stand. */
export const confirmAll = (form: VisitForm, programme: ProgrammeDefinition): Partial<VisitForm> => ({
  durationConfirmed: true,
  vitalsConfirmed: programme.vitals.map(({ code }) => code).filter(code => form.vitals[code].trim() !== ''),
})

/** The frozen record of a form: the body of the PUT with its sealed part, as these bytes for good. */
export function visitItem(
  form: VisitForm,
  { draft, context, sealKey, now }: { draft: Draft; context: FormContext; sealKey: string; now: number },
): Item {
  const { visitId, revisionId, householdId } = draft
  const { programme } = context.making
  const visit = makeVisit(form, { ...context.making, now })
  return freeze(
    {
      id: revisionId,
      kind: 'visit',
      subjectId: visitId,
      householdId,
      title: draft.household.caregiver.name,
      day: visit.visitDate,
      address: `/api/visits/${visitId}/revisions/${revisionId}`,
    },
    { ...visit, sealed: draft.carriedSealed ?? sealedFor(form, programme, { sealKey, visitId }) },
    now,
  )
}
