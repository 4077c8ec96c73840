import { expect, test } from 'vitest'
import { familyCards, sectionReadings } from '#db/schema/index.ts'
import { countReading, readersOfEditions, readersOfSections } from '#lib/handbook/readings.ts'
import { freshDatabase } from '#tests/db.ts'
import { editionId, fill, homes, id } from '#tests/visits/fixture.ts'

const holder = freshDatabase(fill)
const phone = (key: string) => ({ key, openedAt: 0 })
const open = (section: string, device: string | null) =>
  countReading(holder.database, { editionId, section, device: device === null ? null : phone(device) })

test('a section is counted once for each phone, and once for a family whose card was opened, on however many phones', async () => {
  const card = { householdId: homes.wang.id, byUserId: id(1), at: 0, boundAt: 0 }
  await holder.database.transact(write =>
    write.insert(familyCards).values([
      { ...card, id: id(9101), tokenHash: 'a', deviceHash: 'wang-1' },
      { ...card, id: id(9102), tokenHash: 'b', deviceHash: 'wang-2' },
    ]),
  )
  for (const device of ['wang-1', 'wang-2', 'tablet', 'tablet', null]) await open('4.1', device)
  await open('4.2', 'tablet')
  expect(await readersOfSections(holder.database.read, editionId)).toEqual(
    new Map([
      ['4.1', { households: 1, devices: 1 }],
      ['4.2', { households: 0, devices: 1 }],
    ]),
  )
  expect((await readersOfEditions(holder.database.read)).get(editionId)).toEqual({
    households: 1,
    devices: 1,
  })
})

test('what is kept names nobody and no day', async () => {
  await open('4.1', 'tablet')
  const rows = await holder.database.read.select().from(sectionReadings)
  expect(rows).toHaveLength(1)
  expect(Object.keys(rows[0]!).sort()).toEqual(['editionId', 'kind', 'readerKey', 'sectionCode'])
  expect(JSON.stringify(rows)).not.toContain('tablet')
})
