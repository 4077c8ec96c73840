import { z } from 'zod'
import { Choice, field, Label } from './catalogue-schema.ts'

/** What is asked and measured: vital signs, risks, stress, test, survey, follow-up (domain.md B, C1, C3, C5). */

const { words, positive, whole, count, share } = field

export const vitalCodes = ['temperature', 'pulse', 'respiration', 'sbp', 'dbp', 'spo2', 'glucose'] as const
export type VitalCode = (typeof vitalCodes)[number]

export const VitalSign = Choice.extend({
  code: z.enum(vitalCodes),
  unit: words,
  step: positive,
  /** Outside, a value is rejected; both ends are allowed values. */
  range: z.tuple([z.number(), z.number()]),
  warnings: z.array(
    z.strictObject({
      /** Exactly one of the three. */
      below: z.number().optional(),
      above: z.number().optional(),
      atLeast: z.number().optional(),
      proposes: z.strictObject({ riskType: words, level: words }),
    }),
  ),
  /** For the systolic value: which one must be lower. */
  higherThan: z.enum(vitalCodes).optional(),
})
export type VitalSign = z.infer<typeof VitalSign>

export const riskLevelCodes = ['attention', 'high', 'urgent'] as const
export type RiskLevelCode = (typeof riskLevelCodes)[number]

/** From the mildest to the gravest. */
export const RiskLevel = Choice.extend({
  code: z.enum(riskLevelCodes),
  redTile: z.boolean(),
  blocksCompletion: z.boolean(),
  /** Red for the coordinator when nobody has acknowledged it after so many hours. */
  unseenHours: positive.nullable(),
})
export type RiskLevel = z.infer<typeof RiskLevel>

export const Deadline = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('atOnce'), withinHours: positive }),
  z.strictObject({ kind: z.literal('hours'), hours: positive }),
  z.strictObject({ kind: z.literal('sameDay') }),
  z.strictObject({ kind: z.literal('days'), days: count }),
])
export type Deadline = z.infer<typeof Deadline>

export const RiskType = Choice.extend({
  /** Preselected level; one of `levels`. */
  level: z.enum(riskLevelCodes),
  levels: z
    .array(z.strictObject({ level: z.enum(riskLevelCodes), deadline: Deadline, when: Label.optional() }))
    .min(1),
  restricted: z.boolean(),
  whatToDo: Label,
  whoIsTold: Label,
  section: words,
  /** Codes of `hotlines` to offer. */
  call: z.array(words),
})
export type RiskType = z.infer<typeof RiskType>

export const Reason = Choice
export const WithdrawReason = Choice.extend({ stopsMessages: z.boolean().optional() })
export const AttemptReason = Choice.extend({
  /** Preset of who cancelled. */
  cancelledBy: words.optional(),
  /** Preset of why there is no next date. */
  noNextReason: words.optional(),
})
/** Why no next date; `lastVisit`: the stress check is asked once more. */
export const NoNextReason = Choice.extend({ lastVisit: z.boolean().optional() })
export const SignReason = Choice.extend({ needsWitness: z.boolean() })
export const PhotoReason = Choice.extend({ countsAsRefusal: z.boolean() })

export const Reasons = z.strictObject({
  reject: z.array(Reason).min(1),
  withdraw: z.array(WithdrawReason).min(1),
  suspend: z.array(Reason).min(1),
  attempt: z.array(AttemptReason).min(1),
  cancelledBy: z.array(Reason).min(1),
  noNext: z.array(NoNextReason).min(1),
  noPhoto: z.array(PhotoReason).min(1),
  noSignature: z.array(SignReason).min(1),
})
export type ReasonList = keyof z.infer<typeof Reasons>

const band = z.tuple([whole, whole])

export const StressCheck = z.strictObject({
  items: count,
  lead: Label,
  questions: z.array(Label),
  options: z.array(Label.extend({ value: whole.min(0) })),
  bands: z.strictObject({ green: band, yellow: band, red: band }),
  advice: z.strictObject({ green: Label, yellow: Label, red: Label }),
  followUpDays: z.strictObject({ yellow: count, red: whole.min(0) }),
  /** 1-based; this answer at or above `crisisMin` is a crisis whatever the total. */
  crisisItem: count,
  crisisMin: count,
  crisisRiskType: words,
  crisisWords: Label,
  crisisHotlines: z.array(words).min(1),
  disclaimer: Label,
})
export type StressBand = keyof z.infer<typeof StressCheck>['bands']

export const TestItem = z.strictObject({
  code: words,
  area: words,
  type: z.enum(['single', 'judge']),
  stem: Label,
  options: z.array(Label.extend({ key: words })).min(1),
  answer: words,
  explain: Label,
  section: words,
  critical: z.boolean(),
})
export type TestItem = z.infer<typeof TestItem>

export const KnowledgeTest = z.strictObject({
  pointsEach: positive,
  /** Items per area of each form. */
  blueprint: z.record(words, count),
  forms: z.strictObject({ A: z.array(words).min(1), B: z.array(words).min(1) }),
  items: z.array(TestItem).min(1),
})

export const Survey = z.strictObject({
  items: z.array(Choice).min(1),
  scale: z.array(Label.extend({ value: count })).min(1),
  overallItem: words,
  satisfiedMin: count,
  targetShare: share,
  /** Below so many questionnaires no distribution is shown. */
  minSample: count,
})

export const FollowUp = z.strictObject({
  questions: z.array(Choice).min(1),
  outcomes: z.array(Choice.extend({ answered: z.boolean() })).min(1),
})
