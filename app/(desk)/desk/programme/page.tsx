import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { may } from '#lib/access/policy.ts'
import { inLanguage } from '#lib/i18n/label.ts'
import { listRuleVersions } from '#lib/programmes/queries-versions.ts'
import { ButtonLink } from '../../../_ui/button.tsx'
import { DataTable } from '../../../_ui/data-table.tsx'
import { Columns, DeskPage, PageHead, Stack } from '../../../_ui/page.tsx'
import { Panel } from '../../../_ui/panel.tsx'
import { deskContext, deskProgramme, type SearchParams } from '../../_desk/context.ts'
import { FactList } from '../../_forms/form-page.tsx'
import { Notice } from '../../_forms/notice.tsx'
import { type RuleSection, ruleSections } from './rule-sections.ts'
import { VersionsPanel } from './versions-panel.tsx'

/** As many of the sections as make both columns about as long. */
const ON_THE_LEFT = 4

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('programme'))('title'),
})

/** 项目规则: the rules and numbers of a programme's newest version in words, and how its versions came about. */
export default async function ProgrammePage({ searchParams }: { searchParams: SearchParams }) {
  const context = await deskContext()
  const { locale } = context
  const { programme: named, saved } = await searchParams
  const programme = await deskProgramme(typeof named === 'string' ? named : undefined)
  const t = await getTranslations()
  const versions = await listRuleVersions(context, programme.id)
  const { definition } = programme
  const sections = ruleSections(programme, t, locale)
  const skill = (code: string) => definition.skills.find(one => one.code === code)
  return (
    <DeskPage>
      {saved === 'version' ? (
        <Notice>{t('programme.change.saved', { number: programme.versionNumber })}</Notice>
      ) : null}
      <PageHead
        title={inLanguage({ zh: programme.nameZh, en: programme.nameEn }, locale)}
        actions={
          may(context.actor, 'programme.change') ? (
            <ButtonLink
              href={`/desk/programme/change${typeof named === 'string' ? `?programme=${encodeURIComponent(named)}` : ''}`}
            >
              {t('programme.change.title')}
            </ButtonLink>
          ) : null
        }
        facts={[t('programme.version', { number: programme.versionNumber }), t('programme.sub')]}
      />
      <Columns layout="halves">
        <Stack>
          <VersionsPanel versions={versions} locale={locale} />
          <Sections sections={sections.slice(0, ON_THE_LEFT)} />
        </Stack>
        <Stack>
          <Sections sections={sections.slice(ON_THE_LEFT)} />
          <Panel
            title={t('programme.modules.title')}
            side={t('programme.modules.side', {
              skills: definition.skills.length,
              critical: definition.skills.filter(({ safetyCritical }) => safetyCritical).length,
            })}
          >
            <DataTable
              caption={t('programme.modules.title')}
              rows={definition.modules}
              rowKey={({ code }) => code}
              folds
              columns={[
                {
                  key: 'name',
                  head: t('programme.modules.name'),
                  cell: module => `${module.code} ${inLanguage(module, locale)}`,
                },
                {
                  key: 'lessons',
                  head: t('programme.modules.lessons'),
                  foldedLabel: t('programme.modules.lessons'),
                  align: 'end',
                  cell: ({ theory, practice }) => theory + practice,
                },
                {
                  key: 'skills',
                  head: t('programme.modules.skills'),
                  cell: ({ skills }) =>
                    skills
                      .map(code => inLanguage(skill(code) ?? { zh: code, en: code }, locale))
                      .join(t('progress.comma')),
                },
              ]}
            />
            <p>{t('programme.modules.lessonMinutes', { minutes: definition.lessonMinutes })}</p>
          </Panel>
        </Stack>
      </Columns>
    </DeskPage>
  )
}

function Sections({ sections }: { sections: RuleSection[] }) {
  return (
    <Stack>
      {sections.map(({ title, facts }) => (
        <Panel key={title} title={title}>
          <FactList facts={facts} />
        </Panel>
      ))}
    </Stack>
  )
}
