import type { Page } from '../_document.tsx'

const SIZES = ['large', 'xl'] as const
const CONTRASTS = ['normal', 'high', 'black'] as const

/** 大字 or 特大, remembered on this device. */
export function SizeChoice({ page: { look, path, t } }: { page: Page }) {
  return (
    <nav className="sizes" aria-label={t('reader.size.label')}>
      {SIZES.map(size => (
        <a
          key={size}
          href={`/handbook/look?size=${size}&to=${encodeURIComponent(path)}`}
          aria-current={look.size === size ? 'true' : undefined}
        >
          {t(`reader.size.${size}`)}
        </a>
      ))}
    </nav>
  )
}

/** The ground: white, high contrast or black. */
export function ContrastChoice({ page: { look, path, t } }: { page: Page }) {
  return (
    <nav aria-label={t('reader.contrast.label')} className="contrasts">
      {CONTRASTS.map(contrast => (
        <a
          key={contrast}
          href={`/handbook/look?contrast=${contrast}&to=${encodeURIComponent(path)}`}
          aria-current={look.contrast === contrast ? 'true' : undefined}
        >
          {t(`reader.contrast.${contrast}`)}
        </a>
      ))}
    </nav>
  )
}
