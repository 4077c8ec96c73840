import type { SectionFile } from '#lib/handbook/schema.ts'

export const section = {
  code: '5.5',
  versionNo: 1,
  relatedSkills: ['D07'],
  readingMinutes: 2,
  reviewedBy: null,
  reviewedOn: null,
  sourceNotes: [
    '步骤按技能清单D07编写；走失马上报警、不等24小时为通行做法。',
    '谵妄的常见原因为通用医学常识，待医师审校。',
  ],
  text: {
    'zh-CN': {
      title: '激越、走失与谵妄',
      summary: '闹起来先保安全，走失打110，突然糊涂当天看',
      whenToUse: [
        '失智老人突然发火、打人、喊叫、走来走去（激越），用前半节。',
        '老人爱往外走，怕走丢，用后半节。',
      ],
      doNotIf: [
        { text: '别捆绑，别吓唬，别锁在屋里不管。', covers: ['D07#5'] },
        { text: '安眠药、镇静药，别自己加，先问医生。', covers: ['D07#5'] },
        { text: '几小时到几天里突然变糊涂，先看医生。', covers: ['D07#6'] },
        { text: '刚换过药才开始闹，先问医生是不是药的事。' },
      ],
      blocks: [
        {
          kind: 'procedure',
          skill: 'D07',
          heading: '闹起来了怎么办',
          steps: [
            { text: '先移开刀、热水、玻璃。', covers: ['D07#1'] },
            {
              text: '站开一臂以上，让出门口，不围着他、不堵他。',
              covers: ['D07#1'],
              image: 'arms-length',
            },
            { text: '放低声音，慢慢说短句，眼睛和他平着。', covers: ['D07#2'] },
            { text: '不争辩，不当场纠正。说：“您着急了，我陪着您。”', covers: ['D07#2'] },
            {
              text: '想想为什么：疼、憋尿、便秘、饿、渴、冷、热。',
              covers: ['D07#3'],
            },
            { text: '再看：屋里吵不吵，发没发烧，换没换药。', covers: ['D07#3'] },
            {
              text: '换一件事引开他：放音乐、吃点心、散步、叠毛巾。',
              covers: ['D07#4'],
            },
            { text: '静下来以后，记下几点闹的、之前在干什么。' },
          ],
        },
        {
          kind: 'procedure',
          skill: 'D07',
          heading: '防走失',
          steps: [
            {
              text: '衣服里缝上卡片，写名字和您的电话。戴上定位手表。',
              covers: ['D07#7'],
              image: 'name-card',
            },
            { text: '手机里存一张近照，每月换新。', covers: ['D07#7'] },
            { text: '门上装风铃或门磁，一开就响。' },
            { text: '跟邻居、保安、小卖部打好招呼，留下电话。' },
            { text: '每天带他出去走一走，走累了就少往外跑。' },
          ],
        },
        {
          kind: 'procedure',
          skill: 'D07',
          heading: '人不见了',
          steps: [
            { text: '立刻打110，不用等24小时。', covers: ['D07#7'] },
            { text: '说清几点不见的，穿什么，有什么病，发近照过去。', covers: ['D07#7'] },
            { text: '留一个人在家等，别的人去老房子、菜场、车站找。' },
            { text: '找到了别责备，先看有没有伤，给他喝水、添衣服。' },
          ],
        },
        {
          kind: 'check',
          heading: '突然糊涂（谵妄）看什么',
          items: [
            { look: '时好时坏，白天睡、夜里闹，看见没有的东西', howOften: '生病、手术、换药后每天看' },
            { look: '体温、喝水、大便、小便', howOften: '发现不对劲，马上查一遍' },
          ],
        },
      ],
      redFlags: [
        {
          sign: '叫不醒、抽搐，或打伤了自己、打伤了人。',
          action: 'call120',
          doNow: '打120。有人要伤人，先躲开，再打110。',
        },
        {
          sign: '突然一侧没劲、脸歪、说不清话。',
          action: 'call120',
          doNow: '记下时间，打120，照7.4节做。',
        },
        {
          sign: '几小时到几天内突然变糊涂，时好时坏。',
          action: 'doctorToday',
          doNow: '这多半是谵妄。当天就医，带上用药清单和体温。',
          covers: ['D07#6'],
        },
        {
          sign: '天天闹，您睡不了觉，身上有伤。',
          action: 'askTrainer',
          doNow: '当天打电话给培训师，一起想办法，也看看8.3节。',
        },
      ],
      commonMistakes: [
        { text: '跟他讲道理、争对错。', covers: ['D07#2'] },
        { text: '几个人围上去按住他。', covers: ['D07#1'] },
        { text: '用床单把手捆在床栏上。', covers: ['D07#5'] },
        { text: '自己加一片安眠药，结果摔了、呛了。', covers: ['D07#5'] },
        { text: '当成老毛病，没看出是谵妄。', covers: ['D07#6'] },
        { text: '走失了先自己找半天，才报警。', covers: ['D07#7'] },
      ],
      images: [
        {
          key: 'arms-length',
          alt: '老人站着，照护者离开一臂多，侧着身，手放低，门口空着。',
          caption: '一臂以上，让出门口',
        },
        {
          key: 'name-card',
          alt: '外套里面缝着卡片，写着名字和家人电话。手腕上戴着定位手表。',
          caption: '卡片缝在衣服里',
        },
      ],
    },
    en: {
      title: 'Agitation, wandering and delirium',
      summary: 'Upset: safety first. Missing: 110. Suddenly confused: doctor the same day',
      whenToUse: [
        'An elder with dementia suddenly rages, hits, shouts or paces (agitation): use the first half.',
        'The elder likes to go out and might get lost: use the second half.',
      ],
      doNotIf: [
        {
          text: 'Do not tie them up, threaten them, or lock them in and leave them.',
          covers: ['D07#5'],
        },
        {
          text: 'No sleeping or calming tablets on your own; ask the doctor first.',
          covers: ['D07#5'],
        },
        { text: 'Suddenly confused within hours or days: see a doctor first.', covers: ['D07#6'] },
        { text: 'It began after a change of medicine: ask the doctor whether that is the cause.' },
      ],
      blocks: [
        {
          kind: 'procedure',
          skill: 'D07',
          heading: 'When the elder is upset',
          steps: [
            { text: 'First move knives, hot water and glass away.', covers: ['D07#1'] },
            {
              text: 'Keep more than an arm’s length away, leave the door free, do not corner them.',
              covers: ['D07#1'],
              image: 'arms-length',
            },
            {
              text: 'Low voice, slow short sentences, eyes on their level.',
              covers: ['D07#2'],
            },
            {
              text: 'Do not argue or correct. Say: “You are upset. I am here with you.”',
              covers: ['D07#2'],
            },
            {
              text: 'Look for a cause: pain, full bladder, constipation, hunger, thirst, cold, heat.',
              covers: ['D07#3'],
            },
            {
              text: 'And also: noise in the room, fever, a new medicine.',
              covers: ['D07#3'],
            },
            {
              text: 'Lead them to something else: music, a snack, a walk, folding towels.',
              covers: ['D07#4'],
            },
            { text: 'When it is calm, note the time and what came before.' },
          ],
        },
        {
          kind: 'procedure',
          skill: 'D07',
          heading: 'Preventing wandering',
          steps: [
            {
              text: 'Sew a card with name and your phone number into the clothes. Put a locator watch on.',
              covers: ['D07#7'],
              image: 'name-card',
            },
            { text: 'Keep a recent photo on your phone; renew it every month.', covers: ['D07#7'] },
            { text: 'A bell or door sensor that sounds when the door opens.' },
            { text: 'Tell neighbours, guards and the corner shop, and leave your number.' },
            { text: 'Take them out for a walk every day: a tired walker wanders less.' },
          ],
        },
        {
          kind: 'procedure',
          skill: 'D07',
          heading: 'When the elder is missing',
          steps: [
            { text: 'Call 110 at once; there is no need to wait 24 hours.', covers: ['D07#7'] },
            {
              text: 'Say when they went missing, what they wear, their illnesses; send the recent photo.',
              covers: ['D07#7'],
            },
            {
              text: 'One person stays at home; the others look at the old home, the market, the stations.',
            },
            { text: 'When found, no blame: look for injuries, give a drink and warm clothes.' },
          ],
        },
        {
          kind: 'check',
          heading: 'Sudden confusion (delirium): what to look for',
          items: [
            {
              look: 'Comes and goes, asleep by day and restless by night, sees things that are not there',
              howOften: 'Every day after illness, surgery or a new medicine',
            },
            {
              look: 'Temperature, drinking, stool, urine',
              howOften: 'Check them all as soon as something seems wrong',
            },
          ],
        },
      ],
      redFlags: [
        {
          sign: 'Cannot be woken, a fit, or injured themselves or others.',
          action: 'call120',
          doNow: 'Call 120. If someone may be hurt, get away first and call 110.',
        },
        {
          sign: 'Sudden weakness on one side, crooked face, unclear speech.',
          action: 'call120',
          doNow: 'Note the time, call 120, follow section 7.4.',
        },
        {
          sign: 'Suddenly confused over hours or days, better and worse by turns.',
          action: 'doctorToday',
          doNow:
            'This is probably delirium. See a doctor the same day with the medicine list and temperature.',
          covers: ['D07#6'],
        },
        {
          sign: 'Upset every day, you cannot sleep, you have been hurt.',
          action: 'askTrainer',
          doNow: 'Phone the trainer the same day to find a way together, and see section 8.3.',
        },
      ],
      commonMistakes: [
        { text: 'Reasoning and arguing.', covers: ['D07#2'] },
        { text: 'Several people closing in to hold them.', covers: ['D07#1'] },
        { text: 'Tying the hands to the bed rail.', covers: ['D07#5'] },
        { text: 'One more sleeping tablet: they fall or choke.', covers: ['D07#5'] },
        { text: 'Taking delirium for the old complaint.', covers: ['D07#6'] },
        { text: 'Searching for half a day before calling the police.', covers: ['D07#7'] },
      ],
      images: [
        {
          key: 'arms-length',
          alt: 'The elder stands; the caregiver is more than an arm’s length away, turned sideways, hands low, the door free.',
          caption: 'More than an arm’s length, door free',
        },
        {
          key: 'name-card',
          alt: 'A card with name and family phone number sewn inside a jacket, a locator watch on the wrist.',
          caption: 'The card is sewn into the clothes',
        },
      ],
    },
  },
} satisfies SectionFile
