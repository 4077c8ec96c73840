'use client'

import { useTranslations } from 'next-intl'
import type { FieldHousehold, FieldReturned } from '#lib/field/schema.ts'
import type { Draft } from '../_outbox/database.ts'
import { noRoom } from '../_outbox/room.ts'
import { useNotice } from '../_shell/notices.tsx'
import { visitPath } from '../_shell/route.ts'
import { go } from '../_shell/router.tsx'
import { useWork } from '../_shell/work.tsx'
import { beginVisit, type Correcting, correctionDraft, keepDraft, mendReturned } from './start.ts'

/** Opens the form: of a new visit, of a record that came back, or of one to correct. */
export function useStart() {
  const { database, programmes } = useWork()
  const say = useNotice()
  const t = useTranslations('phone')
  /** A phone without room for the form says so; what was kept before is untouched. */
  async function open(draft: Promise<Draft>) {
    const kept = await draft.catch(noRoom)
    if (kept) go(visitPath(kept.visitId))
    else say({ words: t('full.now') })
  }
  return {
    begin: async (household: FieldHousehold) => {
      const programme = programmes.get(household.programmeVersionId)
      if (!programme) return
      await open(beginVisit(database, household, programme, Date.now()))
    },
    mend: async (household: FieldHousehold, record: FieldReturned) => {
      await open(mendReturned(database, household, record, Date.now()))
    },
    correct: async (household: FieldHousehold, what: Correcting) => {
      await open(keepDraft(database, correctionDraft(household, what, Date.now())))
    },
  }
}
