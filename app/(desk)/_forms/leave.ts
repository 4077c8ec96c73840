'use client'

import { useRouter } from 'next/navigation'
import { useCallback } from 'react'

/**
 * Goes on after something was saved: to a page that says so (`?saved=…`) and shows it fresh. Stays busy until that
 * page is on its way.
 */
export function useLeave(): (href: string) => void {
  const router = useRouter()
  return useCallback(
    href => {
      router.push(href)
      router.refresh()
    },
    [router],
  )
}
