import { inLanguage } from '#lib/i18n/label.ts'
import styles from './sheet.module.css'
import type { Sheet } from './sheet.ts'

/** Above so many skills the lines stand closer, so that the record stays on one page. */
const MANY_SKILLS = 5

/** One line per skill, with a tick under its level, and the level before. */
export function SkillsPart({ visit, before, locale, t }: Sheet) {
  const { body, definition } = visit
  const levels = [...definition.levels].sort((a, b) => a.level - b.level)
  const last = (code: string) => {
    const level = before?.get(code)
    const found = levels.find(one => one.level === level)
    return found ? inLanguage(found, locale) : before === null ? t('common.unknown') : t('visitPrint.never')
  }
  return (
    <table
      className={`${styles.table} ${styles.skills}`}
      data-close={body.skills.length > MANY_SKILLS || undefined}
    >
      <caption className="visually-hidden">{t('visitPrint.skills')}</caption>
      <tbody>
        <tr>
          <th scope="col" className={styles.name} rowSpan={body.skills.length + 1}>
            {t('visitPrint.skills')}
          </th>
          <th scope="col" className={styles.plain}>
            {t('visitPrint.skill')}
          </th>
          <th scope="col" className={styles.whole}>
            {t('visits.record.critical')}
          </th>
          {levels.map(level => (
            <th key={level.level} scope="col" className={styles.whole}>
              {inLanguage(level, locale)}
            </th>
          ))}
          <th scope="col" className={styles.whole}>
            {t('visits.record.last')}
          </th>
        </tr>
        {body.skills.map(taught => {
          const skill = definition.skills.find(({ code }) => code === taught.code)
          return (
            <tr key={taught.code}>
              <td>
                {skill
                  ? t('visitPrint.inSection', { skill: inLanguage(skill, locale), section: skill.section })
                  : taught.code}
              </td>
              <td className={styles.middle}>{t(`visits.value.${skill?.safetyCritical ? 'yes' : 'no'}`)}</td>
              {levels.map(({ level }) => (
                <td key={level} className={styles.middle}>
                  {level === taught.level ? '√' : ''}
                </td>
              ))}
              <td className={`${styles.middle} ${styles.whole}`}>{last(taught.code)}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
