import type { SectionFile } from '#lib/handbook/schema.ts'

export const section = {
  code: '7.1',
  versionNo: 1,
  relatedSkills: ['N11'],
  readingMinutes: 2,
  reviewedBy: null,
  reviewedOn: null,
  sourceNotes: [
    '步骤和次数按技能清单N11编写；叩背5次与腹部冲击5次交替对照过domain.md来源S32和A9（d）。',
    '造口、刚做过腹部手术者改胸部冲击为通用急救常识，待医师审校。',
  ],
  text: {
    'zh-CN': {
      title: '噎食急救',
      summary: '吃东西噎住，先拍后冲，边救边打120',
      whenToUse: [
        '吃东西时突然说不出话、喘不上气、手掐喉咙，就是噎住了（噎食）。几分钟就会没命，要马上救。',
        '平时多看几遍，跟培训师在假人上练熟。',
      ],
      doNotIf: [
        { text: '还能说话、能咳出声的，别拍别冲，让他使劲咳。', covers: ['N11#1'] },
        { text: '肚子上有排便口（造口）、刚开过刀的，改冲胸口。' },
        { text: '别灌水、别喂饭团往下压。' },
        { text: '看不见东西，别伸手去掏。', covers: ['N11#6'] },
        { text: '平时总呛的，别等噎住，先请医生查吞咽。' },
      ],
      blocks: [
        {
          kind: 'procedure',
          skill: 'N11',
          heading: '站着、坐着的老人',
          steps: [
            { text: '先问：“噎住了吗？”能说能咳的，鼓励他咳，陪着看着。', covers: ['N11#1'] },
            { text: '不能说话、不能呼吸、手掐喉咙，马上救。', covers: ['N11#1'] },
            {
              text: '大声喊人，让旁人打120。只有您一人，就开免提打，手别停。',
              covers: ['N11#2'],
            },
            {
              text: '扶他弯腰低头，用掌根在两块肩胛骨之间拍5下。',
              covers: ['N11#3'],
              image: 'back-blows',
            },
            { text: '没出来，站到他身后，两腿前后分开站稳（弓步）。', covers: ['N11#4'] },
            {
              text: '一手握拳，拳眼抵在肚脐上两横指，另一手包住拳头。',
              covers: ['N11#4'],
              image: 'fist-above-navel',
            },
            { text: '快速向里、向上冲5下。', covers: ['N11#3', 'N11#4'] },
            { text: '拍5下、冲5下，轮着做，做到东西出来或人叫不应。', covers: ['N11#3'] },
          ],
        },
        {
          kind: 'procedure',
          skill: 'N11',
          heading: '坐轮椅的、胖的、躺着的',
          steps: [
            {
              text: '坐轮椅的：刹住车，从椅背后面环抱住他冲。',
              covers: ['N11#5'],
              image: 'wheelchair-thrust',
            },
            { text: '肚子大抱不拢的：拳头放在胸口正中，往里冲。', covers: ['N11#5'] },
            {
              text: '躺着起不来的：放平，掌根放在肚脐上两横指，向里向上冲。',
              covers: ['N11#5'],
            },
          ],
        },
        {
          kind: 'procedure',
          skill: 'N11',
          heading: '叫不应了',
          steps: [
            { text: '慢慢放平在地上。还没打120的马上打，开免提。', covers: ['N11#6'] },
            { text: '马上做心肺复苏，照7.2节按胸口。', covers: ['N11#6'] },
            { text: '按30下，看一眼嘴里。看得见的才取出来。', covers: ['N11#6'] },
            { text: '看不见的别掏，接着按，按到急救人员来。', covers: ['N11#6'] },
          ],
        },
      ],
      redFlags: [
        {
          sign: '不能说话、不能呼吸、手掐喉咙、脸发紫。',
          action: 'call120',
          doNow: '打120，马上拍5下、冲5下，轮着做。',
          covers: ['N11#2', 'N11#3'],
        },
        {
          sign: '叫不应。',
          action: 'call120',
          doNow: '打120，放平，马上做心肺复苏。',
          covers: ['N11#6'],
        },
        {
          sign: '东西出来了，人缓过来了。',
          action: 'doctorToday',
          doNow: '当天也要去医院检查。里面可能还有残渣，冲击也可能伤到肚子。',
          covers: ['N11#7'],
        },
        {
          sign: '吃饭总呛，说话声音发湿，这几天又发烧。',
          action: 'doctorToday',
          doNow: '当天找社区医生，请他安排查吞咽。',
        },
        {
          sign: '想再练一遍手法。',
          action: 'askTrainer',
          doNow: '打电话约培训师，下次上门用假人练。',
        },
      ],
      commonMistakes: [
        { text: '灌水想把东西冲下去，反而堵得更死。' },
        { text: '伸手盲掏，把东西推得更深。', covers: ['N11#6'] },
        { text: '老人直着身子就拍背。要弯腰低头再拍。', covers: ['N11#3'] },
        { text: '还能咳就猛拍。', covers: ['N11#1'] },
        { text: '拳头放在肋骨上，或用胳膊勒胸。', covers: ['N11#4'] },
        { text: '缓过来就不去医院。', covers: ['N11#7'] },
      ],
      images: [
        {
          key: 'back-blows',
          alt: '老人弯腰，头低下来。旁边的人一手扶住他，另一手掌根拍在两块肩胛骨之间。',
          caption: '弯腰低头，掌根拍5下',
        },
        {
          key: 'fist-above-navel',
          alt: '从身后环抱老人。拳头抵在肚脐上两横指，箭头向里向上。',
          caption: '肚脐上两横指，向里向上冲',
        },
        {
          key: 'wheelchair-thrust',
          alt: '老人坐在刹住的轮椅里。照护者蹲在椅背后面，双手环抱他的肚子。',
          caption: '坐轮椅的，从椅背后面抱',
        },
      ],
    },
    en: {
      title: 'First aid for choking',
      summary: 'Food stuck in the throat: back blows, then thrusts, and call 120',
      whenToUse: [
        'While eating, the elder suddenly cannot speak or breathe and clutches the throat: they are choking. It can kill within minutes, so act at once.',
        'Read this several times in quiet hours and practise with your trainer on a dummy.',
      ],
      doNotIf: [
        {
          text: 'Can still speak or cough with a sound: no blows, no thrusts. Tell them to keep coughing.',
          covers: ['N11#1'],
        },
        {
          text: 'A stoma or a recent operation on the belly: do not thrust on the belly, thrust on the chest.',
        },
        { text: 'Do not pour water in, and do not push it down with rice or bread.' },
        { text: 'If you cannot see the object, do not reach in for it.', covers: ['N11#6'] },
        {
          text: 'For an elder who often coughs at meals, do not wait for this: ask the doctor to check the swallowing.',
        },
      ],
      blocks: [
        {
          kind: 'procedure',
          skill: 'N11',
          heading: 'Standing or sitting',
          steps: [
            {
              text: 'Ask: “Are you choking?” If they can speak and cough, encourage coughing, stay and watch.',
              covers: ['N11#1'],
            },
            {
              text: 'If they cannot speak, cannot breathe, or clutch the throat, act at once.',
              covers: ['N11#1'],
            },
            {
              text: 'Shout for help and let someone call 120. If you are alone, call on speaker and keep going.',
              covers: ['N11#2'],
            },
            {
              text: 'Bend the elder forward, head low. With the heel of your hand give 5 blows between the shoulder blades.',
              covers: ['N11#3'],
              image: 'back-blows',
            },
            {
              text: 'If nothing comes out, stand behind, one foot in front of the other.',
              covers: ['N11#4'],
            },
            {
              text: 'Make a fist, thumb side two fingers above the navel, and cover it with your other hand.',
              covers: ['N11#4'],
              image: 'fist-above-navel',
            },
            {
              text: 'Give 5 quick abdominal thrusts, inward and upward.',
              covers: ['N11#3', 'N11#4'],
            },
            {
              text: 'Alternate 5 blows and 5 thrusts until the object comes out or the elder does not respond.',
              covers: ['N11#3'],
            },
          ],
        },
        {
          kind: 'procedure',
          skill: 'N11',
          heading: 'In a wheelchair, very large, or lying down',
          steps: [
            {
              text: 'Wheelchair: put the brakes on, reach round from behind the seat and thrust.',
              covers: ['N11#5'],
              image: 'wheelchair-thrust',
            },
            {
              text: 'Belly too large to reach round: put the fist on the middle of the chest and thrust inwards.',
              covers: ['N11#5'],
            },
            {
              text: 'Lying and unable to get up: flat on the back, heel of your hand two fingers above the navel, thrust inward and upward.',
              covers: ['N11#5'],
            },
          ],
        },
        {
          kind: 'procedure',
          skill: 'N11',
          heading: 'When they do not respond',
          steps: [
            {
              text: 'Lower them gently to the floor, flat on the back. If nobody has called 120 yet, call now, on speaker.',
              covers: ['N11#6'],
            },
            {
              text: 'Start CPR at once, pressing the chest as in section 7.2.',
              covers: ['N11#6'],
            },
            {
              text: 'After each 30 compressions look into the mouth. Take out only what you can see.',
              covers: ['N11#6'],
            },
            {
              text: 'If you see nothing, do not dig. Go on pressing until the crew arrives.',
              covers: ['N11#6'],
            },
          ],
        },
      ],
      redFlags: [
        {
          sign: 'Cannot speak, cannot breathe, clutches the throat, face turns blue.',
          action: 'call120',
          doNow: 'Call 120 and alternate 5 blows and 5 thrusts at once.',
          covers: ['N11#2', 'N11#3'],
        },
        {
          sign: 'Does not respond.',
          action: 'call120',
          doNow: 'Call 120, lay flat, start CPR at once.',
          covers: ['N11#6'],
        },
        {
          sign: 'The object is out and the elder has recovered.',
          action: 'doctorToday',
          doNow:
            'Have them checked in hospital the same day. Crumbs may remain, and thrusts can injure the belly.',
          covers: ['N11#7'],
        },
        {
          sign: 'Often coughs at meals, the voice sounds wet, and there has been fever these days.',
          action: 'doctorToday',
          doNow: 'See the community doctor the same day and ask for a swallowing check.',
        },
        {
          sign: 'You would like to practise once more.',
          action: 'askTrainer',
          doNow: 'Phone the trainer and practise on the dummy at the next visit.',
        },
      ],
      commonMistakes: [
        { text: 'Pouring in water to wash it down: it blocks even more.' },
        { text: 'Reaching in blindly and pushing it deeper.', covers: ['N11#6'] },
        {
          text: 'Hitting the back of an upright elder: bend them forward, head low, first.',
          covers: ['N11#3'],
        },
        { text: 'Hitting hard while they can still cough.', covers: ['N11#1'] },
        { text: 'Putting the fist on the ribs, or squeezing the chest with the arms.', covers: ['N11#4'] },
        { text: 'Not going to hospital once it is over.', covers: ['N11#7'] },
      ],
      images: [
        {
          key: 'back-blows',
          alt: 'The elder bends forward, head low. A person beside supports them and strikes between the shoulder blades with the heel of the hand.',
          caption: 'Bent forward, 5 blows with the heel of the hand',
        },
        {
          key: 'fist-above-navel',
          alt: 'The elder held from behind. The fist is two fingers above the navel, an arrow points inward and upward.',
          caption: 'Two fingers above the navel, inward and upward',
        },
        {
          key: 'wheelchair-thrust',
          alt: 'The elder sits in a wheelchair with brakes on; the caregiver kneels behind the seat with both arms round the belly.',
          caption: 'In a wheelchair, reach round from behind the seat',
        },
      ],
    },
  },
} satisfies SectionFile
