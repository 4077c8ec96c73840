import type { SectionFile } from '#lib/handbook/schema.ts'

export const section = {
  code: '8.3',
  versionNo: 1,
  relatedSkills: ['P03'],
  readingMinutes: 3,
  reviewedBy: null,
  reviewedOn: null,
  sourceNotes: ['技能P03没有示教清单；不写补贴金额和条件，各地每年不同，请社区和区民政局核对名目。'],
  text: {
    'zh-CN': {
      title: '家庭分工、喘息与政策求助',
      summary: '把活儿分出去，把帮手请进来，您能歇一歇',
      whenToUse: ['家里的照护都压在您一个人身上，歇不了。', '想知道社区、民政有什么能帮的，找谁问、怎么说。'],
      doNotIf: [
        { text: '来替班的人没学会鼻饲、翻身，先别让他一个人做。' },
        { text: '老人病情还不稳，离家住几天先问医生。' },
        { text: '要先交钱、来路不明的“补贴”，别信，问社区或打110。' },
        { text: '签字、办卡、取钱的事，先跟家人和社区商量。' },
      ],
      blocks: [
        {
          kind: 'procedure',
          skill: 'P03',
          heading: '开一次家庭会',
          steps: [
            { text: '把一天要做的事都写在纸上，写上要花多久。' },
            { text: '约好时间，人到不了的开视频。老人也听一听。', image: 'family-list' },
            { text: '先说您的难处：“我夜里起三回，白天站不住。”' },
            { text: '一件一件分：谁来替、谁出钱、谁跑医院、谁买菜。' },
            { text: '定好哪天、几点、几个小时，写下来贴墙上。' },
            { text: '教替班的人，照手册做一遍给您看。' },
            { text: '一个月再开一次，看看哪里不行，改一改。' },
          ],
        },
        {
          kind: 'procedure',
          skill: 'P03',
          heading: '请人替几天（喘息服务）',
          steps: [
            { text: '问社区和培训师：有没有上门替、白天托、住几天的。' },
            { text: '先去看一看：干不干净、几个人值班、夜里有没有人。' },
            {
              text: '写一张交代单：吃什么药、怎么吃饭、怎么翻身、怕什么。',
              image: 'handover-note',
            },
            { text: '带上药、身份证、医保卡、换洗衣服、他爱的小物件。' },
            { text: '头一回先试半天，再慢慢加到几天。' },
            { text: '接回来那天，看皮肤、看精神，问问吃得怎么样。' },
          ],
        },
        {
          kind: 'text',
          heading: '可以去问的',
          paragraphs: [
            '社区居委会、街道：能力评估、养老服务补贴、助餐、助浴、居家改造。',
            '医保：长期护理保险（长护险）怎么申请。残联：残疾证、辅具。医院：家庭医生、家庭病床。',
            '打电话这样说：“我一个人照顾失能老人，有什么能帮的？”',
          ],
        },
        {
          kind: 'check',
          heading: '多久办一次',
          items: [
            { look: '您有没有歇过整半天', howOften: '每周至少1次' },
            { look: '家庭分工行不行', howOften: '每月看1次' },
            { look: '各种证、评估结果到没到期', howOften: '每半年查1次' },
            { look: '交代单、用药清单', howOften: '药一变就改' },
          ],
        },
      ],
      redFlags: [
        {
          sign: '您自己病倒了，老人没人管。',
          action: 'call120',
          doNow: '急病打120。马上叫家人、邻居，打给社区和培训师。',
        },
        {
          sign: '接回来发现伤、青紫、发烧、没精神。',
          action: 'doctorToday',
          doNow: '当天看医生，拍下样子，告诉社区和区民政局。',
        },
        {
          sign: '替班的人骂老人、打老人、不给吃。',
          action: 'doctorToday',
          doNow: '马上接走，有伤当天看医生。打110，再告诉区民政局。',
        },
        {
          sign: '撑不住了，家里也分不出人手。',
          action: 'askTrainer',
          doNow: '今天就打给培训师，请他报给区里想办法。',
        },
      ],
      commonMistakes: [
        { text: '一个人硬扛，从来不开口。' },
        { text: '只说“谁都不管”，没说要他做哪件事。' },
        { text: '把老人一交就走，没写交代单。' },
        { text: '嫌手续麻烦，该问的没问。' },
        { text: '听人介绍就交钱，没去看过。' },
      ],
      images: [
        {
          key: 'family-list',
          alt: '一家人围着桌子，桌上一张纸，写着周一到周日谁来、做什么。',
          caption: '写在纸上，贴在墙上',
        },
        {
          key: 'handover-note',
          alt: '一张交代单，分成药、吃饭、翻身、厕所、怕什么五栏。',
          caption: '一张交代单，换人不换样',
        },
      ],
    },
    en: {
      title: 'Sharing care, respite and public support',
      summary: 'Share the work and let help in, so that you can rest',
      whenToUse: [
        'All the care rests on you and you cannot take a break.',
        'You would like to know what the community and civil affairs offices can do, whom to ask and how.',
      ],
      doNotIf: [
        {
          text: 'The stand-in has not learnt tube feeding or turning: do not leave them alone with it.',
        },
        { text: 'The illness is not stable: ask the doctor before a stay away from home.' },
        {
          text: 'A “subsidy” that asks for money first: do not believe it; ask the community or call 110.',
        },
        { text: 'Before signing, opening cards or drawing money, talk to family and community.' },
      ],
      blocks: [
        {
          kind: 'procedure',
          skill: 'P03',
          heading: 'A family meeting',
          steps: [
            { text: 'Write down everything a day needs and how long it takes.' },
            {
              text: 'Set a time; those far away join by video. Let the elder listen too.',
              image: 'family-list',
            },
            {
              text: 'Say first how it is for you: “I get up three times a night and can hardly stand by day.”',
            },
            {
              text: 'Share out one by one: who stands in, who pays, who goes to hospital, who shops.',
            },
            { text: 'Fix day, time and hours; write it down and put it on the wall.' },
            {
              text: 'Teach the stand-in, and let them do it once from the handbook while you watch.',
            },
            { text: 'Meet again after a month and change what does not work.' },
          ],
        },
        {
          kind: 'procedure',
          skill: 'P03',
          heading: 'Someone to take over for some days (respite)',
          steps: [
            {
              text: 'Ask community and trainer: help at home, day care, or a short stay?',
            },
            { text: 'Look at the place first: is it clean, how many staff, who is there at night?' },
            {
              text: 'Write a hand-over note: medicine, meals, turning, fears.',
              image: 'handover-note',
            },
            {
              text: 'Pack medicine, identity card, insurance card, clothes and a little thing they love.',
            },
            { text: 'Begin with half a day, then add days slowly.' },
            { text: 'On the day of return look at the skin and spirits, and ask about meals.' },
          ],
        },
        {
          kind: 'text',
          heading: 'Where to ask',
          paragraphs: [
            'Community and sub-district: ability assessment, care subsidies, meals, bathing help, home adaptation.',
            'Medical insurance: how to apply for long-term care insurance. Disabled persons’ federation: certificates and aids. Hospital: family doctor, home beds.',
            'Say on the phone: “We have a dependent elder, I care for them alone. What help is there?”',
          ],
        },
        {
          kind: 'check',
          heading: 'How often',
          items: [
            { look: 'Have you had half a day to yourself?', howOften: 'At least once a week' },
            { look: 'Does the sharing work?', howOften: 'Once a month' },
            { look: 'Certificates and assessments still valid?', howOften: 'Every half year' },
            { look: 'Hand-over note, medicine list', howOften: 'Whenever a medicine changes' },
          ],
        },
      ],
      redFlags: [
        {
          sign: 'You fall ill yourself and nobody is with the elder.',
          action: 'call120',
          doNow: 'Emergency: call 120. Call family and neighbours at once, then community and trainer.',
        },
        {
          sign: 'Home again with injuries, bruises, fever or listless.',
          action: 'doctorToday',
          doNow: 'See a doctor the same day, take pictures, tell the community and the district bureau.',
        },
        {
          sign: 'The stand-in insults, hits or starves the elder.',
          action: 'doctorToday',
          doNow:
            'Take the elder away at once, see a doctor for injuries. Call 110, then tell the district bureau.',
        },
        {
          sign: 'You cannot go on and the family has nobody to spare.',
          action: 'askTrainer',
          doNow: 'Phone the trainer today and ask them to take it to the district.',
        },
      ],
      commonMistakes: [
        { text: 'Bearing it alone and never asking.' },
        { text: '“Nobody helps me”, without saying what you want done.' },
        { text: 'Leaving the elder without a hand-over note.' },
        { text: 'Not asking because of the paperwork.' },
        { text: 'Paying on a recommendation without having seen the place.' },
      ],
      images: [
        {
          key: 'family-list',
          alt: 'A family round a table with a sheet of paper: who comes and does what from Monday to Sunday.',
          caption: 'On paper, on the wall',
        },
        {
          key: 'handover-note',
          alt: 'A hand-over note in five parts: medicine, meals, turning, toilet, fears.',
          caption: 'One note: another person, the same care',
        },
      ],
    },
  },
} satisfies SectionFile
