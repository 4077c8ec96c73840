import type { LocalDate } from '#lib/calendar/dates.ts'
import type { DemoPerson } from './home.ts'
import { bornYearsAgo } from './people.ts'
import { type Random, seeded } from './random.ts'

/** Elder and main caregiver with where they live. All made up from common names. */
export interface Family {
  elder: DemoPerson
  caregiver: DemoPerson
  relation: string
  community: string
  address: string
  specialCategory: string | undefined
  source: 'self' | 'community' | 'import'
}

const SURNAMES = [
  ...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎',
]
const OLD_MEN =
  '福生 德海 宝山 长贵 玉山 振东 树林 凤山 守义 文斌 志远 庆祥 永年 连山 广田 兆丰 世昌 鸿业 春和 恩普 克勤 家兴'.split(
    ' ',
  )
const OLD_WOMEN =
  '桂兰 淑贞 秀英 玉珍 凤英 惠兰 素琴 桂珍 淑华 玉兰 秀云 宝珍 素兰 翠英 淑芳 月娥 秀芝 慧贞 文秀 雅琴 金凤 瑞英'.split(
    ' ',
  )
const MEN =
  '国强 建华 建军 志刚 伟民 立新 卫东 永强 建国 洪亮 学军 东升 克俭 文涛 宝林 振华 广义 兴华 少华 长江'.split(
    ' ',
  )
const WOMEN =
  '玉芬 淑敏 秀珍 桂英 丽华 秀梅 春梅 红霞 雪梅 慧敏 艳萍 丽娟 凤琴 玉梅 晓红 文静 金玲 爱华 亚琴 宝华 淑云 桂芝'.split(
    ' ',
  )

const COMMUNITIES =
  '暖阳里 晚晴园 松鹤里 和顺园 福泽里 长青园 同心园 听雨里 桃李园 向暖里 秋实里 百合园 朝晖里 静雅园 芳草里 怡乐园 明德里 春和里'.split(
    ' ',
  )
const MONTH_DAYS =
  '01-08 01-27 02-14 03-03 03-21 04-09 04-26 05-17 06-05 06-30 07-12 08-01 08-23 09-10 10-04 10-19 11-07 12-02 12-25'.split(
    ' ',
  )

interface Kinship {
  relation: string
  sex?: DemoPerson['sex']
  younger: readonly [number, number]
  /** Of a hundred. */
  weight: number
}

const kinships: readonly Kinship[] = [
  { relation: 'spouse', younger: [1, 6], weight: 34 },
  { relation: 'daughter', sex: 'female', younger: [24, 32], weight: 27 },
  { relation: 'son', sex: 'male', younger: [24, 32], weight: 16 },
  { relation: 'daughterInLaw', sex: 'female', younger: [24, 33], weight: 12 },
  { relation: 'sonInLaw', sex: 'male', younger: [24, 31], weight: 3 },
  { relation: 'otherRelative', sex: 'female', younger: [18, 36], weight: 4 },
  { relation: 'helper', sex: 'female', younger: [26, 40], weight: 4 },
]

const KIN = kinships.flatMap(kinship => Array.from({ length: kinship.weight }, () => kinship))

export interface Families {
  next(): Family
}

/** Families without end; no two people of a world share a name. @param taken names that the cast has */
export function newFamilies(today: LocalDate, seed: number, taken: Iterable<string>): Families {
  const random = seeded(seed)
  const used = new Set(taken)
  const unused = (surname: () => string, given: readonly string[]): string => {
    for (;;) {
      const name = `${surname()}${random.pick(given)}`
      if (used.has(name)) continue
      used.add(name)
      return name
    }
  }
  const anySurname = () => random.pick(SURNAMES)
  return {
    next() {
      const kinship = random.pick(KIN)
      const elderSex = random.chance(0.55) ? 'female' : 'male'
      const elderAge = kinship.relation === 'spouse' ? random.whole(70, 80) : random.whole(74, 93)
      const caregiverSex = kinship.sex ?? (elderSex === 'female' ? 'male' : 'female')
      const caregiverAge = Math.max(22, Math.min(75, elderAge - random.whole(...kinship.younger)))
      const elderName = unused(anySurname, elderSex === 'male' ? OLD_MEN : OLD_WOMEN)
      const fathers = elderSex === 'male' && ['son', 'daughter'].includes(kinship.relation)
      const surname = fathers ? () => elderName[0]! : anySurname
      const old = kinship.relation === 'spouse'
      const givenNames = caregiverSex === 'male' ? (old ? OLD_MEN : MEN) : old ? OLD_WOMEN : WOMEN
      const born = (age: number) => bornYearsAgo({ today }, age, random.pick(MONTH_DAYS))
      const community = random.pick(COMMUNITIES)
      return {
        elder: { name: elderName, sex: elderSex, birthDate: born(elderAge) },
        caregiver: { name: unused(surname, givenNames), sex: caregiverSex, birthDate: born(caregiverAge) },
        relation: kinship.relation,
        community: `${community}社区`,
        address: `${community} ${random.whole(1, 18)} 号楼 ${random.whole(1, 5)} 门 ${random.whole(1, 6)}0${random.whole(1, 4)}`,
        specialCategory: categoryOf(random, elderAge),
        source: random.chance(0.75) ? 'community' : random.chance(0.6) ? 'self' : 'import',
      }
    },
  }
}

function categoryOf(random: Random, elderAge: number): string | undefined {
  if (random.chance(0.12)) return random.pick(['minimumLiving', 'lowIncome', 'familyPlanning'])
  if (elderAge >= 85) return 'advancedAge'
  return random.chance(0.1) ? 'emptyNest' : undefined
}
