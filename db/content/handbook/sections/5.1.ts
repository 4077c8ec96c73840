import type { SectionFile } from '#lib/handbook/schema.ts'

export const section = {
  code: '5.1',
  versionNo: 1,
  relatedSkills: ['N04', 'D01'],
  readingMinutes: 3,
  reviewedBy: null,
  reviewedOn: null,
  sourceNotes: [
    '量血压按技能清单D01编写；体温、脉搏、呼吸（N04）没有示教清单，正常范围为通用护理常识。',
    '38.5度、每分钟30次等界限待医师审校。',
  ],
  text: {
    'zh-CN': {
      title: '体温、脉搏、呼吸、血压',
      summary: '四样量得准、记得清，哪里不对早知道',
      whenToUse: [
        '每天量一量，记在本子上，看病时带着。老人不舒服、没精神时加量一次。',
        '数字只是线索。人不对劲，数字正常也要问医生。',
      ],
      doNotIf: [
        { text: '做透析的瘘管那只胳膊，不量血压。', covers: ['D01#3'] },
        { text: '偏瘫的，量有劲的胳膊（健侧），不量没劲的。', covers: ['D01#3'] },
        { text: '刚吃完饭、洗完澡、走完路，歇30分钟再量。' },
        { text: '糊涂、抽搐的老人，别把体温计放进嘴里。' },
        { text: '心跳不齐的，电子血压计不准，问医生怎么量。' },
      ],
      blocks: [
        {
          kind: 'procedure',
          skill: 'N04',
          heading: '量体温',
          steps: [
            { text: '擦干胳肢窝的汗，轻轻擦，别用力搓。' },
            { text: '电子体温计的头顶在胳肢窝最深处，贴着皮肤。' },
            { text: '胳膊夹紧，放在胸前，等它响了再拿出来看。' },
          ],
        },
        {
          kind: 'procedure',
          skill: 'N04',
          heading: '数脉搏、数呼吸',
          steps: [
            { text: '老人安静歇5分钟，手心朝上放松。' },
            {
              text: '您用三根手指，轻轻按在他手腕大拇指那一侧。',
              image: 'pulse-fingers',
            },
            { text: '看着表数满1分钟，记下跳了几次、齐不齐。' },
            { text: '手先别拿开，别说话，看他胸口。' },
            { text: '一起一落算1次，再数满1分钟。' },
          ],
        },
        {
          kind: 'procedure',
          skill: 'D01',
          heading: '量血压',
          steps: [
            {
              text: '量之前半小时不喝茶和咖啡。先去小便，再安静坐5分钟。',
              covers: ['D01#1'],
            },
            { text: '偏瘫的绑健侧。透析瘘管那一侧不绑。', covers: ['D01#3'] },
            {
              text: '绑在光胳膊上，袖带和心脏一样高，下边离肘窝2到3厘米。',
              covers: ['D01#2'],
              image: 'cuff-place',
            },
            { text: '松紧要能插进一到两指。', covers: ['D01#2'] },
            { text: '脚放平，背靠稳，量的时候别说话。', covers: ['D01#4'] },
            { text: '隔1到2分钟再量一次，两次取平均。', covers: ['D01#4'] },
            { text: '记下日期、时间、数字，哪里不舒服也写上。', covers: ['D01#5'] },
          ],
        },
        {
          kind: 'check',
          heading: '一般的数、多久量一次',
          items: [
            { look: '体温：胳肢窝36到37度', howOften: '每天1次，不舒服就加量' },
            { look: '脉搏：每分钟60到100次', howOften: '每天1次' },
            { look: '呼吸：每分钟12到20次', howOften: '每天1次，咳喘时加数' },
            { look: '血压：降到多少好，医生给您写一个数', howOften: '早晚各1次，早上在吃药以前量' },
          ],
        },
      ],
      redFlags: [
        {
          sign: '血压到180/120毫米汞柱，还胸痛、喘、头痛剧烈、说话不清。',
          action: 'call120',
          doNow: '扶他坐好别动，打120。别自己加药。',
          covers: ['D01#6'],
        },
        {
          sign: '每分钟喘过30次，或嘴唇发紫、说不成句。',
          action: 'call120',
          doNow: '扶成半坐，打120。',
        },
        {
          sign: '脉搏每分钟不到40次或过130次，人头晕、胸闷。',
          action: 'call120',
          doNow: '让他躺下别动，打120。',
        },
        {
          sign: '发烧又糊涂、叫不醒，或脖子发硬。',
          action: 'call120',
          doNow: '打120，侧躺，解开衣领。',
        },
        {
          sign: '高压过180毫米汞柱，人没有不舒服。',
          action: 'doctorToday',
          doNow: '安静坐5分钟再量。还高，当天问医生。',
        },
        {
          sign: '高压不到90毫米汞柱，头晕、站不稳。',
          action: 'doctorToday',
          doNow: '躺平，先别吃降压药，当天问医生。叫不醒就打120。',
        },
        {
          sign: '体温过38.5度，或低于35度。',
          action: 'doctorToday',
          doNow: '当天看医生。低于35度的先盖好保暖。',
        },
      ],
      commonMistakes: [
        { text: '隔着毛衣绑袖带，或袖带松得直转。', covers: ['D01#2'] },
        { text: '边聊天边量。', covers: ['D01#4'] },
        { text: '绑在偏瘫那一侧。', covers: ['D01#3'] },
        { text: '高了一次就自己加药，低了就自己停药。' },
        { text: '一天量十几遍，越量越慌。' },
        { text: '用大拇指摸脉，数到的是自己的。' },
      ],
      images: [
        {
          key: 'cuff-place',
          alt: '老人坐着，胳膊放在桌上。袖带和心脏一样高，下边离肘窝2到3厘米。',
          caption: '和心脏一样高，能插一到两指',
        },
        {
          key: 'pulse-fingers',
          alt: '三根手指轻轻按在老人手腕大拇指一侧，旁边有一块表。',
          caption: '三根手指摸，数满1分钟',
        },
      ],
    },
    en: {
      title: 'Temperature, pulse, breathing and blood pressure',
      summary: 'Measure four things well and write them down',
      whenToUse: [
        'Measure every day, write it in a notebook, and take it to the doctor. Measure once more when the elder feels unwell or listless.',
        'Numbers are only a clue. If the person is not right, ask the doctor even when the numbers are normal.',
      ],
      doNotIf: [
        { text: 'Never measure pressure on an arm with a dialysis fistula.', covers: ['D01#3'] },
        {
          text: 'After a stroke measure the good arm (the unaffected side), not the weak one.',
          covers: ['D01#3'],
        },
        { text: 'After a meal, a bath or a walk, rest for 30 minutes first.' },
        { text: 'Do not put a thermometer into the mouth of a confused elder or one who has fits.' },
        {
          text: 'With an irregular heartbeat an electronic cuff may be wrong: ask the doctor how to measure.',
        },
      ],
      blocks: [
        {
          kind: 'procedure',
          skill: 'N04',
          heading: 'Temperature',
          steps: [
            { text: 'Dry the sweat in the armpit gently, without rubbing.' },
            {
              text: 'Push the tip of the electronic thermometer to the deepest point of the armpit, against the skin.',
            },
            { text: 'Arm pressed to the side and across the chest. Wait for the beep, then read.' },
          ],
        },
        {
          kind: 'procedure',
          skill: 'N04',
          heading: 'Pulse and breathing',
          steps: [
            { text: 'Let the elder rest for 5 minutes, palm up and relaxed.' },
            {
              text: 'Lay three fingers lightly on the wrist, on the thumb side.',
              image: 'pulse-fingers',
            },
            { text: 'Watch the clock and count for one full minute: how many beats, how even?' },
            { text: 'Leave your hand there, say nothing, and look at the chest.' },
            { text: 'One rise and one fall is one breath. Count for another full minute.' },
          ],
        },
        {
          kind: 'procedure',
          skill: 'D01',
          heading: 'Blood pressure',
          steps: [
            {
              text: 'No tea or coffee for 30 minutes before. Empty the bladder, then sit quietly for 5 minutes.',
              covers: ['D01#1'],
            },
            {
              text: 'After a stroke use the unaffected arm. Never use an arm with a fistula.',
              covers: ['D01#3'],
            },
            {
              text: 'Wrap the cuff round the bare arm at heart level, its lower edge 2 to 3 cm above the elbow crease.',
              covers: ['D01#2'],
              image: 'cuff-place',
            },
            { text: 'Tight enough that 1 to 2 fingers fit underneath.', covers: ['D01#2'] },
            {
              text: 'Feet flat, back supported, and no talking while it measures.',
              covers: ['D01#4'],
            },
            { text: 'Measure again after 1 to 2 minutes and take the average.', covers: ['D01#4'] },
            {
              text: 'Write down date, time and values, and anything that feels wrong.',
              covers: ['D01#5'],
            },
          ],
        },
        {
          kind: 'check',
          heading: 'Usual values and how often',
          items: [
            {
              look: 'Temperature: 36 to 37 °C in the armpit',
              howOften: 'Once a day, and whenever unwell',
            },
            { look: 'Pulse: 60 to 100 a minute', howOften: 'Once a day' },
            {
              look: 'Breathing: 12 to 20 a minute',
              howOften: 'Once a day, more often with cough or breathlessness',
            },
            {
              look: 'Blood pressure: the doctor writes down the aim for you',
              howOften: 'Morning and evening; in the morning before the medicine',
            },
          ],
        },
      ],
      redFlags: [
        {
          sign: 'Pressure of 180/120 mmHg or more with chest pain, breathlessness, terrible headache or unclear speech.',
          action: 'call120',
          doNow: 'Let them sit still and call 120. Do not add medicine yourself.',
          covers: ['D01#6'],
        },
        {
          sign: 'More than 30 breaths a minute, blue lips, or unable to finish a sentence.',
          action: 'call120',
          doNow: 'Prop them half upright and call 120.',
        },
        {
          sign: 'Pulse below 40 or above 130 a minute with dizziness or a tight chest.',
          action: 'call120',
          doNow: 'Let them lie still and call 120.',
        },
        {
          sign: 'Fever with confusion, a stiff neck, or they cannot be woken.',
          action: 'call120',
          doNow: 'Call 120, lay them on the side, loosen the collar.',
        },
        {
          sign: 'Upper value above 180 mmHg, but the elder feels well.',
          action: 'doctorToday',
          doNow: 'Sit quietly for 5 minutes and measure again. If still high, ask the doctor today.',
        },
        {
          sign: 'Upper value below 90 mmHg, dizzy, unsteady.',
          action: 'doctorToday',
          doNow:
            'Lay them flat, hold back the blood-pressure tablets and ask the doctor today. If they cannot be woken, call 120.',
        },
        {
          sign: 'Temperature above 38.5 °C or below 35 °C.',
          action: 'doctorToday',
          doNow: 'See a doctor today. Below 35 °C cover and warm them first.',
        },
      ],
      commonMistakes: [
        { text: 'Cuff over a pullover, or so loose that it turns.', covers: ['D01#2'] },
        { text: 'Chatting while measuring.', covers: ['D01#4'] },
        { text: 'Using the paralysed arm.', covers: ['D01#3'] },
        { text: 'Adding a tablet after one high value, dropping one after a low value.' },
        { text: 'Measuring a dozen times a day and getting more worried each time.' },
        { text: 'Feeling the pulse with the thumb: you count your own.' },
      ],
      images: [
        {
          key: 'cuff-place',
          alt: 'The elder sits with an arm on the table. The cuff is at heart level, its lower edge 2 to 3 cm above the elbow crease.',
          caption: 'At heart level, 1 to 2 fingers fit',
        },
        {
          key: 'pulse-fingers',
          alt: 'Three fingers lie lightly on the thumb side of the elder’s wrist, a watch beside them.',
          caption: 'Three fingers, one full minute',
        },
      ],
    },
  },
} satisfies SectionFile
