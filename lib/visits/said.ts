import { isLocalDate, isLocalTime } from '#lib/calendar/dates.ts'
import type { Label, ProgrammeDefinition } from '#lib/programmes/schema.ts'

/** A value of a record as it can be said: a day, a time, words of the programme, or what somebody typed. */
export type Said =
  | { kind: 'none' }
  | { kind: 'day'; day: string }
  | { kind: 'time'; time: string }
  | { kind: 'label'; label: Label }
  | { kind: 'text'; text: string }
  | { kind: 'list'; items: Said[] }

const yes: Label = { zh: '✓', en: '✓' }
const no: Label = { zh: '✗', en: '✗' }

function codedLists(programme: ProgrammeDefinition): readonly (Label & { code: string })[] {
  const { reasons } = programme
  return [
    ...programme.skills,
    ...programme.advice,
    ...programme.problems,
    ...programme.elderStates,
    ...programme.presentPersons,
    ...programme.riskTypes,
    ...programme.riskLevels,
    ...reasons.attempt,
    ...reasons.cancelledBy,
    ...reasons.noNext,
    ...reasons.noPhoto,
    ...reasons.noSignature,
  ]
}

/** How a value of a difference is said: codes in the programme's words, levels by name, days and times as such. */
export function saidValue(path: string, value: unknown, programme: ProgrammeDefinition): Said {
  if (value === undefined || value === null || value === '') return { kind: 'none' }
  if (typeof value === 'boolean') return { kind: 'label', label: value ? yes : no }
  if (Array.isArray(value))
    return { kind: 'list', items: value.map(item => saidValue(path, item, programme)) }
  if (path.startsWith('skills.') && path.endsWith('.level')) {
    const level = programme.levels.find(entry => entry.level === value)
    if (level) return { kind: 'label', label: level }
  }
  if (typeof value !== 'string')
    return { kind: 'text', text: typeof value === 'number' ? String(value) : JSON.stringify(value) }
  if (isLocalDate(value)) return { kind: 'day', day: value }
  if (isLocalTime(value)) return { kind: 'time', time: value }
  const label = codedLists(programme).find(({ code }) => code === value)
  return label ? { kind: 'label', label } : { kind: 'text', text: value }
}
