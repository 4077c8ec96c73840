import { getTranslations } from 'next-intl/server'
import { currentContext } from '#lib/access/context.ts'
import { may } from '#lib/access/policy.ts'
import { findStandingCompletion } from '#lib/certificates/queries.ts'
import { dayWords } from '#lib/i18n/dates.ts'
import { Icon } from '../../../../../_ui/icon.tsx'
import { PageLink } from '../../../../../_ui/page-link.tsx'
import styles from './record.module.css'
import { ReverseButton } from './reverse-button.tsx'
import { joined, type RecordProps } from './words.ts'

/** The certificate and its day; whether something came in since; the way to undo it. */
export async function CompletedNote({ known, assessment, actor, locale }: RecordProps) {
  const t = await getTranslations()
  const { read } = await currentContext()
  const standing = await findStandingCompletion(read, known.household.id)
  if (!standing) return null
  const { completion } = standing
  const hint = assessment.reviewHint
  const late = hint ? hint.lateVisits.length : 0
  const parts = hint ? hint.missing.map(key => t(`progress.item.${key}`)) : []
  return (
    <div className={styles.completed}>
      <p>
        {t('household.missing.certificate', {
          number: completion.certificateNo,
          day: dayWords(completion.onDate, locale, { year: true }),
        })}
      </p>
      <PageLink href={`/desk/completion/certificates?of=${known.household.id}`}>
        {t('household.missing.print')}
      </PageLink>
      {hint ? (
        <p className={styles.hint}>
          <Icon name="triangle-alert" />
          <span>
            {t('household.missing.reviewHint', {
              parts: parts.length > 0 ? joined(t, parts) : 'none',
              late,
            })}
          </span>
        </p>
      ) : null}
      {assessment.status === 'completed' && may(actor, 'completion.reverse') ? (
        <ReverseButton householdId={known.household.id} completionId={completion.id} keep={actor.userId} />
      ) : null}
    </div>
  )
}
