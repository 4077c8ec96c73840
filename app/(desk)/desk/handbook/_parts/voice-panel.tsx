'use client'

import { useTranslations } from 'next-intl'
import { useId, useState } from 'react'
import type { HandbookLocale } from '#lib/handbook/schema.ts'
import { Button } from '../../../../_ui/button.tsx'
import { Panel } from '../../../../_ui/panel.tsx'
import { type SendProblem, type SendResult, send, sendFile } from '../../../../_ui/send.ts'
import { ProblemBox } from '../../../_forms/command-form.tsx'
import { useLeave } from '../../../_forms/leave.ts'
import styles from './handbook.module.css'
import { useRecorder } from './use-recorder.ts'

interface VoicePanelProps {
  text: { id: string }
  locale: HandbookLocale
  recording: { id: string; address: string; said: string } | null
  may: boolean
}

/** 录音朗读: the section read by a person instead of the device's voice; recorded here, or a file. */
export function VoicePanel({ text, locale, recording, may }: VoicePanelProps) {
  const t = useTranslations('handbook.voice')
  const leave = useLeave()
  const fileId = useId()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<SendProblem | null>(null)

  async function done(sending: Promise<SendResult<unknown>>) {
    setBusy(true)
    setProblem(null)
    const answer = await sending
    setBusy(false)
    if (answer.ok) leave('?saved=voice')
    else setProblem(answer.problem)
  }
  const keep = (sound: Blob) =>
    done(sendFile(`/api/handbook/texts/${text.id}/recordings/${locale}`, sound, 'PUT'))
  const recorder = useRecorder(sound => void keep(sound))
  const running = recorder.seconds !== null

  return (
    <Panel title={t('title')}>
      <div className={styles.stack}>
        <p className={styles.quiet}>{recording ? recording.said : t('none')}</p>
        {recording ? (
          // biome-ignore lint/a11y/useMediaCaption: the section beside it is what is said
          <audio controls preload="none" src={recording.address} className={styles.voice} />
        ) : null}
        <ProblemBox problem={problem} others={[]} />
        {recorder.refused ? <p role="alert">{t('refused')}</p> : null}
        {may ? (
          <>
            <p className={styles.quiet}>{t('hint')}</p>
            <div className={styles.acts}>
              {recorder.possible ? (
                <Button
                  variant="secondary"
                  busy={busy}
                  busyLabel={t('saving')}
                  onClick={() => (running ? recorder.stop() : void recorder.start())}
                >
                  {running ? t('stop', { seconds: recorder.seconds ?? 0 }) : t('record')}
                </Button>
              ) : null}
              {recording ? (
                <Button
                  disabled={busy || running}
                  onClick={() =>
                    void done(send('PUT', `/api/handbook/recordings/${recording.id}/withdrawal`, {}))
                  }
                >
                  {t('withdraw')}
                </Button>
              ) : null}
            </div>
            <div>
              <label htmlFor={fileId} className={styles.fileLabel}>
                {t('file')}
              </label>
              <input
                id={fileId}
                type="file"
                accept=".mp3,.m4a,.webm,audio/mpeg,audio/mp4,audio/webm"
                className={styles.file}
                disabled={busy || running}
                onChange={event => {
                  const file = event.target.files?.[0]
                  event.target.value = ''
                  if (file) void keep(file)
                }}
              />
            </div>
          </>
        ) : null}
      </div>
    </Panel>
  )
}
