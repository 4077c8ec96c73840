import { expect, test } from 'vitest'
import type { Draft } from '#app/(field)/_outbox/database.ts'
import { type SaveState, saverOf } from '#app/(field)/_outbox/drafts.ts'
import { newDraft } from '#app/(field)/_visit/start.ts'
import { hexi } from '../programmes/hexi.ts'
import { NOW, wang } from './wang.ts'

const draft = newDraft(wang, hexi, NOW)
const typed = (problemText: string, savedAt: number): Draft => ({
  ...draft,
  savedAt,
  form: { ...draft.form, problemText },
})

test('a draft is never overwritten by an older one, and 已存 is said only when the disk has it', async () => {
  const disk: string[] = []
  const told: SaveState[] = []
  let open: (() => void) | undefined
  const saver = saverOf(
    async ({ form }) => {
      await new Promise<void>(resolve => (open = resolve))
      disk.push(form.problemText)
    },
    state => told.push(state),
  )
  saver.put(typed('骶', 1))
  saver.put(typed('骶尾', 2))
  saver.put(typed('骶尾部发红', 3))
  expect(told.every(({ kind }) => kind === 'saving')).toBe(true)
  const done = saver.settled()
  for (let i = 0; i < 2; i += 1) {
    await Promise.resolve()
    open?.()
    await new Promise(resolve => setTimeout(resolve))
  }
  await done
  expect(disk).toEqual(['骶', '骶尾部发红'])
  expect(told.at(-1)).toEqual({ kind: 'saved', at: 3 })
})

test('a full phone says so, and the next change tries again', async () => {
  const told: SaveState[] = []
  let full = true
  const saver = saverOf(
    async () => {
      if (full) throw new DOMException('full', 'QuotaExceededError')
    },
    state => told.push(state),
  )
  saver.put(typed('骶', 1))
  await saver.settled()
  expect(told.at(-1)).toEqual({ kind: 'failed' })
  full = false
  saver.put(typed('骶尾', 2))
  await saver.settled()
  expect(told.at(-1)).toEqual({ kind: 'saved', at: 2 })
})
