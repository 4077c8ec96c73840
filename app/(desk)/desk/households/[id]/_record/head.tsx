import { getTranslations } from 'next-intl/server'
import { may } from '#lib/access/policy.ts'
import { inLanguage, wordsOf } from '#lib/i18n/label.ts'
import { PageHead } from '../../../../../_ui/page.tsx'
import { PageLink } from '../../../../../_ui/page-link.tsx'
import { ProgressRing } from '../../../../../_ui/progress.tsx'
import { HouseholdState } from '../../../../_desk/household-state.tsx'
import { Menu } from '../../../../_desk/menu.tsx'
import { actionsFor } from './actions.ts'
import styles from './record.module.css'
import { RevealButton } from './reveal-button.tsx'
import { familyName, joined, type RecordProps } from './words.ts'

/** Who this is, where it stands, how far it has come, and what can be done about it. */
export async function RecordHead({ known, assessment, actor, locale }: RecordProps) {
  const t = await getTranslations()
  const { household, definition } = known
  const { caregiver, elder } = household
  const relation = wordsOf(definition.relations, caregiver?.relation, locale)
  const street = wordsOf(definition.streets, household.streetCode, locale)
  const needs = household.needsTags.flatMap(code => {
    const tag = definition.needsTags.find(entry => entry.code === code)
    return tag ? [inLanguage(tag, locale)] : []
  })
  const level = wordsOf(definition.abilityLevels, household.abilityLevel, locale)
  const condition = [level, joined(t, needs)].filter(Boolean).join(t('household.separator'))
  const actions = actionsFor(assessment.status, actor, household.id)
  return (
    <PageHead
      title={familyName(t, household)}
      tag={<HouseholdState status={assessment.status} t={t} />}
      facts={[
        household.studentNo,
        caregiver
          ? t('household.head.caregiver', { name: caregiver.name, age: caregiver.age, relation })
          : t('household.head.noCaregiver'),
        t('household.head.elder', { name: elder.name, age: elder.age, condition: condition || 'none' }),
        `${street}${household.community}`,
        caregiver?.maskedPhone ? (
          may(actor, 'identity.reveal') ? (
            <RevealButton
              key="phone"
              householdId={household.id}
              keep={actor.userId}
              masked={caregiver.maskedPhone}
            />
          ) : (
            caregiver.maskedPhone
          )
        ) : (
          t('household.head.noPhone')
        ),
        household.trainer
          ? t('household.head.trainer', { name: household.trainer.name })
          : t('household.head.noTrainer'),
        ...(assessment.seat === null ? [] : [t('household.head.seat', { seat: assessment.seat })]),
        ...(assessment.lastSeat === null
          ? []
          : [t('household.head.lastSeat', { seat: assessment.lastSeat })]),
      ]}
      actions={
        <>
          <ProgressRing
            percent={assessment.progress}
            label={t('household.head.progress', { percent: assessment.progress })}
          />
          <span className={styles.menu}>
            <Menu label={<b>{t('household.do.label')}</b>}>
              {actions.map(({ key, href }) => (
                <PageLink key={key} href={href}>
                  {t(`household.do.${key}` as never)}
                </PageLink>
              ))}
            </Menu>
          </span>
        </>
      }
    />
  )
}
