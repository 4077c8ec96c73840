import { describe, expect, test } from 'vitest'
import { LogVisitInput, SealedVisitPart } from '#lib/visits/schema.ts'
import { attempt, thirdVisit } from './third-visit.ts'

const problems = (body: unknown) =>
  LogVisitInput.safeParse(body).error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`)

describe('the body that a phone sends', () => {
  test('a whole visit and an attempted one pass unchanged', () => {
    for (const visit of [thirdVisit, attempt]) {
      const sent = JSON.parse(JSON.stringify(visit))
      expect(LogVisitInput.parse(sent)).toEqual(sent)
    }
  })

  const cases: [what: string, over: object, expected: string][] = [
    ['a field that nobody knows', { stressAnswers: [1] }, ' visit.error.shape'],
    ['no id', { visitId: undefined }, 'visitId visit.error.id'],
    ['an id that is not a UUID', { revisionId: '7' }, 'revisionId visit.error.id'],
    ['a day that does not exist', { visitDate: '2026-09-31' }, 'visitDate visit.error.date'],
    ['a time that does not exist', { arriveAt: '25:00' }, 'arriveAt visit.error.time'],
    ['met left open', { met: null }, 'met visit.error.met'],
    [
      'text longer than 200 characters',
      { problems: { codes: [], text: '字'.repeat(201) } },
      'problems.text visit.error.textTooLong',
    ],
    ['a vital sign in words', { vitals: { pulse: '76' } }, 'vitals.pulse visit.error.number'],
    ['a vital sign that nobody measures', { vitals: { weight: 60 } }, 'vitals visit.error.shape'],
    [
      'a skill rated in class',
      { skills: [{ code: 'N01', level: 1, place: 'class' }] },
      'skills.0.place visit.error.place',
    ],
    ['a sealed part that is not base64', { sealed: 'clear text' }, 'sealed visit.error.sealed'],
    ['no sealed part', { sealed: '' }, 'sealed visit.error.sealed'],
    [
      'a signature by its picture instead of its hash',
      { caregiverSign: { kind: 'drawn', sha256: 'data:image/png' } },
      'caregiverSign.sha256 visit.error.sha256',
    ],
    ['saved at no time', { savedAt: 0 }, 'savedAt visit.error.instant'],
    [
      'a promise of nobody',
      { nextSteps: [{ text: '买床栏', owner: 'neighbour', dueDate: null }] },
      'nextSteps.0.owner visit.error.unknownChoice',
    ],
  ]
  test.each(cases)('is refused with %s', (_, over, expected) => {
    expect(problems({ ...thirdVisit, ...over })).toContain(expected)
  })

  test('every refusal carries a message key, never a sentence', () => {
    const all = [{}, null, 'visit', ...cases.map(([, over]) => ({ ...thirdVisit, ...over }))].flatMap(
      body => LogVisitInput.safeParse(body).error?.issues ?? [],
    )
    expect(all.length).toBeGreaterThan(cases.length)
    expect(all.filter(({ message }) => !/^visit\.error\.[a-zA-Z0-9]+$/.test(message))).toEqual([])
  })

  test('what is sealed is either answers or a refusal', () => {
    expect(SealedVisitPart.safeParse({ stress: { refused: true } }).success).toBe(true)
    expect(SealedVisitPart.safeParse({ stress: { refused: true, answers: [0, 0, 0, 0, 0] } }).success).toBe(
      false,
    )
    expect(SealedVisitPart.safeParse({ stress: { refused: false } }).success).toBe(false)
  })
})
