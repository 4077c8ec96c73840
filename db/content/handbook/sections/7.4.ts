import type { SectionFile } from '#lib/handbook/schema.ts'

export const section = {
  code: '7.4',
  versionNo: 1,
  relatedSkills: ['D05'],
  readingMinutes: 2,
  reviewedBy: null,
  reviewedOn: null,
  sourceNotes: [
    '步骤按技能清单D05编写；口诀为国内通行的“中风120”。',
    '溶栓时间窗4.5小时、小中风的处理为通用医学常识，待医师审校。',
  ],
  text: {
    'zh-CN': {
      title: '中风识别',
      summary: '脸歪、手软、话不清，记时间，打120',
      whenToUse: [
        '老人突然脸歪、一边没劲、话说不清，可能是中风（脑卒中）。',
        '堵住的血管早通一分钟，就多保住一点脑子。打通血管的药，一般要在4.5小时内用上。',
      ],
      doNotIf: [
        { text: '别喂水、别喂饭、别喂药，容易呛进肺里。', covers: ['D05#3'] },
        { text: '别自己加降压药、吃阿司匹林。脑出血时会更糟。' },
        { text: '别等，别睡一觉再看。几分钟好了也要打120。' },
      ],
      blocks: [
        {
          kind: 'procedure',
          skill: 'D05',
          heading: '用“中风120”认中风',
          steps: [
            {
              text: '“1”看一张脸：让他笑一笑，看脸歪不歪。',
              covers: ['D05#1'],
              image: 'stroke-face',
            },
            {
              text: '“2”查两只胳膊：一起抬平，看是不是一侧没劲、往下掉。',
              covers: ['D05#1'],
              image: 'stroke-arms',
            },
            { text: '“0”听他说话（聆听）：说一句话，听清不清楚。', covers: ['D05#1'] },
            { text: '再看：是不是突然站不稳、眼前看不见、头疼得厉害。' },
            {
              text: '有一样就是：看钟，记下发病时间，立刻打120。',
              covers: ['D05#1', 'D05#2'],
            },
            { text: '没看见发病的，记下他最后一次好好的是几点。', covers: ['D05#2'] },
          ],
        },
        {
          kind: 'procedure',
          skill: 'D05',
          heading: '等120的时候',
          steps: [
            { text: '扶他平躺，头偏向一侧，口水能流出来。', covers: ['D05#4'] },
            { text: '解开衣领，取下假牙（义齿）。', covers: ['D05#4'] },
            { text: '不喂水、不喂药，不掐人中、不扎手指。', covers: ['D05#3'] },
            { text: '有糖尿病的，测一次血糖，告诉急救人员。' },
            { text: '备好用药清单、病历、医保卡，打开家门。', covers: ['D05#5'] },
            { text: '守着看呼吸。没有呼吸了，照7.2节按胸口。' },
          ],
        },
        {
          kind: 'check',
          heading: '平时防着点',
          items: [
            { look: '血压', howOften: '每天早晚各1次，照5.1节量' },
            { look: '降压、降糖、防血栓的药有没有漏', howOften: '每天吃药时核对' },
            { look: '“中风120”会不会做', howOften: '每月和家人练1次' },
          ],
        },
      ],
      redFlags: [
        {
          sign: '脸歪、一侧胳膊没劲、说话不清，有一样就算。',
          action: 'call120',
          doNow: '记下发病时间，立刻打120，说“怀疑中风”。',
          covers: ['D05#1', 'D05#2'],
        },
        {
          sign: '发作几分钟又全好了。',
          action: 'call120',
          doNow: '也打120。这是小中风，随时会再来一次大的。',
        },
        {
          sign: '抽搐、吐个不停、叫不应。',
          action: 'call120',
          doNow: '打120。侧躺，别往嘴里塞东西，别用力按住他。',
        },
        {
          sign: '中风出院的老人，吃饭开始呛，或话比前几天差。',
          action: 'doctorToday',
          doNow: '当天看医生。要是突然变差，打120。',
        },
      ],
      commonMistakes: [
        { text: '等一等、睡一觉，误了时间。', covers: ['D05#2'] },
        { text: '扎手指放血、掐人中。', covers: ['D05#3'] },
        { text: '喂急救药丸、灌水。', covers: ['D05#3'] },
        { text: '自己背着去、打车去，到了又要转院。', covers: ['D05#2'] },
        { text: '忘了看钟，医生问不出发病时间。', covers: ['D05#2'] },
      ],
      images: [
        {
          key: 'stroke-face',
          alt: '老人微笑的脸。一边嘴角上翘，另一边往下垂。',
          caption: '“1”看脸歪不歪',
        },
        {
          key: 'stroke-arms',
          alt: '老人坐着，两臂抬平。一只手举住了，另一只往下掉。',
          caption: '“2”看胳膊掉不掉',
        },
      ],
    },
    en: {
      title: 'Recognising a stroke',
      summary: 'Crooked face, weak arm, unclear speech: note the time, call 120',
      whenToUse: [
        'The elder’s face is suddenly crooked, one side is weak or speech is unclear: it may be a stroke.',
        'Every minute sooner that the vessel is opened saves more of the brain. The medicine that opens it must normally be given within 4.5 hours.',
      ],
      doNotIf: [
        { text: 'No water, no food, no medicine: it can run into the lungs.', covers: ['D05#3'] },
        {
          text: 'No extra blood-pressure tablets and no aspirin: if the brain is bleeding they make it worse.',
        },
        { text: 'Do not wait or sleep on it. Call 120 even if it passes within minutes.' },
      ],
      blocks: [
        {
          kind: 'procedure',
          skill: 'D05',
          heading: 'Spot a stroke with “Stroke 120” (中风120)',
          steps: [
            {
              text: '“1”: one face. Ask for a smile; is the face crooked?',
              covers: ['D05#1'],
              image: 'stroke-face',
            },
            {
              text: '“2”: two arms. Lift both level; is one weak, does it drift down?',
              covers: ['D05#1'],
              image: 'stroke-arms',
            },
            { text: '“0”: listen. Ask for one sentence; is the speech unclear?', covers: ['D05#1'] },
            { text: 'Look too for sudden unsteadiness, loss of sight or a terrible headache.' },
            {
              text: 'Any one of them is enough: look at the clock, note the time of onset, call 120 at once.',
              covers: ['D05#1', 'D05#2'],
            },
            {
              text: 'If nobody saw it start, note when the elder was last seen well.',
              covers: ['D05#2'],
            },
          ],
        },
        {
          kind: 'procedure',
          skill: 'D05',
          heading: 'While waiting for the ambulance',
          steps: [
            {
              text: 'Lay them down, head to one side so that spit can run out.',
              covers: ['D05#4'],
            },
            { text: 'Loosen the collar and take out dentures.', covers: ['D05#4'] },
            {
              text: 'No water, no medicine, no pinching of the upper lip, no pricking of fingers.',
              covers: ['D05#3'],
            },
            { text: 'If the elder has diabetes, measure the blood sugar and tell the crew.' },
            {
              text: 'Have the medicine list, medical notes and insurance card ready; open the door.',
              covers: ['D05#5'],
            },
            { text: 'Stay and watch the breathing. If it stops, press the chest as in section 7.2.' },
          ],
        },
        {
          kind: 'check',
          heading: 'Prevention in everyday life',
          items: [
            { look: 'Blood pressure', howOften: 'Morning and evening, once each, as in section 5.1' },
            {
              look: 'Tablets for pressure, sugar and clots: any missed?',
              howOften: 'Check every day when giving medicine',
            },
            { look: 'Do you still know “Stroke 120”?', howOften: 'Practise with the family once a month' },
          ],
        },
      ],
      redFlags: [
        {
          sign: 'Crooked face, weak arm on one side, unclear speech: any one of them.',
          action: 'call120',
          doNow: 'Note the time of onset, call 120 at once and say “suspected stroke”.',
          covers: ['D05#1', 'D05#2'],
        },
        {
          sign: 'It came on and was gone again within minutes.',
          action: 'call120',
          doNow: 'Call 120 as well. This is a small stroke; a big one may follow at any time.',
        },
        {
          sign: 'Fits, constant vomiting, no response.',
          action: 'call120',
          doNow: 'Call 120. Lay them on the side; put nothing into the mouth and do not hold them down.',
        },
        {
          sign: 'After a stroke and back home: starts to choke on food, or speech is worse than days ago.',
          action: 'doctorToday',
          doNow: 'See a doctor the same day. If it is sudden, call 120.',
        },
      ],
      commonMistakes: [
        { text: 'Waiting or sleeping on it: the time is lost.', covers: ['D05#2'] },
        { text: 'Pricking fingers to bleed them, pinching the upper lip.', covers: ['D05#3'] },
        { text: 'Giving emergency pills or water.', covers: ['D05#3'] },
        {
          text: 'Carrying them or taking a taxi, only to be sent on to another hospital.',
          covers: ['D05#2'],
        },
        {
          text: 'Not looking at the clock: the doctor cannot learn when it began.',
          covers: ['D05#2'],
        },
      ],
      images: [
        {
          key: 'stroke-face',
          alt: 'An elder’s smiling face. One corner of the mouth is up, the other droops.',
          caption: '“1”: is the face crooked?',
        },
        {
          key: 'stroke-arms',
          alt: 'A seated elder lifts both arms level. One stays up, the other drifts down.',
          caption: '“2”: does an arm drift down?',
        },
      ],
    },
  },
} satisfies SectionFile
