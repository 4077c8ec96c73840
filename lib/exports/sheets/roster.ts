import { type Gathered, seated } from '../gathered.ts'
import { listIdentities } from '../queries-identities.ts'
import type { Sheet } from '../sheet.ts'
import { columns, sexWord, street, word, wordList, zh } from '../words.ts'

const TITLE = '培训对象花名册'

/** 1 培训对象花名册: everybody who ever applied, by student number; who holds a seat is said by the state. */
export async function rosterSheet(gathered: Gathered): Promise<Sheet> {
  const { ctx, programme, known, full } = gathered
  const present = new Map([...known].map(([id, { household }]) => [id, household.caregiver?.id ?? null]))
  const identities = await listIdentities(ctx, programme.id, present, full)
  const seats = new Set(seated(gathered).map(({ line }) => line.key))
  const families = [...gathered.families].sort((a, b) =>
    a.family.household.studentNo.localeCompare(b.family.household.studentNo),
  )
  const rows = families.map(({ key, seat, family: { household, standing } }, index) => {
    const { definition, facts } = known.get(key)!
    const { caregiver, elder } = household
    const identity = identities.get(key)!
    const age = (years: number | undefined, birthDate: string | null) =>
      [birthDate, years === undefined ? null : `${years}岁`].filter(Boolean).join(' ')
    return [
      index + 1,
      household.studentNo,
      street(definition, household.streetCode),
      household.community,
      caregiver?.name ?? '',
      caregiver ? sexWord[caregiver.sex] : '',
      age(caregiver?.age, identity.caregiver.birthDate),
      identity.caregiver.idNumber,
      word(definition.relations, caregiver?.relation),
      identity.caregiver.phone,
      elder.name,
      sexWord[elder.sex],
      age(elder.age, identity.elder.birthDate),
      identity.elder.idNumber,
      word(definition.abilityLevels, household.abilityLevel),
      [full ? identity.conditions : null, wordList(definition.needsTags, household.needsTags)]
        .filter(Boolean)
        .join('；'),
      household.address,
      word(definition.specialCategories, household.specialCategory),
      household.appliedOn,
      facts.eligibilityApproved ? '通过' : standing.status === 'rejected' ? '不通过' : '待审核',
      household.trainer?.name ?? '',
      standing.status === null ? '' : zh(`progress.status.${standing.status}`),
      seats.has(key) ? `名额 ${seat}` : '',
    ]
  })
  return {
    name: TITLE,
    title: TITLE,
    columns: columns(
      '~序号',
      '学员编号',
      '街道',
      '社区',
      '照护者姓名',
      '~性别',
      '出生日期/年龄',
      '>身份证号',
      '~与老人关系',
      '联系电话',
      '老人姓名',
      '~老人性别',
      '~老人年龄',
      '>老人身份证号',
      '能力等级',
      '>主要疾病/照护需求',
      '>家庭住址',
      '~特殊家庭类别',
      '报名日期',
      '~审核结果',
      '~培训师',
      '当前状态',
      '备注',
    ),
    rows,
    totals: { 1: `${families.length} 户`, 22: `占名额 ${seats.size} 户` },
  }
}
