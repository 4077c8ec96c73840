import { addDays, daysBetween, earlier, type LocalDate, localDateOf } from '#lib/calendar/dates.ts'
import { agree } from './appointments.ts'
import { userIds } from './cast.ts'
import { attend, type ClassDay } from './classes.ts'
import { adviceOn, courseOf, stressAnswers, timeAfter } from './course.ts'
import type { Diary } from './diary.ts'
import { addSecondary, enrol } from './enrolment.ts'
import type { Families } from './families.ts'
import { assign, type Home } from './home.ts'
import { leftForLater, problemsIn, profiles, scoreOf, vitalsOf } from './profiles.ts'
import type { Seat } from './seats.ts'
import type { Stage, StagedProgramme } from './stage.ts'
import type { Judgement, VisitStory } from './visit-story.ts'
import { logVisit } from './visits.ts'

export type CourseDays = readonly [ClassDay, ClassDay]

/** What the households of one programme have in common. */
export interface Teller {
  stage: Stage
  programme: StagedProgramme
  diary: Diary
  families: Families
  courses: readonly CourseDays[]
  homeId(n: number): string
  /** The last four digits of the caregiver's phone. */
  phoneEnding(n: number): string
  /** The last day on which anything may have happened. */
  until: LocalDate
}

/** A household's way as far as it has come. */
export interface Journey extends Pick<Seat, 'streetCode' | 'trainerId'> {
  n: number
  seat: number | null
  /** About when each visit was; the diary finds the free day. */
  visits: readonly LocalDate[]
  /** How many visits will take all skills to their levels. */
  of?: number
  /** Both class days, only the second, the first made up at home, or none yet. */
  classes?: 'both' | 'second' | 'madeUp' | 'none'
  /** The date after the last visit; two weeks on when left out. */
  next?: VisitStory['next']
  /** More about single visits, by their place. */
  visitDetails?: Readonly<Record<number, (on: LocalDate) => Partial<VisitStory>>>
  /** Visits up to this day have been looked at. */
  judgedUntil?: LocalDate
  /** Somebody else had the household before the second visit. */
  firstTrainerId?: string
  /** For those who have no visit yet. */
  approvedOn?: LocalDate
}

const WEEKS_TWO = 14

/** Tells a household from its application to its last visit. */
export function tellJourney(teller: Teller, journey: Journey): Home {
  const { stage } = teller
  const attended = coursesBefore(teller, journey)
  const home = enrolFor(teller, journey, attended)
  const course = courseOf(stage.random, home, attended, journey.of ?? Math.max(1, journey.visits.length))
  if (attended.length > 0 && journey.classes === 'madeUp') missFirst(teller, home, attended[0]!)
  attended.forEach((session, i) => {
    attend(stage, home, session, stage.random.chance(0.08) ? 'late' : 'present', course.classes[i])
  })
  tellVisits(teller, journey, home, course.visits)
  return home
}

/** The class days that the caregiver attended: of the last course that was over before the first visit. */
function coursesBefore({ courses }: Teller, { visits, classes = 'both' }: Journey): ClassDay[] {
  const first = visits[0]
  const fitting = courses.filter(([, second]) => first === undefined || second.on < addDays(first, -3))
  const [one, two] = fitting.at(-1) ?? []
  if (!one || !two || classes === 'none') return []
  return classes === 'both' ? [one, two] : [two]
}

function missFirst({ stage, courses }: Teller, home: Home, attended: ClassDay) {
  const pair = courses.find(([, second]) => second.id === attended.id)
  if (pair) attend(stage, home, pair[0], 'absent')
}

function enrolFor(teller: Teller, journey: Journey, attended: readonly ClassDay[]): Home {
  const { stage, programme } = teller
  const { random } = stage
  const family = teller.families.next()
  const profile = random.pick(profiles)
  const begun = attended[0]?.on ?? addDays(journey.visits[0] ?? teller.until, -5)
  const approvedOn = journey.approvedOn ?? addDays(begun, -random.whole(9, 12))
  const latest = journey.visits[0] ? addDays(journey.visits[0], -2) : teller.until
  const assessedOn = earlier(addDays(approvedOn, random.whole(2, 5)), latest)
  const later = leftForLater(profile.needsTags, programme.definition)
  const home = enrol(stage, {
    programme,
    id: teller.homeId(journey.n),
    n: journey.n,
    seat: journey.seat,
    elder: { ...family.elder, conditions: profile.conditions },
    caregiver: { ...family.caregiver, phoneEnding: teller.phoneEnding(journey.n) },
    relation: family.relation,
    streetCode: journey.streetCode,
    community: family.community,
    address: family.address,
    ...(family.specialCategory ? { specialCategory: family.specialCategory } : {}),
    source: family.source,
    appliedOn: addDays(approvedOn, -random.whole(4, 9)),
    approvedOn,
    photoConsent: !random.chance(0.14),
    trainerId: journey.firstTrainerId ?? journey.trainerId,
    coordinatorId: random.chance(0.7) ? userIds.maXiaoyun : userIds.liJianguo,
    assessed: {
      on: assessedOn,
      abilityLevel: profile.abilityLevel,
      abilityScore: scoreOf(random, profile),
      needsTags: profile.needsTags,
      preTest: 5 * random.whole(7, 14),
      stress: random.chance(0.12) ? 'refused' : stressAnswers(random, random.whole(1, 9)),
      waivers: later.length > 0 ? [{ skills: later, reason: '先学要紧的，其余看手册', on: assessedOn }] : [],
    },
  })
  if (random.chance(0.1)) {
    addSecondary(stage, home, teller.families.next().caregiver, 'otherRelative', approvedOn)
  }
  return home
}

function tellVisits(
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
