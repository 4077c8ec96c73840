import type { SectionFile } from '#lib/handbook/schema.ts'

export const section = {
  code: '8.2',
  versionNo: 1,
  relatedSkills: ['P02'],
  readingMinutes: 2,
  reviewedBy: null,
  reviewedOn: null,
  sourceNotes: ['技能P02没有示教清单，本节为沟通的通用做法，待专业审校。'],
  text: {
    'zh-CN': {
      title: '和老人好好说话',
      summary: '先听后说，一次一件，让老人还能自己做主',
      whenToUse: [
        '老人要人照顾以后，容易发脾气、不说话，或总说“拖累家里了”。',
        '耳朵背、眼睛花、中风后说不出话的老人，也照这一节。',
      ],
      doNotIf: [
        { text: '突然说不清话、嘴歪，别当成闹脾气，照7.4节打120。' },
        { text: '突然听不见、看不见，当天看医生。' },
        { text: '老人说不想活了，别只劝“别瞎想”，先陪着，看8.4节。' },
        { text: '家里正吵着架，先静下来，过一会儿再说。' },
      ],
      blocks: [
        {
          kind: 'procedure',
          skill: 'P02',
          heading: '每天的好好说',
          steps: [
            { text: '先坐下，眼睛和他一样高，叫一声，等他看您。', image: 'sit-and-listen' },
            { text: '先问：“您今天觉得怎么样？”听他说完，别打断。' },
            { text: '把他的话说一遍：“您是嫌被子沉，对吗？”' },
            { text: '做什么先说一声：“我要帮您翻身了。”' },
            { text: '给两样让他选：“穿蓝的还是灰的？”' },
            { text: '能自己做的让他做，做完说声谢。' },
            { text: '他的事当着他说，别背着他商量。' },
          ],
        },
        {
          kind: 'procedure',
          skill: 'P02',
          heading: '耳朵背、眼睛花、说不出话',
          steps: [
            { text: '耳朵背：戴好助听器，关电视，面对面，说慢，不用喊。' },
            { text: '听不清的，写大字、画图给他看。' },
            { text: '眼睛花：先报名字，东西放老地方，挪动了先说。' },
            {
              text: '说不出话：问能用点头、摇头回答的话，一次一件。',
              image: 'picture-card',
            },
            { text: '用图卡：喝水、疼、厕所、冷、热，让他指。' },
            { text: '多等一会儿，别抢着替他说。' },
          ],
        },
        {
          kind: 'text',
          heading: '换一句话说',
          paragraphs: [
            '不说“怎么又尿了”，说“没事，咱们换干净的”。',
            '不说“跟您说多少遍了”，说“我再说一遍，慢慢来”。',
            '不说“别瞎想”，说“您心里难受，跟我说说”。',
          ],
        },
        {
          kind: 'check',
          heading: '多久想一想',
          items: [
            { look: '今天有没有一段话，不是催吃、催睡', howOften: '每天1次' },
            { look: '助听器的电池、眼镜擦没擦', howOften: '每天早上1次' },
            { look: '他最近笑没笑、肯不肯说话', howOften: '每周1次' },
          ],
        },
      ],
      redFlags: [
        {
          sign: '突然说不清话、听不懂话、嘴歪。',
          action: 'call120',
          doNow: '记下时间，打120，照7.4节做。',
        },
        {
          sign: '老人说要死，或藏药、藏刀。',
          action: 'call120',
          doNow: '陪着别走，收起药和刀。已经伤了就打120，也可打12356。',
        },
        {
          sign: '连着两周不说话、不吃饭、不想活动。',
          action: 'doctorToday',
          doNow: '当天找社区医生，怕是抑郁或身体有病。',
        },
        {
          sign: '您和老人天天吵，谁也劝不了。',
          action: 'askTrainer',
          doNow: '请培训师上门听一听，一起换个办法。',
        },
      ],
      commonMistakes: [
        { text: '站着居高临下地喊。' },
        { text: '像哄小孩一样说话，老人没面子。' },
        { text: '老替他说、替他拿主意。' },
        { text: '当着外人说他的病、他的大小便。' },
        { text: '一边看手机一边答应。' },
      ],
      images: [
        {
          key: 'sit-and-listen',
          alt: '照护者坐在老人床边，身子前倾，眼睛一样高，正在听老人说话。',
          caption: '坐下来，先听他说',
        },
        {
          key: 'picture-card',
          alt: '一张图卡：杯子、厕所、被子、哭脸、太阳。老人的手指着杯子。',
          caption: '说不出，就让他指',
        },
      ],
    },
    en: {
      title: 'Talking well with the elder',
      summary: 'Listen first, one thing at a time, and let them decide',
      whenToUse: [
        'An elder who depends on others may become angry or silent, or say “I am a burden to you”.',
        'Also for those who hear or see badly, or lost their speech after a stroke.',
      ],
      doNotIf: [
        {
          text: 'Speech suddenly unclear or mouth crooked: this is not temper; call 120 as in section 7.4.',
        },
        { text: 'Suddenly deaf or blind: see a doctor the same day.' },
        {
          text: 'The elder says that they do not want to live: do not just say “nonsense”; stay, and see section 8.4.',
        },
        { text: 'In the middle of a quarrel: calm down first and talk later.' },
      ],
      blocks: [
        {
          kind: 'procedure',
          skill: 'P02',
          heading: 'Every day',
          steps: [
            {
              text: 'Sit down, eyes level, say their name and wait until they look at you.',
              image: 'sit-and-listen',
            },
            { text: 'Ask: “How do you feel today?” Let them finish.' },
            { text: 'Say it back: “The blanket is too heavy, is that it?”' },
            { text: 'Announce what you do: “I am going to turn you.”' },
            { text: 'Offer two choices: “The blue one or the grey one?”' },
            { text: 'Let them do what they can, and say thank you.' },
            { text: 'Talk about their affairs with them, not behind their back.' },
          ],
        },
        {
          kind: 'procedure',
          skill: 'P02',
          heading: 'Hard of hearing, poor sight, no speech',
          steps: [
            {
              text: 'Hearing: aid in, television off, face to face, slowly; no shouting.',
            },
            { text: 'If they still cannot hear, write in large letters or draw.' },
            { text: 'Sight: say who you are, keep things in their place, announce changes.' },
            {
              text: 'No speech: ask questions that a nod can answer, one at a time.',
              image: 'picture-card',
            },
            { text: 'Picture cards to point at: drink, pain, toilet, cold, hot.' },
            { text: 'Wait a little longer; do not speak for them.' },
          ],
        },
        {
          kind: 'text',
          heading: 'Say it another way',
          paragraphs: [
            'Not “wet again”, but “never mind, let us change”.',
            'Not “how often must I tell you”, but “once more, slowly”.',
            'Not “nonsense”, but “you are sad; tell me”.',
          ],
        },
        {
          kind: 'check',
          heading: 'How often to ask yourself',
          items: [
            { look: 'Was there a talk today that was not about eating or sleeping?', howOften: 'Once a day' },
            { look: 'Battery of the hearing aid, clean glasses', howOften: 'Every morning' },
            { look: 'Have they laughed or talked lately?', howOften: 'Once a week' },
          ],
        },
      ],
      redFlags: [
        {
          sign: 'Suddenly unclear speech, does not understand, crooked mouth.',
          action: 'call120',
          doNow: 'Note the time, call 120, follow section 7.4.',
        },
        {
          sign: 'The elder speaks of dying or hides pills or a knife.',
          action: 'call120',
          doNow: 'Stay, take pills and knives away. If they are hurt call 120; you can also call 12356.',
        },
        {
          sign: 'Two weeks without talking, eating or moving.',
          action: 'doctorToday',
          doNow: 'See the community doctor the same day: it may be depression or an illness.',
        },
        {
          sign: 'Quarrels every day that nobody can settle.',
          action: 'askTrainer',
          doNow: 'Ask the trainer to come, listen and find another way with you.',
        },
      ],
      commonMistakes: [
        { text: 'Standing over them and shouting.' },
        { text: 'Baby talk: it shames them.' },
        { text: 'Always speaking and deciding for them.' },
        { text: 'Their illness and toilet in front of visitors.' },
        { text: 'Answering with eyes on the phone.' },
      ],
      images: [
        {
          key: 'sit-and-listen',
          alt: 'The caregiver sits at the bedside, leaning forward, eyes level, listening.',
          caption: 'Sit down and listen first',
        },
        {
          key: 'picture-card',
          alt: 'A picture card: cup, toilet, blanket, sad face, sun. The elder’s finger points at the cup.',
          caption: 'When words fail, let them point',
        },
      ],
    },
  },
} satisfies SectionFile
