import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { outline } from '#db/content/handbook/outline.ts'
import { listEditions } from '#lib/handbook/queries-editions.ts'
import { type HandoutRow, listHandouts } from '#lib/handbook/queries-handouts.ts'
import { listReteach } from '#lib/handbook/queries-reteach.ts'
import { dayWords } from '#lib/i18n/dates.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { ButtonLink } from '../../../../../_ui/button.tsx'
import { Panel } from '../../../../../_ui/panel.tsx'
import type { SearchParams } from '../../../../_desk/context.ts'
import type { Words } from '../../../../_desk/words.ts'
import { FormPage } from '../../../../_forms/form-page.tsx'
import { Notice } from '../../../../_forms/notice.tsx'
import { RecordedList } from '../../../../_forms/recorded-list.tsx'
import { formContext } from '../_record/form-context.ts'
import { joined } from '../_record/words.ts'
import { HandoutForm } from './handout-form.tsx'
import { WithdrawHandout } from './withdraw-handout.tsx'

type PageProps = { params: Promise<{ id: string }>; searchParams: SearchParams }

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('handout'))('title'),
})

/** 发放签收: what the family was given on paper, and what it is given now. */
export default async function HandoutsPage({ params, searchParams }: PageProps) {
  const { context, id, definition, t, locale, back, shared } = await formContext(params, 'handout.record')
  const [rows, editions, reteach, { saved }] = await Promise.all([
    listHandouts(context.read, id),
    listEditions(context.read),
    listReteach(context.read, [{ id, definition }]),
    searchParams,
  ])
  const toReprint = (reteach.get(id) ?? []).filter(({ pages }) => pages).map(({ section }) => section)
  return (
    <FormPage
      back={back}
      title={t('handout.title')}
      sub={t('handout.sub')}
      aside={
        <Panel
          title={t('handout.given')}
          side={
            <ButtonLink size="small" icon="printer" href={`/desk/handbook/copies?home=${id}`}>
              {t('handout.sheet.print')}
            </ButtonLink>
          }
        >
          <RecordedList
            empty={t('handout.none')}
            items={rows.map(row => ({
              key: row.id,
              title: titleOf(t, row),
              note: noteOf(t, row, locale),
              action:
                row.withdrawnReason === null ? <WithdrawHandout {...shared} handoutId={row.id} /> : undefined,
            }))}
          />
        </Panel>
      }
    >
      {saved === 'handout' ? <Notice>{t('handout.saved')}</Notice> : null}
      <HandoutForm
        {...shared}
        editions={editions.map(({ id: value, number, code }) => ({
          value,
          label: t('handout.editionOption', { number, code }),
        }))}
        sections={outline.flatMap(chapter =>
          chapter.sections.map(({ code, title }) => ({ value: code, label: `${code} ${title[locale]}` })),
        )}
        toReprint={toReprint}
      />
    </FormPage>
  )
}

const titleOf = (t: Words, { kind, number, copies }: HandoutRow) => {
  const title = t('handout.titleOf', { kind: t(`handout.kinds.${kind}`), number })
  return copies > 1 ? t('handout.copiesLine', { title, count: copies }) : title
}

function noteOf(t: Words, row: HandoutRow, locale: Locale): string {
  const signed = row.signed === null ? [] : [t(row.signed ? 'handout.isSigned' : 'handout.unsigned')]
  return joined(t, [
    t('handout.by', { day: dayWords(row.onDate, locale), name: row.by }),
    ...(row.sections.length > 0 ? [t('handout.bySections', { sections: joined(t, row.sections) })] : []),
    ...signed,
    ...(row.withdrawnReason === null ? [] : [t('handout.withdrawn', { reason: row.withdrawnReason })]),
  ])
}
