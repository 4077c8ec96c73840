import { userIds } from '../cast.ts'
import type { ClassDay } from '../classes.ts'
import { enrol } from '../enrolment.ts'
import { answerSurvey, sitTest } from '../evidence.ts'
import { confirmCompletion } from '../facts.ts'
import type { Home } from '../home.ts'
import { bornYearsAgo } from '../people.ts'
import type { Stage, StagedProgramme } from '../stage.ts'
import { homeIds } from './ids.ts'
import { ordinary, SATISFIED, train } from './shared.ts'

type Classes = readonly ClassDay[]

/** 何桂兰: every part of the rule holds since four days ago. */
export function heGuilan(stage: Stage, programme: StagedProgramme, classes: Classes): Home {
  const { day } = stage
  const home = enrol(stage, {
    programme,
    id: homeIds.heGuilan,
    n: 20,
    seat: 20,
    elder: { name: '马凤山', sex: 'male', birthDate: bornYearsAgo(stage, 80, '02-21'), conditions: '糖尿病' },
    caregiver: {
      name: '何桂兰',
      sex: 'female',
      birthDate: bornYearsAgo(stage, 75, '07-29'),
      phoneEnding: '0020',
    },
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
    elder: {
      name: '李宝山',
      sex: 'male',
      birthDate: bornYearsAgo(stage, 90, '11-05'),
      conditions: '帕金森病',
    },
    caregiver: {
      name: '李桂芳',
      sex: 'female',
      birthDate: bornYearsAgo(stage, 64, '12-16'),
      phoneEnding: '0001',
    },
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
