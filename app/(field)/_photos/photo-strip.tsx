'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { Button } from '#app/_ui/button.tsx'
import { Dialog } from '#app/_ui/dialog.tsx'
import { photoAddress } from '#lib/visits/photo-rules.ts'
import { useDelivery } from '../_shell/delivery.tsx'
import { useWork } from '../_shell/work.tsx'
import styles from './photos.module.css'

type Picked = { sha256: string; n: number }

/** The photos that a record names, as they are on this phone, else from the server. */
export function PhotoStrip({ visitId, names }: { visitId: string; names: readonly string[] }) {
  const t = useTranslations('photo')
  const { photos } = useDelivery()
  const [shown, setShown] = useState<Picked | null>(null)
  if (names.length === 0) return null
  const thumbs = new Map(photos.filter(photo => photo.visitId === visitId).map(p => [p.sha256, p.thumb]))
  return (
    <>
      <ul className={styles.strip}>
        {names.map((sha256, i) => (
          <li key={sha256}>
            <button
              type="button"
              className={styles.photo}
              aria-label={t('open', { n: i + 1, total: names.length })}
              onClick={() => setShown({ sha256, n: i + 1 })}
            >
              {/* biome-ignore lint/performance/noImgElement: kept on the phone; there is nothing to optimize */}
              <img
                className={styles.thumb}
                src={thumbs.get(sha256) ?? photoAddress(visitId, sha256)}
                loading="lazy"
                alt=""
              />
            </button>
          </li>
        ))}
      </ul>
      <BigPhoto visitId={visitId} picked={shown} total={names.length} onClose={() => setShown(null)} />
    </>
  )
}

type BigPhotoProps = { visitId: string; picked: Picked | null; total: number; onClose: () => void }

function BigPhoto({ visitId, picked, total, onClose }: BigPhotoProps) {
  const t = useTranslations('photo')
  const common = useTranslations('common')
  const address = useBytes(visitId, picked?.sha256 ?? null)
  const title = t('one', { n: picked?.n ?? 1, total })
  return (
    <Dialog
      open={picked !== null}
      onClose={onClose}
      title={title}
      closeLabel={common('close')}
      actions={<Button onClick={onClose}>{common('close')}</Button>}
    >
      {/* biome-ignore lint/performance/noImgElement: as above */}
      {picked && address ? <img className={styles.big} src={address} alt={title} /> : null}
    </Dialog>
  )
}

/** The whole picture: from this phone while it is here, else from the server. */
function useBytes(visitId: string, sha256: string | null): string | null {
  const { database } = useWork()
  const [address, setAddress] = useState<string | null>(null)
  useEffect(() => {
    if (sha256 === null) return
    let made: string | null = null
    let here = true
    void database.pictures.get([visitId, sha256]).then(kept => {
      if (!here) return
      made = kept ? URL.createObjectURL(new Blob([kept.bytes], { type: 'image/jpeg' })) : null
      setAddress(made ?? photoAddress(visitId, sha256))
    })
    return () => {
      here = false
      if (made) URL.revokeObjectURL(made)
      setAddress(null)
    }
  }, [database, visitId, sha256])
  return address
}
