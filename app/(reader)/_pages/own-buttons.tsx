import { shortAddress } from '#lib/handbook/addresses.ts'
import type { translator } from '#lib/i18n/translate.ts'
import { Icon } from '../../_ui/icon.tsx'

/** 记下这一节 and 发给家人: both need the script, which shows them. */
export function OwnButtons({ code, t }: { code: string; t: ReturnType<typeof translator> }) {
  return (
    <div className="answers own" data-own="" hidden>
      <button
        type="button"
        data-keep=""
        data-on={t('reader.own.kept')}
        data-off={t('reader.own.keep')}
        aria-pressed="false"
      >
        {t('reader.own.keep')}
      </button>
      <button type="button" data-share={shortAddress(code)} data-copied={t('reader.own.copied')} hidden>
        <Icon name="share-2" /> <span>{t('reader.own.share')}</span>
      </button>
    </div>
  )
}
