import type { Title } from './outline.ts'

/** A passage of a section that a card repeats: the steps of its procedures, its checks, its red flags. */
export type Passage =
  | { readonly section: string; readonly part: 'procedure'; readonly at: number }
  | { readonly section: string; readonly part: 'checks' | 'redFlags' | 'doNotIf' }

/** One card of the back matter. Its medical words are passages of sections; its own words are only labels. */
export type Card = {
  readonly key: CardKey
  readonly title: Title
  readonly how: Title
  readonly passages: readonly Passage[]
  /** Lines to be filled in by hand. */
  readonly fields: readonly Title[]
  /** A table to be filled in by hand. */
  readonly columns: readonly Title[]
  /** Empty rows of the table in large and in extra-large type. */
  readonly rows: { readonly large: number; readonly xl: number }
}

export const CARD_KEYS = [
  'emergency',
  'turning',
  'blood-pressure',
  'glucose',
  'medicines',
  'mistakes',
  'edition-notes',
  'feedback',
] as const
export type CardKey = (typeof CARD_KEYS)[number]

const t = (zh: string, en: string): Title => ({ 'zh-CN': zh, en })

const none = { passages: [], fields: [], columns: [], rows: { large: 0, xl: 0 } } as const

const date = t('日期', 'Date')
const time = t('几点', 'Time')

/** The back matter of the book in printed order (domain.md E1). */
export const backMatter: readonly Card[] = [
  {
    ...none,
    key: 'emergency',
    title: t('急救电话卡', 'Emergency card'),
    how: t('填好以后，贴在电话旁边。', 'Fill it in and put it up beside the telephone.'),
    passages: [{ section: '7.2', part: 'procedure', at: 0 }],
    fields: [
      t('家里地址、门牌', 'Address and door number'),
      t('老人姓名、年纪', 'Name and age of the elder'),
      t('有什么病、对什么药过敏', 'Illnesses, and medicines not tolerated'),
      t('家人电话', 'Telephone of the family'),
      t('家庭医生', 'Family doctor'),
      t('培训师', 'Trainer'),
    ],
  },
  {
    ...none,
    key: 'turning',
    title: t('翻身记录卡', 'Turning card'),
    how: t(
      '每翻一次记一行，挂在床头。怎么翻看 4.2 节。',
      'One line for each turn; hang it by the bed. How to turn: section 4.2.',
    ),
    passages: [{ section: '4.2', part: 'redFlags' }],
    columns: [
      date,
      time,
      t('左、平、右', 'Left, back, right'),
      t('皮肤怎样', 'Skin'),
      t('谁翻的', 'Turned by'),
    ],
    rows: { large: 8, xl: 4 },
  },
  {
    ...none,
    key: 'blood-pressure',
    title: t('血压记录表', 'Blood pressure record'),
    how: t(
      '量一次记一行，看病时带着。怎么量看 5.1 节。',
      'One line for each reading; take it to the doctor. How to measure: section 5.1.',
    ),
    passages: [{ section: '5.1', part: 'redFlags' }],
    columns: [date, time, t('高压', 'Upper'), t('低压', 'Lower'), t('脉搏', 'Pulse')],
    rows: { large: 5, xl: 2 },
  },
  {
    ...none,
    key: 'glucose',
    title: t('血糖记录表', 'Blood sugar record'),
    how: t(
      '测一次记一行，看病时带着。怎么测看 5.2 节。',
      'One line for each test; take it to the doctor. How to test: section 5.2.',
    ),
    passages: [{ section: '5.2', part: 'redFlags' }],
    columns: [date, time, t('饭前、饭后', 'Before or after a meal'), t('血糖', 'Sugar'), t('记事', 'Note')],
    rows: { large: 8, xl: 4 },
  },
  {
    ...none,
    key: 'medicines',
    title: t('用药清单', 'Medicine list'),
    how: t(
      '医院开了新药就改，看病时带着。怎么管药看 5.3 节。',
      'Change it with every new medicine; take it to the doctor. Managing medicines: section 5.3.',
    ),
    passages: [{ section: '5.3', part: 'doNotIf' }],
    fields: [t('对什么药过敏', 'Medicines not tolerated')],
    columns: [t('药名', 'Medicine'), t('几片', 'How many'), t('几点吃', 'When'), t('哪天开的', 'Since')],
    rows: { large: 9, xl: 5 },
  },
  {
    ...none,
    key: 'mistakes',
    title: t('常见错误一览', 'Common mistakes at a glance'),
    how: t('每一节的常见错误都在这里。', 'The common mistakes of every section in one place.'),
  },
  {
    ...none,
    key: 'edition-notes',
    title: t('版次与修订说明', 'Edition and what changed'),
    how: t('这一版改了哪里、为什么改。', 'What this edition changed, and why.'),
  },
  {
    ...none,
    key: 'feedback',
    title: t('反馈二维码', 'Tell us'),
    how: t(
      '哪一节看不懂、写错了、缺了什么，扫这里，在那一节下面告诉我们。也可以告诉培训师。',
      'Something unclear, wrong or missing? Scan this and tell us below that section, or tell your trainer.',
    ),
  },
]
