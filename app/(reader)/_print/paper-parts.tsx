import { shortAddress } from '#lib/handbook/addresses.ts'
import type { EditionSection } from '#lib/handbook/queries.ts'
import { appOrigin } from '#lib/setup/settings.ts'
import { Icon } from '../../_ui/icon.tsx'
import { QrCode } from '../../_ui/qr-code.tsx'
import type { Page } from '../_document.tsx'
import { paperAddress, paperScript, screenSheet } from './paper-files.ts'

/** What a printed page is made from. */
export type Paper = Pick<Page, 'edition' | 'locale' | 'look' | 'sections' | 't'>

/** The sheets and the script of pages that are printed. */
export function PaperFiles({ paper }: { paper: Paper }) {
  return (
    <>
      <link id="screen" rel="stylesheet" media="screen" href={screenSheet().address} />
      <link id="paper" rel="stylesheet" media="print" href={paperAddress(paper.edition, paper.locale)} />
      <script src={paperScript().address} defer />
    </>
  )
}

/** On the screen only: how many pages, and the button. Without a script it says how to print. */
export function PrintBar({ paper: { t } }: { paper: Paper }) {
  return (
    <div className="no-print">
      <p>{t('print.how')}</p>
      <p data-pages={t('print.pages')} hidden />
      <p>
        <button type="button" className="print-now" data-print="" hidden>
          <Icon name="printer" /> {t('print.now')}
        </button>
      </p>
    </div>
  )
}

/** The square that opens a section, with the address for who types it. */
export function SectionCode({ code, t }: { code: string; t: Paper['t'] }) {
  return (
    <div className="leaf-qr">
      <QrCode text={`${appOrigin()}${shortAddress(code)}`} label={t('print.qr', { code })} />
      <span>{t('print.scan', { code })}</span>
    </div>
  )
}

export const leafId = (key: string): string => `leaf-${key.replace('.', '-')}`

/** 待专业审校 unless signed. */
export function Waiting({ reviewedOn, t }: { reviewedOn: string | null; t: Paper['t'] }) {
  return reviewedOn ? null : (
    <p className="unreviewed">
      <Icon name="circle-dashed" /> {t('reader.notReviewedLong')}
    </p>
  )
}

/** Contents: every leaf with its page, which the script counts. */
export function Contents({ paper, entries }: { paper: Paper; entries: { key: string; words: string }[] }) {
  return (
    <ul className="contents" aria-label={paper.t('reader.contents')}>
      {entries.map(({ key, words }) => (
        <li key={key}>
          <a href={`#${leafId(key)}`}>{words}</a>
          <b data-page-of={leafId(key)} />
        </li>
      ))}
    </ul>
  )
}

export const sectionEntry = (section: EditionSection, locale: Paper['locale']) => ({
  key: section.code,
  words: `${section.code} ${section.content.text[locale].title}`,
})
