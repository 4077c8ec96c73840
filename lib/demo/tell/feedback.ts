import { feedback, feedbackDecisions, feedbackThemes, feedbackThemings } from '#db/schema/index.ts'
import { userIds } from '../cast.ts'
import type { Stage } from '../stage.ts'
import { homeIds } from '../stories/ids.ts'

type Source = 'class' | 'visit' | 'reader' | 'expert' | 'followUp'
type Decision = 'adopt' | 'decline' | 'pending' | 'nothingToChange'
type Said = readonly [days: number, source: Source, section: string, kind: string, words: string, by?: string]

const { wangGuiying, chenGuoqiang, sunJianhua } = homeIds

/** What families said about the handbook, by what became of it (domain.md E3). */
const themes: readonly {
  title?: string
  decision: Decision | null
  reason?: string
  said: readonly Said[]
}[] = [
  {
    title: '翻身间隔说得太死',
    decision: 'adopt',
    reason: '间隔要看床垫和皮肤，不能一律两小时。写明默认两小时，以护士说的为准。',
    said: [
      [-29, 'visit', '4.2', 'other', '夜里叫我翻几回？手册只写两小时，我一个人起不来。', wangGuiying],
      [-51, 'class', '4.2', 'other', '有气垫床，是不是可以久一点再翻？'],
      [-19, 'reader', '4.2', 'notUnderstood', '护士说四小时也行，手册说两小时，听谁的？'],
    ],
  },
  {
    title: '配图太小',
    decision: 'adopt',
    reason: '4.1 重画，点图可放大。',
    said: [
      [-16, 'reader', '4.1', 'picture', '空心掌那张图太小，老伴看不清。'],
      [-33, 'class', '4.1', 'picture', '图上看不出手是拱着的。'],
    ],
  },
  {
    title: '造口底盘剪多大没写',
    decision: 'adopt',
    reason: '4.5 加一张照片说明怎么量造口大小。',
    said: [[-44, 'visit', '4.5', 'missingContent', '底盘要剪多大，没写。']],
  },
  {
    title: '想学用吸痰机',
    decision: 'decline',
    reason: '深部吸痰须由专业人员做。在 4.1 写清何时叫护士。',
    said: [[-12, 'visit', '4.1', 'missingContent', '想学吸痰机怎么用。', chenGuoqiang]],
  },
  {
    title: '中风要不要先吃药',
    decision: 'decline',
    reason: '停药加药要问医生，手册不写剂量。',
    said: [[-38, 'reader', '7.4', 'missingContent', '中风了先吃几片阿司匹林？']],
  },
  {
    title: '加夜间翻身的轮班表',
    decision: 'pending',
    reason: '等护士意见。',
    said: [
      [-21, 'class', '4.2', 'missingContent', '能不能给一张夜里翻身的轮班表？'],
      [-8, 'followUp', '4.2', 'missingContent', '几个儿女轮着来，想要个排班的样子。'],
    ],
  },
  {
    title: '说有用、说谢谢的',
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
  for (const { title, decision, reason, said } of themes) {
    const themeId = title ? theme(stage, title, said) : null
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
        followUpId: null,
        onDate,
        byUserId: source === 'reader' ? null : userIds.zhouMin,
        at,
      })
      if (!themeId || !decision) continue
      const decided = stage.at(stage.day(DECIDED), '09:40')
      stage.sheet.add(feedbackThemings, {
        id: stage.id(decided),
        feedbackId: id,
        themeId,
        byUserId: userIds.maXiaoyun,
        at: decided,
      })
      decide(stage, id, themeId, { decision, reason: reason ?? null, at: decided })
    }
  }
}

/** Days from today on which the coordinator last sat over the sentences. */
const DECIDED = -7

function theme(stage: Stage, title: string, said: readonly Said[]): string {
  const at = stage.at(stage.day(Math.min(DECIDED, ...said.map(([days]) => days + 1))), '09:30')
  return stage.sheet.add(feedbackThemes, { id: stage.id(at), title, byUserId: userIds.maXiaoyun, at }).id
}

function decide(
  stage: Stage,
  feedbackId: string,
  themeId: string,
  { decision, reason, at }: { decision: Decision; reason: string | null; at: number },
) {
  stage.sheet.add(feedbackDecisions, {
    id: stage.id(at),
    feedbackId,
    themeId,
    decision,
    reason,
    byUserId: userIds.maXiaoyun,
    at,
  })
}
