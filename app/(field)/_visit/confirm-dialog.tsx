'use client'

import { useTranslations } from 'next-intl'
import { Button } from '#app/_ui/button.tsx'
import { Dialog } from '#app/_ui/dialog.tsx'
import type { VisitWarning } from '#lib/visits/rules.ts'
import { useEditor } from './editor.tsx'
import { useSay } from './say.ts'

type ConfirmDialogProps = {
  open: boolean
  doubts: readonly VisitWarning[]
  onYes: () => void
  onNo: () => void
}

/** Asks once about what is unusual; yes submits it as it was. */
export function ConfirmDialog({ open, doubts, onYes, onNo }: ConfirmDialogProps) {
  const t = useTranslations('visit.confirm')
  const common = useTranslations('common')
  const { programme } = useEditor()
  const say = useSay(programme)
  return (
    <Dialog
      open={open}
      onClose={onNo}
      title={t('title')}
      closeLabel={common('close')}
      actions={
        <>
          <Button onClick={onNo}>{t('no')}</Button>
          <Button variant="primary" onClick={onYes}>
            {t('yes')}
          </Button>
        </>
      }
    >
      <ul>
        {doubts.map(doubt => (
          <li key={`${doubt.path} ${doubt.key}`}>{say(doubt)}</li>
        ))}
      </ul>
    </Dialog>
  )
}
