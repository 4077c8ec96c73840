import { createHash } from 'node:crypto'
import { lookupKey } from '#lib/setup/settings.ts'
import type { MonthRows } from './schema.ts'

/** What is kept of a month, as one text: the version of the programme and the rows of every figure. */
export interface Snapshot {
  format: 1
  programme: string
  programmeVersion: number
  rows: MonthRows
  note: string
}

export const snapshotText = (snapshot: Snapshot): string => JSON.stringify(snapshot)

export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex')

/** Made with this installation's key: whoever edits both text and hash in the database still cannot make it. */
export const sealOf = (report: {
  id: string
  month: string
  number: number
  sha256: string
  at: number
}): string => lookupKey(`monthly:${report.id}:${report.month}:${report.number}:${report.at}:${report.sha256}`)

/** Whether a kept report is what was closed, letter for letter. */
export const isIntact = (row: {
  id: string
  month: string
  number: number
  at: number
  snapshot: string
  sha256: string
  seal: string
}): boolean => hashOf(row.snapshot) === row.sha256 && sealOf(row) === row.seal
