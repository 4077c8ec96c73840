import { userIds } from '../cast.ts'
import type { ClassDay } from '../classes.ts'
import { enrol } from '../enrolment.ts'
import type { Home } from '../home.ts'
import { bornYearsAgo } from '../people.ts'
import type { Stage, StagedProgramme } from '../stage.ts'
import { logAttempt } from '../visits.ts'
import { homeIds } from './ids.ts'
import { train, waiveSharing } from './shared.ts'

type Classes = readonly ClassDay[]

/** 孙建华: his second visit came back with a comment. */
export function sunJianhua(stage: Stage, programme: StagedProgramme, classes: Classes): Home {
  const { day } = stage
  const home = enrol(stage, {
    programme,
    id: homeIds.sunJianhua,
    n: 75,
    seat: 75,
    elder: { name: '孙福生', sex: 'male', birthDate: bornYearsAgo(stage, 86, '01-02'), conditions: '偏瘫' },
    caregiver: {
      name: '孙建华',
      sex: 'male',
      birthDate: bornYearsAgo(stage, 60, '01-30'),
      phoneEnding: '0075',
    },
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
    caregiver: {
      name: '赵淑兰',
      sex: 'female',
      birthDate: bornYearsAgo(stage, 74, '04-17'),
      phoneEnding: '0038',
    },
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
