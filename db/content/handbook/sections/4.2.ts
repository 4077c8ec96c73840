import type { SectionFile } from '#lib/handbook/schema.ts'

export const section = {
  code: '4.2',
  versionNo: 1,
  relatedSkills: ['N02', 'N03'],
  readingMinutes: 3,
  reviewedBy: null,
  reviewedOn: null,
  sourceNotes: [
    '步骤和数字按技能清单N02、N03编写；翻身间隔、30度侧卧、足跟悬空对照过domain.md来源S28。',
    '轮椅每15到30分钟减压一次：settled.md第27条。其余为通用护理常识，待护士审校。',
  ],
  text: {
    'zh-CN': {
      title: '压疮预防与翻身',
      summary: '按时翻身，天天看皮肤，不让褥疮长出来',
      whenToUse: [
        '老人自己翻不动身，或者整天躺着、坐着，就用这一节。',
        '骨头突出的地方压久了，血过不来，几个小时皮肉就会坏。这叫褥疮（压疮）。它防起来容易，治起来难。',
      ],
      doNotIf: [
        { text: '刚骨折，或刚做过胯部（髋）、脊柱手术。' },
        { text: '脖子、腰背伤过，还没查清楚。' },
        { text: '已经有褥疮了，先问护士能朝哪边躺。' },
        { text: '一翻身就心慌、喘不上气。' },
        { text: '正在鼻饲，或喂完不到30分钟，等一等再翻。' },
      ],
      blocks: [
        {
          kind: 'procedure',
          skill: 'N02',
          heading: '仰面躺翻成侧躺',
          steps: [
            { text: '先跟老人说一声。理顺尿管和鼻饲管，留出够长的一段。', covers: ['N02#1'] },
            { text: '拉起对面的床栏。没有床栏，就请人站在对面。', covers: ['N02#1'] },
            { text: '让老人双手抱胸，双膝屈起来。', covers: ['N02#2'] },
            {
              text: '把整个身子抬着挪到您这一边。要抬，不要拖。抬不动就叫人。',
              covers: ['N02#2'],
            },
            {
              text: '一手扶肩，一手扶胯，两手一起用力，整个身子一同翻过去。',
              covers: ['N02#3'],
            },
            {
              text: '摆成斜躺，身子和床面约30度，别立成90度。背后垫上枕头。',
              covers: ['N02#4'],
              image: 'thirty-degrees',
            },
            {
              text: '两腿之间垫枕头。小腿下垫软枕，让脚后跟悬空。耳朵别压着、别折着。',
              covers: ['N02#5'],
            },
            {
              text: '看皮肤和管子有没有压着。拉平衣单，拉起床栏，在翻身卡上写时间和姿势。',
              covers: ['N02#6', 'N02#7'],
            },
          ],
        },
        {
          kind: 'procedure',
          skill: 'N03',
          heading: '看皮肤、按一按',
          steps: [
            {
              text: '擦洗时把骨头突出的地方都看一遍，每天至少一次。',
              covers: ['N03#1'],
              image: 'pressure-points',
            },
            {
              text: '看到发红，用手指按住3秒，再松开。',
              covers: ['N03#2'],
              image: 'press-test',
            },
            { text: '松开变白：还来得及。换个姿势别压它，30分钟后还红，就问培训师。' },
            {
              text: '按了不变白：这是褥疮的第一期。别再压它，当天告诉培训师或社区医生。',
              covers: ['N03#2'],
            },
            { text: '皮肤黑、看不清的，摸一摸是不是比旁边热、硬、疼。' },
            {
              text: '大小便后马上用温水洗，轻轻蘸干，再抹隔离霜（隔离护肤品）。',
              covers: ['N03#6'],
            },
          ],
        },
        {
          kind: 'check',
          heading: '多久做一次',
          items: [
            {
              look: '躺着的：翻身',
              howOften: '一般每2小时1次，夜里也翻。用了气垫床，间隔听护士的',
              covers: ['N03#4'],
            },
            {
              look: '坐轮椅的：帮他抬一抬、歪一歪身子减压',
              howOften: '每15到30分钟1次',
              covers: ['N03#4'],
            },
            {
              look: '床头高度',
              howOften: '平时不超过30度。吃饭、鼻饲时除外，喂完坐够时间再放低',
              covers: ['N03#5'],
            },
            {
              look: '尾巴骨（骶尾）、胯骨、脚后跟、脚踝、肩胛、后脑勺、耳朵',
              howOften: '每天至少看1次',
              covers: ['N03#1'],
            },
            { look: '纸尿裤湿没湿', howOften: '每次翻身时摸一摸，湿了就换', covers: ['N03#6'] },
          ],
        },
      ],
      redFlags: [
        {
          sign: '皮肤破了，又高烧打寒战、人变糊涂、叫不醒。',
          action: 'call120',
          doNow: '打120。让老人侧躺，别压着破口。',
        },
        {
          sign: '翻身时突然喘不上气、胸口疼、脸色发紫。',
          action: 'call120',
          doNow: '停下，扶成半坐，打120。',
        },
        {
          sign: '起水疱、破皮、发黑发紫、流脓发臭，或者发烧。',
          action: 'doctorToday',
          doNow: '当天联系医护。别挑水疱，用干净纱布轻轻盖上，别再压它。',
          covers: ['N03#7'],
        },
        {
          sign: '发红的地方，按3秒松开不变白。',
          action: 'askTrainer',
          doNow: '别再压它，当天告诉培训师或社区医生。',
          covers: ['N03#2'],
        },
      ],
      commonMistakes: [
        { text: '按摩发红的地方，里面会伤得更重。', covers: ['N03#3'] },
        { text: '垫橡皮圈（气圈），中间的血更过不去。', covers: ['N03#3'] },
        { text: '用热水烫洗，或者擦酒精。', covers: ['N03#3'] },
        { text: '拖着、拽着挪，皮肤会蹭破。', covers: ['N02#2'] },
        { text: '只拉一只胳膊翻身，肩膀会拉伤。', covers: ['N02#3'] },
        { text: '以为有了气垫床就不用翻身。', covers: ['N03#4'] },
      ],
      images: [
        {
          key: 'thirty-degrees',
          alt: '老人穿着衣服斜躺，背后垫枕头，身子和床面约30度。两腿间夹枕头，脚后跟悬空。',
          caption: '斜躺约30度，脚后跟悬空',
        },
        {
          key: 'pressure-points',
          alt: '躺着的人形，九处画着圆点。上身是后脑勺、耳朵、肩胛、胳膊肘、尾巴骨。下身是胯骨、膝盖、脚踝、脚后跟。',
          caption: '这九个地方最容易长褥疮',
        },
        {
          key: 'press-test',
          alt: '左边手指按住发红的皮肤。右上松开后变白，右下松开后还是红。',
          caption: '按3秒松开，看变不变白',
        },
      ],
    },
    en: {
      title: 'Preventing pressure sores and turning',
      summary: 'Turn on time and look at the skin every day, so that no bedsore starts',
      whenToUse: [
        'For an elder who cannot turn over alone, or who lies or sits all day.',
        'Where bone presses on the bed for long, blood cannot get through and the flesh can die within hours. This is a bedsore (pressure sore). It is easy to prevent and hard to heal.',
      ],
      doNotIf: [
        { text: 'A fresh fracture, or recent surgery on the hip or spine.' },
        { text: 'An injury of the neck or back that has not been examined.' },
        { text: 'There is already a pressure sore: ask the nurse which side they may lie on.' },
        { text: 'Turning brings on palpitations or breathlessness.' },
        { text: 'A tube feed is running or ended less than 30 minutes ago: wait.' },
      ],
      blocks: [
        {
          kind: 'procedure',
          skill: 'N02',
          heading: 'From the back onto the side',
          steps: [
            {
              text: 'Tell the elder first. Free the urine tube and feeding tube and leave enough slack.',
              covers: ['N02#1'],
            },
            {
              text: 'Put up the rail on the far side. If there is none, ask someone to stand there.',
              covers: ['N02#1'],
            },
            { text: 'Cross the elder’s arms on the chest and bend both knees.', covers: ['N02#2'] },
            {
              text: 'Lift the whole body over to your side of the bed. Lift, do not drag. Get help if it is too heavy.',
              covers: ['N02#2'],
            },
            {
              text: 'One hand on the shoulder, one on the hip: push with both together so that the body rolls as one.',
              covers: ['N02#3'],
            },
            {
              text: 'Let them lie at a slant of about 30 degrees to the bed, not upright at 90 degrees. Put a pillow behind the back.',
              covers: ['N02#4'],
              image: 'thirty-degrees',
            },
            {
              text: 'Put a pillow between the legs and a soft one under the calves so that the heels float. See that the ear is not squashed or folded.',
              covers: ['N02#5'],
            },
            {
              text: 'Check that skin and tubes are not pressed. Smooth clothes and sheet, put up the rail, and write time and position on the turning card.',
              covers: ['N02#6', 'N02#7'],
            },
          ],
        },
        {
          kind: 'procedure',
          skill: 'N03',
          heading: 'Look at the skin and press it',
          steps: [
            {
              text: 'While washing, look at every bony place, at least once a day.',
              covers: ['N03#1'],
              image: 'pressure-points',
            },
            {
              text: 'Where it is red, press with a finger for 3 seconds and let go.',
              covers: ['N03#2'],
              image: 'press-test',
            },
            {
              text: 'It turns white: there is still time. Keep weight off it and look again after 30 minutes; if it is still red, ask the trainer.',
            },
            {
              text: 'It does not turn white: this is stage 1 of a pressure sore. Keep weight off it and tell the trainer or community doctor today.',
              covers: ['N03#2'],
            },
            {
              text: 'On dark skin where redness is hard to see, feel whether it is hotter, harder or more painful than the skin around it.',
            },
            {
              text: 'After urine or stool wash at once with warm water, pat dry and put on barrier cream.',
              covers: ['N03#6'],
            },
          ],
        },
        {
          kind: 'check',
          heading: 'How often',
          items: [
            {
              look: 'Lying in bed: turn',
              howOften:
                'Normally every 2 hours, at night too. With an air mattress follow the nurse’s interval',
              covers: ['N03#4'],
            },
            {
              look: 'Sitting in a wheelchair: help them lift or lean to take the weight off',
              howOften: 'Every 15 to 30 minutes',
              covers: ['N03#4'],
            },
            {
              look: 'Height of the bed head',
              howOften:
                'Normally no more than 30 degrees, except for meals and tube feeds; lower it once they have sat long enough afterwards',
              covers: ['N03#5'],
            },
            {
              look: 'Tailbone, hips, heels, ankles, shoulder blades, back of the head, ears',
              howOften: 'Look at least once a day',
              covers: ['N03#1'],
            },
            {
              look: 'Is the pad wet?',
              howOften: 'Feel it at each turn and change it when wet',
              covers: ['N03#6'],
            },
          ],
        },
      ],
      redFlags: [
        {
          sign: 'Broken skin together with high fever and shivering, confusion, or they cannot be woken.',
          action: 'call120',
          doNow: 'Call 120. Lay them on the side, off the sore.',
        },
        {
          sign: 'While turning: suddenly breathless, chest pain, blue face.',
          action: 'call120',
          doNow: 'Stop, prop them half upright, call 120.',
        },
        {
          sign: 'Blister, broken skin, black or purple skin, pus or a bad smell, or a fever.',
          action: 'doctorToday',
          doNow:
            'Contact a nurse or doctor the same day. Do not open blisters; cover with clean gauze and keep weight off.',
          covers: ['N03#7'],
        },
        {
          sign: 'A red place does not turn white after pressing for 3 seconds.',
          action: 'askTrainer',
          doNow: 'Keep weight off it and tell the trainer or community doctor the same day.',
          covers: ['N03#2'],
        },
      ],
      commonMistakes: [
        { text: 'Massaging red skin: it does more harm underneath.', covers: ['N03#3'] },
        { text: 'A rubber ring cushion: it cuts off the blood in the middle.', covers: ['N03#3'] },
        { text: 'Washing with hot water, or rubbing with alcohol.', covers: ['N03#3'] },
        { text: 'Dragging or pulling: it scrapes the skin.', covers: ['N02#2'] },
        { text: 'Turning by pulling one arm: it injures the shoulder.', covers: ['N02#3'] },
        { text: 'Thinking that an air mattress replaces turning.', covers: ['N03#4'] },
      ],
      images: [
        {
          key: 'thirty-degrees',
          alt: 'A clothed elder lies at a slant of about 30 degrees, a pillow behind the back, another between the legs, heels off the bed.',
          caption: 'Slanting at about 30 degrees, heels floating',
        },
        {
          key: 'pressure-points',
          alt: 'Outline of a lying person with dots on the back of the head, ears, shoulder blades, elbows, tailbone, hips, knees, ankles and heels.',
          caption: 'Bedsores start most easily at these nine places',
        },
        {
          key: 'press-test',
          alt: 'Left, a finger presses on red skin. Top right, the skin has turned white; bottom right, it is still red.',
          caption: 'Press for 3 seconds, let go, see whether it turns white',
        },
      ],
    },
  },
} satisfies SectionFile
