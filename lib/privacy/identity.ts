import { lookupKey } from '#lib/setup/settings.ts'

/** Full-width digits and small x as people type them, made plain. */
export const normalIdNumber = (typed: string): string =>
  typed.normalize('NFKC').replace(/\s/g, '').toUpperCase()

/** A keyed hash by which an ID number is found again without being readable (domain.md C6). */
export const idHash = (idNumber: string): string => lookupKey(`id:${normalIdNumber(idNumber)}`)
