import type { SectionFile } from '#lib/handbook/schema.ts'

export const section = {
  code: '1.5',
  versionNo: 1,
  relatedSkills: ['D08'],
  readingMinutes: 3,
  reviewedBy: null,
  reviewedOn: null,
  sourceNotes: ['技能D08没有示教清单；洗手20秒、消毒液不混用为通用卫生常识，兑法以瓶签为准，待护士审校。'],
  text: {
    'zh-CN': {
      title: '洗手与居家感染预防',
      summary: '手洗净、窗常开、东西分开用，少得病',
      whenToUse: [
        '每天照护老人，都从洗手开始，用洗手结束。',
        '家里有人感冒、拉肚子，或老人身上有管子、有伤口，更要照做。',
      ],
      doNotIf: [
        { text: '您手上有破口，先贴好、戴手套再碰老人。' },
        { text: '您发烧、拉肚子，请别人替，替不了就戴好口罩。' },
        { text: '消毒液和洁厕液别混着用，会放毒气。' },
        { text: '打什么预防针，先问社区医生。' },
        { text: '剩的消炎药别自己给老人吃。' },
      ],
      blocks: [
        {
          kind: 'procedure',
          skill: 'D08',
          heading: '怎么洗手',
          steps: [
            { text: '摘下戒指手表，卷起袖子，用流动水把手打湿。' },
            { text: '抹上肥皂，手心对手心搓。' },
            { text: '手心搓手背，两手换着来。', image: 'wash-hands' },
            { text: '手指交叉，搓指缝。' },
            { text: '弯起手指，在另一只手心里搓指背。' },
            { text: '握住大拇指转着搓，再把指尖立在手心里搓。' },
            { text: '搓手腕。从头到尾搓够20秒。' },
            { text: '用流动水冲净，用干净毛巾或纸擦干。' },
          ],
        },
        {
          kind: 'text',
          heading: '什么时候洗',
          paragraphs: [
            '碰老人以前，做饭、喂饭、喂药以前，碰管子和伤口以前。',
            '换纸尿裤、倒尿、擦鼻涕、摘手套以后，从外面回来以后。',
            '没有水，用免洗的酒精洗手液搓到干。手上看得见脏，还是用水洗。',
          ],
        },
        {
          kind: 'procedure',
          skill: 'D08',
          heading: '家里怎么做',
          steps: [
            { text: '每天开窗2到3回，每回30分钟，给老人盖好。' },
            { text: '毛巾、牙刷、盆、碗，一人一套，洗脸洗下身分开。' },
            { text: '碰大小便、血、痰，戴手套，摘下就洗手。' },
            { text: '生熟分开切，剩饭热透，冰箱里放不过1天。' },
            { text: '吐了、拉了：先开窗，戴手套口罩，用纸盖住包起来扔。', image: 'clean-up' },
            { text: '再用消毒液照瓶签兑好，擦地，过30分钟用清水擦。' },
            { text: '家里人病了分屋住，进老人屋戴口罩。' },
          ],
        },
        {
          kind: 'check',
          heading: '多久看一次',
          items: [
            { look: '老人体温、咳不咳、拉不拉', howOften: '每天1次' },
            { look: '床单、毛巾', howOften: '每周换洗1次，脏了马上换' },
            { look: '手套、口罩、消毒液够不够', howOften: '每周1次' },
            { look: '流感、肺炎的预防针', howOften: '每年秋天问1次社区医生' },
          ],
        },
      ],
      redFlags: [
        {
          sign: '高烧打寒战，喘、嘴唇发紫、糊涂、叫不醒。',
          action: 'call120',
          doNow: '打120，扶成半坐或侧躺。',
        },
        {
          sign: '混了消毒液，屋里呛人、咳、喘不上气。',
          action: 'call120',
          doNow: '先到屋外通风处，打120。',
        },
        {
          sign: '体温过38.5度，或发烧超过1天。',
          action: 'doctorToday',
          doNow: '当天看医生。多喝水，限水的听医生。',
        },
        {
          sign: '一天拉3次以上稀便，没精神、尿少。',
          action: 'doctorToday',
          doNow: '当天看医生，留一点大便给医生查。',
        },
        {
          sign: '管子口、伤口发红，您拿不准。',
          action: 'askTrainer',
          doNow: '拍下来问培训师。有脓、发烧就当天看医生。',
        },
      ],
      commonMistakes: [
        { text: '手在水里冲一下就算洗了。' },
        { text: '戴着一副手套干到底，摸完尿布摸碗。' },
        { text: '怕冷，一冬天不开窗。' },
        { text: '消毒液兑得越浓越好，或和洁厕液一起倒。' },
        { text: '一发烧就吃剩下的消炎药。' },
      ],
      images: [
        {
          key: 'wash-hands',
          alt: '流动的水下，两手抹着肥皂，手心搓手背，旁边写着20秒。',
          caption: '搓够20秒',
        },
        {
          key: 'clean-up',
          alt: '照护者戴着手套和口罩，窗开着，用纸盖住地上的呕吐物。',
          caption: '开窗、戴手套、盖住再收',
        },
      ],
    },
    en: {
      title: 'Hand washing and preventing infection at home',
      summary: 'Clean hands, open windows, separate things: less illness',
      whenToUse: [
        'Every act of care begins and ends with washing your hands.',
        'It matters even more when someone in the home has a cold or diarrhoea, or the elder has a tube or wound.',
      ],
      doNotIf: [
        { text: 'A cut on your hand: cover it and wear gloves before touching the elder.' },
        {
          text: 'You have fever or diarrhoea: let someone else do it; if nobody can, wear a mask.',
        },
        { text: 'Never mix disinfectant with toilet cleaner: it gives off poisonous gas.' },
        { text: 'Which vaccinations: ask the community doctor.' },
        { text: 'Do not give leftover antibiotics.' },
      ],
      blocks: [
        {
          kind: 'procedure',
          skill: 'D08',
          heading: 'Washing your hands',
          steps: [
            { text: 'Rings and watch off, sleeves up, wet your hands under running water.' },
            { text: 'Soap; rub palm on palm.' },
            { text: 'Palm on the back of the hand, then the other.', image: 'wash-hands' },
            { text: 'Fingers crossed, rub between them.' },
            { text: 'Bend the fingers and rub their backs in the other palm.' },
            { text: 'Twist each thumb, then stand the fingertips in the palm and rub.' },
            { text: 'Rub the wrists. 20 seconds in all.' },
            { text: 'Rinse under running water; dry with a clean towel or paper.' },
          ],
        },
        {
          kind: 'text',
          heading: 'When to wash',
          paragraphs: [
            'Before touching the elder; before cooking, feeding or giving medicine; before touching tubes and wounds.',
            'After pads, urine, runny noses and gloves; after coming home.',
            'Without water rub with alcohol hand gel until dry. Hands that look dirty still need water.',
          ],
        },
        {
          kind: 'procedure',
          skill: 'D08',
          heading: 'Around the home',
          steps: [
            {
              text: 'Open the windows 2 to 3 times a day for 30 minutes; keep the elder covered.',
            },
            {
              text: 'Towels, brush, basin and bowl for one person only; face and private parts apart.',
            },
            { text: 'Gloves for urine, stool, blood and phlegm; wash hands after taking them off.' },
            {
              text: 'Cut raw and cooked food apart; heat leftovers through, keep them no more than 1 day.',
            },
            {
              text: 'Vomit or stool on the floor: window open, gloves and mask, cover with paper and throw away.',
              image: 'clean-up',
            },
            {
              text: 'Then disinfectant diluted as the label says; wipe with water after 30 minutes.',
            },
            { text: 'A sick relative stays in another room and wears a mask near the elder.' },
          ],
        },
        {
          kind: 'check',
          heading: 'How often',
          items: [
            { look: 'Temperature, cough, diarrhoea', howOften: 'Once a day' },
            { look: 'Sheets, towels', howOften: 'Once a week; at once when soiled' },
            { look: 'Gloves, masks, disinfectant left', howOften: 'Once a week' },
            {
              look: 'Vaccination against flu and pneumonia',
              howOften: 'Ask the community doctor each autumn',
            },
          ],
        },
      ],
      redFlags: [
        {
          sign: 'High fever with shivering, breathless, blue lips, confused, cannot be woken.',
          action: 'call120',
          doNow: 'Call 120; half upright or on the side.',
        },
        {
          sign: 'Cleaners were mixed: choking air, cough, breathless.',
          action: 'call120',
          doNow: 'First out into fresh air, then call 120.',
        },
        {
          sign: 'Above 38.5 °C, or fever for more than 1 day.',
          action: 'doctorToday',
          doNow: 'See a doctor the same day. Plenty to drink, unless limited.',
        },
        {
          sign: 'Loose stool more than 3 times a day, listless, little urine.',
          action: 'doctorToday',
          doNow: 'See a doctor the same day and take a little stool along.',
        },
        {
          sign: 'A tube exit or wound is red and you are not sure.',
          action: 'askTrainer',
          doNow: 'Send the trainer a picture. Pus or fever: doctor the same day.',
        },
      ],
      commonMistakes: [
        { text: 'A quick rinse instead of a wash.' },
        { text: 'One pair of gloves for everything, from the pad to the bowl.' },
        { text: 'Windows shut all winter.' },
        { text: 'Disinfectant as strong as possible, or together with toilet cleaner.' },
        { text: 'Leftover antibiotics at the first fever.' },
      ],
      images: [
        {
          key: 'wash-hands',
          alt: 'Soapy hands under running water, palm on the back of the hand, marked 20 seconds.',
          caption: 'Rub for 20 seconds',
        },
        {
          key: 'clean-up',
          alt: 'The caregiver in gloves and mask, window open, covers vomit on the floor with paper.',
          caption: 'Window, gloves, cover, then clear away',
        },
      ],
    },
  },
} satisfies SectionFile
