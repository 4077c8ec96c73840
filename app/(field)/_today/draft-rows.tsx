'use client'

import { useTranslations } from 'next-intl'
import { ButtonLink } from '#app/_ui/button.tsx'
import { Row, RowList, RowSection } from '#app/_ui/row-list.tsx'
import type { Draft } from '../_outbox/database.ts'
import { useNow } from '../_shell/live.ts'
import { visitPath } from '../_shell/route.ts'
import { useWhen } from '../_shell/when.ts'

/** Records that were begun and not submitted: first of all on Today, so that none is forgotten. */
export function DraftRows({ drafts }: { drafts: readonly Draft[] }) {
  const t = useTranslations('field.today')
  const { moment, day } = useWhen()
  const now = useNow()
  if (drafts.length === 0) return null
  return (
    <>
      <RowSection
        title={t('draft')}
        side={drafts.length > 1 ? t('returnedCount', { n: drafts.length }) : null}
      />
      <RowList bleed label={t('drafts')}>
        {drafts.map(draft => (
          <Row
            key={draft.visitId}
            title={draft.household.caregiver.name}
            aside={t('recordOf', { day: day(draft.form.visitDate) })}
            note={t('draftSaved', { time: moment(draft.savedAt, now) })}
            action={
              <ButtonLink variant="secondary" href={visitPath(draft.visitId)}>
                {t('goOn')}
              </ButtonLink>
            }
          />
        ))}
      </RowList>
    </>
  )
}
