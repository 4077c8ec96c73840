import { inLanguage } from '#lib/i18n/label.ts'
import type { Locale } from '#lib/i18n/locales.ts'
import { findModule, findSkill } from '#lib/programmes/rules.ts'
import type { ProgrammeDefinition } from '#lib/programmes/schema.ts'
import type { Words } from '../../../_desk/words.ts'

/** The modules of a session in words: 生活照料、心理支持. */
export const moduleWords = (
  codes: readonly string[],
  definition: ProgrammeDefinition,
  t: Words,
  locale: Locale,
): string =>
  codes
    .map(code => {
      const module = findModule(definition, code)
      return module ? inLanguage(module, locale) : code
    })
    .join(t('classes.comma'))

/** The name of a skill. */
export function skillWords(code: string, definition: ProgrammeDefinition, locale: Locale): string {
  const skill = findSkill(definition, code)
  return skill ? inLanguage(skill, locale) : code
}
