import type { SectionFile } from '#lib/handbook/schema.ts'

export const section = {
  code: '5.4',
  versionNo: 1,
  relatedSkills: ['D06'],
  readingMinutes: 2,
  reviewedBy: null,
  reviewedOn: null,
  sourceNotes: ['技能D06没有示教清单，本节为失智照护通用做法，待专业审校。'],
  text: {
    'zh-CN': {
      title: '失智老人的日常照护',
      summary: '话说短，事做慢，天天一个样，老人就安心',
      whenToUse: [
        '老人记性差、认不清人和路，被医院查出失智。',
        '他不是故意气人，是脑子生病了。您的脸色和声音，比道理管用。',
      ],
      doNotIf: [
        { text: '几小时到几天里突然变糊涂，先看医生，见5.5节。' },
        { text: '突然不吃、不走、不说话，先查有没有病、有没有疼。' },
        { text: '别人推荐的补脑药、安神药，先问医生。' },
        { text: '眼镜、助听器没戴，先戴上再说话。' },
      ],
      blocks: [
        {
          kind: 'procedure',
          skill: 'D06',
          heading: '跟他说一件事',
          steps: [
            { text: '从前面走近，让他看见您，叫他爱听的称呼。', image: 'from-the-front' },
            { text: '关小电视，坐下来，眼睛和他一样高。' },
            { text: '一次只说一件事，一句不超过十个字。' },
            { text: '给两样让他挑：“吃面还是吃饭？”' },
            { text: '说完等一等，心里数到10，再说第二遍。' },
            { text: '听不懂就比划，指给他看，做给他看。' },
            { text: '他说错了，别考他，别笑他，顺着说下去。' },
          ],
        },
        {
          kind: 'procedure',
          skill: 'D06',
          heading: '带他做一件事',
          steps: [
            { text: '挑他精神最好的时候，一般是上午。' },
            { text: '把东西照用的顺序摆好，多余的收起来。' },
            { text: '一步一步说：“拿毛巾。”做完了再说下一步。', image: 'one-step' },
            { text: '能自己做的让他做，做慢点也别抢。' },
            { text: '他不愿意就先放下，过20分钟换个说法再来。' },
            { text: '做完夸一句，让他歇一歇。' },
          ],
        },
        {
          kind: 'text',
          heading: '让家里好认、好用',
          paragraphs: [
            '起床、吃饭、散步、睡觉，天天同一个钟点。挂上大字的日历和钟。',
            '卫生间门上贴图，夜里留灯。刀、药、洗涤剂、打火机锁起来。',
            '每天有一点事做：叠衣服、摘菜、听老歌、看老照片。',
          ],
        },
        {
          kind: 'check',
          heading: '多久看一次',
          items: [
            { look: '吃了多少、喝了多少', howOften: '每顿饭看，喝水每2小时劝1次' },
            { look: '上厕所', howOften: '每2到3小时带去1次，睡前1次' },
            { look: '身上疼不疼、皱不皱眉、护不护着哪里', howOften: '每天擦洗时看1次' },
            { look: '体重', howOften: '每月称1次' },
            { look: '您自己累不累', howOften: '每周想1次，累了看8.1节' },
          ],
        },
      ],
      redFlags: [
        {
          sign: '叫不醒、抽搐，或突然一侧没劲、脸歪。',
          action: 'call120',
          doNow: '打120，侧躺，别喂东西，照7.4节做。',
        },
        {
          sign: '几小时到几天里突然变糊涂、变蔫、变闹。',
          action: 'doctorToday',
          doNow: '当天看医生。多半是感染、缺水、便秘或药引起的。',
        },
        {
          sign: '一天没吃没喝，或吃饭老呛。',
          action: 'doctorToday',
          doNow: '当天找社区医生。呛的先停喂，照3.1节做。',
        },
        {
          sign: '天天不肯洗澡、不肯吃药，您劝不动了。',
          action: 'askTrainer',
          doNow: '记下什么时候闹、之前发生了什么，问培训师。',
        },
      ],
      commonMistakes: [
        { text: '总考他：“我是谁？今天几号？”' },
        { text: '一口气说一大串。' },
        { text: '跟他争对错，说“刚才不是说过了吗”。' },
        { text: '当着他的面说他傻、说他拖累人。' },
        { text: '什么都替他做，能力丢得更快。' },
        { text: '常换房间、常搬家具。' },
      ],
      images: [
        {
          key: 'from-the-front',
          alt: '照护者坐在老人正前方，眼睛一样高，手轻轻搭在他手上。',
          caption: '从前面来，眼睛一样高',
        },
        {
          key: 'one-step',
          alt: '洗脸盆前，照护者指着毛巾，老人自己伸手去拿。',
          caption: '一次说一步，让他自己做',
        },
      ],
    },
    en: {
      title: 'Everyday dementia care',
      summary: 'Short words, slow steps, every day alike: it keeps the elder calm',
      whenToUse: [
        'The elder forgets, does not recognise people or places, and a hospital has found dementia.',
        'They do not mean to annoy you; the brain is ill. Your face and voice work better than reasons.',
      ],
      doNotIf: [
        { text: 'Suddenly confused within hours or days: see a doctor first, section 5.5.' },
        {
          text: 'Suddenly stops eating, walking or speaking: have illness and pain looked for first.',
        },
        { text: 'Brain tonics or calming tablets that others recommend: ask the doctor first.' },
        { text: 'Glasses or hearing aid not in place: put them on before you talk.' },
      ],
      blocks: [
        {
          kind: 'procedure',
          skill: 'D06',
          heading: 'Telling them something',
          steps: [
            {
              text: 'Come from the front so that they see you, and use the name they like.',
              image: 'from-the-front',
            },
            { text: 'Turn the television down, sit, eyes on the same level.' },
            { text: 'One thing at a time, in one short sentence.' },
            { text: 'Offer two choices: “noodles or rice?”' },
            { text: 'Then wait and count to 10 before you say it again.' },
            { text: 'If words fail, point, show, do it yourself.' },
            { text: 'When they get it wrong, no test and no laughing: go along with it.' },
          ],
        },
        {
          kind: 'procedure',
          skill: 'D06',
          heading: 'Doing something together',
          steps: [
            { text: 'Choose the time when they are freshest, usually the morning.' },
            { text: 'Lay things out in the order of use and put the rest away.' },
            {
              text: 'Say one step: “Take the towel.” When it is done, say the next.',
              image: 'one-step',
            },
            { text: 'Let them do what they can, even if it is slow.' },
            { text: 'If they refuse, leave it and try again in other words after 20 minutes.' },
            { text: 'Praise them at the end and let them rest.' },
          ],
        },
        {
          kind: 'text',
          heading: 'A home that is easy to read',
          paragraphs: [
            'Get up, eat, walk and sleep at the same hours every day. Hang up a large calendar and clock.',
            'A picture on the toilet door, a light at night. Lock away knives, medicine, cleaning liquids and lighters.',
            'A little to do every day: folding clothes, picking vegetables, old songs, old photographs.',
          ],
        },
        {
          kind: 'check',
          heading: 'How often to look',
          items: [
            {
              look: 'How much they eat and drink',
              howOften: 'At each meal; offer a drink every 2 hours',
            },
            { look: 'Toilet', howOften: 'Take them every 2 to 3 hours and before sleep' },
            {
              look: 'Pain: frowning, guarding a part of the body',
              howOften: 'Once a day while washing',
            },
            { look: 'Weight', howOften: 'Once a month' },
            { look: 'How tired you are yourself', howOften: 'Ask yourself once a week; see section 8.1' },
          ],
        },
      ],
      redFlags: [
        {
          sign: 'Cannot be woken, a fit, or sudden weakness on one side or a crooked face.',
          action: 'call120',
          doNow: 'Call 120, lay them on the side, give nothing by mouth, follow section 7.4.',
        },
        {
          sign: 'Suddenly more confused, listless or restless within hours or days.',
          action: 'doctorToday',
          doNow:
            'See a doctor the same day. It is often an infection, lack of water, constipation or a medicine.',
        },
        {
          sign: 'No food or drink for a day, or often choking at meals.',
          action: 'doctorToday',
          doNow: 'See the community doctor the same day. If choking, stop feeding; see section 3.1.',
        },
        {
          sign: 'Refuses washing or medicine day after day and you are at the end of your tether.',
          action: 'askTrainer',
          doNow: 'Note when it happens and what came before, and ask the trainer.',
        },
      ],
      commonMistakes: [
        { text: 'Testing: “Who am I? What date is it?”' },
        { text: 'Saying many things in one breath.' },
        { text: 'Arguing, or “I have just told you”.' },
        { text: 'Calling them stupid or a burden in their presence.' },
        { text: 'Doing everything for them: they lose skills faster.' },
        { text: 'Often changing rooms or furniture.' },
      ],
      images: [
        {
          key: 'from-the-front',
          alt: 'The caregiver sits in front of the elder, eyes level, a hand resting lightly on theirs.',
          caption: 'From the front, eyes level',
        },
        {
          key: 'one-step',
          alt: 'At the wash basin the caregiver points to the towel and the elder reaches for it.',
          caption: 'One step at a time, by their own hand',
        },
      ],
    },
  },
} satisfies SectionFile
