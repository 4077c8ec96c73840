import { agree } from '../appointments.ts'
import { userIds } from '../cast.ts'
import { attend, type ClassDay, seenIn } from '../classes.ts'
import { enrol } from '../enrolment.ts'
import type { Home } from '../home.ts'
import { bornYearsAgo } from '../people.ts'
import type { Stage, StagedProgramme } from '../stage.ts'
import { logAttempt, logVisit } from '../visits.ts'
import { homeIds } from './ids.ts'
import { train, waiveSharing } from './shared.ts'

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
    caregiver: { name: '陈国强', sex: 'male', birthDate: bornYearsAgo(stage, 58), phoneEnding: '0050' },
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
    caregiver: { name: '刘玉芬', sex: 'female', birthDate: bornYearsAgo(stage, 51), phoneEnding: '0098' },
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

/** 孙建华: his second visit came back with a comment. */
export function sunJianhua(stage: Stage, programme: StagedProgramme, classes: Classes): Home {
  const { day } = stage
  const home = enrol(stage, {
    programme,
    id: homeIds.sunJianhua,
    n: 75,
    seat: 75,
    elder: { name: '孙福生', sex: 'male', birthDate: bornYearsAgo(stage, 86, '01-02'), conditions: '偏瘫' },
    caregiver: { name: '孙建华', sex: 'male', birthDate: bornYearsAgo(stage, 60), phoneEnding: '0075' },
    relation: 'son',
    streetCode: '120103004',
    community: '松鹤里社区',
    address: '松鹤里 3 号楼 5 门 601',
    appliedOn: day(-80),
    approvedOn: day(-74),
    photoConsent: false,
    trainerId: userIds.zhouMin,
    assessed: {
      on: day(-69),
      abilityLevel: 'severe',
      abilityScore: 40,
      needsTags: ['hemiplegia', 'hypertension'],
      preTest: 45,
      stress: [1, 1, 1, 0, 0],
      waivers: waiveSharing(day(-69)),
    },
  })
  train(stage, home, {
    classes,
    of: 3,
    visits: [
      { on: day(-12), from: '09:00', judgements: [{ verdict: 'approved', on: day(-10) }] },
      {
        on: day(-3),
        from: '09:10',
        to: '09:35',
        problems: { codes: ['transferUnsafe'], text: '压疮图片看不太懂，想要真人对照。' },
        judgements: [
          {
            verdict: 'returned',
            on: day(-1),
            time: '16:30',
            comment: '到达和离开只差 25 分钟，请核对时间。',
          },
        ],
      },
    ],
    next: { on: day(11), time: '09:00' },
  })
  return home
}

/** 赵淑兰: the elder was in hospital at the last try, and the date after it has passed. */
export function zhaoShulan(stage: Stage, programme: StagedProgramme, classes: Classes): Home {
  const { day } = stage
  const home = enrol(stage, {
    programme,
    id: homeIds.zhaoShulan,
    n: 38,
    seat: 38,
    elder: { name: '吴长贵', sex: 'male', birthDate: bornYearsAgo(stage, 83, '04-11'), conditions: '慢阻肺' },
    caregiver: { name: '赵淑兰', sex: 'female', birthDate: bornYearsAgo(stage, 74), phoneEnding: '0038' },
    relation: 'spouse',
    streetCode: '120103003',
    community: '桃李园社区',
    address: '桃李园 2 号楼 4 门 201',
    specialCategory: 'emptyNest',
    appliedOn: day(-110),
    approvedOn: day(-101),
    trainerId: userIds.zhouMin,
    assessed: {
      on: day(-88),
      abilityLevel: 'severe',
      abilityScore: 38,
      needsTags: ['oxygen', 'sputum'],
      preTest: 40,
      stress: [2, 3, 1, 1, 0],
      waivers: waiveSharing(day(-88)),
    },
  })
  train(stage, home, {
    classes,
    of: 3,
    visits: [
      {
        on: day(-23),
        from: '10:00',
        stress: [3, 3, 1, 1, 0],
        judgements: [{ verdict: 'approved', on: day(-20) }],
      },
    ],
    next: { on: day(-16), time: '10:00' },
  })
  logAttempt(stage, home, {
    on: day(-16),
    from: '10:00',
    reason: 'elderHospital',
    note: '邻居说老人前天住院了，家属说一周后出院。',
    next: { on: day(-9), time: '10:00' },
    judgements: [{ verdict: 'approved', on: day(-14) }],
  })
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
    caregiver: { name: '张秀云', sex: 'female', birthDate: bornYearsAgo(stage, 70), phoneEnding: '0054' },
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
