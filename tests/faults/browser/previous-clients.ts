import type { Tables } from './seed.ts'

/** The person's database as earlier versions of the app made it (`openPersonDatabase`). Frozen: never change what stands here. */
const first: Tables = {
  pack: { key: 'key', indexes: [] },
  programmes: { key: 'id', indexes: [] },
  drafts: { key: 'visitId', indexes: ['householdId'] },
  queue: { key: 'id', indexes: ['subjectId', 'status'] },
  sent: { key: 'id', indexes: ['subjectId', 'deliveredAt'] },
}

export const previousClients: { name: string; version: number; tables: Tables }[] = [
  { name: 'the first client', version: 10, tables: first },
  {
    name: 'the client with the handbook',
    version: 20,
    tables: { ...first, editions: { key: 'code', indexes: [] } },
  },
]

/** What the forms and drafts of those clients did not have yet. */
export const laterFormFields = ['photos', 'sign', 'withHer']
export const laterDraftFields = ['carriedSealed']

/** A value as an earlier client kept it. */
export const without = (value: object, fields: readonly string[]) =>
  Object.fromEntries(Object.entries(value).filter(([name]) => !fields.includes(name)))
