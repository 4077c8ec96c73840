import { z } from 'zod'
import type { FieldProblem } from '#lib/errors.ts'
import type { FieldHousehold } from '#lib/field/schema.ts'
import type { OpenVisit } from '#lib/visits/receipt.ts'
import { checkSealedPart, checkVisit, type Timed, type VisitWarning } from '#lib/visits/rules.ts'
import { LogVisitInput } from '#lib/visits/schema.ts'
import type { VisitForm } from './form.ts'
import { type Making, makeVisit, sealedPart } from './make.ts'
import { stressHolds } from './sealing.ts'

/** What a form is held against besides the record's own ids. */
export interface FormContext {
  making: Omit<Making, 'now'>
  household: Pick<
    FieldHousehold,
    'plan' | 'photoConsent' | 'approvedOn' | 'makeupLessons' | 'visitsSoFar' | 'levels'
  >
  /** The trainer's other visits, on the phone and on the server. */
  otherVisits: readonly Timed[]
  /** A sealed part is sent along as it is: nothing more can be put into it. */
  carried: boolean
}

export interface FormCheck {
  visit: OpenVisit
  errors: FieldProblem[]
  warnings: VisitWarning[]
}

const OpenInput = LogVisitInput.omit({ sealed: true })

/** A chip that says why there is no next visit, and that this was the last one. */
const LAST_VISIT = 'completing'

/** Whether the stress check must be asked or refused: on the first visit and on the last (domain.md C1 field 13). */
export function stressRequired(form: VisitForm, { household, making, carried }: FormContext): boolean {
  if (form.met !== true || form.kind !== 'coaching' || making.basedOn !== null || carried) return false
  const last = form.nextChoice === 'none' && form.noNextReason === LAST_VISIT
  return household.visitsSoFar === 0 || last
}

/** Her sealed answers count as asked, though nobody here can read them. */
function checkStress(form: VisitForm, context: FormContext): FieldProblem[] {
  const { programme } = context.making
  const required = stressRequired(form, context) && !stressHolds(form, programme)
  return checkSealedPart(sealedPart(form, programme), { programme, stressRequired: required }).errors
}

/**
 * Everything that the form lacks and everything doubtful, by the same rules as the server's. Paths are those of
 * the record; `formField` names the field of the form that mends each.
 */
export function checkForm(form: VisitForm, context: FormContext, now: number): FormCheck {
  const visit = makeVisit(form, { ...context.making, now })
  if (form.met === null) return { visit, errors: [{ path: 'met', key: 'visit.error.met' }], warnings: [] }
  const shape = OpenInput.safeParse(visit)
  if (!shape.success) {
    const errors = shape.error.issues.map(({ path, message }) => ({ path: path.join('.'), key: message }))
    return { visit, errors, warnings: [] }
  }
  const { programme } = context.making
  const found = checkVisit({ ...shape.data, sealed: '' }, { ...context, programme, now })
  return { visit, errors: [...found.errors, ...checkStress(form, context)], warnings: found.warnings }
}

/** Parts of the form, in their fixed order (visual.md 11). */
export const parts = [
  'correction',
  'meeting',
  'attempt',
  'skills',
  'elder',
  'worry',
  'advice',
  'photos',
  'next',
  'sign',
  'more',
] as const
export type Part = (typeof parts)[number]

const partOf: Record<string, Part> = {
  correctionReason: 'correction',
  met: 'meeting',
  attemptReason: 'attempt',
  cancelledBy: 'attempt',
  visitDate: 'meeting',
  arriveAt: 'meeting',
  leaveAt: 'meeting',
  presentPersons: 'meeting',
  lateReason: 'meeting',
  kind: 'more',
  makeupReason: 'more',
  stress: 'more',
  handbookGiven: 'more',
  skills: 'skills',
  elderStates: 'elder',
  elderStateText: 'elder',
  vitals: 'elder',
  vitalsConfirmed: 'elder',
  nothingUnusual: 'worry',
  riskFlags: 'worry',
  restrictedFlags: 'worry',
  problems: 'advice',
  advice: 'advice',
  noPhotoReason: 'photos',
  photoCount: 'photos',
  photos: 'photos',
  nextVisitDate: 'next',
  nextVisitTime: 'next',
  noNextReason: 'next',
  nextSkills: 'next',
  nextSteps: 'next',
  caregiverSign: 'sign',
}

/** The part of the form that a problem belongs to. */
export const partFor = ({ path }: Pick<FieldProblem, 'path'>): Part => partOf[path.split('.')[0]!] ?? 'more'

const renamed: Record<string, string> = {
  nothingUnusual: 'worry',
  riskFlags: 'flags',
  restrictedFlags: 'flags',
  nextVisitDate: 'nextDate',
  nextVisitTime: 'nextTime',
  'caregiverSign.witness': 'witness',
  caregiverSign: 'signReason',
  'caregiverSign.reason': 'signReason',
  'problems.text': 'problemText',
  'advice.text': 'adviceText',
  'problems.codes': 'problemCodes',
  'advice.codes': 'adviceCodes',
}

/** The form's field for a path of the record: 'caregiverSign.witness' → 'witness', 'skills.1.level' → 'skills'. */
export function formField(path: string): string {
  const [first = '', second] = path.split('.')
  const whole = renamed[`${first}.${second}`] ?? renamed[first]
  if (whole) return whole
  if (first === 'nextSteps') return path
  return first === 'vitals' && second ? `vitals.${second}` : first
}

/** The form as a zod schema for react-hook-form: its issues are the errors of `checkForm`, on the form's fields. */
export const visitFormSchema = (context: FormContext, now: () => number) =>
  z.custom<VisitForm>().superRefine((form, issues) => {
    for (const { path, key } of checkForm(form, context, now()).errors) {
      issues.addIssue({ code: 'custom', path: formField(path).split('.'), message: key })
    }
  })
