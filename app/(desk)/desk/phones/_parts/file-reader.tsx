'use client'

import { useRouter } from 'next/navigation'
import { useLocale, useTranslations } from 'next-intl'
import { useId } from 'react'
import { localDateOf } from '#lib/calendar/dates.ts'
import { dayWords } from '#lib/i18n/dates.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import type { QueueFileItem } from '#lib/visits/queue-file.ts'
import { Button, ButtonRow } from '../../../../_ui/button.tsx'
import { Row, RowList } from '../../../../_ui/row-list.tsx'
import { StatusTag, type Tone } from '../../../../_ui/status-tag.tsx'
import styles from './phones.module.css'
import { type Fate, useFile } from './use-file.ts'

const tones: Record<Fate['kind'], Tone> = {
  waits: 'plain',
  accepted: 'ok',
  setAside: 'warn',
  beside: 'warn',
  left: 'bad',
}

/** Takes a phone's file in, one record after another, and says of each what became of it. */
export function FileReader() {
  const t = useTranslations('phones.file')
  const locale = useLocale() as Locale
  const inputId = useId()
  const router = useRouter()
  const { file, broken, fates, at, read, take, forget } = useFile(() => router.refresh())
  const fateOf = ({ id }: QueueFileItem): Fate => fates[id] ?? { kind: 'waits' }
  const count = (...kinds: Fate['kind'][]) =>
    file?.items.filter(item => kinds.includes(fateOf(item).kind)).length ?? 0
  const left = count('waits', 'left')
  const begun = Object.keys(fates).length > 0
  return (
    <div className={styles.stack}>
      <p>{t('body')}</p>
      {file ? null : (
        <div>
          <label htmlFor={inputId} className={styles.label}>
            {t('choose')}
          </label>
          <input
            id={inputId}
            type="file"
            accept=".json,application/json"
            className={styles.file}
            onChange={event => {
              const chosen = event.target.files?.[0]
              event.target.value = ''
              if (chosen) void read(chosen)
            }}
          />
        </div>
      )}
      {broken ? <p role="alert">{t('notOne')}</p> : null}
      {file ? (
        <>
          <p>
            {t('of', {
              name: file.author.name,
              day: dayWords(localDateOf(file.savedAt), locale),
              n: file.items.length,
            })}
          </p>
          <RowList label={t('list')}>
            {file.items.map(item => (
              <FileRow key={item.id} item={item} fate={fateOf(item)} />
            ))}
          </RowList>
          <p role="status">
            {at !== null
              ? t('taking', { at: at + 1, n: file.items.length })
              : begun
                ? t('ended', { taken: count('accepted'), aside: count('setAside', 'beside'), left })
                : null}
          </p>
          <ButtonRow>
            {left > 0 ? (
              <Button variant="primary" disabled={at !== null} onClick={() => void take()}>
                {t('take', { n: left })}
              </Button>
            ) : null}
            <Button disabled={at !== null} onClick={forget}>
              {t('another')}
            </Button>
          </ButtonRow>
        </>
      ) : null}
    </div>
  )
}

function FileRow({ item, fate }: { item: QueueFileItem; fate: Fate }) {
  const t = useTranslations('phones')
  const locale = useLocale() as Locale
  const day = item.day === null ? '' : dayWords(item.day, locale)
  const { why, sentence } = fate
  return (
    <Row
      title={item.title}
      aside={item.kind === 'visit' ? t('visitOf', { day }) : t(`${item.kind}Of`)}
      note={why ? t(`file.why.${why}`) : sentence}
      action={<StatusTag tone={tones[fate.kind]}>{t(`file.state.${fate.kind}`)}</StatusTag>}
    />
  )
}
