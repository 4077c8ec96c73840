'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { SignTextInput } from '#lib/handbook/proposal-schema.ts'
import { Button } from '../../../../_ui/button.tsx'
import { Panel } from '../../../../_ui/panel.tsx'
import { StatusTag } from '../../../../_ui/status-tag.tsx'
import { useCommand } from '../../../../_ui/use-command.ts'
import { DialogForm } from '../../../_forms/dialog-form.tsx'
import { useLeave } from '../../../_forms/leave.ts'
import styles from './handbook.module.css'

interface SignPanelProps {
  text: { id: string }
  /** Who signed and when; null while nobody has. */
  signed: string | null
  may: boolean
  keep: string
}

/** Whether the text that holds is signed, and for the reviewer the way to sign it. */
export function SignPanel({ text, signed, may, keep }: SignPanelProps) {
  const t = useTranslations('handbook')
  const leave = useLeave()
  const [open, setOpen] = useState(false)
  const command = useCommand({
    schema: SignTextInput,
    defaults: { signed: true },
    keep: `${keep}:sign:${text.id}`,
    address: () => `/api/handbook/texts/${text.id}/signature`,
    onDone: () => {
      setOpen(false)
      leave('?saved=signature')
    },
  })
  return (
    <Panel title={t('section.review')}>
      <div className={styles.stack}>
        <p>
          <StatusTag tone={signed ? 'ok' : 'plain'} icon={signed ? 'badge-check' : 'circle-dashed'}>
            {t(signed ? 'book.signed' : 'book.unsigned')}
          </StatusTag>{' '}
          {signed}
        </p>
        {may && signed === null ? (
          <>
            <div>
              <Button variant="secondary" onClick={() => setOpen(true)}>
                {t('section.sign')}
              </Button>
            </div>
            <DialogForm
              command={command}
              open={open}
              onClose={() => setOpen(false)}
              title={t('section.signAsk')}
              submitLabel={t('section.sign')}
            />
          </>
        ) : null}
      </div>
    </Panel>
  )
}
