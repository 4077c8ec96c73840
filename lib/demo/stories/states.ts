import { userIds } from '../cast.ts'
import type { ClassDay } from '../classes.ts'
import { type Enrolment, enrol } from '../enrolment.ts'
import { answerSurvey, sitTest } from '../evidence.ts'
import { confirmCompletion } from '../facts.ts'
import { changeStatus, type Home } from '../home.ts'
import { bornYearsAgo } from '../people.ts'
import type { Stage, StagedProgramme } from '../stage.ts'
import { homeIds } from './ids.ts'
import { train, waiveSharing } from './shared.ts'

type Classes = readonly ClassDay[]

const SATISFIED = [5, 5, 5, 5, 5, 4, 4, 5]

/** Not bedbound, nothing special: 13 core skills and what a tag or two adds. */
const ordinary = (stage: Stage, on: number, needsTags: string[], preTest: number): Enrolment['assessed'] => ({
  on: stage.day(on),
  abilityLevel: 'moderate',
  abilityScore: 55,
  needsTags,
  preTest,
  stress: [1, 1, 0, 1, 0],
  waivers: waiveSharing(stage.day(on)),
})

/** 冯淑敏: 18 days without contact; one more visit and the post-test are missing. */
export function fengShumin(stage: Stage, programme: StagedProgramme, classes: Classes): Home {
  const { day } = stage
  const home = enrol(stage, {
    programme,
    id: homeIds.fengShumin,
    n: 57,
    seat: 57,
    elder: { name: '冯德海', sex: 'male', birthDate: bornYearsAgo(stage, 88), conditions: '高血压' },
    caregiver: { name: '冯淑敏', sex: 'female', birthDate: bornYearsAgo(stage, 62), phoneEnding: '0057' },
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

/** 何桂兰: every part of the rule holds since four days ago. */
export function heGuilan(stage: Stage, programme: StagedProgramme, classes: Classes): Home {
  const { day } = stage
  const home = enrol(stage, {
    programme,
    id: homeIds.heGuilan,
    n: 20,
    seat: 20,
    elder: { name: '马凤山', sex: 'male', birthDate: bornYearsAgo(stage, 80), conditions: '糖尿病' },
    caregiver: { name: '何桂兰', sex: 'female', birthDate: bornYearsAgo(stage, 75), phoneEnding: '0020' },
    relation: 'spouse',
    streetCode: '120103005',
    community: '和顺园社区',
    address: '和顺园 1 号楼 3 门 302',
    appliedOn: day(-130),
    approvedOn: day(-122),
    trainerId: userIds.zhengXiaoyan,
    assessed: ordinary(stage, -110, ['diabetes'], 60),
  })
  train(stage, home, {
    classes,
    visits: [
      { on: day(-45), from: '09:00', judgements: [{ verdict: 'approved', on: day(-43) }] },
      { on: day(-24), from: '09:00', judgements: [{ verdict: 'approved', on: day(-22) }] },
      {
        on: day(-6),
        from: '09:00',
        stress: [1, 0, 0, 1, 0],
        judgements: [{ verdict: 'approved', on: day(-5) }],
      },
    ],
    next: { reason: 'completing' },
  })
  sitTest(stage, home, { kind: 'post', on: day(-6), score: 85, readOut: true })
  answerSurvey(stage, home, { on: day(-4), answers: SATISFIED, remark: '老师耐心，手册常翻。' })
  return home
}

/** 李桂芳: the first to complete, seventeen weeks ago. */
export function liGuifang(stage: Stage, programme: StagedProgramme, classes: Classes): Home {
  const { day } = stage
  const home = enrol(stage, {
    programme,
    id: homeIds.liGuifang,
    n: 1,
    seat: 1,
    elder: { name: '李宝山', sex: 'male', birthDate: bornYearsAgo(stage, 90), conditions: '帕金森病' },
    caregiver: { name: '李桂芳', sex: 'female', birthDate: bornYearsAgo(stage, 64), phoneEnding: '0001' },
    relation: 'daughter',
    streetCode: '120103001',
    community: '福泽里社区',
    address: '福泽里 5 号楼 2 门 101',
    specialCategory: 'advancedAge',
    appliedOn: day(-194),
    approvedOn: day(-190),
    trainerId: userIds.zhengXiaoyan,
    assessed: ordinary(stage, -187, ['wheelchair'], 55),
  })
  train(stage, home, {
    classes,
    visits: [
      { on: day(-166), from: '10:40', judgements: [{ verdict: 'approved', on: day(-164) }] },
      { on: day(-150), from: '10:40', judgements: [{ verdict: 'approved', on: day(-148) }] },
      {
        on: day(-128),
        from: '10:40',
        stress: [1, 0, 0, 0, 0],
        judgements: [{ verdict: 'approved', on: day(-126) }],
      },
    ],
    next: { reason: 'completing' },
  })
  sitTest(stage, home, { kind: 'post', on: day(-128), score: 90 })
  answerSurvey(stage, home, { on: day(-126), answers: SATISFIED })
  confirmCompletion(stage, home, { on: day(-118), certificate: 1 })
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
    elder: { name: '高玉山', sex: 'male', birthDate: bornYearsAgo(stage, 82), conditions: '心功能不全' },
    caregiver: { name: '高玉梅', sex: 'female', birthDate: bornYearsAgo(stage, 68), phoneEnding: '0032' },
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
    elder: { name: '许树林', sex: 'male', birthDate: bornYearsAgo(stage, 85), conditions: '脑出血后遗症' },
    caregiver: { name: '高秀珍', sex: 'female', birthDate: bornYearsAgo(stage, 71), phoneEnding: '0102' },
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
