import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { may } from '#lib/access/policy.ts'
import { localDateOf } from '#lib/calendar/dates.ts'
import { listCompletionQueue, type QueueState, queueStates } from '#lib/certificates/queue.ts'
import { ButtonLink } from '../../../_ui/button.tsx'
import { EmptyState } from '../../../_ui/empty-state.tsx'
import { DeskPage, PageHead, Stack } from '../../../_ui/page.tsx'
import { Panel } from '../../../_ui/panel.tsx'
import { deskContext, deskProgramme, type SearchParams } from '../../_desk/context.ts'
import { CompletionDesk } from './_queue/completion-desk.tsx'
import { LineTable } from './_queue/line-table.tsx'
import { familyOf } from './_queue/words.ts'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('completion'))('title'),
})

/** 结业审核: who can be confirmed now, what holds the others up, who is done and has a certificate. */
export default async function CompletionPage({ searchParams }: { searchParams: SearchParams }) {
  const context = await deskContext()
  const { programme: code } = await searchParams
  const programme = await deskProgramme(typeof code === 'string' ? code : undefined)
  const lines = await listCompletionQueue(context, programme.id)
  const t = await getTranslations()
  const of = (state: QueueState) => lines.filter(line => line.state === state)
  const [ready, done] = [of('ready'), of('completed')]
  const shown = (state: QueueState) => state === 'ready' || state === 'completed' || of(state).length > 0
  const confirms = may(context.actor, 'completion.confirm')
  const asked = typeof code === 'string' ? `?programme=${encodeURIComponent(code)}` : ''
  return (
    <DeskPage>
      <PageHead
        title={t('completion.heading', { ready: ready.length, done: done.length, quota: programme.quota })}
        sub={t('completion.sub')}
        actions={
          done.length > 0 ? (
            <ButtonLink icon="printer" href={`/desk/completion/certificates${asked}`}>
              {t('completion.printAll', { count: done.length })}
            </ButtonLink>
          ) : null
        }
      />
      <Stack>
        {queueStates.filter(shown).map(state => {
          const rows = of(state)
          const table = <LineTable state={state} lines={rows} programme={programme} />
          return (
            <Panel
              key={state}
              id={state}
              title={t(`completion.state.${state}`)}
              side={t('completion.count', { count: rows.length })}
            >
              {rows.length === 0 ? (
                <EmptyState>{t(`completion.none.${state === 'ready' ? 'ready' : 'completed'}`)}</EmptyState>
              ) : state === 'ready' && confirms ? (
                <CompletionDesk
                  today={localDateOf(context.now)}
                  homes={rows.map(({ household }) => ({
                    id: household.id,
                    family: familyOf(household),
                  }))}
                >
                  {table}
                </CompletionDesk>
              ) : (
                table
              )}
            </Panel>
          )
        })}
      </Stack>
    </DeskPage>
  )
}
