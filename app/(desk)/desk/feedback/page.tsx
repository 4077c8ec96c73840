import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { may } from '#lib/access/policy.ts'
import { type Inbox, listHeard, listInbox, understandingBySection } from '#lib/feedback/queries.ts'
import { writtenByTheme } from '#lib/feedback/queries-answers.ts'
import type { Decision } from '#lib/feedback/schema.ts'
import { findCurrentEdition } from '#lib/handbook/queries.ts'
import { getSectionInWork } from '#lib/handbook/queries-book.ts'
import { listEditions } from '#lib/handbook/queries-editions.ts'
import { dayWords } from '#lib/i18n/dates.ts'
import { ButtonLink } from '../../../_ui/button.tsx'
import { Columns, DeskPage, PageHead, Stack } from '../../../_ui/page.tsx'
import { PageLink } from '../../../_ui/page-link.tsx'
import { Panel } from '../../../_ui/panel.tsx'
import { Row, RowList } from '../../../_ui/row-list.tsx'
import { handbookContext, type SearchParams } from '../../_desk/context.ts'
import type { Words } from '../../_desk/words.ts'
import { Notice } from '../../_forms/notice.tsx'
import { HandbookTabs } from '../handbook/_parts/tabs.tsx'
import styles from './_inbox/feedback.module.css'
import { GatherForm } from './_inbox/gather-form.tsx'
import { saidLine } from './_inbox/said-line.ts'
import { sectionOptions } from './_inbox/sections.ts'
import { TakeButton } from './_inbox/take-button.tsx'
import { TextPanel } from './_inbox/text-panel.tsx'
import { ThemePanel } from './_inbox/theme-panel.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('feedback'))('place'),
})

const SHOWN = 8
const NOBODY = { understood: 0, notUnderstood: 0 }

/** Families' sentences on their way into the next edition: received, gathered and decided, written. */
export default async function FeedbackPage({ searchParams }: { searchParams: SearchParams }) {
  const context = await handbookContext()
  const { actor, locale, read } = context
  if (!may(actor, 'feedback.read')) notFound()
  const t = await getTranslations()
  const query = await searchParams
  const [inbox, edition, heard] = await Promise.all([
    listInbox(context),
    findCurrentEdition(context),
    may(actor, 'feedback.record') ? listHeard(context) : [],
  ])
  if (!edition) notFound()
  const chosen = inbox.themes.find(({ id }) => id === query.theme) ?? inbox.themes[0]
  const section = chosen?.sections[0]
  const work = section ? await getSectionInWork(context, section) : undefined
  const understanding = section ? await understandingBySection(read, section) : new Map()
  const [editions, written] = await Promise.all([listEditions(read), writtenByTheme(read)])
  const allLoose = query.loose === 'all'
  const loose = allLoose ? inbox.loose : inbox.loose.slice(0, SHOWN)
  const sections = sectionOptions(locale)
  return (
    <DeskPage>
      {query.saved === 'decision' ? <Notice>{t('feedback.theme.saved')}</Notice> : null}
      {query.saved === 'kept' ? <Notice>{t('feedback.inbox.kept')}</Notice> : null}
      <PageHead
        title={t('feedback.inbox.title')}
        sub={summary(t, inbox, edition.number)}
        actions={
          may(actor, 'feedback.record') ? (
            <ButtonLink href="/desk/feedback/new">{t('feedback.inbox.record')}</ButtonLink>
          ) : undefined
        }
      />
      <HandbookTabs here="inbox" inbox />
      <Columns layout="feedback">
        <div className={styles.column}>
          <Step
            title={t('feedback.inbox.loose')}
            side={t('feedback.inbox.looseSide', { count: inbox.loose.length })}
          />
          <Stack stretch>
            <Panel
              flush
              footer={
                inbox.loose.length > loose.length ? (
                  <PageLink href="/desk/feedback?loose=all">
                    {t('feedback.inbox.seeAll', { count: inbox.loose.length })}
                  </PageLink>
                ) : undefined
              }
            >
              {loose.length === 0 ? <p className={styles.said}>{t('feedback.inbox.noLoose')}</p> : null}
              <GatherForm
                key={inbox.loose.map(({ id }) => id).join()}
                loose={loose.map(one => ({ id: one.id, words: one.words, who: saidLine(t, locale, one) }))}
                themes={inbox.themes.map(({ id, title }) => ({ id, title }))}
                keep={actor.userId}
                may={may(actor, 'feedback.sort')}
              />
            </Panel>
            {may(actor, 'feedback.record') ? (
              <Panel
                title={t('feedback.heard.title')}
                side={t('feedback.heard.side', { count: heard.length })}
              >
                {heard.length === 0 ? <p>{t('feedback.heard.none')}</p> : null}
                <RowList>
                  {heard.slice(0, SHOWN).map(one => (
                    <Row
                      key={one.id}
                      title={one.words}
                      note={t('feedback.heard.line', {
                        who: one.caregiver,
                        source: t(`feedback.source.${one.source}`),
                        day: dayWords(one.onDate, locale),
                      })}
                      action={<TakeButton heard={one} sections={sections} keep={actor.userId} />}
                    />
                  ))}
                </RowList>
              </Panel>
            ) : null}
          </Stack>
        </div>
        <div className={styles.column}>
          <Step
            title={t('feedback.inbox.themes')}
            side={t('feedback.inbox.themesSide', {
              count: inbox.themes.filter(({ decision }) => decision?.decision === 'pending').length,
            })}
          />
          <ThemePanel
            themes={inbox.themes}
            chosen={chosen}
            all={query.themes === 'all'}
            may={may(actor, 'feedback.decide')}
            keep={actor.userId}
            t={t}
            locale={locale}
          />
        </div>
        <div className={styles.column}>
          <Step
            title={t('feedback.inbox.text')}
            side={t('feedback.inbox.textSide', { number: edition.number })}
          />
          <TextPanel
            theme={chosen}
            section={section}
            written={written.get(chosen?.id ?? '') ?? []}
            work={work}
            understanding={editions
              .map(({ id, number }) => ({ number, ...(understanding.get(id) ?? NOBODY) }))
              .reverse()}
            t={t}
            locale={locale}
          />
        </div>
      </Columns>
    </DeskPage>
  )
}

function Step({ title, side }: { title: string; side: string }) {
  return (
    <div className={styles.steps}>
      <b className={styles.stepTitle}>{title}</b>
      <span className={styles.side}>{side}</span>
    </div>
  )
}

function summary(t: Words, { loose, themes }: Inbox, number: number) {
  const count = (decision: Decision) => themes.filter(theme => theme.decision?.decision === decision).length
  const all = loose.length + themes.reduce((sum, theme) => sum + theme.sentences.length, 0)
  if (all === 0) return t('feedback.inbox.none')
  return t('feedback.inbox.sub', {
    number,
    count: all,
    themes: themes.length,
    adopt: count('adopt'),
    decline: count('decline'),
    pending: count('pending'),
    nothing: count('nothingToChange'),
  })
}
