import type { EditionSection } from '#lib/handbook/queries.ts'
import type { SectionText } from '#lib/handbook/schema.ts'
import { Icon } from '../../_ui/icon.tsx'
import type { Page } from '../_document.tsx'
import { EditionNotices, SectionChanges } from '../_feedback/section-changes.tsx'
import { UnderstoodForm } from '../_feedback/understood-form.tsx'
import { AloudBar } from './aloud-bar.tsx'
import { EditionLine } from './edition-line.tsx'
import { OwnButtons } from './own-buttons.tsx'
import { RedFlags } from './red-flags.tsx'
import { SectionBlock } from './section-block.tsx'

/** Finds the section that an address names and draws it; undefined when the edition has no such section. */
export function drawSection(page: Page, params: Record<string, string>) {
  const code = `${params.chapter}.${params.section}`
  const at = page.sections.findIndex(section => section.code === code)
  const section = page.sections[at]
  if (!section) return undefined
  const text = section.content.text[page.locale]
  const next = page.sections[at + 1]
  return {
    title: `${code} ${text.title}`,
    body: <SectionPage page={page} section={section} text={text} next={next} />,
  }
}

interface SectionPageProps {
  page: Page
  section: EditionSection
  text: SectionText
  next: EditionSection | undefined
}

/** One section in the order of visual.md section 11. */
function SectionPage({ page, section, text, next }: SectionPageProps) {
  const { t } = page
  return (
    <article>
      <h1>
        {section.code} {text.title}
      </h1>
      <p className="summary">{text.summary}</p>
      {page.file ? null : <AloudBar t={t} recording={page.recordings.get(section.code)} />}
      {page.file ? null : <EditionNotices page={page} code={section.code} />}
      {section.reviewedOn ? null : (
        <p className="unreviewed">
          <Icon name="circle-dashed" /> {t('reader.notReviewedLong')}
        </p>
      )}
      <h2>{t('reader.whenToUse')}</h2>
      {text.whenToUse.map(paragraph => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <section className="ask" aria-labelledby="ask-first">
        <h2 id="ask-first">
          <Icon name="triangle-alert" /> {t('reader.askFirst')}
        </h2>
        <ul>
          {text.doNotIf.map(line => (
            <li key={line.text}>{line.text}</li>
          ))}
        </ul>
      </section>
      {text.blocks.map(block => (
        <SectionBlock key={block.heading} page={page} section={section} block={block} images={text.images} />
      ))}
      <RedFlags flags={text.redFlags} t={t} />
      <h2>{t('reader.commonMistakes')}</h2>
      <ul className="mistakes">
        {text.commonMistakes.map(line => (
          <li key={line.text}>
            <Icon name="x" /> <span>{line.text}</span>
          </li>
        ))}
      </ul>
      {page.file ? null : <SectionChanges page={page} />}
      {page.file ? null : <AfterReading page={page} section={section} next={next} />}
      <EditionLine page={page} reviewedOn={section.reviewedOn} />
    </article>
  )
}

/** What a reader does next: answer, keep, pass on, read on, print, save. */
function AfterReading({ page, section, next }: Omit<SectionPageProps, 'text'>) {
  const { t } = page
  const path = `/handbook/${section.code.replace('.', '/')}`
  return (
    <>
      <UnderstoodForm section={section.code} edition={page.edition.code} t={t} />
      <OwnButtons code={section.code} t={t} />
      {next ? (
        <p>
          <a className="go" href={nextAddress(page, next.code)}>
            {t('reader.next', { code: next.code, title: next.content.text[page.locale].title })}
          </a>
        </p>
      ) : null}
      {page.named ? null : (
        <>
          <p>
            <a className="go" href={`/handbook/print/${section.code}`}>
              {t('print.section')}
            </a>
          </p>
          <p>
            <a className="go" href={`${path}/file`} download>
              {t('reader.file.save')}
            </a>{' '}
            <small>{t('reader.file.hint')}</small>
          </p>
        </>
      )}
    </>
  )
}

const nextAddress = (page: Page, code: string) =>
  `${page.named ? `/handbook/editions/${page.edition.code}` : '/handbook'}/${code.replace('.', '/')}`
