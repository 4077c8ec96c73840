import { addDays, earlier, type LocalDate } from '#lib/calendar/dates.ts'
import { userIds } from './cast.ts'
import { attend, type ClassDay } from './classes.ts'
import { courseOf, stressAnswers } from './course.ts'
import { enrol } from './enrolment.ts'
import type { Home } from './home.ts'
import type { Journey, Teller } from './journey-story.ts'
import { tellVisits } from './journey-visits.ts'
import { addSecondary, changeCaregiver } from './members.ts'
import { leftForLater, profiles, scoreOf } from './profiles.ts'

export type { CourseDays, Journey, Teller } from './journey-story.ts'

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
  if (journey.caregiverChanged) takeOver(teller, journey, home, journey.caregiverChanged)
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

function takeOver({ stage, families, phoneEnding }: Teller, { n }: Journey, home: Home, since: LocalDate) {
  changeCaregiver(stage, home, {
    person: families.next().caregiver,
    relation: 'otherRelative',
    since,
    phoneEnding: phoneEnding(700 + n),
    n: 250 + n,
  })
}
