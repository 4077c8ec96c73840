import { agree } from '../appointments.ts'
import { userIds } from '../cast.ts'
import { attend, type ClassDay, seenIn } from '../classes.ts'
import { enrol } from '../enrolment.ts'
import type { Home } from '../home.ts'
import { bornYearsAgo } from '../people.ts'
import type { Stage, StagedProgramme } from '../stage.ts'
import { logVisit } from '../visits.ts'
import { homeIds } from './ids.ts'
import { waiveSharing } from './shared.ts'

type Classes = readonly ClassDay[]

/** 陈国强 cares for his mother; the second visit is today at 14:00. Feeding and care of the mouth are promised. */
export function chenGuoqiang(stage: Stage, programme: StagedProgramme, classes: Classes): Home {
  const { day } = stage
  const home = enrol(stage, {
    programme,
    id: homeIds.chenGuoqiang,
    n: 50,
    seat: 50,
    elder: { name: '周桂兰', sex: 'female', birthDate: bornYearsAgo(stage, 84, '03-09'), conditions: '失智' },
    caregiver: {
      name: '陈国强',
      sex: 'male',
      birthDate: bornYearsAgo(stage, 58, '03-18'),
      phoneEnding: '0050',
    },
    relation: 'son',
    streetCode: '120103009',
    community: '向暖里社区',
    address: '向暖里 7 号楼 1 门 402',
    appliedOn: day(-96),
    approvedOn: day(-90),
    trainerId: userIds.zhouMin,
    assessed: {
      on: day(-76),
      abilityLevel: 'moderate',
      abilityScore: 52,
      needsTags: ['dementia', 'dysphagia'],
      preTest: 60,
      stress: [1, 2, 1, 1, 0],
      waivers: waiveSharing(day(-76)),
    },
  })
  for (const session of classes) {
    attend(stage, home, session, 'present', seenIn(session, programme, { L01: 1, L11: 2, D07: 1 }))
  }
  logVisit(stage, home, {
    on: day(-12),
    from: '14:05',
    to: '15:10',
    skills: { D07: 2, L01: 2, N11: 2, D05: 2, P04: 2 },
    problems: { codes: ['irritable', 'choking'], text: '傍晚容易发脾气，吃稀的爱呛。' },
    advice: { codes: ['D07.2', 'L01.1'] },
    stress: [2, 2, 1, 1, 0],
    handbook: true,
    next: { on: day(0), time: '14:00' },
    nextSkills: ['L01', 'L03'],
    judgements: [{ verdict: 'approved', on: day(-10) }],
  })
  return home
}

/** 刘玉芬 cares for her mother-in-law; the first visit is today at 16:00. */
export function liuYufen(stage: Stage, programme: StagedProgramme, classes: Classes): Home {
  const { day } = stage
  const home = enrol(stage, {
    programme,
    id: homeIds.liuYufen,
    n: 98,
    seat: 98,
    elder: {
      name: '郭淑贞',
      sex: 'female',
      birthDate: bornYearsAgo(stage, 79, '01-20'),
      conditions: '高血压',
    },
    caregiver: {
      name: '刘玉芬',
      sex: 'female',
      birthDate: bornYearsAgo(stage, 51, '05-22'),
      phoneEnding: '0098',
    },
    relation: 'daughterInLaw',
    streetCode: '120103008',
    community: '听雨里社区',
    address: '听雨里 11 号楼 3 门 102',
    appliedOn: day(-20),
    approvedOn: day(-17),
    trainerId: userIds.zhouMin,
    assessed: {
      on: day(-14),
      abilityLevel: 'moderate',
      abilityScore: 58,
      needsTags: ['partialMobility', 'hypertension'],
      preTest: 50,
      stress: 'refused',
      waivers: waiveSharing(day(-14)),
    },
  })
  for (const session of classes) {
    attend(stage, home, session, 'present', seenIn(session, programme, { L11: 1, N11: 1, R01: 1 }))
  }
  agree(stage, home, { on: day(0), time: '16:00', agreedOn: day(-6) })
  return home
}

/** 张秀云 cares for her husband: today at 9:30, with percussion, turning and joints to be taught. */
export function zhangXiuyun(stage: Stage, programme: StagedProgramme, classes: Classes): Home {
  const { day } = stage
  const home = enrol(stage, {
    programme,
    id: homeIds.zhangXiuyun,
    n: 54,
    seat: 54,
    elder: {
      name: '韩振东',
      sex: 'male',
      birthDate: bornYearsAgo(stage, 78, '03-30'),
      conditions: '脑梗死后遗症',
    },
    caregiver: {
      name: '张秀云',
      sex: 'female',
      birthDate: bornYearsAgo(stage, 70, '09-03'),
      phoneEnding: '0054',
    },
    relation: 'spouse',
    streetCode: '120103007',
    community: '滨西楼社区',
    address: '滨西楼 9 号楼 2 门 503',
    appliedOn: day(-100),
    approvedOn: day(-92),
    trainerId: userIds.zhouMin,
    assessed: {
      on: day(-78),
      abilityLevel: 'complete',
      abilityScore: 22,
      needsTags: ['bedbound', 'sputum'],
      preTest: 50,
      stress: [1, 1, 1, 1, 0],
      waivers: [
        {
          skills: ['P03', 'L04', 'L05', 'L07', 'L08', 'L09', 'L10', 'N09', 'N10', 'R07', 'R08'],
          reason: '先学要紧的，其余看手册',
          on: day(-78),
        },
      ],
    },
  })
  for (const session of classes) {
    attend(stage, home, session, 'present', seenIn(session, programme, { N01: 1, N02: 1, L01: 2, N12: 1 }))
  }
  logVisit(stage, home, {
    on: day(-27),
    from: '09:30',
    to: '10:40',
    skills: { N01: 1, N03: 2, L01: 3, L11: 3, N11: 2, D03: 2, P04: 2 },
    advice: { codes: ['N01.2', 'L11.1'] },
    stress: [1, 1, 1, 1, 0],
    handbook: true,
    next: { on: day(-13), time: '09:30' },
    judgements: [{ verdict: 'approved', on: day(-25) }],
  })
  logVisit(stage, home, {
    on: day(-13),
    from: '09:30',
    to: '10:40',
    skills: { N01: 2, N02: 1, N03: 3, D03: 3, N12: 2, N13: 2, D05: 2, P04: 3, L03: 2 },
    problems: { codes: ['sputumStuck'], text: '' },
    advice: { codes: ['N01.1', 'N02.1'] },
    next: { on: day(0), time: '09:30' },
    nextSkills: ['N01', 'N02', 'R03'],
    promises: [{ text: '把床挪开墙，两边都能站人', owner: 'family', dueDate: day(0) }],
    judgements: [{ verdict: 'approved', on: day(-11) }],
  })
  return home
}
