import { create } from 'qrcode'

/** Squares of quiet margin that readers of QR codes ask for. */
const QUIET = 2

/** An address as a QR code, drawn as one path: sharp at any size, black on white. */
export function QrCode({ text, label, className }: { text: string; label: string; className?: string }) {
  const { data, size } = create(text, { errorCorrectionLevel: 'M' }).modules
  const squares = [...data].flatMap((dark, i) =>
    dark ? [`M${QUIET + (i % size)} ${QUIET + Math.floor(i / size)}h1v1h-1z`] : [],
  )
  const side = size + 2 * QUIET
  return (
    <svg
      className={className}
      viewBox={`0 0 ${side} ${side}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <path d={`M0 0h${side}v${side}h-${side}z`} fill="#ffffff" />
      <path d={squares.join('')} fill="#000000" />
    </svg>
  )
}
