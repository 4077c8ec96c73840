import { z } from 'zod'

/** The two languages in which every section is complete. zh-CN is the one that counts in a dispute. */
export const HANDBOOK_LOCALES = ['zh-CN', 'en'] as const
export type HandbookLocale = (typeof HANDBOOK_LOCALES)[number]

/**
 * Writing limits of domain.md E2 for zh-CN, in characters (字), and in sentences for a paragraph.
 * Steps per procedure hold for every language.
 */
export const WRITING_LIMITS = {
  summary: 40,
  sentence: 25,
  step: 45,
  sentencesPerParagraph: 3,
  stepsMin: 3,
  stepsMax: 8,
} as const

const words = z.string().trim().min(1)

/** A section's number as printed: chapter 1–8, section 1–5, such as '4.1'. */
export const SectionCode = z.string().regex(/^[1-8]\.[1-5]$/)

/** A skill's code in the programme, such as 'N01'. */
export const SkillCode = z.string().regex(/^[LNDRP]\d{2}$/)

/** A checklist step of a skill, counted from 1: 'N01#3' is the third step of N01. */
export const ChecklistRef = z.string().regex(/^[LNDRP]\d{2}#[1-9]\d?$/)

/** A picture's name inside its section, such as 'cupped-hand'. */
export const ImageKey = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)

const IsoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)

const covers = z.array(ChecklistRef).min(1).optional()

/** One sentence or two, with the checklist steps that it teaches. */
export const Line = z.strictObject({ text: words, covers })
export type Line = z.infer<typeof Line>

/** One action of a procedure; `image` names an entry of the section's `images`. */
export const Step = z.strictObject({ text: words, covers, image: ImageKey.optional() })
export type Step = z.infer<typeof Step>

/** What to look at and how often; the numbers stand in the words. */
export const CheckItem = z.strictObject({ look: words, howOften: words, covers })
export type CheckItem = z.infer<typeof CheckItem>

export const TextBlock = z.strictObject({
  kind: z.literal('text'),
  heading: words,
  paragraphs: z.array(words).min(1),
})
export type TextBlock = z.infer<typeof TextBlock>

/** `skill` is absent only where the programme has no skill for it (1.1–1.3, 7.5). */
export const ProcedureBlock = z.strictObject({
  kind: z.literal('procedure'),
  skill: SkillCode.optional(),
  heading: words,
  steps: z.array(Step).min(WRITING_LIMITS.stepsMin).max(WRITING_LIMITS.stepsMax),
})
export type ProcedureBlock = z.infer<typeof ProcedureBlock>

export const CheckBlock = z.strictObject({
  kind: z.literal('check'),
  heading: words,
  items: z.array(CheckItem).min(1),
})
export type CheckBlock = z.infer<typeof CheckBlock>

export const Block = z.discriminatedUnion('kind', [TextBlock, ProcedureBlock, CheckBlock])
export type Block = z.infer<typeof Block>

/** What a red flag asks for: 打120 · 当天看医生 · 问培训师. */
export const RED_FLAG_ACTIONS = ['call120', 'doctorToday', 'askTrainer'] as const
export const RedFlagAction = z.enum(RED_FLAG_ACTIONS)
export type RedFlagAction = z.infer<typeof RedFlagAction>

export const RedFlag = z.strictObject({ sign: words, action: RedFlagAction, doNow: words, covers })
export type RedFlag = z.infer<typeof RedFlag>

/** `alt` replaces the picture for those who do not see it; `caption` stands below it. */
export const SectionImage = z.strictObject({ key: ImageKey, alt: words, caption: words })
export type SectionImage = z.infer<typeof SectionImage>

/** One section in one language, in the order in which it is read (visual.md 11). */
export const SectionText = z
  .strictObject({
    title: words,
    summary: words,
    whenToUse: z.array(words).min(1),
    doNotIf: z.array(Line).min(1),
    blocks: z.array(Block).min(1),
    redFlags: z.array(RedFlag).min(1),
    commonMistakes: z.array(Line).min(1),
    images: z.array(SectionImage).min(1).max(4),
  })
  .superRefine((text, ctx) => {
    const known = new Set(text.images.map(image => image.key))
    if (known.size !== text.images.length) {
      ctx.addIssue({ code: 'custom', path: ['images'], message: 'two images share a key' })
    }
    for (const key of imagesOfSteps(text.blocks)) {
      if (!known.has(key)) {
        ctx.addIssue({ code: 'custom', path: ['blocks'], message: `no image has the key ${key}` })
      }
    }
  })
export type SectionText = z.infer<typeof SectionText>

/**
 * A section of the handbook as a reviewed file (domain.md E2, settled.md 26).
 * `relatedSkills` are the programme's skills whose `section` is this code, in the programme's order.
 * `readingMinutes` is for reading, not for doing. `reviewedBy` null means 待专业审校.
 */
export const SectionFile = z.strictObject({
  code: SectionCode,
  versionNo: z.int().positive(),
  relatedSkills: z.array(SkillCode),
  readingMinutes: z.int().positive(),
  reviewedBy: words.nullable(),
  reviewedOn: IsoDate.nullable(),
  sourceNotes: z.array(words).min(1),
  text: z.strictObject({ 'zh-CN': SectionText, en: SectionText }),
})
export type SectionFile = z.infer<typeof SectionFile>

function imagesOfSteps(blocks: readonly Block[]): string[] {
  return blocks.flatMap(block =>
    block.kind === 'procedure' ? block.steps.flatMap(step => (step.image ? [step.image] : [])) : [],
  )
}
