import type { SectionFile } from '#lib/handbook/schema.ts'

export const section = {
  code: '4.4',
  versionNo: 1,
  relatedSkills: ['N06'],
  readingMinutes: 3,
  reviewedBy: null,
  reviewedOn: null,
  sourceNotes: [
    '步骤和数字按技能清单N06编写；其余为通用护理常识，待护士审校。',
    '插管、换管、冲洗不教家属：domain.md A6。',
  ],
  text: {
    'zh-CN': {
      title: '留置导尿管护理',
      summary: '天天清洁，尿袋放低，不让尿路发炎',
      whenToUse: [
        '老人身上留着尿管（导尿管）和尿袋，每天都用得上。',
        '家里做的是清洁和看护。插管、换管、拔管，都由医护人员做。',
      ],
      doNotIf: [
        { text: '心脏、肾脏不好，限制喝水的，喝多少听医生的。', covers: ['N06#5'] },
        { text: '想夹住尿管练憋尿，先问医生。' },
        { text: '想往管子里灌药水冲洗，先问医生。', covers: ['N06#7'] },
        { text: '刚换过管还很疼、还出血，先问医生再擦洗。' },
      ],
      blocks: [
        {
          kind: 'procedure',
          skill: 'N06',
          heading: '每天清洁',
          steps: [
            {
              text: '用肥皂和流动水洗手。准备温水、干净毛巾，关好门窗，盖好老人。',
              covers: ['N06#1'],
            },
            {
              text: '女性从前往后擦，一块湿巾只擦一下。',
              covers: ['N06#1'],
              image: 'front-to-back',
            },
            { text: '男性轻轻翻开包皮擦，擦完把包皮推回原处。', covers: ['N06#1'] },
            { text: '一手捏稳尿管，从尿道口往外擦10厘米，别来回擦。', covers: ['N06#1'] },
            { text: '蘸干。每天洗1到2次，大便以后加洗一次。', covers: ['N06#1'] },
            {
              text: '用固定贴把尿管贴在大腿上，留一点松，别绷紧。',
              covers: ['N06#3'],
              image: 'thigh-tape',
            },
            {
              text: '尿袋挂得比小肚子（膀胱）低，不拖地。管子不折、不压。',
              covers: ['N06#2'],
              image: 'bag-low',
            },
          ],
        },
        {
          kind: 'procedure',
          skill: 'N06',
          heading: '怎么放尿',
          steps: [
            { text: '尿到了尿袋的三分之二，就该放了。', covers: ['N06#4'] },
            { text: '洗手，把干净量杯放在尿袋下面。' },
            { text: '打开出口放尿。出口别碰到量杯，也别碰地。', covers: ['N06#4'] },
            { text: '放完关紧出口，用酒精棉片擦一擦。' },
            { text: '看尿的颜色，记下多少毫升，再洗手。', covers: ['N06#6'] },
          ],
        },
        {
          kind: 'text',
          heading: '翻身、下床的时候',
          paragraphs: [
            '先把尿袋从床边摘下来，跟着身子一起走。尿袋一直比小肚子低。',
            '坐轮椅时，尿袋挂在座位下面，别碰轮子。',
          ],
        },
        {
          kind: 'text',
          heading: '这些事不要自己做',
          paragraphs: [
            '不插管，不换管，不拔管。管子脱出来不塞回去，堵了不自己冲洗。',
            '这些事会伤到尿道，也会把细菌带进去。请打电话找医护人员。',
          ],
        },
        {
          kind: 'check',
          heading: '多久看一次',
          items: [
            {
              look: '尿袋里有没有新的尿',
              howOften: '白天每2小时看1次，4到6小时没有尿就要找医护',
              covers: ['N06#6'],
            },
            {
              look: '尿的颜色和气味：有没有血、浑不浑',
              howOften: '每次放尿时',
              covers: ['N06#6'],
            },
            { look: '体温', howOften: '每天1次', covers: ['N06#6'] },
            {
              look: '喝水',
              howOften: '医生不限水的，每天1500到2000毫升，分多次喝',
              covers: ['N06#5'],
            },
            { look: '换管、换袋的日子', howOften: '照医生说的，写在日历上' },
          ],
        },
      ],
      redFlags: [
        {
          sign: '高烧打寒战，人糊涂，叫不醒。',
          action: 'call120',
          doNow: '打120。尿袋放低，别拔管。',
        },
        {
          sign: '鲜血、血块不停地流出来。',
          action: 'call120',
          doNow: '打120。让老人躺好，别冲洗，别拉管子。',
        },
        {
          sign: '尿里有血、尿浑、发烧，或者4到6小时没有尿。',
          action: 'doctorToday',
          doNow: '先看管子折没折、压没压。当天联系医护。小肚子又胀又疼，马上去急诊。',
          covers: ['N06#6'],
        },
        {
          sign: '尿管脱出来了，或者堵住了。',
          action: 'doctorToday',
          doNow: '别自己插回去，别自己冲洗。垫好尿垫，当天联系医护。',
          covers: ['N06#7'],
        },
        {
          sign: '尿从管子旁边漏，或者大腿贴胶布的地方发红。',
          action: 'askTrainer',
          doNow: '看管子折没折，换个地方贴，问培训师。',
        },
      ],
      commonMistakes: [
        { text: '搬动时把尿袋提得高，尿流回肚子里。', covers: ['N06#2'] },
        { text: '尿袋放在地上。', covers: ['N06#2'] },
        { text: '管子压在身子底下。', covers: ['N06#2'] },
        { text: '脱出来的管子又塞回去。', covers: ['N06#7'] },
        { text: '怕尿多，就少给水喝。', covers: ['N06#5'] },
        { text: '翻身时扯着管子。', covers: ['N06#3'] },
      ],
      images: [
        {
          key: 'bag-low',
          alt: '老人盖着被子躺在床上。尿袋挂在床沿，比小肚子低，离地一截。',
          caption: '比小肚子低，不碰地',
        },
        {
          key: 'thigh-tape',
          alt: '盖着毛巾的大腿，固定贴把尿管贴在大腿上，管子留了弯。',
          caption: '贴在大腿上，留一点松',
        },
        {
          key: 'front-to-back',
          alt: '示意图：绿箭头从前指向后，旁边写着一块湿巾擦一下。',
          caption: '从前往后擦，不来回',
        },
      ],
    },
    en: {
      title: 'Urinary catheter care',
      summary: 'Clean every day and keep the bag low, so that no infection starts',
      whenToUse: [
        'The elder lives with a catheter (a tube in the bladder) and a urine bag: you need this every day.',
        'At home you clean and watch. Putting in, changing and taking out the catheter is for nurses and doctors.',
      ],
      doNotIf: [
        {
          text: 'Weak heart or kidneys with a limit on drinking: the doctor says how much.',
          covers: ['N06#5'],
        },
        { text: 'You would like to clamp the catheter to train the bladder: ask the doctor first.' },
        {
          text: 'You would like to flush the catheter with some liquid: ask the doctor first.',
          covers: ['N06#7'],
        },
        {
          text: 'It has just been changed and still hurts or bleeds: ask the doctor before washing there.',
        },
      ],
      blocks: [
        {
          kind: 'procedure',
          skill: 'N06',
          heading: 'Daily cleaning',
          steps: [
            {
              text: 'Wash your hands with soap and running water. Get warm water and a clean towel, close door and windows, keep the elder covered.',
              covers: ['N06#1'],
            },
            {
              text: 'Women: wipe from front to back, one wipe for each stroke.',
              covers: ['N06#1'],
              image: 'front-to-back',
            },
            {
              text: 'Men: gently draw back the foreskin, clean, and always push the foreskin forward again.',
              covers: ['N06#1'],
            },
            {
              text: 'Hold the catheter steady and wipe 10 cm of it outwards from the body, never back and forth.',
              covers: ['N06#1'],
            },
            {
              text: 'Pat dry. Do this 1 to 2 times a day, and again after a bowel movement.',
              covers: ['N06#1'],
            },
            {
              text: 'Tape the catheter to the thigh with some slack so that it does not pull.',
              covers: ['N06#3'],
              image: 'thigh-tape',
            },
            {
              text: 'Hang the bag below the bladder and off the floor. No kinks in the tube, nothing pressing on it.',
              covers: ['N06#2'],
              image: 'bag-low',
            },
          ],
        },
        {
          kind: 'procedure',
          skill: 'N06',
          heading: 'Emptying the bag',
          steps: [
            { text: 'Empty it when it is two-thirds full.', covers: ['N06#4'] },
            { text: 'Wash your hands and put a clean measuring cup under the bag.' },
            {
              text: 'Open the outlet. It must not touch the cup or the floor.',
              covers: ['N06#4'],
            },
            { text: 'Close it tightly and wipe it with an alcohol swab.' },
            {
              text: 'Look at the colour, write down how many ml, wash your hands.',
              covers: ['N06#6'],
            },
          ],
        },
        {
          kind: 'text',
          heading: 'When turning or getting up',
          paragraphs: [
            'First unhook the bag and move it along with the body. Keep it lower than the belly all the time.',
            'On a wheelchair hang it under the seat, clear of the wheels.',
          ],
        },
        {
          kind: 'text',
          heading: 'Do not do these yourself',
          paragraphs: [
            'Do not insert, change or pull out a catheter. If it slips out, do not push it back; if it is blocked, do not flush it.',
            'This injures the urethra and carries germs inside. Phone a nurse or doctor.',
          ],
        },
        {
          kind: 'check',
          heading: 'How often to look',
          items: [
            {
              look: 'Is there fresh urine in the bag?',
              howOften: 'Every 2 hours by day; with none for 4 to 6 hours contact the nurse or doctor',
              covers: ['N06#6'],
            },
            {
              look: 'Colour and smell of the urine: blood, cloudiness',
              howOften: 'Each time you empty the bag',
              covers: ['N06#6'],
            },
            { look: 'Temperature', howOften: 'Once a day', covers: ['N06#6'] },
            {
              look: 'Drinking',
              howOften: 'If the doctor sets no limit: 1500 to 2000 ml a day, in many small drinks',
              covers: ['N06#5'],
            },
            {
              look: 'Dates for changing catheter and bag',
              howOften: 'As the doctor says; write them on the calendar',
            },
          ],
        },
      ],
      redFlags: [
        {
          sign: 'High fever with shivering, confusion, or they cannot be woken.',
          action: 'call120',
          doNow: 'Call 120. Keep the bag low and leave the catheter in.',
        },
        {
          sign: 'Fresh blood or clots keep coming.',
          action: 'call120',
          doNow: 'Call 120. Let the elder lie still; do not flush or pull.',
        },
        {
          sign: 'Blood in the urine, cloudy urine, fever, or no urine for 4 to 6 hours.',
          action: 'doctorToday',
          doNow:
            'First see whether the tube is kinked or squashed. Contact a nurse or doctor the same day. If the lower belly is swollen and painful, go to the emergency department at once.',
          covers: ['N06#6'],
        },
        {
          sign: 'The catheter has slipped out or is blocked.',
          action: 'doctorToday',
          doNow:
            'Do not push it back, do not flush it. Put a pad underneath and contact a nurse or doctor the same day.',
          covers: ['N06#7'],
        },
        {
          sign: 'Urine leaks beside the tube, or the skin under the tape is red.',
          action: 'askTrainer',
          doNow: 'Check for kinks, tape it in another place, ask the trainer.',
        },
      ],
      commonMistakes: [
        {
          text: 'Lifting the bag high when moving the elder: urine runs back into the bladder.',
          covers: ['N06#2'],
        },
        { text: 'Leaving the bag on the floor.', covers: ['N06#2'] },
        { text: 'Lying on the tube.', covers: ['N06#2'] },
        { text: 'Pushing a slipped catheter back in.', covers: ['N06#7'] },
        { text: 'Giving less to drink for fear of too much urine.', covers: ['N06#5'] },
        { text: 'Tugging at the tube when turning.', covers: ['N06#3'] },
      ],
      images: [
        {
          key: 'bag-low',
          alt: 'The elder lies covered in bed. The bag hangs on the bed frame, lower than the belly and well off the floor.',
          caption: 'Lower than the belly, off the floor',
        },
        {
          key: 'thigh-tape',
          alt: 'A covered thigh with the catheter taped to it; the tube has some slack.',
          caption: 'Taped to the thigh, with some slack',
        },
        {
          key: 'front-to-back',
          alt: 'Sketch: a green arrow points from front to back, with the words one wipe, one stroke.',
          caption: 'From front to back, never back and forth',
        },
      ],
    },
  },
} satisfies SectionFile
