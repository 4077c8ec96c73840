import { suggestedPlan } from '#lib/assessments/rules.ts'
import type { ProgrammeDefinition } from '#lib/programmes/schema.ts'
import type { Vitals } from '#lib/visits/schema.ts'
import type { Random } from './random.ts'

/** What an elder needs, as an assessment would find it. */
export interface Profile {
  conditions: string
  abilityLevel: 'moderate' | 'severe' | 'complete'
  needsTags: string[]
}

export const profiles: readonly Profile[] = [
  { conditions: '脑梗死后遗症', abilityLevel: 'severe', needsTags: ['bedbound', 'sputum'] },
  { conditions: '脑出血后偏瘫', abilityLevel: 'severe', needsTags: ['hemiplegia', 'hypertension'] },
  { conditions: '失智', abilityLevel: 'moderate', needsTags: ['dementia', 'incontinence'] },
  { conditions: '糖尿病、行走困难', abilityLevel: 'moderate', needsTags: ['diabetes', 'wheelchair'] },
  { conditions: '脑梗死、吞咽差', abilityLevel: 'moderate', needsTags: ['dysphagia', 'stroke'] },
  { conditions: '高位截瘫', abilityLevel: 'complete', needsTags: ['bedbound', 'catheter'] },
  { conditions: '脑干梗死', abilityLevel: 'complete', needsTags: ['ngTube', 'sputum', 'pressureInjury'] },
  {
    conditions: '骨关节炎、高血压',
    abilityLevel: 'moderate',
    needsTags: ['partialMobility', 'hypertension'],
  },
  { conditions: '糖尿病', abilityLevel: 'moderate', needsTags: ['diabetes', 'insulin'] },
  { conditions: '慢阻肺', abilityLevel: 'severe', needsTags: ['oxygen', 'sputum'] },
  { conditions: '髋部骨折术后', abilityLevel: 'severe', needsTags: ['wheelchair', 'constipation'] },
  { conditions: '失智、走失过一次', abilityLevel: 'moderate', needsTags: ['dementia', 'hearingLoss'] },
  { conditions: '帕金森病', abilityLevel: 'severe', needsTags: ['partialMobility', 'constipation'] },
]

const SCORES = { moderate: [46, 65], severe: [30, 45], complete: [8, 29] } as const

export const scoreOf = (random: Random, { abilityLevel }: Profile): number => {
  const [lowest, highest] = SCORES[abilityLevel]
  return random.whole(lowest, highest)
}

const LONGEST_PLAN = 16

/** Skills that a trainer leaves for later, so that a family can learn the rest (domain.md A6). Never critical ones. */
export function leftForLater(needsTags: readonly string[], definition: ProgrammeDefinition): string[] {
  const plan = suggestedPlan(needsTags, definition).map(({ skill }) => skill)
  const optional = definition.skills
    .filter(({ code, core, safetyCritical }) => plan.includes(code) && !core && !safetyCritical)
    .map(({ code }) => code)
  return optional.slice(0, Math.max(0, plan.length - LONGEST_PLAN))
}

const problemsByTag: Readonly<Record<string, readonly string[]>> = {
  bedbound: ['turningHard', 'backAche', 'skinRed'],
  dysphagia: ['choking'],
  sputum: ['sputumStuck'],
  dementia: ['irritable', 'poorSleep'],
  constipation: ['constipated'],
  diabetes: ['medicineMixed'],
  wheelchair: ['transferUnsafe'],
  partialMobility: ['tripping'],
  ngTube: ['tubeLoose'],
  catheter: ['tubeLoose'],
}
const ANYWHERE = ['tired', 'noHelper', 'medicineMixed', 'tripping']

const said: Readonly<Record<string, string>> = {
  skinRed: '骶尾有点发红，按压能变白。',
  turningHard: '夜里一个人翻不动。',
  backAche: '照护者弯腰太多，腰酸。',
  choking: '喝水爱呛，喂得有点快。',
  sputumStuck: '早上痰多，咳不出来。',
  constipated: '三天没大便。',
  poorSleep: '夜里醒三四回，白天打盹。',
  medicineMixed: '早晚的药放混了。',
  irritable: '傍晚容易着急，要出门。',
  tripping: '门口地垫卷边，容易绊。',
  tubeLoose: '固定的胶布松了。',
  transferUnsafe: '下床时脚踩不实。',
  tired: '照护者说累，歇不过来。',
  noHelper: '就一个人照顾，走不开。',
}

/** What a trainer notes about a home like this one; often nothing. */
export function problemsIn(
  random: Random,
  needsTags: readonly string[],
): { codes: string[]; text: string } | undefined {
  if (random.chance(0.4)) return undefined
  const code = random.pick([...needsTags.flatMap(tag => problemsByTag[tag] ?? []), random.pick(ANYWHERE)])
  return { codes: [code], text: random.chance(0.6) ? said[code]! : '' }
}

/** Values without anything to worry about; often none are measured. */
export function vitalsOf(random: Random, needsTags: readonly string[]): Vitals | undefined {
  if (random.chance(0.55)) return undefined
  return {
    temperature: random.whole(361, 369) / 10,
    pulse: random.whole(66, 88),
    respiration: random.whole(16, 20),
    sbp: random.whole(116, 150),
    dbp: random.whole(64, 86),
    ...(needsTags.includes('oxygen') ? { spo2: random.whole(93, 97) } : {}),
    ...(needsTags.includes('diabetes') ? { glucose: random.whole(56, 98) / 10 } : {}),
  }
}
