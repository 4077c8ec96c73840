import { planOf } from '#lib/assessments/rules.ts'
import { instantOf } from '#lib/calendar/dates.ts'
import type { FieldHousehold, FieldPack } from '#lib/field/schema.ts'
import { hexi } from '../programmes/hexi.ts'

/** Thursday 17 September 2026, 9:32: 周敏 stands at 王桂英's door. */
export const NOW = instantOf('2026-09-17', '09:32')
export const TODAY = '2026-09-17'
export const VERSION = '0198f000-0000-7000-8000-000000000001'

/** 王桂英, who looks after her husband 张德福, 81, in bed and with much sputum; two visits so far. */
export const wang: FieldHousehold = {
  id: '0198f000-0000-7000-8000-000000000052',
  studentNo: 'HX2026-0052',
  seat: 52,
  programmeVersionId: VERSION,
  status: 'inTraining',
  caregiver: { id: 'c52', name: '王桂英', sex: 'female', age: 74, relation: 'spouse' },
  elder: { name: '张德福', sex: 'male', age: 81 },
  phone: '19900000052',
  streetCode: '120103007',
  community: '滨西楼社区',
  address: '滨西楼 9 号楼 2 门 503',
  needsTags: ['bedbound', 'sputum'],
  abilityLevel: 'complete',
  photoConsent: true,
  approvedOn: '2026-06-12',
  plan: planOf(['bedbound', 'sputum'], [], hexi),
  levels: {
    N01: { level: 2, date: '2026-08-20', place: 'home' },
    N02: { level: 1, date: '2026-08-20', place: 'home' },
    L01: { level: 3, date: '2026-08-06', place: 'home' },
  },
  progress: 56,
  missing: [],
  visitsSoFar: 2,
  makeupLessons: 0,
  lastVisits: [],
  agenda: [
    { skill: 'N01', because: 'promised', level: 2 },
    { skill: 'N02', because: 'promised', level: 1 },
    { skill: 'R03', because: 'unmastered', level: 0 },
  ],
  appointment: { id: 'a52', onDate: TODAY, atTime: '09:30', noDateReason: null },
  suggestedNextDate: '2026-10-01',
  flags: [],
  handbookEditionId: '0198f000-0000-7000-8000-000000000003',
}

/** Another household of 周敏's, told by what is different. */
export const home = (id: string, name: string, over: Partial<FieldHousehold>): FieldHousehold => ({
  ...wang,
  id,
  studentNo: `HX2026-${id}`,
  caregiver: { ...wang.caregiver, name },
  ...over,
})

export const appointment = (
  onDate: string | null,
  atTime: string | null = null,
  noDateReason: string | null = null,
) => ({
  id: `on ${onDate}`,
  onDate,
  atTime,
  noDateReason,
})

/** 周敏's pack with these households. */
export const packOf = (households: FieldHousehold[], over: Partial<FieldPack> = {}): FieldPack => ({
  epoch: 'first',
  today: TODAY,
  demo: true,
  trainer: { id: 'zhou-min', name: '周敏', signature: null },
  calendarLink: null,
  sealKey: '',
  programmeVersions: [{ id: VERSION, definition: hexi }],
  households,
  booked: {},
  returned: [],
  done: [],
  edition: null,
  covers: [],
  ...over,
})
