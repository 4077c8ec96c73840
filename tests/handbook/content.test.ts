import { readdirSync, readFileSync } from 'node:fs'
import { isDeepStrictEqual } from 'node:util'
import { describe, expect, it } from 'vitest'
import { outline, outlineSections, skillsBySection } from '#db/content/handbook/outline.ts'
import { sections } from '#db/content/handbook/sections/index.ts'
import {
  HANDBOOK_LOCALES,
  type HandbookLocale,
  SectionFile,
  type SectionText,
  type Step,
} from '#lib/handbook/schema.ts'
import { coveringWords, missingQuantities, quantitiesOf } from './quantities.ts'
import {
  chineseInEnglish,
  type Finding,
  passagesOf,
  readingLength,
  sentencesOf,
  shapeOf,
  writingFindings,
} from './writing.ts'

type ChecklistStep = { zh: string; en: string; critical: boolean }
type ProgrammeSkill = { code: string; section: string; checklist?: ChecklistStep[] }

const programme: { skills: ProgrammeSkill[] } = JSON.parse(
  readFileSync(new URL('../../db/content/programmes/default.json', import.meta.url), 'utf8'),
)
const folder = new URL('../../db/content/handbook/sections/', import.meta.url)

const CHARACTERS_A_MINUTE = 350
const LONGEST_READING_MINUTES = 3

const taught = skillsBySection(programme.skills)
const skillsOf = (code: string) => programme.skills.filter(skill => skill.section === code)
const fourOne = sections.find(section => section.code === '4.1') as SectionFile

/** A copy of 4.1 that a test may spoil, to see a rule turn red. */
function spoilt(spoil: (section: SectionFile) => void): SectionFile {
  const copy = structuredClone(fourOne)
  spoil(copy)
  return copy
}

function stepsOf(text: SectionText, block: number): Step[] {
  const found = text.blocks[block]
  if (found?.kind !== 'procedure') throw new Error(`block ${block} has no steps`)
  return found.steps
}

/** What a section says that its skills' checklists do not bear out, in one language. */
function checklistFindings(section: SectionFile, locale: HandbookLocale): Finding[] {
  const covering = coveringWords(section.text[locale])
  const findings: Finding[] = []
  const known = new Set<string>()
  for (const skill of skillsOf(section.code)) {
    for (const [i, step] of (skill.checklist ?? []).entries()) {
      const ref = `${skill.code}#${i + 1}`
      known.add(ref)
      const words = covering.get(ref)
      const asks = locale === 'en' ? step.en : step.zh
      if (words === undefined) {
        if (step.critical) findings.push({ rule: 'uncovered', where: ref, says: asks })
        continue
      }
      const missing = missingQuantities(quantitiesOf(locale, asks), quantitiesOf(locale, words))
      if (missing.length > 0) findings.push({ rule: 'numbers', where: ref, says: `${missing}: ${words}` })
    }
  }
  for (const ref of covering.keys()) {
    if (!known.has(ref)) findings.push({ rule: 'foreign', where: ref, says: 'not a step of this section' })
  }
  return findings
}

/** Where a section departs from the outline, from the programme, or from its own other language. */
function placeFindings(section: SectionFile): Finding[] {
  const zh = section.text['zh-CN']
  const title = outlineSections.find(entry => entry.code === section.code)?.title
  const procedures = zh.blocks.flatMap(block =>
    block.kind === 'procedure' && block.skill ? [block.skill] : [],
  )
  const minutes = Math.ceil(readingLength(zh) / CHARACTERS_A_MINUTE)
  const codes = outlineSections.map(entry => entry.code)
  const checks: [rule: string, holds: boolean][] = [
    ['title', HANDBOOK_LOCALES.every(locale => title?.[locale] === section.text[locale].title)],
    ['skills', isDeepStrictEqual(section.relatedSkills, taught.get(section.code))],
    ['procedures', isDeepStrictEqual(new Set(procedures), new Set(section.relatedSkills))],
    ['shape', isDeepStrictEqual(shapeOf(section.text.en), shapeOf(zh))],
    ['minutes', section.readingMinutes === minutes && minutes <= LONGEST_READING_MINUTES],
    ['reference', sectionsNamedIn(zh).every(code => codes.includes(code))],
  ]
  return checks
    .filter(([, holds]) => !holds)
    .map(([rule]) => ({ rule, where: section.code, says: `${minutes} min, ${procedures}` }))
}

const sectionsNamedIn = (text: SectionText) =>
  passagesOf(text).flatMap(passage => [...passage.text.matchAll(/(\d\.\d)节/g)].map(([, code]) => code ?? ''))

const rulesOf = (findings: Finding[]) => new Set(findings.map(finding => finding.rule))

describe('the outline of the handbook', () => {
  it('has eight chapters of five sections, numbered as they are printed', () => {
    expect(outline.map(chapter => chapter.sections.length)).toEqual([5, 5, 5, 5, 5, 5, 5, 5])
    expect(outlineSections.map(section => section.code)).toEqual(
      [1, 2, 3, 4, 5, 6, 7, 8].flatMap(chapter => [1, 2, 3, 4, 5].map(n => `${chapter}.${n}`)),
    )
  })

  it('has a home for each of the 45 skills, and for each skill only one', () => {
    expect(programme.skills).toHaveLength(45)
    expect([...taught.values()].flat().sort()).toEqual(programme.skills.map(skill => skill.code).sort())
    expect(() => skillsBySection([{ code: 'N01', section: '9.1' }])).toThrow('9.1')
  })
})

describe('the sections that have their text', () => {
  it('are the files of the folder and all forty of the outline, in reading order', () => {
    const files = readdirSync(folder).filter(name => name !== 'index.ts')
    expect(sections.map(section => `${section.code}.ts`)).toEqual(files.sort())
    expect(sections.map(section => section.code)).toEqual(outlineSections.map(entry => entry.code))
  })

  it('hold the schema, and no reviewer is named before one has signed', () => {
    for (const section of sections) {
      expect(SectionFile.parse(section)).toEqual(section)
      expect([section.reviewedBy, section.reviewedOn]).toEqual([null, null])
    }
    const tooShort = spoilt(section => stepsOf(section.text.en, 0).splice(2))
    const noSuchPicture = spoilt(section => section.text.en.images.pop())
    expect(SectionFile.safeParse(tooShort).success).toBe(false)
    expect(SectionFile.safeParse(noSuchPicture).success).toBe(false)
  })

  it('agree with the outline, with the programme and with themselves', () => {
    expect(sections.flatMap(placeFindings)).toEqual([])
  })

  const planted: [rule: string, spoil: (section: SectionFile) => void][] = [
    ['title', section => (section.text.en.title = 'Clapping')],
    ['skills', section => section.relatedSkills.push('N02')],
    ['skills', section => section.relatedSkills.pop()],
    ['procedures', section => section.text['zh-CN'].blocks.splice(1, 1)],
    ['shape', section => section.text.en.redFlags.pop()],
    ['shape', section => stepsOf(section.text.en, 0).pop()],
    ['shape', section => delete section.text.en.commonMistakes[0]?.covers],
    ['minutes', section => (section.readingMinutes = 1)],
    ['minutes', section => section.text['zh-CN'].whenToUse.push('一'.repeat(700))],
    ['reference', section => section.text['zh-CN'].whenToUse.push('照9.1节做。')],
  ]
  it.each(planted)('a planted violation turns %s red', (rule, spoil) => {
    expect(rulesOf(placeFindings(spoilt(spoil)))).toContain(rule)
  })
})

describe('the Chinese text', () => {
  it('keeps the writing limits of E2 in every sentence', () => {
    const passages = sections.flatMap(section => passagesOf(section.text['zh-CN']))
    const sentences = passages.flatMap(passage => sentencesOf(passage.text))
    console.log(
      `handbook: ${sections.length} sections, ${passages.length} passages, ${sentences.length} sentences looked at`,
    )
    expect(sentences.length).toBeGreaterThan(sections.length * 40)
    const found = sections.flatMap(section =>
      writingFindings(section.text['zh-CN']).map(finding => ({ section: section.code, ...finding })),
    )
    expect(found).toEqual([])
  })

  const planted: [rule: string, spoil: (text: SectionText) => void][] = [
    ['sentence', text => text.whenToUse.push('一'.repeat(26))],
    ['step', text => (stepsOf(text, 0)[0]!.text = `${'一'.repeat(23)}。${'二'.repeat(23)}。`)],
    ['summary', text => (text.summary = `${'一'.repeat(21)}。${'二'.repeat(21)}。`)],
    ['paragraph', text => text.whenToUse.push('先看。再拍。再咳。再记。')],
    ['latin', text => text.whenToUse.push('看看 SpO2。')],
    ['rare', text => text.whenToUse.push('这是瘢痕。')],
    ['tone', text => text.whenToUse.push('您必须马上拍。')],
    ['punctuation', text => text.whenToUse.push('马上拍！')],
    ['firstUse', text => (text.summary = '看看有没有压疮')],
  ]
  it.each(planted)('a planted violation turns %s red', (rule, spoil) => {
    expect(writingFindings(fourOne.text['zh-CN'])).toEqual([])
    const copy = spoilt(section => spoil(section.text['zh-CN']))
    expect(rulesOf(writingFindings(copy.text['zh-CN']))).toContain(rule)
  })
})

describe('the English text', () => {
  it('leaves nothing in Chinese but the name of the stroke rule', () => {
    for (const section of sections) expect(chineseInEnglish(section)).toEqual([])
    const left = spoilt(section => section.text.en.whenToUse.push('Press 叩背 here.'))
    expect(rulesOf(chineseInEnglish(left))).toContain('english')
  })
})

describe('what the trainer teaches and what the handbook says', () => {
  it.each(HANDBOOK_LOCALES)('agree in %s: critical steps are covered, numbers are the same', locale => {
    const covered = sections.flatMap(section => [...coveringWords(section.text[locale]).keys()])
    const taughtSteps = programme.skills.flatMap(skill => skill.checklist ?? [])
    console.log(`handbook (${locale}): ${covered.length} checklist steps looked at`)
    expect(covered).toHaveLength(taughtSteps.length)
    const found = sections.flatMap(section =>
      checklistFindings(section, locale).map(finding => ({ section: section.code, ...finding })),
    )
    expect(found).toEqual([])
  })

  it.each(HANDBOOK_LOCALES)('a critical step that nobody covers turns red in %s', locale => {
    const copy = spoilt(section => {
      const text = section.text[locale]
      for (const line of [...text.redFlags, ...text.commonMistakes, ...stepsOf(text, 0)]) {
        if (line.covers?.includes('N01#7')) delete line.covers
      }
    })
    expect(rulesOf(checklistFindings(copy, locale))).toContain('uncovered')
  })

  it('another number, another unit or a step of another section turns red', () => {
    const clapLonger = spoilt(section => {
      stepsOf(section.text['zh-CN'], 0)[6]!.text = '每侧叩10分钟，边叩边看脸色和呼吸。'
    })
    const clapSeconds = spoilt(section => {
      stepsOf(section.text.en, 0)[6]!.text = 'Clap 3 to 5 seconds on each side.'
    })
    const foreign = spoilt(section => {
      section.text.en.commonMistakes[0]!.covers = ['N02#3']
    })
    expect(rulesOf(checklistFindings(clapLonger, 'zh-CN'))).toContain('numbers')
    expect(rulesOf(checklistFindings(clapSeconds, 'en'))).toContain('numbers')
    expect(rulesOf(checklistFindings(foreign, 'en'))).toContain('foreign')
  })

  it('quantities compare across digits, number words, ranges and languages', () => {
    expect(quantitiesOf('zh-CN', '每侧三到五分钟')).toEqual(quantitiesOf('zh-CN', '每侧3–5分钟'))
    expect(quantitiesOf('zh-CN', '饭前半小时')).toEqual(quantitiesOf('zh-CN', '30分钟'))
    expect(quantitiesOf('zh-CN', '满三分之二')).toEqual(quantitiesOf('zh-CN', '满2/3'))
    expect(quantitiesOf('zh-CN', '脐上两横指，一手扶肩')).toEqual(new Set(['2finger']))
    expect(quantitiesOf('zh-CN', '每分钟按一百到一百二十次')).toEqual(new Set(['100times', '120times']))
    expect(quantitiesOf('en', 'half an hour, 3-5 min')).toEqual(new Set(['30min', '3min', '5min']))
    expect(quantitiesOf('en', 'twice, at 38 to 40 °C')).toEqual(new Set(['2times', '38deg', '40deg']))
  })
})
