import type { SectionFile } from '#lib/handbook/schema.ts'

export const section = {
  code: '6.2',
  versionNo: 1,
  relatedSkills: ['R01', 'R02'],
  readingMinutes: 3,
  reviewedBy: null,
  reviewedOn: null,
  sourceNotes: [
    '转移按技能清单R01编写；轮椅减压15到30分钟：settled.md第27条。',
    '轮椅、助行器（R02）没有示教清单，为通用康复做法，待康复师审校。',
  ],
  text: {
    'zh-CN': {
      title: '床椅转移、轮椅与助行器',
      summary: '轮椅放好、刹住、抓稳，一起站、慢慢坐',
      whenToUse: [
        '老人从床上坐到轮椅上，或者从轮椅回到床上。',
        '有劲的一边叫健侧（好的一边），没劲的一边叫患侧（有病的一边）。',
        '出门坐轮椅、在家用助行器，也照这一节。',
      ],
      doNotIf: [
        { text: '头晕、血压太高或太低，先别动。', covers: ['R01#1'] },
        { text: '一个人扶不动，先叫人。', covers: ['R01#1'] },
        { text: '刚骨折、刚做过胯（髋）手术，先问医生怎么起。' },
        { text: '一条腿突然肿痛，先别下床，当天看医生。' },
        { text: '刹车不灵、轮胎没气的轮椅，先修。' },
      ],
      blocks: [
        {
          kind: 'procedure',
          skill: 'R01',
          heading: '从床到轮椅',
          steps: [
            {
              text: '问头晕不晕，量血压。想一想一个人行不行，不行就叫人。',
              covers: ['R01#1'],
            },
            {
              text: '轮椅放在健侧，和床成30到45度。刹住车，收起脚踏。',
              covers: ['R01#2'],
              image: 'chair-angle',
            },
            {
              text: '扶他坐到床边，穿防滑鞋，双脚踩地，坐1到2分钟。',
              covers: ['R01#3'],
            },
            {
              text: '您的膝抵住他患侧的膝。抓转移带或裤腰，不拉胳膊、不提腋下。',
              covers: ['R01#4'],
              image: 'knee-block',
            },
            { text: '一起数“一、二、三”，同时站起，站稳了再转。', covers: ['R01#5'] },
            { text: '让他用健侧的脚当轴，转过身。屁股碰到椅子，慢慢坐下。', covers: ['R01#6'] },
            { text: '坐到底，放下脚踏，系好安全带，理顺管子。', covers: ['R01#7'] },
          ],
        },
        {
          kind: 'procedure',
          skill: 'R02',
          heading: '推轮椅',
          steps: [
            { text: '停下就刹车。上下椅子以前，先看两边刹住没有。' },
            { text: '脚放在脚踏上，手放在腿上，衣服别卷进轮子。' },
            { text: '下坡倒着走，您在下面，慢慢退。', image: 'slope-backwards' },
            { text: '上台阶，踩住后面的脚杆，先抬前轮。陡的坡、高台阶，找人帮。' },
            { text: '每15到30分钟，帮他抬一抬、歪一歪身子减压。' },
          ],
        },
        {
          kind: 'procedure',
          skill: 'R02',
          heading: '用拐杖、助行器',
          steps: [
            { text: '调高矮：站直，把手和手腕一样高。' },
            { text: '看胶头磨没磨平，螺丝松没松。' },
            { text: '拐杖拄在健侧手里。' },
            { text: '先动拐杖或助行器，再迈患侧，最后迈健侧。' },
            { text: '您站在患侧后面一点，扶着裤腰，别拽胳膊。' },
          ],
        },
        {
          kind: 'check',
          heading: '多久看一次',
          items: [
            { look: '刹车、轮胎、安全带', howOften: '每次用以前' },
            { look: '拐杖、助行器的胶头', howOften: '每周1次，磨平就换' },
            { look: '屁股和尾巴骨的皮肤', howOften: '每天1次，照4.2节看' },
          ],
        },
      ],
      redFlags: [
        {
          sign: '站起来就晕倒、胸口疼、喘不上气。',
          action: 'call120',
          doNow: '扶他慢慢坐下或躺下，打120。',
        },
        {
          sign: '摔了，撞头，或腿变了形。',
          action: 'call120',
          doNow: '别挪动，打120，照7.3节做。',
        },
        {
          sign: '一条腿突然肿、疼、发热。',
          action: 'doctorToday',
          doNow: '让他躺下，别揉，当天看医生。',
        },
        {
          sign: '每次起身都头晕、眼前发黑。',
          action: 'doctorToday',
          doNow: '躺着、坐着、站着各量一次血压，当天问医生。',
        },
        {
          sign: '您扶不动了，腰疼，或两个人都害怕。',
          action: 'askTrainer',
          doNow: '先别硬来，请培训师上门看看用什么工具。',
        },
      ],
      commonMistakes: [
        { text: '拉胳膊、提腋下，肩膀会脱臼。', covers: ['R01#4'] },
        { text: '轮椅放在患侧。', covers: ['R01#2'] },
        { text: '忘了刹车、忘了收脚踏。', covers: ['R01#2'] },
        { text: '刚坐起来就站。', covers: ['R01#3'] },
        { text: '穿拖鞋、光脚转移。', covers: ['R01#3'] },
        { text: '让他搂着您的脖子，两个人一起倒。' },
      ],
      images: [
        {
          key: 'chair-angle',
          alt: '从上往下看的图。轮椅放在老人有劲的一侧，和床成30到45度。两个刹车标着刹住。',
          caption: '健侧，30到45度，刹住',
        },
        {
          key: 'knee-block',
          alt: '照护者屈膝，膝抵住老人没劲的膝，两手抓着转移带。',
          caption: '膝抵膝，抓转移带',
        },
        {
          key: 'slope-backwards',
          alt: '下坡时照护者背朝坡下，拉着轮椅倒着慢慢退，老人面朝坡上。',
          caption: '下坡倒着走',
        },
      ],
    },
    en: {
      title: 'Bed to chair, wheelchair and walking aids',
      summary: 'Chair in place, brakes on, firm hold; stand together, sit slowly',
      whenToUse: [
        'Moving from the bed to the wheelchair or back.',
        'Below, the good side is the stronger half of the body, the affected side is the weak half.',
        'Also for going out in the wheelchair and for walking aids at home.',
      ],
      doNotIf: [
        { text: 'Dizzy, or blood pressure too high or too low: not now.', covers: ['R01#1'] },
        { text: 'Too heavy for one person: call for help first.', covers: ['R01#1'] },
        { text: 'Recent fracture or hip operation: ask the doctor how to get up.' },
        {
          text: 'One leg suddenly swollen and painful: stay in bed, see a doctor the same day.',
        },
        { text: 'Weak brakes or flat tyres: have the wheelchair repaired first.' },
      ],
      blocks: [
        {
          kind: 'procedure',
          skill: 'R01',
          heading: 'From bed to wheelchair',
          steps: [
            {
              text: 'Ask about dizziness and measure blood pressure. Can you do it alone? If not, call someone.',
              covers: ['R01#1'],
            },
            {
              text: 'Chair on the stronger side, at 30 to 45 degrees to the bed. Brakes on, footrests up.',
              covers: ['R01#2'],
              image: 'chair-angle',
            },
            {
              text: 'Help them to the edge of the bed, non-slip shoes on, feet flat, and sit for 1 to 2 minutes.',
              covers: ['R01#3'],
            },
            {
              text: 'Your knee blocks the weak knee. Hold the transfer belt or waistband; never pull the arm or lift under the armpit.',
              covers: ['R01#4'],
              image: 'knee-block',
            },
            {
              text: 'Count “one, two, three” together and stand up together. Steady first, then turn.',
              covers: ['R01#5'],
            },
            {
              text: 'Pivot on the strong foot. When the seat touches, sit down slowly.',
              covers: ['R01#6'],
            },
            {
              text: 'Right back in the seat, footrests down, belt on, tubes tidy.',
              covers: ['R01#7'],
            },
          ],
        },
        {
          kind: 'procedure',
          skill: 'R02',
          heading: 'Pushing the wheelchair',
          steps: [
            {
              text: 'Brake whenever you stop. Before getting in or out see that both brakes are on.',
            },
            {
              text: 'Feet on the footrests, hands on the lap, no clothes near the wheels.',
            },
            {
              text: 'Downhill go backwards, you below, slowly.',
              image: 'slope-backwards',
            },
            {
              text: 'Up a step, push the rear bar with your foot to lift the front wheels. For steep slopes and high steps get help.',
            },
            { text: 'Every 15 to 30 minutes help them lift or lean to take the weight off.' },
          ],
        },
        {
          kind: 'procedure',
          skill: 'R02',
          heading: 'Stick and walking frame',
          steps: [
            { text: 'Height: standing straight, the handle is level with the wrist.' },
            { text: 'Check that rubber tips are not worn and screws are tight.' },
            { text: 'The stick goes in the hand of the good side.' },
            { text: 'First stick or frame, then the weak leg, then the strong leg.' },
            {
              text: 'Walk a little behind on the weak side, holding the waistband, not the arm.',
            },
          ],
        },
        {
          kind: 'check',
          heading: 'How often to look',
          items: [
            { look: 'Brakes, tyres, belt', howOften: 'Before each use' },
            { look: 'Rubber tips', howOften: 'Once a week; replace when worn' },
            { look: 'Skin of buttocks and tailbone', howOften: 'Once a day, as in section 4.2' },
          ],
        },
      ],
      redFlags: [
        {
          sign: 'Faints on standing up, chest pain, breathless.',
          action: 'call120',
          doNow: 'Let them down gently, call 120.',
        },
        {
          sign: 'A fall with a blow to the head, or a leg out of shape.',
          action: 'call120',
          doNow: 'Do not move them, call 120, follow section 7.3.',
        },
        {
          sign: 'One leg suddenly swollen, painful and hot.',
          action: 'doctorToday',
          doNow: 'Let them lie down, do not rub, see a doctor the same day.',
        },
        {
          sign: 'Dizzy or black before the eyes each time they get up.',
          action: 'doctorToday',
          doNow: 'Measure blood pressure lying, sitting and standing; ask the doctor the same day.',
        },
        {
          sign: 'You cannot manage any more, your back hurts, or you are both afraid.',
          action: 'askTrainer',
          doNow: 'Do not force it. Ask the trainer to come and see which aid would help.',
        },
      ],
      commonMistakes: [
        {
          text: 'Pulling the arm or lifting under the armpit: it can dislocate the shoulder.',
          covers: ['R01#4'],
        },
        { text: 'Chair on the weak side.', covers: ['R01#2'] },
        { text: 'Brakes or footrests forgotten.', covers: ['R01#2'] },
        { text: 'Standing up straight after sitting up.', covers: ['R01#3'] },
        { text: 'Slippers or bare feet.', covers: ['R01#3'] },
        { text: 'Letting them hang on your neck: both fall.' },
      ],
      images: [
        {
          key: 'chair-angle',
          alt: 'Seen from above: the wheelchair stands on the stronger side at 30 to 45 degrees to the bed, both brakes on.',
          caption: 'Stronger side, 30 to 45 degrees, brakes on',
        },
        {
          key: 'knee-block',
          alt: 'The caregiver, knees bent, blocks the elder’s weak knee and holds the transfer belt with both hands.',
          caption: 'Knee against knee, hands on the belt',
        },
        {
          key: 'slope-backwards',
          alt: 'Downhill the caregiver walks backwards with the wheelchair, the elder facing uphill.',
          caption: 'Backwards down a slope',
        },
      ],
    },
  },
} satisfies SectionFile
