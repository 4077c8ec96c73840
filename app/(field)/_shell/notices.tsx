'use client'

import { useTranslations } from 'next-intl'
import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react'
import { Toast } from '#app/_ui/toast.tsx'
import { useRoute } from './router.tsx'

export interface Notice {
  words: string
  undo?: { label: string; do: () => void }
}

const NoticeContext = createContext<(notice: Notice) => void>(() => undefined)

/** Says in a line at the foot what was done; stays while the place changes, but never over the form's button. */
export const useNotice = () => useContext(NoticeContext)

export function Notices({ children }: { children: ReactNode }) {
  const t = useTranslations('field.today')
  const { screen } = useRoute()
  const [notice, setNotice] = useState<(Notice & { key: number }) | null>(null)
  const say = useCallback((next: Notice) => setNotice(last => ({ ...next, key: (last?.key ?? 0) + 1 })), [])
  return (
    <NoticeContext.Provider value={say}>
      {children}
      {useMemo(
        () => (
          <Toast
            aboveBar
            message={screen === 'visit' ? null : (notice?.words ?? null)}
            messageKey={notice?.key}
            undoLabel={notice?.undo?.label}
            onUndo={notice?.undo?.do}
            onDismiss={() => setNotice(null)}
            dismissLabel={t('close')}
          />
        ),
        [notice, t, screen],
      )}
    </NoticeContext.Provider>
  )
}
