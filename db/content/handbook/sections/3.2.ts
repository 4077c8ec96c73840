import type { SectionFile } from '#lib/handbook/schema.ts'

export const section = {
  code: '3.2',
  versionNo: 1,
  relatedSkills: ['L02'],
  readingMinutes: 2,
  reviewedBy: null,
  reviewedOn: null,
  sourceNotes: ['技能L02没有示教清单；叉子、勺子试稠度为通用做法，级别由医院定，待康复师审校。'],
  text: {
    'zh-CN': {
      title: '吞咽困难怎么吃',
      summary: '水调稠、饭做软，照医院定的样子吃',
      whenToUse: [
        '老人喝水呛、吃饭呛、嘴里老含着饭，医院查过说吞咽不好。',
        '吃多软、喝多稠，由医院定一个级别。您在家照着调，每次调得一样。',
      ],
      doNotIf: [
        { text: '没查过吞咽的，先请医生查，别自己猜级别。' },
        { text: '医生说先走鼻管、嘴里别吃的，照医生说的办。' },
        { text: '发烧、犯困、刚呛过的这一顿，先停。' },
        { text: '有糖尿病、肾病、要限水的，买调稠的粉前先问医生。' },
      ],
      blocks: [
        {
          kind: 'procedure',
          skill: 'L02',
          heading: '把水调稠',
          steps: [
            { text: '看医院写的级别。量好一杯水，记下多少毫升。' },
            { text: '照袋子上写的，量好几勺调稠的粉（增稠剂）。' },
            { text: '一边倒粉，一边快快搅30秒，别有疙瘩。' },
            { text: '放一会儿，照袋子上写的分钟数，等它稠定。' },
            {
              text: '用叉子挑起来看：慢慢往下滴，还是一团挂着。和护士教的样子比。',
              image: 'fork-test',
            },
            { text: '放久了会变稀、变稠，喝以前再挑一次。当顿喝完。' },
          ],
        },
        {
          kind: 'procedure',
          skill: 'L02',
          heading: '把饭做软',
          steps: [
            { text: '挑好煮烂的：肉末、鱼肉、豆腐、蛋羹、土豆、南瓜。' },
            { text: '去皮、去骨、去刺、去筋，煮到一压就烂。' },
            { text: '要糊状的，加汤用料理机打细，过一遍筛子。' },
            {
              text: '用勺子试：歪一歪，整团滑下来，不散、不粘勺。',
              image: 'spoon-test',
            },
            { text: '饭和菜分开打、分开盛，看得出是什么，老人爱吃。' },
            { text: '温热着吃，照3.1节的姿势喂。' },
          ],
        },
        {
          kind: 'text',
          heading: '这些东西不给吃',
          paragraphs: [
            '粘牙的：年糕、汤圆、粽子。滑的：果冻、整颗葡萄、凉粉。',
            '硬的、脆的：花生、瓜子、炸物。掉渣的：饼干、酥饼。',
            '一口里有稀有干的：汤泡饭、粥里带块、水果罐头。稀的先跑，最容易呛。',
          ],
        },
        {
          kind: 'check',
          heading: '看什么、多久看',
          items: [
            { look: '稠不稠、细不细', howOften: '每一杯、每一碗都试' },
            { look: '喝水够不够：尿黄不黄、嘴干不干', howOften: '每天1次' },
            { look: '体温、痰多不多', howOften: '每天1次' },
            { look: '体重', howOften: '每2周1次' },
            { look: '吞咽复查', howOften: '照医院约的日子，好了就能换级别' },
          ],
        },
      ],
      redFlags: [
        {
          sign: '噎住了：说不出话、喘不上气。',
          action: 'call120',
          doNow: '打120，马上照7.1节做。',
        },
        {
          sign: '调稠了还呛，或吃完声音发湿、一直喘。',
          action: 'doctorToday',
          doNow: '停喂，当天看医生。嘴唇发紫就打120。',
        },
        {
          sign: '发烧、痰变多，没感冒也咳。',
          action: 'doctorToday',
          doNow: '当天看医生，可能是呛进肺里了。',
        },
        {
          sign: '一天没怎么喝水，尿少、没精神。',
          action: 'doctorToday',
          doNow: '当天找社区医生，怕缺水。',
        },
        {
          sign: '他嫌难吃，吃得越来越少。',
          action: 'askTrainer',
          doNow: '换换样式和味道，问培训师，别偷偷改稀。',
        },
      ],
      commonMistakes: [
        { text: '嫌麻烦，凭手感抓一把粉。' },
        { text: '只调水，忘了汤、药水、牛奶也要调。' },
        { text: '用粥、藕粉代替调稠的粉，一会儿就变稀。' },
        { text: '所有饭菜打成一锅，看着没胃口。' },
        { text: '逢年过节喂一口年糕、汤圆。' },
      ],
      images: [
        {
          key: 'fork-test',
          alt: '一把叉子挑起调稠的水。左边慢慢往下滴，右边一团挂在叉子上。',
          caption: '叉子挑起来看',
        },
        {
          key: 'spoon-test',
          alt: '一把歪着的勺子，糊状的饭整团滑下来，勺子上没有粘着。',
          caption: '勺子歪一歪，整团滑下',
        },
      ],
    },
    en: {
      title: 'Eating with swallowing difficulty',
      summary: 'Thicken drinks, soften food, keep to the hospital’s level',
      whenToUse: [
        'The elder coughs on water or food or keeps food in the mouth, and the hospital has found a swallowing problem.',
        'The hospital sets how soft and how thick. At home you follow it, the same way each time.',
      ],
      doNotIf: [
        { text: 'Swallowing has never been checked: ask the doctor, do not guess the level.' },
        { text: 'The doctor has said tube only, nothing by mouth: keep to it.' },
        { text: 'Fever, sleepiness, or choking just now: leave out this meal.' },
        {
          text: 'Diabetes, kidney disease or a limit on drinking: ask the doctor before you buy thickener.',
        },
      ],
      blocks: [
        {
          kind: 'procedure',
          skill: 'L02',
          heading: 'Thickening a drink',
          steps: [
            { text: 'Look up the level that the hospital wrote. Measure the water and note the ml.' },
            { text: 'Measure the scoops of thickener as the packet says.' },
            { text: 'Stir fast for 30 seconds while adding it; no lumps.' },
            { text: 'Let it stand for as many minutes as the packet says.' },
            {
              text: 'Lift some on a fork: does it drip slowly or hang in a lump? Compare with what the nurse showed you.',
              image: 'fork-test',
            },
            { text: 'It changes when it stands: test again before drinking, and finish it at that meal.' },
          ],
        },
        {
          kind: 'procedure',
          skill: 'L02',
          heading: 'Softening food',
          steps: [
            {
              text: 'Choose what cooks soft: minced meat, fish, tofu, steamed egg, potato, pumpkin.',
            },
            { text: 'Take off skin, bones and strings; cook until a press crushes it.' },
            { text: 'For a purée add broth, blend finely and pass it through a sieve.' },
            {
              text: 'Tilt the spoon: it should slide off in one piece, without falling apart or sticking.',
              image: 'spoon-test',
            },
            {
              text: 'Blend and serve each dish on its own; food that can be recognised is eaten more gladly.',
            },
            { text: 'Serve it warm, in the position of section 3.1.' },
          ],
        },
        {
          kind: 'text',
          heading: 'Never give these',
          paragraphs: [
            'Sticky: rice cakes, sweet dumplings, rice parcels. Slippery: fruit jelly, whole grapes, starch jelly.',
            'Hard or crisp: peanuts, seeds, fried food. Crumbly: biscuits, flaky pastry.',
            'Thin and solid in one mouthful: rice in soup, lumps in porridge, tinned fruit. The thin part runs ahead and is breathed in.',
          ],
        },
        {
          kind: 'check',
          heading: 'What to watch and how often',
          items: [
            { look: 'Thickness and smoothness', howOften: 'Every cup and every bowl' },
            { look: 'Enough water? Dark urine, dry mouth', howOften: 'Once a day' },
            { look: 'Temperature, amount of phlegm', howOften: 'Once a day' },
            { look: 'Weight', howOften: 'Every 2 weeks' },
            {
              look: 'Next swallowing check',
              howOften: 'On the hospital’s date; when it gets better the level changes',
            },
          ],
        },
      ],
      redFlags: [
        {
          sign: 'Choking: cannot speak or breathe.',
          action: 'call120',
          doNow: 'Call 120 and follow section 7.1 at once.',
        },
        {
          sign: 'Coughs even on thickened drinks, wet voice or breathless after meals.',
          action: 'doctorToday',
          doNow: 'Stop feeding and see a doctor the same day. Blue lips: call 120.',
        },
        {
          sign: 'Fever, more phlegm, coughing without a cold.',
          action: 'doctorToday',
          doNow: 'See a doctor the same day: it may have gone into the lungs.',
        },
        {
          sign: 'Hardly any drink for a day, little urine, listless.',
          action: 'doctorToday',
          doNow: 'See the community doctor the same day: they may lack water.',
        },
        {
          sign: 'Dislikes it and eats less and less.',
          action: 'askTrainer',
          doNow: 'Vary taste and look, ask the trainer; do not secretly make it thinner.',
        },
      ],
      commonMistakes: [
        { text: 'Throwing in a handful of powder by feel.' },
        { text: 'Thickening water only and forgetting soup, liquid medicine and milk.' },
        { text: 'Porridge or starch instead of thickener: it soon turns thin.' },
        { text: 'Everything blended into one mass: it kills the appetite.' },
        { text: 'One bite of rice cake or dumpling at the festival.' },
      ],
      images: [
        {
          key: 'fork-test',
          alt: 'A fork lifts thickened water. Left, it drips slowly; right, it hangs on the fork in a lump.',
          caption: 'Look at it on a fork',
        },
        {
          key: 'spoon-test',
          alt: 'A tilted spoon; purée slides off in one piece and nothing sticks.',
          caption: 'Tilted, it slides off in one piece',
        },
      ],
    },
  },
} satisfies SectionFile
