'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { FullExportInput, fullReasons } from '#lib/exports/schema.ts'
import { ChipGroup, ChoiceChip } from '../../../../_ui/choice.tsx'
import { useCommand } from '../../../../_ui/use-command.ts'
import { DialogForm } from '../../../_forms/dialog-form.tsx'
import styles from './reports.module.css'

/** A ledger with the numbers of people as they are: asks why, then gives the file. The log keeps who and why. */
export function FullButton({ door, name }: { door: string; name: string }) {
  const t = useTranslations('reports.full')
  const [open, setOpen] = useState(false)
  const [done, setDone] = useState(false)
  const command = useCommand({
    schema: FullExportInput,
    defaults: {},
    keep: null,
    address: id => `${door}/full/${id}`,
    onDone: ({ fileName, workbook }: { fileName: string; workbook: string }) => {
      save(fileName, workbook)
      setOpen(false)
      setDone(true)
    },
  })
  return (
    <>
      <button
        type="button"
        className={styles.act}
        aria-label={t('openOf', { name })}
        onClick={() => setOpen(true)}
      >
        {t('open')}
      </button>
      {done ? <span role="status">{t('done')}</span> : null}
      <DialogForm
        command={command}
        open={open}
        onClose={() => setOpen(false)}
        title={t('title', { name })}
        submitLabel={t('submit')}
      >
        <p>{t('note')}</p>
        <ChipGroup legend={t('why')} error={command.errorOf('reason')}>
          {fullReasons.map(reason => (
            <ChoiceChip key={reason} type="radio" value={reason} {...command.form.register('reason')}>
              {t(`reasons.${reason}`)}
            </ChoiceChip>
          ))}
        </ChipGroup>
      </DialogForm>
    </>
  )
}

function save(fileName: string, base64: string) {
  const bytes = Uint8Array.from(atob(base64), sign => sign.charCodeAt(0))
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([bytes]))
  link.download = fileName
  link.click()
  URL.revokeObjectURL(link.href)
}
