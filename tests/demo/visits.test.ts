import { expect, test } from 'vitest'
import * as schema from '#db/schema/index.ts'
import { factsSoFar } from '#lib/demo/facts.ts'
import { programmeIds } from '#lib/demo/programme-ids.ts'
import { tellDemo } from '#lib/demo/world.ts'
import { openSealed } from '#lib/privacy/seal-key.ts'
import { digestOf } from '#lib/visits/delivery.ts'
import { checkSealedPart, checkVisit, overlaps, stressRequired, visitNumbers } from '#lib/visits/rules.ts'
import { LogVisitInput, SealedVisitPart } from '#lib/visits/schema.ts'
import { NOW } from '../cast.ts'
import { grouped, programmeOf } from './told.ts'

const told = await tellDemo(NOW)
const revisions = told.sheet.rowsOf(schema.visitRevisions)
const homes = new Map(told.sheet.rowsOf(schema.households).map(home => [home.id, home]))
const programmes = new Map(
  [programmeIds.current, programmeIds.of2024].map(id => [id, programmeOf(told, id)] as const),
)

test('every record is one that the server would have taken, byte for byte', () => {
  for (const { bytes, sha256, body, householdId, receivedAt } of revisions) {
    const programme = programmes.get(homes.get(householdId)!.programmeId)!
    const facts = factsSoFar(told, { id: householdId, programme })
    const photo = facts.consents.find(({ kind }) => kind === 'photo')
    expect(sha256).toBe(digestOf(bytes))
    expect(LogVisitInput.parse(JSON.parse(bytes))).toEqual(body)
    const { errors, warnings } = checkVisit(body, {
      programme: programme.definition,
      now: receivedAt,
      household: {
        plan: facts.plan,
        photoConsent: photo?.granted ?? null,
        approvedOn: facts.approvedOn,
        makeupLessons: 0,
      },
    })
    expect(errors, `${body.visitDate} ${homes.get(householdId)?.studentNo}`).toEqual([])
    const tolerated = ['visit.warning.tooShortToCount', 'visit.warning.nextDatePassed']
    const doubtful = warnings.filter(({ key, confirmed }) => !tolerated.includes(key) && confirmed !== true)
    expect(doubtful, `${body.visitDate} ${homes.get(householdId)?.studentNo}`).toEqual([])
  }
})

test('every sealed part opens and says what the stress check and the restricted flags say', () => {
  const stress = told.sheet.rowsOf(schema.stressChecks)
  for (const { body } of revisions.filter(({ basedOn }) => basedOn === null)) {
    const programme = programmes.get(homes.get(body.householdId)!.programmeId)!
    const part = SealedVisitPart.parse(openSealed(body.sealed, body.visitId))
    const numbers = visitNumbers(factsSoFar(told, { id: body.householdId, programme }).visits)
    const place = numbers.get(body.visitId)
    const required =
      place !== undefined &&
      stressRequired(
        { coachingVisitsBefore: place - 1, noNextReason: body.noNextReason },
        programme.definition,
      )
    const check = checkSealedPart(part, { programme: programme.definition, stressRequired: required })
    expect(check.errors, `${body.visitDate} ${homes.get(body.householdId)?.studentNo}`).toEqual([])
    const kept = stress.find(({ visitId }) => visitId === body.visitId)
    expect(kept?.answers ?? null).toEqual(
      part.stress && 'answers' in part.stress ? part.stress.answers : null,
    )
  }
})

test('no trainer is in two homes at once', () => {
  const timed = revisions
    .filter(({ basedOn, met }) => basedOn === null && met)
    .map(({ body, byUserId }) => ({ ...body, id: body.visitId, byUserId }))
  const byDay = grouped(timed, ({ byUserId, visitDate }) => `${byUserId} ${visitDate}`)
  const clashes = [...byDay.values()].flatMap(day =>
    day.flatMap(one => day.filter(other => one.id < other.id && overlaps(one, other))),
  )
  expect(clashes.map(({ visitDate, arriveAt }) => `${visitDate} ${arriveAt}`)).toEqual([])
})

test('the order of arrival and the record numbers have no gap', () => {
  const seqs = revisions.map(({ seq }) => seq).sort((a, b) => a - b)
  expect(seqs).toEqual(revisions.map((_, i) => i + 1))
  const arrived = [...revisions].sort((a, b) => a.seq - b.seq).map(({ receivedAt }) => receivedAt)
  expect(arrived).toEqual([...arrived].sort((a, b) => a - b))
  const numbers = told.sheet.rowsOf(schema.visits).map(({ recordNo }) => recordNo!)
  expect(new Set(numbers).size).toBe(numbers.length)
  for (const number of numbers.filter(one => !one.endsWith('01'))) {
    const n = Number(number.slice(-2)) - 1
    expect(numbers).toContain(`${number.slice(0, -2)}${String(n).padStart(2, '0')}`)
  }
})

test('nobody judged a record before it was there', () => {
  const arrived = new Map(revisions.map(({ id, receivedAt }) => [id, receivedAt]))
  for (const { revisionId, at } of told.sheet.rowsOf(schema.visitReviews)) {
    expect(at).toBeGreaterThan(arrived.get(revisionId)!)
  }
})
