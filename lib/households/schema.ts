import { z } from 'zod'
import { field } from '#lib/fields.ts'

const PHONE = /^1[3-9]\d{9}$/
const ID_NUMBER = /^\d{17}[\dX]$/

const plain = (text: string) => text.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase()

const phone = z
  .string(field.key('phone'))
  .transform(plain)
  .refine(text => PHONE.test(text), field.key('phone'))

const idNumber = z
  .string()
  .nullish()
  .transform(text => (text ? plain(text) : null))
  .refine(text => text === null || ID_NUMBER.test(text), field.key('idNumber'))

const sex = field.choice(['female', 'male'])

const elder = z.strictObject({
  id: field.id,
  name: field.name,
  sex,
  birthDate: field.date,
  idNumber,
  conditions: field.remark,
})

const caregiver = z.strictObject({
  id: field.id,
  name: field.name,
  sex,
  birthDate: field.date,
  idNumber,
  phone,
})

/** A main caregiver: a new person, or one who is known here already (one caregiver of two elders). */
const person = {
  caregiver: caregiver.nullish().transform(given => given ?? null),
  /** The same person looks after another elder already: counted once (domain.md A2). */
  knownCaregiverId: field.optionalRef,
  relation: field.code,
}

const eitherPerson = (given: { caregiver: unknown; knownCaregiverId: string | null }) =>
  (given.caregiver === null) !== (given.knownCaregiverId === null)

const onePerson = { path: ['caregiver'], ...field.key('required') }

/** 报名, by hand (domain.md A2, A3). */
export const ApplyInput = z
  .strictObject({
    programmeId: field.ref,
    elder,
    ...person,
    streetCode: field.code,
    community: field.name,
    address: field.name,
    specialCategory: field.optionalCode,
    source: field.choice(['self', 'community']),
    appliedOn: field.date,
    /** Why this is not a duplicate although somebody alike is on the list. */
    notDuplicateReason: field.remark,
  })
  .refine(eitherPerson, onePerson)
export type ApplyInput = z.infer<typeof ApplyInput>

/** What a reviewer ticks before approving (domain.md A3, 1 to 4). */
export const eligibilityEvidence = [
  'age',
  'residence',
  'ability',
  'mainCaregiver',
  'notTrainedLately',
] as const
export type EligibilityEvidence = (typeof eligibilityEvidence)[number]

export const ReviewEligibilityInput = z
  .strictObject({
    approved: field.yes,
    reasonCode: field.optionalCode,
    evidence: z.array(field.choice(eligibilityEvidence)),
    note: field.remark,
    onDate: field.date,
  })
  .superRefine(({ approved, evidence, note }, context) => {
    const complete = eligibilityEvidence.every(kind => evidence.includes(kind))
    if (approved && !complete && note === null) {
      context.addIssue({ code: 'custom', path: ['note'], message: field.key('evidenceReason').error })
    }
  })
export type ReviewEligibilityInput = z.infer<typeof ReviewEligibilityInput>

/** One of the three separate consents, given, refused or withdrawn (domain.md C6). */
export const RecordConsentInput = z.strictObject({
  kind: field.choice(['personal', 'health', 'photo']),
  granted: field.yes,
  textVersion: field.code,
  signedBy: field.name,
  asGuardian: field.yes,
  onDate: field.date,
})
export type RecordConsentInput = z.infer<typeof RecordConsentInput>

export const AssignInput = z.strictObject({
  trainerId: field.ref,
  fromDate: field.date,
  reason: field.remark,
})
export type AssignInput = z.infer<typeof AssignInput>

/** `resumed` returns to the status before the suspension; `applied` reopens a rejected application. */
export const ChangeStatusInput = z.strictObject({
  change: field.choice(['suspended', 'resumed', 'withdrawn', 'applied']),
  onDate: field.date,
  reasonCode: field.optionalCode,
  note: field.remark,
})
export type ChangeStatusInput = z.infer<typeof ChangeStatusInput>

export const PromoteInput = z.strictObject({ onDate: field.date, note: field.remark })
export type PromoteInput = z.infer<typeof PromoteInput>

/** Somebody else cares from a day on; old ratings stay with the old person (domain.md A2). */
export const ChangeCaregiverInput = z
  .strictObject({ ...person, since: field.date })
  .refine(eitherPerson, onePerson)
export type ChangeCaregiverInput = z.infer<typeof ChangeCaregiverInput>

export const DecidePlanInput = z.strictObject({
  skill: field.code,
  decision: field.choice(['waive', 'restore', 'add']),
  reason: field.reason,
})
export type DecidePlanInput = z.infer<typeof DecidePlanInput>

export const revealable = ['elderId', 'caregiverId', 'phone'] as const
export type Revealable = (typeof revealable)[number]

/** Why a masked number is shown: a choice, so that the log holds no typed text. */
export const revealReasons = ['contact', 'checkIdentity', 'report', 'complaint'] as const

export const RevealIdentityInput = z.strictObject({
  what: field.choice(revealable),
  reason: field.choice(revealReasons),
})
export type RevealIdentityInput = z.infer<typeof RevealIdentityInput>
