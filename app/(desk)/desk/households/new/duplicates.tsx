'use client'

import { useTranslations } from 'next-intl'
import { Button } from '../../../../_ui/button.tsx'
import { Row, RowList } from '../../../../_ui/row-list.tsx'

/** A household that looks like the one applied for, as the server names it. */
export interface Alike {
  householdId: string
  studentNo: string
  year: number
  elderName: string
  caregiverId: string
  caregiverName: string
  because: ('elderId' | 'caregiverId' | 'phone' | 'names')[]
}

/** Who looks alike and why; a caregiver of two elders is one person, said by one press. */
export function Duplicates({
  alike,
  onSameCaregiver,
}: {
  alike: readonly Alike[]
  onSameCaregiver: (caregiverId: string) => void
}) {
  const t = useTranslations('deskForms.apply')
  return (
    <RowList label={t('alike')}>
      {alike.map(one => (
        <Row
          key={one.householdId}
          title={
            <a href={`/desk/households/${one.householdId}`} target="_blank" rel="noreferrer">
              {t('alikeTitle', { no: one.studentNo, caregiver: one.caregiverName, elder: one.elderName })}
            </a>
          }
          note={one.because.map(ground => t(`grounds.${ground}`)).join(t('comma'))}
          action={
            one.because.some(ground => ground === 'phone' || ground === 'caregiverId') ? (
              <Button size="small" onClick={() => onSameCaregiver(one.caregiverId)}>
                {t('same')}
              </Button>
            ) : undefined
          }
        />
      ))}
    </RowList>
  )
}
