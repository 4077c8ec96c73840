import type { ProgrammeDefinition } from '#lib/programmes/schema.ts'
import type { OpenVisit } from '#lib/visits/receipt.ts'
import type { VisitForm } from './form.ts'
import { nextDateOf, ratedSkills } from './meant.ts'

/** What the caregiver reads before she signs: the visit in short, without a word of what is sealed. */
export interface VisitSummary {
  visitDate: string
  arriveAt: string
  leaveAt: string
  presentPersons: string[]
  skills: { code: string; level: number }[]
  adviceCodes: string[]
  adviceText: string
  nextDate: string | null
  nextTime: string
  /** What the family does until then. */
  familySteps: string[]
}

/** The summary of a form as it stands. */
export const summaryOf = (form: VisitForm, programme: ProgrammeDefinition): VisitSummary => ({
  visitDate: form.visitDate,
  arriveAt: form.arriveAt,
  leaveAt: form.leaveAt,
  presentPersons: form.presentPersons,
  skills: ratedSkills(form).map(({ code, level }) => ({ code, level: level ?? 0 })),
  adviceCodes: form.adviceCodes,
  adviceText: form.adviceText.trim(),
  nextDate: nextDateOf(form, programme),
  nextTime: form.nextTime,
  familySteps: form.nextSteps
    .filter(({ owner, text }) => owner === 'family' && text.trim() !== '')
    .map(({ text }) => text.trim()),
})

/** The words that she signed for, so that a later change of them is noticed. */
export const summaryKey = (form: VisitForm, programme: ProgrammeDefinition): string =>
  JSON.stringify(summaryOf(form, programme))

/** Her signature while it still stands for these words; one of an earlier revision stands for that one. */
export function standingSign(form: VisitForm, programme: ProgrammeDefinition): string | null {
  const { sign } = form
  if (sign === null) return null
  return sign.of === '' || sign.of === summaryKey(form, programme) ? sign.sha256 : null
}

/** The caregiver's sign as the record says it: drawn, or why not and who saw it. */
export function signOf(
  form: VisitForm,
  programme: ProgrammeDefinition,
): NonNullable<OpenVisit['caregiverSign']> | null {
  const sha256 = standingSign(form, programme)
  if (sha256 !== null) return { kind: 'drawn', sha256 }
  if (form.signReason === '') return null
  const witness = form.witness.trim()
  return { kind: 'reason', reason: form.signReason, ...(witness === '' ? {} : { witness }) }
}
