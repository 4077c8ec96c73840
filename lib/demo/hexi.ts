import { addWeeks, type LocalDate } from '#lib/calendar/dates.ts'
import { ownProgramme } from '#lib/programmes/first-version.ts'
import type { ProgrammeDefinition } from '#lib/programmes/schema.ts'
import { HEPING, HEXI, organisationNames } from './cast.ts'

const WEEKS_SINCE_START = 28
const WEEKS_TO_END = 15

const yearOf = (date: LocalDate) => Number(date.slice(0, 'YYYY'.length))

/** The programme in progress: begun 28 weeks ago, 15 weeks to go, of the year in which it began (settled.md 28). */
export function currentProgramme(today: LocalDate): ProgrammeDefinition {
  const startDate = addWeeks(today, -WEEKS_SINCE_START)
  const year = yearOf(startDate)
  return ownProgramme({
    code: `TJ-HX-${year}`,
    nameZh: `${year}年河西区失能老人家庭照护者培训`,
    nameEn: `${year} Hexi District family-caregiver training`,
    regionCode: HEXI,
    year,
    funder: organisationNames.hexiBureau,
    provider: organisationNames.provider,
    startDate,
    endDate: addWeeks(today, WEEKS_TO_END),
  })
}

/** The programme of 2024 that the newspaper reports: 100 caregivers, all done by December. */
export const programmeOf2024 = (): ProgrammeDefinition =>
  ownProgramme({
    code: 'TJ-HX-2024',
    nameZh: '2024年河西区失能老人家庭照护者培训（民心工程）',
    nameEn: '2024 Hexi District family-caregiver training (livelihood project)',
    regionCode: HEXI,
    year: 2024,
    funder: organisationNames.hexiBureau,
    provider: organisationNames.provider,
    startDate: '2024-03-01',
    endDate: '2024-12-31',
  })

/** Another district's programme, for tests of who may see what. */
export function hepingProgramme(today: LocalDate): ProgrammeDefinition {
  const current = currentProgramme(today)
  return ownProgramme({
    ...current,
    code: `TJ-HP-${current.year}`,
    nameZh: `${current.year}年和平区失能老人家庭照护者培训`,
    nameEn: `${current.year} Heping District family-caregiver training`,
    regionCode: HEPING,
    funder: organisationNames.hepingBureau,
    provider: organisationNames.hepingProvider,
    streets: [
      {
        code: '120101001',
        zh: '示例街道',
        en: 'Example Sub-district',
        short: { zh: '示例', en: 'Example' },
      },
    ],
    numbers: {
      ...current.numbers,
      studentNo: current.numbers.studentNo.replace('HX', 'HP'),
      certificateNo: current.numbers.certificateNo.replace('HX', 'HP'),
    },
  })
}
