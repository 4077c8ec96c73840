import { type Recording, soundAddress } from '#lib/handbook/recordings.ts'
import type { translator } from '#lib/i18n/translate.ts'
import { Icon } from '../../_ui/icon.tsx'

interface AloudBarProps {
  t: ReturnType<typeof translator>
  /** A person's voice; else the device's. */
  recording: Recording | undefined
}

/** 朗读条: shown by the script where there is a voice; the words wait here so that the script holds none. */
export function AloudBar({ t, recording }: AloudBarProps) {
  return (
    <div
      className="aloud"
      data-aloud=""
      data-start={t('reader.aloud.start')}
      data-step={t('reader.aloud.step')}
      data-other={t('reader.aloud.other')}
      data-resume={t('reader.aloud.resume')}
      data-say={t('reader.aloud.say')}
      data-recording={recording && soundAddress(recording.sha256)}
      data-type={recording?.mediaType}
      data-listen={t('reader.aloud.listen')}
      data-playing={t('reader.aloud.playing')}
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
