import type { SectionFile } from '#lib/handbook/schema.ts'

export const section = {
  code: '5.3',
  versionNo: 1,
  relatedSkills: ['D03'],
  readingMinutes: 3,
  reviewedBy: null,
  reviewedOn: null,
  sourceNotes: [
    '步骤和数字按技能清单D03编写；缓释、肠溶、胶囊不研碎：settled.md第27条。',
    '吃错药、出血等红旗征的去向为通用护理常识，待药师审校。',
  ],
  text: {
    'zh-CN': {
      title: '用药管理',
      summary: '药吃对、不漏、不加倍，不舒服早问医生',
      whenToUse: [
        '老人每天要吃药，好几样药混着吃，就用这一节。',
        '加药、减药、停药，都由医生定。您管的是吃对、记清、早报告。',
      ],
      doNotIf: [
        { text: '迷糊、正在呛、咽不下，先别喂药，问医生。' },
        { text: '想把药研碎、掰开，先问药师。', covers: ['D03#4'] },
        { text: '想停药、加药、换药，先问医生。' },
        { text: '想加吃中药、补品、别人给的药，先问药师。' },
        { text: '对药过敏过的，每次开药都先告诉医生。', covers: ['D03#6'] },
      ],
      blocks: [
        {
          kind: 'procedure',
          skill: 'D03',
          heading: '一周摆一次药',
          steps: [
            { text: '洗手，照用药清单，把一周的药摆进分药盒。', covers: ['D03#2'], image: 'pill-box' },
            { text: '请另一个人对着清单再看一遍。', covers: ['D03#2'] },
            {
              text: '清单写上药名、几片、几点吃，对什么药过敏。医院开了新药就改。',
              covers: ['D03#6'],
            },
            { text: '每月查一次药箱，过期的清出去。', covers: ['D03#6'] },
          ],
        },
        {
          kind: 'procedure',
          skill: 'D03',
          heading: '每次喂药',
          steps: [
            {
              text: '先五对：对人、对药名、对剂量、对时间、对途径（口服还是外用）。',
              covers: ['D03#1'],
              image: 'five-checks',
            },
            { text: '扶他坐起来，坐不住的摇高床头，先喝一口水润嗓子。', covers: ['D03#3'] },
            { text: '一次喂一样药，用温水送，头别往后仰。' },
            { text: '看他咽下去，张嘴再看一眼。', covers: ['D03#3'] },
            { text: '吃完坐着，30分钟内不平躺。', covers: ['D03#3'] },
            { text: '在记录本上打勾，写上几点吃的。' },
            {
              text: '漏吃了别加倍。想起来时按说明书办，说不清就问医生。',
              covers: ['D03#5'],
            },
          ],
        },
        {
          kind: 'text',
          heading: '这几种药不能研、不能掰',
          paragraphs: [
            '慢慢放药的药（缓释片、控释片）：研碎了，药一下子全放出来。这会出危险。',
            '到肠子里才化的药（肠溶片），研碎了伤胃，也会失效。胶囊也别拆开。',
            '咽不下，请药师换成水剂或别的药。走鼻管的药，也先问药师。',
          ],
        },
        {
          kind: 'check',
          heading: '多久看一次',
          items: [
            { look: '分药盒里有没有漏吃的', howOften: '每天晚上看1次' },
            { look: '新药吃后：起疹、头晕、爱睡、出血', howOften: '头一周每天看', covers: ['D03#7'] },
            { look: '还剩几天的药', howOften: '每周看1次，剩7天就去开' },
            { look: '过期的药', howOften: '每月清1次', covers: ['D03#6'] },
          ],
        },
      ],
      redFlags: [
        {
          sign: '吃错、吃多了药，人爱睡、喘、抽、叫不醒。',
          action: 'call120',
          doNow: '打120，留好药盒。别催吐，叫不醒就侧躺。',
        },
        {
          sign: '吃药后嘴脸发肿、喘不上气、浑身起疹。',
          action: 'call120',
          doNow: '别再吃这个药，打120。',
        },
        {
          sign: '呕血、大便黑得像柏油，或鼻血不止。',
          action: 'call120',
          doNow: '打120，告诉急救人员吃没吃防血栓药。',
        },
        {
          sign: '起疹、身上有出血点、老犯困、站起来就晕。',
          action: 'doctorToday',
          doNow: '下一次先别吃，当天打电话问医生。',
          covers: ['D03#7'],
        },
        {
          sign: '吃错、吃多了药，人还没有不舒服。',
          action: 'doctorToday',
          doNow: '马上打电话问医生或药师，别等到难受。',
        },
        {
          sign: '老人总把药吐掉、藏起来。',
          action: 'askTrainer',
          doNow: '记下是哪一种，问培训师。别偷偷拌进饭里。',
        },
      ],
      commonMistakes: [
        { text: '漏了一顿，下一顿吃两倍。', covers: ['D03#5'] },
        { text: '把缓释片研碎了喂。', covers: ['D03#4'] },
        { text: '躺着喂药，药粘在嗓子里。', covers: ['D03#3'] },
        { text: '换瓶子装药，药名和日期都没了。', covers: ['D03#1'] },
        { text: '血压好了就自己停药。' },
        { text: '用茶、奶、果汁送药。' },
      ],
      images: [
        {
          key: 'pill-box',
          alt: '一个分药盒，七天四格，旁边放着用药清单。另一个人在对。',
          caption: '一周摆好，再请一人对',
        },
        {
          key: 'five-checks',
          alt: '五个小格：人、药名、剂量、时间、途径，各打一个勾。',
          caption: '喂药前五对',
        },
      ],
    },
    en: {
      title: 'Managing medicines',
      summary: 'The right medicine, none missed, none doubled; ask early',
      whenToUse: [
        'The elder takes medicine every day, several kinds together.',
        'Adding, reducing or stopping is for the doctor. You see that it is taken correctly, noted down and reported early.',
      ],
      doNotIf: [
        { text: 'Drowsy, coughing or unable to swallow: give no tablets yet, ask the doctor.' },
        { text: 'Before crushing or splitting anything, ask the pharmacist.', covers: ['D03#4'] },
        { text: 'Before stopping, adding or changing a medicine, ask the doctor.' },
        { text: 'Before adding herbs, supplements or other people’s tablets, ask the pharmacist.' },
        {
          text: 'If there has been an allergy, say so each time something is prescribed.',
          covers: ['D03#6'],
        },
      ],
      blocks: [
        {
          kind: 'procedure',
          skill: 'D03',
          heading: 'Once a week: filling the box',
          steps: [
            {
              text: 'Wash your hands and fill the weekly pill box from the medicine list.',
              covers: ['D03#2'],
              image: 'pill-box',
            },
            { text: 'Let a second person check it against the list.', covers: ['D03#2'] },
            {
              text: 'The list has name, number, time, and allergies. Change it whenever the hospital changes something.',
              covers: ['D03#6'],
            },
            {
              text: 'Go through the medicine chest every month; clear out what is expired.',
              covers: ['D03#6'],
            },
          ],
        },
        {
          kind: 'procedure',
          skill: 'D03',
          heading: 'At each dose',
          steps: [
            {
              text: 'Check five things: person, medicine, dose, time, route (by mouth or outside).',
              covers: ['D03#1'],
              image: 'five-checks',
            },
            {
              text: 'Sit the elder up or raise the bed head; first a sip of water to wet the throat.',
              covers: ['D03#3'],
            },
            { text: 'One medicine at a time with warm water; do not tip the head back.' },
            { text: 'See that it is swallowed; look once more into the open mouth.', covers: ['D03#3'] },
            { text: 'Stay upright: no lying flat for 30 minutes.', covers: ['D03#3'] },
            { text: 'Tick it off and write the time.' },
            {
              text: 'A missed dose: never double the next. Follow the leaflet when you remember, or ask the doctor.',
              covers: ['D03#5'],
            },
          ],
        },
        {
          kind: 'text',
          heading: 'Never crush or split these',
          paragraphs: [
            'Slow-release tablets: crushed, they release everything at once, which is dangerous.',
            'Enteric-coated tablets, which dissolve only in the bowel: crushed, they hurt the stomach or stop working. Do not open capsules either.',
            'If they cannot be swallowed, ask the pharmacist for a liquid or another medicine. Ask too before putting any medicine through a feeding tube.',
          ],
        },
        {
          kind: 'check',
          heading: 'How often to look',
          items: [
            { look: 'Anything left in today’s box?', howOften: 'Every evening' },
            {
              look: 'After a new medicine: rash, dizziness, drowsiness, bleeding',
              howOften: 'Every day in the first week',
              covers: ['D03#7'],
            },
            { look: 'How many days are left?', howOften: 'Once a week; get more when 7 days remain' },
            { look: 'Expired medicine', howOften: 'Clear out once a month', covers: ['D03#6'] },
          ],
        },
      ],
      redFlags: [
        {
          sign: 'Wrong or too much medicine, and drowsy, breathless, having a fit, or cannot be woken.',
          action: 'call120',
          doNow:
            'Call 120 and keep the box. Do not make them vomit; if they cannot be woken, lay them on the side.',
        },
        {
          sign: 'After a medicine: swollen face or lips, breathless, rash all over.',
          action: 'call120',
          doNow: 'No more of it, and call 120.',
        },
        {
          sign: 'Vomiting blood, stool black like tar, or a nosebleed that will not stop.',
          action: 'call120',
          doNow: 'Call 120 and say whether they take blood thinners.',
        },
        {
          sign: 'Rash, spots of bleeding, always sleepy, dizzy on standing up.',
          action: 'doctorToday',
          doNow: 'Hold back the next dose and phone the doctor today.',
          covers: ['D03#7'],
        },
        {
          sign: 'Wrong or too much medicine, but the elder still feels well.',
          action: 'doctorToday',
          doNow: 'Phone the doctor or pharmacist at once; do not wait for trouble.',
        },
        {
          sign: 'The elder keeps spitting out or hiding medicine.',
          action: 'askTrainer',
          doNow: 'Note which one and ask the trainer. Do not hide it in the food.',
        },
      ],
      commonMistakes: [
        { text: 'A double dose after a missed one.', covers: ['D03#5'] },
        { text: 'Crushing slow-release tablets.', covers: ['D03#4'] },
        { text: 'Giving medicine lying down: it sticks in the throat.', covers: ['D03#3'] },
        { text: 'Other bottles: name and date are gone.', covers: ['D03#1'] },
        { text: 'Stopping because the pressure is fine now.' },
        { text: 'Swallowing with tea, milk or juice.' },
      ],
      images: [
        {
          key: 'pill-box',
          alt: 'A pill box with seven days and four slots, the medicine list beside it; a second person is checking.',
          caption: 'Filled for a week, checked by a second person',
        },
        {
          key: 'five-checks',
          alt: 'Five boxes, each ticked: person, medicine, dose, time, route.',
          caption: 'Five checks before each dose',
        },
      ],
    },
  },
} satisfies SectionFile
