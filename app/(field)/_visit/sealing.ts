import { stressResult } from '#lib/assessments/rules.ts'
import { seal } from '#lib/privacy/seal.ts'
import type { ProgrammeDefinition } from '#lib/programmes/schema.ts'
import type { SealedVisitPart } from '#lib/visits/schema.ts'
import type { StressEntry, VisitForm } from './form.ts'
import { restrictedFlags, sealedPart } from './make.ts'

export interface SealingKey {
  /** Base64 of the server's public key, from the pack. */
  sealKey: string
  /** A box opens only as part of its visit. */
  visitId: string
}

/** Which restricted flags a box was closed with, so that a later change of them is noticed. */
export const flagsKey = (form: VisitForm, programme: ProgrammeDefinition): string =>
  JSON.stringify(restrictedFlags(form, programme))

/** Whether her sealed answers still belong to this form: the restricted flags are those they were sealed with. */
export const stressHolds = (form: VisitForm, programme: ProgrammeDefinition): boolean =>
  form.stress.state === 'sealed' && form.stress.flags === flagsKey(form, programme)

/** What she said while she held the phone. */
export interface Hers {
  /** `refused`: she was to be asked and would rather not. Null when she was only offered to. */
  stress: readonly number[] | 'refused' | null
  /** On the survey's scale; null when she gave none. */
  rating: number | null
}

/** The stress check as it is sealed. */
const stressPart = (stress: Hers['stress']): Pick<SealedVisitPart, 'stress'> => {
  if (stress === null) return {}
  return { stress: stress === 'refused' ? { refused: true } : { answers: [...stress] } }
}

/**
 * Closes her answers and her rating the moment she has given the last one, together with the restricted flags as they stand. What
 * is kept of them is the box, and whether the three numbers must be shown at once (settled.md 15).
 */
export function sealAnswers(
  form: VisitForm,
  { stress, rating }: Hers,
  programme: ProgrammeDefinition,
  { sealKey, visitId }: SealingKey,
): StressEntry {
  const flags = restrictedFlags(form, programme)
  const part: SealedVisitPart = {
    ...stressPart(stress),
    ...(rating === null ? {} : { rating }),
    ...(flags.length > 0 ? { restrictedFlags: flags } : {}),
  }
  return {
    state: 'sealed',
    sealed: seal(part, sealKey, visitId),
    flags: flagsKey(form, programme),
    crisisPath: Array.isArray(stress) && stressResult(stress, programme).crisisPath,
  }
}

/** The sealed part of the record. Always there, always of one size, also when it says nothing. */
export function sealedFor(
  form: VisitForm,
  programme: ProgrammeDefinition,
  { sealKey, visitId }: SealingKey,
): string {
  if (form.stress.state === 'sealed' && stressHolds(form, programme)) return form.stress.sealed
  return seal(sealedPart(form, programme), sealKey, visitId)
}
