'use client'

import { useTranslations } from 'next-intl'
import { Button } from '#app/_ui/button.tsx'
import { Dialog } from '#app/_ui/dialog.tsx'
import { discardDraft } from '../_photos/photo-store.ts'
import { home } from '../_shell/route.ts'
import { go } from '../_shell/router.tsx'
import { useWork } from '../_shell/work.tsx'
import { useEditor } from './editor.tsx'

/** Deletes an unfinished record, after asking: it cannot be brought back. */
export function DiscardDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useTranslations('visit.discard')
  const common = useTranslations('common')
  const { database } = useWork()
  const { draft } = useEditor()
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t('title')}
      closeLabel={common('close')}
      actions={
        <>
          <Button onClick={onClose}>{common('cancel')}</Button>
          <Button
            variant="danger"
            onClick={() => void discardDraft(database, draft.visitId).then(() => go(home, { replace: true }))}
          >
            {t('deed')}
          </Button>
        </>
      }
    >
      <p>{t('body')}</p>
    </Dialog>
  )
}
