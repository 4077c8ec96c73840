import { addDays } from '#lib/calendar/dates.ts'
import { userIds } from '../cast.ts'
import type { Journey } from '../journey.ts'

/** Days from today on which households were completed: half of them in the last eight weeks (mockup of the board). */
export const completedOn: readonly number[] = [
  ...[-118, -112, -107, -102, -98, -95, -92, -89, -86, -84, -81, -79],
  ...[-77, -75, -74, -72, -70, -68, -66, -64, -62, -60, -59],
  ...[-53, -52, -49, -47, -45, -42, -40, -38, -35, -33, -31, -28],
  ...[-26, -24, -21, -19, -17, -14, -12, -9, -7, -4, -2],
]

interface Extra extends Partial<Journey> {
  /** What was done about the flag that the first visit raised. */
  flag?: { action: string; outcome: string }
  restricted?: { action: string; outcome: string }
}

/** Completed households that have more to tell than the others. */
export const extras: Readonly<Record<number, Extra>> = {
  5: {
    visitDetails: {
      0: () => ({ flags: [{ riskType: 'aspiration', level: 'high', note: '喝水连呛三次，脸憋红。' }] }),
    },
    flag: { action: '当天联系家庭医生，约吞咽筛查。', outcome: '筛查后改糊状食物，没再呛。' },
  },
  9: {
    visitDetails: {
      0: on => ({
        savedAt: instantAfter(on, 9),
        receivedAt: instantAfter(on, 9) + 600_000,
        lateReason: '培训师家中有事，回来补记。',
      }),
    },
  },
  12: { visitDetails: { 0: on => returnedAndMended(on, '漏写了在场的女儿，请补上。') } },
  17: {
    visitDetails: {
      0: () => ({ flags: [{ riskType: 'medicationError', level: 'high', note: '降压药早晚各吃成两份。' }] }),
    },
    flag: { action: '当天问了社区医生，量血压。', outcome: '改用分药盒，家属复核，一周无误。' },
  },
  23: {
    visitDetails: {
      0: () => ({ flags: [{ riskType: 'homeHazard', level: 'high', note: '吸氧时旁边点着燃气灶。' }] }),
    },
    flag: { action: '现场移开氧气机，社区装报警器。', outcome: '已装报警器，厨房不再吸氧。' },
  },
  27: { firstTrainerId: userIds.heJun },
  36: {
    visitDetails: {
      0: () => ({
        elderStates: ['fever'],
        vitals: { temperature: 38.8, pulse: 96, respiration: 22, sbp: 128, dbp: 74 },
        vitalsConfirmed: ['temperature'],
        flags: [{ riskType: 'acuteIllness', level: 'high', note: '体温 38.8，人清醒，痰黄。' }],
      }),
    },
    flag: { action: '家属当天送医，诊断肺炎。', outcome: '治疗十天出院，恢复训练。' },
  },
  41: { visitDetails: { 1: on => returnedAndMended(on, '在场人员少了一位，请核对。') } },
  44: {
    visitDetails: { 0: () => ({ stress: [3, 3, 3, 2, 1] }) },
    restricted: {
      action: '马晓云当天到家里谈，联系心理热线。',
      outcome: '女儿搬回同住，情绪平稳，继续关注。',
    },
  },
}

const DAY_MS = 86_400_000
const EVENING_MS = 12 * 3_600_000

/** In the evening (20:00 in Tianjin), that many days after a local date. */
const instantAfter = (on: string, days: number) => Date.parse(`${on}T00:00:00Z`) + days * DAY_MS + EVENING_MS

/** Sent back the next day, mended, approved. */
function returnedAndMended(on: string, comment: string) {
  return {
    judgements: [{ verdict: 'returned' as const, on: addDays(on, 1), comment }],
    correction: {
      change: { presentPersons: ['primaryCaregiver', 'elder', 'otherFamily'] },
      reason: '按退回意见补正。',
      savedAt: instantAfter(on, 2),
      judgements: [{ verdict: 'approved' as const, on: addDays(on, 4) }],
    },
  }
}
