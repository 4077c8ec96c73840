'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { SectionFile } from '#lib/handbook/schema.ts'
import { newId } from '#lib/ids.ts'
import { keepDraft, takeDraft } from '../../../../../_ui/kept-draft.ts'
import { type SendProblem, send } from '../../../../../_ui/send.ts'

/** A text of somebody else's that came in between. */
export interface Head {
  saveId: string
  content: SectionFile
  by: string
}

export type SaveState = 'clean' | 'empty' | 'sending' | 'saved' | 'waiting' | 'stale' | 'refused'

interface Given {
  base: SectionFile
  going: { proposalId: string; saveId: string; content: SectionFile } | null
  keep: string
}

const PAUSE_MS = 1_000
const AGAIN_MS = 5_000
const LOOK_MS = 50

/**
 * The text on the screen and its way to the server: each pause in writing sends it, one at a time, on the save that
 * it was written on. What cannot be sent stays in this tab.
 */
export function useProposalText({ base, going, keep }: Given) {
  const [content, setContent] = useState<SectionFile>(going?.content ?? base)
  const [state, setState] = useState<SaveState>('clean')
  const [savedAt, setSavedAt] = useState<number | null>(null)
  const [stale, setStale] = useState<Head | null>(null)
  const [problem, setProblem] = useState<SendProblem | null>(null)
  const [proposalId, setProposalId] = useState(() => going?.proposalId ?? null)
  const now = useRef({
    content,
    proposalId: going?.proposalId ?? '',
    basedOn: going?.saveId ?? null,
    kept: JSON.stringify(content),
    tried: { id: '', json: '' },
    sending: false,
    stale: false,
  })
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const draftKey = `${keep}:edit:${base.code}`

  const flush = useCallback(async (): Promise<void> => {
    const mine = now.current
    const json = JSON.stringify(mine.content)
    if (mine.sending || mine.stale) return
    if (json === mine.kept) {
      takeDraft(draftKey)
      return setState(before => (before === 'saved' ? before : 'clean'))
    }
    const parsed = SectionFile.safeParse(mine.content)
    if (!parsed.success) return setState('empty')
    mine.proposalId ||= newId()
    if (mine.tried.json !== json) mine.tried = { id: newId(), json }
    mine.sending = true
    setState('sending')
    const result = await send<{ saveId: string }>(
      'PUT',
      `/api/proposals/${mine.proposalId}/saves/${mine.tried.id}`,
      { basedOn: mine.basedOn, content: parsed.data },
    )
    mine.sending = false
    const again = (ms: number) => {
      clearTimeout(timer.current)
      timer.current = setTimeout(flush, ms)
    }
    if (result.ok) {
      mine.basedOn = result.body.saveId
      mine.kept = json
      setProposalId(mine.proposalId)
      setProblem(null)
      setSavedAt(Date.now())
      setState('saved')
      takeDraft(draftKey)
      if (JSON.stringify(mine.content) !== json) again(0)
      return
    }
    const { status, code, extra } = result.problem
    if (code === 'proposalThere') {
      // Somebody began in the same minute: this text goes after that one and is compared with it.
      mine.proposalId = String(extra.proposalId)
      mine.tried = { id: '', json: '' }
      return again(0)
    }
    if (code === 'proposalStale') {
      mine.stale = true
      setStale(extra.head as Head)
      return setState('stale')
    }
    if (status === 0 || status >= 500) {
      setState('waiting')
      return again(AGAIN_MS)
    }
    setProblem(result.problem)
    setState('refused')
  }, [draftKey])

  const change = useCallback(
    (next: SectionFile) => {
      now.current.content = next
      setContent(next)
      const { proposalId: proposal, basedOn } = now.current
      keepDraft(draftKey, { proposalId: proposal, basedOn, content: next })
      clearTimeout(timer.current)
      timer.current = setTimeout(flush, PAUSE_MS)
    },
    [draftKey, flush],
  )

  /** What was typed before the session ended, once. */
  useEffect(() => {
    const draft = takeDraft<{ proposalId: string; basedOn: string | null; content: SectionFile }>(draftKey)
    if (!draft) return
    now.current.proposalId = draft.proposalId || now.current.proposalId
    now.current.basedOn = draft.basedOn ?? now.current.basedOn
    change(draft.content)
  }, [draftKey, change])

  /** Whoever goes on by another way within the pause has the last words sent too. */
  useEffect(
    () => () => {
      clearTimeout(timer.current)
      void flush()
    },
    [flush],
  )

  /** Sends what is on the screen at once. True when the server has it; else the line above says why not. */
  const finish = async (): Promise<boolean> => {
    clearTimeout(timer.current)
    while (now.current.sending) await new Promise(done => setTimeout(done, LOOK_MS))
    await flush()
    return now.current.kept === JSON.stringify(now.current.content)
  }

  const settle = (content: SectionFile, head: Head, kept: SectionFile) => {
    Object.assign(now.current, { basedOn: head.saveId, kept: JSON.stringify(kept), stale: false })
    now.current.tried = { id: '', json: '' }
    setStale(null)
    setProposalId(now.current.proposalId)
    change(content)
  }

  return {
    content,
    change,
    state,
    savedAt,
    problem,
    proposalId,
    stale,
    /** My text, after the one that came in between. */
    keepMine: () => stale && settle(content, stale, stale.content),
    takeTheirs: () => stale && settle(stale.content, stale, stale.content),
    finish,
  }
}
