import type { SectionFile } from '#lib/handbook/schema.ts'

export const section = {
  code: '3.1',
  versionNo: 1,
  relatedSkills: ['L01'],
  readingMinutes: 2,
  reviewedBy: null,
  reviewedOn: null,
  sourceNotes: ['步骤和数字按技能清单L01编写；其余为通用护理常识，待护士审校。'],
  text: {
    'zh-CN': {
      title: '喂饭的姿势和步骤',
      summary: '坐直、小口、看着咽，慢慢吃，不呛着',
      whenToUse: [
        '老人自己拿不稳勺子，要人喂，或者要人在旁边看着吃。',
        '饭菜走错路，进了气管，叫呛着（误吸）。它会让肺发炎，所以姿势比吃多少更要紧。',
      ],
      doNotIf: [
        { text: '迷糊、叫不醒、犯困，先别喂。', covers: ['L01#1'] },
        { text: '坐不起来，床头也摇不高，先别喂。', covers: ['L01#1'] },
        { text: '喝水都呛，或这几天吃饭总呛，先请医生查吞咽。', covers: ['L01#5'] },
        { text: '喘得厉害、发高烧，先问医生。' },
        { text: '刚出院，医生说过“先别吃”的，照医生说的办。' },
      ],
      blocks: [
        {
          kind: 'procedure',
          skill: 'L01',
          heading: '喂饭前',
          steps: [
            {
              text: '叫他一声，看他醒着。听他说句话，嗓音清楚才喂。',
              covers: ['L01#1'],
            },
            {
              text: '扶他坐直。坐不住的，床头摇到60度以上，下巴微微收着。',
              covers: ['L01#1'],
              image: 'sit-upright',
            },
            { text: '关掉电视。戴好假牙，围上毛巾，您坐着和他一样高。' },
            { text: '看饭菜软硬、稀稠合不合适。', covers: ['L01#2'] },
            { text: '先喂一小勺，看他咽得顺不顺。', covers: ['L01#2'] },
          ],
        },
        {
          kind: 'procedure',
          skill: 'L01',
          heading: '喂的时候',
          steps: [
            {
              text: '一口只盛一茶匙，勺子平着送进去。',
              covers: ['L01#3'],
              image: 'level-spoon',
            },
            { text: '偏瘫的，从有劲的那边（健侧）送。', covers: ['L01#3'] },
            { text: '看见喉头动了，咽下去了，再喂下一口。', covers: ['L01#4'] },
            { text: '不催他，不逗他笑，嘴里有饭不问话。', covers: ['L01#4'] },
            { text: '干的和稀的分开喂，别用汤泡饭往下送。' },
            { text: '咳了、声音发湿、流眼泪：马上停，歇一会儿。', covers: ['L01#5'] },
          ],
        },
        {
          kind: 'procedure',
          skill: 'L01',
          heading: '吃完以后',
          steps: [
            { text: '看看嘴里、腮帮子里有没有剩饭，漱口或擦净。', covers: ['L01#6'] },
            { text: '接着坐30分钟，再躺下。', covers: ['L01#6'] },
            { text: '记下吃了多少，有没有呛。', covers: ['L01#7'] },
          ],
        },
        {
          kind: 'check',
          heading: '看什么、多久看',
          items: [
            { look: '有没有咳、声音湿不湿', howOften: '每一口都看、都听', covers: ['L01#5'] },
            { look: '吃一顿用了多久', howOften: '每顿。过了40分钟就歇，少吃多餐' },
            { look: '体温', howOften: '呛过以后，每天早晚各1次，量3天' },
            { look: '体重', howOften: '每月1次' },
          ],
        },
      ],
      redFlags: [
        {
          sign: '突然不能说话、喘不上气、脸发紫。',
          action: 'call120',
          doNow: '这是噎住了。打120，马上照7.1节做。',
        },
        {
          sign: '呛了以后一直喘、嘴唇发紫、叫不应。',
          action: 'call120',
          doNow: '停喂，打120，侧着头，让嘴里的东西流出来。',
        },
        {
          sign: '一顿饭反复呛，声音老是湿的。',
          action: 'doctorToday',
          doNow: '停喂，当天看医生，请他查吞咽。',
          covers: ['L01#5'],
        },
        {
          sign: '呛过以后发烧、痰多、没精神。',
          action: 'doctorToday',
          doNow: '当天看医生，怕是肺发炎了。',
        },
        {
          sign: '一天吃不到平时的一半，或不肯张嘴。',
          action: 'askTrainer',
          doNow: '先看嘴里有没有破、疼不疼。两天不好，看医生。',
        },
      ],
      commonMistakes: [
        { text: '躺着喂、仰着头喂。', covers: ['L01#1'] },
        { text: '一大勺一大勺赶着喂。', covers: ['L01#3', 'L01#4'] },
        { text: '一边喂一边逗他说话、逗他笑。', covers: ['L01#4'] },
        { text: '呛了还接着喂，或喝水往下冲。', covers: ['L01#5'] },
        { text: '用吸管、针管往嘴里打。' },
        { text: '吃完马上放平。', covers: ['L01#6'] },
      ],
      images: [
        {
          key: 'sit-upright',
          alt: '老人坐得很直，下巴微收。照护者坐在旁边，眼睛一样高。',
          caption: '坐直，下巴微收',
        },
        {
          key: 'level-spoon',
          alt: '一只勺子平着，从偏瘫老人有劲的一侧嘴角送进去。勺里只有半勺饭。',
          caption: '小口，勺子平着送',
        },
      ],
    },
    en: {
      title: 'Feeding: position and steps',
      summary: 'Upright, small spoonfuls, watch each swallow: no choking',
      whenToUse: [
        'The elder cannot hold a spoon steadily and needs feeding, or someone to watch.',
        'When food goes down the wrong way into the lungs (aspiration), it causes pneumonia. So position matters more than how much is eaten.',
      ],
      doNotIf: [
        { text: 'Drowsy, sleepy, or cannot be woken: do not feed.', covers: ['L01#1'] },
        {
          text: 'Cannot sit up, and the bed head cannot be raised: do not feed.',
          covers: ['L01#1'],
        },
        {
          text: 'Chokes even on water, or often at meals these days: have the swallowing checked first.',
          covers: ['L01#5'],
        },
        { text: 'Very breathless or high fever: ask the doctor first.' },
        { text: 'Just out of hospital and told “nothing by mouth”: keep to it.' },
      ],
      blocks: [
        {
          kind: 'procedure',
          skill: 'L01',
          heading: 'Before the meal',
          steps: [
            {
              text: 'Call them: are they awake? Let them say a sentence: feed only if the voice is clear.',
              covers: ['L01#1'],
            },
            {
              text: 'Sit them upright. If they cannot hold it, raise the bed head to 60 degrees or more, chin slightly tucked.',
              covers: ['L01#1'],
              image: 'sit-upright',
            },
            {
              text: 'Television off, dentures in, towel on. Sit down so that your eyes are level.',
            },
            { text: 'See whether the texture of the food is right.', covers: ['L01#2'] },
            { text: 'Give one small trial spoon and see whether it goes down well.', covers: ['L01#2'] },
          ],
        },
        {
          kind: 'procedure',
          skill: 'L01',
          heading: 'While feeding',
          steps: [
            {
              text: 'A teaspoonful at a time, the spoon held level.',
              covers: ['L01#3'],
              image: 'level-spoon',
            },
            { text: 'After a stroke, bring it in from the stronger side.', covers: ['L01#3'] },
            {
              text: 'Wait until you see the throat move and it is swallowed before the next spoon.',
              covers: ['L01#4'],
            },
            {
              text: 'No rushing, no joking, no questions while the mouth is full.',
              covers: ['L01#4'],
            },
            { text: 'Give solids and liquids separately; do not wash rice down with soup.' },
            {
              text: 'Cough, a wet voice, watery eyes: stop at once and let them rest.',
              covers: ['L01#5'],
            },
          ],
        },
        {
          kind: 'procedure',
          skill: 'L01',
          heading: 'After the meal',
          steps: [
            {
              text: 'Look for food left in the mouth and cheeks; rinse or wipe the mouth clean.',
              covers: ['L01#6'],
            },
            { text: 'Stay upright for 30 minutes before lying down.', covers: ['L01#6'] },
            { text: 'Write down how much was eaten and any coughing.', covers: ['L01#7'] },
          ],
        },
        {
          kind: 'check',
          heading: 'What to watch and how often',
          items: [
            {
              look: 'Coughing, a wet voice',
              howOften: 'At every spoon, with eyes and ears',
              covers: ['L01#5'],
            },
            {
              look: 'How long the meal takes',
              howOften: 'Each meal. After 40 minutes stop; rather more and smaller meals',
            },
            { look: 'Temperature', howOften: 'After choking: morning and evening for 3 days' },
            { look: 'Weight', howOften: 'Once a month' },
          ],
        },
      ],
      redFlags: [
        {
          sign: 'Suddenly cannot speak or breathe, face turns blue.',
          action: 'call120',
          doNow: 'This is choking. Call 120 and follow section 7.1 at once.',
        },
        {
          sign: 'After coughing: breathless all the time, blue lips, no response.',
          action: 'call120',
          doNow: 'Stop feeding, call 120, turn the head so that the food can run out.',
        },
        {
          sign: 'Chokes again and again in one meal, voice always wet.',
          action: 'doctorToday',
          doNow: 'Stop feeding, see a doctor the same day and ask for a swallowing check.',
          covers: ['L01#5'],
        },
        {
          sign: 'Fever, more phlegm, listless after choking.',
          action: 'doctorToday',
          doNow: 'See a doctor the same day: it may be pneumonia.',
        },
        {
          sign: 'Eats less than half of the usual, or will not open the mouth.',
          action: 'askTrainer',
          doNow: 'Look for sores and pain in the mouth. If it is no better in two days, see a doctor.',
        },
      ],
      commonMistakes: [
        { text: 'Feeding lying down or with the head tipped back.', covers: ['L01#1'] },
        { text: 'Large spoonfuls in a hurry.', covers: ['L01#3', 'L01#4'] },
        { text: 'Making them talk or laugh while eating.', covers: ['L01#4'] },
        {
          text: 'Feeding on after choking, or washing it down with water.',
          covers: ['L01#5'],
        },
        { text: 'Squirting food in with a straw or syringe.' },
        { text: 'Laying them flat straight after the meal.', covers: ['L01#6'] },
      ],
      images: [
        {
          key: 'sit-upright',
          alt: 'The elder sits upright, chin slightly tucked. The caregiver sits beside, eyes level.',
          caption: 'Upright, chin slightly tucked',
        },
        {
          key: 'level-spoon',
          alt: 'A level spoon, only half full, comes in from the stronger corner of the mouth.',
          caption: 'A small spoonful, held level',
        },
      ],
    },
  },
} satisfies SectionFile
