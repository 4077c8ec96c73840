import { findOwnStress } from '#lib/family/queries.ts'
import { inLanguage } from '#lib/i18n/label.ts'
import { familyPage } from '../../_family/family-document.tsx'
import { Questions } from '../../_family/questions.tsx'

/** 照护压力自查 by herself: the questions, or right after them the advice, and whom to call. */
export const GET = familyPage(async view => {
  const { t, home, locale } = view
  const { lead, questions, options, advice } = home.definition.stressCheck
  const told = await findOwnStress(view, view.householdId, home.definition)
  return {
    title: t('family.stress.title'),
    body: (
      <>
        <h1>{t('family.stress.title')}</h1>
        {told ? (
          <>
            <p className="summary">{inLanguage(advice[told.band], locale)}</p>
            {told.crisisPath ? <p className="unreviewed">{t('family.stress.crisis')}</p> : null}
          </>
        ) : (
          <>
            <p className="summary">{t('family.stress.note')}</p>
            <p>{inLanguage(lead, locale)}</p>
            <Questions
              view={view}
              action="/api/family/stress"
              questions={questions.map(question => inLanguage(question, locale))}
              options={options.map(one => ({ value: one.value, label: inLanguage(one, locale) }))}
            />
          </>
        )}
        <p>
          <a className="go" href="/family">
            {t('family.back')}
          </a>
        </p>
      </>
    ),
  }
})
