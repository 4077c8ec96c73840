import type { phone as shape } from '../zh-CN/phone.ts'

export const phone: typeof shape = {
  offline: {
    title: 'Without a network',
    starting: 'Getting ready; after that it opens without a network.',
    on: 'Opens without a network.',
    noWorker:
      'This browser cannot open it without a network. Tap “…” at the top right and choose to open it in a browser. Records are kept on the phone.',
    plainHttp:
      'This address is not https, so it cannot open without a network. Please tell the bureau. Records are kept on the phone.',
    failed: 'Not ready yet. Open it once more with a network.',
  },
  home: 'Add it to the home screen: it opens faster and is kept more safely. Choose “Add to home screen” in the browser’s menu.',
  stored: {
    kept: 'The browser has promised not to clear the records kept here when the phone runs out of room.',
    mayGo:
      'When the phone runs out of room the browser may clear the records kept here. Send often, or add it to the home screen.',
  },
  full: {
    now: 'The phone is full; what you write now cannot be kept. Delete some photos or videos and try again. What was kept is here.',
    soon: 'The phone is nearly full. Please delete some photos or videos, so that new records can be kept.',
  },
  unsent: {
    day: '{n, plural, one {# record has} other {# records have}} waited for more than a day. Please open this once where there is a network.',
    days: '{n, plural, one {# record has} other {# records have}} waited for more than three days. Please send today; if you cannot, save them to a file and hand it to the bureau.',
    show: 'Show',
  },
  keeping: {
    title: 'Kept copies',
    body: 'Delivered records stay on this phone for another {days} days.',
    resend: 'Send all again',
    resendTitle: 'Send {n, plural, one {the # kept record} other {all # kept records}} again?',
    resendBody: 'For when the server has lost records. What it already has does not become two.',
    not: 'Not now',
    save: 'Save {n, plural, one {# unsent record} other {# unsent records}} to a file',
    saved:
      '{n, plural, one {# record} other {# records}} saved to a file: hand it to the bureau. They are still on the phone.',
  },
  newer: {
    there: 'There is a new version.',
    apply: 'Change now',
    applying: 'Changing',
    typing: 'A record is being written. Finish it first.',
  },
  expired: {
    title: 'Families are put away',
    body: 'This phone had no network for {days} days. They come back with the network. What you wrote is all here.',
    again: 'Try again',
  },
  otherTab: {
    title: 'This record is open in another page',
    body: 'One record is written in one page at a time, so that neither overwrites the other.',
    take: 'Go on here',
    home: 'Back to today',
  },
  section: {
    back: 'Handbook',
    share: 'Open the page for families',
    away: 'This section is not on the phone yet. Open it once with a network.',
    none: 'The handbook has no such section.',
  },
}
