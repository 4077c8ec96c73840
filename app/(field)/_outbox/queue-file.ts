import { QUEUE_FILE, QUEUE_FILE_FORM, type QueueFile, type QueueFileItem } from '#lib/visits/queue-file.ts'
import { type Item, inOrder } from './item.ts'
import { openItems } from './standing.ts'

interface Given {
  author: { id: string; name: string }
  deviceId: string
  epoch: string
  now: number
}

/** All that is not delivered, as a file for the coordinator's desk. */
export function queueFileOf(queue: readonly Item[], { author, deviceId, epoch, now }: Given): QueueFile {
  return {
    format: QUEUE_FILE,
    form: QUEUE_FILE_FORM,
    savedAt: now,
    deviceId,
    author,
    epoch,
    items: inOrder(openItems(queue)).map(asInFile),
  }
}

const asInFile = (item: Item): QueueFileItem => ({
  id: item.id,
  kind: item.kind,
  subjectId: item.subjectId,
  householdId: item.householdId,
  title: item.title,
  day: item.day,
  address: item.address,
  bytes: item.bytes,
  sha256: item.sha256,
  frozenAt: item.frozenAt,
  status: item.status === 'needsAttention' ? 'needsAttention' : 'waiting',
  problem: item.problem && {
    status: item.problem.status,
    code: item.problem.code,
    sentence: item.problem.sentence,
  },
})

/** Hands a text to the browser as a download. */
export function download(name: string, text: string) {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = address
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
