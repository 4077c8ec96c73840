import { addDays } from '#lib/calendar/dates.ts'
import { agree } from '../appointments.ts'
import { userIds } from '../cast.ts'
import { answerSurvey, sitTest } from '../evidence.ts'
import type { Home } from '../home.ts'
import { type Journey, type Teller, tellJourney } from '../journey.ts'
import type { Seat } from '../seats.ts'
import { logVisit } from '../visits.ts'
import { handleFlags } from './risks.ts'

/** Days of the visits, counted from today, of those who are on their way. */
const visitsOf: Readonly<Record<number, readonly number[]>> = {
  45: [-37, -16, -1],
  59: [-36, -17, -1],
  62: [-24, -1],
  63: [-27, -6],
  71: [-9],
  72: [-12],
  77: [-26, -7],
  79: [-7],
  80: [-28, -10],
  82: [-30, -11],
  83: [-39, -21, -4],
  84: [-6],
  86: [-23, -2],
  87: [-12, -4],
  89: [-25, -5],
  90: [-2],
  91: [],
  92: [],
  93: [-22, -8],
  94: [],
  96: [-5],
}

/** The silent phone delivered its last record four days ago. */
const LAST_OF_SUN = -5

type Details = NonNullable<Journey['visitDetails']>

/** A household in training that nobody needs to worry about. */
export function tellTraining(teller: Teller, seat: Seat): Home {
  const { stage } = teller
  const told = visitsOf[seat.seat] ?? [-8]
  const silent = seat.trainerId === userIds.sunHaitao && seat.seat !== 83
  const days = told.map((day, i) => (silent && i === told.length - 1 ? Math.min(day, LAST_OF_SUN) : day))
  const home = tellJourney(teller, {
    n: seat.seat === 90 ? 101 : seat.seat,
    seat: seat.seat,
    streetCode: seat.streetCode,
    trainerId: seat.trainerId,
    visits: days.map(stage.day),
    of: days.length === 3 ? 3 : 4,
    classes: seat.seat === 90 ? 'none' : seat.seat === 96 ? 'second' : 'both',
    judgedUntil: stage.day(-4),
    ...(seat.seat === 90 ? { approvedOn: stage.day(-6) } : {}),
    ...(seat.seat === 82 ? { caregiverChanged: stage.day(-40) } : {}),
    visitDetails: detailsFor(teller, seat),
  })
  if (days.length === 0) {
    agree(stage, home, { on: stage.day(3), time: '10:00', agreedOn: stage.day(-1), reason: '课后约好' })
  }
  tellAftermath(teller, seat, home)
  return home
}

function detailsFor({ stage }: Teller, { seat }: Seat): Details {
  const at = (offset: number, time: string) => stage.at(stage.day(offset), time)
  switch (seat) {
    case 45:
      return { 2: () => ({ receivedAt: at(0, '08:52') }) }
    case 59:
      return {
        2: () => ({
          receivedAt: at(0, '08:41'),
          flags: [{ riskType: 'fall', level: 'attention', note: '前天在厨房滑了一下，没受伤。' }],
        }),
      }
    case 62:
      return {
        1: () => ({
          receivedAt: at(-1, '19:15'),
          flags: [{ riskType: 'pressureInjury', level: 'attention', note: '脚跟发红，按压不变白。' }],
        }),
      }
    case 63:
      return { 1: () => ({ stress: [3, 3, 2, 2, 1] }) }
    case 72:
      return {
        0: () => ({
          savedAt: at(-3, '20:10'),
          receivedAt: at(-3, '20:18'),
          lateReason: '手机摔坏了，修好后补记。',
        }),
      }
    case 80:
      return {
        0: on => ({
          correction: {
            change: { problems: { codes: ['tripping'], text: '门口地垫和电线都绊脚。' } },
            reason: '漏记了电线。',
            judgements: [{ verdict: 'approved', on: addDays(on, 4) }],
          },
          judgements: [],
        }),
      }
    case 83:
      return {
        2: () => ({
          receivedAt: at(-4, '18:20'),
          flags: [{ riskType: 'wandering', level: 'attention', note: '趁人不注意出过一次门。' }],
        }),
      }
    case 86:
      return {
        1: () => ({
          flags: [{ riskType: 'socialNeed', level: 'attention', note: '护理用品花销大，想问补贴。' }],
        }),
      }
    case 87:
      return {
        1: () => ({
          judgements: [
            {
              verdict: 'returned',
              on: stage.day(-2),
              comment: '两项技能写了独立完成，请补上看到的步骤。',
              by: userIds.liJianguo,
            },
          ],
        }),
      }
    default:
      return {}
  }
}

function tellAftermath({ stage }: Teller, { seat }: Seat, home: Home) {
  if (seat === 59) answerSurvey(stage, home, { on: stage.day(-1), answers: [5, 4, 5, 5, 5, 4, 4, 5] })
  if (seat === 83) sitTest(stage, home, { kind: 'post', on: stage.day(-4), score: 80, readOut: true })
  if (seat === 62) handleFlags(stage, home, { until: 'actioned', action: '已电话教悬空垫枕，明天看照片。' })
  if (seat === 83) handleFlags(stage, home, { until: 'actioned', action: '社区已发联系卡。' })
  if (seat === 79) tellTwice(stage, home)
}

/** The same visit sent from two phones: one of the two is void. */
function tellTwice(stage: Teller['stage'], home: Home) {
  const on = stage.day(-7)
  logVisit(stage, home, {
    on,
    from: '08:00',
    to: '08:50',
    skills: { [home.plan[0]!]: 2 },
    next: { on: stage.day(7), time: '09:00' },
    judgements: [{ verdict: 'voided', on: stage.day(-5), comment: '与同日另一条重复。' }],
  })
}
