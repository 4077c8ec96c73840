import { findLastSheet } from '#lib/family/queries.ts'
import { newId } from '#lib/ids.ts'
import { familyPage } from '../../_family/family-document.tsx'
import { TestPaper } from '../../_family/test-paper.tsx'
import { TestResult } from '../../_family/test-result.tsx'

/** 前测 or 后测 in large type: the result of the last one with what to read again, then the paper that is open. */
export const GET = familyPage(async view => {
  const { t, home, read, householdId } = view
  const last = await findLastSheet(read, householdId)
  const title = t(`family.test.title.${home.test ?? 'none'}`)
  return {
    title,
    aloud: home.test !== null,
    body: (
      <>
        <h1>{title}</h1>
        {last ? <TestResult view={view} last={last} /> : null}
        {home.test ? <TestPaper view={view} kind={home.test} attempt={newId()} /> : null}
        {home.test || last ? null : <p className="summary">{t('family.test.notNow')}</p>}
        <p>
          <a className="go" href="/family">
            {t('family.back')}
          </a>
        </p>
      </>
    ),
  }
})
