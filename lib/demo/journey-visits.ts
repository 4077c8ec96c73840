import { addDays, daysBetween, earlier, type LocalDate, localDateOf } from '#lib/calendar/dates.ts'
import { agree } from './appointments.ts'
import { userIds } from './cast.ts'
import { adviceOn, stressAnswers, timeAfter } from './course.ts'
import { assign, type Home } from './home.ts'
import type { Journey, Teller } from './journey-story.ts'
import { problemsIn, vitalsOf } from './profiles.ts'
import type { Judgement, VisitStory } from './visit-story.ts'
import { logVisit } from './visits.ts'

const WEEKS_TWO = 14

/** Tells the visits of a journey, with what was taught at each, and the make-up before them. */
export function tellVisits(
  teller: Teller,
  journey: Journey,
  home: Home,
  levels: readonly Readonly<Record<string, number>>[],
) {
  const { stage, diary } = teller
  const { random } = stage
  const makeUp = journey.classes === 'madeUp' && journey.visits[0] ? addDays(journey.visits[0], -6) : null
  const trainerOf = (i: number) =>
    i === 0 ? (journey.firstTrainerId ?? journey.trainerId) : journey.trainerId
  const makeUpAt = makeUp === null ? null : diary.book(trainerOf(0), makeUp)
  const booked = journey.visits.map((day, i) => diary.book(trainerOf(i), day))
  const firstAt = makeUpAt ?? booked[0]
  if (!firstAt) return
  agree(stage, home, { on: firstAt.on, time: firstAt.from, agreedOn: addDays(firstAt.on, -3) })
  if (makeUpAt) tellMakeUp(teller, journey, home, makeUpAt, booked[0]!)
  booked.forEach(({ on, from }, i) => {
    if (i === 1 && journey.firstTrainerId) {
      assign(stage, home, journey.trainerId, addDays(booked[0]!.on, 2), '原培训师休假')
    }
    const following = booked[i + 1]
    const skills = levels[i]!
    const story: VisitStory = {
      on,
      from,
      to: timeAfter(from, 60 + 5 * random.whole(0, 4)),
      skills,
      advice: { codes: adviceOn(random, home, Object.keys(skills)) },
      next: following
        ? { on: following.on, time: following.from }
        : (journey.next ?? inTwoWeeks(home, on, from)),
      ...chanced(teller, home),
      ...(levels[i + 1] ? { nextSkills: Object.keys(levels[i + 1]!).slice(0, 3) } : {}),
      ...(i === 0 ? { handbook: true } : {}),
      ...journey.visitDetails?.[i]?.(on),
    }
    const asked = i === 0 || 'reason' in story.next
    if (asked && story.stress === undefined) {
      story.stress = random.chance(0.1) ? 'refused' : stressAnswers(random, random.whole(0, 8))
    }
    story.judgements ??= judgementsFor(teller, journey, story)
    logVisit(stage, home, story)
  })
}

function tellMakeUp(
  teller: Teller,
  journey: Journey,
  home: Home,
  at: { on: LocalDate; from: string },
  first: { on: LocalDate; from: string },
) {
  const story: VisitStory = {
    ...at,
    to: timeAfter(at.from, 95),
    kind: 'makeup',
    makeupReason: '家里离不开人，没能去上课',
    skills: {},
    next: { on: first.on, time: first.from },
  }
  logVisit(teller.stage, home, { ...story, judgements: judgementsFor(teller, journey, story) })
}

/** What differs from home to home without any story. */
function chanced({ stage: { random }, programme }: Teller, home: Home): Partial<VisitStory> {
  const { needsTags } = home
  const problems = problemsIn(random, needsTags)
  const vitals = vitalsOf(random, needsTags)
  const cannotWrite = random.chance(0.05)
  return {
    ...(problems ? { problems } : {}),
    ...(vitals ? { vitals } : {}),
    ...(random.chance(0.15) ? { present: ['primaryCaregiver', 'elder', 'otherFamily'] } : {}),
    ...(random.chance(0.06)
      ? { elderStates: [random.pick(programme.definition.elderStates.slice(1, 3)).code] }
      : {}),
    ...(cannotWrite
      ? { sign: { kind: 'reason', reason: 'cannotWrite', witness: '社区网格员' } as const }
      : {}),
  }
}

function inTwoWeeks(home: Home, on: LocalDate, from: string): VisitStory['next'] {
  const wanted = addDays(on, WEEKS_TWO)
  const { endDate } = home.programme.definition
  const next = earlier(wanted, endDate)
  return daysBetween(on, next) > 0 ? { on: next, time: from } : { reason: 'familyWillCall' }
}

/** Approved a day or two after it came, when that day has been worked through. */
function judgementsFor({ stage, until }: Teller, { judgedUntil }: Journey, story: VisitStory): Judgement[] {
  const came = story.receivedAt ? localDateOf(story.receivedAt) : story.on
  const on = addDays(came, stage.random.whole(1, 2))
  if (on > (judgedUntil ?? until)) return []
  const by = stage.random.chance(0.65) ? userIds.maXiaoyun : userIds.liJianguo
  return [{ verdict: 'approved', on, by }]
}
