'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { KINDS, RecordFeedbackInput } from '#lib/feedback/schema.ts'
import { Button } from '../../../../_ui/button.tsx'
import { useCommand } from '../../../../_ui/use-command.ts'
import { DialogForm } from '../../../_forms/dialog-form.tsx'
import { Choose, Remark } from '../../../_forms/fields.tsx'
import { useLeave } from '../../../_forms/leave.ts'
import type { Option } from '../../../_forms/options.ts'

interface TakeButtonProps {
  heard: {
    source: 'visit' | 'followUp'
    id: string
    householdId: string
    words: string
    onDate: string
    section: string | null
  }
  sections: readonly Option[]
  keep: string
}

/** Takes what was said at a visit or on a call over as feedback, once. */
export function TakeButton({ heard, sections, keep }: TakeButtonProps) {
  const t = useTranslations('feedback')
  const [open, setOpen] = useState(false)
  const leave = useLeave()
  const { source, id, householdId, words, onDate, section } = heard
  const command = useCommand({
    schema: RecordFeedbackInput,
    defaults: {
      source,
      section: section ?? '',
      kind: 'other',
      words,
      onDate,
      householdId,
      visitId: source === 'visit' ? id : null,
      followUpId: source === 'followUp' ? id : null,
    },
    keep: `${keep}:take:${id}`,
    address: newId => `/api/feedback/${newId}`,
    onDone: () => {
      setOpen(false)
      leave('/desk/feedback?saved=kept')
    },
  })
  return (
    <>
      <Button size="small" aria-label={t('heard.takeSpoken', { words })} onClick={() => setOpen(true)}>
        {t('heard.take')}
      </Button>
      <DialogForm
        command={command}
        open={open}
        onClose={() => setOpen(false)}
        title={t('heard.ask')}
        submitLabel={t('heard.take')}
      >
        <Remark command={command} name="words" label={t('form.words')} hint={t('form.wordsHint')} />
        <Choose
          command={command}
          name="section"
          label={t('form.section')}
          options={sections}
          ask={t('form.askSection')}
        />
        <Choose
          command={command}
          name="kind"
          label={t('form.kind')}
          options={KINDS.filter(kind => kind !== 'understood').map(value => ({
            value,
            label: t(`kind.${value}`),
          }))}
        />
      </DialogForm>
    </>
  )
}
