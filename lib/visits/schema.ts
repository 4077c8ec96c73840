import { z } from 'zod'
import { isLocalDate, isLocalTime } from '#lib/calendar/dates.ts'

/** Longest free text of a visit, in characters (domain.md C1). */
export const NOTE_LENGTH = 200
export const NAME_LENGTH = 40
/** More entries than any real visit has; keeps a hostile body small. */
const MANY = 60

const key = (name: string) => ({ error: `visit.error.${name}` })
const id = z.uuid(key('id'))
const code = z
  .string(key('unknownChoice'))
  .min(1, key('unknownChoice'))
  .max(NAME_LENGTH, key('unknownChoice'))
const codes = z.array(code, key('unknownChoice')).max(MANY, key('tooMany'))
const note = z.string(key('text')).trim().max(NOTE_LENGTH, key('textTooLong'))
const date = z.string(key('date')).refine(isLocalDate, key('date'))
const time = z.string(key('time')).refine(isLocalTime, key('time'))
const flag = (name: string) => z.boolean(key(name))
const value = z.number(key('number'))
const instant = z.int(key('instant')).positive(key('instant'))
const sha256 = z.string(key('sha256')).regex(/^[0-9a-f]{64}$/, key('sha256'))
const level = z.int(key('level')).min(0, key('level'))

const strict = <Shape extends z.ZodRawShape>(shape: Shape) => z.strictObject(shape, key('shape'))

export const Vitals = strict({
  temperature: value.optional(),
  pulse: value.optional(),
  respiration: value.optional(),
  sbp: value.optional(),
  dbp: value.optional(),
  spo2: value.optional(),
  glucose: value.optional(),
})
export type Vitals = z.infer<typeof Vitals>

export const StepResult = strict({
  /** Position in the skill's checklist, from 0. A step that is not named was done unprompted. */
  index: z.int(key('step')).min(0, key('step')),
  result: z.enum(['done', 'prompted', 'failed'], key('step')),
})
export type StepResult = z.infer<typeof StepResult>

export const TaughtSkill = strict({
  code,
  level,
  place: z.enum(['home', 'simulated'], key('place')),
  steps: z.array(StepResult).max(MANY, key('tooMany')).optional(),
})
export type TaughtSkill = z.infer<typeof TaughtSkill>

/** A flag as the trainer raises it; restricted kinds travel only in the sealed part. */
export const RaisedFlag = strict({
  riskType: code,
  level: z.enum(['attention', 'high', 'urgent'], key('unknownChoice')),
  note,
})
export type RaisedFlag = z.infer<typeof RaisedFlag>

const Remarks = strict({ codes, text: note })

const CaregiverSign = z.discriminatedUnion(
  'kind',
  [
    strict({
      kind: z.literal('reason'),
      reason: code,
      witness: z.string(key('text')).trim().max(NAME_LENGTH, key('textTooLong')).optional(),
    }),
    strict({
      kind: z.literal('drawn'),
      sha256,
    }),
  ],
  key('sign'),
)
export type CaregiverSign = z.infer<typeof CaregiverSign>

export const NextStep = strict({
  text: note.min(1, key('required')),
  owner: z.enum(['trainer', 'family'], key('unknownChoice')),
  dueDate: date.nullable(),
})
export type NextStep = z.infer<typeof NextStep>

/**
 * The body of `PUT /api/visits/<visitId>/revisions/<revisionId>` (settled.md 11–15, domain.md C1): one
 * revision of one visit as the phone froze it. Shapes and lengths are held here, everything that needs the
 * programme, the household or the clock by `checkVisit`. Errors are message keys.
 */
export const LogVisitInput = strict({
  visitId: id,
  revisionId: id,
  /** The revision that this one corrects. */
  basedOn: id.nullable(),
  householdId: id,
  programmeVersionId: id,
  kind: z.enum(['coaching', 'makeup'], key('unknownChoice')),
  /** 这次见到照护者了吗. When false, only the reason and the next date matter. */
  met: flag('met'),
  attemptReason: code.optional(),
  cancelledBy: code.optional(),
  visitDate: date,
  arriveAt: time.nullable(),
  leaveAt: time.nullable(),
  durationConfirmed: flag('shape').optional(),
  presentPersons: codes,
  elderStates: codes,
  elderStateText: note.optional(),
  vitals: Vitals.optional(),
  /** Vital codes whose warned value the trainer confirmed as read. */
  vitalsConfirmed: codes,
  skills: z.array(TaughtSkill, key('shape')).max(MANY, key('tooMany')),
  problems: Remarks,
  advice: Remarks,
  /**
   * 无异常: true exactly when `riskFlags` is empty (met visits). A phone that raises only restricted flags sends
   * true here too, so that the open part never tells that a sealed flag exists.
   */
  nothingUnusual: flag('shape'),
  riskFlags: z.array(RaisedFlag, key('shape')).max(MANY, key('tooMany')),
  /** Base64 of the encrypted `SealedVisitPart`; always present, also when it says nothing. */
  sealed: z.base64(key('sealed')).min(1, key('sealed')),
  handbookGiven: strict({ editionId: id }).optional(),
  /** The edition that was taught from. */
  editionId: id.nullable(),
  nextVisitDate: date.nullable(),
  nextVisitTime: time.nullable().optional(),
  noNextReason: code.optional(),
  /** Skills promised for the next visit, in order: its agenda. */
  nextSkills: codes.optional(),
  nextSteps: z.array(NextStep, key('shape')).max(MANY, key('tooMany')).optional(),
  photoCount: z.int(key('number')).min(0, key('number')),
  /** SHA-256 of each photo as the phone sends it after the record, in the order of taking. */
  photos: z.array(sha256, key('sha256')).max(MANY, key('tooMany')).optional(),
  noPhotoReason: code.optional(),
  /** Null only when the caregiver was not met. */
  caregiverSign: CaregiverSign.nullable(),
  trainerSigned: flag('shape'),
  /** SHA-256 of the trainer's stored signature, where there is one: the picture that stands under this record. */
  trainerSignature: sha256.optional(),
  makeupReason: note.optional(),
  lateReason: note.optional(),
  correctionReason: note.optional(),
  /** When the phone saved it, UTC milliseconds on the phone's clock. */
  savedAt: instant,
  deviceId: z.string(key('id')).min(1, key('id')).max(NAME_LENGTH, key('id')),
})
export type LogVisitInput = z.infer<typeof LogVisitInput>

const Stress = z.union([
  strict({ answers: z.array(z.int(key('number')).min(0, key('number'))) }),
  strict({ refused: z.literal(true) }),
])

/** What only the server's private key opens: the stress check, her rating and restricted flags (settled.md 15). */
export const SealedVisitPart = strict({
  stress: Stress.optional(),
  restrictedFlags: z.array(RaisedFlag).max(MANY, key('tooMany')).optional(),
  /** How she rates this visit, on the programme's survey scale. */
  rating: z.int(key('number')).optional(),
  /** Random filler, so that the length of `sealed` does not tell whether anything is inside. */
  padding: z.string().optional(),
})
export type SealedVisitPart = z.infer<typeof SealedVisitPart>

/** Where a visit stands. `setAside` came from someone never or no longer assigned (settled.md 12). */
export type VisitState = 'submitted' | 'approved' | 'returned' | 'voided' | 'setAside'
