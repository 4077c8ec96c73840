'use client'

import { useRef, useState } from 'react'
import { PageLink } from './page-link.tsx'
import styles from './seat-grid.module.css'
import { type SeatState, SeatTile } from './seat-tile.tsx'

export type Seat = {
  /** Stable key of the seat, also when the order changes. */
  key: string
  number: number
  state: SeatState
  percent?: number
  href: string
  /** Spoken by screen readers, whole sentence. */
  label: string
  /** For the line under the grid: who, and how things stand. */
  title?: React.ReactNode
  note?: React.ReactNode
}

type SeatGridProps = {
  seats: readonly Seat[]
  /** Spoken name of the grid. */
  label: string
  /** How to move, spoken once with the name. */
  hint?: string
  /** Key of the ringed seat, for example the one a filter or a search points at. */
  selected?: string
  /** Words of the link at the end of the line; without it there is no line. */
  openLabel?: React.ReactNode
  /** A SeatLegend; stands between the grid and the line. */
  legend?: React.ReactNode
}

const columns = 10
const hop: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -columns, ArrowDown: columns }

/** 百户图: every tile a link; one tab stop, arrow keys move, Home and End go to the ends of the row. */
export function SeatGrid({ seats, label, hint, selected, openLabel, legend }: SeatGridProps) {
  const given = seats.findIndex(seat => seat.key === selected)
  const [stop, setStop] = useState(Math.max(0, given))
  const [shown, setShown] = useState<number | null>(given < 0 ? null : given)
  const links = useRef<(HTMLAnchorElement | null)[]>([])

  function move(event: React.KeyboardEvent, from: number) {
    const rowStart = from - (from % columns)
    const to =
      event.key === 'Home'
        ? rowStart
        : event.key === 'End'
          ? rowStart + columns - 1
          : from + (hop[event.key] ?? 0)
    const within = Math.min(to, seats.length - 1)
    if (within === from || within < 0 || (to >= seats.length && event.key === 'ArrowDown')) return
    event.preventDefault()
    links.current[within]?.focus()
  }

  const line = shown === null ? undefined : seats[shown]
  return (
    <div>
      <ul className={styles.grid} aria-label={hint ? `${label} ${hint}` : label}>
        {seats.map((seat, index) => (
          <li key={seat.key} className={styles.cell}>
            <SeatTile
              ref={link => {
                links.current[index] = link
              }}
              href={seat.href}
              label={seat.label}
              state={seat.state}
              percent={seat.percent}
              number={seat.number}
              selected={index === shown}
              tabIndex={index === stop ? 0 : -1}
              onFocus={() => {
                setStop(index)
                setShown(index)
              }}
              onMouseEnter={() => setShown(index)}
              onKeyDown={event => move(event, index)}
            />
          </li>
        ))}
      </ul>
      {legend ? <div className={styles.legendPlace}>{legend}</div> : null}
      {openLabel ? (
        <div className={styles.line}>
          {line ? (
            <>
              <span className={styles.lineWords}>
                <b>{line.title}</b> {line.note}
              </span>
              <PageLink href={line.href} className={styles.open}>
                {openLabel}
              </PageLink>
            </>
          ) : null}
        </div>
      ) : null}
    </div>
  )
}
