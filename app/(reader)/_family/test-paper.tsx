import { formOf, paperOf } from '#lib/assessments/paper.ts'
import { inLanguage } from '#lib/i18n/label.ts'
import { AloudBar } from '../_pages/aloud-bar.tsx'
import type { FamilyView } from './family-document.tsx'

/** The paper as a plain form: one question under the other, large choices, read aloud by the script where there is a voice. */
export function TestPaper({
  view: { t, home, locale },
  kind,
  attempt,
}: {
  view: FamilyView
  kind: 'pre' | 'post'
  attempt: string
}) {
  const paper = paperOf(home.definition, formOf(kind))
  return (
    <>
      <p className="summary">{t(`family.test.note.${kind}`, { count: paper.length })}</p>
      <AloudBar t={t} recording={undefined} />
      <form method="post" action="/api/family/test" data-paper="">
        <input type="hidden" name="attempt" value={attempt} />
        {paper.map(({ item, options }, at) => (
          <fieldset key={item.code} className="question">
            <legend>{t('family.question', { n: at + 1, words: inLanguage(item.stem, locale) })}</legend>
            {options.map(({ letter, option }) => (
              <label key={option.key}>
                <input type="radio" name={item.code} value={option.key} required /> {letter}{' '}
                {inLanguage(option, locale)}
              </label>
            ))}
          </fieldset>
        ))}
        <div className="question">
          <label>
            <input type="checkbox" name="proxy" value="yes" /> {t('family.test.proxy')}
          </label>
        </div>
        <div className="answers">
          <button type="submit">{t('family.send')}</button>
        </div>
      </form>
    </>
  )
}
