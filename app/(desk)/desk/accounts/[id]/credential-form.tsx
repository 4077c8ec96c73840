'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import { credentialKinds, RecordCredentialInput } from '#lib/accounts/credential-schema.ts'
import type { Credential } from '#lib/accounts/credentials.ts'
import { newId } from '#lib/ids.ts'
import { Button } from '../../../../_ui/button.tsx'
import { send } from '../../../../_ui/send.ts'
import { useCommand } from '../../../../_ui/use-command.ts'
import { CommandForm } from '../../../_forms/command-form.tsx'
import { Chips, Day, Words } from '../../../_forms/fields.tsx'
import { useLeave } from '../../../_forms/leave.ts'

/** Another paper, or a renewed one. */
export function CredentialForm({ userId, keep }: { userId: string; keep: string }) {
  const t = useTranslations('accounts.credential')
  const leave = useLeave()
  const command = useCommand({
    schema: RecordCredentialInput,
    defaults: { kind: 'careWorker' as const, number: '', expiresOn: '', withdrawn: false },
    keep: `${keep}:credential:${userId}`,
    address: id => `/api/accounts/${userId}/credentials/${id}`,
    onDone: () => leave(`/desk/accounts/${userId}?saved=credential`),
  })
  return (
    <CommandForm command={command} submitLabel={t('submit')} quiet>
      <Chips
        command={command}
        name="kind"
        label={t('kindLabel')}
        options={credentialKinds.map(value => ({ value, label: t(`kind.${value}`) }))}
      />
      <Words command={command} name="number" label={t('number')} />
      <Day command={command} name="expiresOn" label={t('expiresOn')} side={t('optional')} />
    </CommandForm>
  )
}

/** Takes a paper off the list: a row that says so, the first one stays. */
export function WithdrawButton({ credential }: { credential: Credential }) {
  const t = useTranslations('accounts.credential')
  const router = useRouter()
  const id = useRef(newId())
  const [state, setState] = useState<'ready' | 'busy' | 'failed'>('ready')
  async function withdraw() {
    setState('busy')
    const { userId, kind, number, expiresOn } = credential
    const address = `/api/accounts/${userId}/credentials/${id.current}`
    const result = await send('PUT', address, { kind, number, expiresOn, withdrawn: true })
    setState(result.ok ? 'ready' : 'failed')
    if (result.ok) router.refresh()
  }
  return (
    <Button size="small" busy={state === 'busy'} busyLabel={t('withdraw')} onClick={() => void withdraw()}>
      {state === 'failed' ? t('again') : t('withdraw')}
    </Button>
  )
}
