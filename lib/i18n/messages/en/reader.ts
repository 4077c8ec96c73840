import type { reader as shape } from '../zh-CN/reader.ts'

export const reader: typeof shape = {
  title: 'Care handbook',
  bookTitle: 'Standard handbook for family caregivers of dependent elders',
  description:
    'A handbook for families who care for a dependent elder: step by step, in large type, no account.',
  contents: 'Contents',
  allChapters: '{count, plural, =8 {All eight chapters} one {# chapter so far} other {# chapters so far}}',
  chapterTitle: 'Chapter {number}: {title}',
  whenToUse: 'When to use it',
  askFirst: 'Ask the doctor first',
  commonMistakes: 'Common mistakes',
  next: 'Next: {code} {title}',
  edition: 'Edition {number}, {month}/{year}. ',
  reviewedOn: 'Professionally reviewed on {date}.',
  notReviewed: 'Awaiting professional review.',
  notReviewedLong: 'Awaiting professional review: ask your trainer before you do it.',
  disclaimer: 'For learning family care; it does not replace a doctor. In an emergency call 120 first.',
  drawing: { waiting: 'Drawing awaits review', reviewed: 'Drawing reviewed' },
  size: { label: 'Type size', large: 'Large', xl: 'Extra large' },
  contrast: { label: 'Background', normal: 'White', high: 'High contrast', black: 'Black' },
  calls: { label: 'Emergency calls', n120: 'Ambulance', n110: 'Police', n12356: 'Distress' },
  redFlags: {
    call120: 'Stop at once',
    doctorToday: 'See a doctor today',
    askTrainer: 'Ask your trainer',
    dial: 'Call 120',
  },
  search: {
    label: 'Search the handbook',
    example: 'choking, turning…',
    go: 'Find',
    found:
      '{count, plural, =0 {Nothing found for “{asked}”} one {“{asked}”: # section} other {“{asked}”: # sections}}',
    nothing: 'Try other words; two characters or pinyin will do. Or ring your trainer.',
    try: 'Often looked for',
    examples: { bedsore: 'bedsore', choking: 'choking', clapping: 'phlegm', catheter: 'catheter' },
  },
  missing: {
    title: 'This page was not found',
    body: 'The handbook has no such section, or it is not written yet. Please look in the contents.',
  },
}
