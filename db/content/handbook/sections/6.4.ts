import type { SectionFile } from '#lib/handbook/schema.ts'

export const section = {
  code: '6.4',
  versionNo: 1,
  relatedSkills: ['R05'],
  readingMinutes: 2,
  reviewedBy: null,
  reviewedOn: null,
  sourceNotes: ['技能R05没有示教清单，本节为通用康复做法，次数和时间待康复师审校。'],
  text: {
    'zh-CN': {
      title: '坐起、站立与平衡',
      summary: '先坐稳，再站稳，一点一点加，不摔',
      whenToUse: [
        '老人能坐一会儿，或扶着能站，想慢慢练得有劲些。',
        '每次练都有人在旁边。挑他精神好、吃完饭1小时以后练。',
      ],
      doNotIf: [
        { text: '医生还没说能坐、能站的，先别练。' },
        { text: '头晕、胸口疼、喘、发烧，今天不练。' },
        { text: '血压过180/110毫米汞柱，或高压不到90，先问医生。' },
        { text: '一侧腿突然肿痛，别下床，当天看医生。' },
        { text: '刚骨折、刚做过手术，练到哪一步听医生的。' },
      ],
      blocks: [
        {
          kind: 'procedure',
          skill: 'R05',
          heading: '从躺到坐',
          steps: [
            { text: '先摇高床头，靠5分钟，问他晕不晕。' },
            { text: '屈起腿，翻成侧躺，靠近床边。' },
            { text: '两条小腿先放到床外边垂下。' },
            {
              text: '让他用手肘撑床，您一手托肩、一手扶胯，慢慢扶起。',
              image: 'side-to-sit',
            },
            { text: '脚踩实地，在床边坐1到2分钟，看脸色。' },
          ],
        },
        {
          kind: 'procedure',
          skill: 'R05',
          heading: '坐着练平衡',
          steps: [
            { text: '双脚平踩，背挺直，两手放在腿上，坐稳1分钟。' },
            { text: '慢慢往左歪、往右歪，再回到中间，各5次。' },
            { text: '伸手够前面的杯子，再坐直，做5次。' },
            { text: '您坐在他没劲的那一侧，手护在腰后。' },
          ],
        },
        {
          kind: 'procedure',
          skill: 'R05',
          heading: '从坐到站',
          steps: [
            { text: '椅子靠墙，面前放稳桌子或扶手。穿防滑鞋。' },
            { text: '屁股往前坐，两脚往后收，和肩一样宽。' },
            {
              text: '身子往前倾，鼻子过脚尖，一起数三下站起来。',
              image: 'nose-over-toes',
            },
            { text: '您抵住他没劲的膝，扶裤腰，不拉胳膊。' },
            { text: '站稳数到10，双手扶着，慢慢左右换一换劲。' },
            { text: '腿后面碰到椅子了，手扶着，慢慢坐。' },
            { text: '一回做3到5次，每天2回。累了就少做。' },
          ],
        },
        {
          kind: 'check',
          heading: '看什么、多久看',
          items: [
            { look: '脸色、喘不喘、冒不冒汗', howOften: '每做完一样看一次' },
            { look: '血压', howOften: '头一周，练以前、练以后各量1次' },
            { look: '能坐几分钟、能站几下', howOften: '每天记，每周加一点点' },
            { look: '地上有没有水、电线、地垫', howOften: '每次练以前' },
          ],
        },
      ],
      redFlags: [
        {
          sign: '晕倒、胸口疼、喘不上气、嘴唇发紫。',
          action: 'call120',
          doNow: '扶他躺下，打120。没有呼吸的照7.2节做。',
        },
        {
          sign: '一侧突然没劲、说不清话。',
          action: 'call120',
          doNow: '记下时间，打120，照7.4节做。',
        },
        {
          sign: '摔了，撞了头或站不起来。',
          action: 'call120',
          doNow: '别拉他，打120，照7.3节做。',
        },
        {
          sign: '一站就眼前发黑，歇了也不好。',
          action: 'doctorToday',
          doNow: '躺下，腿垫高，当天问医生，带上血压记录。',
        },
        {
          sign: '练了两周没长进，或他怕得不敢动。',
          action: 'askTrainer',
          doNow: '退回上一步，请培训师来看一看。',
        },
      ],
      commonMistakes: [
        { text: '躺着猛一下拉起来坐。' },
        { text: '拽着胳膊往上提。' },
        { text: '还没坐稳就练站。' },
        { text: '让他一个人练，您去干别的。' },
        { text: '一天练很多，第二天起不来。' },
        { text: '穿袜子、穿拖鞋练。' },
      ],
      images: [
        {
          key: 'side-to-sit',
          alt: '老人侧身，小腿垂到床外，手肘撑床。照护者一手托肩、一手扶胯。',
          caption: '先侧身，再撑起',
        },
        {
          key: 'nose-over-toes',
          alt: '老人坐在椅子前半边，身子前倾，虚线从鼻子垂到脚尖前面。',
          caption: '鼻子过脚尖，再站',
        },
      ],
    },
    en: {
      title: 'Sitting up, standing and balance',
      summary: 'First sit steadily, then stand; a little more each week, no falls',
      whenToUse: [
        'The elder can sit for a while or stand with support and would like to grow stronger.',
        'Someone is always beside them. Choose a time when they are fresh, 1 hour after a meal.',
      ],
      doNotIf: [
        { text: 'The doctor has not yet allowed sitting or standing: do not practise.' },
        { text: 'Dizzy, chest pain, breathless, fever: not today.' },
        { text: 'Pressure above 180/110 mmHg, or upper value below 90: ask the doctor first.' },
        { text: 'One leg suddenly swollen and painful: stay in bed, see a doctor the same day.' },
        { text: 'Recent fracture or surgery: the doctor says how far to go.' },
      ],
      blocks: [
        {
          kind: 'procedure',
          skill: 'R05',
          heading: 'From lying to sitting',
          steps: [
            { text: 'First raise the bed head for 5 minutes and ask about dizziness.' },
            { text: 'Bend the legs and roll onto the side, near the edge.' },
            { text: 'Let both lower legs hang over the edge first.' },
            {
              text: 'They push on the elbow; you support shoulder and hip and bring them up slowly.',
              image: 'side-to-sit',
            },
            { text: 'Feet firm on the floor; sit for 1 to 2 minutes and watch the colour of the face.' },
          ],
        },
        {
          kind: 'procedure',
          skill: 'R05',
          heading: 'Balance while sitting',
          steps: [
            { text: 'Feet flat, back straight, hands on the lap: sit steadily for 1 minute.' },
            { text: 'Lean slowly left and right and back to the middle, 5 times each.' },
            { text: 'Reach for a cup in front and sit straight again, 5 times.' },
            { text: 'You sit on the weak side with a hand behind the waist.' },
          ],
        },
        {
          kind: 'procedure',
          skill: 'R05',
          heading: 'From sitting to standing',
          steps: [
            {
              text: 'Chair against the wall, a firm table or rail in front, non-slip shoes.',
            },
            { text: 'Come forward on the seat, feet back and shoulder-wide.' },
            {
              text: 'Lean forward until the nose is over the toes, count to three together and stand.',
              image: 'nose-over-toes',
            },
            { text: 'Block the weak knee and hold the waistband, not the arm.' },
            {
              text: 'Stand while counting to 10, both hands holding on, and shift the weight slowly from side to side.',
            },
            { text: 'When the legs touch the chair, hold on and sit down slowly.' },
            { text: '3 to 5 times in a row, twice a day. Less when tired.' },
          ],
        },
        {
          kind: 'check',
          heading: 'What to watch and how often',
          items: [
            { look: 'Colour, breath, sweat', howOften: 'After each exercise' },
            {
              look: 'Blood pressure',
              howOften: 'In the first week, once before and once after practice',
            },
            {
              look: 'Minutes of sitting, number of stands',
              howOften: 'Note it daily; a little more each week',
            },
            { look: 'Floor: water, cables, rugs', howOften: 'Before each practice' },
          ],
        },
      ],
      redFlags: [
        {
          sign: 'Faints, chest pain, breathless, blue lips.',
          action: 'call120',
          doNow: 'Lay them down, call 120. No breathing: follow section 7.2.',
        },
        {
          sign: 'Sudden weakness on one side, unclear speech.',
          action: 'call120',
          doNow: 'Note the time, call 120, follow section 7.4.',
        },
        {
          sign: 'A fall with a blow to the head, or cannot get up.',
          action: 'call120',
          doNow: 'Do not pull, call 120, follow section 7.3.',
        },
        {
          sign: 'Black before the eyes on standing, not better after a rest.',
          action: 'doctorToday',
          doNow: 'Lie down, legs raised; ask the doctor the same day with the pressure notes.',
        },
        {
          sign: 'No progress after two weeks, or too frightened to move.',
          action: 'askTrainer',
          doNow: 'Go back one step and ask the trainer to have a look.',
        },
      ],
      commonMistakes: [
        { text: 'Pulling them up from lying in one go.' },
        { text: 'Lifting by the arm.' },
        { text: 'Standing before sitting is steady.' },
        { text: 'Leaving them to practise alone.' },
        { text: 'So much in one day that they cannot get up the next.' },
        { text: 'Practising in socks or slippers.' },
      ],
      images: [
        {
          key: 'side-to-sit',
          alt: 'The elder on the side, lower legs over the edge, pushes on the elbow; the caregiver supports shoulder and hip.',
          caption: 'First the side, then push up',
        },
        {
          key: 'nose-over-toes',
          alt: 'The elder sits on the front half of the chair, leaning forward; a dotted line runs from the nose to the toes.',
          caption: 'Nose over toes, then stand',
        },
      ],
    },
  },
} satisfies SectionFile
