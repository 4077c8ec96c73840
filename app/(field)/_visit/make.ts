import { type LocalTime, localDateOf, localTimeOf } from '#lib/calendar/dates.ts'
import type { ProgrammeDefinition } from '#lib/programmes/schema.ts'
import { isRestricted } from '#lib/risks/rules.ts'
import type { OpenVisit } from '#lib/visits/receipt.ts'
import type { RaisedFlag, SealedVisitPart } from '#lib/visits/schema.ts'
import { addMinutes } from '../_shell/time.ts'
import type { SkillEntry, VisitForm } from './form.ts'
import { nextDateOf, ratedSkills } from './meant.ts'
import { signOf } from './summary.ts'

/** What a record carries besides the form: who and what it is about, and when it is frozen. */
export interface Making {
  visitId: string
  revisionId: string
  basedOn: string | null
  householdId: string
  programmeVersionId: string
  programme: ProgrammeDefinition
  /** The edition that the trainer teaches from; null before the first. */
  editionId: string | null
  /** The hash of the trainer's stored signature, where there is one. */
  trainerSignature?: string | null
  /** UTC milliseconds on the phone's clock. */
  now: number
  deviceId: string
}

const optional = (text: string): string | undefined => (text.trim() === '' ? undefined : text.trim())

const orNull = (text: string): string | null => (text === '' ? null : text)

/** A typed number; NaN when it is none, which the schema refuses with a sentence. A comma is a decimal point. */
export const numberOf = (typed: string): number => Number(typed.trim().replace(/[,，。]/, '.'))

function vitalsIn(form: VisitForm): OpenVisit['vitals'] {
  const typed = Object.entries(form.vitals).filter(([, value]) => value.trim() !== '')
  return typed.length === 0
    ? undefined
    : Object.fromEntries(typed.map(([code, value]) => [code, numberOf(value)]))
}

function skillIn({ code, level, place, steps }: SkillEntry): OpenVisit['skills'][number] {
  const looked = Object.entries(steps).map(([index, result]) => ({ index: Number(index), result }))
  return { code, level: level ?? 0, place, ...(looked.length > 0 ? { steps: looked } : {}) }
}

const flagIn = ({ riskType, level, note }: VisitForm['flags'][number]): RaisedFlag => ({
  riskType,
  level,
  note: note.trim(),
})

/** Flags as they stand on the form, none when 无异常 was tapped. */
const standingFlags = (form: VisitForm): RaisedFlag[] =>
  form.worry === 'flags' ? form.flags.map(flagIn) : []

export const openFlags = (form: VisitForm, programme: ProgrammeDefinition): RaisedFlag[] =>
  standingFlags(form).filter(flag => !isRestricted(flag.riskType, programme))

export const restrictedFlags = (form: VisitForm, programme: ProgrammeDefinition): RaisedFlag[] =>
  standingFlags(form).filter(flag => isRestricted(flag.riskType, programme))

/** 无异常 was tapped; or only restricted flags were raised, of which the open part must not tell (settled.md 2). */
const saysNothingOpen = (form: VisitForm, programme: ProgrammeDefinition): boolean =>
  form.worry === 'none' || restrictedFlags(form, programme).length > 0

/**
 * When the trainer left: as typed, else the moment of submitting, at least one minute after arriving. Only for a
 * visit of today: an earlier one must say it.
 */
export function leavingTime(form: VisitForm, now: number): LocalTime | null {
  if (form.leaveAt !== '') return form.leaveAt
  if (form.visitDate !== localDateOf(now) || form.arriveAt === '') return null
  const clock = localTimeOf(now)
  return clock > form.arriveAt ? clock : addMinutes(form.arriveAt, 1)
}

function nextIn(
  form: VisitForm,
  programme: ProgrammeDefinition,
): Partial<OpenVisit> & { nextVisitDate: string | null } {
  const nextVisitDate = nextDateOf(form, programme)
  const steps = form.nextSteps
    .filter(({ text }) => text.trim() !== '')
    .map(({ text, owner, dueDate }) => ({ text: text.trim(), owner, dueDate: orNull(dueDate) }))
  return {
    nextVisitDate,
    nextVisitTime: nextVisitDate === null ? null : orNull(form.nextTime),
    noNextReason: form.nextChoice === 'none' ? optional(form.noNextReason) : undefined,
    nextSkills: form.nextSkills,
    nextSteps: steps,
  }
}

/** Without what is undefined: so that the same form gives the same bytes. */
const said = <T extends object>(record: T): T =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T

/** Photos, or why there are none. */
const photosIn = ({ photos, noPhotoReason }: VisitForm): Partial<OpenVisit> =>
  photos.length > 0
    ? { photoCount: photos.length, photos: [...photos] }
    : { noPhotoReason: optional(noPhotoReason) }

function meetingIn(form: VisitForm, { programme, editionId, now }: Making): Partial<OpenVisit> {
  if (form.met === false) {
    return {
      attemptReason: optional(form.attemptReason),
      cancelledBy: optional(form.cancelledBy),
      arriveAt: orNull(form.arriveAt),
      leaveAt: null,
      presentPersons: [],
      elderStates: [],
      vitalsConfirmed: [],
      skills: [],
      problems: { codes: [], text: form.problemText.trim() },
      advice: { codes: [], text: '' },
      nothingUnusual: false,
      riskFlags: openFlags(form, programme),
      caregiverSign: null,
    }
  }
  const flags = openFlags(form, programme)
  return {
    arriveAt: orNull(form.arriveAt),
    leaveAt: leavingTime(form, now),
    durationConfirmed: form.durationConfirmed || undefined,
    presentPersons: form.presentPersons,
    elderStates: form.elderStates,
    elderStateText: optional(form.elderStateText),
    vitals: vitalsIn(form),
    vitalsConfirmed: form.vitalsConfirmed,
    skills: ratedSkills(form).map(skillIn),
    problems: { codes: form.problemCodes, text: form.problemText.trim() },
    advice: { codes: form.adviceCodes, text: form.adviceText.trim() },
    nothingUnusual: flags.length === 0 && saysNothingOpen(form, programme),
    riskFlags: flags,
    handbookGiven: form.handbookGiven && editionId !== null ? { editionId } : undefined,
    ...photosIn(form),
    caregiverSign: signOf(form, programme),
  }
}

/**
 * The open part of the record that a form makes (the body of the PUT without `sealed`). Says only what the form
 * says; an attempted visit carries its reason, its next date and nothing of the middle part.
 */
export function makeVisit(form: VisitForm, making: Making): OpenVisit {
  return said({
    visitId: making.visitId,
    revisionId: making.revisionId,
    basedOn: making.basedOn,
    householdId: making.householdId,
    programmeVersionId: making.programmeVersionId,
    kind: form.kind,
    met: form.met === true,
    visitDate: form.visitDate,
    editionId: making.editionId,
    photoCount: 0,
    trainerSigned: true,
    trainerSignature: making.trainerSignature ?? undefined,
    makeupReason: form.kind === 'makeup' ? optional(form.makeupReason) : undefined,
    lateReason: optional(form.lateReason),
    correctionReason: making.basedOn === null ? undefined : optional(form.correctionReason),
    savedAt: making.now,
    deviceId: making.deviceId,
    ...meetingIn(form, making),
    ...nextIn(form, making.programme),
  } as OpenVisit)
}

/** What goes into the sealed part besides her own answers, which are sealed apart while she holds the phone. */
export function sealedPart(form: VisitForm, programme: ProgrammeDefinition): SealedVisitPart {
  const flags = restrictedFlags(form, programme)
  return {
    ...(form.stress.state === 'refused' ? { stress: { refused: true as const } } : {}),
    ...(flags.length > 0 ? { restrictedFlags: flags } : {}),
  }
}
