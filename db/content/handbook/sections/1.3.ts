import type { SectionFile } from '#lib/handbook/schema.ts'

export const section = {
  code: '1.3',
  versionNo: 1,
  relatedSkills: [],
  readingMinutes: 2,
  reviewedBy: null,
  reviewedOn: null,
  sourceNotes: ['没有对应技能。不用气圈见N03清单；其余为通用辅具常识，不写品牌和价格，待康复师审校。'],
  text: {
    'zh-CN': {
      title: '照护用品与辅具',
      summary: '先备要紧的，先试再买，会用会查',
      whenToUse: ['刚接老人回家，不知道先备什么。', '想买轮椅、护理床、气垫床，怕买错、怕不会用。'],
      doNotIf: [
        { text: '吸氧机、吸痰机、胃管，医生开了才用。' },
        { text: '轮椅、助行器、矫形器，先请康复师量一量、试一试。' },
        { text: '热水袋、电热毯、烤灯，没感觉的老人别用。' },
        { text: '约束带、捆手套，别自己买来绑，先问医生。' },
        { text: '打电话、上门推销的“神器”，先问培训师。' },
      ],
      blocks: [
        {
          kind: 'text',
          heading: '先备这些',
          paragraphs: [
            '量的：体温计、上臂式电子血压计。有糖尿病的，加血糖仪和试纸。',
            '洗的：两个盆、三条毛巾、软毛牙刷、隔离霜、尿垫、纸尿裤、手套。',
            '躺的：有床栏的床、气垫床、软枕头4到6个。坐的、走的：轮椅、便盆椅、防滑鞋、扶手。',
          ],
        },
        {
          kind: 'procedure',
          heading: '挑轮椅、护理床',
          steps: [
            { text: '先问社区和残联：能不能借、能不能补。' },
            { text: '带老人去坐一坐，或请康复师上门量。' },
            {
              text: '轮椅：坐下两边各剩两指宽，膝盖和屁股一样高，脚踏不拖地。',
              image: 'chair-fit',
            },
            { text: '看刹车灵不灵、扶手能不能掀、安全带有没有。' },
            { text: '护理床：床栏能升降，床头摇得起来，高矮到您的胯。', image: 'bed-fit' },
            { text: '请店里当面教会，您做一遍给他看，再付钱。' },
          ],
        },
        {
          kind: 'procedure',
          heading: '用气垫床',
          steps: [
            { text: '气管那头朝床脚，铺一层薄床单，别压折管子。' },
            { text: '照体重调软硬。手伸到屁股下面试：床面不碰着床板。' },
            { text: '插好电，看灯亮、听着有气声。' },
            { text: '照样翻身，一般2小时一次，间隔听护士的。' },
            { text: '停电就会瘪，先垫软枕头，马上翻身。' },
          ],
        },
        {
          kind: 'check',
          heading: '多久查一次',
          items: [
            { look: '床栏、刹车、扶手、螺丝', howOften: '每周1次' },
            { look: '气垫软硬、管子折没折', howOften: '每天1次' },
            { look: '拐杖胶头、鞋底', howOften: '每周1次，磨平就换' },
            { look: '血压计的电池和袖带', howOften: '每月1次，每年校准1次' },
            { look: '纸尿裤、手套、药还够几天', howOften: '每周1次' },
          ],
        },
      ],
      redFlags: [
        {
          sign: '从轮椅、床上摔下来，撞了头或站不起来。',
          action: 'call120',
          doNow: '别拉，打120，照7.3节做。',
        },
        {
          sign: '头、脖子或手脚卡在床栏里。',
          action: 'call120',
          doNow: '托住他，放下床栏。喘不上气、叫不应就打120。',
        },
        {
          sign: '电器冒烟、起火、漏电。',
          action: 'call120',
          doNow: '拔电源，带人离开，打119。有伤打120。',
        },
        {
          sign: '用了新东西，皮肤压红、磨破。',
          action: 'doctorToday',
          doNow: '先别用，照4.2节看皮肤，破了当天联系医护。',
        },
        {
          sign: '买回来不会用、用着别扭。',
          action: 'askTrainer',
          doNow: '收好发票，请培训师上门看看合不合适。',
        },
      ],
      commonMistakes: [
        { text: '买个气圈垫屁股。它会挡住血，别用。' },
        { text: '贪便宜买小轮椅，压出褥疮（压疮）。' },
        { text: '有了气垫床就不翻身。' },
        { text: '床栏不拉上，或只拉一边。' },
        { text: '一次买一大堆，用不上。' },
      ],
      images: [
        {
          key: 'chair-fit',
          alt: '老人坐在轮椅里，两边各有两指宽的空，膝盖和屁股一样高。',
          caption: '两边各留两指',
        },
        {
          key: 'bed-fit',
          alt: '照护者站在护理床边，床面到她的胯，床栏拉起，床头摇高。',
          caption: '高矮到您的胯，腰不累',
        },
      ],
    },
    en: {
      title: 'Care supplies and aids',
      summary: 'What matters first; try before you buy; know how to check it',
      whenToUse: [
        'The elder has just come home and you do not know what to get first.',
        'You want a wheelchair, a care bed or an air mattress and are afraid of a wrong choice.',
      ],
      doNotIf: [
        { text: 'Oxygen, suction, feeding tubes: only when prescribed.' },
        { text: 'Wheelchair, walking aid, splint: let the therapist measure and try it first.' },
        {
          text: 'Hot-water bottle, electric blanket, heat lamp: not for elders who do not feel heat.',
        },
        { text: 'Straps and tied gloves: do not buy and use them; ask the doctor.' },
        { text: 'Miracle devices sold by phone or at the door: ask the trainer first.' },
      ],
      blocks: [
        {
          kind: 'text',
          heading: 'What to have first',
          paragraphs: [
            'To measure: thermometer and an upper-arm blood-pressure meter. With diabetes a glucose meter and strips.',
            'To wash: two basins, three towels, soft toothbrush, barrier cream, bed pads, incontinence pads, gloves.',
            'To lie: bed with rails, air mattress, 4 to 6 soft pillows. To sit and walk: wheelchair, commode chair, non-slip shoes, handrails.',
          ],
        },
        {
          kind: 'procedure',
          heading: 'Choosing a wheelchair or bed',
          steps: [
            {
              text: 'Ask community and disabled persons’ federation about loans and subsidies.',
            },
            { text: 'Let the elder try it, or let a therapist measure at home.' },
            {
              text: 'Wheelchair: two fingers free on each side, knees and seat level, footrests off the floor.',
              image: 'chair-fit',
            },
            { text: 'Do the brakes hold? Do the armrests lift? Is there a belt?' },
            {
              text: 'Bed: rails that lower, a head that rises, height up to your hip.',
              image: 'bed-fit',
            },
            { text: 'Let the shop teach you, do it once yourself, and pay then.' },
          ],
        },
        {
          kind: 'procedure',
          heading: 'Using an air mattress',
          steps: [
            { text: 'Air tube towards the feet, one thin sheet, no kinks.' },
            {
              text: 'Set it for the weight. Hand under the buttocks: they must not touch the board.',
            },
            { text: 'Plug it in; see the light, hear the air.' },
            {
              text: 'Turn all the same, normally every 2 hours; the nurse says how often.',
            },
            { text: 'In a power cut it sinks: soft pillows and turn at once.' },
          ],
        },
        {
          kind: 'check',
          heading: 'How often to check',
          items: [
            { look: 'Rails, brakes, armrests, screws', howOften: 'Once a week' },
            { look: 'Firmness of the mattress, kinks', howOften: 'Once a day' },
            { look: 'Rubber tips, soles', howOften: 'Once a week; replace when worn' },
            {
              look: 'Battery and cuff of the pressure meter',
              howOften: 'Once a month; calibrate once a year',
            },
            { look: 'Pads, gloves and medicine left', howOften: 'Once a week' },
          ],
        },
      ],
      redFlags: [
        {
          sign: 'A fall from chair or bed with a blow to the head, or cannot stand.',
          action: 'call120',
          doNow: 'Do not pull, call 120, follow section 7.3.',
        },
        {
          sign: 'Head, neck or limb caught in the rail.',
          action: 'call120',
          doNow: 'Support them, lower the rail. Breathless or no response: call 120.',
        },
        {
          sign: 'Smoke, fire or current from an appliance.',
          action: 'call120',
          doNow: 'Pull the plug, get everyone out, call 119. If hurt, 120.',
        },
        {
          sign: 'Red or broken skin from something new.',
          action: 'doctorToday',
          doNow:
            'Stop using it, look as in section 4.2, and contact a nurse or doctor the same day if broken.',
        },
        {
          sign: 'You cannot work it, or it does not fit.',
          action: 'askTrainer',
          doNow: 'Keep the receipt and ask the trainer to have a look.',
        },
      ],
      commonMistakes: [
        { text: 'A ring cushion: it cuts off the blood; do not use it.' },
        { text: 'A cheap narrow wheelchair: it presses sores.' },
        { text: 'No turning because of the air mattress.' },
        { text: 'Rails down, or up on one side only.' },
        { text: 'Buying a heap at once and using little.' },
      ],
      images: [
        {
          key: 'chair-fit',
          alt: 'The elder in a wheelchair with two fingers of space on each side, knees level with the seat.',
          caption: 'Two fingers on each side',
        },
        {
          key: 'bed-fit',
          alt: 'The caregiver stands at a care bed as high as her hip, rails up, head raised.',
          caption: 'As high as your hip, kind to your back',
        },
      ],
    },
  },
} satisfies SectionFile
