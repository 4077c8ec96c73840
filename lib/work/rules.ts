import { addDays, daysBetween, type LocalDate, localDateOf } from '#lib/calendar/dates.ts'
import type { ListedFamily } from '#lib/households/listing.ts'
import type { HouseholdReport } from '#lib/households/report-schema.ts'
import type { ProgrammeDefinition } from '#lib/programmes/schema.ts'
import { contactState } from '#lib/progress/rules.ts'
import { isOverdue, isUnseen, riskState } from '#lib/risks/rules.ts'
import type { OpenDeviation } from '#lib/spot-checks/queries.ts'
import type { VisitListItem } from '#lib/visits/listing.ts'
import type { WorkFilter } from './filter.ts'
import type { MatterKind, Turn } from './schema.ts'

/** One thing that somebody has to do about one family. */
export interface Matter {
  key: string
  kind: MatterKind
  householdId: string
  family: ListedFamily['family']
  turn: Turn
  /** Days since it waits. */
  days: number
  /** By when it should be done; null when nothing says so. */
  due: LocalDate | null
  late: boolean
  /** Of a record: which one. */
  visitId: string | null
  /** Of a spot check's deviation: in which draw. */
  drawId: string | null
}

/** What was recorded of the families, besides what their lines say. */
interface Told {
  records: readonly VisitListItem[]
  reports: readonly HouseholdReport[]
  deviations: readonly OpenDeviation[]
}

interface Knowing {
  definition: ProgrammeDefinition
  today: LocalDate
  now: number
}

type Found = Omit<Matter, 'key' | 'householdId' | 'family'>

const matter = (kind: MatterKind, turn: Turn, days: number, more: Partial<Found> = {}): Found => ({
  kind,
  turn,
  days: Math.max(0, days),
  due: null,
  late: false,
  visitId: null,
  drawId: null,
  ...more,
})

/** Whether a record tells of the elder's death: from then on nobody is pressed for anything else (domain.md A2). */
export const tellsOfDeath = ({ attemptReason, state }: VisitListItem): boolean =>
  attemptReason === 'elderDied' && state !== 'voided'

/**
 * What there is to do about the families of a programme, gravest first. A family whose elder has died has no matters:
 * what a trainer reported of it is one single one for the coordinator. Restricted flags are not among them.
 */
export function mattersOf(
  families: readonly ListedFamily[],
  { records, reports, deviations }: Told,
  knowing: Knowing,
): Matter[] {
  const all = families.flatMap(line => {
    const { key, group, family } = line
    if (group === 'left') return []
    const own = records.filter(({ householdId }) => householdId === key)
    const told = reports.filter(({ householdId }) => householdId === key)
    const found = [
      ...ofFamily(line, own, told, knowing),
      ...deviations.filter(({ householdId }) => householdId === key).map(one => deviation(one, knowing)),
    ]
    return found.map(one => ({
      ...one,
      key: `${key}:${one.kind}:${one.visitId ?? one.drawId ?? ''}`,
      householdId: key,
      family,
    }))
  })
  return all.sort((a, b) => Number(b.late) - Number(a.late) || b.days - a.days || (a.key < b.key ? -1 : 1))
}

/** What a spot check found and nobody has closed; the bureau sees to it also after a death. */
const deviation = ({ drawId, onDate, due }: OpenDeviation, { today }: Knowing): Found =>
  matter('spotDeviation', 'coordinator', daysBetween(onDate, today), {
    due,
    late: due !== null && due < today,
    drawId,
  })

function ofFamily(
  line: ListedFamily,
  records: readonly VisitListItem[],
  reports: readonly HouseholdReport[],
  knowing: Knowing,
): Found[] {
  const { family } = line
  const { today } = knowing
  const record = records.find(tellsOfDeath)
  const report = reports.find(({ kind }) => kind === 'elderDied')
  if (record || report) {
    const days = daysBetween(record?.visitDate ?? report!.onDate, today)
    return [matter('deathReported', 'coordinator', days, { late: true, visitId: record?.id ?? null })]
  }
  const [first] = reports
  return [
    ...(first ? [matter('changeReported', 'coordinator', daysBetween(localDateOf(first.at), today))] : []),
    ...risks(family, knowing),
    ...entry(family, knowing),
    ...contact(family, knowing),
    ...waitingRecords(records, knowing),
    ...ending(line, knowing),
  ]
}

/** Open flags that nobody has acted on, one line per family: the one that has waited longest. */
function risks({ household }: ListedFamily['family'], { definition, today, now }: Knowing): Found[] {
  const waiting = household.openFlags
    .filter(flag => riskState(flag) === 'open' || isOverdue(flag, definition, now))
    .sort((a, b) => a.raisedAt - b.raisedAt)
  const [first] = waiting
  if (!first) return []
  const late = waiting.some(flag => isOverdue(flag, definition, now) || isUnseen(flag, definition, now))
  return [matter('risk', 'coordinator', daysBetween(localDateOf(first.raisedAt), today), { late })]
}

/** From the application to the first day of training. */
function entry({ household, standing }: ListedFamily['family'], { today }: Knowing): Found[] {
  const days = daysBetween(household.appliedOn, today)
  if (standing.status === 'applied' || standing.status === null)
    return [matter('eligibility', 'coordinator', days)]
  const silent = standing.daysWithoutContact ?? days
  const noTrainer =
    standing.light !== null && household.trainer === null ? [matter('trainer', 'provider', silent)] : []
  const toAssess = standing.status === 'eligible' ? [matter('assessment', 'coordinator', silent)] : []
  return [...toAssess, ...noTrainer]
}

/** While training: nobody has called, the date has passed, there is none. */
function contact({ household, standing }: ListedFamily['family'], knowing: Knowing): Found[] {
  if (standing.light === null || household.trainer === null || standing.completion.holds) return []
  const { definition, today } = knowing
  const silent = standing.daysWithoutContact ?? 0
  const state = contactState(standing.daysWithoutContact, definition)
  const date = household.appointment?.onDate ?? null
  if (date !== null && date < today)
    return [matter('pastDate', 'trainer', daysBetween(date, today), { due: date, late: true })]
  if (state !== 'fresh') {
    if (date !== null && state !== 'urgent') return []
    const kind = standing.lastContact === null ? 'firstContact' : 'noContact'
    return [matter(kind, 'trainer', silent, { due: date, late: state === 'urgent' })]
  }
  return date === null && standing.status === 'inTraining' ? [matter('noDate', 'trainer', silent)] : []
}

/** Records that wait for a judgement, for a correction, or for somebody to look at what came late. */
function waitingRecords(records: readonly VisitListItem[], { today }: Knowing): Found[] {
  const since = (instant: number) => daysBetween(localDateOf(instant), today)
  return records.flatMap(record => {
    const { id: visitId, state, receivedAt, review } = record
    const aside =
      record.setAside + record.conflicts > 0 && state !== 'voided'
        ? [matter('setAside', 'coordinator', since(receivedAt), { visitId })]
        : []
    if (state === 'submitted')
      return [...aside, matter('submitted', 'coordinator', since(receivedAt), { visitId })]
    if (state !== 'returned') return aside
    return [...aside, matter('returned', 'trainer', since(review?.at ?? receivedAt), { visitId })]
  })
}

/** Towards the end: what alone is missing, the judgement, the call afterwards, whoever is away for long. */
function ending(
  { family: { standing }, completedOn }: ListedFamily,
  { definition, today }: Knowing,
): Found[] {
  const silent = standing.daysWithoutContact ?? 0
  const taught = !standing.missing.some(key => key === 'classroom' || key === 'visits')
  const lacks = (key: 'test' | 'survey') =>
    standing.light !== null && taught && standing.missing.includes(key)
  const call = definition.components.followUp.withinDays
  const done = standing.status === 'completed' ? completedOn : null
  const due = done === null ? null : addDays(done, call)
  return [
    ...(lacks('test') ? [matter('postTest', 'provider', silent)] : []),
    ...(lacks('survey') ? [matter('survey', 'coordinator', silent)] : []),
    ...(standing.status === 'readyForReview'
      ? [matter('readyForReview', 'coordinator', standing.readySinceDays ?? 0)]
      : []),
    ...(standing.reviewHint ? [matter('reviewHint', 'coordinator', 0)] : []),
    ...(done !== null && due !== null
      ? [matter('followUp', 'coordinator', daysBetween(done, today), { due, late: due < today })]
      : []),
    ...((standing.suspendedDays ?? 0) >= definition.suspendReminderDays
      ? [matter('suspended', 'coordinator', standing.suspendedDays ?? 0)]
      : []),
  ]
}

/** The matters that a filter shows, in their order. @param mine whose turn `mine` is */
export function selectMatters(matters: readonly Matter[], filter: WorkFilter, mine: Turn): Matter[] {
  const { kind, street, trainer, late } = filter
  const asked = filter.turn ?? 'mine'
  const turn = asked === 'mine' ? mine : asked
  return matters.filter(
    one =>
      (turn === 'all' || one.turn === turn) &&
      (kind === undefined || one.kind === kind) &&
      (street === undefined || one.family.household.streetCode === street) &&
      (trainer === undefined || (one.family.household.trainer?.id ?? 'none') === trainer) &&
      (late === undefined || one.late),
  )
}
