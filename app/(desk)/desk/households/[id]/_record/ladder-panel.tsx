import { getTranslations } from 'next-intl/server'
import { may } from '#lib/access/policy.ts'
import type { Ladder, LadderColumn, LadderRow } from '#lib/assessments/ladder.ts'
import { dayWords } from '#lib/i18n/dates.ts'
import { inLanguage, wordsOf } from '#lib/i18n/label.ts'
import { EmptyState } from '../../../../../_ui/empty-state.tsx'
import { Icon } from '../../../../../_ui/icon.tsx'
import { PageLink } from '../../../../../_ui/page-link.tsx'
import { Panel } from '../../../../../_ui/panel.tsx'
import { StairIcon, type StairLevel } from '../../../../../_ui/stair-icon.tsx'
import styles from './ladder.module.css'
import type { RecordProps } from './words.ts'

type LadderPanelProps = RecordProps & { ladder: Ladder; all: boolean }

/** So many occasions fit beside the names; the earlier ones open on demand. */
const COLUMNS = 4

/** 技能阶梯: skills by occasions, fades marked, and where each stands now. */
export async function LadderPanel({ known, ladder, all, actor, locale }: LadderPanelProps) {
  const t = await getTranslations('household.ladder')
  const { definition, household } = known
  const columns = all ? ladder.columns : ladder.columns.slice(-COLUMNS)
  const hidden = ladder.columns.length - columns.length
  const groups: [key: 'critical' | 'other' | 'besides', rows: LadderRow[]][] = [
    ['critical', ladder.critical],
    ['other', ladder.other],
    ['besides', ladder.besides],
  ]
  const level = (n: number) => {
    const found = definition.levels.find(step => step.level === n)
    return found ? inLanguage(found, locale) : ''
  }
  const occasion = (column: LadderColumn) =>
    column.kind === 'visit' && column.visitNo !== null
      ? t('visit', { n: column.visitNo })
      : t(column.kind === 'class' ? 'class' : 'makeup')
  return (
    <Panel
      id="ladder"
      title={t('title')}
      side={
        ladder.planned === 0 ? undefined : (
          <>
            {t('side', { planned: ladder.planned, reached: ladder.reached })}
            {may(actor, 'plan.decide') && household.needsTags.length + ladder.planned > 0 ? (
              <>
                {' '}
                <PageLink href={`/desk/households/${household.id}/plan`}>{t('plan')}</PageLink>
              </>
            ) : null}
          </>
        )
      }
      footer={
        ladder.planned === 0 ? undefined : <Key levels={[0, 1, 2, 3].map(n => level(n))} fade={t('fade')} />
      }
    >
      {ladder.planned + ladder.besides.length === 0 ? (
        <EmptyState>{t('empty')}</EmptyState>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls sideways, so the keyboard must reach it
        <section aria-label={t('caption')} className={styles.scroll} tabIndex={0}>
          <table className={styles.table}>
            <caption className="visually-hidden">{t('caption')}</caption>
            <thead>
              <tr>
                <th scope="col" className={styles.corner}>
                  <span className="visually-hidden">{t('skill')}</span>
                  {hidden > 0 ? (
                    <PageLink href={`/desk/households/${household.id}?ladder=all#ladder`}>
                      {t('earlier', { count: hidden })}
                    </PageLink>
                  ) : null}
                </th>
                {columns.map(column => (
                  <th key={column.id} scope="col" className={styles.head}>
                    {dayWords(column.date, locale)}
                    <span className={styles.occasion}>{occasion(column)}</span>
                  </th>
                ))}
                <th scope="col" className={styles.nowHead}>
                  {t('now')}
                </th>
              </tr>
            </thead>
            {groups.map(([key, rows]) =>
              rows.length === 0 ? null : (
                <tbody key={key}>
                  <tr>
                    <th scope="rowgroup" colSpan={columns.length + 2} className={styles.group}>
                      {t(key, { count: rows.length })}
                    </th>
                  </tr>
                  {rows.map(row => (
                    <tr key={row.skill}>
                      <th scope="row" className={styles.skill}>
                        {wordsOf(definition.skills, row.skill, locale)}
                      </th>
                      {columns.map(column => {
                        const cell = row.cells[ladder.columns.indexOf(column)]
                        return (
                          <td key={column.id} className={styles.cell}>
                            {cell ? (
                              <StairIcon
                                level={cell.level as StairLevel}
                                falling={cell.fade}
                                label={
                                  cell.fade ? t('faded', { level: level(cell.level) }) : level(cell.level)
                                }
                              />
                            ) : (
                              <span className={styles.none}>–</span>
                            )}
                          </td>
                        )
                      })}
                      <td className={styles.now} data-state={key === 'besides' ? 'besides' : stateOf(row)}>
                        {key !== 'besides' && !row.reached ? <Icon name="circle-dashed" /> : null}
                        <span>{level(row.level)}</span>
                      </td>
                    </tr>
                  ))}
                </tbody>
              ),
            )}
          </table>
        </section>
      )}
    </Panel>
  )
}

const stateOf = ({ reached, level }: LadderRow) => (reached ? 'reached' : level === 0 ? 'none' : 'short')

function Key({ levels, fade }: { levels: string[]; fade: string }) {
  return (
    <ul className={styles.key}>
      {levels.map((words, level) => (
        <li key={words}>
          <StairIcon level={level as StairLevel} /> {words}
        </li>
      ))}
      <li className={styles.fadeKey}>
        <Icon name="trending-down" /> {fade}
      </li>
    </ul>
  )
}
