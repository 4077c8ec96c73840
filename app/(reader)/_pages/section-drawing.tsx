import { markup } from '#db/content/handbook/drawings/drawing.ts'
import { findDrawing } from '#db/content/handbook/drawings/index.ts'
import type { EditionSection } from '#lib/handbook/queries.ts'
import type { SectionImage } from '#lib/handbook/schema.ts'
import type { Page } from '../_document.tsx'

/** What a step shows: the drawing with its words for those who do not see it, or the words alone. */
export function SectionDrawing({
  page,
  section,
  image,
}: {
  page: Pick<Page, 'locale' | 't'>
  section: EditionSection
  image: SectionImage
}) {
  const drawn = findDrawing(section.code, image.key)
  if (!drawn) return <p className="caption">{image.alt}</p>
  const { t, locale } = page
  return (
    <figure className="drawing">
      <svg
        role="img"
        aria-label={image.alt}
        viewBox={`0 0 320 ${drawn.height}`}
        // biome-ignore lint/security/noDangerouslySetInnerHtml: markup of db/content/handbook/drawings, never a person's words
        dangerouslySetInnerHTML={{ __html: markup(drawn, locale) }}
      />
      <figcaption>
        {image.caption}{' '}
        <small>{t(section.reviewedOn ? 'reader.drawing.reviewed' : 'reader.drawing.waiting')}</small>
      </figcaption>
    </figure>
  )
}
