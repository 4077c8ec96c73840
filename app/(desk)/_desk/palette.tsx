'use client'

import { useRouter } from 'next/navigation'
import { useTranslations } from 'next-intl'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import type { Found } from '#lib/finding/queries.ts'
import styles from './palette.module.css'

/** How long after the last key the server is asked. */
const PAUSE_MS = 120

interface Choice {
  href: string
  label: string
  side: string
}

/** Opens pages, deeds and families by a few letters, from anywhere at the desk: Ctrl+K or the button of the menu. */
export function Palette({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useTranslations('finding')
  const box = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    if (open && !box.current?.open) box.current?.showModal()
    if (!open && box.current?.open) box.current.close()
  }, [open])
  return (
    <dialog ref={box} aria-label={t('title')} className={styles.palette} onClose={onClose}>
      {open ? <Finder onClose={onClose} /> : null}
    </dialog>
  )
}

function Finder({ onClose }: { onClose: () => void }) {
  const t = useTranslations('finding')
  const router = useRouter()
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const { found, state } = useFound(typed)
  const id = useId()
  const choices: Choice[] = [
    ...found.families.map(({ href, caregiver, elder, studentNo, year }) => ({
      href,
      label: caregiver === null ? elder : t('family', { caregiver, elder }),
      side: t('number', { studentNo, year: String(year) }),
    })),
    ...found.places.map(({ key, href }) => ({ href, label: t(`place.${key}` as never), side: '' })),
  ]
  const chosen = Math.min(at, choices.length - 1)

  function go(choice: Choice | undefined) {
    if (!choice) return
    onClose()
    router.push(choice.href)
  }

  function onKeyDown(event: KeyboardEvent) {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0 && choices.length > 0) {
      event.preventDefault()
      const next = (chosen + step + choices.length) % choices.length
      setAt(next)
      document.getElementById(`${id}-${next}`)?.scrollIntoView({ block: 'nearest' })
    }
    if (event.key === 'Enter') {
      event.preventDefault()
      go(choices[chosen])
    }
  }

  return (
    <div className={styles.box}>
      <input
        // biome-ignore lint/a11y/noAutofocus: it was opened to type
        autoFocus
        type="text"
        role="combobox"
        aria-expanded="true"
        aria-controls={`${id}-list`}
        aria-activedescendant={chosen >= 0 ? `${id}-${chosen}` : undefined}
        aria-autocomplete="list"
        aria-label={t('label')}
        placeholder={t('label')}
        autoComplete="off"
        spellCheck={false}
        maxLength={40}
        className={styles.input}
        value={typed}
        onChange={event => {
          setTyped(event.target.value)
          setAt(0)
        }}
        onKeyDown={onKeyDown}
      />
      <div id={`${id}-list`} role="listbox" aria-label={t('results')} className={styles.list}>
        {choices.map((choice, i) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's
          <div
            key={choice.href}
            id={`${id}-${i}`}
            role="option"
            aria-selected={i === chosen}
            tabIndex={-1}
            className={styles.option}
            onClick={() => go(choice)}
            onMouseMove={() => setAt(i)}
          >
            <span>{choice.label}</span>
            <span className={styles.side}>{choice.side}</span>
          </div>
        ))}
      </div>
      <p role="status" className={styles.hint}>
        {state === 'failed' ? t('failed') : choices.length === 0 && state === 'done' ? t('none') : t('hint')}
      </p>
    </div>
  )
}

const nothing: Found = { places: [], families: [] }

/** What the server finds for what was typed, the newest answer only. */
function useFound(typed: string) {
  const [found, setFound] = useState(nothing)
  const [state, setState] = useState<'asking' | 'done' | 'failed'>('asking')
  useEffect(() => {
    const stop = new AbortController()
    const timer = setTimeout(
      async () => {
        try {
          const headers = { 'x-warmhand-find': encodeURIComponent(typed) }
          const response = await fetch('/api/finding', { headers, signal: stop.signal })
          if (!response.ok) return setState('failed')
          setFound((await response.json()) as Found)
          setState('done')
        } catch {
          if (!stop.signal.aborted) setState('failed')
        }
      },
      typed === '' ? 0 : PAUSE_MS,
    )
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [typed])
  return { found, state }
}

/** Opens with Ctrl+K or ⌘K. */
export function usePalette() {
  const [open, setOpen] = useState(false)
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.shiftKey) return
      event.preventDefault()
      setOpen(now => !now)
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
  return { open, show: () => setOpen(true), hide: () => setOpen(false) }
}
