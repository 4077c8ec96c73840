import { getTranslations } from 'next-intl/server'
import { localDateOf } from '#lib/calendar/dates.ts'
import { dayWords } from '#lib/i18n/dates.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import type { RuleVersion } from '#lib/programmes/queries-versions.ts'
import { Panel } from '../../../_ui/panel.tsx'
import { RecordedList } from '../../_forms/recorded-list.tsx'

/** How the rules came to be as they are: what each version changed, who, when, why. */
export async function VersionsPanel({
  versions,
  locale,
}: {
  versions: readonly RuleVersion[]
  locale: Locale
}) {
  const t = await getTranslations('programme')
  const comma = (await getTranslations('progress'))('comma')
  return (
    <Panel id="versions" title={t('change.versions')}>
      <RecordedList
        empty=""
        items={versions.map(({ id, number, note, byName, at, changes }) => ({
          key: id,
          title: t('version', { number }),
          note: [
            dayWords(localDateOf(at), locale, { year: true }),
            byName ?? t('change.installation'),
            changes
              .map(({ key, before, after }) =>
                t('change.line', { name: t(`change.key.${key}`), before, after }),
              )
              .join(comma),
            note ?? '',
          ]
            .filter(Boolean)
            .join(' · '),
        }))}
      />
    </Panel>
  )
}
