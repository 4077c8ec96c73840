import { desc, eq } from 'drizzle-orm'
import { programmeVersions } from '#db/schema/index.ts'
import { command, created, same } from '#lib/command.ts'
import { conflict } from '#lib/errors.ts'
import { problemIf, refuseIf } from '#lib/problems.ts'
import { idFrom, isResend } from '#lib/resend.ts'
import { changedKeys, numbersOf, withNumbers } from './change.ts'
import { ChangeRulesInput } from './change-schema.ts'
import { loadProgramme } from './loaded.ts'

/**
 * A new version of a programme's rules. `PUT /api/programmes/<programmeId>/versions/<versionId>`. The versions before stay as they
 * are, and households keep the one under which they are trained: the new one holds for those who are admitted from now on.
 */
export const changeRules = command('programme.change', {
  input: ChangeRulesInput,
  load: ({ write, actor, params }) => loadProgramme(write, actor, params.programmeId),
  run: async ({ write, actor, now, input: { numbers, basedOn, note }, loaded, sent }) => {
    const id = idFrom(sent.params.versionId)
    const programmeId = loaded.row.id
    const [kept] = await write.select().from(programmeVersions).where(eq(programmeVersions.id, id))
    if (isResend(kept, { programmeId, note })) return same({ id, number: kept.number })
    const [newest] = await write
      .select({ number: programmeVersions.number })
      .from(programmeVersions)
      .where(eq(programmeVersions.programmeId, programmeId))
      .orderBy(desc(programmeVersions.number))
      .limit(1)
    if (newest!.number !== basedOn) throw conflict('programme.error.changedMeanwhile')
    if (changedKeys(numbersOf(loaded.definition), numbers).length === 0) {
      throw conflict('programme.error.nothingChanged')
    }
    const changed = withNumbers(loaded.definition, numbers)
    if ('wrong' in changed) {
      refuseIf(problemIf(true, `numbers.${changed.wrong}`, 'programme.error.doesNotFit'))
      return same({ id, number: basedOn })
    }
    const number = basedOn + 1
    const { definition } = changed
    await write
      .insert(programmeVersions)
      .values({ id, programmeId, number, definition, note, createdBy: actor.userId, createdAt: now })
    return created({ id, number }, { kind: 'programmeVersion', id, details: { number } })
  },
})
