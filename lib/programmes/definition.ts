import { z } from 'zod'
import * as catalogue from './catalogue-schema.ts'
import { Choice, field, Label } from './catalogue-schema.ts'
import * as instruments from './instruments-schema.ts'

const { words, positive, count, date } = field

/** The keys of domain.md A5 and settled.md 17, before they are checked against each other. */
export const definitionShape = z.strictObject({
  code: words,
  nameZh: words,
  nameEn: words,
  regionCode: words,
  year: count,
  quota: count,
  lessonMinutes: count,
  funder: words,
  provider: words,
  startDate: date,
  /** The last day of the programme. */
  endDate: date,
  handbook: z.strictObject({ chapters: count, sectionsPerChapter: count }),
  areas: z.array(catalogue.Area).min(1),
  components: catalogue.Components,
  levels: z.array(catalogue.Level).min(1),
  completionRule: catalogue.CompletionRule,
  validVisit: catalogue.ValidVisitRule,
  ratingRule: catalogue.RatingRule,
  progressWeights: z.strictObject({
    classroom: positive,
    visits: positive,
    skills: positive,
    test: positive,
    survey: positive,
  }),
  stressCheck: instruments.StressCheck,
  retentionYears: count,
  modules: z.array(catalogue.Module).min(1),
  skills: z.array(catalogue.Skill).min(1),
  needsTags: z.array(catalogue.NeedsTag).min(1),
  planWarningSize: count,
  /** So many skills are put on top of a visit form when fewer were promised. */
  agendaSkills: count,
  contactDays: z.strictObject({ attention: count, urgent: count }),
  visitMinutes: z.strictObject({ min: count, max: count }),
  photos: z.strictObject({ max: count }),
  lateDays: count,
  nextVisitDays: count,
  suspendReminderDays: count,
  /** A trainer's phone that has delivered nothing for so many days is named on the board. */
  silentPhoneDays: count,
  pace: z.strictObject({ weeks: count }),
  /** Percent of the households, from–to (settled.md 19). */
  spotCheck: z.strictObject({ minShare: count, maxShare: count }),
  eligibility: z.strictObject({
    elderMinAge: count,
    elderHighAge: count,
    caregiverMinAge: count,
    caregiverMaxAge: count,
    residenceMonths: count,
    noPublicTrainingMonths: count,
  }),
  numbers: z.strictObject({
    studentNo: words,
    record: z.strictObject({ coaching: words, makeup: words, attempted: words }),
    certificateNo: words,
  }),
  vitals: z.array(instruments.VitalSign).min(1),
  riskLevels: z.array(instruments.RiskLevel).min(1),
  riskTypes: z.array(instruments.RiskType).min(1),
  reasons: instruments.Reasons,
  hotlines: z.array(catalogue.Hotline).min(1),
  presentPersons: z.array(catalogue.PresentPerson).min(1),
  elderStates: z.array(catalogue.ElderState).min(1),
  problems: z.array(Choice).min(1),
  advice: z.array(catalogue.AdviceChip).min(1),
  neverTeach: z.array(Label).min(1),
  streets: z.array(catalogue.Street).min(1),
  relations: z.array(catalogue.Relation).min(1),
  specialCategories: z.array(catalogue.SpecialCategory).min(1),
  abilityLevels: z.array(catalogue.AbilityLevel).min(1),
  consentKinds: z.array(catalogue.ConsentKind).min(1),
  knowledgeTest: instruments.KnowledgeTest,
  survey: instruments.Survey,
  followUp: instruments.FollowUp,
})

export type DefinitionShape = z.infer<typeof definitionShape>
