import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { outline } from '#db/content/handbook/outline.ts'
import { may } from '#lib/access/policy.ts'
import { type Book, getBook } from '#lib/handbook/queries-book.ts'
import type { Readers } from '#lib/handbook/readings.ts'
import { dayWords } from '#lib/i18n/dates.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { listReteachRows } from '#lib/reports/queries-reteach.ts'
import { ButtonLink } from '../../../_ui/button.tsx'
import { Columns, DeskPage, PageHead, Stack } from '../../../_ui/page.tsx'
import { Panel } from '../../../_ui/panel.tsx'
import { Row, RowList } from '../../../_ui/row-list.tsx'
import { StatusTag } from '../../../_ui/status-tag.tsx'
import { handbookContext, type SearchParams } from '../../_desk/context.ts'
import type { Words } from '../../_desk/words.ts'
import { Notice } from '../../_forms/notice.tsx'
import styles from './_parts/handbook.module.css'
import { sectionPath } from './_parts/section-path.ts'
import { stateLooks } from './_parts/states.ts'
import { HandbookTabs } from './_parts/tabs.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('handbook'))('places.book'),
})

const NO_READERS: Readers = { households: 0, devices: 0 }

/** The book that comes: every section with its signature and what is being written, and every edition that was. */
export default async function BookPage({ searchParams }: { searchParams: SearchParams }) {
  const context = await handbookContext()
  const { actor, locale } = context
  const [t, book, { saved }] = await Promise.all([getTranslations(), getBook(context), searchParams])
  const told = may(actor, 'board.read') ? await listReteachRows(context) : []
  const [current] = book.editions
  const signed = book.texts.filter(({ signature }) => signature !== null).length
  return (
    <DeskPage>
      {saved === 'published' && current ? (
        <Notice>{t('handbook.publish.done', { number: current.number })}</Notice>
      ) : null}
      <PageHead
        title={t('handbook.book.title', { count: book.texts.length, signed })}
        sub={
          current
            ? t('handbook.book.sub', {
                number: current.number,
                code: current.code,
                day: dayWords(current.publishedOn, locale, { year: true }),
              })
            : undefined
        }
        actions={
          may(actor, 'handout.record') ? (
            <ButtonLink icon="printer" href="/desk/handbook/copies">
              {t('handout.sheet.heading')}
            </ButtonLink>
          ) : null
        }
      />
      <HandbookTabs here="book" inbox={may(actor, 'feedback.read')} />
      <Columns layout="main-side">
        <Panel>
          <div className={styles.chapters}>
            {outline.map(chapter => (
              <section key={chapter.number} aria-labelledby={`chapter-${chapter.number}`}>
                <h2 id={`chapter-${chapter.number}`}>
                  {t('reader.chapterTitle', { number: chapter.number, title: chapter.title[locale] })}
                </h2>
                <RowList>
                  {book.texts
                    .filter(({ section }) => section.startsWith(`${chapter.number}.`))
                    .map(text => (
                      <Row
                        key={text.id}
                        href={sectionPath(text.section)}
                        title={`${text.section} ${text.content.text[locale].title}`}
                        note={t('handbook.book.versions', {
                          n: text.versionNo,
                          ...(book.sectionReaders.get(text.section) ?? NO_READERS),
                        })}
                        action={<States book={book} section={text.section} t={t} />}
                      />
                    ))}
                </RowList>
              </section>
            ))}
          </div>
        </Panel>
        <Stack>
          {told.length > 0 ? (
            <Panel
              title={t('editions.reteach.list', { count: told.length })}
              side={
                <ButtonLink size="small" href="/desk/handbook/reteach">
                  {t('editions.reteach.see')}
                </ButtonLink>
              }
            >
              <p>{t('editions.reteach.listNote')}</p>
            </Panel>
          ) : null}
          <NextEdition book={book} may={may(actor, 'handbook.publish')} t={t} locale={locale} />
          <Editions book={book} t={t} locale={locale} />
        </Stack>
      </Columns>
    </DeskPage>
  )
}

/** Signed or 待专业审校, and what is becoming of it. */
function States({ book, section, t }: { book: Book; section: string; t: Words }) {
  const text = book.texts.find(one => one.section === section)
  const live = book.live.get(section)
  const waits = book.coming.some(one => one.section === section)
  return (
    <span className={styles.tags}>
      {live ? (
        <StatusTag {...stateLooks[live.state]}>{t(`handbook.state.${live.state}`)}</StatusTag>
      ) : waits ? (
        <StatusTag {...stateLooks.accepted}>{t('handbook.state.accepted')}</StatusTag>
      ) : null}
      <StatusTag
        tone={text?.signature ? 'ok' : 'plain'}
        icon={text?.signature ? 'badge-check' : 'circle-dashed'}
      >
        {t(text?.signature ? 'handbook.book.signed' : 'handbook.book.unsigned')}
      </StatusTag>
    </span>
  )
}

interface SideProps {
  book: Book
  t: Words
  locale: Locale
}

function NextEdition({ book, may: mayPublish, t, locale }: SideProps & { may: boolean }) {
  const next = (book.editions[0]?.number ?? 0) + 1
  const comes = book.coming
  return (
    <Panel
      title={
        comes.length === 0
          ? t('handbook.book.nothing')
          : t('handbook.book.next', { number: next, count: comes.length })
      }
    >
      <div className={styles.stack}>
        {comes.length === 0 ? null : (
          <RowList>
            {comes.map(text => (
              <Row
                key={text.section}
                href={sectionPath(text.section)}
                title={`${text.section} ${text.content.text[locale].title}`}
                action={
                  text.safetyCritical ? (
                    <StatusTag tone="warn" icon="shield-alert">
                      {t('handbook.section.criticalTag')}
                    </StatusTag>
                  ) : undefined
                }
              />
            ))}
          </RowList>
        )}
        {mayPublish && comes.length > 0 ? (
          <ButtonLink variant="primary" href="/desk/handbook/publish">
            {t('handbook.book.publish', { number: next })}
          </ButtonLink>
        ) : null}
      </div>
    </Panel>
  )
}

function Editions({ book, t, locale }: SideProps) {
  return (
    <Panel
      title={t('handbook.book.editions')}
      side={
        book.editions.length > 1 ? (
          <ButtonLink size="small" href="/desk/handbook/compare">
            {t('handbook.book.compare')}
          </ButtonLink>
        ) : undefined
      }
    >
      <RowList>
        {book.editions.map(({ id, number, code, publishedOn, note }) => (
          <Row
            key={id}
            href={`/handbook/editions/${code}`}
            title={t('handbook.book.edition', { number, code })}
            note={t('handbook.book.publishedOn', { day: dayWords(publishedOn, locale, { year: true }) })}
            detail={note}
            action={t('handbook.book.readers', { ...(book.readers.get(id) ?? NO_READERS) })}
          />
        ))}
      </RowList>
      <p className={styles.quiet}>{t('handbook.book.readersNote')}</p>
    </Panel>
  )
}
