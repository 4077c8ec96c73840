import { LONGEST_QUERY } from '#lib/handbook/search.ts'
import { Icon } from '../../_ui/icon.tsx'
import type { Page } from '../_document.tsx'

/** 搜一搜: a plain form, so it needs no script. */
export function SearchForm({ page: { t, asked } }: { page: Page }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: <search> is unknown to the phones this is for
    <form className="find" role="search" action="/handbook/search">
      <label className="visually-hidden" htmlFor="q">
        {t('reader.search.label')}
      </label>
      <Icon name="search" />
      <input
        id="q"
        name="q"
        type="search"
        defaultValue={asked}
        placeholder={t('reader.search.example')}
        maxLength={LONGEST_QUERY}
        autoComplete="off"
        enterKeyHint="search"
      />
      <button type="submit">{t('reader.search.go')}</button>
    </form>
  )
}
