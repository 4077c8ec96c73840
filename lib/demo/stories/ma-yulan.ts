import { userIds } from '../cast.ts'
import type { ClassDay } from '../classes.ts'
import { enrol } from '../enrolment.ts'
import type { Home } from '../home.ts'
import { bornYearsAgo } from '../people.ts'
import type { Stage, StagedProgramme } from '../stage.ts'
import { homeIds } from './ids.ts'
import { train } from './shared.ts'

/** 马玉兰: a pressure injury of stage 2, found yesterday at 15:20; nobody has acknowledged it yet. */
export function maYulan(stage: Stage, programme: StagedProgramme, classes: readonly ClassDay[]): Home {
  const { day } = stage
  const home = enrol(stage, {
    programme,
    id: homeIds.maYulan,
    n: 97,
    seat: 97,
    elder: {
      name: '田桂荣',
      sex: 'female',
      birthDate: bornYearsAgo(stage, 87, '03-05'),
      conditions: '脑梗死后遗症',
    },
    caregiver: {
      name: '马玉兰',
      sex: 'female',
      birthDate: bornYearsAgo(stage, 59, '06-28'),
      phoneEnding: '0097',
    },
    relation: 'daughterInLaw',
    streetCode: '120103010',
    community: '长青园社区',
    address: '长青园 3 号楼 2 门 203',
    appliedOn: day(-80),
    approvedOn: day(-74),
    trainerId: userIds.heJun,
    assessed: {
      on: day(-69),
      abilityLevel: 'complete',
      abilityScore: 18,
      needsTags: ['bedbound', 'incontinence'],
      preTest: 45,
      stress: [2, 2, 1, 1, 0],
      waivers: [
        {
          skills: ['P03', 'L04', 'L05', 'L07', 'L08', 'L09', 'L10', 'N09', 'R07', 'R08'],
          reason: '先学要紧的，其余看手册',
          on: day(-69),
        },
      ],
    },
  })
  train(stage, home, {
    classes,
    of: 4,
    visits: [
      { on: day(-13), from: '14:00', judgements: [{ verdict: 'approved', on: day(-11) }] },
      {
        on: day(-1),
        from: '14:00',
        to: '15:10',
        savedAt: stage.at(day(-1), '15:16'),
        receivedAt: stage.at(day(-1), '15:20'),
        elderStates: ['pain'],
        problems: { codes: ['skinRed', 'turningHard'], text: '骶尾有一块破皮，硬币大小，周围发红。' },
        advice: { codes: ['N02.1', 'N10.2'], text: '破的地方别压，今天就联系医生。' },
        flags: [{ riskType: 'pressureInjury2', level: 'high', note: '骶尾破皮，硬币大小，没有发烧。' }],
        judgements: [],
      },
    ],
    next: { on: day(6), time: '14:00' },
  })
  return home
}
