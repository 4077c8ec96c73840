import { addDays } from '#lib/calendar/dates.ts'
import { userIds } from '../cast.ts'
import { enrol } from '../enrolment.ts'
import { changeStatus, type Home } from '../home.ts'
import { type Teller, tellJourney } from '../journey.ts'
import { streetCode } from '../seats.ts'
import { logAttempt } from '../visits.ts'

/** Two more who were approved when all seats were taken; 高秀珍, first on the list, is told by name. */
export function tellWaiting(teller: Teller) {
  for (const { n, street, applied } of [
    { n: 103, street: 9, applied: -10 },
    { n: 104, street: 13, applied: -9 },
  ]) {
    const family = teller.families.next()
    enrol(teller.stage, {
      programme: teller.programme,
      id: teller.homeId(n),
      n,
      seat: null,
      elder: { ...family.elder, conditions: '脑梗死后遗症' },
      caregiver: { ...family.caregiver, phoneEnding: teller.phoneEnding(n) },
      relation: family.relation,
      streetCode: streetCode(street),
      community: family.community,
      address: family.address,
      source: 'self',
      appliedOn: teller.stage.day(applied),
      waitlistedOn: teller.stage.day(-3),
    })
  }
}

/** An application that could not be approved: they live in another district. */
export function tellRejected(teller: Teller) {
  const family = teller.families.next()
  enrol(teller.stage, {
    programme: teller.programme,
    id: teller.homeId(105),
    n: 105,
    seat: null,
    elder: family.elder,
    caregiver: { ...family.caregiver, phoneEnding: teller.phoneEnding(105) },
    relation: family.relation,
    streetCode: streetCode(8),
    community: family.community,
    address: family.address,
    source: 'self',
    appliedOn: teller.stage.day(-7),
    refused: { on: teller.stage.day(-3), reason: 'NOT_IN_DISTRICT' },
  })
}

/** The elder died eight days ago; somebody else has the seat since, under a student number of their own. */
export function tellBereaved(teller: Teller): Home {
  const { stage } = teller
  const died = stage.day(-8)
  const home = tellJourney(teller, {
    n: 90,
    seat: 90,
    streetCode: streetCode(12),
    trainerId: userIds.heJun,
    visits: [addDays(died, -22)],
    of: 3,
    judgedUntil: stage.day(-3),
  })
  logAttempt(stage, home, {
    on: died,
    from: '10:40',
    reason: 'elderDied',
    note: '女儿开门，说老人昨夜走了。向家属致了哀。',
    next: { reason: 'withdrawn' },
    judgements: [{ verdict: 'approved', on: addDays(died, 1) }],
  })
  changeStatus(stage, home, 'withdrawn', { on: died, by: userIds.maXiaoyun, reason: 'elderDied' })
  return home
}
