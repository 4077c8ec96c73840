import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { may } from '#lib/access/policy.ts'
import { getBook } from '#lib/handbook/queries-book.ts'
import { Panel } from '../../../../_ui/panel.tsx'
import { Row, RowList } from '../../../../_ui/row-list.tsx'
import { handbookContext } from '../../../_desk/context.ts'
import { FormPage } from '../../../_forms/form-page.tsx'
import { sectionPath } from '../_parts/section-path.ts'
import { PublishForm } from './publish-form.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('handbook'))('publish.submit'),
})

/** Makes the next edition of what is ready. */
export default async function PublishPage() {
  const context = await handbookContext()
  if (!may(context.actor, 'handbook.publish')) notFound()
  const [t, book] = await Promise.all([getTranslations('handbook'), getBook(context)])
  const number = (book.editions[0]?.number ?? 0) + 1
  const comes = book.coming
  return (
    <FormPage
      back={{ href: '/desk/handbook', label: t('places.book') }}
      title={t('publish.title', { number })}
      sub={t('publish.warn')}
      aside={
        <Panel
          title={comes.length === 0 ? t('book.nothing') : t('book.next', { number, count: comes.length })}
        >
          <RowList>
            {comes.map(text => (
              <Row
                key={text.section}
                href={sectionPath(text.section)}
                title={`${text.section} ${text.content.text[context.locale].title}`}
              />
            ))}
          </RowList>
        </Panel>
      }
    >
      <PublishForm keep={context.actor.userId} />
    </FormPage>
  )
}
