import { weekdayOf } from '#lib/calendar/dates.ts'
import { userIds } from '../cast.ts'
import { attend, type ClassDay } from '../classes.ts'
import { enrol } from '../enrolment.ts'
import type { Home } from '../home.ts'
import { bornYearsAgo } from '../people.ts'
import type { Stage, StagedProgramme } from '../stage.ts'
import { logAttempt, logVisit } from '../visits.ts'
import { homeIds } from './ids.ts'

const SUNDAY = 7

/** What the trainer left out of 28 suggested skills (domain.md A6). */
const LATER = ['P03', 'L04', 'L05', 'L07', 'L08', 'L09', 'L10', 'N09', 'N10', 'R07', 'R08']

/**
 * 王桂英, 72, cares for her husband 张德福, 81: the household of every mockup. Three visits, one that did not come
 * about, make-up at home for a class, and CPR that faded and came back.
 * @param classes the two class days; she missed the first
 */
export function wangGuiying(
  stage: Stage,
  programme: StagedProgramme,
  [missed, attended]: readonly [ClassDay, ClassDay],
): Home {
  const { day } = stage
  const approvedOn = day(-98)
  const home = enrol(stage, {
    programme,
    id: homeIds.wangGuiying,
    n: 52,
    seat: 52,
    elder: { name: '张德福', sex: 'male', birthDate: bornYearsAgo(stage, 81), conditions: '脑梗死后遗症' },
    caregiver: {
      name: '王桂英',
      sex: 'female',
      birthDate: bornYearsAgo(stage, 72, '05-06'),
      phoneEnding: '0052',
    },
    relation: 'spouse',
    streetCode: '120103007',
    community: '滨西楼社区',
    address: '滨西楼 4 号楼 2 门 301',
    specialCategory: 'advancedAge',
    appliedOn: day(-105),
    approvedOn,
    trainerId: userIds.zhouMin,
    assessed: {
      on: day(-80),
      abilityLevel: 'severe',
      abilityScore: 34,
      needsTags: ['bedbound', 'sputum', 'wheelchair'],
      preTest: 55,
      stress: [2, 2, 1, 1, 0],
      waivers: [
        { skills: LATER, reason: '先学要紧的，其余看手册', on: day(-80) },
        { skills: ['R01', 'R02'], reason: '医生嘱暂不下床（周敏申请）', on: day(-28) },
      ],
    },
  })
  attend(stage, home, missed, 'absent')
  attend(stage, home, attended, 'present', {
    ...{ N01: 1, N02: 1, L01: 1, L11: 2, N11: 1, N12: 2, N13: 1, D05: 2, L03: 2, N04: 3, D08: 3 },
  })
  makeUp(stage, home)
  firstVisits(stage, home)
  thirdVisit(stage, home)
  return home
}

/** Counts days from the third visit: yesterday, or the day before when yesterday was a Sunday. */
function daysFromLast(stage: Stage) {
  const last = weekdayOf(stage.day(-1)) === SUNDAY ? -2 : -1
  return (offset: number) => stage.day(last + offset)
}

function makeUp(stage: Stage, home: Home) {
  const day = daysFromLast(stage)
  logVisit(stage, home, {
    on: day(-47),
    from: '14:00',
    to: '15:35',
    kind: 'makeup',
    makeupReason: '老伴离不开人，没能去上课',
    skills: {},
    advice: { codes: ['L11.1'] },
    next: { on: day(-42), time: '09:30' },
    judgements: [{ verdict: 'approved', on: day(-45) }],
  })
}

function firstVisits(stage: Stage, home: Home) {
  const day = daysFromLast(stage)
  logVisit(stage, home, {
    on: day(-42),
    from: '09:30',
    to: '10:40',
    skills: {
      ...{ N01: 1, N03: 1, L01: 2, D03: 2, L11: 3, N11: 2, N13: 3, D05: 3, P04: 2, L03: 3, P01: 2, P02: 3 },
    },
    problems: { codes: ['tired', 'noHelper'], text: '夜里起来三四回，没人能换手。谈了喘息服务。' },
    advice: { codes: ['N01.1', 'P01.1'] },
    stress: [2, 2, 1, 2, 0],
    handbook: true,
    next: { on: day(-28), time: '09:30' },
    nextSkills: ['N01', 'N02', 'N03'],
    judgements: [{ verdict: 'approved', on: day(-40) }],
  })
  logVisit(stage, home, {
    on: day(-28),
    from: '09:25',
    to: '10:35',
    skills: { N01: 2, N02: 1, N03: 2, L01: 3, D03: 3, N11: 2, N12: 1, P04: 3, P01: 3 },
    problems: { codes: ['skinRed', 'turningHard'], text: '骶尾发红，按压变白，当天教翻身卡。' },
    advice: { codes: ['N02.1', 'N03.2'] },
    next: { on: day(-14), time: '09:30' },
    nextSkills: ['N01', 'N02', 'R03'],
    judgements: [{ verdict: 'approved', on: day(-26) }],
  })
  logAttempt(stage, home, {
    on: day(-14),
    from: '09:30',
    reason: 'familyPostponed',
    cancelledBy: 'family',
    note: '家里有事，照护者提出改期。',
    next: { on: day(0), time: '09:30' },
    judgements: [{ verdict: 'approved', on: day(-12) }],
  })
}

function thirdVisit(stage: Stage, home: Home) {
  const day = daysFromLast(stage)
  logVisit(stage, home, {
    on: day(0),
    from: '09:32',
    to: '10:37',
    skills: { N01: 3, N02: 2, N03: 2, N11: 3, N12: 2, D05: 3, R03: 1 },
    vitals: { temperature: 36.6, pulse: 76, respiration: 18, sbp: 132, dbp: 78 },
    problems: {
      codes: ['turningHard', 'backAche'],
      text: '骶尾部上次发红处已退红，皮肤完整。照护者夜间翻身吃力，腰部酸痛。',
    },
    advice: {
      codes: ['N02.1', 'N02.2', 'N01.1'],
      text: '继续使用两小时翻身卡；叩背放在饭后两小时；翻身时先屈膝再推，护住自己的腰。',
    },
    next: { on: day(14), time: '09:30' },
    nextSkills: ['N02', 'N03'],
    promises: [
      { text: '带一个楔形垫来，一起练30度侧卧', owner: 'trainer', dueDate: day(14) },
      { text: '女儿周末来替两个小时', owner: 'family', dueDate: day(7) },
    ],
    receivedAt: stage.at(day(0), '18:40'),
  })
}
