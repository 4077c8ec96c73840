import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { may } from '#lib/access/policy.ts'
import { localDateOf } from '#lib/calendar/dates.ts'
import { dayWords, timeWords } from '#lib/i18n/dates.ts'
import { listPhones, type PhoneReport } from '#lib/phones/queries.ts'
import { DataTable } from '../../../_ui/data-table.tsx'
import { EmptyState } from '../../../_ui/empty-state.tsx'
import { DeskPage, PageHead, Stack } from '../../../_ui/page.tsx'
import { Panel } from '../../../_ui/panel.tsx'
import { Row, RowList } from '../../../_ui/row-list.tsx'
import { deskContext } from '../../_desk/context.ts'
import type { Words } from '../../_desk/words.ts'
import { FileReader } from './_parts/file-reader.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('phones'))('title'),
})

/** 培训师的手机: what still lies on them, what needs a person, and the file of a phone that reaches no network. */
export default async function PhonesPage() {
  const context = await deskContext()
  const phones = await listPhones(context)
  const t = await getTranslations()
  const { locale } = context
  const when = (instant: number | null) =>
    instant === null ? null : `${dayWords(localDateOf(instant), locale)} ${timeWords(instant)}`
  const stuck = phones.flatMap(({ trainerName, stuck: records }) =>
    records.map(record => ({ ...record, trainerName })),
  )
  const number = (key: 'waiting' | 'attention') => ({
    key,
    head: t(`phones.column.${key}`),
    foldedLabel: t(`phones.column.${key}`),
    align: 'end' as const,
    cell: (phone: PhoneReport) => phone[key],
  })
  const time = (key: 'oldest' | 'delivered' | 'reported', at: (phone: PhoneReport) => number | null) => ({
    key,
    head: t(`phones.column.${key}`),
    foldedLabel: t(`phones.column.${key}`),
    none: t('phones.never'),
    whole: true,
    cell: (phone: PhoneReport) => when(at(phone)),
  })
  return (
    <DeskPage>
      <PageHead
        title={stuck.length > 0 ? t('phones.heading.stuck', { n: stuck.length }) : t('phones.heading.calm')}
        sub={t('phones.sub')}
      />
      <Stack>
        {stuck.length > 0 ? (
          <Panel title={t('phones.stuckTitle')}>
            <p>{t('phones.stuckNote')}</p>
            <RowList label={t('phones.stuckTitle')}>
              {stuck.map(record => (
                <Row
                  key={record.id}
                  title={record.studentNo}
                  href={`/desk/households/${record.householdId}`}
                  aside={
                    record.kind === 'visit'
                      ? t('phones.visitOf', { day: record.day === null ? '' : dayWords(record.day, locale) })
                      : t(`phones.${record.kind}Of`)
                  }
                  end={record.trainerName}
                  note={reasonWords(t, record)}
                />
              ))}
            </RowList>
          </Panel>
        ) : null}
        <Panel>
          <DataTable<PhoneReport>
            caption={t('phones.table')}
            rows={phones}
            rowKey={({ deviceId, trainerId }) => `${deviceId} ${trainerId}`}
            empty={<EmptyState>{t('phones.none')}</EmptyState>}
            folds
            columns={[
              { key: 'trainer', head: t('phones.column.trainer'), cell: ({ trainerName }) => trainerName },
              number('waiting'),
              number('attention'),
              time('oldest', ({ oldestAt }) => oldestAt),
              time('delivered', ({ deliveredAt }) => deliveredAt),
              time('reported', ({ reportedAt }) => reportedAt),
              {
                key: 'offline',
                head: t('phones.column.offline'),
                foldedLabel: t('phones.column.offline'),
                cell: ({ offline }) => t(`phones.offline.${offline}`),
              },
            ]}
          />
        </Panel>
        {may(context.actor, 'visit.takeIn') ? (
          <Panel title={t('phones.file.title')}>
            <FileReader />
          </Panel>
        ) : null}
      </Stack>
    </DeskPage>
  )
}

/** The server's own sentence for the code that the phone reports. */
const reasonWords = (t: Words, { code }: { code: string }): string =>
  t.has(`errors.${code}` as never) ? t(`errors.${code}` as never) : t('phones.refused')
