'use client'

import { useEffect, useRef } from 'react'
import { newId } from '#lib/ids.ts'
import { deviceId } from '../_outbox/database.ts'
import type { Item } from '../_outbox/item.ts'
import { reportOf, sendReport } from '../_outbox/report.ts'
import { useOffline } from './offline.ts'
import type { PhoneStorage } from './storage.ts'

const CALM_MS = 3_000
const AT_LEAST_EVERY_MS = 3_600_000

interface Given {
  userId: string
  queue: readonly Item[]
  sent: readonly Item[]
  filesWaiting: number
  storage: PhoneStorage
  online: boolean
}

/** Tells the server what still lies on this phone: whenever that changes, and hourly while the app is open. */
export function useReport({ userId, queue, sent, filesWaiting, storage, online }: Given) {
  const { offline } = useOffline()
  const last = useRef({ text: '', at: 0 })
  useEffect(() => {
    if (!online || offline === 'starting') return
    const report = reportOf(queue, sent, {
      filesWaiting,
      offline: offline === 'on' ? 'on' : 'off',
      persisted: storage.persisted,
      build: process.env.WARMHAND_VERSION ?? '',
    })
    const text = JSON.stringify(report)
    const say = async () => {
      const due = text !== last.current.text || Date.now() - last.current.at > AT_LEAST_EVERY_MS
      if (due && (await sendReport(await deviceId(newId), userId, report))) {
        last.current = { text, at: Date.now() }
      }
    }
    const soon = setTimeout(() => void say(), CALM_MS)
    const hourly = setInterval(() => void say(), AT_LEAST_EVERY_MS)
    return () => {
      clearTimeout(soon)
      clearInterval(hourly)
    }
  }, [userId, queue, sent, filesWaiting, storage, online, offline])
}
