/** Signs that part the cells of a line, the most likely last. */
const SEPARATORS = ['，', ';', ',', '\t'] as const
const LOOK_AT_LINES = 20

/**
 * Text as spreadsheets copy and save it: cells parted by tabs, commas or semicolons, quoted where they hold a break,
 * a separator or a quote.
 */
export function readSeparated(text: string): string[][] {
  const separator = separatorOf(text)
  const rows: string[][] = []
  let row: string[] = []
  let cell = ''
  let quoted = false
  const endCell = () => {
    row.push(cell)
    cell = ''
  }
  const endRow = () => {
    endCell()
    rows.push(row)
    row = []
  }
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]!
    if (quoted) {
      if (sign !== '"') cell += sign
      else if (text[at + 1] === '"') {
        cell += '"'
        at += 1
      } else quoted = false
    } else if (sign === '"' && cell === '') quoted = true
    else if (sign === separator) endCell()
    else if (sign === '\n') endRow()
    else if (sign !== '\r' || text[at + 1] !== '\n') cell += sign === '\r' ? '\n' : sign
  }
  if (cell !== '' || row.length > 0) endRow()
  return rows
}

function separatorOf(text: string): string {
  const lines = text.split('\n', LOOK_AT_LINES)
  const uses = (separator: string) => lines.filter(line => line.includes(separator)).length
  return SEPARATORS.reduce((best, separator) => (uses(separator) >= uses(best) ? separator : best))
}

const UTF8_MARK = [0xef, 0xbb, 0xbf]
const UTF16_MARK = [0xff, 0xfe]
const startsWith = (bytes: Uint8Array, mark: readonly number[]) => mark.every((byte, i) => bytes[i] === byte)

/** Text in UTF-8, in GB18030 as Chinese Excel saves it, or in UTF-16 as its “Unicode text”. */
export function decodeText(bytes: Uint8Array): string {
  if (startsWith(bytes, UTF16_MARK)) return new TextDecoder('utf-16le').decode(bytes)
  if (startsWith(bytes, UTF8_MARK)) return new TextDecoder('utf-8').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}
