import './emergency.css'
import { Icon } from './icon.tsx'

/*
 * Plain classes and no CSS Module: the reader's documents can use both as they are, by taking emergency.css into
 * their stylesheet.
 */

export type EmergencyCall = {
  number: string
  label: React.ReactNode
  /** 'tel:120'; in the demo numbers of people never dial, these three always do. */
  href: string
  /** urgent: solid red (120). police: red frame (110). heart: grey frame (12356). */
  kind: 'urgent' | 'police' | 'heart'
}

type EmergencyBarProps = {
  label: string
  calls: readonly EmergencyCall[]
  /** That this system is not a way to call for help. */
  note?: React.ReactNode
}

/** Always at the foot of elder pages and of pages about risks. */
export function EmergencyBar({ label, calls, note }: EmergencyBarProps) {
  return (
    <nav aria-label={label} className="emergency-bar">
      <ul className="emergency-bar-calls">
        {calls.map(call => (
          <li key={call.number} className="emergency-bar-slot">
            <a href={call.href} className={`emergency-call emergency-call-${call.kind}`}>
              <b className="emergency-number">{call.number}</b>
              <span className="emergency-words">{call.label}</span>
            </a>
          </li>
        ))}
      </ul>
      {note ? <p className="emergency-note">{note}</p> : null}
    </nav>
  )
}

type RedFlagBoxProps = {
  /** now: stop and call 120. today: see a doctor today. */
  level: 'now' | 'today'
  title: React.ReactNode
  children: React.ReactNode
  /** The full-width call at the end; always there for `now`. */
  call?: { href: string; label: React.ReactNode }
  heading?: 2 | 3
}

/** What must not be overlooked: solid red head and 3 px frame for now, amber frame for today. */
export function RedFlagBox({ level, title, children, call, heading = 2 }: RedFlagBoxProps) {
  const Heading = heading === 2 ? 'h2' : 'h3'
  return (
    <section className={`red-flag red-flag-${level}`}>
      <Heading className="red-flag-title">
        <Icon name={level === 'now' ? 'octagon-alert' : 'triangle-alert'} />
        <span className="red-flag-words">{title}</span>
      </Heading>
      <div className="red-flag-body">
        {children}
        {call ? (
          <a href={call.href} className="red-flag-call">
            <Icon name="phone" />
            <span className="red-flag-words">{call.label}</span>
          </a>
        ) : null}
      </div>
    </section>
  )
}
