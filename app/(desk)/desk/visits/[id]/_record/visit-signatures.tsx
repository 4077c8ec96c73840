import { getTranslations } from 'next-intl/server'
import type { VisitDetail } from '#lib/visits/queries.ts'
import { findVisitRating, getVisitSignatures } from '#lib/visits/signatures.ts'
import { deskContext } from '../../../../_desk/context.ts'
import styles from './visit-photos.module.css'

/** Both drawn signatures, and for the coordinator how the caregiver rated the visit. */
export async function VisitSignatures({ visit }: { visit: VisitDetail }) {
  const context = await deskContext()
  const [{ caregiver, trainer }, rating] = await Promise.all([
    getVisitSignatures(context, visit.id),
    findVisitRating(context, visit.id),
  ])
  const t = await getTranslations('photo.desk')
  const said = visit.definition.survey.scale.find(({ value }) => value === rating)
  const signed = [
    { name: visit.caregiver.name, sign: caregiver },
    { name: visit.trainer.name, sign: trainer },
  ]
  return (
    <>
      <ul className={styles.strip} aria-label={t('signatures')}>
        {signed.map(({ name, sign }) =>
          sign === null ? null : (
            <li key={name}>
              {sign.url ? (
                // biome-ignore lint/performance/noImgElement: served by an authorized handler, which no optimizer may copy
                <img className={styles.signature} src={sign.url} alt={t('signature', { name })} />
              ) : (
                <span className={styles.missing}>{t('signatureAwaited', { name })}</span>
              )}
            </li>
          ),
        )}
      </ul>
      {said ? (
        <p className={styles.note}>
          {t('rating', { name: visit.caregiver.name, rating: context.locale === 'en' ? said.en : said.zh })}
        </p>
      ) : null}
    </>
  )
}
