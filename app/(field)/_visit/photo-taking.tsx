'use client'

import { useTranslations } from 'next-intl'
import { type ChangeEvent, useState } from 'react'
import { Icon } from '#app/_ui/icon.tsx'
import { localDateOf, localTimeOf } from '#lib/calendar/dates.ts'
import { useHouseholdWords } from '../_households/people.ts'
import { isFull } from '../_outbox/room.ts'
import { developed } from '../_photos/draw.ts'
import { namedIn, photoTaken } from '../_photos/photo.ts'
import { dropPhoto, keepPhoto } from '../_photos/photo-store.ts'
import { PhotoStrip } from '../_photos/photo-strip.tsx'
import photoStyles from '../_photos/photos.module.css'
import { useDelivery } from '../_shell/delivery.tsx'
import { useWork } from '../_shell/work.tsx'
import { useEditor } from './editor.tsx'
import styles from './visit.module.css'

/** Takes photos with the camera and keeps them on the phone at once, drawn small and without what the camera adds. */
export function PhotoTaking() {
  const t = useTranslations('photo')
  const { values, programme } = useEditor()
  const { take, state } = useTaking()
  const { max } = programme.photos
  const { photos } = values
  return (
    <div className={styles.stack}>
      {photos.length > 0 ? <TakenPhotos /> : null}
      {photos.length < max ? (
        <label className={photoStyles.camera}>
          <Icon name="camera" />
          {state === 'busy' ? t('keeping') : photos.length > 0 ? t('takeMore') : t('take')}
          <input
            type="file"
            accept="image/*"
            capture="environment"
            className="visually-hidden"
            disabled={state === 'busy'}
            onChange={take}
          />
        </label>
      ) : null}
      {state === 'failed' || state === 'full' ? (
        <p role="alert" className={styles.failed}>
          {t(state)}
        </p>
      ) : (
        <p className={styles.note}>{t('hint', { max })}</p>
      )}
    </div>
  )
}

function useTaking() {
  const { draft, values, set, hold, household, programme } = useEditor()
  const { database } = useWork()
  const { street } = useHouseholdWords()
  const [state, setState] = useState<'ready' | 'busy' | 'failed' | 'full'>('ready')

  async function keep(file: File): Promise<boolean> {
    setState('busy')
    try {
      const now = Date.now()
      const words = `${localDateOf(now)} ${localTimeOf(now)}  ${street(household, programme)}`
      const { bytes, sha256, thumb } = await developed(file, words)
      const seed = { visitId: draft.visitId, sha256, kind: 'photo' as const, thumb, takenAt: now }
      const whose = { householdId: household.id, title: household.caregiver.name }
      await keepPhoto(database, photoTaken({ ...seed, ...whose }), bytes)
      set({ photos: [...values.photos.filter(other => other !== sha256), sha256], noPhotoReason: '' })
      setState('ready')
      return true
    } catch (error) {
      setState(isFull(error) ? 'full' : 'failed')
      return false
    }
  }

  function take(event: ChangeEvent<HTMLInputElement>) {
    const [file] = event.target.files ?? []
    event.target.value = ''
    if (file) hold(keep(file))
  }
  return { take, state }
}

function TakenPhotos() {
  const t = useTranslations('photo')
  const { draft, values, set } = useEditor()
  const { database } = useWork()
  const { queue, sent } = useDelivery()
  const { photos } = values
  const last = photos.at(-1)

  /** One that an earlier revision names stays on the phone, for that revision. */
  function remove(sha256: string) {
    set({ photos: photos.filter(other => other !== sha256) })
    const { visitId } = draft
    const revisions = [...queue, ...sent].filter(item => item.kind === 'visit' && item.subjectId === visitId)
    if (!revisions.some(item => namedIn(item).includes(sha256))) void dropPhoto(database, { visitId, sha256 })
  }

  return (
    <div>
      <PhotoStrip visitId={draft.visitId} names={photos} />
      {last ? (
        <button type="button" className={styles.textButton} onClick={() => remove(last)}>
          {t('removeLast')}
        </button>
      ) : null}
    </div>
  )
}
