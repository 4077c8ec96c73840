import type { translator } from '#lib/i18n/translate.ts'
import { Icon } from '../../_ui/icon.tsx'

interface UnderstoodFormProps {
  section: string
  edition: string
  /** What was typed before it was refused. */
  words?: string
  t: ReturnType<typeof translator>
}

/** 看懂了 / 没看懂 and perhaps a sentence: a plain form, no account, no script. */
export function UnderstoodForm({ section, edition, words, t }: UnderstoodFormProps) {
  return (
    <section className="understood" aria-labelledby="understood">
      <h2 id="understood">{t('feedback.ask')}</h2>
      <form method="post" action="/api/handbook/feedback">
        <input type="hidden" name="section" value={section} />
        <input type="hidden" name="edition" value={edition} />
        <p className="trap" aria-hidden="true">
          <label>
            {t('feedback.trap')}
            <input name="website" tabIndex={-1} autoComplete="off" />
          </label>
        </p>
        <label htmlFor="words">{t('feedback.words')}</label>
        <textarea id="words" name="words" rows={3} maxLength={300} defaultValue={words} />
        <div className="answers">
          <button type="submit" name="understood" value="yes">
            <Icon name="check" /> {t('feedback.yes')}
          </button>
          <button type="submit" name="understood" value="no">
            {t('feedback.no')}
          </button>
        </div>
      </form>
    </section>
  )
}
