import type { translator } from '#lib/i18n/translate.ts'

const CALLS = ['120', '110', '12356'] as const

/** The bar that is always at the bottom: three numbers that dial (visual.md 5, 急救条). */
export function EmergencyCalls({ t }: { t: ReturnType<typeof translator> }) {
  return (
    <nav className="calls" aria-label={t('reader.calls.label')}>
      {CALLS.map(number => (
        <a key={number} href={`tel:${number}`} data-number={number}>
          <b>{number}</b>
          <span>{t(`reader.calls.n${number}`)}</span>
        </a>
      ))}
    </nav>
  )
}
