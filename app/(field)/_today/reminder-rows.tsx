import { useTranslations } from 'next-intl'
import { Row, RowList, RowSection } from '#app/_ui/row-list.tsx'
import { localDateOf } from '#lib/calendar/dates.ts'
import type { FieldReminder } from '#lib/field/schema.ts'
import { useDelivery } from '../_shell/delivery.tsx'
import { householdPath } from '../_shell/route.ts'
import { useWhen } from '../_shell/when.ts'

/** What the desk asks the trainer to see to; gone when the family has left or the days are over. */
export function ReminderRows({ reminders }: { reminders: readonly FieldReminder[] }) {
  const t = useTranslations()
  const { day } = useWhen()
  const { pack } = useDelivery()
  const homes = new Map(pack.households.map(home => [home.id, home]))
  const shown = reminders.filter(({ householdId }) => homes.has(householdId))
  if (shown.length === 0) return null
  return (
    <>
      <RowSection title={t('field.today.asked')} icon="bell-ring" />
      <RowList bleed label={t('field.today.asked')}>
        {shown.map(({ householdId, matter, byName, note, at }) => (
          <Row
            key={`${householdId}:${matter}`}
            href={householdPath(householdId)}
            title={homes.get(householdId)?.caregiver.name}
            aside={t(`work.kind.${matter}`)}
            note={t('field.today.askedBy', { name: byName, day: day(localDateOf(at)) })}
            detail={note}
          />
        ))}
      </RowList>
    </>
  )
}
