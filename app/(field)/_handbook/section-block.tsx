import type { Block, SectionImage } from '#lib/handbook/schema.ts'
import styles from './section.module.css'

/** A text, the steps of one skill, or things to look at and how often. */
export function SectionBlock({ block, images }: { block: Block; images: readonly SectionImage[] }) {
  return (
    <section aria-label={block.heading}>
      <h2>{block.heading}</h2>
      <Body block={block} images={images} />
    </section>
  )
}

function Body({ block, images }: { block: Block; images: readonly SectionImage[] }) {
  switch (block.kind) {
    case 'text':
      return block.paragraphs.map(paragraph => <p key={paragraph}>{paragraph}</p>)
    case 'procedure':
      return (
        <ol className={styles.steps}>
          {block.steps.map((step, index) => {
            const image = images.find(({ key }) => key === step.image)
            return (
              <li key={step.text}>
                <b className={styles.number} aria-hidden="true">
                  {index + 1}
                </b>
                <div>
                  <p>{step.text}</p>
                  {image ? <p className={styles.caption}>{image.alt}</p> : null}
                </div>
              </li>
            )
          })}
        </ol>
      )
    case 'check':
      return (
        <ul className={styles.list}>
          {block.items.map(item => (
            <li key={item.look}>
              {item.look} <b>{item.howOften}</b>
            </li>
          ))}
        </ul>
      )
  }
}
