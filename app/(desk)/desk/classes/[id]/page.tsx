import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { may } from '#lib/access/policy.ts'
import { localDateOf } from '#lib/calendar/dates.ts'
import { clockWords, dayWords, timeWords } from '#lib/i18n/dates.ts'
import { inLanguage } from '#lib/i18n/label.ts'
import { ButtonLink, ButtonRow } from '../../../../_ui/button.tsx'
import { EmptyState } from '../../../../_ui/empty-state.tsx'
import { Columns, DeskPage, PageHead, Stack } from '../../../../_ui/page.tsx'
import { PageLink } from '../../../../_ui/page-link.tsx'
import { Panel } from '../../../../_ui/panel.tsx'
import { Row, RowList } from '../../../../_ui/row-list.tsx'
import type { SearchParams } from '../../../_desk/context.ts'
import { BackLink } from '../../../_forms/form-page.tsx'
import { Notice } from '../../../_forms/notice.tsx'
import { AttendanceSheet } from '../_parts/attendance-sheet.tsx'
import { moduleWords, skillWords } from '../_parts/words.ts'
import { classContext } from './class-context.ts'

type PageProps = { params: Promise<{ id: string }>; searchParams: SearchParams }

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('classes'))('title'),
})

/** One class: who came, what was put right, what was seen. */
export default async function ClassPage({ params, searchParams }: PageProps) {
  const { context, id, item, definition, programme, lines, changes, ratings, t, locale, day } =
    await classContext(params)
  const { saved } = await searchParams
  const notice = `classes.saved.${saved}`
  const streets = new Map(definition.streets.map(({ code, short }) => [code, inLanguage(short, locale)]))
  const when = (at: number) => `${dayWords(localDateOf(at), locale)} ${timeWords(at)}`
  const rated = [...new Set(ratings.map(({ skillCode }) => skillCode))]
  return (
    <DeskPage>
      <BackLink
        href={`/desk/classes?programme=${encodeURIComponent(programme.code)}`}
        label={t('classes.session.back')}
      />
      {typeof saved === 'string' && t.has(notice as never) ? <Notice>{t(notice as never)}</Notice> : null}
      <PageHead
        title={
          item.planned
            ? t('classes.session.headingPlanned', { day })
            : t('classes.session.heading', { day, ...item.counts })
        }
        facts={[
          moduleWords(item.moduleCodes, definition, t, locale),
          t('classes.session.facts.lessons', { lessons: item.lessons }),
          t('classes.session.facts.time', { start: clockWords(item.startAt), end: clockWords(item.endAt) }),
          item.place,
          t('classes.session.facts.teacher', { name: item.teacherName }),
          ...(item.note ? [item.note] : []),
        ]}
        actions={
          <ButtonRow>
            {may(context.actor, 'handout.record') ? (
              <ButtonLink href={`/desk/classes/${id}/handouts`}>{t('handout.class.open')}</ButtonLink>
            ) : null}
            <ButtonLink icon="printer" href={`/desk/classes/${id}/sign-in`}>
              {t('classes.session.print')}
            </ButtonLink>
          </ButtonRow>
        }
      />
      <Columns layout="main-side">
        <Panel id="sheet" title={t('classes.session.sheet')}>
          {item.planned ? (
            <EmptyState
              action={<PageLink href={`/desk/classes/${id}/sign-in`}>{t('classes.session.print')}</PageLink>}
            >
              {t('classes.error.notHeldYet')}
            </EmptyState>
          ) : lines.length === 0 ? (
            <EmptyState>{t('classes.session.empty')}</EmptyState>
          ) : (
            <AttendanceSheet
              key={`${id}-${changes.length}-${lines.filter(({ presence }) => presence).length}`}
              classId={id}
              keep={context.actor.userId}
              lines={lines.map(line => ({
                id: line.householdId,
                name: t('classes.session.line', { caregiver: line.caregiverName, elder: line.elderName }),
                note: t('classes.session.lineNote', {
                  studentNo: line.studentNo,
                  street: streets.get(line.streetCode) ?? '',
                }),
                street: line.streetCode,
                presence: line.presence,
                expected: line.expected,
              }))}
              streets={definition.streets.map(({ code, short }) => ({
                value: code,
                label: inLanguage(short, locale),
              }))}
            />
          )}
        </Panel>
        <Stack>
          <Panel
            title={t('classes.session.rated')}
            side={
              !item.planned && may(context.actor, 'attendance.record') ? (
                <PageLink href={`/desk/classes/${id}/skills`}>{t('classes.session.skills')}</PageLink>
              ) : null
            }
          >
            {rated.length === 0 ? (
              <p>{t('classes.session.ratedNone')}</p>
            ) : (
              <RowList label={t('classes.session.rated')}>
                {rated.map(code => (
                  <Row
                    key={code}
                    title={t('classes.session.ratedLine', {
                      skill: skillWords(code, definition, locale),
                      count: ratings.filter(({ skillCode }) => skillCode === code).length,
                    })}
                    note={definition.levels
                      .map(level => ({
                        level,
                        count: ratings.filter(one => one.skillCode === code && one.level === level.level)
                          .length,
                      }))
                      .filter(({ count }) => count > 0)
                      .map(({ level, count }) => `${inLanguage(level, locale)} ${count}`)
                      .join(t('classes.comma'))}
                  />
                ))}
              </RowList>
            )}
          </Panel>
          {changes.length === 0 ? null : (
            <Panel title={t('classes.session.changes')}>
              <RowList label={t('classes.session.changes')}>
                {changes.map(change => (
                  <Row
                    key={change.id}
                    title={t('classes.session.changeLine', {
                      name: change.caregiverName,
                      from: t(`classes.state.${change.from}`),
                      to: t(`classes.state.${change.to}`),
                    })}
                    note={t('classes.session.changeNote', { when: when(change.at), by: change.by })}
                  />
                ))}
              </RowList>
            </Panel>
          )}
        </Stack>
      </Columns>
    </DeskPage>
  )
}
