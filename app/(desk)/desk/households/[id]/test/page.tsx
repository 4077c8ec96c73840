import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { fullMarks } from '#lib/assessments/evidence-rules.ts'
import { getRecorded } from '#lib/assessments/queries.ts'
import { testResult } from '#lib/assessments/rules.ts'
import { dayWords } from '#lib/i18n/dates.ts'
import { PageLink } from '../../../../../_ui/page-link.tsx'
import { Panel } from '../../../../../_ui/panel.tsx'
import { Row, RowList } from '../../../../../_ui/row-list.tsx'
import { FormPage } from '../../../../_forms/form-page.tsx'
import { RecordedList } from '../../../../_forms/recorded-list.tsx'
import { formContext } from '../_record/form-context.ts'
import { TestForm } from './test-form.tsx'

type PageProps = { params: Promise<{ id: string }>; searchParams: Promise<{ replaces?: string }> }

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('deskForms'))('test.title'),
})

/** 前测、后测: the marks of one paper; earlier ones stand beside and can be corrected. */
export default async function TestPage({ params, searchParams }: PageProps) {
  const { context, id, definition, facts, t, locale, back, shared } = await formContext(params, 'test.record')
  const { tests } = await getRecorded(context, id)
  const { replaces } = await searchParams
  const corrected = tests.find(row => row.id === replaces && row.own)
  const result = testResult(facts.tests, definition)
  const { completionRule: rule } = definition
  return (
    <FormPage
      back={back}
      title={corrected ? t('deskForms.test.correct') : t('deskForms.test.title')}
      sub={t('deskForms.test.sub', {
        pass: rule.postTestMin,
        excellent: rule.postTestExcellent,
        attempts: rule.testAttempts,
      })}
      aside={
        <>
          <Panel title={t('deskForms.test.papers')}>
            <RowList>
              <Row href={`/desk/households/${id}/test/sheet`} title={t('deskForms.test.sheet.title')} />
              {(['A', 'B'] as const).map(form => (
                <Row key={form} href={`/desk/tests/${form}`} title={t('deskForms.test.print', { form })} />
              ))}
            </RowList>
          </Panel>
          <Panel title={t('deskForms.recorded')}>
            <RecordedList
              empty={t('deskForms.test.none')}
              items={tests.map(row => ({
                key: row.id,
                title: t('deskForms.test.line', {
                  kind: t(`deskForms.test.kinds.${row.kind}`),
                  score: row.score,
                }),
                note: t('deskForms.recordedBy', { day: dayWords(row.onDate, locale), name: row.by ?? '' }),
                action: row.own ? (
                  <PageLink href={`/desk/households/${id}/test?replaces=${row.id}`}>
                    {t('deskForms.correct')}
                  </PageLink>
                ) : undefined,
              }))}
            />
          </Panel>
        </>
      }
    >
      <TestForm
        key={corrected?.id ?? 'new'}
        {...shared}
        kinds={corrected ? [corrected.kind] : result.pre === null ? ['pre', 'post'] : ['post']}
        full={fullMarks(definition)}
        step={definition.knowledgeTest.pointsEach}
        corrected={
          corrected && {
            id: corrected.id,
            form: corrected.form,
            score: corrected.score,
            onDate: corrected.onDate,
            administeredBy: corrected.administeredBy,
          }
        }
      />
    </FormPage>
  )
}
