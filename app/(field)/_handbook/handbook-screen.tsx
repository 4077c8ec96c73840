'use client'

import { useTranslations } from 'next-intl'
import { ButtonLink } from '#app/_ui/button.tsx'
import { EmptyState } from '#app/_ui/empty-state.tsx'
import { Row, RowList, RowSection } from '#app/_ui/row-list.tsx'
import type { FieldSection } from '#lib/field/schema.ts'
import { useDelivery } from '../_shell/delivery.tsx'
import { useWord } from '../_shell/language.tsx'
import { sectionPath } from '../_shell/route.ts'
import { ScreenHead } from '../_shell/screen-head.tsx'

const chapterOf = ({ code }: FieldSection): string => code.split('.')[0]!

/** The sections of the present edition, by chapter; each opens from the phone. */
export function HandbookScreen() {
  const t = useTranslations('field.handbook')
  const word = useWord()
  const { edition } = useDelivery().pack
  if (!edition) {
    return (
      <>
        <ScreenHead title={t('title')} sub={t('none')} />
        <EmptyState action={<ButtonLink href="/handbook">{t('openAll')}</ButtonLink>}>{t('none')}</EmptyState>
      </>
    )
  }
  const chapters = [...new Set(edition.sections.map(chapterOf))]
  return (
    <>
      <ScreenHead
        title={t('title')}
        sub={t('edition', { n: edition.number, count: edition.sections.length })}
      />
      {chapters.map(chapter => (
        <section key={chapter} aria-label={t('chapter', { n: chapter })}>
          <RowSection title={t('chapter', { n: chapter })} />
          <RowList bleed>
            {edition.sections
              .filter(section => chapterOf(section) === chapter)
              .map(section => (
                <Row
                  key={section.code}
                  lead={section.code}
                  title={word(section.title)}
                  href={sectionPath(section.code)}
                />
              ))}
          </RowList>
        </section>
      ))}
    </>
  )
}
