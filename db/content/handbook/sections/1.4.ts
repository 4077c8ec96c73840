import type { SectionFile } from '#lib/handbook/schema.ts'

export const section = {
  code: '1.4',
  versionNo: 1,
  relatedSkills: ['L11'],
  readingMinutes: 2,
  reviewedBy: null,
  reviewedOn: null,
  sourceNotes: ['技能L11没有示教清单，本节为居家防跌倒通用做法，待护士审校。'],
  text: {
    'zh-CN': {
      title: '居家环境安全与防跌倒',
      summary: '收地垫、亮灯、装扶手，家里少摔倒',
      whenToUse: [
        '老人走路不稳、摔过、夜里要起，家里先走一遍查一遍。',
        '最常摔的地方：卫生间、床边、门口。最常摔的时候：夜里和刚起床。',
      ],
      doNotIf: [
        { text: '头晕、站不稳是新出现的，先看医生，别只改家里。' },
        { text: '吃安眠药、降压药后打晃，先问医生要不要调药。' },
        { text: '扶手要装在结实的墙上，拿不准请社区或师傅看。' },
        { text: '别用捆、锁的办法不让他走。' },
      ],
      blocks: [
        {
          kind: 'procedure',
          skill: 'L11',
          heading: '一间一间查家里',
          steps: [
            { text: '走道：收起地垫、电线、小凳，留出轮椅能过的宽。', image: 'clear-path' },
            { text: '灯：床边、走道、厕所装夜灯，开关伸手够得着。' },
            { text: '厕所：铺防滑垫，马桶边和淋浴处装扶手，放洗澡椅。', image: 'grab-rails' },
            { text: '床：高矮让他坐着双脚踩实地。床栏拉上，铃放手边。' },
            { text: '椅子：有靠背、有扶手、不带轮子、不矮。' },
            { text: '门槛、台阶：贴上亮色条，能去的去掉。' },
            { text: '厨房：常用的放腰这么高，地上有水马上擦。' },
          ],
        },
        {
          kind: 'procedure',
          skill: 'L11',
          heading: '教老人稳着走',
          steps: [
            { text: '穿合脚的防滑鞋，不穿拖鞋，裤腿别拖地。' },
            { text: '起床三个一：躺1分钟，坐1分钟，站1分钟，再走。' },
            { text: '夜里起来先开灯，头晕就坐着用便盆。' },
            { text: '转身慢，小步转，手里别端东西。' },
            { text: '眼镜擦亮，助听器、拐杖放床边。' },
            { text: '照6.4节练腿劲，每天练一点。' },
          ],
        },
        {
          kind: 'text',
          heading: '水、火、电、气',
          paragraphs: [
            '热水瓶、刀、药、打火机放他碰不到的地方。洗澡先放凉水，再放热水。',
            '装烟雾和煤气报警器。出门、睡觉前关灶、关气。',
            '吸氧的屋里不见明火。插线板别放床上、别拖在地上。',
          ],
        },
        {
          kind: 'check',
          heading: '多久查一次',
          items: [
            { look: '地上有没有水、线、杂物', howOften: '每天早晚各1次' },
            { look: '夜灯亮不亮、铃响不响', howOften: '每周1次' },
            { look: '扶手、床栏、拐杖松没松', howOften: '每周1次' },
            { look: '鞋底磨没磨平', howOften: '每月1次' },
            { look: '有没有新加的药让他犯晕', howOften: '每次换药后看7天' },
          ],
        },
      ],
      redFlags: [
        {
          sign: '摔了，撞头、站不起来、变形，或在吃防血栓药。',
          action: 'call120',
          doNow: '别急着扶，打120，照7.3节做。',
        },
        {
          sign: '突然一边没劲、站不住。',
          action: 'call120',
          doNow: '扶他坐下，打120，照7.4节做。',
        },
        {
          sign: '一起身就晕，或一个月摔了2次。',
          action: 'doctorToday',
          doNow: '当天看医生，带血压记录和用药清单。',
        },
        {
          sign: '差一点摔了，或他越来越怕走。',
          action: 'askTrainer',
          doNow: '请培训师上门走一遍，看哪里要改。',
        },
      ],
      commonMistakes: [
        { text: '为了防摔，不让老人下床，腿越来越没劲。' },
        { text: '铺好看的小地毯，一绊就倒。' },
        { text: '怕费电，夜里不留灯。' },
        { text: '毛巾架当扶手，一拉就掉。' },
        { text: '东西放得高，老人踩凳子去够。' },
      ],
      images: [
        {
          key: 'clear-path',
          alt: '从床到厕所的走道，没有地垫和电线，墙边有两盏夜灯。',
          caption: '从床到厕所，一路空、一路亮',
        },
        {
          key: 'grab-rails',
          alt: '厕所里马桶两边有扶手，地上有防滑垫，淋浴处放着洗澡椅。',
          caption: '扶手、防滑垫、洗澡椅',
        },
      ],
    },
    en: {
      title: 'A safe home and preventing falls',
      summary: 'Rugs away, lights on, handrails up: fewer falls at home',
      whenToUse: [
        'The elder walks unsteadily, has fallen or gets up at night: walk through the home and check it.',
        'Most falls happen in the bathroom, at the bed and in the doorway, at night and just after getting up.',
      ],
      doNotIf: [
        {
          text: 'New dizziness or unsteadiness: see a doctor, do not only change the home.',
        },
        {
          text: 'Unsteady after sleeping tablets or pressure tablets: ask the doctor about the dose.',
        },
        { text: 'Handrails need a solid wall; if unsure let a tradesman look.' },
        { text: 'Never tie or lock the elder up to keep them from walking.' },
      ],
      blocks: [
        {
          kind: 'procedure',
          skill: 'L11',
          heading: 'Room by room',
          steps: [
            {
              text: 'Ways: rugs, cables and stools away, wide enough for a wheelchair.',
              image: 'clear-path',
            },
            {
              text: 'Light: night lights at bed, hallway and toilet; switches within reach.',
            },
            {
              text: 'Bathroom: non-slip mat, handrails at toilet and shower, a shower chair.',
              image: 'grab-rails',
            },
            {
              text: 'Bed: a height at which both feet stand flat. Rails up, bell at hand.',
            },
            { text: 'Chairs: with back and armrests, no wheels, not low.' },
            { text: 'Thresholds and steps: bright strips, or take them out.' },
            {
              text: 'Kitchen: everyday things at waist height; wipe up water at once.',
            },
          ],
        },
        {
          kind: 'procedure',
          skill: 'L11',
          heading: 'Teaching safe walking',
          steps: [
            { text: 'Well-fitting non-slip shoes, no slippers, trousers off the floor.' },
            {
              text: 'Getting up: 1 minute lying, 1 minute sitting, 1 minute standing, then walk.',
            },
            { text: 'At night light first; if dizzy stay seated and use the bedpan.' },
            { text: 'Turn slowly with small steps, hands free.' },
            { text: 'Clean glasses; hearing aid and stick beside the bed.' },
            { text: 'Strengthen the legs a little every day, section 6.4.' },
          ],
        },
        {
          kind: 'text',
          heading: 'Water, fire, current, gas',
          paragraphs: [
            'Flasks, knives, medicine and lighters out of reach. Cold water into the bath first, then hot.',
            'Smoke and gas alarms. Stove and gas off before you leave or sleep.',
            'No flame in a room with oxygen. No power strips on the bed or across the floor.',
          ],
        },
        {
          kind: 'check',
          heading: 'How often to check',
          items: [
            { look: 'Floor: water, cables, clutter', howOften: 'Morning and evening' },
            { look: 'Night lights, bell', howOften: 'Once a week' },
            { look: 'Handrails, bed rails, stick: loose?', howOften: 'Once a week' },
            { look: 'Worn soles', howOften: 'Once a month' },
            { look: 'Dizzy from a new medicine?', howOften: 'For 7 days after each change' },
          ],
        },
      ],
      redFlags: [
        {
          sign: 'A fall with head injury, cannot stand, out of shape, or on blood thinners.',
          action: 'call120',
          doNow: 'Do not lift at once; call 120, follow section 7.3.',
        },
        {
          sign: 'Suddenly weak on one side, cannot stand.',
          action: 'call120',
          doNow: 'Let them sit, call 120, follow section 7.4.',
        },
        {
          sign: 'Dizzy on every rising, or 2 falls in a month.',
          action: 'doctorToday',
          doNow: 'See a doctor the same day with pressure notes and medicine list.',
        },
        {
          sign: 'A near fall, or more and more afraid of walking.',
          action: 'askTrainer',
          doNow: 'Ask the trainer to walk through the home with you.',
        },
      ],
      commonMistakes: [
        { text: 'Keeping the elder in bed for safety: the legs grow weaker.' },
        { text: 'Pretty little rugs: one trip and down.' },
        { text: 'No light at night to save power.' },
        { text: 'A towel rack as a handrail: it comes off.' },
        { text: 'Things up high: the elder climbs a stool.' },
      ],
      images: [
        {
          key: 'clear-path',
          alt: 'The way from bed to toilet without rugs or cables, two night lights along the wall.',
          caption: 'Bed to toilet: clear and lit',
        },
        {
          key: 'grab-rails',
          alt: 'A bathroom with rails on both sides of the toilet, a non-slip mat and a shower chair.',
          caption: 'Rails, mat, shower chair',
        },
      ],
    },
  },
} satisfies SectionFile
