import type { SectionFile } from '#lib/handbook/schema.ts'

export const section = {
  code: '3.4',
  versionNo: 1,
  relatedSkills: ['N05'],
  readingMinutes: 3,
  reviewedBy: null,
  reviewedOn: null,
  sourceNotes: [
    '步骤和数字按技能清单N05编写；“拿不准就不喂”、看刻度加回抽：domain.md A9（b）。',
    '药不研碎先问药师：settled.md第27条。插管不教家属：domain.md A6。待护士审校。',
  ],
  text: {
    'zh-CN': {
      title: '鼻饲护理',
      summary: '先看管子在不在胃里，拿不准就不喂',
      whenToUse: [
        '老人鼻子里插着胃管（鼻饲管），医生说可以在家喂。',
        '喂什么、一天喂几顿，照医生写的单子。您先跟护士学会再喂。',
      ],
      doNotIf: [
        { text: '管子上的刻度变了，抽不出东西，拿不准就不喂。', covers: ['N05#1'] },
        { text: '抽出的是咖啡色、带血的，先别喂。', covers: ['N05#3'] },
        { text: '肚子很胀，或刚吐过，先别喂，问护士。' },
        { text: '不能研的药（缓释片、肠溶片、胶囊），先问药师。', covers: ['N05#5'] },
        { text: '管子脱了，别自己插回去。', covers: ['N05#8'] },
      ],
      blocks: [
        {
          kind: 'procedure',
          skill: 'N05',
          heading: '喂以前',
          steps: [
            { text: '用肥皂洗手。床头摇到30到45度，能坐的坐起来。', covers: ['N05#1', 'N05#2'] },
            {
              text: '看鼻子口那里的刻度，和护士写的数一样，胶布没松。',
              covers: ['N05#1'],
              image: 'tube-mark',
            },
            {
              text: '用针筒轻轻往回抽，见到胃里的东西才能喂。',
              covers: ['N05#1'],
            },
            {
              text: '抽出来超过150毫升，或是咖啡色、带血：不喂，打电话给护士。',
              covers: ['N05#3'],
            },
            { text: '没问题，慢慢推回胃里，别扔掉。' },
          ],
        },
        {
          kind: 'procedure',
          skill: 'N05',
          heading: '喂的时候',
          steps: [
            {
              text: '饭温到38到40度，滴在手腕内侧，不烫不凉。',
              covers: ['N05#4'],
              image: 'wrist-test',
            },
            { text: '先打20到30毫升温水，冲一冲管子。', covers: ['N05#4'] },
            {
              text: '慢慢推，一次不超过200毫升，一顿要推15分钟以上。',
              covers: ['N05#5'],
            },
            { text: '两顿隔2小时以上。', covers: ['N05#5'] },
            {
              text: '药师说能研的药，一样一样分开研细、化开，再推进去。',
              covers: ['N05#5'],
            },
            {
              text: '再打20到30毫升温水冲净。管口反折，盖好、夹紧。',
              covers: ['N05#6'],
            },
            {
              text: '就这样靠着30到60分钟。30分钟里不翻身、不拍背。',
              covers: ['N05#7'],
              image: 'keep-up',
            },
          ],
        },
        {
          kind: 'text',
          heading: '这件事不要自己做',
          paragraphs: [
            '插胃管、换胃管，只由医护人员做。管子脱出一截，也别往里送。',
            '管子堵了，别用铁丝通、别使劲打水，打电话给护士。',
          ],
        },
        {
          kind: 'check',
          heading: '每天看什么',
          items: [
            { look: '刻度和胶布', howOften: '每次喂以前看。胶布湿了、松了就换', covers: ['N05#1'] },
            { look: '鼻孔和脸上的皮肤', howOften: '每天1次，贴的地方挪一挪' },
            { look: '嘴里干不干净', howOften: '每天擦2次以上，照2.1节做' },
            { look: '针筒和碗', howOften: '每次洗净，每天开水烫1次' },
            { look: '换胃管的日子', howOften: '照医院说的，写在日历上' },
          ],
        },
      ],
      redFlags: [
        {
          sign: '喂着喂着呛咳、脸发紫、呕吐。',
          action: 'call120',
          doNow: '立即停喂，头偏一侧，打120。',
          covers: ['N05#8'],
        },
        {
          sign: '吐血，大便黑，人出冷汗、叫不醒。',
          action: 'call120',
          doNow: '停喂，侧躺，打120。',
        },
        {
          sign: '抽出来超过150毫升，或咖啡色、带血。',
          action: 'doctorToday',
          doNow: '先不喂，马上打电话给护士，当天处理。',
          covers: ['N05#3'],
        },
        {
          sign: '管子脱了、堵了，或刻度变了。',
          action: 'doctorToday',
          doNow: '停喂。别自己插回去，当天联系医护。',
          covers: ['N05#8'],
        },
        {
          sign: '发烧、痰多，或拉肚子一天3次以上。',
          action: 'doctorToday',
          doNow: '当天问医生。饭放久了的倒掉。',
        },
        {
          sign: '老人总去抓管子。',
          action: 'askTrainer',
          doNow: '别捆手。把管子从耳后绕走，让他手里握个东西，问培训师。',
        },
      ],
      commonMistakes: [
        { text: '不抽就喂，管子已经跑到气管里了。', covers: ['N05#1'] },
        { text: '把管口放进水里看气泡来判断，这个不准。', covers: ['N05#1'] },
        { text: '放平了喂，喂完就翻身、拍背。', covers: ['N05#2', 'N05#7'] },
        { text: '推得太快、太多、太凉。', covers: ['N05#4', 'N05#5'] },
        { text: '把几种药混在饭里一起推。', covers: ['N05#5'] },
        { text: '喂完不冲管，第二天堵了。', covers: ['N05#6'] },
      ],
      images: [
        {
          key: 'tube-mark',
          alt: '老人的侧脸。鼻子口的管子上有刻度，用胶布贴着。旁边写着护士记的数。',
          caption: '刻度没变，胶布没松',
        },
        {
          key: 'wrist-test',
          alt: '一滴饭滴在照护者手腕内侧，旁边写着38到40度。',
          caption: '手腕内侧试温',
        },
        {
          key: 'keep-up',
          alt: '老人靠在摇高的床头上。旁边的钟画着30到60分钟，翻身和拍背画着红叉。',
          caption: '靠够时间再翻身',
        },
      ],
    },
    en: {
      title: 'Nasogastric tube feeding',
      summary: 'First make sure that the tube is in the stomach; if in doubt, do not feed',
      whenToUse: [
        'The elder has a feeding tube through the nose and the doctor allows feeding at home.',
        'What and how often is on the doctor’s sheet. Learn it from the nurse before you feed.',
      ],
      doNotIf: [
        {
          text: 'The mark on the tube has moved, or nothing can be drawn up: in doubt, do not feed.',
          covers: ['N05#1'],
        },
        { text: 'What you draw up is coffee-coloured or bloody: do not feed.', covers: ['N05#3'] },
        { text: 'A swollen belly, or just vomited: do not feed, ask the nurse.' },
        {
          text: 'Slow-release and enteric-coated tablets and capsules: ask the pharmacist first.',
          covers: ['N05#5'],
        },
        { text: 'The tube has slipped out: never push it back yourself.', covers: ['N05#8'] },
      ],
      blocks: [
        {
          kind: 'procedure',
          skill: 'N05',
          heading: 'Before feeding',
          steps: [
            {
              text: 'Wash your hands with soap. Raise the bed head to 30 to 45 degrees, or let them sit if they can.',
              covers: ['N05#1', 'N05#2'],
            },
            {
              text: 'Look at the mark at the nostril: it is the number the nurse wrote down, and the tape holds.',
              covers: ['N05#1'],
              image: 'tube-mark',
            },
            {
              text: 'Draw back gently with the syringe. Feed only when you see stomach contents.',
              covers: ['N05#1'],
            },
            {
              text: 'More than 150 ml, or coffee-coloured or bloody: do not feed, phone the nurse.',
              covers: ['N05#3'],
            },
            { text: 'If all is well push it back slowly; do not throw it away.' },
          ],
        },
        {
          kind: 'procedure',
          skill: 'N05',
          heading: 'While feeding',
          steps: [
            {
              text: 'Warm the feed to 38 to 40 °C and test a drop on the inside of your wrist: neither hot nor cold.',
              covers: ['N05#4'],
              image: 'wrist-test',
            },
            { text: 'First flush with 20 to 30 ml of warm water.', covers: ['N05#4'] },
            {
              text: 'Push slowly, no more than 200 ml per feed, over at least 15 minutes.',
              covers: ['N05#5'],
            },
            { text: 'Leave 2 hours or more between feeds.', covers: ['N05#5'] },
            {
              text: 'Medicine that the pharmacist allows: crush and dissolve each one separately, then push it in.',
              covers: ['N05#5'],
            },
            {
              text: 'Flush again with 20 to 30 ml of warm water. Kink the end, cap it and clip it.',
              covers: ['N05#6'],
            },
            {
              text: 'Keep this position for 30 to 60 minutes. No turning and no clapping for 30 minutes.',
              covers: ['N05#7'],
              image: 'keep-up',
            },
          ],
        },
        {
          kind: 'text',
          heading: 'Do not do this yourself',
          paragraphs: [
            'Only nurses and doctors insert or change the tube. Do not push it back even if it has slipped a little.',
            'If it is blocked, no wire and no force: phone the nurse.',
          ],
        },
        {
          kind: 'check',
          heading: 'What to look at',
          items: [
            {
              look: 'Mark and tape',
              howOften: 'Before each feed. Renew tape that is wet or loose',
              covers: ['N05#1'],
            },
            {
              look: 'Skin of nose and cheek',
              howOften: 'Once a day; move the tape a little',
            },
            { look: 'Is the mouth clean?', howOften: 'Wipe at least twice a day, as in section 2.1' },
            { look: 'Syringe and bowl', howOften: 'Wash each time, scald once a day' },
            {
              look: 'Date for changing the tube',
              howOften: 'As the hospital says; write it on the calendar',
            },
          ],
        },
      ],
      redFlags: [
        {
          sign: 'Cough, blue face or vomiting during a feed.',
          action: 'call120',
          doNow: 'Stop at once, turn the head to the side, call 120.',
          covers: ['N05#8'],
        },
        {
          sign: 'Vomits blood, black stool, cold sweat, cannot be woken.',
          action: 'call120',
          doNow: 'Stop feeding, lay them on the side, call 120.',
        },
        {
          sign: 'More than 150 ml drawn up, or coffee-coloured or bloody.',
          action: 'doctorToday',
          doNow: 'Do not feed; phone the nurse at once and have it seen to the same day.',
          covers: ['N05#3'],
        },
        {
          sign: 'The tube is out or blocked, or the mark has moved.',
          action: 'doctorToday',
          doNow: 'Stop feeding. Never reinsert it; contact a nurse or doctor the same day.',
          covers: ['N05#8'],
        },
        {
          sign: 'Fever, much phlegm, or diarrhoea more than 3 times a day.',
          action: 'doctorToday',
          doNow: 'Ask the doctor the same day. Throw away feed that has stood.',
        },
        {
          sign: 'The elder keeps grasping the tube.',
          action: 'askTrainer',
          doNow:
            'Do not tie the hands. Lead the tube behind the ear, give them something to hold, ask the trainer.',
        },
      ],
      commonMistakes: [
        {
          text: 'Feeding without drawing back: the tube may have moved into the windpipe.',
          covers: ['N05#1'],
        },
        { text: 'Relying on bubbles in water: that is not a safe test.', covers: ['N05#1'] },
        {
          text: 'Feeding flat; turning or clapping right afterwards.',
          covers: ['N05#2', 'N05#7'],
        },
        { text: 'Too fast, too much, too cold.', covers: ['N05#4', 'N05#5'] },
        { text: 'Several medicines mixed into the feed.', covers: ['N05#5'] },
        { text: 'No flush afterwards: next day it is blocked.', covers: ['N05#6'] },
      ],
      images: [
        {
          key: 'tube-mark',
          alt: 'The elder’s face from the side. The tube has a mark at the nostril and is taped to the nose; beside it the nurse’s number.',
          caption: 'Mark unchanged, tape firm',
        },
        {
          key: 'wrist-test',
          alt: 'A drop of feed falls on the inside of the caregiver’s wrist, marked 38 to 40 °C.',
          caption: 'Test it on the inside of the wrist',
        },
        {
          key: 'keep-up',
          alt: 'The elder rests against the raised bed head. A clock shows 30 to 60 minutes; turning and clapping are crossed out.',
          caption: 'Stay up long enough before turning',
        },
      ],
    },
  },
} satisfies SectionFile
