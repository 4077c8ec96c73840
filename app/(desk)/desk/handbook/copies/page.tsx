import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import type { SignedInContext } from '#lib/access/context.ts'
import { may } from '#lib/access/policy.ts'
import { localDateOf } from '#lib/calendar/dates.ts'
import { getClass } from '#lib/classes/queries.ts'
import { listEditions } from '#lib/handbook/queries-editions.ts'
import { dayWords } from '#lib/i18n/dates.ts'
import { inLanguage } from '#lib/i18n/label.ts'
import { assess, currentProgramme, getHouseholdFacts, listHouseholdFacts } from '#lib/progress/queries.ts'
import { ChipLink } from '../../../../_ui/choice.tsx'
import { DeskPage } from '../../../../_ui/page.tsx'
import { deskContext, found, type SearchParams } from '../../../_desk/context.ts'
import { PrintButton } from '../../../_desk/print-button.tsx'
import { BackLink } from '../../../_forms/form-page.tsx'
import styles from '../../classes/[id]/sign-in/sign-in.module.css'

/** Blank lines at the end of a list, for people who come unannounced. */
const BLANK_LINES = 5
const SEATED = [
  'eligible',
  'assessed',
  'inTraining',
  'readyForReview',
  'suspended',
  'completed',
  'followedUp',
]

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('handout'))('sheet.title'),
})

/** 手册发放签收表 on A4: one row per household, the signature stays blank for wet ink (domain.md E3). */
export default async function CopiesPage({ searchParams }: { searchParams: SearchParams }) {
  const context = await deskContext()
  if (!may(context.actor, 'handout.record')) notFound()
  const { locale } = context
  const query = await searchParams
  const one = (key: string) => (typeof query[key] === 'string' ? query[key] : undefined)
  const [t, [edition]] = await Promise.all([getTranslations(), listEditions(context.read)])
  const list = await peopleOf(context, one('class'), one('home'))
  const streets = list.streets.filter(({ code }) => list.people.some(({ streetCode }) => streetCode === code))
  const street = streets.find(({ code }) => code === one('street'))
  const people = list.people.filter(({ streetCode }) => street === undefined || streetCode === street.code)
  const back = one('home')
    ? `/desk/households/${one('home')}/handouts`
    : one('class')
      ? `/desk/classes/${one('class')}`
      : '/desk/handbook'
  const here = one('class') ? `/desk/handbook/copies?class=${one('class')}&` : '/desk/handbook/copies?'
  const columns = ['no', 'studentNo', 'caregiver', 'elder', 'what', 'copies', 'date', 'sign'] as const
  const blank = one('home') ? 0 : BLANK_LINES
  return (
    <DeskPage>
      <div className="no-print">
        <BackLink
          href={back}
          label={one('home') || one('class') ? t('handout.title') : t('handbook.places.book')}
        />
        {streets.length > 1 ? (
          <nav aria-label={t('classes.session.streets')} className={styles.chips}>
            <ChipLink href={here.slice(0, -1)} selected={street === undefined}>
              {t('handout.sheet.all')}
            </ChipLink>
            {streets.map(each => (
              <ChipLink key={each.code} href={`${here}street=${each.code}`} selected={each === street}>
                {inLanguage(each.short, locale)}
              </ChipLink>
            ))}
          </nav>
        ) : null}
        <div className={styles.act}>
          <PrintButton>{t('handout.sheet.print')}</PrintButton>
          <p>{t('handout.sheet.note', { count: blank })}</p>
        </div>
      </div>
      <article className={styles.paper}>
        <h1 className={styles.title}>
          <span>{inLanguage(list.programme, locale)}</span>
          <span>{t('handout.sheet.title')}</span>
        </h1>
        <dl className={styles.head}>
          {edition ? (
            <div>
              <dt>{t('handout.sheet.edition')}</dt>
              <dd>{t('handout.sheet.editionValue', { number: edition.number, code: edition.code })}</dd>
            </div>
          ) : null}
          {list.heldOn ? (
            <div>
              <dt>{t('handout.sheet.date')}</dt>
              <dd>{t('handout.sheet.forClass', { day: dayWords(list.heldOn, locale) })}</dd>
            </div>
          ) : null}
        </dl>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a wide sheet scrolls by keyboard on a narrow window */}
        <section className={styles.scroll} aria-label={t('handout.sheet.title')} tabIndex={0}>
          <table className={styles.table}>
            <thead>
              <tr>
                {columns.map(column => (
                  <th key={column} scope="col" data-wide={column === 'what'}>
                    {t(`handout.sheet.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {people.map((person, index) => (
                <tr key={person.studentNo}>
                  <td>{index + 1}</td>
                  <td>{person.studentNo}</td>
                  <td data-row>{person.caregiver}</td>
                  <td>{person.elder}</td>
                  <td />
                  <td />
                  <td />
                  <td />
                </tr>
              ))}
              {Array.from({ length: blank }, (_, index) => (
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
          {(['unit', 'by', 'checker', 'date'] as const).map(key => (
            <div key={key}>
              <dt>{t(`handout.sheet.${key}`)}</dt>
              <dd />
            </div>
          ))}
        </dl>
      </article>
    </DeskPage>
  )
}

/** Who is on the sheet: a class, one household, or everybody who has a seat of the current year. */
async function peopleOf(context: SignedInContext, classId: string | undefined, home: string | undefined) {
  if (classId) {
    const { item, lines, programme, definition } = await found(getClass(context, classId))
    const listed = lines.some(({ presence }) => presence !== null)
    return {
      programme: { zh: programme.nameZh, en: programme.nameEn },
      streets: definition.streets,
      heldOn: item.heldOn,
      people: lines
        .filter(({ presence, expected }) => (listed ? presence !== null && presence !== 'absent' : expected))
        .map(line => ({ ...line, caregiver: line.caregiverName, elder: line.elderName })),
    }
  }
  const programme = home ? undefined : await found(currentProgramme(context))
  const known = home
    ? [await found(getHouseholdFacts(context, home))]
    : await listHouseholdFacts(context, { programmeId: programme!.id })
  const today = localDateOf(context.now)
  const definition = known[0]?.definition ?? programme!.definition
  return {
    programme: { zh: definition.nameZh, en: definition.nameEn },
    streets: home ? [] : definition.streets,
    heldOn: undefined,
    people: known
      .filter(({ facts, definition: own }) => home || SEATED.includes(assess(facts, own, today).status ?? ''))
      .map(({ household }) => ({
        studentNo: household.studentNo,
        streetCode: household.streetCode,
        caregiver: household.caregiver?.name ?? '',
        elder: household.elder.name,
      })),
  }
}
