import type { LocalDate } from '#lib/calendar/dates.ts'
import { attend, type ClassDay } from '../classes.ts'
import { adviceOn, courseOf, stressAnswers, timeAfter } from '../course.ts'
import type { Enrolment } from '../enrolment.ts'
import type { Home } from '../home.ts'
import type { Stage } from '../stage.ts'
import type { VisitStory } from '../visit-story.ts'
import { logVisit } from '../visits.ts'

/** 13 core skills and nothing else: the shortest plan that there is. */
export const EVERYONE_BUT_CORE = ['P03']

export const waiveSharing = (on: LocalDate) => [
  { skills: EVERYONE_BUT_CORE, reason: '家里人手够，暂不安排', on },
]

export const SATISFIED = [5, 5, 5, 5, 5, 4, 4, 5]

/** Not bedbound, nothing special: 13 core skills and what a tag or two adds. */
export const ordinary = (
  stage: Stage,
  on: number,
  needsTags: string[],
  preTest: number,
): Enrolment['assessed'] => ({
  on: stage.day(on),
  abilityLevel: 'moderate',
  abilityScore: 55,
  needsTags,
  preTest,
  stress: [1, 1, 0, 1, 0],
  waivers: waiveSharing(stage.day(on)),
})

/**
 * Classes and visits in which a caregiver reaches every level that her plan asks for; with fewer visits than
 * `of`, the rest is still to come.
 */
export function train(
  stage: Stage,
  home: Home,
  given: {
    classes: readonly ClassDay[]
    visits: readonly (Pick<VisitStory, 'on' | 'from'> & Partial<VisitStory>)[]
    of?: number
    /** The next date after the last visit. */
    next: VisitStory['next']
  },
) {
  const total = given.of ?? given.visits.length
  const course = courseOf(stage.random, home, given.classes, total)
  given.classes.forEach((session, i) => {
    attend(stage, home, session, 'present', course.classes[i])
  })
  given.visits.forEach((visit, i) => {
    const skills = course.visits[i]!
    const following = given.visits[i + 1]
    const coming = course.visits[i + 1]
    logVisit(stage, home, {
      to: timeAfter(visit.from, 60 + 5 * stage.random.whole(0, 4)),
      skills,
      advice: { codes: adviceOn(stage.random, home, Object.keys(skills)) },
      ...(i === 0 ? { stress: stressAnswers(stage.random, 3), handbook: true } : {}),
      next: following ? { on: following.on, time: following.from } : given.next,
      ...(coming ? { nextSkills: Object.keys(coming).slice(0, 3) } : {}),
      ...visit,
    })
  })
}
