import type { SectionFile } from '#lib/handbook/schema.ts'

export const section = {
  code: '7.2',
  versionNo: 1,
  relatedSkills: ['N12'],
  readingMinutes: 2,
  reviewedBy: null,
  reviewedOn: null,
  sourceNotes: [
    '步骤和数字按技能清单N12编写（按压深度5到6厘米，每分钟100到120次，30比2）。',
    '胸痛的处理、2分钟换人为通用急救常识，待医师审校。',
  ],
  text: {
    'zh-CN': {
      title: '心肺复苏与拨打120',
      summary: '叫不应、没呼吸：打120，马上按胸口',
      whenToUse: [
        '老人突然倒下，叫不应，没有正常呼吸，马上按胸口（心肺复苏）。',
        '一口一口倒气，也算没有正常呼吸。早按一分钟，多一分希望。',
      ],
      doNotIf: [
        { text: '有触电、煤气、着火的危险，先断开危险再靠近。', covers: ['N12#1'] },
        { text: '叫得应、喘气匀的，别按。让他侧躺，打120，守着。' },
        { text: '医生和家人早已商定不抢救的，照商定的办。' },
      ],
      blocks: [
        {
          kind: 'procedure',
          skill: 'N12',
          heading: '先看、先叫、打120',
          steps: [
            { text: '看看四周安不安全。', covers: ['N12#1'] },
            { text: '拍他两边肩膀，在耳边大声叫。', covers: ['N12#1'] },
            { text: '看胸口有没有起伏，最多看10秒。', covers: ['N12#1'] },
            { text: '打120，开免提，手机放在身边。', covers: ['N12#2'] },
            {
              text: '说清地址和门牌，再说“叫不应，没有呼吸”。等对方先挂。',
              covers: ['N12#2'],
            },
            {
              text: '让人去取自动除颤器（AED），再去楼下接车。',
              covers: ['N12#2'],
            },
          ],
        },
        {
          kind: 'procedure',
          skill: 'N12',
          heading: '怎么按胸口',
          steps: [
            {
              text: '把老人平放在地上。挪不动，就在背下塞块硬板。',
              covers: ['N12#3'],
            },
            {
              text: '掌根放在两个乳头连线的中点。那里是胸口骨头（胸骨）的下半段。',
              covers: ['N12#3'],
              image: 'where-to-press',
            },
            {
              text: '两手掌根叠在一起，手指翘起，胳膊肘伸直。',
              covers: ['N12#4'],
              image: 'straight-arms',
            },
            {
              text: '用上身的劲往下按5到6厘米，每分钟按100到120次。',
              covers: ['N12#4'],
            },
            { text: '每按一下，都让胸口弹回来。手不离开，尽量不停。', covers: ['N12#5'] },
            {
              text: '学过吹气的，按30下吹2口。没学过的，一直按。',
              covers: ['N12#6'],
            },
            { text: '除颤器来了就打开，听它说。它说离开，谁也别碰老人。' },
            {
              text: '有人帮忙，2分钟换一次手。按到急救人员接手，或老人能动、能喘气。',
              covers: ['N12#6'],
            },
          ],
        },
        {
          kind: 'text',
          heading: '缓过来以后',
          paragraphs: [
            '老人会喘气了，让他侧躺，头微微后仰。别喂水，别走开。',
            '一直看着胸口。又没呼吸了，接着按。',
          ],
        },
        {
          kind: 'check',
          heading: '平时先备好',
          items: [
            { look: '写着家里地址、门牌、急救电话的卡片', howOften: '贴在电话旁，搬家、换号就改' },
            { look: '离家最近的除颤器在哪里', howOften: '每半年问1次社区' },
            { look: '楼道和家门口有没有堵着', howOften: '每周看1次，担架要进得来' },
          ],
        },
      ],
      redFlags: [
        {
          sign: '叫不应，没有正常呼吸。',
          action: 'call120',
          doNow: '打120，马上按胸口。',
          covers: ['N12#1', 'N12#2'],
        },
        {
          sign: '叫不应，但喘气是匀的。',
          action: 'call120',
          doNow: '打120，让他侧躺，每1分钟看一次呼吸。',
        },
        {
          sign: '胸口像压了石头，疼到胳膊、下巴，出冷汗。',
          action: 'call120',
          doNow: '别走动，坐着或半躺，打120。别自己去医院。',
        },
        {
          sign: '有过一阵眼前发黑、晕倒，自己又醒了。',
          action: 'doctorToday',
          doNow: '先躺着。当天去看医生，路上别让他一个人。',
        },
      ],
      commonMistakes: [
        { text: '在软床上按，劲都被床吃掉了。', covers: ['N12#3'] },
        { text: '按得太浅、太慢，胳膊打弯。', covers: ['N12#4'] },
        { text: '老停下来看。', covers: ['N12#5'] },
        { text: '怕按断肋骨就不按。肋骨能长好，心跳等不了。' },
        { text: '掐人中、喂水、喂急救药丸。' },
        { text: '先找家人商量，再打120。', covers: ['N12#2'] },
      ],
      images: [
        {
          key: 'where-to-press',
          alt: '穿着衣服平躺的人。两个乳头的连线中点画着绿圈。',
          caption: '按两个乳头连线的中点',
        },
        {
          key: 'straight-arms',
          alt: '照护者跪在旁边，两手掌根叠着，胳膊伸直，肩膀在手的正上方。',
          caption: '胳膊伸直，用上身的劲',
        },
      ],
    },
    en: {
      title: 'CPR and calling 120',
      summary: 'No response, no breathing: call 120 and press the chest at once',
      whenToUse: [
        'The elder suddenly collapses, does not respond and does not breathe normally: press the chest at once (CPR).',
        'Gasping now and then is not normal breathing. Every minute sooner gives more hope.',
      ],
      doNotIf: [
        {
          text: 'Danger from electricity, gas or fire: remove the danger before you go near.',
          covers: ['N12#1'],
        },
        {
          text: 'Responds, or breathes evenly: do not press. Lay them on the side, call 120, stay.',
        },
        {
          text: 'Doctor and family have agreed beforehand not to resuscitate: keep to what was agreed.',
        },
      ],
      blocks: [
        {
          kind: 'procedure',
          skill: 'N12',
          heading: 'Look, shout, call 120',
          steps: [
            { text: 'See whether the place is safe.', covers: ['N12#1'] },
            { text: 'Tap both shoulders and shout next to the ear.', covers: ['N12#1'] },
            { text: 'Look whether the chest rises, for 10 seconds at most.', covers: ['N12#1'] },
            { text: 'Call 120, switch to speaker, put the phone beside you.', covers: ['N12#2'] },
            {
              text: 'Give the address and door number, then say: “no response, not breathing”. Let them hang up first.',
              covers: ['N12#2'],
            },
            {
              text: 'Send someone for an AED (automatic defibrillator), then down to meet the ambulance.',
              covers: ['N12#2'],
            },
          ],
        },
        {
          kind: 'procedure',
          skill: 'N12',
          heading: 'Pressing the chest',
          steps: [
            {
              text: 'Lay the elder flat on the floor. If you cannot move them, push a hard board under the back.',
              covers: ['N12#3'],
            },
            {
              text: 'Put the heel of your hand midway between the nipples, on the lower half of the breastbone.',
              covers: ['N12#3'],
              image: 'where-to-press',
            },
            {
              text: 'Heel of the second hand on top, fingers up, elbows straight.',
              covers: ['N12#4'],
              image: 'straight-arms',
            },
            {
              text: 'Press down 5 to 6 cm with the weight of your upper body, 100 to 120 times a minute.',
              covers: ['N12#4'],
            },
            {
              text: 'Let the chest come back up each time. Keep your hands in place and stop as little as possible.',
              covers: ['N12#5'],
            },
            {
              text: 'If you have learnt rescue breaths: 30 compressions, then 2 breaths. If not, keep pressing.',
              covers: ['N12#6'],
            },
            {
              text: 'When the defibrillator is there, switch it on and do what it says. When it says stand clear, nobody touches the elder.',
            },
            {
              text: 'With help, change over every 2 minutes. Go on until the crew takes over or the elder moves and breathes.',
              covers: ['N12#6'],
            },
          ],
        },
        {
          kind: 'text',
          heading: 'When they come round',
          paragraphs: [
            'Once breathing is back, lay them on the side with the head slightly back. Give nothing to drink and do not leave.',
            'Keep watching the chest. If breathing stops again, press again.',
          ],
        },
        {
          kind: 'check',
          heading: 'Get ready in quiet times',
          items: [
            {
              look: 'A card with your address, door number and emergency numbers',
              howOften: 'Next to the phone; change it when you move or change numbers',
            },
            {
              look: 'Where the nearest defibrillator is',
              howOften: 'Ask the community office every half year',
            },
            {
              look: 'Stairs and doorway clear',
              howOften: 'Once a week: a stretcher must get through',
            },
          ],
        },
      ],
      redFlags: [
        {
          sign: 'No response and no normal breathing.',
          action: 'call120',
          doNow: 'Call 120 and press the chest at once.',
          covers: ['N12#1', 'N12#2'],
        },
        {
          sign: 'No response, but even breathing.',
          action: 'call120',
          doNow: 'Call 120, lay them on the side, check the breathing every minute.',
        },
        {
          sign: 'Chest feels crushed, pain spreads to arm or jaw, cold sweat.',
          action: 'call120',
          doNow: 'No walking; sit or half lie; call 120. Do not travel to hospital on your own.',
        },
        {
          sign: 'Everything went black or they fainted, and came round by themselves.',
          action: 'doctorToday',
          doNow: 'Let them lie first. See a doctor the same day, and never let them go alone.',
        },
      ],
      commonMistakes: [
        { text: 'Pressing on a soft bed: the mattress swallows the force.', covers: ['N12#3'] },
        { text: 'Pressing too lightly or slowly, elbows bent.', covers: ['N12#4'] },
        { text: 'Stopping again and again to look.', covers: ['N12#5'] },
        {
          text: 'Not pressing for fear of breaking a rib. Ribs heal; a stopped heart does not wait.',
        },
        { text: 'Pinching the upper lip, giving water or emergency pills.' },
        { text: 'Asking relatives first and calling 120 later.', covers: ['N12#2'] },
      ],
      images: [
        {
          key: 'where-to-press',
          alt: 'A clothed person lies flat. A green circle marks the middle of the line between the nipples.',
          caption: 'Press midway between the nipples',
        },
        {
          key: 'straight-arms',
          alt: 'The caregiver kneels alongside, hands stacked, arms straight, shoulders directly above the hands.',
          caption: 'Arms straight, use your upper body',
        },
      ],
    },
  },
} satisfies SectionFile
