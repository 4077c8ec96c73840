import type { household as shape } from '../zh-CN/household.ts'

export const household: typeof shape = {
  error: {
    transition: 'This step does not fit the present status; reload the page and look',
    reasonMissing: 'Please choose a reason',
    noteMissing: 'Please write why',
    dateInFuture: 'This day has not come yet; please check',
    dateBeforeLast: 'The last change was on {last}; the day cannot be earlier',
    elderAlreadyHere: 'This elder is on the list of this year already; nothing was added.',
    duplicate:
      'Somebody alike is on the list; please check first. If it is really another family, write why and send again.',
    consentFirst:
      '{count, plural, one {# required consent is} other {# required consents are}} missing; sign first',
    consentText: 'The consent text has changed; reload the page and sign the new one',
    notAssignable: 'This household is not in training now; no trainer is needed',
    alreadyAssigned: 'This is the present trainer',
    beforeAssignment: 'The present trainer began on {from}; the day cannot be earlier',
    afterProgramme: 'The programme ends on {end}; the day cannot be later',
    notSuspended: 'This household is not suspended',
    notRejected: 'Only a rejected application can be reopened',
    notWaiting: 'This household is not on the waitlist',
    noVacantSeat: 'All places are taken. Promote when somebody leaves.',
    beforeCaregiver: 'The present caregiver began on {since}; the day cannot be earlier',
    sameCaregiver: 'This is the present caregiver',
    notAssessable: 'Needs are assessed after approval and before completion',
    notContactable: 'This household has left or is not approved; no follow-up is needed',
    alreadyCompleted: 'This household has completed already; nothing was done twice.',
    alreadyOverridden: 'This item is set aside already; nothing was done twice.',
    notMissing: 'This item is not missing now; it need not be set aside',
    notConfirmable: 'Completion cannot be confirmed yet:',
    unapprovedVisits: '{visits, plural, one {# visit is} other {# visits are}} not approved yet',
    notReversible: 'This completion cannot be undone now; reload the page and look',
  },
  plan: {
    error: {
      unknownSkill: 'The programme has no such skill',
      reasonMissing: 'Please write why',
      alreadyPlanned: 'This skill is in the plan already',
      notPlanned: 'This skill is not in the plan, or waived already',
      nothingToRestore: 'This skill is not waived; nothing to restore',
    },
  },
}
