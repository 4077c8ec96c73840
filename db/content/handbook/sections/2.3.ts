import type { SectionFile } from '#lib/handbook/schema.ts'

export const section = {
  code: '2.3',
  versionNo: 1,
  relatedSkills: ['L05', 'L06'],
  readingMinutes: 2,
  reviewedBy: null,
  reviewedOn: null,
  sourceNotes: ['技能L05、L06没有示教清单，本节为通用护理常识，待护士审校。'],
  text: {
    'zh-CN': {
      title: '会阴清洁、纸尿裤与失禁护理',
      summary: '从前往后洗，湿了就换，皮肤不红不烂',
      whenToUse: [
        '老人憋不住大小便、用纸尿裤，或躺着要人帮着洗下身（会阴）。',
        '这时候老人最难为情。拉上帘子，少露一点，动作轻快，别抱怨。',
      ],
      doNotIf: [
        { text: '下身有伤口、刚做过手术，怎么洗问医生。' },
        { text: '皮肤烂了、流脓，先问医生再抹药。' },
        { text: '带着尿管的，照4.4节做。' },
        { text: '突然憋不住、尿疼、尿血，先看医生，别只用纸尿裤。' },
      ],
      blocks: [
        {
          kind: 'procedure',
          skill: 'L05',
          heading: '洗下身',
          steps: [
            { text: '洗手，戴手套。关门窗，盖好上身和两腿，屁股下垫尿垫。' },
            { text: '水温38到40度，手腕内侧试一试。' },
            { text: '女性：先擦中间，再擦两边，都从前往后，擦一下换一面。', image: 'front-to-back' },
            { text: '男性：轻轻翻开包皮洗净，再推回原处。阴囊下面也洗。' },
            { text: '翻成侧躺，最后洗肛门，也往后擦。' },
            { text: '用软布轻轻蘸干，皮肤褶里也蘸干。' },
          ],
        },
        {
          kind: 'procedure',
          skill: 'L06',
          heading: '换纸尿裤',
          steps: [
            { text: '新纸尿裤、湿巾、隔离霜先摆好。' },
            { text: '解开旧的，把脏的一面往里卷，用它先擦一把。' },
            { text: '照上面的办法洗净、蘸干。' },
            { text: '看皮肤红不红、破没破。抹薄薄一层隔离霜。' },
            {
              text: '让他侧过身，新的塞到身下，翻回来拉平。',
              image: 'pad-under',
            },
            { text: '前后拉齐，贴好，大腿边的褶翻出来，能塞进一指。' },
            { text: '脏的卷好扔掉，洗手，记下大小便。' },
          ],
        },
        {
          kind: 'text',
          heading: '少尿床的办法',
          paragraphs: [
            '白天每2到3小时带他去厕所，或递一次便盆。睡前再去一次。',
            '水照样喝，睡前2小时少喝一点。少喝茶和咖啡。',
          ],
        },
        {
          kind: 'check',
          heading: '多久看一次',
          items: [
            { look: '纸尿裤湿没湿', howOften: '每2小时摸1次，夜里翻身时也摸' },
            { look: '有大便', howOften: '马上换，别等' },
            { look: '下身皮肤', howOften: '每次换都看' },
            { look: '洗下身', howOften: '每天至少1次，大便后再洗' },
          ],
        },
      ],
      redFlags: [
        {
          sign: '发高烧打寒战、人糊涂、叫不醒。',
          action: 'call120',
          doNow: '打120，侧躺，盖好。',
        },
        {
          sign: '突然大小便憋不住，两腿也没劲、发麻。',
          action: 'call120',
          doNow: '别让他走动，打120，记下时间。',
        },
        {
          sign: '一天没有尿，小肚子又胀又疼。',
          action: 'doctorToday',
          doNow: '马上去急诊，别硬压肚子。',
        },
        {
          sign: '尿疼、尿血、尿臭、发烧。',
          action: 'doctorToday',
          doNow: '当天看医生，多半是尿路发炎。',
        },
        {
          sign: '皮肤破了、起水疱、流水、起白膜。',
          action: 'doctorToday',
          doNow: '洗净晾干，当天联系医护，别乱抹药膏。',
        },
        {
          sign: '皮肤发红，换得勤了还不退。',
          action: 'askTrainer',
          doNow: '多晾一晾，换个牌子，问培训师用什么护。',
        },
      ],
      commonMistakes: [
        { text: '从后往前擦，把脏东西带到尿道口。' },
        { text: '一天到晚不换，等满了再换。' },
        { text: '用力搓、用热水烫、用肥皂天天洗。' },
        { text: '隔离霜抹得厚厚的，纸尿裤吸不了尿。' },
        { text: '抹爽身粉，湿了结块磨皮肤。' },
        { text: '当着外人换，或当面说“又尿了”。' },
      ],
      images: [
        {
          key: 'front-to-back',
          alt: '示意图：绿箭头从前指向后，写着擦一下换一面。往回的箭头画红叉。',
          caption: '从前往后，不往回擦',
        },
        {
          key: 'pad-under',
          alt: '老人盖着毛巾侧躺，身下放着卷起一半的纸尿裤。箭头表示翻回来拉平。',
          caption: '侧身塞进去，翻回来拉平',
        },
      ],
    },
    en: {
      title: 'Intimate washing, pads and incontinence care',
      summary: 'Front to back, change when wet: the skin stays whole',
      whenToUse: [
        'The elder cannot hold urine or stool, uses pads, or needs washing of the private parts in bed.',
        'This is the most embarrassing moment. Draw the curtain, uncover little, be quick and kind.',
      ],
      doNotIf: [
        { text: 'A wound or recent surgery there: ask the doctor how to wash.' },
        { text: 'Raw or weeping skin: ask the doctor before any ointment.' },
        { text: 'With a catheter follow section 4.4.' },
        {
          text: 'Sudden incontinence, pain or blood in the urine: see a doctor, a pad is not enough.',
        },
      ],
      blocks: [
        {
          kind: 'procedure',
          skill: 'L05',
          heading: 'Washing the private parts',
          steps: [
            {
              text: 'Wash hands, gloves on. Windows closed, body and legs covered, a pad underneath.',
            },
            { text: 'Water at 38 to 40 °C, tested on the wrist.' },
            {
              text: 'Women: the middle first, then both sides, always from front to back, a fresh side for each wipe.',
              image: 'front-to-back',
            },
            {
              text: 'Men: gently draw back the foreskin, wash, and push it forward again. Wash under the scrotum too.',
            },
            { text: 'On the side, wash the anus last, wiping backwards.' },
            { text: 'Pat dry with a soft cloth, the folds as well.' },
          ],
        },
        {
          kind: 'procedure',
          skill: 'L06',
          heading: 'Changing the pad',
          steps: [
            { text: 'Lay out a new pad, wipes and barrier cream first.' },
            { text: 'Open the old one, roll the soiled side inwards and use it for a first wipe.' },
            { text: 'Wash and pat dry as above.' },
            { text: 'Look for red or broken skin. Put on a thin layer of barrier cream.' },
            {
              text: 'Elder on the side, push the new pad under, roll back and pull it flat.',
              image: 'pad-under',
            },
            {
              text: 'Front and back even, tapes closed, leg frills turned out, room for one finger.',
            },
            { text: 'Roll up and throw away, wash hands, note urine and stool.' },
          ],
        },
        {
          kind: 'text',
          heading: 'Fewer accidents',
          paragraphs: [
            'By day take them to the toilet or offer the bedpan every 2 to 3 hours, and once more before sleep.',
            'Keep up drinking, a little less in the 2 hours before sleep. Little tea and coffee.',
          ],
        },
        {
          kind: 'check',
          heading: 'How often to look',
          items: [
            { look: 'Is the pad wet?', howOften: 'Feel it every 2 hours, and at night when turning' },
            { look: 'Stool', howOften: 'Change at once' },
            { look: 'Skin', howOften: 'At each change' },
            { look: 'Washing', howOften: 'At least once a day, and after stool' },
          ],
        },
      ],
      redFlags: [
        {
          sign: 'High fever with shivering, confusion, cannot be woken.',
          action: 'call120',
          doNow: 'Call 120, lay them on the side, cover them.',
        },
        {
          sign: 'Suddenly cannot hold urine or stool, and both legs are weak or numb.',
          action: 'call120',
          doNow: 'No walking; call 120 and note the time.',
        },
        {
          sign: 'No urine for a day, lower belly swollen and painful.',
          action: 'doctorToday',
          doNow: 'To the emergency department at once; do not press the belly.',
        },
        {
          sign: 'Pain, blood or smell in the urine, fever.',
          action: 'doctorToday',
          doNow: 'See a doctor the same day: probably an infection.',
        },
        {
          sign: 'Broken skin, blisters, weeping, a white film.',
          action: 'doctorToday',
          doNow: 'Wash, let it dry in the air, contact a nurse or doctor the same day; no random ointment.',
        },
        {
          sign: 'Red skin that stays although you change often.',
          action: 'askTrainer',
          doNow: 'More air, another brand, ask the trainer what to use.',
        },
      ],
      commonMistakes: [
        { text: 'Wiping from back to front.' },
        { text: 'Changing only when it is full.' },
        { text: 'Rubbing, hot water, soap every day.' },
        { text: 'Cream so thick that the pad cannot absorb.' },
        { text: 'Talcum: it cakes and rubs.' },
        { text: 'Changing in front of others, or saying “wet again”.' },
      ],
      images: [
        {
          key: 'front-to-back',
          alt: 'Sketch: a green arrow from front to back, marked a fresh side for each wipe; the arrow back is crossed out.',
          caption: 'Front to back, never the other way',
        },
        {
          key: 'pad-under',
          alt: 'The elder lies covered on the side with a half-rolled new pad underneath; an arrow shows rolling back.',
          caption: 'Push it under, roll back, pull it flat',
        },
      ],
    },
  },
} satisfies SectionFile
