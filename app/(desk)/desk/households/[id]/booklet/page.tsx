import type { Metadata } from 'next'
import { after } from 'next/server'
import { getTranslations } from 'next-intl/server'
import { outline } from '#db/content/handbook/outline.ts'
import { recordRead } from '#lib/audit/read-log.ts'
import { getBooklet } from '#lib/handbook/queries-booklet.ts'
import { wordsOf } from '#lib/i18n/label.ts'
import { Button } from '../../../../../_ui/button.tsx'
import { ChoiceChip } from '../../../../../_ui/choice.tsx'
import { deskContext, found } from '../../../../_desk/context.ts'
import { FormPage } from '../../../../_forms/form-page.tsx'
import { joined } from '../_record/words.ts'
import styles from './booklet.module.css'

type PageProps = { params: Promise<{ id: string }> }

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('print'))('booklet.title'),
})

/** 家庭小册: which sections one family gets on paper, proposed from its needs, its ladder and its last visit. */
export default async function BookletPage({ params }: PageProps) {
  const context = await deskContext()
  const { locale } = context
  const { id } = await params
  const [booklet, t] = await Promise.all([found(getBooklet(context, id)), getTranslations()])
  after(() => recordRead(context, id, 'household'))
  const back = { href: `/desk/households/${id}`, label: t('print.booklet.household') }
  if (booklet === 'silent') {
    return (
      <FormPage back={back} title={t('print.booklet.title')}>
        <p>{t('print.booklet.silent')}</p>
      </FormPage>
    )
  }
  const { definition } = booklet.known
  const proposed = new Map(booklet.sections.map(one => [one.section, one]))
  return (
    <FormPage
      back={back}
      title={t('print.booklet.of', { name: booklet.caregiver })}
      sub={t('print.booklet.sub', { count: proposed.size })}
    >
      <form action={`/desk/households/${id}/booklet/print`} className={styles.form}>
        <input type="hidden" name="chosen" value="1" />
        {outline.map(chapter => (
          <fieldset key={chapter.number}>
            <legend className={styles.chapter}>
              {t('reader.chapterTitle', { number: chapter.number, title: chapter.title[locale] })}
            </legend>
            <ul className={styles.sections}>
              {chapter.sections.map(({ code, title }) => {
                const why = proposed.get(code)
                return (
                  <li key={code} className={why ? styles.chosen : undefined}>
                    <ChoiceChip name="s" value={code} defaultChecked={why !== undefined}>
                      {`${code} ${title[locale]}`}
                    </ChoiceChip>
                    {why ? (
                      <small className={styles.why}>
                        {t('print.booklet.why', {
                          reasons: joined(
                            t,
                            why.because.map(reason => t(`print.booklet.because.${reason}`)),
                          ),
                          skills: joined(
                            t,
                            why.skills.map(skill => wordsOf(definition.skills, skill, locale)),
                          ),
                        })}
                      </small>
                    ) : null}
                  </li>
                )
              })}
            </ul>
          </fieldset>
        ))}
        <fieldset>
          <legend className={styles.chapter}>{t('reader.size.label')}</legend>
          <div className={styles.sizes}>
            <ChoiceChip type="radio" name="size" value="large" defaultChecked>
              {t('reader.size.large')}
            </ChoiceChip>
            <ChoiceChip type="radio" name="size" value="xl">
              {t('reader.size.xl')}
            </ChoiceChip>
          </div>
        </fieldset>
        <div>
          <Button type="submit" variant="primary" icon="printer">
            {t('print.booklet.show')}
          </Button>
        </div>
      </form>
    </FormPage>
  )
}
