import { getTranslations } from 'next-intl/server'
import type { ProgrammeDefinition } from '#lib/programmes/schema.ts'
import type { TestPairs } from '#lib/reports/charts.ts'
import { EmptyState } from '../../../../_ui/empty-state.tsx'
import { Panel } from '../../../../_ui/panel.tsx'
import { Turnable } from '../../_board/turnable.tsx'
import styles from './charts.module.css'

type TestsPanelProps = {
  tests: TestPairs | null
  full: ProgrammeDefinition['knowledgeTest']
  /** Fewer are not shown. */
  least: number
}

const [WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM] = [480, 240, 90, 390, 16, 224]

/** 前后测: one thin line per caregiver, nobody named; the thick one is the mean. */
export async function TestsPanel({ tests, full, least }: TestsPanelProps) {
  const t = await getTranslations('charts.tests')
  if (tests === null) {
    return (
      <Panel id="tests" title={t('title')}>
        <EmptyState>{t('tooFew', { least })}</EmptyState>
      </Panel>
    )
  }
  const { pairs, meanPre, meanPost } = tests
  const most = full.items.length * full.pointsEach
  const down = (score: number) => BOTTOM - ((BOTTOM - TOP) * score) / most
  const [pre, post] = [meanPre.toFixed(1), meanPost.toFixed(1)]
  const desc = t('desc', { count: pairs.length, pre, post })
  const chart = (
    <svg className={styles.slope} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={desc}>
      <title>{t('title')}</title>
      <desc>{desc}</desc>
      {[LEFT, RIGHT].map(x => (
        <line key={x} x1={x} x2={x} y1={TOP} y2={BOTTOM} className={styles.axis} />
      ))}
      {pairs.map((pair, i) => (
        <line
          // biome-ignore lint/suspicious/noArrayIndexKey: nobody's line has a name
          key={i}
          x1={LEFT}
          x2={RIGHT}
          y1={down(pair.pre)}
          y2={down(pair.post)}
          className={styles.thin}
        />
      ))}
      <line x1={LEFT} x2={RIGHT} y1={down(meanPre)} y2={down(meanPost)} className={styles.thick} />
      <text x={LEFT - 10} y={down(meanPre)} dy="0.35em" textAnchor="end" className={styles.label}>
        {t('pre', { score: pre })}
      </text>
      <text x={RIGHT + 10} y={down(meanPost)} dy="0.35em" className={styles.label}>
        {t('post', { score: post })}
      </text>
    </svg>
  )
  const rows = [
    [t('people'), String(pairs.length)],
    [t('meanPre'), pre],
    [t('meanPost'), post],
    [t('better'), String(pairs.filter(pair => pair.post > pair.pre).length)],
  ] as const
  return (
    <Panel id="tests">
      <Turnable
        title={t('title')}
        toBack={t('table')}
        toFront={t('chart')}
        front={chart}
        back={<Numbers rows={rows} />}
      />
      <p className={styles.quiet}>{desc}</p>
    </Panel>
  )
}

/** The numbers behind a picture. */
export function Numbers({ rows }: { rows: readonly (readonly [name: string, number: string])[] }) {
  return (
    <dl className={styles.numbers}>
      {rows.map(([name, number]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{number}</dd>
        </div>
      ))}
    </dl>
  )
}
