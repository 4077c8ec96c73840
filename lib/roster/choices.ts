import type { Choice, ProgrammeDefinition } from '#lib/programmes/schema.ts'
import { cellText, shortWords } from './cells.ts'

/** What the rules of a roster read of a programme; plain enough to be sent to a browser. */
export type RosterLists = Pick<
  ProgrammeDefinition,
  'streets' | 'relations' | 'abilityLevels' | 'needsTags' | 'specialCategories' | 'eligibility'
>

/** The lists of a definition, and nothing else of it. */
export const rosterLists = (definition: ProgrammeDefinition): RosterLists => ({
  streets: definition.streets,
  relations: definition.relations,
  abilityLevels: definition.abilityLevels,
  needsTags: definition.needsTags,
  specialCategories: definition.specialCategories,
  eligibility: definition.eligibility,
})

/** How people write the codes of the lists besides their own words. */
const relationWords: Record<string, readonly string[]> = {
  spouse: ['夫妻', '丈夫', '妻子', '老伴', '爱人', '夫', '妻'],
  daughter: ['女', '闺女', '长女', '次女', '父女', '母女'],
  son: ['子', '长子', '次子', '父子', '母子'],
  daughterInLaw: ['儿媳妇', '媳妇', '婆媳'],
  sonInLaw: ['姑爷', '翁婿'],
  otherRelative: [
    '其他',
    '亲属',
    '亲戚',
    '孙子',
    '孙女',
    '外孙',
    '外孙女',
    '侄子',
    '侄女',
    '外甥',
    '外甥女',
    '兄弟',
    '姐妹',
  ],
  helper: ['护工', '住家保姆', '家政', '阿姨', '雇佣'],
}
const abilityWords: Record<string, readonly string[]> = {
  intact: ['完好', '0级'],
  mild: ['轻度', '1级', '轻度受损'],
  moderate: ['中度', '2级', '中度受损'],
  severe: ['重度', '3级', '重度受损'],
  complete: ['完全', '4级', '完全丧失', '能力完全丧失'],
}
const categoryWords: Record<string, readonly string[]> = {
  destitute: ['特困人员', '特困户', '五保'],
  minimumLiving: ['低保户', '低保家庭'],
  lowIncome: ['低收入家庭', '低收入户', '低边'],
  familyPlanning: ['计生特殊家庭', '计划生育特殊家庭', '失独', '失独家庭'],
  advancedAge: ['高龄老人'],
  emptyNest: ['空巢老人', '独居', '空巢家庭'],
  none: ['否', '没有', '普通'],
}
const tagWords: Record<string, readonly string[]> = {
  bedbound: ['卧床', '长期卧床'],
  partialMobility: ['行动不便'],
  wheelchair: ['轮椅'],
  dementia: ['认知症', '认知障碍', '阿尔茨海默病'],
  dysphagia: ['吞咽困难', '易呛'],
  ngTube: ['鼻饲', '胃管'],
  catheter: ['导尿管', '尿管'],
  pressureInjury: ['压疮', '褥疮'],
  oxygen: ['吸氧'],
  insulin: ['胰岛素'],
  stroke: ['脑卒中', '中风', '脑梗', '脑梗死'],
  palliative: ['安宁'],
}

const find = (
  list: readonly Choice[],
  words: Record<string, readonly string[]>,
  raw: string,
): string | undefined => {
  const asked = shortWords(raw)
  return list.find(({ code, zh }) => shortWords(zh) === asked || words[code]?.includes(asked))?.code
}

export const readRelation = (raw: string, { relations }: RosterLists) => find(relations, relationWords, raw)
export const readAbility = (raw: string, { abilityLevels }: RosterLists) =>
  find(abilityLevels, abilityWords, raw)
export const readCategory = (raw: string, { specialCategories }: RosterLists) =>
  find(specialCategories, categoryWords, raw)

/** The needs of a cell: tags that are known, and the words that are not. */
export function readNeeds(raw: string, { needsTags }: RosterLists): { tags: string[]; other: string[] } {
  const words = cellText(raw)
    .split(/[;；、,，/\n]/)
    .map(word => word.trim())
    .filter(word => word !== '' && word !== '无')
  const read = words.map(word => ({ word, tag: find(needsTags, tagWords, word) }))
  return {
    tags: [...new Set(read.flatMap(({ tag }) => tag ?? []))],
    other: read.filter(({ tag }) => tag === undefined).map(({ word }) => word),
  }
}

const STREET_END = /(街道办事处|街道办|办事处|街道|街)$/
const streetStem = (words: string) => shortWords(words).replace(STREET_END, '')

/** How many signs must be changed, added or left out to make one word the other. */
function distance(a: string, b: string): number {
  const row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    let diagonal = row[0]!
    row[0] = i
    for (let j = 1; j <= b.length; j++) {
      const above = row[j]!
      row[j] = Math.min(above + 1, row[j - 1]! + 1, diagonal + (a[i - 1] === b[j - 1] ? 0 : 1))
      diagonal = above
    }
  }
  return row[b.length]!
}

/**
 * The street that a cell names, written in full or short, with or without the district in front; else the one that
 * it most likely means, to be asked about.
 */
export function readStreet(
  raw: string,
  { streets }: RosterLists,
): { code: string } | { suggestion: Choice | undefined } {
  const stem = streetStem(raw)
  const stems = streets.map(street => ({ street, stem: streetStem(street.zh) }))
  const exact = stems.filter(one => one.stem === stem)
  if (exact.length === 1) return { code: exact[0]!.street.code }
  const ending = stems.filter(
    one => stem.endsWith(one.stem) && /[区市]$/.test(stem.slice(0, -one.stem.length)),
  )
  if (ending.length === 1) return { code: ending[0]!.street.code }
  const near = stems.filter(
    one =>
      stem.length > 1 &&
      (one.stem.includes(stem) || stem.includes(one.stem) || distance(one.stem, stem) === 1),
  )
  return { suggestion: near.length === 1 ? near[0]!.street : undefined }
}
