import type { FieldHousehold, FieldReturned } from '#lib/field/schema.ts'
import { newId } from '#lib/ids.ts'
import type { ProgrammeDefinition } from '#lib/programmes/schema.ts'
import type { OpenVisit } from '#lib/visits/receipt.ts'
import type { Draft, PersonDatabase } from '../_outbox/database.ts'
import { beginForm, formOf } from './begin.ts'

/** A draft of a new visit, begun now: both ids are made here (settled.md 11). */
export const newDraft = (household: FieldHousehold, programme: ProgrammeDefinition, now: number): Draft => ({
  visitId: newId(),
  revisionId: newId(),
  basedOn: null,
  replaces: null,
  carriedSealed: null,
  householdId: household.id,
  household,
  form: beginForm(household, programme, now),
  startedAt: now,
  savedAt: now,
})

/** What a correction corrects: the record's text, the revision it names, and the frozen item it takes the place of. */
export interface Correcting {
  body: OpenVisit
  basedOn: string | null
  replaces?: string | null
  carriedSealed?: string | null
}

/** A draft that changes a record: a new revision of the same visit. */
export const correctionDraft = (
  household: FieldHousehold,
  { body, basedOn, replaces = null, carriedSealed = null }: Correcting,
  now: number,
): Draft => ({
  visitId: body.visitId,
  revisionId: newId(),
  basedOn,
  replaces,
  carriedSealed,
  householdId: body.householdId,
  household,
  form: { ...formOf(body), correctionReason: '' },
  startedAt: now,
  savedAt: now,
})

/** The draft of this visit if there is one, else this one, kept. Two taps make one draft. */
export const keepDraft = (database: PersonDatabase, draft: Draft): Promise<Draft> =>
  database.transaction('rw', database.drafts, async () => {
    const there = await database.drafts.get(draft.visitId)
    if (there) return there
    await database.drafts.add(draft)
    return draft
  })

/** Begins a visit of a household, or goes on with the one that is already being written. */
export const beginVisit = (
  database: PersonDatabase,
  household: FieldHousehold,
  programme: ProgrammeDefinition,
  now: number,
): Promise<Draft> =>
  database.transaction('rw', database.drafts, async () => {
    const open = await database.drafts.where('householdId').equals(household.id).toArray()
    const unfinished = open.find(draft => draft.basedOn === null && draft.replaces === null)
    if (unfinished) return unfinished
    const draft = newDraft(household, programme, now)
    await database.drafts.add(draft)
    return draft
  })

export const mendReturned = (
  database: PersonDatabase,
  household: FieldHousehold,
  record: Pick<FieldReturned, 'body' | 'revisionId'>,
  now: number,
): Promise<Draft> =>
  keepDraft(database, correctionDraft(household, { body: record.body, basedOn: record.revisionId }, now))
