import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { getBoard } from '#lib/reports/queries.ts'
import { Columns, DeskPage, Stack } from '../../_ui/page.tsx'
import { deskContext, deskProgramme, type SearchParams } from '../_desk/context.ts'
import { DeliveriesPanel } from './_board/deliveries-panel.tsx'
import { Head } from './_board/head.tsx'
import { NeedsPanel } from './_board/needs-panel.tsx'
import { PacePanel } from './_board/pace-panel.tsx'
import { SeatMap } from './_board/seat-map.tsx'
import { StreetsPanel } from './_board/streets-panel.tsx'
import { readView } from './_board/view.ts'

export const generateMetadata = async (): Promise<Metadata> => ({
  title: (await getTranslations('board'))('title'),
})

/** 总览: how one programme stands and what waits for the coordinator. */
export default async function BoardPage({ searchParams }: { searchParams: SearchParams }) {
  const context = await deskContext()
  const view = readView(await searchParams)
  const board = await getBoard(context, await deskProgramme(view.programme))
  return (
    <DeskPage>
      <Head board={board} />
      <Columns layout="board">
        <SeatMap board={board} view={view} />
        <Stack stretch>
          <PacePanel board={board} />
          <NeedsPanel board={board} view={view} />
        </Stack>
        <Stack stretch>
          <StreetsPanel board={board} />
          <DeliveriesPanel board={board} />
        </Stack>
      </Columns>
    </DeskPage>
  )
}
