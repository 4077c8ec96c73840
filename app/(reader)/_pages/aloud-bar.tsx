import type { translator } from '#lib/i18n/translate.ts'
import { Icon } from '../../_ui/icon.tsx'

/** 朗读条: shown by the script where the device has a voice; the words wait here so that the script holds none. */
export function AloudBar({ t }: { t: ReturnType<typeof translator> }) {
  return (
    <div
      className="aloud"
      data-aloud=""
      data-start={t('reader.aloud.start')}
      data-step={t('reader.aloud.step')}
      data-other={t('reader.aloud.other')}
      data-resume={t('reader.aloud.resume')}
      data-say={t('reader.aloud.say')}
      hidden
    >
      <button type="button" data-play="">
        <Icon name="volume-2" />
        <Icon name="pause" />
        <span data-label="" aria-live="polite">
          {t('reader.aloud.start')}
        </span>
      </button>
      <button
        type="button"
        data-pace=""
        data-slow={t('reader.aloud.usual')}
        data-usual={t('reader.aloud.slow')}
      >
        {t('reader.aloud.slow')}
      </button>
    </div>
  )
}
