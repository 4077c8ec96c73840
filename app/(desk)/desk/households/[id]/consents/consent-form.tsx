'use client'

import { useTranslations } from 'next-intl'
import { RecordConsentInput } from '#lib/households/schema.ts'
import { useCommand } from '../../../../../_ui/use-command.ts'
import { CommandForm, FormRow } from '../../../../_forms/command-form.tsx'
import { Day, Tick, Words, YesNo } from '../../../../_forms/fields.tsx'
import { useLeave } from '../../../../_forms/leave.ts'
import type { SharedForm } from '../_record/form-context.ts'

type ConsentFormProps = SharedForm & {
  kind: RecordConsentInput['kind']
  textVersion: string
  text: string
  signer: string
}

/** One consent: the text that is signed, the answer, who signed. */
export function ConsentForm({ householdId, keep, today, kind, textVersion, text, signer }: ConsentFormProps) {
  const t = useTranslations('deskForms.consents')
  const leave = useLeave()
  const command = useCommand({
    schema: RecordConsentInput,
    defaults: { kind, textVersion, signedBy: signer, asGuardian: false, onDate: today },
    keep: `${keep}:consent:${kind}:${householdId}`,
    address: id => `/api/households/${householdId}/consents/${id}`,
    onDone: () => leave(`/desk/households/${householdId}/consents?saved=1`),
  })
  return (
    <CommandForm command={command} submitLabel={t('submit')} quiet>
      <blockquote>{text}</blockquote>
      <YesNo command={command} name="granted" label={t('answer')} yes={t('yes')} no={t('no')} />
      <FormRow>
        <Words command={command} name="signedBy" label={t('signedBy')} />
        <Day command={command} name="onDate" label={t('onDate')} />
      </FormRow>
      <div>
        <Tick command={command} name="asGuardian" label={t('asGuardian')} />
      </div>
    </CommandForm>
  )
}
