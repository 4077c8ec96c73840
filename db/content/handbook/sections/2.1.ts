import type { SectionFile } from '#lib/handbook/schema.ts'

export const section = {
  code: '2.1',
  versionNo: 1,
  relatedSkills: ['L03'],
  readingMinutes: 2,
  reviewedBy: null,
  reviewedOn: null,
  sourceNotes: ['步骤按技能清单L03编写；早晚各一次、换牙刷的时间为通用口腔护理常识，待护士审校。'],
  text: {
    'zh-CN': {
      title: '口腔与假牙护理',
      summary: '早晚清一回，嘴里干净，少呛、少得肺炎',
      whenToUse: [
        '老人自己刷不了牙，或戴着假牙，要人帮着清。',
        '嘴里的脏东西呛进肺里会得肺炎。不吃饭、走鼻管的老人，嘴更要清。',
      ],
      doNotIf: [
        { text: '叫不醒、迷糊的，别漱口、别灌水。', covers: ['L03#4'] },
        { text: '嘴里大片烂、出血不停，先问医生。' },
        { text: '刚拔牙、刚做过嘴里手术，怎么清问医生。' },
        { text: '牙关咬得紧，别硬撬。' },
      ],
      blocks: [
        {
          kind: 'procedure',
          skill: 'L03',
          heading: '能坐、能吐的老人',
          steps: [
            { text: '扶他坐直，下巴下垫毛巾，先取下活动假牙（义齿）。', covers: ['L03#1'] },
            { text: '用软毛牙刷，挤黄豆大的牙膏，每次刷3分钟。' },
            { text: '低头漱口，吐干净，别仰头。' },
            { text: '看嘴里有没有破、白斑、出血、臭味。', covers: ['L03#5'] },
            { text: '擦干嘴边，抹润唇膏，记一笔。', covers: ['L03#7'] },
          ],
        },
        {
          kind: 'procedure',
          skill: 'L03',
          heading: '坐不住、迷糊的老人',
          steps: [
            {
              text: '侧躺，或头偏向一侧，下巴下垫毛巾。先取下活动假牙。',
              covers: ['L03#1'],
              image: 'head-to-side',
            },
            { text: '数好要用几个棉球或海绵棒。', covers: ['L03#4'] },
            {
              text: '蘸温水，拧到不滴水。一次只用一个，擦一下换一个。',
              covers: ['L03#2'],
            },
            {
              text: '先擦牙的外面，再擦里面，再擦咬东西的面。',
              covers: ['L03#3'],
              image: 'wipe-order',
            },
            { text: '接着擦两边腮帮子、舌头、嘴里的顶（上颚）。', covers: ['L03#3'] },
            { text: '迷糊的不漱口。擦完数一遍，一个不能少。', covers: ['L03#4'] },
            { text: '看嘴里有没有破、白斑、出血、臭味。', covers: ['L03#5'] },
            { text: '擦干，抹润唇膏，记一笔。', covers: ['L03#7'] },
          ],
        },
        {
          kind: 'procedure',
          skill: 'L03',
          heading: '洗假牙',
          steps: [
            { text: '水池里垫毛巾，掉下来不会摔坏。' },
            { text: '每顿饭后用冷水冲，早晚用软刷子刷。', covers: ['L03#6'] },
            { text: '夜里取下来，泡在冷水里，盖好。', covers: ['L03#6'], image: 'denture-cup' },
            { text: '戴以前，先看嘴里破没破，再沾湿假牙戴上。' },
          ],
        },
        {
          kind: 'check',
          heading: '多久做一次',
          items: [
            { look: '刷牙、擦嘴', howOften: '早晚各1次，饭后漱口' },
            { look: '走鼻管、不吃饭的老人', howOften: '每天擦2次以上，干了就润' },
            { look: '牙刷', howOften: '每3个月换1把，毛歪了就换' },
            { look: '嘴里和假牙', howOften: '每天看1次，松了、疼了去看牙', covers: ['L03#5'] },
          ],
        },
      ],
      redFlags: [
        {
          sign: '棉球、假牙掉进嗓子，憋气、说不出话。',
          action: 'call120',
          doNow: '打120，照7.1节急救。',
        },
        {
          sign: '擦嘴时呛得厉害，嘴唇发紫。',
          action: 'call120',
          doNow: '停下，头偏一侧，打120。',
        },
        {
          sign: '嘴里出血不止，或脸肿、发烧、张不开嘴。',
          action: 'doctorToday',
          doNow: '当天去医院。吃防血栓药的，告诉医生。',
        },
        {
          sign: '擦不掉的白斑，或疼得吃不下饭。',
          action: 'doctorToday',
          doNow: '当天看医生，别自己买药抹。',
        },
        {
          sign: '老人咬牙、躲、不让碰。',
          action: 'askTrainer',
          doNow: '先歇一歇，看嘴里疼不疼，再问培训师。',
        },
      ],
      commonMistakes: [
        { text: '躺平了刷，水流进嗓子。', covers: ['L03#1'] },
        { text: '棉球滴着水就往里擦。', covers: ['L03#2'] },
        { text: '擦完不数棉球。', covers: ['L03#4'] },
        { text: '用开水、酒精泡假牙，会变形。', covers: ['L03#6'] },
        { text: '戴着假牙睡觉。', covers: ['L03#6'] },
        { text: '没有牙就不清嘴。' },
      ],
      images: [
        {
          key: 'head-to-side',
          alt: '老人侧躺，脸朝外，下巴下垫着毛巾。旁边放着取下的假牙和杯子。',
          caption: '头偏一侧，先取假牙',
        },
        {
          key: 'wipe-order',
          alt: '张开的嘴，标着一到六：外面、里面、咬合面、腮、舌、上颚。',
          caption: '从外到里，照顺序擦',
        },
        {
          key: 'denture-cup',
          alt: '带盖的杯子里泡着假牙，杯上写着冷水，热水壶画着红叉。',
          caption: '夜里泡冷水',
        },
      ],
    },
    en: {
      title: 'Care of the mouth and dentures',
      summary: 'Clean morning and evening: less choking, less pneumonia',
      whenToUse: [
        'The elder cannot brush the teeth alone, or wears dentures.',
        'Dirt from the mouth that runs into the lungs causes pneumonia. Those fed by tube need a clean mouth even more.',
      ],
      doNotIf: [
        {
          text: 'Drowsy or cannot be woken: no rinsing, no water.',
          covers: ['L03#4'],
        },
        { text: 'Large sores or constant bleeding in the mouth: ask the doctor first.' },
        { text: 'A tooth just pulled or surgery in the mouth: ask the doctor how to clean.' },
        { text: 'Jaws clenched: do not force them open.' },
      ],
      blocks: [
        {
          kind: 'procedure',
          skill: 'L03',
          heading: 'Able to sit and spit',
          steps: [
            {
              text: 'Sit them up, towel under the chin, take removable dentures out first.',
              covers: ['L03#1'],
            },
            { text: 'Soft brush, a pea of toothpaste, 3 minutes.' },
            { text: 'Rinse with the head down and spit out; do not tip back.' },
            {
              text: 'Look for ulcers, white patches, bleeding, bad smell.',
              covers: ['L03#5'],
            },
            { text: 'Dry the lips, put on lip balm, note it.', covers: ['L03#7'] },
          ],
        },
        {
          kind: 'procedure',
          skill: 'L03',
          heading: 'Unable to sit, or drowsy',
          steps: [
            {
              text: 'Lay them on the side or turn the head, towel under the chin. Take removable dentures out first.',
              covers: ['L03#1'],
              image: 'head-to-side',
            },
            { text: 'Count the swabs or sponge sticks before you start.', covers: ['L03#4'] },
            {
              text: 'Dip in warm water and wring until not dripping. One at a time, a new one for each wipe.',
              covers: ['L03#2'],
            },
            {
              text: 'First the outside of the teeth, then the inside, then the biting surfaces.',
              covers: ['L03#3'],
              image: 'wipe-order',
            },
            { text: 'Then both cheeks, the tongue and the palate.', covers: ['L03#3'] },
            {
              text: 'If not fully awake, no rinsing. Count again: none may be missing.',
              covers: ['L03#4'],
            },
            {
              text: 'Look for ulcers, white patches, bleeding, bad smell.',
              covers: ['L03#5'],
            },
            { text: 'Dry, put on lip balm, note it.', covers: ['L03#7'] },
          ],
        },
        {
          kind: 'procedure',
          skill: 'L03',
          heading: 'Cleaning dentures',
          steps: [
            { text: 'Put a towel in the basin so that they do not break when dropped.' },
            {
              text: 'Rinse in cold water after each meal; brush softly morning and evening.',
              covers: ['L03#6'],
            },
            {
              text: 'Take them out at night and leave them in cold water, covered.',
              covers: ['L03#6'],
              image: 'denture-cup',
            },
            { text: 'Before putting them in, look for sores; then wet them and put them in.' },
          ],
        },
        {
          kind: 'check',
          heading: 'How often',
          items: [
            { look: 'Brushing or wiping', howOften: 'Morning and evening; rinse after meals' },
            {
              look: 'Tube-fed elders who do not eat',
              howOften: 'Wipe at least twice a day, moisten when dry',
            },
            { look: 'Toothbrush', howOften: 'A new one every 3 months or when bent' },
            {
              look: 'Mouth and dentures',
              howOften: 'Once a day; see a dentist if loose or sore',
              covers: ['L03#5'],
            },
          ],
        },
      ],
      redFlags: [
        {
          sign: 'A swab or denture slips into the throat; cannot breathe or speak.',
          action: 'call120',
          doNow: 'Call 120 and follow section 7.1.',
        },
        {
          sign: 'Chokes badly while being cleaned, blue lips.',
          action: 'call120',
          doNow: 'Stop, head to the side, call 120.',
        },
        {
          sign: 'Bleeding that does not stop, or a swollen face, fever, cannot open the mouth.',
          action: 'doctorToday',
          doNow: 'To hospital the same day. Mention blood thinners.',
        },
        {
          sign: 'White patches that cannot be wiped off, or too sore to eat.',
          action: 'doctorToday',
          doNow: 'See a doctor the same day; do not buy ointment yourself.',
        },
        {
          sign: 'Clenches, turns away, will not be touched.',
          action: 'askTrainer',
          doNow: 'Pause, look for a sore place, then ask the trainer.',
        },
      ],
      commonMistakes: [
        { text: 'Brushing flat on the back: water runs into the throat.', covers: ['L03#1'] },
        { text: 'A dripping swab.', covers: ['L03#2'] },
        { text: 'Not counting the swabs afterwards.', covers: ['L03#4'] },
        { text: 'Boiling water or alcohol: dentures warp.', covers: ['L03#6'] },
        { text: 'Sleeping with dentures in.', covers: ['L03#6'] },
        { text: 'No teeth, so no cleaning.' },
      ],
      images: [
        {
          key: 'head-to-side',
          alt: 'The elder on the side, face outwards, towel under the chin; dentures and a cup beside.',
          caption: 'Head to the side, dentures out first',
        },
        {
          key: 'wipe-order',
          alt: 'An open mouth numbered one to six: outside, inside, biting surface, cheek, tongue, palate.',
          caption: 'From outside to inside, in this order',
        },
        {
          key: 'denture-cup',
          alt: 'Dentures in a covered cup marked cold water; a kettle is crossed out.',
          caption: 'Cold water overnight',
        },
      ],
    },
  },
} satisfies SectionFile
