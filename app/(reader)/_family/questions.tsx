import type { FamilyView } from './family-document.tsx'

interface QuestionsProps {
  view: Pick<FamilyView, 't'>
  action: string
  questions: readonly string[]
  options: readonly { value: number; label: string }[]
  remark?: boolean
}

/** Questions with one answer each as a plain form: large choices, no script. */
export function Questions({ view: { t }, action, questions, options, remark }: QuestionsProps) {
  return (
    <form method="post" action={action}>
      {questions.map((question, n) => (
        <fieldset key={question} className="question">
          <legend>{t('family.question', { n: n + 1, words: question })}</legend>
          {options.map(({ value, label }) => (
            <label key={value}>
              <input type="radio" name={`a${n}`} value={value} required /> {label}
            </label>
          ))}
        </fieldset>
      ))}
      {remark ? (
        <div className="understood">
          <label htmlFor="remark">{t('family.survey.remark')}</label>
          <textarea id="remark" name="remark" rows={3} maxLength={500} />
        </div>
      ) : null}
      <div className="answers">
        <button type="submit" value="yes">
          {t('family.send')}
        </button>
      </div>
    </form>
  )
}
