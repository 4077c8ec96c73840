import { feedback, feedbackDecisions } from '#db/schema/index.ts'
import { userIds } from '../cast.ts'
import type { Stage } from '../stage.ts'
import { homeIds } from '../stories/ids.ts'

type Source = 'class' | 'visit' | 'reader' | 'expert' | 'followUp'
type Decision = 'adopt' | 'decline' | 'pending' | 'nothingToChange'
type Said = readonly [days: number, source: Source, section: string, kind: string, words: string, by?: string]

const { wangGuiying, chenGuoqiang, sunJianhua } = homeIds

/** What families said about the handbook, by what became of it (domain.md E3). */
const themes: readonly { decision: Decision | null; reason?: string; said: readonly Said[] }[] = [
  {
    decision: 'adopt',
    reason: '间隔要看床垫和皮肤，不能一律两小时。写明默认两小时，以护士说的为准。',
    said: [
      [-29, 'visit', '4.2', 'other', '夜里叫我翻几回？手册只写两小时，我一个人起不来。', wangGuiying],
      [-51, 'class', '4.2', 'other', '有气垫床，是不是可以久一点再翻？'],
      [-19, 'reader', '4.2', 'notUnderstood', '护士说四小时也行，手册说两小时，听谁的？'],
    ],
  },
  {
    decision: 'adopt',
    reason: '4.1 重画，点图可放大。',
    said: [
      [-16, 'reader', '4.1', 'picture', '空心掌那张图太小，老伴看不清。'],
      [-33, 'class', '4.1', 'picture', '图上看不出手是拱着的。'],
    ],
  },
  {
    decision: 'adopt',
    reason: '4.5 加一张照片说明怎么量造口大小。',
    said: [[-44, 'visit', '4.5', 'missingContent', '底盘要剪多大，没写。']],
  },
  {
    decision: 'decline',
    reason: '深部吸痰须由专业人员做。在 4.1 写清何时叫护士。',
    said: [[-12, 'visit', '4.1', 'missingContent', '想学吸痰机怎么用。', chenGuoqiang]],
  },
  {
    decision: 'decline',
    reason: '停药加药要问医生，手册不写剂量。',
    said: [[-38, 'reader', '7.4', 'missingContent', '中风了先吃几片阿司匹林？']],
  },
  {
    decision: 'pending',
    reason: '等护士意见。',
    said: [
      [-21, 'class', '4.2', 'missingContent', '能不能给一张夜里翻身的轮班表？'],
      [-8, 'followUp', '4.2', 'missingContent', '几个儿女轮着来，想要个排班的样子。'],
    ],
  },
  {
    decision: 'nothingToChange',
    said: [
      [-10, 'followUp', '7.1', 'other', '噎着那页救了急，谢谢。'],
      [-25, 'followUp', '4.3', 'other', '照着做，雾化不慌了。'],
      [-41, 'reader', '7.3', 'other', '写得明白。'],
    ],
  },
  {
    decision: null,
    said: [
      [-3, 'visit', '4.2', 'picture', '压疮图片最好有真人对照。', sunJianhua],
      [-2, 'reader', '7.2', 'notUnderstood', '按多深看不明白，五厘米是多少？'],
      [-4, 'reader', '4.4', 'typo', '有一句“尿袋”写成了“尿带”。'],
      [-5, 'expert', '7.4', 'wrongContent', '建议把发病时间写在最前面。'],
      [-6, 'visit', '4.1', 'other', '饭后多久能叩，记不住，想贴在床头。'],
      [-1, 'reader', '7.5', 'notUnderstood', '烫伤冲多久？字小没看到。'],
    ],
  },
]

/** Feedback on edition 1 with the coordinator's decisions. */
export function tellFeedback(stage: Stage) {
  for (const { decision, reason, said } of themes) {
    for (const [days, source, sectionCode, kind, words, householdId] of said) {
      const onDate = stage.day(days)
      const at = stage.at(onDate, '17:30')
      const { id } = stage.sheet.add(feedback, {
        id: stage.id(at),
        source,
        sectionCode,
        editionId: stage.edition?.id ?? null,
        kind,
        words,
        householdId: householdId ?? null,
        visitId: null,
        classSessionId: null,
        onDate,
        byUserId: source === 'reader' ? null : userIds.zhouMin,
        at,
      })
      if (decision) decide(stage, id, decision, reason ?? null, days)
    }
  }
}

function decide(stage: Stage, feedbackId: string, decision: Decision, reason: string | null, days: number) {
  const at = stage.at(stage.day(Math.min(-7, days + 9)), '09:40')
  stage.sheet.add(feedbackDecisions, {
    id: stage.id(at),
    feedbackId,
    decision,
    reason,
    byUserId: userIds.maXiaoyun,
    at,
  })
}
