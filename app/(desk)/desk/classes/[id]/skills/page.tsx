import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { may } from '#lib/access/policy.ts'
import { inLanguage } from '#lib/i18n/label.ts'
import { findModule, isEmergency } from '#lib/programmes/rules.ts'
import { ChipLink } from '../../../../../_ui/choice.tsx'
import { EmptyState } from '../../../../../_ui/empty-state.tsx'
import { Stack } from '../../../../../_ui/page.tsx'
import { PageLink } from '../../../../../_ui/page-link.tsx'
import type { SearchParams } from '../../../../_desk/context.ts'
import { FormPage } from '../../../../_forms/form-page.tsx'
import styles from '../../_parts/classes.module.css'
import { skillWords } from '../../_parts/words.ts'
import { classContext } from '../class-context.ts'
import { RatingForm } from './rating-form.tsx'

type PageProps = { params: Promise<{ id: string }>; searchParams: SearchParams }

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('classes'))('skills.title'),
})

/** Levels that the teacher saw in class: one skill at a time, everybody who came. */
export default async function ClassSkillsPage({ params, searchParams }: PageProps) {
  const { context, id, item, definition, lines, ratings, t, locale, day } = await classContext(params)
  if (!may(context.actor, 'attendance.record') || item.planned) notFound()
  const asked = (await searchParams).skill
  const skills = [...new Set(item.moduleCodes.flatMap(code => findModule(definition, code)?.skills ?? []))]
  const skill = skills.find(code => code === asked) ?? skills[0]
  const came = lines.filter(({ presence }) => presence === 'present' || presence === 'late')
  const levelOf = (householdId: string) =>
    ratings.find(one => one.householdId === householdId && one.skillCode === skill)?.level
  return (
    <FormPage
      back={{ href: `/desk/classes/${id}`, label: t('classes.skills.back', { day }) }}
      title={t('classes.skills.title')}
      sub={t('classes.skills.sub', { day, teacher: item.teacherName })}
    >
      {came.length === 0 || skill === undefined ? (
        <EmptyState
          action={<PageLink href={`/desk/classes/${id}#sheet`}>{t('classes.session.sheet')}</PageLink>}
        >
          {t('classes.skills.nobody')}
        </EmptyState>
      ) : (
        <Stack>
          <nav aria-label={t('classes.skills.choose')} className={styles.skills}>
            {skills.map(code => (
              <ChipLink
                key={code}
                href={`/desk/classes/${id}/skills?skill=${code}`}
                selected={code === skill}
              >
                {t('classes.skills.chosen', {
                  skill: skillWords(code, definition, locale),
                  count: ratings.filter(({ skillCode }) => skillCode === code).length,
                })}
              </ChipLink>
            ))}
          </nav>
          {isEmergency(definition, skill) ? <p>{t('classes.skills.emergency')}</p> : null}
          <RatingForm
            key={`${skill}-${ratings.length}`}
            classId={id}
            skill={skill}
            keep={context.actor.userId}
            levels={definition.levels
              .filter(({ level }) => level > 0)
              .map(level => ({ value: String(level.level), label: inLanguage(level, locale) }))}
            people={came.map(line => ({
              id: line.householdId,
              name: line.caregiverName,
              note: line.studentNo,
              level: levelOf(line.householdId)?.toString() ?? '',
            }))}
          />
        </Stack>
      )}
    </FormPage>
  )
}
