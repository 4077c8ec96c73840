import type { Locale } from '#lib/i18n/locales.ts'
import type { VisitPhoto } from '#lib/visits/photos.ts'
import type { VisitDetail } from '#lib/visits/queries.ts'
import type { VisitSignatures } from '#lib/visits/signatures.ts'
import type { Words } from '../../../../../_desk/words.ts'

/** What every part of the printed record needs. */
export interface Sheet {
  visit: VisitDetail
  /** Code of how the caregiver is related to the elder; null when somebody else is the main caregiver now. */
  relation: string | null
  abilityLevel: string | null
  /** The level of each skill before this visit. */
  before: ReadonlyMap<string, number> | null
  /** What the record names, in the order of taking; empty without consent. */
  photos: readonly VisitPhoto[]
  photoConsent: boolean
  /** The drawn signatures that are here. */
  signatures: VisitSignatures
  /** The page of this record, for the QR code. */
  address: string
  locale: Locale
  t: Words
}
