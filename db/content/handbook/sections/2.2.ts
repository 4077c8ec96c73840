import type { SectionFile } from '#lib/handbook/schema.ts'

export const section = {
  code: '2.2',
  versionNo: 1,
  relatedSkills: ['L04'],
  readingMinutes: 2,
  reviewedBy: null,
  reviewedOn: null,
  sourceNotes: ['技能L04没有示教清单；室温、水温为通用护理常识，待护士审校。'],
  text: {
    'zh-CN': {
      title: '床上擦浴与洗头',
      summary: '盖好、擦净、不着凉，顺便看一遍皮肤',
      whenToUse: [
        '老人下不了床，或洗澡站不住、坐不稳，在床上擦。',
        '擦身也是看皮肤、说说话的时候。15到20分钟擦完，别拖长。',
      ],
      doNotIf: [
        { text: '刚吃完饭不到1小时，先等一等。' },
        { text: '发高烧、打寒战、喘、血压不稳，今天只擦脸和手。' },
        { text: '伤口、管子、排便的口子（造口）别弄湿，怎么擦问护士。' },
        { text: '胸口疼、头晕，先不擦，问医生。' },
      ],
      blocks: [
        {
          kind: 'procedure',
          skill: 'L04',
          heading: '擦身子',
          steps: [
            { text: '关好门窗，屋里暖到24到26度。备好两盆水、三条毛巾。' },
            { text: '水温40到45度，先用手腕内侧试一试。' },
            { text: '盖上大毛巾，擦哪里露哪里，擦完马上盖上。', image: 'cover-part' },
            { text: '先擦眼睛，从里往外。再擦脸、耳后、脖子。只用清水。' },
            { text: '擦胳膊和手，从手往肩膀擦，胳肢窝、指缝擦干。' },
            { text: '擦胸和肚子。乳房底下、肚脐、皮肤褶里擦干。' },
            { text: '翻身擦背和屁股，照4.2节翻，顺便看骨头突出处。' },
            { text: '换一盆水擦腿和脚，趾缝擦干。下身另用毛巾，照2.3节擦。' },
          ],
        },
        {
          kind: 'procedure',
          skill: 'L04',
          heading: '床上洗头',
          steps: [
            { text: '脖子下垫卷起的毛巾，头下放洗头盆或防水垫。', image: 'bed-shampoo' },
            { text: '耳朵塞棉球，眼睛盖小毛巾。' },
            { text: '水温40度左右，先浇一点问烫不烫。' },
            { text: '用指肚揉，别用指甲抓。5到10分钟洗完。' },
            { text: '冲净，擦干，马上吹干。吹风机离头20厘米，用温风。' },
            { text: '取出棉球，数一数，梳好头。' },
          ],
        },
        {
          kind: 'check',
          heading: '多久做一次',
          items: [
            { look: '擦身', howOften: '夏天每天1次，冬天每周2到3次' },
            { look: '洗头', howOften: '每周1到2次' },
            { look: '皮肤：红、破、疹子、青紫', howOften: '每次擦身都看一遍' },
            { look: '脸色、发不发抖、喘不喘', howOften: '擦的时候一直看' },
          ],
        },
      ],
      redFlags: [
        {
          sign: '擦着擦着脸发白、出冷汗、胸口疼、喘不上气。',
          action: 'call120',
          doNow: '停下，盖好，扶成半坐，打120。',
        },
        {
          sign: '叫不应。',
          action: 'call120',
          doNow: '打120。没有呼吸的照7.2节按胸口。',
        },
        {
          sign: '皮肤破了、起水疱、按了不变白。',
          action: 'doctorToday',
          doNow: '别再压、别再搓，照4.2节做，当天联系医护。',
        },
        {
          sign: '说不清来历的青紫、伤痕。',
          action: 'doctorToday',
          doNow: '记下位置和样子，当天看医生，问问是不是摔了。',
        },
        {
          sign: '皮肤褶里发红、发痒、有味。',
          action: 'askTrainer',
          doNow: '洗净擦干，问培训师用什么护。',
        },
      ],
      commonMistakes: [
        { text: '一下子把被子全掀开。' },
        { text: '水太烫，老人感觉慢，会烫伤。' },
        { text: '一盆水从头擦到脚。' },
        { text: '用力搓，薄皮肤会搓破。' },
        { text: '皮肤褶里、趾缝里没擦干。' },
        { text: '用酒精、爽身粉擦皮肤褶。' },
      ],
      images: [
        {
          key: 'cover-part',
          alt: '老人身上盖着大毛巾，只露出一只胳膊。照护者用毛巾从手往肩膀擦。',
          caption: '擦哪里露哪里',
        },
        {
          key: 'bed-shampoo',
          alt: '老人仰面躺着，脖子下垫毛巾卷。头下是洗头盆，眼睛盖着小毛巾。',
          caption: '垫好脖子，盖住眼睛',
        },
      ],
    },
    en: {
      title: 'Bed bath and hair washing',
      summary: 'Covered, clean and warm; look at all the skin on the way',
      whenToUse: [
        'The elder cannot leave the bed, or cannot stand or sit safely in the bathroom.',
        'A wash is also the time to look at the skin and to talk. Finish within 15 to 20 minutes.',
      ],
      doNotIf: [
        { text: 'Less than 1 hour after a meal: wait.' },
        {
          text: 'High fever, shivering, breathless or unstable pressure: today only face and hands.',
        },
        { text: 'Keep wounds, stomas and tubes dry; ask the nurse how.' },
        { text: 'Chest pain or dizziness: no washing, ask the doctor.' },
      ],
      blocks: [
        {
          kind: 'procedure',
          skill: 'L04',
          heading: 'Washing the body',
          steps: [
            {
              text: 'Door and windows closed, room at 24 to 26 °C. Two basins, three towels.',
            },
            { text: 'Water at 40 to 45 °C; test it on the inside of your wrist.' },
            {
              text: 'Cover with a large towel. Uncover only what you wash and cover it again at once.',
              image: 'cover-part',
            },
            {
              text: 'Eyes first, from inside to outside. Then face, behind the ears, neck. Plain water.',
            },
            {
              text: 'Arms and hands, from hand to shoulder. Dry armpits and between the fingers.',
            },
            { text: 'Chest and belly. Dry under the breasts, the navel and all folds.' },
            {
              text: 'Turn as in section 4.2, wash back and buttocks, and look at the bony places.',
            },
            {
              text: 'Fresh water for legs and feet; dry between the toes. Another towel for the private parts, section 2.3.',
            },
          ],
        },
        {
          kind: 'procedure',
          skill: 'L04',
          heading: 'Washing hair in bed',
          steps: [
            {
              text: 'A rolled towel under the neck, a hair basin or waterproof sheet under the head.',
              image: 'bed-shampoo',
            },
            { text: 'Cotton in the ears, a small towel over the eyes.' },
            { text: 'Water at about 40 °C; pour a little and ask whether it is right.' },
            { text: 'Rub with fingertips, not nails. Finish in 5 to 10 minutes.' },
            {
              text: 'Rinse, towel, and dry at once. Hair dryer 20 cm away, warm not hot.',
            },
            { text: 'Take the cotton out, count it, comb the hair.' },
          ],
        },
        {
          kind: 'check',
          heading: 'How often',
          items: [
            { look: 'Body wash', howOften: 'Daily in summer, 2 to 3 times a week in winter' },
            { look: 'Hair', howOften: '1 to 2 times a week' },
            { look: 'Skin: red, broken, rash, bruises', howOften: 'All over at each wash' },
            { look: 'Colour, shivering, breath', howOften: 'All the time while washing' },
          ],
        },
      ],
      redFlags: [
        {
          sign: 'Turns pale, cold sweat, chest pain, breathless.',
          action: 'call120',
          doNow: 'Stop, cover, prop half upright, call 120.',
        },
        {
          sign: 'No response.',
          action: 'call120',
          doNow: 'Call 120. No breathing: press the chest as in section 7.2.',
        },
        {
          sign: 'Broken skin, blisters, redness that does not turn white.',
          action: 'doctorToday',
          doNow: 'No pressure, no rubbing; follow section 4.2 and contact a nurse or doctor the same day.',
        },
        {
          sign: 'Bruises or marks that nobody can explain.',
          action: 'doctorToday',
          doNow: 'Note place and look, see a doctor the same day, ask about a fall.',
        },
        {
          sign: 'Red, itching, smelly skin folds.',
          action: 'askTrainer',
          doNow: 'Wash and dry, ask the trainer what to use.',
        },
      ],
      commonMistakes: [
        { text: 'Throwing the whole blanket back.' },
        { text: 'Water too hot: elders feel it late and get burnt.' },
        { text: 'One basin from head to foot.' },
        { text: 'Hard rubbing: thin skin tears.' },
        { text: 'Damp folds and toes.' },
        { text: 'Alcohol or talcum in skin folds.' },
      ],
      images: [
        {
          key: 'cover-part',
          alt: 'The elder under a large towel, only one arm uncovered; the caregiver wipes from hand to shoulder.',
          caption: 'Uncover only what you wash',
        },
        {
          key: 'bed-shampoo',
          alt: 'The elder on the back, a towel roll under the neck, a hair basin under the head, a small towel over the eyes.',
          caption: 'Neck supported, eyes covered',
        },
      ],
    },
  },
} satisfies SectionFile
