'use client'

import { useEffect, useState } from 'react'
import { send } from '../../../../../_ui/send.ts'

const EVERY_MS = 20_000

/** Who else has this text open: says that somebody is here, and hears the others' names. */
export function useOthers(proposalId: string | null): string[] {
  const [others, setOthers] = useState<string[]>([])
  useEffect(() => {
    if (proposalId === null) return
    let gone = false
    const ask = async () => {
      const result = await send<{ others: string[] }>('PUT', `/api/proposals/${proposalId}/presence`, {
        here: true,
      })
      if (!gone && result.ok) setOthers(result.body.others)
    }
    void ask()
    const timer = setInterval(ask, EVERY_MS)
    return () => {
      gone = true
      clearInterval(timer)
    }
  }, [proposalId])
  return others
}
