import type { RedFlag } from '#lib/handbook/schema.ts'
import type { translator } from '#lib/i18n/translate.ts'
import { Icon } from '../../_ui/icon.tsx'

const ORDER = ['call120', 'doctorToday', 'askTrainer'] as const
const ICONS = { call120: 'octagon-alert', doctorToday: 'triangle-alert', askTrainer: 'phone' } as const

interface RedFlagsProps {
  flags: RedFlag[]
  t: ReturnType<typeof translator>
  /** Sets the headings of several sections on one page apart; there they are no landmarks. */
  of?: string
}

/** 红旗征: what to stop for, by how much haste it asks; the first box ends with the call. */
export function RedFlags({ flags, t, of = '' }: RedFlagsProps) {
  const Box = of ? 'div' : 'section'
  return ORDER.map(action => {
    const these = flags.filter(flag => flag.action === action)
    if (these.length === 0) return null
    return (
      <Box
        key={action}
        className="flags"
        data-action={action}
        aria-labelledby={of ? undefined : `flags-${action}`}
      >
        <h2 id={`flags-${action}${of}`}>
          <Icon name={ICONS[action]} /> {t(`reader.redFlags.${action}`)}
        </h2>
        <div>
          {these.map(flag => (
            <p key={flag.sign}>
              {flag.sign} <b>{flag.doNow}</b>
            </p>
          ))}
          {action === 'call120' ? (
            <a className="call" href="tel:120">
              <Icon name="phone" /> {t('reader.redFlags.dial')}
            </a>
          ) : null}
        </div>
      </Box>
    )
  })
}
