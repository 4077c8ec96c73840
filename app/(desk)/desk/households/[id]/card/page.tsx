import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { may } from '#lib/access/policy.ts'
import { localDateOf } from '#lib/calendar/dates.ts'
import { listCards } from '#lib/family/cards.ts'
import { dayWords } from '#lib/i18n/dates.ts'
import { getHouseholdFacts } from '#lib/progress/queries.ts'
import { appOrigin } from '#lib/setup/settings.ts'
import { Panel } from '../../../../../_ui/panel.tsx'
import { deskContext, found } from '../../../../_desk/context.ts'
import { FormPage } from '../../../../_forms/form-page.tsx'
import { RecordedList } from '../../../../_forms/recorded-list.tsx'
import { familyName } from '../_record/words.ts'
import { CardMaker } from './card-maker.tsx'
import { RevokeButton } from './revoke-button.tsx'

type PageProps = { params: Promise<{ id: string }> }

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('family'))('card.title'),
})

/** 家庭卡: made, printed, and made useless again. What opens it is shown once, to be printed. */
export default async function CardPage({ params }: PageProps) {
  const context = await deskContext()
  if (!may(context.actor, 'card.issue')) notFound()
  const { id } = await params
  const { locale } = context
  const [t, { household }] = await Promise.all([getTranslations(), found(getHouseholdFacts(context, id))])
  const cards = await listCards(context, id)
  const day = (at: number) => dayWords(localDateOf(at), locale)
  const family = familyName(t, household)
  return (
    <FormPage
      back={{ href: `/desk/households/${id}`, label: family }}
      title={t('family.card.title')}
      sub={t('family.card.sub')}
      aside={
        <Panel title={t('family.card.given')}>
          <RecordedList
            empty={t('family.card.none')}
            items={cards.map(card => ({
              key: card.id,
              title: t('family.card.by', { name: card.by, day: day(card.at) }),
              note:
                card.revokedAt !== null
                  ? t('family.card.revoked', {
                      day: day(card.revokedAt),
                      reason: card.revokedReason ?? t('family.card.renewed'),
                    })
                  : card.boundAt !== null
                    ? t('family.card.bound', { day: day(card.boundAt) })
                    : t('family.card.unused'),
              action:
                card.revokedAt === null ? (
                  <RevokeButton householdId={id} cardId={card.id} keep={context.actor.userId} />
                ) : undefined,
            }))}
          />
        </Panel>
      }
    >
      <CardMaker
        householdId={id}
        family={family}
        origin={appOrigin()}
        renew={cards.some(({ revokedAt }) => revokedAt === null)}
      />
    </FormPage>
  )
}
