import type { Block, SectionImage } from '#lib/handbook/schema.ts'

/** A text, the steps of one skill, or things to look at and how often. */
export function SectionBlock({ block, images }: { block: Block; images: SectionImage[] }) {
  return (
    <section aria-label={block.heading}>
      <h2>{block.heading}</h2>
      <BlockBody block={block} images={images} />
    </section>
  )
}

function BlockBody({ block, images }: { block: Block; images: SectionImage[] }) {
  switch (block.kind) {
    case 'text':
      return block.paragraphs.map(paragraph => <p key={paragraph}>{paragraph}</p>)
    case 'procedure':
      return (
        <ol className="steps">
          {block.steps.map((step, index) => (
            <li key={step.text}>
              <b className="number" aria-hidden="true">
                {index + 1}
              </b>
              <div>
                <p>{step.text}</p>
                <Caption image={images.find(image => image.key === step.image)} />
              </div>
            </li>
          ))}
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

/** Until a picture is drawn, what it would show is said in words. */
function Caption({ image }: { image: SectionImage | undefined }) {
  return image ? <p className="caption">{image.alt}</p> : null
}
