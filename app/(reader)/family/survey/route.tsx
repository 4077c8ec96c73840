import { inLanguage } from '#lib/i18n/label.ts'
import { familyPage } from '../../_family/family-document.tsx'
import { Questions } from '../../_family/questions.tsx'

/** 满意度调查, or thanks once it is filled in. */
export const GET = familyPage(view => {
  const { t, home, locale } = view
  const { items, scale } = home.definition.survey
  return {
    title: t('family.survey.title'),
    body: (
      <>
        <h1>{t('family.survey.title')}</h1>
        <p className="summary">{t(home.survey ? 'family.survey.note' : 'family.survey.done')}</p>
        {home.survey ? (
          <Questions
            view={view}
            action="/api/family/survey"
            questions={items.map(item => inLanguage(item, locale))}
            options={scale.map(step => ({ value: step.value, label: inLanguage(step, locale) }))}
            remark
          />
        ) : null}
        <p>
          <a className="go" href="/family">
            {t('family.back')}
          </a>
        </p>
      </>
    ),
  }
})
