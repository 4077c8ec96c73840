import type { LocalDate } from '#lib/calendar/dates.ts'
import { isSafetyCritical, targetLevel } from '#lib/programmes/rules.ts'
import type { ProgrammeDefinition } from '#lib/programmes/schema.ts'
import { countedRatings } from '#lib/progress/evidence.ts'
import type { HouseholdFacts } from '#lib/progress/facts.ts'
import { visitNumbers } from '#lib/visits/rules.ts'
import { currentLevels, ladderOf } from './rules.ts'
import type { PlanItem } from './schema.ts'

/** One occasion on which skills were rated. */
export interface LadderColumn {
  id: string
  date: LocalDate
  kind: 'class' | 'visit' | 'makeup'
  /** 次序 of a coaching visit. */
  visitNo: number | null
}

export interface LadderCell {
  level: number
  /** Lower than the rating before. */
  fade: boolean
}

export interface LadderRow {
  skill: string
  /** By column; null where the skill was not rated. */
  cells: (LadderCell | null)[]
  /** The present level; 0 when never rated. */
  level: number
  target: number
  reached: boolean
}

export interface Ladder {
  columns: LadderColumn[]
  critical: LadderRow[]
  other: LadderRow[]
  /** Rated, but not in the plan: waived since, or taught besides. */
  besides: LadderRow[]
  planned: number
  reached: number
}

/** 技能阶梯: what the present main caregiver could do when, skill by skill (domain.md A7). Pure. */
export function ladder(facts: HouseholdFacts, programme: ProgrammeDefinition): Ladder {
  const ratings = countedRatings(facts)
  const columns = columnsOf(facts)
  const planned = facts.plan.filter((item: PlanItem) => item.waived === null).map(({ skill }) => skill)
  const besides = [...new Set(ratings.map(({ skill }) => skill))].filter(skill => !planned.includes(skill))
  const row = (skill: string): LadderRow => {
    const steps = ladderOf(ratings, skill)
    const level = steps.at(-1)?.level ?? 0
    const target = targetLevel(programme, skill)
    return {
      skill,
      cells: columns.map(({ id }) => {
        const step = steps.filter(one => (one.visitId ?? one.classSessionId) === id).at(-1)
        return step ? { level: step.level, fade: step.fade } : null
      }),
      level,
      target,
      reached: level >= target,
    }
  }
  const rows = planned.map(row)
  return {
    columns,
    critical: rows.filter(({ skill }) => isSafetyCritical(programme, skill)),
    other: rows.filter(({ skill }) => !isSafetyCritical(programme, skill)),
    besides: besides.map(row),
    planned: rows.length,
    reached: rows.filter(({ reached }) => reached).length,
  }
}

/** Every occasion with a rating that counts, oldest first. */
function columnsOf(facts: HouseholdFacts): LadderColumn[] {
  const numbers = visitNumbers(facts.visits)
  const kinds = new Map(facts.visits.map(({ id, kind }) => [id, kind]))
  const columns = new Map<string, LadderColumn>()
  for (const { visitId, classSessionId, date } of countedRatings(facts)) {
    const id = visitId ?? classSessionId
    if (!id) continue
    const kind = visitId ? (kinds.get(visitId) === 'makeup' ? 'makeup' : 'visit') : 'class'
    columns.set(id, { id, date, kind, visitNo: numbers.get(id) ?? null })
  }
  return [...columns.values()].sort((a, b) =>
    a.date === b.date ? (a.visitNo ?? 0) - (b.visitNo ?? 0) : a.date < b.date ? -1 : 1,
  )
}

/** The level of each skill before a visit, from the ratings that count: what its record calls 上次. */
export function levelsBefore(
  facts: HouseholdFacts,
  visit: { id: string; visitDate: LocalDate; receivedAt: number },
): Map<string, number> {
  const earlier = countedRatings(facts).filter(
    ({ visitId, date, at }) =>
      visitId !== visit.id && (date < visit.visitDate || (date === visit.visitDate && at < visit.receivedAt)),
  )
  return currentLevels(earlier)
}
