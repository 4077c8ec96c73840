import { describe, expect, test } from 'vitest'
import { beginForm, formOf } from '#app/(field)/_visit/begin.ts'
import {
  checkForm,
  type FormContext,
  formField,
  partFor,
  visitFormSchema,
} from '#app/(field)/_visit/check.ts'
import type { VisitForm } from '#app/(field)/_visit/form.ts'
import { makeVisit } from '#app/(field)/_visit/make.ts'
import { instantOf } from '#lib/calendar/dates.ts'
import { LogVisitInput } from '#lib/visits/schema.ts'
import { hexi } from '../programmes/hexi.ts'
import { context, LEAVING, making, opened, routine } from './fill.ts'
import { NOW, wang } from './wang.ts'

const errorsOf = (form: VisitForm, given: Partial<FormContext> = {}, now = LEAVING) =>
  checkForm(form, { ...context, ...given }, now).errors.map(
    ({ path, key }) => `${path} ${key.split('.').at(-1)}`,
  )

describe('the form as it opens', () => {
  test('what is usual is filled in, what must be said by a tap is not', () => {
    expect(opened()).toMatchObject({
      visitDate: '2026-09-17',
      arriveAt: '09:32',
      leaveAt: '',
      presentPersons: ['primaryCaregiver', 'elder'],
      elderStates: ['stable'],
      nextChoice: 'usual',
      met: null,
      worry: null,
      noPhotoReason: '',
      signReason: '',
    })
  })

  test('the agenda stands on top in its order, nothing rated', () => {
    expect(opened().skills.map(({ code, level, because }) => [code, level, because])).toEqual([
      ['N01', null, 'promised'],
      ['N02', null, 'promised'],
      ['R03', null, 'unmastered'],
    ])
  })

  test('a refused photo consent already answers why there is none', () => {
    expect(beginForm({ ...wang, photoConsent: false }, hexi, NOW).noPhotoReason).toBe('noConsent')
  })

  test('an emergency skill is shown on a doll', () => {
    const agenda = [{ skill: 'N11', because: 'unmastered' as const, level: 0 }]
    expect(beginForm({ ...wang, agenda }, hexi, NOW).skills[0]?.place).toBe('simulated')
  })

  test('only whether they met is asked first', () => {
    expect(errorsOf(opened())).toEqual(['met met'])
  })
})

describe('a routine visit', () => {
  test('makes a record that the server’s own schema and rules take', () => {
    const { visit, errors, warnings } = checkForm(routine(), context, LEAVING)
    expect(errors).toEqual([])
    expect(warnings).toEqual([])
    expect(LogVisitInput.safeParse({ ...visit, sealed: 'AAAA' }).success).toBe(true)
    expect(visit).toMatchObject({
      arriveAt: '09:32',
      leaveAt: '10:37',
      nextVisitDate: '2026-10-01',
      nothingUnusual: true,
      skills: [
        { code: 'N01', level: 3, place: 'home' },
        { code: 'N02', level: 2, place: 'home' },
        { code: 'R03', level: 1, place: 'home' },
      ],
      caregiverSign: { kind: 'reason', reason: 'inconvenient' },
    })
  })

  test('names only the skills that were tapped', () => {
    const form = routine({
      skills: opened().skills.map((entry, i) => (i === 0 ? { ...entry, level: 3 } : entry)),
    })
    expect(makeVisit(form, making).skills.map(({ code }) => code)).toEqual(['N01'])
    expect(errorsOf(form)).toEqual([])
  })

  test('submitted in the minute of arrival: leaves a minute later, and asks whether that is so', () => {
    const { visit, warnings } = checkForm(routine(), context, NOW)
    expect(visit.leaveAt).toBe('09:33')
    expect(warnings.filter(({ confirmed }) => confirmed === false).map(({ key }) => key)).toEqual([
      'visit.warning.unusualDuration',
    ])
  })

  test('says the same again as the same bytes', () => {
    expect(JSON.stringify(makeVisit(routine(), making))).toBe(JSON.stringify(makeVisit(routine(), making)))
  })

  test('without 无异常 it cannot be submitted', () => {
    expect(errorsOf(routine({ worry: null }))).toEqual(['nothingUnusual nothingUnusualOrFlag'])
    expect(errorsOf(routine({ worry: 'flags' }))).toEqual(['nothingUnusual nothingUnusualOrFlag'])
  })

  test('of last week must say when she left and, after a week, why so late', () => {
    const form = routine({ visitDate: '2026-09-09' })
    expect(errorsOf(form)).toEqual(['lateReason lateReasonMissing', 'leaveAt required'])
    expect(errorsOf({ ...form, leaveAt: '10:30', lateReason: '手机坏了' })).toEqual([])
  })

  test('the date follows the visit’s day until another is chosen', () => {
    const late = { visitDate: '2026-09-15', leaveAt: '10:30' }
    expect(makeVisit(routine(late), making).nextVisitDate).toBe('2026-09-29')
    const chosen = routine({ ...late, nextChoice: 'date', nextDate: '2026-10-08' })
    expect(makeVisit(chosen, making).nextVisitDate).toBe('2026-10-08')
  })

  test('a value typed with a Chinese full stop or a comma is a number; letters are not', () => {
    const vitals = { ...opened().vitals, temperature: '36。5', glucose: '5,6' }
    expect(makeVisit(routine({ vitals }), making).vitals).toEqual({ temperature: 36.5, glucose: 5.6 })
    expect(errorsOf(routine({ vitals: { ...vitals, pulse: 'fast' } }))).toEqual(['vitals.pulse number'])
  })
})

describe('flags', () => {
  const abuse = { riskType: 'abuseSuspected', level: 'urgent' as const, note: '手臂上有新的瘀青' }
  const fall = { riskType: 'fall', level: 'attention' as const, note: '' }

  test('a restricted flag is nowhere in the open part, which then says 无异常', () => {
    const visit = makeVisit(routine({ worry: 'flags', flags: [abuse] }), making)
    expect(JSON.stringify(visit)).not.toMatch(/abuse|瘀青/)
    expect(visit).toMatchObject({ nothingUnusual: true, riskFlags: [] })
    expect(errorsOf(routine({ worry: 'flags', flags: [abuse] }))).toEqual([])
  })

  test('an ordinary one stands in the open part, beside it the restricted one does not', () => {
    const visit = makeVisit(routine({ worry: 'flags', flags: [fall, abuse] }), making)
    expect(visit).toMatchObject({ nothingUnusual: false, riskFlags: [fall] })
  })

  test('flags are forgotten when 无异常 is tapped after all', () => {
    expect(makeVisit(routine({ worry: 'none', flags: [fall] }), making).riskFlags).toEqual([])
  })
})

describe('nobody was met', () => {
  const attempt = () =>
    routine({ met: false, attemptReason: 'noOneHome', nextChoice: 'date', nextDate: '2026-09-18' })

  test('the short path carries its reason, the new date, and nothing of the middle', () => {
    const visit = makeVisit(attempt(), making)
    expect(visit).toMatchObject({
      met: false,
      attemptReason: 'noOneHome',
      nextVisitDate: '2026-09-18',
      leaveAt: null,
      skills: [],
      caregiverSign: null,
    })
    expect(visit).not.toHaveProperty('noPhotoReason')
    expect(errorsOf(attempt())).toEqual([])
  })

  test('wants a reason, and a date or why none', () => {
    const form = { ...attempt(), attemptReason: '', nextChoice: null, nextDate: '' }
    expect(errorsOf(form)).toEqual(['attemptReason attemptReasonMissing', 'nextVisitDate nextDateMissing'])
  })
})

describe('the stress check', () => {
  const first = { household: { ...wang, visitsSoFar: 0 } }

  test('is asked on the first visit; declining is an answer', () => {
    expect(errorsOf(routine(), first)).toEqual(['stress stressMissing'])
    expect(errorsOf(routine({ stress: { state: 'refused' } }), first)).toEqual([])
  })

  test('is asked on the last visit', () => {
    const last = routine({ nextChoice: 'none', noNextReason: 'completing' })
    expect(errorsOf(last)).toEqual(['stress stressMissing'])
  })

  test('is not asked again by a correction, nor of a visit where nobody was met', () => {
    const correction = { ...context.making, basedOn: making.visitId }
    expect(errorsOf(routine({ correctionReason: '时间写错' }), { ...first, making: correction })).toEqual([])
  })
})

describe('a correction', () => {
  test('opens with what the record says, word for word', () => {
    const full = routine({
      vitals: { ...opened().vitals, sbp: '132', dbp: '78' },
      problemCodes: ['skinRed'],
      problemText: '骶尾部发红',
      worry: 'flags',
      flags: [{ riskType: 'fall', level: 'attention', note: '昨天滑了一下' }],
      leaveAt: '10:30',
      nextChoice: 'date',
      nextDate: '2026-10-08',
      nextTime: '14:00',
      nextSkills: ['N02'],
      nextSteps: [{ text: '把床挪开墙', owner: 'family', dueDate: '2026-09-24' }],
      handbookGiven: true,
    })
    const body = makeVisit(full, making)
    expect(makeVisit(formOf(body), making)).toEqual(body)
  })

  test('of an attempt, too', () => {
    const body = makeVisit(
      routine({
        met: false,
        attemptReason: 'familyPostponed',
        cancelledBy: 'family',
        nextChoice: 'none',
        noNextReason: 'familyWillCall',
      }),
      making,
    )
    expect(makeVisit(formOf(body), making)).toEqual(body)
  })

  test('says why', () => {
    const basedOn = { ...context.making, basedOn: making.visitId }
    expect(errorsOf(routine(), { making: basedOn })).toEqual(['correctionReason correctionReasonMissing'])
  })
})

test('two visits at the same time are told', () => {
  const otherVisits = [{ id: 'other', visitDate: '2026-09-17', arriveAt: '10:00', leaveAt: '11:00' }]
  const { warnings } = checkForm(routine(), { ...context, otherVisits }, LEAVING)
  expect(warnings.map(({ key }) => key)).toEqual(['visit.warning.overlap'])
})

test('react-hook-form gets each error on the field that mends it', async () => {
  const schema = visitFormSchema(context, () => LEAVING)
  const result = await schema.safeParseAsync(routine({ signReason: '', worry: null }))
  expect(result.success).toBe(false)
  expect(result.error?.issues.map(({ path, message }) => [path.join('.'), message])).toEqual([
    ['worry', 'visit.error.nothingUnusualOrFlag'],
    ['signReason', 'visit.error.signatureMissing'],
  ])
})

test('every path of the record leads to a part of the form', () => {
  expect(formField('caregiverSign.witness')).toBe('witness')
  expect(formField('skills.1.level')).toBe('skills')
  expect(formField('vitals.sbp')).toBe('vitals.sbp')
  expect(partFor({ path: 'caregiverSign.witness' })).toBe('sign')
  expect(partFor({ path: 'vitals.sbp' })).toBe('elder')
})

test('a visit of the last minute of the day still ends that day', () => {
  const late = routine({ arriveAt: '23:58' })
  expect(makeVisit(late, { ...making, now: instantOf('2026-09-17', '23:58') }).leaveAt).toBe('23:59')
})
