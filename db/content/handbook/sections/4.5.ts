import type { SectionFile } from '#lib/handbook/schema.ts'

export const section = {
  code: '4.5',
  versionNo: 1,
  relatedSkills: ['N07', 'N10'],
  readingMinutes: 3,
  reviewedBy: null,
  reviewedOn: null,
  sourceNotes: [
    '技能N07、N10没有示教清单，本节为通用护理常识，待造口专科护士审校。',
    '清创（剪除坏死组织）不教家属：domain.md A6。',
  ],
  text: {
    'zh-CN': {
      title: '造口、小伤口与皮肤破损',
      summary: '怎么换造口（肚子上的口子）的袋子，怎么护小伤口',
      whenToUse: [
        '老人肚子上开了排便、排尿的口子（造口），要换袋子，用前半节。',
        '皮肤薄，轻轻一碰就破皮、掀皮，用后半节。',
      ],
      doNotIf: [
        { text: '糖尿病老人的脚破了，再小也先给医生看。' },
        { text: '伤口深、口子大，或是被锈铁扎的、被猫狗咬的。' },
        { text: '褥疮破了、发黑了、有洞了。' },
        { text: '吃防血栓药，伤口渗血不停。' },
        { text: '造口刚做完，还没有护士教过您。' },
      ],
      blocks: [
        {
          kind: 'procedure',
          skill: 'N07',
          heading: '怎么换造口袋',
          steps: [
            { text: '饭前换，这时便少。洗手，备好温水、软布、尺子、新袋。' },
            { text: '一手按住皮肤，一手从上往下慢慢揭旧袋。' },
            { text: '用温水和软布擦净四周皮肤，轻轻蘸干。别用酒精和药水。' },
            { text: '看造口：粉红或鲜红、湿润，是好的。' },
            {
              text: '量好造口大小，把底盘的口剪得比它大1到2毫米。',
              image: 'flange-cut',
            },
            { text: '皮肤干透了，从下往上贴，用手掌捂3分钟。' },
            { text: '夹好袋口，轻轻拉一拉，看牢不牢。' },
          ],
        },
        {
          kind: 'procedure',
          skill: 'N10',
          heading: '小伤口、掀皮怎么办',
          steps: [
            { text: '洗手，戴一次性手套。' },
            { text: '出血的，用干净纱布按住5到10分钟，中间别掀开看。' },
            { text: '用生理盐水或凉开水，轻轻冲掉脏东西。' },
            { text: '皮掀起来的，用湿棉签轻轻推回原位。别剪、别撕。', image: 'skin-flap' },
            { text: '把四周皮肤蘸干，盖上不粘伤口的敷料。' },
            { text: '外面松松绕一圈绷带。薄皮肤上别直接贴胶布。' },
            { text: '写上日期。几天换一次药，听护士的。' },
          ],
        },
        {
          kind: 'text',
          heading: '这件事不要自己做',
          paragraphs: [
            '伤口上的黑痂、烂肉不要自己剪、不要抠。这叫清创（剪掉坏肉），要由医护人员做。',
            '造口缩进去了，别用手指去捅。',
          ],
        },
        {
          kind: 'check',
          heading: '多久看一次',
          items: [
            { look: '造口袋满没满', howOften: '到三分之一就倒，别等装满' },
            { look: '底盘有没有渗漏', howOften: '一般3到5天换1次，漏了马上换' },
            { look: '造口颜色、四周皮肤', howOften: '每次换袋时' },
            { look: '小伤口红不红、肿不肿、有没有脓', howOften: '每天1次，隔着敷料看渗湿' },
          ],
        },
      ],
      redFlags: [
        {
          sign: '伤口或造口流血，用力按10分钟还止不住。',
          action: 'call120',
          doNow: '继续按住别松手，打120。',
        },
        {
          sign: '伤口烂了，又高烧打寒战、人变糊涂。',
          action: 'call120',
          doNow: '打120。',
        },
        {
          sign: '造口变紫、变黑、发白，或者脱出来一大截。',
          action: 'doctorToday',
          doNow: '马上去医院急诊。脱出来的用湿纱布盖好，别往里塞。',
        },
        {
          sign: '造口半天不出东西，肚子胀疼，还吐。',
          action: 'doctorToday',
          doNow: '先别吃喝，马上去医院急诊。',
        },
        {
          sign: '伤口越来越红、肿、热、疼，流脓发臭，或者发烧。',
          action: 'doctorToday',
          doNow: '盖好伤口，当天看医生。',
        },
        {
          sign: '造口四周皮肤发红、发痒、破皮。',
          action: 'askTrainer',
          doNow: '量一量底盘的口是不是剪大了，问培训师或造口护士。',
        },
      ],
      commonMistakes: [
        { text: '底盘的口剪得太大，便水烂皮肤。' },
        { text: '造口四周天天擦酒精、消毒水。' },
        { text: '袋子装满了才倒，一坠就漏。' },
        { text: '往伤口上抹牙膏、香灰、酱油、紫药水。' },
        { text: '一下子撕掉胶布，把薄皮肤带下来。' },
        { text: '把掀起来的皮剪掉。' },
      ],
      images: [
        {
          key: 'flange-cut',
          alt: '造口底盘的正面。中间圆口比造口大一圈，标着1到2毫米。',
          caption: '口子只大1到2毫米',
        },
        {
          key: 'skin-flap',
          alt: '胳膊上一块掀起的皮，湿棉签顺着箭头把它推回原位。',
          caption: '轻轻推回去，别剪掉',
        },
      ],
    },
    en: {
      title: 'Stoma, small wounds and broken skin',
      summary: 'Changing a stoma bag; washing and covering small wounds',
      whenToUse: [
        'The elder passes stool or urine through an opening on the belly (a stoma) and the bag needs changing: use the first half.',
        'Thin skin that tears or peels at a touch: use the second half.',
      ],
      doNotIf: [
        { text: 'A wound on the foot of a person with diabetes, however small: show it to a doctor first.' },
        { text: 'A deep or wide wound, or one from rusty iron or an animal bite.' },
        { text: 'A pressure sore that is open, black or has a hole.' },
        { text: 'On blood thinners, and the wound keeps oozing.' },
        { text: 'The stoma is new and no nurse has shown you yet.' },
      ],
      blocks: [
        {
          kind: 'procedure',
          skill: 'N07',
          heading: 'Changing the stoma bag',
          steps: [
            {
              text: 'Change it before a meal, when there is less stool. Wash your hands; have warm water, soft cloth, a ruler and a new bag ready.',
            },
            { text: 'Hold the skin with one hand and peel the old bag slowly from the top down.' },
            {
              text: 'Clean the skin around it with warm water and a soft cloth and pat dry. No alcohol, no antiseptic.',
            },
            { text: 'Look at the stoma: pink or red and moist is healthy.' },
            {
              text: 'Measure the stoma and cut the opening of the base plate 1 to 2 mm larger.',
              image: 'flange-cut',
            },
            {
              text: 'When the skin is fully dry, stick it on from the bottom up and warm it with your palm for 3 minutes.',
            },
            { text: 'Close the clip and tug lightly to see whether it holds.' },
          ],
        },
        {
          kind: 'procedure',
          skill: 'N10',
          heading: 'Small wounds and skin tears',
          steps: [
            { text: 'Wash your hands and put on disposable gloves.' },
            { text: 'If it bleeds, press clean gauze on it for 5 to 10 minutes without peeping.' },
            { text: 'Rinse dirt off gently with saline or cooled boiled water.' },
            {
              text: 'If a flap of skin is lifted, push it gently back into place with a damp cotton bud. Do not cut or tear it.',
              image: 'skin-flap',
            },
            { text: 'Pat the skin around it dry and cover with a dressing that does not stick.' },
            { text: 'Wrap a bandage loosely over it. No tape directly on thin skin.' },
            { text: 'Write the date on it. The nurse says how often to change it.' },
          ],
        },
        {
          kind: 'text',
          heading: 'Do not do this yourself',
          paragraphs: [
            'Do not cut or pick off black crusts or dead flesh. That is debridement and only nurses and doctors may do it.',
            'If the stoma has sunk in, do not poke a finger into it.',
          ],
        },
        {
          kind: 'check',
          heading: 'How often to look',
          items: [
            {
              look: 'Is the stoma bag filling?',
              howOften: 'Empty it at one-third; do not wait until it is full',
            },
            {
              look: 'Is the base plate leaking?',
              howOften: 'Normally change every 3 to 5 days, at once if it leaks',
            },
            { look: 'Colour of the stoma, skin around it', howOften: 'At every change' },
            {
              look: 'Small wound: redness, swelling, pus',
              howOften: 'Once a day; look for wetness through the dressing',
            },
          ],
        },
      ],
      redFlags: [
        {
          sign: 'A wound or stoma still bleeds after 10 minutes of firm pressure.',
          action: 'call120',
          doNow: 'Keep pressing without letting go and call 120.',
        },
        {
          sign: 'A bad wound together with high fever, shivering or confusion.',
          action: 'call120',
          doNow: 'Call 120.',
        },
        {
          sign: 'The stoma turns purple, black or white, or a long piece slides out.',
          action: 'doctorToday',
          doNow:
            'Go to the emergency department at once. Cover what has slid out with wet gauze; do not push it in.',
        },
        {
          sign: 'Nothing from the stoma for half a day, with a swollen, painful belly and vomiting.',
          action: 'doctorToday',
          doNow: 'Nothing to eat or drink; go to the emergency department at once.',
        },
        {
          sign: 'A wound gets redder, more swollen, hot and painful, has pus or smells, or there is fever.',
          action: 'doctorToday',
          doNow: 'Cover it and see a doctor the same day.',
        },
        {
          sign: 'Skin around the stoma is red, itchy or broken.',
          action: 'askTrainer',
          doNow: 'Measure whether the opening was cut too large, and ask the trainer or stoma nurse.',
        },
      ],
      commonMistakes: [
        { text: 'Cutting the opening too large: stool eats into the skin.' },
        { text: 'Wiping around the stoma with alcohol or antiseptic every day.' },
        { text: 'Emptying the bag only when full: its weight makes it leak.' },
        { text: 'Toothpaste, ash, soy sauce or gentian violet on a wound.' },
        { text: 'Ripping tape off: thin skin comes off with it.' },
        { text: 'Cutting off the lifted skin.' },
      ],
      images: [
        {
          key: 'flange-cut',
          alt: 'Front of a stoma base plate. The round opening is slightly larger than the stoma, marked 1 to 2 mm.',
          caption: 'Only 1 to 2 mm larger',
        },
        {
          key: 'skin-flap',
          alt: 'A lifted flap of skin on the arm; a damp cotton bud pushes it back along an arrow.',
          caption: 'Push it back gently, do not cut it off',
        },
      ],
    },
  },
} satisfies SectionFile
