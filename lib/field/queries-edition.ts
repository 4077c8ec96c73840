import { authorize } from '#lib/access/policy.ts'
import { getEdition, listSections } from '#lib/handbook/queries.ts'
import type { Asking } from '#lib/progress/queries.ts'
import type { FieldEdition } from './schema.ts'

/** The text of a published edition for the trainer's phone. Throws 401, 403, and 404 for an edition that is not out. */
export async function getFieldEdition({ read, actor, now }: Asking, code: string): Promise<FieldEdition> {
  authorize(actor, 'field.read')
  const edition = await getEdition({ read, now }, code)
  const sections = await listSections({ read }, edition.id)
  return {
    code: edition.code,
    number: edition.number,
    publishedOn: edition.publishedOn,
    sections: sections.map(({ code: section, reviewedOn, content }) => ({
      code: section,
      reviewedOn,
      text: { zh: content.text['zh-CN'], en: content.text.en },
    })),
  }
}
