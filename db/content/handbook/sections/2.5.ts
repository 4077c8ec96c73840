import type { SectionFile } from '#lib/handbook/schema.ts'

export const section = {
  code: '2.5',
  versionNo: 1,
  relatedSkills: ['L09', 'L10'],
  readingMinutes: 2,
  reviewedBy: null,
  reviewedOn: null,
  sourceNotes: ['技能L09、L10没有示教清单，本节为通用护理常识，待护士审校。'],
  text: {
    'zh-CN': {
      title: '足部、指甲与睡眠',
      summary: '天天看脚，指甲平着剪，白天动、夜里睡',
      whenToUse: ['给老人洗脚、剪指甲。有糖尿病的，脚要天天看。', '老人夜里不睡、白天犯困，也用这一节。'],
      doNotIf: [
        { text: '糖尿病老人脚上有破口、发黑，先看医生，别自己剪。' },
        { text: '甲沟发炎、指甲长进肉里、灰指甲很厚，请医生剪。' },
        { text: '鸡眼、老茧，别用刀割，也别贴腐蚀药。' },
        { text: '安眠药吃不吃、吃几片，听医生的。' },
        { text: '突然日夜颠倒、说胡话，先看医生，见5.5节。' },
      ],
      blocks: [
        {
          kind: 'procedure',
          skill: 'L09',
          heading: '洗脚、看脚、剪指甲',
          steps: [
            { text: '水温37到39度，用温度计或您的手腕试，别让老人试。' },
            { text: '泡5到10分钟，擦干，趾缝也擦干。' },
            {
              text: '看脚底、脚跟、趾缝：红、肿、破、水疱、发凉、发紫。',
              image: 'foot-check',
            },
            { text: '抹润肤霜，趾缝里不抹。' },
            {
              text: '指甲平着剪，和指头一样齐，两角别剪进肉里。',
              image: 'nail-straight',
            },
            { text: '用锉刀磨平边。看不清、剪不动就请护士剪。' },
            { text: '穿浅色、松口的棉袜。鞋里先摸一摸，有没有硬东西。' },
          ],
        },
        {
          kind: 'procedure',
          skill: 'L10',
          heading: '让老人睡得好',
          steps: [
            { text: '早上同一个钟点起，拉开窗帘晒太阳30分钟。' },
            { text: '白天有事做、有人说话，午睡不超过30分钟。' },
            { text: '下午3点以后，不喝浓茶和咖啡。' },
            { text: '睡前上厕所，洗脚，换干净纸尿裤，放点轻音乐。' },
            { text: '屋里安静、不冷不热，留一盏小夜灯。' },
            { text: '夜里醒了，先看是不是疼、憋尿、渴、冷、身上压麻了。' },
            { text: '轻声陪一会儿，别开大灯，别数落他。' },
          ],
        },
        {
          kind: 'check',
          heading: '多久看一次',
          items: [
            { look: '脚：有糖尿病、没感觉的', howOften: '每天1次' },
            { look: '脚：别的老人', howOften: '每周2到3次，洗脚时看' },
            { look: '指甲', howOften: '手指甲每周1次，脚趾甲每2到3周1次' },
            { look: '一夜睡几个小时、醒几回', howOften: '睡不好时连着记7天，看病带着' },
          ],
        },
      ],
      redFlags: [
        {
          sign: '睡着时憋气、打呼忽然停，嘴唇发紫、叫不醒。',
          action: 'call120',
          doNow: '推他肩膀叫，叫不醒打120，没有呼吸照7.2节做。',
        },
        {
          sign: '一只脚突然冰凉、发白、疼得厉害。',
          action: 'call120',
          doNow: '血管可能堵了。别烤、别揉，打120。',
        },
        {
          sign: '脚上有破口、水疱、流脓、发黑。',
          action: 'doctorToday',
          doNow: '干净纱布盖上，别下地踩，当天看医生。',
        },
        {
          sign: '吃了安眠药，白天叫着费劲、走路打晃。',
          action: 'doctorToday',
          doNow: '别再加药，当天问医生。叫不醒打120。',
        },
        {
          sign: '连着一周睡不好，您也睡不了。',
          action: 'askTrainer',
          doNow: '把记的睡眠本给培训师看，也看看8.3节。',
        },
      ],
      commonMistakes: [
        { text: '用热水泡脚、用热水袋捂脚，烫了不觉得。' },
        { text: '指甲剪得太短、两角剪圆，甲长进肉里。' },
        { text: '用刀片割鸡眼。' },
        { text: '光脚走路，或穿紧口袜。' },
        { text: '白天怕吵让他一直睡。' },
        { text: '睡不着就多加一片药。' },
      ],
      images: [
        {
          key: 'foot-check',
          alt: '老人坐着，照护者用镜子照脚底，趾缝和脚跟画着圆圈。',
          caption: '脚底、脚跟、趾缝都看',
        },
        {
          key: 'nail-straight',
          alt: '两个脚趾。左边指甲平着剪打勾，右边两角剪圆画红叉。',
          caption: '平着剪，别剪两角',
        },
      ],
    },
    en: {
      title: 'Feet, nails and sleep',
      summary: 'Look at the feet, cut nails straight; active by day, asleep by night',
      whenToUse: [
        'Washing feet and cutting nails. With diabetes look at the feet every day.',
        'Also for an elder who is awake at night and dozes by day.',
      ],
      doNotIf: [
        { text: 'A sore or black place on a diabetic foot: see a doctor, do not cut.' },
        {
          text: 'An inflamed or ingrown nail, or a very thick one: let a doctor or nurse cut it.',
        },
        { text: 'Corns and hard skin: no blades, no corrosive plasters.' },
        { text: 'Sleeping tablets: whether and how many is for the doctor.' },
        {
          text: 'Day and night suddenly reversed, talking nonsense: see a doctor first, section 5.5.',
        },
      ],
      blocks: [
        {
          kind: 'procedure',
          skill: 'L09',
          heading: 'Washing, looking, cutting',
          steps: [
            {
              text: 'Water at 37 to 39 °C, tested with a thermometer or your wrist, not by the elder.',
            },
            { text: 'Soak for 5 to 10 minutes, dry well, between the toes too.' },
            {
              text: 'Look at soles, heels and between the toes: red, swollen, broken, blistered, cold, blue.',
              image: 'foot-check',
            },
            { text: 'Skin cream everywhere but between the toes.' },
            {
              text: 'Cut nails straight across, level with the toe; do not cut into the corners.',
              image: 'nail-straight',
            },
            {
              text: 'File the edges. If you cannot see well or the nail is too hard, ask a nurse.',
            },
            { text: 'Light cotton socks with a loose top. Feel inside the shoes for hard things.' },
          ],
        },
        {
          kind: 'procedure',
          skill: 'L10',
          heading: 'Helping the elder to sleep',
          steps: [
            { text: 'Up at the same hour; curtains open, 30 minutes of sunlight.' },
            {
              text: 'Something to do and someone to talk to by day; a nap of no more than 30 minutes.',
            },
            { text: 'No strong tea or coffee after 3 in the afternoon.' },
            { text: 'Before bed: toilet, wash the feet, a dry pad, soft music.' },
            { text: 'Quiet room, neither hot nor cold, one small night light.' },
            {
              text: 'When awake at night look for pain, full bladder, thirst, cold, a numb side.',
            },
            { text: 'Sit with them quietly; no bright light, no reproaches.' },
          ],
        },
        {
          kind: 'check',
          heading: 'How often',
          items: [
            { look: 'Feet: with diabetes or without feeling', howOften: 'Every day' },
            { look: 'Feet: other elders', howOften: '2 to 3 times a week when washing' },
            { look: 'Nails', howOften: 'Fingers once a week, toes every 2 to 3 weeks' },
            {
              look: 'Hours of sleep, times awake',
              howOften: 'When sleep is bad: note it for 7 days and take it to the doctor',
            },
          ],
        },
      ],
      redFlags: [
        {
          sign: 'Stops breathing or snoring in sleep, blue lips, cannot be woken.',
          action: 'call120',
          doNow: 'Shake the shoulders and call. No answer: call 120; no breathing: section 7.2.',
        },
        {
          sign: 'One foot suddenly ice-cold, white and very painful.',
          action: 'call120',
          doNow: 'A vessel may be blocked. No heating, no rubbing; call 120.',
        },
        {
          sign: 'A sore, a blister, pus or black skin on the foot.',
          action: 'doctorToday',
          doNow: 'Cover with clean gauze, no walking on it, see a doctor the same day.',
        },
        {
          sign: 'Hard to wake or unsteady by day after sleeping tablets.',
          action: 'doctorToday',
          doNow: 'No more tablets; ask the doctor the same day. Cannot be woken: call 120.',
        },
        {
          sign: 'A week of bad nights, for you as well.',
          action: 'askTrainer',
          doNow: 'Show the trainer your sleep notes, and see section 8.3.',
        },
      ],
      commonMistakes: [
        { text: 'Hot foot baths or hot-water bottles: burns that nobody feels.' },
        { text: 'Nails too short, corners rounded: they grow in.' },
        { text: 'Cutting corns with a blade.' },
        { text: 'Bare feet, or tight socks.' },
        { text: 'Letting them sleep all day for quiet.' },
        { text: 'One more tablet when sleep does not come.' },
      ],
      images: [
        {
          key: 'foot-check',
          alt: 'The elder sits; the caregiver uses a mirror to see the sole; heel and gaps between toes are circled.',
          caption: 'Soles, heels, between the toes',
        },
        {
          key: 'nail-straight',
          alt: 'Two toes: left, the nail cut straight is ticked; right, rounded corners are crossed out.',
          caption: 'Straight across, leave the corners',
        },
      ],
    },
  },
} satisfies SectionFile
