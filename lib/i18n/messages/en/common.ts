import type { common as shape } from '../zh-CN/common.ts'

export const common: typeof shape = {
  product: 'Warmhand',
  productLong: 'Family caregiver training',
  demoBand: 'Demo data: people, phone numbers and organisations are made up',
  language: { zhCN: '中文', en: 'English', switchTo: 'Language' },
  skipToContent: 'Skip to content',
  loading: 'Opening',
  back: 'Back',
  close: 'Close',
  cancel: 'Not now',
  save: 'Save',
  saving: 'Saving',
  saved: 'Saved',
  undo: 'Undo',
  none: 'None',
  unknown: '–',
  retry: 'Try again',
  notFound: {
    title: 'This page was not found',
    body: 'It may have moved, or you may not have access to it.',
    home: 'Back to the start',
  },
  failed: {
    title: 'This page could not be opened',
    body: 'The fault has been noted. What you typed is still on the page before.',
    retry: 'Try again',
  },
  demoPhone: 'A demo number, it is not dialled: {phone}',
}
