import { agree } from '../appointments.ts'
import { userIds } from '../cast.ts'
import { changeStatus, type Home } from '../home.ts'
import { type Teller, tellJourney } from '../journey.ts'
import type { Seat } from '../seats.ts'
import type { VisitStory } from '../visit-story.ts'
import { logAttempt } from '../visits.ts'
import { handleFlags } from './risks.ts'

const of = ({ seat, streetCode, trainerId }: Seat, n = seat) => ({ n, seat, streetCode, trainerId })

/** Nobody was met for 14 days or more; where a date is booked, it was agreed by telephone. */
export function tellAttention(teller: Teller, seat: Seat): Home {
  const { stage } = teller
  const quiet: Record<number, { since: number[]; booked?: number; waits?: true }> = {
    46: { since: [-39, -22], booked: 3 },
    65: { since: [-16], booked: 2 },
    68: { since: [-44, -25], booked: 4 },
    69: { since: [-20] },
    76: { since: [-34, -15], booked: 6 },
    78: { since: [-26], waits: true },
  }
  const { since, booked, waits } = quiet[seat.seat] ?? { since: [-19] }
  const home = tellJourney(teller, {
    ...of(seat),
    visits: since.map(stage.day),
    of: 3,
    judgedUntil: stage.day(-3),
    ...(waits ? { next: { reason: 'familyWillCall' } } : {}),
  })
  if (booked !== undefined) {
    agree(stage, home, { on: stage.day(booked), time: '10:00', agreedOn: stage.day(-2), reason: '电话约好' })
  }
  return home
}

/** 30 days or more without contact, all with the trainer whose phone is silent. */
export function tellSilence(teller: Teller, seat: Seat): Home {
  const { stage } = teller
  const last = { 55: -33, 58: -41, 74: -36 }[seat.seat] ?? -35
  const fell = seat.seat === 74
  const home = tellJourney(teller, {
    ...of(seat),
    visits: [stage.day(last - 17), stage.day(last)],
    of: 3,
    judgedUntil: stage.day(-3),
    ...(fell ? { visitDetails: { 1: () => FELL } } : {}),
  })
  if (fell) {
    handleFlags(stage, home, {
      until: 'actioned',
      action: '已陪同到医院拍片，医生嘱观察，等复查结果。',
    })
  }
  return home
}

const FELL: Partial<VisitStory> = {
  elderStates: ['pain'],
  problems: { codes: ['tripping'], text: '夜里上厕所滑倒，磕到头。' },
  flags: [{ riskType: 'fall', level: 'urgent', note: '夜里滑倒磕到头，正吃抗凝药。' }],
}

/** Suspended some days ago; the days since do not count as silence. */
export function tellSuspended(teller: Teller, seat: Seat): Home {
  const { stage } = teller
  const away = seat.seat === 42
  const on = stage.day(away ? -6 : -9)
  const home = tellJourney(teller, {
    ...of(seat),
    visits: away ? [stage.day(-38), stage.day(-20)] : [stage.day(-23)],
    of: 3,
    judgedUntil: stage.day(-3),
  })
  if (!away) {
    logAttempt(stage, home, {
      on,
      from: '15:00',
      reason: 'elderHospital',
      note: '邻居说昨夜叫的救护车。',
      next: { reason: 'suspended' },
      judgements: [{ verdict: 'approved', on: stage.day(-7) }],
    })
  }
  changeStatus(stage, home, 'suspended', {
    on,
    by: userIds.maXiaoyun,
    reason: away ? 'away' : 'hospital',
    note: away ? '接到外地儿子家住一阵。' : '家属来电，住院治疗。',
  })
  return home
}

/** Approved less than two weeks ago; no class and no visit yet. */
export function tellNotStarted(teller: Teller, seat: Seat): Home {
  const { stage } = teller
  const approved = { 85: -11, 88: -10, 95: -7, 99: -5, 100: -4 }[seat.seat] ?? -5
  const home = tellJourney(teller, {
    ...of(seat),
    visits: [],
    classes: 'none',
    approvedOn: stage.day(approved),
  })
  agree(stage, home, { on: stage.day(approved + 14), time: '09:00', agreedOn: stage.day(-3) })
  return home
}

/** The seat that is free: moved into a home two days ago. */
export function tellVacant(teller: Teller, seat: Seat): Home {
  const { stage } = teller
  const home = tellJourney(teller, {
    ...of(seat),
    visits: [stage.day(-24)],
    of: 3,
    judgedUntil: stage.day(-3),
  })
  changeStatus(stage, home, 'withdrawn', {
    on: stage.day(-2),
    by: userIds.maXiaoyun,
    reason: 'institution',
    note: '女儿来电，老人住进养老院。',
  })
  return home
}
