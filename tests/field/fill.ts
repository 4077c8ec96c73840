import { beginForm } from '#app/(field)/_visit/begin.ts'
import { skillsWith } from '#app/(field)/_visit/changes.ts'
import type { FormContext } from '#app/(field)/_visit/check.ts'
import type { VisitForm } from '#app/(field)/_visit/form.ts'
import type { Making } from '#app/(field)/_visit/make.ts'
import { instantOf } from '#lib/calendar/dates.ts'
import { hexi } from '../programmes/hexi.ts'
import { NOW, VERSION, wang } from './wang.ts'

/** When 周敏 submits: 65 minutes after she came. */
export const LEAVING = instantOf('2026-09-17', '10:37')

export const making: Making = {
  visitId: '0198f000-0000-7000-8000-000000000003',
  revisionId: '0198f000-0000-7000-8000-000000000031',
  basedOn: null,
  householdId: wang.id,
  programmeVersionId: VERSION,
  programme: hexi,
  editionId: '0198f000-0000-7000-8000-000000000003',
  now: LEAVING,
  deviceId: 'zhou-min-phone',
}

export const context: FormContext = { making, household: wang, otherVisits: [], carried: false }

/** The form as it opens at 王桂英's. */
export const opened = (): VisitForm => beginForm(wang, hexi, NOW)

/** The form after the ten taps of a routine visit. */
export function routine(over: Partial<VisitForm> = {}): VisitForm {
  const form = opened()
  const rated = skillsWith(
    skillsWith(skillsWith(form.skills, 'N01', { level: 3 }), 'N02', { level: 2 }),
    'R03',
    { level: 1 },
  )
  return {
    ...form,
    met: true,
    skills: rated,
    adviceCodes: ['N02.1'],
    worry: 'none',
    noPhotoReason: 'noConsent',
    signReason: 'inconvenient',
    ...over,
  }
}
