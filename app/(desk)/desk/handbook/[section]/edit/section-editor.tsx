'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { changesBetween } from '#lib/handbook/passages.ts'
import { HANDBOOK_LOCALES, type HandbookLocale, type SectionFile } from '#lib/handbook/schema.ts'
import { timeWords } from '#lib/i18n/dates.ts'
import { Button } from '../../../../../_ui/button.tsx'
import { ChipGroup, ChoiceChip } from '../../../../../_ui/choice.tsx'
import type { DeliveryState } from '../../../../../_ui/delivery-chip.tsx'
import { SaveLine } from '../../../../../_ui/save-line.tsx'
import { ProblemBox } from '../../../../_forms/command-form.tsx'
import { useLeave } from '../../../../_forms/leave.ts'
import { Difference } from '../../_parts/difference.tsx'
import styles from '../../_parts/handbook.module.css'
import { sectionPath } from '../../_parts/section-path.ts'
import { TextParts } from './text-parts.tsx'
import { useOthers } from './use-others.ts'
import { type Head, type SaveState, useProposalText } from './use-proposal-text.ts'

interface SectionEditorProps {
  base: SectionFile
  going: { proposalId: string; saveId: string; content: SectionFile } | null
  keep: string
}

const delivery: Record<SaveState, DeliveryState> = {
  clean: 'received',
  empty: 'onPhone',
  sending: 'sending',
  saved: 'received',
  waiting: 'onPhone',
  stale: 'attention',
  refused: 'attention',
}

/** A section's text in both languages, part by part; whoever else writes is named, and nothing typed is lost. */
export function SectionEditor({ base, going, keep }: SectionEditorProps) {
  const t = useTranslations('handbook.editor')
  const [locale, setLocale] = useState<HandbookLocale>('zh-CN')
  const text = useProposalText({ base, going, keep })
  const others = useOthers(text.proposalId)
  const { content, state, savedAt } = text
  const leave = useLeave()
  const [leaving, setLeaving] = useState(false)

  async function done() {
    setLeaving(true)
    if (await text.finish()) leave(sectionPath(base.code))
    else setLeaving(false)
  }

  return (
    <div className={styles.editor}>
      <div className={styles.bar}>
        <SaveLine
          phone={{ failed: state === 'empty', words: t(state === 'empty' ? 'hereFailed' : 'here') }}
          server={{
            state: delivery[state],
            words: t(`state.${state}`, { time: savedAt === null ? '' : timeWords(savedAt) }),
          }}
        />
        {others.length > 0 ? <p role="status">{t('others', { names: others.join('、') })}</p> : null}
      </div>
      <ProblemBox problem={text.problem} others={[]} />
      {text.stale ? (
        <Stale mine={content} head={text.stale} onMine={text.keepMine} onTheirs={text.takeTheirs} />
      ) : null}
      <ChipGroup legend={t('language')}>
        {HANDBOOK_LOCALES.map(one => (
          <ChoiceChip
            key={one}
            type="radio"
            name="language"
            checked={one === locale}
            onChange={() => setLocale(one)}
          >
            {t(one === 'en' ? 'en' : 'zh')}
          </ChoiceChip>
        ))}
      </ChipGroup>
      <div lang={locale} className={styles.editor}>
        <TextParts
          key={locale}
          text={content.text[locale]}
          onChange={next => text.change({ ...content, text: { ...content.text, [locale]: next } })}
        />
      </div>
      <div className={styles.acts}>
        <Button variant="primary" busy={leaving} busyLabel={t('state.sending')} onClick={done}>
          {t('done')}
        </Button>
      </div>
    </div>
  )
}

interface StaleProps {
  mine: SectionFile
  head: Head
  onMine: () => void
  onTheirs: () => void
}

/** Somebody else's newer text against the one on the screen; both are on the server. */
function Stale({ mine, head, onMine, onTheirs }: StaleProps) {
  const t = useTranslations('handbook.editor')
  return (
    <section role="alert" className={styles.stale} aria-label={t('state.stale')}>
      <h2>{t('staleTitle', { name: head.by })}</h2>
      <p>{t('staleBody')}</p>
      {HANDBOOK_LOCALES.map(locale => {
        const changes = changesBetween(head.content.text[locale], mine.text[locale])
        return changes.length === 0 ? null : <Difference key={locale} changes={changes} />
      })}
      <div className={styles.acts}>
        <Button variant="primary" onClick={onMine}>
          {t('keepMine')}
        </Button>
        <Button variant="secondary" onClick={onTheirs}>
          {t('takeTheirs')}
        </Button>
      </div>
    </section>
  )
}
