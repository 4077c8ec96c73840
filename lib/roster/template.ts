import type { Actor } from '#lib/access/actor.ts'
import { authorize } from '#lib/access/policy.ts'
import { unauthenticated } from '#lib/errors.ts'
import { translator } from '#lib/i18n/translate.ts'
import { loadProgramme } from '#lib/programmes/loaded.ts'
import type { Asking } from '#lib/progress/queries.ts'
import { templateWorkbook } from './workbook.ts'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** The empty roster of a programme as a workbook, with the lists that its columns choose from. */
export async function rosterTemplate(
  ctx: Asking & { actor: Actor | null },
  { programmeId }: Record<string, string>,
): Promise<Response> {
  if (ctx.actor === null) throw unauthenticated()
  const { definition } = await loadProgramme(ctx.read, ctx.actor, programmeId)
  authorize(ctx.actor, 'roster.import')
  const words = (list: readonly { zh: string }[]) => list.map(({ zh }) => zh)
  // The template is the bureau's own form, in Chinese whatever language the desk is read in.
  const t = translator('zh-CN')
  const tags = words(definition.needsTags).join('、')
  const bytes = await templateWorkbook({
    choices: {
      caregiverSex: ['男', '女'],
      elderSex: ['男', '女'],
      relation: words(definition.relations),
      street: words(definition.streets),
      abilityLevel: words(definition.abilityLevels),
      specialCategory: words(definition.specialCategories),
    },
    notes: (['required', 'dates', 'ids', 'needs', 'extra'] as const).map(key =>
      t(`roster.notes.${key}`, { tags }),
    ),
    sheets: { roster: t('roster.sheets.roster'), notes: t('roster.sheets.notes') },
  })
  return new Response(bytes.slice().buffer, {
    headers: {
      'Content-Type': XLSX,
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(t('roster.sheets.templateFile'))}`,
      'Cache-Control': 'no-store',
    },
  })
}
