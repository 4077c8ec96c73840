'use client'

import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { QueueFile, type QueueFileItem } from '#lib/visits/queue-file.ts'
import type { Receipt } from '#lib/visits/receipt.ts'
import { type SendProblem, send } from '../../../../_ui/send.ts'

type Why = 'notAssignedOnDate' | 'notReachable' | 'altered' | 'otherKind'

/** What became of one record of the file, and why it is not simply taken. */
export interface Fate {
  kind: 'waits' | 'accepted' | 'setAside' | 'beside' | 'left'
  why?: Why
  /** The server's own words. */
  sentence?: string
}

const VISIT = /^\/api\/visits\/[0-9a-f-]{36}\/revisions\/[0-9a-f-]{36}$/

/** A phone's file in the browser: read, then taken in one by one, in the order in which the phone would have sent. */
export function useFile(taken: () => void) {
  const t = useTranslations('errors')
  const [file, setFile] = useState<QueueFile | null>(null)
  const [broken, setBroken] = useState(false)
  const [fates, setFates] = useState<Record<string, Fate>>({})
  const [at, setAt] = useState<number | null>(null)

  async function read(chosen: Blob) {
    const found = await queueFileIn(chosen)
    setBroken(found === null)
    setFates({})
    setFile(found)
  }

  async function take() {
    if (!file) return
    for (const [place, item] of file.items.entries()) {
      const before = fates[item.id]?.kind ?? 'waits'
      if (before !== 'waits' && before !== 'left') continue
      setAt(place)
      const fate = await takeIn(file, item, t('offline'))
      setFates(known => ({ ...known, [item.id]: fate }))
    }
    setAt(null)
    taken()
  }

  const forget = () => {
    setFile(null)
    setFates({})
  }
  return { file, broken, fates, at, read, take, forget }
}

async function queueFileIn(chosen: Blob): Promise<QueueFile | null> {
  try {
    return QueueFile.parse(JSON.parse(await chosen.text()))
  } catch {
    return null
  }
}

async function takeIn(file: QueueFile, item: QueueFileItem, offline: string): Promise<Fate> {
  if (item.kind !== 'visit' || !VISIT.test(item.address)) return { kind: 'left', why: 'otherKind' }
  const { bytes, sha256 } = item
  const answer = await send<Receipt>('PUT', `${item.address}/from-file`, {
    authorId: file.author.id,
    bytes,
    sha256,
  })
  if (!answer.ok) return fateOf(answer.problem, offline)
  const { disposition, reason } = answer.body
  return disposition === 'setAside'
    ? { kind: 'setAside', why: reason ?? 'notAssignedOnDate' }
    : { kind: 'accepted' }
}

function fateOf(problem: SendProblem, offline: string): Fate {
  if (problem.status === 0) return { kind: 'left', sentence: offline }
  if (problem.status === 404) return { kind: 'left', why: 'notReachable' }
  if (problem.code === 'fileAltered') return { kind: 'left', why: 'altered' }
  if (problem.status === 409 && 'kept' in problem.extra) return { kind: 'beside', sentence: problem.message }
  const said = [problem.message, ...problem.fields.map(({ message }) => message)]
  return { kind: 'left', sentence: said.join(' ') }
}
