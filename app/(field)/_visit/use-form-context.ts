'use client'

import { useMemo } from 'react'
import type { Timed } from '#lib/visits/rules.ts'
import { useProgramme } from '../_households/people.ts'
import type { Draft } from '../_outbox/database.ts'
import { bodyOf, unknownToPack } from '../_pack/overlay.ts'
import { useDelivery } from '../_shell/delivery.tsx'
import { useWork } from '../_shell/work.tsx'
import type { FormContext } from './check.ts'

/** What a draft is held against: the household as it is known now, else as it was when the visit began. */
export function useFormContext(draft: Draft, device: string) {
  const { stored } = useWork()
  const { pack, queue, sent } = useDelivery()
  const household = pack.households.find(({ id }) => id === draft.householdId) ?? draft.household
  const programme = useProgramme(draft.household.programmeVersionId)
  const editionId = pack.edition?.id ?? null
  const otherVisits = useMemo(
    () => [
      ...pack.done.map(({ visitId, visitDate, arriveAt, leaveAt }) => ({
        id: visitId,
        visitDate,
        arriveAt,
        leaveAt,
      })),
      ...unknownToPack([...queue, ...sent], stored.fetchedAt)
        .filter(item => item.kind === 'visit')
        .map((item): Timed => {
          const { visitId, visitDate, arriveAt, leaveAt } = bodyOf(item)
          return { id: visitId, visitDate, arriveAt, leaveAt }
        }),
    ],
    [pack.done, queue, sent, stored.fetchedAt],
  )
  const context = useMemo<FormContext>(
    () => ({
      making: {
        visitId: draft.visitId,
        revisionId: draft.revisionId,
        basedOn: draft.basedOn,
        householdId: draft.householdId,
        programmeVersionId: draft.household.programmeVersionId,
        programme,
        editionId,
        trainerSignature: pack.trainer.signature,
        deviceId: device === '' ? draft.revisionId : device,
      },
      household,
      otherVisits,
      carried: draft.carriedSealed !== null,
    }),
    [draft, programme, editionId, pack.trainer.signature, device, household, otherVisits],
  )
  return { household, programme, context }
}
