import type { SectionFile } from '#lib/handbook/schema.ts'

export const section = {
  code: '7.3',
  versionNo: 1,
  relatedSkills: ['N13'],
  readingMinutes: 2,
  reviewedBy: null,
  reviewedOn: null,
  sourceNotes: [
    '步骤和数字按技能清单N13编写（观察48小时）。',
    '胯部骨折的样子、夜里叫醒的次数为通用护理常识，待医师审校。',
  ],
  text: {
    'zh-CN': {
      title: '跌倒后的处理',
      summary: '摔倒别急着扶，先看伤，再分步起来',
      whenToUse: [
        '老人摔倒了，不管疼不疼，都照这一节一步一步来。',
        '急着一拉，没断的骨头可能拉断，断了的扎得更深。先看清楚，再动手。',
      ],
      doNotIf: [
        { text: '撞了头、吐了、脖子疼，别挪动，打120。', covers: ['N13#2'] },
        { text: '胳膊腿变了形，别挪动，打120。', covers: ['N13#2'] },
        { text: '在吃防血栓的药（抗凝药），没事也打120。', covers: ['N13#2'] },
        { text: '胯一动就疼、脚往外撇，或腰背疼、腿发麻，别挪动。' },
        { text: '叫不应的，先照7.2节做。' },
      ],
      blocks: [
        {
          kind: 'procedure',
          skill: 'N13',
          heading: '先看伤',
          steps: [
            { text: '不急着扶。蹲下来叫他，看清不清醒。', covers: ['N13#1'] },
            { text: '看喘气匀不匀，看哪里出血。出血的用干净布按住。', covers: ['N13#1'] },
            { text: '问：头撞着没有？脖子、腰、胯疼不疼？', covers: ['N13#2'] },
            {
              text: '撞头、呕吐、颈痛、变形、吃抗凝药：不移动，打120。',
              covers: ['N13#2'],
              image: 'do-not-move',
            },
            { text: '盖上被子等急救人员，别喂水喂药。' },
          ],
        },
        {
          kind: 'procedure',
          skill: 'N13',
          heading: '清醒、没伤，慢慢起来',
          steps: [
            { text: '先躺着歇一歇，手脚轻轻动一动，不疼再起。' },
            { text: '侧过身，用手肘撑起上身。', covers: ['N13#3'] },
            { text: '翻成跪着，两手两膝撑在地上。', covers: ['N13#3'] },
            { text: '搬来一把稳椅子，让他双手扶住椅面。', covers: ['N13#3'], image: 'up-by-chair' },
            { text: '有劲的脚先踩地站起，您在身后扶着腰，别拉胳膊。', covers: ['N13#3'] },
            { text: '转身坐到椅子上，歇够了再走。', covers: ['N13#3'] },
            { text: '量血压。有糖尿病的，再测血糖。', covers: ['N13#4'] },
            { text: '问他怎么摔的：头晕了，腿软了，还是绊着了。', covers: ['N13#4'] },
          ],
        },
        {
          kind: 'check',
          heading: '摔后48小时看什么',
          items: [
            {
              look: '爱不爱睡、叫不叫得醒、说话清不清楚',
              howOften: '48小时里，白天每2小时看1次，夜里叫醒2次',
              covers: ['N13#5'],
            },
            {
              look: '头疼重没重、吐没吐、两边手脚有没有劲',
              howOften: '48小时里，早、中、晚各看1次',
              covers: ['N13#5'],
            },
            {
              look: '身上有没有新的青紫、肿、疼',
              howOften: '当天看1次，第二天再看1次',
            },
            {
              look: '灯光、地垫、鞋、药：是哪一样惹的',
              howOften: '当天查一遍，当天改，写进跌倒记录',
              covers: ['N13#6'],
            },
          ],
        },
      ],
      redFlags: [
        {
          sign: '撞头、呕吐、颈痛、手脚变形，或在吃抗凝药。',
          action: 'call120',
          doNow: '不移动，盖好保暖，打120。',
          covers: ['N13#2'],
        },
        {
          sign: '48小时里爱睡、呕吐、头痛加重、一侧没力气。',
          action: 'call120',
          doNow: '打120去急诊，说清哪天几点摔的、吃什么药。',
          covers: ['N13#5'],
        },
        {
          sign: '胯疼得站不住，脚往外撇，一条腿变短。',
          action: 'call120',
          doNow: '别让他站，别揉，打120。',
        },
        {
          sign: '说不清怎么摔的，或一个月摔了2次。',
          action: 'doctorToday',
          doNow: '当天看医生，带上用药清单和血压记录。',
        },
        {
          sign: '摔了，没有受伤。',
          action: 'askTrainer',
          doNow: '记下时间、地点、原因，告诉培训师，一起改。',
          covers: ['N13#6'],
        },
      ],
      commonMistakes: [
        { text: '一见摔倒就拉起来。', covers: ['N13#1'] },
        { text: '拽着胳膊往上提，肩膀会脱臼。', covers: ['N13#3'] },
        { text: '伤处又揉又热敷。' },
        { text: '头撞了没起包，就以为没事。', covers: ['N13#5'] },
        { text: '怕再摔，从此不让下床，腿更没劲。' },
        { text: '瞒着不说，原因没改，还会再摔。', covers: ['N13#6'] },
      ],
      images: [
        {
          key: 'do-not-move',
          alt: '老人侧躺在地上，身上盖着毯子。照护者蹲在旁边打电话，没有拉他。',
          caption: '有伤别挪动，盖好，打120',
        },
        {
          key: 'up-by-chair',
          alt: '四幅连图：侧身撑起，跪撑，双手扶椅面，转身坐到椅子上。',
          caption: '侧身、跪撑、扶椅、坐好',
        },
      ],
    },
    en: {
      title: 'What to do after a fall',
      summary: 'Do not lift at once: look for injuries, then get up step by step',
      whenToUse: [
        'The elder has fallen. Whether it hurts or not, go through this section step by step.',
        'A hasty pull can break a bone or drive a broken one deeper. Look first, then act.',
      ],
      doNotIf: [
        { text: 'Hit the head, vomited, or the neck hurts: do not move them, call 120.', covers: ['N13#2'] },
        { text: 'An arm or leg is out of shape: do not move them, call 120.', covers: ['N13#2'] },
        { text: 'Taking blood thinners: call 120 even if they seem well.', covers: ['N13#2'] },
        {
          text: 'The hip hurts with any movement, the foot turns outwards, the back hurts or legs feel numb: do not move them.',
        },
        { text: 'No response: first follow section 7.2.' },
      ],
      blocks: [
        {
          kind: 'procedure',
          skill: 'N13',
          heading: 'Look for injuries first',
          steps: [
            {
              text: 'Do not lift. Crouch down, speak to them, see whether they are fully awake.',
              covers: ['N13#1'],
            },
            {
              text: 'See whether breathing is even and whether anything bleeds. Press a clean cloth on bleeding.',
              covers: ['N13#1'],
            },
            { text: 'Ask: did you hit your head? Does neck, back or hip hurt?', covers: ['N13#2'] },
            {
              text: 'Head injury, vomiting, neck pain, deformity, or on blood thinners: do not move them, call 120.',
              covers: ['N13#2'],
              image: 'do-not-move',
            },
            { text: 'Cover them with a blanket and wait for the crew. Give no water or medicine.' },
          ],
        },
        {
          kind: 'procedure',
          skill: 'N13',
          heading: 'Awake and unhurt: getting up slowly',
          steps: [
            {
              text: 'Let them rest lying down, then move hands and feet a little. Go on only if nothing hurts.',
            },
            { text: 'Roll to the side and push up on the elbow.', covers: ['N13#3'] },
            { text: 'Come onto hands and knees.', covers: ['N13#3'] },
            {
              text: 'Bring a firm chair and let them put both hands on the seat.',
              covers: ['N13#3'],
              image: 'up-by-chair',
            },
            {
              text: 'The stronger foot steps forward to stand. You support the waist from behind; never pull the arms.',
              covers: ['N13#3'],
            },
            { text: 'Turn and sit on the chair. Rest well before walking.', covers: ['N13#3'] },
            {
              text: 'Measure blood pressure, and blood sugar too if the elder has diabetes.',
              covers: ['N13#4'],
            },
            {
              text: 'Ask how it happened: dizzy, weak legs, or tripped.',
              covers: ['N13#4'],
            },
          ],
        },
        {
          kind: 'check',
          heading: 'What to watch for 48 hours',
          items: [
            {
              look: 'Sleepy? Easy to wake? Speech clear?',
              howOften: 'For 48 hours: every 2 hours by day, wake them twice at night',
              covers: ['N13#5'],
            },
            {
              look: 'Headache worse, vomiting, strength in both arms and legs',
              howOften: 'For 48 hours: morning, noon and evening',
              covers: ['N13#5'],
            },
            {
              look: 'New bruises, swelling or pain',
              howOften: 'Once the same day and once the next day',
            },
            {
              look: 'Light, rugs, shoes, medicine: which of them caused it?',
              howOften: 'Check and change it the same day, and write it in the fall log',
              covers: ['N13#6'],
            },
          ],
        },
      ],
      redFlags: [
        {
          sign: 'Head injury, vomiting, neck pain, a limb out of shape, or on blood thinners.',
          action: 'call120',
          doNow: 'Do not move them, keep them warm, call 120.',
          covers: ['N13#2'],
        },
        {
          sign: 'Within 48 hours: sleepy, vomiting, worse headache, weakness on one side.',
          action: 'call120',
          doNow: 'Call 120 for the emergency department. Say when they fell and what they take.',
          covers: ['N13#5'],
        },
        {
          sign: 'Too much hip pain to stand, foot turned outwards, one leg shorter.',
          action: 'call120',
          doNow: 'Do not let them stand, do not rub, call 120.',
        },
        {
          sign: 'Cannot say how it happened, or 2 falls within a month.',
          action: 'doctorToday',
          doNow: 'See a doctor the same day with the medicine list and blood-pressure notes.',
        },
        {
          sign: 'A fall without injury.',
          action: 'askTrainer',
          doNow: 'Note time, place and cause, tell the trainer, and change it together.',
          covers: ['N13#6'],
        },
      ],
      commonMistakes: [
        { text: 'Pulling the elder up at once.', covers: ['N13#1'] },
        { text: 'Lifting by the arms: it can dislocate the shoulder.', covers: ['N13#3'] },
        { text: 'Rubbing or warming the sore place.' },
        { text: 'Believing that no bump on the head means no harm.', covers: ['N13#5'] },
        { text: 'Keeping them in bed for fear of another fall: the legs only get weaker.' },
        { text: 'Keeping it secret: with the cause still there, it happens again.', covers: ['N13#6'] },
      ],
      images: [
        {
          key: 'do-not-move',
          alt: 'The elder lies on the floor under a blanket. The caregiver crouches beside, on the phone, not pulling.',
          caption: 'If hurt: do not move, cover, call 120',
        },
        {
          key: 'up-by-chair',
          alt: 'Four pictures: up on the elbow, on hands and knees, both hands on a chair, turned and seated.',
          caption: 'Side, knees, chair, sit',
        },
      ],
    },
  },
} satisfies SectionFile
