import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { may } from '#lib/access/policy.ts'
import { paperOf, rightLetter } from '#lib/assessments/paper.ts'
import { listItemShares } from '#lib/assessments/queries.ts'
import { inLanguage } from '#lib/i18n/label.ts'
import { ChipLink } from '../../../../_ui/choice.tsx'
import { DeskPage } from '../../../../_ui/page.tsx'
import { deskContext, deskProgramme, type SearchParams } from '../../../_desk/context.ts'
import { PrintButton } from '../../../_desk/print-button.tsx'
import { BackLink } from '../../../_forms/form-page.tsx'
import styles from './paper.module.css'

type PageProps = { params: Promise<{ form: string }>; searchParams: SearchParams }

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('deskForms'))('test.papers'),
})

/** One paper of the knowledge test in large type, to be printed; or its key, with how often each question was right. */
export default async function TestPaperPage({ params, searchParams }: PageProps) {
  const context = await deskContext()
  const { form } = await params
  if (!may(context.actor, 'test.record') || (form !== 'A' && form !== 'B')) notFound()
  const [t, programme, query] = await Promise.all([getTranslations(), deskProgramme(), searchParams])
  const { locale } = context
  const key = query.key !== undefined
  const paper = paperOf(programme.definition, form)
  const shares = key ? await listItemShares(context, programme) : new Map<string, never>()
  const words = t('deskForms.test.paper', { form })
  return (
    <DeskPage>
      <div className="no-print">
        <BackLink href="/desk/classes" label={t('classes.title')} />
        <nav aria-label={t('deskForms.test.papers')} className={styles.acts}>
          {(['A', 'B'] as const).map(one => (
            <ChipLink key={one} href={`/desk/tests/${one}`} selected={one === form && !key}>
              {t('deskForms.test.paper', { form: one })}
            </ChipLink>
          ))}
          <ChipLink href={`/desk/tests/${form}?key`} selected={key}>
            {t('deskForms.test.key')}
          </ChipLink>
          <PrintButton>{t('deskForms.test.printIt')}</PrintButton>
        </nav>
      </div>
      <article className={styles.paper}>
        <h1 className={styles.title}>
          <span>{locale === 'en' ? programme.nameEn : programme.nameZh}</span>
          <span>{key ? t('deskForms.test.keyOf', { form }) : words}</span>
        </h1>
        {key ? null : (
          <p className={styles.fill}>
            {(['name', 'no', 'date', 'marks'] as const).map(blank => (
              <span key={blank}>{t(`deskForms.test.blank.${blank}`)}</span>
            ))}
          </p>
        )}
        <p>{key ? t('deskForms.test.keyNote') : t('deskForms.test.paperNote', { count: paper.length })}</p>
        <ol className={styles.questions}>
          {paper.map(question => {
            const { item, options } = question
            const share = shares.get(item.code) as { right: number; of: number } | undefined
            return (
              <li key={item.code}>
                <p>{inLanguage(item.stem, locale)}</p>
                {key ? (
                  <p>
                    <b>{rightLetter(question)}</b> {inLanguage(item.explain, locale)}{' '}
                    {t('family.home.section', { section: item.section })}
                    {share ? ` · ${t('deskForms.test.share', share)}` : ''}
                  </p>
                ) : (
                  <ul>
                    {options.map(({ letter, option }) => (
                      <li key={option.key}>
                        ☐ {letter} {inLanguage(option, locale)}
                      </li>
                    ))}
                  </ul>
                )}
              </li>
            )
          })}
        </ol>
      </article>
    </DeskPage>
  )
}
