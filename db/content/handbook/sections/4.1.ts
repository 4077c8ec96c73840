import type { SectionFile } from '#lib/handbook/schema.ts'

export const section = {
  code: '4.1',
  versionNo: 1,
  relatedSkills: ['N01', 'R07'],
  readingMinutes: 3,
  reviewedBy: null,
  reviewedOn: null,
  sourceNotes: [
    '拍背步骤按技能清单N01编写；方向、节奏、先问医生的情况对照过domain.md来源S26。',
    '呼吸练习与有效咳嗽（R07）、红旗征的去向是通用护理常识，待护士审校。',
  ],
  text: {
    'zh-CN': {
      title: '叩背排痰',
      summary: '帮老人把痰震松、咳出来',
      whenToUse: [
        '老人躺得久，痰多咳不出，嗓子里呼噜呼噜响。这时给他拍背（叩背），把痰震松，再咳出来。',
        '饭前30分钟，或饭后2小时再拍。鼻饲也算一顿饭。刚吃饱就拍，容易吐、容易呛。',
        '早晨起床后、晚上睡觉前各拍一回最好。医生开了雾化的，先雾化再拍。',
      ],
      doNotIf: [
        { text: '近期骨折、摔伤过，或者骨头很疏松。', covers: ['N01#1'] },
        { text: '咳血（咯血）、胸口疼。', covers: ['N01#1'] },
        { text: '刚做过胸背手术，或背上皮肤有破口。', covers: ['N01#1'] },
        { text: '心脏病还不稳，肺里有血块（肺栓塞）或漏气（气胸）。', covers: ['N01#1'] },
        { text: '正在吃防血栓的药（抗凝药），或很容易出血。', covers: ['N01#1'] },
        { text: '迷迷糊糊，或完全没力气咳。', covers: ['N01#1'] },
      ],
      blocks: [
        {
          kind: 'procedure',
          skill: 'N01',
          heading: '怎么拍背',
          steps: [
            {
              text: '先对一遍上面的情况，再看钟：饭前30分钟，或饭后2小时。',
              covers: ['N01#1'],
            },
            { text: '洗手，跟老人说要拍背了。背上留一件薄衣服。', covers: ['N01#2'] },
            {
              text: '坐得住的坐稳，身子前倾抱个枕头。坐不住的侧着躺，痰多的一侧朝上。',
              covers: ['N01#2'],
            },
            {
              text: '五指并拢，手心拱起，像捧水一样。这叫“空心掌”。',
              covers: ['N01#3'],
              image: 'cupped-hand',
            },
            {
              text: '用手腕的劲儿，从下往上、从外往里，一下挨一下地叩。',
              covers: ['N01#3', 'N01#4'],
              image: 'clap-direction',
            },
            {
              text: '躲开脊柱、肩胛骨、腰和乳房。听到“空、空”的声音就对了。',
              covers: ['N01#4'],
              image: 'places-to-avoid',
            },
            {
              text: '每侧叩3到5分钟，每秒2到3下。边叩边看脸色和呼吸，喊疼就停。',
              covers: ['N01#5'],
            },
            {
              text: '让老人深吸气，憋2到3秒，用力咳。嘴里的痰用纱布擦净。',
              covers: ['N01#6'],
            },
          ],
        },
        {
          kind: 'procedure',
          skill: 'R07',
          heading: '教老人呼吸和咳痰',
          steps: [
            { text: '扶老人坐直，或摇高床头。肩膀放松，一只手放在肚子上。' },
            { text: '闭上嘴，用鼻子慢慢吸气，心里数到2，肚子鼓起来。' },
            { text: '嘴唇像吹口哨，慢慢吐气，心里数到4，肚子瘪下去。' },
            { text: '吸吐3到5遍就歇一会儿。每天练2到3回，头晕就停。' },
            { text: '要咳痰了，先深吸一口气，憋2到3秒。' },
            { text: '身子往前倾，张嘴，肚子用劲连咳两声。肚子有刀口的，用枕头按住再咳。' },
            { text: '咳完漱口。能喝水的，喝几口温水润一润。' },
          ],
        },
        {
          kind: 'check',
          heading: '看什么、记什么',
          items: [
            { look: '脸色、嘴唇、呼吸快慢', howOften: '拍的时候一直看，拍完再看一次' },
            { look: '痰的颜色、多少、稀还是稠', howOften: '每次拍完记一笔' },
            { look: '体温', howOften: '每天1次，痰变多、变黄就加测' },
          ],
        },
      ],
      redFlags: [
        {
          sign: '脸色或嘴唇发紫、喘不上气、胸口疼、咳出鲜血。',
          action: 'call120',
          doNow: '马上停手，打120。扶成半坐，喘的时候别放平。',
          covers: ['N01#7'],
        },
        {
          sign: '痰堵在嗓子里，出不来声，或者叫不应。',
          action: 'call120',
          doNow: '打120。噎住的照7.1节做，没有呼吸的照7.2节做。',
        },
        {
          sign: '痰变黄变绿、发烧，一天比一天喘。',
          action: 'doctorToday',
          doNow: '当天找社区医生。带上您记的体温和痰的样子。',
        },
        {
          sign: '拍完肋骨一碰就疼，不敢深吸气。',
          action: 'doctorToday',
          doNow: '别再拍了，当天去看有没有骨折。',
        },
        {
          sign: '老人总说拍得不舒服，或痰总拍不出来。',
          action: 'askTrainer',
          doNow: '先停两天，打电话请培训师看看手法。',
        },
      ],
      commonMistakes: [
        { text: '平着手掌“啪啪”打，老人疼，痰也不松。', covers: ['N01#3'] },
        { text: '从上往下拍，痰往深处走。', covers: ['N01#4'] },
        { text: '直接拍光皮肤，或隔着厚棉衣拍。', covers: ['N01#2'] },
        { text: '刚吃完就拍。', covers: ['N01#1'] },
        { text: '只拍不咳，痰还留在里面。', covers: ['N01#6'] },
      ],
      images: [
        {
          key: 'cupped-hand',
          alt: '从侧面看一只手扣在背上。指尖和掌根挨着衣服，手心是空的。',
          caption: '空心掌：手心拱起来',
        },
        {
          key: 'clap-direction',
          alt: '老人的背。两侧各有绿箭头，从腰的上方往肩膀走，从外侧往中间走。',
          caption: '从下往上，从外往里',
        },
        {
          key: 'places-to-avoid',
          alt: '老人的背。脊柱、两块肩胛骨、腰上画着红叉。',
          caption: '红叉处不能拍',
        },
      ],
    },
    en: {
      title: 'Back clapping to clear phlegm',
      summary: 'Loosens phlegm so that the elder can cough it up',
      whenToUse: [
        'The elder lies down most of the day, has a lot of phlegm, cannot bring it up, and you hear it rattle in the throat. Clapping on the back shakes the phlegm loose so that it can be coughed out.',
        'Do it 30 minutes before a meal, or 2 hours after one. A tube feed counts as a meal. Clapping on a full stomach can make the elder vomit or choke.',
        'After getting up and before going to sleep are the best times. If the doctor has prescribed a nebuliser, do that first and clap afterwards.',
      ],
      doNotIf: [
        { text: 'A recent broken bone or fall, or very brittle bones.', covers: ['N01#1'] },
        { text: 'Coughing up blood, or chest pain.', covers: ['N01#1'] },
        { text: 'Recent surgery on the chest or back, or broken skin on the back.', covers: ['N01#1'] },
        {
          text: 'A heart condition that is not yet stable, a blood clot in the lung, or a collapsed lung.',
          covers: ['N01#1'],
        },
        { text: 'Taking blood thinners, or bleeding very easily.', covers: ['N01#1'] },
        { text: 'Drowsy and confused, or too weak to cough at all.', covers: ['N01#1'] },
      ],
      blocks: [
        {
          kind: 'procedure',
          skill: 'N01',
          heading: 'How to clap the back',
          steps: [
            {
              text: 'Go through the list above, then look at the clock: 30 minutes before a meal, or 2 hours after one.',
              covers: ['N01#1'],
            },
            {
              text: 'Wash your hands and say that you are going to clap. Leave one thin layer of clothing on the back.',
              covers: ['N01#2'],
            },
            {
              text: 'If the elder can sit, let them sit firmly and lean forward over a pillow. If not, lay them on their side, the side with more phlegm facing up.',
              covers: ['N01#2'],
            },
            {
              text: 'Close your fingers and arch your palm as if holding water. This is a cupped hand.',
              covers: ['N01#3'],
              image: 'cupped-hand',
            },
            {
              text: 'Clap from the wrist, from bottom to top and from the outside in, each clap next to the last.',
              covers: ['N01#3', 'N01#4'],
              image: 'clap-direction',
            },
            {
              text: 'Keep off the spine, the shoulder blades, the lower back and the breasts. A hollow sound means that you are doing it right.',
              covers: ['N01#4'],
              image: 'places-to-avoid',
            },
            {
              text: 'Clap 3 to 5 minutes on each side, 2 to 3 claps a second. Keep watching the colour of the face and the breathing, and stop if it hurts.',
              covers: ['N01#5'],
            },
            {
              text: 'Ask for a deep breath, held for 2 to 3 seconds, then a strong cough. Wipe phlegm out of the mouth with gauze.',
              covers: ['N01#6'],
            },
          ],
        },
        {
          kind: 'procedure',
          skill: 'R07',
          heading: 'Teaching breathing and coughing',
          steps: [
            {
              text: 'Help the elder to sit up straight, or raise the head of the bed. Shoulders loose, one hand on the belly.',
            },
            {
              text: 'Mouth closed, breathe in slowly through the nose while counting to 2. The belly rises.',
            },
            {
              text: 'Purse the lips as if to whistle and breathe out slowly while counting to 4. The belly sinks.',
            },
            { text: 'Rest after 3 to 5 breaths. Practise 2 to 3 times a day; stop if dizzy.' },
            { text: 'To bring up phlegm, first take a deep breath and hold it for 2 to 3 seconds.' },
            {
              text: 'Lean forward, open the mouth, tighten the belly and cough twice. With a wound on the belly, hold a pillow against it.',
            },
            { text: 'Rinse the mouth afterwards. Those who can drink safely take a few sips of warm water.' },
          ],
        },
        {
          kind: 'check',
          heading: 'What to watch and note down',
          items: [
            {
              look: 'Colour of face and lips, speed of breathing',
              howOften: 'All the time while clapping, and once more afterwards',
            },
            {
              look: 'Colour, amount and thickness of the phlegm',
              howOften: 'Write it down each time',
            },
            {
              look: 'Temperature',
              howOften: 'Once a day, and again if there is more phlegm or it turns yellow',
            },
          ],
        },
      ],
      redFlags: [
        {
          sign: 'Face or lips turn blue, breathless, chest pain, coughing up fresh blood.',
          action: 'call120',
          doNow: 'Stop at once and call 120. Prop them half upright; do not lay a breathless person flat.',
          covers: ['N01#7'],
        },
        {
          sign: 'Phlegm blocks the throat and no sound comes out, or they do not respond.',
          action: 'call120',
          doNow: 'Call 120. For choking follow section 7.1; if there is no breathing follow section 7.2.',
        },
        {
          sign: 'Phlegm turns yellow or green, fever, more breathless day by day.',
          action: 'doctorToday',
          doNow: 'See the community doctor today. Take your notes on temperature and phlegm with you.',
        },
        {
          sign: 'After clapping a rib hurts when touched, or a deep breath hurts.',
          action: 'doctorToday',
          doNow: 'Do not clap again. Have it checked for a broken rib today.',
        },
        {
          sign: 'The elder keeps saying that it is uncomfortable, or no phlegm ever comes up.',
          action: 'askTrainer',
          doNow: 'Leave it for two days and ask your trainer to look at your technique.',
        },
      ],
      commonMistakes: [
        {
          text: 'Slapping with a flat hand: it hurts and does not loosen the phlegm.',
          covers: ['N01#3'],
        },
        { text: 'Clapping downwards, which drives the phlegm deeper.', covers: ['N01#4'] },
        { text: 'Clapping on bare skin, or through a thick padded jacket.', covers: ['N01#2'] },
        { text: 'Clapping straight after a meal.', covers: ['N01#1'] },
        { text: 'Clapping without coughing: the phlegm stays inside.', covers: ['N01#6'] },
      ],
      images: [
        {
          key: 'cupped-hand',
          alt: 'A hand on the back seen from the side. Fingertips and heel of the hand touch the shirt, the palm is hollow.',
          caption: 'A cupped hand: the palm is arched',
        },
        {
          key: 'clap-direction',
          alt: 'The elder’s back. Green arrows on both sides run from above the waist up to the shoulders and from the outside to the middle.',
          caption: 'From bottom to top, from the outside in',
        },
        {
          key: 'places-to-avoid',
          alt: 'The elder’s back. Red crosses on the spine, both shoulder blades and the lower back.',
          caption: 'Never clap where there is a red cross',
        },
      ],
    },
  },
} satisfies SectionFile
