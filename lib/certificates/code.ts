import { timingSafeEqual } from 'node:crypto'
import { lookupKey } from '#lib/setup/settings.ts'

/** Hex digits of the signature in an address: 96 bits, which nobody guesses. */
const SIGNATURE = 24

const signatureOf = (completionId: string, issue: number): string =>
  lookupKey(`certificate:${completionId}:${issue}`).slice(0, SIGNATURE)

/** What a paper's QR code names: the number and the issue that are printed on it, signed so that no other can be made up. */
export const certificateCode = (paper: {
  completionId: string
  certificateNo: string
  issue: number
}): string => `${paper.certificateNo}.${paper.issue}.${signatureOf(paper.completionId, paper.issue)}`

/** Where a certificate is confirmed. */
export const certificatePath = (code: string): string => `/c/${code}`

/** The parts of a code as an address brings it; null when it is none. The signature is not looked at yet. */
export function partsOf(code: string): { certificateNo: string; issue: number; signature: string } | null {
  const found = /^(?<no>[\w-]{1,60})\.(?<issue>[1-9]\d{0,3})\.(?<signature>[0-9a-f]{24})$/.exec(code)?.groups
  if (!found) return null
  return { certificateNo: found.no!, issue: Number(found.issue), signature: found.signature! }
}

/** Whether the signature is ours for this completion and issue. */
export const isOurs = (completionId: string, parts: { issue: number; signature: string }): boolean =>
  timingSafeEqual(Buffer.from(signatureOf(completionId, parts.issue)), Buffer.from(parts.signature))
