import type { SectionFile } from '#lib/handbook/schema.ts'

export const section = {
  code: '5.2',
  versionNo: 1,
  relatedSkills: ['D02', 'D04'],
  readingMinutes: 2,
  reviewedBy: null,
  reviewedOn: null,
  sourceNotes: [
    '测血糖、低血糖处理按技能清单D02编写；服阿卡波糖者用葡萄糖：settled.md第27条。',
    '胰岛素（D04）没有示教清单，只写遵医嘱注射的日常操作，待护士审校。',
  ],
  text: {
    'zh-CN': {
      title: '血糖、低血糖与胰岛素',
      summary: '会测血糖，认得低血糖，胰岛素照医嘱打',
      whenToUse: [
        '老人有糖尿病，吃降糖药或者打胰岛素。',
        '手抖、出冷汗、心慌、饿、忽然糊涂，可能是低血糖，马上测。',
      ],
      doNotIf: [
        { text: '血糖低于3.9（毫摩尔每升），先别打胰岛素。先吃糖，再问医生。' },
        { text: '吃不下饭、又吐又泻，打不打先问医生。' },
        { text: '打几个单位由医生定，别自己加减。' },
        { text: '护士没有手把手教过的，先别给老人打针。' },
        { text: '胰岛素结块、变色、过期，别用。' },
      ],
      blocks: [
        {
          kind: 'procedure',
          skill: 'D02',
          heading: '测血糖',
          steps: [
            { text: '对一遍试纸：没过期，和血糖仪是一套。', covers: ['D02#2'] },
            { text: '用温水洗手、擦干。别用碘伏，会测不准。', covers: ['D02#1'] },
            {
              text: '扎手指肚的侧面，每次换一根手指。',
              covers: ['D02#1'],
              image: 'finger-side',
            },
            { text: '擦掉第一滴血，用第二滴去碰试纸。', covers: ['D02#2'] },
            { text: '记下空腹还是饭后、多少、吃了什么药。', covers: ['D02#3'] },
            { text: '用过的针头、试纸扔进硬壳的锐器盒。', covers: ['D02#7'] },
          ],
        },
        {
          kind: 'procedure',
          skill: 'D02',
          heading: '低血糖，人清醒、咽得下',
          steps: [
            {
              text: '低于3.9：马上吃15克糖，就是半杯含糖饮料，无糖的不算。',
              covers: ['D02#4'],
              image: 'fifteen-grams',
            },
            { text: '吃着阿卡波糖的，要用葡萄糖，白糖不管用。', covers: ['D02#4'] },
            { text: '等15分钟，再测一次。', covers: ['D02#4'] },
            { text: '还低于3.9，再吃15克糖。吃过两回还低，打120。', covers: ['D02#4'] },
            { text: '好了以后，离下顿饭还远的，吃两块饼干。' },
            { text: '记下来，当天告诉医生。' },
          ],
        },
        {
          kind: 'procedure',
          skill: 'D04',
          heading: '打胰岛素（照医嘱）',
          steps: [
            { text: '洗手，测血糖，看饭做好了没有。' },
            { text: '核对是哪一种、几个单位、哪天到期。浑的那种滚匀、摇匀。' },
            { text: '换新针头，朝上推出一小滴，看针头通不通。' },
            {
              text: '换着地方打：肚脐两边隔开三横指，每针离上一针2厘米。',
              image: 'injection-places',
            },
            { text: '酒精擦皮肤，等它干。捏起皮，照护士教的角度扎进去。' },
            { text: '按到底，心里数10秒再拔。别揉。' },
            { text: '针头扔进锐器盒。照医生说的时间吃饭。' },
          ],
        },
      ],
      redFlags: [
        {
          sign: '叫不应，或不能吞咽。',
          action: 'call120',
          doNow: '不喂东西，侧躺，打120。',
          covers: ['D02#5'],
        },
        {
          sign: '低血糖吃过两回糖还不好，或抽搐。',
          action: 'call120',
          doNow: '打120，守着，咽不下就别再喂。',
        },
        {
          sign: '血糖过16.7，还口渴、呕吐、爱睡。',
          action: 'doctorToday',
          doNow: '当天就医，带上血糖记录。叫不醒就打120。',
          covers: ['D02#6'],
        },
        {
          sign: '胰岛素打多了，或一天低血糖2次。',
          action: 'doctorToday',
          doNow: '先吃东西，每15分钟测一次，马上打电话问医生。',
        },
        {
          sign: '脚上有破口、水疱、发黑。',
          action: 'doctorToday',
          doNow: '盖好别乱抹，当天看医生。',
        },
      ],
      commonMistakes: [
        { text: '用碘伏擦手指，数字不准。', covers: ['D02#1'] },
        { text: '低血糖时打胰岛素，或等吃饭再说。', covers: ['D02#4'] },
        { text: '人糊涂了还灌糖水，会呛进肺里。', covers: ['D02#5'] },
        { text: '老在一个地方打，皮下长硬块。' },
        { text: '针头用好几天，或扔进普通垃圾袋。', covers: ['D02#7'] },
        { text: '打完针忘了吃饭。' },
      ],
      images: [
        {
          key: 'finger-side',
          alt: '一根手指的正面，指肚两侧画着绿点，正中画着红叉。',
          caption: '扎侧面，没那么疼',
        },
        {
          key: 'fifteen-grams',
          alt: '半杯含糖饮料，旁边是葡萄糖片，写着15克。无糖饮料画着红叉。',
          caption: '15克糖：半杯含糖饮料',
        },
        {
          key: 'injection-places',
          alt: '肚子正面，肚脐两边各有一片绿点，肚脐周围三横指画着红圈。',
          caption: '躲开肚脐，换着地方打',
        },
      ],
    },
    en: {
      title: 'Blood sugar, low sugar and insulin',
      summary: 'Measure sugar, recognise low sugar, give insulin as prescribed',
      whenToUse: [
        'The elder has diabetes and takes tablets or insulin.',
        'Trembling, cold sweat, palpitations, hunger or sudden confusion may be low sugar: measure at once.',
      ],
      doNotIf: [
        { text: 'Sugar below 3.9 (mmol/L): no insulin. Give sugar first, then ask the doctor.' },
        { text: 'Cannot eat, or vomiting and diarrhoea: ask the doctor before any injection.' },
        { text: 'The number of units is for the doctor to set; do not change it yourself.' },
        { text: 'No nurse has shown you by hand: do not inject yet.' },
        { text: 'Insulin with lumps, changed colour or out of date: do not use it.' },
      ],
      blocks: [
        {
          kind: 'procedure',
          skill: 'D02',
          heading: 'Measuring blood sugar',
          steps: [
            {
              text: 'Check the strips: in date, and made for this meter.',
              covers: ['D02#2'],
            },
            {
              text: 'Wash the hands in warm water and dry them. No iodine: it spoils the result.',
              covers: ['D02#1'],
            },
            {
              text: 'Prick the side of a fingertip, another finger each time.',
              covers: ['D02#1'],
              image: 'finger-side',
            },
            {
              text: 'Wipe off the first drop and touch the strip to the second.',
              covers: ['D02#2'],
            },
            {
              text: 'Write down fasting or after a meal, the value, and the medicine taken.',
              covers: ['D02#3'],
            },
            { text: 'Put needle and strip into a hard sharps box.', covers: ['D02#7'] },
          ],
        },
        {
          kind: 'procedure',
          skill: 'D02',
          heading: 'Low sugar, awake and able to swallow',
          steps: [
            {
              text: 'Below 3.9: give 15 g of sugar at once, that is half a glass of a sugary drink; sugar-free does not count.',
              covers: ['D02#4'],
              image: 'fifteen-grams',
            },
            {
              text: 'If the elder takes acarbose, use glucose; table sugar will not work.',
              covers: ['D02#4'],
            },
            { text: 'Wait 15 minutes and measure again.', covers: ['D02#4'] },
            {
              text: 'Still below 3.9: another 15 g. If it is low after two rounds, call 120.',
              covers: ['D02#4'],
            },
            { text: 'When it is over and the next meal is far off, give two biscuits.' },
            { text: 'Write it down and tell the doctor the same day.' },
          ],
        },
        {
          kind: 'procedure',
          skill: 'D04',
          heading: 'Injecting insulin (as prescribed)',
          steps: [
            { text: 'Wash your hands, measure the sugar, see that the meal is ready.' },
            {
              text: 'Check which insulin, how many units, expiry date. Roll and tip the cloudy kind until even.',
            },
            { text: 'Fit a new needle and push out one drop upwards to see that it is open.' },
            {
              text: 'Change places: three finger-widths away from the navel, each 2 cm from the last.',
              image: 'injection-places',
            },
            {
              text: 'Wipe with alcohol and let it dry. Pinch up the skin and go in at the angle that the nurse showed you.',
            },
            { text: 'Press down fully, count 10 seconds, pull out. Do not rub.' },
            { text: 'Needle into the sharps box. Eat at the time the doctor has said.' },
          ],
        },
      ],
      redFlags: [
        {
          sign: 'Unresponsive, or cannot swallow.',
          action: 'call120',
          doNow: 'Give nothing by mouth, lay them on the side, call 120.',
          covers: ['D02#5'],
        },
        {
          sign: 'Still low after two rounds of sugar, or a fit.',
          action: 'call120',
          doNow: 'Call 120 and stay; if they cannot swallow, give no more.',
        },
        {
          sign: 'Above 16.7 with thirst, vomiting or drowsiness.',
          action: 'doctorToday',
          doNow: 'See a doctor the same day with your sugar notes. If they cannot be woken, call 120.',
          covers: ['D02#6'],
        },
        {
          sign: 'Too much insulin given, or low sugar 2 times in a day.',
          action: 'doctorToday',
          doNow: 'Give food, measure every 15 minutes, phone the doctor at once.',
        },
        {
          sign: 'A sore, a blister or black skin on the foot.',
          action: 'doctorToday',
          doNow: 'Cover it, put nothing on it, see a doctor the same day.',
        },
      ],
      commonMistakes: [
        { text: 'Iodine on the finger: the number is wrong.', covers: ['D02#1'] },
        { text: 'Insulin during low sugar, or waiting until the next meal.', covers: ['D02#4'] },
        {
          text: 'Pouring sugar water into a confused elder: it runs into the lungs.',
          covers: ['D02#5'],
        },
        { text: 'Always the same place: hard lumps form under the skin.' },
        { text: 'Using a needle for days, or putting it in the household waste.', covers: ['D02#7'] },
        { text: 'Forgetting the meal after the injection.' },
      ],
      images: [
        {
          key: 'finger-side',
          alt: 'A fingertip from the front: green dots on both sides, a red cross in the middle.',
          caption: 'The side hurts less',
        },
        {
          key: 'fifteen-grams',
          alt: 'Half a glass of a sugary drink next to glucose tablets, marked 15 g. A sugar-free drink is crossed out.',
          caption: '15 g of sugar: half a glass of a sugary drink',
        },
        {
          key: 'injection-places',
          alt: 'A belly from the front with green dots on both sides and a red ring three fingers wide round the navel.',
          caption: 'Away from the navel, a new place each time',
        },
      ],
    },
  },
} satisfies SectionFile
