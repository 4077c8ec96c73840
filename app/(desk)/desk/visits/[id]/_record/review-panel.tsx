import { may } from '#lib/access/policy.ts'
import { localDateOf } from '#lib/calendar/dates.ts'
import { dayWords, timeWords } from '#lib/i18n/dates.ts'
import { mayReview, type Verdict } from '#lib/visits/rules.ts'
import { Panel } from '../../../../../_ui/panel.tsx'
import { StatusTag } from '../../../../../_ui/status-tag.tsx'
import { recordWords, stateLooks } from '../../_words.ts'
import styles from './record.module.css'
import { ReviewActs } from './review-acts.tsx'
import type { RecordView } from './view.ts'

const permissions = {
  approved: 'visit.approve',
  returned: 'visit.return',
  voided: 'visit.void',
  approvalWithdrawn: 'visit.withdrawApproval',
  returnWithdrawn: 'visit.withdrawReturn',
} as const satisfies Record<Verdict, string>

/** 审核: where the record stands, who said so, and what this person may do about it. */
export function ReviewPanel({ visit, filter, actor, locale, t }: RecordView) {
  const { state, review, trainer } = visit
  const at = review?.at ?? visit.receivedAt
  const moment = { day: dayWords(localDateOf(at), locale), time: timeWords(at) }
  const acts = (Object.keys(permissions) as Verdict[]).filter(
    verdict =>
      mayReview(state, verdict) &&
      may(actor, permissions[verdict]) &&
      (verdict !== 'returnWithdrawn' || visit.reviewedBy === actor.userId),
  )
  const sentence =
    state === 'submitted'
      ? t('visits.review.waiting', moment)
      : state === 'setAside'
        ? t('visits.review.setAside', { trainer: trainer.name })
        : t(`visits.review.${state}`, { name: review?.byName ?? '', trainer: trainer.name, ...moment })
  return (
    <Panel
      id="review"
      title={t('visits.review.title')}
      side={<StatusTag {...stateLooks[state]}>{t(`visits.state.${state}`)}</StatusTag>}
    >
      <p>{sentence}</p>
      {review?.comment && state !== 'submitted' ? (
        <blockquote className={styles.comment}>{review.comment}</blockquote>
      ) : null}
      <ReviewActs
        record={{ id: visit.id, revisionId: visit.revisionId, ...recordWords(t, locale, visit) }}
        trainer={trainer.name}
        acts={acts}
        keep={actor.userId}
        filter={filter}
      />
      {may(actor, 'visit.approve') ? null : <p className={styles.note}>{t('visits.review.onlyReturn')}</p>}
    </Panel>
  )
}
