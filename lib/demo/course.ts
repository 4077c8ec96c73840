import { type LocalTime, minutesOfDay } from '#lib/calendar/dates.ts'
import { adviceFor, findModule, targetLevel } from '#lib/programmes/rules.ts'
import type { ClassDay } from './classes.ts'
import type { Home } from './home.ts'
import type { Random } from './random.ts'

/** Levels per skill, for each class day and each visit, in the order in which they are held. */
export interface Course {
  classes: Record<string, number>[]
  visits: Record<string, number>[]
}

/**
 * How a caregiver's skills grow over classes and visits until every planned one is where it must be
 * (domain.md A7, A8). Now and then one fades and comes back.
 */
export function courseOf(
  random: Random,
  home: Home,
  classes: readonly Pick<ClassDay, 'modules'>[],
  visitCount: number,
): Course {
  const definition = home.programme.definition
  const planned = new Set(home.plan)
  const course: Course = { classes: [], visits: Array.from({ length: visitCount }, () => ({})) }
  const seen = new Map<string, number>()
  for (const { modules } of classes) {
    const taught = modules.flatMap(code => findModule(definition, code)?.skills ?? [])
    const levels: Record<string, number> = {}
    for (const skill of taught.filter(code => planned.has(code))) {
      levels[skill] = random.chance(0.7) ? 1 : 2
      seen.set(skill, levels[skill])
    }
    course.classes.push(levels)
  }
  random.shuffled(home.plan).forEach((skill, i) => {
    const target = targetLevel(definition, skill)
    const reachedAt = i % visitCount
    const reached = target < 3 && random.chance(0.4) ? 3 : target
    const before = Math.max(seen.get(skill) ?? 0, 1)
    if (reachedAt > 0 && random.chance(0.35)) {
      course.visits[reachedAt - 1]![skill] = Math.max(before, Math.min(reached - 1, 2))
    }
    course.visits[reachedAt]![skill] = reached
    const fades = reachedAt + 2 < visitCount && random.chance(0.15)
    if (fades) {
      course.visits[reachedAt + 1]![skill] = reached - 1
      course.visits[reachedAt + 2]![skill] = reached
    }
  })
  for (const levels of course.visits) {
    if (Object.keys(levels).length === 0) levels[home.plan[0]!] = 3
  }
  return course
}

/** One or two pieces of advice that belong to what was taught. */
export function adviceOn(random: Random, home: Home, skills: readonly string[]): string[] {
  const fitting = adviceFor(home.programme.definition, skills).map(({ code }) => code)
  return random.shuffled(fitting).slice(0, random.whole(1, 2))
}

/** `from` plus minutes, as a time of day. */
export function timeAfter(from: LocalTime, minutes: number): LocalTime {
  const end = minutesOfDay(from) + minutes
  const two = (value: number) => String(value).padStart(2, '0')
  return `${two(Math.floor(end / 60))}:${two(end % 60)}`
}

/** Five answers of the stress check that add up to about a total, without a crisis. */
export function stressAnswers(random: Random, total: number): number[] {
  const answers = [0, 0, 0, 0, 0]
  for (let left = total; left > 0; left--) {
    const open = [0, 1, 2, 3].filter(i => answers[i]! < 3)
    const one = random.pick(open)
    answers[one] = answers[one]! + 1
  }
  return answers
}
