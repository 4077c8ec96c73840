'use client'

import { useTranslations } from 'next-intl'
import type { FieldHousehold } from '#lib/field/schema.ts'
import type { ProgrammeDefinition } from '#lib/programmes/schema.ts'
import type { Difference } from '#lib/visits/rules.ts'
import { type Said, saidValue } from '#lib/visits/said.ts'
import { useProgramme } from '../_households/people.ts'
import { useDelivery } from '../_shell/delivery.tsx'
import { useWord } from '../_shell/language.tsx'
import { useWhen } from '../_shell/when.ts'
import styles from './done.module.css'

/** What the server holds beside what was sent, field by field. */
export function Differences({
  differences,
  householdId,
}: {
  differences: readonly Difference[]
  householdId: string
}) {
  const { pack } = useDelivery()
  const household = pack.households.find(({ id }) => id === householdId)
  return household ? <Table differences={differences} household={household} /> : null
}

function Table({
  differences,
  household,
}: {
  differences: readonly Difference[]
  household: FieldHousehold
}) {
  const t = useTranslations('field')
  const programme = useProgramme(household.programmeVersionId)
  const label = usePathWords(programme)
  const value = useValueWords(programme)
  return (
    <table className={styles.differences}>
      <caption>{t('done.difference.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('done.difference.field')}</th>
          <th scope="col">{t('done.difference.server')}</th>
          <th scope="col">{t('done.difference.mine')}</th>
        </tr>
      </thead>
      <tbody>
        {differences.map(({ path, from, to }) => (
          <tr key={path}>
            <th scope="row">{label(path)}</th>
            <td>{value(path, from)}</td>
            <td>{value(path, to)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** A path of a record in words; the skill, value or risk that it names stands behind. */
function usePathWords(programme: ProgrammeDefinition) {
  const t = useTranslations('field.path')
  const word = useWord()
  return (path: string): string => {
    const [first = '', second = ''] = path.split('.')
    const name = t.has(first as never) ? t(first as never) : t('other')
    const named = [...programme.skills, ...programme.vitals, ...programme.riskTypes].find(
      ({ code }) => code === second,
    )
    return named ? `${name} ${word(named)}` : name
  }
}

function useValueWords(programme: ProgrammeDefinition) {
  const t = useTranslations('field')
  const word = useWord()
  const { day, clock } = useWhen()
  const say = (said: Said): string => {
    switch (said.kind) {
      case 'none':
        return t('done.difference.none')
      case 'day':
        return day(said.day)
      case 'time':
        return clock(said.time)
      case 'label':
        return word(said.label)
      case 'text':
        return said.text
      case 'list':
        return said.items.map(say).join(t('separator'))
    }
  }
  return (path: string, value: unknown): string => say(saidValue(path, value, programme))
}
