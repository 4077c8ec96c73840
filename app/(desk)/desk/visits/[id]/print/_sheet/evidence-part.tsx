import { dayWords } from '#lib/i18n/dates.ts'
import { wordsOf } from '#lib/i18n/label.ts'
import styles from './sheet.module.css'
import type { Sheet } from './sheet.ts'

/** visual.md section 9. */
const MOST_PHOTOS = 4

/** Photos, both signatures, and the empty place where the reviewer writes. */
export function EvidencePart(sheet: Sheet) {
  const { visit, locale, t } = sheet
  const day = dayWords(visit.visitDate, locale, { year: true })
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{t('visits.record.evidence')}</caption>
      <colgroup>
        <col className={styles.name} />
        <col />
        <col className={styles.name} />
        <col className={styles.wide} />
      </colgroup>
      <tbody>
        {visit.met ? (
          <>
            <tr className={styles.photosRow}>
              <th scope="row">{t('visits.record.photos')}</th>
              <td colSpan={3}>
                <Photos {...sheet} />
              </td>
            </tr>
            <tr className={styles.signRow}>
              <th scope="row">{t('visits.record.caregiverSign')}</th>
              <td>
                <CaregiverSigned {...sheet} />
                <span className={styles.signDay}>{day}</span>
              </td>
              <th scope="row">{t('visits.record.trainerSign')}</th>
              <td>
                <TrainerSigned {...sheet} />
                <span className={styles.signDay}>{day}</span>
              </td>
            </tr>
          </>
        ) : (
          <tr className={styles.signRow}>
            <th scope="row">{t('visits.record.trainerSign')}</th>
            <td colSpan={3}>
              <TrainerSigned {...sheet} />
              <span className={styles.signDay}>{day}</span>
            </td>
          </tr>
        )}
        <tr className={styles.reviewRow}>
          <th scope="row">{t('visitPrint.opinion')}</th>
          <td colSpan={3}>
            <span className={styles.reviewer}>{t('visitPrint.reviewer')}</span>
            <span className={styles.reviewDay}>{t('visitPrint.emptyDay')}</span>
          </td>
        </tr>
      </tbody>
    </table>
  )
}

function TrainerSigned({ visit, signatures, t }: Sheet) {
  const { name } = visit.trainer
  if (signatures.trainer) return <Drawn url={signatures.trainer.url} name={name} t={t} />
  const words = visit.body.trainerSigned
    ? t('visits.record.trainerSigned', { name })
    : t('visits.record.trainerNotSigned')
  return <span className={styles.sign}>{words}</span>
}

function CaregiverSigned(sheet: Sheet) {
  const { visit, signatures, t } = sheet
  const url = signatures.caregiver?.url
  if (url) return <Drawn url={url} name={visit.caregiver.name} t={t} />
  return <span className={styles.sign}>{caregiverWords(sheet)}</span>
}

function caregiverWords({ visit, locale, t }: Sheet): string {
  const { caregiverSign: sign } = visit.body
  if (sign === null) return t('common.none')
  if (sign.kind === 'drawn') return t('visitPrint.signAwaited')
  return [
    t('visits.record.signReason', {
      reason: wordsOf(visit.definition.reasons.noSignature, sign.reason, locale),
    }),
    ...(sign.witness ? [t('visits.record.witness', { name: sign.witness })] : []),
  ].join(t('progress.comma'))
}

const Drawn = ({ url, name, t }: { url: string; name: string } & Pick<Sheet, 't'>) => (
  // biome-ignore lint/performance/noImgElement: served by an authorized door, which an optimizer must not pass by
  <img className={styles.drawn} src={url} alt={t('photo.desk.signature', { name })} />
)

function Photos({ visit, photos, photoConsent, locale, t }: Sheet) {
  const { definition, body, photosAwaited } = visit
  if (!photoConsent) return t('visitPrint.noConsent')
  if (visit.photoCount === 0)
    return wordsOf(definition.reasons.noPhoto, body.noPhotoReason, locale) || t('common.none')
  const shown = photos
    .flatMap(({ url, sha256, standing }) => (url && standing === 'there' ? [{ url, sha256 }] : []))
    .slice(0, MOST_PHOTOS)
  return (
    <div className={styles.photos}>
      {shown.map(({ url, sha256 }, i) => (
        // biome-ignore lint/performance/noImgElement: served by an authorized door, which an optimizer must not pass by
        <img key={sha256} className={styles.photo} src={url} alt={t('visitPrint.photo', { n: i + 1 })} />
      ))}
      {visit.photoCount > shown.length ? (
        <span>
          {t('visitPrint.photosLeft', {
            all: visit.photoCount,
            shown: shown.length,
            awaited: photosAwaited,
          })}
        </span>
      ) : null}
    </div>
  )
}
