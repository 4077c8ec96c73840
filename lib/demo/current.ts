import { visitRevisions } from '#db/schema/index.ts'
import { trainers, userIds } from './cast.ts'
import type { Diary } from './diary.ts'
import type { Families } from './families.ts'
import { addProgramme, holdCourse, saturdayUpTo } from './ground.ts'
import { currentProgramme } from './hexi.ts'
import type { CourseDays, Teller } from './journey.ts'
import { programmeIds } from './programme-ids.ts'
import { hundredSeats, type Seat } from './seats.ts'
import type { Stage, StagedProgramme } from './stage.ts'
import { heGuilan, liGuifang } from './stories/done.ts'
import { currentHomeId } from './stories/ids.ts'
import { maYulan } from './stories/ma-yulan.ts'
import { fengShumin, gaoXiuzhen, gaoYumei } from './stories/states.ts'
import { chenGuoqiang, liuYufen, zhangXiuyun } from './stories/trainer-day.ts'
import { sunJianhua, zhaoShulan } from './stories/troubled.ts'
import { wangGuiying } from './stories/wang-guiying.ts'
import { tellCompleted, trainFully } from './tell/completed.ts'
import { completedOn, extras } from './tell/completions.ts'
import { tellBereaved, tellRejected, tellWaiting } from './tell/gone.ts'
import { handleFlags, handleRestricted } from './tell/risks.ts'
import { tellTraining } from './tell/training.ts'
import { tellAttention, tellNotStarted, tellSilence, tellSuspended, tellVacant } from './tell/underway.ts'

/** Days from today on which courses began: the nearest Saturday before. */
const COURSES = [-178, -129, -94, -58, -37, -9]
const SUMMER = 3
const PLACES = ['河西区养老服务示例中心二楼', '友谊路街道示例活动室', '梅江街道示例活动室']

/** Days from today of the last evidence of those who wait for review; the longest wait is told by name. */
const readyOn: Readonly<Record<number, number>> = { 30: -3, 35: -2, 49: -2, 53: -1, 66: -1, 81: -1 }

const named: ReadonlySet<number> = new Set([1, 20, 32, 38, 50, 52, 54, 57, 75, 97, 98])

/** The programme in progress: the hundred seats of the board, those who wait, and those who left. */
export function tellCurrentProgramme(stage: Stage, diary: Diary, families: Families): StagedProgramme {
  const programme = addProgramme(stage, {
    id: programmeIds.current,
    versionId: programmeIds.currentVersion,
    definition: currentProgramme(stage.today),
  })
  const courses = COURSES.map((before, i) =>
    holdCourse(stage, programme, {
      first: saturdayUpTo(stage.day(before)),
      second: saturdayUpTo(stage.day(before + 7)),
      place: PLACES[i % PLACES.length]!,
      teacherId: userIds[trainers[i % 3]!],
    }),
  )
  const teller: Teller = {
    stage,
    programme,
    diary,
    families,
    courses,
    homeId: currentHomeId,
    phoneEnding: n => String(n).padStart(4, '0'),
    until: stage.day(-1),
  }
  tellNamed(stage, programme, courses)
  keepTheirHours(stage, diary)
  const seats = hundredSeats(stage.random)
  const done = seats.filter(({ state }) => state === 'completed')
  for (const seat of seats.filter(one => !named.has(one.seat))) tellSeat(teller, seat, done.indexOf(seat))
  tellBereaved(teller)
  gaoXiuzhen(stage, programme)
  tellWaiting(teller)
  tellRejected(teller)
  return programme
}

function tellNamed(stage: Stage, programme: StagedProgramme, courses: readonly CourseDays[]) {
  const summer = courses[SUMMER]!
  liGuifang(stage, programme, courses[0]!)
  for (const tell of [wangGuiying, chenGuoqiang, sunJianhua, fengShumin, heGuilan, gaoYumei, maYulan]) {
    tell(stage, programme, summer)
  }
  zhaoShulan(stage, programme, summer)
  zhangXiuyun(stage, programme, summer)
  liuYufen(stage, programme, courses.at(-1)!.slice(1))
}

/** What was told by name has its hours; the others come between. */
function keepTheirHours({ sheet }: Stage, diary: Diary) {
  for (const { body, byUserId } of sheet.rowsOf(visitRevisions)) {
    const from = body.arriveAt ?? '12:00'
    diary.keep(byUserId, body.visitDate, from, body.leaveAt ?? from)
  }
}

function tellSeat(teller: Teller, seat: Seat, order: number) {
  switch (seat.state) {
    case 'completed':
      return tellDone(teller, seat, order)
    case 'readyForReview':
      return tellReady(teller, seat)
    case 'attention':
      return tellAttention(teller, seat)
    case 'red':
      return tellSilence(teller, seat)
    case 'suspended':
      return tellSuspended(teller, seat)
    case 'vacant':
      return tellVacant(teller, seat)
    case 'notStarted':
      return tellNotStarted(teller, seat)
    case 'inTraining':
      return tellTraining(teller, seat)
  }
}

const own = ({ seat, streetCode, trainerId }: Seat) => ({ n: seat, seat, streetCode, trainerId })

function tellDone(teller: Teller, seat: Seat, order: number) {
  const { flag, restricted, ...more } = extras[seat.seat] ?? {}
  const home = tellCompleted(
    teller,
    { ...own(seat), ...more },
    {
      on: teller.stage.day(completedOn[order]!),
      certificate: order + 1,
      more,
      beforeJudgement: told => {
        if (flag) handleFlags(teller.stage, told, { until: 'closed', ...flag })
        if (restricted) handleRestricted(teller.stage, told, { until: 'closed', ...restricted })
      },
    },
  )
  return home
}

function tellReady(teller: Teller, seat: Seat) {
  const last = readyOn[seat.seat] ?? -2
  return trainFully(teller, own(seat), {
    lastVisit: teller.stage.day(last - 5),
    lastEvidence: teller.stage.day(last),
    more: { judgedUntil: teller.stage.day(-1) },
  })
}
