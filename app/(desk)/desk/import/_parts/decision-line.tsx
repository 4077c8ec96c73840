'use client'

import { useTranslations } from 'next-intl'
import { type AssessedLine, onlySkips } from '#lib/roster/standing.ts'
import { Button, ButtonRow } from '../../../../_ui/button.tsx'
import { TextField } from '../../../../_ui/field.tsx'
import styles from './import.module.css'
import { useLikenessWords } from './reasons.ts'
import type { Roster } from './use-roster.ts'

type DecisionLineProps = { one: AssessedLine; roster: Roster; span: number }

/** Under a row: whom it looks like, and what is to become of it. */
export function DecisionLine({ one, roster, span }: DecisionLineProps) {
  const t = useTranslations('roster')
  const likenessWords = useLikenessWords()
  const { row, double, alike, decision, state } = one
  if (double === undefined && alike.length === 0 && state !== 'skipped') return null
  const here = alike.filter(likeness => likeness.here)
  const same = here.find(({ because }) => because.includes('phone') || because.includes('caregiverId'))
  const open = !onlySkips(one) && here.length > 0
  const lines = [row.line]
  return (
    <tr>
      <td colSpan={span} className={styles.decision}>
        {double ? <p>{t(`likeness.${double.kind}`, { of: double.of })}</p> : null}
        {alike.map(likeness => (
          <p key={likeness.householdId}>
            {likenessWords(likeness)}{' '}
            <a href={`/desk/households/${likeness.householdId}`} target="_blank" rel="noreferrer">
              {t('openRecord')}
            </a>
          </p>
        ))}
        <ButtonRow>
          {decision?.kind === 'skip' ? (
            <Button size="small" onClick={() => roster.decide(lines, undefined)}>
              {t('unskip')}
            </Button>
          ) : state === 'held' || open ? (
            <Button size="small" onClick={() => roster.decide(lines, { kind: 'skip' })}>
              {t('skip')}
            </Button>
          ) : null}
          {open && same ? (
            <Button
              size="small"
              aria-pressed={decision?.kind === 'sameCaregiver'}
              onClick={() => roster.decide(lines, { kind: 'sameCaregiver', caregiverId: same.caregiverId })}
            >
              {t('sameCaregiver')}
            </Button>
          ) : null}
          {open ? (
            <Button
              size="small"
              aria-pressed={decision?.kind === 'keep'}
              onClick={() => roster.decide(lines, { kind: 'keep', reason: '' })}
            >
              {t('keep')}
            </Button>
          ) : null}
        </ButtonRow>
        {decision?.kind === 'keep' ? (
          <TextField
            label={t('keepReason')}
            value={decision.reason}
            onChange={event => roster.decide(lines, { kind: 'keep', reason: event.target.value })}
          />
        ) : null}
      </td>
    </tr>
  )
}
