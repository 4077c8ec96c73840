import type { SectionFile } from '#lib/handbook/schema.ts'

export const section = {
  code: '8.4',
  versionNo: 1,
  relatedSkills: ['P04'],
  readingMinutes: 2,
  reviewedBy: null,
  reviewedOn: null,
  sourceNotes: [
    '技能P04没有示教清单；陪着、别离开、12356/120/110的顺序按domain.md B3、C3和settled.md第15条。',
    '12356自2025年5月开通，本版可印：settled.md第27条。待心理专业审校。',
  ],
  text: {
    'zh-CN': {
      title: '情绪危机与求助电话',
      summary: '心里撑不住时，先别一个人待着，打12356',
      whenToUse: [
        '您觉得撑不下去，怕一急伤到自己或老人，翻开这一节。',
        '家里人、老人有这样的话和样子，也照这里做。求助不丢人，是救命。',
      ],
      doNotIf: [
        { text: '别一个人待着，别一个人开车、上楼顶、去河边。' },
        { text: '别喝酒，别多吃一片安眠药来压。' },
        { text: '别答应替他保密，要告诉能帮忙的人。' },
        { text: '有人拿刀、要打人，别上前劝，先躲开，打110。' },
      ],
      blocks: [
        {
          kind: 'procedure',
          skill: 'P04',
          heading: '您自己撑不住了',
          steps: [
            { text: '先把老人安顿好，离开屋子，走到有人的地方。' },
            {
              text: '打12356，说：“我照顾老人，撑不下去了。”',
              image: 'three-numbers',
            },
            { text: '打给一位家人或邻居，请他现在就过来。' },
            { text: '把药、刀、农药交给别人收着。' },
            { text: '今天就去看精神科、心理科，让人陪着去。' },
            { text: '告诉培训师或社区，请人替您看老人。' },
          ],
        },
        {
          kind: 'procedure',
          skill: 'P04',
          heading: '身边的人撑不住了',
          steps: [
            { text: '陪着他，先别离开，让他坐下喝口水。', image: 'stay-with' },
            { text: '直接问：“您是不是想过不活了？”问了不会害他。' },
            { text: '多听，别骂、别讲大道理、别说“想开点”。' },
            { text: '收走药、刀、绳子、农药，关好窗和煤气。' },
            { text: '和他一起打12356。正在伤害自己，打120和110。' },
            { text: '守到家人、医生来接，把他说的话告诉医生。' },
            { text: '第二天、一周后，再打个电话问问他。' },
          ],
        },
        {
          kind: 'text',
          heading: '记住三个电话',
          paragraphs: [
            '12356：全国心理援助热线，心里难受就能打。',
            '120：已经伤了、吃了药、叫不醒。110：有人要伤人，或人不见了。',
          ],
        },
        {
          kind: 'check',
          heading: '这些样子要留心',
          items: [
            { look: '总说没意思、拖累人、不想活', howOften: '听到1次就问，别等' },
            { look: '整夜不睡、不吃、不出门、总哭', howOften: '连着两周就看医生' },
            { look: '忽然把东西送人、交代后事、写遗书', howOften: '当天陪他看医生' },
            { look: '老发火、摔东西、想打老人', howOften: '有1次就告诉培训师' },
          ],
        },
      ],
      redFlags: [
        {
          sign: '已经吃了药、割了手，或叫不醒。',
          action: 'call120',
          doNow: '打120，守着，留好药瓶。流血的照7.5节按住。',
        },
        {
          sign: '正要伤自己，或正要伤老人。',
          action: 'call120',
          doNow: '打110和120。把老人带开，您也躲开，等人来。',
        },
        {
          sign: '说了不想活，或怕自己会伤人。',
          action: 'doctorToday',
          doNow: '陪着别离开，打12356，当天去看精神科。',
        },
        {
          sign: '连着几周睡不好、总想哭。',
          action: 'askTrainer',
          doNow: '告诉家人或培训师，也可打12356。',
        },
      ],
      commonMistakes: [
        { text: '说“谁不累啊，想开点”。' },
        { text: '怕问了反而提醒他，就不敢问。' },
        { text: '看他好一点了，就让他一个人待着。' },
        { text: '觉得丢人，不打电话、不看病。' },
        { text: '替他保密，谁也没告诉。' },
      ],
      images: [
        {
          key: 'three-numbers',
          alt: '三个大字号码并排。12356心里难受，120急救，110报警。',
          caption: '三个电话，随时能打',
        },
        {
          key: 'stay-with',
          alt: '两个人并排坐着，一人的手搭在另一人肩上。桌上放着水杯和电话。',
          caption: '陪着，先别离开',
        },
      ],
    },
    en: {
      title: 'Emotional crisis and helplines',
      summary: 'When you cannot go on, do not stay alone: call 12356',
      whenToUse: [
        'You feel that you cannot go on, or fear that you might hurt yourself or the elder: open this section.',
        'Also when someone in the family, or the elder, talks or looks like this. Asking for help is no shame; it saves lives.',
      ],
      doNotIf: [
        { text: 'Do not stay alone; no driving, no rooftop, no river on your own.' },
        { text: 'No alcohol, and not one sleeping tablet more, to numb it.' },
        { text: 'Do not promise secrecy: someone who can help needs to know.' },
        {
          text: 'Someone holds a knife or is about to hit: do not go near to reason; get away and call 110.',
        },
      ],
      blocks: [
        {
          kind: 'procedure',
          skill: 'P04',
          heading: 'When you yourself cannot go on',
          steps: [
            { text: 'Make the elder safe, leave the room, go where there are people.' },
            {
              text: 'Call 12356 and say: “I care for an elder and cannot go on.”',
              image: 'three-numbers',
            },
            { text: 'Phone a relative or neighbour and ask them to come now.' },
            { text: 'Give pills, knives and pesticides to someone else to keep.' },
            { text: 'See a psychiatrist or psychologist today, with someone beside you.' },
            { text: 'Tell the trainer or community and ask for someone to look after the elder.' },
          ],
        },
        {
          kind: 'procedure',
          skill: 'P04',
          heading: 'When someone near you cannot go on',
          steps: [
            { text: 'Stay with them, do not leave; let them sit and drink.', image: 'stay-with' },
            {
              text: 'Ask openly: “Have you thought of not living any more?” Asking does no harm.',
            },
            { text: 'Listen. No scolding, no lectures, no “cheer up”.' },
            { text: 'Take away pills, knives, ropes, pesticides; close windows and gas.' },
            {
              text: 'Call 12356 together. If they are hurting themselves call 120 and 110.',
            },
            {
              text: 'Stay until family or doctors take over, and tell the doctor what was said.',
            },
            { text: 'Phone them again the next day and a week later.' },
          ],
        },
        {
          kind: 'text',
          heading: 'Three numbers to remember',
          paragraphs: [
            '12356: the national helpline, for whenever you feel bad.',
            '120: injured, has taken pills, cannot be woken. 110: someone may be hurt, or is missing.',
          ],
        },
        {
          kind: 'check',
          heading: 'Signs to take seriously',
          items: [
            {
              look: 'Says that life is pointless, that they are a burden or do not want to live',
              howOften: 'Ask the first time you hear it',
            },
            {
              look: 'Sleepless nights, no food, never goes out, always crying',
              howOften: 'For two weeks: see a doctor',
            },
            {
              look: 'Suddenly gives things away, settles affairs, writes a farewell letter',
              howOften: 'To a doctor the same day, together',
            },
            {
              look: 'Often in a rage, breaks things, wants to hit the elder',
              howOften: 'Tell the trainer the first time',
            },
          ],
        },
      ],
      redFlags: [
        {
          sign: 'Has taken pills, cut themselves, or cannot be woken.',
          action: 'call120',
          doNow: 'Call 120, stay, keep the bottle. Press on bleeding as in section 7.5.',
        },
        {
          sign: 'About to hurt themselves or the elder.',
          action: 'call120',
          doNow: 'Call 110 and 120. Take the elder away, get away yourself, wait for help.',
        },
        {
          sign: 'Says they do not want to live, or fears hurting someone.',
          action: 'doctorToday',
          doNow: 'Stay with them, call 12356, see a psychiatrist the same day.',
        },
        {
          sign: 'Bad sleep and close to tears for weeks.',
          action: 'askTrainer',
          doNow: 'Tell your family or the trainer; you can also call 12356.',
        },
      ],
      commonMistakes: [
        { text: '“Everyone is tired, cheer up.”' },
        { text: 'Not asking for fear of giving them the idea.' },
        { text: 'Leaving them alone as soon as they seem better.' },
        { text: 'No call and no doctor, out of shame.' },
        { text: 'Keeping their secret and telling nobody.' },
      ],
      images: [
        {
          key: 'three-numbers',
          alt: 'Three large numbers side by side: 12356 for a heavy heart, 120 ambulance, 110 police.',
          caption: 'Three numbers, at any time',
        },
        {
          key: 'stay-with',
          alt: 'Two people sit side by side, a hand on the other’s shoulder; a glass and a phone on the table.',
          caption: 'Stay with them, do not leave',
        },
      ],
    },
  },
} satisfies SectionFile
