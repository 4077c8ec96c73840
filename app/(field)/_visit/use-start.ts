'use client'

import type { FieldHousehold, FieldReturned } from '#lib/field/schema.ts'
import { visitPath } from '../_shell/route.ts'
import { go } from '../_shell/router.tsx'
import { useWork } from '../_shell/work.tsx'
import { beginVisit, type Correcting, correctionDraft, keepDraft, mendReturned } from './start.ts'

/** Opens the form: of a new visit, of a record that came back, or of one to correct. */
export function useStart() {
  const { database, programmes } = useWork()
  return {
    begin: async (household: FieldHousehold) => {
      const programme = programmes.get(household.programmeVersionId)
      if (!programme) return
      go(visitPath((await beginVisit(database, household, programme, Date.now())).visitId))
    },
    mend: async (household: FieldHousehold, record: FieldReturned) => {
      go(visitPath((await mendReturned(database, household, record, Date.now())).visitId))
    },
    correct: async (household: FieldHousehold, what: Correcting) => {
      go(visitPath((await keepDraft(database, correctionDraft(household, what, Date.now()))).visitId))
    },
  }
}
