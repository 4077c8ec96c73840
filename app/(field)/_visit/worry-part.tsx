'use client'

import { useTranslations } from 'next-intl'
import { BigChoice, ChipGroup, ChoiceChip } from '#app/_ui/choice.tsx'
import { Icon } from '#app/_ui/icon.tsx'
import type { RiskType } from '#lib/programmes/schema.ts'
import { useWord } from '../_shell/language.tsx'
import { flagsAfter } from './changes.ts'
import { problemOf, useEditor } from './editor.tsx'
import { EmergencyCalls } from './emergency-calls.tsx'
import { FlagDetail } from './flag-detail.tsx'
import { Part } from './part.tsx'
import { useSay } from './say.ts'
import styles from './visit.module.css'

/** Anything that worries you? One explicit tap, never preselected; flags say what to do now and who will know. */
export function WorryPart() {
  const t = useTranslations('visit.worry')
  const editor = useEditor()
  const { values, set, programme } = editor
  const say = useSay(programme)
  const problem = problemOf(editor, 'worry')
  return (
    <Part part="worry">
      <BigChoice
        legend={t('title')}
        side={t('mustChoose')}
        name="worry"
        value={values.worry ?? ''}
        error={problem ? say(problem) : undefined}
        options={[
          { value: 'none', label: t('none') },
          { value: 'flags', label: t('some'), icon: 'flag' },
        ]}
        onChange={event => set({ worry: event.target.value as 'none' | 'flags' })}
      />
      {values.worry === 'flags' ? (
        <>
          <Kinds kinds={programme.riskTypes.filter(({ restricted }) => !restricted)} />
          <Restricted kinds={programme.riskTypes.filter(({ restricted }) => restricted)} />
          <EmergencyCalls />
        </>
      ) : null}
    </Part>
  )
}

function Kinds({ kinds, legendHidden }: { kinds: readonly RiskType[]; legendHidden?: boolean }) {
  const t = useTranslations('visit.worry')
  const { values, set, programme } = useEditor()
  const word = useWord()
  return (
    <div className={styles.flag}>
      <ChipGroup legend={t('which')} legendHidden={legendHidden}>
        {kinds.map(kind => (
          <ChoiceChip
            key={kind.code}
            checked={values.flags.some(({ riskType }) => riskType === kind.code)}
            onChange={event => set(flagsAfter(values, kind.code, event.target.checked, programme))}
          >
            {word(kind)}
          </ChoiceChip>
        ))}
      </ChipGroup>
      {kinds.map(kind => {
        const flag = values.flags.find(({ riskType }) => riskType === kind.code)
        return flag ? <FlagDetail key={kind.code} kind={kind} flag={flag} /> : null
      })}
    </div>
  )
}

/** Kinds that are sealed before they are sent: shown back to their author on this form only. */
function Restricted({ kinds }: { kinds: readonly RiskType[] }) {
  const t = useTranslations('visit.worry')
  const { context } = useEditor()
  return (
    <section className={styles.restricted}>
      <h3 className={styles.skillName}>
        <span className={styles.shield}>
          <Icon name="lock" />
        </span>
        {t('restrictedTitle')}
      </h3>
      <p className={styles.note}>{t(context.carried ? 'restrictedCarried' : 'restrictedHint')}</p>
      {context.carried ? null : <Kinds kinds={kinds} legendHidden />}
    </section>
  )
}
