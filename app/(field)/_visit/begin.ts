import { localDateOf, localTimeOf } from '#lib/calendar/dates.ts'
import type { FieldHousehold } from '#lib/field/schema.ts'
import { defaultChips, isEmergency } from '#lib/programmes/rules.ts'
import type { ProgrammeDefinition } from '#lib/programmes/schema.ts'
import type { OpenVisit } from '#lib/visits/receipt.ts'
import { emptyForm, type SkillEntry, type VisitForm } from './form.ts'

/** A skill put on the form: emergency skills are shown on a doll or in words, the others at the bed. */
export const skillEntry = (
  code: string,
  because: SkillEntry['because'],
  programme: ProgrammeDefinition,
): SkillEntry => ({
  code,
  level: null,
  place: isEmergency(programme, code) ? 'simulated' : 'home',
  steps: {},
  because,
})

/**
 * The form of a new visit as it opens: arrival now, everybody who is usually there, the elder stable, the agenda
 * on top (settled.md 13, domain.md C1). What must be said by a tap (met, 无异常, levels) stays empty.
 */
export function beginForm(household: FieldHousehold, programme: ProgrammeDefinition, now: number): VisitForm {
  return {
    ...emptyForm(localDateOf(now)),
    arriveAt: localTimeOf(now),
    presentPersons: defaultChips(programme.presentPersons),
    elderStates: defaultChips(programme.elderStates),
    skills: household.agenda.map(({ skill, because }) => skillEntry(skill, because, programme)),
    nextChoice: 'usual',
    noPhotoReason: household.photoConsent === false ? refusedPhoto(programme) : '',
  }
}

/** The reason that a refused consent gives; the first of those that count as one. */
const refusedPhoto = (programme: ProgrammeDefinition): string =>
  programme.reasons.noPhoto.find(reason => reason.countsAsRefusal)?.code ?? ''

const text = (value: string | null | undefined): string => value ?? ''

function vitalsOf(body: OpenVisit, empty: VisitForm['vitals']): VisitForm['vitals'] {
  const filled = { ...empty }
  for (const [code, value] of Object.entries(body.vitals ?? {})) {
    if (value !== undefined) filled[code as keyof VisitForm['vitals']] = String(value)
  }
  return filled
}

const skillOfBody = (skill: OpenVisit['skills'][number]): SkillEntry => ({
  code: skill.code,
  level: skill.level,
  place: skill.place,
  steps: Object.fromEntries((skill.steps ?? []).map(({ index, result }) => [String(index), result])),
  because: 'added',
})

/**
 * The form of a correction: what the record says, to be changed. The sealed part stays closed: restricted flags
 * and the stress check of the first revision hold, the form can only add to them.
 */
export function formOf(body: OpenVisit): VisitForm {
  const empty = emptyForm(body.visitDate)
  return {
    ...empty,
    kind: body.kind,
    makeupReason: text(body.makeupReason),
    met: body.met,
    attemptReason: text(body.attemptReason),
    cancelledBy: text(body.cancelledBy),
    arriveAt: text(body.arriveAt),
    leaveAt: text(body.leaveAt),
    durationConfirmed: body.durationConfirmed ?? false,
    presentPersons: [...body.presentPersons],
    elderStates: [...body.elderStates],
    elderStateText: text(body.elderStateText),
    vitals: vitalsOf(body, empty.vitals),
    vitalsConfirmed: [...body.vitalsConfirmed],
    skills: body.skills.map(skillOfBody),
    problemCodes: [...body.problems.codes],
    problemText: body.problems.text,
    adviceCodes: [...body.advice.codes],
    adviceText: body.advice.text,
    worry: body.riskFlags.length > 0 ? 'flags' : body.nothingUnusual ? 'none' : null,
    flags: body.riskFlags.map(flag => ({ ...flag })),
    handbookGiven: body.handbookGiven !== undefined,
    nextChoice: body.nextVisitDate ? 'date' : body.noNextReason ? 'none' : null,
    nextDate: text(body.nextVisitDate),
    nextTime: text(body.nextVisitTime),
    noNextReason: text(body.noNextReason),
    nextSkills: [...(body.nextSkills ?? [])],
    nextSteps: (body.nextSteps ?? []).map(step => ({ ...step, dueDate: text(step.dueDate) })),
    photos: [...(body.photos ?? [])],
    noPhotoReason: text(body.noPhotoReason),
    signReason: body.caregiverSign?.kind === 'reason' ? body.caregiverSign.reason : '',
    witness: body.caregiverSign?.kind === 'reason' ? text(body.caregiverSign.witness) : '',
    sign: body.caregiverSign?.kind === 'drawn' ? { sha256: body.caregiverSign.sha256, of: '' } : null,
    lateReason: text(body.lateReason),
    correctionReason: text(body.correctionReason),
  }
}
