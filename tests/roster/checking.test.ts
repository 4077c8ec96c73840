import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkRow } from '#lib/roster/check.ts'
import { readNeeds, readRelation, readStreet, rosterLists } from '#lib/roster/choices.ts'
import { type Column, columns } from '#lib/roster/columns.ts'
import { findDoubles } from '#lib/roster/doubles.ts'
import { readRoster } from '#lib/roster/file.ts'
import type { RosterRow } from '#lib/roster/grid.ts'
import { assessRoster, type Likeness, onlySkips } from '#lib/roster/standing.ts'
import { definition } from '#tests/visits/fixture.ts'
import { BAD_ROWS, DOUBLED_ROWS, GOOD_ROWS, messyWorkbook, tidyCsv } from './messy.ts'

const lists = rosterLists(definition)
const today = '2026-09-17'

const wang: Record<Column, string> = {
  caregiverName: '王桂英',
  caregiverIdNumber: '',
  caregiverSex: '女',
  caregiverBirthDate: '1954-03-07',
  phone: '19900000052',
  relation: '配偶',
  elderName: '张德福',
  elderIdNumber: '',
  elderSex: '男',
  elderBirthDate: '1945-05-06',
  street: '友谊路街道',
  community: '滨西楼社区',
  address: '友谊路 1 号',
  abilityLevel: '重度失能',
  needs: '长期卧床',
  specialCategory: '无',
  remark: '',
}
const row = (over: Partial<Record<Column, string>> = {}, line = 2): RosterRow => ({
  line,
  cells: { ...wang, ...over },
})
const check = (over: Partial<Record<Column, string>>) => checkRow(row(over), lists, today)
const said = (over: Partial<Record<Column, string>>) =>
  check(over).problems.map(({ column, kind, key }) => `${kind} ${column} ${key}`)

describe('a row', () => {
  test('that is right has nothing to say and is a family', () => {
    expect(check({})).toEqual({
      line: 2,
      problems: [],
      family: {
        elder: { name: '张德福', sex: 'male', birthDate: '1945-05-06', idNumber: null, conditions: null },
        caregiver: {
          name: '王桂英',
          sex: 'female',
          birthDate: '1954-03-07',
          idNumber: null,
          phone: '19900000052',
        },
        relation: 'spouse',
        streetCode: '120103007',
        community: '滨西楼社区',
        address: '友谊路 1 号',
        specialCategory: 'none',
        abilityLevel: 'severe',
        needsTags: ['bedbound'],
        remark: null,
      },
    })
  })

  test.each<[Partial<Record<Column, string>>, string[]]>([
    [{ caregiverName: '' }, ['error caregiverName required']],
    [{ phone: '022-28270000' }, ['error phone phone']],
    [{ phone: '1.99E+10' }, ['error phone lostDigits']],
    [{ phone: '+86 199 0000 0052' }, []],
    [{ caregiverIdNumber: '1.20103E+17' }, ['error caregiverIdNumber lostDigits']],
    [{ caregiverIdNumber: '120103540307001' }, ['error caregiverIdNumber oldId']],
    [{ caregiverIdNumber: '12010319540307' }, ['error caregiverIdNumber idNumber']],
    [
      { caregiverIdNumber: '120103195403070011' },
      ['warning caregiverIdNumber checkDigit', 'warning caregiverSex otherSex'],
    ],
    [{ elderBirthDate: '1941-02-30' }, ['error elderBirthDate date']],
    [{ elderBirthDate: '' }, ['error elderBirthDate birthDateMissing']],
    [{ elderBirthDate: '2027-01-01' }, ['error elderBirthDate future', 'warning elderBirthDate elderYoung']],
    [{ elderBirthDate: '1980-01-01' }, ['warning elderBirthDate elderYoung']],
    [{ caregiverBirthDate: '1944-01-01' }, ['warning caregiverBirthDate caregiverOld']],
    [{ elderSex: '' }, ['error elderSex sexMissing']],
    [{ elderSex: '先生' }, ['error elderSex sex']],
    [{ relation: '邻居' }, ['error relation relation']],
    [{ street: '劝业场街道' }, ['error street street']],
    [{ street: '友宜路' }, ['error street streetNear']],
    [{ abilityLevel: '很重' }, ['error abilityLevel abilityLevel']],
    [{ abilityLevel: '未评估' }, []],
    [{ specialCategory: '富裕' }, ['error specialCategory specialCategory']],
    [{ needs: '卧床，爱唱戏' }, ['warning needs needsOther']],
    [{ address: '长'.repeat(61) }, ['error address tooLong']],
  ])('%j: %j', (over, expected) => {
    expect(said(over)).toEqual(expected)
  })

  test('takes sex and birth date from the ID number when they are not given', () => {
    const { family } = check({ elderIdNumber: '12010319450506001X', elderSex: '', elderBirthDate: '' })
    expect(family?.elder).toMatchObject({ sex: 'male', birthDate: '1945-05-06' })
  })

  test('takes the caregiver’s sex from the relation: a daughter, a son, the other of a couple', () => {
    const sexOf = (relation: string) => check({ relation, caregiverSex: '' }).family?.caregiver.sex
    expect([sexOf('女儿'), sexOf('女婿'), sexOf('老伴')]).toEqual(['female', 'male', 'female'])
    expect(said({ relation: '保姆', caregiverSex: '' })).toEqual(['error caregiverSex sexMissing'])
  })

  test('with an error is no family, without one it always is', () => {
    fc.assert(
      fc.property(fc.constantFrom(...columns), fc.string({ maxLength: 30 }), (column, typed) => {
        const { problems, family } = check({ [column]: typed })
        expect(family === null).toBe(problems.some(({ kind }) => kind === 'error'))
      }),
    )
  })
})

describe('words of lists', () => {
  test.each([
    ['友谊路', '120103007'],
    ['友谊路街', '120103007'],
    ['友谊路街道办事处', '120103007'],
    ['河西区友谊路街道', '120103007'],
    ['天津市河西区 友谊路', '120103007'],
    ['梅江', '120103013'],
  ])('the street %j is %j', (typed, code) => {
    expect(readStreet(typed, lists)).toEqual({ code })
  })

  test('every street is known in full, short, and with the district in front', () => {
    for (const street of lists.streets) {
      for (const typed of [street.zh, street.short.zh, `河西区${street.zh}`, `${street.short.zh}街道办`]) {
        expect(readStreet(typed, lists), typed).toEqual({ code: street.code })
      }
    }
  })

  test('a street that is nearly one is asked about, another is not guessed', () => {
    expect(readStreet('友宜路街道', lists)).toMatchObject({ suggestion: { zh: '友谊路街道' } })
    expect(readStreet('劝业场', lists)).toEqual({ suggestion: undefined })
  })

  test('relations and needs are known as people say them', () => {
    expect(['老伴', '儿媳妇', '孙女', '护工', '邻居'].map(word => readRelation(word, lists))).toEqual([
      'spouse',
      'daughterInLaw',
      'otherRelative',
      'helper',
      undefined,
    ])
    expect(readNeeds('卧床；褥疮、 失智/爱唱戏', lists)).toEqual({
      tags: ['bedbound', 'pressureInjury', 'dementia'],
      other: ['爱唱戏'],
    })
  })
})

describe('rows that say the same', () => {
  const lines = (...rows: RosterRow[]) => rows.map(one => checkRow(one, lists, today))

  test('the same elder again is a double of the first; the same caregiver is one person; a phone is only told', () => {
    const doubles = findDoubles(
      lines(
        row({}, 2),
        row({ address: '同上' }, 3),
        row({ elderName: '李秀珍', elderSex: '女' }, 4),
        row({ elderName: '陈国强', caregiverName: '王桂兰' }, 5),
        row({ elderName: '赵淑兰', caregiverName: '钱芳', phone: '19900000099' }, 6),
      ),
    )
    expect(doubles).toEqual([
      { line: 3, of: 2, kind: 'family' },
      { line: 4, of: 2, kind: 'caregiver' },
      { line: 5, of: 2, kind: 'phone' },
    ])
  })

  test('the same ID number is the same elder, whatever the name', () => {
    const id = '12010319450506001X'
    expect(
      findDoubles(lines(row({ elderIdNumber: id }, 2), row({ elderIdNumber: id, elderName: '张得福' }, 3))),
    ).toEqual([{ line: 3, of: 2, kind: 'family' }])
  })
})

describe('what becomes of a row', () => {
  const alike = (over: Partial<Likeness> = {}): Likeness => ({
    householdId: 'h',
    studentNo: 'HX2026-0052',
    year: 2026,
    here: true,
    elderName: '张德福',
    caregiverId: 'c',
    caregiverName: '王桂英',
    because: ['phone'],
    ...over,
  })
  const state = (line: Omit<Parameters<typeof assessRoster>[0][number], 'row'>) =>
    assessRoster([{ row: row(), ...line }], lists, today)[0]?.state

  test.each([
    [{ alike: [] }, 'ready'],
    [{ alike: [alike({ here: false })] }, 'ready'],
    [{ alike: [alike()] }, 'held'],
    [{ alike: [alike()], decision: { kind: 'skip' as const } }, 'skipped'],
    [{ alike: [alike()], decision: { kind: 'keep' as const, reason: '同名' } }, 'ready'],
    [{ alike: [alike()], decision: { kind: 'keep' as const, reason: ' ' } }, 'held'],
    [{ alike: [alike()], decision: { kind: 'sameCaregiver' as const, caregiverId: 'c' } }, 'ready'],
    [{ alike: [alike()], decision: { kind: 'sameCaregiver' as const, caregiverId: 'other' } }, 'held'],
    [
      { alike: [alike({ because: ['elderId'] })], decision: { kind: 'keep' as const, reason: '同名' } },
      'held',
    ],
  ])('%#', (line, expected) => {
    expect(state(line)).toBe(expected)
  })

  test('an elder who is here already can only be left out', () => {
    expect(onlySkips({ double: undefined, alike: [alike({ because: ['elderId'] })] })).toBe(true)
    expect(onlySkips({ double: undefined, alike: [alike({ because: ['elderId'], here: false })] })).toBe(
      false,
    )
  })

  test('of the messy roster 100 can go in, 6 are to be mended, 4 say an earlier family again', async () => {
    const { rows } = await readRoster(await messyWorkbook())
    const assessed = assessRoster(
      rows.map(one => ({ row: one, alike: [] })),
      lists,
      today,
    )
    const count = (wanted: string) => assessed.filter(one => one.state === wanted).length
    expect({ ready: count('ready'), bad: count('bad'), held: count('held') }).toEqual({
      ready: GOOD_ROWS,
      bad: BAD_ROWS,
      held: DOUBLED_ROWS,
    })
  })

  test('1,000 rows are judged in far less than a second', async () => {
    const { rows } = await readRoster(new TextEncoder().encode(tidyCsv(1_000)))
    const from = performance.now()
    const assessed = assessRoster(
      rows.map(one => ({ row: one, alike: [] })),
      lists,
      today,
    )
    expect(performance.now() - from).toBeLessThan(1_000)
    expect(assessed.every(one => one.state === 'ready')).toBe(true)
  })
})
