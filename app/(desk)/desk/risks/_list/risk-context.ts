import { localDateOf } from '#lib/calendar/dates.ts'
import { getHouseholdFacts } from '#lib/progress/queries.ts'
import { parseRiskFilter } from '#lib/risks/filter.ts'
import {
  deskContext,
  deskProgramme,
  deskProgrammes,
  found,
  type SearchParams,
} from '../../../_desk/context.ts'

/**
 * What a page of risks starts from. The list of one family is of the family's year, whatever year is usual, so that
 * a link from its record opens what it says.
 */
export async function riskContext(searchParams: SearchParams) {
  const context = await deskContext()
  const query = await searchParams
  const filter = parseRiskFilter(query)
  const known = filter.household ? await found(getHouseholdFacts(context, filter.household)) : null
  const years = await deskProgrammes()
  const ofFamily = years.find(({ id }) => id === known?.household.programmeId)?.code
  const programme = await deskProgramme(ofFamily ?? filter.programme)
  const saved = (['acknowledged', 'actioned', 'closed'] as const).find(step => step === query.saved)
  return {
    context,
    filter,
    programme,
    today: localDateOf(context.now),
    familyName: known && (known.household.caregiver?.name ?? known.household.elder.name),
    saved,
  }
}
