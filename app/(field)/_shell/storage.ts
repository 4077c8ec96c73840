'use client'

import { useEffect, useState } from 'react'

/** What the browser says of the room that it gives us. */
export interface PhoneStorage {
  /** It promised not to clear what is kept here; null where it does not say. */
  persisted: boolean | null
  nearlyFull: boolean
}

const NEARLY_FULL = 0.9
const unknown: PhoneStorage = { persisted: null, nearlyFull: false }

async function ask(): Promise<PhoneStorage> {
  const { storage } = navigator
  if (!storage?.persist) return unknown
  const persisted = (await storage.persisted()) || (await storage.persist())
  const { usage = 0, quota = 0 } = (await storage.estimate?.()) ?? {}
  return { persisted, nearlyFull: quota > 0 && usage / quota > NEARLY_FULL }
}

/** Asks the browser to keep what is stored, once per opening, and how full it is. */
export function usePhoneStorage(): PhoneStorage {
  const [storage, setStorage] = useState(unknown)
  useEffect(() => {
    ask().then(setStorage, () => undefined)
  }, [])
  return storage
}
