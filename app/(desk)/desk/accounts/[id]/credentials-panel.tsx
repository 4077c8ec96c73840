import { getTranslations } from 'next-intl/server'
import { type Credential, type CredentialState, credentialState } from '#lib/accounts/credentials.ts'
import type { LocalDate } from '#lib/calendar/dates.ts'
import { localDateOf } from '#lib/calendar/dates.ts'
import { dayWords } from '#lib/i18n/dates.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { Stack } from '../../../../_ui/page.tsx'
import { Panel } from '../../../../_ui/panel.tsx'
import { RecordedList } from '../../../_forms/recorded-list.tsx'
import { CredentialForm, WithdrawButton } from './credential-form.tsx'

type CredentialsPanelProps = {
  userId: string
  credentials: readonly Credential[]
  today: LocalDate
  locale: Locale
  keep: string
}

const shownFirst: readonly CredentialState[] = ['expired', 'soon', 'valid', 'withdrawn']

/** 资格证: a teacher's papers with their last days, and the form for another. */
export async function CredentialsPanel({ userId, credentials, today, locale, keep }: CredentialsPanelProps) {
  const t = await getTranslations('accounts.credential')
  const state = (one: Credential) => credentialState(one, today)
  const ordered = [...credentials].sort((a, b) => shownFirst.indexOf(state(a)) - shownFirst.indexOf(state(b)))
  return (
    <Panel id="credentials" title={t('title')}>
      <Stack>
        <RecordedList
          empty={t('none')}
          items={ordered.map(one => ({
            key: one.id,
            title: t('line', { kind: t(`kind.${one.kind}`), number: one.number }),
            note: [
              t(`state.${state(one)}`, {
                day: one.expiresOn ? dayWords(one.expiresOn, locale, { year: true }) : 'none',
              }),
              t('by', { name: one.byName, day: dayWords(localDateOf(one.at), locale, { year: true }) }),
            ].join(' · '),
            action: one.withdrawn ? undefined : <WithdrawButton credential={one} />,
          }))}
        />
        <CredentialForm key={credentials.at(-1)?.id ?? 'first'} userId={userId} keep={keep} />
      </Stack>
    </Panel>
  )
}
