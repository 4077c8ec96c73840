import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { may } from '#lib/access/policy.ts'
import { listEditions } from '#lib/handbook/queries-editions.ts'
import { listClassHandouts } from '#lib/handbook/queries-handouts.ts'
import { EmptyState } from '../../../../../_ui/empty-state.tsx'
import { PageLink } from '../../../../../_ui/page-link.tsx'
import { FormPage } from '../../../../_forms/form-page.tsx'
import { classContext } from '../class-context.ts'
import { ClassHandoutsForm } from './class-handouts-form.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('handout'))('title'),
})

/** 发放签收 of a class: everybody who came, with a mark for who took a copy. */
export default async function ClassHandoutsPage({ params }: { params: Promise<{ id: string }> }) {
  const { context, id, lines, item, t, day } = await classContext(params)
  if (!may(context.actor, 'handout.record')) notFound()
  const [editions, given] = await Promise.all([
    listEditions(context.read),
    listClassHandouts(context.read, id),
  ])
  const there = lines.filter(({ presence }) => presence === 'present' || presence === 'late')
  const had = (householdId: string) =>
    given
      .filter(row => row.householdId === householdId)
      .map(({ kind, number }) => t('handout.titleOf', { kind: t(`handout.kinds.${kind}`), number }))
      .join(t('classes.comma'))
  return (
    <FormPage
      back={{ href: `/desk/classes/${id}`, label: t('classes.skills.back', { day }) }}
      title={t('handout.class.title', { day })}
      sub={t('handout.class.sub')}
    >
      {item.planned || there.length === 0 ? (
        <EmptyState
          action={<PageLink href={`/desk/handbook/copies?class=${id}`}>{t('handout.sheet.print')}</PageLink>}
        >
          {t('handout.class.nobody')}
        </EmptyState>
      ) : (
        <ClassHandoutsForm
          classId={id}
          keep={context.actor.userId}
          editions={editions
            .filter(({ publishedOn }) => publishedOn <= item.heldOn)
            .map(({ id: value, number, code }) => ({
              value,
              label: t('handout.editionOption', { number, code }),
            }))}
          lines={there.map(line => ({
            id: line.householdId,
            name: t('classes.session.line', { caregiver: line.caregiverName, elder: line.elderName }),
            note: had(line.householdId)
              ? t('handout.class.has', { what: had(line.householdId) })
              : line.studentNo,
            had: had(line.householdId) !== '',
          }))}
        />
      )}
    </FormPage>
  )
}
