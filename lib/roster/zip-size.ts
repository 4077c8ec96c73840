const END = 0x06054b50
const ENTRY = 0x02014b50
const END_LENGTH = 22
const ENTRY_LENGTH = 46
const LONGEST_COMMENT = 65_535

/**
 * How many bytes the files of a zip say they have once unpacked; null when it is not a whole zip. Asked before a
 * workbook is opened, so that a small file cannot fill the memory.
 */
export function unpackedSize(bytes: Uint8Array): number | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const first = Math.max(0, bytes.length - END_LENGTH - LONGEST_COMMENT)
  let end = bytes.length - END_LENGTH
  while (end >= first && view.getUint32(end, true) !== END) end -= 1
  if (end < first) return null
  const count = view.getUint16(end + 10, true)
  let at = view.getUint32(end + 16, true)
  let size = 0
  for (let i = 0; i < count; i++) {
    if (at + ENTRY_LENGTH > bytes.length || view.getUint32(at, true) !== ENTRY) return null
    size += view.getUint32(at + 24, true)
    const names = [28, 30, 32].reduce((sum, offset) => sum + view.getUint16(at + offset, true), 0)
    at += ENTRY_LENGTH + names
  }
  return size
}
