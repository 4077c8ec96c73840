import type { HandbookLocale } from '#lib/handbook/schema.ts'

/** A heading in both languages. */
export type Title = Readonly<Record<HandbookLocale, string>>

/** `number` as printed; `short` is the name on the reader's home page; `icon` is a lucide name. */
export type OutlineChapter = {
  readonly number: number
  readonly icon: string
  readonly title: Title
  readonly short: Title
  readonly sections: readonly OutlineSection[]
}

export type OutlineSection = { readonly code: string; readonly title: Title }

const t = (zh: string, en: string): Title => ({ 'zh-CN': zh, en })

/** The book's eight chapters of five sections each, in reading order (domain.md E1). */
export const outline: readonly OutlineChapter[] = [
  {
    number: 1,
    icon: 'house',
    title: t('认识失能与照护准备', 'Understanding disability and getting ready to care'),
    short: t('失能与准备', 'Getting ready'),
    sections: [
      { code: '1.1', title: t('什么是失能、等级怎么看', 'What dependence means and how levels work') },
      { code: '1.2', title: t('一天的照护怎么安排', 'Planning a day of care') },
      { code: '1.3', title: t('照护用品与辅具', 'Care supplies and aids') },
      { code: '1.4', title: t('居家环境安全与防跌倒', 'A safe home and preventing falls') },
      { code: '1.5', title: t('洗手与居家感染预防', 'Hand washing and preventing infection at home') },
    ],
  },
  {
    number: 2,
    icon: 'droplets',
    title: t('清洁与起居', 'Washing, dressing and rest'),
    short: t('清洁与起居', 'Washing and rest'),
    sections: [
      { code: '2.1', title: t('口腔与假牙护理', 'Care of the mouth and dentures') },
      { code: '2.2', title: t('床上擦浴与洗头', 'Bed bath and hair washing') },
      {
        code: '2.3',
        title: t('会阴清洁、纸尿裤与失禁护理', 'Intimate washing, pads and incontinence care'),
      },
      { code: '2.4', title: t('如厕、便盆与穿脱衣', 'Toilet, bedpan and dressing') },
      { code: '2.5', title: t('足部、指甲与睡眠', 'Feet, nails and sleep') },
    ],
  },
  {
    number: 3,
    icon: 'utensils',
    title: t('吃得好、吃得安全', 'Eating well and safely'),
    short: t('吃得安全', 'Safe eating'),
    sections: [
      { code: '3.1', title: t('喂饭的姿势和步骤', 'Feeding: position and steps') },
      { code: '3.2', title: t('吞咽困难怎么吃', 'Eating with swallowing difficulty') },
      { code: '3.3', title: t('吞咽训练操', 'Swallowing exercises') },
      { code: '3.4', title: t('鼻饲护理', 'Nasogastric tube feeding') },
      { code: '3.5', title: t('喝水、营养与便秘', 'Drinking, nutrition and constipation') },
    ],
  },
  {
    number: 4,
    icon: 'bed',
    title: t('卧床照护与管路', 'Care in bed and tubes'),
    short: t('卧床与管路', 'Bed and tubes'),
    sections: [
      { code: '4.1', title: t('叩背排痰', 'Back clapping to clear phlegm') },
      { code: '4.2', title: t('压疮预防与翻身', 'Preventing pressure sores and turning') },
      { code: '4.3', title: t('家庭吸氧与雾化', 'Oxygen and nebuliser at home') },
      { code: '4.4', title: t('留置导尿管护理', 'Urinary catheter care') },
      { code: '4.5', title: t('造口、小伤口与皮肤破损', 'Stoma, small wounds and broken skin') },
    ],
  },
  {
    number: 5,
    icon: 'pill',
    title: t('慢病与用药', 'Long-term illness and medicines'),
    short: t('慢病与用药', 'Illness and medicines'),
    sections: [
      {
        code: '5.1',
        title: t('体温、脉搏、呼吸、血压', 'Temperature, pulse, breathing and blood pressure'),
      },
      { code: '5.2', title: t('血糖、低血糖与胰岛素', 'Blood sugar, low sugar and insulin') },
      { code: '5.3', title: t('用药管理', 'Managing medicines') },
      { code: '5.4', title: t('失智老人的日常照护', 'Everyday dementia care') },
      { code: '5.5', title: t('激越、走失与谵妄', 'Agitation, wandering and delirium') },
    ],
  },
  {
    number: 6,
    icon: 'accessibility',
    title: t('康复与活动', 'Rehabilitation and movement'),
    short: t('康复与活动', 'Movement'),
    sections: [
      { code: '6.1', title: t('良肢位摆放', 'Placing weak limbs well') },
      { code: '6.2', title: t('床椅转移、轮椅与助行器', 'Bed to chair, wheelchair and walking aids') },
      { code: '6.3', title: t('被动关节活动', 'Moving the joints for the elder') },
      { code: '6.4', title: t('坐起、站立与平衡', 'Sitting up, standing and balance') },
      { code: '6.5', title: t('居家按摩与放松', 'Gentle massage and relaxation') },
    ],
  },
  {
    number: 7,
    icon: 'siren',
    title: t('急救与意外', 'First aid and accidents'),
    short: t('急救与意外', 'First aid'),
    sections: [
      { code: '7.1', title: t('噎食急救', 'First aid for choking') },
      { code: '7.2', title: t('心肺复苏与拨打120', 'CPR and calling 120') },
      { code: '7.3', title: t('跌倒后的处理', 'What to do after a fall') },
      { code: '7.4', title: t('中风识别', 'Recognising a stroke') },
      { code: '7.5', title: t('烫伤、出血与其他意外', 'Burns, bleeding and other accidents') },
    ],
  },
  {
    number: 8,
    icon: 'heart-handshake',
    title: t('照护者自己', 'You, the caregiver'),
    short: t('照护者自己', 'For yourself'),
    sections: [
      { code: '8.1', title: t('压力识别与自我调适', 'Noticing strain and looking after yourself') },
      { code: '8.2', title: t('和老人好好说话', 'Talking well with the elder') },
      {
        code: '8.3',
        title: t('家庭分工、喘息与政策求助', 'Sharing care, respite and public support'),
      },
      { code: '8.4', title: t('情绪危机与求助电话', 'Emotional crisis and helplines') },
      { code: '8.5', title: t('安宁陪伴与哀伤', 'Company at the end of life, and grief') },
    ],
  },
]

/** All forty sections in reading order. */
export const outlineSections: readonly OutlineSection[] = outline.flatMap(chapter => chapter.sections)

/**
 * The skills that each section teaches, read off the programme: its skills name their section.
 * Takes the skills of a programme version; gives skill codes by section code, in the programme's order.
 * Throws when a skill names a section that the outline does not have.
 */
export function skillsBySection(
  skills: readonly { readonly code: string; readonly section: string }[],
): ReadonlyMap<string, readonly string[]> {
  const bySection = new Map<string, string[]>(outlineSections.map(section => [section.code, []]))
  for (const skill of skills) {
    const codes = bySection.get(skill.section)
    if (!codes) throw new Error(`skill ${skill.code} names section ${skill.section}, not in the outline`)
    codes.push(skill.code)
  }
  return bySection
}
