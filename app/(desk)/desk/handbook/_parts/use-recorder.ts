'use client'

import { useEffect, useRef, useState } from 'react'

/** MP4 first: old iPhones play no WebM. */
const TYPES = ['audio/mp4', 'audio/webm'] as const
const ONE_SECOND_MS = 1000

export interface Recorder {
  /** False where the browser or the connection gives no microphone. */
  possible: boolean
  /** Seconds since the start; null while nothing is recorded. */
  seconds: number | null
  /** True when the microphone was refused. */
  refused: boolean
  start: () => Promise<void>
  stop: () => void
}

/** Records from the microphone and hands over the sound when stopped; gives the microphone back when the page is left. */
export function useRecorder(onSound: (sound: Blob) => void): Recorder {
  const [possible, setPossible] = useState(false)
  const [seconds, setSeconds] = useState<number | null>(null)
  const [refused, setRefused] = useState(false)
  const recorder = useRef<MediaRecorder | null>(null)

  useEffect(() => {
    setPossible('MediaRecorder' in window && Boolean(navigator.mediaDevices))
    return () => {
      for (const track of recorder.current?.stream.getTracks() ?? []) track.stop()
    }
  }, [])

  const running = seconds !== null
  useEffect(() => {
    if (!running) return
    const timer = setInterval(() => setSeconds(before => (before ?? 0) + 1), ONE_SECOND_MS)
    return () => clearInterval(timer)
  }, [running])

  async function start() {
    setRefused(false)
    try {
      const stream = await navigator.mediaDevices.getUserMedia({ audio: true })
      const mimeType = TYPES.find(type => MediaRecorder.isTypeSupported(type))
      const made = new MediaRecorder(stream, mimeType ? { mimeType } : {})
      const parts: Blob[] = []
      made.ondataavailable = ({ data }) => parts.push(data)
      made.onstop = () => {
        for (const track of stream.getTracks()) track.stop()
        setSeconds(null)
        onSound(new Blob(parts))
      }
      recorder.current = made
      made.start()
      setSeconds(0)
    } catch {
      setRefused(true)
    }
  }

  return { possible, seconds, refused, start, stop: () => recorder.current?.stop() }
}
