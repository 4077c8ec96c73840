import { useId } from 'react'
import styles from './line-chart.module.css'

export type ChartPoint = readonly [x: number, y: number]

export type ChartLine = {
  /** actual: solid pine. plan: grey dashes. forecast: amber dots. */
  kind: 'actual' | 'plan' | 'forecast'
  points: readonly ChartPoint[]
  /** Words on the line itself; `at` in the chart's own measure. */
  label?: { words: string; at: ChartPoint; anchor?: 'start' | 'middle' | 'end'; below?: boolean }
  /** The number at the end of the line. */
  endLabel?: string
}

type LineChartProps = {
  /** Spoken and shown on hover: what the chart is. */
  title: string
  /** Spoken: what it says, in a sentence. */
  desc: string
  x: { from: number; to: number; marks: readonly { at: number; words: string }[] }
  y: { to: number; marks: readonly number[] }
  lines: readonly ChartLine[]
}

/** A line chart made on the server: lines stretch with the panel, words and dots keep their size. No legend box. */
export function LineChart({ title, desc, x, y, lines }: LineChartProps) {
  const id = useId()
  const across = (value: number) => (100 * (value - x.from)) / (x.to - x.from || 1)
  const down = (value: number) => 100 - (100 * value) / (y.to || 1)
  const percent = (value: number) => `${value.toFixed(2)}%`

  return (
    <div className={styles.chart}>
      <svg className={styles.plot} width="100%" height="100%" role="img" aria-labelledby={`${id}-t ${id}-d`}>
        <title id={`${id}-t`}>{title}</title>
        <desc id={`${id}-d`}>{desc}</desc>
        {y.marks.map(mark => (
          <g key={mark}>
            <line
              x1="0"
              x2="100%"
              y1={percent(down(mark))}
              y2={percent(down(mark))}
              className={styles.grid}
            />
            <text
              x="0"
              y={percent(down(mark))}
              dx="-0.6em"
              dy="0.35em"
              textAnchor="end"
              className={styles.scale}
            >
              {mark}
            </text>
          </g>
        ))}
        {x.marks.map(mark => (
          <text
            key={mark.words}
            x={percent(across(mark.at))}
            y="100%"
            dy="1.6em"
            textAnchor="middle"
            className={styles.scale}
          >
            {mark.words}
          </text>
        ))}
        <svg
          className={styles.lines}
          width="100%"
          height="100%"
          viewBox="0 0 100 100"
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          {lines.map(line => (
            <polyline
              key={line.kind}
              points={line.points
                .map(([px, py]) => `${across(px).toFixed(2)},${down(py).toFixed(2)}`)
                .join(' ')}
              vectorEffect="non-scaling-stroke"
              className={styles.line}
              data-kind={line.kind}
            />
          ))}
        </svg>
        {lines.map(line => {
          const end = line.points.at(-1)
          return (
            <g key={line.kind} data-kind={line.kind} className={styles.marks}>
              {end ? (
                <circle
                  cx={percent(across(end[0]))}
                  cy={percent(down(end[1]))}
                  r={line.kind === 'plan' ? 3.5 : 4.5}
                  className={styles.dot}
                />
              ) : null}
              {end && line.endLabel ? (
                <text
                  x={percent(across(end[0]))}
                  y={percent(down(end[1]))}
                  dx="0.6em"
                  dy="0.35em"
                  className={styles.words}
                >
                  {line.endLabel}
                </text>
              ) : null}
              {line.label ? (
                <text
                  x={percent(across(line.label.at[0]))}
                  y={percent(down(line.label.at[1]))}
                  dy={line.label.below ? '1.4em' : '-0.6em'}
                  textAnchor={line.label.anchor ?? 'middle'}
                  className={styles.words}
                >
                  {line.label.words}
                </text>
              ) : null}
            </g>
          )
        })}
      </svg>
    </div>
  )
}
