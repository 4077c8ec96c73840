import type { SectionFile } from '#lib/handbook/schema.ts'

export const section = {
  code: '3.5',
  versionNo: 1,
  relatedSkills: ['N09'],
  readingMinutes: 3,
  reviewedBy: null,
  reviewedOn: null,
  sourceNotes: [
    '技能N09没有示教清单；每天1500到1700毫升水、顺时针揉肚子、开塞露用法为通用常识，待护士审校。',
  ],
  text: {
    'zh-CN': {
      title: '喝水、营养与便秘',
      summary: '喝够水、吃够蛋白，大便顺了人就舒服',
      whenToUse: [
        '老人吃得少、喝得少、人瘦了，或大便干、几天不解。',
        '先靠喝水、吃菜、多活动。3天没大便、又难受，再用开塞露。',
      ],
      doNotIf: [
        { text: '心脏、肾脏不好，限制喝水的，喝多少听医生的。' },
        { text: '肚子剧痛、呕吐、不放屁，先别通便，去医院。' },
        { text: '大便带血，或刚做过肠子、肛门手术，先问医生。' },
        { text: '心脏病还不稳的，用开塞露前先问医生。' },
        { text: '用手掏大便，先问护士，别自己掏。' },
      ],
      blocks: [
        {
          kind: 'text',
          heading: '喝水和吃饭',
          paragraphs: [
            '不限水的，连汤带粥每天喝1500到1700毫升。少量多次，别等渴。',
            '每天1个蛋、1袋奶，再加鱼、肉或豆腐。吃不动的，做软、做碎。',
            '每天吃菜和水果，加点粗粮。吃得少的，一天分5到6顿。',
          ],
        },
        {
          kind: 'procedure',
          skill: 'N09',
          heading: '让大便顺一点',
          steps: [
            { text: '早饭后就坐便盆，天天同一个时候，坐5到10分钟。' },
            { text: '脚下垫小凳，身子往前倾，关上门别催。', image: 'sit-forward' },
            {
              text: '暖手，绕着肚脐顺时针揉肚子10分钟，每天1到2回。',
              image: 'belly-circle',
            },
            { text: '能动的多走走。躺着的，帮他屈腿、抬腿。' },
            { text: '3天没大便，问医生要不要吃通便药。' },
          ],
        },
        {
          kind: 'procedure',
          skill: 'N09',
          heading: '用开塞露',
          steps: [
            { text: '洗手，戴手套。让老人朝左侧躺，屈起腿，屁股下垫尿垫。' },
            { text: '拧开盖，看管口光不光滑，挤一点出来抹在管口。' },
            { text: '让他张嘴哈气，把管子轻轻插进肛门3到4厘米。' },
            { text: '慢慢挤完，捏着不松手，拔出来。' },
            { text: '用纸按住，让他憋5到10分钟，再坐便盆。' },
            { text: '别走开，叫他别太使劲，头晕就躺下。' },
            { text: '擦净、洗手，记下大便多少、什么颜色。' },
          ],
        },
        {
          kind: 'check',
          heading: '多久看一次',
          items: [
            { look: '喝了几杯水、尿黄不黄', howOften: '每天1次' },
            { look: '大便几天1次、干不干、有没有血', howOften: '每次记下来' },
            { look: '体重', howOften: '每月1次。一个月轻了2公斤要问医生' },
            { look: '假牙合不合适、嘴里破没破', howOften: '每周1次' },
          ],
        },
      ],
      redFlags: [
        {
          sign: '用力大便时晕倒、胸口疼、出冷汗。',
          action: 'call120',
          doNow: '放平，打120。没有呼吸的照7.2节做。',
        },
        {
          sign: '便很多血，或大便黑得像柏油，人发虚。',
          action: 'call120',
          doNow: '躺平别动，打120。',
        },
        {
          sign: '肚子又胀又疼，呕吐，不放屁。',
          action: 'doctorToday',
          doNow: '别吃别喝，别用开塞露，马上去急诊。',
        },
        {
          sign: '几天没大便，忽然流稀水，还是难受。',
          action: 'doctorToday',
          doNow: '可能是硬便堵着。别吃止泻药，当天看医生。',
        },
        {
          sign: '嘴干、尿很少、没精神、发蔫。',
          action: 'doctorToday',
          doNow: '当天看医生，怕是缺水。',
        },
        {
          sign: '一周用3次以上开塞露，才解得出。',
          action: 'askTrainer',
          doNow: '别当成天天用的，问培训师和医生换办法。',
        },
      ],
      commonMistakes: [
        { text: '怕尿多，就不给水喝。' },
        { text: '只喝粥、只喝汤，人越来越瘦。' },
        { text: '天天用开塞露。' },
        { text: '管口有毛刺就插，划破肛门。' },
        { text: '用完就叫他使劲，心脏受不了。' },
        { text: '听说哪种泻药好，就自己买来吃。' },
      ],
      images: [
        {
          key: 'belly-circle',
          alt: '穿着衣服的肚子。绿箭头绕着肚脐，顺着钟表走的方向画圈。',
          caption: '顺着钟表的方向揉',
        },
        {
          key: 'sit-forward',
          alt: '老人坐在便盆椅上，脚下垫小凳，身子前倾，照护者在旁边扶着。',
          caption: '脚垫高，身子往前倾',
        },
      ],
    },
    en: {
      title: 'Drinking, nutrition and constipation',
      summary: 'Enough water, enough protein, and a soft stool bring comfort',
      whenToUse: [
        'The elder eats and drinks little, loses weight, or has hard or rare stools.',
        'Start with water, vegetables and movement. After 3 days without a stool and with discomfort, use a glycerin enema.',
      ],
      doNotIf: [
        { text: 'Weak heart or kidneys with a limit on drinking: the doctor says how much.' },
        { text: 'Severe belly pain, vomiting, no wind: no laxative, go to hospital.' },
        { text: 'Blood in the stool, or recent surgery on bowel or anus: ask the doctor first.' },
        { text: 'A heart condition that is not stable: ask the doctor before an enema.' },
        { text: 'Removing stool by hand: ask the nurse, do not do it yourself.' },
      ],
      blocks: [
        {
          kind: 'text',
          heading: 'Drinking and eating',
          paragraphs: [
            'If there is no limit: 1500 to 1700 ml a day with soup and porridge. Often and little, not only when thirsty.',
            'Every day an egg and a glass of milk, and fish, meat or tofu. If chewing is hard, make it soft and small.',
            'Vegetables and fruit every day, some whole grain. Those who eat little have 5 to 6 small meals.',
          ],
        },
        {
          kind: 'procedure',
          skill: 'N09',
          heading: 'Helping the bowels',
          steps: [
            {
              text: 'Sit on the toilet after breakfast, at the same time every day, for 5 to 10 minutes.',
            },
            {
              text: 'Feet on a low stool, lean forward, door closed, no hurrying.',
              image: 'sit-forward',
            },
            {
              text: 'With warm hands rub the belly clockwise round the navel for 10 minutes, 1 to 2 times a day.',
              image: 'belly-circle',
            },
            { text: 'Walk as much as possible. In bed, bend and lift the legs for them.' },
            { text: 'After 3 days without a stool ask the doctor about a laxative.' },
          ],
        },
        {
          kind: 'procedure',
          skill: 'N09',
          heading: 'Using a glycerin enema',
          steps: [
            {
              text: 'Wash your hands, put on gloves. Elder on the left side, legs bent, a pad underneath.',
            },
            {
              text: 'Take the cap off, see that the tip is smooth, squeeze a little out to wet it.',
            },
            {
              text: 'Let them breathe out with open mouth and slide the tip gently 3 to 4 cm into the anus.',
            },
            { text: 'Squeeze it empty slowly and keep squeezing while you pull it out.' },
            {
              text: 'Hold tissue against it; let them hold on for 5 to 10 minutes before the bedpan.',
            },
            { text: 'Stay with them. No hard straining; if dizzy, lie down.' },
            { text: 'Wipe, wash hands, note amount and colour of the stool.' },
          ],
        },
        {
          kind: 'check',
          heading: 'How often to look',
          items: [
            { look: 'Cups of water, colour of the urine', howOften: 'Once a day' },
            { look: 'How often, how hard, any blood', howOften: 'Note it each time' },
            {
              look: 'Weight',
              howOften: 'Once a month. 2 kg less in a month: ask the doctor',
            },
            { look: 'Do dentures fit? Sores in the mouth?', howOften: 'Once a week' },
          ],
        },
      ],
      redFlags: [
        {
          sign: 'Faints, chest pain or cold sweat while straining.',
          action: 'call120',
          doNow: 'Lay them flat, call 120. No breathing: follow section 7.2.',
        },
        {
          sign: 'A lot of blood, or stool black like tar, and faint.',
          action: 'call120',
          doNow: 'Lie flat and still, call 120.',
        },
        {
          sign: 'Swollen, painful belly, vomiting, no wind.',
          action: 'doctorToday',
          doNow: 'Nothing to eat or drink, no enema, to the emergency department at once.',
        },
        {
          sign: 'No stool for days, then suddenly watery and still unwell.',
          action: 'doctorToday',
          doNow: 'Hard stool may be stuck. No medicine against diarrhoea; see a doctor the same day.',
        },
        {
          sign: 'Dry mouth, very little urine, listless.',
          action: 'doctorToday',
          doNow: 'See a doctor the same day: they may lack water.',
        },
        {
          sign: 'Needs an enema more than 3 times a week.',
          action: 'askTrainer',
          doNow: 'It is not for every day: ask the trainer and doctor for another way.',
        },
      ],
      commonMistakes: [
        { text: 'No water for fear of too much urine.' },
        { text: 'Only porridge and soup: they get thinner and thinner.' },
        { text: 'An enema every day.' },
        { text: 'A rough tip: it scratches the anus.' },
        { text: 'Hard straining right after it: a burden on the heart.' },
        { text: 'Buying any laxative that others praise.' },
      ],
      images: [
        {
          key: 'belly-circle',
          alt: 'A clothed belly. A green arrow circles the navel clockwise.',
          caption: 'Rub clockwise',
        },
        {
          key: 'sit-forward',
          alt: 'The elder sits on a commode chair, feet on a stool, leaning forward, supported by the caregiver.',
          caption: 'Feet raised, leaning forward',
        },
      ],
    },
  },
} satisfies SectionFile
