'use client'

import { useTranslations } from 'next-intl'
import { useId, useState } from 'react'
import { Button } from '../../../../_ui/button.tsx'
import { TextArea } from '../../../../_ui/field.tsx'
import { ProblemBox } from '../../../_forms/command-form.tsx'
import styles from './import.module.css'
import type { Roster } from './use-roster.ts'

/** A file or what was copied from Excel; how far reading has come. */
export function Chooser({ roster }: { roster: Roster }) {
  const t = useTranslations('roster')
  const fileId = useId()
  const [pasted, setPasted] = useState('')
  const { progress, problem } = roster
  return (
    <div className={styles.stack}>
      <div>
        <label htmlFor={fileId} className={styles.label}>
          {t('choose')}
        </label>
        <p id={`${fileId}-hint`} className={styles.quiet}>
          {t('chooseHint')}
        </p>
        <input
          id={fileId}
          type="file"
          accept=".xlsx,.csv,.txt"
          aria-describedby={`${fileId}-hint`}
          className={styles.file}
          disabled={progress !== null}
          onChange={event => {
            const file = event.target.files?.[0]
            event.target.value = ''
            if (file) void roster.read(file, file.name, false)
          }}
        />
      </div>
      <TextArea
        label={t('paste')}
        hint={t('pasteHint')}
        value={pasted}
        onChange={event => setPasted(event.target.value)}
      />
      <div>
        <Button
          disabled={pasted.trim() === '' || progress !== null}
          onClick={() => roster.read(new Blob([pasted]), t('pastedName'), true)}
        >
          {t('readPaste')}
        </Button>
      </div>
      <div role="status">
        {progress === null ? null : (
          <>
            <p>{progress.kind === 'reading' ? t('reading', progress) : t('looking', progress)}</p>
            <progress
              aria-label={t('progress')}
              className={styles.progress}
              {...(progress.kind === 'looking' ? { value: progress.done, max: progress.total } : {})}
            />
          </>
        )}
      </div>
      <ProblemBox problem={problem} others={[]} />
    </div>
  )
}
