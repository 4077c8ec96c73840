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
