import Dexie, { type EntityTable, type Table } from 'dexie'
import type { FieldEdition, FieldHousehold, FieldPack, FieldProgramme } from '#lib/field/schema.ts'
import type { KeptPhoto } from '../_photos/photo.ts'
import type { VisitForm } from '../_visit/form.ts'
import type { Item } from './item.ts'

/** What the server last gave this person, as it came. */
export interface StoredPack {
  key: 'pack'
  pack: FieldPack
  etag: string | null
  /** The phone's clock, UTC milliseconds. */
  fetchedAt: number
  /** Too old to be kept: what it said of people was taken out. Absent in packs of older clients. */
  expired?: boolean
}

/** A visit that is being written: one per visit, saved on every change. */
export interface Draft {
  visitId: string
  householdId: string
  revisionId: string
  basedOn: string | null
  /** The frozen item that this draft mends, so that it is set aside when the draft is submitted. */
  replaces: string | null
  /**
   * The sealed part of the record that this draft mends, which nobody here can open: it is sent again as it is, so
   * that nothing restricted is lost. Null when the server has it already or there is none.
   */
  carriedSealed: string | null
  /** As it was when the visit began: the draft can be finished when the household has left this phone. */
  household: FieldHousehold
  form: VisitForm
  startedAt: number
  savedAt: number
}

/** The bytes of a photo, apart from what lists show of it. */
export interface Picture {
  visitId: string
  sha256: string
  bytes: ArrayBuffer
}

export type PersonDatabase = Dexie & {
  pack: EntityTable<StoredPack, 'key'>
  programmes: EntityTable<FieldProgramme, 'id'>
  editions: EntityTable<FieldEdition, 'code'>
  drafts: EntityTable<Draft, 'visitId'>
  queue: EntityTable<Item, 'id'>
  sent: EntityTable<Item, 'id'>
  photos: Table<KeptPhoto, [string, string]>
  pictures: Table<Picture, [string, string]>
}

type PhoneDatabase = Dexie & { notes: EntityTable<{ key: string; value: string }, 'key'> }

/** The browser's default lost 50 of 50 "saved" writes in a power cut, strict none (reliability.md 0.4). */
const durable = { chromeTransactionDurability: 'strict' } as const

/**
 * Everything that the phone keeps for one person, in a database of that person's own: whoever else signs in on
 * this phone opens another one. Upgrades add tables and fields, never recreate them.
 */
export function openPersonDatabase(userId: string): PersonDatabase {
  const database = new Dexie(`warmhand-field-${userId}`, durable) as PersonDatabase
  database.version(1).stores({
    pack: 'key',
    programmes: 'id',
    drafts: 'visitId, householdId',
    queue: 'id, subjectId, status',
    sent: 'id, subjectId, deliveredAt',
  })
  database.version(2).stores({ editions: 'code' })
  database.version(3).stores({
    photos: '[visitId+sha256], visitId, takenAt',
    pictures: '[visitId+sha256]',
  })
  return database
}

let phone: PhoneDatabase | null = null

/** What belongs to the phone and not to a person: its id, and who used it last. No names. */
function phoneDatabase(): PhoneDatabase {
  if (!phone) {
    phone = new Dexie('warmhand-phone', durable) as PhoneDatabase
    phone.version(1).stores({ notes: 'key' })
  }
  return phone
}

/** The person whose work opens while there is no network; undefined after a sign-out. */
export const lastPerson = async (): Promise<string | undefined> =>
  (await phoneDatabase().notes.get('person'))?.value

/** Remembers or, with null, forgets whose work this phone opens. */
export async function rememberPerson(userId: string | null): Promise<void> {
  const { notes } = phoneDatabase()
  if (userId === null) await notes.delete('person')
  else await notes.put({ key: 'person', value: userId })
}

/** This phone's own id, made once. */
export async function deviceId(make: () => string): Promise<string> {
  const { notes } = phoneDatabase()
  const known = await notes.get('device')
  if (known) return known.value
  const value = make()
  await notes.put({ key: 'device', value })
  return value
}
