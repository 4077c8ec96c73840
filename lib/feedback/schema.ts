import { z } from 'zod'
import { field } from '#lib/fields.ts'
import { SectionCode } from '#lib/handbook/schema.ts'

/** Longest sentence that is taken from a reader, in characters. */
export const WORDS_LENGTH = 300

/** Where a sentence was said (domain.md E3). */
export const SOURCES = ['class', 'visit', 'reader', 'followUp', 'expert'] as const
export type Source = (typeof SOURCES)[number]

/** What a sentence is about; `understood` without words only counts. */
export const KINDS = [
  'notUnderstood',
  'wrongContent',
  'missingContent',
  'picture',
  'typo',
  'other',
  'understood',
] as const
export type Kind = (typeof KINDS)[number]

export const DECISIONS = ['adopt', 'decline', 'pending', 'nothingToChange'] as const
export type Decision = (typeof DECISIONS)[number]

const section = z
  .string(field.key('choose'))
  .refine(code => SectionCode.safeParse(code).success, field.key('choose'))
const words = z.string(field.key('required')).trim().max(WORDS_LENGTH, field.key('tooLong'))

/** What a section's page posts, as a plain form. `website` is a trap that nobody sees. */
export const SendFeedbackInput = z.strictObject({
  section,
  edition: z.string().max(20, field.key('choose')),
  understood: field.choice(['yes', 'no']),
  words: words.default(''),
  website: z.string().max(WORDS_LENGTH).default(''),
})
export type SendFeedbackInput = z.infer<typeof SendFeedbackInput>

/** A sentence that the desk writes down, or takes over from a visit or a call. */
export const RecordFeedbackInput = z.strictObject({
  source: field.choice(SOURCES),
  section,
  kind: field.choice(KINDS),
  words: words.min(1, field.key('required')),
  onDate: field.date,
  householdId: field.optionalRef,
  visitId: field.optionalRef,
  followUpId: field.optionalRef,
})
export type RecordFeedbackInput = z.infer<typeof RecordFeedbackInput>

/** Sentences gathered under a name; a theme that is there already takes more. */
export const GatherThemeInput = z.strictObject({
  title: field.name,
  feedbackIds: z.array(field.ref).min(1, field.key('choose')).max(100, field.key('tooMany')),
})
export type GatherThemeInput = z.infer<typeof GatherThemeInput>

/** Another theme for one sentence, or none. */
export const MoveFeedbackInput = z.strictObject({ themeId: field.optionalRef })

export const DecideThemeInput = z.strictObject({
  decision: field.choice(DECISIONS),
  /** Goes back to those who said it. */
  reason: field.remark,
})
export type DecideThemeInput = z.infer<typeof DecideThemeInput>
