import { commonNamesOf } from '#db/content/handbook/common-names.ts'
import type { EditionSection } from './queries.ts'
import type { HandbookLocale, SectionText } from './schema.ts'
import { sentencesOf } from './search-words.ts'

/** What the search knows of a section, as plain data: a phone keeps it to search without a network. */
export interface SearchSource {
  code: string
  title: string
  /** What families call it (domain.md E1). */
  names: readonly string[]
  headings: readonly string[]
  /** The purpose, then every sentence. */
  sentences: readonly string[]
}

/** The searchable words of an edition's sections in one language, in printed order. */
export const sourcesOf = (sections: readonly EditionSection[], locale: HandbookLocale): SearchSource[] =>
  sections.map(({ code, content }) => {
    const text = content.text[locale]
    return {
      code,
      title: text.title,
      names: commonNamesOf(code, locale),
      headings: text.blocks.map(block => block.heading),
      sentences: sentencesIn(text),
    }
  })

/** Everything of a section that can be found, sentence by sentence; its purpose first. */
function sentencesIn(text: SectionText): string[] {
  const blocks = text.blocks.flatMap(block => {
    if (block.kind === 'text') return block.paragraphs
    if (block.kind === 'procedure') return block.steps.map(step => step.text)
    return block.items.map(item => `${item.look}：${item.howOften}`)
  })
  const flags = text.redFlags.map(flag => `${flag.sign}${flag.doNow}`)
  const lines = [...text.whenToUse, ...blocks, ...flags, ...text.commonMistakes.map(line => line.text)]
  return [text.summary, ...lines.flatMap(sentencesOf), ...text.doNotIf.map(line => line.text)]
}
