'use client'

import { useTranslations } from 'next-intl'
import { type Block, RED_FLAG_ACTIONS, type RedFlagAction, type SectionText } from '#lib/handbook/schema.ts'
import { SelectField, TextArea, TextField } from '../../../../../_ui/field.tsx'
import styles from '../../_parts/handbook.module.css'
import { Entries } from './entries.tsx'

interface TextPartsProps {
  text: SectionText
  onChange: (text: SectionText) => void
}

/** Every part of a section in the order in which it is read (visual.md 11). */
export function TextParts({ text, onChange }: TextPartsProps) {
  const t = useTranslations('handbook.editor.part')
  const set = <Key extends keyof SectionText>(key: Key, value: SectionText[Key]) =>
    onChange({ ...text, [key]: value })
  const line = { make: () => ({ text: '' }) }
  return (
    <>
      <div className={styles.stack}>
        <TextField label={t('title')} value={text.title} onChange={e => set('title', e.target.value)} />
        <TextArea
          rows={2}
          label={t('summary')}
          value={text.summary}
          onChange={e => set('summary', e.target.value)}
        />
      </div>
      <Entries
        title={t('whenToUse')}
        items={text.whenToUse}
        make={() => ''}
        onChange={next => set('whenToUse', next)}
        field={(value, change, label) => (
          <TextArea rows={2} label={label} value={value} onChange={e => change(e.target.value)} />
        )}
      />
      <Entries
        title={t('doNotIf')}
        items={text.doNotIf}
        {...line}
        onChange={next => set('doNotIf', next)}
        field={Sentence}
      />
      {text.blocks.map((block, n) => (
        <BlockPart
          // biome-ignore lint/suspicious/noArrayIndexKey: blocks are not reordered here
          key={n}
          block={block}
          onChange={next =>
            set(
              'blocks',
              text.blocks.map((one, at) => (at === n ? next : one)),
            )
          }
        />
      ))}
      <Entries
        title={t('redFlags')}
        items={text.redFlags}
        make={() => ({ sign: '', action: 'call120' as const, doNow: '' })}
        onChange={next => set('redFlags', next)}
        field={(flag, change, label) => (
          <>
            <TextArea
              rows={2}
              label={`${label} ${t('sign')}`}
              value={flag.sign}
              onChange={e => change({ ...flag, sign: e.target.value })}
            />
            <TextArea
              rows={2}
              label={`${label} ${t('doNow')}`}
              value={flag.doNow}
              onChange={e => change({ ...flag, doNow: e.target.value })}
            />
            <ActionField
              label={`${label} ${t('action')}`}
              value={flag.action}
              onChange={action => change({ ...flag, action })}
            />
          </>
        )}
      />
      <Entries
        title={t('mistakes')}
        items={text.commonMistakes}
        {...line}
        onChange={next => set('commonMistakes', next)}
        field={Sentence}
      />
      <Entries
        title={t('images')}
        items={text.images}
        onChange={next => set('images', next)}
        field={(image, change, label) => (
          <>
            <TextField
              label={`${label} ${t('caption')}`}
              value={image.caption}
              onChange={e => change({ ...image, caption: e.target.value })}
            />
            <TextArea
              rows={2}
              label={`${label} ${t('alt')}`}
              value={image.alt}
              onChange={e => change({ ...image, alt: e.target.value })}
            />
          </>
        )}
      />
    </>
  )
}

/** A line keeps the steps of the checklist that it teaches; only its words are typed. */
const Sentence = <Line extends { text: string }>(
  value: Line,
  change: (next: Line) => void,
  label: string,
) => (
  <TextArea
    rows={2}
    label={label}
    value={value.text}
    onChange={e => change({ ...value, text: e.target.value })}
  />
)

function ActionField(props: {
  label: string
  value: RedFlagAction
  onChange: (action: RedFlagAction) => void
}) {
  const t = useTranslations('handbook.editor.action')
  return (
    <SelectField
      label={props.label}
      value={props.value}
      width="short"
      onChange={e => props.onChange(e.target.value as RedFlagAction)}
    >
      {RED_FLAG_ACTIONS.map(action => (
        <option key={action} value={action}>
          {t(action)}
        </option>
      ))}
    </SelectField>
  )
}

function BlockPart({ block, onChange }: { block: Block; onChange: (block: Block) => void }) {
  const t = useTranslations('handbook.editor.part')
  const heading = (
    <TextField
      label={t('heading')}
      value={block.heading}
      onChange={e => onChange({ ...block, heading: e.target.value })}
    />
  )
  switch (block.kind) {
    case 'text':
      return (
        <Entries
          head={heading}
          title={t('paragraphs')}
          items={block.paragraphs}
          make={() => ''}
          onChange={paragraphs => onChange({ ...block, paragraphs })}
          field={(value, change, label) => (
            <TextArea rows={3} label={label} value={value} onChange={e => change(e.target.value)} />
          )}
        />
      )
    case 'procedure':
      return (
        <Entries
          head={heading}
          title={t('steps')}
          items={block.steps}
          make={() => ({ text: '' })}
          onChange={steps => onChange({ ...block, steps })}
          field={Sentence}
        />
      )
    case 'check':
      return (
        <Entries
          head={heading}
          title={t('checks')}
          items={block.items}
          make={() => ({ look: '', howOften: '' })}
          onChange={items => onChange({ ...block, items })}
          field={(item, change, label) => (
            <>
              <TextArea
                rows={2}
                label={`${label} ${t('look')}`}
                value={item.look}
                onChange={e => change({ ...item, look: e.target.value })}
              />
              <TextField
                label={`${label} ${t('howOften')}`}
                value={item.howOften}
                onChange={e => change({ ...item, howOften: e.target.value })}
              />
            </>
          )}
        />
      )
  }
}
