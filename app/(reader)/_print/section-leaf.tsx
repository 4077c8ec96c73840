import type { EditionSection } from '#lib/handbook/queries.ts'
import { Icon } from '../../_ui/icon.tsx'
import { EditionLine } from '../_pages/edition-line.tsx'
import { RedFlags } from '../_pages/red-flags.tsx'
import { BlockBody } from '../_pages/section-block.tsx'
import { leafId, type Paper, SectionCode, Waiting } from './paper-parts.tsx'

interface SectionLeafProps {
  paper: Paper
  section: EditionSection
  /** The section is the whole document: its title is the first heading. */
  alone?: boolean
}

/** One section on paper, in the order in which it is read, without what only a screen can do. */
export function SectionLeaf({ paper, section, alone = false }: SectionLeafProps) {
  const { t, locale } = paper
  const { code } = section
  const text = section.content.text[locale]
  const Title = alone ? 'h1' : 'h2'
  const own = leafId(code)
  return (
    <article className="leaf" id={own} data-leaf={code} aria-labelledby={`${own}-title`}>
      <div className="leaf-head">
        <div>
          <Title id={`${own}-title`}>
            {code} {text.title}
          </Title>
          <p className="summary">{text.summary}</p>
        </div>
        <SectionCode code={code} t={t} />
      </div>
      <Waiting reviewedOn={section.reviewedOn} t={t} />
      <h2>{t('reader.whenToUse')}</h2>
      {text.whenToUse.map(paragraph => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <div className="ask">
        <h2>
          <Icon name="triangle-alert" /> {t('reader.askFirst')}
        </h2>
        <ul>
          {text.doNotIf.map(line => (
            <li key={line.text}>{line.text}</li>
          ))}
        </ul>
      </div>
      {text.blocks.map(block => (
        <div key={block.heading}>
          <h2>{block.heading}</h2>
          <BlockBody page={paper} section={section} block={block} images={text.images} />
        </div>
      ))}
      <RedFlags flags={text.redFlags} t={t} of={`-${own}`} />
      <h2>{t('reader.commonMistakes')}</h2>
      <ul className="mistakes">
        {text.commonMistakes.map(line => (
          <li key={line.text}>
            <Icon name="x" /> <span>{line.text}</span>
          </li>
        ))}
      </ul>
      <EditionLine page={paper} reviewedOn={section.reviewedOn} />
    </article>
  )
}
