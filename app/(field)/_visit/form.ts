import type { LocalDate } from '#lib/calendar/dates.ts'
import type { RiskLevelCode, VitalCode } from '#lib/programmes/schema.ts'

/** One skill of the form: what was tapped, where, and the steps that were looked at. */
export interface SkillEntry {
  code: string
  level: number | null
  place: 'home' | 'simulated'
  /** By position in the checklist; a step that is not named was done unprompted. */
  steps: Record<string, 'done' | 'prompted' | 'failed'>
  because: 'changed' | 'promised' | 'unmastered' | 'added'
}

/** A flag as the trainer raises it, open or restricted; they part only when the record is made. */
export interface FlagEntry {
  riskType: string
  level: RiskLevelCode
  note: string
}

export interface NextStepEntry {
  text: string
  owner: 'trainer' | 'family'
  dueDate: string
}

/**
 * The stress check on this form. Her answers are sealed the moment she finishes, and never stand here: the
 * trainer cannot open them again (settled.md 15). `flags` tells with which restricted flags they were sealed.
 */
export type StressEntry =
  | { state: 'unasked' }
  | { state: 'refused' }
  | { state: 'sealed'; sealed: string; flags: string; crisisPath: boolean }

/** Everything that the visit form holds, as it is typed and tapped; empty text = not said. */
export interface VisitForm {
  kind: 'coaching' | 'makeup'
  makeupReason: string
  met: boolean | null
  attemptReason: string
  cancelledBy: string
  visitDate: LocalDate
  arriveAt: string
  /** Empty = the moment of submitting. */
  leaveAt: string
  durationConfirmed: boolean
  presentPersons: string[]
  elderStates: string[]
  elderStateText: string
  vitals: Record<VitalCode, string>
  vitalsConfirmed: string[]
  skills: SkillEntry[]
  problemCodes: string[]
  problemText: string
  adviceCodes: string[]
  adviceText: string
  /** Never preselected. */
  worry: 'none' | 'flags' | null
  flags: FlagEntry[]
  stress: StressEntry
  handbookGiven: boolean
  /** `usual` = the programme's interval after the visit. */
  nextChoice: 'usual' | 'date' | 'none' | null
  nextDate: string
  nextTime: string
  noNextReason: string
  nextSkills: string[]
  nextSteps: NextStepEntry[]
  /** Hashes of the photos, in the order of taking; the pictures are kept apart. */
  photos: string[]
  noPhotoReason: string
  signReason: string
  witness: string
  /**
   * Her drawn signature, and for which words she gave it; `of` is empty when an earlier revision carries it. Null while
   * she has not signed.
   */
  sign: { sha256: string; of: string } | null
  /** She holds the phone: nothing else of it opens, also after a reload. */
  withHer: boolean
  lateReason: string
  correctionReason: string
}

const noVitals: VisitForm['vitals'] = {
  temperature: '',
  pulse: '',
  respiration: '',
  sbp: '',
  dbp: '',
  spo2: '',
  glucose: '',
}

/** A form that says nothing yet. */
export const emptyForm = (visitDate: LocalDate): VisitForm => ({
  kind: 'coaching',
  makeupReason: '',
  met: null,
  attemptReason: '',
  cancelledBy: '',
  visitDate,
  arriveAt: '',
  leaveAt: '',
  durationConfirmed: false,
  presentPersons: [],
  elderStates: [],
  elderStateText: '',
  vitals: { ...noVitals },
  vitalsConfirmed: [],
  skills: [],
  problemCodes: [],
  problemText: '',
  adviceCodes: [],
  adviceText: '',
  worry: null,
  flags: [],
  stress: { state: 'unasked' },
  handbookGiven: false,
  nextChoice: null,
  nextDate: '',
  nextTime: '',
  noNextReason: '',
  nextSkills: [],
  nextSteps: [],
  photos: [],
  noPhotoReason: '',
  signReason: '',
  witness: '',
  sign: null,
  withHer: false,
  lateReason: '',
  correctionReason: '',
})

/** A form as this version knows it, also when an earlier version of the app has kept it. */
export const wholeForm = (form: VisitForm): VisitForm => ({ ...emptyForm(form.visitDate), ...form })
