import type { SectionFile } from '#lib/handbook/schema.ts'

export const section = {
  code: '6.3',
  versionNo: 1,
  relatedSkills: ['R03'],
  readingMinutes: 2,
  reviewedBy: null,
  reviewedOn: null,
  sourceNotes: ['步骤和数字按技能清单R03编写；各关节的具体做法为通用康复常识，待康复师审校。'],
  text: {
    'zh-CN': {
      title: '被动关节活动',
      summary: '替老人动关节，慢慢来，不疼、不硬掰',
      whenToUse: [
        '老人自己动不了，关节会僵、会缩。每天替他动一动（被动关节活动），穿衣翻身都省力。',
        '饭后1小时再做。洗完澡、身上暖和时最好做。',
      ],
      doNotIf: [
        { text: '骨头断了还没长好。', covers: ['R03#1'] },
        { text: '关节又红又肿、又热又疼。', covers: ['R03#1'] },
        {
          text: '一侧腿突然肿痛，可能有血块（深静脉血栓）。别动它。',
          covers: ['R03#1'],
        },
        { text: '发高烧、血压很高、心口疼的时候。' },
        { text: '刚做过关节手术，先问医生能动到哪里。' },
      ],
      blocks: [
        {
          kind: 'procedure',
          skill: 'R03',
          heading: '动手以前',
          steps: [
            { text: '对一遍上面的情况：没有骨折、红肿热痛、一侧腿肿。', covers: ['R03#1'] },
            { text: '让他仰面躺平，放松。盖好不动的地方。', covers: ['R03#2'] },
            { text: '把您的手搓暖，跟他说一声要动哪里。', covers: ['R03#2'] },
            {
              text: '一手按住靠近身子的一头，一手托住远的一头。',
              covers: ['R03#3'],
              image: 'two-hands',
            },
          ],
        },
        {
          kind: 'procedure',
          skill: 'R03',
          heading: '从肩到手指',
          steps: [
            {
              text: '肩：托着胳膊，慢慢往前抬、往旁边开。偏瘫的肩不抬过90度。',
              covers: ['R03#4', 'R03#6'],
              image: 'shoulder-limit',
            },
            { text: '肘：慢慢弯，慢慢伸直。', covers: ['R03#4'] },
            { text: '腕：往上翘，往下弯，左右摆一摆。', covers: ['R03#4'] },
            { text: '手指：一根一根弯、伸，大拇指往外开。', covers: ['R03#4'] },
          ],
        },
        {
          kind: 'procedure',
          skill: 'R03',
          heading: '从胯到脚趾',
          steps: [
            { text: '胯（髋）：屈膝往肚子方向推，放回，再往外打开。', covers: ['R03#4'] },
            { text: '膝：慢慢弯，慢慢伸直。', covers: ['R03#4'] },
            { text: '踝：手托脚跟，前臂推脚掌，脚尖往上勾。', covers: ['R03#4'] },
            { text: '脚趾：一根一根弯、伸。', covers: ['R03#4'] },
            {
              text: '每个关节做5到10次，每天做1到2遍。',
              covers: ['R03#4'],
            },
            {
              text: '全程慢慢的、匀匀的。他疼了、您觉得有阻力了，就停在那里。',
              covers: ['R03#5'],
            },
          ],
        },
        {
          kind: 'check',
          heading: '看什么、多久看',
          items: [
            { look: '他的脸：皱不皱眉、躲不躲', howOften: '每动一下都看', covers: ['R03#7'] },
            {
              look: '哪个关节紧了、疼了、能动多少',
              howOften: '每天做完记一笔',
              covers: ['R03#7'],
            },
            { look: '两条腿一样粗吗，有没有发热', howOften: '每天做以前看1次', covers: ['R03#1'] },
          ],
        },
      ],
      redFlags: [
        {
          sign: '动完腿，突然喘不上气、胸口疼。',
          action: 'call120',
          doNow: '停下，扶成半坐，打120。别再动腿。',
        },
        {
          sign: '一侧腿突然肿、疼、发热。',
          action: 'doctorToday',
          doNow: '别揉、别动，让他躺着，当天看医生。',
          covers: ['R03#1'],
        },
        {
          sign: '听到一声响就疼，或关节变了样。',
          action: 'doctorToday',
          doNow: '停下，垫好别动，当天去拍片。',
        },
        {
          sign: '关节一天比一天紧，伸不直。',
          action: 'askTrainer',
          doNow: '别硬掰，问培训师或康复师。',
        },
      ],
      commonMistakes: [
        { text: '用力掰、快快甩。', covers: ['R03#5'] },
        { text: '疼了还说“忍一忍”。', covers: ['R03#5'] },
        { text: '拉着偏瘫的胳膊往头上举。', covers: ['R03#6'] },
        { text: '只拽手脚，不托住关节。', covers: ['R03#3'] },
        { text: '腿肿了还给他揉、给他动。', covers: ['R03#1'] },
      ],
      images: [
        {
          key: 'two-hands',
          alt: '老人仰面躺着，盖着毯子。照护者一手按住肘上方，一手托住手腕。',
          caption: '一手按近处，一手托远处',
        },
        {
          key: 'shoulder-limit',
          alt: '老人仰面躺着，胳膊往前抬到90度，再往上的地方画着红叉。',
          caption: '偏瘫的肩不过90度',
        },
      ],
    },
    en: {
      title: 'Moving the joints for the elder',
      summary: 'Slow, painless movements for joints that do not move alone',
      whenToUse: [
        'Joints that are never moved stiffen and shrink. Moving them every day makes dressing and turning easier.',
        'Wait 1 hour after a meal. Best after a wash, when the body is warm.',
      ],
      doNotIf: [
        { text: 'A fracture that has not healed.', covers: ['R03#1'] },
        { text: 'A joint that is red, swollen, hot and painful.', covers: ['R03#1'] },
        {
          text: 'Sudden swelling and pain in one leg: it may be a blood clot (deep vein thrombosis). Leave it still.',
          covers: ['R03#1'],
        },
        { text: 'High fever, very high blood pressure or chest pain.' },
        { text: 'Recent joint surgery: ask the doctor how far it may move.' },
      ],
      blocks: [
        {
          kind: 'procedure',
          skill: 'R03',
          heading: 'Before you start',
          steps: [
            {
              text: 'Go through the list: no fracture, no hot joint, no swelling of one leg.',
              covers: ['R03#1'],
            },
            {
              text: 'Let them lie on the back, relaxed. Cover what you are not moving.',
              covers: ['R03#2'],
            },
            {
              text: 'Rub your hands warm and say what you are going to move.',
              covers: ['R03#2'],
            },
            {
              text: 'One hand steadies the end near the body, the other supports the far end.',
              covers: ['R03#3'],
              image: 'two-hands',
            },
          ],
        },
        {
          kind: 'procedure',
          skill: 'R03',
          heading: 'From shoulder to fingers',
          steps: [
            {
              text: 'Shoulder: support the arm, lift it slowly forward and out to the side. A paralysed shoulder goes no higher than 90 degrees.',
              covers: ['R03#4', 'R03#6'],
              image: 'shoulder-limit',
            },
            { text: 'Elbow: bend slowly, stretch slowly.', covers: ['R03#4'] },
            { text: 'Wrist: up, down, and from side to side.', covers: ['R03#4'] },
            {
              text: 'Fingers: bend and stretch one by one; open the thumb outwards.',
              covers: ['R03#4'],
            },
          ],
        },
        {
          kind: 'procedure',
          skill: 'R03',
          heading: 'From hip to toes',
          steps: [
            {
              text: 'Hip: bend the knee towards the belly and back, then open it outwards.',
              covers: ['R03#4'],
            },
            { text: 'Knee: bend slowly, stretch slowly.', covers: ['R03#4'] },
            {
              text: 'Ankle: hold the heel, press the sole with your forearm so that the toes come up.',
              covers: ['R03#4'],
            },
            { text: 'Toes: bend and stretch one by one.', covers: ['R03#4'] },
            {
              text: 'Each joint 5 to 10 times, 1 to 2 times a day.',
              covers: ['R03#4'],
            },
            {
              text: 'Slow and even throughout. At pain or resistance stop right there.',
              covers: ['R03#5'],
            },
          ],
        },
        {
          kind: 'check',
          heading: 'What to watch and how often',
          items: [
            {
              look: 'The face: frowning, drawing back',
              howOften: 'At every movement',
              covers: ['R03#7'],
            },
            {
              look: 'Which joint is tight or painful, how far it goes',
              howOften: 'Note it every day afterwards',
              covers: ['R03#7'],
            },
            {
              look: 'Are both legs equally thick? Is one hot?',
              howOften: 'Once a day before you start',
              covers: ['R03#1'],
            },
          ],
        },
      ],
      redFlags: [
        {
          sign: 'Suddenly breathless or chest pain after the legs were moved.',
          action: 'call120',
          doNow: 'Stop, prop them half upright, call 120. Leave the legs still.',
        },
        {
          sign: 'One leg suddenly swollen, painful and hot.',
          action: 'doctorToday',
          doNow: 'No rubbing, no moving; let them lie and see a doctor the same day.',
          covers: ['R03#1'],
        },
        {
          sign: 'A crack and pain, or a joint that looks different.',
          action: 'doctorToday',
          doNow: 'Stop, support it, keep it still, have it X-rayed the same day.',
        },
        {
          sign: 'A joint gets tighter day by day.',
          action: 'askTrainer',
          doNow: 'Do not force it; ask the trainer or therapist.',
        },
      ],
      commonMistakes: [
        { text: 'Forcing or swinging fast.', covers: ['R03#5'] },
        { text: '“Just bear it” when it hurts.', covers: ['R03#5'] },
        { text: 'Pulling a paralysed arm up over the head.', covers: ['R03#6'] },
        { text: 'Tugging at hand or foot without supporting the joint.', covers: ['R03#3'] },
        { text: 'Rubbing or moving a swollen leg.', covers: ['R03#1'] },
      ],
      images: [
        {
          key: 'two-hands',
          alt: 'The elder lies under a blanket. The caregiver steadies the arm above the elbow and supports the wrist.',
          caption: 'One hand near, one hand far',
        },
        {
          key: 'shoulder-limit',
          alt: 'The elder lies on the back, the arm raised forward to 90 degrees; beyond that there is a red cross.',
          caption: 'A paralysed shoulder: not above 90 degrees',
        },
      ],
    },
  },
} satisfies SectionFile
