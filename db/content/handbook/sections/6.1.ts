import type { SectionFile } from '#lib/handbook/schema.ts'

export const section = {
  code: '6.1',
  versionNo: 1,
  relatedSkills: ['R04'],
  readingMinutes: 3,
  reviewedBy: null,
  reviewedOn: null,
  sourceNotes: ['技能R04没有示教清单，本节为偏瘫体位摆放通用做法，待康复师审校。'],
  text: {
    'zh-CN': {
      title: '良肢位摆放',
      summary: '偏瘫的手脚摆对位置，不僵、不疼、不变形',
      whenToUse: [
        '中风后半边身子没劲，躺着、坐着都要把手脚摆好（良肢位）。',
        '没劲的一边叫患侧（有病的一边），有劲的一边叫健侧（好的一边）。',
        '摆好了，手不会总握着拳，脚不会往下垂，肩膀不会疼。',
      ],
      doNotIf: [
        { text: '患侧肩膀很疼、肿，或一碰就叫，先问康复师。' },
        { text: '骨头断了没长好，先问医生怎么摆。' },
        { text: '那一侧有褥疮，别压着它躺。' },
        { text: '一条腿突然肿、疼，先别动，当天看医生。' },
      ],
      blocks: [
        {
          kind: 'procedure',
          skill: 'R04',
          heading: '侧躺，好的一边在下',
          steps: [
            { text: '照4.2节翻身，患侧朝上，胸前放一个大枕头。' },
            {
              text: '患侧胳膊往前伸直，放在枕头上，手也垫住，别垂下去。',
              image: 'good-side-down',
            },
            { text: '患侧的腿往前屈，膝和脚都垫在枕头上。' },
            { text: '脚别悬在枕头外面。背后再塞一个枕头。' },
          ],
        },
        {
          kind: 'procedure',
          skill: 'R04',
          heading: '侧躺，患侧在下',
          steps: [
            { text: '身子往后靠一点，背后垫枕头，别正压在肩膀上。' },
            {
              text: '托住患侧肩胛往前轻轻带出来，胳膊伸直，手心朝上。别拉手。',
              image: 'weak-side-down',
            },
            { text: '患侧的腿微微屈膝。好的腿往前迈，垫在枕头上。' },
            { text: '问他肩膀疼不疼，疼就再带出来一点，还疼就换姿势。' },
          ],
        },
        {
          kind: 'procedure',
          skill: 'R04',
          heading: '仰面躺',
          steps: [
            { text: '患侧肩膀下垫薄枕头，胳膊伸直，手心朝上放在枕头上。' },
            { text: '胯和大腿外侧垫一条卷起的毛巾，别让腿往外倒。' },
            { text: '膝盖下垫薄薄一层。脚底不顶硬东西，被子别压着脚尖。' },
            { text: '这个姿势别躺太久，早点换成侧躺。' },
          ],
        },
        {
          kind: 'procedure',
          skill: 'R04',
          heading: '坐着',
          steps: [
            { text: '坐到底，背后垫直，两个屁股一样吃劲。' },
            { text: '患侧胳膊放在面前的桌上或枕头上，别垂着。' },
            { text: '两脚平踩，膝盖和脚尖朝前。' },
          ],
        },
        {
          kind: 'check',
          heading: '多久看一次',
          items: [
            { look: '换姿势', howOften: '一般每2小时1次，夜里也换' },
            { look: '手有没有握成拳、脚有没有往下垂', howOften: '每次换姿势时' },
            { look: '肩膀疼不疼、肿不肿', howOften: '每天2次' },
            { look: '压着的皮肤', howOften: '每次换姿势时，照4.2节看' },
          ],
        },
      ],
      redFlags: [
        {
          sign: '突然又说不清话、脸更歪、手更没劲。',
          action: 'call120',
          doNow: '怕是又中风了。记下时间，打120，照7.4节做。',
        },
        {
          sign: '突然喘不上气、胸口疼。',
          action: 'call120',
          doNow: '扶成半坐，打120。先别动腿。',
        },
        {
          sign: '一条腿突然肿、疼、发热。',
          action: 'doctorToday',
          doNow: '怕是血管里有血块。别揉、别动，当天看医生。',
        },
        {
          sign: '肩膀疼得睡不着，手肿得发亮。',
          action: 'doctorToday',
          doNow: '垫高手，别拉胳膊，当天看医生。',
        },
        {
          sign: '手越握越紧，掰不开。',
          action: 'askTrainer',
          doNow: '别硬掰。问培训师怎么放松、手里放什么。',
        },
      ],
      commonMistakes: [
        { text: '拉着患侧的手翻身、起床。' },
        { text: '在手里塞硬球、毛巾卷，越握越紧。' },
        { text: '脚底顶硬板，脚更往下绷。' },
        { text: '患侧胳膊压在身子底下。' },
        { text: '整天仰面躺着。' },
      ],
      images: [
        {
          key: 'good-side-down',
          alt: '老人穿着衣服侧躺，患侧在上。患侧胳膊和腿都往前，垫在枕头上。',
          caption: '患侧在上：胳膊、腿都垫住',
        },
        {
          key: 'weak-side-down',
          alt: '老人侧躺，患侧在下。肩膀往前带出，胳膊伸直，手心朝上。',
          caption: '患侧在下：肩膀带出来',
        },
      ],
    },
    en: {
      title: 'Placing weak limbs well',
      summary: 'Weak arm and leg in a good position: no stiffness, no pain',
      whenToUse: [
        'After a stroke one half of the body is weak. Lying or sitting, arm and leg need a good position.',
        'The weak half is the affected side, the strong half is the good side.',
        'Well placed, the hand does not clench, the foot does not drop, and the shoulder does not hurt.',
      ],
      doNotIf: [
        { text: 'The weak shoulder is very painful or swollen: ask the therapist first.' },
        { text: 'A broken bone that has not healed: ask the doctor how to place it.' },
        { text: 'A pressure sore on that side: do not lie on it.' },
        { text: 'One leg suddenly swollen and painful: leave it still and see a doctor the same day.' },
      ],
      blocks: [
        {
          kind: 'procedure',
          skill: 'R04',
          heading: 'On the good side',
          steps: [
            {
              text: 'Turn as in section 4.2, weak side on top, with a large pillow in front of the chest.',
            },
            {
              text: 'Bring the weak arm forward and straight onto the pillow, the hand supported too.',
              image: 'good-side-down',
            },
            { text: 'Bring the weak leg forward and bent, knee and foot on a pillow.' },
            { text: 'The foot must not hang over the edge. Put another pillow behind the back.' },
          ],
        },
        {
          kind: 'procedure',
          skill: 'R04',
          heading: 'On the weak side',
          steps: [
            {
              text: 'Lean the body back a little on a pillow so that it does not press straight on the shoulder.',
            },
            {
              text: 'Support the weak shoulder blade and ease it forward; arm straight, palm up. Do not pull the hand.',
              image: 'weak-side-down',
            },
            { text: 'Weak leg slightly bent. The good leg steps forward onto a pillow.' },
            {
              text: 'Ask whether the shoulder hurts: if so ease it out more; if it still hurts, change position.',
            },
          ],
        },
        {
          kind: 'procedure',
          skill: 'R04',
          heading: 'On the back',
          steps: [
            { text: 'Thin pillow under the weak shoulder, arm straight on a pillow, palm up.' },
            {
              text: 'A rolled towel along hip and outer thigh so that the leg does not fall outwards.',
            },
            {
              text: 'A thin layer under the knee. Nothing hard at the sole; no blanket weighing on the toes.',
            },
            { text: 'Do not stay long in this position; change to the side early.' },
          ],
        },
        {
          kind: 'procedure',
          skill: 'R04',
          heading: 'Sitting',
          steps: [
            { text: 'Right back in the seat, back straight, weight even on both sides.' },
            { text: 'Weak arm on a table or pillow in front, never dangling.' },
            { text: 'Both feet flat, knees and toes forward.' },
          ],
        },
        {
          kind: 'check',
          heading: 'How often',
          items: [
            { look: 'Change position', howOften: 'Normally every 2 hours, at night too' },
            { look: 'Is the hand clenched, the foot dropping?', howOften: 'At each change' },
            { look: 'Shoulder: pain, swelling', howOften: 'Twice a day' },
            { look: 'Skin that was pressed', howOften: 'At each change, as in section 4.2' },
          ],
        },
      ],
      redFlags: [
        {
          sign: 'Suddenly unclear speech again, face more crooked, arm weaker.',
          action: 'call120',
          doNow: 'It may be another stroke. Note the time, call 120, follow section 7.4.',
        },
        {
          sign: 'Suddenly breathless, chest pain.',
          action: 'call120',
          doNow: 'Prop them half upright, call 120. Leave the legs still.',
        },
        {
          sign: 'One leg suddenly swollen, painful and hot.',
          action: 'doctorToday',
          doNow: 'It may be a blood clot. No rubbing, no moving; see a doctor the same day.',
        },
        {
          sign: 'Too much shoulder pain to sleep, hand swollen and shiny.',
          action: 'doctorToday',
          doNow: 'Raise the hand, do not pull the arm, see a doctor the same day.',
        },
        {
          sign: 'The hand clenches more and more and cannot be opened.',
          action: 'askTrainer',
          doNow: 'Do not force it. Ask the trainer how to relax it and what to put in it.',
        },
      ],
      commonMistakes: [
        { text: 'Pulling the weak hand to turn or get up.' },
        { text: 'A hard ball or towel roll in the hand: it clenches more.' },
        { text: 'A hard board against the sole: the foot stiffens downwards.' },
        { text: 'The weak arm under the body.' },
        { text: 'On the back all day.' },
      ],
      images: [
        {
          key: 'good-side-down',
          alt: 'A clothed elder lies on the side, weak side on top. Weak arm and leg lie forward on pillows.',
          caption: 'Weak side on top: arm and leg supported',
        },
        {
          key: 'weak-side-down',
          alt: 'An elder lies on the weak side. The shoulder is eased forward, arm straight, palm up.',
          caption: 'Weak side down: shoulder eased forward',
        },
      ],
    },
  },
} satisfies SectionFile
