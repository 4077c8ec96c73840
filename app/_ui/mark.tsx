type MarkProps = { size?: string }

/** The sign of 暖手: a hand under a warm light. Silent; the name stands beside it. */
export function Mark({ size = '1.75rem' }: MarkProps) {
  return (
    <svg width={size} height={size} viewBox="0 0 28 28" aria-hidden="true" focusable="false">
      <rect width="28" height="28" rx="7" fill="var(--pine)" />
      <circle cx="15" cy="9" r="3" fill="var(--honey)" />
      <path
        d="M5.5 17.5c2.6-2.6 5-2.6 7.2-.6l2 1.7c1.6 1.3 3.6.9 4.6-.5l2.7-3.4M7 22.2h9.2c2.2 0 3.8-.8 5-2.4"
        fill="none"
        stroke="var(--on-pine)"
        strokeWidth="2.1"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}
