import type { LastSheet } from '#lib/family/queries.ts'
import { shortAddress } from '#lib/handbook/addresses.ts'
import { inLanguage } from '#lib/i18n/label.ts'
import type { FamilyView } from './family-document.tsx'

/** Her marks, and what was not right with the reason and the section to read again. */
export function TestResult({ view: { t, home, locale }, last }: { view: FamilyView; last: LastSheet }) {
  const { knowledgeTest, completionRule } = home.definition
  const wrong = knowledgeTest.items.filter(({ code, answer }) => last.answers[code] !== answer)
  const passed = last.kind === 'post' && last.score >= completionRule.postTestMin
  return (
    <section aria-labelledby="result">
      <h2 id="result">{t(`family.test.kind.${last.kind}`, { score: last.score })}</h2>
      <p className="summary">
        {last.kind === 'pre'
          ? t('family.test.before')
          : t(passed ? 'family.test.passed' : 'family.test.again', { pass: completionRule.postTestMin })}
      </p>
      {wrong.length > 0 ? (
        <>
          <h2>{t('family.test.readAgain')}</h2>
          {wrong.map(item => (
            <div key={item.code} className="answer">
              <p>
                <b>{inLanguage(item.stem, locale)}</b>
              </p>
              <p>
                {t('family.test.right', {
                  words: inLanguage(item.options.find(({ key }) => key === item.answer) ?? item.stem, locale),
                })}{' '}
                {inLanguage(item.explain, locale)}
              </p>
              <p>
                <a href={shortAddress(item.section)}>{t('family.home.section', { section: item.section })}</a>
              </p>
            </div>
          ))}
        </>
      ) : null}
    </section>
  )
}
