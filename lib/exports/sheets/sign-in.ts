import { listClasses, listMarks } from '#lib/classes/queries.ts'
import { placeOnSheet } from '#lib/classes/rules.ts'
import type { Gathered } from '../gathered.ts'
import { listIdentities } from '../queries-identities.ts'
import type { Sheet } from '../sheet.ts'
import { columns, wordList } from '../words.ts'

/** 2 集中培训签到表: a sheet per session; signature columns stay blank, for wet ink. */
export async function signInSheets({ ctx, programme, known, full }: Gathered): Promise<Sheet[]> {
  const [classes, marks] = await Promise.all([listClasses(ctx, programme), listMarks(ctx, programme.id)])
  const homes = [...known.values()]
  const present = new Map(homes.map(({ household }) => [household.id, household.caregiver?.id ?? null]))
  const identities = await listIdentities(ctx, programme.id, present, full)
  return classes.toReversed().map(item => {
    const sheet = marks.get(item.id)
    const people = homes.filter(({ household, facts, definition }) =>
      sheet ? sheet.has(household.id) : placeOnSheet(facts, definition, item.moduleCodes) === 'expected',
    )
    const course = wordList(programme.definition.modules, item.moduleCodes)
    return {
      name: `${item.heldOn} ${item.moduleCodes.join(' ')}`,
      title: '集中培训签到表',
      facts: [
        `课程名称：${course}　时间：${item.heldOn} ${item.startAt}–${item.endAt}`,
        `地点：${item.place}　授课老师：${item.teacherName}`,
      ],
      columns: columns('~序号', '>学员编号', '>姓名', '>联系电话', '>上午签到', '>下午签到', '学时', '>备注'),
      rows: people.map(({ household }, index) => [
        index + 1,
        household.studentNo,
        household.caregiver?.name ?? '',
        identities.get(household.id)?.caregiver.phone ?? '',
        null,
        null,
        item.lessons,
        null,
      ]),
      totals: { 1: `${people.length} 人` },
    }
  })
}
