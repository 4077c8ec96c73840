import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { listCredentials } from '#lib/accounts/credentials.ts'
import { getAccountRecord } from '#lib/accounts/queries-account.ts'
import { rolesOf } from '#lib/accounts/rules.ts'
import { localDateOf } from '#lib/calendar/dates.ts'
import { dayWords, timeWords } from '#lib/i18n/dates.ts'
import { Columns, DeskPage, PageHead, Stack } from '../../../../_ui/page.tsx'
import { Panel } from '../../../../_ui/panel.tsx'
import { found, type SearchParams } from '../../../_desk/context.ts'
import { whenWords } from '../../../_desk/words.ts'
import { BackLink, FactList } from '../../../_forms/form-page.tsx'
import { Notice } from '../../../_forms/notice.tsx'
import { RecordedList } from '../../../_forms/recorded-list.tsx'
import { accountsContext } from '../_account/context.ts'
import { slipFacts } from '../_account/slip-facts.ts'
import { AccountState } from '../_account/state.tsx'
import { accountChangeWords } from '../_account/words.ts'
import { AccountActs } from './account-acts.tsx'
import { CredentialsPanel } from './credentials-panel.tsx'

type PageProps = { params: Promise<{ id: string }>; searchParams: SearchParams }

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('accounts'))('title'),
})

/** One account: who it is, what can be done, the devices, and what was done so far. */
export default async function AccountPage({ params, searchParams }: PageProps) {
  const { context, t, back } = await accountsContext()
  const { account, sessions, changes } = await found(getAccountRecord(context, (await params).id))
  const today = localDateOf(context.now)
  const saved = `accounts.saved.${(await searchParams).saved}`
  const unknown = t('common.unknown')
  const own = account.id === context.actor.userId
  const when = (at: number) => `${dayWords(localDateOf(at), context.locale, { year: true })} ${timeWords(at)}`
  const near = (at: number) => whenWords(t, context.locale, at, today)
  return (
    <DeskPage>
      <BackLink {...back} />
      {t.has(saved as never) ? <Notice>{t(saved as never)}</Notice> : null}
      <PageHead
        title={own ? t('accounts.you', { name: account.name }) : account.name}
        tag={<AccountState account={account} t={t} />}
        facts={[t(`access.roles.${account.role}`), account.organisation]}
      />
      <Columns layout="main-side">
        <Stack>
          <Panel title={t('accounts.act.title')}>
            {own ? (
              <p>{t('accounts.act.own')}</p>
            ) : (
              <AccountActs
                keep={context.actor.userId}
                account={account}
                roles={rolesOf(account.organisationKind).filter(role => role !== account.role)}
                devices={sessions.length}
                onPhone={sessions.some(({ scope }) => scope === 'field')}
                slip={slipFacts(context)}
              />
            )}
          </Panel>
          <Panel title={t('accounts.history.title')}>
            <RecordedList
              empty=""
              items={changes.map(change => ({
                key: change.id,
                title: accountChangeWords(t, change),
                note: [when(change.at), change.by ?? t('accounts.history.installation'), change.reason]
                  .filter(Boolean)
                  .join(' · '),
              }))}
            />
          </Panel>
        </Stack>
        <Stack>
          <Panel title={t('accounts.fact.title')}>
            <FactList
              facts={[
                { name: t('accounts.fact.loginName'), value: account.loginName },
                { name: t('accounts.fact.phone'), value: account.maskedPhone ?? unknown },
                { name: t('accounts.fact.post'), value: account.title ?? unknown },
                {
                  name: t('accounts.fact.signedIn'),
                  value: account.signedInAt === null ? t('accounts.never') : near(account.signedInAt),
                },
                ...(account.role === 'trainer'
                  ? [
                      {
                        name: t('accounts.fact.households'),
                        value: t('accounts.fact.householdsValue', { count: account.households }),
                      },
                    ]
                  : []),
              ]}
            />
          </Panel>
          {account.role === 'trainer' ? (
            <CredentialsPanel
              userId={account.id}
              credentials={await listCredentials(context, new Set([account.id]))}
              today={today}
              locale={context.locale}
              keep={context.actor.userId}
            />
          ) : null}
          <Panel title={t('accounts.sessions.title')}>
            <RecordedList
              empty={t('accounts.sessions.none')}
              items={sessions.map(({ id, scope, since, lastSeenAt }) => ({
                key: id,
                title: t(`accounts.sessions.${scope}`),
                note: t('accounts.sessions.since', { when: near(since), last: near(lastSeenAt) }),
              }))}
            />
          </Panel>
        </Stack>
      </Columns>
    </DeskPage>
  )
}
