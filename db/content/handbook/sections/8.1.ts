import type { SectionFile } from '#lib/handbook/schema.ts'

export const section = {
  code: '8.1',
  versionNo: 1,
  relatedSkills: ['P01'],
  readingMinutes: 2,
  reviewedBy: null,
  reviewedOn: null,
  sourceNotes: [
    '技能P01没有示教清单；压力信号的方向与domain.md B3自编五题一致，不印题目和分数。',
    '12356自2025年5月开通，本版可印：settled.md第27条。待心理专业审校。',
  ],
  text: {
    'zh-CN': {
      title: '压力识别与自我调适',
      summary: '先看看自己累不累，您好了，老人才好',
      whenToUse: [
        '照护是件长事，谁都会累、会烦。累了不是您不孝顺。',
        '每周拿出5分钟，看看自己。早歇一歇，比累倒了强。',
      ],
      doNotIf: [
        { text: '有不想活、想伤人的念头，别自己扛，马上看8.4节。' },
        { text: '胸口疼、心慌、头晕，先看病，别当成累。' },
        { text: '靠喝酒、靠安眠药撑着，先跟医生说。' },
        { text: '两周都提不起劲、吃不下、睡不着，去看医生。' },
      ],
      blocks: [
        {
          kind: 'procedure',
          skill: 'P01',
          heading: '先看看自己',
          steps: [
            { text: '身上：是不是老累、歇不过来，腰疼、头疼。' },
            { text: '觉：是不是睡不着、睡不好、一夜醒几回。' },
            { text: '心里：是不是烦、发愁、爱发火、想哭。' },
            { text: '日子：是不是好久没出门、没见朋友、没笑过。' },
            { text: '有两样以上，连着两周，就告诉家人和培训师。' },
          ],
        },
        {
          kind: 'procedure',
          skill: 'P01',
          heading: '马上能做的',
          steps: [
            { text: '火上来了，先看老人安不安全，走到另一间屋。', image: 'step-away' },
            { text: '慢慢吸气数到4，慢慢吐气数到6，做5遍。', image: 'slow-breath' },
            { text: '喝口水，洗把脸，开窗站一会儿，再回去。' },
            { text: '给信得过的人打个电话，说两句心里话。' },
            { text: '过后别老怪自己。跟老人说一声就好。' },
          ],
        },
        {
          kind: 'procedure',
          skill: 'P01',
          heading: '每天留给自己的',
          steps: [
            { text: '老人午睡时您也躺下，别趁这时干活。' },
            { text: '每天走出门20分钟，晒晒太阳。' },
            { text: '三顿饭按点吃，别拿剩饭凑合。' },
            { text: '抬老人先屈膝、收肚子，抬不动就叫人，护住腰。' },
            { text: '一周做一件自己喜欢的事：唱歌、种花、跳舞。' },
            { text: '自己的药、自己的体检，别忘。' },
          ],
        },
        {
          kind: 'check',
          heading: '多久看一次自己',
          items: [
            { look: '累不累、烦不烦、睡得好不好', howOften: '每周1次，写在日历上' },
            { look: '血压', howOften: '每周1次，高血压的每天量' },
            { look: '体检', howOften: '每年1次' },
            { look: '有没有人能替您半天', howOften: '每月想1次，照8.3节安排' },
          ],
        },
      ],
      redFlags: [
        {
          sign: '胸口像压石头、出冷汗，或突然一侧没劲。',
          action: 'call120',
          doNow: '坐下别动，打120。叫邻居来看着老人。',
        },
        {
          sign: '怕一急伤到自己或老人。',
          action: 'doctorToday',
          doNow: '先走开，今天就打12356，照8.4节做。',
        },
        {
          sign: '连着两周睡不着、吃不下、总想哭。',
          action: 'doctorToday',
          doNow: '去看医生，把这两周的事说给他。也可打12356。',
        },
        {
          sign: '觉得没人能替一把，快撑不住了。',
          action: 'askTrainer',
          doNow: '今天就告诉培训师，请他帮着找喘息的办法。',
        },
      ],
      commonMistakes: [
        { text: '觉得只有自己能照顾，谁也不让插手。' },
        { text: '有病拖着，等老人好了再看。' },
        { text: '累了靠烟、酒、刷手机到半夜。' },
        { text: '发了火就一直怪自己。' },
        { text: '心里难受，谁也不说。' },
      ],
      images: [
        {
          key: 'step-away',
          alt: '照护者站在窗前，门开着，能看见老人安稳地坐在里屋。',
          caption: '火上来了，先走开一会儿',
        },
        {
          key: 'slow-breath',
          alt: '照护者坐着，一只手放在肚子上。旁边写着吸气数到4、吐气数到6。',
          caption: '吸气数到4，吐气数到6',
        },
      ],
    },
    en: {
      title: 'Noticing strain and looking after yourself',
      summary: 'See how tired you are: when you are well, the elder is well',
      whenToUse: [
        'Caring goes on for long and tires everyone. Being tired does not mean that you do not love them.',
        'Take 5 minutes each week to look at yourself. An early rest is better than breaking down.',
      ],
      doNotIf: [
        {
          text: 'Thoughts of not wanting to live or of hurting someone: do not bear them alone, see section 8.4 at once.',
        },
        { text: 'Chest pain, palpitations, dizziness: see a doctor; do not call it tiredness.' },
        { text: 'Getting by on alcohol or sleeping tablets: tell a doctor.' },
        { text: 'Two weeks without energy, appetite or sleep: see a doctor.' },
      ],
      blocks: [
        {
          kind: 'procedure',
          skill: 'P01',
          heading: 'First look at yourself',
          steps: [
            { text: 'Body: always tired, never rested, aching back or head?' },
            { text: 'Sleep: cannot fall asleep, sleep badly, wake several times?' },
            { text: 'Mind: irritable, worried, quick to anger, close to tears?' },
            { text: 'Life: long since you went out, met friends or laughed?' },
            { text: 'Two or more of these for two weeks: tell your family and the trainer.' },
          ],
        },
        {
          kind: 'procedure',
          skill: 'P01',
          heading: 'What helps at once',
          steps: [
            {
              text: 'Anger rising: see that the elder is safe, then go into another room.',
              image: 'step-away',
            },
            {
              text: 'Breathe in slowly counting to 4, out counting to 6, 5 times.',
              image: 'slow-breath',
            },
            { text: 'Drink, wash your face, stand at the open window, then go back.' },
            { text: 'Phone someone you trust and say what is on your mind.' },
            { text: 'Afterwards do not keep blaming yourself. A word to the elder is enough.' },
          ],
        },
        {
          kind: 'procedure',
          skill: 'P01',
          heading: 'Something for you every day',
          steps: [
            { text: 'Lie down when the elder naps; do not use it for chores.' },
            { text: 'Go outdoors for 20 minutes a day.' },
            { text: 'Three meals at their time, not just leftovers.' },
            {
              text: 'Lift with bent knees and a firm belly; if it is too heavy call someone. Save your back.',
            },
            { text: 'Once a week something you love: singing, plants, dancing.' },
            { text: 'Your own medicine and check-ups count too.' },
          ],
        },
        {
          kind: 'check',
          heading: 'How often to look at yourself',
          items: [
            { look: 'Tired? Irritable? Sleeping well?', howOften: 'Once a week, on the calendar' },
            { look: 'Blood pressure', howOften: 'Once a week; daily if it is high' },
            { look: 'Check-up', howOften: 'Once a year' },
            {
              look: 'Is there someone to take over for half a day?',
              howOften: 'Once a month, as in section 8.3',
            },
          ],
        },
      ],
      redFlags: [
        {
          sign: 'Crushed feeling in the chest with cold sweat, or sudden weakness on one side.',
          action: 'call120',
          doNow: 'Sit still, call 120. Ask a neighbour to stay with the elder.',
        },
        {
          sign: 'Afraid of hurting yourself or the elder in anger.',
          action: 'doctorToday',
          doNow: 'Step away, call 12356 today, follow section 8.4.',
        },
        {
          sign: 'Two weeks without sleep or appetite, always close to tears.',
          action: 'doctorToday',
          doNow: 'See a doctor and tell them about these weeks. You can also call 12356.',
        },
        {
          sign: 'Nobody to take over, close to the end of your strength.',
          action: 'askTrainer',
          doNow: 'Tell the trainer today and ask for help in finding respite.',
        },
      ],
      commonMistakes: [
        { text: 'Believing that only you can do it, and letting nobody help.' },
        { text: 'Putting off your own illness until later.' },
        { text: 'Cigarettes, alcohol, the phone until midnight.' },
        { text: 'Blaming yourself for long after an outburst.' },
        { text: 'Telling nobody how bad you feel.' },
      ],
      images: [
        {
          key: 'step-away',
          alt: 'The caregiver stands at a window; through the open door the elder sits safely in the other room.',
          caption: 'Anger rising: step away for a moment',
        },
        {
          key: 'slow-breath',
          alt: 'The caregiver sits, a hand on the belly; beside it, in to 4 and out to 6.',
          caption: 'In counting to 4, out counting to 6',
        },
      ],
    },
  },
} satisfies SectionFile
