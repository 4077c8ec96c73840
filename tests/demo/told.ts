import { completions, households, programmes, programmeVersions } from '#db/schema/index.ts'
import { factsSoFar } from '#lib/demo/facts.ts'
import { programmeIds } from '#lib/demo/programme-ids.ts'
import type { Stage, StagedProgramme } from '#lib/demo/stage.ts'
import { assess } from '#lib/progress/assess.ts'

/** One of the two programmes as it stands on a stage. */
export function programmeOf(stage: Stage, id: string = programmeIds.current): StagedProgramme {
  const programme = stage.sheet.rowsOf(programmes).find(row => row.id === id)!
  const version = stage.sheet.rowsOf(programmeVersions).find(row => row.programmeId === id)!
  return { id: programme.id, versionId: version.id, definition: version.definition }
}

/** Every household of a programme with its facts and where it stands today, by the product's own rules. */
export function standings(stage: Stage, programme: StagedProgramme) {
  return stage.sheet
    .rowsOf(households)
    .filter(({ programmeId }) => programmeId === programme.id)
    .map(household => {
      const facts = factsSoFar(stage, { id: household.id, programme })
      return { household, facts, standing: assess(facts, programme.definition, stage.today) }
    })
}

/** Days on which households of a programme were completed. */
export const completedOn = (stage: Stage, programme: StagedProgramme): string[] => {
  const own = new Set(standingIds(stage, programme))
  return stage.sheet
    .rowsOf(completions)
    .filter(({ householdId }) => own.has(householdId))
    .map(({ onDate }) => onDate)
}

const standingIds = (stage: Stage, programme: StagedProgramme) =>
  stage.sheet
    .rowsOf(households)
    .filter(({ programmeId }) => programmeId === programme.id)
    .map(({ id }) => id)

/** Rows by what they have in common. */
export function grouped<T>(rows: readonly T[], key: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const row of rows) groups.set(key(row), [...(groups.get(key(row)) ?? []), row])
  return groups
}
