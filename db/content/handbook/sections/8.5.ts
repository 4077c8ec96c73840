import type { SectionFile } from '#lib/handbook/schema.ts'

export const section = {
  code: '8.5',
  versionNo: 1,
  relatedSkills: ['P05'],
  readingMinutes: 3,
  reviewedBy: null,
  reviewedOn: null,
  sourceNotes: [
    '技能P05没有示教清单，本节为安宁照护通用做法，待安宁疗护专业审校。',
    '办理死亡证明的去处各地不同，只写“问社区医生或120”。',
  ],
  text: {
    'zh-CN': {
      title: '安宁陪伴与哀伤',
      summary: '让老人少受罪、有人陪，也让您慢慢缓过来',
      whenToUse: [
        '医生说老人的病治不好了，家里想让他安稳地走完。',
        '老人走了以后，您心里空、睡不着，也看这一节。',
      ],
      doNotIf: [
        { text: '抢救不抢救，趁老人清醒，早点和他、和医生商量好，写下来。' },
        { text: '止疼药照医嘱吃，别怕上瘾不给，也别自己加。' },
        { text: '咽不下了，别硬喂水喂饭。' },
        { text: '要不要吸氧、输液、插管，先问医生。' },
      ],
      blocks: [
        {
          kind: 'procedure',
          skill: 'P05',
          heading: '让他舒服一点',
          steps: [
            { text: '看他皱不皱眉、哼不哼。疼就照医嘱给药，记下几点。' },
            { text: '半坐或侧躺，挑他最舒服的姿势，轻轻翻。' },
            { text: '嘴干用湿棉棒润，抹润唇膏，不用硬喂水。', image: 'moist-lips' },
            { text: '喘的时候摇高床头，开窗，小风扇对着脸轻轻吹。' },
            { text: '身下保持干爽，盖轻软的被子。' },
            { text: '屋里光线柔和，放他爱听的，少折腾。' },
          ],
        },
        {
          kind: 'procedure',
          skill: 'P05',
          heading: '陪着他',
          steps: [
            { text: '坐在床边，握着手，跟他说话。听力常留到最后。', image: 'hold-hand' },
            { text: '说四句话：谢谢您，对不起，没关系，我爱您。' },
            { text: '问他想见谁、想吃什么、放心不下什么。' },
            { text: '他想说身后的事，就听着、记下来，别打断。' },
            { text: '照他的习惯和信仰来。孩子想来看，就让看。' },
            { text: '家里人轮着陪，您也去睡一会儿。' },
          ],
        },
        {
          kind: 'procedure',
          skill: 'P05',
          heading: '他走了以后',
          steps: [
            { text: '不用急。坐一会儿，说说话，叫家人来。' },
            { text: '打给社区医生或120，请来确认，问死亡证明怎么开。' },
            { text: '擦净身子，换好衣服，照他和家里的意思办。' },
            { text: '剩下的止疼药别留着，问医生交到哪里。' },
            { text: '告诉培训师一声，提醒和上门都会停下。' },
          ],
        },
        {
          kind: 'text',
          heading: '您的难过',
          paragraphs: [
            '哭、发呆、睡不着、怪自己，都是常有的。日子长了会慢慢轻。',
            '按点吃饭、出门走走，和懂您的人说说他。想他了，就看看照片。',
            '他走得安稳，有您陪着。您已经尽了心。',
          ],
        },
        {
          kind: 'check',
          heading: '多久看一次',
          items: [
            { look: '疼不疼、喘不喘、烦不烦', howOften: '每2小时看1次，用药后1小时再看' },
            { look: '嘴干不干、身下湿不湿', howOften: '每2小时看1次' },
            { look: '您自己睡了没有、吃了没有', howOften: '每天问自己1次' },
          ],
        },
      ],
      redFlags: [
        {
          sign: '出现没商量过的急事：大出血、剧烈喘、抽搐。',
          action: 'call120',
          doNow: '照商定的办。没商定，或您慌了，就打120。',
        },
        {
          sign: '照医嘱吃了药，还是疼得睡不着。',
          action: 'doctorToday',
          doNow: '当天打给医生，请他调药。',
        },
        {
          sign: '吃止疼药后叫不醒，或每分钟喘不到8次。',
          action: 'call120',
          doNow: '先别再给药，打120或照医生写的办法做。',
        },
        {
          sign: '老人走后，您不想活了。',
          action: 'doctorToday',
          doNow: '别一个人待着，打12356，叫家人来，照8.4节做。',
        },
        {
          sign: '过了半年，还是吃不下、睡不着、出不了门。',
          action: 'askTrainer',
          doNow: '告诉家人和社区，去看心理科，也可打12356。',
        },
      ],
      commonMistakes: [
        { text: '怕上瘾，忍着不给止疼药。' },
        { text: '一口一口硬喂，呛着了更受罪。' },
        { text: '瞒着老人，谁也不敢提。' },
        { text: '当他听不见，在床边吵、商量后事。' },
        { text: '劝人“别哭了，想开点”。' },
      ],
      images: [
        {
          key: 'hold-hand',
          alt: '老人盖着薄被躺着，家人坐在床边，双手握着老人的手。',
          caption: '握着手，跟他说话',
        },
        {
          key: 'moist-lips',
          alt: '一支湿棉棒轻轻润着老人的嘴唇，旁边放着小杯水和润唇膏。',
          caption: '嘴干就润一润',
        },
      ],
    },
    en: {
      title: 'Company at the end of life, and grief',
      summary: 'Less suffering and someone near for the elder; time to mend for you',
      whenToUse: [
        'The doctor says that the illness cannot be cured and the family would like a peaceful end.',
        'Also afterwards, when you feel empty and cannot sleep.',
      ],
      doNotIf: [
        {
          text: 'Resuscitation or not: settle it with the elder and the doctor early, while the mind is clear, and write it down.',
        },
        {
          text: 'Give pain medicine as prescribed; do not hold it back for fear of addiction, and do not add to it.',
        },
        { text: 'When they cannot swallow, do not force water or food.' },
        { text: 'Oxygen, drips or tubes: ask the doctor first.' },
      ],
      blocks: [
        {
          kind: 'procedure',
          skill: 'P05',
          heading: 'Bringing comfort',
          steps: [
            {
              text: 'Look for frowning and moaning. If in pain give the prescribed medicine and note the time.',
            },
            { text: 'Half upright or on the side, whatever is most comfortable; turn gently.' },
            {
              text: 'Dry mouth: a moist swab and lip balm, no forced drinking.',
              image: 'moist-lips',
            },
            {
              text: 'Breathless: raise the head, open the window, a small fan towards the face.',
            },
            { text: 'Keep the bed dry, the cover light and soft.' },
            { text: 'Soft light, sounds they love, little disturbance.' },
          ],
        },
        {
          kind: 'procedure',
          skill: 'P05',
          heading: 'Being there',
          steps: [
            {
              text: 'Sit at the bed, hold the hand, talk. Hearing often stays to the last.',
              image: 'hold-hand',
            },
            { text: 'Four things to say: thank you, I am sorry, it is all right, I love you.' },
            { text: 'Ask whom they want to see, what they would like, what worries them.' },
            { text: 'If they speak of afterwards, listen and write it down.' },
            { text: 'Keep to their habits and faith. Children who wish to come may come.' },
            { text: 'Take turns, and go and sleep a little yourself.' },
          ],
        },
        {
          kind: 'procedure',
          skill: 'P05',
          heading: 'When they have gone',
          steps: [
            { text: 'There is no hurry. Sit, speak to them, call the family.' },
            {
              text: 'Call the community doctor or 120 to confirm, and ask how to get the certificate.',
            },
            { text: 'Wash and dress them as they and the family wished.' },
            { text: 'Do not keep leftover pain medicine; ask the doctor where to return it.' },
            { text: 'Tell the trainer, so that no visits or calls disturb you.' },
          ],
        },
        {
          kind: 'text',
          heading: 'Your grief',
          paragraphs: [
            'Tears, staring, sleepless nights, self-reproach: all are common. In time they grow lighter.',
            'Eat at the usual hours, go out, talk about them with people who understand. When you miss them, look at the photographs.',
            'They went in peace with you beside them. You have done what you could.',
          ],
        },
        {
          kind: 'check',
          heading: 'How often to look',
          items: [
            {
              look: 'Pain, breathlessness, restlessness',
              howOften: 'Every 2 hours, and 1 hour after medicine',
            },
            { look: 'Dry mouth, wet bed', howOften: 'Every 2 hours' },
            { look: 'Have you slept and eaten?', howOften: 'Ask yourself once a day' },
          ],
        },
      ],
      redFlags: [
        {
          sign: 'An emergency nobody planned for: heavy bleeding, gasping, fits.',
          action: 'call120',
          doNow: 'Do what was agreed. If nothing was agreed, or you panic, call 120.',
        },
        {
          sign: 'Too much pain to sleep in spite of the prescribed medicine.',
          action: 'doctorToday',
          doNow: 'Phone the doctor the same day to adjust it.',
        },
        {
          sign: 'Cannot be woken after pain medicine, or fewer than 8 breaths a minute.',
          action: 'call120',
          doNow: 'No more medicine; call 120 or do what the doctor wrote down.',
        },
        {
          sign: 'After the death you do not want to live.',
          action: 'doctorToday',
          doNow: 'Do not stay alone, call 12356, call the family, follow section 8.4.',
        },
        {
          sign: 'After half a year still no appetite, no sleep, no going out.',
          action: 'askTrainer',
          doNow: 'Tell family and community, see a psychologist; you can also call 12356.',
        },
      ],
      commonMistakes: [
        { text: 'Holding back pain medicine for fear of addiction.' },
        { text: 'Forcing food: choking adds to the suffering.' },
        { text: 'Hiding the truth from the elder.' },
        { text: 'Quarrelling or planning the funeral at the bed as if they could not hear.' },
        { text: '“Do not cry, cheer up.”' },
      ],
      images: [
        {
          key: 'hold-hand',
          alt: 'The elder lies under a light cover; a relative sits at the bed holding the hand in both hands.',
          caption: 'Hold the hand and talk',
        },
        {
          key: 'moist-lips',
          alt: 'A moist swab touches the elder’s lips; a small cup of water and lip balm beside it.',
          caption: 'Moisten a dry mouth',
        },
      ],
    },
  },
} satisfies SectionFile
