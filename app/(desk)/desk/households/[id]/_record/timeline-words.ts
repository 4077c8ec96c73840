import { type LocalDate, localDateOf } from '#lib/calendar/dates.ts'
import type { TimelineEntry } from '#lib/households/timeline.ts'
import { dayWords, timeWords } from '#lib/i18n/dates.ts'
import { wordsOf } from '#lib/i18n/label.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import type { KnownHousehold } from '#lib/progress/queries.ts'
import type { Words } from '../../../../_desk/words.ts'
import { joined, type RecordProps } from './words.ts'

/** An entry of the timeline as people read it. */
export interface Told {
  mark: 'visit' | 'attempt' | 'planned' | 'risk' | 'rest' | 'plain'
  title: string
  note?: string
  href?: string
}

const face = (time: string | null) => (time ?? '–').replace(/^0/, '')

/** What an entry says: a title, and in one line what matters about it. */
export function told(
  t: Words,
  locale: Locale,
  entry: TimelineEntry,
  { definition, household }: Pick<KnownHousehold, 'definition' | 'household'>,
): Told {
  const say = (key: string, values?: Record<string, string | number>) =>
    t(`household.timeline.${key}` as never, values as never)
  const sentences = (...parts: string[]) => parts.filter(Boolean).join('')
  switch (entry.kind) {
    case 'visit':
      return toldVisit(t, locale, entry, definition)
    case 'class': {
      const modules = joined(
        t,
        entry.modules.map(code => wordsOf(definition.modules, code, locale)),
      )
      return {
        mark: entry.presence === 'absent' ? 'attempt' : 'plain',
        title: say('class', { modules: entry.modules.join(t('progress.comma')) }),
        note: say(`presence.${entry.presence}`, { modules, lessons: entry.lessons }),
        href: `/desk/classes/${entry.id}`,
      }
    }
    case 'needs':
      return {
        mark: 'plain',
        title: say('needs'),
        note: sentences(
          say(entry.provisional ? 'levelProvisional' : 'level', {
            level: wordsOf(definition.abilityLevels, entry.abilityLevel, locale),
          }),
          entry.preTest === null ? '' : say('preTest', { score: entry.preTest }),
          entry.stress ? say(`stress.${entry.stress}`) : '',
        ),
      }
    case 'test':
      return {
        mark: 'plain',
        title: say('test'),
        note: say(entry.readOut ? 'scoreReadOut' : 'score', { score: entry.score }),
      }
    case 'survey':
      return { mark: 'plain', title: say('survey'), note: say(entry.proxy ? 'byProxy' : 'bySelf') }
    case 'followUp':
      return {
        mark: entry.answered ? 'visit' : 'attempt',
        title: say(entry.channel === 'phone' ? 'call' : 'callAtHome'),
        note: entry.answered
          ? wordsOf(definition.followUp.outcomes, entry.outcome, locale) || say('spoken')
          : say('notReached'),
      }
    case 'status':
      return toldStatus(t, locale, entry, definition)
    case 'report':
      return {
        mark: 'rest',
        title: t(`field.report.kind.${entry.report}`),
        note: sentences(say('reportedBy', { name: entry.by }), entry.note ?? ''),
      }
    case 'assignment':
      return { mark: 'plain', title: say('assignment', { name: entry.trainer }) }
    case 'caregiver':
      return { mark: 'plain', title: say('caregiver', { name: entry.name }), note: say('caregiverNote') }
    case 'handbook':
      return { mark: 'plain', title: say(`handout.${entry.paper}`, { number: entry.edition }) }
    case 'risk':
      return {
        mark: 'risk',
        title: wordsOf(definition.riskTypes, entry.riskType, locale),
        note: sentences(
          wordsOf(definition.riskLevels, entry.level, locale),
          say(entry.closedOn ? 'riskClosed' : 'riskOpen', {
            day: entry.closedOn ? dayWords(entry.closedOn, locale) : '',
          }),
        ),
        href: `/desk/risks?state=all&household=${household.id}`,
      }
    case 'completion':
      return {
        mark: 'visit',
        title: t('progress.status.completed'),
        note: say('certificate', { number: entry.certificateNo, name: entry.by }),
      }
    case 'reversal':
      return {
        mark: 'attempt',
        title: say('reversal'),
        note: say('reversalNote', { number: entry.certificateNo, name: entry.by, reason: entry.reason }),
      }
  }
}

type Definition = KnownHousehold['definition']
type Of<Kind extends TimelineEntry['kind']> = Extract<TimelineEntry, { kind: Kind }>

function toldVisit(t: Words, locale: Locale, entry: Of<'visit'>, definition: Definition): Told {
  const { visit, problems } = entry
  const say = (key: string, values?: Record<string, string | number>) =>
    t(`household.timeline.${key}` as never, values as never)
  const href = `/desk/visits/${visit.id}`
  const state = visit.state === 'approved' ? '' : say(`state.${visit.state}`)
  if (!visit.met) {
    const reason = wordsOf(definition.reasons.attempt, visit.attemptReason, locale)
    return { mark: 'attempt', title: say('attempt'), note: `${reason}${say('stop')}${state}`, href }
  }
  const seen = [
    ...problems.codes.map(code => wordsOf(definition.problems, code, locale)),
    ...(problems.text ? [problems.text.replace(/[。.]+$/, '')] : []),
  ]
  const parts = [
    say('times', { from: face(visit.arriveAt), to: face(visit.leaveAt), minutes: visit.minutes ?? 0 }),
    seen.length > 0 ? `${joined(t, seen)}${say('stop')}` : entry.nothingUnusual ? say('nothingUnusual') : '',
    entry.stress ? say(`stress.${entry.stress}`) : '',
    visit.state === 'submitted'
      ? say('delivered', {
          day: dayWords(localDateOf(visit.receivedAt), locale),
          time: timeWords(visit.receivedAt),
        })
      : '',
    state,
  ]
  const counted = visit.state === 'submitted' || visit.state === 'approved'
  return {
    mark: counted ? 'visit' : 'attempt',
    title: visit.visitNo === null ? say(visit.kind) : say('visit', { n: visit.visitNo }),
    note: parts.filter(Boolean).join(''),
    href,
  }
}

function toldStatus(t: Words, locale: Locale, entry: Of<'status'>, definition: Definition): Told {
  const { status, from, reason, note } = entry
  const back = from === 'suspended' && status !== 'withdrawn'
  const list = { suspended: 'suspend', withdrawn: 'withdraw', rejected: 'reject' }[status as string]
  const why = list
    ? wordsOf(definition.reasons[list as 'suspend' | 'withdraw' | 'reject'], reason, locale)
    : ''
  return {
    mark: status === 'suspended' || status === 'withdrawn' || status === 'rejected' ? 'rest' : 'plain',
    title: back ? t('household.timeline.resumed') : t(`progress.status.${status}`),
    note: [why, note ?? ''].filter(Boolean).join(t('progress.comma')) || undefined,
  }
}

/** The next visit that is agreed, with what it is to teach; null when none lies ahead. */
export function plannedEntry(
  t: Words,
  locale: Locale,
  { known, assessment, today }: RecordProps,
  timeline: readonly TimelineEntry[],
): (Told & { date: LocalDate }) | null {
  const date = known.household.appointment?.onDate
  const underway = ['eligible', 'assessed', 'inTraining', 'readyForReview'].includes(assessment.status ?? '')
  if (!date || date < today || !underway) return null
  const last = Math.max(
    0,
    ...timeline.map(entry => (entry.kind === 'visit' ? (entry.visit.visitNo ?? 0) : 0)),
  )
  const { atTime } = known.household.appointment ?? {}
  const before = timeline.find(entry => entry.kind === 'visit')
  const skills = before?.kind === 'visit' ? before.promised : []
  return {
    mark: 'planned',
    date,
    title: t('household.timeline.visit', { n: last + 1 }),
    note: [
      atTime ? t('household.timeline.plannedAt', { time: face(atTime) }) : t('household.timeline.planned'),
      skills.length > 0
        ? t('household.timeline.toTeach', {
            skills: joined(
              t,
              skills.map(code => wordsOf(known.definition.skills, code, locale)),
            ),
          })
        : '',
    ].join(''),
  }
}
