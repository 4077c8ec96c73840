import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { formOf, paperOf } from '#lib/assessments/paper.ts'
import { testResult } from '#lib/assessments/rules.ts'
import { inLanguage } from '#lib/i18n/label.ts'
import { ChipLink } from '../../../../../../_ui/choice.tsx'
import { FormPage } from '../../../../../_forms/form-page.tsx'
import { formContext } from '../../_record/form-context.ts'
import { SheetForm } from './sheet-form.tsx'

type PageProps = { params: Promise<{ id: string }>; searchParams: Promise<{ form?: string }> }

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('deskForms'))('test.sheet.title'),
})

/** 按题录入: the answers of one paper as they stand on it; the marks come of themselves. */
export default async function TestSheetPage({ params, searchParams }: PageProps) {
  const { id, definition, facts, t, locale, shared } = await formContext(params, 'test.record')
  const kind = testResult(facts.tests, definition).pre === null ? 'pre' : 'post'
  const asked = (await searchParams).form
  const form = asked === 'A' || asked === 'B' ? asked : formOf(kind)
  return (
    <FormPage
      back={{ href: `/desk/households/${id}/test`, label: t('deskForms.test.title') }}
      title={t('deskForms.test.sheet.title')}
      sub={t('deskForms.test.sheet.sub')}
    >
      <nav aria-label={t('deskForms.test.form')}>
        {(['A', 'B'] as const).map(one => (
          <ChipLink key={one} href={`/desk/households/${id}/test/sheet?form=${one}`} selected={one === form}>
            {t('deskForms.test.paper', { form: one })}
          </ChipLink>
        ))}
      </nav>
      <SheetForm
        key={form}
        {...shared}
        kind={kind}
        form={form}
        questions={paperOf(definition, form).map(({ item, options }, at) => ({
          code: item.code,
          words: t('family.question', { n: at + 1, words: inLanguage(item.stem, locale) }),
          options: options.map(({ letter, option }) => ({
            value: option.key,
            label: `${letter} ${inLanguage(option, locale)}`,
          })),
        }))}
      />
    </FormPage>
  )
}
