import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { isWritable } from '#lib/handbook/proposal-rules.ts'
import { getSectionInWork } from '#lib/handbook/queries-book.ts'
import { DeskPage, PageHead } from '../../../../../_ui/page.tsx'
import { found, handbookContext } from '../../../../_desk/context.ts'
import { BackLink } from '../../../../_forms/form-page.tsx'
import { type SectionParams, sectionOf } from '../../_parts/section-code.ts'
import { sectionPath } from '../../_parts/section-path.ts'
import { SectionEditor } from './section-editor.tsx'

type PageProps = { params: SectionParams }

export const generateMetadata = async ({ params }: PageProps): Promise<Metadata> => ({
  title: (await getTranslations('handbook'))('editor.title', { code: await sectionOf(params), name: '' }),
})

/** The text of a section, part by part; it saves by itself. */
export default async function EditSectionPage({ params }: PageProps) {
  const code = await sectionOf(params)
  const context = await handbookContext()
  const [t, { current, waiting, proposal }] = await Promise.all([
    getTranslations('handbook'),
    found(getSectionInWork(context, code)),
  ])
  const going = proposal && isWritable(proposal.state) ? proposal : undefined
  if (proposal?.state === 'submitted') notFound()
  const base = (waiting ?? current).content
  return (
    <DeskPage>
      <BackLink href={sectionPath(code)} label={`${code} ${base.text[context.locale].title}`} />
      <PageHead
        title={t('editor.title', { code, name: base.text[context.locale].title })}
        sub={t('editor.sub')}
      />
      <SectionEditor
        base={base}
        going={
          going ? { proposalId: going.id, saveId: going.head.saveId, content: going.head.content } : null
        }
        keep={context.actor.userId}
      />
    </DeskPage>
  )
}
