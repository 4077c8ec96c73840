import type { PlanItem, Rating } from '#lib/assessments/schema.ts'
import type { LocalDate, LocalTime } from '#lib/calendar/dates.ts'
import type { Decision } from '#lib/feedback/schema.ts'
import type { Reteach } from '#lib/handbook/reteach-rules.ts'
import type { SectionText } from '#lib/handbook/schema.ts'
import type { ProgrammeDefinition, RiskLevelCode } from '#lib/programmes/schema.ts'
import type { CompletionKey } from '#lib/progress/facts.ts'
import type { HouseholdStatus } from '#lib/progress/status.ts'
import type { RiskState } from '#lib/risks/rules.ts'
import type { OpenVisit, Receipt } from '#lib/visits/receipt.ts'
import type { VisitState } from '#lib/visits/schema.ts'
import type { MatterKind } from '#lib/work/schema.ts'

/** One version of a programme. Test and survey questions are left out: the phone does not ask them. */
export interface FieldProgramme {
  id: string
  definition: ProgrammeDefinition
}

export interface FieldAppointment {
  id: string
  /** Null = no date, and why. */
  onDate: LocalDate | null
  atTime: LocalTime | null
  noDateReason: string | null
}

/** One item of the completion rule that is still missing, with the numbers of its sentence. */
export interface FieldMissing {
  key: CompletionKey
  values: Record<string, string | number>
  /** Codes of the skills that it is about. */
  skills: string[]
}

/** An earlier visit of the household, by whomever, newest first. */
export interface FieldPastVisit {
  id: string
  visitDate: LocalDate
  kind: 'coaching' | 'makeup'
  met: boolean
  /** 次序; null for make-up and attempted visits. */
  visitNo: number | null
  attemptReason: string | null
  trainerName: string
  skills: { code: string; level: number }[]
  advice: OpenVisit['advice']
  problems: OpenVisit['problems']
  /** What was promised, by whom, until when. */
  nextSteps: NonNullable<OpenVisit['nextSteps']>
  nextSkills: string[]
}

/** What the trainer may know of an open ordinary flag. Restricted ones are never here (settled.md 2). */
export interface FieldFlag {
  id: string
  riskType: string
  level: RiskLevelCode
  state: RiskState
  onDate: LocalDate
}

/** A household assigned today. No ID number and no birth date (reliability.md section 6, 19). */
export interface FieldHousehold {
  id: string
  studentNo: string
  seat: number | null
  programmeVersionId: string
  status: HouseholdStatus
  caregiver: { id: string; name: string; sex: 'female' | 'male'; age: number; relation: string }
  elder: { name: string; sex: 'female' | 'male'; age: number }
  /** The whole number, so that the trainer can call; null when none is known. */
  phone: string | null
  streetCode: string
  community: string
  address: string
  needsTags: string[]
  abilityLevel: string | null
  /** The latest answer; null when never asked. */
  photoConsent: boolean | null
  approvedOn: LocalDate | null
  plan: PlanItem[]
  /** The newest rating per skill; unrated skills are absent. */
  levels: Record<string, Pick<Rating, 'level' | 'date' | 'place'>>
  /** Whole percent, 0–100. */
  progress: number
  missing: FieldMissing[]
  /** Coaching visits that were met and hold a 次序; the next one is this plus one. */
  visitsSoFar: number
  /** Lessons that make-up visits have earned so far. */
  makeupLessons: number
  lastVisits: FieldPastVisit[]
  /** Skills to put on top of the next visit, in order, and why. */
  agenda: { skill: string; because: 'changed' | 'promised' | 'unmastered'; level: number }[]
  appointment: FieldAppointment | null
  /** Offered for the visit after one made today; null when the programme ends before. */
  suggestedNextDate: LocalDate | null
  flags: FieldFlag[]
  /** The edition that the family was last given; null = no book yet. */
  handbookEditionId: string | null
  /** What it was taught, or holds on paper, and reads differently by now. Absent in a pack of an older server. */
  reteach?: Reteach[]
  /** What it said about the handbook and was answered, the newest first. Absent in a pack of an older server. */
  answers?: FieldAnswer[]
}

/** A sentence of the family, to be answered at the next visit. */
export interface FieldAnswer {
  words: string
  onDate: LocalDate
  decision: Decision
  reason: string | null
  written: { number: number; section: string }[]
}

/** A record that came back with a comment, and what it said, to be mended. */
export interface FieldReturned {
  visitId: string
  /** The mended revision names this one as `basedOn`. */
  revisionId: string
  householdId: string
  caregiverName: string
  visitDate: LocalDate
  recordNo: string | null
  comment: string
  byName: string
  byRole: 'coordinator' | 'providerAdmin'
  /** UTC milliseconds. */
  at: number
  body: OpenVisit
}

/** One of the trainer's own records of the last 30 days, newest first. */
export interface FieldDone {
  visitId: string
  householdId: string
  caregiverName: string
  elderName: string
  visitDate: LocalDate
  arriveAt: LocalTime | null
  leaveAt: LocalTime | null
  kind: 'coaching' | 'makeup'
  met: boolean
  visitNo: number | null
  state: VisitState
  /** Saved on the phone, UTC milliseconds. */
  savedAt: number
  /** Of the newest revision that was kept; an edit of it names `receipt.id` as `basedOn`. */
  receipt: Receipt
  /** What it says, while the household is still the trainer's; else null. */
  body: OpenVisit | null
}

export interface FieldSection {
  code: string
  title: { zh: string; en: string }
}

/** The handbook as it is read on the phone, also without a network: `GET /api/field/editions/<code>`. */
export interface FieldEdition {
  code: string
  number: number
  publishedOn: LocalDate
  /** In printed order. */
  sections: FieldEditionSection[]
}

export interface FieldEditionSection {
  code: string
  /** Null = 待专业审校. */
  reviewedOn: LocalDate | null
  text: { zh: SectionText; en: SectionText }
}

/** Who steps in for whom, as far as this trainer is one of the two. */
export interface FieldCover {
  householdId: string
  caregiverName: string
  /** Whom the family usually has. */
  usualTrainer: { id: string; name: string }
  coveringTrainer: { id: string; name: string }
  from: LocalDate
  /** Exclusive. */
  until: LocalDate
}

/** Everything that the trainer's phone knows: `GET /api/field/pack`, with an ETag. */
/** A colleague asks the trainer to see to one matter of a family; the newest per matter, of the last days. */
export interface FieldReminder {
  householdId: string
  /** Code of `work.kind`. */
  matter: MatterKind
  byName: string
  note: string | null
  at: number
}

export interface FieldPack {
  epoch: string
  /** The server's day; the phone groups appointments by its own. */
  today: LocalDate
  /** True in a demo: phone numbers never dial, they open a notice (settled.md 23). */
  demo: boolean
  /** `signature`: the hash of the newest one; null when none is stored. */
  trainer: { id: string; name: string; signature: string | null }
  /** The link that the trainer's calendar uses; null when there is none. */
  calendarLink: { id: string; at: number } | null
  /** Base64 of the server's X25519 public key: `seal()` of lib/privacy/seal.ts takes it. */
  sealKey: string
  programmeVersions: FieldProgramme[]
  households: FieldHousehold[]
  /** How many visits the trainer has agreed per day, from today on. */
  booked: Record<LocalDate, number>
  returned: FieldReturned[]
  done: FieldDone[]
  /** The current edition of the handbook, null before the first; only sections with text. */
  edition: { id: string; code: string; number: number; sections: FieldSection[] } | null
  covers: FieldCover[]
  /** Absent when there are none, and in packs that a phone kept from before. */
  reminders?: FieldReminder[]
}
