import type { SectionFile } from '#lib/handbook/schema.ts'

export const section = {
  code: '4.3',
  versionNo: 1,
  relatedSkills: ['N08'],
  readingMinutes: 3,
  reviewedBy: null,
  reviewedOn: null,
  sourceNotes: [
    '技能N08没有示教清单。步骤、离明火5米、先调流量后戴管等为通用护理常识，待护士审校。',
    '深部吸痰不教家属：domain.md A6。',
  ],
  text: {
    'zh-CN': {
      title: '家庭吸氧与雾化',
      summary: '照医嘱吸氧、雾化，防火防呛',
      whenToUse: [
        '医生开了在家吸氧，或者开了雾化药，照这一节做。',
        '氧气也是药。一天吸多久、流量开多大，都听医生的。',
      ],
      doNotIf: [
        { text: '医生没开，先别自己买机器吸氧。' },
        { text: '有老慢支（慢阻肺）的，流量别自己往上调。' },
        { text: '有眼压高（青光眼）、心跳快的，雾化前先告诉医生。' },
        { text: '药名对不上、药变了颜色、药过期，都先别用。' },
        { text: '老人迷糊，扶不坐直，先问医生再雾化。' },
      ],
      blocks: [
        {
          kind: 'procedure',
          skill: 'N08',
          heading: '怎么吸氧',
          steps: [
            {
              text: '看看四周：5米内没有明火，屋里没人抽烟，机器离暖气1米远。',
              image: 'oxygen-fire-distance',
            },
            { text: '洗手。往湿化瓶里倒纯净水或凉开水，倒到两条刻度线之间。' },
            { text: '打开机器，把流量调到医生写的数。先调好，再给老人戴。' },
            { text: '把管口放进一杯水里，有气泡就是通的。擦干管口。' },
            { text: '弯头朝下放进鼻孔，管子绕过两只耳朵，在下巴下收紧。', image: 'nasal-prongs' },
            { text: '看嘴唇红不红、喘得匀不匀。用血氧夹的，记下数字。' },
            { text: '吸完先摘鼻管，再关机器。' },
          ],
        },
        {
          kind: 'procedure',
          skill: 'N08',
          heading: '怎么做雾化',
          steps: [
            { text: '饭后2小时再做，接着好拍背。扶老人坐直，或摇高床头。', image: 'nebuliser-seat' },
            { text: '洗手，核对药名、几支、哪天到期，把药倒进药杯。' },
            { text: '戴好面罩，罩住口鼻，别让雾喷到眼睛。会用嘴含的，用口含嘴更好。' },
            { text: '打开机器。让老人用嘴慢慢吸，用鼻子慢慢呼。' },
            { text: '一般10到15分钟。没有雾了就关机器。' },
            { text: '做完漱口、洗脸。不会漱口的，用湿棉棒擦净嘴里。' },
            { text: '歇一会儿，照4.1节拍背，帮他把痰咳出来。' },
            { text: '面罩和药杯用温水冲净，倒扣晾干。一人用一套。' },
          ],
        },
        {
          kind: 'text',
          heading: '这件事不要自己做',
          paragraphs: [
            '别把吸痰管插进鼻子或嗓子深处吸痰。会憋气、会出血，只能由医护人员做。',
            '嘴里看得见的痰，用纱布裹着手指擦出来。痰堵着出不来气，打120。',
          ],
        },
        {
          kind: 'check',
          heading: '多久看一次',
          items: [
            { look: '湿化瓶里的水', howOften: '每天换新水，瓶子每天冲洗' },
            { look: '鼻管和雾化面罩', howOften: '每天擦净，按说明书的日子换新' },
            { look: '机器的滤网', howOften: '每周洗1次，晾干再装' },
            { look: '鼻孔里、耳朵后面的皮肤', howOften: '每天2次，压红了就垫软布' },
            { look: '氧气瓶的压力表', howOften: '每天看1次，剩一小格就换，别用空' },
          ],
        },
      ],
      redFlags: [
        {
          sign: '吸着氧，嘴唇还是发紫，一句话说不完整。',
          action: 'call120',
          doNow: '扶成半坐，看管子折没折，打120。别自己猛加流量。',
        },
        {
          sign: '老人越吸越爱睡，叫着费劲，说胡话。',
          action: 'call120',
          doNow: '打120。流量照医生写的数，别加大，告诉急救人员。',
        },
        {
          sign: '雾化时脸和嘴发肿、起疹子，或者突然更喘。',
          action: 'call120',
          doNow: '摘下面罩，停药，打120。把药盒带上。',
        },
        {
          sign: '吸氧时着火。',
          action: 'call120',
          doNow: '摘鼻管，关氧气，带老人离开。先打119，有伤再打120。',
        },
        {
          sign: '雾化后心慌、手抖得厉害，或痰变黄、发烧。',
          action: 'doctorToday',
          doNow: '这次先停，当天问开药的医生。',
        },
        {
          sign: '鼻子干、出一点血，耳后磨破。',
          action: 'askTrainer',
          doNow: '看看湿化瓶有没有水，垫上软布，问培训师。',
        },
      ],
      commonMistakes: [
        { text: '一喘就把流量拧大。' },
        { text: '先戴鼻管后开机器，一股大气冲着鼻子。' },
        { text: '在吸氧的屋里抽烟、点蚊香、烧香。' },
        { text: '往鼻孔抹油膏。油碰上氧气容易着火。' },
        { text: '雾化完不漱口，嘴里容易长白斑。' },
        { text: '躺平了做雾化，容易呛。' },
      ],
      images: [
        {
          key: 'oxygen-fire-distance',
          alt: '老人坐着吸氧。香烟、燃气灶、蜡烛上画着红叉，标着离开5米。',
          caption: '5米内不能有明火',
        },
        {
          key: 'nasal-prongs',
          alt: '老人的侧脸。鼻管弯头朝下，管子绕过耳朵，耳后垫着软布。',
          caption: '弯头朝下，耳后垫软布',
        },
        {
          key: 'nebuliser-seat',
          alt: '老人坐直做雾化，面罩盖住口鼻，药杯竖直向下。',
          caption: '坐直，药杯竖直',
        },
      ],
    },
    en: {
      title: 'Oxygen and nebuliser at home',
      summary: 'Give oxygen and mist as prescribed; keep fire away',
      whenToUse: [
        'The doctor has prescribed oxygen at home, or medicine for a nebuliser.',
        'Oxygen is a medicine too. How long and at what flow is for the doctor to say.',
      ],
      doNotIf: [
        { text: 'No doctor has prescribed it: do not buy a machine and start oxygen yourselves.' },
        { text: 'Chronic lung disease (COPD): never turn the flow up on your own.' },
        {
          text: 'Glaucoma (high eye pressure) or a fast heartbeat: tell the doctor before using the nebuliser.',
        },
        {
          text: 'The name does not match, the medicine has changed colour or is out of date: do not use it.',
        },
        {
          text: 'The elder is drowsy and cannot be propped up straight: ask the doctor before using the nebuliser.',
        },
      ],
      blocks: [
        {
          kind: 'procedure',
          skill: 'N08',
          heading: 'Giving oxygen',
          steps: [
            {
              text: 'Look around: no open flame within 5 metres, nobody smoking in the room, the machine 1 metre from any radiator.',
              image: 'oxygen-fire-distance',
            },
            {
              text: 'Wash your hands. Fill the humidifier bottle with purified or cooled boiled water, between the two lines.',
            },
            {
              text: 'Switch on and set the flow to the doctor’s figure. Set it first, then put the tube on.',
            },
            { text: 'Hold the prongs in a cup of water: bubbles mean that it is open. Dry the prongs.' },
            {
              text: 'Put the prongs into the nostrils curving downwards, lead the tube over both ears and tighten it under the chin.',
              image: 'nasal-prongs',
            },
            {
              text: 'Look whether the lips are pink and the breathing even. If you have a finger clip, write down the number.',
            },
            { text: 'To finish, take the tube off first, then switch off.' },
          ],
        },
        {
          kind: 'procedure',
          skill: 'N08',
          heading: 'Using the nebuliser',
          steps: [
            {
              text: 'Wait 2 hours after a meal, so that clapping can follow. Sit the elder up straight, or raise the bed head.',
              image: 'nebuliser-seat',
            },
            {
              text: 'Wash your hands, check name, number of ampoules and expiry date, and pour the medicine into the cup.',
            },
            {
              text: 'Put the mask over nose and mouth so that no mist reaches the eyes. Those who can hold a mouthpiece do better with it.',
            },
            {
              text: 'Switch on. Let the elder breathe in slowly through the mouth and out slowly through the nose.',
            },
            { text: 'It normally takes 10 to 15 minutes. Switch off when there is no more mist.' },
            {
              text: 'Rinse the mouth and wash the face. If they cannot rinse, wipe the mouth with a damp swab.',
            },
            { text: 'Rest a little, then clap the back as in section 4.1 to bring up the phlegm.' },
            {
              text: 'Rinse mask and cup in warm water and leave them upside down to dry. One set per person.',
            },
          ],
        },
        {
          kind: 'text',
          heading: 'Do not do this yourself',
          paragraphs: [
            'Never push a suction tube deep into the nose or throat. It can stop the breath and cause bleeding; only nurses and doctors may do it.',
            'Wipe out phlegm that you can see in the mouth with gauze round your finger. If phlegm blocks the breath, call 120.',
          ],
        },
        {
          kind: 'check',
          heading: 'How often to look',
          items: [
            {
              look: 'Water in the humidifier',
              howOften: 'Fresh water every day; rinse the bottle every day',
            },
            {
              look: 'Nasal tube and nebuliser mask',
              howOften: 'Wipe clean every day; replace on the date given in the leaflet',
            },
            { look: 'Filter of the machine', howOften: 'Wash once a week, dry before refitting' },
            {
              look: 'Skin in the nostrils and behind the ears',
              howOften: 'Twice a day; pad with soft cloth if red',
            },
            {
              look: 'Pressure gauge of an oxygen cylinder',
              howOften: 'Once a day; change it when one small mark is left, never run it empty',
            },
          ],
        },
      ],
      redFlags: [
        {
          sign: 'Lips still blue on oxygen, unable to finish a sentence.',
          action: 'call120',
          doNow:
            'Prop them half upright, see that the tube is not kinked, call 120. Do not turn the flow up sharply.',
        },
        {
          sign: 'More and more sleepy on oxygen, hard to wake, talking nonsense.',
          action: 'call120',
          doNow: 'Call 120. Keep the flow at the doctor’s figure, do not raise it, and tell the crew.',
        },
        {
          sign: 'During the nebuliser: swollen face or lips, a rash, or suddenly more breathless.',
          action: 'call120',
          doNow: 'Take the mask off, stop the medicine, call 120. Take the box with you.',
        },
        {
          sign: 'Fire while oxygen is on.',
          action: 'call120',
          doNow:
            'Take the tube off, shut the oxygen, get the elder out. Call 119 first, and 120 if anyone is hurt.',
        },
        {
          sign: 'Palpitations or strong trembling after the nebuliser, or yellow phlegm and fever.',
          action: 'doctorToday',
          doNow: 'Leave out this dose and ask the prescribing doctor today.',
        },
        {
          sign: 'Dry nose with a little blood, sore skin behind the ears.',
          action: 'askTrainer',
          doNow: 'See whether there is water in the humidifier, pad with soft cloth, ask the trainer.',
        },
      ],
      commonMistakes: [
        { text: 'Turning the flow up at every bout of breathlessness.' },
        { text: 'Putting the tube on before setting the flow: a blast of gas hits the nose.' },
        { text: 'Smoking, mosquito coils or incense in a room with oxygen.' },
        { text: 'Greasy ointment in the nostrils: grease and oxygen catch fire easily.' },
        { text: 'Not rinsing after the nebuliser: white patches grow in the mouth.' },
        { text: 'Using the nebuliser lying flat: it makes choking easy.' },
      ],
      images: [
        {
          key: 'oxygen-fire-distance',
          alt: 'An elder sits with an oxygen tube. A cigarette, a gas stove and a candle are crossed out in red, with 5 metres marked.',
          caption: 'No open flame within 5 metres',
        },
        {
          key: 'nasal-prongs',
          alt: 'The elder’s face from the side. Prongs curve down, the tube goes over the ear with soft cloth behind it.',
          caption: 'Prongs curve down, soft cloth behind the ear',
        },
        {
          key: 'nebuliser-seat',
          alt: 'The elder sits upright with a mask over nose and mouth, the cup hanging straight down.',
          caption: 'Sit upright, cup straight',
        },
      ],
    },
  },
} satisfies SectionFile
