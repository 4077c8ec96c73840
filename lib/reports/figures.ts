import { type HouseholdFilter, householdsHref } from '#lib/households/filter.ts'
import { type Listed, select } from '#lib/households/listing.ts'
import type { ProgrammeDefinition } from '#lib/programmes/schema.ts'

/** A number and the address that opens exactly the rows behind it. */
export interface Figure {
  count: number
  href: string
}

/** Makes figures over the lines of one programme: counted by the very filter that the address names. */
export function figuresOf(
  lines: readonly Listed[],
  { code, definition, today }: { code: string; definition: ProgrammeDefinition; today: string },
) {
  return (filter: HouseholdFilter): Figure => ({
    count: select(lines, filter, { definition, today }).length,
    href: householdsHref({ programme: code, ...filter }),
  })
}

export type Figures = ReturnType<typeof figuresOf>
