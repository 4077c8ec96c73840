import { PUT as editionRoute } from '#app/api/editions/[editionId]/route.ts'
import { PUT as reasonRoute } from '#app/api/proposals/[proposalId]/reasons/[reasonId]/route.ts'
import { PUT as reviewRoute } from '#app/api/proposals/[proposalId]/reviews/[stepId]/route.ts'
import { PUT as saveRoute } from '#app/api/proposals/[proposalId]/saves/[saveId]/route.ts'
import { PUT as submitRoute } from '#app/api/proposals/[proposalId]/submissions/[stepId]/route.ts'
import { sections } from '#db/content/handbook/sections/index.ts'
import type { SectionFile } from '#lib/handbook/schema.ts'
import { id, type Name, send } from '#tests/visits/fixture.ts'

export const PROPOSAL = id(7000)

/** The shipped text of a section with another sentence about what it is for. */
export function changedText(code = '4.2', summary = '间隔听护士的，写在翻身卡上。'): SectionFile {
  const file = structuredClone(sections.find(section => section.code === code)!)
  file.text['zh-CN'].summary = summary
  return file
}

export const save = (
  who: Name | null,
  n: number,
  basedOn: string | null,
  content: SectionFile,
  proposalId = PROPOSAL,
) => send(saveRoute, who, { proposalId, saveId: id(n) }, { basedOn, content })

export const reason = (who: Name | null, n: number, passage: string, why: object = { words: '家里人问' }) =>
  send(reasonRoute, who, { proposalId: PROPOSAL, reasonId: id(n) }, { passage, ...why })

export const submit = (who: Name | null, n: number, saveId: string, step = 'submitted') =>
  send(submitRoute, who, { proposalId: PROPOSAL, stepId: id(n) }, { step, saveId })

export const review = (who: Name | null, n: number, saveId: string, verdict: object = {}) =>
  send(reviewRoute, who, { proposalId: PROPOSAL, stepId: id(n) }, { step: 'accepted', saveId, ...verdict })

export const publish = (who: Name | null, n = 7900, note: string | null = '翻身间隔写明听护士的') =>
  send(editionRoute, who, { editionId: id(n) }, { note })

/** A text of 周敏's, with its reason, signed by 林护士 and published by 马晓云. */
export async function publishChange(given: { critical?: boolean; why?: object } = {}) {
  const text = changedText()
  await save('zhouMin', 7001, null, text)
  await reason('zhouMin', 7002, text.text['zh-CN'].summary, given.why)
  await submit('zhouMin', 7003, id(7001))
  await review('linHushi', 7004, id(7001), { safetyCritical: given.critical ?? false })
  return publish('maXiaoyun')
}
