import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { compareEditions, listEditions } from '#lib/handbook/queries-editions.ts'
import { dayWords } from '#lib/i18n/dates.ts'
import { Button } from '../../../../_ui/button.tsx'
import { SelectField } from '../../../../_ui/field.tsx'
import { DeskPage, PageHead, Stack } from '../../../../_ui/page.tsx'
import { Panel } from '../../../../_ui/panel.tsx'
import { StatusTag } from '../../../../_ui/status-tag.tsx'
import { handbookContext, type SearchParams } from '../../../_desk/context.ts'
import { FormRow } from '../../../_forms/command-form.tsx'
import { BackLink } from '../../../_forms/form-page.tsx'
import { Because } from '../_parts/because.tsx'
import { Difference } from '../_parts/difference.tsx'
import styles from '../_parts/handbook.module.css'
import { themesBehind } from '../_parts/themes-behind.ts'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('handbook'))('book.compare'),
})

/** Any two editions, section by section, each changed passage with why it changed; the address is the choice. */
export default async function ComparePage({ searchParams }: { searchParams: SearchParams }) {
  const context = await handbookContext()
  const { read, locale } = context
  const t = await getTranslations()
  const [editions, query] = await Promise.all([listEditions(read), searchParams])
  const named = (code: unknown) => editions.find(edition => edition.code === code)
  const to = named(query.to) ?? editions[0]
  const from = named(query.from) ?? editions.find(({ id }) => id !== to?.id) ?? to
  const found = from && to ? await compareEditions(read, from.id, to.id, locale) : []
  const themes = await themesBehind(
    context,
    found.flatMap(({ changes }) => changes.map(({ reason }) => reason)),
    t,
  )
  const choice = (name: 'from' | 'to', chosen: string | undefined) => (
    <SelectField label={t(`handbook.compare.${name}`)} name={name} defaultValue={chosen}>
      {editions.map(({ code, number }) => (
        <option key={code} value={code}>
          {t('handbook.book.edition', { number, code })}
        </option>
      ))}
    </SelectField>
  )
  return (
    <DeskPage>
      <BackLink href="/desk/handbook" label={t('handbook.places.book')} />
      <PageHead
        title={t('handbook.compare.title', {
          from: from?.number ?? 0,
          to: to?.number ?? 0,
          count: found.length,
        })}
        sub={
          to?.note
            ? t('handbook.compare.note', { note: to.note })
            : to && dayWords(to.publishedOn, locale, { year: true })
        }
      />
      <Stack>
        <Panel>
          <form method="get" className={styles.stack}>
            <FormRow>
              {choice('from', from?.code)}
              {choice('to', to?.code)}
            </FormRow>
            <div>
              <Button type="submit">{t('handbook.compare.show')}</Button>
            </div>
          </form>
        </Panel>
        {found.length === 0 ? <p>{t('handbook.compare.same')}</p> : null}
        {found.map(({ section, title, kind, safetyCritical, changes }) => (
          <Panel
            key={section}
            title={`${section} ${title}`}
            side={
              safetyCritical ? (
                <StatusTag tone="warn" icon="shield-alert">
                  {t('handbook.section.criticalTag')}
                </StatusTag>
              ) : undefined
            }
          >
            {kind === 'changed' ? (
              <Difference
                changes={changes}
                under={(_, n) => {
                  const reason = changes[n]?.reason ?? null
                  return reason ? <Because reason={reason} theme={themes.get(reason.themeId ?? '')} /> : null
                }}
              />
            ) : (
              <p>{t(kind === 'added' ? 'handbook.compare.fresh' : 'handbook.compare.gone')}</p>
            )}
          </Panel>
        ))}
      </Stack>
    </DeskPage>
  )
}
