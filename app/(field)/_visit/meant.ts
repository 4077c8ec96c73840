import type { LocalDate } from '#lib/calendar/dates.ts'
import type { ProgrammeDefinition } from '#lib/programmes/schema.ts'
import { defaultNextVisitDate } from '#lib/visits/rules.ts'
import type { SkillEntry, VisitForm } from './form.ts'

/** The skills that the record will name: those with a level. */
export const ratedSkills = (form: Pick<VisitForm, 'skills'>): SkillEntry[] =>
  form.skills.filter(({ level }) => level !== null)

/** The next date that the form means, or null. */
export function nextDateOf(form: VisitForm, programme: ProgrammeDefinition): LocalDate | null {
  if (form.nextChoice === 'usual') return defaultNextVisitDate(form.visitDate, programme)
  return form.nextChoice === 'date' ? form.nextDate || null : null
}
