import type { SectionFile } from '#lib/handbook/schema.ts'

export const section = {
  code: '1.1',
  versionNo: 1,
  relatedSkills: [],
  readingMinutes: 2,
  reviewedBy: null,
  reviewedOn: null,
  sourceNotes: [
    '五个等级的名称见domain.md B1（国家标准《老年人能力评估规范》）；不印题目和分数。',
    '申请的去处各地不同，只写“问社区”。',
  ],
  text: {
    'zh-CN': {
      title: '什么是失能、等级怎么看',
      summary: '看懂等级，知道老人要帮多少、找谁评',
      whenToUse: [
        '老人吃饭、穿衣、走路、上厕所，有几样自己做不了，就是失能。',
        '等级说的是要帮多少，不是好坏，也不是一辈子不变。',
      ],
      doNotIf: [
        { text: '几小时、几天里突然变差，先看病，别急着评。' },
        { text: '刚出院、还在发烧，等稳了再评。' },
        { text: '等级不能代替看病，吃药、康复听医生的。' },
        { text: '有人说交钱就能评高一级，别信，问社区。' },
      ],
      blocks: [
        {
          kind: 'text',
          heading: '五个等级',
          paragraphs: [
            '能力完好：都能自己来。轻度失能：有一点不方便，提醒、搭把手就行。',
            '中度失能：几样事要人帮，能扶着走或坐轮椅。重度失能：大部分要人帮，常在床边活动。',
            '完全失能：吃、穿、翻身都靠人。查出失智的，要帮的会更多，得有人看着。',
          ],
        },
        {
          kind: 'procedure',
          heading: '怎么去评',
          steps: [
            { text: '先问社区居委会：在哪里申请，要带什么。' },
            { text: '备好身份证、病历、用药清单、以前的评估单。' },
            { text: '记三天：吃饭、穿衣、上厕所、走路，哪样要帮、帮多少。' },
            { text: '约好评估员上门或去点上，您在旁边。', image: 'assessor-visit' },
            { text: '照平时的样子说，不往重里说，也不逞强。' },
            { text: '拿到结果，问清是哪一级、哪天到期、能用在哪里。' },
          ],
        },
        {
          kind: 'procedure',
          heading: '拿到等级以后',
          steps: [
            { text: '把结果给培训师看，一起挑要学的技能。' },
            { text: '照1.2节排一天的照护，照1.3节备用品。' },
            { text: '还能自己做的，留给他自己做。', image: 'own-hands' },
            { text: '照8.3节去问能用上的补贴和服务。' },
          ],
        },
        {
          kind: 'check',
          heading: '多久再看一次',
          items: [
            { look: '吃饭、穿衣、走路、上厕所要帮多少', howOften: '每月想1次，记在本上' },
            { look: '评估结果到没到期', howOften: '每半年查1次' },
            { look: '住院、摔倒、中风以后', howOften: '稳了就问社区，能不能重新评' },
          ],
        },
      ],
      redFlags: [
        {
          sign: '突然一边没劲、脸歪、说不清话。',
          action: 'call120',
          doNow: '这不是变老了，怕是中风。打120，照7.4节做。',
        },
        {
          sign: '突然叫不醒。',
          action: 'call120',
          doNow: '打120，照7.2节看呼吸。',
        },
        {
          sign: '几天里突然不会走、不会吃、变糊涂。',
          action: 'doctorToday',
          doNow: '当天看医生，先治病，再说评估。',
        },
        {
          sign: '一个月比一个月做得少。',
          action: 'askTrainer',
          doNow: '把您记的本子给培训师看，问要不要康复、要不要重评。',
        },
      ],
      commonMistakes: [
        { text: '把等级当成给老人下的结论，从此什么都不让他做。' },
        { text: '评的时候替老人答，或叫他装得重些。' },
        { text: '突然变差也不看病，只说是老了。' },
        { text: '拿了结果压在抽屉里，该问的没去问。' },
        { text: '当着老人说“您废了”，伤他的心。' },
      ],
      images: [
        {
          key: 'assessor-visit',
          alt: '评估员坐在老人面前，老人自己端杯子。家人坐在旁边，拿着病历。',
          caption: '照平时的样子评',
        },
        {
          key: 'own-hands',
          alt: '老人坐着，自己用勺子吃饭，家人只扶着碗。',
          caption: '能自己做的，自己做',
        },
      ],
    },
    en: {
      title: 'What dependence means and how levels work',
      summary: 'Understand the level: how much help, and who assesses it',
      whenToUse: [
        'When an elder cannot do some things alone, such as eating, dressing, walking or using the toilet, they are dependent.',
        'The level says how much help is needed. It is no verdict, and it can change.',
      ],
      doNotIf: [
        { text: 'Suddenly worse within hours or days: see a doctor before any assessment.' },
        { text: 'Just out of hospital or feverish: wait until it is stable.' },
        { text: 'The level does not replace a doctor; medicine and therapy are for the doctor.' },
        { text: 'Someone offers a higher level for money: do not believe it, ask the community.' },
      ],
      blocks: [
        {
          kind: 'text',
          heading: 'Five levels',
          paragraphs: [
            'Intact: manages everything. Mild: some difficulty; a reminder or a hand is enough.',
            'Moderate: needs help with several things, walks with support or uses a wheelchair. Severe: needs help with most things, stays near the bed.',
            'Complete: eats, dresses and turns only with help. With dementia more help is needed, and someone must be there.',
          ],
        },
        {
          kind: 'procedure',
          heading: 'Getting an assessment',
          steps: [
            { text: 'Ask the community committee where to apply and what to bring.' },
            { text: 'Have ready: identity card, medical notes, medicine list, earlier results.' },
            {
              text: 'For three days note what needs help and how much: meals, dressing, toilet, walking.',
            },
            {
              text: 'Make an appointment at home or at the office, and be there.',
              image: 'assessor-visit',
            },
            { text: 'Describe an ordinary day; do not make it worse or better.' },
            { text: 'Ask which level it is, until when it is valid, and what it is good for.' },
          ],
        },
        {
          kind: 'procedure',
          heading: 'With the result in hand',
          steps: [
            { text: 'Show it to the trainer and choose together what to learn.' },
            { text: 'Plan the day as in section 1.2 and supplies as in section 1.3.' },
            { text: 'What the elder can still do stays in their own hands.', image: 'own-hands' },
            { text: 'Ask about benefits and services as in section 8.3.' },
          ],
        },
        {
          kind: 'check',
          heading: 'How often to look again',
          items: [
            {
              look: 'How much help with meals, dressing, walking, toilet',
              howOften: 'Once a month, in the notebook',
            },
            { look: 'Is the result still valid?', howOften: 'Every half year' },
            {
              look: 'After a hospital stay, fall or stroke',
              howOften: 'Once stable, ask the community about a new assessment',
            },
          ],
        },
      ],
      redFlags: [
        {
          sign: 'Suddenly weak on one side, crooked face, unclear speech.',
          action: 'call120',
          doNow: 'This is not old age, it may be a stroke. Call 120, follow section 7.4.',
        },
        {
          sign: 'Suddenly cannot be woken.',
          action: 'call120',
          doNow: 'Call 120 and look at the breathing as in section 7.2.',
        },
        {
          sign: 'Within days no longer walks, eats or thinks clearly.',
          action: 'doctorToday',
          doNow: 'See a doctor the same day; treatment first, assessment later.',
        },
        {
          sign: 'A little less each month.',
          action: 'askTrainer',
          doNow: 'Show the trainer your notebook; ask about rehabilitation and a new assessment.',
        },
      ],
      commonMistakes: [
        { text: 'Taking the level as a verdict and letting the elder do nothing.' },
        { text: 'Answering for the elder, or telling them to seem worse.' },
        { text: 'Sudden decline, no doctor: “just age”.' },
        { text: 'The result in a drawer and nobody asked.' },
        { text: '“You are useless now”: words that wound.' },
      ],
      images: [
        {
          key: 'assessor-visit',
          alt: 'The assessor sits before the elder, who lifts a cup alone. A relative sits beside with the medical notes.',
          caption: 'As on an ordinary day',
        },
        {
          key: 'own-hands',
          alt: 'The elder sits and eats with a spoon; the relative only steadies the bowl.',
          caption: 'What they can do, they do',
        },
      ],
    },
  },
} satisfies SectionFile
