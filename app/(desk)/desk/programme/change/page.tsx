import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { may } from '#lib/access/policy.ts'
import { localDateOf } from '#lib/calendar/dates.ts'
import { changedKeys, numbersOf, withNumbers } from '#lib/programmes/change.ts'
import { changeableKeys, RuleNumbersInput } from '#lib/programmes/change-schema.ts'
import { affectedBy } from '#lib/progress/preview.ts'
import { listHouseholdFacts } from '#lib/progress/queries.ts'
import { Columns, DeskPage, PageHead, Stack } from '../../../../_ui/page.tsx'
import { PageLink } from '../../../../_ui/page-link.tsx'
import { Panel } from '../../../../_ui/panel.tsx'
import { deskContext, deskProgramme, type SearchParams } from '../../../_desk/context.ts'
import { BackLink } from '../../../_forms/form-page.tsx'
import styles from './change.module.css'
import { NumbersForm } from './numbers-form.tsx'
import { SaveForm } from './save-form.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('programme'))('change.title'),
})

/** Changes numbers of the rules: first whom it would affect, then why, then a new version. */
export default async function ChangeRulesPage({ searchParams }: { searchParams: SearchParams }) {
  const context = await deskContext()
  if (!may(context.actor, 'programme.change')) notFound()
  const asked = await searchParams
  const code = typeof asked.programme === 'string' ? asked.programme : undefined
  const programme = await deskProgramme(code)
  const t = await getTranslations('programme')
  const progress = await getTranslations('progress')
  const present = numbersOf(programme.definition)
  const typed = Object.fromEntries(
    changeableKeys.map(key => {
      const text = asked[key]
      return [key, typeof text === 'string' && text.trim() !== '' ? Number(text) : present[key]]
    }),
  )
  const read = RuleNumbersInput.safeParse(typed)
  const numbers = read.success ? read.data : present
  const changed = changedKeys(present, numbers)
  const whole = withNumbers(programme.definition, numbers)
  const bad = read.success
    ? 'wrong' in whole
      ? [whole.wrong]
      : []
    : read.error.issues.map(({ path }) => String(path[0]))
  const affected =
    'definition' in whole && changed.length > 0
      ? affectedBy(
          await listHouseholdFacts(context, { programmeId: programme.id }),
          whole.definition,
          localDateOf(context.now),
        )
      : []
  const items = (keys: readonly string[]) =>
    keys.map(key => progress(`item.${key}` as never)).join(progress('comma'))
  return (
    <DeskPage>
      <BackLink
        href={`/desk/programme${code ? `?programme=${encodeURIComponent(code)}` : ''}`}
        label={t('title')}
      />
      <PageHead title={t('change.title')} sub={t('change.sub', { number: programme.versionNumber })} />
      <Columns layout="halves">
        <Panel title={t('change.numbers')}>
          <NumbersForm programme={code} values={typed} present={present} bad={bad} />
        </Panel>
        <Stack>
          <Panel
            id="affected"
            title={t('change.affected')}
            side={changed.length > 0 ? t('change.count', { count: affected.length }) : undefined}
          >
            {changed.length === 0 ? (
              <p>{t('change.nothing')}</p>
            ) : (
              <>
                <ul className={styles.list}>
                  {changed.map(key => (
                    <li key={key}>
                      {t('change.line', {
                        name: t(`change.key.${key}`),
                        before: present[key],
                        after: numbers[key],
                      })}
                    </li>
                  ))}
                </ul>
                <p>{t('change.keeps')}</p>
                {affected.length === 0 ? <p>{t('change.nobody')}</p> : null}
                <ul className={styles.list}>
                  {affected.map(({ household, lost, gained }) => (
                    <li key={household.id}>
                      <PageLink href={`/desk/households/${household.id}`}>
                        {household.caregiver?.name ?? household.elder.name}
                      </PageLink>{' '}
                      {[
                        lost.length > 0 ? t('change.lost', { items: items(lost) }) : '',
                        gained.length > 0 ? t('change.gained', { items: items(gained) }) : '',
                      ]
                        .filter(Boolean)
                        .join(progress('comma'))}
                    </li>
                  ))}
                </ul>
              </>
            )}
          </Panel>
          {changed.length > 0 && bad.length === 0 ? (
            <Panel title={t('change.save')}>
              <SaveForm
                programmeId={programme.id}
                numbers={numbers}
                basedOn={programme.versionNumber}
                keep={context.actor.userId}
                back={`/desk/programme${code ? `?programme=${encodeURIComponent(code)}&saved=version` : '?saved=version'}`}
              />
            </Panel>
          ) : null}
        </Stack>
      </Columns>
    </DeskPage>
  )
}
