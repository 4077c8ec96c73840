import definition from '#db/content/programmes/default.json' with { type: 'json' }
import { ProgrammeDefinition } from '#lib/programmes/schema.ts'

/** 河西区's programme as the demo dates it on 17 September 2026: begun 28 weeks before, 15 weeks to go. */
export const hexi: ProgrammeDefinition = ProgrammeDefinition.parse({
  ...definition,
  code: 'TJ-HX-2026',
  year: 2026,
  startDate: '2026-03-05',
  endDate: '2026-12-31',
})

/** The same, with other numbers: rules must follow the data. */
export const changed = (over: Partial<ProgrammeDefinition>): ProgrammeDefinition =>
  ProgrammeDefinition.parse({ ...hexi, ...over })

export { definition }
