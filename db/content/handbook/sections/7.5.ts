import type { SectionFile } from '#lib/handbook/schema.ts'

export const section = {
  code: '7.5',
  versionNo: 1,
  relatedSkills: [],
  readingMinutes: 3,
  reviewedBy: null,
  reviewedOn: null,
  sourceNotes: ['没有对应技能。冲水20分钟、按压10分钟等为通用急救常识，待医师审校。'],
  text: {
    'zh-CN': {
      title: '烫伤、出血与其他意外',
      summary: '烫伤先冲凉水，出血先按住，煤气先开窗',
      whenToUse: [
        '烫着了、流血了、闻到煤气味、吃错了药，先照这里做，再找医生。',
        '火警打119，急救打120，报警打110。先说地址，再说出了什么事。',
      ],
      doNotIf: [
        { text: '烫伤处别抹牙膏、酱油、油，别挑破水疱。' },
        { text: '衣服粘在烫伤处，别硬撕。' },
        { text: '扎进肉里的刀、玻璃、钢筋，别拔，护住它去医院。' },
        { text: '吃错药、喝了洗涤剂，先别催吐，打120问。' },
        { text: '有人触电，没断电别碰他。' },
      ],
      blocks: [
        {
          kind: 'procedure',
          heading: '烫伤',
          steps: [
            { text: '马上用流动的凉水冲20分钟，别用冰。', image: 'cool-burn' },
            { text: '边冲边脱掉湿衣服、手表、戒指。粘住的剪开，留着别撕。' },
            { text: '用干净纱布或保鲜膜松松盖上。' },
            { text: '别让老人冻着，没烫的地方盖好。' },
            { text: '比手掌大，或起了水疱、发白发黑，去医院。' },
          ],
        },
        {
          kind: 'procedure',
          heading: '出血',
          steps: [
            { text: '用干净布紧紧按住伤口10分钟，中间不掀开。', image: 'press-wound' },
            { text: '能抬的，把伤处抬得比心口高。' },
            { text: '布湿透了，上面再加一块接着按，别拿掉下面的。' },
            { text: '止住了，用绷带包好，看手指脚趾发不发凉。' },
            { text: '流鼻血的：坐直，低头，捏住鼻翼10分钟，用嘴喘气。' },
          ],
        },
        {
          kind: 'procedure',
          heading: '闻到煤气味，头晕恶心',
          steps: [
            { text: '捂住口鼻，先关阀门，再开门窗。别开灯、别打火。' },
            { text: '把老人抬到屋外通风处，松开衣领。' },
            { text: '到了屋外再打电话：人不舒服打120，漏气打燃气公司。' },
            { text: '没有呼吸的，照7.2节按胸口。' },
            { text: '醒过来也要去医院查，别在家熬着。' },
          ],
        },
        {
          kind: 'text',
          heading: '其他意外，先做这一件',
          paragraphs: [
            '触电：先拉电闸，再打120。',
            '吃错药、喝错东西：留好药盒和瓶子，打120问怎么办。',
            '中暑（发烫、不出汗、糊涂）：抬到凉处，湿毛巾擦身、扇风，打120。',
            '着火：先带人走，关上门，出去再打119。',
            '被猫狗咬伤：肥皂水冲15分钟，当天去打疫苗。',
          ],
        },
      ],
      redFlags: [
        {
          sign: '按了10分钟血还往外涌，或者呕血、便血很多。',
          action: 'call120',
          doNow: '按住别松手，让他躺平保暖，打120。',
        },
        {
          sign: '脸、手、会阴（下身）烫伤，或一大片烫伤。',
          action: 'call120',
          doNow: '边冲凉水边打120。',
        },
        {
          sign: '煤气熏着后头疼、呕吐、迷糊。',
          action: 'call120',
          doNow: '先出屋，再打120。屋里的人都要查。',
        },
        {
          sign: '脸和嘴肿、浑身起疹、喘不上气（过敏）。',
          action: 'call120',
          doNow: '停掉刚吃的东西和药，坐着，打120。',
        },
        {
          sign: '烫伤起水疱，或比手掌大。',
          action: 'doctorToday',
          doNow: '冲完凉水盖好，当天去医院。糖尿病老人再小也去。',
        },
        {
          sign: '被锈铁扎、被动物咬、伤口深。',
          action: 'doctorToday',
          doNow: '冲洗后盖好，当天去医院，问要不要打针。',
        },
      ],
      commonMistakes: [
        { text: '烫了先抹牙膏、酱油，不冲水。' },
        { text: '用热水袋直接贴着老人的皮肤，烫了也不觉得。' },
        { text: '用细绳、铁丝扎胳膊止血。' },
        { text: '流鼻血仰着头，血流进嗓子会呛。' },
        { text: '在煤气屋里开灯、打电话、按电铃。' },
        { text: '灌水、抠嗓子催吐。' },
      ],
      images: [
        {
          key: 'cool-burn',
          alt: '烫红的前臂放在水龙头下冲水，旁边的钟标着20分钟。',
          caption: '流动凉水冲20分钟',
        },
        {
          key: 'press-wound',
          alt: '一只手用叠好的布按住老人的前臂，前臂抬得比心口高。',
          caption: '按住10分钟，抬高',
        },
      ],
    },
    en: {
      title: 'Burns, bleeding and other accidents',
      summary: 'Burn: cool water. Bleeding: press. Gas: open the windows',
      whenToUse: [
        'For a burn, bleeding, a smell of gas or a wrong medicine: do this first, then find a doctor.',
        'Fire 119, ambulance 120, police 110. Give the address first, then say what happened.',
      ],
      doNotIf: [
        { text: 'No toothpaste, soy sauce or oil on a burn, and do not open blisters.' },
        { text: 'Clothes that stick to a burn: do not pull them off.' },
        {
          text: 'A knife, glass or rod stuck in the flesh: do not pull it out; hold it still and go to hospital.',
        },
        {
          text: 'Wrong medicine or cleaning liquid swallowed: do not make them vomit; call 120 and ask.',
        },
        { text: 'Electric shock: do not touch the person before the current is off.' },
      ],
      blocks: [
        {
          kind: 'procedure',
          heading: 'Burns and scalds',
          steps: [
            { text: 'Hold it under cool running water for 20 minutes at once; no ice.', image: 'cool-burn' },
            {
              text: 'Meanwhile take off wet clothes, watch and rings. Cut round what sticks and leave it.',
            },
            { text: 'Cover loosely with clean gauze or cling film.' },
            { text: 'Keep the rest of the body covered and warm.' },
            { text: 'Larger than a palm, blistered, white or black: go to hospital.' },
          ],
        },
        {
          kind: 'procedure',
          heading: 'Bleeding',
          steps: [
            {
              text: 'Press a clean cloth firmly on the wound for 10 minutes without lifting it.',
              image: 'press-wound',
            },
            { text: 'Raise the part above the heart if you can.' },
            { text: 'If the cloth soaks through, add another on top; leave the first in place.' },
            {
              text: 'When it has stopped, bandage it and see that fingers or toes do not go cold.',
            },
            {
              text: 'Nosebleed: sit up, head forward, pinch the soft part of the nose for 10 minutes, breathe through the mouth.',
            },
          ],
        },
        {
          kind: 'procedure',
          heading: 'Smell of gas, dizziness, nausea',
          steps: [
            {
              text: 'Cover mouth and nose, shut the valve, then open doors and windows. No light switch, no flame.',
            },
            { text: 'Carry the elder outside into fresh air and loosen the collar.' },
            {
              text: 'Phone only once outside: 120 if anyone feels unwell, the gas company for the leak.',
            },
            { text: 'If there is no breathing, press the chest as in section 7.2.' },
            { text: 'Even after coming round, have it checked in hospital; do not sit it out at home.' },
          ],
        },
        {
          kind: 'text',
          heading: 'Other accidents: the first thing to do',
          paragraphs: [
            'Electric shock: first the main switch, then 120.',
            'Wrong medicine or liquid swallowed: keep box and bottle, call 120 and ask what to do.',
            'Heatstroke (hot, no sweat, confused): carry to a cool place, wipe with wet towels, fan, call 120.',
            'Fire: first get people out and close the door; call 119 outside.',
            'Bite by a dog or cat: wash with soapy water for 15 minutes; vaccination the same day.',
          ],
        },
      ],
      redFlags: [
        {
          sign: 'Blood still wells up after 10 minutes of pressure, or much blood in vomit or stool.',
          action: 'call120',
          doNow: 'Keep pressing, lay them flat, keep them warm, call 120.',
        },
        {
          sign: 'Burns on the face, hands or private parts, or over a large area.',
          action: 'call120',
          doNow: 'Call 120 while cooling with water.',
        },
        {
          sign: 'Headache, vomiting or confusion after breathing gas.',
          action: 'call120',
          doNow: 'Get out first, then call 120. Everyone in the home needs a check.',
        },
        {
          sign: 'Face and lips swell, rash all over, breathless (allergy).',
          action: 'call120',
          doNow: 'Stop whatever was just eaten or taken, sit up, call 120.',
        },
        {
          sign: 'A burn with blisters, or larger than a palm.',
          action: 'doctorToday',
          doNow: 'Cool, cover, and go to hospital the same day. With diabetes go even for a small one.',
        },
        {
          sign: 'Rusty iron, an animal bite, or a deep wound.',
          action: 'doctorToday',
          doNow: 'Rinse, cover, go to hospital the same day and ask about injections.',
        },
      ],
      commonMistakes: [
        { text: 'Toothpaste or soy sauce on a burn instead of water.' },
        { text: 'A hot-water bottle right on the skin: the elder may not feel it burn.' },
        { text: 'Tying off an arm with string or wire.' },
        { text: 'Head back during a nosebleed: blood runs into the throat.' },
        { text: 'Light switch, phone or doorbell in a room full of gas.' },
        { text: 'Pouring in water or forcing vomiting.' },
      ],
      images: [
        {
          key: 'cool-burn',
          alt: 'A reddened forearm under a running tap, a clock beside it marked 20 minutes.',
          caption: 'Cool running water for 20 minutes',
        },
        {
          key: 'press-wound',
          alt: 'A hand presses a folded cloth on the elder’s forearm, which is raised above the heart.',
          caption: 'Press for 10 minutes, raised',
        },
      ],
    },
  },
} satisfies SectionFile
