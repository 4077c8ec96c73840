import type { Page } from '../_document.tsx'

const SIZES = ['large', 'xl'] as const

/** 大字 or 特大, remembered on this device. */
export function LookChoice({ page: { look, path, t } }: { page: Page }) {
  return (
    <nav className="sizes" aria-label={t('reader.size.label')}>
      {SIZES.map(size => (
        <a
          key={size}
          href={`/handbook/look?size=${size}&to=${path}`}
          aria-current={look.size === size ? 'true' : undefined}
        >
          {t(`reader.size.${size}`)}
        </a>
      ))}
    </nav>
  )
}
