import { userIds } from '../cast.ts'
import type { ClassDay } from '../classes.ts'
import { enrol } from '../enrolment.ts'
import { answerSurvey } from '../evidence.ts'
import { changeStatus, type Home } from '../home.ts'
import { bornYearsAgo } from '../people.ts'
import type { Stage, StagedProgramme } from '../stage.ts'
import { homeIds } from './ids.ts'
import { ordinary, SATISFIED, train } from './shared.ts'

type Classes = readonly ClassDay[]

/** 冯淑敏: 18 days without contact; one more visit and the post-test are missing. */
export function fengShumin(stage: Stage, programme: StagedProgramme, classes: Classes): Home {
  const { day } = stage
  const home = enrol(stage, {
    programme,
    id: homeIds.fengShumin,
    n: 57,
    seat: 57,
    elder: { name: '冯德海', sex: 'male', birthDate: bornYearsAgo(stage, 88, '06-11'), conditions: '高血压' },
    caregiver: {
      name: '冯淑敏',
      sex: 'female',
      birthDate: bornYearsAgo(stage, 62, '10-08'),
      phoneEnding: '0057',
    },
    relation: 'daughter',
    streetCode: '120103009',
    community: '晚晴园社区',
    address: '晚晴园 6 号楼 1 门 204',
    appliedOn: day(-94),
    approvedOn: day(-86),
    trainerId: userIds.zhengXiaoyan,
    assessed: ordinary(stage, -72, ['hypertension'], 65),
  })
  train(stage, home, {
    classes,
    visits: [{ on: day(-18), from: '14:00', judgements: [{ verdict: 'approved', on: day(-15) }] }],
    next: { on: day(5), time: '14:00' },
  })
  answerSurvey(stage, home, { on: day(-18), answers: SATISFIED })
  return home
}

/** 高玉梅: the elder went into hospital eleven days ago. */
export function gaoYumei(stage: Stage, programme: StagedProgramme, classes: Classes): Home {
  const { day } = stage
  const home = enrol(stage, {
    programme,
    id: homeIds.gaoYumei,
    n: 32,
    seat: 32,
    elder: {
      name: '高玉山',
      sex: 'male',
      birthDate: bornYearsAgo(stage, 82, '08-24'),
      conditions: '心功能不全',
    },
    caregiver: {
      name: '高玉梅',
      sex: 'female',
      birthDate: bornYearsAgo(stage, 68, '01-12'),
      phoneEnding: '0032',
    },
    relation: 'otherRelative',
    streetCode: '120103010',
    community: '长青园社区',
    address: '长青园 8 号楼 1 门 303',
    appliedOn: day(-120),
    approvedOn: day(-112),
    trainerId: userIds.zhengXiaoyan,
    assessed: ordinary(stage, -104, ['partialMobility'], 50),
  })
  train(stage, home, {
    classes,
    of: 3,
    visits: [{ on: day(-26), from: '15:40', judgements: [{ verdict: 'approved', on: day(-24) }] }],
    next: { on: day(-12), time: '15:40' },
  })
  changeStatus(stage, home, 'suspended', {
    on: day(-11),
    by: userIds.maXiaoyun,
    reason: 'hospital',
    note: '肺部感染住院，出院再约。',
  })
  return home
}

/** 高秀珍: approved, but all hundred seats were taken; first on the waitlist. */
export function gaoXiuzhen(stage: Stage, programme: StagedProgramme): Home {
  const { day } = stage
  return enrol(stage, {
    programme,
    id: homeIds.gaoXiuzhen,
    n: 102,
    seat: null,
    elder: {
      name: '许树林',
      sex: 'male',
      birthDate: bornYearsAgo(stage, 85, '05-30'),
      conditions: '脑出血后遗症',
    },
    caregiver: {
      name: '高秀珍',
      sex: 'female',
      birthDate: bornYearsAgo(stage, 71, '09-27'),
      phoneEnding: '0102',
    },
    relation: 'spouse',
    streetCode: '120103002',
    community: '同心园社区',
    address: '同心园 2 号楼 1 门 402',
    specialCategory: 'lowIncome',
    source: 'self',
    appliedOn: day(-12),
    waitlistedOn: day(-3),
  })
}
