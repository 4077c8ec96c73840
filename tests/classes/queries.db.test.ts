import { expect, test } from 'vitest'
import { PUT as attendanceRoute } from '#app/api/classes/[classId]/attendances/route.ts'
import { PUT as ratingRoute } from '#app/api/classes/[classId]/ratings/route.ts'
import { PUT as classRoute } from '#app/api/classes/[classId]/route.ts'
import { getClass, listClasses, listTeachers } from '#lib/classes/queries.ts'
import { currentProgramme } from '#lib/progress/queries.ts'
import { freshDatabase } from '#tests/db.ts'
import {
  actor,
  context,
  definition,
  fill,
  homes,
  id,
  type Name,
  programmeId,
  send,
} from '#tests/visits/fixture.ts'

const holder = freshDatabase(fill)

const session = {
  programmeId,
  heldOn: '2026-07-25',
  startAt: '09:00',
  endAt: '11:30',
  place: '友谊路社区活动室',
  teacherId: actor('zhouMin').userId,
  moduleCodes: ['M1', 'M2'],
  note: null,
}
const classId = id(6000)
const params = { classId }

const asking = (name: Name | null) => context(holder.database, name)
const hold = (over: Partial<typeof session> = {}, at = classId) =>
  send(classRoute, 'maXiaoyun', { classId: at }, { ...session, ...over })
const mark = (n: number, home: { id: string }, presence: string, by: Name = 'maXiaoyun') =>
  send(attendanceRoute, by, params, { entries: [{ id: id(n), householdId: home.id, presence }] })
const list = async (name: Name) => listClasses(asking(name), await currentProgramme(asking(name)))

test('the list says what each class was worth and who came, the latest first', async () => {
  await hold()
  await hold({ heldOn: '2026-08-01', moduleCodes: ['M3'] }, id(6001))
  await mark(6100, homes.wang, 'late')
  await mark(6101, homes.chen, 'absent')
  const classes = await list('zhaoLei')
  expect(classes.map(({ heldOn }) => heldOn)).toEqual(['2026-08-01', '2026-07-25'])
  expect(classes[1]).toMatchObject({
    lessons: 3,
    teacherName: '周敏',
    planned: false,
    counts: { present: 0, late: 1, absent: 1 },
  })
})

test('classes are for the desk of that district', async () => {
  await hold()
  await expect(getClass(asking('zhouMin'), classId)).rejects.toMatchObject({ status: 403 })
  await expect(getClass(asking('qianFang'), classId)).rejects.toMatchObject({ status: 404 })
  await expect(getClass(asking(null), classId)).rejects.toMatchObject({ status: 401 })
  await expect(getClass(asking('maXiaoyun'), id(6999))).rejects.toMatchObject({ status: 404 })
})

test('the sheet offers who still lacks these modules, and names who is on it first', async () => {
  await hold()
  const before = await getClass(asking('maXiaoyun'), classId)
  expect(before.lines.map(line => [line.caregiverName, line.presence, line.expected])).toEqual([
    ['陈国强', null, true],
    ['王桂英', null, true],
  ])
  await mark(6100, homes.wang, 'present')
  const after = await getClass(asking('maXiaoyun'), classId)
  expect(after.lines.map(line => [line.caregiverName, line.presence, line.expected])).toEqual([
    ['王桂英', 'present', false],
    ['陈国强', null, true],
  ])
  expect(after.lines[0]?.maskedPhone ?? '').not.toMatch(/\d{5}/)
})

test('a mark that was put right names who did it, from what to what; the counts follow', async () => {
  await hold()
  await mark(6100, homes.wang, 'present')
  await mark(6101, homes.wang, 'absent', 'zhaoLei')
  const { changes, item } = await getClass(asking('maXiaoyun'), classId)
  expect(changes).toMatchObject([{ caregiverName: '王桂英', from: 'present', to: 'absent', by: '赵磊' }])
  expect(item.counts).toEqual({ present: 0, late: 0, absent: 1 })
})

test('a class can be planned; nobody was there before it is held, and nothing was seen', async () => {
  expect((await hold({ heldOn: '2026-10-10' })).status).toBe(201)
  expect((await getClass(asking('maXiaoyun'), classId)).item.planned).toBe(true)
  const early = await mark(6100, homes.wang, 'present')
  expect(early.status).toBe(422)
  expect(early.body.error.fields[0].message).toBe('这次课还没有上，上完再登记。')
  const seen = { entries: [{ id: id(6200), householdId: homes.wang.id, skillCode: 'L01', level: 1 }] }
  expect((await send(ratingRoute, 'maXiaoyun', params, seen)).status).toBe(422)
})

test('of several levels seen in one class the latest holds', async () => {
  await hold()
  for (const [n, level] of [
    [6200, 1],
    [6201, 2],
  ] as const) {
    const entries = [{ id: id(n), householdId: homes.wang.id, skillCode: 'L01', level }]
    await send(ratingRoute, 'maXiaoyun', params, { entries })
  }
  const { ratings } = await getClass(asking('maXiaoyun'), classId)
  expect(ratings).toHaveLength(1)
  expect(ratings[0]).toMatchObject({ skillCode: 'L01', level: 2 })
})

test('who can teach are active people of the provider', async () => {
  const programme = await currentProgramme(asking('maXiaoyun'))
  const names = (await listTeachers(asking('maXiaoyun'), programme)).map(({ name }) => name)
  expect(names).toContain('周敏')
  expect(names).not.toContain('马晓云')
  expect(definition.modules.length).toBeGreaterThan(0)
})
