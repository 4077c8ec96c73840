/** Applications from outside at the desk. */
export const applications = {
  title: 'Applications from outside',
  heading:
    '{count, plural, =0 {No application waits} one {# application waits for you} other {# applications wait for you}}',
  sub: 'Families and community workers fill in {address} without an account. Registering checks who they are and looks for doubles.',
  list: 'Applications from outside',
  none: 'Nobody has applied from outside yet.',
  comma: ', ',
  elder: '{name}, {age} ({relation})',
  column: {
    who: 'Caregiver',
    state: 'State',
    elder: 'Elder',
    place: 'Address',
    phone: 'Phone',
    sent: 'When and by whom',
    act: 'To do',
  },
  state: { new: 'Waits', taken: 'Registered', declined: 'Declined' },
  source: { self: 'by the family', community: 'by a community worker' },
  take: 'Register',
  toHousehold: 'The household',
  declinedBy: '{name}, {day}: {reason}',
  act: { declined: 'Decline', reopened: 'Look again' },
  ask: {
    declined: 'Decline the application of {name}?',
    reopened: 'Look at the application of {name} again?',
  },
  reason: 'Reason',
}
