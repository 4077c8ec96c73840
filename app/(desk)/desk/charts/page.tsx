import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { getBoard } from '#lib/reports/queries.ts'
import { getCharts } from '#lib/reports/queries-charts.ts'
import { Columns, DeskPage, PageHead, Stack } from '../../../_ui/page.tsx'
import { deskContext, deskProgramme, type SearchParams } from '../../_desk/context.ts'
import { PrintButton } from '../../_desk/print-button.tsx'
import { PacePanel } from '../_board/pace-panel.tsx'
import { StreetsPanel } from '../_board/streets-panel.tsx'
import { SatisfactionPanel } from './_parts/satisfaction-panel.tsx'
import { SkillsPanel } from './_parts/skills-panel.tsx'
import { StressPanel } from './_parts/stress-panel.tsx'
import { TestsPanel } from './_parts/tests-panel.tsx'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('charts'))('title'),
})

/** 图表: the year in six pictures, each with its numbers; of a cohort, never of a person. */
export default async function ChartsPage({ searchParams }: { searchParams: SearchParams }) {
  const context = await deskContext()
  const { programme: code } = await searchParams
  const programme = await deskProgramme(typeof code === 'string' ? code : undefined)
  const [board, charts] = await Promise.all([getBoard(context, programme), getCharts(context, programme)])
  const t = await getTranslations('charts')
  const { definition } = programme
  return (
    <DeskPage>
      <PageHead
        title={t('title')}
        sub={t('sub', { year: String(programme.year) })}
        actions={<PrintButton>{t('print')}</PrintButton>}
      />
      <Stack>
        <Columns layout="halves">
          <Stack>
            <PacePanel board={board} />
            <TestsPanel
              tests={charts.tests}
              full={definition.knowledgeTest}
              least={definition.survey.minSample}
            />
          </Stack>
          <Stack>
            <StreetsPanel board={board} />
            {charts.satisfaction === undefined ? null : (
              <SatisfactionPanel counts={charts.satisfaction} survey={definition.survey} />
            )}
            {charts.stress === undefined ? null : (
              <StressPanel shift={charts.stress} least={definition.survey.minSample} />
            )}
          </Stack>
        </Columns>
        <SkillsPanel charts={charts} definition={definition} />
      </Stack>
    </DeskPage>
  )
}
