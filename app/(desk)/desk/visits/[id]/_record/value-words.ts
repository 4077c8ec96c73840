import { dayWords } from '#lib/i18n/dates.ts'
import { inLanguage } from '#lib/i18n/label.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import type { ProgrammeDefinition } from '#lib/programmes/schema.ts'
import { type Said, saidValue } from '#lib/visits/said.ts'
import type { Words } from '../../../../_desk/words.ts'

/** A path of a record in words: 技能 叩背排痰，等级. */
export function pathWords(t: Words, path: string, programme: ProgrammeDefinition, locale: Locale): string {
  const [first = '', ...rest] = path.split('.')
  const known = `visits.path.${first}`
  const name = t.has(known as never) ? t(known as never) : t('visits.path.other')
  const coded = [...programme.skills, ...programme.vitals, ...programme.riskTypes]
  const details = rest.flatMap(part => {
    const named = coded.find(({ code }) => code === part)
    if (named) return [inLanguage(named, locale)]
    if (/^\d+$/.test(part)) return [String(Number(part) + 1)]
    const detail = `visits.detail.${part}`
    return t.has(detail as never) ? [t(detail as never)] : []
  })
  return [name, ...details].join(' ')
}

/** A value of a record in words: codes in the programme's, days and times as people say them. */
export function valueWords(
  t: Words,
  path: string,
  value: unknown,
  programme: ProgrammeDefinition,
  locale: Locale,
): string {
  const say = (said: Said): string => {
    switch (said.kind) {
      case 'none':
        return t('visits.record.notWritten')
      case 'day':
        return dayWords(said.day, locale, { year: true })
      case 'time':
        return said.time.replace(/^0/, '')
      case 'label':
        return inLanguage(said.label, locale)
      case 'text': {
        const known = `visits.value.${said.text}`
        return /^[a-z]+$/i.test(said.text) && t.has(known as never) ? t(known as never) : said.text
      }
      case 'list':
        return said.items.map(say).join(t('progress.comma'))
    }
  }
  if (typeof value === 'boolean') return t(value ? 'visits.value.yes' : 'visits.value.no')
  if (path.endsWith('.sha256')) return typeof value === 'string' ? value.slice(0, 8) : say({ kind: 'none' })
  return say(saidValue(path, value, programme))
}
