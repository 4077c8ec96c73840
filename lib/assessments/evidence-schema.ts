import { z } from 'zod'
import { field } from '#lib/fields.ts'

const administeredBy = field.choice(['self', 'trainer', 'coordinator'])
const form = field.choice(['A', 'B'])

/** Ids of the rows that one form makes come from the client, as every id does. */
const StressAnswers = z.union([
  z.strictObject({ id: field.id, answers: z.array(field.number) }),
  z.strictObject({ id: field.id, refused: z.literal(true) }),
])

/** 需求评估: the ability level as a result, the needs, and on the same day the pre-test and the stress check. */
export const AssessNeedsInput = z.strictObject({
  abilityLevel: field.code,
  abilityScore: field.number.nullish().transform(score => score ?? null),
  assessedOn: field.date,
  assessorOrg: field.optionalName,
  provisional: field.yes,
  needsTags: field.codes,
  preTest: z
    .strictObject({ id: field.id, score: field.number, form, administeredBy })
    .nullish()
    .transform(test => test ?? null),
  stress: StressAnswers.nullish().transform(stress => stress ?? null),
})
export type AssessNeedsInput = z.infer<typeof AssessNeedsInput>

export const RecordTestInput = z
  .strictObject({
    kind: field.choice(['pre', 'post']),
    form,
    /** The marks; left out when each answer is given, which makes them. */
    score: field.number.nullish().transform(score => score ?? null),
    /** The chosen option by the code of the question; a question that was left out is absent. */
    answers: z
      .record(z.string().max(20), z.string().max(20))
      .nullish()
      .transform(answers => answers ?? null),
    onDate: field.date,
    administeredBy,
    /** The attempt that this one corrects. */
    replaces: field.optionalRef,
  })
  .refine(({ score, answers }) => (score === null) !== (answers === null), {
    path: ['score'],
    ...field.key('required'),
  })
export type RecordTestInput = z.infer<typeof RecordTestInput>

export const RecordSurveyInput = z.strictObject({
  /** One answer per item of the programme's survey, in its order. */
  answers: z.array(field.number),
  remark: field.remark,
  onDate: field.date,
  filledBy: field.choice(['self', 'proxy']),
  replaces: field.optionalRef,
})
export type RecordSurveyInput = z.infer<typeof RecordSurveyInput>

export const RecordFollowUpInput = z.strictObject({
  channel: field.choice(['phone', 'home']),
  onDate: field.date,
  answered: field.yes,
  outcome: field.optionalCode,
  /** What was said, by the code of the programme's question. */
  answers: z
    .record(z.string().min(1), z.string().trim().max(500, field.key('tooLong')))
    .nullish()
    .transform(said => {
      const given = Object.entries(said ?? {}).filter(([, words]) => words !== '')
      return given.length === 0 ? null : Object.fromEntries(given)
    }),
  replaces: field.optionalRef,
})
export type RecordFollowUpInput = z.infer<typeof RecordFollowUpInput>
