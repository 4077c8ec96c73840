import { and, eq } from 'drizzle-orm'
import { z } from 'zod'
import { acknowledgements, editions } from '#db/schema/index.ts'
import { created, openCommand, same } from '#lib/command.ts'
import { invalid, Problem } from '#lib/errors.ts'
import { field } from '#lib/fields.ts'
import { newId } from '#lib/ids.ts'
import { findCriticalText } from './queries-news.ts'
import { SectionCode } from './schema.ts'

const AcknowledgeInput = z.strictObject({
  section: z
    .string(field.key('choose'))
    .refine(code => SectionCode.safeParse(code).success, field.key('choose')),
  edition: field.code,
})

/**
 * 我已看过: a reader has seen that a section reads differently where it matters for safety. A plain form, no account.
 * `POST /api/handbook/acknowledgements`.
 */
export const acknowledgeChange = openCommand('handbook.acknowledge', {
  input: AcknowledgeInput,
  load: async () => null,
  run: async ({ write, sender, now, input }) => {
    const done = { section: input.section }
    if (!sender.device) throw new Problem(422, 'feedbackAgain')
    const [edition] = await write.select().from(editions).where(eq(editions.code, input.edition))
    const textId = edition && (await findCriticalText(write, edition.id, input.section))
    if (!textId) throw invalid([{ path: 'section', key: 'deskForms.error.choose' }])
    const row = { sectionVersionId: textId, deviceKey: sender.device.key }
    const kept = await write
      .select()
      .from(acknowledgements)
      .where(
        and(
          eq(acknowledgements.sectionVersionId, row.sectionVersionId),
          eq(acknowledgements.deviceKey, row.deviceKey),
        ),
      )
    if (kept.length > 0) return same(done)
    await write.insert(acknowledgements).values({ id: newId(), ...row, householdId: null, at: now })
    return created(done, { kind: 'sectionVersion', id: textId, details: { section: input.section } })
  },
})
