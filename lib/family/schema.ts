import { z } from 'zod'
import { field } from '#lib/fields.ts'

/** What stands in the QR code of a card: 128 bits that nobody guesses. */
export const CardToken = z.string(field.key('choose')).regex(/^[A-Za-z0-9_-]{22}$/, field.key('choose'))

/** A new card; the desk's browser makes its token, prints it and forgets it. The server keeps a hash. */
export const IssueCardInput = z.strictObject({ token: CardToken })
export type IssueCardInput = z.infer<typeof IssueCardInput>

export const RevokeCardInput = z.strictObject({ reason: field.reason })
export type RevokeCardInput = z.infer<typeof RevokeCardInput>

export const OpenCardInput = z.strictObject({ token: CardToken })

/** Answers as a plain form posts them: `a0`, `a1`, … and perhaps a remark. */
export const PostedAnswers = z
  .record(z.string().max(10), z.string().max(500, field.key('tooLong')))
  .transform(posted => ({
    answers: Object.keys(posted)
      .filter(name => /^a\d{1,2}$/.test(name))
      .sort((a, b) => Number(a.slice(1)) - Number(b.slice(1)))
      .map(name => Number(posted[name])),
    remark: posted.remark?.trim() || null,
  }))

/** A test as a plain form posts it: an option per item code, the attempt's id, and whether somebody else pressed. */
export const PostedTest = z.record(z.string().max(20), z.string().max(60)).transform((posted, context) => {
  const { attempt, proxy, ...answers } = posted
  if (!z.uuid().safeParse(attempt).success)
    context.addIssue({ code: 'custom', path: ['attempt'], message: field.key('choose').error })
  return { attempt: attempt ?? '', proxy: proxy === 'yes', answers }
})
