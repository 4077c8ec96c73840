import type { SectionFile } from '#lib/handbook/schema.ts'

export const section = {
  code: '6.5',
  versionNo: 1,
  relatedSkills: ['R08'],
  readingMinutes: 2,
  reviewedBy: null,
  reviewedOn: null,
  sourceNotes: ['技能R08没有示教清单，本节只写轻柔抚按，不含治疗性按摩，待康复师审校。'],
  text: {
    'zh-CN': {
      title: '居家按摩与放松',
      summary: '轻轻地按，暖暖地抚，身子松、心也安',
      whenToUse: [
        '老人躺久了身上酸、睡不踏实、心里烦，可以轻轻按一按。',
        '这里教的是放松，不是治病。按得舒服就对了，越轻越稳。',
      ],
      doNotIf: [
        { text: '一侧腿突然肿、疼、发热，千万别按，当天看医生。' },
        { text: '皮肤发红、破了、起疹，或有褥疮的地方。' },
        { text: '骨头很疏松、有骨折，有肿块的地方。' },
        { text: '正在吃防血栓的药，或身上容易青紫，先问医生。' },
        { text: '发烧、血压很高、心口疼的时候。' },
        { text: '脖子前面、小腿肚静脉鼓起来的地方，不按。' },
      ],
      blocks: [
        {
          kind: 'procedure',
          skill: 'R08',
          heading: '准备',
          steps: [
            { text: '饭后1小时再按。关好窗，屋里暖和，放点轻音乐。' },
            { text: '剪短指甲，摘下戒指，洗手，把手搓热。' },
            { text: '问他哪里酸、愿不愿意。只露出要按的地方。' },
            { text: '手上抹一点润肤油，先试一小块，看痒不痒。' },
          ],
        },
        {
          kind: 'procedure',
          skill: 'R08',
          heading: '手和胳膊',
          steps: [
            {
              text: '两手捧住他的手，用大拇指在手心慢慢画圈1分钟。',
              image: 'palm-circles',
            },
            { text: '一根一根手指，从根往尖轻轻抹。' },
            { text: '用整个手掌，从手腕往肩膀方向慢慢抚，抚5遍。' },
            { text: '肩膀用手掌轻轻捂住，别捏、别压骨头。' },
          ],
        },
        {
          kind: 'procedure',
          skill: 'R08',
          heading: '背、脚和头',
          steps: [
            {
              text: '侧躺，用手掌顺着脊柱两边从下往上慢慢抚，躲开脊柱。',
              image: 'back-strokes',
            },
            { text: '脚：一手托住脚跟，一手用大拇指在脚心画圈。' },
            { text: '小腿只轻轻抚，从脚踝往上，不捏、不揉。' },
            { text: '用指肚在额头、头顶轻轻画圈2分钟。' },
            { text: '每处2到3分钟，总共15分钟左右。擦净油，盖好。' },
          ],
        },
        {
          kind: 'procedure',
          skill: 'R08',
          heading: '不用手也能放松',
          steps: [
            { text: '让他闭上眼，慢慢吸气数到3，慢慢吐气数到5，做5遍。' },
            { text: '从脚到头，一处一处想着“松开”。' },
            { text: '握着他的手坐一会儿，放他爱听的戏。' },
          ],
        },
        {
          kind: 'check',
          heading: '看什么、多久看',
          items: [
            { look: '两条腿一样粗吗、热不热', howOften: '每次按以前' },
            { look: '他的脸和话：舒服还是疼', howOften: '一边按一边看' },
            { look: '皮肤有没有发红、青紫', howOften: '按完看1次，第二天再看1次' },
          ],
        },
      ],
      redFlags: [
        {
          sign: '按着按着喘不上气、胸口疼、脸发紫。',
          action: 'call120',
          doNow: '停下，扶成半坐，打120。',
        },
        {
          sign: '按后一侧腿肿、疼。',
          action: 'doctorToday',
          doNow: '别再碰，躺着别动，当天看医生。',
        },
        {
          sign: '按过的地方很疼、肿，或大片青紫。',
          action: 'doctorToday',
          doNow: '别再按，当天看医生，说清吃什么药。',
        },
        {
          sign: '按完皮肤发红，30分钟还不退。',
          action: 'askTrainer',
          doNow: '先停两天，问培训师。',
        },
      ],
      commonMistakes: [
        { text: '使大劲，觉得疼才管用。' },
        { text: '按摩发红的骨头突出处，会压坏皮肉。' },
        { text: '给肿了的腿按摩。' },
        { text: '踩背、扳脖子、扳腰。' },
        { text: '用热水袋、艾条烤没感觉的地方，会烫伤。' },
      ],
      images: [
        {
          key: 'palm-circles',
          alt: '照护者两手捧着老人的手，大拇指在手心画绿色的圈。',
          caption: '手心画圈，轻轻的',
        },
        {
          key: 'back-strokes',
          alt: '老人侧躺，盖着毯子，露出后背。绿箭头在脊柱两边从下往上，脊柱上画着红叉。',
          caption: '脊柱两边，从下往上',
        },
      ],
    },
    en: {
      title: 'Gentle massage and relaxation',
      summary: 'Light, warm strokes: the body loosens and the mind rests',
      whenToUse: [
        'After lying long the elder aches, sleeps badly or feels low: light strokes can help.',
        'This is for comfort, not treatment. If it feels good it is right; light is safe.',
      ],
      doNotIf: [
        {
          text: 'One leg suddenly swollen, painful or hot: never massage it; see a doctor the same day.',
        },
        { text: 'Red, broken or itching skin, or a pressure sore.' },
        { text: 'Very brittle bones, a fracture, or a lump in that place.' },
        { text: 'Taking blood thinners or bruising easily: ask the doctor first.' },
        { text: 'Fever, very high blood pressure or chest pain.' },
        { text: 'The front of the neck, or bulging veins on the calf.' },
      ],
      blocks: [
        {
          kind: 'procedure',
          skill: 'R08',
          heading: 'Getting ready',
          steps: [
            { text: 'Wait 1 hour after a meal. Windows closed, room warm, soft music.' },
            { text: 'Nails short, rings off, hands washed and rubbed warm.' },
            { text: 'Ask where it aches and whether they would like it. Uncover only that part.' },
            { text: 'A little skin oil on your hands; try a small patch for itching first.' },
          ],
        },
        {
          kind: 'procedure',
          skill: 'R08',
          heading: 'Hands and arms',
          steps: [
            {
              text: 'Hold their hand in both of yours and draw slow circles in the palm with your thumbs for 1 minute.',
              image: 'palm-circles',
            },
            { text: 'Stroke each finger lightly from root to tip.' },
            { text: 'With the whole palm stroke slowly from wrist to shoulder, 5 times.' },
            { text: 'Rest your warm palm on the shoulder; no pinching, no pressing on bone.' },
          ],
        },
        {
          kind: 'procedure',
          skill: 'R08',
          heading: 'Back, feet and head',
          steps: [
            {
              text: 'Lying on the side: stroke slowly upwards on both sides of the spine, keeping off the spine.',
              image: 'back-strokes',
            },
            { text: 'Foot: one hand holds the heel, the other thumb draws circles on the sole.' },
            {
              text: 'Lower leg: only light strokes upwards from the ankle, no kneading.',
            },
            { text: 'Fingertips: light circles on forehead and crown for 2 minutes.' },
            {
              text: '2 to 3 minutes in each place, about 15 minutes in all. Wipe off the oil and cover them.',
            },
          ],
        },
        {
          kind: 'procedure',
          skill: 'R08',
          heading: 'Relaxing without touch',
          steps: [
            { text: 'Eyes closed, breathe in counting to 3, out counting to 5, 5 times.' },
            { text: 'From feet to head think “let go” in one place after another.' },
            { text: 'Sit holding their hand for a while, with the opera they love.' },
          ],
        },
        {
          kind: 'check',
          heading: 'What to watch and how often',
          items: [
            { look: 'Are both legs equally thick? Is one hot?', howOften: 'Before each massage' },
            { look: 'Face and words: pleasant or painful?', howOften: 'All the time' },
            { look: 'Redness or bruises', howOften: 'Right afterwards and once the next day' },
          ],
        },
      ],
      redFlags: [
        {
          sign: 'During massage: breathless, chest pain, blue face.',
          action: 'call120',
          doNow: 'Stop, prop them half upright, call 120.',
        },
        {
          sign: 'One leg swollen and painful afterwards.',
          action: 'doctorToday',
          doNow: 'Do not touch it, lie still, see a doctor the same day.',
        },
        {
          sign: 'Strong pain, swelling or large bruises where you massaged.',
          action: 'doctorToday',
          doNow: 'No more massage; see a doctor the same day and name the medicines.',
        },
        {
          sign: 'Skin still red after 30 minutes.',
          action: 'askTrainer',
          doNow: 'Leave it for two days and ask the trainer.',
        },
      ],
      commonMistakes: [
        { text: 'Strong pressure, believing that it must hurt to help.' },
        { text: 'Massaging red skin over bones: it destroys the flesh underneath.' },
        { text: 'Massaging a swollen leg.' },
        { text: 'Walking on the back, twisting neck or waist.' },
        { text: 'Hot-water bottles or moxa on places without feeling: they burn.' },
      ],
      images: [
        {
          key: 'palm-circles',
          alt: 'The caregiver holds the elder’s hand in both hands; the thumbs draw green circles in the palm.',
          caption: 'Light circles in the palm',
        },
        {
          key: 'back-strokes',
          alt: 'The elder on the side under a blanket, back uncovered. Green arrows run upwards beside the spine, a red cross on the spine.',
          caption: 'Both sides of the spine, upwards',
        },
      ],
    },
  },
} satisfies SectionFile
