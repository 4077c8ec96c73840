import { inLanguage } from '#lib/i18n/label.ts'
import { EvidencePart } from './evidence-part.tsx'
import { FootPart } from './foot-part.tsx'
import { FoundPart } from './found-part.tsx'
import { OnePage } from './one-page.tsx'
import styles from './sheet.module.css'
import type { Sheet } from './sheet.ts'
import { SkillsPart } from './skills-part.tsx'
import { WhoPart } from './who-part.tsx'

/** 入户指导服务记录表: one record on one A4 page. */
export function VisitSheet({ sheet, Title }: { sheet: Sheet; Title: 'h1' | 'h2' }) {
  const { visit, t, locale } = sheet
  const programme = inLanguage({ zh: visit.definition.nameZh, en: visit.definition.nameEn }, locale)
  return (
    <OnePage>
      <Title className={styles.title}>{t('visitPrint.title')}</Title>
      {visit.state === 'voided' ? <p className={styles.voided}>{t('visitPrint.voided')}</p> : null}
      <p className={styles.head}>
        <span>{t('visitPrint.programme', { name: programme })}</span>
        <span>{t('visitPrint.recordNo', { no: visit.recordNo ?? '' })}</span>
      </p>
      <div className={styles.form}>
        <WhoPart {...sheet} />
        {visit.met && visit.body.skills.length > 0 ? <SkillsPart {...sheet} /> : null}
        <FoundPart {...sheet} />
        <EvidencePart {...sheet} />
      </div>
      <FootPart {...sheet} />
      <p className={styles.pageNo}>
        <span>{programme}</span>
        <span>{t('visitPrint.pageNo')}</span>
      </p>
    </OnePage>
  )
}
