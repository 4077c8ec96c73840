import { getLocale, getTranslations } from 'next-intl/server'
import { inLanguage } from '#lib/i18n/label.ts'
import type { ProgrammeDefinition } from '#lib/programmes/schema.ts'
import { EmergencyBar } from '../../../../_ui/emergency.tsx'

const kinds: Record<string, 'urgent' | 'police'> = { 120: 'urgent', 110: 'police', 119: 'police' }

/** The numbers to phone first, and that this system is not one of them (domain.md C3). */
export async function Calls({ definition }: { definition: ProgrammeDefinition }) {
  const t = await getTranslations('risks')
  const locale = await getLocale()
  return (
    <EmergencyBar
      label={t('calls')}
      note={t('notAnEmergencyLine')}
      calls={definition.hotlines.map(line => ({
        number: line.number,
        label: inLanguage(line, locale),
        href: `tel:${line.number}`,
        kind: kinds[line.code] ?? 'heart',
      }))}
    />
  )
}
