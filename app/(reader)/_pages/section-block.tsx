import type { EditionSection } from '#lib/handbook/queries.ts'
import type { Block, SectionImage } from '#lib/handbook/schema.ts'
import type { Page } from '../_document.tsx'
import { SectionDrawing } from './section-drawing.tsx'

interface SectionBlockProps {
  page: Pick<Page, 'locale' | 't'>
  section: EditionSection
  block: Block
  images: SectionImage[]
}

/** A text, the steps of one skill, or things to look at and how often. */
export function SectionBlock(props: SectionBlockProps) {
  const { heading } = props.block
  return (
    <section aria-label={heading}>
      <h2>{heading}</h2>
      <BlockBody {...props} />
    </section>
  )
}

/** What stands under a block's heading. */
export function BlockBody({ page, section, block, images }: SectionBlockProps) {
  switch (block.kind) {
    case 'text':
      return block.paragraphs.map(paragraph => <p key={paragraph}>{paragraph}</p>)
    case 'procedure':
      return (
        <ol className="steps">
          {block.steps.map((step, index) => {
            const image = images.find(({ key }) => key === step.image)
            return (
              <li key={step.text}>
                <b className="number" aria-hidden="true">
                  {index + 1}
                </b>
                <p>{step.text}</p>
                {image ? <SectionDrawing page={page} section={section} image={image} /> : null}
              </li>
            )
          })}
        </ol>
      )
    case 'check':
      return (
        <ul className="checks">
          {block.items.map(item => (
            <li key={item.look}>
              <span>{item.look}</span> <b>{item.howOften}</b>
            </li>
          ))}
        </ul>
      )
  }
}
