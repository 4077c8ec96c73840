'use client'

import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Draft, PersonDatabase } from '../_outbox/database.ts'
import { type SaveState, saverOf, writeDraft } from '../_outbox/drafts.ts'
import type { VisitForm } from './form.ts'

/**
 * Keeps a draft on the phone on every change, and once more when the page is hidden or left. Nothing is written
 * before the first change: opening a draft does not make it newer.
 */
export function useAutosave(database: PersonDatabase, draft: Draft, values: VisitForm) {
  const [saved, setSaved] = useState<SaveState>({ kind: 'saved', at: draft.savedAt })
  const saver = useMemo(() => saverOf(writeDraft(database), setSaved), [database])
  const newest = useRef(draft.form)

  const save = useCallback(
    (form: VisitForm) => {
      newest.current = form
      saver.put({ ...draft, form, savedAt: Date.now() })
    },
    [saver, draft],
  )

  const kept = useRef(JSON.stringify(draft.form))
  useEffect(() => {
    const text = JSON.stringify(values)
    if (text === kept.current) return
    kept.current = text
    save(JSON.parse(text) as VisitForm)
  }, [values, save])

  useEffect(() => {
    const leaving = () => {
      if (newest.current !== draft.form) save(newest.current)
    }
    document.addEventListener('visibilitychange', leaving)
    window.addEventListener('pagehide', leaving)
    return () => {
      document.removeEventListener('visibilitychange', leaving)
      window.removeEventListener('pagehide', leaving)
    }
  }, [save, draft])

  return { saved, settle: saver.settled }
}
