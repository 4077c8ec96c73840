import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { credentialState, listCredentials } from '#lib/accounts/credentials.ts'
import { type Account, listAccounts } from '#lib/accounts/queries.ts'
import { localDateOf } from '#lib/calendar/dates.ts'
import { grouped } from '#lib/grouped.ts'
import { ButtonLink } from '../../../_ui/button.tsx'
import { DataTable } from '../../../_ui/data-table.tsx'
import { DeskPage, PageHead } from '../../../_ui/page.tsx'
import { Panel } from '../../../_ui/panel.tsx'
import { whenWords } from '../../_desk/words.ts'
import { accountsContext } from './_account/context.ts'
import { AccountState, PaperTag } from './_account/state.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('accounts'))('title'),
})

/** 账号: everybody who works in the district, and who can sign in. */
export default async function AccountsPage() {
  const { context, t } = await accountsContext()
  const accounts = await listAccounts(context)
  const today = localDateOf(context.now)
  const papers = new Map(
    [
      ...grouped(
        await listCredentials(context, new Set(accounts.map(({ id }) => id))),
        ({ userId }) => userId,
      ),
    ].map(([id, all]) => [id, all.map(one => credentialState(one, today))]),
  )
  const disabled = accounts.filter(({ disabledAt }) => disabledAt !== null).length
  return (
    <DeskPage>
      <PageHead
        title={t('accounts.heading', { active: accounts.length - disabled, disabled })}
        sub={t('accounts.sub')}
        actions={
          <ButtonLink href="/desk/accounts/new" variant="primary" icon="plus">
            {t('accounts.invite')}
          </ButtonLink>
        }
      />
      <Panel>
        <DataTable<Account>
          caption={t('accounts.table')}
          rows={accounts}
          rowKey={({ id }) => id}
          rowHref={({ id }) => `/desk/accounts/${id}`}
          folds
          columns={[
            {
              key: 'name',
              head: t('accounts.column.name'),
              cell: ({ id, name }) => (id === context.actor.userId ? t('accounts.you', { name }) : name),
            },
            {
              key: 'role',
              head: t('accounts.column.role'),
              cell: ({ role }) => t(`access.roles.${role}`),
            },
            {
              key: 'organisation',
              head: t('accounts.column.organisation'),
              cell: ({ organisation }) => organisation,
            },
            {
              key: 'state',
              head: t('accounts.column.state'),
              folded: 'side',
              cell: account => (
                <>
                  <AccountState account={account} t={t} />{' '}
                  <PaperTag states={papers.get(account.id) ?? []} t={t} />
                </>
              ),
            },
            {
              key: 'signedIn',
              head: t('accounts.column.signedIn'),
              foldedLabel: t('accounts.column.signedIn'),
              cell: ({ signedInAt }) =>
                signedInAt === null ? t('accounts.never') : whenWords(t, context.locale, signedInAt, today),
            },
            {
              key: 'households',
              head: t('accounts.column.households'),
              foldedLabel: t('accounts.column.households'),
              align: 'end',
              none: t('common.unknown'),
              cell: ({ role, households }) => (role === 'trainer' ? households : null),
            },
          ]}
        />
      </Panel>
    </DeskPage>
  )
}
