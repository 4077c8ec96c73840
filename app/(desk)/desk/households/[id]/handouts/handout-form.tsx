'use client'

import { useTranslations } from 'next-intl'
import { handoutKinds, RecordHandoutInput } from '#lib/handbook/handout-schema.ts'
import { useCommand } from '../../../../../_ui/use-command.ts'
import { CommandForm } from '../../../../_forms/command-form.tsx'
import { Chips, Choose, Day, Tick, Whole } from '../../../../_forms/fields.tsx'
import { useLeave } from '../../../../_forms/leave.ts'
import type { Option } from '../../../../_forms/options.ts'
import type { SharedForm } from '../_record/form-context.ts'

type HandoutFormProps = SharedForm & {
  editions: readonly Option[]
  sections: readonly Option[]
  /** Sections that read differently where it matters for safety. */
  toReprint: readonly string[]
}

/** What was handed over, of which edition, how many, and whether she signed for it. */
export function HandoutForm({ householdId, keep, today, editions, sections, toReprint }: HandoutFormProps) {
  const t = useTranslations('handout')
  const leave = useLeave()
  const back = `/desk/households/${householdId}`
  const command = useCommand({
    schema: RecordHandoutInput,
    defaults: {
      kind: toReprint.length > 0 ? 'pages' : 'book',
      editionId: editions[0]?.value ?? '',
      sections: [...toReprint],
      copies: 1,
      onDate: today,
      signed: false,
    },
    keep: `${keep}:handout:${householdId}`,
    address: id => `/api/households/${householdId}/handouts/${id}`,
    content: parsed => (inParts(parsed.kind) ? parsed : { ...parsed, sections: [] }),
    onDone: () => leave(`${back}/handouts?saved=handout`),
  })
  const kind = command.form.watch('kind')
  return (
    <CommandForm command={command} submitLabel={t('submit')} cancel={{ href: back, label: t('cancel') }}>
      <Chips
        command={command}
        name="kind"
        label={t('kind')}
        options={handoutKinds.map(value => ({ value, label: t(`kinds.${value}`) }))}
      />
      {inParts(kind) ? (
        <Chips
          command={command}
          name="sections"
          label={t('sections')}
          hint={toReprint.length > 0 ? t('sectionsHint') : undefined}
          options={sections}
          many
        />
      ) : null}
      <Choose command={command} name="editionId" label={t('edition')} options={editions} />
      <Whole command={command} name="copies" label={t('copies')} />
      <Day command={command} name="onDate" label={t('onDate')} />
      <Tick command={command} name="signed" label={t('signed')} />
    </CommandForm>
  )
}

const inParts = (kind: string) => kind === 'pages' || kind === 'booklet'
