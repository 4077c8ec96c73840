import { type SectionFile, type SectionText, WRITING_LIMITS } from '#lib/handbook/schema.ts'

/** One broken rule: where it stands in the section, and what is wrong with it. */
export type Finding = { readonly rule: string; readonly where: string; readonly says: string }

export type Passage = {
  readonly where: string
  readonly text: string
  readonly part: 'summary' | 'step' | 'heading' | 'text'
}

/** Every piece of a section's text that a person reads, in reading order, without its title. */
export function passagesOf(text: SectionText): Passage[] {
  const out: Passage[] = [{ where: 'summary', text: text.summary, part: 'summary' }]
  const add = (where: string, words: string, part: Passage['part'] = 'text') =>
    out.push({ where, text: words, part })
  text.whenToUse.forEach((words, i) => {
    add(`whenToUse ${i + 1}`, words)
  })
  text.doNotIf.forEach((line, i) => {
    add(`doNotIf ${i + 1}`, line.text)
  })
  text.blocks.forEach((block, b) => {
    const at = `block ${b + 1}`
    add(`${at} heading`, block.heading, 'heading')
    if (block.kind === 'text') {
      block.paragraphs.forEach((words, i) => {
        add(`${at} paragraph ${i + 1}`, words)
      })
    }
    if (block.kind === 'procedure') {
      block.steps.forEach((step, i) => {
        add(`${at} step ${i + 1}`, step.text, 'step')
      })
    }
    if (block.kind === 'check') {
      block.items.forEach((item, i) => {
        add(`${at} look ${i + 1}`, item.look)
        add(`${at} how often ${i + 1}`, item.howOften)
      })
    }
  })
  text.redFlags.forEach((flag, i) => {
    add(`red flag ${i + 1} sign`, flag.sign)
    add(`red flag ${i + 1} do now`, flag.doNow)
  })
  text.commonMistakes.forEach((line, i) => {
    add(`mistake ${i + 1}`, line.text)
  })
  text.images.forEach((image, i) => {
    add(`image ${i + 1} alt`, image.alt)
    add(`image ${i + 1} caption`, image.caption)
  })
  return out
}

/** Sentences end with 。！？ and nothing else, so that a chain of half-sentences counts as one. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/[。！？]/)
    .map(sentence => sentence.trim())
    .filter(sentence => sentence !== '')
}

/** Length in 字: Chinese characters, digits and letters, without punctuation and spaces. */
export function lengthOf(text: string): number {
  return [...text].filter(char => /[\p{L}\p{N}℃]/u.test(char)).length
}

/** What a page of the section holds to read, in 字; pictures' alternatives are not read by most. */
export function readingLength(text: SectionText): number {
  return passagesOf(text)
    .filter(passage => !passage.where.endsWith(' alt'))
    .reduce((sum, passage) => sum + lengthOf(passage.text), 0)
}

/** Characters of GB 2312's first level, the common ones, decoded from the standard's own rows. */
function commonCharacters(): ReadonlySet<string> {
  const decoder = new TextDecoder('gb2312')
  const found = new Set<string>()
  for (let row = 0xb0; row <= 0xd7; row++) {
    for (let cell = 0xa1; cell <= 0xfe; cell++) found.add(decoder.decode(new Uint8Array([row, cell])))
  }
  return found
}

const COMMON = commonCharacters()

/** Rarer characters that a family hears from its trainer and cannot avoid. */
const HEARD_FROM_THE_TRAINER = new Set('叩髋骶踝瘘谵颌疱痂趾胛噜胱聆掰粽嘟颚褶锉瘾')

/** Formal names that follow a common name in brackets, or are explained, where they first appear. */
const FORMAL_NAMES = [
  '叩背',
  '压疮',
  '咯血',
  '抗凝药',
  '髋',
  '骶尾',
  '导尿管',
  '造口',
  '清创',
  '噎食',
  '胸骨',
  'AED',
  '脑卒中',
  '义齿',
  '谵妄',
  '激越',
  '会阴',
  '误吸',
  '慢阻肺',
  '气胸',
  '肺栓塞',
  '青光眼',
  '良肢位',
  '增稠剂',
  '深静脉血栓',
  '缓释片',
  '肠溶片',
  '被动关节活动',
  '患侧',
  '健侧',
]

const NOT_OUR_TONE =
  /必须|务必|严禁|不得|违规|不合格|未达标|打卡|残废|痴呆|诊断为|用户|赋能|闭环|一键|个案|案例|你/u

type Rule = (passage: Passage) => string | undefined

const PASSAGE_RULES: Readonly<Record<string, Rule>> = {
  sentence: passage => {
    const long = sentencesOf(passage.text).find(one => lengthOf(one) > WRITING_LIMITS.sentence)
    return long && `${lengthOf(long)} 字: ${long}`
  },
  step: passage =>
    passage.part === 'step' && lengthOf(passage.text) > WRITING_LIMITS.step
      ? `${lengthOf(passage.text)} 字: ${passage.text}`
      : undefined,
  summary: passage =>
    passage.part === 'summary' && lengthOf(passage.text) > WRITING_LIMITS.summary
      ? `${lengthOf(passage.text)} 字`
      : undefined,
  paragraph: passage =>
    sentencesOf(passage.text).length > WRITING_LIMITS.sentencesPerParagraph
      ? `${sentencesOf(passage.text).length} sentences: ${passage.text}`
      : undefined,
  latin: passage => passage.text.replaceAll('AED', '').match(/[A-Za-z]+/)?.[0],
  rare: passage =>
    [...passage.text].find(
      char => /\p{Script=Han}/u.test(char) && !COMMON.has(char) && !HEARD_FROM_THE_TRAINER.has(char),
    ),
  tone: passage => passage.text.match(NOT_OUR_TONE)?.[0],
  punctuation: passage => passage.text.match(/[!！]|(?<!\d)[.,:;?]|[,:;?](?!\d)|[a-z0-9]\.(?!\d)|；/u)?.[0],
}

/** Whether a name stands in brackets, or is followed by them, where the words first use it. */
function explains(words: string, name: string): boolean {
  const at = words.indexOf(name)
  const before = words.slice(0, at)
  const inBrackets = before.lastIndexOf('（') > before.lastIndexOf('）')
  return at >= 0 && (inBrackets || words.slice(at + name.length).startsWith('（'))
}

/** Formal names that the section uses before it explains them; a heading may do so and need not. */
function unexplainedNames(text: SectionText): Finding[] {
  return FORMAL_NAMES.flatMap(name => {
    const first = passagesOf(text).find(
      passage => passage.text.includes(name) && (passage.part !== 'heading' || explains(passage.text, name)),
    )
    return first && !explains(first.text, name)
      ? [{ rule: 'firstUse', where: first.where, says: `${name}: ${first.text}` }]
      : []
  })
}

/** Every writing limit of domain.md E2 and visual.md 10 that the Chinese text of a section breaks. */
export function writingFindings(text: SectionText): Finding[] {
  const inPassages = passagesOf(text).flatMap(passage =>
    Object.entries(PASSAGE_RULES).flatMap(([rule, broken]) => {
      const says = broken(passage)
      return says ? [{ rule, where: passage.where, says }] : []
    }),
  )
  return [...inPassages, ...unexplainedNames(text)]
}

/** The shape that both languages share: counts, kinds, skills, covered steps, pictures, actions. */
export function shapeOf(text: SectionText) {
  return {
    whenToUse: text.whenToUse.length,
    doNotIf: text.doNotIf.map(line => line.covers ?? []),
    blocks: text.blocks.map(block =>
      block.kind === 'text'
        ? { kind: block.kind, paragraphs: block.paragraphs.length }
        : block.kind === 'procedure'
          ? {
              kind: block.kind,
              skill: block.skill,
              steps: block.steps.map(step => ({ covers: step.covers ?? [], image: step.image })),
            }
          : { kind: block.kind, items: block.items.map(item => item.covers ?? []) },
    ),
    redFlags: text.redFlags.map(flag => ({ action: flag.action, covers: flag.covers ?? [] })),
    commonMistakes: text.commonMistakes.map(line => line.covers ?? []),
    images: text.images.map(image => image.key),
  }
}

/** Words in the English text that are still Chinese, apart from the name of the 中风120 rule. */
export function chineseInEnglish(section: SectionFile): Finding[] {
  return passagesOf(section.text.en).flatMap(passage => {
    const left = passage.text.replaceAll('中风120', '').match(/[\p{Script=Han}，。、：；（）]+/u)?.[0]
    return left ? [{ rule: 'english', where: passage.where, says: left }] : []
  })
}
