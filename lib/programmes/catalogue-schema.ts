import { z } from 'zod'
import { isLocalDate } from '#lib/calendar/dates.ts'

/** What is taught: areas, modules, skills and their checklists, levels, tags (domain.md A5, A6, A9). */

const words = z.string().trim().min(1)
const positive = z.number().positive()
const whole = z.number().int()
const count = whole.positive()
const share = z.number().min(0).max(1)

/** Words for people, in both languages of the product. */
export const Label = z.strictObject({ zh: words, en: words })
export type Label = z.infer<typeof Label>

/** Something that a person can choose: a stable code and its words. */
export const Choice = Label.extend({ code: words })
export type Choice = z.infer<typeof Choice>

export const field = { words, positive, whole, count, share, date: z.string().refine(isLocalDate) }

export const Area = Choice.extend({ key: words })
export const NeedsTag = Choice.extend({ displayOnly: z.boolean().optional() })
export const ChecklistStep = Label.extend({ critical: z.boolean() })
export const Level = Label.extend({ level: whole.min(0), key: words })

export const Skill = Choice.extend({
  area: words,
  safetyCritical: z.boolean(),
  core: z.boolean(),
  /** Needs tags of which one is enough; `all` = everyone. */
  appliesWhen: z.array(words).min(1),
  /** The one handbook section that teaches it. */
  section: words,
  checklist: z.array(ChecklistStep).min(1).optional(),
})
export type Skill = z.infer<typeof Skill>

export const Module = Choice.extend({
  area: words.nullable(),
  /** Lessons (学时). */
  theory: z.number().min(0),
  practice: z.number().min(0),
  skills: z.array(words).min(1),
})
export type Module = z.infer<typeof Module>

export const Chip = Choice.extend({ default: z.boolean().optional() })

export const PresentPerson = Chip.extend({ caregiver: z.boolean().optional() })
export const ElderState = Chip.extend({
  /** 平稳 stands alone. */
  exclusive: z.boolean().optional(),
  needsText: z.boolean().optional(),
})
export const AdviceChip = Choice.extend({ skill: words })
export const Street = Choice.extend({ short: Label })
export const Relation = Choice.extend({ elderMale: Label, elderFemale: Label })
export const SpecialCategory = Choice.extend({ priority: count })
export const AbilityLevel = Choice.extend({
  level: whole.min(0),
  score: z.tuple([whole, whole]),
  eligible: z.boolean(),
})
export const ConsentKind = Choice.extend({
  required: z.boolean(),
  textVersion: words,
  text: Label,
})
export const Hotline = Choice.extend({ number: words })

export const Components = z.strictObject({
  classroom: z.strictObject({
    requiredLessons: positive,
    makeupByHomeVisit: z.strictObject({
      allowed: z.boolean(),
      minMinutes: count,
      lessons: positive,
      /** In all, however many make-up visits there are. */
      maxLessons: positive,
      reasonRequired: z.boolean(),
    }),
  }),
  homeVisit: z.strictObject({
    min: count,
    target: count,
    minMinutesEach: count,
    recommendedMinutes: z.tuple([count, count]),
    totalMinutesMin: count,
    minDaysFirstToLast: whole.min(0),
    lessonsEach: positive,
  }),
  selfStudy: z.strictObject({ lessons: positive, gates: z.boolean() }),
  followUp: z.strictObject({ withinDays: count, questions: count, lostAfterTries: count }),
})

export const CompletionRule = z.strictObject({
  consent: z.boolean(),
  eligibilityApproved: z.boolean(),
  classroomLessonsMin: positive,
  homeVisitsMin: count,
  homeMinutesMin: count,
  daysFirstToLastMin: whole.min(0),
  criticalMinLevel: count,
  emergencySkills: z.array(words),
  emergencyMinLevel: count,
  otherMinLevel: count,
  otherMinShare: share,
  noPlannedSkillAtZero: z.boolean(),
  postTestMin: count,
  postTestExcellent: count,
  testAttempts: count,
  satisfactionRequired: z.boolean(),
  noOpenUrgentRisk: z.boolean(),
})

export const ValidVisitRule = z.strictObject({
  minMinutes: count,
  skillsMin: whole.min(0),
  caregiverSignOrReason: z.boolean(),
  photosMin: whole.min(0),
  photoRefusalAllowed: z.boolean(),
})
export type ValidVisitRule = z.infer<typeof ValidVisitRule>

/** How steps seen at a demonstration cap the tapped level (settled.md 7). */
export const RatingRule = z.strictObject({
  failedCriticalCap: whole.min(0),
  unpromptedShareMin: share,
  belowShareCap: whole.min(0),
})
export type RatingRule = z.infer<typeof RatingRule>
