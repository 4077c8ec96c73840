import { dayWords } from '#lib/i18n/dates.ts'
import { inLanguage } from '#lib/i18n/label.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import type { CurrentProgramme } from '#lib/progress/queries.ts'
import type { Words } from '../../_desk/words.ts'

export interface RuleSection {
  title: string
  facts: { name: string; value: string }[]
}

/** The numbers of a programme's rules in words, by what they decide. */
export function ruleSections(programme: CurrentProgramme, t: Words, locale: Locale): RuleSection[] {
  const { definition } = programme
  const { completionRule: rule, components, validVisit: valid, ratingRule, contactDays } = definition
  const weights = definition.progressWeights
  const unit = (key: Parameters<typeof countKey>[0], n: number) => t(countKey(key), { n })
  const level = (wanted: number) =>
    inLanguage(definition.levels.find(one => one.level === wanted) ?? { zh: '', en: '' }, locale)
  const list = (of: readonly { zh: string; en: string }[]) =>
    of.map(one => inLanguage(one, locale)).join(t('progress.comma'))
  const day = (date: string) => dayWords(date, locale, { year: true })
  const c = (key: string) => `programme.completion.${key}` as never
  const [from = 0, to = 0] = components.homeVisit.recommendedMinutes
  const section = (title: string, facts: [string, string][]): RuleSection => ({
    title,
    facts: facts.map(([name, value]) => ({ name, value })),
  })
  return [
    section(t('programme.project.title'), [
      [t('programme.project.quota'), unit('households', programme.quota)],
      [t('programme.project.period'), `${day(programme.startDate)} – ${day(programme.endDate)}`],
      [t('programme.project.funder'), programme.funder],
      [t('programme.project.provider'), programme.provider.name],
      [t('programme.project.streets'), unit('streets', definition.streets.length)],
    ]),
    section(t('programme.completion.title'), [
      [t(c('consent')), list(definition.consentKinds.filter(({ required }) => required))],
      [t(c('lessons')), unit('lessons', rule.classroomLessonsMin)],
      [t(c('makeup')), unit('lessons', components.classroom.makeupByHomeVisit.maxLessons)],
      [t(c('visits')), unit('times', rule.homeVisitsMin)],
      [t(c('minutes')), unit('minutes', rule.homeMinutesMin)],
      [t(c('span')), unit('days', rule.daysFirstToLastMin)],
      [t(c('critical')), t('programme.completion.each', { level: level(rule.criticalMinLevel) })],
      [
        t('programme.completion.emergency', { count: rule.emergencySkills.length }),
        t('programme.completion.each', { level: level(rule.emergencyMinLevel) }),
      ],
      [
        t(c('other')),
        t('programme.completion.otherValue', {
          share: percentOf(rule.otherMinShare),
          level: level(rule.otherMinLevel),
        }),
      ],
      [
        t(c('test')),
        t('programme.completion.testValue', { pass: rule.postTestMin, attempts: rule.testAttempts }),
      ],
      [t(c('survey')), t(c('surveyValue'))],
      [t(c('risk')), t(c('riskValue'))],
    ]),
    section(t('programme.visit.title'), [
      [t('programme.visit.minutes'), unit('minutes', valid.minMinutes)],
      [t('programme.visit.recommended'), t('programme.unit.range', { from, to })],
      [t('programme.visit.skills'), unit('atLeastItems', valid.skillsMin)],
      [t('programme.visit.photos'), t('programme.visit.photosValue', { count: valid.photosMin })],
      [t('programme.visit.sign'), t('programme.visit.signValue')],
      [t('programme.visit.late'), unit('days', definition.lateDays)],
      [t('programme.visit.next'), unit('days', definition.nextVisitDays)],
    ]),
    section(t('programme.rating.title'), [
      [t('programme.rating.levels'), list(definition.levels)],
      [
        t('programme.rating.failed'),
        t('programme.rating.atMost', { level: level(ratingRule.failedCriticalCap) }),
      ],
      [
        t('programme.rating.share', { share: percentOf(ratingRule.unpromptedShareMin) }),
        t('programme.rating.atMost', { level: level(ratingRule.belowShareCap) }),
      ],
    ]),
    section(t('programme.progress.title'), [
      ...(['classroom', 'visits', 'skills', 'test', 'survey'] as const).map((key): [string, string] => [
        t(`programme.progress.${key}`),
        unit('percent', weights[key]),
      ]),
      [t('programme.progress.pace'), unit('weeks', definition.pace.weeks)],
      [
        t('programme.progress.spotCheck'),
        t('programme.progress.spotCheckValue', {
          min: definition.spotCheck.minShare,
          max: definition.spotCheck.maxShare,
        }),
      ],
    ]),
    section(t('programme.attention.title'), [
      [t('programme.attention.attention'), unit('days', contactDays.attention)],
      [t('programme.attention.urgent'), unit('days', contactDays.urgent)],
      [t('programme.attention.suspended'), unit('days', definition.suspendReminderDays)],
      [t('programme.attention.silent'), unit('days', definition.silentPhoneDays)],
      [t('programme.attention.followUp'), unit('days', components.followUp.withinDays)],
    ]),
  ]
}

const percentOf = (share: number) => Math.round(share * 100)

type Unit =
  | 'households'
  | 'days'
  | 'minutes'
  | 'times'
  | 'lessons'
  | 'weeks'
  | 'streets'
  | 'percent'
  | 'atLeastItems'

const countKey = <Key extends Unit>(key: Key) => `programme.unit.${key}` as const
