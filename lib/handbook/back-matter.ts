import type { Card, Passage } from '#db/content/handbook/back-matter.ts'
import type { EditionSection } from './queries.ts'
import type { HandbookLocale, SectionText } from './schema.ts'

/** The words of a section that a card repeats, one entry a line. Pure. */
function linesOf(text: SectionText, passage: Passage): string[] {
  switch (passage.part) {
    case 'procedure': {
      const procedures = text.blocks.flatMap(block => (block.kind === 'procedure' ? [block] : []))
      return (procedures[passage.at]?.steps ?? []).map(step => step.text)
    }
    case 'checks':
      return text.blocks.flatMap(block =>
        block.kind === 'check' ? block.items.map(({ look, howOften }) => `${look} ${howOften}`) : [],
      )
    case 'redFlags':
      return text.redFlags.map(({ sign, doNow }) => `${sign} ${doNow}`)
    case 'doNotIf':
      return text.doNotIf.map(line => line.text)
  }
}

/**
 * The medical words of a card: passages of the sections of this edition, so that a card never says anything
 * else than they do. A section that is not in the edition gives none.
 */
export const cardLines = (
  card: Card,
  sections: readonly EditionSection[],
  locale: HandbookLocale,
): string[] =>
  card.passages.flatMap(passage => {
    const section = sections.find(({ code }) => code === passage.section)
    return section ? linesOf(section.content.text[locale], passage) : []
  })

/**
 * The day on which the words of a card were signed: the last of its sections; null while one of them waits
 * (待专业审校), or when it repeats none that is in the edition. 常见错误一览 repeats every section.
 */
export function cardReviewedOn(card: Card, sections: readonly EditionSection[]): string | null {
  const codes = card.passages.map(({ section }) => section)
  const repeated = card.key === 'mistakes' ? sections : sections.filter(({ code }) => codes.includes(code))
  const days = repeated.map(({ reviewedOn }) => reviewedOn)
  if (days.length === 0 || days.includes(null)) return null
  return (
    days
      .flatMap(day => day ?? [])
      .sort()
      .at(-1) ?? null
  )
}

export interface MistakesOf {
  code: string
  title: string
  lines: string[]
}

/** 常见错误一览: what each section itself calls a mistake, in printed order. Pure. */
export const gatheredMistakes = (sections: readonly EditionSection[], locale: HandbookLocale): MistakesOf[] =>
  sections.map(({ code, content }) => ({
    code,
    title: content.text[locale].title,
    lines: content.text[locale].commonMistakes.map(line => line.text),
  }))
