import { addDays, type LocalDate, weekdayOf } from '#lib/calendar/dates.ts'
import { userIds } from '../cast.ts'
import { answerSurvey, followUp, sitTest } from '../evidence.ts'
import { confirmCompletion } from '../facts.ts'
import type { Home } from '../home.ts'
import { type Journey, type Teller, tellJourney } from '../journey.ts'
import type { Random } from '../random.ts'

const FRIDAY = 5

/** The day itself, or the Friday before a weekend. */
export const officeDay = (day: LocalDate): LocalDate => addDays(day, -Math.max(0, weekdayOf(day) - FRIDAY))

/** Days of visits that end with `last`, two to four of them, two or three weeks apart. */
export function visitDays(random: Random, last: LocalDate, count: number): LocalDate[] {
  const days = [last]
  while (days.length < count) days.unshift(addDays(days[0]!, -random.whole(14, count > 3 ? 16 : 20)))
  return days
}

const howMany = (random: Random) => (random.chance(0.2) ? 2 : random.chance(0.12) ? 4 : 3)

const remarks = [
  '老师讲得细，能上手。',
  '叩背学会了，痰好咳多了。',
  '手册字再大点就好了。',
  '希望再来一次。',
  '说话慢，我听得懂。',
] as const

/** Everything that the rule asks for: visits, post-test, survey; the last of it on `lastEvidence`. */
export function trainFully(
  teller: Teller,
  seat: Pick<Journey, 'n' | 'seat' | 'streetCode' | 'trainerId'>,
  given: { lastVisit: LocalDate; lastEvidence: LocalDate; count?: number; more?: Partial<Journey> },
): Home {
  const { random } = teller.stage
  const classes = random.chance(0.16) ? 'madeUp' : 'both'
  const home = tellJourney(teller, {
    ...seat,
    visits: visitDays(random, given.lastVisit, given.count ?? howMany(random)),
    classes,
    next: { reason: 'completing' },
    ...given.more,
  })
  const score = 5 * random.whole(14, 20)
  const readOut = random.chance(0.3)
  if (random.chance(0.12)) {
    sitTest(teller.stage, home, { kind: 'post', on: addDays(given.lastVisit, -8), score: 50 })
  }
  sitTest(teller.stage, home, { kind: 'post', on: given.lastEvidence, score, readOut })
  answerSurvey(teller.stage, home, {
    on: given.lastEvidence,
    answers: surveyAnswers(random),
    ...(random.chance(0.3) ? { remark: random.pick(remarks) } : {}),
    proxy: random.chance(0.1),
  })
  return home
}

function surveyAnswers(random: Random): number[] {
  const answers: number[] = Array.from({ length: 8 }, () =>
    random.chance(0.65) ? 5 : random.chance(0.85) ? 4 : 3,
  )
  answers[7] = random.chance(0.94) ? Math.max(4, answers[7]!) : 3
  return answers
}

/** A household that was completed on a day, and what the call afterwards brought. */
export function tellCompleted(
  teller: Teller,
  seat: Pick<Journey, 'n' | 'seat' | 'streetCode' | 'trainerId'>,
  given: {
    on: LocalDate
    certificate: number
    more?: Partial<Journey>
    count?: number
    /** Somebody answered the call afterwards for sure. */
    called?: boolean
    beforeJudgement?: (home: Home) => void
  },
): Home {
  const on = officeDay(given.on)
  const lastVisit = addDays(given.on, -7)
  const home = trainFully(teller, seat, {
    lastVisit,
    lastEvidence: addDays(lastVisit, 2),
    ...(given.count === undefined ? {} : { count: given.count }),
    more: { judgedUntil: on, ...given.more },
  })
  given.beforeJudgement?.(home)
  const by = teller.stage.random.chance(0.8) ? userIds.maXiaoyun : userIds.liJianguo
  confirmCompletion(teller.stage, home, { on, certificate: given.certificate, by })
  callLater(teller, home, on, given.called)
  return home
}

/** 回访 about three weeks later; now and then nobody answers at first. */
function callLater({ stage, until }: Teller, home: Home, completedOn: LocalDate, always?: boolean) {
  const { random } = stage
  const on = officeDay(addDays(completedOn, random.whole(18, 27)))
  if (on > until) return
  if (random.chance(0.2)) followUp(stage, home, { on: addDays(on, -2), answered: false })
  if (!always && random.chance(0.25)) return
  followUp(stage, home, {
    on,
    answered: true,
    outcome: random.chance(0.92) ? 'normal' : 'retrain',
    answers: {
      stillUsing: random.pick(['翻身、叩背天天用', '喂饭的姿势一直照着做', '量血压、记本子', '都还在用']),
      elderNow: random.pick(['平稳', '胃口好了些', '没再呛过', '皮肤好着']),
      ...(random.chance(0.3)
        ? { difficulties: random.pick(['夜里起不来', '腰还是酸', '一个人抬不动']) }
        : {}),
      visitAgain: random.chance(0.85) ? '不用' : '想再来一次',
    },
  })
}
