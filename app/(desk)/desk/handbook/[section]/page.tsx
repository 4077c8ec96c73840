import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { may } from '#lib/access/policy.ts'
import { localDateOf } from '#lib/calendar/dates.ts'
import { listInbox } from '#lib/feedback/queries.ts'
import { isWritable } from '#lib/handbook/proposal-rules.ts'
import { getSectionInWork } from '#lib/handbook/queries-book.ts'
import { findRecording, soundAddress } from '#lib/handbook/recordings.ts'
import { dayWords } from '#lib/i18n/dates.ts'
import { ButtonLink } from '../../../../_ui/button.tsx'
import { Columns, DeskPage, PageHead, Stack } from '../../../../_ui/page.tsx'
import { Panel } from '../../../../_ui/panel.tsx'
import { StatusTag } from '../../../../_ui/status-tag.tsx'
import { found, handbookContext, type SearchParams } from '../../../_desk/context.ts'
import { BackLink } from '../../../_forms/form-page.tsx'
import { Notice } from '../../../_forms/notice.tsx'
import { Because } from '../_parts/because.tsx'
import { Difference } from '../_parts/difference.tsx'
import styles from '../_parts/handbook.module.css'
import { ReasonButton } from '../_parts/reason-button.tsx'
import { type SectionParams, sectionOf } from '../_parts/section-code.ts'
import { sectionPath } from '../_parts/section-path.ts'
import { SectionText } from '../_parts/section-text.tsx'
import { SignPanel } from '../_parts/sign-panel.tsx'
import { stateLooks } from '../_parts/states.ts'
import { StepButtons } from '../_parts/step-buttons.tsx'
import { Strip } from '../_parts/strip.tsx'
import { themesBehind } from '../_parts/themes-behind.ts'
import { VoicePanel } from '../_parts/voice-panel.tsx'

type PageProps = { params: SectionParams; searchParams: SearchParams }

export const generateMetadata = async ({ params }: PageProps): Promise<Metadata> => ({
  title: await sectionOf(params),
})

/** One section on its way: the text that holds, the new one against it, why each passage changes, who signs. */
export default async function SectionPage({ params, searchParams }: PageProps) {
  const code = await sectionOf(params)
  const context = await handbookContext()
  const { actor, locale } = context
  const [t, work, { saved }] = await Promise.all([
    getTranslations(),
    found(getSectionInWork(context, code)),
    searchParams,
  ])
  const { current, proposal, edition } = work
  const recording = await findRecording(context.read, current.id, locale)
  const writable = proposal ? isWritable(proposal.state) : true
  const themes = await themesBehind(context, proposal?.changes.map(({ reason }) => reason) ?? [], t)
  const choices = writable && proposal && may(actor, 'feedback.read') ? (await listInbox(context)).themes : []
  return (
    <DeskPage>
      <BackLink href="/desk/handbook" label={t('handbook.places.book')} />
      {saved ? <Notice>{t('handbook.section.saved')}</Notice> : null}
      <PageHead
        title={`${code} ${current.content.text[locale].title}`}
        tag={
          proposal ? (
            <StatusTag {...stateLooks[proposal.state]}>{t(`handbook.state.${proposal.state}`)}</StatusTag>
          ) : undefined
        }
        sub={current.content.text[locale].summary}
        actions={
          writable ? (
            <ButtonLink variant="secondary" href={`${sectionPath(code)}/edit`}>
              {t(proposal ? 'handbook.section.goOn' : 'handbook.section.edit')}
            </ButtonLink>
          ) : undefined
        }
      />
      <Columns layout="main-side">
        <Stack>
          {proposal ? (
            <Panel title={t('handbook.section.diff')}>
              <div className={styles.stack}>
                <Difference
                  changes={proposal.changes}
                  under={(change, n) => {
                    const reason = proposal.changes[n]?.reason ?? null
                    return (
                      <>
                        <Because reason={reason} theme={themes.get(reason?.themeId ?? '')} />
                        {writable ? (
                          <ReasonButton
                            proposalId={proposal.id}
                            passage={change.passage.text}
                            reason={reason}
                            themes={choices.map(({ id, title }) => ({ value: id, label: title }))}
                            keep={actor.userId}
                          />
                        ) : null}
                      </>
                    )
                  }}
                />
                {proposal.changesInEnglish.length > 0 ? (
                  <>
                    <h3>{t('handbook.editor.en')}</h3>
                    <Difference changes={proposal.changesInEnglish} />
                  </>
                ) : null}
                <Strip work={work} t={t} locale={locale} />
                <StepButtons
                  proposalId={proposal.id}
                  saveId={proposal.head.saveId}
                  section={code}
                  state={proposal.state}
                  review={may(actor, 'handbook.review')}
                  author={proposal.authors.includes(actor.userId)}
                  keep={actor.userId}
                />
              </div>
            </Panel>
          ) : null}
          {proposal && proposal.beside.length > 0 ? (
            <Panel title={t('handbook.section.beside')}>
              <ul className={styles.stack}>
                {proposal.beside.map(({ saveId, content, by, at }) => (
                  <li key={saveId}>
                    <details>
                      <summary>
                        {t('handbook.section.by', { name: by, day: dayWords(localDateOf(at), locale) })}
                      </summary>
                      <SectionText text={content.text['zh-CN']} />
                    </details>
                  </li>
                ))}
              </ul>
            </Panel>
          ) : null}
          <Panel
            title={t('handbook.section.current', { number: edition.number })}
            side={
              <ButtonLink size="small" href={`/handbook/${code.replace('.', '/')}`}>
                {t('feedback.now.open')}
              </ButtonLink>
            }
          >
            <SectionText text={current.content.text[locale]} />
          </Panel>
        </Stack>
        <Stack>
          <SignPanel
            text={current}
            may={may(actor, 'handbook.review')}
            keep={actor.userId}
            signed={
              current.signature &&
              t('handbook.section.signed', {
                name: current.signature.name,
                day: dayWords(current.signature.on, locale, { year: true }),
              })
            }
          />
          <VoicePanel
            text={current}
            locale={locale}
            may={may(actor, 'handbook.voice')}
            recording={
              recording
                ? {
                    id: recording.id,
                    address: soundAddress(recording.sha256),
                    said: t('handbook.section.by', {
                      name: recording.by,
                      day: dayWords(localDateOf(recording.at), locale),
                    }),
                  }
                : null
            }
          />
        </Stack>
      </Columns>
    </DeskPage>
  )
}
