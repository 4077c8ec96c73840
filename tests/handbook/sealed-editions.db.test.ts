import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import type { Write } from '#db/client.ts'
import { editionSections, editions, sectionVersions } from '#db/schema/index.ts'
import { freshDatabase } from '#tests/db.ts'
import { editionId, fill, id, now } from '#tests/visits/fixture.ts'

const holder = freshDatabase(fill)
const first = editionId

/** The reason why the database itself refused, or what it let pass. */
async function tried(deed: (write: Write) => PromiseLike<unknown>): Promise<string> {
  try {
    await holder.database.transact(async write => deed(write))
    return 'done'
  } catch (error) {
    const { message, cause } = error as Error
    return `${message} ${cause instanceof Error ? cause.message : ''}`
  }
}

const someVersion = async () =>
  (
    await holder.database.read.select().from(sectionVersions).where(eq(sectionVersions.sectionCode, '4.2'))
  )[0]!

test('a published edition is refused by the database when somebody changes it, empties it or takes it away', async () => {
  const version = await someVersion()
  const deeds: Record<string, (write: Write) => PromiseLike<unknown>> = {
    'another note': write => write.update(editions).set({ note: '改过' }).where(eq(editions.id, first)),
    'taken back': write => write.update(editions).set({ publishedAt: null }).where(eq(editions.id, first)),
    'edition away': write => write.delete(editions).where(eq(editions.id, first)),
    'section away': write => write.delete(editionSections).where(eq(editionSections.sectionCode, '4.2')),
    'section swapped': write =>
      write.update(editionSections).set({ sectionCode: '9.9' }).where(eq(editionSections.sectionCode, '4.2')),
    'one more section': write =>
      write
        .insert(editionSections)
        .values({ editionId: first, sectionCode: '9.9', sectionVersionId: version.id }),
    'other words': write =>
      write
        .update(sectionVersions)
        .set({ content: { ...version.content, readingMinutes: 1 } })
        .where(eq(sectionVersions.id, version.id)),
    'words away': write => write.delete(sectionVersions).where(eq(sectionVersions.id, version.id)),
  }
  for (const [name, deed] of Object.entries(deeds)) expect(await tried(deed), name).toContain('sealed')
  expect(await someVersion()).toEqual(version)
  expect(await holder.database.read.$count(editionSections, eq(editionSections.editionId, first))).toBe(40)
})

test('a text takes one signature, and no second one over it', async () => {
  const version = await someVersion()
  const sign = (reviewer: number, on: string) => (write: Write) =>
    write
      .update(sectionVersions)
      .set({ reviewedBy: id(reviewer), reviewedOn: on })
      .where(eq(sectionVersions.id, version.id))
  expect(await tried(sign(3, '2026-09-17'))).toBe('done')
  expect(await tried(sign(1, '2026-09-18'))).toContain('sealed')
  expect((await someVersion()).reviewedBy).toBe(id(3))
})

test('an edition that is not published yet takes sections and loses them again', async () => {
  const draft = id(9001)
  const version = await someVersion()
  expect(
    await tried(async write => {
      await write.insert(editions).values({ id: draft, code: '2026-9', number: 9, createdAt: now })
      await write
        .insert(editionSections)
        .values({ editionId: draft, sectionCode: '4.2', sectionVersionId: version.id })
      await write.delete(editionSections).where(eq(editionSections.editionId, draft))
    }),
  ).toBe('done')
})
