import { z } from 'zod'

/** 32 random bytes in base64url, made on the phone: the server keeps only a hash of them. */
export const SECRET = /^[A-Za-z0-9_-]{43}$/

export const OpenLinkInput = z.strictObject({ secret: z.string().regex(SECRET) })
export const RevokeLinkInput = z.strictObject({})

/** A visit that was agreed, as a calendar may know it: no elder, no telephone, nothing about health. */
export interface AgreedVisit {
  /** Of the appointment that holds. */
  id: string
  onDate: string
  /** Null = some time that day. */
  atTime: string | null
  /** Whose home: the family name only. */
  familyName: string
  /** Street and community, no house number. */
  place: string
}

/** Where a calendar asks. */
export const calendarPath = (secret: string): string => `/api/calendar/${secret}.ics`
