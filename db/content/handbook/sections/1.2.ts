import type { SectionFile } from '#lib/handbook/schema.ts'

export const section = {
  code: '1.2',
  versionNo: 1,
  relatedSkills: [],
  readingMinutes: 2,
  reviewedBy: null,
  reviewedOn: null,
  sourceNotes: ['没有对应技能。各项间隔与2.3、3.1、4.2、5.1各节一致；时间表是例子，照各家改。'],
  text: {
    'zh-CN': {
      title: '一天的照护怎么安排',
      summary: '把一天排成表，老人安稳，您也有得歇',
      whenToUse: ['刚开始照护，一天到晚忙乱，总怕漏了什么。', '或者要换人照护，想让替班的人一看就明白。'],
      doNotIf: [
        { text: '发烧、刚出院这几天，先照医生写的单子来。' },
        { text: '吃药的钟点别自己挪，先问医生或药师。' },
        { text: '限制喝水、要忌口的，表上的水和饭听医生的。' },
        { text: '翻身的间隔，护士另有交代的，照护士的。' },
      ],
      blocks: [
        {
          kind: 'procedure',
          heading: '排一张表',
          steps: [
            { text: '先写定时的：吃药、测血压、测血糖、鼻饲、翻身。' },
            { text: '再写三顿饭、喝水、上厕所。' },
            { text: '再放活动、擦洗、晒太阳、午睡。' },
            { text: '给您自己留两段：一段歇，一段出门。', image: 'rest-slot' },
            { text: '写大字，贴在床边，做完打勾。', image: 'day-chart' },
            { text: '试三天，哪里赶、哪里空，改一改。' },
          ],
        },
        {
          kind: 'text',
          heading: '一天的样子（照自家改）',
          paragraphs: [
            '早上：上厕所，洗脸、刷牙，量血压，照医嘱吃药，坐着吃早饭。饭后坐30分钟。',
            '上午：擦洗、活动关节、晒太阳20分钟。中午：吃饭，午睡不超过30分钟，您也躺下。',
            '下午：喝水、说说话、练站或练手。晚上：早点吃饭，洗脚，上厕所，调暗灯，同一个钟点睡。',
          ],
        },
        {
          kind: 'check',
          heading: '别漏的几样',
          items: [
            { look: '翻身（躺着的）', howOften: '一般每2小时1次，夜里也翻' },
            { look: '坐轮椅的，抬一抬身子', howOften: '每15到30分钟1次' },
            { look: '上厕所、摸纸尿裤', howOften: '每2到3小时1次' },
            { look: '喝水', howOften: '每2小时喝几口，限水的听医生' },
            { look: '刷牙、擦嘴', howOften: '早晚各1次' },
            { look: '看皮肤、看精神', howOften: '每天至少1次，擦洗时看' },
            { look: '您自己歇一歇', howOften: '每天至少2次，每次20分钟' },
          ],
        },
        {
          kind: 'text',
          heading: '夜里怎么省力',
          paragraphs: [
            '白天多活动，夜里少起夜。床边放铃、小夜灯、尿垫、水杯。',
            '和家人轮夜，或隔一夜请人替。您连着几夜没睡好，告诉培训师。',
          ],
        },
      ],
      redFlags: [
        {
          sign: '叫不醒、没有呼吸、脸歪、噎住。',
          action: 'call120',
          doNow: '打120，照第7章做。表先放下。',
        },
        {
          sign: '今天跟平时不一样：不吃、不动、糊涂、发烧。',
          action: 'doctorToday',
          doNow: '量体温、血压，当天问医生，带上这张表。',
        },
        {
          sign: '该吃的药漏了好几顿。',
          action: 'doctorToday',
          doNow: '别加倍补，照5.3节，当天问医生。',
        },
        {
          sign: '表怎么排都做不完，您睡不到5小时。',
          action: 'askTrainer',
          doNow: '请培训师帮着减几样，也看看8.3节。',
        },
      ],
      commonMistakes: [
        { text: '排得太满，一样没做完就着急。' },
        { text: '天天换钟点，老人睡不好、尿不准。' },
        { text: '把活全替他干了，他越来越没劲。' },
        { text: '只记在心里，换个人就乱了。' },
        { text: '表上没有给自己留空。' },
      ],
      images: [
        {
          key: 'day-chart',
          alt: '床边墙上贴着一张大字表，从早到晚分格，几格打了勾。',
          caption: '写大字，贴床边',
        },
        {
          key: 'rest-slot',
          alt: '表上有两格涂成绿色，写着“我歇一歇”“我出门走走”。',
          caption: '给自己留两段',
        },
      ],
    },
    en: {
      title: 'Planning a day of care',
      summary: 'Put the day into a chart: calm for the elder, rest for you',
      whenToUse: [
        'You have just begun to care, are busy from morning to night and afraid of forgetting something.',
        'Or someone else is going to take over and needs to see at a glance what to do.',
      ],
      doNotIf: [
        { text: 'Fever or the first days out of hospital: follow the doctor’s sheet.' },
        { text: 'Do not move the times of medicine; ask the doctor or pharmacist first.' },
        { text: 'With a limit on drinking or a diet, the doctor decides what stands in the chart.' },
        { text: 'If the nurse gave another turning interval, keep to the nurse’s.' },
      ],
      blocks: [
        {
          kind: 'procedure',
          heading: 'Making the chart',
          steps: [
            {
              text: 'First what has its hour: medicine, blood pressure, sugar, tube feeds, turning.',
            },
            { text: 'Then three meals, drinks, toilet.' },
            { text: 'Then movement, washing, sunlight, a nap.' },
            { text: 'Two slots for yourself: one to rest, one to go out.', image: 'rest-slot' },
            { text: 'Large letters, at the bedside, ticked off when done.', image: 'day-chart' },
            { text: 'Try it for three days and change what is too tight or too empty.' },
          ],
        },
        {
          kind: 'text',
          heading: 'What a day may look like (change it for your home)',
          paragraphs: [
            'Morning: toilet, face and teeth, blood pressure, medicine as prescribed, breakfast sitting up. Stay up for 30 minutes.',
            'Late morning: washing, joints, 20 minutes of sunlight. Noon: a meal and a nap of no more than 30 minutes; lie down too.',
            'Afternoon: drinks, a talk, standing or hand practice. Evening: an early meal, feet, toilet, dim light, bed at the same hour.',
          ],
        },
        {
          kind: 'check',
          heading: 'What not to miss',
          items: [
            { look: 'Turning (in bed)', howOften: 'Normally every 2 hours, at night too' },
            {
              look: 'In a wheelchair: lift the weight off',
              howOften: 'Every 15 to 30 minutes',
            },
            { look: 'Toilet, feel the pad', howOften: 'Every 2 to 3 hours' },
            {
              look: 'Drinking',
              howOften: 'Some sips every 2 hours; with a limit, as the doctor says',
            },
            { look: 'Teeth or mouth', howOften: 'Morning and evening' },
            { look: 'Skin and spirits', howOften: 'At least once a day while washing' },
            { look: 'A rest for you', howOften: 'At least twice a day, 20 minutes each' },
          ],
        },
        {
          kind: 'text',
          heading: 'Easier nights',
          paragraphs: [
            'More movement by day, fewer calls by night. Bell, night light, pad and cup beside the bed.',
            'Share the nights with the family or ask for help every other night. After several bad nights tell the trainer.',
          ],
        },
      ],
      redFlags: [
        {
          sign: 'Cannot be woken, no breathing, crooked face, choking.',
          action: 'call120',
          doNow: 'Call 120 and follow chapter 7. Leave the chart.',
        },
        {
          sign: 'Different today: does not eat or move, confused, feverish.',
          action: 'doctorToday',
          doNow: 'Measure temperature and pressure, ask the doctor the same day, take the chart along.',
        },
        {
          sign: 'Several doses of medicine missed.',
          action: 'doctorToday',
          doNow: 'Do not double them; see section 5.3 and ask the doctor the same day.',
        },
        {
          sign: 'The chart cannot be done and you sleep less than 5 hours.',
          action: 'askTrainer',
          doNow: 'Ask the trainer what to leave out, and see section 8.3.',
        },
      ],
      commonMistakes: [
        { text: 'Too full: nothing gets done and everyone is tense.' },
        { text: 'Other hours every day: bad sleep, more accidents.' },
        { text: 'Doing everything for them: they lose strength.' },
        { text: 'Only in your head: another person is lost.' },
        { text: 'No slot for yourself.' },
      ],
      images: [
        {
          key: 'day-chart',
          alt: 'A chart in large letters on the wall by the bed, from morning to night, some boxes ticked.',
          caption: 'Large letters at the bedside',
        },
        {
          key: 'rest-slot',
          alt: 'Two boxes on the chart are green: “I rest” and “I go for a walk”.',
          caption: 'Two slots for yourself',
        },
      ],
    },
  },
} satisfies SectionFile
