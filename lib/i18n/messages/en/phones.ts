import type { phones as shape } from '../zh-CN/phones.ts'

export const phones: typeof shape = {
  title: 'Trainers’ phones',
  heading: {
    calm: 'No record on a phone needs a person.',
    stuck: '{n, plural, one {# record on a phone needs} other {# records on phones need}} a person.',
  },
  sub: 'As each phone said when it last had a network.',
  link: 'Trainers’ phones',
  table: 'Trainers’ phones',
  none: 'No phone has reported yet. It is listed here once a trainer has opened the phone’s page.',
  column: {
    trainer: 'Trainer',
    waiting: 'Not delivered',
    attention: 'Needs a person',
    oldest: 'Oldest saved',
    delivered: 'Last delivered',
    reported: 'Last heard of',
    offline: 'Without network',
  },
  offline: { on: 'Opens', off: 'Does not open' },
  never: 'Not yet',
  stuckTitle: 'Records on phones that need a person',
  stuckNote: 'Their content is still on the phone; nothing is lost. Please look at them with the trainer.',
  visitOf: 'Visit of {day}',
  appointmentOf: 'Change of date',
  planOf: 'Change of what is taught',
  reportOf: 'Report of a change at home',
  refused: 'The server did not take it',
  file: {
    title: 'Take in a phone’s file',
    body: 'When a phone reaches no network, its trainer saves what was not delivered to a file, under “Done”, and hands it in. Taken in here, it is the trainer’s own record.',
    choose: 'Choose the file',
    notOne:
      'This is not a file of records that a phone saved, or it was not copied whole. Nothing was taken.',
    of: '{name}’s phone, saved {day}, {n, plural, one {# record} other {# records}}',
    take: 'Take in {n, plural, one {# record} other {# records}}',
    taking: 'Taking in {at} of {n}',
    another: 'Another file',
    list: 'Records in the file',
    ended:
      '{taken} taken, {aside} set aside, {left} not taken. What was not taken is still on the phone and in the file; nothing is lost.',
    state: {
      waits: 'Not taken yet',
      accepted: 'Taken',
      setAside: 'Set aside',
      beside: 'Both kept',
      left: 'Not taken',
    },
    why: {
      notAssignedOnDate: 'On that day this trainer did not have the household.',
      notReachable: 'This trainer never had the household, or it is not yours.',
      altered: 'It is not what the phone had saved. Save the file on the phone once more.',
      otherKind: 'Only visits are taken here. Make this change on the household’s page.',
    },
  },
}
