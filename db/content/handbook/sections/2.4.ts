import type { SectionFile } from '#lib/handbook/schema.ts'

export const section = {
  code: '2.4',
  versionNo: 1,
  relatedSkills: ['L07', 'L08'],
  readingMinutes: 3,
  reviewedBy: null,
  reviewedOn: null,
  sourceNotes: ['技能L07、L08没有示教清单；先穿患侧、先脱健侧见技能名。其余为通用护理常识，待护士审校。'],
  text: {
    'zh-CN': {
      title: '如厕、便盆与穿脱衣',
      summary: '上厕所不摔、用便盆不蹭皮，穿衣先穿患侧（没劲的一边）',
      whenToUse: [
        '老人上厕所要人扶，或躺着用便盆。',
        '半边身子没劲的老人穿脱衣服，也照这一节。没劲的一边叫患侧，有劲的一边叫健侧（好的一边）。',
      ],
      doNotIf: [
        { text: '头晕、血压不稳，先别下床上厕所，用便盆。' },
        { text: '刚骨折、刚做过胯（髋）手术，能不能抬屁股问医生。' },
        { text: '尾巴骨上有褥疮的，用什么便盆先问护士。' },
        { text: '肩膀疼得厉害，怎么穿衣先问康复师。' },
      ],
      blocks: [
        {
          kind: 'procedure',
          skill: 'L07',
          heading: '扶着上厕所',
          steps: [
            { text: '床边坐1到2分钟，不晕再走。穿防滑鞋。' },
            { text: '地擦干，灯打开，扶手够得着，马桶不矮。' },
            { text: '走到跟前，背对马桶，腿碰到了再坐。' },
            { text: '让他抓扶手，您扶裤腰，慢慢坐、慢慢起。' },
            { text: '门别反锁，您在门口等，别催他使劲。' },
            { text: '从前往后擦，洗手，站稳了再走。' },
          ],
        },
        {
          kind: 'procedure',
          skill: 'L07',
          heading: '躺着用便盆',
          steps: [
            { text: '关门窗，床上垫尿垫。便盆用温水烫暖、擦干。' },
            { text: '让他屈膝，一起数三下，抬屁股，塞进便盆。', image: 'bedpan' },
            { text: '抬不起来的，先侧躺，便盆贴住屁股，再翻回来。' },
            { text: '便盆宽的一头朝腰，别硬推，会蹭破皮。' },
            { text: '摇高床头，纸和铃放手边。别坐过10分钟。' },
            { text: '放平再取，一手按住便盆，别洒。擦净，看皮肤。' },
          ],
        },
        {
          kind: 'procedure',
          skill: 'L08',
          heading: '穿脱衣服',
          steps: [
            { text: '挑宽松、前面开口、能伸缩的衣服。屋里暖和，坐稳再换。' },
            { text: '穿：先穿患侧。您的手从袖口伸进去，牵他的手出来。', image: 'weak-first' },
            { text: '袖子拉到肩膀，从背后绕过来，再穿健侧。' },
            { text: '脱：先脱健侧，再脱患侧。' },
            { text: '裤子也先穿患侧，拉到膝盖，再抬屁股或站起来拉好。' },
            { text: '拉平后背和屁股下的褶，扣子、硬缝别压在身下。' },
          ],
        },
        {
          kind: 'check',
          heading: '多久看一次',
          items: [
            { look: '带去厕所、递便盆', howOften: '每2到3小时1次，饭后、睡前各1次' },
            { look: '屁股和尾巴骨的皮肤', howOften: '每次用完便盆看1次' },
            { look: '扶手、地面、灯', howOften: '每天看1次' },
            { look: '大小便的样子', howOften: '每次记一笔' },
          ],
        },
      ],
      redFlags: [
        {
          sign: '起身或用力时晕倒、胸口疼、出冷汗。',
          action: 'call120',
          doNow: '放平，打120。没有呼吸的照7.2节做。',
        },
        {
          sign: '在厕所摔了，撞了头，或腿动不了。',
          action: 'call120',
          doNow: '别拉，打120，照7.3节做。',
        },
        {
          sign: '尿血、大便黑或带血，一天没有尿。',
          action: 'doctorToday',
          doNow: '当天看医生，把大小便的样子告诉他。',
        },
        {
          sign: '用便盆后皮肤蹭破、起水疱。',
          action: 'doctorToday',
          doNow: '洗净盖好，别再压那里，当天联系医护。',
        },
        {
          sign: '换衣服时肩膀疼，胳膊抬不起来。',
          action: 'askTrainer',
          doNow: '换宽大的衣服，问培训师怎么托胳膊。',
        },
      ],
      commonMistakes: [
        { text: '拉着没劲的胳膊穿袖子。' },
        { text: '先穿健侧，患侧就塞不进去了。' },
        { text: '便盆硬塞硬拽，蹭破皮。' },
        { text: '让他坐在便盆上一个小时。' },
        { text: '走开去忙别的，他自己起来摔了。' },
        { text: '怕尿床，就不给喝水。' },
      ],
      images: [
        {
          key: 'bedpan',
          alt: '老人盖着毯子屈膝，抬起屁股。照护者一手托腰，一手把便盆放进去。',
          caption: '屈膝，抬起来再放',
        },
        {
          key: 'weak-first',
          alt: '照护者的手从袖口伸进去，握着老人没劲的手，把袖子套上来。',
          caption: '先穿没劲的一边',
        },
      ],
    },
    en: {
      title: 'Toilet, bedpan and dressing',
      summary: 'No falls at the toilet, no scraped skin, weak side into the clothes first',
      whenToUse: [
        'The elder needs support to the toilet, or a bedpan in bed.',
        'Also for dressing an elder with one weak side. The weak half is the affected side, the other is the good side.',
      ],
      doNotIf: [
        { text: 'Dizzy or unstable pressure: do not walk to the toilet, use a bedpan.' },
        { text: 'Recent fracture or hip operation: ask the doctor whether they may lift the hips.' },
        { text: 'A pressure sore on the tailbone: ask the nurse which bedpan.' },
        { text: 'A very painful shoulder: ask the therapist how to dress.' },
      ],
      blocks: [
        {
          kind: 'procedure',
          skill: 'L07',
          heading: 'Helping to the toilet',
          steps: [
            { text: 'Sit on the edge of the bed for 1 to 2 minutes. Non-slip shoes.' },
            { text: 'Floor dry, light on, rail within reach, seat high enough.' },
            { text: 'Back up to the toilet; sit when the legs touch.' },
            { text: 'They hold the rail, you hold the waistband: sit slowly, rise slowly.' },
            { text: 'Do not lock the door. Wait outside; no hurry and no straining.' },
            { text: 'Wipe from front to back, wash hands, stand steadily before walking.' },
          ],
        },
        {
          kind: 'procedure',
          skill: 'L07',
          heading: 'Bedpan in bed',
          steps: [
            { text: 'Windows closed, a pad on the bed. Warm and dry the bedpan.' },
            {
              text: 'Knees bent, count to three, hips up, bedpan under.',
              image: 'bedpan',
            },
            {
              text: 'If they cannot lift: on the side, bedpan against the buttocks, and roll back.',
            },
            { text: 'Wide end towards the waist. No pushing: it scrapes the skin.' },
            { text: 'Raise the bed head, paper and bell at hand. No more than 10 minutes.' },
            {
              text: 'Lower the head before taking it out; steady the pan with one hand. Wipe and look at the skin.',
            },
          ],
        },
        {
          kind: 'procedure',
          skill: 'L08',
          heading: 'Dressing and undressing',
          steps: [
            {
              text: 'Loose, stretchy clothes that open in front. Warm room, seated firmly.',
            },
            {
              text: 'On: the affected side first. Reach through the cuff, take the hand and draw it out.',
              image: 'weak-first',
            },
            { text: 'Sleeve up to the shoulder, round the back, then the good side.' },
            { text: 'Off: the good side first, then the affected side.' },
            {
              text: 'Trousers too: affected leg first, up to the knees, then lift the hips or stand.',
            },
            {
              text: 'Smooth the folds under back and buttocks; no buttons or hard seams underneath.',
            },
          ],
        },
        {
          kind: 'check',
          heading: 'How often',
          items: [
            {
              look: 'Toilet or bedpan',
              howOften: 'Every 2 to 3 hours, after meals and before sleep',
            },
            { look: 'Skin of buttocks and tailbone', howOften: 'After each bedpan' },
            { look: 'Rails, floor, light', howOften: 'Once a day' },
            { look: 'Look of urine and stool', howOften: 'Note it each time' },
          ],
        },
      ],
      redFlags: [
        {
          sign: 'Faints, chest pain or cold sweat on rising or straining.',
          action: 'call120',
          doNow: 'Lay flat, call 120. No breathing: follow section 7.2.',
        },
        {
          sign: 'A fall in the bathroom with a blow to the head, or cannot move a leg.',
          action: 'call120',
          doNow: 'Do not pull, call 120, follow section 7.3.',
        },
        {
          sign: 'Blood in the urine, black or bloody stool, no urine for a day.',
          action: 'doctorToday',
          doNow: 'See a doctor the same day and describe it.',
        },
        {
          sign: 'Skin scraped or blistered by the bedpan.',
          action: 'doctorToday',
          doNow: 'Wash, cover, no pressure; contact a nurse or doctor the same day.',
        },
        {
          sign: 'Shoulder hurts when dressing, the arm cannot be raised.',
          action: 'askTrainer',
          doNow: 'Wider clothes; ask the trainer how to support the arm.',
        },
      ],
      commonMistakes: [
        { text: 'Pulling the weak arm into the sleeve.' },
        { text: 'Good side first: the affected arm no longer fits in.' },
        { text: 'Forcing the bedpan in or out.' },
        { text: 'An hour on the bedpan.' },
        { text: 'Walking away: they get up alone and fall.' },
        { text: 'No drinks for fear of wetting.' },
      ],
      images: [
        {
          key: 'bedpan',
          alt: 'The elder under a blanket, knees bent, hips raised. One hand supports the waist, the other places the bedpan.',
          caption: 'Knees bent, lift, then place it',
        },
        {
          key: 'weak-first',
          alt: 'The caregiver reaches through the cuff, holds the weak hand and draws the sleeve up.',
          caption: 'The weak side first',
        },
      ],
    },
  },
} satisfies SectionFile
