'use client'

import { useLocale, useTranslations } from 'next-intl'
import { useCallback } from 'react'
import { ButtonLink } from '#app/_ui/button.tsx'
import { EmptyState } from '#app/_ui/empty-state.tsx'
import { Icon } from '#app/_ui/icon.tsx'
import { PageLink } from '#app/_ui/page-link.tsx'
import type { FieldEdition, FieldEditionSection } from '#lib/field/schema.ts'
import { useDelivery } from '../_shell/delivery.tsx'
import { useLive } from '../_shell/live.ts'
import { home, readerPath, sectionPath } from '../_shell/route.ts'
import { BackHead } from '../_shell/screen-head.tsx'
import { useWork } from '../_shell/work.tsx'
import styles from './section.module.css'
import { SectionBlock } from './section-block.tsx'
import { SectionFlags } from './section-flags.tsx'

const fallback = `${home}/handbook`

/** One section of the handbook as it is kept on the phone, in the reader's order (visual.md 11). */
export function SectionScreen({ code }: { code: string }) {
  const t = useTranslations('phone.section')
  const { database } = useWork()
  const { edition: present } = useDelivery().pack
  const edition = useLive(
    useCallback(async () => (await database.editions.toCollection().first()) ?? null, [database]),
    undefined as FieldEdition | null | undefined,
  )
  if (edition === undefined) return <BackHead title={code} fallback={fallback} />
  const section = edition?.sections.find(one => one.code === code)
  if (!edition || !section) {
    const unknown = edition !== null || !present?.sections.some(one => one.code === code)
    return (
      <>
        <BackHead title={code} sub={t('back')} fallback={fallback} />
        <EmptyState action={<ButtonLink href={fallback}>{t('back')}</ButtonLink>}>
          {t(unknown ? 'none' : 'away')}
        </EmptyState>
      </>
    )
  }
  return <SectionText edition={edition} section={section} />
}

function SectionText({ edition, section }: { edition: FieldEdition; section: FieldEditionSection }) {
  const t = useTranslations('reader')
  const phone = useTranslations('phone.section')
  const text = section.text[useLocale() === 'en' ? 'en' : 'zh']
  const next = edition.sections[edition.sections.indexOf(section) + 1]
  const [year = '', month = ''] = edition.publishedOn.split('-')
  const nextText = next?.text[useLocale() === 'en' ? 'en' : 'zh']
  return (
    <>
      <BackHead title={`${section.code} ${text.title}`} fallback={fallback} />
      <article className={styles.text}>
        <p className={styles.summary}>{text.summary}</p>
        {section.reviewedOn ? null : (
          <p className={styles.unreviewed}>
            <Icon name="circle-dashed" /> {t('notReviewedLong')}
          </p>
        )}
        <h2>{t('whenToUse')}</h2>
        {text.whenToUse.map(paragraph => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        <section className={styles.ask} aria-labelledby="ask-first">
          <h2 id="ask-first">
            <Icon name="triangle-alert" /> {t('askFirst')}
          </h2>
          <ul>
            {text.doNotIf.map(line => (
              <li key={line.text}>{line.text}</li>
            ))}
          </ul>
        </section>
        {text.blocks.map(block => (
          <SectionBlock key={block.heading} block={block} images={text.images} />
        ))}
        <SectionFlags flags={text.redFlags} />
        <h2>{t('commonMistakes')}</h2>
        <ul className={styles.list}>
          {text.commonMistakes.map(line => (
            <li key={line.text}>{line.text}</li>
          ))}
        </ul>
        <p className={styles.foot}>
          {t('edition', { number: edition.number, year, month: String(Number(month)) })}{' '}
          {section.reviewedOn ? t('reviewedOn', { date: section.reviewedOn }) : t('notReviewed')}{' '}
          {t('disclaimer')}
        </p>
        <p className={styles.ways}>
          {next && nextText ? (
            <PageLink href={sectionPath(next.code)}>
              {t('next', { code: next.code, title: nextText.title })}
            </PageLink>
          ) : null}
          <PageLink href={readerPath(section.code)}>{phone('share')}</PageLink>
        </p>
      </article>
    </>
  )
}
