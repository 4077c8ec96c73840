import type { RosterFamily } from './check.ts'

/** A row that says the same as an earlier one of the file. */
export interface Double {
  line: number
  /** The earlier line. */
  of: number
  /** `family`: the same elder again. `caregiver`: another elder of the same caregiver. `phone`: two people, one phone. */
  kind: 'family' | 'caregiver' | 'phone'
}

interface Line {
  line: number
  family: RosterFamily | null
}

const elderKeys = ({ elder, streetCode }: RosterFamily) => [
  `name ${elder.name} ${elder.birthDate} ${streetCode}`,
  ...(elder.idNumber ? [`id ${elder.idNumber}`] : []),
]

/** Whether two rows name the same caregiver: the same ID number, or the same name and phone. */
export const caregiverKeys = ({ caregiver }: RosterFamily): string[] => [
  `who ${caregiver.name} ${caregiver.phone}`,
  ...(caregiver.idNumber ? [`id ${caregiver.idNumber}`] : []),
]

/** Rows that repeat an earlier row's elder, its caregiver, or only its phone; each against the first such row. */
export function findDoubles(lines: readonly Line[]): Double[] {
  const elders = new Map<string, number>()
  const carers = new Map<string, number>()
  const phones = new Map<string, number>()
  const firstOf = (seen: ReadonlyMap<string, number>, keys: readonly string[]) =>
    keys.map(key => seen.get(key)).find(line => line !== undefined)
  return lines.flatMap(({ line, family }) => {
    if (family === null) return []
    const phone = [family.caregiver.phone]
    const found = (
      [
        ['family', firstOf(elders, elderKeys(family))],
        ['caregiver', firstOf(carers, caregiverKeys(family))],
        ['phone', firstOf(phones, phone)],
      ] as const
    ).find(([, of]) => of !== undefined)
    const keep = (seen: Map<string, number>, keys: readonly string[]) => {
      for (const key of keys) if (!seen.has(key)) seen.set(key, line)
    }
    keep(elders, elderKeys(family))
    keep(carers, caregiverKeys(family))
    keep(phones, phone)
    return found ? [{ line, of: found[1]!, kind: found[0] }] : []
  })
}
