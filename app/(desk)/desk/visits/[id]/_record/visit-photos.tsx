import { getTranslations } from 'next-intl/server'
import type { VisitPhoto } from '#lib/visits/photos.ts'
import { listVisitPhotos } from '#lib/visits/photos.ts'
import { deskContext } from '../../../../_desk/context.ts'
import styles from './visit-photos.module.css'

/** The photos of a record, small; each opens whole. What has not arrived, or was not taken, is said. */
export async function VisitPhotos({ visitId }: { visitId: string }) {
  const photos = await listVisitPhotos(await deskContext(), visitId)
  const named = photos.filter(({ standing }) => standing !== 'unnamed')
  const unnamed = photos.filter(({ standing }) => standing === 'unnamed')
  if (photos.length === 0) return null
  const t = await getTranslations('photo.desk')
  return (
    <>
      {named.length > 0 ? <Strip photos={named} label={t('list')} /> : null}
      {unnamed.length > 0 ? (
        <>
          <p className={styles.note}>{t('unnamed', { n: unnamed.length })}</p>
          <Strip photos={unnamed} label={t('unnamed', { n: unnamed.length })} />
        </>
      ) : null}
    </>
  )
}

async function Strip({ photos, label }: { photos: readonly VisitPhoto[]; label: string }) {
  const t = await getTranslations('photo')
  const total = photos.length
  const why = (reason: string) => (t.has(`refusal.${reason}` as never) ? t(`refusal.${reason}` as never) : '')
  return (
    <ul className={styles.strip} aria-label={label}>
      {photos.map(({ sha256, url, width, height, refusal }, i) => (
        <li key={sha256}>
          {url ? (
            <a href={url} target="_blank" rel="noreferrer" className={styles.photo}>
              {/* biome-ignore lint/performance/noImgElement: served by an authorized handler, which no optimizer may copy */}
              <img
                src={url}
                width={width ?? undefined}
                height={height ?? undefined}
                loading="lazy"
                alt={t('desk.open', { n: i + 1, total })}
              />
            </a>
          ) : (
            <span className={styles.missing}>
              {refusal ? t('desk.refused', { n: i + 1, why: why(refusal) }) : t('desk.awaited', { n: i + 1 })}
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}
