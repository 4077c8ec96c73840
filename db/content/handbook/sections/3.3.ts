import type { SectionFile } from '#lib/handbook/schema.ts'

export const section = {
  code: '3.3',
  versionNo: 1,
  relatedSkills: ['R06'],
  readingMinutes: 2,
  reviewedBy: null,
  reviewedOn: null,
  sourceNotes: ['技能R06没有示教清单，本节为通用康复操，次数待康复师审校。'],
  text: {
    'zh-CN': {
      title: '吞咽训练操',
      summary: '每天练嘴、练舌、练嗓子，咽得更稳',
      whenToUse: [
        '老人吞咽不好，人是醒的，听得懂、做得了。',
        '饭前30分钟练最好，也给吃饭热热身。练的时候嘴里不放东西。',
      ],
      doNotIf: [
        { text: '迷糊、发烧、犯困，先别练。' },
        { text: '刚做过头颈手术，或脖子有伤，先问医生。' },
        { text: '血压很高、心口疼、喘得厉害，先问医生。' },
        { text: '没查过吞咽的，先请医生查。' },
      ],
      blocks: [
        {
          kind: 'procedure',
          skill: 'R06',
          heading: '先松一松',
          steps: [
            { text: '扶老人坐直，脚踩稳，戴好假牙。' },
            { text: '用鼻子慢慢吸气，用嘴慢慢吐气，做3次。' },
            { text: '头慢慢往左转、往右转，各3次。别转圈，别往后仰。' },
            { text: '肩膀往上耸，再放下，做5次。' },
          ],
        },
        {
          kind: 'procedure',
          skill: 'R06',
          heading: '再练嘴和舌',
          steps: [
            { text: '鼓起腮帮子，憋住2秒，再瘪下去，做5次。', image: 'puff-cheeks' },
            { text: '张嘴笑，露出牙，再嘟起嘴，做5次。' },
            { text: '张大嘴，再闭紧，做5次。' },
            { text: '舌头往外伸、往左、往右、往上，各5次。', image: 'tongue-moves' },
            { text: '用勺子背轻轻抵住舌头，让他往外顶2秒，做5次。' },
            { text: '大声念“啪、他、卡、拉”，念5遍。' },
            { text: '咽一下口水，使劲咽，歇一歇，做3到5次。' },
            { text: '最后深吸气，用力咳一声。' },
          ],
        },
        {
          kind: 'check',
          heading: '练多少、看什么',
          items: [
            { look: '练几回', howOften: '每天2到3回，每回10分钟，累了就少做' },
            { look: '脸色、喘不喘、头晕不晕', howOften: '每做完一样看一次' },
            { look: '吃饭呛的次数', howOften: '每天记，每周比一比' },
          ],
        },
      ],
      redFlags: [
        {
          sign: '练着练着脸歪了、说不清话、一侧没劲。',
          action: 'call120',
          doNow: '停下，打120，照7.4节做。',
        },
        {
          sign: '胸口疼、喘不上气、嘴唇发紫。',
          action: 'call120',
          doNow: '停下，扶他坐好，打120。',
        },
        {
          sign: '这几天咽得更差，口水都呛。',
          action: 'doctorToday',
          doNow: '先停嘴里吃喝，当天看医生。',
        },
        {
          sign: '嘴里破了、下巴关节疼。',
          action: 'askTrainer',
          doNow: '这几样先不做，问培训师。',
        },
      ],
      commonMistakes: [
        { text: '嘴里含着水、含着饭练。' },
        { text: '躺着练、仰着头练。' },
        { text: '一次练到没力气，吃饭反而呛。' },
        { text: '用手硬拉舌头。' },
        { text: '练两天没见好就不练了。' },
      ],
      images: [
        {
          key: 'puff-cheeks',
          alt: '老人坐直，左边鼓起腮帮子，右边张嘴笑，箭头连着两个样子。',
          caption: '鼓腮、张嘴笑，各做5次',
        },
        {
          key: 'tongue-moves',
          alt: '张开的嘴，舌头伸出来，四个绿箭头指向外、左、右、上。',
          caption: '舌头往四个方向动',
        },
      ],
    },
    en: {
      title: 'Swallowing exercises',
      summary: 'Mouth, tongue and throat every day, for a safer swallow',
      whenToUse: [
        'The elder swallows badly but is awake, understands and can join in.',
        '30 minutes before a meal is best: it also warms up for eating. Nothing in the mouth while practising.',
      ],
      doNotIf: [
        { text: 'Drowsy, feverish or sleepy: do not practise.' },
        { text: 'Recent surgery on head or neck, or a neck injury: ask the doctor first.' },
        { text: 'Very high blood pressure, chest pain, very breathless: ask the doctor first.' },
        { text: 'Swallowing has never been checked: ask the doctor to check it.' },
      ],
      blocks: [
        {
          kind: 'procedure',
          skill: 'R06',
          heading: 'First loosen up',
          steps: [
            { text: 'Sit the elder upright, feet firm, dentures in.' },
            { text: 'Breathe in slowly through the nose and out through the mouth, 3 times.' },
            {
              text: 'Turn the head slowly left and right, 3 times each. No circling, no tipping back.',
            },
            { text: 'Lift the shoulders and let them drop, 5 times.' },
          ],
        },
        {
          kind: 'procedure',
          skill: 'R06',
          heading: 'Then mouth and tongue',
          steps: [
            {
              text: 'Puff out the cheeks, hold for 2 seconds, suck them in, 5 times.',
              image: 'puff-cheeks',
            },
            { text: 'A wide smile, then a kiss, 5 times.' },
            { text: 'Open the mouth wide, then close it tightly, 5 times.' },
            { text: 'Tongue out, left, right and up, 5 times each.', image: 'tongue-moves' },
            {
              text: 'Hold the back of a spoon lightly against the tongue and let it push for 2 seconds, 5 times.',
            },
            { text: 'Say loudly “pa, ta, ka, la”, 5 times.' },
            { text: 'Swallow spit hard, rest, 3 to 5 times.' },
            { text: 'To end with, a deep breath and one strong cough.' },
          ],
        },
        {
          kind: 'check',
          heading: 'How much, and what to watch',
          items: [
            {
              look: 'How often',
              howOften: '2 to 3 times a day, 10 minutes each, less when tired',
            },
            { look: 'Colour, breath, dizziness', howOften: 'After each exercise' },
            { look: 'Coughing at meals', howOften: 'Note it daily, compare every week' },
          ],
        },
      ],
      redFlags: [
        {
          sign: 'During practice: crooked face, unclear speech, weakness on one side.',
          action: 'call120',
          doNow: 'Stop, call 120, follow section 7.4.',
        },
        {
          sign: 'Chest pain, breathless, blue lips.',
          action: 'call120',
          doNow: 'Stop, sit them up, call 120.',
        },
        {
          sign: 'Swallowing is worse these days; chokes even on spit.',
          action: 'doctorToday',
          doNow: 'Nothing by mouth; see a doctor the same day.',
        },
        {
          sign: 'A sore mouth or a painful jaw.',
          action: 'askTrainer',
          doNow: 'Leave out those exercises and ask the trainer.',
        },
      ],
      commonMistakes: [
        { text: 'Practising with water or food in the mouth.' },
        { text: 'Practising lying down or with the head back.' },
        { text: 'Practising until exhausted: then the meal goes wrong.' },
        { text: 'Pulling the tongue by hand.' },
        { text: 'Giving up after two days without progress.' },
      ],
      images: [
        {
          key: 'puff-cheeks',
          alt: 'The elder sits upright: left, cheeks puffed; right, a wide smile; an arrow between them.',
          caption: 'Puff and smile, 5 times each',
        },
        {
          key: 'tongue-moves',
          alt: 'An open mouth with the tongue out; four green arrows point out, left, right and up.',
          caption: 'The tongue moves four ways',
        },
      ],
    },
  },
} satisfies SectionFile
