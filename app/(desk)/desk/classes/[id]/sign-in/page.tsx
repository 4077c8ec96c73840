import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { clockWords } from '#lib/i18n/dates.ts'
import { inLanguage } from '#lib/i18n/label.ts'
import { ChipLink } from '../../../../../_ui/choice.tsx'
import { DeskPage } from '../../../../../_ui/page.tsx'
import type { SearchParams } from '../../../../_desk/context.ts'
import { PrintButton } from '../../../../_desk/print-button.tsx'
import { BackLink } from '../../../../_forms/form-page.tsx'
import { moduleWords } from '../../_parts/words.ts'
import { classContext } from '../class-context.ts'
import styles from './sign-in.module.css'

type PageProps = { params: Promise<{ id: string }>; searchParams: SearchParams }

/** Blank lines at the end, for people who come unannounced. */
const BLANK_LINES = 5

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('classes'))('signIn.title'),
})

/** 集中培训签到表 on A4 landscape: signature columns are blank, for wet ink (domain.md D 2). */
export default async function SignInSheetPage({ params, searchParams }: PageProps) {
  const { id, item, programme, definition, lines, t, locale, day } = await classContext(params)
  const asked = (await searchParams).street
  const listed = lines.some(({ presence }) => presence !== null)
  const all = lines.filter(line => (listed ? line.presence !== null : line.expected))
  const streets = definition.streets.filter(({ code }) => all.some(line => line.streetCode === code))
  const street = streets.find(({ code }) => code === asked)
  const people = all.filter(line => street === undefined || line.streetCode === street.code)
  const words = (key: 'name' | 'time' | 'place' | 'teacher' | 'unit' | 'filler' | 'checker' | 'date') =>
    t(`classes.signIn.${key}`)
  const columns = [
    'no',
    'studentNo',
    'caregiver',
    'phone',
    'morning',
    'afternoon',
    'lessons',
    'remark',
  ] as const
  const here = `/desk/classes/${id}/sign-in`
  return (
    <DeskPage>
      <div className="no-print">
        <BackLink href={`/desk/classes/${id}`} label={t('classes.skills.back', { day })} />
        {streets.length > 1 ? (
          <nav aria-label={t('classes.session.streets')} className={styles.chips}>
            <ChipLink href={here} selected={street === undefined}>
              {t('classes.signIn.all')}
            </ChipLink>
            {streets.map(one => (
              <ChipLink key={one.code} href={`${here}?street=${one.code}`} selected={one === street}>
                {inLanguage(one.short, locale)}
              </ChipLink>
            ))}
          </nav>
        ) : null}
        <div className={styles.act}>
          <PrintButton>{t('classes.signIn.print')}</PrintButton>
          <p>{t('classes.signIn.note', { count: BLANK_LINES })}</p>
        </div>
      </div>
      <article className={styles.paper}>
        <h1 className={styles.title}>
          <span>{locale === 'en' ? programme.nameEn : programme.nameZh}</span>
          <span>{t('classes.signIn.title')}</span>
        </h1>
        <dl className={styles.head}>
          <div>
            <dt>{words('name')}</dt>
            <dd>{moduleWords(item.moduleCodes, definition, t, locale)}</dd>
          </div>
          <div>
            <dt>{words('time')}</dt>
            <dd>
              {item.heldOn}{' '}
              {t('classes.span', { start: clockWords(item.startAt), end: clockWords(item.endAt) })}
            </dd>
          </div>
          <div>
            <dt>{words('place')}</dt>
            <dd>{item.place}</dd>
          </div>
          <div>
            <dt>{words('teacher')}</dt>
            <dd>{item.teacherName}</dd>
          </div>
        </dl>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide sheet scrolls by keyboard on a narrow window */}
        <section className={styles.scroll} aria-label={t('classes.signIn.title')} tabIndex={0}>
          <table className={styles.table}>
            <thead>
              <tr>
                {columns.map(column => (
                  <th key={column} scope="col" data-wide={column === 'morning' || column === 'afternoon'}>
                    {t(`classes.signIn.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {people.map((line, index) => (
                <tr key={line.householdId}>
                  <td>{index + 1}</td>
                  <td>{line.studentNo}</td>
                  <td data-row>{line.caregiverName}</td>
                  <td>{line.maskedPhone}</td>
                  <td />
                  <td />
                  <td>{item.lessons}</td>
                  <td />
                </tr>
              ))}
              {Array.from({ length: BLANK_LINES }, (_, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: blank lines are all alike
                <tr key={`blank-${index}`}>
                  <td>{people.length + index + 1}</td>
                  {columns.slice(1).map(column => (
                    <td key={column} />
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
        <dl className={styles.foot}>
          {(['unit', 'filler', 'checker', 'date'] as const).map(key => (
            <div key={key}>
              <dt>{words(key)}</dt>
              <dd />
            </div>
          ))}
        </dl>
      </article>
    </DeskPage>
  )
}
